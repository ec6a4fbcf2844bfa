package kit.backend.x86_64.select;

import java.util.ArrayList;
import java.util.List;
import kit.backend.x86_64.instruction.Register;
import kit.mir.InlineAssembly;
import kit.mir.MemoryType;
import kit.mir.Op;
import kit.mir.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * Decides for an inline assembly statement which alternative of its constraints is taken, what each
 * operand is (register, memory, constant, place on the x87 stack) and which register it gets.
 * Operands with the smallest choice go first; an input may have the register of an output that is
 * written after all inputs are read, as with gcc.
 */
final class AssemblyOperands {
  /**
   * Registers to hand out, those that calls destroy first: the others must be saved by the
   * function.
   */
  private static final int[] ORDER = {
    Register.RAX,
    Register.RDX,
    Register.RCX,
    Register.RSI,
    Register.RDI,
    Register.R8,
    Register.R9,
    Register.R10,
    Register.R11,
    Register.RBX,
    Register.R12,
    Register.R13,
    Register.R14,
    Register.R15
  };

  /** What is decided for an operand. */
  static final class Choice {
    InlineAssembly.Operand operand;
    final AsmConstraint constraint = new AsmConstraint();
    int value;

    /** One of the AsmConstraint kinds, 0 for a flag output. */
    int kind;

    /** Physical register, or -1. */
    int register = -1;

    /** Place of the operand in memory, or of the address for an output. */
    final Address address = new Address();

    /** Use operand of an input's value, or 0. */
    int input;

    /** Virtual register with an output's value. */
    int result;

    boolean matched;
  }

  final List<Choice> choices = new ArrayList<>();

  /** What the statement destroys besides its outputs: registers, and how many of the x87 stack. */
  long clobbered;

  int stackClobbers;

  private final Context c;
  private InlineAssembly statement;
  private long taken;

  /** Registers that hold an input. */
  private long inputRegisters;

  private boolean failed;

  AssemblyOperands(Context context) {
    c = context;
  }

  void fail(String message) {
    if (!failed) {
      c.diagnostics.error(
          statement.position() != 0 ? statement.position() : c.function.position(c.row), message);
    }
    failed = true;
  }

  /** Decides kinds and registers; false after a report. */
  boolean decide(InlineAssembly assembly, int list) {
    statement = assembly;
    failed = false;
    choices.clear();
    clobbered = 0;
    stackClobbers = 0;
    taken = 0;
    for (String name : statement.clobbers()) {
      int register = AsmConstraint.registerNamed(name);
      if (register == -1) {
        fail("unknown register name '" + name + "' in asm");
      } else if (register >= Register.ST0) {
        stackClobbers++;
      } else if (register >= 0) {
        clobbered |= 1L << register;
      }
    }
    clobbered &= ~(1L << Register.RSP | 1L << Register.RBP);
    for (int i = 0; i < statement.operands().size(); i++) {
      Choice choice = new Choice();
      choice.operand = statement.operands().get(i);
      choice.value = c.function.listItem(list, i);
      choices.add(choice);
    }
    chooseAlternative();
    if (failed) {
      return false;
    }
    taken = clobbered;
    takeFixed();
    takeOthers();
    return !failed;
  }

  private void chooseAlternative() {
    int alternatives = 1;
    for (Choice choice : choices) {
      alternatives =
          Math.max(alternatives, AsmConstraint.alternatives(choice.operand.constraint()));
    }
    for (int alternative = 0; alternative < alternatives; alternative++) {
      boolean feasible = true;
      for (int i = 0; i < choices.size(); i++) {
        Choice choice = choices.get(i);
        int own = AsmConstraint.alternatives(choice.operand.constraint()) == 1 ? 0 : alternative;
        choice.constraint.parse(choice.operand.constraint(), own);
        choice.kind = kindOf(choice, i);
        feasible &= choice.kind >= 0;
      }
      if (feasible) {
        return;
      }
    }
    for (Choice choice : choices) {
      if (choice.kind < 0) {
        fail(
            choice.constraint.unknown != 0
                ? "invalid constraint '" + choice.operand.constraint() + "' in asm"
                : "impossible constraint '" + choice.operand.constraint() + "' in asm");
      }
    }
    fail("no alternative of the constraints fits in asm");
  }

