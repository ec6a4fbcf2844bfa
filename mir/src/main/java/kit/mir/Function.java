package kit.mir;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntArrays;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import it.unimi.dsi.fastutil.longs.LongArrays;
import java.util.ArrayList;
import java.util.List;
import kit.mir.debug.FunctionDebug;

/**
 * One function's code: instructions, blocks, slots and pools as int columns.
 *
 * <p>Instructions are rows 0, 1, 2…; a value is named by the row that defines it. Rows of a block
 * form a doubly linked list in execution order, so that passes insert and remove in O(1). Blocks
 * likewise stand in a layout list, entry first.
 *
 * <p>Lists of ints (call arguments, edges) live in the pool; a list is named by its start, where
 * its length stands.
 *
 * <ul>
 *   <li>CALL: {@code a} callee value or -1, {@code b} symbol number or -1, {@code c} a list:
 *       signature number, address for an aggregate result or -1, then one value per argument (an
 *       aggregate argument is its address; the callee gets a copy).
 *   <li>Terminators: {@code c} is a list of edges, each: target block, number of arguments, the
 *       arguments. {@code b} of SWITCH is the start of its case values in the long pool (count:
 *       edges - 1).
 * </ul>
 *
 * <p>The object can be {@linkplain #reset reused} from function to function.
 */
public final class Function {
  /** Kind of a slot: an array, or something that contains one. */
  public static final int ARRAY = 1;

  /** Kind of a slot: an array of characters. */
  public static final int BUFFER = 2;

  /** Bit of an access: volatile. */
  public static final int VOLATILE = 1 << 8;

  private static final int ALIGNMENT_SHIFT = 12;
  private static final int ORDER_SHIFT = 20;
  private static final int SPACE_SHIFT = 24;

  private int symbol;
  private int signature;
  private int position;

  // Instruction columns.
  private int count;
  private byte[] op = new byte[256];
  private byte[] type = new byte[256];
  private int[] a = new int[256];
  private int[] b = new int[256];
  private int[] c = new int[256];
  private long[] imm = new long[256];
  private int[] at = new int[256];
  private int[] next = new int[256];
  private int[] previous = new int[256];
  private int[] block = new int[256];

  // Block columns.
  private int blockCount;
  private int[] first = new int[32];
  private int[] last = new int[32];
  private int[] nextBlock = new int[32];
  private int[] previousBlock = new int[32];
  private int[] blockParameters = new int[32];
  private boolean[] addressTaken = new boolean[32];
  private boolean[] inLayout = new boolean[32];
  private int[] blockSymbol = new int[32];
  private int entry = -1;
  private int lastBlock = -1;

  // Slots.
  private int slotCount;
  private long[] slotSize = new long[32];
  private int[] slotAlignment = new int[32];
  private byte[] slotKinds = new byte[32];
  private final List<String> slotNames = new ArrayList<>();

  private final IntArrayList pool = new IntArrayList();
  private final LongArrayList longPool = new LongArrayList();
  private final List<InlineAssembly> assemblies = new ArrayList<>();

  /** attribute((naked)): no prologue or epilogue. */
  public boolean naked;

  /**
   * Whether the function calls alloca or has variable-length arrays (its frame needs a frame
   * pointer).
   */
  public boolean hasAlloca;

  /** Alignment asked for by attribute, or 0. */
  public int alignment;

  /**
   * Whether the function's frame is guarded: a value that an overflowing array would destroy is
   * checked before the function returns.
   */
  public boolean guarded;

  /** attribute((nocf_check)): no landing pad at the entry under branch protection. */
  public boolean noLandingPad;

  /** attribute((no_instrument_function)): no call of the profiler under -pg. */
  public boolean noProfile;

  /**
   * Whether VA_START finds all argument registers saved, those of named parameters too, though the
   * function need not be variadic.
   */
  public boolean capturesArguments;

  /**
   * attribute((patchable_function_entry)): bytes of no-operations at the entry and those of them
   * that stand before the symbol; -1: as the options say.
   */
  public int patchableBytes = -1;

  public int patchableBefore;

