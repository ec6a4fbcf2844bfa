package kit.opt.machine;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.Arrays;
import kit.base.LimitException;

/**
 * One function as machine instructions: rows of int columns, linked into blocks, blocks in layout
 * order. The object is {@linkplain #reset reused} from function to function.
 *
 * <p>A row has a form (a number of the target's table, or one of the target's pseudo forms),
 * operands ({@link Operand} words in a pool), the set of registers it destroys, flags and a source
 * position. Virtual registers may be defined several times (two-address code); only those marked
 * {@linkplain #setGlobal global} may be used outside one block.
 */
public final class MachineFunction {
  /** Row flag: copies operand 1 (a register) to operand 0 (a register) and does nothing else. */
  public static final int COPY = 1;

  /**
   * Row flag: may leave the block; nothing may be inserted behind the first row that has it. All
   * blocks that the row may go to are operands of it (an indirect jump lists them behind its own).
   */
  public static final int TERMINATOR = 2;

  /** Row flag: put in by the register allocator. */
  public static final int INSERTED = 4;

  /** Row flag: a copy of a register to itself, not emitted. */
  public static final int IDENTITY = 8;

  private int rowCount;
  private int[] form = new int[512];
  private int[] operands = new int[512];
  private int[] operandWords = new int[512];
  private long[] clobbers = new long[512];
  private byte[] flags = new byte[512];
  private int[] position = new int[512];
  private int[] next = new int[512];
  private int[] previous = new int[512];

  private int[] pool = new int[2048];
  private int poolSize;
  private final LongArrayList longs = new LongArrayList();

  private int blockCount;
  private int[] first = new int[32];
  private int[] last = new int[32];
  private boolean[] addressTaken = new boolean[32];
  private boolean[] liveIn = new boolean[32];
  private int[] blockSymbol = new int[32];
  private final IntArrayList layout = new IntArrayList();

  private int registerCount;
  private byte[] registerClass = new byte[256];
  private boolean[] global = new boolean[256];
  private int[] hint = new int[256];
  private int[] home = new int[256];

  private int slotCount;
  private long[] slotSize = new long[64];
  private int[] slotAlignment = new int[64];
  private int[] slotOffset = new int[64];
  private byte[] slotKind = new byte[64];

  // Where append puts the next row.
  private int block = -1;
  private int cursor = -1;
  private int currentPosition;

  /** Registers that the allocated code writes; for callee-saved ones. */
  public long writtenRegisters;

  /** Empties everything. */
  public void reset() {
    rowCount = 0;
    poolSize = 0;
    longs.clear();
    blockCount = 0;
    layout.clear();
    registerCount = 0;
    slotCount = 0;
    block = -1;
    cursor = -1;
    currentPosition = 0;
    writtenRegisters = 0;
  }

  // ---- blocks

  /** A new block, not in the layout. */
  public int newBlock() {
    if (blockCount == first.length) {
      int size = blockCount * 2;
      first = Arrays.copyOf(first, size);
      last = Arrays.copyOf(last, size);
      addressTaken = Arrays.copyOf(addressTaken, size);
      liveIn = Arrays.copyOf(liveIn, size);
      blockSymbol = Arrays.copyOf(blockSymbol, size);
    }
    first[blockCount] = -1;
    last[blockCount] = -1;
    addressTaken[blockCount] = false;
    liveIn[blockCount] = false;
    blockSymbol[blockCount] = -1;
    return blockCount++;
  }

  public int blockCount() {
    return blockCount;
  }

  /** Blocks in the order of emission. */
  public IntArrayList layout() {
    return layout;
  }

  public int first(int blockNumber) {
    return first[blockNumber];
  }

  public int last(int blockNumber) {
    return last[blockNumber];
  }

  /** The block's address is a value: its label must exist. */
  public void takeAddress(int blockNumber) {
    addressTaken[blockNumber] = true;
  }

  public boolean isAddressTaken(int blockNumber) {
    return addressTaken[blockNumber];
  }

