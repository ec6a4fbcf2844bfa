package kit.link.elf;

import it.unimi.dsi.fastutil.objects.ObjectOpenHashSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import kit.base.Bytes;
import kit.base.Host;
import kit.base.HostException;
import kit.link.LinkException;
import kit.obj.elf.Elf;

/**
 * Parses ld's command line into {@link LinkOptions}. Long options take one or two dashes ({@code
 * --o…} names need two), their argument after {@code =} or as the next word; one-letter options
 * take it joined or as the next word, as with GNU ld. Unknown options are errors. {@link
 * OptionTable} lists which options have arguments and which are accepted without effect.
 */
public final class CommandLine {
  /** What ld is asked to do. */
  public enum Action {
    LINK,
    HELP,
    VERSION,
    /** -v or -V: print the version, then link when there are inputs. */
    VERSION_AND_LINK,
    PRINT_SYSROOT
  }

  private static final int RESPONSE_DEPTH_LIMIT = 20;

  private final Host host;
  private final LinkOptions options = new LinkOptions();
  private final List<String> warnings = new ArrayList<>();
  private final List<State> stack = new ArrayList<>();
  private Action action = Action.LINK;
  private boolean asNeeded;
  private boolean wholeArchive;
  private boolean staticOnly;
  private boolean binary;
  private boolean pie;
  private boolean shared;
  private boolean relocatable;

  private record State(boolean asNeeded, boolean wholeArchive, boolean staticOnly) {}

  private CommandLine(Host host) {
    this.host = host;
  }

  /**
   * Parses the arguments after the program's name. The exception's text names the offending option.
   */
  public static CommandLine parse(Host host, List<String> arguments) throws LinkException {
    CommandLine line = new CommandLine(host);
    List<String> words = new ArrayList<>();
    line.expand(arguments, words, 0);
    line.parseWords(words);
    line.finish();
    return line;
  }

  public LinkOptions options() {
    return options;
  }

  public Action action() {
    return action;
  }

  /** Remarks on options that have no effect, to be printed as warnings. */
  public List<String> warnings() {
    return warnings;
  }

  /**
   * Replaces each {@code @file} by the words in the file: separated by blanks, quoted with ' or ",
   * backslash before any character.
   */
  private void expand(List<String> arguments, List<String> words, int depth) throws LinkException {
    if (depth > RESPONSE_DEPTH_LIMIT) {
      throw new LinkException("response files are nested too deeply");
    }
    for (String argument : arguments) {
      if (argument.length() > 1
          && argument.charAt(0) == '@'
          && host.kind(argument.substring(1)) == Host.FileKind.REGULAR) {
        try {
          expand(ResponseFile.split(host.readFile(argument.substring(1))), words, depth + 1);
        } catch (HostException e) {
          throw new LinkException(argument.substring(1) + ": " + e.problem());
        }
      } else {
        words.add(argument);
      }
    }
  }

  private void parseWords(List<String> words) throws LinkException {
    int i = 0;
    while (i < words.size()) {
      String word = words.get(i++);
      if (word.length() < 2 || word.charAt(0) != '-') {
        addInput(LinkOptions.Input.Kind.FILE, word);
        continue;
      }
      i = parseOption(word, words, i);
    }
  }

  private int parseOption(String word, List<String> words, int next) throws LinkException {
    boolean twoDashes = word.startsWith("--");
    String body = word.substring(twoDashes ? 2 : 1);
    int equals = body.indexOf('=');
    String name = equals < 0 ? body : body.substring(0, equals);
    OptionTable.Arity arity =
        twoDashes || body.charAt(0) != 'o' || body.equals("o")
            ? OptionTable.longOption(name)
            : null;
    if (arity != null && name.length() > 1) {
      String value = equals < 0 ? null : body.substring(equals + 1);
      if (arity == OptionTable.Arity.REQUIRED && value == null) {
        if (next >= words.size()) {
          throw new LinkException("option '" + word + "' requires an argument");
        }
        value = words.get(next);
        apply(word, name, value);
        return next + 1;
      }
      if (arity == OptionTable.Arity.NONE && value != null) {
        throw new LinkException("option '--" + name + "' doesn't allow an argument");
      }
      apply(word, name, value);
      return next;
    }
    if (twoDashes && body.length() != 1) {
      throw new LinkException("unrecognized option '" + word + "'");
    }
    return parseShort(word, body, words, next);
  }

