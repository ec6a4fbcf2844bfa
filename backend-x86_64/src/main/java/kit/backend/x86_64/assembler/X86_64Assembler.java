package kit.backend.x86_64.assembler;

import kit.asm.AssemblyContext;
import kit.asm.Cursor;
import kit.asm.Encoding;
import kit.asm.Expression;
import kit.asm.InstructionAssembler;
import kit.backend.x86_64.instruction.Encoder;
import kit.backend.x86_64.instruction.FormTable;
import kit.backend.x86_64.instruction.Operands;
import kit.backend.x86_64.instruction.Register;
import kit.base.ByteSink;
import kit.obj.X86_64Relocations;
import org.jspecify.annotations.Nullable;

/**
 * Assembles x86-64 instruction statements in AT&amp;T and Intel syntax. A statement goes through:
 * prefix words, readings of the mnemonic ({@link Mnemonics}), operands ({@link AttOperandParser},
 * {@link IntelOperandParser}), their columns ({@link StatementOperands}), the choice of a form
 * ({@link FormMatcher}), checks that GNU as makes as well, encoding.
 *
 * <p>There are two sets of instructions: the usual one, and that of AVX-512 and the rare ones,
 * which is tried where the first has no form; as with GNU as, what VEX can encode is not encoded
 * with EVEX unless asked.
 *
 * <p>{@code .code32}, {@code .code16} and {@code .code16gcc} have tables of their own ({@link
 * FormTable#legacy}), made when they are first needed.
 */
public final class X86_64Assembler implements InstructionAssembler {
  private final InstructionSet longMode;

  /** That of the mode, tried first. */
  private InstructionSet base;

  /** Of 32-bit code, 16-bit code and {@code .code16gcc}; null until needed. */
  private final @Nullable InstructionSet[] legacy = new InstructionSet[3];

  /** AVX-512 and rare instructions; null until a statement needs it. */
  private @Nullable InstructionSet extended;

  private final RegisterNames registers = new RegisterNames();
  private final ParsedOperands parsed = new ParsedOperands();
  private final AttOperandParser attParser = new AttOperandParser(registers, parsed);
  private final IntelOperandParser intelParser = new IntelOperandParser(registers, parsed);
  private final StatementOperands operands = new StatementOperands();
  private final Operands o = operands.o;
  private final StatementPrefixes prefixes = new StatementPrefixes();
  private boolean intel;

  /** A table of forms with what works on it. */
  private static final class InstructionSet {
    final FormTable table;
    final Encoder encoder;
    final Mnemonics mnemonics;
    final FormMatcher matcher;

    InstructionSet(FormTable table, int mode) {
      this.table = table;
      encoder = new Encoder(table, mode);
      mnemonics = new Mnemonics(table);
      matcher = new FormMatcher(table);
    }
  }

  public X86_64Assembler(FormTable table) {
    longMode = new InstructionSet(table, 64);
    base = longMode;
  }

  /**
   * Settings of the command line.
   *
   * @param intelSyntax Intel syntax from the start, as after {@code .intel_syntax}
   * @param nakedRegisters registers may be written without %
   * @param relaxRelocations loads from the GOT get relocations that allow the linker to rewrite
   *     them
   */
  public void configure(boolean intelSyntax, boolean nakedRegisters, boolean relaxRelocations) {
    intel = intelSyntax;
    intelParser.prefixed = !nakedRegisters;
    attParser.naked = nakedRegisters;
    operands.relaxable = relaxRelocations;
  }

