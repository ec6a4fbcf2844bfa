package kit.link.elf;

import java.util.ArrayList;
import java.util.List;
import kit.base.ByteReader;
import kit.base.InputException;
import kit.obj.elf.Elf;
import kit.obj.elf.ElfFile;
import kit.obj.elf.ElfObjectReader;
import kit.obj.elf.ElfSymbols;
import kit.obj.elf.LittleEndian;

/**
 * A relocatable object of the link: its sections as {@link InputSection}s by section number (null
 * for tables and for notes that the linker absorbs), its symbol table as columns, its global
 * symbols as entries of the link's {@link SymbolTable}.
 */
final class ObjectInput extends InputFile {
  /** More would make images that are mostly padding. */
  private static final long ALIGNMENT_LIMIT = 1L << 26;

  /** A section group: its signature and members. */
  record Group(String signature, boolean comdat, List<InputSection> members) {}

  final ElfFile elf;
  final ElfSymbols table;
  final InputSection[] sections;

  /** By symbol number; locals are null until {@link #symbol} needs them. */
  final LinkSymbol[] symbols;

  final List<Group> groups = new ArrayList<>();

  /** Name of the archive it comes from, without folders, or null. */
  final String archiveName;

  /** Whether .note.GNU-stack asks for an executable stack. */
  boolean executableStack;

  boolean hasStackNote;

  /** Content of .note.gnu.property, or null. */
  ByteReader propertyNote;

  /** Its .eh_frame sections, once cut into records. */
  final List<InputSection> frames = new ArrayList<>();

  /** Name of the STT_FILE symbol, or null. */
  String sourceFile;

  private ObjectInput(String name, ElfFile elf, String archiveName) throws InputException {
    super(name);
    this.elf = elf;
    this.archiveName = archiveName;
    this.table = ElfSymbols.read(elf, elf.findSection(Elf.SHT_SYMTAB));
    this.sections = new InputSection[elf.sectionCount()];
    this.symbols = new LinkSymbol[table.count()];
  }

  /**
   * Parses an object. {@code keepAll}: for -r, where notes and excluded sections are carried over.
   */
  static ObjectInput read(String name, ElfFile elf, String archiveName, boolean keepAll)
      throws InputException {
    ObjectInput object = new ObjectInput(name, elf, archiveName);
    for (int i = 1; i < elf.sectionCount(); i++) {
      object.readSection(i, keepAll);
    }
    for (int i = 1; i < elf.sectionCount(); i++) {
      object.readDependencies(i);
    }
    for (int i = 1; i < object.table.firstGlobal(); i++) {
      if (object.table.type(i) == Elf.STT_FILE) {
        object.sourceFile = object.table.name(i);
        break;
      }
    }
    return object;
  }

  private void readSection(int i, boolean keepAll) throws InputException {
    int type = elf.sectionType(i);
    switch (type) {
      case Elf.SHT_NULL,
          Elf.SHT_SYMTAB,
          Elf.SHT_STRTAB,
          Elf.SHT_SYMTAB_SHNDX,
          Elf.SHT_RELA,
          Elf.SHT_GROUP,
          Elf.SHT_LLVM_ADDRSIG -> {
        return;
      }
      case Elf.SHT_REL ->
          throw elf.error("section " + i + " has type SHT_REL, which is not supported");
      default -> {}
    }
    String name = elf.sectionName(i);
    long flags = elf.sectionFlags(i);
    if (name.equals(".note.gnu.property")) {
      propertyNote = elf.content(i);
      return;
    }
    if (!keepAll && absorb(name, flags)) {
      return;
    }
    boolean compressed = (flags & Elf.SHF_COMPRESSED) != 0;
    InputSection section = new InputSection(this, i, name);
    section.type = type;
    section.flags = flags & ~Elf.SHF_INFO_LINK & ~Elf.SHF_COMPRESSED;
    section.size = elf.sectionSize(i);
    section.alignment =
        Math.max(1, compressed ? elf.decompressedAlignment(i) : elf.sectionAlignment(i));
    section.entrySize = elf.sectionEntrySize(i);
    if (section.alignment < 0
        || section.alignment > ALIGNMENT_LIMIT
        || Long.bitCount(section.alignment) != 1) {
      throw elf.error(
          "section " + name + " has alignment " + Long.toUnsignedString(section.alignment));
    }
    if (compressed && type != Elf.SHT_NOBITS) {
      section.data = elf.decompress(i);
      section.size = section.data.length;
    } else if (type != Elf.SHT_NOBITS) {
      section.data = elf.array();
      section.dataStart = elf.contentStart(i);
    }
    sections[i] = section;
  }

