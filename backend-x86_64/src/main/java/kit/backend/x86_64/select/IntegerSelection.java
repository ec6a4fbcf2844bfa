package kit.backend.x86_64.select;

import kit.backend.x86_64.instruction.Form;
import kit.backend.x86_64.instruction.Register;
import kit.mir.Function;
import kit.mir.MemoryType;
import kit.mir.Op;
import kit.mir.ValueType;
import kit.opt.machine.Operand;

/** Integer arithmetic, conversions between integers, comparisons and selects. */
final class IntegerSelection {
  private final Context c;
  private final Address address = new Address();

  IntegerSelection(Context context) {
    c = context;
  }

  private static int wide(int form32, boolean isWide) {
    // Forms of 16, 32 and 64 bits follow one another.
    return isWide ? form32 + 1 : form32;
  }

  // ---- two operands

  /**
   * ADD SUB AND OR XOR: {@code form} is the 32-bit register form of ADD, moved to the operation.
   */
  void arithmetic(int row) {
    Function f = c.function;
    int shift =
        switch (f.op(row)) {
          case ADD -> 0;
          case SUB -> Form.SUB_RM8_R8 - Form.ADD_RM8_R8;
          case AND -> Form.AND_RM8_R8 - Form.ADD_RM8_R8;
          case OR -> Form.OR_RM8_R8 - Form.ADD_RM8_R8;
          case XOR -> Form.XOR_RM8_R8 - Form.ADD_RM8_R8;
          default -> throw new IllegalStateException();
        };
    boolean isWide = c.isWide(row);
    int a = f.a(row);
    int b = f.b(row);
    if (f.op(row) == Op.ADD && isWide && leaSum(row, a, b)) {
      return;
    }
    if (f.op(row).commutes()
        && (c.isConstant(a)
            || c.isFoldableWholeLoad(a) && !c.isConstant(b) && !c.isFoldableWholeLoad(b))) {
      int swap = a;
      a = b;
      b = swap;
    }
    int destination = c.registerOf(row);
    int registerClass = isWide ? X86_64Machine.GENERAL64 : X86_64Machine.GENERAL32;
    if (c.isImmediate(b)) {
      c.copy(registerClass, Operand.define(destination), c.reg(a));
      c.emitImmediate(
          isWide ? Form.ADD_RM64_IMM32S + shift : Form.ADD_RM32_IMM32 + shift,
          Operand.change(destination),
          f.imm(b));
    } else if (a != b && c.isFoldableWholeLoad(b)) {
      int left = c.reg(a);
      c.memory.folded(b, address);
      c.copy(registerClass, Operand.define(destination), left);
      c.emitLoad(wide(Form.ADD_R32_RM32, isWide) + shift, Operand.change(destination), address);
    } else {
      int left = c.reg(a);
      int right = c.reg(b);
      c.copy(registerClass, Operand.define(destination), left);
      c.emit(wide(Form.ADD_RM32_R32, isWide) + shift, Operand.change(destination), right);
    }
  }

  /** Sums with a slot, symbol or scaled index are one lea. */
  private boolean leaSum(int row, int a, int b) {
    Function f = c.function;
    Op one = f.op(a);
    Op other = f.op(b);
    boolean addressLike =
        one == Op.SLOT
            || other == Op.SLOT
            || one == Op.SYMBOL
            || other == Op.SYMBOL
            || isScaled(a)
            || isScaled(b);
    if (!addressLike || c.isConstant(a) && c.isConstant(b)) {
      return false;
    }
    int destination = c.define(row);
    c.memory.sumAddress(a, b, address);
    c.memory.loadEffective(destination, address);
    return true;
  }

  private boolean isScaled(int value) {
    Function f = c.function;
    if (!c.isPrivate(value)
        || f.op(value) != Op.SHL && f.op(value) != Op.MUL
        || !c.isConstant(f.b(value))) {
      return false;
    }
    long n = f.imm(f.b(value));
    return f.op(value) == Op.SHL ? n >= 1 && n <= 3 : n == 2 || n == 4 || n == 8;
  }

