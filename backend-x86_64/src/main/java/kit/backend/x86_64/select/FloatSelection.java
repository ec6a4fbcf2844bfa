package kit.backend.x86_64.select;

import kit.backend.x86_64.instruction.FloatForm;
import kit.backend.x86_64.instruction.Form;
import kit.mir.Function;
import kit.mir.Op;
import kit.mir.ValueType;
import kit.opt.machine.Operand;

/**
 * F32 and F64 in SSE2, and F128 by calls of the runtime library ({@code __addtf3} and its kin, as
 * in libgcc and compiler-rt). F80 is handed to {@link ExtendedSelection}.
 */
final class FloatSelection {
  /** Beyond the machine's conditions: ZF = 1 and PF = 0 after ucomis. */
  static final int ORDERED_EQUAL = 16;

  /** Its opposite: ZF = 0 or PF = 1. */
  static final int UNORDERED_NOT_EQUAL = 17;

  private static final long SIGN32 = 0x80000000L;
  private static final long SIGN64 = 1L << 63;

  private final Context c;
  private final Address address = new Address();

  FloatSelection(Context context) {
    c = context;
  }

  /** Register with a FCONST. */
  int constant(int value) {
    Function f = c.function;
    ValueType type = f.type(value);
    int made = c.fresh(Context.classOf(type));
    long low = f.imm(value);
    long high = type == ValueType.F128 ? (f.a(value) & 0xffffffffL) | (long) f.b(value) << 32 : 0;
    if (type == ValueType.F32) {
      low &= 0xffffffffL;
    }
    if (low == 0 && high == 0) {
      c.emit(Pseudo.ZERO_VECTOR, Operand.define(made));
      return made;
    }
    int label = c.unitState.literal(low, high, type.size());
    c.emitLoad(
        X86_64Machine.loadForm(Context.classOf(type)),
        Operand.define(made),
        address.ripRelative(~label, 0, 0));
    return made;
  }

  private static boolean isSingle(ValueType type) {
    return type == ValueType.F32;
  }

  void arithmetic(int row) {
    Function f = c.function;
    ValueType type = f.type(row);
    Op op = f.op(row);
    if (type == ValueType.F80) {
      c.extended.arithmetic(row);
      return;
    }
    if (type == ValueType.F128) {
      String name =
          switch (op) {
            case FADD -> "__addtf3";
            case FSUB -> "__subtf3";
            case FMUL -> "__multf3";
            default -> "__divtf3";
          };
      c.calls.runtime(name, c.define(row), ValueType.F128, c.reg(f.a(row)), c.reg(f.b(row)));
      return;
    }
    int form =
        switch (op) {
          case FADD -> FloatForm.ADDSD_XMM_XM64;
          case FSUB -> FloatForm.SUBSD_XMM_XM64;
          case FMUL -> FloatForm.MULSD_XMM_XM64;
          default -> FloatForm.DIVSD_XMM_XM64;
        };
    if (isSingle(type)) {
      form--;
    }
    int destination = c.registerOf(row);
    int a = f.a(row);
    int b = f.b(row);
    if (op.commutes() && a != b && c.isFoldableLoad(a) && !c.isFoldableLoad(b)) {
      int swap = a;
      a = b;
      b = swap;
    }
    int left = c.reg(a);
    if (a != b && c.isFoldableLoad(b)) {
      c.memory.folded(b, address);
      c.copy(Context.classOf(type), Operand.define(destination), left);
      c.emitLoad(form, Operand.change(destination), address);
    } else {
      int right = c.reg(b);
      c.copy(Context.classOf(type), Operand.define(destination), left);
      c.emit(form, Operand.change(destination), right);
    }
  }

  /** FNEG FABS FSQRT. */
  void unary(int row) {
    Function f = c.function;
    ValueType type = f.type(row);
    Op op = f.op(row);
    if (type == ValueType.F80) {
      c.extended.unary(row);
      return;
    }
    if (op == Op.FSQRT) {
      squareRoot(row, type);
      return;
    }
    long low;
    long high = 0;
    if (type == ValueType.F128) {
      low = op == Op.FNEG ? 0 : -1;
      high = op == Op.FNEG ? SIGN64 : ~SIGN64;
    } else {
      long sign = type == ValueType.F32 ? SIGN32 : SIGN64;
      long all = type == ValueType.F32 ? 0xffffffffL : -1;
      low = op == Op.FNEG ? sign : all & ~sign;
    }
    int label = c.unitState.literal(low, high, 16);
    int destination = c.registerOf(row);
    c.copy(Context.classOf(type), Operand.define(destination), c.reg(f.a(row)));
    c.emitLoad(
        op == Op.FNEG ? FloatForm.XORPS_XMM_XM128 : FloatForm.ANDPS_XMM_XM128,
        Operand.change(destination),
        address.ripRelative(~label, 0, 0));
  }

  private void squareRoot(int row, ValueType type) {
    int source = c.reg(c.function.a(row));
    if (type == ValueType.F128) {
      c.calls.runtime("sqrtf128", c.define(row), ValueType.F128, source, 0);
    } else {
      c.emit(
          isSingle(type) ? FloatForm.SQRTSS_XMM_XM32 : FloatForm.SQRTSD_XMM_XM64,
          c.define(row),
          source);
    }
  }