  @Override
  public boolean assemble(String mnemonic, Cursor cursor, AssemblyContext context) {
    prefixes.clear();
    int position = cursor.sourcePosition();
    String word = lowerCase(mnemonic);
    if (word.isEmpty()) {
      word = prefixes.braces(cursor, context);
      if (word == null) {
        cursor.skipAll();
        return true;
      }
    }
    while (prefixes.take(word, base.mnemonics)) {
      if (cursor.atEnd()) {
        operands.encoding.clear();
        prefixes.append(operands.encoding.bytes());
        context.emit(operands.encoding);
        return true;
      }
      String next = cursor.name();
      if (next == null) {
        context.error(
            cursor.sourcePosition(), "expecting an instruction after prefix `" + word + "'");
        cursor.skipAll();
        return true;
      }
      word = lowerCase(next);
    }
    String reading = intel ? IntelMnemonics.attName(word, cursor) : word;
    boolean known = base.mnemonics.find(reading, intel);
    if (!known && !extended().mnemonics.find(reading, intel)) {
      if (word.equals(lowerCase(mnemonic))) {
        return false;
      }
      context.error(position, "no such instruction: `" + word + "'");
      cursor.skipAll();
      return true;
    }
    prefixes.branchHint(cursor);
    if ((intel ? intelParser.parse(cursor, context) : attParser.parse(cursor, context))
        && registersExist(position, context)) {
      if (base == legacy[1] && word.equals("push") && isImmediate()) {
        // A number that is too large for the default size is cut, like that of pushw.
        base.mnemonics.suffix[0] = 'w';
      }
      if (known && match(base)) {
        instruction(base, word, position, cursor, context);
      } else if (extended().mnemonics.find(reading, intel) && match(extended())) {
        instruction(extended(), word, position, cursor, context);
      } else {
        InstructionSet set = known ? base : extended();
        operands.load(parsed, prefixes, set.mnemonics, set.matcher.branches(set.mnemonics));
        context.error(position, set.matcher.problem(word, set.mnemonics, parsed, o));
      }
    }
    cursor.skipAll();
    return true;
  }

  private boolean isImmediate() {
    return parsed.count == 1 && parsed.operands[0].kind == ParsedOperand.Kind.IMMEDIATE;
  }

  /** Outside of 64-bit code, registers of 64 bits and those with a number above 7 do not exist. */
  private boolean registersExist(int position, AssemblyContext context) {
    for (int i = 0; i < parsed.count && parsed.mode != 64; i++) {
      ParsedOperand operand = parsed.operands[i];
      int id = operand.register;
      if (operand.kind != ParsedOperand.Kind.REGISTER) {
        continue;
      }
      boolean general = id >> 4 == Register.CLASS_GENERAL;
      boolean vector = Register.isVector(id);
      if (general && (operand.width == 64 || id >= 8 || id >= 4 && operand.width == 8)
          || vector && Register.number(id) >= 8) {
        context.error(position, "bad register name `%" + Register.name(id, operand.width) + "'");
        return false;
      }
    }
    return true;
  }

  private InstructionSet extended() {
    InstructionSet set = extended;
    if (set == null) {
      set = new InstructionSet(FormTable.extended(), parsed.mode);
      extended = set;
    }
    return set;
  }

  private boolean match(InstructionSet set) {
    operands.load(parsed, prefixes, set.mnemonics, set.matcher.branches(set.mnemonics));
    return set.matcher.match(set.mnemonics, parsed, o);
  }

