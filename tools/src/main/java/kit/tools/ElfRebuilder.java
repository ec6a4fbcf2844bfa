package kit.tools;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kit.base.ByteSink;
import kit.obj.elf.Elf;
import kit.obj.elf.ElfMergedStrings;
import kit.obj.elf.LittleEndian;
import org.jspecify.annotations.Nullable;

/**
 * Writes an {@link EditableElf}: numbers sections and symbols anew, updates what refers to them
 * (links, relocations, groups), and lays the file out. Where there are program headers, everything
 * that they cover keeps its offset; the rest follows. Without them all contents are put one behind
 * the other in section order.
 */
final class ElfRebuilder {
  private final EditableElf elf;
  private final List<EditableElf.Part> kept = new ArrayList<>();
  private final List<EditableElf.Row> rows = new ArrayList<>();
  private final ElfMergedStrings strings = new ElfMergedStrings();
  private final ElfMergedStrings names = new ElfMergedStrings();
  private int localCount;
  private final EditableElf.Part symbolTable = new EditableElf.Part();
  private boolean hasSymbols;
  private EditableElf.@Nullable Part extendedTable;
  private final EditableElf.Part stringTable = new EditableElf.Part();
  private final EditableElf.Part nameTable = new EditableElf.Part();

  private ElfRebuilder(EditableElf elf) {
    this.elf = elf;
  }

  static ByteSink write(EditableElf elf) {
    ElfRebuilder rebuilder = new ElfRebuilder(elf);
    rebuilder.select();
    rebuilder.number();
    rebuilder.fillTables();
    return rebuilder.layOut();
  }

  private void select() {
    for (EditableElf.Row row : elf.symbols) {
      if (row.section != null && row.section.removed) {
        row.removed = true;
      }
      if (!row.removed && row.binding == Elf.STB_LOCAL) {
        rows.add(row);
      }
    }
    localCount = rows.size() + 1;
    for (EditableElf.Row row : elf.symbols) {
      if (!row.removed && row.binding != Elf.STB_LOCAL) {
        rows.add(row);
      }
    }
    for (EditableElf.Part part : elf.parts) {
      if (part.removed || isOrphan(part)) {
        part.removed = true;
        continue;
      }
      kept.add(part);
    }
  }

  /** Relocations of removed sections, and what needs the symbol table when there is none left. */
  private boolean isOrphan(EditableElf.Part part) {
    boolean ofSymbols = part.relocationSymbols != null || part.type == Elf.SHT_GROUP;
    if (part.target != null && part.target.removed) {
      return true;
    }
    if (part.type == Elf.SHT_GROUP) {
      part.members.removeIf(member -> member.removed);
      if (part.members.isEmpty() || part.signature == null || part.signature.removed) {
        for (EditableElf.Part member : part.members) {
          member.flags &= ~Elf.SHF_GROUP;
        }
        return true;
      }
    }
    return ofSymbols && rows.isEmpty();
  }

