package kit.backend.x86_64.select;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kit.backend.x86_64.CodeGenOptions;
import kit.backend.x86_64.abi.AggregateClass;
import kit.backend.x86_64.abi.CallLayout;
import kit.backend.x86_64.instruction.Form;
import kit.backend.x86_64.instruction.Register;
import kit.base.Diagnostics;
import kit.mir.Function;
import kit.mir.MemoryType;
import kit.mir.Op;
import kit.mir.Signature;
import kit.mir.Unit;
import kit.mir.ValueType;
import kit.opt.machine.MachineFunction;
import kit.opt.machine.Operand;

/**
 * The state of selection that all topics share: the function, what is known of its values, and the
 * virtual registers given to them.
 *
 * <p>Rows are selected from the last to the first. A value gets a virtual register when a consumer
 * asks for one ({@link #reg}); a row that nobody asked for and that has no effect is skipped.
 * Constants and addresses of slots and symbols never live in registers across rows: they are made
 * at each use.
 */
public final class Context {
  final CodeGenOptions options;

  final UnitState unitState;
  final SymbolAccess access;
  final Diagnostics diagnostics;
  final CallLayout layout = new CallLayout();

  Unit unit;
  Function function;
  MachineFunction code;

  private int insertionBlock;

  /** Whether rows are being appended to another machine block than that of the MIR block. */
  private boolean elsewhere;

  /** MIR block and row being selected. */
  int block;

  int row;

  /** By row: number of uses. */
  private int[] uses = new int[256];

  /** By row: count of memory writes and effects before it in its block. */
  private int[] epoch = new int[256];

  /** By row: virtual register + 1, or 0. */
  private int[] register = new int[256];

  /** By row: machine slot + 1 of an F80 value or of a parameter in memory, or 0. */
  private int[] memorySlot = new int[256];

  /** By row: used outside its block. */
  private boolean[] global = new boolean[256];

  /**
   * By MIR slot: machine slot; negative {@code ~slot} when the slot holds the address of the
   * over-aligned object.
   */
  private int[] slots = new int[64];

  /** By MIR block: machine block, -1 when unreachable. */
  private int[] machineBlocks = new int[32];

  /** By machine block: label + 1, or 0. */
  private int[] blockLabels = new int[32];

  /** All machine blocks with labels are below it. */
  private int labelledBlocks;

  /** Slots with a fixed place: parameters on the stack. Machine slot numbers. */
  final IntArrayList incomingSlots = new IntArrayList();

  /**
   * Pairs (object slot, address slot) of over-aligned objects; the prologue computes the addresses.
   */
  final IntArrayList alignedObjects = new IntArrayList();

  /** Jump tables of the function: label, then targets as machine blocks. */
  final List<int[]> jumpTables = new ArrayList<>();

  /** Inline assembly statements in rows of {@link Pseudo#ASSEMBLY}. */
  final List<AssemblyStatement> assemblies = new ArrayList<>();

  /** Bytes of the area for outgoing arguments. */
  long outgoingBytes;

  /** Alignment that the area for outgoing arguments needs. */
  int stackAlignment;

  /** Whether the stack pointer moves in the body. */
  boolean dynamicStack;

  /** Whether the function calls anything. */
  boolean makesCalls;

  /** Register with the address for an aggregate result, or -1. */
  int hiddenResult;

  /** Slot of the register save area of a variadic function, or -1. */
  int saveArea;

  /** F80 temporaries of the current block that are free again at its end. */
  private final IntArrayList blockTemporaries = new IntArrayList();

  private final IntArrayList freeTemporaries = new IntArrayList();

  public Context(CodeGenOptions options, UnitState unitState, Diagnostics diagnostics) {
    this.options = options;
    this.unitState = unitState;
    this.diagnostics = diagnostics;
    this.access = new SymbolAccess(options);
  }

  void begin(Unit newUnit, Function newFunction, MachineFunction newCode) {
    unit = newUnit;
    function = newFunction;
    code = newCode;
    int rows = newFunction.count();
    if (uses.length < rows) {
      int size = Math.max(rows, uses.length * 2);
      uses = new int[size];
      epoch = new int[size];
      register = new int[size];
      memorySlot = new int[size];
      global = new boolean[size];
    } else {
      Arrays.fill(uses, 0, rows, 0);
      Arrays.fill(register, 0, rows, 0);
      Arrays.fill(memorySlot, 0, rows, 0);
      Arrays.fill(global, 0, rows, false);
    }
    if (machineBlocks.length < newFunction.blockCount()) {
      machineBlocks = new int[Math.max(newFunction.blockCount(), machineBlocks.length * 2)];
    }
    Arrays.fill(machineBlocks, 0, newFunction.blockCount(), -1);
    Arrays.fill(blockLabels, 0, labelledBlocks, 0);
    labelledBlocks = 0;
    incomingSlots.clear();
    alignedObjects.clear();
    jumpTables.clear();
    assemblies.clear();
    blockTemporaries.clear();
    freeTemporaries.clear();
    outgoingBytes = 0;
    makesCalls = false;
    dynamicStack = false;
    stackAlignment = newFunction.realigned ? 32 : 16;
    hiddenResult = -1;
    saveArea = -1;
    makeSlots();
  }

