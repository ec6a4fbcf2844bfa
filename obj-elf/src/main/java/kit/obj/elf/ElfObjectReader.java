package kit.obj.elf;

import kit.base.ByteReader;
import kit.base.InputException;
import kit.obj.Machine;
import kit.obj.ObjectFile;
import kit.obj.Section;
import kit.obj.SectionGroup;
import kit.obj.Symbol;

/**
 * Reads an ELF64 relocatable file into a neutral object: the inverse of {@link ElfObjectWriter} up
 * to section numbering. Symbol and relocation tables, groups and string tables are absorbed; all
 * other sections are kept, those of types without a neutral name as {@link Section.Type#OTHER},
 * compressed ones decompressed. SHT_REL and symbols of reserved section numbers are refused with an
 * {@link InputException}.
 */
public final class ElfObjectReader {
  private final ElfFile file;
  private final ObjectFile object;
  private final Section[] sections;
  private Symbol[] symbols;
  private ElfSymbols table;

  private ElfObjectReader(ElfFile file, Machine machine) {
    this.file = file;
    this.object = new ObjectFile(machine);
    this.sections = new Section[file.sectionCount()];
  }

  public static ObjectFile read(ElfFile file) throws InputException {
    if (file.type() != Elf.ET_REL) {
      throw file.error("not a relocatable object file");
    }
    Machine machine = file.machine();
    if (machine == null) {
      throw file.error("unknown machine " + file.machineNumber());
    }
    ElfObjectReader reader = new ElfObjectReader(file, machine);
    reader.object.machineFlags = file.flags();
    reader.readAll();
    return reader.object;
  }

  private void readAll() throws InputException {
    table = ElfSymbols.read(file, file.findSection(Elf.SHT_SYMTAB));
    makeSymbols();
    SectionGroup[] groupOf = readGroups();
    for (int i = 1; i < file.sectionCount(); i++) {
      if (isContent(i)) {
        makeSection(i, groupOf[i]);
      }
    }
    fillSymbols();
    for (int i = 1; i < file.sectionCount(); i++) {
      if (sections[i] != null && sections[i].has(Section.LINK_ORDER)) {
        sections[i].linkedTo = linked(i);
      }
      if (file.sectionType(i) == Elf.SHT_RELA) {
        readRelocations(i);
      }
    }
  }

  private boolean isContent(int i) throws InputException {
    return switch (file.sectionType(i)) {
      case Elf.SHT_NULL, Elf.SHT_SYMTAB, Elf.SHT_RELA, Elf.SHT_GROUP, Elf.SHT_SYMTAB_SHNDX -> false;
      case Elf.SHT_REL ->
          throw file.error("section " + i + " has type SHT_REL, which is not supported");
      case Elf.SHT_STRTAB ->
          i != file.nameSection() && (table.section() == 0 || i != table.stringSection());
      default -> true;
    };
  }

  private void makeSymbols() throws InputException {
    symbols = new Symbol[table.count()];
    for (int i = 1; i < symbols.length; i++) {
      symbols[i] = object.addSymbol(table.name(i));
    }
  }

  private SectionGroup[] readGroups() throws InputException {
    SectionGroup[] groupOf = new SectionGroup[file.sectionCount()];
    for (int i = 1; i < file.sectionCount(); i++) {
      if (file.sectionType(i) != Elf.SHT_GROUP) {
        continue;
      }
      int signature = file.sectionInfo(i);
      if (signature <= 0 || signature >= symbols.length) {
        throw file.error("section group " + i + " has no signature symbol");
      }
      int[] words = groupMembers(file, i);
      SectionGroup group = object.addGroup(symbols[signature], (words[0] & Elf.GRP_COMDAT) != 0);
      for (int k = 1; k < words.length; k++) {
        if (groupOf[words[k]] != null) {
          throw file.error("section " + words[k] + " is in two groups");
        }
        groupOf[words[k]] = group;
      }
    }
    return groupOf;
  }

  /** The words of an SHT_GROUP section: flags, then section numbers, each checked to exist. */
  public static int[] groupMembers(ElfFile file, int section) throws InputException {
    ByteReader content = file.content(section);
    if (content.length() < 4 || content.length() % 4 != 0) {
      throw file.error("section group " + section + " has size " + content.length());
    }
    int[] words = new int[content.length() / 4];
    for (int k = 0; k < words.length; k++) {
      words[k] = content.i32(4L * k);
      if (k > 0 && (words[k] <= 0 || words[k] >= file.sectionCount())) {
        throw file.error(
            "section group "
                + section
                + " names section "
                + Integer.toUnsignedString(words[k])
                + ", which does not exist");
      }
    }
    return words;
  }

