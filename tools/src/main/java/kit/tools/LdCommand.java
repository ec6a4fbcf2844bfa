package kit.tools;

import java.util.List;
import kit.base.ByteReader;
import kit.base.ByteSink;
import kit.base.Host;
import kit.base.HostException;
import kit.base.InputException;
import kit.link.LinkException;
import kit.link.LinkReporter;
import kit.link.elf.CommandLine;
import kit.link.elf.ElfLinker;
import kit.link.elf.LinkOptions;
import kit.obj.elf.ElfFile;

/** The linker as a command: {@code ld [options] file...}. */
public final class LdCommand {
  private LdCommand() {}

  /** Runs ld; returns 0, or 1 after errors, which are on standard error. */
  public static int run(Host host, String program, List<String> arguments) throws HostException {
    Output output = new Output(host, program);
    try {
      int code = run(host, output, arguments);
      output.flush();
      return code;
    } catch (LinkException e) {
      output.error(String.valueOf(e.getMessage()));
      return 1;
    }
  }

  private static int run(Host host, Output output, List<String> arguments)
      throws HostException, LinkException {
    CommandLine line = CommandLine.parse(host, arguments);
    LinkOptions options = line.options();
    switch (line.action()) {
      case HELP -> {
        output.print(help(output.program()));
        return 0;
      }
      case VERSION -> {
        output.print(ToolVersion.text("ld"));
        return 0;
      }
      case VERSION_AND_LINK -> {
        output.print(ToolVersion.line("ld"));
        if (options.inputs.isEmpty()) {
          return 0;
        }
      }
      case LINK, PRINT_SYSROOT -> {}
    }
    if (options.verbose) {
      output.print(ToolVersion.line("ld"));
      output.print("  Supported emulations:\n   elf_x86_64\n");
      if (options.inputs.isEmpty()) {
        return 0;
      }
    }
    if (line.action() == CommandLine.Action.PRINT_SYSROOT) {
      output.print(options.sysroot.isEmpty() ? "" : options.sysroot + "\n");
      return 0;
    }
    if (options.printFormat) {
      output.print("elf64-x86-64\n");
    }
    if (options.inputs.isEmpty()) {
      output.error("no input files");
      return 1;
    }
    output.flush();
    LinkReporter reporter =
        new LinkReporter(host, output.program(), options.fatalWarnings, options.noWarnings);
    for (String warning : line.warnings()) {
      reporter.warning(warning);
    }
    if (!ElfLinker.link(host, options, reporter)) {
      return 1;
    }
    if (options.binaryOutput || options.compressDebug) {
      rewrite(host, output, options);
    }
    return 0;
  }

  /** Gives the linked file another form. */
  private static void rewrite(Host host, Output output, LinkOptions options)
      throws HostException, LinkException {
    String path = options.outputPath;
    if (host.kind(path) != Host.FileKind.REGULAR) {
      return;
    }
    try {
      EditableElf elf = EditableElf.read(ElfFile.read(new ByteReader(path, host.readFile(path))));
      ByteSink bytes;
      if (options.binaryOutput) {
        bytes = BinaryImages.flatten(elf, 0);
      } else {
        DebugCompression.compress(elf);
        bytes = ElfRebuilder.write(elf);
      }
      host.writeFile(path, bytes.array(), bytes.size(), true);
    } catch (InputException e) {
      throw new LinkException(e.file() + ": " + e.problem());
    } catch (ToolException e) {
      throw new LinkException(output.program() + ": " + e.text());
    }
  }