  /** The kind that the operand gets, 0 for a flag, -1 when the constraint cannot be met. */
  private int kindOf(Choice choice, int index) {
    AsmConstraint constraint = choice.constraint;
    if (constraint.flag >= 0) {
      return 0;
    }
    if (constraint.unknown != 0) {
      return -1;
    }
    if (constraint.matching >= 0) {
      if (constraint.matching >= index) {
        return -1;
      }
      return choices.get(constraint.matching).kind;
    }
    int kinds = constraint.kinds;
    boolean output = choice.operand.isOutput();
    ValueType type = choice.operand.type();
    boolean isFloat = type != null && type.isFloat();
    if (!output
        && (kinds & AsmConstraint.IMMEDIATE) != 0
        && !choice.operand.byAddress()
        && isConstant(choice)) {
      return AsmConstraint.IMMEDIATE;
    }
    if (choice.operand.register() != null
        && (kinds & (AsmConstraint.REGISTER | AsmConstraint.VECTOR)) != 0) {
      int named = AsmConstraint.registerNamed(choice.operand.register());
      return named >= Register.XMM0 && named < Register.MM0
          ? AsmConstraint.VECTOR
          : named >= 0 && named < Register.XMM0 ? AsmConstraint.REGISTER : -1;
    }
    boolean wide = choice.operand.memory() == MemoryType.V256;
    if (wide && (kinds & AsmConstraint.VECTOR) != 0) {
      return AsmConstraint.VECTOR;
    }
    if (!output && choice.operand.byAddress()) {
      return (kinds & AsmConstraint.MEMORY) != 0 ? AsmConstraint.MEMORY : -1;
    }
    if ((kinds & AsmConstraint.STACK_TOP) != 0) {
      return AsmConstraint.STACK_TOP;
    }
    if ((kinds & AsmConstraint.STACK_SECOND) != 0) {
      return AsmConstraint.STACK_SECOND;
    }
    if ((kinds & AsmConstraint.VECTOR) != 0 && (isFloat || (kinds & AsmConstraint.REGISTER) == 0)) {
      return AsmConstraint.VECTOR;
    }
    if ((kinds & AsmConstraint.MMX) != 0) {
      return AsmConstraint.MMX;
    }
    boolean fits = choice.operand.memory() == null || choice.operand.memory().size() <= 8;
    if ((kinds & AsmConstraint.REGISTER) != 0 && fits) {
      return AsmConstraint.REGISTER;
    }
    if ((kinds & AsmConstraint.MEMORY) != 0 && output) {
      return AsmConstraint.MEMORY;
    }
    if ((kinds & AsmConstraint.MEMORY) != 0) {
      // A value that must be in memory: it gets a slot.
      return AsmConstraint.MEMORY;
    }
    return -1;
  }

  private boolean isConstant(Choice choice) {
    Op op = c.function.op(choice.value);
    if (op == Op.ICONST) {
      return choice.constraint.accepts(c.function.imm(choice.value));
    }
    boolean symbolic =
        choice.constraint.ranges.indexOf('i') >= 0 || choice.constraint.ranges.indexOf('s') >= 0;
    return symbolic && op == Op.SYMBOL;
  }

  // ---- registers

  static boolean isRegisterKind(Choice choice) {
    return choice.kind == AsmConstraint.REGISTER
        || choice.kind == AsmConstraint.VECTOR
        || choice.kind == AsmConstraint.MMX;
  }

  static boolean isRegisterOutput(Choice choice) {
    return choice.operand.isOutput()
        && (isRegisterKind(choice)
            || choice.kind == AsmConstraint.STACK_TOP
            || choice.kind == AsmConstraint.STACK_SECOND);
  }

