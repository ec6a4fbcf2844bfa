package kit.backend.x86_64.assembler;

import kit.backend.x86_64.instruction.FormSelector;
import kit.backend.x86_64.instruction.FormTable;
import kit.backend.x86_64.instruction.Operands;
import kit.backend.x86_64.instruction.Register;

/**
 * Finds the form of a statement: goes through the readings of the mnemonic and, for each, through
 * its forms in the table's order of preference; the first that the operands suit is the one.
 * Without a suffix the widths of the registers decide; when no register tells, the default of GNU
 * as is taken (the row's, else l, for x87 s).
 */
final class FormMatcher {
  private final FormTable table;
  private final FormSelector selector;

  /** The result. */
  int form;

  /** A default size was taken that GNU as warns of. */
  boolean usedDefault;

  /** The immediate was cut to the operand's size. */
  boolean shortened;

  long shortenedMask;

  FormMatcher(FormTable table) {
    this.table = table;
    this.selector = new FormSelector(table);
  }

  /** Whether one of the readings has forms with a branch target. */
  boolean branches(Mnemonics mnemonics) {
    for (int reading = 0; reading < mnemonics.readings; reading++) {
      int first = table.firstForm(mnemonics.mnemonic[reading]);
      if (table.isBranch(first)) {
        return true;
      }
    }
    return false;
  }

  boolean match(Mnemonics mnemonics, ParsedOperands parser, Operands o) {
    usedDefault = false;
    shortened = false;
    for (int reading = 0; reading < mnemonics.readings; reading++) {
      int first = table.firstForm(mnemonics.mnemonic[reading]);
      if (table.has(first, FormTable.STRING) && string(first, mnemonics.suffix[reading], parser, o)
          || find(first, mnemonics.suffix[reading], o)) {
        return true;
      }
    }
    return shorten(mnemonics, o);
  }

  private boolean find(int first, char suffix, Operands o) {
    if (o.count == 2
        && o.kind[1] == Operands.IMMEDIATE
        && o.kind[0] == Operands.REGISTER
        && table.mnemonic(first).equals("imul")) {
      // imul $3, %eax is imul $3, %eax, %eax.
      o.kind[2] = Operands.IMMEDIATE;
      o.kind[1] = Operands.REGISTER;
      o.register[1] = o.register[0];
      o.width[1] = o.width[0];
      o.count = 3;
    }
    if (o.count == 2
        && o.kind[0] == Operands.REGISTER
        && o.kind[1] == Operands.REGISTER
        && o.register[0] == Register.ST0
        && (table.mnemonic(first).equals("faddp") || table.mnemonic(first).equals("fmulp"))) {
      // faddp %st(1), %st is what GNU as takes for faddp %st, %st(1).
      o.register[0] = o.register[1];
      o.register[1] = Register.ST0;
    }
    int found = -1;
    for (int candidate = first; candidate >= 0; candidate = table.nextForm(candidate)) {
      if (suffix != 0 && table.suffix(candidate) != suffix
          || table.operandCount(candidate) != o.count
          || table.has(candidate, FormTable.NO_ASSEMBLE)
          || !starFits(candidate, o)
          || !selector.matches(candidate, o)) {
        continue;
      }
      if (found < 0) {
        found = candidate;
      } else if (table.suffix(candidate) != table.suffix(found)
          && !registersTell(candidate, found, o)) {
        found = preferred(found, candidate);
      }
    }
    if (found < 0) {
      return false;
    }
    form = special(selector.shorterDirection(found, o), o);
    return true;
  }

  private boolean starFits(int candidate, Operands o) {
    return o.kind[0] != Operands.BRANCH || table.isBranch(candidate);
  }

  /**
   * Two forms of different suffix that both suit registers of one width (fixed registers without
   * width, segment registers): not ambiguous, the first in order holds.
   */
  private boolean registersTell(int candidate, int found, Operands o) {
    for (int i = 0; i < o.count; i++) {
      if (o.kind[i] == Operands.REGISTER
          && table.registerBits(candidate, i) == table.registerBits(found, i)
          && table.registerBits(found, i) > 0
          && table.isGeneral(found, i)
          && o.count > 1
          && !table.isPort(found, i)
          && !table.has(found, FormTable.KEEP_SUFFIX)) {
        return !shiftCount(found, i);
      }
      if (o.kind[i] == Operands.REGISTER && table.registerBits(found, i) == 0) {
        return table.has(found, FormTable.DEFAULT) || !table.has(candidate, FormTable.DEFAULT);
      }
    }
    return false;
  }

  private boolean shiftCount(int form, int operand) {
    return operand == table.operandCount(form) - 1 && table.kindName(form, operand).equals("cl");
  }

  /** The one of two sizes that GNU as takes for a mnemonic without suffix. */
  private int preferred(int found, int candidate) {
    if (table.has(found, FormTable.DEFAULT)) {
      return found;
    }
    if (table.has(candidate, FormTable.DEFAULT)) {
      usedDefault = false;
      return candidate;
    }
    usedDefault = true;
    boolean x87 = table.mnemonic(found).charAt(0) == 'f';
    char wanted = x87 ? 's' : 'l';
    return table.suffix(candidate) == wanted && table.suffix(found) != wanted ? candidate : found;
  }

  /** {@code int $3} has a form of its own. */
  private int special(int found, Operands o) {
    if (table.mnemonic(found).equals("int") && o.immediate == 3 && o.target == Operands.NO_TARGET) {
      int addressBits = o.addressBits;
      o.clear();
      o.addressBits = addressBits;
      return table.firstForm(table.mnemonicNumber("int3"));
    }
    return found;
  }

