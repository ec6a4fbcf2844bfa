package kit.driver.cc;

import java.util.List;
import kit.backend.x86_64.CodeGenOptions;
import kit.backend.x86_64.EntryCode;
import kit.backend.x86_64.Hardening;
import kit.base.Host;
import kit.debug.DebugOptions;
import kit.driver.UsageException;
import kit.driver.Version;
import kit.driver.cc.CcOptions.Input;
import kit.driver.cc.CcOptions.Language;
import kit.driver.compile.CompilationOptions;
import kit.driver.compile.CompilationOptions.Product;
import kit.frontend.check.CheckOptions;
import kit.frontend.lower.InstrumentExclusions;
import kit.frontend.lower.LoweringOptions;
import kit.frontend.preprocess.MathModel.Freedom;
import kit.frontend.preprocess.PreprocessedOutput;
import kit.frontend.preprocess.PreprocessorOptions;
import kit.frontend.preprocess.PreprocessorOptions.SearchFolder;
import kit.frontend.target.TargetInfo;
import kit.frontend.target.Targets;
import kit.mir.UnitSymbol;

/** From the command line's options to those of one compilation. */
final class OptionTranslator {
  private OptionTranslator() {}

  static CompilationOptions translate(
      CcOptions options, Toolchain toolchain, String program, Input input, Host host)
      throws UsageException {
    CompilationOptions result = new CompilationOptions();
    result.file = input.text();
    result.language = input.language();
    result.target = target(options);
    result.program = program;
    if (!options.preprocessor.standard.isC99()) {
      options.messages.warnings.startC89();
    }
    result.warnings = options.messages.warnings;
    result.errorLimit = options.messages.errorLimit;
    result.fatalErrors = options.messages.fatalErrors;
    result.expansionsHidden = options.messages.expansionsHidden;
    result.style = options.messages.style(host);
    result.format = options.messages.format;
    result.product =
        switch (input.language() == Language.HEADER ? headerPhase(options) : options.phase) {
          case PREPROCESS -> Product.PREPROCESSED;
          case CHECK -> Product.CHECKED;
          case COMPILE -> options.emit == CcOptions.Emit.MIR ? Product.MIR : Product.ASSEMBLY;
          case ASSEMBLE, LINK -> Product.OBJECT;
        };
    result.lineMarkers = !options.noLineMarkers;
    result.macros =
        switch (options.macroDump) {
          case 'M' -> PreprocessedOutput.Macros.ONLY;
          case 'D' -> PreprocessedOutput.Macros.DEFINITIONS;
          case 'N' -> PreprocessedOutput.Macros.NAMES;
          case 'U' -> PreprocessedOutput.Macros.USED;
          default -> PreprocessedOutput.Macros.NONE;
        };
    result.includeLines = options.dumpIncludes;
    boolean debug = options.debugLevel > 0;
    if (options.workingDirectory == null ? debug : options.workingDirectory) {
      result.directoryMarker = host.workingDirectory();
    }
    result.dependencies = options.dependencies || options.dependenciesOnly;
    result.dependenciesOmitSystem = options.dependenciesOmitSystem;
    result.assembler.includeFolders.addAll(options.includeFolders);
    result.assembler.compressDebug = "zlib".equals(options.compressDebug);
    result.assembler.readAll(options.assemblerArguments);
    result.listHeaders = options.listHeaders;
    result.timeReport = options.timeReport;
    result.plantedFault = options.plantedFault;
    result.printAfter = options.printAfter;
    code(options, result);
    if (debug) {
      result.assembler.debug = true;
      result.assembler.dwarfVersion = options.dwarfVersion;
      result.assembler.prefixes = options.debugPrefixes;
      String name = input.text().equals("-") ? "<stdin>" : input.text();
      result.debug =
          new DebugOptions(
              options.dwarfVersion,
              options.debugLevel,
              options.debugColumns,
              name,
              host.workingDirectory(),
              "kit " + Version.KIT,
              options.debugPrefixes);
    }
    result.preprocessor = preprocessor(options, toolchain, input, result.product);
    return result;
  }

  /** A header is checked at most. */
  private static CcOptions.Phase headerPhase(CcOptions options) {
    return options.phase == CcOptions.Phase.PREPROCESS ? options.phase : CcOptions.Phase.CHECK;
  }

