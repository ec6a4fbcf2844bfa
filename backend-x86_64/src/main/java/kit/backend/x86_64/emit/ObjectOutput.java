package kit.backend.x86_64.emit;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.objects.Object2ObjectOpenHashMap;
import java.util.Arrays;
import java.util.List;
import kit.asm.Assembler;
import kit.backend.x86_64.assembler.Padding;
import kit.backend.x86_64.assembler.X86_64Assembler;
import kit.backend.x86_64.instruction.Encoder;
import kit.backend.x86_64.instruction.FormSelector;
import kit.backend.x86_64.instruction.FormTable;
import kit.backend.x86_64.instruction.Operands;
import kit.backend.x86_64.select.UnitState;
import kit.base.ByteSink;
import kit.base.Diagnostics;
import kit.base.FatalErrorException;
import kit.base.SourceMap;
import kit.debug.DebugOutput;
import kit.mir.DataObject;
import kit.mir.Unit;
import kit.mir.UnitSymbol;
import kit.obj.CallFrameInformation;
import kit.obj.LineTable;
import kit.obj.LocalFixups;
import kit.obj.Machine;
import kit.obj.ObjectFile;
import kit.obj.Section;
import kit.obj.SectionGroup;
import kit.obj.Symbol;
import kit.obj.X86_64Relocations;

/**
 * Builds the object file directly. Symbols come into being at the same events as when GNU as reads
 * the text (directives, labels, references), so that the tables have the same order.
 */
final class ObjectOutput implements Output {
  // Frame information events.
  private static final int CFA_OFFSET = 0;
  private static final int CFA_REGISTER = 1;
  private static final int CFA = 2;
  private static final int SAVED_AT = 3;

  /** Not for the frame: a symbol stands here. */
  private static final int BLOCK_SYMBOL = 4;

  private final ObjectFile object;
  private final Encoder encoder;
  private final FormSelector selector;
  private final Diagnostics diagnostics;
  private final CodeBuffer buffer = new CodeBuffer();
  private final CallFrameInformation frames;
  private final Fixups fixups;
  private final Object2ObjectOpenHashMap<String, SectionGroup> groups =
      new Object2ObjectOpenHashMap<>();
  private final Object2ObjectOpenHashMap<String, Section> groupSections =
      new Object2ObjectOpenHashMap<>();

  /** By unit symbol: the object's symbol, or null. */
  private Symbol[] symbols = new Symbol[256];

  /** By label: local place + 1, or 0. */
  private int[] labels = new int[256];

  private Unit unit;

  /** Of the rest of the unit, once that is text. */
  private Assembler assembler;

  private final FormTable forms;

  /** Line table, or null without debug information. */
  private final LineTable lines;

  /** Rows of the open function: mark, file, line, column, flags. */
  private final IntArrayList lineRows = new IntArrayList();

  // The open function.
  private Section section;
  private UnitSymbol function;
  private boolean unwind;
  private int[] frameEvents = new int[64];
  private int frameEventCount;

  ObjectOutput(FormTable forms, String sourceFile, Diagnostics diagnostics, LineTable lines) {
    this.lines = lines;
    this.forms = forms;
    object = new ObjectFile(Machine.X86_64);
    object.sourceFile = sourceFile;
    // The three that GNU as always makes, in its order.
    object.sectionSymbol(
        object.section(".text", Section.Type.PROGBITS, Section.ALLOC | Section.EXECUTE));
    object.sectionSymbol(
        object.section(".data", Section.Type.PROGBITS, Section.ALLOC | Section.WRITE));
    object.sectionSymbol(
        object.section(".bss", Section.Type.NOBITS, Section.ALLOC | Section.WRITE));
    encoder = new Encoder(forms);
    selector = new FormSelector(forms);
    frames = new CallFrameInformation(Machine.X86_64);
    fixups = new Fixups(object);
    this.diagnostics = diagnostics;
  }

  ObjectFile object() {
    return object;
  }

  // ---- symbols and sections

  private static boolean isTemporary(UnitSymbol symbol) {
    return symbol.binding == UnitSymbol.Binding.LOCAL && symbol.name().startsWith(".L");
  }

