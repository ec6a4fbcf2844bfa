package kit.asm;

import java.util.ArrayList;
import java.util.List;
import kit.base.ByteSink;
import kit.base.Bytes;
import kit.base.HostException;
import kit.obj.RelocationKinds;
import kit.obj.Section;

/**
 * The directives: tells them apart and carries out those that concern text, space and files. Others
 * are with {@link DataDirectives}, {@link SectionDirectives}, {@link SymbolDirectives}, {@link
 * FlowDirectives} and {@link FrameDirectives}. Names are in lower case.
 */
final class Directives {
  private static final int FILE_LIMIT = Assembler.SIZE_LIMIT;

  private final Assembler assembler;
  private final DataDirectives data;
  private final SectionDirectives section;
  private final SymbolDirectives symbol;
  private boolean identWritten;

  Directives(Assembler assembler) {
    this.assembler = assembler;
    data = new DataDirectives(assembler);
    section = new SectionDirectives(assembler);
    symbol = new SymbolDirectives(assembler);
  }

  /** Carries out a directive; false when there is none of this name. Problems are reported. */
  boolean run(String name, Cursor cursor, int position) {
    switch (name) {
      case ".byte", ".dc.b" -> data.values(cursor, 1);
      case ".short", ".word", ".value", ".hword", ".2byte", ".dc.w", ".dc" ->
          data.values(cursor, 2);
      case ".long", ".int", ".4byte", ".dc.l", ".slong" -> data.values(cursor, 4);
      case ".quad", ".8byte", ".dc.a" -> data.values(cursor, 8);
      case ".octa" -> data.octa(cursor);
      case ".single", ".float", ".dc.s" -> data.reals(cursor, DataDirectives.Real.SINGLE);
      case ".double", ".dc.d" -> data.reals(cursor, DataDirectives.Real.DOUBLE);
      case ".tfloat", ".dc.x" -> data.reals(cursor, DataDirectives.Real.EXTENDED);
      case ".uleb128" -> data.leb(cursor, false);
      case ".sleb128" -> data.leb(cursor, true);
      case ".ascii" -> data.strings(cursor, 1, false);
      case ".asciz", ".string", ".string8" -> data.strings(cursor, 1, true);
      case ".string16" -> data.strings(cursor, 2, true);
      case ".string32" -> data.strings(cursor, 4, true);
      case ".string64" -> data.strings(cursor, 8, true);
      case ".fill" -> fill(cursor, position);
      case ".space", ".skip" -> space(cursor, position);
      case ".zero" -> space(cursor, position);
      case ".align", ".balign" -> align(cursor, position, false, 1);
      case ".balignw" -> align(cursor, position, false, 2);
      case ".balignl" -> align(cursor, position, false, 4);
      case ".p2align" -> align(cursor, position, true, 1);
      case ".p2alignw" -> align(cursor, position, true, 2);
      case ".p2alignl" -> align(cursor, position, true, 4);
      case ".org" -> org(cursor, position);
      case ".ds", ".ds.w" -> units(cursor, position, 2);
      case ".ds.b" -> units(cursor, position, 1);
      case ".ds.l", ".ds.s" -> units(cursor, position, 4);
      case ".ds.d" -> units(cursor, position, 8);
      case ".ds.p", ".ds.x" -> units(cursor, position, 10);
      case ".nop" -> nops(1, position);
      case ".nops" -> nops(cursor, position);
      case ".dcb", ".dcb.w" -> units(cursor, position, 2);
      case ".dcb.b" -> units(cursor, position, 1);
      case ".dcb.l" -> units(cursor, position, 4);
      case ".reloc" -> relocation(cursor, position);
      case ".ident" -> ident(cursor, position);
      case ".include" -> include(cursor, position);
      case ".incbin" -> includeBinary(cursor, position);
      case ".file" -> file(cursor, position);
      case ".loc" -> assembler.lines.loc(cursor, position);
      case ".loc_mark_labels", ".line", ".appfile", ".appline", ".func", ".endfunc" ->
          cursor.skipAll();
      case ".linkonce" -> {
        assembler.warning(position, ".linkonce is not supported for this object file format");
        cursor.skipAll();
      }
      case ".fail" -> fail(cursor, position);
      case ".title",
          ".sbttl",
          ".psize",
          ".eject",
          ".list",
          ".nolist",
          ".lflags",
          ".version",
          ".gnu_attribute",
          ".addrsig",
          ".addrsig_sym",
          ".vtable_entry",
          ".vtable_inherit" ->
          cursor.skipAll();
      case ".end" -> {
        cursor.skipAll();
        assembler.flow.input.stop();
      }
      case ".print" -> message(cursor, position, name);
      case ".err", ".error", ".warning", ".abort" -> message(cursor, position, name);
      default -> {
        return section.run(name, cursor, position)
            || symbol.run(name, cursor, position)
            || assembler.flow.run(name, cursor, position)
            || assembler.frameDirectives.run(name, cursor, position);
      }
    }
    return true;
  }

