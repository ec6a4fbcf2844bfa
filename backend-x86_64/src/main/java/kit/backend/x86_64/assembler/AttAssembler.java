package kit.backend.x86_64.assembler;

import kit.asm.AssemblyContext;
import kit.asm.Cursor;
import kit.asm.Encoding;
import kit.asm.Expression;
import kit.asm.InstructionAssembler;
import kit.backend.x86_64.instruction.Encoder;
import kit.backend.x86_64.instruction.FixupSink;
import kit.backend.x86_64.instruction.FormTable;
import kit.backend.x86_64.instruction.Operands;
import kit.backend.x86_64.instruction.Register;
import kit.base.ByteSink;
import kit.obj.X86_64Relocations;

/**
 * Assembles x86-64 instruction statements in AT&amp;T syntax. A statement goes through: prefix
 * words, readings of the mnemonic ({@link Mnemonics}), operands ({@link OperandParser}), the choice
 * of a form ({@link FormMatcher}), checks that GNU as makes as well, encoding.
 *
 * <p>Symbolic operands keep their {@link Expression}; in {@link Operands} they are targets with the
 * numbers {@link #IMMEDIATE_TARGET} and {@link #MEMORY_TARGET}.
 *
 * <p>It does not know Intel syntax, 16- and 32-bit code and AVX-512; each is an error.
 */
public final class AttAssembler implements InstructionAssembler {
  private static final int IMMEDIATE_TARGET = 0;
  private static final int MEMORY_TARGET = 1;

  private final FormTable table;
  private final Encoder encoder;
  private final Mnemonics mnemonics;
  private final RegisterNames registers = new RegisterNames();
  private final OperandParser parser = new OperandParser(registers);
  private final FormMatcher matcher;
  private final Operands o = new Operands();
  private final Encoding encoding = new Encoding();
  private final Encoding longEncoding = new Encoding();
  private final FixupSink shortFixups = new Receiver(encoding);
  private final FixupSink longFixups = new Receiver(longEncoding);

  /** What {@link #IMMEDIATE_TARGET} and {@link #MEMORY_TARGET} stand for. */
  private Expression immediate;

  private Expression displacement;

  /** A modifier that the field has no relocation for, to be reported. */
  private Expression badModifier;

  private final StatementPrefixes prefixes = new StatementPrefixes();

  /** Passes the encoder's fixups on to an encoding, with the expressions for the targets. */
  private final class Receiver implements FixupSink {
    private final Encoding into;

    Receiver(Encoding into) {
      this.into = into;
    }

    @Override
    public void fixup(int offset, int width, int relocation, int target, long addend) {
      AttAssembler.this.fixup(into, offset, width, relocation, target, addend);
    }
  }

