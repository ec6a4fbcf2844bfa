package kit.driver.assemble;

import java.util.ArrayList;
import java.util.List;
import kit.asm.Assembler;
import kit.backend.x86_64.assembler.X86_64Assembler;
import kit.backend.x86_64.instruction.FormTable;
import kit.base.ByteSink;
import kit.base.Bytes;
import kit.base.Diagnostics;
import kit.base.Host;
import kit.base.InputException;
import kit.base.SourceMap;
import kit.debug.AssemblyUnit;
import kit.debug.DebugOptions;
import kit.debug.PrefixMap;
import kit.driver.UsageException;
import kit.driver.Version;
import kit.frontend.preprocess.OriginalSource;
import kit.obj.CallFrameInformation;
import kit.obj.Machine;
import kit.obj.ObjectFile;
import kit.obj.Section;
import kit.obj.elf.ElfObjectWriter;
import kit.tools.DebugCompression;

/** One assembly: text in, ELF object out. */
public final class Assembly {
  /** What as is asked for beyond its files. */
  public static final class Options {
    /** Folders for .include and .incbin. */
    public final List<String> includeFolders = new ArrayList<>();

    /** {@code --defsym}: "name=value". */
    public final List<String> definitions = new ArrayList<>();

    /** true: --noexecstack, false: --execstack, null: as the text says. */
    public Boolean noExecutableStack;

    /** -W. */
    public boolean silent;

    public boolean fatalWarnings;

    /** -v: say the version and go on. */
    public boolean sayVersion;

    /** --version: say it and do nothing else. */
    public boolean onlyVersion;

    /** -g: debug information about the text itself, unless it holds some. */
    public boolean debug;

    /** --gdwarf-N. */
    public int dwarfVersion = 5;

    /** -msyntax=intel: Intel syntax from the start. */
    public boolean intelSyntax;

    /** -mnaked-reg: registers may be written without %. */
    public boolean nakedRegisters;

    /** -mrelax-relocations=no: no relocations that let the linker rewrite loads from the GOT. */
    public boolean relaxRelocations = true;

    /** --alternate: as after .altmacro. */
    public boolean alternateMacros;

    /** --compress-debug-sections. */
    public boolean compressDebug;

    /** --debug-prefix-map. */
    public PrefixMap prefixes = new PrefixMap();

    /**
     * Takes one of the options that make sense both to as itself and behind {@code cc -Wa,}; false
     * when it is none of them.
     *
     * @param next the word after it, or null
     */
    boolean take(String word, String next) throws UsageException {
      switch (word) {
        case "--noexecstack" -> noExecutableStack = true;
        case "--execstack" -> noExecutableStack = false;
        case "-W", "--no-warn" -> silent = true;
        case "-v", "-V", "--verbose" -> sayVersion = true;
        case "--version" -> onlyVersion = true;
        case "--compress-debug-sections",
            "--compress-debug-sections=zlib",
            "--compress-debug-sections=zlib-gabi" ->
            compressDebug = true;
        case "--compress-debug-sections=none", "--nocompress-debug-sections" ->
            compressDebug = false;
        case "--fatal-warnings" -> fatalWarnings = true;
        case "-g",
            "--gen-debug",
            "--gdwarf-2",
            "--gdwarf-3",
            "--gdwarf-4",
            "--gdwarf-5",
            "-gdwarf-2",
            "-gdwarf-3",
            "-gdwarf-4",
            "-gdwarf-5" -> {
          debug = true;
          if (word.contains("gdwarf")) {
            dwarfVersion = word.endsWith("5") ? 5 : 4;
          }
        }
        case "-msyntax=intel" -> intelSyntax = true;
        case "-msyntax=att" -> intelSyntax = false;
        case "-mnaked-reg" -> nakedRegisters = true;
        case "-mrelax-relocations=no" -> relaxRelocations = false;
        case "-mrelax-relocations=yes" -> relaxRelocations = true;
        case "--alternate" -> alternateMacros = true;
        case "--32", "--x32" ->
            throw new UsageException("option '" + word + "': only 64-bit code is supported");
        case "--64",
            "-k",
            "-D",
            "-J",
            "-L",
            "--keep-locals",
            "--warn",
            "-nocpp",
            "--reduce-memory-overheads",
            "--divide",
            "--traditional-format",
            "-c",
            "-f",
            "-n",
            "-O",
            "-q",
            "-s",
            "-w",
            "-x",
            "-Qy",
            "-Qn",
            "-O0",
            "-O1",
            "-O2",
            "-Os",
            "-no-pad-sections",
            "--no-pad-sections",
            "--elf-stt-common=no",
            "--multibyte-handling=allow",
            "--size-check=error",
            "--size-check=warning",
            "--generate-missing-build-notes=no",
            "-mbranches-within-32B-boundaries",
            "-mmnemonic=att",
            "-mindex-reg",
            "-mamd64",
            "-mavxscalar=128",
            "-mvexwig=0",
            "-mevexlig=128",
            "-mevexwig=0",
            "-mevexrcig=rne",
            "-momit-lock-prefix=no",
            "-mfence-as-lock-add=no",
            "-mlfence-after-load=no",
            "-mlfence-before-indirect-branch=none",
            "-mlfence-before-ret=no",
            "-mlfence-before-ret=none",
            "-malign-branch-boundary=0" -> {}
        case "-I", "--defsym", "--debug-prefix-map" -> {
          if (next == null) {
            throw new UsageException("option '" + word + "' needs an argument");
          }
          if (word.equals("-I")) {
            includeFolders.add(next);
          } else if (word.equals("--defsym")) {
            definitions.add(next);
          } else {
            prefixes.add(next);
          }
        }
        default -> {
          if (word.startsWith("-I")) {
            includeFolders.add(word.substring(2));
          } else if (word.startsWith("--defsym=")) {
            definitions.add(word.substring(9));
          } else if (word.startsWith("--debug-prefix-map=")) {
            prefixes.add(word.substring(19));
          } else {
            return accepted(word);
          }
        }
      }
      return true;
    }

