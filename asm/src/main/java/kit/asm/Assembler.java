package kit.asm;

import it.unimi.dsi.fastutil.ints.Int2ObjectLinkedOpenHashMap;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import it.unimi.dsi.fastutil.objects.Object2ObjectLinkedOpenHashMap;
import java.util.ArrayList;
import java.util.List;
import kit.base.ByteSink;
import kit.base.Diagnostics;
import kit.base.Host;
import kit.base.SourceMap;
import kit.obj.CallFrameInformation;
import kit.obj.LineTable;
import kit.obj.LocalFixups;
import kit.obj.ObjectFile;
import kit.obj.Section;
import kit.obj.Symbol;

/**
 * Assembles GNU syntax into an object. One assembler serves one object: {@link #assembleFile} for a
 * whole source file, or {@link #assembleChunk} any number of times for pieces of text between other
 * code that goes to the same object (file-scope asm, functions with inline assembly). Macros,
 * equated symbols and names live on from chunk to chunk; each chunk's fragments are laid out at its
 * end.
 *
 * <p>The work of a chunk: {@link Input} cuts statements; labels, assignments, directives ({@link
 * Directives}), macros and instructions fill {@link Fragment}s and note {@link Fixup}s; {@link
 * Relaxation} gives every fragment its place; {@link ObjectWriter} fills fields and writes
 * sections, relocations and symbols.
 *
 * <p>Bytes, relocations and symbols are those of GNU as (compared with binutils 2.40).
 */
public final class Assembler implements AssemblyContext {
  /** Bytes that one section may hold, and all of them together. */
  static final int SIZE_LIMIT = 1 << 28;

  private static final int ERROR_LIMIT = 1_000;

  private final ObjectFile object;
  private final InstructionAssembler machine;
  private final Diagnostics diagnostics;
  private final Host host;
  private final List<String> includePaths;
  private final CallFrameInformation frames;
  final Evaluator evaluator;
  final Sections sections;
  final FlowDirectives flow;
  final FrameDirectives frameDirectives;
  final LineDirectives lines;
  final Directives directives;
  private final ExpressionParser parser = new ExpressionParser(new Names());
  private final Object2ObjectLinkedOpenHashMap<String, AssemblySymbol> symbols =
      new Object2ObjectLinkedOpenHashMap<>();

  /** Symbols and sections in order of first mention, which is the order of the symbol table. */
  final List<Object> order = new ArrayList<>();

  final List<Fixup> fixups = new ArrayList<>();
  private final Int2ObjectOpenHashMap<AssemblySymbol> labelsBehind = new Int2ObjectOpenHashMap<>();
  private final Int2ObjectLinkedOpenHashMap<AssemblySymbol> labelsAhead =
      new Int2ObjectLinkedOpenHashMap<>();

  /** Symbols that are equated to registers. */
  private final Object2IntOpenHashMap<String> registers = new Object2IntOpenHashMap<>();

  private final Cursor cursor = new Cursor();
  private int statementPosition;

  /**
   * @param host for {@code .include} and {@code .incbin}; null refuses them
   * @param includePaths folders searched for them behind the current one
   * @param frames gets the call frame information; the caller writes it when chunks are assembled
   */
  public Assembler(
      ObjectFile object,
      InstructionAssembler machine,
      Diagnostics diagnostics,
      Host host,
      List<String> includePaths,
      CallFrameInformation frames) {
    this.object = object;
    this.machine = machine;
    this.diagnostics = diagnostics;
    this.host = host;
    this.includePaths = includePaths;
    this.frames = frames;
    evaluator = new Evaluator(diagnostics);
    sections = new Sections(this);
    flow = new FlowDirectives(this);
    frameDirectives = new FrameDirectives(this, frames);
    lines = new LineDirectives(this);
    directives = new Directives(this);
    registers.defaultReturnValue(-1);
  }

  /**
   * Line numbers go to a table that others fill too, and that the caller writes. Without one a
   * whole file's go to the object.
   */
  public void shareLineTable(LineTable table) {
    lines.setTable(table);
  }