  /** The object's symbol, made on first mention. */
  Symbol symbol(int number) {
    if (number >= symbols.length) {
      symbols = Arrays.copyOf(symbols, Math.max(number + 1, symbols.length * 2));
    }
    Symbol found = symbols[number];
    if (found == null) {
      UnitSymbol source = unit.symbol(number);
      // The rest of the unit, when it was text, may have made it.
      found = assembler == null ? null : object.findSymbol(source.name());
      if (found == null) {
        found = object.addSymbol(source.name());
      }
      found.onlyWhenReferenced = isTemporary(source);
      symbols[number] = found;
    }
    return found;
  }

  int local(int number) {
    if (number >= labels.length) {
      labels = Arrays.copyOf(labels, Math.max(number + 1, labels.length * 2));
    }
    if (labels[number] == 0) {
      labels[number] = fixups.newLocal() + 1;
    }
    return labels[number] - 1;
  }

  Section section(SectionChoice choice) {
    if (choice.comdat() == null) {
      Section found = object.section(choice.name());
      if (found == null) {
        found = object.section(choice.name(), choice.type(), choice.flags());
        found.entrySize = choice.entrySize();
        object.sectionSymbol(found);
      }
      return found;
    }
    String key = choice.comdat() + "\0" + choice.name();
    Section found = groupSections.get(key);
    if (found == null) {
      SectionGroup group = groups.get(choice.comdat());
      if (group == null) {
        group = object.addGroup(symbol(unit.symbol(choice.comdat()).number()), true);
        groups.put(choice.comdat(), group);
      }
      found = object.addSection(choice.name(), choice.type(), choice.flags(), group);
      object.sectionSymbol(found);
      groupSections.put(key, found);
    }
    return found;
  }

  /** The symbol is defined here. */
  private void define(UnitSymbol source, Section where, long offset, long size) {
    Symbol symbol = symbol(source.number());
    symbol.section = where;
    symbol.value = offset;
    symbol.size = size;
    attributes(source, symbol);
  }

  private static void attributes(UnitSymbol source, Symbol symbol) {
    symbol.binding =
        switch (source.binding) {
          case LOCAL -> Symbol.Binding.LOCAL;
          case GLOBAL -> Symbol.Binding.GLOBAL;
          case WEAK -> Symbol.Binding.WEAK;
        };
    symbol.visibility =
        switch (source.visibility) {
          case DEFAULT -> Symbol.Visibility.DEFAULT;
          case HIDDEN -> Symbol.Visibility.HIDDEN;
          case PROTECTED -> Symbol.Visibility.PROTECTED;
          case INTERNAL -> Symbol.Visibility.INTERNAL;
        };
    if (!symbol.isDefined()) {
      return;
    }
    if (source.threadModel != UnitSymbol.ThreadModel.NONE) {
      symbol.type = Symbol.Type.THREAD_LOCAL;
    } else {
      symbol.type =
          switch (source.kind) {
            case FUNCTION -> Symbol.Type.FUNCTION;
            case OBJECT -> Symbol.Type.OBJECT;
            case INDIRECT_FUNCTION -> Symbol.Type.INDIRECT_FUNCTION;
            case UNKNOWN -> Symbol.Type.NONE;
          };
    }
  }

  void mention(int kind) {
    if (LocalFixups.mentionsGlobalOffsetTable(Machine.X86_64, kind)) {
      symbol(unit.symbol(LocalFixups.GLOBAL_OFFSET_TABLE).number());
    }
  }

  // ---- functions

  @Override
  public void beginFunction(
      Unit newUnit, UnitSymbol symbol, SectionChoice choice, int alignment, boolean withFrames) {
    unit = newUnit;
    function = symbol;
    unwind = withFrames;
    section = section(choice);
    if (alignment > 1) {
      section.alignAtLeast(alignment);
      int rest = section.content().size() & alignment - 1;
      if (rest != 0) {
        Padding.append(section.content(), alignment - rest);
      }
    }
    symbol(symbol.number());
    buffer.begin();
    frameEventCount = 0;
  }