  void multiply(int row) {
    Function f = c.function;
    boolean isWide = c.isWide(row);
    int a = f.a(row);
    int b = f.b(row);
    if (c.isConstant(a) || c.isFoldableWholeLoad(a) && !c.isConstant(b)) {
      int swap = a;
      a = b;
      b = swap;
    }
    int destination = c.registerOf(row);
    int registerClass = isWide ? X86_64Machine.GENERAL64 : X86_64Machine.GENERAL32;
    if (c.isImmediate(b)) {
      long factor = f.imm(b);
      if (factor > 0 && (factor & factor - 1) == 0) {
        c.copy(registerClass, Operand.define(destination), c.reg(a));
        if (factor > 1) {
          c.emitImmediate(
              wide(Form.SHL_RM32_IMM8, isWide),
              Operand.change(destination),
              Long.numberOfTrailingZeros(factor));
        }
        return;
      }
      if (c.isFoldableWholeLoad(a)) {
        c.memory.folded(a, address);
        c.emitLoad(wide(Form.IMUL_R32_RM32_IMM32, isWide), Operand.define(destination), address);
      } else {
        c.emit(wide(Form.IMUL_R32_RM32_IMM32, isWide), Operand.define(destination), c.reg(a));
      }
      c.code.immediate(factor);
    } else if (a != b && c.isFoldableWholeLoad(b)) {
      int left = c.reg(a);
      c.memory.folded(b, address);
      c.copy(registerClass, Operand.define(destination), left);
      c.emitLoad(wide(Form.IMUL_R32_RM32, isWide), Operand.change(destination), address);
    } else {
      int left = c.reg(a);
      int right = c.reg(b);
      c.copy(registerClass, Operand.define(destination), left);
      c.emit(wide(Form.IMUL_R32_RM32, isWide), Operand.change(destination), right);
    }
  }

  /** SDIV UDIV SREM UREM. */
  void divide(int row) {
    Function f = c.function;
    Op op = f.op(row);
    boolean isWide = c.isWide(row);
    boolean signed = op == Op.SDIV || op == Op.SREM;
    boolean remainder = op == Op.SREM || op == Op.UREM;
    int b = f.b(row);
    if (!signed && c.isConstant(b) && powerOfTwo(row, b, isWide, remainder)) {
      return;
    }
    int destination = c.define(row);
    int left = c.reg(f.a(row));
    boolean memory = c.isFoldableWholeLoad(b);
    int right = memory ? 0 : c.reg(b);
    if (memory) {
      c.memory.folded(b, address);
    }
    int registerClass = isWide ? X86_64Machine.GENERAL64 : X86_64Machine.GENERAL32;
    c.copy(registerClass, Operand.definePhysical(Register.RAX), left);
    if (signed) {
      c.code.append(isWide ? Form.CQTO : Form.CLTD);
      implied(Operand.definePhysical(Register.RDX), Operand.usePhysical(Register.RAX));
    } else {
      c.moveConstant(Operand.definePhysical(Register.RDX), 0, false);
    }
    c.code.append(wide(signed ? Form.IDIV_RM32 : Form.DIV_RM32, isWide));
    if (memory) {
      address.operand(c.code);
    } else {
      c.code.operand(right);
    }
    implied(Operand.changePhysical(Register.RAX), Operand.changePhysical(Register.RDX));
    c.copy(
        registerClass, destination, Operand.usePhysical(remainder ? Register.RDX : Register.RAX));
  }

  private void implied(int one, int other) {
    c.code.operand(one);
    c.code.operand(other);
  }

  private boolean powerOfTwo(int row, int divisor, boolean isWide, boolean remainder) {
    Function f = c.function;
    long value = isWide ? f.imm(divisor) : f.imm(divisor) & 0xffffffffL;
    if (value <= 0 || (value & value - 1) != 0 || remainder && value - 1 > Integer.MAX_VALUE) {
      return false;
    }
    int destination = c.registerOf(row);
    c.copy(
        isWide ? X86_64Machine.GENERAL64 : X86_64Machine.GENERAL32,
        Operand.define(destination),
        c.reg(f.a(row)));
    if (remainder) {
      c.emitImmediate(
          isWide ? Form.AND_RM64_IMM32S : Form.AND_RM32_IMM32,
          Operand.change(destination),
          value - 1);
    } else if (value > 1) {
      c.emitImmediate(
          wide(Form.SHR_RM32_IMM8, isWide),
          Operand.change(destination),
          Long.numberOfTrailingZeros(value));
    }
    return true;
  }

