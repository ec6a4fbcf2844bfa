package kit.opt.allocate;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Arrays;
import kit.opt.machine.MachineFunction;
import kit.opt.machine.MachineTarget;
import kit.opt.machine.Operand;

/**
 * The register allocator of -O0: one walk up each block, in time linear in the code.
 *
 * <p>Idea (after LLVM's RegAllocFast): going from the last row of a block to the first, a virtual
 * register's first appearance is its last use. It gets a physical register there and gives it back
 * at its definition. When a physical register is wanted for something else on the way (a fixed
 * operand, a call's clobbers, or none is free), the value that holds it below the row is loaded
 * back from its slot right behind the row, and stored to the slot at its definition. Values used
 * outside their block are <em>global</em>: they are stored at each definition and loaded where
 * used.
 *
 * <p>Before: every virtual register that is not global is defined in the block that uses it, above
 * the uses. A physical register is live from an explicit definition to explicit uses below it in
 * the same block (parameters: from the entry). A row with clobbers has no virtual definitions. A
 * terminator neither defines nor clobbers, and all rows behind the first terminator are
 * terminators.
 *
 * <p>After: all operands are physical; copies of a register to itself are marked IDENTITY; spill
 * slots exist. {@link AllocationChecker} verifies it.
 *
 * <pre>
 *   v1 = load x            rax = load x
 *   call f                 slot0 = rax          v1 was displaced from rax by the call
 *   v2 = rax               call f
 *   v2 += v1               rcx = slot0
 *   store y, v2            rax += rcx
 *                          store y, rax
 * </pre>
 *
 * <p>It does not keep values in registers across blocks, split live ranges well, or rematerialise:
 * selection makes constants and addresses afresh at each use.
 */
public final class LocalAllocator {
  private static final int FREE = -1;
  private static final int FIXED = -2;

  private final MachineTarget target;
  private final long reserved;
  private MachineFunction code;

  /**
   * What each physical register holds below the current row: FREE, FIXED (a physical live range) or
   * a virtual register.
   */
  private final int[] holder = new int[64];

  /** Registers whose holder is not FREE. */
  private long held;

  /** Registers that the current row's operands use. */
  private long pinned;

  /** Physical registers that the current row reads by name. */
  private long fixedUses;

  // By virtual register.
  private int[] location = new int[256];
  private int[] lastSeen = new int[256];

  /**
   * Block stamp when a load from the slot has been put in below and no definition was met since.
   */
  private int[] slotNeeded = new int[256];

  /** Block stamp when the last definition of a global one in this block has been met. */
  private int[] stored = new int[256];

  private int stamp;
  private int step;

  /** Spill slots that are free, by log2 of their size. */
  private final IntArrayList[] freeSlots = new IntArrayList[6];

  public LocalAllocator(MachineTarget target) {
    this.target = target;
    reserved = target.reservedRegisters();
    for (int i = 0; i < freeSlots.length; i++) {
      freeSlots[i] = new IntArrayList();
    }
  }

  /** Allocates the whole function in place. */
  public void run(MachineFunction function) {
    code = function;
    int registers = function.registerCount();
    if (location.length < registers) {
      int size = Math.max(registers, location.length * 2);
      location = new int[size];
      lastSeen = new int[size];
      slotNeeded = new int[size];
      stored = new int[size];
    }
    Arrays.fill(location, 0, registers, -1);
    Arrays.fill(slotNeeded, 0, registers, -1);
    Arrays.fill(stored, 0, registers, -1);
    for (IntArrayList list : freeSlots) {
      list.clear();
    }
    stamp = 0;
    step = 0;
    IntArrayList layout = function.layout();
    for (int i = 0; i < layout.size(); i++) {
      block(layout.getInt(i), i == 0);
    }
    code = null;
  }

  private void block(int block, boolean entry) {
    stamp++;
    Arrays.fill(holder, FREE);
    held = 0;
    for (int row = code.last(block); row >= 0; ) {
      int above = code.previous(row);
      step++;
      row(block, row);
      row = above;
    }
    loadLiveIn(block, entry);
  }