  private void makeSlots() {
    int count = function.slotCount();
    if (slots.length < count) {
      slots = new int[Math.max(count, slots.length * 2)];
    }
    // The frame pointer is a multiple of this.
    int frame = function.realigned ? 8 : 16;
    for (int i = 0; i < count; i++) {
      int alignment = function.slotAlignment(i);
      if (alignment <= frame) {
        slots[i] = code.newSlot(function.slotSize(i), alignment);
        code.setSlotKind(slots[i], function.slotKind(i));
      } else {
        int object = code.newSlot(function.slotSize(i) + alignment - frame, frame);
        code.setSlotKind(object, function.slotKind(i));
        int address = code.newSlot(8, 8);
        alignedObjects.add(object);
        alignedObjects.add(address);
        alignedObjects.add(alignment);
        slots[i] = ~address;
      }
    }
  }

  // ---- what the analysis found

  void countUse(int value, int useBlock) {
    uses[value]++;
    if (function.block(value) != useBlock) {
      global[value] = true;
    }
  }

  int uses(int value) {
    return uses[value];
  }

  boolean isGlobal(int value) {
    return global[value];
  }

  void setEpoch(int atRow, int value) {
    epoch[atRow] = value;
  }

  /** Whether the value is made afresh at each use. */
  boolean isRemade(int value) {
    return switch (function.op(value)) {
      case ICONST, FCONST, SYMBOL, SLOT, BLOCK_ADDRESS -> true;
      case PARAMETER -> isAggregateParameter(value);
      default -> false;
    };
  }

  boolean isAggregateParameter(int value) {
    return function.op(value) == Op.PARAMETER
        && unit.signature(function.signature()).parameters().get(function.a(value)).isAggregate();
  }

  /** Whether the only use of the value is the row being selected and it may be computed there. */
  boolean isPrivate(int value) {
    return !elsewhere && uses[value] == 1 && register[value] == 0 && function.block(value) == block;
  }

  /**
   * Whether the value is a load that may be done by the row being selected, as its memory operand.
   */
  boolean isFoldableLoad(int value) {
    return function.op(value) == Op.LOAD
        && !elsewhere
        && isPrivate(value)
        && epoch[value] == epoch[row]
        && !Function.accessIsVolatile(function.c(value));
  }

  /** Whether the value is a load of all of its type's bits that the row being selected may do. */
  boolean isFoldableWholeLoad(int value) {
    if (!isFoldableLoad(value)) {
      return false;
    }
    int size = Function.accessMemory(function.c(value)).size();
    return size == function.type(value).size();
  }

  boolean isConstant(int value) {
    return function.op(value) == Op.ICONST;
  }

  /** Whether the value is a constant that fits a sign-extended 32-bit immediate. */
  boolean isImmediate(int value) {
    return function.op(value) == Op.ICONST && function.imm(value) == (int) function.imm(value);
  }

  // ---- blocks

  /** Machine block of a MIR block. */
  int machineBlock(int mirBlock) {
    return machineBlocks[mirBlock];
  }

  /** Whether a machine block is the first one of a MIR block. */
  public boolean holds(int machineBlock, int mirBlock) {
    return mirBlock < function.blockCount() && machineBlocks[mirBlock] == machineBlock;
  }

  boolean isReachable(int mirBlock) {
    return machineBlocks[mirBlock] >= 0;
  }

  void makeBlock(int mirBlock) {
    machineBlocks[mirBlock] = code.newBlock();
  }

  /** Machine block that rows are appended to. */
  int currentMachineBlock() {
    return insertionBlock;
  }

  /** The next row goes behind {@code afterRow} (-1: to the start) of the machine block. */
  void insertAt(int machineBlock, int afterRow) {
    insertionBlock = machineBlock;
    code.insertAfter(machineBlock, afterRow);
  }

  /**
   * What follows goes to another machine block: values of this MIR block are read from their homes
   * there.
   */
  void leaveBlock() {
    elsewhere = true;
  }

  void enterBlock() {
    elsewhere = false;
  }

  /** Label of a machine block whose address is a value. */
  int label(int machineBlock) {
    if (blockLabels.length <= machineBlock) {
      blockLabels = Arrays.copyOf(blockLabels, Math.max(machineBlock + 1, blockLabels.length * 2));
    }
    if (blockLabels[machineBlock] == 0) {
      labelledBlocks = Math.max(labelledBlocks, machineBlock + 1);
      blockLabels[machineBlock] = unitState.newLabel() + 1;
    }
    return blockLabels[machineBlock] - 1;
  }