  /** SMULH UMULH: high half of the product. */
  void multiplyHigh(int row) {
    Function f = c.function;
    boolean isWide = c.isWide(row);
    int destination = c.define(row);
    int left = c.reg(f.a(row));
    int right = c.reg(f.b(row));
    int registerClass = isWide ? X86_64Machine.GENERAL64 : X86_64Machine.GENERAL32;
    c.copy(registerClass, Operand.definePhysical(Register.RAX), left);
    c.emit(wide(f.op(row) == Op.SMULH ? Form.IMUL_RM32 : Form.MUL_RM32, isWide), right);
    implied(Operand.changePhysical(Register.RAX), Operand.definePhysical(Register.RDX));
    c.copy(registerClass, destination, Operand.usePhysical(Register.RDX));
  }

  /** SHL LSHR ASHR ROTL. */
  void shift(int row) {
    Function f = c.function;
    boolean isWide = c.isWide(row);
    int registerClass = isWide ? X86_64Machine.GENERAL64 : X86_64Machine.GENERAL32;
    int group =
        switch (f.op(row)) {
          case SHL -> Form.SHL_RM32_IMM8;
          case LSHR -> Form.SHR_RM32_IMM8;
          case ASHR -> Form.SAR_RM32_IMM8;
          case ROTL -> Form.ROL_RM32_IMM8;
          default -> throw new IllegalStateException();
        };
    int destination = c.registerOf(row);
    int count = f.b(row);
    int left = c.reg(f.a(row));
    if (c.isConstant(count)) {
      c.copy(registerClass, Operand.define(destination), left);
      long amount = f.imm(count) & (isWide ? 63 : 31);
      if (amount != 0) {
        c.emitImmediate(wide(group, isWide), Operand.change(destination), amount);
      }
      return;
    }
    int right = c.reg(count);
    c.copy(X86_64Machine.GENERAL32, Operand.definePhysical(Register.RCX), right);
    c.copy(registerClass, Operand.define(destination), left);
    c.emit(
        wide(group + Form.SHL_RM32_CL - Form.SHL_RM32_IMM8, isWide),
        Operand.change(destination),
        Operand.usePhysical(Register.RCX));
  }

  // ---- one operand

  void negate(int row) {
    unary(row, c.function.op(row) == Op.NEG ? Form.NEG_RM32 : Form.NOT_RM32);
  }

  private void unary(int row, int form) {
    boolean isWide = c.isWide(row);
    int destination = c.registerOf(row);
    c.copy(
        isWide ? X86_64Machine.GENERAL64 : X86_64Machine.GENERAL32,
        Operand.define(destination),
        c.reg(c.function.a(row)));
    c.emit(wide(form, isWide), Operand.change(destination));
  }

  void byteSwap(int row) {
    unary(row, Form.BSWAP_R32);
  }

  /** CLZ CTZ through bsr and bsf, which the baseline has. */
  void countZeros(int row) {
    boolean isWide = c.isWide(row);
    int source = c.reg(c.function.a(row));
    int destination = c.registerOf(row);
    if (c.function.op(row) == Op.CTZ) {
      c.emit(wide(Form.BSF_R32_RM32, isWide), Operand.define(destination), source);
    } else {
      c.emit(wide(Form.BSR_R32_RM32, isWide), Operand.define(destination), source);
      c.emitImmediate(
          wide(Form.XOR_RM32_IMM32, isWide), Operand.change(destination), isWide ? 63 : 31);
    }
  }

