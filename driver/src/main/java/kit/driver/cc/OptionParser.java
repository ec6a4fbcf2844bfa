package kit.driver.cc;

import java.util.ArrayList;
import java.util.List;
import kit.backend.x86_64.CodeGenOptions.CodeModel;
import kit.base.Host;
import kit.base.HostException;
import kit.driver.ResponseFiles;
import kit.driver.UsageException;
import kit.driver.cc.CcOptions.Image;
import kit.driver.cc.CcOptions.Input;
import kit.driver.cc.CcOptions.Language;
import kit.driver.cc.CcOptions.Phase;
import kit.frontend.lex.CharacterSet;
import kit.frontend.lex.LanguageStandard;
import kit.frontend.preprocess.Dependencies;
import kit.frontend.preprocess.PreprocessorOptions.MacroOption;

/**
 * Reads a gcc-style command line. Each family of options is one method that either takes the word
 * (and, where the option wants one, the next word) or declines; what nobody takes is an error that
 * names it.
 */
public final class OptionParser {
  private final Host host;
  private final CcOptions options = new CcOptions();
  private List<String> words = List.of();
  private int at;
  private Language forced;
  private final CodeOptionParser code = new CodeOptionParser(options, this);

  public OptionParser(Host host) {
    this.host = host;
  }

  /**
   * @param arguments without the program's name
   */
  public CcOptions parse(List<String> arguments) throws UsageException, HostException {
    words = ResponseFiles.expand(host, arguments);
    for (String word : words) {
      if (word.startsWith("-specs") || word.startsWith("--specs")) {
        words = new ArrayList<>(words);
        options.specs = SpecWords.read(host, new Toolchain(host, options), words);
        break;
      }
    }
    options.allWords.addAll(words);
    for (at = 0; at < words.size(); at++) {
      words = LongOptions.shortened(words, at);
      String word = words.get(at);
      if (word.length() < 2 || word.charAt(0) != '-') {
        addInput(word);
      } else if (!output(word) && !linking(word)) {
        int from = at;
        compiler(word);
        options.compilerWords.addAll(words.subList(from, at + 1));
      }
    }
    environment();
    finish();
    return options;
  }

  /**
   * The search paths of the environment (GCC manual, "Environment Variables"): CPATH stands behind
   * the folders of -I, C_INCLUDE_PATH behind those of -isystem, LIBRARY_PATH behind those of -L.
   */
  private void environment() {
    addPath("CPATH", options.includeFolders);
    addPath("C_INCLUDE_PATH", options.systemFolders);
    addPath("LIBRARY_PATH", options.libraryPath);
  }

  /** Adds the folders of a variable; an empty part is the working folder. */
  private void addPath(String variable, List<String> folders) {
    String path = host.environment(variable);
    if (path != null && !path.isEmpty()) {
      for (String folder : split(path, ':')) {
        folders.add(folder.isEmpty() ? "." : folder);
      }
    }
  }

  private void compiler(String word) throws UsageException {
    String feature = LongOptions.feature(word);
    if (!compilerOption(word) && (feature == null || !compilerOption(feature))) {
      throw new UsageException(
          "unrecognized command-line option '" + word + "'" + OptionNames.suggestion(word));
    }
  }

  private boolean compilerOption(String word) throws UsageException {
    return preprocessing(word)
        || dependencies(word)
        || language(word)
        || code.take(word)
        || options.messages.accept(word)
        || AcceptedOptions.contains(word)
        || otherLanguage(word);
  }

  private boolean otherLanguage(String word) {
    String remark = OtherLanguageOptions.remark(word);
    if (remark != null) {
      options.remarks.add(remark);
    }
    return remark != null;
  }

  // ---- reading words

  /** The argument of an option that may be joined or stand in the next word. */
  private String argument(String word, int length) throws UsageException {
    return word.length() > length ? word.substring(length) : nextWord(word);
  }

  String nextWord(String option) throws UsageException {
    if (at + 1 >= words.size()) {
      throw new UsageException("missing argument to '" + option + "'");
    }
    return words.get(++at);
  }

