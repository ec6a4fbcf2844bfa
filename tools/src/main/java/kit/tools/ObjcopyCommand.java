package kit.tools;

import java.util.List;
import java.util.Map;
import kit.base.Bytes;
import kit.base.Host;
import kit.base.HostException;
import kit.base.InputException;
import kit.link.elf.ResponseFile;

/** {@code objcopy}: copies an object file with changes to its sections and symbols. */
public final class ObjcopyCommand {
  private static final String LONG_WITH_ARGUMENT =
      " --target --input-target --output-target --binary-architecture --remove-section --only-section --keep-symbol --strip-symbol --keep-section --rename-section --redefine-sym --redefine-syms --globalize-symbol --localize-symbol"
          + " --keep-global-symbol --weaken-symbol --prefix-symbols --prefix-sections --prefix-alloc-sections --add-section --update-section --dump-section --set-section-flags --set-start --gap-fill"
          + " --add-gnu-debuglink --keep-symbols --strip-symbols --localize-symbols --globalize-symbols --weaken-symbols --keep-global-symbols --strip-unneeded-symbol --remove-relocations --set-section-alignment --add-symbol --strip-unneeded-symbols --change-start --adjust-start ";

  private final Host host;
  private final Output output;
  private final CopyOptions options = new CopyOptions();
  private boolean done;

  private ObjcopyCommand(Host host, Output output) {
    this.host = host;
    this.output = output;
  }

  /** Runs objcopy; returns its exit code. */
  public static int run(Host host, String program, List<String> arguments) throws HostException {
    Output output = new Output(host, program);
    ObjcopyCommand objcopy = new ObjcopyCommand(host, output);
    int code;
    try {
      code = objcopy.execute(arguments);
    } catch (ToolException e) {
      output.error(e.text());
      code = e.code();
    } catch (InputException e) {
      output.error(e.file() + ": " + e.problem());
      code = 1;
    } catch (HostException e) {
      output.error("'" + e.path() + "': " + e.problem());
      code = 1;
    }
    output.flush();
    return code;
  }

  private int execute(List<String> arguments) throws ToolException, HostException, InputException {
    ToolOptions words = new ToolOptions("FIOBRjKNGLW", LONG_WITH_ARGUMENT);
    words.parse(host, arguments, this::option);
    if (done) {
      return 0;
    }
    if (words.files().isEmpty() || words.files().size() > 2) {
      throw new ToolException("expected an input file and at most one output file");
    }
    String from = words.files().get(0);
    new ObjectCopier(host, options)
        .copy(from, words.files().size() == 2 ? words.files().get(1) : from);
    return 0;
  }