  /** Population count by adding neighbouring fields (Hacker's Delight, section 5-1). */
  void populationCount(int row) {
    boolean isWide = c.isWide(row);
    int source = c.reg(c.function.a(row));
    int registerClass = isWide ? X86_64Machine.GENERAL64 : X86_64Machine.GENERAL32;
    int x = c.fresh(registerClass);
    int half = c.fresh(registerClass);
    int and = wide(Form.AND_RM32_R32, isWide);
    int add = wide(Form.ADD_RM32_R32, isWide);
    int shr = wide(Form.SHR_RM32_IMM8, isWide);
    // x -= x >> 1 & 0x5555…
    c.copy(registerClass, Operand.define(half), source);
    c.emitImmediate(shr, Operand.change(half), 1);
    c.emit(and, Operand.change(half), mask(registerClass, 0x5555555555555555L, isWide));
    c.copy(registerClass, Operand.define(x), source);
    c.emit(wide(Form.SUB_RM32_R32, isWide), Operand.change(x), Operand.use(half));
    // x = (x & 0x3333…) + (x >> 2 & 0x3333…)
    int pairs = c.fresh(registerClass);
    int threes = mask(registerClass, 0x3333333333333333L, isWide);
    c.copy(registerClass, Operand.define(pairs), Operand.use(x));
    c.emitImmediate(shr, Operand.change(pairs), 2);
    c.emit(and, Operand.change(pairs), threes);
    c.emit(and, Operand.change(x), threes);
    c.emit(add, Operand.change(x), Operand.use(pairs));
    // x = x + (x >> 4) & 0x0f0f…; the sum of the bytes is the top byte of x * 0x0101…
    int nibbles = c.fresh(registerClass);
    c.copy(registerClass, Operand.define(nibbles), Operand.use(x));
    c.emitImmediate(shr, Operand.change(nibbles), 4);
    c.emit(add, Operand.change(x), Operand.use(nibbles));
    c.emit(and, Operand.change(x), mask(registerClass, 0x0f0f0f0f0f0f0f0fL, isWide));
    int destination = c.registerOf(row);
    int ones = mask(registerClass, 0x0101010101010101L, isWide);
    c.copy(registerClass, Operand.define(destination), Operand.use(x));
    c.emit(wide(Form.IMUL_R32_RM32, isWide), Operand.change(destination), ones);
    c.emitImmediate(shr, Operand.change(destination), isWide ? 56 : 24);
  }

  private int mask(int registerClass, long bits, boolean isWide) {
    int made = c.fresh(registerClass);
    c.moveConstant(Operand.define(made), bits, isWide);
    return Operand.use(made);
  }

  /** SEXT8 … ZEXT32, TRUNC. */
  void convert(int row) {
    Function f = c.function;
    int source = f.a(row);
    boolean isWide = c.isWide(row);
    int destination = c.define(row);
    int form =
        switch (f.op(row)) {
          case SEXT8 -> isWide ? Form.MOVSB_R64_RM8 : Form.MOVSB_R32_RM8;
          case ZEXT8 -> Form.MOVZB_R32_RM8;
          case SEXT16 -> isWide ? Form.MOVSW_R64_RM16 : Form.MOVSW_R32_RM16;
          case ZEXT16 -> Form.MOVZW_R32_RM16;
          case SEXT32 -> Form.MOVSL_R64_RM32;
          case ZEXT32, TRUNC -> Form.MOV_R32_RM32;
          default -> throw new IllegalStateException();
        };
    if (c.isFoldableLoad(source)) {
      int needed =
          switch (f.op(row)) {
            case SEXT8, ZEXT8 -> 1;
            case SEXT16, ZEXT16 -> 2;
            default -> 4;
          };
      // The low bytes in memory are the low bits of the value, if the load takes at least so many.
      if (Function.accessMemory(f.c(source)).size() >= needed) {
        c.memory.folded(source, address);
        c.emitLoad(form, destination, address);
        return;
      }
    }
    int operand = c.reg(source);
    if (f.op(row) == Op.TRUNC) {
      c.copy(X86_64Machine.GENERAL32, destination, operand);
    } else {
      c.emit(form, destination, operand);
    }
  }

  // ---- comparisons

  /** A comparison as a value. */
  void compareValue(int row) {
    materialize(compare(row), c.registerOf(row));
  }