  // ---- registers

  static int classOf(ValueType type) {
    return switch (type) {
      case I32 -> X86_64Machine.GENERAL32;
      case I64 -> X86_64Machine.GENERAL64;
      case F32 -> X86_64Machine.FLOAT32;
      case F64 -> X86_64Machine.FLOAT64;
      case F128 -> X86_64Machine.VECTOR;
      case F80, VOID -> throw new IllegalStateException("no register class for " + type);
    };
  }

  boolean isWide(int value) {
    return function.type(value) == ValueType.I64;
  }

  int fresh(int registerClass) {
    return code.newRegister(registerClass);
  }

  /** Whether a consumer asked for the value in a register, or must find it in its home. */
  boolean isWanted(int value) {
    return register[value] != 0 || global[value] || memorySlot[value] != 0;
  }

  /** The virtual register of a value that lives in one. */
  int registerOf(int value) {
    if (register[value] == 0) {
      int made = code.newRegister(classOf(function.type(value)));
      if (global[value] || function.op(value) == Op.BLOCK_PARAMETER) {
        code.setGlobal(made);
      }
      register[value] = made + 1;
    }
    return register[value] - 1;
  }

  private int registerElsewhere(int value) {
    // Used in two machine blocks: it must have a home, whether it has been asked for before or not.
    int made = registerOf(value);
    code.setGlobal(made);
    return made;
  }

  /**
   * Use operand of the value in a register; rows that make a constant or address are appended
   * first.
   */
  int reg(int value) {
    if (isRemade(value)) {
      return Operand.use(remake(value));
    }
    return Operand.use(elsewhere ? registerElsewhere(value) : registerOf(value));
  }

  /** Define operand of the row's value. */
  int define(int value) {
    return Operand.define(registerOf(value));
  }

  private int remake(int value) {
    switch (function.op(value)) {
      case ICONST -> {
        int made = fresh(classOf(function.type(value)));
        moveConstant(Operand.define(made), function.imm(value), isWide(value));
        return made;
      }
      case FCONST -> {
        return floats.constant(value);
      }
      default -> {
        int made = fresh(X86_64Machine.GENERAL64);
        memory.loadAddress(Operand.define(made), value);
        return made;
      }
    }
  }

  /** {@code destination = constant} with the shortest form that leaves the flags alone. */
  void moveConstant(int destination, long value, boolean wide) {
    if (!wide || value >= 0 && value <= 0xffffffffL) {
      code.append(Form.MOV_R32_IMM32);
      code.operand(destination);
      code.immediate(wide ? value : (int) value);
    } else if (value == (int) value) {
      code.append(Form.MOV_RM64_IMM32S);
      code.operand(destination);
      code.immediate(value);
    } else {
      code.append(Form.MOVABS_R64_IMM64);
      code.operand(destination);
      code.immediate(value);
    }
  }

  /** {@code destination = source}, registers of the class; marked as a copy. */
  void copy(int registerClass, int destination, int source) {
    int made = code.append(X86_64Machine.copyForm(registerClass));
    code.operand(destination);
    code.operand(source);
    code.addFlags(made, MachineFunction.COPY);
    if (Operand.kind(source) == Operand.PHYSICAL && Operand.kind(destination) == Operand.VIRTUAL) {
      code.setHint(Operand.value(destination), Operand.value(source));
    }
  }

  /** A row with two operands. */
  void emit(int form, int first, int second) {
    code.append(form);
    code.operand(first);
    code.operand(second);
  }

  void emit(int form, int only) {
    code.append(form);
    code.operand(only);
  }

  void emitImmediate(int form, int first, long immediate) {
    code.append(form);
    code.operand(first);
    code.immediate(immediate);
  }

  void emitLoad(int form, int destination, Address address) {
    code.append(form);
    code.operand(destination);
    address.operand(code);
  }

  void emitStore(int form, Address address, int source) {
    code.append(form);
    address.operand(code);
    code.operand(source);
  }

  // ---- slots

  /** Machine slot of a MIR slot; negative for the slot with an over-aligned object's address. */
  public int slot(int mirSlot) {
    return slots[mirSlot];
  }

  /** Machine slot of an F80 value. */
  int floatSlot(int value) {
    if (memorySlot[value] == 0) {
      int slot;
      if (global[value] || function.op(value) == Op.BLOCK_PARAMETER) {
        slot = code.newSlot(16, 16);
      } else {
        slot = temporarySlot();
      }
      memorySlot[value] = slot + 1;
    }
    return memorySlot[value] - 1;
  }

