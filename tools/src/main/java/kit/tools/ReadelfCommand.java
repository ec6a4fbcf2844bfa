package kit.tools;

import java.util.ArrayList;
import java.util.List;
import kit.archive.Archive;
import kit.base.Host;
import kit.base.HostException;
import kit.base.InputException;
import kit.obj.elf.Elf;
import kit.obj.elf.ElfFile;
import org.jspecify.annotations.Nullable;

/**
 * {@code readelf}: everything about ELF files, in GNU readelf's words. Histograms (-I) and DWARF
 * (-w) are not shown.
 */
public final class ReadelfCommand {
  private final Output output;
  private boolean fileHeader;
  private boolean sections;
  private boolean segments;
  private boolean symbols;
  private boolean dynamicSymbols;
  private boolean relocations;
  private boolean dynamic;
  private boolean versions;
  private boolean notes;
  private boolean groups;
  private boolean all;
  private boolean archiveIndex;
  private boolean wide;
  private boolean done;
  private boolean severalFiles;
  private final List<String> stringDumps = new ArrayList<>();
  private final List<String> hexDumps = new ArrayList<>();

  private ReadelfCommand(Output output) {
    this.output = output;
  }

  /** Runs readelf; returns its exit code. */
  public static int run(Host host, String program, List<String> arguments) throws HostException {
    Output output = new Output(host, program);
    ReadelfCommand readelf = new ReadelfCommand(output);
    int code;
    try {
      code = readelf.execute(host, arguments);
    } catch (ToolException e) {
      output.error(e.text());
      code = e.code();
    }
    output.flush();
    return code;
  }

  private int execute(Host host, List<String> arguments) throws ToolException, HostException {
    ToolOptions options =
        new ToolOptions("pxRzj", " --string-dump --hex-dump --relocated-dump --debug-dump- ");
    options.parse(host, arguments, this::option);
    if (done) {
      return 0;
    }
    boolean any =
        fileHeader
            || sections
            || segments
            || symbols
            || dynamicSymbols
            || relocations
            || dynamic
            || versions
            || notes
            || groups
            || archiveIndex;
    if (options.files().isEmpty() || !any && stringDumps.isEmpty() && hexDumps.isEmpty()) {
      throw new ToolException(
          options.files().isEmpty() ? "Warning: Nothing to do." : "Warning: Nothing to do.");
    }
    severalFiles = options.files().size() > 1;
    int code = 0;
    for (String path : options.files()) {
      code |= file(host, path);
    }
    return code;
  }

  private int file(Host host, String path) throws HostException {
    if (host.kind(path) == Host.FileKind.MISSING) {
      output.error("Error: '" + path + "': No such file");
      return 1;
    }
    ObjectFiles objects = new ObjectFiles(host, output);
    objects.visit(
        path,
        new ObjectFiles.Visitor() {
          @Override
          public void archive(String archivePath, Archive archive)
              throws HostException, InputException {
            if (archiveIndex) {
              index(archivePath, archive);
            }
          }

          @Override
          public void object(String objectPath, @Nullable String member, ElfFile elf)
              throws HostException, InputException {
            if (member != null) {
              output.print("\nFile: " + objectPath + "(" + member + ")\n");
            } else if (severalFiles) {
              output.print("\nFile: " + objectPath + "\n");
            }
            show(elf);
          }
        });
    return objects.failed() ? 1 : 0;
  }

  private void index(String path, Archive archive) throws HostException, InputException {
    output.print("Index of archive " + path + ": (" + archive.indexCount() + " entries)\n");
    String last = "";
    for (int i = 0; i < archive.indexCount(); i++) {
      String member = archive.memberAt(archive.indexOffset(i)).name();
      if (!member.equals(last)) {
        output.print(
            "Contents of binary "
                + path
                + "("
                + member
                + ") at offset 0x"
                + Long.toHexString(archive.indexOffset(i))
                + "\n");
        last = member;
      }
      output.print("\t" + archive.indexName(i) + "\n");
    }
  }

  private boolean option(String name, String value) throws ToolException, HostException {
    switch (name) {
      case "-a", "--all" -> {
        all = true;
        fileHeader = true;
        sections = true;
        segments = true;
        symbols = true;
        relocations = true;
        dynamic = true;
        versions = true;
        notes = true;
        groups = true;
      }
      case "-h", "--file-header" -> fileHeader = true;
      case "-S", "--section-headers", "--sections" -> sections = true;
      case "-l", "--program-headers", "--segments" -> segments = true;
      case "-e", "--headers" -> {
        fileHeader = true;
        sections = true;
        segments = true;
      }
      case "-s", "--syms", "--symbols" -> symbols = true;
      case "--dyn-syms" -> dynamicSymbols = true;
      case "-r", "--relocs" -> relocations = true;
      case "-d", "--dynamic" -> dynamic = true;
      case "-V", "--version-info" -> versions = true;
      case "-n", "--notes" -> notes = true;
      case "-g", "--section-groups" -> groups = true;
      case "-c", "--archive-index" -> archiveIndex = true;
      case "-W", "--wide" -> wide = true;
      case "-p", "--string-dump" -> stringDumps.add(value);
      case "-x", "--hex-dump" -> hexDumps.add(value);
      case "-t", "--section-details" -> sections = true;
      case "-A",
          "--arch-specific",
          "-D",
          "--use-dynamic",
          "-u",
          "--unwind",
          "-C",
          "--demangle",
          "-T",
          "--silent-truncation",
          "-L",
          "--lint",
          "--enable-checks" -> {}
      case "-I", "--histogram", "-w", "--debug-dump" ->
          throw new ToolException("Error: option " + name + " is not supported");
      case "-H", "--help" -> {
        output.print(
            "Usage: "
                + output.program()
                + " <option(s)> elf-file(s)\n Display information about the contents of ELF format files\n -a -h -l -S -e -s --dyn-syms -n -r -d -V -g -c -p NAME -x NAME -W -v\n");
        done = true;
      }
      case "-v", "--version" -> {
        output.print(ToolVersion.text("readelf"));
        done = true;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void show(ElfFile file) throws HostException, InputException {
    ReadelfHeaders headers = new ReadelfHeaders(output, file);
    ReadelfSections sectionTable = new ReadelfSections(output, file, wide);
    ReadelfDumps dumps = new ReadelfDumps(output, file);
    ReadelfTables tables = new ReadelfTables(output, file, wide);
    if (fileHeader) {
      headers.fileHeader();
    }
    if (sections) {
      sectionTable.sections(fileHeader);
    }
    if (groups) {
      sectionTable.groups();
    }
    if (segments) {
      new ReadelfSegments(output, file, wide).segments(fileHeader);
    }
    if (dynamic) {
      tables.dynamicSection();
    }
    if (relocations) {
      tables.relocations();
    }
    if (all && file.machineNumber() == Elf.EM_X86_64) {
      output.print("No processor specific unwind information to decode\n");
    }
    if (symbols || dynamicSymbols) {
      tables.symbols(!symbols);
    }
    if (versions) {
      new ReadelfVersions(output, file).print();
    }
    for (String name : hexDumps) {
      dumps.hexDump(name);
    }
    for (String name : stringDumps) {
      dumps.stringDump(name);
    }
    if (notes) {
      new ReadelfNotes(output, file, wide).print();
    }
  }
}