  /** String operations: explicit operands are checked, they give size, segment and address size. */
  private boolean string(int first, char suffix, ParsedOperands parser, Operands o) {
    int bits = suffix == 'b' ? 8 : suffix == 'w' ? 16 : suffix == 'l' ? 32 : suffix == 'q' ? 64 : 0;
    if (suffix == 's'
        || suffix == 't'
        || parser.count == 1 && parser.operands[0].kind != ParsedOperand.Kind.MEMORY
        || parser.count > 2) {
      return false;
    }
    boolean port = table.mnemonic(first).equals("ins") || table.mnemonic(first).equals("outs");
    String base = table.mnemonic(first);
    if (parser.count == 1 && (port || base.equals("movs") || base.equals("cmps"))) {
      return false;
    }
    for (int i = 0; i < parser.count; i++) {
      ParsedOperand operand = parser.operands[i];
      if (operand.star) {
        return false;
      }
      if (operand.kind == ParsedOperand.Kind.REGISTER) {
        if (port ? operand.register != Register.RDX : operand.register != Register.RAX) {
          return false;
        }
        if (!port && bits != 0 && bits != operand.width) {
          return false;
        }
        bits = port ? bits : operand.width;
      } else if (operand.kind == ParsedOperand.Kind.MEMORY
          && operand.expression == null
          && operand.index < 0
          && (operand.base == Register.RSI
              || operand.base == Register.RDI
              || operand.base == Register.RBX)) {
        o.segment =
            operand.base == Register.RDI || operand.segment == Register.DS
                ? o.segment
                : operand.segment != Register.NONE ? operand.segment : o.segment;
        if (operand.addressBits != 0) {
          o.addressBits = operand.addressBits;
        }
        if (operand.memoryBits != 0) {
          if (bits != 0 && bits != operand.memoryBits) {
            return false;
          }
          bits = operand.memoryBits;
        }
      } else {
        return false;
      }
    }
    if (bits == 0 && !table.mnemonic(first).equals("xlat")) {
      bits = 32;
      usedDefault = true;
    }
    if ((o.segment == Register.ES || o.segment == Register.DS) && parser.count > 0) {
      o.segment = Register.NONE;
    }
    for (int candidate = first; candidate >= 0; candidate = table.nextForm(candidate)) {
      if (bits == 0 || table.suffixBits(candidate) == bits) {
        form = candidate;
        o.count = 0;
        o.kind[0] = o.kind[1] = Operands.NONE;
        return true;
      }
    }
    return false;
  }

  /** GNU as cuts an immediate that is too large for a b, w or l operation and warns. */
  private boolean shorten(Mnemonics mnemonics, Operands o) {
    int operand = -1;
    int bits = 0;
    for (int i = 0; i < o.count && i < Operands.MAXIMUM; i++) {
      if (o.kind[i] == Operands.IMMEDIATE) {
        operand = i;
      } else if (o.kind[i] == Operands.REGISTER && o.register[i] < Register.XMM0) {
        bits = o.width[i];
      }
    }
    if (operand < 0 || o.target != Operands.NO_TARGET) {
      return false;
    }
    long value = o.immediate;
    for (int reading = 0; reading < mnemonics.readings; reading++) {
      char suffix = mnemonics.suffix[reading];
      int size = suffix == 'b' ? 8 : suffix == 'w' ? 16 : suffix == 'l' ? 32 : bits;
      int first = table.firstForm(mnemonics.mnemonic[reading]);
      if (size == 0 || size > 32 || table.isShift(first)) {
        continue;
      }
      o.immediate = value << 64 - size >> 64 - size;
      if (find(first, suffix, o)) {
        if (table.isSignedByte(form, operand) && (int) value != (byte) value) {
          // GNU as does not shorten it once more.
          form = longer(form, o);
        }
        shortenedMask = (1L << size) - 1;
        shortened = value < -(1L << size) || value >= 1L << size;
        return true;
      }
      o.immediate = value;
    }
    return false;
  }

  private int longer(int chosen, Operands o) {
    for (int candidate = table.nextChoice(chosen);
        candidate >= 0;
        candidate = table.nextChoice(candidate)) {
      if (selector.matches(candidate, o)) {
        return candidate;
      }
    }
    return chosen;
  }

  /**
   * Whether a displacement fits the 32 bits that are sign-extended; absolute 64-bit addresses do
   * anyway.
   */
  boolean displacementFits(int chosen, int operand, Operands o) {
    if (table.isOffset(chosen, operand)) {
      return true;
    }
    if (o.addressBits == 16) {
      // Of 32 bits too when the upper half is but a sign.
      int low = (int) o.displacement;
      return (o.displacement == low || o.displacement >>> 32 == 0)
          && low >= -0x8000
          && low <= 0xffff;
    }
    return o.displacement == (int) o.displacement
        || o.addressBits == 32 && o.displacement >= 0 && o.displacement <= 0xffffffffL;
  }

  /** Why nothing matched, in the words of GNU as. */
  String problem(String word, Mnemonics mnemonics, ParsedOperands parser, Operands o) {
    boolean count = false;
    boolean suffixKnown = false;
    for (int reading = 0; reading < mnemonics.readings; reading++) {
      for (int candidate = table.firstForm(mnemonics.mnemonic[reading]);
          candidate >= 0;
          candidate = table.nextForm(candidate)) {
        boolean fits =
            mnemonics.suffix[reading] == 0 || table.suffix(candidate) == mnemonics.suffix[reading];
        suffixKnown |= fits;
        count |= fits && table.operandCount(candidate) == o.count;
      }
    }
    if (!suffixKnown) {
      return "invalid instruction suffix for `" + word + "'";
    }
    return count
        ? "operand type mismatch for `" + word + "'"
        : "number of operands mismatch for `" + word + "'";
  }
}
