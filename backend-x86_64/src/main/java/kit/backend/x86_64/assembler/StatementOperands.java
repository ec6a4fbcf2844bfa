package kit.backend.x86_64.assembler;

import kit.asm.Encoding;
import kit.asm.Expression;
import kit.backend.x86_64.instruction.FixupSink;
import kit.backend.x86_64.instruction.Operands;
import kit.backend.x86_64.instruction.Register;
import kit.obj.X86_64Relocations;
import org.jspecify.annotations.Nullable;

/**
 * The operands of one statement as the form table wants them. Symbolic operands keep their {@link
 * Expression}; in {@link Operands} they are targets with the numbers {@link #IMMEDIATE_TARGET} and
 * {@link #MEMORY_TARGET}, and the encoder's fixups are resolved back here.
 */
final class StatementOperands {
  private static final int IMMEDIATE_TARGET = 0;
  private static final int MEMORY_TARGET = 1;

  /** Fits no second immediate, which must be a number. */
  private static final int NO_SELECTOR = 1 << 20;

  final Operands o = new Operands();
  final Encoding encoding = new Encoding();
  final Encoding longEncoding = new Encoding();
  final FixupSink shortFixups = new Receiver(encoding);
  final FixupSink longFixups = new Receiver(longEncoding);

  /** What {@link #IMMEDIATE_TARGET} and {@link #MEMORY_TARGET} stand for. */
  @Nullable Expression immediate;

  @Nullable Expression displacement;

  /** Loads from the GOT get relocations that allow the linker to rewrite them. */
  boolean relaxable = true;

  /** A modifier that the field has no relocation for, to be reported. */
  @Nullable Expression badModifier;

  /** Passes the encoder's fixups on to an encoding, with the expressions for the targets. */
  private final class Receiver implements FixupSink {
    private final Encoding into;

    Receiver(Encoding into) {
      this.into = into;
    }

    @Override
    public void fixup(int offset, int width, int relocation, int target, long addend) {
      StatementOperands.this.fixup(into, offset, width, relocation, target, addend);
    }
  }

  /** Moves the parsed operands to the columns of {@link #o}, in the manuals' order. */
  void load(
      ParsedOperands parser, StatementPrefixes prefixes, Mnemonics mnemonics, boolean branches) {
    o.clear();
    immediate = null;
    displacement = null;
    badModifier = null;
    o.prefixes = prefixes.bits;
    o.segment = prefixes.segment;
    o.addressBits = prefixes.addressBits;
    o.mask = parser.mask;
    o.zeroing = parser.zeroing;
    o.broadcast = parser.broadcast;
    o.rounding = parser.rounding;
    int count = parser.count;
    boolean implied = mnemonics.impliedImmediate >= 0;
    boolean immediates =
        count == 2
            && parser.operands[0].kind == ParsedOperand.Kind.IMMEDIATE
            && parser.operands[1].kind == ParsedOperand.Kind.IMMEDIATE;
    if (count + (implied ? 1 : 0) > Operands.MAXIMUM) {
      o.count = count;
      return;
    }
    boolean far = immediates && mnemonics.isFarBranch();
    boolean branch = count == 1 && branches;
    for (int i = 0; i < count; i++) {
      ParsedOperand operand = parser.operands[i];
      int place = immediates && !far || parser.intel ? i : count - 1 - i;
      switch (operand.kind) {
        case REGISTER -> {
          o.register(place, operand.register);
          o.width[place] = operand.width;
        }
        case IMMEDIATE -> {
          if (branch && parser.intel) {
            immediate = operand.expression;
            o.branch(place, IMMEDIATE_TARGET, 0, 0);
          } else {
            immediate(place, immediates, operand.expression);
          }
        }
        case MEMORY -> {
          if (branch && operand.bare && !operand.star && !gotLoad(operand)) {
            immediate = operand.expression;
            o.branch(place, IMMEDIATE_TARGET, 0, 0);
          } else {
            memory(place, operand);
          }
        }
      }
    }
    if (implied) {
      o.immediate(count, mnemonics.impliedImmediate);
    }
    o.count = count + (implied ? 1 : 0);
  }

