package kit.frontend.preprocess;

import java.util.Arrays;
import kit.base.LimitException;

/** A growable list of tokens in columns; used as a stack by the macro expander. */
final class TokenList {
  /** More tokens than any honest macro makes, well within memory. */
  private static final int LIMIT = 1 << 24;

  int[] kinds = new int[1024];
  int[] positions = new int[1024];
  int[] values = new int[1024];
  int size;

  void add(int kind, int position, int value) {
    if (size == kinds.length) {
      grow(1);
    }
    kinds[size] = kind;
    positions[size] = position;
    values[size++] = value;
  }

  /** Appends {@code from[start, end)}; {@code from} may be this list. */
  void addAll(TokenList from, int start, int end) {
    int count = end - start;
    if (size + count > kinds.length) {
      grow(count);
    }
    System.arraycopy(from.kinds, start, kinds, size, count);
    System.arraycopy(from.positions, start, positions, size, count);
    System.arraycopy(from.values, start, values, size, count);
    size += count;
  }

  /** Takes out the token at {@code index}. */
  void remove(int index) {
    int count = size - index - 1;
    System.arraycopy(kinds, index + 1, kinds, index, count);
    System.arraycopy(positions, index + 1, positions, index, count);
    System.arraycopy(values, index + 1, values, index, count);
    size--;
  }

  private void grow(int extra) {
    long need = (long) size + extra;
    if (need > LIMIT) {
      throw new LimitException("macro expansion makes more than " + LIMIT + " tokens");
    }
    int capacity = (int) Math.min(LIMIT, Math.max(need, kinds.length * 2L));
    kinds = Arrays.copyOf(kinds, capacity);
    positions = Arrays.copyOf(positions, capacity);
    values = Arrays.copyOf(values, capacity);
  }
}