  /** Values still in registers at the block's start are global: they come from their homes. */
  private void loadLiveIn(int block, boolean entry) {
    for (long rest = held; rest != 0; rest &= rest - 1) {
      int register = Long.numberOfTrailingZeros(rest);
      int value = holder[register];
      if (value == FIXED) {
        if (!entry && !code.hasLiveIn(block)) {
          throw new IllegalStateException(
              "register " + target.registerName(register) + " is live into block " + block);
        }
        continue;
      }
      if (!code.isGlobal(value)) {
        throw new IllegalStateException("v" + value + " is used but not defined in block " + block);
      }
      insert(
          block, -1, target.loadFromSlot(code, register, code.registerClass(value), slotOf(value)));
      location[value] = -1;
    }
  }

  private void row(int block, int row) {
    int start = code.operands(row);
    int end = start + code.operandWords(row);
    boolean defines = false;
    pinned = 0;
    fixedUses = 0;
    for (int k = start; k < end; ) {
      int word = code.word(k);
      int kind = Operand.kind(word);
      if (kind == Operand.VIRTUAL || kind == Operand.PHYSICAL) {
        defines |= (word & Operand.DEFINE) != 0;
        noteFixedUse(word);
      } else if (kind == Operand.MEMORY) {
        noteFixedUse(code.word(k + 1));
        noteFixedUse(code.word(k + 2));
      }
      k += Operand.length(word);
    }
    if (defines) {
      define(block, row, start, end);
    }
    long clobbers = code.clobbers(row);
    if (clobbers != 0) {
      code.writtenRegisters |= clobbers;
      for (long rest = clobbers & held; rest != 0; rest &= rest - 1) {
        int register = Long.numberOfTrailingZeros(rest);
        if (holder[register] >= 0) {
          displace(block, row, register);
        }
      }
    }
    if (defines) {
      release(start, end, false);
    }
    use(block, row, start, end);
    if (defines) {
      release(start, end, true);
    }
    if (code.has(row, MachineFunction.COPY)
        && sameRegister(code.word(start), code.word(start + 1))) {
      code.addFlags(row, MachineFunction.IDENTITY);
    }
  }

  private void noteFixedUse(int word) {
    if (Operand.kind(word) == Operand.PHYSICAL
        && (word & Operand.USE) != 0
        && isTracked(Operand.value(word))) {
      fixedUses |= 1L << Operand.value(word);
    }
  }

  private boolean isTracked(int register) {
    return register < 64 && (reserved >>> register & 1) == 0;
  }

  private static boolean sameRegister(int one, int other) {
    return Operand.kind(one) == Operand.PHYSICAL
        && Operand.kind(other) == Operand.PHYSICAL
        && Operand.value(one) == Operand.value(other);
  }

  // ---- definitions

  private void define(int block, int row, int start, int end) {
    for (int k = start; k < end; k += Operand.length(code.word(k))) {
      int word = code.word(k);
      if ((word & Operand.DEFINE) == 0 || Operand.kind(word) != Operand.PHYSICAL) {
        continue;
      }
      int register = Operand.value(word);
      if (!isTracked(register)) {
        continue;
      }
      code.writtenRegisters |= 1L << register;
      if (holder[register] >= 0) {
        displace(block, row, register);
      }
      pinned |= 1L << register;
    }
    for (int k = start; k < end; k += Operand.length(code.word(k))) {
      int word = code.word(k);
      if ((word & Operand.DEFINE) == 0
          || Operand.kind(word) != Operand.VIRTUAL
          || location[Operand.value(word)] < 0) {
        continue;
      }
      int register = location[Operand.value(word)];
      if ((word & (Operand.USE | Operand.EARLY)) != 0 && (fixedUses >>> register & 1) != 0) {
        // Its register is wanted by a fixed operand of the same row: it moves there only behind the
        // row.
        displace(block, row, register);
      } else {
        pinned |= 1L << register;
      }
    }
    for (int k = start; k < end; k += Operand.length(code.word(k))) {
      int word = code.word(k);
      if ((word & Operand.DEFINE) == 0 || Operand.kind(word) != Operand.VIRTUAL) {
        continue;
      }
      int value = Operand.value(word);
      int register = location[value];
      if (register < 0) {
        int wish = code.has(row, MachineFunction.COPY) && k == start ? physicalAt(start + 1) : -1;
        boolean overlapsUses = (word & (Operand.USE | Operand.EARLY)) != 0;
        register =
            take(
                block,
                row,
                value,
                wish,
                pinned | code.clobbers(row) | (overlapsUses ? fixedUses : 0));
        pinned |= 1L << register;
      }
      // The word keeps naming the virtual register until the uses are done: release() needs it.
      boolean mustStore =
          slotNeeded[value] == stamp || code.isGlobal(value) && stored[value] != stamp;
      if (mustStore) {
        insert(
            block,
            row,
            target.storeToSlot(code, register, code.registerClass(value), slotOf(value)));
        slotNeeded[value] = -1;
      }
      stored[value] = stamp;
      code.writtenRegisters |= 1L << register;
    }
  }