  private void addInput(String word) {
    Language kind = forced != null ? forced : word.equals("-") ? Language.C : languageOf(word);
    options.inputs.add(new Input(word, kind));
  }

  /** The language that a file's suffix says. */
  static Language languageOf(String file) {
    int dot = file.lastIndexOf('.');
    return switch (dot < 0 || file.indexOf('/', dot) >= 0 ? "" : file.substring(dot + 1)) {
      case "c" -> Language.C;
      case "h" -> Language.HEADER;
      case "i" -> Language.PREPROCESSED_C;
      case "s" -> Language.ASSEMBLY;
      case "S", "sx" -> Language.ASSEMBLY_WITH_CPP;
      case "mir" -> Language.MIR;
      case "cc", "cp", "cxx", "cpp", "CPP", "c++", "C", "ii", "hh", "hpp", "H", "hxx", "h++" ->
          Language.UNSUPPORTED;
      case "m",
          "mi",
          "mm",
          "M",
          "mii",
          "f",
          "for",
          "ftn",
          "F",
          "f90",
          "f95",
          "F90",
          "go",
          "d",
          "adb",
          "ads",
          "rs" ->
          Language.UNSUPPORTED;
      default -> Language.OBJECT;
    };
  }

  private void linkerArgument(String word) {
    options.inputs.add(new Input(word, null));
  }

  private void linkerList(String text) {
    options.linkerWords = true;
    for (String part : split(text, ',')) {
      linkerArgument(part);
    }
  }

