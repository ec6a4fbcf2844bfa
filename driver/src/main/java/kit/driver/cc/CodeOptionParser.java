package kit.driver.cc;

import kit.backend.x86_64.CodeGenOptions.CodeModel;
import kit.backend.x86_64.Hardening.StackGuard;
import kit.backend.x86_64.instruction.Register;
import kit.driver.UsageException;
import kit.frontend.lower.LoweringOptions.StackProtection;
import kit.frontend.preprocess.MathModel.Freedom;
import kit.mir.ClearedRegisters;
import kit.mir.UnitSymbol.ThreadModel;

/** The options about the code that is generated: -O, -g, -f and -m families. */
final class CodeOptionParser {
  private final CcOptions options;
  private final OptionParser words;

  private final MachineFeatures features = new MachineFeatures();

  /**
   * @param words for an option's argument in the next word
   */
  CodeOptionParser(CcOptions options, OptionParser words) {
    this.options = options;
    this.words = words;
  }

  /** Takes the word if it is one of these options. */
  boolean take(String word) throws UsageException {
    if (word.startsWith("-m")) {
      return machine(word);
    }
    if (word.startsWith("-O")) {
      optimisation(word.substring(2), word);
      return true;
    }
    if (word.startsWith("-g")) {
      return debug(word);
    }
    if (word.equals("--param")) {
      return parameter(words.nextWord(word));
    }
    if (word.startsWith("--param=")) {
      return parameter(word.substring(8));
    }
    if (word.startsWith("--target=")) {
      options.target = word.substring(9);
      return true;
    }
    if (word.equals("-p") || word.equals("-pg")) {
      options.profile = true;
      return true;
    }
    return placement(word) || unwinding(word) || hardening(word) || layout(word) || named(word);
  }

  // ---- -f without a value

