package kit.asm;

import java.util.ArrayList;
import java.util.List;
import kit.obj.Section;
import kit.obj.Symbol;

/** Directives about symbols. */
final class SymbolDirectives {
  /**
   * A {@code .symver}: the symbol also goes by a versioned name.
   *
   * @param versioned name@VERSION, name@@VERSION
   * @param keep whether the plain name stays too
   */
  record Version(AssemblySymbol symbol, String versioned, boolean keep, int position) {}

  private final Assembler assembler;
  private final List<Version> versions = new ArrayList<>();

  SymbolDirectives(Assembler assembler) {
    this.assembler = assembler;
  }

  List<Version> versions() {
    return versions;
  }

  boolean run(String name, Cursor cursor, int position) {
    switch (name) {
      case ".globl", ".global" -> each(cursor, Change.GLOBAL);
      case ".local" -> each(cursor, Change.LOCAL);
      case ".weak" -> each(cursor, Change.WEAK);
      case ".hidden" -> each(cursor, Change.HIDDEN);
      case ".protected" -> each(cursor, Change.PROTECTED);
      case ".internal" -> each(cursor, Change.INTERNAL);
      case ".extern" -> cursor.skipAll();
      case ".type" -> type(cursor);
      case ".size" -> size(cursor);
      case ".comm", ".common" -> common(cursor, position);
      case ".lcomm" -> localCommon(cursor, position);
      case ".set", ".equ" -> assign(cursor, Assembler.Assignment.AGAIN, position);
      case ".equiv" -> assign(cursor, Assembler.Assignment.ONCE, position);
      case ".eqv" -> assign(cursor, Assembler.Assignment.LAZY, position);
      case ".symver" -> version(cursor, position);
      case ".weakref" -> weakReference(cursor, position);
      default -> {
        return false;
      }
    }
    return true;
  }

  private enum Change {
    GLOBAL,
    LOCAL,
    WEAK,
    HIDDEN,
    PROTECTED,
    INTERNAL
  }

  private void each(Cursor cursor, Change change) {
    do {
      AssemblySymbol symbol = assembler.takeSymbol(cursor);
      if (symbol == null) {
        cursor.skipAll();
        return;
      }
      switch (change) {
        case GLOBAL ->
            symbol.binding =
                symbol.binding == Symbol.Binding.WEAK ? Symbol.Binding.WEAK : Symbol.Binding.GLOBAL;
        case LOCAL -> {
          symbol.binding = Symbol.Binding.LOCAL;
          symbol.localAsked = true;
        }
        case WEAK -> symbol.binding = Symbol.Binding.WEAK;
        case HIDDEN -> symbol.visibility = Symbol.Visibility.HIDDEN;
        case PROTECTED -> symbol.visibility = Symbol.Visibility.PROTECTED;
        case INTERNAL -> symbol.visibility = Symbol.Visibility.INTERNAL;
      }
    } while (cursor.accept(','));
  }

  private void type(Cursor cursor) {
    AssemblySymbol symbol = assembler.takeSymbol(cursor);
    if (symbol == null) {
      cursor.skipAll();
      return;
    }
    cursor.accept(',');
    int c = cursor.skipBlanks();
    int position = cursor.sourcePosition();
    String word;
    if (c == '"') {
      word = Literals.quotedName(cursor);
    } else {
      if (c == '@' || c == '%' || c == '#') {
        cursor.next();
      }
      if (Literals.isDigit(cursor.peek())) {
        word = Long.toString(assembler.number(cursor, ".type", 0));
      } else {
        word = cursor.name();
      }
    }
    switch (word == null ? "" : word) {
      case "function", "STT_FUNC", "2" -> symbol.type = Symbol.Type.FUNCTION;
      case "object", "STT_OBJECT", "1", "common", "STT_COMMON", "5" ->
          symbol.type = Symbol.Type.OBJECT;
      case "tls_object", "STT_TLS", "6" -> symbol.type = Symbol.Type.THREAD_LOCAL;
      case "notype", "STT_NOTYPE", "0" -> symbol.type = Symbol.Type.NONE;
      case "gnu_indirect_function", "STT_GNU_IFUNC", "10" ->
          symbol.type = Symbol.Type.INDIRECT_FUNCTION;
      case "gnu_unique_object" -> {
        symbol.type = Symbol.Type.OBJECT;
        symbol.binding = Symbol.Binding.UNIQUE;
      }
      default -> {
        assembler.error(
            position, "unrecognized symbol type \"" + (word == null ? "" : word) + "\"");
        cursor.skipAll();
      }
    }
  }