  @Override
  public void instruction(int form, Operands o) {
    if (o.kind[0] == Operands.BRANCH && o.target < 0 && o.target != Operands.NO_TARGET) {
      buffer.jump(form, ~o.target);
      return;
    }
    int best = selector.best(form, o);
    int before = buffer.fixupCount();
    encoder.encode(best, o, buffer.body(), buffer);
    for (int i = before; i < buffer.fixupCount(); i++) {
      int target = buffer.fixupTarget(i);
      if (target >= 0) {
        mention(buffer.fixupKind(i));
        symbol(target);
      }
    }
  }

  @Override
  public void codeBytes(long value, int width) {
    buffer.body().uint(value, width);
  }

  @Override
  public void inlineAssembly(String text, int position) {
    throw new IllegalStateException("functions with inline assembly go through the assembler");
  }

  @Override
  public void targetName(int target, ByteSink out) {
    throw new IllegalStateException("functions with inline assembly go through the assembler");
  }

  @Override
  public void label(int label) {
    buffer.label(label);
  }

  @Override
  public void line(int file, String path, int line, int column, int flags) {
    lineRows.add(buffer.mark());
    lineRows.add(file);
    lineRows.add(line);
    lineRows.add(column);
    lineRows.add(flags);
  }

  private void addLines(int start) {
    for (int i = 0; i < lineRows.size(); i += 5) {
      lines.row(
          section,
          start + buffer.markOffset(lineRows.getInt(i)),
          lineRows.getInt(i + 1),
          lineRows.getInt(i + 2),
          lineRows.getInt(i + 3),
          lineRows.getInt(i + 4),
          0);
    }
    lineRows.clear();
  }

  /** Call frames are for debuggers alone: .debug_frame. */
  void describeFramesForDebuggers() {
    frames.exceptionFrames = false;
    frames.debugFrames = true;
  }

  /** Where the debug sections go. */
  DebugOutput debugOutput(Unit newUnit, UnitState state) {
    unit = newUnit;
    return new ObjectDebugOutput(this, fixups, state, object.section(".text"));
  }

  /** Labels that assembled text has placed. */
  void placeLabels(IntArrayList numbers) {
    for (int label : numbers) {
      String name = TextOutput.labelName(label);
      fixups.setLocal(local(label), assembler.sectionOf(name), assembler.offsetOf(name));
    }
  }

  private void frameEvent(int kind, int a, int b) {
    if (frameEventCount + 4 > frameEvents.length) {
      frameEvents = Arrays.copyOf(frameEvents, frameEvents.length * 2);
    }
    frameEvents[frameEventCount++] = buffer.mark();
    frameEvents[frameEventCount++] = kind;
    frameEvents[frameEventCount++] = a;
    frameEvents[frameEventCount++] = b;
  }

  @Override
  public void cfaOffset(int offset) {
    frameEvent(CFA_OFFSET, offset, 0);
  }

  @Override
  public void cfaRegister(int register) {
    frameEvent(CFA_REGISTER, register, 0);
  }

  @Override
  public void cfa(int register, int offset) {
    frameEvent(CFA, register, offset);
  }

  @Override
  public void savedAt(int register, int offset) {
    frameEvent(SAVED_AT, register, offset);
  }

  @Override
  public void blockSymbol(UnitSymbol symbol) {
    symbol(symbol.number());
    frameEvent(BLOCK_SYMBOL, symbol.number(), 0);
  }