  /** {@code destination = condition ? 1 : 0}; the flags are set by the row before. */
  void materialize(int condition, int destination) {
    int bit = c.fresh(X86_64Machine.GENERAL32);
    if (condition >= FloatSelection.ORDERED_EQUAL) {
      boolean equal = condition == FloatSelection.ORDERED_EQUAL;
      int parity = c.fresh(X86_64Machine.GENERAL32);
      c.emit(
          Form.SETO_RM8 + (equal ? Condition.NO_PARITY : Condition.PARITY), Operand.define(parity));
      c.emit(Form.SETO_RM8 + (equal ? Condition.EQUAL : Condition.NOT_EQUAL), Operand.define(bit));
      c.emit(equal ? Form.AND_RM8_R8 : Form.OR_RM8_R8, Operand.change(bit), Operand.use(parity));
    } else {
      c.emit(Form.SETO_RM8 + condition, Operand.define(bit));
    }
    c.emit(Form.MOVZB_R32_RM8, Operand.define(destination), Operand.use(bit));
  }

  /** Whether the row being selected may do the comparison itself. */
  boolean isFusable(int value) {
    Op op = c.function.op(value);
    return (Condition.isIntegerCompare(op) || Condition.isFloatCompare(op)) && c.isPrivate(value);
  }

  /** Sets the flags for "value is not zero" and returns the condition. */
  int test(int value) {
    if (isFusable(value)) {
      return compare(value);
    }
    compareZero(value);
    return Condition.NOT_EQUAL;
  }

  /** Sets the flags for the comparison row and returns its condition. */
  int compare(int value) {
    Function f = c.function;
    if (Condition.isFloatCompare(f.op(value))) {
      return c.floats.compare(value);
    }
    int a = f.a(value);
    int b = f.b(value);
    int condition = Condition.of(f.op(value));
    if (c.isConstant(a) && !c.isConstant(b)) {
      int swap = a;
      a = b;
      b = swap;
      condition = Condition.swapped(condition);
    }
    boolean equality = condition == Condition.EQUAL || condition == Condition.NOT_EQUAL;
    if (equality && c.isConstant(b) && f.imm(b) == 0) {
      if (isFusable(a)) {
        int inner = compare(a);
        return condition == Condition.NOT_EQUAL ? inner : inverse(inner);
      }
      compareZero(a);
      return condition;
    }
    compareOperands(a, b, condition);
    return condition;
  }

  /** The opposite of a condition, also of the two that need two flags. */
  static int inverse(int condition) {
    return condition >= FloatSelection.ORDERED_EQUAL ? condition ^ 1 : Condition.inverse(condition);
  }

  private void compareZero(int value) {
    Function f = c.function;
    boolean isWide = c.isWide(value);
    if (f.op(value) == Op.AND && c.isPrivate(value)) {
      int a = f.a(value);
      int b = f.b(value);
      if (c.isConstant(a)) {
        int swap = a;
        a = b;
        b = swap;
      }
      if (c.isImmediate(b)) {
        int operand = c.reg(a);
        c.emitImmediate(isWide ? Form.TEST_RM64_IMM32S : Form.TEST_RM32_IMM32, operand, f.imm(b));
      } else {
        int left = c.reg(a);
        int right = c.reg(b);
        c.emit(wide(Form.TEST_RM32_R32, isWide), left, right);
      }
    } else if (c.isFoldableLoad(value)) {
      MemoryType memory = Function.accessMemory(f.c(value));
      c.memory.folded(value, address);
      c.code.append(compareImmediate(memory.size()));
      address.operand(c.code);
      c.code.immediate(0);
    } else {
      int operand = c.reg(value);
      c.emit(wide(Form.TEST_RM32_R32, isWide), operand, operand);
    }
  }

  private static int compareImmediate(int bytes) {
    return switch (bytes) {
      case 1 -> Form.CMP_RM8_IMM8;
      case 2 -> Form.CMP_RM16_IMM16;
      case 4 -> Form.CMP_RM32_IMM32;
      default -> Form.CMP_RM64_IMM32S;
    };
  }

