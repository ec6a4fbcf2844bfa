package kit.tools;

import java.util.Arrays;
import kit.base.ByteReader;
import kit.base.InputException;
import kit.obj.elf.Elf;
import kit.obj.elf.ElfFile;
import kit.obj.elf.LittleEndian;
import org.jspecify.annotations.Nullable;

/**
 * Names of the versions of dynamic symbols: of definitions from .gnu.version_d, of references from
 * .gnu.version_r.
 */
final class SymbolVersions {
  private final int[] indices;
  private @Nullable String[] names = new String[2];
  private boolean[] required = new boolean[2];

  private SymbolVersions(int[] indices) {
    this.indices = indices;
  }

  /** The versions of the file's dynamic symbols; without version tables, none. */
  static SymbolVersions read(ElfFile file) throws InputException {
    int section = file.findSection(Elf.SHT_GNU_VERSYM);
    if (section == 0) {
      return new SymbolVersions(new int[0]);
    }
    ByteReader content = file.content(section);
    int[] indices = new int[content.length() / 2];
    for (int i = 0; i < indices.length; i++) {
      indices[i] = LittleEndian.get16(content.array(), content.start() + 2 * i);
    }
    SymbolVersions versions = new SymbolVersions(indices);
    versions.readDefinitions(file);
    versions.readRequirements(file);
    return versions;
  }

  private void set(int index, String name, boolean isRequired) {
    if (index >= names.length) {
      int length = Math.max(index + 1, names.length * 2);
      names = Arrays.copyOf(names, length);
      required = Arrays.copyOf(required, length);
    }
    names[index] = name;
    required[index] = isRequired;
  }

  private void readDefinitions(ElfFile file) throws InputException {
    int section = file.findSection(Elf.SHT_GNU_VERDEF);
    if (section == 0) {
      return;
    }
    ByteReader content = file.content(section);
    long at = 0;
    for (int i = 0; i < file.sectionInfo(section); i++) {
      int flags = content.u16(at + 2);
      if ((flags & Elf.VER_FLG_BASE) == 0) {
        set(
            content.u16(at + 4) & 0x7fff,
            file.text(file.sectionLink(section), content.i32(at + content.u32(at + 12))),
            false);
      }
      long next = content.u32(at + 16);
      if (next == 0) {
        return;
      }
      at += next;
    }
  }

  private void readRequirements(ElfFile file) throws InputException {
    int section = file.findSection(Elf.SHT_GNU_VERNEED);
    if (section == 0) {
      return;
    }
    ByteReader content = file.content(section);
    long at = 0;
    for (int i = 0; i < file.sectionInfo(section); i++) {
      long aux = at + content.u32(at + 8);
      for (int k = content.u16(at + 2); k > 0; k--) {
        set(
            content.u16(aux + 6) & 0x7fff,
            file.text(file.sectionLink(section), content.i32(aux + 8)),
            true);
        long next = content.u32(aux + 12);
        if (next == 0) {
          break;
        }
        aux += next;
      }
      long next = content.u32(at + 12);
      if (next == 0) {
        return;
      }
      at += next;
    }
  }

  /** The raw entry of .gnu.version for a symbol, or -1. */
  int entry(int symbol) {
    return symbol < indices.length ? indices[symbol] : -1;
  }

  /** The name of a version index, or null. */
  @Nullable String name(int index) {
    return index >= 0 && index < names.length ? names[index] : null;
  }

  /** Whether the index is one that another file defines. */
  boolean isRequired(int index) {
    return index >= 0 && index < required.length && required[index];
  }

  /**
   * What follows the symbol's name: "@@V" for a default definition, "@V" for a hidden one and for
   * references, else "".
   */
  String suffix(int symbol, boolean defined) {
    int entry = entry(symbol);
    String name = entry < 0 ? null : name(entry & 0x7fff);
    if (name == null) {
      return "";
    }
    boolean single = !defined || (entry & Elf.VERSYM_HIDDEN) != 0 || isRequired(entry & 0x7fff);
    return (single ? "@" : "@@") + name;
  }
}
