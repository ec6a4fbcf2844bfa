package kit.link.elf;

import kit.base.ByteSink;
import kit.base.HostException;
import kit.obj.elf.Elf;

/** -Map and --print-map: what was linked, and where it went, in the shape of GNU ld's map. */
final class MapFile {
  private final LinkState link;
  private final ByteSink out = new ByteSink(1 << 16);

  private MapFile(LinkState link) {
    this.link = link;
  }

  /** Writes the map where the options ask for one. */
  static void write(LinkState link) throws HostException {
    LinkOptions options = link.options;
    if (options.mapPath == null && !options.printMap) {
      return;
    }
    MapFile map = new MapFile(link);
    map.archiveMembers();
    map.discarded();
    map.memory();
    if (options.mapPath == null || options.mapPath.equals("-")) {
      link.host.writeStandardOutput(map.out.array(), map.out.size());
    } else {
      link.host.writeFile(options.mapPath, map.out.array(), map.out.size(), false);
    }
  }

  private void archiveMembers() {
    boolean any = false;
    for (ObjectInput object : link.objects) {
      if (object.archiveName != null) {
        if (!any) {
          out.text("Archive member included to satisfy reference by file (symbol)\n\n");
          any = true;
        }
        out.text(object.name() + "\n");
      }
    }
  }

  private void discarded() {
    out.text("\nDiscarded input sections\n\n");
    for (ObjectInput object : link.objects) {
      for (InputSection section : object.sections) {
        if (section != null && !section.live) {
          row(section.name, 0, section.size, object.name());
        }
      }
    }
  }

  private void memory() {
    out.text("\nMemory Configuration\n\nName             Origin             Length             Attributes\n");
    out.text("*default*        0x0000000000000000 0xffffffffffffffff\n\nLinker script and memory map\n\n");
    for (ObjectInput object : link.objects) {
      if (object.archiveName == null) {
        out.text("LOAD " + object.name() + "\n");
      }
    }
    for (Chunk chunk : link.chunks) {
      out.text("\n" + pad(chunk.name, 16) + hex(chunk.address) + " " + size(chunk.size) + "\n");
      if (chunk instanceof OutputSection section && chunk.has(Elf.SHF_ALLOC)) {
        for (InputSection member : section.members) {
          String file = member.file == null ? "" : member.file.name();
          row(member.name, member.ehFrame == null ? member.address(0) : chunk.address, member.size, file);
        }
        symbols(section);
      }
    }
    out.text("OUTPUT(" + link.options.outputPath + " elf64-x86-64)\n");
  }

  private void symbols(OutputSection section) {
    for (LinkSymbol symbol : link.symbols.symbols()) {
      if (symbol.isDefined() && symbol.section != null && symbol.section.output == section && symbol.section.live) {
        out.text(" ".repeat(16) + hex(symbol.definitionAddress()) + " ".repeat(16) + symbol.name + "\n");
      }
    }
  }

  private void row(String name, long address, long size, String file) {
    String first = " " + name;
    if (first.length() >= 16) {
      out.text(first + "\n");
      first = "";
    }
    out.text(pad(first, 16) + hex(address) + " " + size(size) + " " + file + "\n");
  }

  private static String pad(String text, int width) {
    return text.length() >= width ? text + " " : text + " ".repeat(width - text.length());
  }

  private static String hex(long value) {
    String digits = Long.toHexString(value);
    return "0x" + "0".repeat(Math.max(0, 16 - digits.length())) + digits;
  }

  private static String size(long value) {
    String digits = "0x" + Long.toHexString(value);
    return digits.length() >= 10 ? digits : " ".repeat(10 - digits.length()) + digits;
  }
}