    /**
     * Options that ask for what happens anyway, or for debugging information about the assembly
     * text, which is not written.
     */
    private static boolean accepted(String word) {
      return word.startsWith("--gdwarf-cie-version=")
          || word.equals("--gdwarf-sections")
          || word.startsWith("-mtune=") && Processors.isKnown(word.substring(7))
          || word.startsWith("-march=") && Processors.isKnown(word.substring(7))
          || word.startsWith("--hash-size=")
          || word.startsWith("-msse-check=")
          || word.startsWith("-moperand-check=")
          || word.startsWith("-mx86-used-note=");
    }

    /** Whether {@code word} wants the next word as its argument. */
    static boolean wantsNext(String word) {
      return word.equals("-I") || word.equals("--defsym") || word.equals("--debug-prefix-map");
    }

    /** Reads a list of words, each of which must be known. */
    public void readAll(List<String> words) throws UsageException {
      for (int i = 0; i < words.size(); i++) {
        String word = words.get(i);
        if (!take(word, i + 1 < words.size() ? words.get(i + 1) : null)) {
          throw new UsageException("unrecognized assembler option '" + word + "'");
        }
        if (wantsNext(word)) {
          i++;
        }
      }
    }
  }

  private final ObjectFile object = new ObjectFile(Machine.X86_64);
  private final CallFrameInformation frames = new CallFrameInformation(Machine.X86_64);
  private final Host host;
  private final Assembler assembler;
  private final SourceMap sources;
  private final Diagnostics diagnostics;
  private final Options options;

  public Assembly(
      Host host, Options options, FormTable forms, SourceMap sources, Diagnostics diagnostics) {
    this.sources = sources;
    this.diagnostics = diagnostics;
    this.options = options;
    this.host = host;
    X86_64Assembler machine = new X86_64Assembler(forms);
    machine.configure(options.intelSyntax, options.nakedRegisters, options.relaxRelocations);
    assembler = new Assembler(object, machine, diagnostics, host, options.includeFolders, frames);
  }

  /**
   * The object file, or null after an error, which has been reported. {@code name} is what
   * diagnostics call the text.
   */
  public ByteSink run(String name, byte[] text, int length) {
    ByteSink whole = new ByteSink(length + 64);
    for (String definition : options.definitions) {
      int equals = definition.indexOf('=');
      if (equals <= 0) {
        diagnostics.error(SourceMap.NONE, "bad defsym; format is --defsym name=value");
        return null;
      }
      whole.text(
          ".set "
              + definition.substring(0, equals)
              + ","
              + definition.substring(equals + 1)
              + "\n");
    }
    if (whole.size() > 0) {
      whole.text("# 1 \"" + name + "\"\n");
    }
    if (options.alternateMacros) {
      whole.text(".altmacro\n# 1 \"" + name + "\"\n");
    }
    whole.bytes(text, 0, length);
    SourceMap.SourceFile file =
        sources.addFile(name, whole.array(), whole.size(), SourceMap.NONE, false);
    if (options.debug) {
      assembler.generateLines(options.dwarfVersion);
      assembler
          .lineTable()
          .setCompilationDirectory(options.prefixes.apply(host.workingDirectory()));
    }
    if (!assembler.assembleFile(file) || diagnostics.errorCount() > 0) {
      return null;
    }
    frames.write(object);
    if (assembler.hasOwnLines() && object.section(".debug_info") == null) {
      String original = OriginalSource.of(text, length).name();
      DebugOptions debug =
          new DebugOptions(
              options.dwarfVersion,
              1,
              false,
              original == null ? name : original,
              host.workingDirectory(),
              "kit as " + Version.KIT,
              options.prefixes);
      AssemblyUnit.write(object, assembler.lineTable().sections(), debug);
    }
    if (options.noExecutableStack != null) {
      Section note = object.section(".note.GNU-stack", Section.Type.PROGBITS, 0);
      note.setFlags(
          options.noExecutableStack
              ? note.flags() & ~Section.EXECUTE
              : note.flags() | Section.EXECUTE);
    }
    return written(object, options.compressDebug);
  }

  /** The object's bytes; with debug information compressed if asked for. */
  public static ByteSink written(ObjectFile object, boolean compressDebug) {
    ByteSink bytes = ElfObjectWriter.write(object);
    if (!compressDebug) {
      return bytes;
    }
    try {
      return DebugCompression.compress("object", bytes);
    } catch (InputException e) {
      throw new IllegalStateException("an object of kit's own cannot be read", e);
    }
  }

  /** The same for a byte string. */
  public ByteSink run(String name, String text) {
    byte[] bytes = Bytes.of(text);
    return run(name, bytes, bytes.length);
  }
}