  @Override
  public void endFunction() {
    ByteSink out = section.content();
    int start = out.size();
    buffer.finish(out);
    define(function, section, start, buffer.size());
    for (int i = 0; i < buffer.labelCount(); i++) {
      fixups.setLocal(local(buffer.labelNumber(i)), section, start + buffer.labelOffset(i));
    }
    for (int i = 0; i < buffer.fixupCount(); i++) {
      int target = buffer.fixupTarget(i);
      addFixup(
          section,
          start + buffer.fixupOffset(i),
          buffer.fixupKind(i),
          target,
          buffer.fixupAddend(i));
    }
    for (int i = 0; i < frameEventCount; i += 4) {
      if (frameEvents[i + 1] == BLOCK_SYMBOL) {
        define(
            unit.symbol(frameEvents[i + 2]), section, start + buffer.markOffset(frameEvents[i]), 0);
      }
    }
    addLines(start);
    if (unwind) {
      frames.beginFunction(section, start, false);
      for (int i = 0; i < frameEventCount; i += 4) {
        if (frameEvents[i + 1] == BLOCK_SYMBOL) {
          continue;
        }
        frames.advance(start + buffer.markOffset(frameEvents[i]));
        switch (frameEvents[i + 1]) {
          case CFA_OFFSET -> frames.defineCfaOffset(frameEvents[i + 2]);
          case CFA_REGISTER -> frames.defineCfaRegister(frameEvents[i + 2]);
          case CFA -> frames.defineCfa(frameEvents[i + 2], frameEvents[i + 3]);
          default -> frames.offset(frameEvents[i + 2], frameEvents[i + 3]);
        }
      }
      frames.endFunction(out.size());
    }
  }

  private void addFixup(Section place, long offset, int kind, int target, long addend) {
    if (target < 0) {
      fixups.add(place, offset, kind, null, local(~target), addend);
    } else {
      fixups.add(place, offset, kind, symbol(target), -1, addend);
    }
  }

  // ---- data

  private Section constants(int alignment) {
    Section rodata = section(SectionChoice.RODATA);
    rodata.alignAtLeast(alignment);
    rodata.content().align(alignment, 0);
    return rodata;
  }

  @Override
  public void jumpTable(int label, int[] targets, int from) {
    Section rodata = constants(4);
    ByteSink out = rodata.content();
    int start = out.size();
    int table = local(label);
    fixups.setLocal(table, rodata, start);
    for (int i = from; i < targets.length; i++) {
      fixups.add(
          rodata, out.size(), X86_64Relocations.ABS32, null, local(targets[i]), 0, null, table);
      out.u32(0);
    }
  }

  @Override
  public void literal(int label, long low, long high, int size) {
    Section rodata = constants(size);
    ByteSink out = rodata.content();
    fixups.setLocal(local(label), rodata, out.size());
    out.uint(low, Math.min(8, size));
    if (size == 16) {
      out.u64(high);
    }
  }

  @Override
  public void data(Unit newUnit, UnitSymbol source, SectionChoice choice, DataObject data) {
    unit = newUnit;
    Section where = section(choice);
    where.alignAtLeast(data.alignment());
    symbol(source.number());
    if (where.type() == Section.Type.NOBITS) {
      long start = where.noBitsSize + data.alignment() - 1 & -(long) data.alignment();
      where.noBitsSize = start + data.size();
      define(source, where, start, data.size());
      return;
    }
    ByteSink out = where.content();
    out.align(data.alignment(), 0);
    int start = out.size();
    out.sink(data.bytes());
    long rest = data.size() - data.bytes().size();
    if (rest > Integer.MAX_VALUE - 64) {
      throw new kit.base.LimitException("initialised object larger than 2 GiB");
    }
    out.fill(0, (int) rest);
    define(source, where, start, data.size());
    for (int i = 0; i < data.wordCount(); i++) {
      word(where, start + data.wordOffset(i), data, i);
    }
  }

  private void word(Section where, long offset, DataObject data, int index) {
    int kind =
        switch (data.wordWidth(index)) {
          case 8 -> X86_64Relocations.ABS64;
          case 4 -> X86_64Relocations.ABS32;
          case 2 -> X86_64Relocations.ABS16;
          default -> X86_64Relocations.ABS8;
        };
    Symbol symbol = symbol(data.wordSymbol(index));
    int minus = data.wordMinus(index);
    fixups.add(
        where,
        offset,
        kind,
        symbol,
        -1,
        data.wordAddend(index),
        minus < 0 ? null : symbol(minus),
        -1);
  }

  @Override
  public void assembly(Unit newUnit, String text, int position) {
    throw new IllegalStateException("assembly goes through the assembler");
  }

