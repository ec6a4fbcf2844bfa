package kit.tools;

import java.util.ArrayList;
import java.util.List;
import kit.base.ByteReader;
import kit.base.InputException;
import kit.obj.elf.Elf;
import kit.obj.elf.ElfFile;
import kit.obj.elf.ElfObjectReader;
import kit.obj.elf.ElfSymbols;
import kit.obj.elf.LittleEndian;
import org.jspecify.annotations.Nullable;

/**
 * An ELF file taken apart for strip and objcopy: sections with their contents, and the static
 * symbol table as rows that refer to sections by reference, so that either can be removed, renamed
 * or added. {@link ElfRebuilder} puts it together again.
 */
final class EditableElf {
  /** A section. Links to others are references; numbers are given anew when it is written. */
  static final class Part {
    String name = "";
    int type;
    long flags;
    long address;
    long offset;
    long size;
    long alignment;
    long entrySize;
    @Nullable Part link;
    int info;

    /** Section that sh_info names (of relocation sections), else null. */
    @Nullable Part target;

    /** For groups: flags word and members. */
    int groupFlags;

    List<Part> members = new ArrayList<>();
    @Nullable Row signature;
    byte[] content = {};
    boolean removed;

    /** Relocations of this section to the static symbols: symbol of each row. */
    @Nullable Row @Nullable [] relocationSymbols;

    int number;

    /** Linked to the static symbol table, though it holds no relocations that need it. */
    boolean linksSymbols;

    boolean has(long flag) {
      return (flags & flag) != 0;
    }

    boolean isAlloc() {
      return has(Elf.SHF_ALLOC);
    }
  }

  /** A row of .symtab. */
  static final class Row {
    String name = "";
    int binding;
    int type;
    int other;
    long value;
    long size;

    /** Section, or null with {@link #special}. */
    @Nullable Part section;

    /** st_shndx where there is no section: 0 or a reserved number. */
    int special;

    boolean removed;
    boolean usedInRelocation;
    int number;

    boolean isUndefined() {
      return section == null && special == Elf.SHN_UNDEF;
    }

    boolean isCommon() {
      return section == null && special == Elf.SHN_COMMON;
    }
  }

  final ElfFile file;

  /** All sections but the null one, symbol tables and section names; those are made anew. */
  final List<Part> parts = new ArrayList<>();

  final List<Row> symbols = new ArrayList<>();
  final boolean hadSymbols;
  long entry;

  private final @Nullable Part[] byNumber;
  private final @Nullable Row[] rowByNumber;

  private EditableElf(ElfFile file) throws InputException {
    this.file = file;
    this.entry = file.entry();
    this.byNumber = new Part[file.sectionCount()];
    int symtab = file.findSection(Elf.SHT_SYMTAB);
    this.hadSymbols = symtab != 0;
    ElfSymbols table = ElfSymbols.read(file, symtab);
    this.rowByNumber = new Row[table.count()];
    readParts(symtab, hadSymbols ? file.sectionLink(symtab) : 0);
    readSymbols(table);
    for (Part part : parts) {
      readLinks(part, symtab);
    }
  }

  static EditableElf read(ElfFile file) throws InputException {
    return new EditableElf(file);
  }

  private void readParts(int symtab, int strings) throws InputException {
    for (int i = 1; i < file.sectionCount(); i++) {
      boolean rebuilt =
          i == symtab
              || i == strings
              || i == file.nameSection()
              || file.sectionType(i) == Elf.SHT_SYMTAB_SHNDX
              || file.sectionType(i) == Elf.SHT_NULL;
      if (rebuilt) {
        continue;
      }
      Part part = new Part();
      part.name = file.sectionName(i);
      part.type = file.sectionType(i);
      part.flags = file.sectionFlags(i);
      part.address = file.sectionAddress(i);
      part.offset = file.sectionOffset(i);
      part.size = file.sectionSize(i);
      part.alignment = file.sectionAlignment(i);
      part.entrySize = file.sectionEntrySize(i);
      part.info = file.sectionInfo(i);
      part.number = i;
      ByteReader content = file.content(i);
      part.content = content.bytes(0, content.length(), "section");
      byNumber[i] = part;
      parts.add(part);
    }
  }

  private void readSymbols(ElfSymbols table) throws InputException {
    for (int i = 1; i < table.count(); i++) {
      Row row = new Row();
      row.name = table.name(i);
      row.binding = table.binding(i);
      row.type = table.type(i);
      row.other = table.other(i);
      row.value = table.value(i);
      row.size = table.size(i);
      int section = table.sectionIndex(i);
      if (section > 0) {
        row.section = byNumber[section];
        row.removed = row.section == null;
      } else {
        row.special =
            section == ElfSymbols.ABSOLUTE
                ? Elf.SHN_ABS
                : section == ElfSymbols.COMMON ? Elf.SHN_COMMON : section == 0 ? 0 : Elf.SHN_ABS;
      }
      symbols.add(row);
      rowByNumber[i] = row;
    }
  }

  private void readLinks(Part part, int symtab) throws InputException {
    int number = part.number;
    int link = file.sectionLink(number);
    if (link > 0 && link < byNumber.length) {
      part.link = byNumber[link];
    }
    if (part.type == Elf.SHT_RELA || part.type == Elf.SHT_REL || part.has(Elf.SHF_INFO_LINK)) {
      if (part.info > 0 && part.info < byNumber.length) {
        part.target = byNumber[part.info];
      }
    }
    // Those that are loaded (.rela.plt of a static program) are the program's own.
    if (part.type == Elf.SHT_RELA && link == symtab && symtab != 0 && !part.isAlloc()) {
      readRelocations(part);
    } else if (part.isAlloc() && link == symtab && symtab != 0) {
      part.linksSymbols = true;
    } else if (part.type == Elf.SHT_GROUP && link == symtab && symtab != 0) {
      int[] words = ElfObjectReader.groupMembers(file, number);
      part.groupFlags = words[0];
      for (int k = 1; k < words.length; k++) {
        if (byNumber[words[k]] != null) {
          part.members.add(byNumber[words[k]]);
        }
      }
      part.signature = row(part.info);
    }
  }

  private @Nullable Row row(int number) throws InputException {
    if (number < 0 || number >= rowByNumber.length) {
      throw file.error("symbol " + Integer.toUnsignedString(number) + " does not exist");
    }
    return rowByNumber[number];
  }

  private void readRelocations(Part part) throws InputException {
    int count = part.content.length / Elf.RELA_SIZE;
    part.relocationSymbols = new Row[count];
    for (int i = 0; i < count; i++) {
      Row row = row(LittleEndian.get32(part.content, i * Elf.RELA_SIZE + 12));
      part.relocationSymbols[i] = row;
      if (row != null) {
        row.usedInRelocation = true;
      }
    }
  }

  boolean isRelocatable() {
    return file.type() == Elf.ET_REL;
  }

  /** The first section of this name, or null. */
  @Nullable Part part(String name) {
    for (Part part : parts) {
      if (part.name.equals(name) && !part.removed) {
        return part;
      }
    }
    return null;
  }

  /** Adds a section that is not loaded. */
  Part add(String name, int type, byte[] content, long alignment) {
    Part part = new Part();
    part.name = name;
    part.type = type;
    part.content = content;
    part.size = content.length;
    part.alignment = alignment;
    parts.add(part);
    return part;
  }
}