  private static String help(String program) {
    return "Usage: "
        + program
        + " [options] file...\n"
        + "Options:\n"
        + "  -o FILE, --output FILE           Set output file name\n"
        + "  -r, --relocatable                Generate relocatable output\n"
        + "  -shared, -Bshareable             Create a shared library\n"
        + "  -pie, --pic-executable           Create a position independent executable\n"
        + "  -static, -Bstatic, -Bdynamic     Choose the kind of libraries that -l finds\n"
        + "  -l LIBNAME, --library LIBNAME    Search for library LIBNAME\n"
        + "  -L DIRECTORY                     Add DIRECTORY to library search path\n"
        + "  --sysroot=DIRECTORY              Override the default sysroot location\n"
        + "  -T FILE, --script FILE           Read linker script\n"
        + "  -e ADDRESS, --entry ADDRESS      Set start address\n"
        + "  -u SYMBOL, --undefined SYMBOL    Start with undefined reference to SYMBOL\n"
        + "  -(, --start-group                Start a group\n"
        + "  -), --end-group                  End a group\n"
        + "  --whole-archive                  Include all objects from following archives\n"
        + "  --no-whole-archive               Turn off --whole-archive\n"
        + "  --as-needed                      Only set DT_NEEDED for following dynamic libs if used\n"
        + "  --no-as-needed                   Always set DT_NEEDED for dynamic libraries\n"
        + "  --push-state, --pop-state        Save and restore state of flags governing input file handling\n"
        + "  -E, --export-dynamic             Export all dynamic symbols\n"
        + "  --dynamic-list FILE              Read dynamic list\n"
        + "  --version-script FILE            Read version information script\n"
        + "  --exclude-libs LIBS              Make all symbols in LIBS hidden\n"
        + "  -Bsymbolic                       Bind global references locally\n"
        + "  -Bsymbolic-functions             Bind global function references locally\n"
        + "  -soname FILENAME, -h FILENAME    Set internal name of shared library\n"
        + "  -rpath PATH, -rpath-link PATH    Set runtime / link time shared library search path\n"
        + "  -dynamic-linker PROGRAM, -I      Set PROGRAM as the dynamic linker to use\n"
        + "  --no-dynamic-linker              Produce an executable with no program interpreter header\n"
        + "  --enable-new-dtags, --disable-new-dtags\n"
        + "                                   Use RUNPATH or RPATH\n"
        + "  --hash-style=STYLE               Set hash style to sysv, gnu or both\n"
        + "  --build-id[=STYLE]               Generate build ID note: sha1, md5, uuid, none, 0xHEX\n"
        + "  --eh-frame-hdr                   Create .eh_frame_hdr section\n"
        + "  --gc-sections, --no-gc-sections  Remove unused sections (or not)\n"
        + "  --print-gc-sections              List removed unused sections on stderr\n"
        + "  --defsym SYMBOL=EXPRESSION       Define a symbol\n"
        + "  --wrap SYMBOL                    Use wrapper functions for SYMBOL\n"
        + "  --no-undefined                   Do not allow unresolved references\n"
        + "  --unresolved-symbols=METHOD      How to handle unresolved symbols\n"
        + "  --allow-multiple-definition      Allow multiple definitions\n"
        + "  -s, --strip-all                  Strip all symbols\n"
        + "  -S, --strip-debug                Strip debugging symbols\n"
        + "  -x, --discard-all                Discard all local symbols\n"
        + "  -X, --discard-locals             Discard temporary local symbols\n"
        + "  -Map FILE, -M, --print-map       Write a linker map\n"
        + "  --cref                           Output cross reference table\n"
        + "  -t, --trace                      Trace file opens\n"
        + "  -y SYMBOL, --trace-symbol=SYMBOL Trace mentions of SYMBOL\n"
        + "  -m EMULATION                     Set emulation: elf_x86_64\n"
        + "  -z KEYWORD                       now, lazy, relro, norelro, defs, undefs, muldefs, text, notext,\n"
        + "                                   execstack, noexecstack, origin, nodelete, nodlopen, initfirst,\n"
        + "                                   interpose, global, separate-code, noseparate-code,\n"
        + "                                   max-page-size=SIZE, common-page-size=SIZE, stack-size=SIZE\n"
        + "  -plugin, -plugin-opt, -O         Accepted without effect\n"
        + "  --fatal-warnings, -w             Treat warnings as errors; be silent\n"
        + "  @FILE                            Read options from FILE\n"
        + "  -v, -V, --version, --help        Print version information or this\n"
        + program
        + ": supported targets: elf64-x86-64 elf64-little\n"
        + program
        + ": supported emulations: elf_x86_64\n";
  }
}