  private boolean option(String name, String value) throws ToolException, HostException {
    if (stripOption(name, value) || symbolOption(name, value)) {
      return true;
    }
    switch (name) {
      case "-I", "--input-target" -> options.inputFormat = checkFormat(value);
      case "-O", "--output-target" -> options.outputFormat = checkFormat(value);
      case "-F", "--target" -> {
        options.inputFormat = checkFormat(value);
        options.outputFormat = value;
      }
      case "-B", "--binary-architecture" -> {}
      case "-R", "--remove-section" -> options.removeSections.add(value);
      case "-j", "--only-section" -> options.onlySections.add(value);
      case "--keep-section" -> options.keepSections.add(value);
      case "--rename-section" -> put(options.renamedSections, name, value);
      case "--set-section-flags" -> put(options.sectionFlags, name, value);
      case "--add-section" -> options.addedSections.add(addition(name, value));
      case "--update-section" -> options.updatedSections.add(addition(name, value));
      case "--dump-section" -> options.dumpedSections.add(addition(name, value));
      case "--prefix-sections" -> options.sectionPrefix = value;
      case "--prefix-alloc-sections" -> options.allocSectionPrefix = value;
      case "--add-gnu-debuglink" -> options.debugLink = value;
      case "--set-section-alignment" -> put(options.alignments, name, value);
      case "--change-start", "--adjust-start" -> options.startChange = value;
      case "--set-start" -> options.start = value;
      case "--gap-fill" -> options.gapFill = (int) BinaryImages.number(value);
      case "-p",
          "--preserve-dates",
          "-D",
          "--enable-deterministic-archives",
          "-U",
          "--disable-deterministic-archives",
          "-M",
          "--merge-notes",
          "--no-merge-notes",
          "-v",
          "--verbose",
          "--change-warnings",
          "--adjust-warnings",
          "--no-change-warnings",
          "--no-adjust-warnings",
          "--remove-leading-char",
          "--keep-section-symbols" -> {}
      case "-h", "--help" -> {
        output.print(
            "Usage: "
                + output.program()
                + " [option(s)] in-file [out-file]\n Copies a binary file, possibly transforming it in the process\n"
                + output.program()
                + ": supported targets: elf64-x86-64 elf64-little binary\n");
        done = true;
      }
      case "-V", "--version" -> {
        output.print(ToolVersion.text("objcopy"));
        done = true;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean stripOption(String name, String value) {
    switch (name) {
      case "-S", "--strip-all" -> options.strip = CopyOptions.Strip.ALL;
      case "-g", "--strip-debug" -> options.strip = CopyOptions.Strip.DEBUG;
      case "--strip-unneeded" -> options.strip = CopyOptions.Strip.UNNEEDED;
      case "--strip-dwo" -> options.removeSections.add("*.dwo");
      case "--extract-dwo" -> options.onlySections.add("*.dwo");
      case "-x", "--discard-all" -> options.discardAllLocals = true;
      case "-X", "--discard-locals" -> options.discardTemporaries = true;
      case "--only-keep-debug" -> options.onlyKeepDebug = true;
      case "--compress-debug-sections",
          "--compress-debug-sections=zlib",
          "--compress-debug-sections=zlib-gabi" ->
          options.compressDebug = true;
      case "--decompress-debug-sections", "--compress-debug-sections=none" ->
          options.compressDebug = false;
      case "--keep-file-symbols" -> options.keepFileSymbols = true;
      case "-w", "--wildcard" -> options.wildcards = true;
      case "-K", "--keep-symbol" -> options.keepSymbols.add(value);
      case "-N", "--strip-symbol" -> options.stripSymbols.add(value);
      case "--strip-unneeded-symbol" -> options.stripUnneeded.add(value);
      case "--remove-relocations" -> options.removeRelocations.add(value);
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean symbolOption(String name, String value) throws ToolException, HostException {
    switch (name) {
      case "--redefine-sym" -> put(options.renamedSymbols, name, value);
      case "--redefine-syms" -> {
        List<String> names = names(value);
        for (int i = 0; i + 1 < names.size(); i += 2) {
          options.renamedSymbols.put(names.get(i), names.get(i + 1));
        }
      }
      case "--globalize-symbol" -> options.globalize.add(value);
      case "-L", "--localize-symbol" -> options.localize.add(value);
      case "-G", "--keep-global-symbol" -> options.keepGlobal.add(value);
      case "-W", "--weaken-symbol" -> options.weakenSymbols.add(value);
      case "--keep-symbols" -> options.keepSymbols.addAll(names(value));
      case "--strip-symbols" -> options.stripSymbols.addAll(names(value));
      case "--localize-symbols" -> options.localize.addAll(names(value));
      case "--globalize-symbols" -> options.globalize.addAll(names(value));
      case "--strip-unneeded-symbols" -> options.stripUnneeded.addAll(names(value));
      case "--add-symbol" -> {
        if (value.indexOf('=') <= 0) {
          throw new ToolException("bad format for " + name);
        }
        options.addedSymbols.add(value);
      }
      case "--weaken-symbols" -> options.weakenSymbols.addAll(names(value));
      case "--keep-global-symbols" -> options.keepGlobal.addAll(names(value));
      case "--weaken" -> options.weaken = true;
      case "--localize-hidden" -> options.localizeHidden = true;
      case "--prefix-symbols" -> options.symbolPrefix = value;
      default -> {
        return false;
      }
    }
    return true;
  }

  private static String checkFormat(String format) throws ToolException {
    return switch (format) {
      case "binary", "elf64-x86-64", "elf64-little", "default" -> format;
      default -> throw new ToolException("invalid bfd target: " + format);
    };
  }

  private List<String> names(String path) throws HostException {
    String text = Bytes.toText(host.readFile(path));
    StringBuilder plain = new StringBuilder();
    boolean comment = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      comment = c == '#' || comment && c != '\n';
      plain.append(comment ? ' ' : c);
    }
    return ResponseFile.split(Bytes.of(plain.toString()));
  }

  private static void put(Map<String, String> map, String option, String value)
      throws ToolException {
    int equals = value.indexOf('=');
    if (equals <= 0) {
      throw new ToolException("bad format for " + option);
    }
    map.put(value.substring(0, equals), value.substring(equals + 1));
  }

  private static CopyOptions.Addition addition(String option, String value) throws ToolException {
    int equals = value.indexOf('=');
    if (equals <= 0) {
      throw new ToolException("bad format for " + option);
    }
    return new CopyOptions.Addition(value.substring(0, equals), value.substring(equals + 1));
  }
}
