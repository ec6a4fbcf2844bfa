package kit.bootstrap.compare;

import kit.base.ByteReader;
import kit.base.InputException;
import kit.obj.elf.ElfFile;
import kit.obj.elf.ElfSymbols;
import org.jspecify.annotations.Nullable;

/**
 * Relocations of two objects held against each other by what they mean: place, kind, addend and the
 * symbol's name. Numbers of symbols shift with every symbol more or less, and say nothing.
 */
final class Relocations {
  private static final int ENTRY_SIZE = 24;

  private Relocations() {}

  /** Where the code or data is whose relocation differs first; null when none does. */
  static @Nullable Place firstDifference(ElfFile one, ElfFile other, int section)
      throws InputException {
    int target = one.sectionInfo(section);
    int partner = other.findSection(one.sectionName(section));
    ByteReader left = one.content(section);
    ByteReader right = other.content(partner == 0 ? section : partner);
    int entries = Math.min(left.length(), right.length()) / ENTRY_SIZE;
    ElfSymbols names = ElfSymbols.read(one, one.sectionLink(section));
    ElfSymbols otherNames =
        ElfSymbols.read(other, other.sectionLink(partner == 0 ? section : partner));
    for (int i = 0; i < entries; i++) {
      if (!text(one, names, left, i).equals(text(other, otherNames, right, i))) {
        return FirstDifference.symbolAt(one, target, left.i64((long) i * ENTRY_SIZE));
      }
    }
    if (left.length() == right.length()) {
      return null;
    }
    ElfFile longer = left.length() > right.length() ? one : other;
    ByteReader more = left.length() > right.length() ? left : right;
    return FirstDifference.symbolAt(longer, target, more.i64((long) entries * ENTRY_SIZE));
  }

  private static String text(ElfFile file, ElfSymbols symbols, ByteReader content, int entry)
      throws InputException {
    long at = (long) entry * ENTRY_SIZE;
    long info = content.i64(at + 8);
    int symbol = (int) (info >>> 32);
    String name = "";
    if (symbol > 0 && symbol < symbols.count()) {
      int home = symbols.sectionIndex(symbol);
      boolean isSection = symbols.name(symbol).isEmpty() && home > 0;
      name = isSection ? file.sectionName(home) : symbols.name(symbol);
    }
    return content.i64(at) + " " + (int) info + " " + content.i64(at + 16) + " " + name;
  }
}