  private int parseShort(String word, String body, List<String> words, int next)
      throws LinkException {
    String letter = body.substring(0, 1);
    OptionTable.Arity arity = OptionTable.shortOption(letter.charAt(0));
    if (arity == null) {
      throw new LinkException("unrecognized option '" + word + "'");
    }
    if (arity == OptionTable.Arity.REQUIRED) {
      if (body.length() > 1) {
        apply(word, letter, body.substring(1));
        return next;
      }
      if (next >= words.size()) {
        throw new LinkException("option requires an argument -- '" + letter + "'");
      }
      apply(word, letter, words.get(next));
      return next + 1;
    }
    if (body.length() > 1 && arity == OptionTable.Arity.NONE) {
      throw new LinkException("unrecognized option '" + word + "'");
    }
    apply(word, letter, body.length() > 1 ? body.substring(1) : null);
    return next;
  }

  private void addInput(LinkOptions.Input.Kind kind, String text) {
    options.inputs.add(
        new LinkOptions.Input(kind, text, asNeeded, wholeArchive, staticOnly, binary));
  }

  private void apply(String word, String name, String value) throws LinkException {
    if (OptionTable.isIgnored(name)) {
      return;
    }
    if (applyOutput(name, value)
        || applyInput(name, value)
        || applySymbols(name, value)
        || applyDynamic(name, value)
        || applyMisc(name, value)) {
      return;
    }
    throw new LinkException("unrecognized option '" + word + "'");
  }

  private boolean applyOutput(String name, String value) throws LinkException {
    switch (name) {
      case "o", "output" -> options.outputPath = value;
      case "shared", "Bshareable" -> shared = true;
      case "pie", "pic-executable" -> pie = true;
      case "no-pie" -> pie = false;
      case "r", "i", "relocatable", "Ur" -> relocatable = true;
      case "static", "non_shared", "Bstatic", "dn" -> {
        staticOnly = true;
        if (!name.equals("Bstatic") && !name.equals("dn")) {
          options.staticLink = true;
        }
      }
      case "Bdynamic", "dy", "call_shared" -> staticOnly = false;
      case "m" -> selectMachine(value);
      case "b", "format" -> {
        binary = value.equals("binary");
        if (!binary) {
          checkFormat(name, value);
        }
      }
      case "oformat" -> {
        options.binaryOutput = value.equals("binary");
        if (!options.binaryOutput) {
          checkFormat(name, value);
        }
      }
      case "A", "architecture" -> checkFormat(name, value);
      case "T", "script", "dT", "default-script" -> options.linkerScript = value;
      case "Ttext", "Ttext-segment" -> {
        if (name.equals("Ttext")) {
          options.textStart = number(name, value, 16);
        } else {
          options.imageBase = number(name, value, 16);
        }
      }
      case "image-base" -> options.imageBase = number(name, value, 16);
      case "Tdata" -> options.dataStart = number(name, value, 16);
      case "Tbss" -> options.bssStart = number(name, value, 16);
      case "section-start" -> addSectionStart(value);
      case "N", "omagic" -> options.omagic = true;
      case "n", "nmagic" -> options.nmagic = true;
      case "s", "strip-all" -> options.strip = LinkOptions.Strip.ALL;
      case "S", "strip-debug" -> {
        if (options.strip == LinkOptions.Strip.NONE) {
          options.strip = LinkOptions.Strip.DEBUG;
        }
      }
      case "x", "discard-all" -> options.discard = LinkOptions.Discard.ALL;
      case "X", "discard-locals" -> options.discard = LinkOptions.Discard.TEMPORARIES;
      case "discard-none" -> options.discard = LinkOptions.Discard.NONE;
      case "q", "emit-relocs" -> options.emitRelocations = true;
      case "build-id" -> setBuildId(value == null ? "sha1" : value);
      case "eh-frame-hdr" -> options.ehFrameHeader = true;
      case "no-eh-frame-hdr" -> options.ehFrameHeader = false;
      case "d", "dc", "dp", "define-common" -> options.defineCommon = true;
      default -> {
        return false;
      }
    }
    return true;
  }

  private void selectMachine(String emulation) throws LinkException {
    if (!emulation.equals("elf_x86_64")) {
      throw new LinkException(
          "unrecognised emulation mode: " + emulation + "\nSupported emulations: elf_x86_64");
    }
  }