  /** The block may read physical registers that its predecessors set. */
  public void setLiveIn(int blockNumber) {
    liveIn[blockNumber] = true;
  }

  public boolean hasLiveIn(int blockNumber) {
    return liveIn[blockNumber];
  }

  /** The unit's symbol for the block's address, or -1. */
  public int blockSymbol(int blockNumber) {
    return blockSymbol[blockNumber];
  }

  public void setBlockSymbol(int blockNumber, int symbol) {
    blockSymbol[blockNumber] = symbol;
  }

  // ---- appending

  /**
   * The next row goes behind {@code row} of the block, or to the block's start when {@code row} is
   * -1.
   */
  public void insertAfter(int blockNumber, int row) {
    block = blockNumber;
    cursor = row;
  }

  /** The row appended last, or where {@link #insertAfter} pointed. */
  public int cursor() {
    return cursor;
  }

  public void at(int sourcePosition) {
    currentPosition = sourcePosition;
  }

  /** Starts a row at the insertion point; its operands follow by {@link #operand}. */
  public int append(int formNumber) {
    int row = newRow(formNumber);
    link(block, row, cursor);
    cursor = row;
    return row;
  }

  /** A row that stands in no block yet. */
  public int newRow(int formNumber) {
    if (rowCount == form.length) {
      growRows();
    }
    int row = rowCount++;
    form[row] = formNumber;
    operands[row] = poolSize;
    operandWords[row] = 0;
    clobbers[row] = 0;
    flags[row] = 0;
    position[row] = currentPosition;
    next[row] = -1;
    previous[row] = -1;
    return row;
  }

  /** Adds an operand word to the row made last. */
  public void operand(int word) {
    if (poolSize == pool.length) {
      pool = Arrays.copyOf(pool, poolSize * 2);
    }
    pool[poolSize++] = word;
    operandWords[rowCount - 1]++;
  }

  /** Adds an immediate operand to the row made last. */
  public void immediate(long value) {
    operand(Operand.of(Operand.IMMEDIATE, addLong(value)));
  }

  /** Adds a memory operand to the row made last. */
  public void memory(int memoryFlags, int base, int index, int displacement, int symbol) {
    operand(Operand.of(Operand.MEMORY, memoryFlags));
    operand(base);
    operand(index);
    operand(displacement);
    operand(symbol);
  }

  /** Adds a symbol operand to the row made last. */
  public void symbol(int symbolFlags, int symbol, int addend) {
    operand(Operand.of(Operand.SYMBOL, symbolFlags));
    operand(symbol);
    operand(addend);
  }

  public int addLong(long value) {
    int index = longs.size();
    limit(index);
    longs.add(value);
    return index;
  }

  public long longAt(int index) {
    return longs.getLong(index);
  }

  private void growRows() {
    int size = rowCount * 2;
    form = Arrays.copyOf(form, size);
    operands = Arrays.copyOf(operands, size);
    operandWords = Arrays.copyOf(operandWords, size);
    clobbers = Arrays.copyOf(clobbers, size);
    flags = Arrays.copyOf(flags, size);
    position = Arrays.copyOf(position, size);
    next = Arrays.copyOf(next, size);
    previous = Arrays.copyOf(previous, size);
  }

  /** Links an unlinked row behind {@code after} (-1: at the start) of a block. */
  public void link(int blockNumber, int row, int after) {
    previous[row] = after;
    if (after >= 0) {
      next[row] = next[after];
      next[after] = row;
    } else {
      next[row] = first[blockNumber];
      first[blockNumber] = row;
    }
    if (next[row] >= 0) {
      previous[next[row]] = row;
    } else {
      last[blockNumber] = row;
    }
  }

  /** Takes a row out of its block. */
  public void unlink(int blockNumber, int row) {
    int before = previous[row];
    int after = next[row];
    if (before >= 0) {
      next[before] = after;
    } else {
      first[blockNumber] = after;
    }
    if (after >= 0) {
      previous[after] = before;
    } else {
      last[blockNumber] = before;
    }
    next[row] = -1;
    previous[row] = -1;
  }