  private int physicalAt(int index) {
    int word = code.word(index);
    return Operand.kind(word) == Operand.PHYSICAL ? Operand.value(word) : -1;
  }

  /**
   * Gives back the registers of definitions: plain ones before the uses are assigned ({@code early}
   * false), early and changed ones afterwards. Early ones are freed; changed ones (read and
   * written) stay held, for above the row they hold the old value.
   */
  private void release(int start, int end, boolean early) {
    for (int k = start; k < end; k += Operand.length(code.word(k))) {
      int word = code.word(k);
      if ((word & Operand.DEFINE) == 0) {
        continue;
      }
      boolean changed = (word & Operand.USE) != 0;
      boolean later = changed || (word & Operand.EARLY) != 0;
      if (later != early) {
        continue;
      }
      int kind = Operand.kind(word);
      if (kind == Operand.VIRTUAL) {
        int value = Operand.value(word);
        int register = location[value];
        code.setWord(k, Operand.assigned(word, register));
        returnSlot(value);
        if (!changed) {
          free(register);
          location[value] = -1;
        }
      } else if (kind == Operand.PHYSICAL && !changed && isTracked(Operand.value(word))) {
        free(Operand.value(word));
      }
    }
    if (!early) {
      // What is pinned from here on is what the uses (and early or changed definitions) hold.
      pinned = 0;
      for (int k = start; k < end; k += Operand.length(code.word(k))) {
        int word = code.word(k);
        if ((word & Operand.DEFINE) != 0 && (word & (Operand.USE | Operand.EARLY)) != 0) {
          int register =
              Operand.kind(word) == Operand.VIRTUAL
                  ? location[Operand.value(word)]
                  : Operand.value(word);
          if (isTracked(register)) {
            pinned |= 1L << register;
          }
        }
      }
    }
  }

  // ---- uses

  private void use(int block, int row, int start, int end) {
    if (fixedUses != 0) {
      for (int k = start; k < end; ) {
        int word = code.word(k);
        if (Operand.kind(word) == Operand.MEMORY) {
          fix(block, row, code.word(k + 1));
          fix(block, row, code.word(k + 2));
        } else {
          fix(block, row, word);
        }
        k += Operand.length(word);
      }
    }
    boolean missing = false;
    for (int k = start; k < end; ) {
      int word = code.word(k);
      int kind = Operand.kind(word);
      if (kind == Operand.VIRTUAL) {
        missing |= pin(k, word);
      } else if (kind == Operand.MEMORY) {
        missing |= pin(k + 1, code.word(k + 1));
        missing |= pin(k + 2, code.word(k + 2));
      }
      k += Operand.length(word);
    }
    if (!missing) {
      return;
    }
    int wish = code.has(row, MachineFunction.COPY) ? physicalAt(start) : -1;
    for (int k = start; k < end; ) {
      int word = code.word(k);
      int kind = Operand.kind(word);
      if (kind == Operand.VIRTUAL) {
        assign(block, row, k, word, wish);
      } else if (kind == Operand.MEMORY) {
        assign(block, row, k + 1, code.word(k + 1), -1);
        assign(block, row, k + 2, code.word(k + 2), -1);
      }
      k += Operand.length(word);
    }
  }

  /** A physical register that is read: whatever value held it below the row moves out. */
  private void fix(int block, int row, int word) {
    if (Operand.kind(word) != Operand.PHYSICAL || (word & Operand.USE) == 0) {
      return;
    }
    int register = Operand.value(word);
    if (!isTracked(register)) {
      return;
    }
    if (holder[register] >= 0) {
      displace(block, row, register);
    }
    holder[register] = FIXED;
    held |= 1L << register;
    pinned |= 1L << register;
  }