  /** Registers that are set to zero before the function returns. */
  public ClearedRegisters cleared = ClearedRegisters.SKIP;

  /** Whether callers may keep the stack aligned to 8 bytes alone. */
  public boolean realigned;

  /** The function as debuggers show it, or null. */
  public FunctionDebug debug;

  /** Empties the function for another symbol. */
  public void reset(int symbol, int signature, int position) {
    this.symbol = symbol;
    this.signature = signature;
    this.position = position;
    count = 0;
    blockCount = 0;
    entry = -1;
    lastBlock = -1;
    slotCount = 0;
    slotNames.clear();
    pool.clear();
    longPool.clear();
    assemblies.clear();
    naked = false;
    hasAlloca = false;
    alignment = 0;
    guarded = false;
    noLandingPad = false;
    noProfile = false;
    capturesArguments = false;
    patchableBytes = -1;
    patchableBefore = 0;
    cleared = ClearedRegisters.SKIP;
    realigned = false;
    debug = null;
  }

  /** An independent copy, for consumers that keep functions. */
  public Function copy() {
    Function copy = new Function();
    copy.reset(symbol, signature, position);
    copy.count = count;
    copy.op = op.clone();
    copy.type = type.clone();
    copy.a = a.clone();
    copy.b = b.clone();
    copy.c = c.clone();
    copy.imm = imm.clone();
    copy.at = at.clone();
    copy.next = next.clone();
    copy.previous = previous.clone();
    copy.block = block.clone();
    copy.blockCount = blockCount;
    copy.first = first.clone();
    copy.last = last.clone();
    copy.nextBlock = nextBlock.clone();
    copy.previousBlock = previousBlock.clone();
    copy.blockParameters = blockParameters.clone();
    copy.addressTaken = addressTaken.clone();
    copy.inLayout = inLayout.clone();
    copy.blockSymbol = blockSymbol.clone();
    copy.entry = entry;
    copy.lastBlock = lastBlock;
    copy.slotCount = slotCount;
    copy.slotSize = slotSize.clone();
    copy.slotAlignment = slotAlignment.clone();
    copy.slotKinds = slotKinds.clone();
    copy.slotNames.addAll(slotNames);
    copy.pool.addAll(pool);
    copy.longPool.addAll(longPool);
    copy.assemblies.addAll(assemblies);
    copy.naked = naked;
    copy.hasAlloca = hasAlloca;
    copy.alignment = alignment;
    copy.guarded = guarded;
    copy.noLandingPad = noLandingPad;
    copy.noProfile = noProfile;
    copy.capturesArguments = capturesArguments;
    copy.patchableBytes = patchableBytes;
    copy.patchableBefore = patchableBefore;
    copy.cleared = cleared;
    copy.realigned = realigned;
    copy.debug = debug;
    return copy;
  }

  public int symbol() {
    return symbol;
  }

  /** Number of the signature in the unit. */
  public int signature() {
    return signature;
  }

  /** Source position of the definition. */
  public int position() {
    return position;
  }

  // ---- blocks

  /** Makes a block; it has no place in the layout until {@link #appendBlock}. */
  public int newBlock() {
    if (blockCount == first.length) {
      int size = blockCount * 2;
      first = IntArrays.forceCapacity(first, size, blockCount);
      last = IntArrays.forceCapacity(last, size, blockCount);
      nextBlock = IntArrays.forceCapacity(nextBlock, size, blockCount);
      previousBlock = IntArrays.forceCapacity(previousBlock, size, blockCount);
      blockParameters = IntArrays.forceCapacity(blockParameters, size, blockCount);
      addressTaken = java.util.Arrays.copyOf(addressTaken, size);
      inLayout = java.util.Arrays.copyOf(inLayout, size);
      blockSymbol = IntArrays.forceCapacity(blockSymbol, size, blockCount);
    }
    int number = blockCount++;
    first[number] = -1;
    last[number] = -1;
    nextBlock[number] = -1;
    previousBlock[number] = -1;
    blockParameters[number] = -1;
    addressTaken[number] = false;
    inLayout[number] = false;
    blockSymbol[number] = -1;
    return number;
  }

