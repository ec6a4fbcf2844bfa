package kit.frontend.lex;

import java.util.Arrays;
import kit.base.Bytes;
import kit.base.LimitException;

/**
 * Interns the spellings of tokens (identifiers, numbers, literals) as dense ids from 1 on; 0 is no
 * name. Two tokens are spelled alike exactly when their ids are equal. Bytes are kept in one arena
 * and found by open addressing with linear probing; a {@code String} is made only when somebody
 * asks for one.
 *
 * <p>Ids up to {@link Keyword#LAST} are the keywords.
 */
public final class NameTable {
  private static final int LIMIT = 1 << 29;

  private byte[] arena = new byte[1 << 16];
  private int arenaSize;
  private int[] starts = new int[4096];
  private int[] hashes = new int[4096];
  private String[] texts = new String[4096];
  private int[] slots = new int[8192];
  private int mask = slots.length - 1;
  private int count;

  public NameTable() {
    String[] keywords = Keyword.spellings();
    for (int id = 1; id < keywords.length; id++) {
      intern(keywords[id]);
    }
  }

  /** The hash of an empty spelling; extend it byte by byte with {@link #hash(int, int)}. */
  public static final int HASH_START = 0;

  /** Extends a hash by a byte (0..255). */
  public static int hash(int hash, int b) {
    return hash * 31 + b;
  }

  /** Number of ids given out; the largest id. */
  public int size() {
    return count;
  }

  /** The id of a byte string. */
  public int intern(String text) {
    byte[] bytes = Bytes.of(text);
    return intern(bytes, 0, bytes.length);
  }

  /** The id of {@code text[from, to)}. */
  public int intern(byte[] text, int from, int to) {
    int hash = HASH_START;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + (text[i] & 0xff);
    }
    return intern(text, from, to, hash);
  }

  /**
   * The id of {@code text[from, to)}, whose hash the caller has computed with {@link #hash(int,
   * int)}.
   */
  public int intern(byte[] text, int from, int to, int hash) {
    int slot = (hash ^ (hash >>> 15)) & mask;
    int id;
    while ((id = slots[slot]) != 0) {
      if (hashes[id] == hash && equal(id, text, from, to)) {
        return id;
      }
      slot = (slot + 1) & mask;
    }
    return add(text, from, to, hash, slot);
  }

  /** The id of a spelling if it has been interned, else 0. */
  public int find(byte[] text, int from, int to) {
    int hash = HASH_START;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + (text[i] & 0xff);
    }
    int slot = (hash ^ (hash >>> 15)) & mask;
    int id;
    while ((id = slots[slot]) != 0) {
      if (hashes[id] == hash && equal(id, text, from, to)) {
        return id;
      }
      slot = (slot + 1) & mask;
    }
    return 0;
  }

  /** The spelling as a byte string, made once. */
  public String text(int id) {
    String text = texts[id];
    if (text == null) {
      text = Bytes.toText(arena, starts[id], starts[id + 1]);
      texts[id] = text;
    }
    return text;
  }

  /** Number of bytes of a spelling. */
  public int length(int id) {
    return starts[id + 1] - starts[id];
  }

  /**
   * The arena; a spelling is {@code [start(id), start(id) + length(id))} of it until the next
   * intern.
   */
  public byte[] bytes() {
    return arena;
  }

  public int start(int id) {
    return starts[id];
  }

  /** First byte of a spelling, or -1 when it is empty. */
  public int firstByte(int id) {
    return length(id) == 0 ? -1 : arena[starts[id]] & 0xff;
  }

  private boolean equal(int id, byte[] text, int from, int to) {
    int start = starts[id];
    int length = to - from;
    if (starts[id + 1] - start != length) {
      return false;
    }
    byte[] bytes = arena;
    for (int i = 0; i < length; i++) {
      if (bytes[start + i] != text[from + i]) {
        return false;
      }
    }
    return true;
  }

  private int add(byte[] text, int from, int to, int hash, int slot) {
    int id = ++count;
    if (id + 1 >= starts.length) {
      int grown = starts.length * 2;
      starts = Arrays.copyOf(starts, grown);
      hashes = Arrays.copyOf(hashes, grown);
      texts = Arrays.copyOf(texts, grown);
    }
    int length = to - from;
    if (length > LIMIT - arenaSize) {
      throw new LimitException(
          "the different identifiers and literals of one compilation exceed " + LIMIT + " bytes");
    }
    if (arenaSize + length > arena.length) {
      arena = Arrays.copyOf(arena, Math.max(arena.length * 2, arenaSize + length));
    }
    System.arraycopy(text, from, arena, arenaSize, length);
    starts[id] = arenaSize;
    arenaSize += length;
    starts[id + 1] = arenaSize;
    hashes[id] = hash;
    slots[slot] = id;
    if (count * 2 > slots.length) {
      rehash();
    }
    return id;
  }

  private void rehash() {
    slots = new int[slots.length * 2];
    mask = slots.length - 1;
    for (int id = 1; id <= count; id++) {
      int hash = hashes[id];
      int slot = (hash ^ (hash >>> 15)) & mask;
      while (slots[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = id;
    }
  }
}