  // ---- space

  private static byte[] pattern(long value, int width) {
    byte[] pattern = new byte[width];
    for (int i = 0; i < width; i++) {
      pattern[i] = (byte) (i < 8 ? value >>> 8 * i : 0);
    }
    return pattern;
  }

  private static boolean isZero(byte[] pattern) {
    for (byte b : pattern) {
      if (b != 0) {
        return false;
      }
    }
    return true;
  }

  private void fill(Cursor cursor, int position) {
    Expression count = assembler.expression(cursor);
    if (count == null) {
      return;
    }
    long size = 1;
    long value = 0;
    if (cursor.accept(',')) {
      size = assembler.number(cursor, ".fill", 1);
      if (cursor.accept(',')) {
        value = assembler.number(cursor, ".fill", 0);
      }
    }
    if (size < 0) {
      assembler.warning(position, ".fill size is negative, ignored");
      return;
    }
    // The value is a 32-bit one, the rest of a wider unit is zero.
    int width = (int) Math.min(8, size);
    repeated(count, pattern(width > 4 ? value & 0xffffffffL : value, width), position);
  }

  private void space(Cursor cursor, int position) {
    Expression count = assembler.expression(cursor);
    if (count != null) {
      long value = cursor.accept(',') ? assembler.number(cursor, ".space", 0) : 0;
      repeated(count, new byte[] {(byte) value}, position);
    }
  }

  /** {@code count} copies of a pattern; the count may be known only after the layout. */
  private void repeated(Expression count, byte[] pattern, int position) {
    if (assembler.sections.current().hasNoBits() && !isZero(pattern)) {
      assembler.sections.refuse();
      return;
    }
    // Room for it is only made when everything is known to fit.
    int limit = assembler.sections.current().hasNoBits() ? 1 << 12 : 1 << 20;
    boolean large = count.isConstant() && count.number() > limit;
    if (count.isConstant() && !large) {
      if (count.number() < 0) {
        assembler.warning(position, ".space or .fill with negative value, ignored");
        return;
      }
      if (pattern.length > 0 && count.number() > Integer.MAX_VALUE / pattern.length) {
        assembler.error(position, "space too large");
        return;
      }
      ByteSink bytes = assembler.sections.bytes();
      for (long i = 0; i < count.number() && pattern.length > 1; i++) {
        bytes.bytes(pattern);
      }
      if (pattern.length == 1) {
        bytes.fill(pattern[0], (int) count.number());
      }
      return;
    }
    if (pattern.length > 0) {
      Fragment fragment = assembler.sections.close(Fragment.Tail.SPACE, position);
      fragment.expression = count;
      fragment.pattern = pattern;
    }
  }

  /** {@code .nops size, longest}: no-operations, each of at most {@code longest} bytes. */
  private void nops(Cursor cursor, int position) {
    long size = assembler.number(cursor, ".nops", 0);
    long longest = cursor.accept(',') ? assembler.number(cursor, ".nops", 0) : 0;
    if (longest < 0 || longest > 11) {
      assembler.error(position, "invalid single nop size: " + longest + " (expect within [0, 11])");
    } else if (size < 0 || size > FILE_LIMIT) {
      assembler.error(position, "invalid number of bytes in .nops: " + size);
    } else if (longest == 0) {
      nops((int) size, position);
    } else {
      for (long left = size; left > 0; left -= longest) {
        nops((int) Math.min(left, longest), position);
      }
    }
  }

  private void nops(int size, int position) {
    ByteSink bytes = new ByteSink(size);
    assembler.machine().codePadding(bytes, size, assembler.machine().codeMode());
    if (assembler.sections.mayHold(bytes)) {
      assembler.sections.bytes().sink(bytes);
    }
  }

  /** {@code .fail number}: from 500 a warning, below an error. */
  private void fail(Cursor cursor, int position) {
    long number = assembler.number(cursor, ".fail", 500);
    if (number >= 500) {
      assembler.warning(position, ".fail " + number + " encountered");
    } else {
      assembler.error(position, ".fail " + number + " encountered");
    }
  }