  private static void code(CcOptions options, CompilationOptions result) {
    int pic = options.pic == null ? 0 : options.pic;
    int pie = options.pie == null ? 0 : options.pie;
    UnitSymbol.Visibility visibility =
        switch (options.visibility) {
          case "hidden" -> UnitSymbol.Visibility.HIDDEN;
          case "protected" -> UnitSymbol.Visibility.PROTECTED;
          case "internal" -> UnitSymbol.Visibility.INTERNAL;
          default -> UnitSymbol.Visibility.DEFAULT;
        };
    CheckOptions check = CheckOptions.standard();
    result.check =
        new CheckOptions(
            Boolean.TRUE.equals(options.preprocessor.gnuInline),
            options.pack,
            options.shortEnums,
            options.builtins,
            visibility,
            options.optimisation > 0,
            options.preprocessor.gnucVersion >= 70000,
            options.anonymousTags,
            options.unsignedBitFields,
            options.variadicAlone,
            options.preprocessor.math.has(Freedom.SINGLE_CONSTANTS),
            options.plan9,
            options.microsoftBitFields,
            options.preprocessor.executionCharacters,
            options.bigEndianRecords,
            check.nestingLimit());
    result.lowering =
        new LoweringOptions(
            options.common,
            visibility,
            pic > 0 || pie > 0,
            pic == 0,
            options.threadModel,
            options.instrumentFunctions,
            new InstrumentExclusions(options.uninstrumentedFunctions, options.uninstrumentedFiles),
            options.trapping,
            options.strictVolatileBitFields,
            options.stackProtection,
            options.bufferSize,
            options.avx ? 32 : 16,
            options.cleared,
            options.realigned,
            options.variableFill);
    CodeGenOptions code =
        CodeGenOptions.defaults()
            .withPic(Math.max(pic, pie), pie > 0)
            .withSections(options.functionSections, options.dataSections);
    result.codeGeneration =
        new CodeGenOptions(
            code.pic(),
            code.pie(),
            options.plt,
            code.functionSections(),
            code.dataSections(),
            options.redZone && !options.profile,
            new Hardening(
                (options.controlFlow & 1) != 0,
                (options.controlFlow & 2) != 0,
                options.stackClash,
                CodeOptionParser.guard(options)),
            new EntryCode(
                options.patchableBytes,
                options.patchableBefore,
                options.profile,
                options.earlyProfile,
                options.recordProfile,
                options.nopProfile),
            options.model,
            options.vectorRegisters,
            options.unwindTables,
            false,
            true,
            options.ident ? "kit " + Version.KIT : null,
            options.intelAssembly);
  }

  private static TargetInfo target(CcOptions options) throws UsageException {
    TargetInfo target = namedTarget(options);
    if (options.charSigned != null && options.charSigned != target.charSigned()) {
      target = target.withCharSigned(options.charSigned);
    }
    return options.shortWchar ? target.withShortWchar() : target;
  }

  private static TargetInfo namedTarget(CcOptions options) throws UsageException {
    return switch (options.target) {
      case "x86_64-linux-gnu",
          "x86_64-pc-linux-gnu",
          "x86_64-unknown-linux-gnu",
          "x86_64-linux-musl",
          "x86_64-pc-linux-musl" ->
          Targets.x86_64Linux();
      default ->
          throw new UsageException(
              "unknown target '" + options.target + "'; known: x86_64-linux-gnu x86_64-linux-musl");
    };
  }

  private static PreprocessorOptions preprocessor(
      CcOptions options, Toolchain toolchain, Input input, Product product) {
    PreprocessorOptions result = options.preprocessor;
    result.textOutput =
        product == Product.PREPROCESSED || input.language() == Language.ASSEMBLY_WITH_CPP;
    result.preprocessed = options.preprocessedInput || input.language() == Language.PREPROCESSED_C;
    result.assembler = input.language() == Language.ASSEMBLY_WITH_CPP;
    if (result.folders.isEmpty()) {
      addFolders(result.quoteFolders, options.quoteFolders, false);
      addFolders(result.folders, options.includeFolders, false);
      addFolders(result.folders, options.systemFolders, true);
      if (!options.noStandardIncludes) {
        addFolders(result.folders, toolchain.includeFolders(), true);
      }
      addFolders(result.folders, options.afterFolders, true);
    }
    return result;
  }

  private static void addFolders(List<SearchFolder> to, List<String> folders, boolean system) {
    for (String folder : folders) {
      to.add(new SearchFolder(folder, system));
    }
  }
}
