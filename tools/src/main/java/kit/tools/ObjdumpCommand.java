package kit.tools;

import java.util.ArrayList;
import java.util.List;
import kit.archive.Archive;
import kit.archive.ArchiveMember;
import kit.base.Host;
import kit.base.HostException;
import kit.base.InputException;
import kit.obj.elf.Elf;
import kit.obj.elf.ElfFile;
import kit.obj.elf.ElfSymbols;
import org.jspecify.annotations.Nullable;

/** {@code objdump}: headers, symbols, relocations, contents and code of object files. */
public final class ObjdumpCommand {
  private static final String LONG_WITH_ARGUMENT =
      " --section --architecture --target --disassembler-options --start-address --stop-address --adjust-vma --prefix --prefix-strip --disassemble-zeroes- ";

  private final Output output;
  private final @Nullable CodePrinter printer;
  private final List<String> sections = new ArrayList<>();
  private final List<String> found = new ArrayList<>();
  private boolean archiveHeaders;
  private boolean fileHeader;
  private boolean privateHeaders;
  private boolean sectionHeaders;
  private boolean symbols;
  private boolean dynamicSymbols;
  private boolean relocations;
  private boolean dynamicRelocations;
  private boolean contents;
  private boolean code;
  private boolean allCode;
  private boolean wide;
  private boolean noRawBytes;
  private boolean noAddresses;
  private boolean zeroes;
  private boolean demangle;
  private String onlySymbol = "";
  private long start = 0;
  private long stop = -1;
  private boolean done;
  private boolean failed;
  private @Nullable Archive archive;
  private int memberIndex;

  private ObjdumpCommand(Output output, @Nullable CodePrinter printer) {
    this.output = output;
    this.printer = printer;
  }

  /**
   * Runs objdump with the decoder for -d (null: bytes are shown undecoded); returns its exit code.
   */
  public static int run(
      Host host, String program, List<String> arguments, @Nullable CodePrinter printer)
      throws HostException {
    Output output = new Output(host, program);
    ObjdumpCommand objdump = new ObjdumpCommand(output, printer);
    int result;
    try {
      result = objdump.execute(host, arguments);
    } catch (ToolException e) {
      output.error(e.text());
      result = e.code();
    }
    output.flush();
    return result;
  }

  private int execute(Host host, List<String> arguments) throws ToolException, HostException {
    ToolOptions options = new ToolOptions("jmbMEI", LONG_WITH_ARGUMENT);
    options.parse(host, arguments, this::option);
    if (done) {
      return 0;
    }
    boolean any =
        archiveHeaders
            || fileHeader
            || privateHeaders
            || sectionHeaders
            || symbols
            || dynamicSymbols
            || relocations
            || dynamicRelocations
            || contents
            || code;
    if (!any) {
      throw new ToolException(
          "At least one of the following switches must be given: -a -f -p -h -x -d -D -s -t -T -r -R",
          2);
    }
    List<String> files = options.files().isEmpty() ? List.of("a.out") : options.files();
    ObjectFiles objects = new ObjectFiles(host, output);
    for (String path : files) {
      archive = null;
      objects.visit(
          path,
          new ObjectFiles.Visitor() {
            @Override
            public void archive(String archivePath, Archive opened) throws HostException {
              output.print("In archive " + archivePath + ":\n");
              archive = opened;
              memberIndex = 0;
            }

            @Override
            public void object(String objectPath, @Nullable String member, ElfFile file)
                throws HostException, InputException {
              show(member == null ? objectPath : member, file);
            }
          });
    }
    for (String section : sections) {
      if (!found.contains(section)) {
        output.error(
            "section '" + section + "' mentioned in a -j option, but not found in any input file");
        failed = true;
      }
    }
    return objects.failed() || failed ? 1 : 0;
  }