  public AttAssembler(FormTable table) {
    this.table = table;
    encoder = new Encoder(table);
    mnemonics = new Mnemonics(table);
    matcher = new FormMatcher(table);
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
    while (prefixes.take(word, mnemonics)) {
      if (cursor.atEnd()) {
        encoding.clear();
        prefixes.append(encoding.bytes());
        context.emit(encoding);
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
    if (!mnemonics.find(word)) {
      return unsupported(word, !word.equals(lowerCase(mnemonic)), position, cursor, context);
    }
    prefixes.branchHint(cursor);
    if (parser.parse(cursor, context)) {
      instruction(word, position, cursor, context);
    }
    cursor.skipAll();
    return true;
  }

  /**
   * Reports mnemonics that exist, but not in kit, and unknown ones behind a prefix; other unknown
   * ones are the caller's.
   */
  private static boolean unsupported(
      String word, boolean prefixed, int position, Cursor cursor, AssemblyContext context) {
    if (Mnemonics.isAvx512(word)) {
      context.error(position, "`" + word + "' of AVX-512 is not supported");
    } else if (prefixed) {
      context.error(position, "no such instruction: `" + word + "'");
    } else {
      return false;
    }
    cursor.skipAll();
    return true;
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

  private void instruction(String word, int position, Cursor cursor, AssemblyContext context) {
    load();
    if (!matcher.match(mnemonics, parser, o)) {
      context.error(position, matcher.problem(word, mnemonics, parser, o));
      return;
    }
    int form = matcher.form;
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
              + Long.toHexString(immediate.number())
              + " shortened to 0x"
              + Long.toHexString(o.immediate & matcher.shortenedMask));
    }
    if (!check(word, form, position, cursor, context)) {
      return;
    }
    emit(form, position, context);
  }

  /** Moves the parsed operands to the columns of {@link #o}, in the manuals' order. */
  private void load() {
    o.clear();
    immediate = null;
    displacement = null;
    badModifier = null;
    o.prefixes = prefixes.bits;
    o.segment = prefixes.segment;
    o.addressBits = prefixes.addressBits;
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
    boolean branch = count == 1 && matcher.branches(mnemonics);
    for (int i = 0; i < count; i++) {
      ParsedOperand operand = parser.operands[i];
      int place = immediates ? i : count - 1 - i;
      switch (operand.kind) {
        case REGISTER -> {
          o.register(place, operand.register);
          o.width[place] = operand.width;
        }
        case IMMEDIATE -> immediate(place, operand.expression);
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

  /** {@code call foo@GOTPCREL} stands for {@code call *foo@GOTPCREL(%rip)}. */
  private static boolean gotLoad(ParsedOperand operand) {
    String modifier = operand.expression.modifier();
    if (modifier != null && modifier.equals("GOTPCREL")) {
      operand.base = Register.RIP;
      return true;
    }
    return false;
  }

  private void immediate(int place, Expression expression) {
    if (immediate != null && o.kind[0] == Operands.IMMEDIATE) {
      // The second of two: enter $size, $nesting.
      o.kind[place] = Operands.IMMEDIATE;
      o.count = Math.max(o.count, place + 1);
      o.secondImmediate = expression.isConstant() ? expression.number() : 1000;
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
    if (operand.segment != Register.NONE) {
      o.segment = operand.segment;
    }
    if (operand.addressBits == 32) {
      o.addressBits = 32;
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

  /** The restrictions that no row tells. */
  private boolean check(
      String word, int form, int position, Cursor cursor, AssemblyContext context) {
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
        if (o.symbol == Operands.NO_TARGET && !matcher.displacementFits(form, i, o)) {
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
    for (int i = 0; i < parser.count && !table.has(form, FormTable.STRING); i++) {
      ParsedOperand operand = parser.operands[i];
      if (operand.star && !table.has(form, FormTable.INDIRECT)) {
        context.error(
            cursor.sourcePosition(operand.start), "operand type mismatch for `" + word + "'");
        return false;
      }
      if (operand.port && !table.isPort(form, parser.count - 1 - i)) {
        context.error(
            cursor.sourcePosition(operand.start),
            "input/output port address isn't allowed with `" + word + "'");
        return false;
      }
    }
    if (table.has(form, FormTable.INDIRECT) && parser.count == 1 && !parser.operands[0].star) {
      context.warning(
          cursor.sourcePosition(parser.operands[0].start), "indirect " + word + " without `*'");
    }
    return true;
  }

  private void emit(int form, int position, AssemblyContext context) {
    encoding.clear();
    if (o.prefixes == Operands.REP && table.mnemonic(form).equals("nop") && o.count == 0) {
      encoding.bytes().u8(0xF3);
      o.prefixes = 0;
    }
    encoder.encode(form, o, encoding.bytes(), shortFixups);
    int longer = o.count == 1 && o.kind[0] == Operands.BRANCH ? table.longBranch(form) : -1;
    if (longer >= 0) {
      longEncoding.clear();
      encoder.encode(longer, o, longEncoding.bytes(), longFixups);
    }
    if (badModifier != null) {
      context.error(position, "`@" + badModifier.modifier() + "' cannot be used in this field");
      return;
    }
    if (displacement != null && "TLSCALL".equals(displacement.modifier())) {
      encoding.fixup(0, 0, displacement.withModifier(null), X86_64Relocations.TLSDESC_CALL, 0);
    }
    if (longer < 0) {
      context.emit(encoding);
    } else {
      context.emitBranch(encoding, longEncoding);
    }
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
      boolean relaxable =
          asked == X86_64Relocations.GOTPCREL
              && (relocation == X86_64Relocations.GOTPCRELX
                  || relocation == X86_64Relocations.REX_GOTPCRELX);
      kind = relaxable || shortBranch ? relocation : asked;
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

  @Override
  public boolean targetDirective(String name, Cursor cursor, AssemblyContext context) {
    switch (name) {
      case ".code64",
          ".arch",
          ".allow_index_reg",
          ".disallow_index_reg",
          ".sse_check",
          ".operand_check",
          ".optim",
          ".noopt" ->
          cursor.skipAll();
      case ".att_syntax", ".att_mnemonic" -> {
        String word = cursor.name();
        if ("noprefix".equals(word)) {
          context.error(cursor.sourcePosition(), "registers without `%' are not supported");
        }
        cursor.skipAll();
      }
      case ".intel_syntax", ".intel_mnemonic" -> {
        context.error(cursor.sourcePosition(), "Intel syntax is not supported");
        cursor.skipAll();
      }
      case ".code32", ".code16", ".code16gcc" -> {
        context.error(
            cursor.sourcePosition(), "`" + name + "' is not supported: only 64-bit code is");
        cursor.skipAll();
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  @Override
  public void codePadding(ByteSink sink, int count) {
    Padding.append(sink, count);
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
