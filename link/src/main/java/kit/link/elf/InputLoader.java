package kit.link.elf;

import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import it.unimi.dsi.fastutil.objects.Object2ObjectOpenHashMap;
import java.util.ArrayList;
import java.util.List;
import kit.archive.Archive;
import kit.archive.ArchiveMember;
import kit.base.ByteReader;
import kit.base.Bytes;
import kit.base.Host;
import kit.base.HostException;
import kit.base.InputException;
import kit.link.LinkException;
import kit.obj.Machine;
import kit.obj.elf.Elf;
import kit.obj.elf.ElfFile;

/**
 * Reads the inputs in the order of the command line and enters them with the {@link Resolver}.
 *
 * <p>Archives give, as with GNU ld, the members that define what is undefined when the archive's
 * turn comes; members may ask for further members of the same archive (the search repeats until
 * nothing is added) and within --start-group … --end-group for those of the others. Text files are
 * linker scripts: INPUT and GROUP name further inputs.
 */
final class InputLoader {
  private static final int SCRIPT_DEPTH_LIMIT = 10;

  /** An archive that stays open for searches. */
  private static final class OpenArchive {
    final Archive archive;
    final LinkOptions.Input input;
    final int[] hashes;
    final LongOpenHashSet loaded = new LongOpenHashSet();

    OpenArchive(Archive archive, LinkOptions.Input input) {
      this.archive = archive;
      this.input = input;
      hashes = new int[archive.indexCount()];
      for (int i = 0; i < hashes.length; i++) {
        hashes[i] = SymbolTable.hash(archive.indexName(i));
      }
    }
  }

  private final LinkState link;
  private final Host host;
  private final LinkOptions options;
  private final Resolver resolver;
  private final LibraryPath libraries;
  private final Object2ObjectOpenHashMap<String, SharedInput> sharedByName =
      new Object2ObjectOpenHashMap<>();
  private final List<String> filesRead = new ArrayList<>();
  private List<OpenArchive> group;
  private boolean problems;

  InputLoader(LinkState link, Resolver resolver) {
    this.link = link;
    this.host = link.host;
    this.options = link.options;
    this.resolver = resolver;
    this.libraries = new LibraryPath(host, options, link.reporter);
  }

  /** Paths of all files read, in order. */
  List<String> filesRead() {
    return filesRead;
  }

  /**
   * Loads everything on the command line. Unreadable and malformed files are reported; the rest is
   * still read.
   */
  void loadAll() throws LinkException {
    for (LinkOptions.Input input : options.inputs) {
      switch (input.kind()) {
        case GROUP_START -> group = group == null ? new ArrayList<>() : group;
        case GROUP_END -> endGroup();
        case FILE -> load(input, 0);
        case LIBRARY -> loadLibrary(input, 0);
      }
    }
    endGroup();
    loadDependencies();
  }

  private void endGroup() {
    if (group == null) {
      return;
    }
    boolean again = true;
    while (again) {
      again = false;
      for (OpenArchive archive : group) {
        again |= search(archive);
      }
    }
    group = null;
  }

  private void loadLibrary(LinkOptions.Input input, int depth) {
    String path = libraries.find(input.text(), input.staticOnly() || options.staticLink);
    if (path == null) {
      problem("cannot find -l" + input.text() + ": No such file or directory");
      return;
    }
    load(input.with(LinkOptions.Input.Kind.LIBRARY, path), depth);
  }

  private void load(LinkOptions.Input input, int depth) {
    String path = input.text();
    try {
      if (host.kind(path) == Host.FileKind.DIRECTORY) {
        problem("cannot find " + path + ": Is a directory");
        return;
      }
      byte[] data = host.readFile(path);
      filesRead.add(path);
      loadBytes(input, path, data, depth);
    } catch (HostException e) {
      problem("cannot find " + path + ": " + e.problem());
    } catch (InputException e) {
      problem(e.file() + ": " + e.problem());
    }
  }