  /** Assigns a virtual register that has a location; whether it has none. */
  private boolean pin(int index, int word) {
    if (Operand.kind(word) != Operand.VIRTUAL || (word & Operand.USE) == 0) {
      return false;
    }
    int value = Operand.value(word);
    int register = location[value];
    if (register < 0) {
      return true;
    }
    lastSeen[value] = step;
    pinned |= 1L << register;
    if ((word & Operand.DEFINE) == 0) {
      code.setWord(index, Operand.assigned(word, register));
    }
    return false;
  }

  private void assign(int block, int row, int index, int word, int wish) {
    if (Operand.kind(word) != Operand.VIRTUAL || (word & Operand.USE) == 0) {
      return;
    }
    int value = Operand.value(word);
    int register = location[value];
    if (register < 0) {
      register = take(block, row, value, wish, pinned);
    }
    pinned |= 1L << register;
    if ((word & Operand.DEFINE) == 0) {
      code.setWord(index, Operand.assigned(word, register));
    }
  }

  private int lastResort(int row, int value, long unavailable) {
    for (int candidate : target.lastResort(code.registerClass(value))) {
      if ((unavailable >>> candidate & 1) == 0) {
        return candidate;
      }
    }
    throw new IllegalStateException(
        "no register left for v" + value + " in " + target.formName(code.form(row)));
  }

  // ---- registers and slots

  /**
   * Finds a register outside {@code excluded} for a value that has none, moving another value out
   * when all are held.
   */
  private int take(int block, int row, int value, int wish, long excluded) {
    int[] order = target.allocationOrder(code.registerClass(value));
    long unavailable = held | excluded;
    int register = -1;
    if (wish >= 0 && (unavailable >>> wish & 1) == 0 && contains(order, wish)) {
      register = wish;
    }
    int hint = code.hint(value);
    if (register < 0 && hint >= 0 && (unavailable >>> hint & 1) == 0 && contains(order, hint)) {
      register = hint;
    }
    for (int i = 0; register < 0 && i < order.length; i++) {
      if ((unavailable >>> order[i] & 1) == 0) {
        register = order[i];
      }
    }
    if (register < 0) {
      // The value whose next use is farthest below.
      int oldest = Integer.MAX_VALUE;
      for (int candidate : order) {
        if ((excluded >>> candidate & 1) == 0
            && holder[candidate] >= 0
            && lastSeen[holder[candidate]] < oldest) {
          oldest = lastSeen[holder[candidate]];
          register = candidate;
        }
      }
      if (register >= 0) {
        displace(block, row, register);
      } else {
        register = lastResort(row, value, unavailable);
      }
    }
    holder[register] = value;
    held |= 1L << register;
    location[value] = register;
    lastSeen[value] = step;
    code.writtenRegisters |= 1L << register;
    return register;
  }

  private static boolean contains(int[] order, int register) {
    for (int one : order) {
      if (one == register) {
        return true;
      }
    }
    return false;
  }

  /**
   * The value in {@code register} is loaded back from its slot behind the row; at the row and above
   * the register is free.
   */
  private void displace(int block, int row, int register) {
    int value = holder[register];
    if (code.has(row, MachineFunction.TERMINATOR)) {
      throw new IllegalStateException("terminator displaces v" + value);
    }
    insert(
        block, row, target.loadFromSlot(code, register, code.registerClass(value), slotOf(value)));
    slotNeeded[value] = stamp;
    location[value] = -1;
    free(register);
  }

  private void free(int register) {
    holder[register] = FREE;
    held &= ~(1L << register);
  }

  private int slotOf(int value) {
    int slot = code.home(value);
    if (slot >= 0) {
      return slot;
    }
    int size = target.spillSize(code.registerClass(value));
    IntArrayList free = freeSlots[sizeIndex(size)];
    if (code.isGlobal(value) || free.isEmpty()) {
      slot = code.newSlot(size, size);
    } else {
      slot = free.removeInt(free.size() - 1);
    }
    code.setHome(value, slot);
    return slot;
  }

  /** Above its definition a local value needs no slot. */
  private void returnSlot(int value) {
    int slot = code.home(value);
    if (slot >= 0 && !code.isGlobal(value)) {
      code.setHome(value, -1);
      freeSlots[sizeIndex(code.slotSize(slot))].add(slot);
    }
  }

  private static int sizeIndex(long size) {
    return Long.numberOfTrailingZeros(size);
  }

  private void insert(int block, int after, int row) {
    code.addFlags(row, MachineFunction.INSERTED);
    code.link(block, row, after);
  }
}
