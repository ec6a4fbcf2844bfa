package kit.tools;

import java.util.List;
import kit.base.Host;
import kit.base.HostException;
import kit.base.InputException;

/**
 * {@code strip}: removes symbols and debug information from object files, executables and archives.
 */
public final class StripCommand {
  private final Host host;
  private final Output output;
  private final CopyOptions options = new CopyOptions();
  private boolean done;

  /** --strip-dwo: nothing else goes. */
  private boolean splitDebug;

  private StripCommand(Host host, Output output) {
    this.host = host;
    this.output = output;
    options.strip = CopyOptions.Strip.NONE;
  }

  /** Runs strip; returns 0, or 1 when a file could not be done. */
  public static int run(Host host, String program, List<String> arguments) throws HostException {
    Output output = new Output(host, program);
    StripCommand strip = new StripCommand(host, output);
    int code;
    try {
      code = strip.execute(arguments);
    } catch (ToolException e) {
      output.error(e.text());
      code = e.code();
    }
    output.flush();
    return code;
  }

  private int execute(List<String> arguments) throws ToolException, HostException {
    ToolOptions words =
        new ToolOptions(
            "FIORKNo",
            " --target --input-target --output-target --remove-section --keep-symbol --strip-symbol --output-file --keep-section --remove-relocations ");
    words.parse(host, arguments, this::option);
    if (done) {
      return 0;
    }
    if (words.files().isEmpty()) {
      throw new ToolException("no input files");
    }
    if (!options.output.isEmpty() && words.files().size() > 1) {
      throw new ToolException("-o may only be used with one input file");
    }
    boolean nothingChosen =
        options.strip == CopyOptions.Strip.NONE
            && !options.discardAllLocals
            && !options.discardTemporaries
            && !options.onlyKeepDebug
            && !splitDebug
            && options.stripSymbols.isEmpty();
    if (nothingChosen) {
      options.strip = CopyOptions.Strip.ALL;
    }
    int code = 0;
    for (String path : words.files()) {
      try {
        if (host.kind(path) == Host.FileKind.MISSING) {
          output.error("'" + path + "': No such file");
          code = 1;
        } else {
          new ObjectCopier(host, options)
              .copy(path, options.output.isEmpty() ? path : options.output);
        }
      } catch (InputException e) {
        output.error(e.file() + ": " + e.problem());
        code = 1;
      } catch (HostException e) {
        output.error(e.path() + ": " + e.problem());
        code = 1;
      }
    }
    return code;
  }

  private boolean option(String name, String value) throws HostException {
    switch (name) {
      case "-s", "--strip-all" -> options.strip = CopyOptions.Strip.ALL;
      case "-g", "-S", "-d", "--strip-debug" -> options.strip = CopyOptions.Strip.DEBUG;
      case "--strip-unneeded" -> options.strip = CopyOptions.Strip.UNNEEDED;
      case "--strip-dwo" -> {
        options.removeSections.add("*.dwo");
        splitDebug = true;
      }
      case "--remove-relocations" -> options.removeRelocations.add(value);
      case "-x", "--discard-all" -> options.discardAllLocals = true;
      case "-X", "--discard-locals" -> options.discardTemporaries = true;
      case "-K", "--keep-symbol" -> options.keepSymbols.add(value);
      case "-N", "--strip-symbol" -> options.stripSymbols.add(value);
      case "-R", "--remove-section" -> options.removeSections.add(value);
      case "--keep-section" -> options.keepSections.add(value);
      case "--keep-file-symbols" -> options.keepFileSymbols = true;
      case "--only-keep-debug" -> options.onlyKeepDebug = true;
      case "-w", "--wildcard" -> options.wildcards = true;
      case "-o", "--output-file" -> options.output = value;
      case "-p",
          "--preserve-dates",
          "-D",
          "--enable-deterministic-archives",
          "-U",
          "--disable-deterministic-archives",
          "-F",
          "-I",
          "-O",
          "--target",
          "--input-target",
          "--output-target",
          "-M",
          "--merge-notes",
          "--no-merge-notes",
          "--keep-section-symbols" -> {}
      case "-v", "--verbose" -> {}
      case "-h", "--help" -> {
        output.print(
            "Usage: "
                + output.program()
                + " <option(s)> in-file(s)\n Removes symbols and sections from files\n -s -g -S -d --strip-unneeded -x -X -K NAME -N NAME -R NAME -w -o FILE -p -D --only-keep-debug --keep-section=NAME --keep-file-symbols\n"
                + output.program()
                + ": supported targets: elf64-x86-64 elf64-little\n");
        done = true;
      }
      case "-V", "--version" -> {
        output.print(ToolVersion.text("strip"));
        done = true;
      }
      default -> {
        return false;
      }
    }
    return true;
  }
}
