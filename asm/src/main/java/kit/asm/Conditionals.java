package kit.asm;

import it.unimi.dsi.fastutil.ints.IntArrayList;

/** The open {@code .if}s and whether statements count now. */
final class Conditionals {
  private static final int SKIPPING = 1;

  /** Some branch of this conditional has been taken, or none may be. */
  private static final int TAKEN = 2;

  private static final int ELSE_SEEN = 4;

  private final IntArrayList states = new IntArrayList();
  private final IntArrayList positions = new IntArrayList();

  int depth() {
    return states.size();
  }

  /** Whether statements are skipped. */
  boolean skipping() {
    return !states.isEmpty() && (states.topInt() & SKIPPING) != 0;
  }

  /** Position of the innermost open {@code .if}. */
  int position() {
    return positions.topInt();
  }

  void open(boolean condition, int position) {
    // Inside a skipped part no branch may ever be taken.
    states.push(skipping() ? SKIPPING | TAKEN : condition ? TAKEN : SKIPPING);
    positions.push(position);
  }

  /** Whether the condition of an {@code .elseif} matters: nothing was taken before it. */
  boolean mayTake() {
    return !states.isEmpty() && (states.topInt() & TAKEN) == 0;
  }

  /**
   * {@code .elseif} with its condition ({@code .else}: true). False when there is no open
   * conditional or its else is past.
   */
  boolean alternative(boolean condition, boolean isElse) {
    if (states.isEmpty() || (states.topInt() & ELSE_SEEN) != 0) {
      return false;
    }
    int state = states.popInt();
    boolean take = (state & TAKEN) == 0 && condition;
    states.push((take ? TAKEN : state & TAKEN | SKIPPING) | (isElse ? ELSE_SEEN : 0));
    return true;
  }

  boolean close() {
    if (states.isEmpty()) {
      return false;
    }
    states.popInt();
    positions.popInt();
    return true;
  }
}
