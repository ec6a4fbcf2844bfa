package kit.driver.compile;

import kit.backend.x86_64.CodeGenOptions;
import kit.base.Diagnostics;
import kit.base.MessageStyle;
import kit.debug.DebugOptions;
import kit.driver.assemble.Assembly;
import kit.driver.cc.CcOptions;
import kit.driver.cc.MessageOptions;
import kit.frontend.check.CheckOptions;
import kit.frontend.lower.LoweringOptions;
import kit.frontend.preprocess.PreprocessedOutput;
import kit.frontend.preprocess.PreprocessorOptions;
import kit.frontend.target.TargetInfo;

/**
 * What one {@link Compilation} needs to know. Filled by the driver or an embedder, then read only.
 */
public final class CompilationOptions {
  /** What the source is turned into. */
  public enum Product {
    PREPROCESSED,
    /** Nothing: diagnostics alone. */
    CHECKED,
    MIR,
    ASSEMBLY,
    OBJECT
  }

  /** Path of the source, or "-" for standard input. */
  public String file = "-";

  public CcOptions.Language language = CcOptions.Language.C;
  public Product product = Product.OBJECT;
  public TargetInfo target;
  public PreprocessorOptions preprocessor = new PreprocessorOptions();
  public CheckOptions check = CheckOptions.standard();
  public LoweringOptions lowering = LoweringOptions.defaults();
  public CodeGenOptions codeGeneration = CodeGenOptions.defaults();

  /** What debug information is wanted, or null for none. */
  public DebugOptions debug;

  /** Check every function's MIR before it goes to the back end. */
  public boolean verify;

  public Diagnostics.WarningPolicy warnings;
  public int errorLimit;

  /** The limit of one error comes from -Wfatal-errors. */
  public boolean fatalErrors;

  /** -ftrack-macro-expansion=0. */
  public boolean expansionsHidden;

  public MessageStyle style = MessageStyle.plain();
  public MessageOptions.Format format = MessageOptions.Format.TEXT;

  /** Name that diagnostics without a place begin with. */
  public String program = "cc";

  /** For assembly text, and what {@code -Wa,} says. */
  public Assembly.Options assembler = new Assembly.Options();

  /** -ftime-report. */
  public boolean timeReport;

  /** -fplant=unsigned-division: see {@link PlantedFault}. */
  public boolean plantedFault;

  /** Pass after which machine code is printed to standard error, "all", or null. */
  public String printAfter;

  /** Nothing is said: another run over the same source says it. */
  public boolean quiet;

  /** -H: the headers are listed on standard error. */
  public boolean listHeaders;

  // -E
  public boolean lineMarkers = true;
  public PreprocessedOutput.Macros macros = PreprocessedOutput.Macros.NONE;
  public boolean includeLines;

  /** -fworking-directory: the folder that a marker names, or null for none. */
  public String directoryMarker;

  /** Collect the files that are read, for {@link Compilation#writeDependencies}. */
  public boolean dependencies;

  /** -MM, -MMD. */
  public boolean dependenciesOmitSystem;
}
