package kit.link.elf;

import it.unimi.dsi.fastutil.objects.Object2ObjectOpenHashMap;
import java.util.List;
import kit.base.ByteReader;
import kit.base.ByteSink;
import kit.base.HostException;
import kit.base.InputException;
import kit.link.LinkException;
import kit.obj.ObjectFile;
import kit.obj.RelocationTable;
import kit.obj.Section;
import kit.obj.SectionGroup;
import kit.obj.Symbol;
import kit.obj.elf.Elf;
import kit.obj.elf.ElfFile;
import kit.obj.elf.ElfObjectReader;
import kit.obj.elf.ElfObjectWriter;

/**
 * {@code ld -r}: several relocatable objects become one. Sections of one name are put behind each
 * other, except members of groups, which stay apart; relocations move with them. Global symbols are
 * those of the link; of COMDAT groups with one signature the first is kept. Section symbols are
 * joined, one per output section, and the addends of what refers to them raised by the section's
 * offset.
 */
final class RelocatableLink {
  private final LinkState link;
  private final ObjectFile output;
  private final Object2ObjectOpenHashMap<LinkSymbol, Symbol> globals =
      new Object2ObjectOpenHashMap<>();
  private final Object2ObjectOpenHashMap<Section, Symbol> sectionSymbols =
      new Object2ObjectOpenHashMap<>();

  /**
   * Of the object being added: output section and offset of each section, output symbol of each
   * symbol; by neutral index.
   */
  private Section[] placed = {};

  private long[] offsets = {};
  private Symbol[] symbols = {};

  /**
   * Of each section symbol of the object being added, what its references' addends are raised by.
   */
  private long[] raised = {};

  private RelocatableLink(LinkState link) {
    this.link = link;
    this.output = new ObjectFile(link.options.machine);
  }

  /** Links and writes the output. */
  static boolean run(LinkState link) throws LinkException, InputException, HostException {
    if (link.options.linkerScript != null) {
      throw new LinkException("-r with a linker script is not supported");
    }
    RelocatableLink relocatable = new RelocatableLink(link);
    for (ObjectInput object : link.objects) {
      relocatable.add(object);
    }
    relocatable.finishSymbols();
    relocatable.addPropertyNote();
    if (link.reporter.errorCount() > 0) {
      return false;
    }
    ByteSink bytes = ElfObjectWriter.write(relocatable.output);
    link.host.writeFile(link.options.outputPath, bytes.array(), bytes.size(), false);
    return true;
  }

  private void add(ObjectInput object) throws InputException {
    ObjectFile input = ElfObjectReader.read(object.elf);
    placed = new Section[input.sections().size()];
    offsets = new long[placed.length];
    symbols = new Symbol[input.symbols().size()];
    raised = new long[symbols.length];
    boolean[] lost = lostSections(object, input);
    addGlobals(object, input);
    Object2ObjectOpenHashMap<SectionGroup, SectionGroup> groups = new Object2ObjectOpenHashMap<>();
    for (SectionGroup group : input.groups()) {
      if (group.members().isEmpty() || lost[group.members().get(0).index()]) {
        continue;
      }
      // The signature may be a local symbol: it must be in the output before its group.
      Symbol signature = symbols[group.signature().index()];
      if (signature == null) {
        signature = copyLocal(group.signature());
      }
      groups.put(group, output.addGroup(signature, group.comdat()));
    }
    for (Section section : input.sections()) {
      if (!lost[section.index()] && !isLeftOut(section)) {
        place(section, section.group() == null ? null : groups.get(section.group()));
      }
    }
    for (Symbol symbol : input.symbols()) {
      if (symbols[symbol.index()] == null && symbol.binding == Symbol.Binding.LOCAL) {
        addLocal(symbol);
      } else if (symbol.binding == Symbol.Binding.LOCAL && symbol.section != null) {
        setPlace(symbols[symbol.index()], symbol);
      }
    }
    defineGlobals(object, input);
    for (Section section : input.sections()) {
      if (placed[section.index()] != null) {
        copyRelocations(section);
      }
    }
  }

  /**
   * Sections of groups that another object's group of the same signature replaces. The neutral
   * sections have the order of the file's, so the two lists are walked together.
   */
  private static boolean[] lostSections(ObjectInput object, ObjectFile input) {
    boolean[] lost = new boolean[input.sections().size()];
    int next = 0;
    for (int i = 1; i < object.sections.length && next < lost.length; i++) {
      int type = object.elf.sectionType(i);
      boolean neutral =
          object.sections[i] != null
              || type == Elf.SHT_LLVM_ADDRSIG
              || type == Elf.SHT_STRTAB && isPlainStrings(object, i)
              || isProperty(object, i, type);
      if (neutral) {
        lost[next++] = object.sections[i] != null && object.sections[i].discarded;
      }
    }
    return lost;
  }

