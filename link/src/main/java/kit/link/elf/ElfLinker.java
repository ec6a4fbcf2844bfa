package kit.link.elf;

import java.util.List;
import kit.base.ByteSink;
import kit.base.Bytes;
import kit.base.Host;
import kit.base.HostException;
import kit.base.InputException;
import kit.link.LinkException;
import kit.link.LinkReporter;
import kit.obj.elf.Elf;

/**
 * Links ELF objects: {@link #link} is the pipeline. Each step is a class of its own; they share a
 * {@link LinkState}. All errors are reported, in one run as many as the steps can find; no output
 * is written when there was one.
 */
public final class ElfLinker {
  private final LinkState link;
  private final LinkOptions options;
  private final LinkReporter reporter;
  private LinkerSymbols linkerSymbols;
  private Definitions definitions;

  private ElfLinker(Host host, LinkOptions options, LinkReporter reporter) {
    this.link = new LinkState(host, options, reporter);
    this.options = options;
    this.reporter = reporter;
  }

  /**
   * Links as the options say and writes the output. Returns whether it was written; problems go to
   * the reporter.
   */
  public static boolean link(Host host, LinkOptions options, LinkReporter reporter) {
    ElfLinker linker = new ElfLinker(host, options, reporter);
    try {
      return linker.run();
    } catch (LinkException e) {
      reporter.error(e.getMessage());
    } catch (InputException e) {
      reporter.error(e.file() + ": " + e.problem());
    } catch (HostException e) {
      reporter.error(e.path() + ": " + e.problem());
    }
    return false;
  }

  private boolean run() throws LinkException, InputException, HostException {
    readScripts();
    readLayoutScript();
    if (!loadInputs()) {
      return false;
    }
    if (options.kind == LinkOptions.OutputKind.RELOCATABLE) {
      return RelocatableLink.run(link);
    }
    settleSymbols();
    parseFrames();
    collectGarbage();
    makeSynthetic();
    placeSections();
    scanRelocations();
    // Beyond this point no new symbols, slots or dynamic relocations.
    makeDynamicTables();
    Layout layout = layOut();
    if (failed()) {
      return false;
    }
    new LinkWarnings(link).report(layout.segments);
    byte[] image = new ImageWriter(link, layout).write();
    if (failed()) {
      return false;
    }
    link.host.writeFile(options.outputPath, image, image.length, true);
    MapFile.write(link);
    return reporter.errorCount() == 0;
  }

  private boolean failed() {
    return reporter.errorCount() > 0 && !options.noInhibitExec;
  }

  private void readScripts() throws HostException, InputException {
    for (String path : options.versionScripts) {
      link.versionScript.parse(new ScriptLexer(path, link.host.readFile(path)), false);
    }
    if (options.defaultVersion && options.isShared()) {
      String output = options.outputPath;
      link.versionScript.addDefault(
          options.soname != null ? options.soname : output.substring(output.lastIndexOf('/') + 1));
    }
    for (String path : options.dynamicLists) {
      dynamicList().parseDynamicList(new ScriptLexer(path, link.host.readFile(path)));
    }
    for (String pattern : options.exportedSymbols) {
      dynamicList().add(pattern, VersionScript.GLOBAL);
    }
  }

  private void readLayoutScript() throws HostException, InputException, LinkException {
    if (options.linkerScript == null) {
      return;
    }
    String path = new LibraryPath(link.host, options, reporter).findScript(options.linkerScript);
    if (path == null) {
      throw new LinkException(
          "cannot open linker script file " + options.linkerScript + ": No such file or directory");
    }
    LayoutScript script =
        LayoutScriptParser.parse(
            path, link.host.readFile(path), options, link.versionScript, this::includedScript);
    link.layoutScript = script;
    link.scripted = script.hasSections;
  }

  private String includedScript(String name) throws InputException {
    String path = new LibraryPath(link.host, options, reporter).findScript(name);
    if (path == null) {
      throw new InputException(name, "cannot open linker script file: No such file or directory");
    }
    try {
      return Bytes.toText(link.host.readFile(path));
    } catch (HostException e) {
      throw new InputException(path, e.problem());
    }
  }

  private VersionScript dynamicList() {
    if (link.dynamicList == null) {
      link.dynamicList = new VersionScript();
    }
    return link.dynamicList;
  }

  /**
   * Returns false when a file could not be read: going on would only report what it would have
   * defined.
   */
  private boolean loadInputs() throws LinkException, InputException, HostException {
    Resolver resolver = new Resolver(link);
    if (options.kind != LinkOptions.OutputKind.RELOCATABLE) {
      for (String name : options.undefined) {
        resolver.reference(name);
      }
      if (options.entry != null
          && !(options.entry.charAt(0) >= '0' && options.entry.charAt(0) <= '9')) {
        resolver.reference(options.entry);
      }
    }
    definitions = new Definitions(link);
    definitions.declare();
    InputLoader loader = new InputLoader(link, resolver);
    loader.loadAll();
    if (link.objects.isEmpty() && reporter.errorCount() == 0) {
      throw new LinkException("no input files");
    }
    resolver.joinAliases();
    for (String name : options.requiredDefined) {
      LinkSymbol symbol = link.symbols.find(name);
      if (symbol == null || symbol.isUndefined()) {
        reporter.error("required symbol `" + name + "' not defined");
      }
    }
    if (options.dependencyFile != null) {
      writeDependencies(loader.filesRead());
    }
    return !loader.hadProblems();
  }