  /** Puts a block at the end of the layout; the first one is the entry. */
  public void appendBlock(int number) {
    inLayout[number] = true;
    previousBlock[number] = lastBlock;
    nextBlock[number] = -1;
    if (lastBlock >= 0) {
      nextBlock[lastBlock] = number;
    } else {
      entry = number;
    }
    lastBlock = number;
  }

  /** Takes a block out of the layout (unreachable code); its rows stay but are never visited. */
  public void removeBlock(int number) {
    int before = previousBlock[number];
    int after = nextBlock[number];
    if (before >= 0) {
      nextBlock[before] = after;
    } else {
      entry = after;
    }
    if (after >= 0) {
      previousBlock[after] = before;
    } else {
      lastBlock = before;
    }
    inLayout[number] = false;
  }

  public int blockCount() {
    return blockCount;
  }

  public int entry() {
    return entry;
  }

  public boolean isInLayout(int number) {
    return inLayout[number];
  }

  /** The next block of the layout, or -1. */
  public int nextBlock(int number) {
    return nextBlock[number];
  }

  public int previousBlock(int number) {
    return previousBlock[number];
  }

  public int lastBlock() {
    return lastBlock;
  }

  /** First instruction or -1. */
  public int first(int blockNumber) {
    return first[blockNumber];
  }

  /** Last instruction (the terminator of a finished block) or -1. */
  public int last(int blockNumber) {
    return last[blockNumber];
  }

  public void takeAddress(int blockNumber) {
    addressTaken[blockNumber] = true;
  }

  public boolean isAddressTaken(int blockNumber) {
    return addressTaken[blockNumber];
  }

  /**
   * Gives the block's code a symbol, which data refers to ({@code static void *table[] = {&&a,
   * &&b}}): a local name starting with ".L" that the back end defines at the block's first
   * instruction. Its address is taken.
   */
  public void setBlockSymbol(int blockNumber, int symbolNumber) {
    blockSymbol[blockNumber] = symbolNumber;
    addressTaken[blockNumber] = true;
  }

  /** Number in the unit of the symbol at a block, or -1. */
  public int blockSymbol(int blockNumber) {
    return blockSymbol[blockNumber];
  }

  /** Sets the parameter list of a block: fresh BLOCK_PARAMETER rows of these types. */
  public void setBlockParameters(int blockNumber, ValueType... types) {
    int[] values = new int[types.length];
    for (int i = 0; i < types.length; i++) {
      values[i] = newRow(Op.BLOCK_PARAMETER, types[i], i, -1, -1, 0, 0);
      block[values[i]] = blockNumber;
    }
    blockParameters[blockNumber] = list(values, 0, values.length);
  }

  public int blockParameterCount(int blockNumber) {
    return blockParameters[blockNumber] < 0 ? 0 : pool.getInt(blockParameters[blockNumber]);
  }

  /** Value of a block's parameter. */
  public int blockParameter(int blockNumber, int index) {
    return pool.getInt(blockParameters[blockNumber] + 1 + index);
  }

  // ---- instructions

  /** Appends an instruction to a block and returns its row. */
  public int append(
      int blockNumber,
      Op operation,
      ValueType valueType,
      int first,
      int second,
      int third,
      long immediate,
      int sourcePosition) {
    int row = newRow(operation, valueType, first, second, third, immediate, sourcePosition);
    link(blockNumber, row, last[blockNumber]);
    return row;
  }

  /** Inserts an instruction before another one. */
  public int insertBefore(
      int other,
      Op operation,
      ValueType valueType,
      int first,
      int second,
      int third,
      long immediate,
      int sourcePosition) {
    int row = newRow(operation, valueType, first, second, third, immediate, sourcePosition);
    link(block[other], row, previous[other]);
    return row;
  }

  /** Unlinks an instruction from its block. */
  public void remove(int row) {
    int before = previous[row];
    int after = next[row];
    if (before >= 0) {
      next[before] = after;
    } else {
      first[block[row]] = after;
    }
    if (after >= 0) {
      previous[after] = before;
    } else {
      last[block[row]] = before;
    }
    next[row] = -1;
    previous[row] = -1;
  }