  private void loadBytes(LinkOptions.Input input, String path, byte[] data, int depth)
      throws InputException {
    if (input.binary()) {
      loadElf(input, path, RelocatableLink.wrap(path, data, options), null);
    } else if (ElfFile.isElf(data, 0, data.length)) {
      trace(path);
      loadElf(input, path, ElfFile.read(new ByteReader(path, data)), null);
    } else if (Archive.isArchive(data)) {
      loadArchive(input, path, data);
    } else {
      loadScript(input, path, data, depth);
    }
  }

  private void trace(String name) {
    if (options.trace) {
      byte[] line = Bytes.of(name + "\n");
      try {
        host.writeStandardOutput(line, line.length);
      } catch (HostException e) {
        link.reporter.error("standard output: " + e.problem());
      }
    }
  }

  private void loadElf(LinkOptions.Input input, String name, ElfFile elf, String archiveName)
      throws InputException {
    Machine machine = elf.machine();
    if (machine != options.machine) {
      throw elf.error(
          "file is for another machine (ELF machine "
              + elf.machineNumber()
              + "): incompatible with the output");
    }
    switch (elf.type()) {
      case Elf.ET_REL ->
          resolver.addObject(
              ObjectInput.read(
                  name, elf, archiveName, options.kind == LinkOptions.OutputKind.RELOCATABLE));
      case Elf.ET_DYN -> loadShared(input, name, elf);
      case Elf.ET_EXEC -> throw elf.error("cannot link an executable file");
      default -> throw elf.error("unknown ELF file type " + elf.type());
    }
  }

  /** Whether a problem with a file was reported: what it would have defined is missing then. */
  boolean hadProblems() {
    return problems;
  }

  private void problem(String message) {
    problems = true;
    link.reporter.error(message);
  }

  private void loadShared(LinkOptions.Input input, String path, ElfFile elf) throws InputException {
    if (options.staticLink || options.kind == LinkOptions.OutputKind.RELOCATABLE) {
      throw elf.error("attempted static link of dynamic object");
    }
    String slash = path.substring(path.lastIndexOf('/') + 1);
    SharedInput shared =
        SharedInput.read(path, elf, input.kind() == LinkOptions.Input.Kind.LIBRARY ? slash : path);
    if (shared.isExecutable) {
      throw elf.error("cannot use executable file as input to a link");
    }
    SharedInput known = sharedByName.get(shared.soname);
    if (known != null) {
      known.asNeeded &= input.asNeeded();
      return;
    }
    sharedByName.put(shared.soname, shared);
    shared.asNeeded = input.asNeeded();
    resolver.addShared(shared);
  }

  private void loadArchive(LinkOptions.Input input, String path, byte[] data)
      throws InputException {
    Archive archive = Archive.read(path, data);
    OpenArchive open = new OpenArchive(archive, input);
    if (input.wholeArchive()) {
      for (ArchiveMember member : archive.members()) {
        loadMember(open, member);
      }
      return;
    }
    if (!archive.hasIndex() && !archive.members().isEmpty()) {
      throw new InputException(path, "archive has no index; run ranlib to add one");
    }
    if (group != null) {
      group.add(open);
    }
    search(open);
  }

  /**
   * Loads members that define undefined symbols until there are no more. Returns whether any was
   * loaded.
   */
  private boolean search(OpenArchive open) {
    boolean any = false;
    boolean again = true;
    while (again) {
      again = false;
      for (int i = 0; i < open.hashes.length; i++) {
        LinkSymbol symbol = link.symbols.find(open.archive.indexName(i), open.hashes[i]);
        if (symbol != null
            && symbol.wantsDefinition()
            && open.loaded.add(open.archive.indexOffset(i))) {
          again |= loadIndexed(open, i);
        }
      }
      any |= again;
    }
    return any;
  }

  private boolean loadIndexed(OpenArchive open, int row) {
    try {
      loadMember(open, open.archive.memberAt(open.archive.indexOffset(row)));
      return true;
    } catch (InputException e) {
      problem(e.file() + ": " + e.problem());
      return false;
    }
  }