  // ---- comparisons

  /** Sets the flags for a float comparison and returns its condition. */
  int compare(int value) {
    Function f = c.function;
    Op op = f.op(value);
    int a = f.a(value);
    int b = f.b(value);
    ValueType type = f.type(a);
    if (type == ValueType.F128) {
      return compareQuad(op, a, b);
    }
    if (op == Op.FLT || op == Op.FLE || op == Op.FLT_QUIET || op == Op.FLE_QUIET) {
      // "Less" is also what the flags show for unordered operands: ask whether b is greater.
      int swap = a;
      a = b;
      b = swap;
    }
    boolean quiet = !(op == Op.FLT || op == Op.FLE || op == Op.FGT || op == Op.FGE);
    if (type == ValueType.F80) {
      c.extended.compare(a, b, quiet);
    } else {
      int left = c.reg(a);
      int form = quiet ? FloatForm.UCOMISD_XMM_XM64 : FloatForm.COMISD_XMM_XM64;
      if (isSingle(type)) {
        form--;
      }
      if (a != b && c.isFoldableLoad(b)) {
        c.memory.folded(b, address);
        c.emitLoad(form, left, address);
      } else {
        c.emit(form, left, c.reg(b));
      }
    }
    return switch (op) {
      case FEQ -> ORDERED_EQUAL;
      case FNE -> UNORDERED_NOT_EQUAL;
      case FUNORDERED -> Condition.PARITY;
      case FGT, FLT, FLT_QUIET -> Condition.ABOVE;
      default -> Condition.ABOVE_OR_EQUAL;
    };
  }

  /**
   * The runtime's comparisons return a number whose sign answers the question, also for unordered
   * operands.
   */
  private int compareQuad(Op op, int a, int b) {
    String name;
    int condition;
    switch (op) {
      case FEQ -> {
        name = "__eqtf2";
        condition = Condition.EQUAL;
      }
      case FNE -> {
        name = "__netf2";
        condition = Condition.NOT_EQUAL;
      }
      case FLT, FLT_QUIET -> {
        name = "__lttf2";
        condition = Condition.LESS;
      }
      case FLE, FLE_QUIET -> {
        name = "__letf2";
        condition = Condition.LESS_OR_EQUAL;
      }
      case FGT -> {
        name = "__gttf2";
        condition = Condition.GREATER;
      }
      case FGE -> {
        name = "__getf2";
        condition = Condition.GREATER_OR_EQUAL;
      }
      default -> {
        name = "__unordtf2";
        condition = Condition.NOT_EQUAL;
      }
    }
    int result = c.fresh(X86_64Machine.GENERAL32);
    c.calls.runtime(name, Operand.define(result), ValueType.I32, c.reg(a), c.reg(b));
    c.emit(Form.TEST_RM32_R32, Operand.use(result), Operand.use(result));
    return condition;
  }

  /** SELECT of F32, F64, F128. */
  void select(int row) {
    Function f = c.function;
    int registerClass = Context.classOf(f.type(row));
    int whenTrue = c.reg(f.b(row));
    int whenFalse = c.reg(f.c(row));
    int condition = simpleCondition(f.a(row));
    int destination = c.registerOf(row);
    c.copy(registerClass, Operand.define(destination), whenTrue);
    c.code.append(Pseudo.KEEP_VECTOR_IF);
    c.code.operand(Operand.change(destination));
    c.code.operand(whenFalse);
    c.code.immediate(condition);
  }

  /** Sets the flags for "value is not zero"; the condition is one of the machine's. */
  int simpleCondition(int value) {
    int condition = c.integers.test(value);
    if (condition < ORDERED_EQUAL) {
      return condition;
    }
    int bit = c.fresh(X86_64Machine.GENERAL32);
    c.integers.materialize(condition, bit);
    c.emit(Form.TEST_RM32_R32, Operand.use(bit), Operand.use(bit));
    return Condition.NOT_EQUAL;
  }

  // ---- conversions

  /** FCONVERT. */
  void convert(int row) {
    Function f = c.function;
    int source = f.a(row);
    ValueType from = f.type(source);
    ValueType to = f.type(row);
    if (from == to) {
      c.integers.copyValue(row);
    } else if (from == ValueType.F128 || to == ValueType.F128) {
      convertQuad(row, source, from, to);
    } else if (from == ValueType.F80 || to == ValueType.F80) {
      c.extended.convert(row);
    } else {
      int form = to == ValueType.F64 ? FloatForm.CVTSS2SD_XMM_XM32 : FloatForm.CVTSD2SS_XMM_XM64;
      int destination = c.define(row);
      if (c.isFoldableLoad(source)) {
        c.memory.folded(source, address);
        c.emitLoad(form, destination, address);
      } else {
        c.emit(form, destination, c.reg(source));
      }
    }
  }