  private static boolean isPlainStrings(ObjectInput object, int i) {
    return i != object.elf.nameSection()
        && (object.table.section() == 0 || i != object.table.stringSection());
  }

  private static boolean isProperty(ObjectInput object, int i, int type) {
    return type == Elf.SHT_NOTE && object.sections[i] == null;
  }

  private boolean isLeftOut(Section section) {
    boolean stripped =
        link.options.strip != LinkOptions.Strip.NONE
            && !section.has(Section.ALLOC)
            && SectionPlacement.isDebug(section.name());
    return stripped || section.name().equals(".note.gnu.property");
  }

  private void place(Section section, SectionGroup group) {
    Section target = group == null ? output.section(section.name()) : null;
    if (target == null) {
      target =
          output.addSection(
              section.name(), section.type(), section.flags() & ~Section.GROUP, group);
      target.rawType = section.rawType;
      target.entrySize = section.entrySize;
    } else {
      join(target, section);
    }
    target.alignAtLeast(section.alignment());
    long mask = section.alignment() - 1L;
    long start = (target.size() + mask) & ~mask;
    if (target.type() == Section.Type.NOBITS) {
      target.noBitsSize = start + section.size();
    } else {
      target.content().fill(0, (int) (start - target.content().size()));
      if (section.type() == Section.Type.NOBITS) {
        target.content().fill(0, (int) section.size());
      } else {
        target.content().sink(section.content());
      }
    }
    placed[section.index()] = target;
    offsets[section.index()] = start;
    if (section.linkedTo != null && placed[section.linkedTo.index()] != null) {
      target.linkedTo = placed[section.linkedTo.index()];
    }
  }

  private static void join(Section target, Section section) {
    if (target.entrySize != section.entrySize) {
      target.entrySize = 0;
    }
    int mergeable = Section.MERGE | Section.STRINGS;
    int common = target.flags() & section.flags() & mergeable;
    int flags = (target.flags() | section.flags()) & ~mergeable & ~Section.GROUP | common;
    target.setFlags(target.entrySize == 0 ? flags & ~mergeable : flags);
    if (target.type() == Section.Type.NOBITS && section.type() != Section.Type.NOBITS) {
      target.content().fill(0, (int) target.noBitsSize);
      target.setType(section.type());
      target.rawType = section.rawType;
    }
  }

  private Symbol sectionSymbol(Section section) {
    Symbol symbol = sectionSymbols.get(section);
    if (symbol == null) {
      symbol = output.addSymbol("");
      symbol.type = Symbol.Type.SECTION;
      symbol.section = section;
      sectionSymbols.put(section, symbol);
    }
    return symbol;
  }

  private void addLocal(Symbol symbol) {
    if (symbol.type == Symbol.Type.SECTION) {
      Section target = symbol.section == null ? null : placed[symbol.section.index()];
      symbols[symbol.index()] = target == null ? null : sectionSymbol(target);
      raised[symbol.index()] = target == null ? 0 : offsets[symbol.section.index()];
      return;
    }
    if (symbol.section != null && placed[symbol.section.index()] == null) {
      return;
    }
    copyLocal(symbol);
  }

  private Symbol copyLocal(Symbol symbol) {
    Symbol copy = output.addSymbol(symbol.name());
    copy.type = symbol.type;
    copy.visibility = symbol.visibility;
    copy.size = symbol.size;
    copy.absolute = symbol.absolute;
    copy.value = symbol.value;
    symbols[symbol.index()] = copy;
    setPlace(copy, symbol);
    return copy;
  }

  private void setPlace(Symbol copy, Symbol symbol) {
    if (symbol.section != null
        && placed[symbol.section.index()] != null
        && symbol.type != Symbol.Type.SECTION) {
      copy.section = placed[symbol.section.index()];
      copy.value = symbol.value + offsets[symbol.section.index()];
    }
  }

  private void addGlobals(ObjectInput object, ObjectFile input) {
    for (int i = object.table.firstGlobal(); i < object.table.count(); i++) {
      LinkSymbol symbol = object.symbols[i];
      Symbol global = globals.get(symbol);
      if (global == null) {
        global = output.addSymbol(input.symbols().get(i - 1).name());
        global.binding = Symbol.Binding.GLOBAL;
        globals.put(symbol, global);
      }
      symbols[i - 1] = global;
    }
  }