  /** Whether the section is information for the linker and does not go to the output. */
  private boolean absorb(String name, long flags) {
    if (name.equals(".note.GNU-stack")) {
      hasStackNote = true;
      executableStack = (flags & Elf.SHF_EXECINSTR) != 0;
      return true;
    }
    return (flags & Elf.SHF_EXCLUDE) != 0
        || name.startsWith(".gnu.warning.")
        || name.startsWith(".gnu.lto_");
  }

  private void readDependencies(int i) throws InputException {
    switch (elf.sectionType(i)) {
      case Elf.SHT_RELA -> readRelocations(i);
      case Elf.SHT_GROUP -> readGroup(i);
      default -> {
        if (sections[i] != null && sections[i].has(Elf.SHF_LINK_ORDER)) {
          int link = elf.sectionLink(i);
          if (link < 0 || link >= sections.length) {
            throw elf.error(
                "section "
                    + sections[i].name
                    + " is ordered with section "
                    + Integer.toUnsignedString(link)
                    + ", which does not exist");
          }
          sections[i].linkedTo = sections[link];
        }
      }
    }
  }

  private void readRelocations(int i) throws InputException {
    int target = elf.sectionInfo(i);
    if (target <= 0 || target >= sections.length) {
      throw elf.error(
          "relocation section "
              + i
              + " applies to section "
              + Integer.toUnsignedString(target)
              + ", which does not exist");
    }
    InputSection section = sections[target];
    if (section == null) {
      return;
    }
    if (section.relocationSection != 0) {
      throw elf.error("section " + section.name + " has two relocation sections");
    }
    section.relocationSection = i;
    section.relocationStart = elf.contentStart(i);
    section.relocationCount = (int) (elf.sectionSize(i) / Elf.RELA_SIZE);
    byte[] data = elf.array();
    int at = section.relocationStart;
    for (int row = 0; row < section.relocationCount; row++, at += Elf.RELA_SIZE) {
      int symbol = LittleEndian.get32(data, at + 12);
      if (symbol < 0 || symbol >= symbols.length) {
        throw elf.error(
            "relocation "
                + row
                + " of section "
                + section.name
                + " names symbol "
                + Integer.toUnsignedString(symbol)
                + ", which does not exist");
      }
    }
  }

  private void readGroup(int i) throws InputException {
    int[] words = ElfObjectReader.groupMembers(elf, i);
    int symbol = elf.sectionInfo(i);
    if (symbol <= 0 || symbol >= symbols.length) {
      throw elf.error("section group " + i + " has no signature symbol");
    }
    String signature = table.name(symbol);
    if (signature.isEmpty()
        && table.type(symbol) == Elf.STT_SECTION
        && table.sectionIndex(symbol) > 0) {
      signature = elf.sectionName(table.sectionIndex(symbol));
    }
    List<InputSection> members = new ArrayList<>();
    for (int k = 1; k < words.length; k++) {
      if (sections[words[k]] != null) {
        members.add(sections[words[k]]);
      }
    }
    for (int k = 0; k < members.size(); k++) {
      members.get(k).nextInGroup = members.get((k + 1) % members.size());
    }
    groups.add(new Group(signature, (words[0] & Elf.GRP_COMDAT) != 0, members));
  }

  /** Whether the symbol number is that of a local symbol. */
  boolean isLocal(int symbol) {
    return symbol < table.firstGlobal();
  }

  /**
   * The section in which a symbol of the object lies; null for absolute and undefined ones, and
   * those of absorbed sections.
   */
  InputSection sectionOf(int symbol) {
    int index = table.sectionIndex(symbol);
    return index > 0 ? sections[index] : null;
  }

  /** The symbol of a relocation. Local ones get an object of their own when first asked for. */
  LinkSymbol symbol(int index) throws InputException {
    LinkSymbol known = symbols[index];
    if (known != null) {
      return known.alias != null ? known.alias : known;
    }
    LinkSymbol local = new LinkSymbol(table.name(index));
    local.state = LinkSymbol.State.DEFINED;
    local.file = this;
    local.fileIndex = index;
    local.section = sectionOf(index);
    local.value = index == 0 ? 0 : table.value(index);
    local.size = index == 0 ? 0 : table.size(index);
    local.type = index == 0 ? Elf.STT_NOTYPE : table.type(index);
    local.binding = Elf.STB_LOCAL;
    local.visibility = Elf.STV_HIDDEN;
    local.forcedLocal = true;
    local.strongReference = true;
    local.usedInRegular = true;
    symbols[index] = local;
    return local;
  }
}