  /** The line table. */
  public LineTable lineTable() {
    return lines.table();
  }

  /** Each instruction gets the line of the text itself, unless the text holds {@code .loc}. */
  public void generateLines(int dwarfVersion) {
    lines.generate(dwarfVersion);
  }

  /** Whether the line table is about the text itself. */
  public boolean hasOwnLines() {
    return lines.hasOwnLines();
  }

  /** Section of a label of an earlier chunk, or null. */
  public Section sectionOf(String label) {
    AssemblySymbol symbol = symbols.get(label);
    return symbol == null || !symbol.isDefined() ? null : Evaluator.sectionOf(symbol);
  }

  /** Offset in its section of a label of an earlier chunk, or -1. */
  public long offsetOf(String label) {
    AssemblySymbol symbol = symbols.get(label);
    return symbol == null || !symbol.isDefined() || Evaluator.sectionOf(symbol) == null
        ? -1
        : Evaluator.placeOf(symbol);
  }

  // ---- entry points

  /**
   * Assembles a whole file: the object also gets its .text, .data and .bss sections and its call
   * frames. Returns whether no error was found.
   */
  public boolean assembleFile(SourceMap.SourceFile file) {
    int before = diagnostics.errorCount();
    sections.enterStandard();
    run(file, true);
    return diagnostics.errorCount() == before;
  }

  /**
   * Assembles a piece of text at the end of the object's sections; it starts in .text. Returns
   * whether no error was found.
   */
  public boolean assembleChunk(SourceMap.SourceFile file) {
    int before = diagnostics.errorCount();
    sections.enterText();
    run(file, false);
    return diagnostics.errorCount() == before;
  }

  private void run(SourceMap.SourceFile file, boolean whole) {
    int before = diagnostics.errorCount();
    flow.input.pushFile(file, flow.conditionals.depth());
    while (flow.input.next(cursor)) {
      statement();
      String limit = exceededLimit(before);
      if (limit != null) {
        error(statementPosition, limit);
        flow.input.stop();
      }
    }
    if (flow.input.isExhausted() && diagnostics.errorCount() == before) {
      error(statementPosition, exceededLimit(before));
    }
    flow.finish();
    frameDirectives.finish(file.start() + file.length());
    reportMissingLabels();
    if (diagnostics.errorCount() == before) {
      new ObjectWriter(this, whole).write();
    }
    endChunk();
  }

  /** Says which limit the assembly has exceeded, or null. */
  private String exceededLimit(int errorsBefore) {
    if (diagnostics.errorCount() - errorsBefore > ERROR_LIMIT) {
      return "too many errors";
    }
    if (flow.input.isExhausted()) {
      return "more than 10,000,000 statements from macros and repetitions";
    }
    return sections.bytes().size() > SIZE_LIMIT ? "section larger than 256 MiB" : null;
  }

  private void reportMissingLabels() {
    for (AssemblySymbol symbol : labelsAhead.values()) {
      if (symbol.state == AssemblySymbol.State.UNDEFINED) {
        error(symbol.position, "forward ref to a numeric label that is not defined");
        break;
      }
    }
    labelsAhead.clear();
    labelsBehind.clear();
  }

  private void endChunk() {
    fixups.clear();
    frameDirectives.endChunk();
    lines.endChunk();
    directives.relocations().clear();
    directives.versions().clear();
    for (Object entry : order) {
      if (entry instanceof AssemblySymbol symbol) {
        symbol.order = -1;
      }
    }
    order.clear();
    sections.endChunk();
    for (AssemblySymbol symbol : symbols.values()) {
      if (symbol.out != null) {
        settle(symbol);
      }
    }
  }

  /** Takes a symbol's state over from the object. */
  private static void settle(AssemblySymbol symbol) {
    Symbol out = symbol.out;
    symbol.binding = out.binding;
    symbol.type = out.type;
    symbol.visibility = out.visibility;
    symbol.fragment = null;
    symbol.size = null;
    if (out.common) {
      symbol.state = AssemblySymbol.State.COMMON;
      symbol.commonSize = out.size;
      symbol.commonAlignment = out.value;
    } else if (out.isDefined()) {
      symbol.state = AssemblySymbol.State.FIXED;
      symbol.fixedSection = out.section;
      symbol.fixedAbsolute = out.absolute;
      symbol.fixedValue = out.value;
    }
  }

