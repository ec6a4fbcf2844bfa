package kit.link.elf;

import it.unimi.dsi.fastutil.objects.Object2ObjectOpenHashMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
    MapFile map = new MapFile(link);
    if (options.mapPath == null && !options.printMap) {
      if (options.crossReference) {
        map.crossReferences();
        link.host.writeStandardOutput(map.out.array(), map.out.size());
      }
      return;
    }
    map.archiveMembers();
    map.discarded();
    map.memory();
    if (options.crossReference) {
      map.crossReferences();
    }
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
    out.text(
        "\nMemory Configuration\n\nName             Origin             Length             Attributes\n");
    out.text(
        "*default*        0x0000000000000000 0xffffffffffffffff\n\nLinker script and memory map\n\n");
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
          row(
              member.name,
              member.ehFrame == null ? member.address(0) : chunk.address,
              member.size,
              file);
        }
        symbols(section);
      }
    }
    out.text("OUTPUT(" + link.options.outputPath + " elf64-x86-64)\n");
  }

  /** --cref: for each global symbol the file that defines it, then those that refer to it. */
  private void crossReferences() {
    Object2ObjectOpenHashMap<LinkSymbol, List<ObjectInput>> users =
        new Object2ObjectOpenHashMap<>();
    for (ObjectInput object : link.objects) {
      for (int i = object.table.firstGlobal(); i < object.symbols.length; i++) {
        if (object.symbols[i].file != object) {
          users.computeIfAbsent(object.symbols[i], s -> new ArrayList<>()).add(object);
        }
      }
    }
    List<LinkSymbol> sorted = new ArrayList<>();
    for (LinkSymbol symbol : link.symbols.symbols()) {
      if (symbol.usedInRegular
          && symbol.file != null
          && symbol.state != LinkSymbol.State.UNDEFINED) {
        sorted.add(symbol);
      }
    }
    sorted.sort(Comparator.comparing(s -> s.name));
    out.text("\nCross Reference Table\n\n" + pad("Symbol", 50) + "File\n");
    for (LinkSymbol symbol : sorted) {
      out.text(pad(symbol.name, 50) + symbol.file.name() + "\n");
      List<ObjectInput> list = users.get(symbol);
      if (list != null) {
        for (ObjectInput user : list) {
          out.text(" ".repeat(50) + user.name() + "\n");
        }
      }
    }
  }

  private void symbols(OutputSection section) {
    for (LinkSymbol symbol : link.symbols.symbols()) {
      if (symbol.isDefined()
          && symbol.section != null
          && symbol.section.output == section
          && symbol.section.live) {
        out.text(
            " ".repeat(16) + hex(symbol.definitionAddress()) + " ".repeat(16) + symbol.name + "\n");
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