  boolean hasFloatSlot(int value) {
    return memorySlot[value] != 0;
  }

  /** Gives an F80 parameter or an aggregate parameter its place. */
  void setMemorySlot(int value, int slot) {
    memorySlot[value] = slot + 1;
  }

  /** A 16-byte slot for the rest of the current block. */
  int temporarySlot() {
    int slot =
        freeTemporaries.isEmpty()
            ? code.newSlot(16, 16)
            : freeTemporaries.removeInt(freeTemporaries.size() - 1);
    blockTemporaries.add(slot);
    return slot;
  }

  void endBlock() {
    freeTemporaries.addAll(blockTemporaries);
    blockTemporaries.clear();
  }

  /** Load form for an integer of this memory type. */
  static int integerLoad(MemoryType type, boolean wide) {
    return switch (type) {
      case S8 -> wide ? Form.MOVSB_R64_RM8 : Form.MOVSB_R32_RM8;
      case U8 -> Form.MOVZB_R32_RM8;
      case S16 -> wide ? Form.MOVSW_R64_RM16 : Form.MOVSW_R32_RM16;
      case U16 -> Form.MOVZW_R32_RM16;
      case I32, U32 -> Form.MOV_R32_RM32;
      case S32 -> wide ? Form.MOVSL_R64_RM32 : Form.MOV_R32_RM32;
      case I64 -> Form.MOV_R64_RM64;
      case F16, F32, F64, F80, F128, V256 ->
          throw new IllegalStateException("float access of an integer");
    };
  }

  /** Store form for so many bytes of a general register. */
  static int integerStore(int bytes) {
    return switch (bytes) {
      case 1 -> Form.MOV_RM8_R8;
      case 2 -> Form.MOV_RM16_R16;
      case 4 -> Form.MOV_RM32_R32;
      default -> Form.MOV_RM64_R64;
    };
  }

  /** Store form for so many bytes of an immediate. */
  static int immediateStore(int bytes) {
    return switch (bytes) {
      case 1 -> Form.MOV_RM8_IMM8;
      case 2 -> Form.MOV_RM16_IMM16;
      case 4 -> Form.MOV_RM32_IMM32;
      default -> Form.MOV_RM64_IMM32S;
    };
  }

  static int stackPointer() {
    return Operand.usePhysical(Register.RSP);
  }

  // ---- for emission

  /** For each parameter the slot in which it lives as an aggregate, or -1. */
  public int[] parameterSlots() {
    int[] slots = new int[unit.signature(function.signature()).parameters().size()];
    Arrays.fill(slots, -1);
    for (int value = function.count() - 1; value >= 0; value--) {
      if (function.op(value) == Op.PARAMETER) {
        slots[function.a(value)] = memorySlot[value] - 1;
      }
    }
    return slots;
  }

  public boolean makesCalls() {
    return makesCalls;
  }

  /** Whether the result is on the x87 stack. */
  public boolean returnsOnStack() {
    Signature.Type result = unit.signature(function.signature()).result();
    AggregateClass kind = layout.resultClass();
    return result.scalar() == ValueType.F80
        || kind != null
            && (kind.first() == AggregateClass.Kind.X87
                || kind.first() == AggregateClass.Kind.COMPLEX_X87);
  }

  /** Whether the frame pointer may be no multiple of 16. */
  public boolean isRealigned() {
    return function.realigned;
  }

  /** Set of the registers that the function must leave as they were. */
  public long preserved() {
    return layout.isMicrosoft()
        ? X86_64Machine.CALLEE_SAVED | X86_64Machine.MICROSOFT_SAVED
        : X86_64Machine.CALLEE_SAVED;
  }

  public boolean usesDynamicStack() {
    return dynamicStack;
  }

  public int stackAlignment() {
    return stackAlignment;
  }

  public long outgoingBytes() {
    return outgoingBytes + 15 & ~15L;
  }

  /** Triples: slot of an over-aligned object, slot for its address, alignment. */
  public IntArrayList alignedObjects() {
    return alignedObjects;
  }

  /** Label, then targets (machine blocks), of each jump table. */
  public List<int[]> jumpTables() {
    return jumpTables;
  }

  /** Label of a machine block. */
  public int blockLabel(int machineBlock) {
    return label(machineBlock);
  }

  public List<AssemblyStatement> assemblies() {
    return assemblies;
  }

  public UnitState unitState() {
    return unitState;
  }

  // The topics, set once by the Selector.
  IntegerSelection integers;
  FloatSelection floats;
  ExtendedSelection extended;
  MemorySelection memory;
  FrameSelection frames;
  BlockMoves blocks;
  CallSelection calls;
  BoundarySelection boundary;
  VariadicSelection variadics;
  ControlSelection control;
  AtomicSelection atomics;
  AssemblySelection assembly;
}
