package kit.frontend.preprocess;

import java.util.ArrayList;
import java.util.List;
import kit.frontend.lex.CharacterSet;
import kit.frontend.lex.LanguageStandard;

/**
 * What the command line says to the preprocessor. Filled by the driver, then read only. Texts and
 * paths are byte strings.
 */
public final class PreprocessorOptions {
  /** A folder of the include search. */
  public record SearchFolder(String path, boolean system) {}

  /**
   * {@code -D} or {@code -U}, in the order given: {@code undefine} with a name, else "NAME",
   * "NAME=value" or "NAME(params)=value".
   */
  public record MacroOption(boolean undefine, String text) {}

  /** The dialect, {@code -std=}. */
  public LanguageStandard standard = LanguageStandard.GNU17;

  /**
   * Whether {@code asm}, {@code typeof}, {@code inline} are keywords beyond the standard's: null
   * follows the standard; {@code -fno-asm}, {@code -fasm}.
   */
  public Boolean gnuKeywords;

  /** {@code -finput-charset=}. */
  public CharacterSet inputCharacters = CharacterSet.UTF_8;

  /** {@code -fexec-charset=}: of plain character constants and strings. */
  public CharacterSet executionCharacters = CharacterSet.UTF_8;

  /** Input is assembly: {@code -x assembler-with-cpp}. */
  public boolean assembler;

  /**
   * Folders for {@code #include "…"} alone, {@code -iquote}. The file's own folder comes first
   * without being listed.
   */
  public final List<SearchFolder> quoteFolders = new ArrayList<>();

  /**
   * Folders for both forms, in order: {@code -I}, {@code -isystem}, kit's own headers, the
   * system's, {@code -idirafter}.
   */
  public final List<SearchFolder> folders = new ArrayList<>();

  public final List<MacroOption> macros = new ArrayList<>();

  /** {@code -A}: {@code predicate=answer}, with {@code -} before it to take one away. */
  public final List<String> assertions = new ArrayList<>();

  /** {@code -imacros}. */
  public final List<String> macroFiles = new ArrayList<>();

  /** {@code -include}. */
  public final List<String> includeFiles = new ArrayList<>();

  /** {@code -undef}: no predefined macros but the standard's own. */
  public boolean undefine;

  /** Include {@code stdc-predef.h} first when the search finds it, as gcc does. */
  public boolean standardPredefines = true;

  /**
   * {@code -fgnuc-version=}: 10000 * major + 100 * minor + patch level; 0 defines no {@code
   * __GNUC__}.
   */
  public int gnucVersion = 120200;

  public boolean hosted = true;

  /** 0 to 3. */
  public int optimisation;

  /** {@code -Os} or {@code -Oz}. */
  public boolean optimiseSize;

  /** 0 none, 1 {@code -fpic}, 2 {@code -fPIC}. */
  public int pic;

  /** 0 none, 1 {@code -fpie}, 2 {@code -fPIE}. */
  public int pie;

  public final MathModel math = new MathModel();

  /** {@code -fgnu89-inline}, or null for what the standard says. */
  public Boolean gnuInline;

  /** Instruction sets that were asked for: {@code __AVX2__}… */
  public List<String> machineMacros = List.of();

  /** {@code -pthread}. */
  public boolean threads;

  /** 0 none, 1 {@code -fstack-protector}, 2 all, 3 strong, 4 explicit. */
  public int stackProtector;

  /** -fcf-protection=: 1 for branches, 2 for returns. */
  public int controlFlowProtection;

  /** Trigraphs: null follows the standard; {@code -trigraphs}. */
  public Boolean trigraphs;

  /**
   * Output is preprocessed text ({@code -E}): pragmas all pass, keywords stay identifiers, stray
   * characters pass.
   */
  public boolean textOutput;

  /** {@code -C}: comments are tokens. */
  public boolean keepComments;

  /** {@code -CC}: those in macro definitions too; with {@link #keepComments} only. */
  public boolean keepMacroComments;

  /**
   * Input is preprocessed already ({@code .i}, {@code -fpreprocessed}): no macros, no includes, no
   * directives but linemarkers and pragmas.
   */
  public boolean preprocessed;

  /** Treat a missing header as generated later: {@code -MG}. */
  public boolean missingHeadersAreGenerated;

  /**
   * Prefix replacements of {@code __FILE__}: {@code -fmacro-prefix-map=}, {@code
   * -ffile-prefix-map=}; old and new in turn, the last that fits wins.
   */
  public final List<String> macroPrefixMap = new ArrayList<>();

  /**
   * Value of SOURCE_DATE_EPOCH, or -1: {@code __DATE__} and {@code __TIME__} tell that time in UTC.
   */
  public long sourceDateEpoch = -1;

  /** Seconds to add to UTC for local time. */
  public int zoneOffset;

  /**
   * {@code -Wcomment}, {@code -Wundef}, … are asked of the diagnostics. Nested include limit of
   * {@code -fmax-include-depth=}.
   */
  public int includeDepth = 200;

  boolean usesTrigraphs() {
    return trigraphs == null ? standard.trigraphs() : trigraphs;
  }

  boolean usesGnuKeywords() {
    return gnuKeywords == null ? standard.gnu() : gnuKeywords;
  }
}