  private void compareOperands(int a, int b, int condition) {
    Function f = c.function;
    boolean isWide = c.isWide(a);
    if (c.isImmediate(b)) {
      if (c.isFoldableLoad(a) && fitsNarrow(a, f.imm(b), condition)) {
        c.memory.folded(a, address);
        c.code.append(compareImmediate(Function.accessMemory(f.c(a)).size()));
        address.operand(c.code);
        c.code.immediate(narrowed(a, f.imm(b)));
      } else {
        c.emitImmediate(isWide ? Form.CMP_RM64_IMM32S : Form.CMP_RM32_IMM32, c.reg(a), f.imm(b));
      }
    } else if (a != b && c.isFoldableWholeLoad(b)) {
      int left = c.reg(a);
      c.memory.folded(b, address);
      c.emitLoad(wide(Form.CMP_R32_RM32, isWide), left, address);
    } else if (a != b && c.isFoldableWholeLoad(a)) {
      int right = c.reg(b);
      c.memory.folded(a, address);
      c.emitStore(wide(Form.CMP_RM32_R32, isWide), address, right);
    } else {
      int left = c.reg(a);
      int right = c.reg(b);
      c.emit(wide(Form.CMP_RM32_R32, isWide), left, right);
    }
  }

  /**
   * Whether comparing the narrow memory with the constant gives the same as comparing the widened
   * value.
   */
  private boolean fitsNarrow(int load, long constant, int condition) {
    boolean signedCondition = condition >= Condition.LESS;
    boolean unsignedCondition =
        condition < Condition.EQUAL
            || condition > Condition.NOT_EQUAL && condition < Condition.LESS;
    return switch (Function.accessMemory(c.function.c(load))) {
      case U8 -> constant >= 0 && constant <= 0xff && !signedCondition;
      case U16 -> constant >= 0 && constant <= 0xffff && !signedCondition;
      case S8 -> constant == (byte) constant && !unsignedCondition;
      case S16 -> constant == (short) constant && !unsignedCondition;
      case I32 -> true;
      case S32 -> !c.isWide(load) || !unsignedCondition;
      case U32 -> !c.isWide(load);
      case I64 -> true;
      case F16, F32, F64, F80, F128, V256 -> false;
    };
  }

  private long narrowed(int load, long constant) {
    return switch (Function.accessMemory(c.function.c(load)).size()) {
      case 1 -> (byte) constant;
      case 2 -> (short) constant;
      case 4 -> (int) constant;
      default -> constant;
    };
  }

  /** SELECT of integers. */
  void select(int row) {
    Function f = c.function;
    boolean isWide = c.isWide(row);
    int registerClass = isWide ? X86_64Machine.GENERAL64 : X86_64Machine.GENERAL32;
    int whenTrue = c.reg(f.b(row));
    int whenFalse = c.reg(f.c(row));
    int condition = test(f.a(row));
    int destination = c.registerOf(row);
    if (condition >= FloatSelection.ORDERED_EQUAL) {
      // Two flags: any of them that fails (holds) decides for one side.
      boolean equal = condition == FloatSelection.ORDERED_EQUAL;
      c.copy(registerClass, Operand.define(destination), equal ? whenTrue : whenFalse);
      int other = equal ? whenFalse : whenTrue;
      c.emit(
          wide(Form.CMOVO_R32_RM32 + Condition.NOT_EQUAL, false) + (isWide ? 16 : 0),
          Operand.change(destination),
          other);
      c.emit(
          Form.CMOVO_R32_RM32 + Condition.PARITY + (isWide ? 16 : 0),
          Operand.change(destination),
          other);
      return;
    }
    c.copy(registerClass, Operand.define(destination), whenFalse);
    c.emit(
        Form.CMOVO_R32_RM32 + condition + (isWide ? 16 : 0), Operand.change(destination), whenTrue);
  }

  void copyValue(int row) {
    ValueType type = c.function.type(row);
    if (type == ValueType.F80) {
      c.extended.copyValue(row);
      return;
    }
    c.copy(Context.classOf(type), c.define(row), c.reg(c.function.a(row)));
  }
}