  // ---- statements

  private void statement() {
    statementPosition = cursor.sourcePosition();
    int position = statementPosition;
    if (flow.conditionals.skipping()) {
      flow.skipped(cursor);
      return;
    }
    while (label()) {
      if (cursor.atEnd()) {
        return;
      }
      position = cursor.sourcePosition();
    }
    int c = cursor.skipBlanks();
    if (!Cursor.startsName(c)) {
      if (c == '"') {
        quotedAssignment();
      } else if (c == '{') {
        machine.assemble("", cursor, this);
      } else if (c >= 0) {
        error(cursor.sourcePosition(), "junk at start of statement");
      }
      return;
    }
    String word = cursor.name();
    if (isAssignment()) {
      assignment(word, position);
      return;
    }
    boolean known = word.charAt(0) == '.' && directives.run(Literals.lower(word), cursor, position);
    if (!known) {
      known = flow.macro(word, cursor, position) || machine.targetDirective(word, cursor, this);
    }
    if (!known && word.charAt(0) != '.') {
      int before = diagnostics.errorCount();
      known = machine.assemble(word, cursor, this);
      if (known && diagnostics.errorCount() > before) {
        return;
      }
    }
    if (!known) {
      error(
          position,
          word.charAt(0) == '.'
              ? "unknown pseudo-op: `" + word + "'"
              : "no such instruction: `" + word + "'");
    } else {
      expectEnd(cursor);
    }
  }

  /** Reports what is left of a statement that is otherwise complete. */
  void expectEnd(Cursor at) {
    if (!at.atEnd()) {
      error(at.sourcePosition(), "junk at end of line");
      at.skipAll();
    }
  }

  /** Consumes a label with its colon. */
  private boolean label() {
    int c = cursor.skipBlanks();
    int start = cursor.offset();
    int position = cursor.sourcePosition();
    if (c >= '0' && c <= '9') {
      long number = 0;
      while (Literals.isDigit(cursor.peek())) {
        number = Math.min(Integer.MAX_VALUE, number * 10 + cursor.next() - '0');
      }
      if (cursor.accept(':')) {
        numericLabel((int) number, position);
        return true;
      }
    } else if (c == '"') {
      String name = Literals.quotedName(cursor);
      if (name != null && cursor.accept(':')) {
        defineLabel(symbol(name, position), position);
        return true;
      }
    } else if (Cursor.startsName(c)) {
      String name = cursor.name();
      if (cursor.skipBlanks() == ':' && cursor.peek(1) != ':') {
        cursor.next();
        defineLabel(symbol(name, position), position);
        return true;
      }
    }
    cursor.reset(start);
    return false;
  }

  private void numericLabel(int number, int position) {
    AssemblySymbol symbol = labelsAhead.remove(number);
    if (symbol == null) {
      symbol = new AssemblySymbol("\1" + number);
    }
    defineLabel(symbol, position);
    labelsBehind.put(number, symbol);
  }

  void defineLabel(AssemblySymbol named, int position) {
    AssemblySymbol symbol = named;
    if (symbol.isDefined()) {
      if (symbol.state != AssemblySymbol.State.EXPRESSION || !symbol.reassignable) {
        error(position, "symbol `" + symbol.name() + "' is already defined");
        return;
      }
      symbol = redefined(symbol);
    }
    symbol.position = position;
    symbol.state = AssemblySymbol.State.LABEL;
    symbol.fragment = sections.fragment();
    symbol.offset = sections.bytes().size() - symbol.fragment.start;
  }

  private boolean isAssignment() {
    return cursor.skipBlanks() == '=';
  }

