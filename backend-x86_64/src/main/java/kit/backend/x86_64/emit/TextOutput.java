package kit.backend.x86_64.emit;

import kit.backend.x86_64.instruction.AttPrinter;
import kit.backend.x86_64.instruction.FormSelector;
import kit.backend.x86_64.instruction.FormTable;
import kit.backend.x86_64.instruction.Operands;
import kit.base.ByteSink;
import kit.base.SourceMap;
import kit.mir.DataObject;
import kit.mir.Unit;
import kit.mir.UnitSymbol;
import kit.obj.LineTable;
import kit.obj.Section;

/**
 * Writes GNU assembler text in the manner of gcc. Assembling it gives the bytes of {@link
 * ObjectOutput}.
 */
final class TextOutput implements Output {
  /** Text of the user's is in Intel syntax. */
  private final boolean intelAssembly;

  private final ByteSink out = new ByteSink(1 << 16);
  private final AttPrinter printer;
  private final FormSelector selector;
  private final AttPrinter.TargetNamer namer;
  private Unit unit;
  private UnitSymbol function;
  private boolean unwind;
  private String currentSection = ".text";
  private int functionNumber;
  private final boolean whole;

  /** Highest number of a file of the line table that the text has named. */
  private int filesNamed;

  /** Keeps the names of pieces apart from those of others. */
  private final String prefix;

  /**
   * {@code sourceFile}: for .file, or null. {@code whole}: a file of its own rather than a piece
   * that begins in .text.
   */
  TextOutput(FormTable forms, String sourceFile, boolean whole, boolean intel, SourceMap sources) {
    this.intelAssembly = intel;
    this.sources = sources;
    printer = new AttPrinter(forms, AttPrinter.Style.COMPILER);
    selector = new FormSelector(forms);
    namer = this::name;
    this.whole = whole;
    prefix = whole ? "" : "A";
    if (sourceFile != null) {
      out.text("\t.file\t");
      quoted(sourceFile);
      out.u8('\n');
    }
    if (whole) {
      out.text("\t.text\n");
    }
  }

  /** Call frames are for debuggers alone. */
  void describeFramesForDebuggers() {
    line(".cfi_sections\t.debug_frame");
  }

  /** The compilation that the line table is about: folder (null before DWARF 5) and source. */
  void compilation(String directory, String name) {
    if (directory != null) {
      out.text("\t.file 0 ");
      quoted(directory);
      out.u8(' ');
      quoted(name);
      out.u8('\n');
    }
    file(1, name);
  }

  /**
   * Names a file of the line table, if that has not been done. A piece shares the table of the
   * whole.
   */
  void file(int number, String path) {
    if (whole && number > filesNamed) {
      filesNamed = number;
      out.text("\t.file " + number + " ");
      quoted(path);
      out.u8('\n');
    }
  }

  @Override
  public void line(int file, String path, int line, int column, int flags) {
    file(file, path);
    out.text("\t.loc " + file + " " + line + " " + column);
    if ((flags & LineTable.PROLOGUE_END) != 0) {
      out.text(" prologue_end");
    }
    out.u8('\n');
  }

  ByteSink text() {
    return out;
  }

  private void name(int target, ByteSink sink) {
    if (target < 0) {
      sink.text(labelName(~target));
    } else {
      symbolName(unit.symbol(target).name());
    }
  }

  /** Name of a label of the code generator. */
  static String labelName(int label) {
    return ".LK" + label;
  }

