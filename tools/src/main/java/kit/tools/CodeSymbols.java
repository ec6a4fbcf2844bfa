package kit.tools;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kit.base.ByteReader;
import kit.base.InputException;
import kit.obj.X86_64Relocations;
import kit.obj.elf.Elf;
import kit.obj.elf.ElfFile;
import kit.obj.elf.ElfSymbols;
import org.jspecify.annotations.Nullable;

/**
 * Names for addresses in disassembly: the file's symbols, and "name@plt" for PLT entries, found by
 * the slot that their code jumps through.
 */
final class CodeSymbols {
  /** A name. {@code section} is 0 for absolute ones. */
  record Entry(long address, int section, String name, int preference) {}

  private final List<Entry> entries = new ArrayList<>();
  private final ElfFile file;

  CodeSymbols(ElfFile file, boolean demangle) throws InputException {
    this.file = file;
    int table = file.findSection(Elf.SHT_SYMTAB);
    ElfSymbols symbols =
        ElfSymbols.read(file, table != 0 ? table : file.findSection(Elf.SHT_DYNSYM));
    for (int i = 1; i < symbols.count(); i++) {
      int type = symbols.type(i);
      int section = symbols.sectionIndex(i);
      if (section > 0
          && type != Elf.STT_SECTION
          && type != Elf.STT_FILE
          && type != Elf.STT_TLS
          && !symbols.name(i).isEmpty()) {
        int preference =
            (symbols.binding(i) == Elf.STB_LOCAL ? 0 : symbols.binding(i) == Elf.STB_WEAK ? 1 : 2)
                + (type == Elf.STT_FUNC ? 4 : type == Elf.STT_OBJECT ? 2 : 0);
        String name = symbols.name(i);
        entries.add(
            new Entry(
                symbols.value(i), section, demangle ? Output.demangled(name) : name, preference));
      }
    }
    addPltEntries();
    entries.sort(
        ((Comparator<Entry>) (a, b) -> Long.compareUnsigned(a.address(), b.address()))
            .thenComparing((a, b) -> Integer.compare(b.preference(), a.preference()))
            .thenComparing(Entry::name));
  }

  private void addPltEntries() throws InputException {
    int dynamic = file.findSection(Elf.SHT_DYNSYM);
    if (dynamic == 0 || file.machineNumber() != Elf.EM_X86_64) {
      return;
    }
    ElfSymbols symbols = ElfSymbols.read(file, dynamic);
    for (int i = 1; i < file.sectionCount(); i++) {
      String name = file.sectionName(i);
      if (name.equals(".plt") || name.equals(".plt.sec") || name.equals(".plt.got")) {
        addPltEntries(i, name.equals(".plt.got") ? 8 : 16, symbols);
      }
    }
  }

  private void addPltEntries(int section, int size, ElfSymbols symbols) throws InputException {
    ByteReader content = file.content(section);
    for (int at = 0; at + size <= content.length(); at += size) {
      for (int p = at; p + 6 <= at + size && p < at + 6; p++) {
        if (content.u8(p) == 0xff && content.u8(p + 1) == 0x25) {
          long slot = file.sectionAddress(section) + p + 6 + content.i32(p + 2);
          String name = slotName(slot, symbols);
          if (name != null) {
            entries.add(new Entry(file.sectionAddress(section) + at, section, name + "@plt", 6));
          }
          break;
        }
      }
    }
  }

  private @Nullable String slotName(long slot, ElfSymbols symbols) throws InputException {
    for (int i = 1; i < file.sectionCount(); i++) {
      if (file.sectionType(i) != Elf.SHT_RELA || (file.sectionFlags(i) & Elf.SHF_ALLOC) == 0) {
        continue;
      }
      ByteReader content = file.content(i);
      for (long at = 0; at + Elf.RELA_SIZE <= content.length(); at += Elf.RELA_SIZE) {
        int kind = content.i32(at + 8);
        int symbol = content.i32(at + 12);
        if (content.i64(at) == slot
            && (kind == X86_64Relocations.JUMP_SLOT || kind == X86_64Relocations.GLOB_DAT)
            && symbol > 0
            && symbol < symbols.count()) {
          return symbols.name(symbol);
        }
      }
    }
    return null;
  }

  /** All names in address order. */
  List<Entry> entries() {
    return entries;
  }

  /**
   * The preferred name at or before the address; in the section when one is there. Null when there
   * is none.
   */
  @Nullable Entry nearest(long address, int section) {
    int low = 0;
    int high = entries.size() - 1;
    if (high < 0 || Long.compareUnsigned(entries.get(0).address(), address) > 0) {
      return null;
    }
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (Long.compareUnsigned(entries.get(middle).address(), address) <= 0) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    Entry best = null;
    for (int i = low; i >= 0 && (best == null || entries.get(i).address() == best.address()); i--) {
      if (section <= 0 || entries.get(i).section() == section) {
        best = entries.get(i);
      }
    }
    if (best == null && section > 0 && file.type() != Elf.ET_REL) {
      return nearest(address, 0);
    }
    return best;
  }

  /** The section that holds the address, or 0. */
  int sectionAt(long address) {
    for (int i = 1; i < file.sectionCount(); i++) {
      long offset = address - file.sectionAddress(i);
      if ((file.sectionFlags(i) & Elf.SHF_ALLOC) != 0
          && offset >= 0
          && offset < file.sectionSize(i)) {
        return i;
      }
    }
    return 0;
  }
}