  // ---- rows

  public int rowCount() {
    return rowCount;
  }

  public int form(int row) {
    return form[row];
  }

  public void setForm(int row, int formNumber) {
    form[row] = formNumber;
  }

  /** Pool index of the first operand word. */
  public int operands(int row) {
    return operands[row];
  }

  public int operandWords(int row) {
    return operandWords[row];
  }

  /** The operand word at a pool index. */
  public int word(int index) {
    return pool[index];
  }

  public void setWord(int index, int word) {
    pool[index] = word;
  }

  /** The pool itself, valid until the next operand is added. */
  public int[] pool() {
    return pool;
  }

  public int poolSize() {
    return poolSize;
  }

  public long clobbers(int row) {
    return clobbers[row];
  }

  public void setClobbers(int row, long registers) {
    clobbers[row] = registers;
  }

  public int flags(int row) {
    return flags[row];
  }

  public boolean has(int row, int flag) {
    return (flags[row] & flag) != 0;
  }

  public void addFlags(int row, int bits) {
    flags[row] |= (byte) bits;
  }

  public int position(int row) {
    return position[row];
  }

  public int next(int row) {
    return next[row];
  }

  public int previous(int row) {
    return previous[row];
  }

  // ---- virtual registers

  public int newRegister(int classNumber) {
    if (registerCount == registerClass.length) {
      int size = registerCount * 2;
      registerClass = Arrays.copyOf(registerClass, size);
      global = Arrays.copyOf(global, size);
      hint = Arrays.copyOf(hint, size);
      home = Arrays.copyOf(home, size);
    }
    limit(registerCount);
    registerClass[registerCount] = (byte) classNumber;
    global[registerCount] = false;
    hint[registerCount] = -1;
    home[registerCount] = -1;
    return registerCount++;
  }

  public int registerCount() {
    return registerCount;
  }

  public int registerClass(int register) {
    return registerClass[register];
  }

  /** The register is used outside the block that defines it. */
  public void setGlobal(int register) {
    global[register] = true;
  }

  public boolean isGlobal(int register) {
    return global[register];
  }

  /** Physical register that would suit, or -1. */
  public int hint(int register) {
    return hint[register];
  }

  public void setHint(int register, int physical) {
    hint[register] = physical;
  }

  /** Slot in which the register's value is kept when it is in no physical register, or -1. */
  public int home(int register) {
    return home[register];
  }

  public void setHome(int register, int slot) {
    home[register] = slot;
  }

  // ---- slots

  public int newSlot(long size, int alignment) {
    if (slotCount == slotSize.length) {
      slotSize = Arrays.copyOf(slotSize, slotCount * 2);
      slotAlignment = Arrays.copyOf(slotAlignment, slotCount * 2);
      slotOffset = Arrays.copyOf(slotOffset, slotCount * 2);
      slotKind = Arrays.copyOf(slotKind, slotCount * 2);
    }
    limit(slotCount);
    slotSize[slotCount] = size;
    slotAlignment[slotCount] = alignment;
    slotOffset[slotCount] = 0;
    slotKind[slotCount] = 0;
    return slotCount++;
  }

  public int slotCount() {
    return slotCount;
  }

  public long slotSize(int slot) {
    return slotSize[slot];
  }

  /** What a guarded frame holds in the slot; the higher, the nearer it lies to the guard. */
  public int slotKind(int slot) {
    return slotKind[slot];
  }

  public void setSlotKind(int slot, int kind) {
    slotKind[slot] = (byte) kind;
  }

  public int slotAlignment(int slot) {
    return slotAlignment[slot];
  }

  /** Bytes from the frame register, once the frame is laid out. */
  public int slotOffset(int slot) {
    return slotOffset[slot];
  }

  public void setSlotOffset(int slot, int offset) {
    slotOffset[slot] = offset;
  }

  private static void limit(int value) {
    if (value > Operand.VALUE_LIMIT) {
      throw new LimitException("function too large");
    }
  }
}
