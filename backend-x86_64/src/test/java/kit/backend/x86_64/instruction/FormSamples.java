package kit.backend.x86_64.instruction;

/**
 * A spread of operands for every form: low and high registers, awkward bases and indexes,
 * displacements, immediates at their boundaries.
 */
final class FormSamples {
  /** Receives a form with operands that suit it. */
  interface Consumer {
    void accept(int form, Operands operands);
  }

  private static final int[] GENERAL = {0, 1, 3, 4, 5, 6, 8, 12, 13, 15};
  private static final int[] VECTOR = {0, 1, 7, 8, 12, 15};
  // base, index, scale, displacement.
  private static final int[][] MEMORY = {
    {0, -1, 1, 0},
    {3, -1, 1, 8},
    {4, -1, 1, 0},
    {4, -1, 1, -128},
    {5, -1, 1, 0},
    {5, -1, 1, 128},
    {12, -1, 1, 0},
    {12, -1, 1, 127},
    {13, -1, 1, 0},
    {13, -1, 1, -129},
    {8, -1, 1, 0x12345678},
    {15, -1, 1, -1},
    {0, 1, 1, 0},
    {4, 5, 2, 4},
    {5, 12, 4, 0},
    {12, 13, 8, 0},
    {13, 8, 1, 1000},
    {-1, 1, 8, 0},
    {-1, 13, 4, 64},
    {-1, -1, 1, 0x1000},
    {-1, -1, 1, -16},
    {Register.RIP, -1, 1, 0},
    {Register.RIP, -1, 1, 4096},
    {7, 7, 1, -4},
    {1, 15, 2, 0x7fffffff}
  };
  private static final long[] IMMEDIATE = {
    0,
    1,
    2,
    -1,
    8,
    127,
    -128,
    128,
    255,
    -129,
    256,
    32767,
    -32768,
    32768,
    65535,
    -32769,
    65536,
    Integer.MAX_VALUE,
    Integer.MIN_VALUE,
    0x80000000L,
    0xffffffffL,
    0x100000000L,
    Long.MAX_VALUE,
    Long.MIN_VALUE
  };

  private final FormTable table;
  private final OperandKind kind;
  private final FormSelector selector;
  private final Operands o = new Operands();

  FormSamples(FormTable table) {
    this.table = table;
    this.kind = table.kind;
    this.selector = new FormSelector(table);
  }

  void all(Consumer consumer) {
    for (int form = 0; form < table.size(); form++) {
      samples(form, consumer);
    }
  }

  /** Varies each operand through its choices while the others rotate through theirs. */
  void samples(int form, Consumer consumer) {
    int count = table.operandCount(form);
    int most = 1;
    for (int operand = 0; operand < count; operand++) {
      most = Math.max(most, choices(form, operand));
    }
    for (int turn = 0; turn < most; turn++) {
      o.clear();
      o.count = 0;
      for (int operand = 0; operand < count; operand++) {
        choose(form, operand, turn + operand * 3 * (turn & 1));
      }
      if (selector.matches(form, o)) {
        consumer.accept(form, o);
      }
    }
  }

  private int choices(int form, int operand) {
    int k = table.kind(form, operand);
    int registers =
        kind.fixed[k] >= 0
            ? 1
            : switch (kind.registerClass[k]) {
              case Register.CLASS_GENERAL -> GENERAL.length + (kind.registerBits[k] == 8 ? 2 : 0);
              case Register.CLASS_VECTOR -> VECTOR.length;
              case -1 -> 0;
              default -> 8;
            };
    int memories = kind.memoryBits[k] >= 0 ? MEMORY.length : 0;
    return kind.immediate[k] != 0 ? IMMEDIATE.length : registers + memories;
  }

  private void choose(int form, int operand, int turn) {
    int k = table.kind(form, operand);
    int type = kind.immediate[k];
    if (type == OperandKind.BRANCH8 || type == OperandKind.BRANCH32) {
      o.branchBy(operand, type == OperandKind.BRANCH8 ? turn * 5 - 60 : (turn - 12) * 1000L);
      return;
    }
    if (type != 0) {
      if (kind.where[k] == OperandKind.IN_SECOND_IMMEDIATE) {
        o.kind[operand] = Operands.IMMEDIATE;
        o.count = operand + 1;
        o.secondImmediate = turn;
      } else {
        o.immediate(operand, type == OperandKind.IMM_ONE ? 1 : IMMEDIATE[turn % IMMEDIATE.length]);
      }
      return;
    }
    int all = choices(form, operand);
    int memories = kind.memoryBits[k] >= 0 ? MEMORY.length : 0;
    int choice = turn % all;
    if (choice < all - memories) {
      o.register(operand, register(k, choice));
    } else {
      memory(k, operand, MEMORY[choice - (all - memories)]);
    }
  }

  private int register(int k, int choice) {
    if (kind.fixed[k] >= 0) {
      return kind.fixed[k];
    }
    return switch (kind.registerClass[k]) {
      case Register.CLASS_GENERAL ->
          choice < GENERAL.length ? GENERAL[choice] : Register.AH + 2 * (choice - GENERAL.length);
      case Register.CLASS_VECTOR -> Register.xmm(VECTOR[choice]);
      case Register.CLASS_SEGMENT -> Register.ES + choice % 6;
      default -> kind.registerClass[k] * 16 + choice;
    };
  }

  private void memory(int k, int operand, int[] shape) {
    if (kind.isStringSource(k)) {
      o.memory(operand, Register.RSI, 0);
    } else if (kind.isStringDestination(k)) {
      o.memory(operand, Register.RDI, 0);
    } else if (k == kind.xlat) {
      o.memory(operand, Register.RBX, 0);
    } else if (kind.isOffset(k)) {
      o.memory(operand, Register.NONE, 0x123456789abL);
    } else if (kind.isVectorMemory(k)) {
      int base = shape[0] == Register.RIP ? 3 : shape[0];
      o.memory(operand, base, Register.xmm(shape[1] < 0 ? 9 : shape[1]), shape[2], shape[3]);
    } else {
      o.memory(operand, shape[0], shape[1], shape[2], shape[3]);
    }
  }
}