  private void convertQuad(int row, int source, ValueType from, ValueType to) {
    switch (from) {
      case F32 -> c.calls.runtime("__extendsftf2", c.define(row), ValueType.F128, c.reg(source), 0);
      case F64 -> c.calls.runtime("__extenddftf2", c.define(row), ValueType.F128, c.reg(source), 0);
      case F80 ->
          c.calls.runtimeFromExtended("__extendxftf2", source, c.define(row), ValueType.F128);
      default -> {
        int operand = c.reg(source);
        switch (to) {
          case F32 -> c.calls.runtime("__trunctfsf2", c.define(row), ValueType.F32, operand, 0);
          case F64 -> c.calls.runtime("__trunctfdf2", c.define(row), ValueType.F64, operand, 0);
          default -> {
            c.calls.runtime("__trunctfxf2", 0, ValueType.F80, operand, 0);
            c.extended.pop(row);
          }
        }
      }
    }
  }

  /** SITOF UITOF. */
  void fromInteger(int row) {
    Function f = c.function;
    int source = f.a(row);
    ValueType to = f.type(row);
    boolean signed = f.op(row) == Op.SITOF;
    boolean isWide = c.isWide(source);
    if (to == ValueType.F80) {
      c.extended.fromInteger(row);
      return;
    }
    if (to == ValueType.F128) {
      String name =
          signed
              ? isWide ? "__floatditf" : "__floatsitf"
              : isWide ? "__floatunditf" : "__floatunsitf";
      c.calls.runtime(name, c.define(row), ValueType.F128, c.reg(source), 0);
      return;
    }
    int destination = c.registerOf(row);
    int operand = c.reg(source);
    int form = isSingle(to) ? FloatForm.CVTSI2SS_XMM_RM32 : FloatForm.CVTSI2SD_XMM_RM32;
    if (signed) {
      c.emit(isWide ? form + 1 : form, Operand.define(destination), operand);
    } else if (!isWide) {
      int widened = c.fresh(X86_64Machine.GENERAL64);
      c.emit(Form.MOV_R32_RM32, Operand.define(widened), operand);
      c.emit(form + 1, Operand.define(destination), Operand.use(widened));
    } else {
      c.code.append(Pseudo.UNSIGNED_TO_FLOAT);
      c.code.operand(Operand.define(destination) | Operand.EARLY);
      c.code.operand(operand);
      c.code.operand(Operand.define(c.fresh(X86_64Machine.GENERAL64)) | Operand.EARLY);
      c.code.operand(Operand.define(c.fresh(X86_64Machine.GENERAL64)) | Operand.EARLY);
      c.code.immediate(to.size());
    }
  }

  /** FTOSI FTOUI. */
  void toInteger(int row) {
    Function f = c.function;
    int source = f.a(row);
    ValueType from = f.type(source);
    boolean signed = f.op(row) == Op.FTOSI;
    boolean isWide = c.isWide(row);
    if (from == ValueType.F80) {
      c.extended.toInteger(row);
      return;
    }
    if (from == ValueType.F128) {
      String name =
          signed ? isWide ? "__fixtfdi" : "__fixtfsi" : isWide ? "__fixunstfdi" : "__fixunstfsi";
      c.calls.runtime(name, c.define(row), f.type(row), c.reg(source), 0);
      return;
    }
    int operand = c.reg(source);
    int destination = c.registerOf(row);
    int form = isSingle(from) ? FloatForm.CVTTSS2SI_R32_XM32 : FloatForm.CVTTSD2SI_R32_XM64;
    if (signed) {
      c.emit(isWide ? form + 1 : form, Operand.define(destination), operand);
    } else if (!isWide) {
      int widened = c.fresh(X86_64Machine.GENERAL64);
      c.emit(form + 1, Operand.define(widened), operand);
      c.copy(X86_64Machine.GENERAL32, Operand.define(destination), Operand.use(widened));
    } else {
      // 2^63, from which on the signed conversion does not reach.
      int label =
          isSingle(from)
              ? c.unitState.literal(0x5f000000L, 0, 4)
              : c.unitState.literal(0x43e0000000000000L, 0, 8);
      c.code.append(Pseudo.FLOAT_TO_UNSIGNED);
      c.code.operand(Operand.define(destination) | Operand.EARLY);
      c.code.operand(operand);
      c.code.operand(Operand.define(c.fresh(Context.classOf(from))) | Operand.EARLY);
      address.ripRelative(~label, 0, 0).operand(c.code);
      c.code.immediate(from.size());
    }
  }

  /** BITCAST. */
  void bitCast(int row) {
    Function f = c.function;
    int source = f.a(row);
    int destination = c.define(row);
    int operand = c.reg(source);
    switch (f.type(row)) {
      case F32 -> c.emit(FloatForm.MOVD_XMM_RM32, destination, operand);
      case F64 -> c.emit(FloatForm.MOVQ_XMM_R64, destination, operand);
      case I32 -> c.emit(FloatForm.MOVD_RM32_XMM, destination, operand);
      case I64 -> c.emit(FloatForm.MOVQ_R64_XMM, destination, operand);
      case VOID, F80, F128 -> throw new IllegalStateException("bitcast to " + f.type(row));
    }
  }
}