  /**
   * Operands that only one register suits. Inputs may share the register of an output that is not
   * early.
   */
  private void takeFixed() {
    long inputs = 0;
    long outputs = 0;
    for (Choice choice : choices) {
      if (!isRegisterKind(choice) || choice.constraint.matching >= 0) {
        continue;
      }
      long allowed = allowed(choice);
      if (choice.operand.register() != null) {
        choice.register = AsmConstraint.registerNamed(choice.operand.register());
      } else if (Long.bitCount(allowed) == 1) {
        choice.register = Long.numberOfTrailingZeros(allowed);
      } else {
        continue;
      }
      long bit = 1L << choice.register;
      boolean both = choice.constraint.readWrite || choice.constraint.early;
      boolean conflict =
          choice.operand.isOutput()
              ? (outputs & bit) != 0 || both && (inputs & bit) != 0
              : (inputs & bit) != 0;
      if (conflict) {
        fail(
            "two operands of asm need register '"
                + Register.name(choice.register, choice.register >= Register.XMM0 ? 128 : 64)
                + "'");
      }
      outputs |= choice.operand.isOutput() ? bit : 0;
      inputs |= !choice.operand.isOutput() || both ? bit : 0;
      taken |= bit;
    }
    inputRegisters = inputs;
    for (Choice choice : choices) {
      int matching = choice.constraint.matching;
      if (matching >= 0 && isRegisterKind(choice)) {
        choices.get(matching).matched = true;
      }
    }
  }

  private static long allowed(Choice choice) {
    if (choice.kind == AsmConstraint.MMX) {
      return 0xffL << Register.MM0;
    }
    return choice.kind == AsmConstraint.REGISTER
        ? choice.constraint.general
        : (choice.constraint.vectors & 0xffffL) << Register.XMM0;
  }

  private void takeOthers() {
    // Those with the smallest choice first.
    for (int limit = 4; limit <= 64; limit *= 4) {
      for (Choice choice : choices) {
        if (isRegisterKind(choice)
            && choice.register < 0
            && choice.constraint.matching < 0
            && Long.bitCount(allowed(choice)) <= limit) {
          choice.register = takeRegister(allowed(choice), choice);
        }
      }
    }
    for (Choice choice : choices) {
      int matching = choice.constraint.matching;
      if (matching >= 0) {
        choice.register = choices.get(matching).register;
        choices.get(matching).matched = true;
      }
    }
  }

  int takeRegister(long allowed, @Nullable Choice choice) {
    int shared = choice == null || choice.operand.isOutput() ? -1 : sharedRegister(allowed);
    if (shared >= 0) {
      return shared;
    }
    for (int i = 0; i < ORDER.length; i++) {
      long bit = 1L << ORDER[i];
      if ((allowed & bit) != 0 && (taken & bit) == 0) {
        taken |= bit;
        return ORDER[i];
      }
    }
    for (int i = Register.XMM0; i < Register.MM0 + 8; i++) {
      long bit = 1L << i;
      if ((allowed & bit) != 0 && (taken & bit) == 0) {
        taken |= bit;
        return i;
      }
    }
    fail("asm needs more registers than there are");
    return -1;
  }

  /**
   * The register of an output that is written after all inputs are read, so that an input may have
   * it as well, or -1. As gcc does, whether registers are scarce or not.
   */
  private int sharedRegister(long allowed) {
    for (Choice other : choices) {
      boolean plain =
          other.operand.isOutput()
              && other.register >= 0
              && isRegisterKind(other)
              && !other.constraint.early
              && !other.constraint.readWrite
              && !other.matched
              && (inputRegisters >>> other.register & 1) == 0;
      if (plain && (allowed >>> other.register & 1) != 0) {
        other.matched = true;
        return other.register;
      }
    }
    return -1;
  }
}
