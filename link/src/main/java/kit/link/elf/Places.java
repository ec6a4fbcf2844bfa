package kit.link.elf;

import kit.base.InputException;
import kit.obj.elf.Elf;
import kit.obj.elf.ElfSymbols;

/** Places in input objects as messages show them. */
final class Places {
  private Places() {}

  /** "a.o: in function `main':\na.c:(.text+0x5)", as far as the object tells. */
  static String describe(InputSection section, long offset) throws InputException {
    ObjectInput file = section.file;
    String place = "(" + section.name + "+0x" + Long.toHexString(offset) + ")";
    if (file == null) {
      return place;
    }
    String function = enclosingFunction(file, section, offset);
    String source = file.sourceFile != null ? file.sourceFile : file.name();
    return function == null
        ? file.name() + ":" + place
        : file.name() + ": in function `" + function + "':\n" + source + ":" + place;
  }

  /** The function symbol that covers the offset, or null. */
  private static String enclosingFunction(ObjectInput file, InputSection section, long offset)
      throws InputException {
    ElfSymbols table = file.table;
    int best = -1;
    for (int i = 1; i < table.count(); i++) {
      if (table.sectionIndex(i) == section.index
          && table.type(i) == Elf.STT_FUNC
          && table.value(i) <= offset
          && (best < 0 || table.value(i) > table.value(best))) {
        best = i;
      }
    }
    return best < 0 ? null : table.name(best);
  }
}