  private void checkFormat(String option, String value) throws LinkException {
    boolean known =
        switch (value) {
          case "elf64-x86-64", "default", "elf64-little", "i386:x86-64", "x86-64" -> true;
          default -> false;
        };
    if (!known) {
      throw new LinkException("option --" + option + ": format '" + value + "' is not supported");
    }
  }

  private void addSectionStart(String value) throws LinkException {
    int equals = value.indexOf('=');
    if (equals <= 0) {
      throw new LinkException("invalid argument to option \"--section-start\": " + value);
    }
    number("section-start", value.substring(equals + 1), 16);
    options.sectionStarts.add(
        new LinkOptions.Definition(value.substring(0, equals), value.substring(equals + 1)));
  }

  private void setBuildId(String style) {
    switch (style) {
      case "none" -> options.buildId = null;
      case "sha1", "fast", "tree" -> options.buildId = "sha1";
      case "md5", "uuid" -> options.buildId = style;
      default -> {
        byte[] bytes =
            style.startsWith("0x") || style.startsWith("0X") ? ImageWriter.hexBytes(style) : null;
        if (bytes == null || bytes.length == 0) {
          warnings.add("unrecognized --build-id style ignored");
          return;
        }
        options.buildId = style;
      }
    }
  }

  private boolean applyInput(String name, String value) throws LinkException {
    switch (name) {
      case "l", "library" -> addInput(LinkOptions.Input.Kind.LIBRARY, value);
      case "L", "library-path" -> options.searchPaths.add(value);
      case "nostdlib" -> options.noStandardPaths = true;
      case "sysroot" -> options.sysroot = value;
      case "print-sysroot" -> action = Action.PRINT_SYSROOT;
      case "(", "start-group" -> addInput(LinkOptions.Input.Kind.GROUP_START, "");
      case ")", "end-group" -> addInput(LinkOptions.Input.Kind.GROUP_END, "");
      case "whole-archive" -> wholeArchive = true;
      case "no-whole-archive" -> wholeArchive = false;
      case "as-needed" -> asNeeded = true;
      case "no-as-needed" -> asNeeded = false;
      case "push-state" -> stack.add(new State(asNeeded, wholeArchive, staticOnly));
      case "pop-state" -> {
        if (stack.isEmpty()) {
          throw new LinkException("no state pushed before popping");
        }
        State state = stack.remove(stack.size() - 1);
        asNeeded = state.asNeeded();
        wholeArchive = state.wholeArchive();
        staticOnly = state.staticOnly();
      }
      case "version-script" -> options.versionScripts.add(value);
      case "dynamic-list" -> options.dynamicLists.add(value);
      case "dynamic-list-data" -> options.dynamicListData = true;
      case "dynamic-list-cpp-new" ->
          options.exportedSymbols.addAll(List.of("_Znw*", "_Zna*", "_Zdl*", "_Zda*"));
      case "dynamic-list-cpp-typeinfo" -> options.exportedSymbols.addAll(List.of("_ZTI*", "_ZTS*"));
      case "R", "just-symbols" -> {
        if (name.equals("R") && host.kind(value) == Host.FileKind.DIRECTORY) {
          options.runPaths.add(value);
        } else {
          JustSymbols.add(host, options, value);
        }
      }
      case "plugin", "plugin-opt" -> {}
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean applySymbols(String name, String value) throws LinkException {
    switch (name) {
      case "e", "entry" -> options.entry = value;
      case "init" -> options.initSymbol = value;
      case "fini" -> options.finiSymbol = value;
      case "u", "undefined" -> options.undefined.add(value);
      case "require-defined" -> {
        options.undefined.add(value);
        options.requiredDefined.add(value);
      }
      case "defsym" -> addDefinition(value);
      case "wrap" -> options.wrapped.add(value);
      case "y", "trace-symbol" -> options.traced.add(value);
      case "exclude-libs" -> addSeparated(options.excludedLibraries, value);
      case "export-dynamic-symbol" -> options.exportedSymbols.add(value);
      case "export-dynamic-symbol-list" -> options.dynamicLists.add(value);
      case "E", "export-dynamic" -> options.exportDynamic = true;
      case "no-export-dynamic" -> options.exportDynamic = false;
      case "Bsymbolic" -> options.symbolic = true;
      case "Bsymbolic-functions" -> options.symbolicFunctions = true;
      case "Bno-symbolic" -> {
        options.symbolic = false;
        options.symbolicFunctions = false;
      }
      case "no-undefined" -> options.noUndefined = true;
      case "unresolved-symbols" -> setUnresolved(value);
      case "warn-unresolved-symbols" -> options.unresolved = LinkOptions.UnresolvedPolicy.WARN;
      case "error-unresolved-symbols" -> options.unresolved = LinkOptions.UnresolvedPolicy.ERROR;
      case "allow-shlib-undefined" -> setAllowShared(true);
      case "no-allow-shlib-undefined" -> setAllowShared(false);
      case "allow-multiple-definition" -> options.allowMultipleDefinition = true;
      case "no-undefined-version" -> options.undefinedVersionAllowed = false;
      case "undefined-version" -> options.undefinedVersionAllowed = true;
      case "default-symver" -> options.defaultVersion = true;
      case "default-imported-symver" -> {}
      case "warn-common" -> options.warnCommon = true;
      case "gc-sections" -> options.gcSections = true;
      case "no-gc-sections" -> options.gcSections = false;
      case "gc-keep-exported" -> {
        // What the output exports is always a root.
      }
      case "print-gc-sections" -> options.printGcSections = true;
      case "no-print-gc-sections" -> options.printGcSections = false;
      default -> {
        return false;
      }
    }
    return true;
  }

  private void setAllowShared(boolean allow) {
    options.allowSharedUndefined = allow;
    options.allowSharedUndefinedSet = true;
  }

  private void setUnresolved(String value) throws LinkException {
    switch (value) {
      case "ignore-all" -> {
        options.unresolved = LinkOptions.UnresolvedPolicy.IGNORE;
        setAllowShared(true);
      }
      case "report-all" -> {
        options.unresolved = LinkOptions.UnresolvedPolicy.ERROR;
        setAllowShared(false);
      }
      case "ignore-in-object-files" -> options.unresolved = LinkOptions.UnresolvedPolicy.IGNORE;
      case "ignore-in-shared-libs" -> setAllowShared(true);
      default -> throw new LinkException("bad --unresolved-symbols option: " + value);
    }
  }

  private void addDefinition(String value) throws LinkException {
    int equals = value.indexOf('=');
    if (equals <= 0 || equals == value.length() - 1) {
      throw new LinkException("--defsym: expected SYMBOL=EXPRESSION, not '" + value + "'");
    }
    options.definitions.add(
        new LinkOptions.Definition(value.substring(0, equals), value.substring(equals + 1)));
  }

  private static void addSeparated(Collection<String> into, String list) {
    int start = 0;
    for (int i = 0; i <= list.length(); i++) {
      if (i == list.length() || list.charAt(i) == ',' || list.charAt(i) == ':') {
        if (i > start) {
          into.add(list.substring(start, i));
        }
        start = i + 1;
      }
    }
  }

  private boolean applyDynamic(String name, String value) throws LinkException {
    switch (name) {
      case "dynamic-linker", "I" -> options.dynamicLinker = value;
      case "no-dynamic-linker" -> options.noDynamicLinker = true;
      case "audit" -> options.audits.add(value);
      case "P", "depaudit" -> options.dependencyAudits.add(value);
      case "Bgroup" -> options.flags1 |= Elf.DF_1_GROUP;
      case "h", "soname" -> options.soname = value;
      case "rpath" -> addRunPath(value);
      case "rpath-link" -> addColons(options.runPathLinks, value);
      case "enable-new-dtags" -> options.newDynamicTags = true;
      case "disable-new-dtags" -> options.newDynamicTags = false;
      case "f", "auxiliary" -> options.auxiliaries.add(value);
      case "F", "filter" -> options.filters.add(value);
      case "hash-style" -> setHashStyle(value);
      case "z" -> applyKeyword(value);
      default -> {
        return false;
      }
    }
    return true;
  }

  /**
   * Adds what -rpath says as it stands, unless the path so far has it: CMake looks for the same
   * text again, with its empty parts.
   */
  private void addRunPath(String value) {
    String joined = ":" + String.join(":", options.runPaths) + ":";
    if (!joined.contains(":" + value + ":")) {
      options.runPaths.add(value);
    }
  }

  private static void addColons(List<String> into, String list) {
    int start = 0;
    for (int i = 0; i <= list.length(); i++) {
      if (i == list.length() || list.charAt(i) == ':') {
        if (i > start) {
          into.add(list.substring(start, i));
        }
        start = i + 1;
      }
    }
  }

  private void setHashStyle(String value) throws LinkException {
    options.sysvHash = value.equals("sysv") || value.equals("both");
    options.gnuHash = value.equals("gnu") || value.equals("both");
    if (!options.sysvHash && !options.gnuHash) {
      throw new LinkException("invalid hash style `" + value + "'");
    }
  }

  private void applyKeyword(String keyword) throws LinkException {
    int equals = keyword.indexOf('=');
    String name = equals < 0 ? keyword : keyword.substring(0, equals);
    String value = equals < 0 ? null : keyword.substring(equals + 1);
    if (value != null) {
      switch (name) {
        case "max-page-size" -> options.maxPageSize = pageSize(keyword, value);
        case "common-page-size" -> options.commonPageSize = pageSize(keyword, value);
        case "stack-size" -> options.stackSize = number("z", value, 0);
        case "start-stop-visibility" -> {}
        default -> warnings.add("-z " + keyword + " ignored");
      }
      return;
    }
    switch (name) {
      case "relro" -> options.relro = true;
      case "norelro" -> options.relro = false;
      case "now" -> options.now = true;
      case "lazy" -> options.now = false;
      case "execstack" -> options.executableStack = true;
      case "noexecstack" -> options.executableStack = false;
      case "defs" -> options.noUndefined = true;
      case "undefs", "nodefs" -> options.noUndefined = false;
      case "muldefs" -> options.allowMultipleDefinition = true;
      case "text" -> options.textRelocationsRefused = true;
      case "notext", "textoff" -> options.textRelocationsRefused = false;
      case "origin" -> options.originFlag = true;
      case "global" -> options.flags1 |= Elf.DF_1_GLOBAL;
      case "nodelete" -> options.flags1 |= Elf.DF_1_NODELETE;
      case "loadfltr" -> options.flags1 |= Elf.DF_1_LOADFLTR;
      case "globalaudit" -> options.flags1 |= Elf.DF_1_GLOBAUDIT;
      case "nodump" -> options.flags1 |= Elf.DF_1_NODUMP;
      case "unique" -> options.unique = true;
      case "nounique" -> options.unique = false;
      case "nodlopen" -> options.flags1 |= Elf.DF_1_NOOPEN;
      case "initfirst" -> options.flags1 |= Elf.DF_1_INITFIRST;
      case "interpose" -> options.flags1 |= Elf.DF_1_INTERPOSE;
      case "nodefaultlib" -> options.flags1 |= Elf.DF_1_NODEFLIB;
      case "separate-code" -> options.separateCode = true;
      case "noseparate-code" -> options.separateCode = false;
      case "nocopyreloc" -> options.copyRelocations = false;
      case "copyreloc" -> options.copyRelocations = true;
      case "start-stop-gc" -> options.startStopGc = true;
      case "nostart-stop-gc" -> options.startStopGc = false;
      case "combreloc",
          "nocombreloc",
          "common",
          "nocommon",
          "noreloc-overflow",
          "nopack-relative-relocs",
          "ibt",
          "ibtplt",
          "shstk",
          "cet-report",
          "dynamic-undefined-weak",
          "nodynamic-undefined-weak",
          "call-nop",
          "keep-text-section-prefix",
          "nokeep-text-section-prefix",
          "unique-symbol",
          "nounique-symbol",
          "noextern-protected-data",
          "indirect-extern-access",
          "noindirect-extern-access",
          "lam-u48",
          "lam-u57",
          "nosectionheader" -> {}
      default -> warnings.add("-z " + keyword + " ignored");
    }
  }

  private long pageSize(String keyword, String value) throws LinkException {
    long size = number("z", value, 0);
    if (Long.bitCount(size) != 1 || size < 16 || size > 1L << 30) {
      throw new LinkException("invalid page size in '-z " + keyword + "'");
    }
    return size;
  }

  private boolean applyMisc(String name, String value) throws LinkException {
    switch (name) {
      case "help" -> action = Action.HELP;
      case "version" -> action = Action.VERSION;
      case "v", "V" -> action = action == Action.LINK ? Action.VERSION_AND_LINK : action;
      case "verbose" -> options.verbose = true;
      case "M", "print-map" -> options.printMap = true;
      case "Map" -> options.mapPath = value;
      case "cref" -> options.crossReference = true;
      case "t", "trace" -> options.trace = true;
      case "w", "no-warnings" -> options.noWarnings = true;
      case "warn-execstack" -> options.warnExecutableStack = LinkOptions.StackWarning.ALWAYS;
      case "no-warn-execstack" -> options.warnExecutableStack = LinkOptions.StackWarning.NEVER;
      case "warn-rwx-segments" -> options.warnWritableCode = true;
      case "no-warn-rwx-segments" -> options.warnWritableCode = false;
      case "package-metadata" -> options.packageMetadata = value == null ? "" : value;
      case "print-output-format" -> options.printFormat = true;
      case "EL" -> {}
      case "fatal-warnings" -> options.fatalWarnings = true;
      case "no-fatal-warnings" -> options.fatalWarnings = false;
      case "relax" -> options.relax = true;
      case "no-relax" -> options.relax = false;
      case "noinhibit-exec" -> options.noInhibitExec = true;
      case "sort-section" -> {
        options.sortSectionByName = value.equals("name");
        options.sortSectionByAlignment = value.equals("alignment");
        if (!options.sortSectionByName && !options.sortSectionByAlignment) {
          throw new LinkException("invalid section sorting option: " + value);
        }
      }
      case "icf" -> {
        // Folding is permitted, never demanded.
        switch (value) {
          case "none", "safe", "all" -> {}
          default -> throw new LinkException("unknown --icf option: " + value);
        }
      }
      case "retain-symbols-file" -> retainSymbols(value);
      case "compress-debug-sections" -> {
        switch (value == null ? "" : value) {
          case "none" -> options.compressDebug = false;
          case "zlib", "zlib-gabi" -> options.compressDebug = true;
          default ->
              throw new LinkException(
                  "invalid --compress-debug-sections option: `" + value + "': zlib or none");
        }
      }
      case "dependency-file" -> options.dependencyFile = value;
      case "orphan-handling" -> {
        options.orphans =
            switch (value == null ? "" : value) {
              case "place" -> LinkOptions.Orphans.PLACE;
              case "warn" -> LinkOptions.Orphans.WARN;
              case "error" -> LinkOptions.Orphans.ERROR;
              case "discard" -> LinkOptions.Orphans.DISCARD;
              default ->
                  throw new LinkException("invalid argument to option \"--orphan-handling\"");
            };
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Names, one a line: the symbols of the output's symbol table besides the undefined ones. */
  private void retainSymbols(String path) throws LinkException {
    byte[] text;
    try {
      text = host.readFile(path);
    } catch (HostException e) {
      throw new LinkException(path + ": " + e.getMessage());
    }
    options.retained = new ObjectOpenHashSet<>();
    int start = 0;
    for (int i = 0; i <= text.length; i++) {
      if (i == text.length || text[i] <= ' ') {
        if (i > start) {
          options.retained.add(Bytes.toText(text, start, i));
        }
        start = i + 1;
      }
    }
  }

  /** A number in this radix (0: by prefix), "0x" always allowed, with an optional K or M. */
  private static long number(String option, String text, int radix) throws LinkException {
    int from = 0;
    int base = radix == 0 ? 10 : radix;
    if (text.startsWith("0x") || text.startsWith("0X")) {
      from = 2;
      base = 16;
    }
    long value = 0;
    boolean valid = from < text.length();
    for (int i = from; i < text.length(); i++) {
      int digit = Character.digit(text.charAt(i), base);
      valid &= digit >= 0 && (value >>> 60) == 0;
      value = value * base + Math.max(0, digit);
    }
    if (!valid) {
      throw new LinkException("invalid number '" + text + "' for option '-" + option + "'");
    }
    return value;
  }

  private void finish() throws LinkException {
    if (shared && relocatable) {
      throw new LinkException("-r and -shared may not be used together");
    }
    if (relocatable) {
      options.kind = LinkOptions.OutputKind.RELOCATABLE;
    } else if (shared) {
      options.kind = LinkOptions.OutputKind.SHARED;
    } else if (pie) {
      options.kind = LinkOptions.OutputKind.PIE;
    }
    if (options.originFlag) {
      options.flags1 |= Elf.DF_1_ORIGIN;
    }
    if (options.excludedLibraries.contains("ALL")) {
      options.excludedLibraries.clear();
      options.excludedLibraries.add("ALL");
    }
  }
}
