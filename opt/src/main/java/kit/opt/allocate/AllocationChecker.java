package kit.opt.allocate;

import it.unimi.dsi.fastutil.ints.Int2ObjectLinkedOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntLinkedOpenHashSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import kit.opt.machine.MachineFunction;
import kit.opt.machine.MachineTarget;
import kit.opt.machine.Operand;

/**
 * Proves a register allocation right (after the symbolic checker of regalloc2): interprets the
 * allocated code over states that say which values each register and slot holds, and checks that
 * every operand finds there the virtual register that selection asked for.
 *
 * <p>A state maps places (registers, spill slots) to sets of values. A value is a virtual
 * register's current contents, or the contents that an explicit definition gave to a physical
 * register. A definition puts its value in its place and takes it out of all others, where it is
 * stale from now on. Stores and loads put in by the allocator copy sets; the program's copies of
 * registers add the new value to what the source holds. Where paths meet, a place holds what it
 * holds on all of them. Calls and other clobbers empty registers.
 *
 * <p>Use: {@link #capture} before allocation, {@link #check} after it, on the same function. For
 * tests and debugging: it allocates freely.
 *
 * <p>It trusts the operand roles and the block graph that the rows show (every way out of a block
 * is a BLOCK operand; nothing falls through), and does not know flags or the x87 stack.
 */
public final class AllocationChecker {
  private final MachineTarget target;
  private int[] words;
  private int rows;
  private final List<String> problems = new ArrayList<>();
  private MachineFunction code;

  public AllocationChecker(MachineTarget target) {
    this.target = target;
  }

  /** Remembers the operands as selection wrote them. */
  public void capture(MachineFunction function) {
    words = java.util.Arrays.copyOf(function.pool(), function.poolSize());
    rows = function.rowCount();
  }

  /**
   * What each place holds; a missing place holds nothing. Places: registers, then {@code 64 +
   * slot}.
   */
  private static final class State {
    final Int2ObjectLinkedOpenHashMap<IntLinkedOpenHashSet> held =
        new Int2ObjectLinkedOpenHashMap<>();

    State copy() {
      State copy = new State();
      held.int2ObjectEntrySet()
          .fastForEach(e -> copy.held.put(e.getIntKey(), new IntLinkedOpenHashSet(e.getValue())));
      return copy;
    }

    IntLinkedOpenHashSet at(int place) {
      IntLinkedOpenHashSet set = held.get(place);
      return set == null ? new IntLinkedOpenHashSet() : new IntLinkedOpenHashSet(set);
    }

    boolean holds(int place, int value) {
      IntLinkedOpenHashSet set = held.get(place);
      return set != null && set.contains(value);
    }

    void set(int place, IntLinkedOpenHashSet values) {
      if (values.isEmpty()) {
        held.remove(place);
      } else {
        held.put(place, values);
      }
    }

    /** The value is new: it is nowhere else. */
    void forget(int value) {
      held.values().forEach(set -> set.remove(value));
    }

    /** Keeps what both hold; whether this one changed. */
    boolean meet(State other) {
      boolean changed = false;
      IntArrayList places = new IntArrayList(held.keySet());
      for (int i = 0; i < places.size(); i++) {
        IntLinkedOpenHashSet mine = held.get(places.getInt(i));
        IntLinkedOpenHashSet theirs = other.held.get(places.getInt(i));
        if (theirs == null) {
          changed |= !mine.isEmpty();
          held.remove(places.getInt(i));
        } else {
          changed |= mine.retainAll(theirs);
        }
      }
      return changed;
    }
  }

  /** Checks the function; returns the problems found, empty when the allocation is right. */
  public List<String> check(MachineFunction function) {
    code = function;
    problems.clear();
    State[] in = new State[function.blockCount()];
    int entry = function.layout().getInt(0);
    in[entry] = new State();
    for (int register = 0; register < 64; register++) {
      // What the caller passed: physical value of the register.
      in[entry].held.put(register, new IntLinkedOpenHashSet(new int[] {physical(register)}));
    }
    ArrayDeque<Integer> work = new ArrayDeque<>();
    work.add(entry);
    while (!work.isEmpty() && problems.size() < 20) {
      int block = work.poll();
      State state = in[block].copy();
      for (int row = function.first(block); row >= 0; row = function.next(row)) {
        step(state, row);
        int end = function.operands(row) + function.operandWords(row);
        for (int k = function.operands(row); k < end; k += Operand.length(function.word(k))) {
          if (Operand.kind(function.word(k)) == Operand.BLOCK) {
            flow(Operand.value(function.word(k)), state, in, work);
          }
        }
      }
    }
    return problems;
  }