  /** --dependency-file: a make rule for the output, and an empty one for each input. */
  private void writeDependencies(List<String> files) throws HostException {
    ByteSink text = new ByteSink();
    text.text(options.outputPath + ":");
    for (String file : files) {
      text.text(" \\\n  " + file);
    }
    text.text("\n");
    for (String file : files) {
      text.text("\n" + file + ":\n");
    }
    link.host.writeFile(options.dependencyFile, text.array(), text.size(), false);
  }

  private void settleSymbols() throws InputException {
    link.dynamic =
        options.isPic()
            || !options.staticLink && !link.sharedObjects.isEmpty()
            || options.exportDynamic && options.dynamicLinker != null && !options.staticLink;
    definitions.define();
    ScriptLayout.declare(link);
    SymbolSettlement settlement = new SymbolSettlement(link);
    settlement.allocateCommons();
    settlement.checkSharedObjects();
    settlement.settleAll();
  }

  private void parseFrames() throws InputException {
    for (ObjectInput object : link.objects) {
      for (InputSection section : object.sections) {
        if (section != null
            && section.live
            && section.name.equals(".eh_frame")
            && section.data != null
            && section.has(Elf.SHF_ALLOC)) {
          section.ehFrame = EhFrameRecords.parse(section);
          object.frames.add(section);
        }
      }
    }
  }

  private void collectGarbage() throws InputException {
    if (options.gcSections) {
      new Liveness(link).run();
    }
  }

  private void makeSynthetic() {
    Synthetic synthetic = new Synthetic(link);
    link.synthetic = synthetic;
    if (link.dynamic) {
      synthetic.dynamicSection = new DynamicSection(link);
      boolean wantsLoader =
          options.isExecutable()
              && !options.noDynamicLinker
              && (options.dynamicLinker != null || !link.sharedObjects.isEmpty());
      if (wantsLoader) {
        synthetic.makeInterpreter(
            options.dynamicLinker != null ? options.dynamicLinker : "/lib64/ld-linux-x86-64.so.2");
      }
    }
    if (options.buildId != null) {
      synthetic.buildId =
          new BuildIdNote(
              switch (options.buildId) {
                case "sha1" -> 20;
                case "md5", "uuid" -> 16;
                default -> ImageWriter.hexBytes(options.buildId).length;
              });
    }
    if (!options.packageMetadata.isEmpty()) {
      synthetic.packageNote = packageNote();
    }
    synthetic.property = PropertyNote.merge(link);
  }

  /** .note.package: what package the output is of, as JSON (systemd.io/ELF_PACKAGE_METADATA). */
  private Chunk packageNote() {
    ByteSink content = new ByteSink();
    content.u32(4);
    content.u32((options.packageMetadata.length() + 4) & ~3);
    content.u32(0xcafe1a7e);
    content.zeroTerminated("FDO");
    content.zeroTerminated(options.packageMetadata);
    content.align(4, 0);
    return new ConstantChunk(
        ".note.package", Elf.SHT_NOTE, Elf.SHF_ALLOC, content.toByteArray(), 4);
  }

  private void placeSections() throws InputException {
    new SectionPlacement(link).run();
    linkerSymbols = new LinkerSymbols(link);
    linkerSymbols.define();
  }

  private void scanRelocations() throws InputException {
    new RelocationScanner(link).scanAll();
    int before = link.linkerSections.size();
    link.synthetic.allocate();
    SectionPlacement.placeCopies(link, before);
  }

  private void makeDynamicTables() {
    Synthetic synthetic = link.synthetic;
    if (synthetic.ehFrame != null && options.ehFrameHeader) {
      synthetic.ehFrameHeader = new EhFrameHeader(link, synthetic.ehFrame);
    }
    if (link.dynamic) {
      synthetic.dynamicSection.addNames();
      synthetic.dynamicSymbols.finish();
      synthetic.dynamicSection.addAddresses(link.chunks);
      synthetic.dynamicRelocations.linkedSection = synthetic.dynamicSymbols.symbolTable;
      synthetic.pltRelocations.linkedSection = synthetic.dynamicSymbols.symbolTable;
    }
    if (synthetic.pltRelocations.size > 0) {
      synthetic.pltRelocations.infoSection = synthetic.gotPlt;
    }
    List<Chunk> own = synthetic.chunks();
    link.chunks.addAll(own);
  }

  private Layout layOut() throws LinkException, InputException {
    Layout layout = new Layout(link);
    if (link.scripted) {
      new ScriptedImage(link, layout).layOut();
      return settle(layout);
    }
    layout.order();
    layout.mapSegments();
    if (failed()) {
      return layout;
    }
    layout.assign();
    return settle(layout);
  }

  private Layout settle(Layout layout) throws InputException, LinkException {
    if (link.layoutScript != null) {
      if (!link.scripted) {
        new ScriptLayout(link).assign(0);
      }
      for (LinkSymbol symbol : link.symbols.symbols()) {
        if (symbol.linkerDefined && symbol.chunk instanceof Anchor anchor && !anchor.absolute) {
          anchor.number = layout.sectionNumberAt(anchor.address);
        }
      }
    }
    linkerSymbols.settle(layout);
    definitions.settle(layout);
    return layout;
  }
}
