package kit.link.elf;

import java.util.ArrayList;
import java.util.List;
import kit.base.ByteReader;
import kit.base.InputException;
import kit.obj.elf.Elf;
import kit.obj.elf.ElfFile;
import kit.obj.elf.ElfSymbols;
import kit.obj.elf.LittleEndian;

/**
 * A shared object of the link: its dynamic symbols with their versions, its name and what it needs.
 */
final class SharedInput extends InputFile {
  final ElfFile elf;
  final ElfSymbols table;

  /** Version index of each symbol with VERSYM_HIDDEN, or null when the file has no versions. */
  private int[] versions;

  /** Names of the versions it defines, by index; null entries where it defines none. */
  private String[] versionNames = {};

  /** DT_SONAME, else the name it was found by. */
  String soname;

  final List<String> needed = new ArrayList<>();
  final List<String> runPaths = new ArrayList<>();

  /** Marked as a position-independent executable. */
  boolean isExecutable;

  /** Given with --as-needed: DT_NEEDED only when {@link #used}. */
  boolean asNeeded;

  /** Some regular object needs a definition of it. */
  boolean used;

  /**
   * Only found as a dependency of others: not in DT_NEEDED, its definitions do not resolve
   * references of regular objects.
   */
  boolean indirect;

  /** Something that it needs was not found, so that its undefined symbols may be there. */
  boolean incomplete;

  /** By symbol number: the link's symbol of the name, filled when it is entered. */
  LinkSymbol[] symbols;

  private SharedInput(String name, ElfFile elf) throws InputException {
    super(name);
    this.elf = elf;
    this.table = ElfSymbols.read(elf, elf.findSection(Elf.SHT_DYNSYM));
    this.symbols = new LinkSymbol[table.count()];
  }

  /**
   * Parses a shared object. {@code nameWhenUnnamed} is what DT_NEEDED says when the file has no
   * DT_SONAME.
   */
  static SharedInput read(String name, ElfFile elf, String nameWhenUnnamed) throws InputException {
    SharedInput shared = new SharedInput(name, elf);
    shared.soname = nameWhenUnnamed;
    shared.readDynamic();
    shared.readVersions();
    return shared;
  }

  private void readDynamic() throws InputException {
    int section = elf.findSection(Elf.SHT_DYNAMIC);
    if (section == 0) {
      return;
    }
    int strings = elf.sectionLink(section);
    ByteReader content = elf.content(section);
    for (long at = 0; at + 16 <= content.length(); at += 16) {
      long tag = content.i64(at);
      long value = content.i64(at + 8);
      if (tag == Elf.DT_NULL) {
        break;
      }
      if (tag == Elf.DT_SONAME) {
        soname = elf.text(strings, checkedOffset(value));
      } else if (tag == Elf.DT_FLAGS_1) {
        isExecutable = (value & Elf.DF_1_PIE) != 0;
      } else if (tag == Elf.DT_NEEDED) {
        needed.add(elf.text(strings, checkedOffset(value)));
      } else if (tag == Elf.DT_RPATH || tag == Elf.DT_RUNPATH) {
        runPaths.add(elf.text(strings, checkedOffset(value)));
      }
    }
  }

  private static int checkedOffset(long value) {
    return value < 0 || value > Integer.MAX_VALUE ? -1 : (int) value;
  }

  private void readVersions() throws InputException {
    int versym = elf.findSection(Elf.SHT_GNU_VERSYM);
    if (versym == 0) {
      return;
    }
    ByteReader content = elf.content(versym);
    if (content.length() < 2L * table.count()) {
      throw elf.error("table of symbol versions is too short");
    }
    versions = new int[table.count()];
    for (int i = 0; i < versions.length; i++) {
      versions[i] = LittleEndian.get16(content.array(), content.start() + 2 * i);
    }
    int verdef = elf.findSection(Elf.SHT_GNU_VERDEF);
    if (verdef != 0) {
      readDefinitions(verdef);
    }
  }

  /**
   * Verdef: version u16, flags u16, index u16, count u16, hash u32, aux offset u32, next u32;
   * Verdaux: name u32, next u32.
   */
  private void readDefinitions(int section) throws InputException {
    ByteReader content = elf.content(section);
    int strings = elf.sectionLink(section);
    int count = elf.sectionInfo(section);
    long at = 0;
    for (int i = 0; i < count; i++) {
      int index = content.u16(at + 4) & 0x7fff;
      long aux = at + content.u32(at + 12);
      if (index >= versionNames.length) {
        versionNames = java.util.Arrays.copyOf(versionNames, index + 8);
      }
      if ((content.u16(at + 2) & Elf.VER_FLG_BASE) == 0) {
        versionNames[index] = elf.text(strings, content.i32(aux));
      }
      long next = content.u32(at + 16);
      if (next == 0) {
        break;
      }
      at += next;
    }
  }

  /** Whether the symbol is a definition that others may use. */
  boolean defines(int symbol) {
    return table.sectionIndex(symbol) != 0
        && table.sectionIndex(symbol) != ElfSymbols.RESERVED
        && table.binding(symbol) != Elf.STB_LOCAL
        && (versions == null || (versions[symbol] & 0x7fff) != Elf.VER_NDX_LOCAL)
        && (table.visibility(symbol) == Elf.STV_DEFAULT
            || table.visibility(symbol) == Elf.STV_PROTECTED);
  }

  /** The version name of a definition, or null when it has none (or the base version). */
  String versionOf(int symbol) {
    if (versions == null) {
      return null;
    }
    int index = versions[symbol] & 0x7fff;
    return index < versionNames.length ? versionNames[index] : null;
  }

  /** Whether the definition serves only references that name its version. */
  boolean isHidden(int symbol) {
    return versions != null
        && (versions[symbol] & Elf.VERSYM_HIDDEN) != 0
        && versionOf(symbol) != null;
  }

  /**
   * The definition of {@code name} with this version, or -1. A linear search, for the rare
   * references with versions.
   */
  int find(String name, String version) throws InputException {
    for (int i = 1; i < table.count(); i++) {
      if (defines(i) && version.equals(versionOf(i)) && table.name(i).equals(name)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Whether the byte at this address is in a segment that is read-only once the program runs (RELRO
   * included).
   */
  boolean isReadOnly(long address) {
    for (int i = 0; i < elf.segmentCount(); i++) {
      long offset = address - elf.segmentAddress(i);
      boolean inside = offset >= 0 && offset < elf.segmentMemorySize(i);
      if (inside && elf.segmentType(i) == Elf.PT_GNU_RELRO) {
        return true;
      }
      if (inside && elf.segmentType(i) == Elf.PT_LOAD && (elf.segmentFlags(i) & Elf.PF_W) == 0) {
        return true;
      }
    }
    return false;
  }
}