  /** {@code .ds} and {@code .dcb}: a number of units, of zeros or of a value. */
  private void units(Cursor cursor, int position, int width) {
    Expression count = assembler.expression(cursor);
    if (count != null) {
      long value = cursor.accept(',') ? assembler.number(cursor, ".dcb", 0) : 0;
      repeated(count, pattern(value, width), position);
    }
  }

  // ---- relocations by name

  /**
   * A {@code .reloc}.
   *
   * @param place where: an offset in the section, or a label with an offset
   * @param target null for none
   */
  record Relocation(
      AssemblySection section, Expression place, int kind, Expression target, int position) {}

  private final List<Relocation> relocations = new ArrayList<>();

  List<Relocation> relocations() {
    return relocations;
  }

  private void relocation(Cursor cursor, int position) {
    Expression place = assembler.expression(cursor);
    if (place == null || !cursor.accept(',')) {
      if (place != null) {
        assembler.error(cursor.sourcePosition(), "missing relocation type");
      }
      cursor.skipAll();
      return;
    }
    String name = cursor.name();
    int kind = name == null ? -1 : kindNamed(name);
    if (kind < 0) {
      assembler.error(position, "unrecognized relocation type");
      cursor.skipAll();
      return;
    }
    Expression target = null;
    if (cursor.accept(',')) {
      target = assembler.expression(cursor);
      if (target == null) {
        cursor.skipAll();
        return;
      }
    }
    relocations.add(new Relocation(assembler.sections.current(), place, kind, target, position));
  }