  private void size(Cursor cursor) {
    AssemblySymbol symbol = assembler.takeSymbol(cursor);
    if (symbol == null) {
      cursor.skipAll();
      return;
    }
    if (!cursor.accept(',')) {
      assembler.error(
          cursor.sourcePosition(),
          "expected comma after name `" + symbol.name() + "' in .size directive");
      cursor.skipAll();
      return;
    }
    Expression size = assembler.expression(cursor);
    if (size == null) {
      cursor.skipAll();
      return;
    }
    symbol.size = size;
  }

  // ---- commons

  private long commonSize(Cursor cursor, String name) {
    if (!cursor.accept(',')) {
      assembler.error(cursor.sourcePosition(), "expected comma after \"" + name + "\"");
      cursor.skipAll();
      return -1;
    }
    int position = cursor.sourcePosition();
    long size = assembler.number(cursor, ".comm", -1);
    if (size < 0) {
      if (!cursor.atEnd()) {
        cursor.skipAll();
      }
      assembler.error(position, ".comm length is not a non-negative number");
    }
    return size;
  }

  private void common(Cursor cursor, int position) {
    AssemblySymbol symbol = assembler.takeSymbol(cursor);
    if (symbol == null) {
      cursor.skipAll();
      return;
    }
    long size = commonSize(cursor, symbol.name());
    if (size < 0) {
      return;
    }
    long alignment = 0;
    if (cursor.accept(',')) {
      alignment = assembler.number(cursor, ".comm", 1);
      if (alignment <= 0 || alignment > 1 << 28 || (alignment & (alignment - 1)) != 0) {
        assembler.error(position, "common alignment not a power of 2");
        return;
      }
    }
    if (symbol.localAsked) {
      allocate(symbol, size, alignment == 0 ? 1 : alignment, position);
      return;
    }
    if (symbol.isDefined() && symbol.state != AssemblySymbol.State.COMMON) {
      assembler.error(position, "symbol `" + symbol.name() + "' is already defined");
      return;
    }
    if (symbol.state == AssemblySymbol.State.COMMON && symbol.commonSize != size) {
      assembler.warning(
          position,
          "size of \""
              + symbol.name()
              + "\" is already "
              + symbol.commonSize
              + "; not changing to "
              + size);
      return;
    }
    symbol.state = AssemblySymbol.State.COMMON;
    symbol.commonSize = size;
    symbol.commonAlignment = alignment == 0 ? naturalAlignment(size) : alignment;
    symbol.type = symbol.type == Symbol.Type.NONE ? Symbol.Type.OBJECT : symbol.type;
    symbol.binding =
        symbol.binding == Symbol.Binding.LOCAL ? Symbol.Binding.GLOBAL : symbol.binding;
  }

  /** The smallest power of two that holds the size, at most 16. */
  private static long naturalAlignment(long size) {
    long alignment = 1;
    while (alignment < size && alignment < 16) {
      alignment <<= 1;
    }
    return alignment;
  }

  private void localCommon(Cursor cursor, int position) {
    AssemblySymbol symbol = assembler.takeSymbol(cursor);
    if (symbol == null) {
      cursor.skipAll();
      return;
    }
    long size = commonSize(cursor, symbol.name());
    if (size >= 0) {
      long alignment = size >= 8 ? 8 : size >= 4 ? 4 : size >= 2 ? 2 : 1;
      allocate(symbol, size, alignment, position);
    }
  }