  /** The number that the immediate is, 0 when it is none. */
  long immediateNumber() {
    return immediate == null ? 0 : immediate.number();
  }

  /** {@code call foo@GOTPCREL} stands for {@code call *foo@GOTPCREL(%rip)}. */
  private static boolean gotLoad(ParsedOperand operand) {
    String modifier = operand.expression.modifier();
    if (modifier != null && modifier.equals("GOTPCREL")) {
      operand.base = Register.RIP;
      return true;
    }
    return false;
  }

  private void immediate(int place, boolean second, Expression expression) {
    if (place == 1 && second) {
      // The second of two: enter $size, $nesting; the selector of ljmp $selector, $offset.
      o.kind[place] = Operands.IMMEDIATE;
      o.count = Math.max(o.count, place + 1);
      o.secondImmediate = expression.isConstant() ? expression.number() : NO_SELECTOR;
      return;
    }
    immediate = expression;
    if (expression.isConstant()) {
      o.immediate(place, expression.number());
    } else {
      o.symbolicImmediate(place, IMMEDIATE_TARGET, 0, 0);
    }
  }

  private void memory(int place, ParsedOperand operand) {
    o.memory(place, operand.base, operand.index, operand.scale, 0);
    o.indexBits = operand.indexBits;
    o.width[place] = operand.width;
    int usual =
        operand.base == Register.RSP || operand.base == Register.RBP ? Register.SS : Register.DS;
    if (operand.segment != Register.NONE && operand.segment != usual) {
      o.segment = operand.segment;
    }
    if (operand.addressBits != 0) {
      o.addressBits = operand.addressBits;
    }
    Expression expression = operand.expression;
    displacement = expression;
    if (expression == null) {
      return;
    }
    if (expression.isConstant()) {
      o.displacement = expression.number();
    } else if ("TLSCALL".equals(expression.modifier())) {
      // No field: the relocation marks the instruction for the linker.
      o.displacement = 0;
    } else {
      o.symbolic(MEMORY_TARGET, symbolRelocation(operand, expression));
    }
  }

  private static int symbolRelocation(ParsedOperand operand, Expression expression) {
    if (expression.modifier() != null) {
      return Math.max(0, Modifiers.relocation(expression.modifier(), 4));
    }
    boolean got =
        operand.base == Register.RIP
            && expression.kind() == Expression.Kind.SYMBOL
            && expression.symbol().name().equals("_GLOBAL_OFFSET_TABLE_");
    return got ? X86_64Relocations.GOTPC32 : 0;
  }

  private void fixup(
      Encoding into, int offset, int width, int relocation, int target, long addend) {
    Expression expression = target == IMMEDIATE_TARGET ? immediate : displacement;
    int kind = relocation;
    String modifier = expression.modifier();
    if (modifier != null) {
      boolean shortBranch = o.count == 1 && o.kind[0] == Operands.BRANCH && width == 1;
      int asked = Modifiers.relocation(modifier, width);
      if (asked < 0 && !shortBranch) {
        badModifier = expression;
      }
      boolean rewritten =
          relaxable
              && asked == X86_64Relocations.GOTPCREL
              && (relocation == X86_64Relocations.GOTPCRELX
                  || relocation == X86_64Relocations.REX_GOTPCRELX);
      kind = rewritten || shortBranch ? relocation : asked;
    } else if (width == 8
        && expression.kind() != Expression.Kind.CONSTANT
        && expression.symbol() != null
        && expression.symbol().name().equals("_GLOBAL_OFFSET_TABLE_")) {
      // The table's distance counts from the start of the instruction, or from the label that is
      // subtracted.
      into.fixup(
          offset,
          width,
          expression,
          X86_64Relocations.GOTPC64,
          expression.kind() == Expression.Kind.DIFFERENCE ? 0 : offset);
      return;
    } else if (expression.isConstant() && kind == X86_64Relocations.PLT32) {
      kind = X86_64Relocations.PC32;
    }
    // A branch keeps its @PLT: the assembler relaxes it under rules of its own.
    into.fixup(
        offset,
        width,
        modifier == null || modifier.equals("PLT") ? expression : expression.withModifier(null),
        kind,
        (int) addend);
  }
}