  private int kindNamed(String name) {
    int generic =
        switch (name) {
          case "BFD_RELOC_NONE" -> 0;
          case "BFD_RELOC_8" -> assembler.machine().dataRelocation(1, false, null);
          case "BFD_RELOC_16" -> assembler.machine().dataRelocation(2, false, null);
          case "BFD_RELOC_32" -> assembler.machine().dataRelocation(4, false, null);
          case "BFD_RELOC_64" -> assembler.machine().dataRelocation(8, false, null);
          default -> -1;
        };
    if (generic >= 0) {
      return generic;
    }
    RelocationKinds kinds = RelocationKinds.of(assembler.object().machine());
    for (int i = 0; i < 256; i++) {
      if (kinds.kind(i) != null && kinds.kind(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  // ---- alignment

  private void align(Cursor cursor, int position, boolean power, int width) {
    long asked =
        cursor.skipBlanks() == ',' || cursor.atEnd() ? 0 : assembler.number(cursor, "alignment", 0);
    boolean filled = false;
    long value = 0;
    long limit = 0;
    if (cursor.accept(',')) {
      if (cursor.skipBlanks() != ',' && cursor.peek() >= 0) {
        filled = true;
        value = assembler.number(cursor, "alignment", 0);
      }
      if (cursor.accept(',')) {
        limit = assembler.number(cursor, "alignment", 0);
      }
    }
    if (power && (asked < 0 || asked > 28) || !power && (asked < 0 || asked > 1 << 28)) {
      assembler.error(position, "alignment too large");
      return;
    }
    long alignment = power ? 1L << asked : Math.max(1, asked);
    if ((alignment & (alignment - 1)) != 0) {
      assembler.error(position, "alignment not a power of 2");
      return;
    }
    alignTo(
        (int) alignment,
        filled ? pattern(value, width) : null,
        (int) Math.max(0, Math.min(limit, Integer.MAX_VALUE)),
        position);
  }

  private void alignTo(int alignment, byte[] pattern, int limit, int position) {
    AssemblySection current = assembler.sections.current();
    current.section.alignAtLeast(alignment);
    if (alignment == 1) {
      return;
    }
    byte[] filler = pattern;
    boolean code =
        current.isCode() && (filler == null || filler.length == 1 && filler[0] == (byte) 0x90);
    if (filler == null && !code) {
      filler = new byte[1];
    }
    if (current.hasNoBits() && filler != null && !isZero(filler)) {
      assembler.sections.refuse();
      return;
    }
    Fragment fragment = assembler.sections.close(Fragment.Tail.ALIGN, position);
    fragment.alignment = alignment;
    fragment.limit = limit;
    fragment.pattern = code ? null : filler;
    fragment.codeMode = assembler.machine().codeMode();
  }

  private void org(Cursor cursor, int position) {
    Expression target = assembler.expression(cursor);
    if (target != null) {
      long value = cursor.accept(',') ? assembler.number(cursor, ".org", 0) : 0;
      origin(target, value, position);
    }
  }

  void origin(Expression target, long fill, int position) {
    Fragment fragment = assembler.sections.close(Fragment.Tail.ORIGIN, position);
    fragment.expression = target;
    fragment.pattern = new byte[] {(byte) fill};
  }

  // ---- text and files

  /** Reads one string; null after a reported problem. */
  String string(Cursor cursor) {
    int position = cursor.sourcePosition();
    ByteSink text = new ByteSink();
    Literals.StringResult result = Literals.string(cursor, text, 1);
    if (result != Literals.StringResult.FOUND) {
      assembler.error(
          position,
          result == Literals.StringResult.MISSING ? "missing string" : "unterminated string");
      cursor.skipAll();
      return null;
    }
    return Bytes.toText(text.array(), 0, text.size());
  }

  private void ident(Cursor cursor, int position) {
    String text = string(cursor);
    if (text == null) {
      return;
    }
    assembler.sections.push();
    AssemblySection comment =
        assembler.sections.byName(
            ".comment", Section.Type.PROGBITS, Section.MERGE | Section.STRINGS);
    comment.section.entrySize = 1;
    assembler.sections.enter(comment, 0);
    ByteSink bytes = assembler.sections.bytes();
    if (!identWritten && comment.section.size() == 0) {
      bytes.u8(0);
    }
    identWritten = true;
    bytes.zeroTerminated(text);
    assembler.sections.pop();
  }

  private void message(Cursor cursor, int position, String name) {
    boolean hasText = cursor.skipBlanks() == '"';
    String text = hasText ? string(cursor) : name + " directive invoked in source file";
    if (text == null) {
      return;
    }
    switch (name) {
      case ".print" -> assembler.diagnostics().note(position, text);
      case ".warning" -> assembler.warning(position, text);
      case ".abort" -> {
        assembler.error(position, ".abort detected. Abandoning ship.");
        assembler.flow.input.stop();
      }
      default -> assembler.error(position, text);
    }
    if (!hasText) {
      cursor.skipAll();
    }
  }

  private void file(Cursor cursor, int position) {
    int c = cursor.skipBlanks();
    if (c == '"') {
      String name = string(cursor);
      if (name != null) {
        assembler.object().sourceFile = name;
      }
    } else {
      assembler.lines.file(cursor, position);
    }
  }

  /**
   * Reads a file as it is named, or from one of the include folders; null after a reported problem.
   */
  private byte[] read(String name, int position) {
    if (assembler.host() == null) {
      assembler.error(position, "files cannot be read here");
      return null;
    }
    String problem = "No such file or directory";
    for (int i = -1; i < assembler.includePaths().size(); i++) {
      String path = i < 0 ? name : assembler.includePaths().get(i) + "/" + name;
      try {
        if (i < 0 || !name.startsWith("/")) {
          if (assembler.host().size(path) > FILE_LIMIT) {
            problem = "file too large";
          } else {
            return assembler.host().readFile(path);
          }
        }
      } catch (HostException e) {
        problem = i < 0 ? e.problem() : problem;
      }
    }
    assembler.error(position, "can't open " + name + " for reading: " + problem);
    return null;
  }

  private void include(Cursor cursor, int position) {
    String name = string(cursor);
    if (name == null) {
      return;
    }
    assembler.expectEnd(cursor);
    if (assembler.flow.input.depth() >= Input.NESTING_LIMIT) {
      assembler.error(position, "inclusions nested too deeply");
      assembler.flow.input.stop();
      return;
    }
    byte[] text = read(name, position);
    if (text != null) {
      assembler.flow.input.pushText(
          name, text, text.length, position, assembler.flow.conditionals.depth(), false);
    }
  }

  private void includeBinary(Cursor cursor, int position) {
    String name = string(cursor);
    if (name == null) {
      return;
    }
    long skip = 0;
    long count = -1;
    if (cursor.accept(',')) {
      skip = cursor.skipBlanks() == ',' ? 0 : assembler.number(cursor, ".incbin", 0);
      if (cursor.accept(',')) {
        count = assembler.number(cursor, ".incbin", 0);
      }
    }
    byte[] content = read(name, position);
    if (content == null) {
      return;
    }
    if (count < 0) {
      count = content.length - skip;
    }
    if (skip < 0 || count < 0 || skip > content.length || count > content.length - skip) {
      assembler.error(
          position,
          "skip ("
              + skip
              + ") or count ("
              + count
              + ") invalid for file size ("
              + content.length
              + ")");
      return;
    }
    ByteSink slice = new ByteSink((int) count);
    slice.bytes(content, (int) skip, (int) count);
    if (assembler.sections.mayHold(slice)) {
      assembler.sections.bytes().sink(slice);
    }
  }

  List<SymbolDirectives.Version> versions() {
    return symbol.versions();
  }
}