  private boolean placement(String word) {
    switch (word) {
      case "-fPIC" -> pic(2, null);
      case "-fpic" -> pic(1, null);
      case "-fPIE" -> pic(null, 2);
      case "-fpie" -> pic(null, 1);
      case "-fno-PIC", "-fno-pic", "-fno-PIE", "-fno-pie" -> pic(0, 0);
      case "-ffunction-sections" -> options.functionSections = true;
      case "-fno-function-sections" -> options.functionSections = false;
      case "-fdata-sections" -> options.dataSections = true;
      case "-fno-data-sections" -> options.dataSections = false;
      case "-fcommon" -> options.common = true;
      case "-fno-common" -> options.common = false;
      case "-fplt" -> options.plt = true;
      case "-fno-plt" -> options.plt = false;
      case "-fident", "-Qy" -> options.ident = true;
      case "-fno-ident", "-Qn" -> options.ident = false;
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean unwinding(String word) {
    switch (word) {
      case "-finstrument-functions" -> options.instrumentFunctions = true;
      case "-fno-instrument-functions" -> options.instrumentFunctions = false;
      case "-funwind-tables",
          "-fasynchronous-unwind-tables",
          "-fexceptions",
          "-fhandle-exceptions" ->
          options.unwindTables = true;
      case "-fno-unwind-tables", "-fno-asynchronous-unwind-tables" -> options.unwindTables = false;
      case "-fno-exceptions", "-fno-handle-exceptions" -> {}
      case "-fno-profile", "-fno-profile-arcs", "-fno-test-coverage" -> {}
      case "-fno-openmp", "-fno-openmp-simd", "-fno-openacc" -> {}
      case "-fno-lto", "-flto", "-fno-sanitize=all" -> {}
      case "-ftrapv" -> {
        options.trapping = true;
        options.wrapv = false;
      }
      case "-fno-trapv" -> options.trapping = false;
      default -> {
        return options.preprocessor.math.take(word);
      }
    }
    return true;
  }

  private boolean hardening(String word) throws UsageException {
    switch (word) {
      case "-fstack-protector" -> options.stackProtection = StackProtection.DEFAULT;
      case "-fstack-protector-strong" -> options.stackProtection = StackProtection.STRONG;
      case "-fstack-protector-all" -> options.stackProtection = StackProtection.ALL;
      case "-fstack-protector-explicit" -> options.stackProtection = StackProtection.EXPLICIT;
      case "-fno-stack-protector",
          "-fno-stack-protector-all",
          "-fno-stack-protector-strong",
          "-fno-stack-protector-explicit" ->
          options.stackProtection = StackProtection.NONE;
      case "-fstack-clash-protection" -> options.stackClash = true;
      case "-fno-stack-clash-protection" -> options.stackClash = false;
      // Checking means touching every page of a frame in order, as the above does.
      case "-fstack-check", "-fstack-check=generic", "-fstack-check=specific" ->
          options.stackClash = true;
      case "-fno-stack-check", "-fstack-check=no" -> options.stackClash = false;
      case "-fcf-protection" -> options.controlFlow = 3;
      case "-fno-cf-protection" -> options.controlFlow = 0;
      case "-ftrivial-auto-var-init=zero" -> options.variableFill = 0;
      case "-ftrivial-auto-var-init=pattern" -> options.variableFill = 0xfe;
      case "-ftrivial-auto-var-init=uninitialized" -> options.variableFill = -1;
      case "-fharden-control-flow-redundancy", "-fhardened" ->
          throw new UsageException("option '" + word + "' is not supported");
      default -> {
        return joinedHardening(word);
      }
    }
    return true;
  }

  private boolean joinedHardening(String word) throws UsageException {
    if (word.startsWith("-fcf-protection=")) {
      options.controlFlow =
          switch (word.substring(16)) {
            case "none" -> 0;
            case "branch" -> 1;
            case "return" -> 2;
            case "full", "check" -> 3;
            default -> throw invalid(word);
          };
    } else if (word.startsWith("-fzero-call-used-regs=")) {
      ClearedRegisters choice = ClearedRegisters.named(word.substring(22));
      if (choice == null) {
        throw invalid(word);
      }
      options.cleared = choice;
    } else if (word.startsWith("-ftrivial-auto-var-init=")) {
      throw invalid(word);
    } else if (word.startsWith("-fpatchable-function-entry=")) {
      String text = word.substring(27);
      int comma = text.indexOf(',');
      int total =
          OptionParser.number(
              comma < 0 ? text : text.substring(0, comma), "-fpatchable-function-entry=", 65534);
      int before =
          comma < 0
              ? 0
              : OptionParser.number(
                  text.substring(comma + 1), "-fpatchable-function-entry=", 65534);
      if (before > total) {
        throw invalid(word);
      }
      options.patchableBytes = total;
      options.patchableBefore = before;
    } else {
      return false;
    }
    return true;
  }

  private static UsageException invalid(String word) {
    int equals = word.indexOf('=');
    return new UsageException(
        "unrecognized argument in option '"
            + word
            + "'"
            + (equals < 0 ? "" : ": '" + word.substring(equals + 1) + "'"));
  }

  /** Sizes and layouts of types. */
  private boolean layout(String word) throws UsageException {
    switch (word) {
      case "-fgnu89-inline" -> options.preprocessor.gnuInline = true;
      case "-fno-gnu89-inline" -> options.preprocessor.gnuInline = false;
      case "-fms-extensions" -> options.anonymousTags = true;
      case "-fno-ms-extensions" -> options.anonymousTags = false;
      case "-fplan9-extensions" -> {
        options.anonymousTags = true;
        options.plan9 = true;
      }
      case "-fno-plan9-extensions" -> {
        options.anonymousTags = false;
        options.plan9 = false;
      }
      case "-fshort-enums" -> options.shortEnums = true;
      case "-fno-short-enums" -> options.shortEnums = false;
      case "-funsigned-bitfields", "-fno-signed-bitfields" -> options.unsignedBitFields = true;
      case "-fsigned-bitfields", "-fno-unsigned-bitfields" -> options.unsignedBitFields = false;
      case "-fstrict-volatile-bitfields" -> options.strictVolatileBitFields = true;
      case "-fno-strict-volatile-bitfields" -> options.strictVolatileBitFields = false;
      case "-fallow-parameterless-variadic-functions" -> options.variadicAlone = true;
      case "-fno-allow-parameterless-variadic-functions" -> options.variadicAlone = false;
      case "-fsso-struct=big-endian" -> options.bigEndianRecords = true;
      case "-fsso-struct=little-endian" -> options.bigEndianRecords = false;
      case "-fsso-struct=native" -> options.bigEndianRecords = null;
      case "-fpack-struct" -> options.pack = 1;
      case "-fno-pack-struct" -> options.pack = 0;
      default -> {
        if (!word.startsWith("-fpack-struct=")) {
          return false;
        }
        int pack = OptionParser.number(word.substring(14), "-fpack-struct=", 16);
        if (Integer.bitCount(pack) != 1) {
          throw new UsageException(
              "structure alignment must be a small power of two, not " + word.substring(14));
        }
        options.pack = pack;
      }
    }
    return true;
  }

  // ---- -f with a value

  private boolean named(String word) throws UsageException {
    if (word.startsWith("-fvisibility=")) {
      options.visibility = word.substring(13);
      switch (options.visibility) {
        case "default", "hidden", "protected", "internal" -> {}
        default ->
            throw new UsageException("unrecognized visibility value '" + options.visibility + "'");
      }
    } else if (word.startsWith("-ftls-model=")) {
      options.threadModel =
          switch (word.substring(12)) {
            case "global-dynamic" -> ThreadModel.GENERAL_DYNAMIC;
            case "local-dynamic" -> ThreadModel.LOCAL_DYNAMIC;
            case "initial-exec" -> ThreadModel.INITIAL_EXEC;
            case "local-exec" -> ThreadModel.LOCAL_EXEC;
            default -> throw new UsageException("unknown TLS model '" + word.substring(12) + "'");
          };
    } else if (word.startsWith("-finstrument-functions-exclude-function-list=")) {
      options.uninstrumentedFunctions.addAll(OptionParser.list(word));
    } else if (word.startsWith("-finstrument-functions-exclude-file-list=")) {
      options.uninstrumentedFiles.addAll(OptionParser.list(word));
    } else if (word.startsWith("-fdebug-prefix-map=")) {
      debugPrefix(word);
    } else if (isMissing(word)) {
      throw new UsageException("option '" + word + "' is not supported");
    } else {
      return word.equals("-flto=auto")
          || word.equals("-flto=jobserver")
          || word.startsWith("-flto=")
              && OptionParser.number(word.substring(6), "-flto", Integer.MAX_VALUE) >= 0;
    }
    return true;
  }

  /**
   * What asks for another program than the one that would be made: instrumentation, parallelism,
   * plugins, trapping arithmetic.
   */
  private static boolean isMissing(String word) {
    return word.startsWith("-fsanitize=")
        || word.startsWith("-fprofile-")
            && !word.startsWith("-fprofile-partial-training")
            && !word.startsWith("-fprofile-reorder-functions")
            && !word.startsWith("-fprofile-prefix-")
        || word.equals("-ftest-coverage")
        || word.equals("-fopenmp")
        || word.equals("-fopenacc")
        || word.startsWith("-fplugin")
        || word.equals("-fsplit-stack")
        || word.startsWith("-fstack-limit-");
  }

  private void pic(Integer pic, Integer pie) {
    options.pic = pic == null ? Integer.valueOf(0) : pic;
    options.pie = pie == null ? Integer.valueOf(0) : pie;
  }

  void debugPrefix(String word) throws UsageException {
    if (!options.debugPrefixes.add(word.substring(word.indexOf('=') + 1))) {
      throw new UsageException("invalid argument '" + word + "': it needs the form OLD=NEW");
    }
  }

  private boolean parameter(String text) throws UsageException {
    int equals = text.indexOf('=');
    if (equals <= 0) {
      throw new UsageException("missing argument to '--param'");
    }
    String name = text.substring(0, equals);
    if (!ParameterNames.contains(name)) {
      throw new UsageException("invalid --param name '" + name + "'");
    }
    // Parameters tune gcc's passes. The one that decides about protection keeps its default.
    if (text.startsWith("ssp-buffer-size=") && !text.substring(equals + 1).equals("8")) {
      options.bufferSize = OptionParser.number(text.substring(equals + 1), "--param", 1 << 20);
    }
    return true;
  }

  // ---- -O

  private void optimisation(String level, String word) throws UsageException {
    options.preprocessor.optimiseSize = false;
    options.optimisation =
        switch (level) {
          case "", "1", "g" -> 1;
          case "0" -> 0;
          case "2" -> 2;
          case "s", "z" -> {
            options.preprocessor.optimiseSize = true;
            yield 2;
          }
          case "fast" -> {
            options.preprocessor.math.set(Freedom.FAST, true);
            yield 3;
          }
          default -> Math.min(3, OptionParser.number(level, word, 999_999_999));
        };
    options.preprocessor.optimisation = options.optimisation;
  }

  // ---- -g

  private boolean debug(String word) throws UsageException {
    switch (word) {
      case "-g0", "-ggdb0" -> options.debugLevel = 0;
      case "-g1", "-ggdb1" -> options.debugLevel = 1;
      case "-g3", "-ggdb3" -> options.debugLevel = 3;
      case "-g2", "-ggdb2" -> options.debugLevel = 2;
      case "-g", "-ggdb", "-gdwarf" -> options.debugLevel = Math.max(2, options.debugLevel);
      case "-gdwarf-2", "-gdwarf-3", "-gdwarf-4", "-gdwarf-5" -> {
        // Version 4 is the oldest that is written: readers of older ones read it.
        options.dwarfVersion = word.equals("-gdwarf-5") ? 5 : 4;
        options.debugLevel = Math.max(2, options.debugLevel);
      }
      case "-gcolumn-info" -> options.debugColumns = true;
      case "-gno-column-info" -> options.debugColumns = false;
      case "-gstabs", "-gbtf", "-gctf" -> {
        return false;
      }
      case "-gtoggle" -> options.debugToggled = true;
      // Everything stays in the object; there is no second file.
      case "-gsplit-dwarf" -> options.debugLevel = Math.max(2, options.debugLevel);
      case "-gz", "-gz=zlib" -> options.compressDebug = "zlib";
      case "-gz=none" -> options.compressDebug = "none";
      case "-gz=zstd", "-gz=zlib-gnu" ->
          throw new UsageException("'" + word + "' is not supported; '-gz=zlib' is");
      default -> {
        // -grecord-gcc-switches, -gpubnames and their like choose details of the
        // format.
        return word.startsWith("-gno-")
            || word.startsWith("-grecord")
            || word.equals("-gdwarf32")
            || word.equals("-gas-loc-support")
            || word.equals("-gas-locview-support")
            || word.equals("-gstatement-frontiers")
            || word.equals("-gdescribe-dies")
            || word.startsWith("-gpubnames")
            || word.equals("-ggnu-pubnames")
            || word.equals("-ginternal-reset-location-views")
            || word.startsWith("-gstrict")
            || word.startsWith("-gvariable")
            || word.startsWith("-ginline");
      }
    }
    return true;
  }

  // ---- -m

  private boolean machine(String word) throws UsageException {
    switch (word) {
      case "-mno-red-zone" -> options.redZone = false;
      case "-mred-zone" -> options.redZone = true;
      case "-masm=intel", "-mintel-syntax" -> options.intelAssembly = true;
      case "-masm=att", "-mno-intel-syntax" -> options.intelAssembly = false;
      case "-mms-bitfields" -> options.microsoftBitFields = true;
      case "-mno-ms-bitfields" -> options.microsoftBitFields = false;
      case "-mstackrealign" -> options.realigned = true;
      case "-mno-stackrealign" -> options.realigned = false;
      case "-mfentry" -> options.earlyProfile = true;
      case "-mno-fentry" -> options.earlyProfile = false;
      case "-mrecord-mcount" -> options.recordProfile = true;
      case "-mno-record-mcount" -> options.recordProfile = false;
      case "-mnop-mcount" -> options.nopProfile = true;
      case "-mno-nop-mcount" -> options.nopProfile = false;
      case "-mno-sse", "-mgeneral-regs-only" -> {
        options.vectorRegisters = false;
        features.disableVectors();
        machineFeatures();
      }
      case "-msse", "-msse2" -> options.vectorRegisters = true;
      case "-mcmodel=small" -> options.model = CodeModel.SMALL;
      case "-mcmodel=kernel" -> options.model = CodeModel.KERNEL;
      case "-mcmodel=medium", "-mcmodel=large" ->
          throw new UsageException("option '" + word + "' is not supported: small and kernel are");
      case "-m32", "-mx32", "-m16", "-miamcu" ->
          throw new UsageException(
              "option '" + word + "' is not supported: the target is 64-bit x86-64 alone");
      case "-msoft-float",
          "-mabi=ms",
          "-mlong-double-64",
          "-mlong-double-128",
          "-mindirect-branch=thunk",
          "-mindirect-branch=thunk-inline",
          "-mindirect-branch=thunk-extern",
          "-mfunction-return=thunk",
          "-mfunction-return=thunk-inline",
          "-mfunction-return=thunk-extern",
          "-mmanual-endbr" ->
          throw new UsageException("option '" + word + "' is not supported");
      case "-mregparm=0", "-mregparm=1", "-mregparm=2", "-mregparm=3" ->
          options.remarks.add("'-mregparm' is ignored in 64-bit mode");
      case "-mrtd" -> options.remarks.add("'-mrtd' is ignored in 64-bit mode");
      case "-msseregparm", "-mpcommit", "-mmpx", "-mmitigate-rop" -> {}
      case "-mindirect-branch=keep",
          "-mfunction-return=keep",
          "-mabi=sysv",
          "-mtls-dialect=gnu" -> {}
      default -> {
        if (features.take(word)) {
          machineFeatures();
          return true;
        }
        return Processors.take(word) || stackBoundary(word) || stackGuard(word);
      }
    }
    return true;
  }

  private void machineFeatures() {
    options.preprocessor.machineMacros = features.macros();
    options.avx = features.hasAvx();
  }

  /** A power of two; that of the calling convention, 4, is what all code keeps. */
  private static boolean stackBoundary(String word) throws UsageException {
    if (!word.startsWith("-mpreferred-stack-boundary=")) {
      return false;
    }
    String value = word.substring(27);
    int power = OptionParser.number(value, "-mpreferred-stack-boundary", 12);
    if (power < 3) {
      throw new UsageException("'" + word + "' is not between 3 and 12");
    }
    if (power > 4) {
      // Assembly that is written for it would find its stack misaligned.
      throw new UsageException(
          "option '" + word + "' is not supported: the stack is aligned to 16 bytes");
    }
    return true;
  }

  private boolean stackGuard(String word) throws UsageException {
    if (!word.startsWith("-mstack-protector-guard")) {
      return false;
    }
    int equals = word.indexOf('=');
    String value = word.substring(equals + 1);
    switch (word.substring(0, Math.max(0, equals))) {
      case "-mstack-protector-guard" ->
          options.globalGuard =
              switch (value) {
                case "global" -> true;
                case "tls" -> false;
                default ->
                    throw new UsageException(
                        "unrecognized argument in option '" + word + "': 'global' or 'tls'");
              };
      case "-mstack-protector-guard-reg" ->
          options.guardSegment =
              switch (value) {
                case "fs" -> Register.FS;
                case "gs" -> Register.GS;
                default ->
                    throw new UsageException(
                        "'" + value + "' is not a valid base register in '" + word + "'");
              };
      case "-mstack-protector-guard-offset" -> options.guardOffset = offset(value, word);
      case "-mstack-protector-guard-symbol" -> {
        if (value.isEmpty()) {
          throw new UsageException("'' is not a valid stack guard symbol in '" + word + "'");
        }
        options.guardSymbol = value;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** A signed 32-bit number, decimal or with 0x. */
  private static int offset(String text, String word) throws UsageException {
    boolean negative = text.startsWith("-");
    int at = negative ? 1 : 0;
    int radix = 10;
    if (text.startsWith("0x", at) || text.startsWith("0X", at)) {
      radix = 16;
      at += 2;
    }
    long value = 0;
    boolean valid = at < text.length();
    for (; at < text.length() && valid; at++) {
      int digit = Character.digit(text.charAt(at), radix);
      value = value * radix + digit;
      valid = digit >= 0 && value <= 0x80000000L;
    }
    value = negative ? -value : value;
    if (!valid || value != (int) value) {
      throw new UsageException("'" + text + "' is not a valid offset in '" + word + "'");
    }
    return (int) value;
  }

  /** Where the stack guard is, by all of the options. */
  static StackGuard guard(CcOptions options) {
    if (options.globalGuard) {
      return StackGuard.GLOBAL;
    }
    int segment = options.guardSegment;
    if (segment == 0) {
      segment = options.model == CodeModel.KERNEL ? Register.GS : Register.FS;
    }
    return new StackGuard(segment, options.guardOffset, options.guardSymbol);
  }
}