  /** Gives a symbol room in .bss. */
  private void allocate(AssemblySymbol symbol, long size, long alignment, int position) {
    if (symbol.isDefined()) {
      assembler.error(position, "symbol `" + symbol.name() + "' is already defined");
      return;
    }
    Sections sections = assembler.sections;
    sections.push();
    AssemblySection bss =
        sections.byName(".bss", Section.Type.NOBITS, Section.ALLOC | Section.WRITE);
    // GNU as keeps them in a subsection of their own, behind what is written to .bss.
    sections.enter(bss, 1);
    if (alignment > 1) {
      bss.section.alignAtLeast((int) alignment);
      Fragment fragment = sections.close(Fragment.Tail.ALIGN, position);
      fragment.alignment = (int) alignment;
      fragment.pattern = new byte[1];
    }
    assembler.defineLabel(symbol, position);
    symbol.type = symbol.type == Symbol.Type.NONE ? Symbol.Type.OBJECT : symbol.type;
    symbol.size = Expression.constant(size, position);
    Fragment space = sections.close(Fragment.Tail.SPACE, position);
    space.expression = symbol.size;
    space.pattern = new byte[1];
    sections.pop();
  }

  // ---- values

  private void assign(Cursor cursor, Assembler.Assignment how, int position) {
    int namePosition = cursor.sourcePosition();
    String name = cursor.skipBlanks() == '"' ? Literals.quotedName(cursor) : cursor.name();
    if (name == null) {
      assembler.error(namePosition, "expected symbol name");
      cursor.skipAll();
      return;
    }
    if (!cursor.accept(',')) {
      assembler.error(cursor.sourcePosition(), "expected comma after \"" + name + "\"");
      cursor.skipAll();
      return;
    }
    if (assembler.assignRegister(name, cursor)) {
      return;
    }
    Expression value = assembler.expression(cursor);
    if (value == null) {
      cursor.skipAll();
      return;
    }
    assembler.assign(name, value, how, position);
  }

  private void version(Cursor cursor, int position) {
    AssemblySymbol symbol = assembler.takeSymbol(cursor);
    if (symbol == null || !cursor.accept(',')) {
      if (symbol != null) {
        assembler.error(cursor.sourcePosition(), "expected comma after name in .symver");
      }
      cursor.skipAll();
      return;
    }
    cursor.skipBlanks();
    StringBuilder text = new StringBuilder();
    for (int c = cursor.peek(); c == '@' || Cursor.continuesName(c); c = cursor.peek()) {
      text.append((char) c);
      cursor.next();
    }
    String versioned = text.toString();
    int at = versioned.indexOf('@');
    if (at <= 0) {
      assembler.error(
          position,
          "missing version name in `" + versioned + "' for symbol `" + symbol.name() + "'");
      cursor.skipAll();
      return;
    }
    boolean keep = !versioned.startsWith("@@@", at);
    if (cursor.accept(',')) {
      String word = cursor.name();
      keep = !"remove".equals(word);
      if ("local".equals(word)) {
        symbol.binding = Symbol.Binding.LOCAL;
      } else if ("hidden".equals(word)) {
        symbol.visibility = Symbol.Visibility.HIDDEN;
      } else if (!"remove".equals(word)) {
        assembler.error(position, "invalid .symver visibility");
      }
    }
    symbol.referenced = true;
    versions.add(new Version(symbol, versioned, keep, position));
  }

  private void weakReference(Cursor cursor, int position) {
    AssemblySymbol alias = assembler.takeSymbol(cursor);
    if (alias == null || !cursor.accept(',')) {
      if (alias != null) {
        assembler.error(cursor.sourcePosition(), "expected comma after name in .weakref");
      }
      cursor.skipAll();
      return;
    }
    AssemblySymbol target = assembler.takeSymbol(cursor);
    if (target == null) {
      cursor.skipAll();
      return;
    }
    if (alias.isDefined()) {
      assembler.error(position, "symbol `" + alias.name() + "' is already defined");
      return;
    }
    AssemblySymbol end = target;
    for (int i = 0; i < 100 && end.weakTarget != null; i++) {
      end = end.weakTarget;
    }
    if (end == alias || end.weakTarget != null) {
      assembler.error(position, alias.name() + ": would close weakref loop");
      return;
    }
    alias.weakTarget = end;
  }
}