  @Override
  public void common(Unit newUnit, UnitSymbol source, long size, int alignment) {
    unit = newUnit;
    Symbol symbol = symbol(source.number());
    symbol.common = true;
    symbol.value = alignment;
    symbol.size = size;
    attributes(source, symbol);
    if (symbol.type == Symbol.Type.NONE) {
      symbol.type = Symbol.Type.OBJECT;
    }
  }

  @Override
  public void alias(Unit newUnit, UnitSymbol source, UnitSymbol target) {
    unit = newUnit;
    Symbol symbol = symbol(source.number());
    Symbol original = symbol(target.number());
    if (original.section == null) {
      diagnostics.error(
          SourceMap.NONE,
          "alias '" + source.name() + "' of '" + target.name() + "', which is not defined here");
      return;
    }
    symbol.section = original.section;
    symbol.value = original.value;
    symbol.size = original.size;
    attributes(source, symbol);
    symbol.type =
        source.kind == UnitSymbol.Kind.INDIRECT_FUNCTION
            ? Symbol.Type.INDIRECT_FUNCTION
            : original.type;
  }

  @Override
  public void undefined(Unit newUnit, UnitSymbol source) {
    unit = newUnit;
    attributes(source, symbol(source.number()));
  }

  @Override
  public void patchBefore(int label, int count) {
    throw new IllegalStateException("patchable entries are written as text");
  }

  @Override
  public void entryTable(String sectionName, String sectionFlags, int label) {
    throw new IllegalStateException("patchable entries are written as text");
  }

  @Override
  public void end(Unit newUnit, String ident, boolean executableStack, int properties) {
    unit = newUnit;
    if (ident != null) {
      Section comment =
          object.section(".comment", Section.Type.PROGBITS, Section.MERGE | Section.STRINGS);
      comment.entrySize = 1;
      if (comment.content().size() == 0) {
        comment.content().u8(0);
      }
      comment.content().zeroTerminated(ident);
    }
    object.section(".note.GNU-stack", Section.Type.PROGBITS, executableStack ? Section.EXECUTE : 0);
    if (properties != 0) {
      Section note = object.section(PropertyNote.SECTION, Section.Type.NOTE, Section.ALLOC);
      note.alignAtLeast(8);
      for (int word : PropertyNote.words(properties)) {
        note.content().u32(word);
      }
    }
  }

  /** Resolves the references so far. */
  void resolve() {
    if (fixups.resolve() > 0) {
      diagnostics.error(
          SourceMap.NONE, "a difference of addresses in static data cannot be expressed");
    }
  }

  /** Resolves all references. The last call. */
  void finish(Unit newUnit) {
    unit = newUnit;
    resolve();
    for (int i = 0; assembler != null && i < object.sections().size(); i++) {
      fixups.settle(object.sections().get(i));
    }
    if (lines != null) {
      lines.write(object);
    }
    frames.write(object);
  }

  /**
   * Assembles the rest of the unit, which goes behind what the sections hold. Labels that are
   * referred to from there (literals) get symbols first, which the text defines.
   */
  void assemble(byte[] text) {
    for (int label = 0; label < labels.length; label++) {
      if (labels[label] != 0 && !fixups.isSet(labels[label] - 1)) {
        object.addSymbol(TextOutput.labelName(label)).onlyWhenReferenced = true;
      }
    }
    SourceMap.SourceFile file =
        diagnostics.sources().addFile("<assembly>", text, text.length, SourceMap.NONE, false);
    assembler =
        new Assembler(object, new X86_64Assembler(forms), diagnostics, null, List.of(), frames);
    if (lines != null) {
      assembler.shareLineTable(lines);
    }
    if (!assembler.assembleChunk(file)) {
      throw new FatalErrorException();
    }
    for (int label = 0; label < labels.length; label++) {
      if (labels[label] != 0 && !fixups.isSet(labels[label] - 1)) {
        Symbol symbol = object.findSymbol(TextOutput.labelName(label));
        fixups.setLocal(labels[label] - 1, symbol.section, symbol.value);
      }
    }
  }
}