  private void quotedAssignment() {
    int position = cursor.sourcePosition();
    String name = Literals.quotedName(cursor);
    if (name != null && isAssignment()) {
      assignment(name, position);
    } else {
      error(position, "junk at start of statement");
    }
  }

  private void assignment(String name, int position) {
    cursor.next();
    boolean once = cursor.peek() == '=';
    if (once) {
      cursor.next();
    }
    if (assignRegister(name, cursor)) {
      return;
    }
    Expression value = expression(cursor);
    if (value != null) {
      expectEnd(cursor);
      assign(name, value, once ? Assignment.LAZY : Assignment.AGAIN, position);
    }
  }

  /** How often a symbol may be given a value. */
  enum Assignment {
    /** .set, .equ, =. */
    AGAIN,
    /** .equiv: an error when the symbol is defined. */
    ONCE,
    /** .eqv, ==: the same here; symbols in the value are looked at when the symbol is used. */
    LAZY
  }

  /** {@code foo = %rax}: foo is the register from here on. Whether the value was one. */
  boolean assignRegister(String name, Cursor at) {
    int start = at.offset();
    int register = machine.register(at, this);
    if (register < 0 || !at.atEnd()) {
      at.reset(start);
      return false;
    }
    registers.put(name, register);
    return true;
  }

  @Override
  public int registerNamed(String name) {
    return registers.isEmpty() ? -1 : registers.getInt(name);
  }

  void assign(String name, Expression value, Assignment how, int position) {
    if (!registers.isEmpty()) {
      registers.removeInt(name);
    }
    if (name.equals(".")) {
      directives.origin(value, 0, position);
      return;
    }
    AssemblySymbol symbol = symbol(name, position);
    if (symbol.isDefined()) {
      if (how != Assignment.AGAIN || !symbol.reassignable) {
        error(position, "symbol `" + name + "' is already defined");
        return;
      }
      symbol = redefined(symbol);
    }
    Expression settled = shortened(value);
    symbol.position = position;
    symbol.state = AssemblySymbol.State.EXPRESSION;
    symbol.reassignable = how == Assignment.AGAIN;
    symbol.lazy = how == Assignment.LAZY;
    if (value.kind() == Expression.Kind.SYMBOL) {
      inherit(symbol, value.symbol());
    }
    symbol.value = settled;
  }

  /**
   * An equated symbol takes over what is known of the other one now. An indirect function stays
   * one: its resolver is an ordinary function.
   */
  private static void inherit(AssemblySymbol symbol, AssemblySymbol from) {
    if (from.type != Symbol.Type.NONE && symbol.type != Symbol.Type.INDIRECT_FUNCTION) {
      symbol.type = from.type;
    }
    if (symbol.size == null) {
      symbol.size =
          from.size != null || from.out == null
              ? from.size
              : Expression.constant(from.out.size, symbol.position);
    }
  }

  /**
   * A fresh symbol in place of one that gets another value: what used the old one keeps the old
   * value.
   */
  private AssemblySymbol redefined(AssemblySymbol old) {
    AssemblySymbol fresh = new AssemblySymbol(old.name());
    fresh.binding = old.binding;
    fresh.localAsked = old.localAsked;
    fresh.type = old.type;
    fresh.visibility = old.visibility;
    fresh.size = old.size;
    fresh.out = old.out;
    fresh.order = old.order;
    symbols.put(old.name(), fresh);
    if (old.order >= 0) {
      order.set(old.order, fresh);
    }
    old.anonymous = true;
    return fresh;
  }

  /** Steps over symbols that are themselves equated, so that chains stay short. */
  private static Expression shortened(Expression value) {
    if (value.kind() == Expression.Kind.SYMBOL
        && value.symbol().state == AssemblySymbol.State.EXPRESSION
        && value.modifier() == null) {
      Expression inner = value.symbol().value;
      if (inner.kind() == Expression.Kind.SYMBOL || inner.isConstant()) {
        return inner.plus(value.number());
      }
    }
    return value;
  }

  // ---- what directives use

  /** Position of the statement being assembled. */
  int directivePosition() {
    return statementPosition;
  }

  ObjectFile object() {
    return object;
  }