  static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == separator) {
        parts.add(text.substring(start, i));
        start = i + 1;
      }
    }
    return parts;
  }

  /** The parts of an option's value, between commas that no backslash hides. */
  static List<String> list(String word) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int i = word.indexOf('=') + 1; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '\\' && i + 1 < word.length() && word.charAt(i + 1) == ',') {
        part.append(',');
        i++;
      } else if (c == ',') {
        parts.add(part.toString());
        part.setLength(0);
      } else {
        part.append(c);
      }
    }
    parts.add(part.toString());
    parts.removeIf(String::isEmpty);
    return parts;
  }

  // ---- families

  private boolean preprocessing(String word) throws UsageException {
    switch (word) {
      case "-include" -> options.preprocessor.includeFiles.add(nextWord(word));
      case "-imacros" -> options.preprocessor.macroFiles.add(nextWord(word));
      case "-iquote" -> options.quoteFolders.add(nextWord(word));
      case "-isystem", "-cxx-isystem" -> options.systemFolders.add(nextWord(word));
      case "-idirafter" -> options.afterFolders.add(nextWord(word));
      case "-iprefix", "-iwithprefix", "-iwithprefixbefore", "-imultilib", "-imultiarch" ->
          throw new UsageException("option '" + word + "' is not supported");
      case "-isysroot", "--sysroot" -> options.sysroot = nextWord(word);
      case "-nostdinc" -> options.noStandardIncludes = true;
      case "-undef" -> options.preprocessor.undefine = true;
      case "-trigraphs" -> options.preprocessor.trigraphs = true;
      case "-P" -> options.noLineMarkers = true;
      case "-C" -> options.preprocessor.keepComments = true;
      case "-CC" -> {
        options.preprocessor.keepComments = true;
        options.preprocessor.keepMacroComments = true;
      }
      case "-H" -> options.listHeaders = true;
      case "-Xpreprocessor" -> preprocessorArguments(List.of(nextWord(word)));
      case "-fpreprocessed" -> options.preprocessedInput = true;
      case "-fworking-directory" -> options.workingDirectory = true;
      case "-fno-working-directory" -> options.workingDirectory = false;
      case "-fno-preprocessed",
          "-fdirectives-only",
          "-fno-directives-only",
          "-traditional",
          "-traditional-cpp" -> {
        return word.startsWith("-fno-");
      }
      default -> {
        return joinedPreprocessing(word);
      }
    }
    return true;
  }

  private boolean joinedPreprocessing(String word) throws UsageException {
    if (word.startsWith("-D")) {
      options.preprocessor.macros.add(new MacroOption(false, argument(word, 2)));
    } else if (word.startsWith("-U")) {
      options.preprocessor.macros.add(new MacroOption(true, argument(word, 2)));
    } else if (word.startsWith("-A")) {
      options.preprocessor.assertions.add(argument(word, 2));
    } else if (word.startsWith("-I")) {
      options.includeFolders.add(argument(word, 2));
    } else if (word.startsWith("--sysroot=")) {
      options.sysroot = word.substring(10);
    } else if (word.startsWith("-isystem")) {
      options.systemFolders.add(word.substring(8));
    } else if (word.startsWith("-iquote")) {
      options.quoteFolders.add(word.substring(7));
    } else if (word.startsWith("-idirafter")) {
      options.afterFolders.add(word.substring(10));
    } else if (word.startsWith("-d") && word.length() > 2) {
      return dumps(word);
    } else if (word.startsWith("-Wp,")) {
      preprocessorArguments(split(word.substring(4), ','));
    } else if (word.startsWith("-fmacro-prefix-map=") || word.startsWith("-ffile-prefix-map=")) {
      prefixMap(word.substring(word.indexOf('=') + 1), word);
      if (word.startsWith("-ffile")) {
        code.debugPrefix(word);
      }
    } else {
      return false;
    }
    return true;
  }

  /** {@code -dLETTERS}; those that ask for dumps of gcc's own passes have no effect. */
  private boolean dumps(String word) {
    for (int i = 2; i < word.length(); i++) {
      if ("MDNUIAHPapvx".indexOf(word.charAt(i)) < 0) {
        return false;
      }
    }
    for (int i = 2; i < word.length(); i++) {
      char letter = word.charAt(i);
      if (letter == 'I') {
        options.dumpIncludes = true;
      } else if ("MDNU".indexOf(letter) >= 0) {
        options.macroDump = letter;
      }
    }
    return true;
  }

  private void prefixMap(String mapping, String word) throws UsageException {
    int equals = mapping.indexOf('=');
    if (equals < 0) {
      throw new UsageException(
          "invalid argument '" + mapping + "' to '" + word.substring(0, word.indexOf('=')) + "'");
    }
    options.preprocessor.macroPrefixMap.add(mapping.substring(0, equals));
    options.preprocessor.macroPrefixMap.add(mapping.substring(equals + 1));
  }

  /**
   * {@code -Wp,-MD,file} and {@code -Xpreprocessor}: options as cpp proper takes them, where -MD
   * has its file with it.
   */
  private void preprocessorArguments(List<String> arguments) throws UsageException {
    List<String> outer = words;
    int outerAt = at;
    words = arguments;
    for (at = 0; at < words.size(); at++) {
      String word = words.get(at);
      if (word.equals("-MD") || word.equals("-MMD")) {
        dependencies(word);
        if (at + 1 < words.size()) {
          options.dependencyFile = words.get(++at);
        }
      } else if (!preprocessing(word) && !dependencies(word) && !options.messages.accept(word)) {
        throw new UsageException("unrecognized command-line option '" + word + "'");
      }
    }
    words = outer;
    at = outerAt;
  }

  private boolean dependencies(String word) throws UsageException {
    if (word.startsWith("-MJ")) {
      return false;
    }
    switch (word) {
      case "-M", "-MM" -> {
        options.dependenciesOnly = true;
        options.dependenciesOmitSystem |= word.equals("-MM");
      }
      case "-MD", "-MMD" -> {
        options.dependencies = true;
        options.dependenciesOmitSystem |= word.equals("-MMD");
      }
      case "-MP" -> options.dependencyPhonyTargets = true;
      case "-MG" -> options.preprocessor.missingHeadersAreGenerated = true;
      default -> {
        if (word.startsWith("-MF")) {
          options.dependencyFile = argument(word, 3);
        } else if (word.startsWith("-MT")) {
          options.dependencyTargets.add(argument(word, 3));
        } else if (word.startsWith("-MQ")) {
          options.dependencyTargets.add(Dependencies.quoted(argument(word, 3)));
        } else {
          return false;
        }
      }
    }
    return true;
  }

  private boolean output(String word) throws UsageException {
    switch (word) {
      case "-E" -> options.phase = Phase.PREPROCESS;
      case "-S" -> phase(Phase.COMPILE);
      case "-c" -> phase(Phase.ASSEMBLE);
      case "-fsyntax-only" -> phase(Phase.CHECK);
      case "--emit=mir" -> {
        phase(Phase.COMPILE);
        options.emit = CcOptions.Emit.MIR;
      }
      case "-v", "--verbose" -> options.verbose = true;
      case "-###" -> {
        options.verbose = true;
        options.dryRun = true;
      }
      case "-x" -> forced = languageNamed(nextWord(word));
      case "-save-temps", "-save-temps=obj", "--save-temps" -> options.keepIntermediates = true;
      case "-save-temps=cwd" -> {
        options.keepIntermediates = true;
        options.keepBesideOutput = false;
      }
      case "-MJ" -> options.compilationDatabase = nextWord(word);
      case "-ftime-report" -> options.timeReport = true;
      case "-fplant=unsigned-division" -> options.plantedFault = true;
      default -> {
        if (word.startsWith("-o")) {
          options.output = argument(word, 2);
        } else if (word.startsWith("-x")) {
          forced = languageNamed(word.substring(2));
        } else if (word.startsWith("--print-after=")) {
          options.printAfter = word.substring(14);
        } else {
          return false;
        }
      }
    }
    return true;
  }

  private void phase(Phase phase) {
    if (phase.ordinal() < options.phase.ordinal()) {
      options.phase = phase;
    }
  }

  private static Language languageNamed(String name) throws UsageException {
    return switch (name) {
      case "none" -> null;
      case "c" -> Language.C;
      case "c-header" -> Language.HEADER;
      case "c++",
          "c++-header",
          "c++-cpp-output",
          "objective-c",
          "objective-c++",
          "f77",
          "f95",
          "ada",
          "go",
          "d",
          "cuda",
          "hip",
          "ir" ->
          Language.UNSUPPORTED;
      case "cpp-output" -> Language.PREPROCESSED_C;
      case "assembler" -> Language.ASSEMBLY;
      case "assembler-with-cpp" -> Language.ASSEMBLY_WITH_CPP;
      case "mir" -> Language.MIR;
      default -> throw new UsageException("language '" + name + "' not recognized");
    };
  }

  private boolean language(String word) throws UsageException {
    switch (word) {
      case "-ansi" -> options.preprocessor.standard = LanguageStandard.C89;
      case "-ffreestanding", "-fno-hosted" -> {
        options.preprocessor.hosted = false;
        options.builtins = false;
      }
      case "-fhosted", "-fno-freestanding" -> options.preprocessor.hosted = true;
      case "-fno-builtin" -> options.builtins = false;
      case "-fbuiltin" -> options.builtins = true;
      case "-fsigned-char", "-fno-unsigned-char" -> options.charSigned = true;
      case "-funsigned-char", "-fno-signed-char" -> options.charSigned = false;
      case "-fshort-wchar" -> options.shortWchar = true;
      case "-fno-short-wchar" -> options.shortWchar = false;
      case "-fasm" -> options.preprocessor.gnuKeywords = true;
      case "-fno-asm" -> options.preprocessor.gnuKeywords = false;
      case "-fno-short-enums", "-fno-pack-struct", "-fdollars-in-identifiers" -> {}
      case "-fwrapv" -> {
        options.wrapv = true;
        options.trapping = false;
      }
      case "-fwrapv-pointer", "-fno-strict-overflow" -> options.wrapv = true;
      case "-fno-wrapv", "-fno-wrapv-pointer" -> options.wrapv = false;
      default -> {
        if (characterSet(word)) {
          return true;
        }
        if (word.startsWith("-std=") && OtherLanguageOptions.remark(word) != null) {
          return false;
        }
        if (word.startsWith("-std=") || word.startsWith("--std=")) {
          options.preprocessor.standard = standardNamed(word.substring(word.indexOf('=') + 1));
        } else if (word.startsWith("-fgnuc-version=")) {
          options.preprocessor.gnucVersion = gnucVersion(word.substring(15));
        } else {
          return word.startsWith("-fno-builtin-");
        }
      }
    }
    return true;
  }

  /** {@code -finput-charset=} and its like. */
  private boolean characterSet(String word) throws UsageException {
    boolean input = word.startsWith("-finput-charset=");
    boolean wide = word.startsWith("-fwide-exec-charset=");
    if (!input && !wide && !word.startsWith("-fexec-charset=")) {
      return false;
    }
    String name = word.substring(word.indexOf('=') + 1);
    CharacterSet set = CharacterSet.named(name);
    // Wide characters are those of the type; there is nothing to choose.
    CharacterSet fixed = options.shortWchar ? CharacterSet.UTF_16LE : CharacterSet.UTF_32LE;
    if (set == null || wide && set != fixed) {
      throw new UsageException(
          input
              ? "conversion from " + name + " to UTF-8 is not supported"
              : "conversion from UTF-8 to " + name + " is not supported");
    }
    if (input) {
      options.preprocessor.inputCharacters = set;
    } else if (!wide) {
      options.preprocessor.executionCharacters = set;
    }
    return true;
  }

  private static LanguageStandard standardNamed(String name) throws UsageException {
    String canonical =
        switch (name) {
          case "c90", "iso9899:1990" -> "c89";
          case "gnu90" -> "gnu89";
          case "c9x", "iso9899:1999", "iso9899:199x" -> "c99";
          case "gnu9x" -> "gnu99";
          case "c1x", "iso9899:2011" -> "c11";
          case "gnu1x" -> "gnu11";
          case "c18", "iso9899:2017", "iso9899:2018" -> "c17";
          case "gnu18" -> "gnu17";
          case "c2x", "iso9899:2024" -> "c23";
          case "gnu2x" -> "gnu23";
          default -> name;
        };
    for (LanguageStandard standard : LanguageStandard.values()) {
      if (standard.optionName().equals(canonical)) {
        return standard;
      }
    }
    throw new UsageException("unrecognized command-line option '-std=" + name + "'");
  }

  private static int gnucVersion(String text) throws UsageException {
    int version = 0;
    List<String> parts = split(text, '.');
    for (int i = 0; i < 3; i++) {
      version =
          version * 100 + (i < parts.size() ? number(parts.get(i), "-fgnuc-version=", 99) : 0);
    }
    return version;
  }

  static int number(String text, String option, int limit) throws UsageException {
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9 || value > limit) {
        throw new UsageException("invalid argument '" + text + "' to '" + option + "'");
      }
      value = value * 10 + digit;
    }
    if (text.isEmpty() || value > limit) {
      throw new UsageException("invalid argument '" + text + "' to '" + option + "'");
    }
    return value;
  }

  private boolean linking(String word) throws UsageException {
    switch (word) {
      case "-static" -> image(Image.STATIC);
      case "-static-pie" -> image(Image.STATIC_PIE);
      case "-shared" -> image(Image.SHARED);
      case "-pie", "--pie", "-Wl,-pie" -> image(Image.PIE);
      case "-no-pie", "-nopie", "--no-pie" -> image(Image.FIXED);
      case "-r" -> image(Image.RELOCATABLE);
      case "-static-libgcc" -> options.staticLibgcc = true;
      case "-nostartfiles" -> options.noStartFiles = true;
      case "-nodefaultlibs" -> options.noDefaultLibraries = true;
      case "-nolibc" -> options.noLibc = true;
      case "-nostdlib" -> {
        options.noStartFiles = true;
        options.noDefaultLibraries = true;
      }
      case "-rdynamic" -> options.exportDynamic = true;
      case "-pthread", "-pthreads" -> {
        options.threads = true;
        options.preprocessor.threads = true;
      }
      case "-s", "-t" -> linkerArgument(word);
      case "-symbolic" -> linkerArgument("-Bsymbolic");
      case "-Xlinker" -> {
        options.linkerWords = true;
        linkerArgument(nextWord(word));
      }
      case "-Xassembler" -> options.assemblerArguments.add(nextWord(word));
      case "-e", "-u", "-z", "--entry" -> {
        linkerArgument(word);
        linkerArgument(nextWord(word));
      }
      case "-T" -> {
        linkerArgument("-T");
        linkerArgument(nextWord(word));
      }
      default -> {
        return joinedLinking(word);
      }
    }
    return true;
  }

  private boolean joinedLinking(String word) throws UsageException {
    if (word.startsWith("-l")) {
      options.linkerWords = true;
      linkerArgument("-l" + argument(word, 2));
    } else if (word.startsWith("-L")) {
      linkerArgument("-L" + argument(word, 2));
    } else if (word.startsWith("-Wl,")) {
      linkerList(word.substring(4));
    } else if (word.startsWith("-Wa,")) {
      options.assemblerArguments.addAll(split(word.substring(4), ','));
    } else if (word.startsWith("-B")) {
      options.startFolders.add(argument(word, 2));
    } else if (word.startsWith("-u") || word.startsWith("-z") || word.startsWith("-T")) {
      linkerArgument(word);
    } else {
      if (!word.startsWith("-fuse-ld=")) {
        return false;
      }
      String linker = word.substring(9);
      options.linker = linker.equals("kit") ? null : linker;
      if (linker.isEmpty()) {
        throw new UsageException("missing argument to '-fuse-ld='");
      }
    }
    return true;
  }

  private void image(Image image) {
    if (options.image == Image.RELOCATABLE) {
      // A partial link, whatever else is asked: LDFLAGS may hold -pie for all links alike.
      return;
    }
    boolean combined =
        (options.image == Image.STATIC && image == Image.PIE)
            || (options.image == Image.PIE && image == Image.STATIC);
    options.image = combined ? Image.STATIC : image;
  }

  // ---- what follows from the whole

  private void finish() throws UsageException {
    if (options.debugToggled) {
      options.debugLevel = options.debugLevel == 0 ? 2 : 0;
    }
    if (options.dependenciesOnly) {
      options.phase = Phase.PREPROCESS;
    }
    if (options.image == null) {
      options.image = Image.PIE;
    }
    boolean pieDefault = options.image == Image.PIE || options.image == Image.STATIC_PIE;
    if (options.pic == null) {
      options.pic = 0;
      options.pie =
          pieDefault
                  || options.phase != Phase.LINK
                      && options.image != Image.FIXED
                      && options.image != Image.STATIC
              ? 2
              : 0;
    }
    if (options.model == CodeModel.KERNEL && Math.max(options.pic, options.pie) > 0) {
      throw new UsageException("code model kernel does not support PIC mode");
    }
    options.preprocessor.pic = Math.max(options.pic, options.pie);
    options.preprocessor.pie = options.pie;
    options.preprocessor.stackProtector = options.stackProtection.ordinal();
    options.preprocessor.controlFlowProtection = options.controlFlow;
    String epoch = host.environment("SOURCE_DATE_EPOCH");
    if (epoch != null) {
      options.preprocessor.sourceDateEpoch = epochSeconds(epoch);
    }
    for (Input input : options.inputs) {
      if (input.text().equals("-")
          && input.language() == Language.C
          && forced == null
          && options.phase != Phase.PREPROCESS) {
        throw new UsageException("-E or -x required when input is from standard input");
      }
    }
  }

  private static long epochSeconds(String text) throws UsageException {
    long value = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9 || i > 11) {
        throw new UsageException(
            "environment variable 'SOURCE_DATE_EPOCH' must expand to a non-negative integer less"
                + " than or equal to 253402300799");
      }
      value = value * 10 + digit;
    }
    if (value > 253402300799L || text.isEmpty()) {
      throw new UsageException(
          "environment variable 'SOURCE_DATE_EPOCH' must expand to a non-negative integer less than"
              + " or equal to 253402300799");
    }
    return value;
  }
}
