package kit.archive;

import java.util.ArrayList;
import java.util.List;
import kit.base.ByteReader;
import kit.base.InputException;
import kit.obj.elf.Elf;
import kit.obj.elf.ElfFile;
import kit.obj.elf.ElfSymbols;
import org.jspecify.annotations.Nullable;

/** What an archive's symbol index says of a member: the global symbols that it defines. */
public final class MemberSymbols {
  private MemberSymbols() {}

  /**
   * Names of the global symbols that an object file defines, common ones included, in the order of
   * its symbol table. Null when the bytes are not an object file; an object file with damaged
   * tables has no names.
   */
  public static @Nullable List<String> of(ByteReader content) {
    if (!ElfFile.isElf(content.array(), content.start(), content.length())) {
      return null;
    }
    List<String> names = new ArrayList<>();
    try {
      ElfFile elf = ElfFile.read(content);
      ElfSymbols symbols = ElfSymbols.read(elf, elf.findSection(Elf.SHT_SYMTAB));
      for (int i = symbols.firstGlobal(); i < symbols.count(); i++) {
        if (symbols.sectionIndex(i) != 0 && symbols.binding(i) != Elf.STB_LOCAL) {
          names.add(symbols.name(i));
        }
      }
    } catch (InputException e) {
      return List.of();
    }
    return names;
  }
}
