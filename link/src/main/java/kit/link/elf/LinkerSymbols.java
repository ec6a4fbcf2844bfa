package kit.link.elf;

import java.util.ArrayList;
import java.util.List;
import kit.obj.elf.Elf;

/**
 * Symbols that the linker defines, as GNU ld's default script does: bounds of the image's parts
 * (_end, _edata, __bss_start …), of the arrays of start-up functions, and __start_NAME /
 * __stop_NAME of sections with C names. Given only where something refers to them and nothing
 * defines them; those that GNU ld always gives (_end, _edata, __bss_start) always.
 */
final class LinkerSymbols {
  /** A symbol bound to a place that is known after layout. */
  private record Pending(Anchor anchor, String place) {}

  private final LinkState link;
  private final List<Pending> pending = new ArrayList<>();

  LinkerSymbols(LinkState link) {
    this.link = link;
  }

  /** Defines what is wanted. Output sections exist, without addresses. */
  void define() {
    for (String name : new String[] {"__bss_start", "_edata", "_end"}) {
      if (!link.scripted) {
        always(name);
      }
    }
    for (String name :
        new String[] {
          "edata", "end", "etext", "_etext", "__etext", "__executable_start", "__ehdr_start"
        }) {
      atPlace(name, name);
    }
    Synthetic synthetic = link.synthetic;
    synthetic.gotBaseUsed |= wanted("_GLOBAL_OFFSET_TABLE_") != null;
    inChunk("_GLOBAL_OFFSET_TABLE_", synthetic.gotPlt, false);
    if (synthetic.dynamicSection != null) {
      inChunk("_DYNAMIC", synthetic.dynamicSection, false);
    }
    if (!link.options.isPic()) {
      atPlace("__rela_iplt_start", "__rela_iplt_start");
      atPlace("__rela_iplt_end", "__rela_iplt_end");
    }
    arrayBounds("preinit_array");
    arrayBounds("init_array");
    arrayBounds("fini_array");
    if (link.synthetic.ehFrame != null) {
      inChunk("__GNU_EH_FRAME_HDR", null, false);
    }
    sectionBounds();
  }

  private LinkSymbol wanted(String name) {
    LinkSymbol symbol = link.symbols.find(name);
    boolean referenced =
        symbol != null && symbol.alias == null && (symbol.usedInRegular || symbol.usedInShared);
    return referenced && (symbol.isUndefined() || symbol.isShared()) ? symbol : null;
  }

  private void give(LinkSymbol symbol, Chunk chunk, boolean end) {
    symbol.state = LinkSymbol.State.DEFINED;
    symbol.linkerDefined = true;
    symbol.file = null;
    symbol.section = null;
    symbol.chunk = chunk;
    symbol.fromChunkEnd = end;
    symbol.value = 0;
    symbol.size = 0;
    symbol.type = Elf.STT_NOTYPE;
    symbol.binding = Elf.STB_GLOBAL;
    symbol.imported = false;
    symbol.dynamicIndex = 0;
    symbol.exported =
        (symbol.usedInShared || link.options.exportDynamic)
            && link.options.isExecutable()
            && link.dynamic
            && symbol.visibility == Elf.STV_DEFAULT;
    symbol.version = null;
    symbol.versionIndex = Elf.VER_NDX_GLOBAL;
    if (!symbol.exported && link.options.isShared()) {
      symbol.forcedLocal = true;
    }
  }

  private void always(String name) {
    LinkSymbol symbol = link.symbols.intern(name);
    if (symbol.isUndefined() || symbol.isShared()) {
      place(symbol, name);
    }
  }

  private void atPlace(String name, String place) {
    LinkSymbol symbol = wanted(name);
    if (symbol != null) {
      place(symbol, place);
      if (name.startsWith("__")) {
        symbol.forcedLocal = !symbol.exported;
        symbol.visibility = symbol.exported ? symbol.visibility : Elf.STV_HIDDEN;
      }
    }
  }

  private void place(LinkSymbol symbol, String place) {
    Anchor anchor = new Anchor();
    give(symbol, anchor, false);
    pending.add(new Pending(anchor, place));
  }

  private void inChunk(String name, Chunk chunk, boolean end) {
    LinkSymbol symbol = wanted(name);
    if (symbol != null && chunk != null) {
      give(symbol, chunk, end);
      hide(symbol);
      if (symbol.type == Elf.STT_NOTYPE) {
        symbol.type = Elf.STT_OBJECT;
      }
    }
  }

  private static void hide(LinkSymbol symbol) {
    symbol.forcedLocal = true;
    symbol.exported = false;
    if (symbol.visibility == Elf.STV_DEFAULT) {
      symbol.visibility = Elf.STV_HIDDEN;
    }
  }

  private void arrayBounds(String name) {
    OutputSection section = link.outputSections.get("." + name);
    bound("__" + name + "_start", section, false);
    bound("__" + name + "_end", section, true);
  }

  private void bound(String name, Chunk section, boolean end) {
    LinkSymbol symbol = wanted(name);
    if (symbol == null) {
      return;
    }
    if (section != null) {
      give(symbol, section, end);
    } else {
      place(symbol, "");
    }
    hide(symbol);
  }

  private void sectionBounds() {
    for (Chunk chunk : List.copyOf(link.chunks)) {
      if (Liveness.isCName(chunk.name)) {
        for (int end = 0; end < 2; end++) {
          LinkSymbol symbol = wanted((end == 0 ? "__start_" : "__stop_") + chunk.name);
          if (symbol != null) {
            give(symbol, chunk, end == 1);
            hide(symbol);
          }
        }
      } else if (chunk.name.startsWith(".") && Liveness.isCName(chunk.name.substring(1))) {
        bound(".startof." + chunk.name, chunk, false);
      }
    }
  }

  /** Gives the anchors their addresses. */
  void settle(Layout layout) {
    for (Pending one : pending) {
      Anchor anchor = one.anchor();
      switch (one.place()) {
        case "_end", "end" -> anchor.address = layout.imageEnd();
        case "_edata", "edata" -> anchor.address = layout.dataEnd();
        case "__bss_start" -> anchor.address = layout.bssStart();
        case "etext", "_etext", "__etext" -> anchor.address = layout.textEnd();
        case "__executable_start", "__ehdr_start" -> anchor.address = link.imageStart;
        case "__rela_iplt_start" -> anchor.address = layout.indirectStart();
        case "__rela_iplt_end" ->
            anchor.address =
                layout.indirectStart()
                    + (layout.indirectStart() == 0 ? 0 : link.synthetic.pltRelocations.size);
        default -> anchor.address = layout.dataEnd();
      }
      anchor.number = layout.sectionNumberAt(anchor.address);
    }
  }
}