  private void makeSection(int i, SectionGroup group) throws InputException {
    long flags = file.sectionFlags(i);
    boolean compressed = (flags & Elf.SHF_COMPRESSED) != 0;
    Section.Type type = ElfNumbers.neutralType(file.sectionType(i));
    int neutral = ElfNumbers.neutralFlags(flags & ~Elf.SHF_GROUP);
    Section section = object.addSection(file.sectionName(i), type, neutral, group);
    section.rawType = file.sectionType(i);
    long alignment = compressed ? file.decompressedAlignment(i) : file.sectionAlignment(i);
    if (alignment > 1 << 30 || alignment < 0 || Long.bitCount(alignment) > 1) {
      throw file.error(
          "section " + file.sectionName(i) + " has alignment " + Long.toUnsignedString(alignment));
    }
    section.alignAtLeast((int) Math.max(1, alignment));
    if (file.sectionEntrySize(i) < 0 || file.sectionEntrySize(i) > Integer.MAX_VALUE) {
      throw file.error(
          "section "
              + file.sectionName(i)
              + " has entry size "
              + Long.toUnsignedString(file.sectionEntrySize(i)));
    }
    section.entrySize = (int) file.sectionEntrySize(i);
    if (type == Section.Type.NOBITS) {
      section.noBitsSize = file.sectionSize(i);
    } else if (compressed) {
      section.content().bytes(file.decompress(i));
    } else {
      section.content().bytes(file.array(), file.contentStart(i), (int) file.sectionSize(i));
    }
    sections[i] = section;
  }

  private Section linked(int i) throws InputException {
    int link = file.sectionLink(i);
    if (link == 0) {
      return null;
    }
    if (link < 0 || link >= sections.length || sections[link] == null) {
      throw file.error(
          "section "
              + i
              + " is ordered with section "
              + Integer.toUnsignedString(link)
              + ", which does not exist");
    }
    return sections[link];
  }

  private void fillSymbols() throws InputException {
    for (int i = 1; i < symbols.length; i++) {
      Symbol symbol = symbols[i];
      int section = table.sectionIndex(i);
      symbol.binding = ElfNumbers.neutralBinding(table.binding(i));
      symbol.type = ElfNumbers.neutralSymbolType(table.type(i));
      symbol.visibility = ElfNumbers.neutralVisibility(table.visibility(i));
      symbol.value = table.value(i);
      symbol.size = table.size(i);
      if (section > 0) {
        symbol.section = sections[section];
      } else if (section == ElfSymbols.ABSOLUTE) {
        symbol.absolute = symbol.type != Symbol.Type.FILE;
      } else if (section == ElfSymbols.COMMON) {
        symbol.common = true;
      } else if (section == ElfSymbols.RESERVED) {
        throw file.error("symbol " + symbol.name() + " has an unknown reserved section number");
      }
    }
  }

  private void readRelocations(int i) throws InputException {
    int target = file.sectionInfo(i);
    if (target <= 0 || target >= sections.length || sections[target] == null) {
      throw file.error(
          "relocation section "
              + i
              + " applies to section "
              + Integer.toUnsignedString(target)
              + ", which does not exist");
    }
    int at = file.contentStart(i);
    int count = (int) (file.sectionSize(i) / Elf.RELA_SIZE);
    byte[] data = file.array();
    Section section = sections[target];
    for (int k = 0; k < count; k++, at += Elf.RELA_SIZE) {
      int symbol = LittleEndian.get32(data, at + 12);
      if (symbol < 0 || symbol >= symbols.length) {
        throw file.error(
            "relocation "
                + k
                + " of section "
                + i
                + " names symbol "
                + Integer.toUnsignedString(symbol)
                + ", which does not exist");
      }
      section
          .relocations()
          .add(
              LittleEndian.get64(data, at),
              LittleEndian.get32(data, at + 8),
              symbol == 0 ? -1 : symbols[symbol].index(),
              LittleEndian.get64(data, at + 16));
    }
  }
}