  InstructionAssembler machine() {
    return machine;
  }

  Diagnostics diagnostics() {
    return diagnostics;
  }

  Host host() {
    return host;
  }

  List<String> includePaths() {
    return includePaths;
  }

  CallFrameInformation frames() {
    return frames;
  }

  /** The symbol of this name, made on first mention. */
  AssemblySymbol symbol(String name, int position) {
    AssemblySymbol symbol = lookUp(name, position);
    return name.startsWith(".L") && symbol.out == null ? symbol : mention(symbol);
  }

  private AssemblySymbol lookUp(String name, int position) {
    AssemblySymbol symbol = symbols.get(name);
    if (symbol == null) {
      symbol = new AssemblySymbol(name);
      symbol.position = position;
      symbol.out = object.findSymbol(name);
      symbols.put(name, symbol);
      AssemblySection section = symbol.out == null ? sections.find(name) : null;
      if (symbol.out != null) {
        settle(symbol);
      } else if (section != null) {
        // A section's name stands for its start.
        symbol.state = AssemblySymbol.State.FIXED;
        symbol.fixedSection = section.section;
        symbol.anonymous = true;
      }
    } else if (symbol.state == AssemblySymbol.State.UNDEFINED
        && symbol.out != null
        && symbol.out.isDefined()) {
      settle(symbol);
    }
    return symbol;
  }

  /**
   * Gives a symbol its place in the symbol table: that of its first mention. With GNU as a name
   * starting with .L gets one only when it is referred to and known already (defined, or referred
   * to before); other such names come last if a relocation needs them.
   */
  private AssemblySymbol mention(AssemblySymbol symbol) {
    if (symbol.order < 0) {
      symbol.order = order.size();
      order.add(symbol);
    }
    return symbol;
  }

  /** The symbol of this name or null. */
  AssemblySymbol findSymbol(String name) {
    AssemblySymbol symbol = symbols.get(name);
    return symbol == null && object.findSymbol(name) != null ? symbol(name, 0) : symbol;
  }

  /** A symbol at the current place that is never written. */
  AssemblySymbol here(int position) {
    AssemblySymbol symbol = new AssemblySymbol(".");
    symbol.anonymous = true;
    defineLabel(symbol, position);
    return symbol;
  }

  /** Consumes a symbol's name, quoted or not; null after a reported problem. */
  AssemblySymbol takeSymbol(Cursor at) {
    int c = at.skipBlanks();
    int position = at.sourcePosition();
    String name = c == '"' ? Literals.quotedName(at) : at.name();
    if (name == null) {
      error(position, "expected symbol name");
      return null;
    }
    return symbol(name, position);
  }

  /**
   * Parses an expression whose value must be known now. {@code failure} is returned after a
   * reported problem.
   */
  long number(Cursor at, String what, long failure) {
    int position = at.sourcePosition();
    Expression expression = expression(at);
    if (expression == null) {
      return failure;
    }
    return number(expression, what, failure, position);
  }

  long number(Expression expression, String what, long failure, int position) {
    if (expression.isConstant()) {
      return expression.number();
    }
    evaluator.evaluate(expression);
    boolean known =
        !evaluator.failed
            && evaluator.plus == null
            && evaluator.minus == null
            && isSettled(expression, 0);
    if (!known) {
      error(position, "non-constant expression in " + what);
      return failure;
    }
    return evaluator.number;
  }

  /**
   * Whether an expression depends on no place at all: only then may its value be used before the
   * layout.
   */
  private static boolean isSettled(Expression expression, int depth) {
    if (depth > Evaluator.DEPTH_LIMIT) {
      return false;
    }
    return switch (expression.kind()) {
      case CONSTANT -> true;
      case SYMBOL ->
          expression.symbol().state == AssemblySymbol.State.EXPRESSION
              && isSettled(expression.symbol().value, depth + 1);
      case DIFFERENCE -> isSettledDifference(expression.symbol(), expression.minus());
      case OPERATION ->
          isSettled(expression.left(), depth + 1)
              && (expression.right() == null || isSettled(expression.right(), depth + 1));
    };
  }

