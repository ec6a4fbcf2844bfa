package kit.link.elf;

import kit.base.ByteReader;
import kit.base.Host;
import kit.base.HostException;
import kit.base.InputException;
import kit.link.LinkException;
import kit.obj.elf.Elf;
import kit.obj.elf.ElfFile;
import kit.obj.elf.ElfSymbols;

/**
 * --just-symbols: the global symbols that a linked file defines are known by their addresses, as if
 * each were defined by --defsym; nothing of the file becomes part of the output.
 */
final class JustSymbols {
  private JustSymbols() {}

  static void add(Host host, LinkOptions options, String path) throws LinkException {
    try {
      ElfFile file = ElfFile.read(new ByteReader(path, host.readFile(path)));
      ElfSymbols symbols = ElfSymbols.read(file, file.findSection(Elf.SHT_SYMTAB));
      for (int i = Math.max(1, symbols.firstGlobal()); i < symbols.count(); i++) {
        int section = symbols.sectionIndex(i);
        if (section > 0 || section == ElfSymbols.ABSOLUTE) {
          options.definitions.add(
              new LinkOptions.Definition(
                  symbols.name(i), "0x" + Long.toHexString(symbols.value(i))));
        }
      }
    } catch (HostException | InputException e) {
      throw new LinkException("--just-symbols: " + e.getMessage());
    }
  }
}