  private void loadMember(OpenArchive open, ArchiveMember member) throws InputException {
    Archive archive = open.archive;
    String name = archive.name() + "(" + member.name() + ")";
    open.loaded.add(member.headerOffset());
    ByteReader content;
    if (archive.thin()) {
      content = new ByteReader(name, readThin(archive, member));
    } else {
      content = archive.content(member);
    }
    if (!ElfFile.isElf(content.array(), content.start(), content.length())) {
      throw new InputException(name, "file format not recognized");
    }
    trace(name);
    String base = archive.name().substring(archive.name().lastIndexOf('/') + 1);
    loadElf(open.input, name, ElfFile.read(content), base);
  }

  private byte[] readThin(Archive archive, ArchiveMember member) throws InputException {
    String path = archive.thinPath(member);
    try {
      byte[] data = host.readFile(path);
      filesRead.add(path);
      return data;
    } catch (HostException e) {
      throw new InputException(archive.name(), "cannot open member " + path + ": " + e.problem());
    }
  }

  private void loadScript(LinkOptions.Input input, String path, byte[] data, int depth)
      throws InputException {
    for (int i = 0; i < data.length; i++) {
      if (data[i] == 0) {
        throw new InputException(path, "file format not recognized");
      }
    }
    if (depth >= SCRIPT_DEPTH_LIMIT) {
      throw new InputException(path, "linker scripts are nested too deeply");
    }
    InputScript script = InputScript.parse(path, data, options, link.versionScript);
    for (InputScript.Entry entry : script.entries()) {
      switch (entry.kind()) {
        case GROUP_START -> {
          if (group == null) {
            group = new ArrayList<>();
          }
        }
        case GROUP_END -> endGroup();
        case LIBRARY ->
            loadLibrary(scriptInput(LinkOptions.Input.Kind.LIBRARY, entry, input), depth + 1);
        case FILE ->
            loadScriptFile(scriptInput(LinkOptions.Input.Kind.FILE, entry, input), path, depth + 1);
      }
    }
  }

  private static LinkOptions.Input scriptInput(
      LinkOptions.Input.Kind kind, InputScript.Entry entry, LinkOptions.Input from) {
    return new LinkOptions.Input(
        kind,
        entry.text(),
        from.asNeeded() || entry.asNeeded(),
        from.wholeArchive(),
        from.staticOnly(),
        false);
  }

  private void loadScriptFile(LinkOptions.Input input, String script, int depth) {
    String path = libraries.findScriptInput(input.text(), script);
    if (path == null) {
      problem("cannot find " + input.text() + " inside " + script);
      return;
    }
    load(input.with(LinkOptions.Input.Kind.LIBRARY, path), depth);
  }

  /**
   * Finds what the shared objects need in turn, for the symbols that those refer to; what is not
   * found is left to the dynamic linker.
   */
  private void loadDependencies() {
    if (options.kind == LinkOptions.OutputKind.RELOCATABLE || options.isShared()) {
      return;
    }
    for (int i = 0; i < link.sharedObjects.size(); i++) {
      SharedInput shared = link.sharedObjects.get(i);
      for (String needed : shared.needed) {
        if (!sharedByName.containsKey(needed)) {
          loadDependency(shared, needed);
        }
      }
    }
  }

  private void loadDependency(SharedInput by, String needed) {
    String path = libraries.findDependency(needed, by);
    if (path == null) {
      by.incomplete = true;
      return;
    }
    try {
      ElfFile elf = ElfFile.read(new ByteReader(path, host.readFile(path)));
      if (elf.type() != Elf.ET_DYN || elf.machine() != options.machine) {
        by.incomplete = true;
        return;
      }
      SharedInput shared = SharedInput.read(path, elf, needed);
      shared.indirect = true;
      sharedByName.put(needed, shared);
      resolver.addShared(shared);
    } catch (HostException | InputException e) {
      by.incomplete = true;
    }
  }
}