  private static boolean isSettledDifference(AssemblySymbol plus, AssemblySymbol minus) {
    if (plus == minus) {
      return true;
    }
    return plus.state == AssemblySymbol.State.LABEL
        && minus.state == AssemblySymbol.State.LABEL
        && plus.fragment == minus.fragment;
  }

  // ---- AssemblyContext

  @Override
  public Expression expression(Cursor at) {
    return parser.parse(at);
  }

  @Override
  public void emit(Encoding encoding) {
    lines.instruction();
    ByteSink bytes = sections.bytes();
    Fragment fragment = sections.fragment();
    int start = bytes.size() - fragment.start;
    if (!sections.mayHold(encoding.bytes())) {
      return;
    }
    bytes.sink(encoding.bytes());
    for (int i = 0; i < encoding.fixupCount(); i++) {
      fixup(
          fragment,
          start + encoding.fixupOffset(i),
          encoding.fixupWidth(i),
          encoding.fixupTarget(i),
          encoding.fixupKind(i),
          encoding.fixupAddend(i),
          false);
    }
  }

  private void fixup(
      Fragment fragment,
      int offset,
      int width,
      Expression target,
      int kind,
      int addend,
      boolean data) {
    fixups.add(new Fixup(fragment, offset, width, target, kind, addend, data, target.position()));
  }

  /** Appends a field of data with a fixup. */
  void emitField(Expression target, int width, int kind) {
    ByteSink bytes = sections.bytes();
    Fragment fragment = sections.fragment();
    fixup(fragment, bytes.size() - fragment.start, width, target, kind, 0, true);
    bytes.fill(0, width);
  }

  @Override
  public void emitBranch(Encoding shortForm, Encoding longForm) {
    Expression target = shortForm.fixupTarget(0);
    if (target.modifier() != null && !target.modifier().equals("PLT")) {
      emit(longForm);
      return;
    }
    lines.instruction();
    Fragment fragment = sections.close(Fragment.Tail.BRANCH, target.position());
    fragment.shortForm = copy(shortForm);
    fragment.longForm = copy(longForm);
    fragment.expression = target;
  }

  private static Encoding copy(Encoding encoding) {
    Encoding copy = new Encoding();
    copy.bytes().sink(encoding.bytes());
    copy.fixup(
        encoding.fixupOffset(0),
        encoding.fixupWidth(0),
        encoding.fixupTarget(0),
        encoding.fixupKind(0),
        encoding.fixupAddend(0));
    return copy;
  }

  @Override
  public boolean inCode() {
    return sections.current().isCode();
  }

  @Override
  public void error(int position, String message) {
    diagnostics.error(position, message);
  }

  @Override
  public void warning(int position, String message) {
    diagnostics.warning("", position, message);
  }

  /** The expression parser's view. */
  private final class Names implements ExpressionParser.Symbols {
    @Override
    public AssemblySymbol symbol(String name, int position) {
      boolean first = name.startsWith(".L") && !symbols.containsKey(name);
      AssemblySymbol symbol = lookUp(name, position);
      return first ? symbol : mention(symbol);
    }

    @Override
    public AssemblySymbol labelBehind(int number) {
      return labelsBehind.get(number);
    }

    @Override
    public AssemblySymbol labelAhead(int number) {
      AssemblySymbol symbol = labelsAhead.get(number);
      if (symbol == null) {
        symbol = new AssemblySymbol("\1" + number);
        symbol.position = cursor.sourcePosition();
        labelsAhead.put(number, symbol);
      }
      return symbol;
    }

    @Override
    public AssemblySymbol here(int position) {
      return Assembler.this.here(position);
    }

    @Override
    public void modifier(String modifier) {
      if (!modifier.equals("PLT") && !modifier.equals("SIZE")) {
        Assembler.this.symbol(LocalFixups.GLOBAL_OFFSET_TABLE, 0);
      }
    }

    @Override
    public void error(int position, String message) {
      Assembler.this.error(position, message);
    }
  }
}