  private static void flow(int block, State state, State[] in, ArrayDeque<Integer> work) {
    if (in[block] == null) {
      in[block] = state.copy();
      work.add(block);
    } else if (in[block].meet(state)) {
      work.add(block);
    }
  }

  private static int physical(int register) {
    return -1 - register;
  }

  private static int slotPlace(int slot) {
    return 64 + slot;
  }

  private boolean isTracked(int register) {
    return register < 64 && (target.reservedRegisters() >>> register & 1) == 0;
  }

  private void step(State state, int row) {
    if (row >= rows || code.has(row, MachineFunction.INSERTED)) {
      move(state, row);
      return;
    }
    int start = code.operands(row);
    int end = start + code.operandWords(row);
    for (int k = start; k < end; ) {
      int before = words[k];
      if (Operand.kind(before) == Operand.MEMORY) {
        use(state, row, words[k + 1], code.word(k + 1));
        use(state, row, words[k + 2], code.word(k + 2));
      } else {
        use(state, row, before, code.word(k));
      }
      k += Operand.length(before);
    }
    boolean copy = code.has(row, MachineFunction.COPY);
    IntLinkedOpenHashSet source =
        copy && Operand.value(code.word(start + 1)) < 64
            ? state.at(Operand.value(code.word(start + 1)))
            : new IntLinkedOpenHashSet();
    checkOverlap(row, start, end);
    long clobbers = code.clobbers(row);
    for (long rest = clobbers; rest != 0; rest &= rest - 1) {
      state.held.remove(Long.numberOfTrailingZeros(rest));
    }
    for (int k = start; k < end; k += Operand.length(words[k])) {
      int before = words[k];
      int kind = Operand.kind(before);
      if (kind != Operand.VIRTUAL && kind != Operand.PHYSICAL || (before & Operand.DEFINE) == 0) {
        continue;
      }
      int register = Operand.value(code.word(k));
      if (!isTracked(register)) {
        continue;
      }
      if ((clobbers >>> register & 1) != 0) {
        problem(row, "defines a register that it clobbers");
      }
      int value = kind == Operand.VIRTUAL ? Operand.value(before) : physical(register);
      source.remove(value);
      state.forget(value);
      IntLinkedOpenHashSet now =
          new IntLinkedOpenHashSet(copy ? source : new IntLinkedOpenHashSet());
      now.add(value);
      state.set(register, now);
    }
  }

  /** Definitions in one row have different registers, early ones also from the uses. */
  private void checkOverlap(int row, int start, int end) {
    long defined = 0;
    long used = 0;
    long early = 0;
    for (int k = start; k < end; k += Operand.length(words[k])) {
      int word = code.word(k);
      if (Operand.kind(word) == Operand.MEMORY) {
        used |= bit(code.word(k + 1)) | bit(code.word(k + 2));
      } else if (Operand.kind(word) == Operand.PHYSICAL) {
        if ((word & Operand.DEFINE) != 0) {
          if ((defined & bit(word)) != 0) {
            problem(row, "defines a register twice");
          }
          defined |= bit(word);
          early |= (words[k] & Operand.EARLY) != 0 ? bit(word) : 0;
        } else {
          used |= bit(word);
        }
      }
    }
    if ((early & used) != 0) {
      problem(row, "early definition shares a register with a use");
    }
  }

  private long bit(int word) {
    return Operand.kind(word) == Operand.PHYSICAL && isTracked(Operand.value(word))
        ? 1L << Operand.value(word)
        : 0;
  }

  private void use(State state, int row, int before, int after) {
    int kind = Operand.kind(before);
    if (kind != Operand.VIRTUAL && kind != Operand.PHYSICAL || (before & Operand.USE) == 0) {
      return;
    }
    if (Operand.kind(after) != Operand.PHYSICAL) {
      problem(row, "operand without a register");
      return;
    }
    int register = Operand.value(after);
    if (!isTracked(register)) {
      return;
    }
    int value = kind == Operand.VIRTUAL ? Operand.value(before) : physical(register);
    if (!state.holds(register, value)) {
      problem(
          row,
          target.registerName(register)
              + " does not hold "
              + (value >= 0 ? "v" + value : "what was put there"));
    }
  }

  /** A store to or load from a slot. */
  private void move(State state, int row) {
    int start = code.operands(row);
    if (Operand.kind(code.word(start)) == Operand.MEMORY) {
      state.set(
          slotPlace(Operand.value(code.word(start + 1))),
          state.at(Operand.value(code.word(start + Operand.MEMORY_WORDS))));
    } else {
      state.set(
          Operand.value(code.word(start)),
          state.at(slotPlace(Operand.value(code.word(start + 2)))));
    }
  }

  private void problem(int row, String text) {
    problems.add("row " + row + " (" + target.formName(code.form(row)) + "): " + text);
  }
}