  private int newRow(
      Op operation,
      ValueType valueType,
      int first,
      int second,
      int third,
      long immediate,
      int sourcePosition) {
    if (count == op.length) {
      grow();
    }
    int row = count++;
    op[row] = (byte) operation.ordinal();
    type[row] = (byte) valueType.ordinal();
    a[row] = first;
    b[row] = second;
    c[row] = third;
    imm[row] = immediate;
    at[row] = sourcePosition;
    next[row] = -1;
    previous[row] = -1;
    block[row] = -1;
    return row;
  }

  private void grow() {
    int size = count * 2;
    op = java.util.Arrays.copyOf(op, size);
    type = java.util.Arrays.copyOf(type, size);
    a = IntArrays.forceCapacity(a, size, count);
    b = IntArrays.forceCapacity(b, size, count);
    c = IntArrays.forceCapacity(c, size, count);
    imm = LongArrays.forceCapacity(imm, size, count);
    at = IntArrays.forceCapacity(at, size, count);
    next = IntArrays.forceCapacity(next, size, count);
    previous = IntArrays.forceCapacity(previous, size, count);
    block = IntArrays.forceCapacity(block, size, count);
  }

  private void link(int blockNumber, int row, int after) {
    block[row] = blockNumber;
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

  /** Number of rows; every value is less. */
  public int count() {
    return count;
  }

  public Op op(int row) {
    return Op.of(op[row]);
  }

  public ValueType type(int row) {
    return ValueType.of(type[row]);
  }

  public int a(int row) {
    return a[row];
  }

  public int b(int row) {
    return b[row];
  }

  public int c(int row) {
    return c[row];
  }

  public long imm(int row) {
    return imm[row];
  }

  /** Source position of a row. */
  public int position(int row) {
    return at[row];
  }

  public void setPosition(int row, int sourcePosition) {
    at[row] = sourcePosition;
  }

  public int next(int row) {
    return next[row];
  }

  public int previous(int row) {
    return previous[row];
  }

  public int block(int row) {
    return block[row];
  }

  public void setA(int row, int value) {
    a[row] = value;
  }

  public void setB(int row, int value) {
    b[row] = value;
  }

  public void setC(int row, int value) {
    c[row] = value;
  }

  public void setImm(int row, long value) {
    imm[row] = value;
  }

  public void setOp(int row, Op operation) {
    op[row] = (byte) operation.ordinal();
  }

  public void setType(int row, ValueType valueType) {
    type[row] = (byte) valueType.ordinal();
  }

  // ---- accesses

  /** The c column of a LOAD or STORE. {@code alignment} in bytes, a power of two. */
  public static int access(MemoryType memory, int alignment, boolean isVolatile) {
    return memory.ordinal()
        | (isVolatile ? VOLATILE : 0)
        | Integer.numberOfTrailingZeros(alignment) << ALIGNMENT_SHIFT;
  }

  /**
   * The c column of an atomic; {@code order} is C's memory_order number (0 relaxed … 5 seq_cst).
   */
  public static int atomicAccess(MemoryType memory, int alignment, int order) {
    return access(memory, alignment, true) | order << ORDER_SHIFT;
  }

  /**
   * The access in an address space of the target's: x86-64 has 1 for what %fs and 2 for what %gs
   * points to; 0 is the ordinary one.
   */
  public static int inSpace(int access, int space) {
    return access | space << SPACE_SHIFT;
  }

  public static int accessSpace(int access) {
    return access >> SPACE_SHIFT & 3;
  }

  public static MemoryType accessMemory(int access) {
    return MemoryType.of(access & 0xff);
  }

  public static boolean accessIsVolatile(int access) {
    return (access & VOLATILE) != 0;
  }

  public static int accessAlignment(int access) {
    return 1 << (access >> ALIGNMENT_SHIFT & 0xff);
  }

  public static int accessOrder(int access) {
    return access >> ORDER_SHIFT & 7;
  }

  // ---- slots

  /** A stack slot; {@code name} is for dumps and debug information, or null. */
  public int newSlot(long size, int slotAlign, String name) {
    if (slotCount == slotSize.length) {
      slotSize = LongArrays.forceCapacity(slotSize, slotCount * 2, slotCount);
      slotAlignment = IntArrays.forceCapacity(slotAlignment, slotCount * 2, slotCount);
      slotKinds = java.util.Arrays.copyOf(slotKinds, slotCount * 2);
    }
    slotKinds[slotCount] = 0;
    slotSize[slotCount] = size;
    slotAlignment[slotCount] = slotAlign;
    slotNames.add(name);
    return slotCount++;
  }

  public int slotCount() {
    return slotCount;
  }

  public long slotSize(int slot) {
    return slotSize[slot];
  }

  public void setSlotSize(int slot, long size) {
    slotSize[slot] = size;
  }

  public int slotAlignment(int slot) {
    return slotAlignment[slot];
  }

  public String slotName(int slot) {
    return slotNames.get(slot);
  }

  /**
   * What the slot holds, for guarded frames: 0 anything, {@link #ARRAY}, {@link #BUFFER}. What is
   * more likely to overflow lies nearer to the guard.
   */
  public int slotKind(int slot) {
    return slotKinds[slot];
  }

  public void setSlotKind(int slot, int kind) {
    slotKinds[slot] = (byte) kind;
  }

  // ---- pools

  /** Copies {@code items[from, from + length)} into the pool as a list and returns its name. */
  public int list(int[] items, int from, int length) {
    int start = pool.size();
    pool.add(length);
    pool.addElements(pool.size(), items, from, length);
    return start;
  }

  /** Number of ints in the pool; lists lie below. */
  public int poolSize() {
    return pool.size();
  }

  public int longPoolSize() {
    return longPool.size();
  }

  public int listSize(int list) {
    return pool.getInt(list);
  }

  public int listItem(int list, int index) {
    return pool.getInt(list + 1 + index);
  }

  public void setListItem(int list, int index, int value) {
    pool.set(list + 1 + index, value);
  }

  /** Appends to the long pool; returns the index. */
  public int addLong(long value) {
    longPool.add(value);
    return longPool.size() - 1;
  }

  public long longAt(int index) {
    return longPool.getLong(index);
  }

  public int addAssembly(InlineAssembly assembly) {
    assemblies.add(assembly);
    return assemblies.size() - 1;
  }

  public List<InlineAssembly> inlineAssemblies() {
    return assemblies;
  }

  // ---- edges of terminators

  /** The list of edges of a terminator or -1. */
  private int edges(int row) {
    return switch (Op.of(op[row])) {
      case JUMP, BRANCH, SWITCH, GOTO -> c[row];
      case ASM_GOTO -> b[row];
      default -> -1;
    };
  }

  public int edgeCount(int row) {
    int list = edges(row);
    if (list < 0) {
      return 0;
    }
    int n = 0;
    int end = list + 1 + pool.getInt(list);
    for (int i = list + 1; i < end; i += 2 + pool.getInt(i + 1)) {
      n++;
    }
    return n;
  }

  /** Pool index of an edge: target block, argument count, arguments. O(index). */
  public int edge(int row, int index) {
    int i = edges(row) + 1;
    for (int k = 0; k < index; k++) {
      i += 2 + pool.getInt(i + 1);
    }
    return i;
  }

  /** Pool index of the edge after the one at {@code edge}. */
  public int followingEdge(int edge) {
    return edge + 2 + pool.getInt(edge + 1);
  }

  public int edgeTarget(int edge) {
    return pool.getInt(edge);
  }

  public void setEdgeTarget(int edge, int target) {
    pool.set(edge, target);
  }

  public int edgeArgumentCount(int edge) {
    return pool.getInt(edge + 1);
  }

  public int edgeArgument(int edge, int index) {
    return pool.getInt(edge + 2 + index);
  }

  public void setEdgeArgument(int edge, int index, int value) {
    pool.set(edge + 2 + index, value);
  }

  /** Case value {@code index} (edge index + 1) of a SWITCH. */
  public long caseValue(int row, int index) {
    return longPool.getLong(b[row] + index);
  }
}
