package kit.link.elf;

import it.unimi.dsi.fastutil.objects.Object2ObjectOpenHashMap;
import java.util.ArrayList;
import java.util.List;
import kit.base.Host;
import kit.link.LinkReporter;
import kit.obj.RelocationKinds;

/** What the steps of one link share: options, inputs, symbols, and the sections being made. */
final class LinkState {
  final Host host;
  final LinkOptions options;
  final LinkReporter reporter;
  final RelocationKinds kinds;
  final Target target;
  final SymbolTable symbols = new SymbolTable();
  final List<ObjectInput> objects = new ArrayList<>();
  final List<SharedInput> sharedObjects = new ArrayList<>();
  final VersionScript versionScript = new VersionScript();

  /** --dynamic-list and --export-dynamic-symbol patterns, or null when there are none. */
  VersionScript dynamicList;

  /** Statements of the -T script, or null for the default layout. */
  LayoutScript layoutScript;

  /** Whether the script has SECTIONS, which then rule the layout. */
  boolean scripted;

  /** Output sections and the linker's own sections, in output order once {@link Layout} has run. */
  final List<Chunk> chunks = new ArrayList<>();

  final Object2ObjectOpenHashMap<String, OutputSection> outputSections =
      new Object2ObjectOpenHashMap<>();

  /** Common symbols and copies of shared objects' data, as sections of the linker. */
  final List<InputSection> linkerSections = new ArrayList<>();

  /** The linker's own sections; null where the output has none. */
  Synthetic synthetic;

  /** Whether the output has a dynamic section. */
  boolean dynamic;

  /** Start and end of the thread-local template, and its alignment, once laid out. */
  long tlsStart;

  long tlsEnd;

  /**
   * What the thread pointer points at, as an address: x86-64 puts it at the aligned end of the
   * template.
   */
  long tlsBase;

  /** Address of the image's first byte. */
  long imageStart;

  LinkState(Host host, LinkOptions options, LinkReporter reporter) {
    this.host = host;
    this.options = options;
    this.reporter = reporter;
    this.kinds = RelocationKinds.of(options.machine);
    this.target = new X86_64Target();
  }

  /**
   * Whether the dynamic linker may bind a reference to this symbol to another module's definition.
   */
  boolean isPreemptible(LinkSymbol symbol) {
    return symbol.imported;
  }
}