  private void symbolName(String name) {
    out.text(plainOrQuoted(name));
  }

  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean plain =
          c >= 'a' && c <= 'z'
              || c >= 'A' && c <= 'Z'
              || c == '_'
              || c == '.'
              || c == '$'
              || c >= 0x80
              || i > 0 && c >= '0' && c <= '9';
      if (!plain) {
        return false;
      }
    }
    return !name.isEmpty() && name.charAt(0) != '$';
  }

  private void quoted(String text) {
    out.u8('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.u8('\\');
        out.u8(c);
      } else if (c < ' ' || c >= 0x7f) {
        octal(c);
      } else {
        out.u8(c);
      }
    }
    out.u8('"');
  }

  private void octal(int c) {
    out.u8('\\');
    out.u8('0' + (c >> 6 & 7));
    out.u8('0' + (c >> 3 & 7));
    out.u8('0' + (c & 7));
  }

  private void line(String text) {
    out.u8('\t');
    out.text(text);
    out.u8('\n');
  }

  private void directive(String directive, String name) {
    out.u8('\t');
    out.text(directive);
    out.u8('\t');
    symbolName(name);
    out.u8('\n');
  }

  private void section(SectionChoice choice) {
    String key = choice.comdat() == null ? choice.name() : choice.name() + "\0" + choice.comdat();
    if (key.equals(currentSection)) {
      return;
    }
    currentSection = key;
    switch (choice.name()) {
      case ".text", ".data", ".bss" -> {
        if (choice.comdat() == null) {
          line(choice.name());
          return;
        }
      }
      // As gcc spells it, whose output scripts read to learn where constants go.
      case ".rodata" -> {
        if (choice.comdat() == null && choice.flags() == Section.ALLOC) {
          line(".section\t.rodata");
          return;
        }
      }
      default -> {}
    }
    out.text("\t.section\t");
    symbolName(choice.name());
    if (choice.isBare()) {
      out.u8('\n');
      return;
    }
    out.text(",\"");
    int flags = choice.flags();
    flag(flags, Section.ALLOC, 'a');
    flag(flags, Section.WRITE, 'w');
    flag(flags, Section.EXECUTE, 'x');
    flag(flags, Section.MERGE, 'M');
    flag(flags, Section.STRINGS, 'S');
    flag(flags, Section.THREAD_LOCAL, 'T');
    flag(flags, Section.RETAIN, 'R');
    if (choice.comdat() != null) {
      out.u8('G');
    }
    out.text("\",");
    out.text(
        switch (choice.type()) {
          case NOBITS -> "@nobits";
          case NOTE -> "@note";
          case INIT_ARRAY -> "@init_array";
          case FINI_ARRAY -> "@fini_array";
          case PREINIT_ARRAY -> "@preinit_array";
          case PROGBITS, OTHER -> "@progbits";
        });
    if ((flags & Section.MERGE) != 0) {
      out.u8(',');
      out.text(Integer.toString(choice.entrySize()));
    }
    if (choice.comdat() != null) {
      out.u8(',');
      symbolName(choice.comdat());
      out.text(",comdat");
    }
    out.u8('\n');
  }

  private void flag(int flags, int bit, char letter) {
    if ((flags & bit) != 0) {
      out.u8(letter);
    }
  }

  private void attributes(UnitSymbol symbol) {
    switch (symbol.binding) {
      case LOCAL -> {}
      case GLOBAL -> directive(".globl", symbol.name());
      case WEAK -> directive(".weak", symbol.name());
    }
    visibility(symbol);
  }

  private void visibility(UnitSymbol symbol) {
    switch (symbol.visibility) {
      case DEFAULT -> {}
      case HIDDEN -> directive(".hidden", symbol.name());
      case PROTECTED -> directive(".protected", symbol.name());
      case INTERNAL -> directive(".internal", symbol.name());
    }
  }

  private void type(UnitSymbol symbol) {
    String type =
        symbol.threadModel != UnitSymbol.ThreadModel.NONE
            ? "@tls_object"
            : switch (symbol.kind) {
              case FUNCTION -> "@function";
              case OBJECT -> "@object";
              case INDIRECT_FUNCTION -> "@gnu_indirect_function";
              case UNKNOWN -> "@notype";
            };
    out.text("\t.type\t");
    symbolName(symbol.name());
    out.text(", ");
    out.text(type);
    out.u8('\n');
  }

  private static boolean isTemporary(UnitSymbol symbol) {
    return symbol.binding == UnitSymbol.Binding.LOCAL && symbol.name().startsWith(".L");
  }

  private void align(int alignment) {
    if (alignment > 1) {
      line(".align\t" + alignment);
    }
  }

  private void labelLine(String name) {
    symbolName(name);
    out.text(":\n");
  }

  // ---- functions

  @Override
  public void beginFunction(
      Unit newUnit, UnitSymbol symbol, SectionChoice section, int alignment, boolean withFrames) {
    unit = newUnit;
    function = symbol;
    unwind = withFrames;
    section(section);
    align(alignment);
    if (patchNops > 0) {
      label(patchLabel);
      for (int i = 0; i < patchNops; i++) {
        line("nop");
      }
      patchNops = 0;
    }
    attributes(symbol);
    type(symbol);
    labelLine(symbol.name());
    out.text(".LFB" + prefix + functionNumber + ":\n");
    if (unwind) {
      line(".cfi_startproc");
    }
  }

  private final SourceMap sources;
  private int patchLabel;
  private int patchNops;

  @Override
  public void patchBefore(int label, int count) {
    patchLabel = label;
    patchNops = count;
  }

  @Override
  public void entryTable(String sectionName, String sectionFlags, int label) {
    String linked = sectionFlags.indexOf('o') >= 0 ? "," + labelName(label) : "";
    line(".pushsection\t" + sectionName + ",\"" + sectionFlags + "\",@progbits" + linked);
    line(".balign 8");
    line(".quad\t" + labelName(label));
    line(".popsection");
  }

  @Override
  public void instruction(int form, Operands o) {
    int best =
        o.kind[0] == Operands.BRANCH && o.target < 0 && o.target != Operands.NO_TARGET
            ? form
            : selector.best(form, o);
    out.u8('\t');
    printer.print(best, o, namer, out);
    out.u8('\n');
  }

  @Override
  public void codeBytes(long value, int width) {
    line(
        (width == 1 ? ".byte\t" : width == 2 ? ".value\t" : width == 4 ? ".long\t" : ".quad\t")
            + value);
  }

  @Override
  public void label(int label) {
    out.text(labelName(label));
    out.text(":\n");
  }

  @Override
  public void inlineAssembly(String text, int position) {
    out.text("#APP\n");
    if (!text.isEmpty()) {
      user(text, position);
    }
    out.text("#NO_APP\n");
  }

  /** Text of the user's, whose errors the assembler is to report at its place in the source. */
  private void user(String text, int position) {
    if (intelAssembly) {
      out.text(".intel_syntax noprefix\n");
    }
    SourceMap.Place place = sources.place(position);
    boolean named =
        place != null && place.name().indexOf('"') < 0 && place.name().indexOf('\\') < 0;
    if (named) {
      out.text("# " + place.line() + " \"" + place.name() + "\" 1\n");
    }
    out.u8('\t');
    out.text(text);
    out.u8('\n');
    if (named) {
      out.text("# 0 \"\" 2\n");
    }
    if (intelAssembly) {
      out.text(".att_syntax prefix\n");
    }
  }

  @Override
  public void targetName(int target, ByteSink sink) {
    if (target < 0) {
      sink.text(labelName(~target));
    } else {
      sink.text(plainOrQuoted(unit.symbol(target).name()));
    }
  }

  static String plainOrQuoted(String name) {
    return isPlain(name) ? name : "\"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  @Override
  public void cfaOffset(int offset) {
    line(".cfi_def_cfa_offset " + offset);
  }

  @Override
  public void cfaRegister(int register) {
    line(".cfi_def_cfa_register " + register);
  }

  @Override
  public void cfa(int register, int offset) {
    line(".cfi_def_cfa " + register + ", " + offset);
  }

  @Override
  public void savedAt(int register, int offset) {
    line(".cfi_offset " + register + ", " + offset);
  }

  @Override
  public void blockSymbol(UnitSymbol symbol) {
    labelLine(symbol.name());
  }

  @Override
  public void endFunction() {
    if (unwind) {
      line(".cfi_endproc");
    }
    out.text(".LFE" + prefix + functionNumber + ":\n");
    functionNumber++;
    size(function.name(), ".-");
  }

  private void size(String name, String valuePrefix) {
    out.text("\t.size\t");
    symbolName(name);
    out.text(", ");
    out.text(valuePrefix);
    symbolName(name);
    out.u8('\n');
  }

  // ---- data

  @Override
  public void jumpTable(int label, int[] targets, int from) {
    section(SectionChoice.RODATA);
    align(4);
    label(label);
    for (int i = from; i < targets.length; i++) {
      line(".long\t" + labelName(targets[i]) + "-" + labelName(label));
    }
  }

  @Override
  public void literal(int label, long low, long high, int size) {
    section(SectionChoice.RODATA);
    align(size);
    label(label);
    line(size == 4 ? ".long\t" + (int) low : ".quad\t" + low);
    if (size == 16) {
      line(".quad\t" + high);
    }
  }

  @Override
  public void data(Unit newUnit, UnitSymbol symbol, SectionChoice choice, DataObject data) {
    unit = newUnit;
    section(choice);
    align(data.alignment());
    if (!isTemporary(symbol)) {
      attributes(symbol);
      type(symbol);
      out.text("\t.size\t");
      symbolName(symbol.name());
      out.text(", " + data.size() + "\n");
    }
    labelLine(symbol.name());
    if (choice.type() == Section.Type.NOBITS) {
      line(".zero\t" + data.size());
      return;
    }
    DataText.write(this, data);
  }

  /** A relocated word. */
  void word(DataObject data, int index) {
    out.text(
        switch (data.wordWidth(index)) {
          case 8 -> "\t.quad\t";
          case 4 -> "\t.long\t";
          case 2 -> "\t.value\t";
          default -> "\t.byte\t";
        });
    symbolName(unit.symbol(data.wordSymbol(index)).name());
    if (data.wordMinus(index) >= 0) {
      out.u8('-');
      symbolName(unit.symbol(data.wordMinus(index)).name());
    }
    long addend = data.wordAddend(index);
    if (addend != 0) {
      out.text((addend > 0 ? "+" : "") + addend);
    }
    out.u8('\n');
  }

  @Override
  public void assembly(Unit newUnit, String text, int position) {
    if (!currentSection.equals(".text")) {
      section(SectionChoice.TEXT);
    }
    out.text("#APP\n");
    user(text, position);
    out.text("#NO_APP\n");
    // The text may have switched sections.
    currentSection = "";
  }

  @Override
  public void common(Unit newUnit, UnitSymbol symbol, long size, int alignment) {
    unit = newUnit;
    if (symbol.binding == UnitSymbol.Binding.LOCAL) {
      directive(".local", symbol.name());
    }
    visibility(symbol);
    out.text("\t.comm\t");
    symbolName(symbol.name());
    out.text("," + size + "," + alignment + "\n");
  }

  @Override
  public void alias(Unit newUnit, UnitSymbol symbol, UnitSymbol target) {
    unit = newUnit;
    attributes(symbol);
    if (symbol.kind == UnitSymbol.Kind.INDIRECT_FUNCTION) {
      type(symbol);
    }
    out.text("\t.set\t");
    symbolName(symbol.name());
    out.u8(',');
    symbolName(target.name());
    out.u8('\n');
  }

  @Override
  public void undefined(Unit newUnit, UnitSymbol symbol) {
    unit = newUnit;
    if (symbol.binding == UnitSymbol.Binding.WEAK) {
      directive(".weak", symbol.name());
    }
    visibility(symbol);
  }

  @Override
  public void end(Unit newUnit, String ident, boolean executableStack, int properties) {
    if (ident != null) {
      out.text("\t.ident\t");
      quoted(ident);
      out.u8('\n');
    }
    line(".section\t.note.GNU-stack,\"" + (executableStack ? "x" : "") + "\",@progbits");
    if (properties != 0) {
      line(".section\t" + PropertyNote.SECTION + ",\"a\"");
      line(".align 8");
      for (int word : PropertyNote.words(properties)) {
        line(".long\t" + word);
      }
    }
  }

  // ---- for DataText

  void dataLine(String text) {
    line(text);
  }

  /** A string directive of {@code bytes[from, to)}. */
  void string(String directive, byte[] bytes, int from, int to) {
    out.u8('\t');
    out.text(directive);
    out.text("\t\"");
    for (int i = from; i < to; i++) {
      int c = bytes[i] & 0xff;
      if (c == '"' || c == '\\') {
        out.u8('\\');
        out.u8(c);
      } else if (c == '\n') {
        out.text("\\n");
      } else if (c == '\t') {
        out.text("\\t");
      } else if (c < ' ' || c >= 0x7f) {
        octal(c);
      } else {
        out.u8(c);
      }
    }
    out.text("\"\n");
  }
}