  private void defineGlobals(ObjectInput object, ObjectFile input) {
    for (int i = object.table.firstGlobal(); i < object.table.count(); i++) {
      LinkSymbol symbol = object.symbols[i];
      Symbol from = input.symbols().get(i - 1);
      Symbol global = symbols[i - 1];
      if (symbol.file != object || symbol.fileIndex != i || symbol.linkerDefined) {
        continue;
      }
      global.type = from.type;
      global.size = from.size;
      if (symbol.state == LinkSymbol.State.DEFINED) {
        global.binding = from.binding;
        global.absolute = from.absolute;
        global.value = from.value;
        setPlace(global, from);
      }
    }
  }

  private void copyRelocations(Section section) throws InputException {
    RelocationTable from = section.relocations();
    Section target = placed[section.index()];
    long base = offsets[section.index()];
    for (int row = 0; row < from.size(); row++) {
      int index = from.symbol(row);
      long addend = from.addend(row);
      int symbol = -1;
      if (index >= 0) {
        Symbol mapped = symbols[index];
        if (mapped == null) {
          // What it referred to is gone: relocation of kind none.
          target.relocations().add(base + from.offset(row), 0, -1, 0);
          continue;
        }
        symbol = mapped.index();
        if (mapped.type == Symbol.Type.SECTION && mapped.section != null) {
          addend += raised[index];
        }
      }
      target.relocations().add(base + from.offset(row), from.kind(row), symbol, addend);
    }
  }

  private void finishSymbols() {
    for (LinkSymbol symbol : link.symbols.symbols()) {
      Symbol global = globals.get(symbol);
      if (global == null) {
        continue;
      }
      global.visibility =
          switch (symbol.visibility) {
            case Elf.STV_INTERNAL -> Symbol.Visibility.INTERNAL;
            case Elf.STV_HIDDEN -> Symbol.Visibility.HIDDEN;
            case Elf.STV_PROTECTED -> Symbol.Visibility.PROTECTED;
            default -> Symbol.Visibility.DEFAULT;
          };
      switch (symbol.state) {
        case COMMON -> {
          if (link.options.defineCommon) {
            allocate(global, symbol);
            continue;
          }
          global.common = true;
          global.value = symbol.value;
          global.size = symbol.size;
          global.type = Symbol.Type.OBJECT;
        }
        case UNDEFINED -> {
          global.binding = symbol.strongReference ? Symbol.Binding.GLOBAL : Symbol.Binding.WEAK;
          global.value = 0;
          global.size = 0;
        }
        case DEFINED -> {
          if (symbol.linkerDefined) {
            global.absolute = true;
            global.value = symbol.value;
          }
        }
        case SHARED -> {}
      }
    }
  }

  /** -d: room in .bss for a common symbol. */
  private void allocate(Symbol global, LinkSymbol symbol) {
    Section zeros = output.section(".bss", Section.Type.NOBITS, Section.ALLOC | Section.WRITE);
    zeros.alignAtLeast((int) Math.min(symbol.value, 1 << 26));
    long start = (zeros.noBitsSize + symbol.value - 1) & -symbol.value;
    zeros.noBitsSize = start + symbol.size;
    global.section = zeros;
    global.value = start;
    global.size = symbol.size;
    global.type = Symbol.Type.OBJECT;
  }

  private void addPropertyNote() throws InputException {
    ConstantChunk note = PropertyNote.merge(link);
    if (note != null) {
      Section section = output.section(".note.gnu.property", Section.Type.NOTE, Section.ALLOC);
      section.alignAtLeast(8);
      byte[] bytes = new byte[(int) note.size];
      note.write(bytes);
      section.content().bytes(bytes);
    }
  }

  /**
   * An object that holds the bytes of a file, for {@code -b binary}: .data, and symbols
   * _binary_NAME_start, _end and _size.
   */
  static ElfFile wrap(String path, byte[] data, LinkOptions options) throws InputException {
    ObjectFile object = new ObjectFile(options.machine);
    Section section = object.section(".data", Section.Type.PROGBITS, Section.ALLOC | Section.WRITE);
    section.content().bytes(data);
    StringBuilder name = new StringBuilder("_binary_");
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      boolean plain = c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      name.append(plain ? c : '_');
    }
    for (String suffix : List.of("_start", "_end", "_size")) {
      Symbol symbol = object.addSymbol(name + suffix);
      symbol.binding = Symbol.Binding.GLOBAL;
      symbol.value = suffix.equals("_start") ? 0 : data.length;
      symbol.absolute = suffix.equals("_size");
      symbol.section = symbol.absolute ? null : section;
    }
    ByteSink bytes = ElfObjectWriter.write(object);
    return ElfFile.read(new ByteReader(path, bytes.toByteArray()));
  }
}