  private boolean option(String name, String value) throws ToolException, HostException {
    switch (name) {
      case "-a", "--archive-headers" -> archiveHeaders = true;
      case "-f", "--file-headers" -> fileHeader = true;
      case "-p", "--private-headers" -> privateHeaders = true;
      case "-h", "--headers", "--section-headers" -> sectionHeaders = true;
      case "-x", "--all-headers" -> {
        archiveHeaders = true;
        fileHeader = true;
        privateHeaders = true;
        sectionHeaders = true;
        symbols = true;
        relocations = true;
      }
      case "-d" -> code = true;
      case "--disassemble" -> {
        code = true;
        onlySymbol = value;
      }
      case "-D", "--disassemble-all" -> {
        code = true;
        allCode = true;
      }
      case "-s", "--full-contents" -> contents = true;
      case "-t", "--syms" -> symbols = true;
      case "-T", "--dynamic-syms" -> dynamicSymbols = true;
      case "-r", "--reloc" -> relocations = true;
      case "-R", "--dynamic-reloc" -> dynamicRelocations = true;
      case "-j", "--section" -> sections.add(value);
      case "-w", "--wide" -> wide = true;
      case "-z", "--disassemble-zeroes" -> zeroes = true;
      case "--no-show-raw-insn" -> noRawBytes = true;
      case "--no-addresses" -> noAddresses = true;
      case "--show-raw-insn" -> noRawBytes = false;
      case "--start-address" -> start = BinaryImages.number(value);
      case "--stop-address" -> stop = BinaryImages.number(value);
      case "-C", "--demangle" -> demangle = true;
      case "-S", "--source" -> code = true;
      case "-M", "--disassembler-options" -> {
        if (!value.equals("att") && !value.equals("x86-64")) {
          throw new ToolException("disassembler option '" + value + "' is not supported");
        }
      }
      case "-l", "--line-numbers", "-m", "--architecture", "-b", "--target", "--special-syms" -> {}
      case "-H", "--help" -> {
        output.print(
            "Usage: "
                + output.program()
                + " <option(s)> <file(s)>\n Display information from object <file(s)>.\n -a -f -p -h -x -d -D -s -t -T -r -R -j NAME -w -z -v\n"
                + output.program()
                + ": supported targets: elf64-x86-64 elf64-little\n");
        done = true;
      }
      case "-v", "-V", "--version" -> {
        output.print(ToolVersion.text("objdump"));
        done = true;
      }
      case "-i", "--info" -> {
        output.print(
            "BFD header file version (kit) "
                + ToolVersion.BINUTILS
                + "\nelf64-x86-64\n (header little endian, data little endian)\n  i386\n");
        done = true;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void show(String name, ElfFile file) throws HostException, InputException {
    for (String section : sections) {
      for (int i = 1; i < file.sectionCount(); i++) {
        if (CopyOptions.listedSection(List.of(section), file.sectionName(i))) {
          found.add(section);
        }
      }
    }
    output.print("\n" + name + ":     file format " + ElfNames.target(file) + "\n");
    if (archiveHeaders) {
      showMember(name);
    }
    if (fileHeader) {
      ObjdumpHeaders.fileHeader(output, file);
    }
    if (privateHeaders) {
      ObjdumpHeaders.privateHeaders(output, file);
    }
    output.print("\n");
    if (sectionHeaders) {
      ObjdumpHeaders.sections(output, file, wide, sections);
    }
    if (symbols) {
      ObjdumpSymbols.staticTable(output, file, demangle);
    }
    if (dynamicSymbols) {
      failed |= !ObjdumpSymbols.dynamicTable(output, file, name, demangle);
    }
    if (relocations && !code) {
      ObjdumpRelocations.print(output, file, sections);
    }
    if (dynamicRelocations) {
      failed |= !ObjdumpRelocations.printDynamic(output, file, name);
    }
    if (contents) {
      ObjdumpHeaders.contents(output, file, sections);
    }
    if (code && !onlySymbol.isEmpty()) {
      limitToSymbol(file);
    }
    if (code) {
      new ObjdumpCode(
              output,
              file,
              printer,
              relocations,
              allCode,
              noRawBytes,
              noAddresses,
              demangle,
              zeroes,
              start,
              stop)
          .print(sections);
    }
  }

  /** --disassemble=SYMBOL: only its bytes. */
  private void limitToSymbol(ElfFile file) throws InputException {
    int table = file.findSection(Elf.SHT_SYMTAB);
    ElfSymbols all = ElfSymbols.read(file, table != 0 ? table : file.findSection(Elf.SHT_DYNSYM));
    start = -1;
    stop = -1;
    for (int i = 1; i < all.count(); i++) {
      int section = all.sectionIndex(i);
      String name = all.name(i);
      if (section > 0
          && all.type(i) == Elf.STT_FUNC
          && (name.equals(onlySymbol) || demangle && Output.demangled(name).equals(onlySymbol))) {
        start = all.value(i);
        stop = start + all.size(i);
        return;
      }
    }
  }

  private void showMember(String name) throws HostException, InputException {
    if (archive == null) {
      output.print(name + "\n");
      return;
    }
    ArchiveMember member = archive.members().get(memberIndex++);
    StringBuilder mode = new StringBuilder();
    for (int i = 0; i < 9; i++) {
      mode.append((member.mode() >> (8 - i) & 1) != 0 ? "rwxrwxrwx".charAt(i) : '-');
    }
    output.print(
        mode
            + " "
            + member.user()
            + "/"
            + member.group()
            + " "
            + Output.padLeft(Long.toString(member.size()), 6)
            + " "
            + Dates.month(member.date())
            + " "
            + member.name()
            + "\n");
  }
}