  /** Lower case of ASCII letters; the same string when there is none in upper case. */
  static String lowerCase(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 'A' && text.charAt(i) <= 'Z') {
        StringBuilder lower = new StringBuilder(text.length());
        for (int k = 0; k < text.length(); k++) {
          char c = text.charAt(k);
          lower.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
        }
        return lower.toString();
      }
    }
    return text;
  }

  private void instruction(
      InstructionSet set, String word, int position, Cursor cursor, AssemblyContext context) {
    FormMatcher matcher = set.matcher;
    int form = matcher.form;
    if (matcher.usedDefault && intel) {
      context.error(position, "ambiguous operand size for `" + word + "'");
      return;
    }
    if (matcher.usedDefault && !word.startsWith("cvtsi2s")) {
      context.warning(
          position,
          "no instruction mnemonic suffix given and no register operands; using default for `"
              + word
              + "'");
    }
    if (matcher.shortened) {
      context.warning(
          position,
          "value 0x"
              + Long.toHexString(operands.immediateNumber())
              + " shortened to 0x"
              + Long.toHexString(o.immediate & matcher.shortenedMask));
    }
    if (check(set, word, position, cursor, context)) {
      emit(set, position, context);
    }
  }

  /** The restrictions that no row tells. */
  private boolean check(
      InstructionSet set, String word, int position, Cursor cursor, AssemblyContext context) {
    FormTable table = set.table;
    int form = set.matcher.form;
    int highByte = -1;
    boolean rex = table.isWide(form) || (prefixes.bits & (Operands.REX | Operands.REX_W)) != 0;
    for (int i = 0; i < o.count; i++) {
      if (o.kind[i] == Operands.REGISTER) {
        int id = o.register[i];
        if (id >> 4 == Register.CLASS_HIGH_BYTE) {
          highByte = id;
        }
        rex |=
            id >> 4 == Register.CLASS_GENERAL
                && (id >= 8 || id >= 4 && table.registerBits(form, i) == 8);
      } else if (o.kind[i] == Operands.MEMORY) {
        rex |= o.base >= 8 && o.base < 16 || o.index >= 8 && o.index < 16;
        if (o.symbol != Operands.NO_TARGET || set.matcher.displacementFits(form, i, o)) {
          continue;
        }
        if (o.addressBits == 16) {
          context.warning(
              position,
              "0x"
                  + Long.toHexString(o.displacement)
                  + " shortened to 0x"
                  + Long.toHexString(o.displacement & 0xffff));
        } else {
          context.error(
              position,
              "0x"
                  + Long.toHexString(o.displacement)
                  + " out of range of signed 32bit displacement");
          return false;
        }
      }
    }
    if (highByte >= 0 && rex) {
      context.error(
          position,
          "can't encode register '%"
              + Register.name(highByte, 8)
              + "' in an instruction requiring REX prefix.");
      return false;
    }
    if ((prefixes.bits & Operands.LOCK) != 0
        && !(table.has(form, FormTable.LOCKABLE)
            && o.count > 0
            && (o.kind[0] == Operands.MEMORY || o.count > 1 && o.kind[1] == Operands.MEMORY))) {
      context.error(position, "expecting lockable instruction after `lock'");
      return false;
    }
    if (prefixes.repeatWord != null && !prefixes.repeatable(form, table)) {
      context.error(
          position, "invalid instruction `" + word + "' after `" + prefixes.repeatWord + "'");
      return false;
    }
    for (int i = 0; i < parsed.count && !intel && !table.has(form, FormTable.STRING); i++) {
      ParsedOperand operand = parsed.operands[i];
      if (operand.star && !table.has(form, FormTable.INDIRECT)) {
        context.error(
            cursor.sourcePosition(operand.start), "operand type mismatch for `" + word + "'");
        return false;
      }
      if (operand.port && !table.isPort(form, parsed.count - 1 - i)) {
        context.error(
            cursor.sourcePosition(operand.start),
            "input/output port address isn't allowed with `" + word + "'");
        return false;
      }
    }
    if (!intel
        && table.has(form, FormTable.INDIRECT)
        && parsed.count == 1
        && !parsed.operands[0].star) {
      context.warning(
          cursor.sourcePosition(parsed.operands[0].start), "indirect " + word + " without `*'");
    }
    return true;
  }

  private void emit(InstructionSet set, int position, AssemblyContext context) {
    int form = set.matcher.form;
    Encoding encoding = operands.encoding;
    encoding.clear();
    if (o.prefixes == Operands.REP && set.table.mnemonic(form).equals("nop") && o.count == 0) {
      encoding.bytes().u8(0xF3);
      o.prefixes = 0;
    }
    set.encoder.encode(form, o, encoding.bytes(), operands.shortFixups);
    int longer = o.count == 1 && o.kind[0] == Operands.BRANCH ? set.table.longBranch(form) : -1;
    if (longer >= 0) {
      operands.longEncoding.clear();
      set.encoder.encode(longer, o, operands.longEncoding.bytes(), operands.longFixups);
    }
    Expression bad = operands.badModifier;
    if (bad != null) {
      context.error(position, "`@" + bad.modifier() + "' cannot be used in this field");
      return;
    }
    Expression displacement = operands.displacement;
    if (displacement != null && "TLSCALL".equals(displacement.modifier())) {
      encoding.fixup(0, 0, displacement.withModifier(null), X86_64Relocations.TLSDESC_CALL, 0);
    }
    if (longer < 0) {
      context.emit(encoding);
    } else {
      context.emitBranch(encoding, operands.longEncoding);
    }
  }

  @Override
  public boolean targetDirective(String name, Cursor cursor, AssemblyContext context) {
    switch (name) {
      case ".arch",
          ".allow_index_reg",
          ".disallow_index_reg",
          ".sse_check",
          ".operand_check",
          ".optim",
          ".noopt" ->
          cursor.skipAll();
      case ".att_mnemonic", ".intel_mnemonic" -> cursor.skipAll();
      case ".att_syntax" -> {
        intel = false;
        attParser.naked = registersWithout(cursor, context);
      }
      case ".intel_syntax" -> {
        intel = true;
        intelParser.prefixed = !registersWithout(cursor, context);
      }
      case ".code64" -> mode(64, longMode);
      case ".code32" -> mode(32, legacy(0));
      case ".code16" -> mode(16, legacy(1));
      case ".code16gcc" -> mode(16, legacy(2));
      default -> {
        return false;
      }
    }
    return true;
  }

  private InstructionSet legacy(int number) {
    InstructionSet set = legacy[number];
    if (set == null) {
      int bits = number == 0 ? 32 : 16;
      set = new InstructionSet(FormTable.legacy(bits, number == 2), bits);
      legacy[number] = set;
    }
    return set;
  }

  private void mode(int bits, InstructionSet set) {
    if (bits != parsed.mode) {
      extended = null;
    }
    base = set;
    parsed.mode = bits;
    prefixes.mode = bits;
  }

  /** The argument of a syntax directive: whether registers stand without %. */
  private static boolean registersWithout(Cursor cursor, AssemblyContext context) {
    if (cursor.atEnd()) {
      return false;
    }
    int position = cursor.sourcePosition();
    String word = cursor.name();
    if (!"prefix".equals(word) && !"noprefix".equals(word)) {
      context.error(position, "bad argument to syntax directive.");
      cursor.skipAll();
    }
    return "noprefix".equals(word);
  }

  @Override
  public int codeMode() {
    return parsed.mode;
  }

  @Override
  public void codePadding(ByteSink sink, int count, int mode) {
    if (mode == 16) {
      Padding.append16(sink, count);
    } else {
      Padding.append(sink, count);
    }
  }

  @Override
  public int register(Cursor cursor, AssemblyContext context) {
    return registers.take(cursor, context, intel ? !intelParser.prefixed : attParser.naked);
  }

  @Override
  public int dwarfRegister(Cursor cursor) {
    cursor.skipBlanks();
    int start = cursor.offset();
    cursor.accept('%');
    String name = cursor.name();
    int number = -1;
    if (name != null) {
      number = registers.dwarf(lowerCase(name));
      if (number == 33
          && cursor.skipBlanks() == '('
          && cursor.peek(1) >= '0'
          && cursor.peek(1) <= '7'
          && cursor.peek(2) == ')') {
        number += cursor.peek(1) - '0';
        cursor.reset(cursor.offset() + 3);
      }
    }
    if (number < 0) {
      cursor.reset(start);
    }
    return number;
  }

  @Override
  public int dataRelocation(int width, boolean pcRelative, String modifier) {
    if (modifier == null) {
      return Modifiers.plain(width, pcRelative);
    }
    return pcRelative ? -1 : Modifiers.relocation(modifier, width);
  }

  @Override
  public int pcRelativeKind(int kind) {
    return Modifiers.pcRelative(kind);
  }

  @Override
  public boolean startsComment(int character) {
    return character == '#';
  }

  @Override
  public boolean startsLineComment(int character) {
    return character == '#' || character == '/';
  }

  @Override
  public int statementSeparator() {
    return ';';
  }
}