  private void number() {
    if (elf.hadSymbols && !rows.isEmpty()) {
      hasSymbols = true;
      table(symbolTable, ".symtab", Elf.SHT_SYMTAB, 8, Elf.SYMBOL_SIZE);
      if (kept.size() + 3 >= Elf.SHN_LORESERVE) {
        extendedTable = new EditableElf.Part();
        table(extendedTable, ".symtab_shndx", Elf.SHT_SYMTAB_SHNDX, 4, 4);
        extendedTable.link = symbolTable;
      }
      table(stringTable, ".strtab", Elf.SHT_STRTAB, 1, 0);
      symbolTable.link = stringTable;
      symbolTable.info = localCount;
    }
    for (EditableElf.Part part : kept) {
      if (part.linksSymbols && hasSymbols) {
        part.link = symbolTable;
      }
    }
    table(nameTable, ".shstrtab", Elf.SHT_STRTAB, 1, 0);
    for (int i = 0; i < kept.size(); i++) {
      kept.get(i).number = i + 1;
    }
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).number = i + 1;
    }
  }

  private void table(EditableElf.Part part, String name, int type, long alignment, long entrySize) {
    part.name = name;
    part.type = type;
    part.alignment = alignment;
    part.entrySize = entrySize;
    kept.add(part);
  }

  private void fillTables() {
    // The order of GNU's tools: first those of the tables.
    if (hasSymbols) {
      names.add(symbolTable.name);
      names.add(stringTable.name);
    }
    names.add(nameTable.name);
    for (EditableElf.Part part : kept) {
      if (part.relocationSymbols != null) {
        fillRelocations(part, part.relocationSymbols);
      } else if (part.type == Elf.SHT_GROUP) {
        fillGroup(part, part.signature);
      }
      names.add(part.name);
    }
    if (hasSymbols) {
      fillSymbols();
    }
    names.finish();
    nameTable.content = names.bytes().toByteArray();
    nameTable.size = nameTable.content.length;
  }

  private void fillRelocations(
      EditableElf.Part part, EditableElf.@Nullable Row[] relocationSymbols) {
    part.link = symbolTable;
    for (int i = 0; i < relocationSymbols.length; i++) {
      EditableElf.Row row = relocationSymbols[i];
      LittleEndian.put32(
          part.content, i * Elf.RELA_SIZE + 12, row == null || row.removed ? 0 : row.number);
    }
  }

  private void fillGroup(EditableElf.Part part, EditableElf.@Nullable Row signature) {
    part.link = symbolTable;
    part.info = signature == null ? 0 : signature.number;
    byte[] words = new byte[4 + 4 * part.members.size()];
    LittleEndian.put32(words, 0, part.groupFlags);
    for (int i = 0; i < part.members.size(); i++) {
      LittleEndian.put32(words, 4 + 4 * i, part.members.get(i).number);
    }
    part.content = words;
    part.size = words.length;
  }

  private void fillSymbols() {
    ByteSink table = new ByteSink((rows.size() + 1) * Elf.SYMBOL_SIZE);
    ByteSink extended = new ByteSink();
    for (EditableElf.Row row : rows) {
      if (row.type != Elf.STT_SECTION) {
        strings.add(row.name);
      }
    }
    strings.finish();
    table.fill(0, Elf.SYMBOL_SIZE);
    extended.u32(0);
    for (EditableElf.Row row : rows) {
      int index = row.section != null ? row.section.number : row.special;
      boolean wide = row.section != null && index >= Elf.SHN_LORESERVE;
      table.u32(row.type == Elf.STT_SECTION ? 0 : strings.offset(row.name));
      table.u8(row.binding << 4 | row.type);
      table.u8(row.other);
      table.u16(wide ? Elf.SHN_XINDEX : index);
      table.u64(row.value);
      table.u64(row.size);
      extended.u32(wide ? index : 0);
    }
    symbolTable.content = table.toByteArray();
    symbolTable.size = symbolTable.content.length;
    stringTable.content = strings.bytes().toByteArray();
    stringTable.size = stringTable.content.length;
    if (extendedTable != null) {
      extendedTable.content = extended.toByteArray();
      extendedTable.size = extendedTable.content.length;
    }
  }

  private ByteSink layOut() {
    ByteSink out = new ByteSink(1 << 16);
    boolean segments = elf.file.segmentCount() > 0;
    if (segments) {
      copyImage(out);
    } else {
      out.fill(0, Elf.HEADER_SIZE);
    }
    int imageEnd = out.size();
    for (EditableElf.Part part : fileOrder()) {
      boolean zeros = part.type == Elf.SHT_NOBITS;
      if (segments && part.isAlloc()) {
        if (!zeros && part.offset + part.content.length <= imageEnd) {
          System.arraycopy(part.content, 0, out.array(), (int) part.offset, part.content.length);
        }
        continue;
      }
      out.align((int) Math.max(1, Math.min(part.alignment, 1 << 20)), 0);
      part.offset = out.size();
      if (!zeros) {
        out.bytes(part.content);
      }
    }
    out.align(8, 0);
    writeHeaders(out);
    return out;
  }

  /**
   * Contents in the order of the file: as with GNU as, relocations of static symbols come after the
   * symbol and string tables.
   */
  private List<EditableElf.Part> fileOrder() {
    List<EditableElf.Part> order = new ArrayList<>();
    for (EditableElf.Part part : kept) {
      if (part.relocationSymbols == null && part != nameTable) {
        order.add(part);
      }
    }
    for (EditableElf.Part part : kept) {
      if (part.relocationSymbols != null) {
        order.add(part);
      }
    }
    order.add(nameTable);
    return order;
  }

  /** Copies what the program headers cover, and them. */
  private void copyImage(ByteSink out) {
    long end =
        elf.file.programHeaderOffset() + (long) elf.file.segmentCount() * Elf.PROGRAM_HEADER_SIZE;
    for (EditableElf.Part part : elf.parts) {
      if (part.isAlloc() && part.type != Elf.SHT_NOBITS && !part.removed) {
        end = Math.max(end, part.offset + part.content.length);
      }
    }
    end = Math.min(Math.max(end, Elf.HEADER_SIZE), elf.file.reader().length());
    out.bytes(elf.file.array(), elf.file.base(), (int) end);
    // Sections that are gone leave zeros.
    for (EditableElf.Part part : elf.parts) {
      if (part.removed
          && part.isAlloc()
          && part.type != Elf.SHT_NOBITS
          && part.offset + part.content.length <= end) {
        Arrays.fill(
            out.array(), (int) part.offset, (int) part.offset + part.content.length, (byte) 0);
      }
    }
  }

  private void writeHeaders(ByteSink out) {
    int start = out.size();
    int count = kept.size() + 1;
    boolean extended = count >= Elf.SHN_LORESERVE;
    out.fill(0, Elf.SECTION_HEADER_SIZE);
    if (extended) {
      out.patchU64(start + 32, count);
      out.patchU32(start + 40, nameTable.number);
    }
    for (EditableElf.Part part : kept) {
      out.u32(names.offset(part.name));
      out.u32(part.type);
      out.u64(part.flags);
      out.u64(part.address);
      out.u64(part.offset);
      out.u64(part.size);
      out.u32(part.link == null || part.link.removed ? 0 : part.link.number);
      out.u32(part.target != null ? part.target.number : part.info);
      out.u64(part.alignment);
      out.u64(part.entrySize);
    }
    byte[] header = out.array();
    System.arraycopy(elf.file.array(), elf.file.base(), header, 0, Elf.HEADER_SIZE);
    LittleEndian.put64(header, 24, elf.entry);
    LittleEndian.put64(header, 40, start);
    LittleEndian.put16(header, 60, extended ? 0 : count);
    LittleEndian.put16(header, 62, extended ? Elf.SHN_XINDEX : nameTable.number);
  }
}
