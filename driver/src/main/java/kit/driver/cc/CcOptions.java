package kit.driver.cc;

import java.util.ArrayList;
import java.util.List;
import kit.backend.x86_64.CodeGenOptions.CodeModel;
import kit.debug.PrefixMap;
import kit.frontend.lower.LoweringOptions.StackProtection;
import kit.frontend.preprocess.PreprocessorOptions;
import kit.mir.ClearedRegisters;
import kit.mir.UnitSymbol;

/**
 * What a {@code cc} command line asks for. Filled by {@link OptionParser}, then read only. All text
 * is byte strings.
 */
public final class CcOptions {
  /** The last phase to run. */
  public enum Phase {
    PREPROCESS,
    /** -fsyntax-only. */
    CHECK,
    COMPILE,
    ASSEMBLE,
    LINK
  }

  /** Language of an input, by {@code -x} or its suffix. */
  public enum Language {
    C,
    PREPROCESSED_C,
    ASSEMBLY,
    ASSEMBLY_WITH_CPP,
    /** MIR text. */
    MIR,
    /** A header to be precompiled. */
    HEADER,
    /** A source in a language that kit does not know. */
    UNSUPPORTED,
    /** Everything else goes to the linker. */
    OBJECT
  }

  /** What {@code --emit=} asks for in place of assembly. */
  public enum Emit {
    ASSEMBLY,
    MIR
  }

  /**
   * An input file or, with language null, an argument for the linker at its place among the files.
   */
  public record Input(String text, Language language) {
    public boolean isLinkerArgument() {
      return language == null;
    }
  }

  /** How the linked image is made. */
  public enum Image {
    PIE,
    FIXED,
    STATIC,
    STATIC_PIE,
    SHARED,
    RELOCATABLE
  }

  public Phase phase = Phase.LINK;
  public Emit emit = Emit.ASSEMBLY;
  public final List<Input> inputs = new ArrayList<>();
  public String output;

  public final PreprocessorOptions preprocessor = new PreprocessorOptions();
  public final List<String> quoteFolders = new ArrayList<>();
  public final List<String> includeFolders = new ArrayList<>();
  public final List<String> systemFolders = new ArrayList<>();
  public final List<String> afterFolders = new ArrayList<>();
  public boolean noStandardIncludes;

  /** Folders of the environment's LIBRARY_PATH. */
  public final List<String> libraryPath = new ArrayList<>();

  /** -fpreprocessed. */
  public boolean preprocessedInput;

  /** -f[no-]working-directory, or null for the default, which is that of -g. */
  public Boolean workingDirectory;

  public String sysroot = "";

  /** The whole command line, and its words that concern the compiler, for commentaries. */
  public final List<String> allWords = new ArrayList<>();

  public final List<String> compilerWords = new ArrayList<>();

  /** What is to be said when C is compiled of options for other languages. */
  public final List<String> remarks = new ArrayList<>();

  /** -save-temps: preprocessed source and assembly text stay. */
  public boolean keepIntermediates;

  /** They stay in the output's folder; else (-save-temps=cwd) in the working folder. */
  public boolean keepBesideOutput = true;

  /** -MJ, or null. */
  public String compilationDatabase;

  /** Whether there are words for the linker that are reason enough to call it. */
  public boolean linkerWords;

  /** -fuse-ld=: another linker, or null for kit's. */
  public String linker;

  /** -H. */
  public boolean listHeaders;

  // Preprocessed output.
  public boolean noLineMarkers;

  /** The last of -dM, -dD, -dN, -dU, or 0. */
  public char macroDump;

  /** -dI. */
  public boolean dumpIncludes;

  // Dependencies.
  /** -M or -MM: dependencies in place of the output. */
  public boolean dependenciesOnly;

  /** -MD or -MMD: dependencies beside the output. */
  public boolean dependencies;

  public boolean dependenciesOmitSystem;
  public boolean dependencyPhonyTargets;
  public String dependencyFile;

  /** Targets as they stand in the rule; -MQ ones are quoted already. */
  public final List<String> dependencyTargets = new ArrayList<>();

  // Code.
  public int optimisation;

  /** -g: 0 none, 1 lines and functions, 2 everything, 3 macros too. */
  public int debugLevel;

  /** -gtoggle: what -g says is turned round. */
  public boolean debugToggled;

  /** -gdwarf-4, -gdwarf-5. */
  public int dwarfVersion = 5;

  /** Whether line tables tell columns. */
  public boolean debugColumns = true;

  /** -fdebug-prefix-map=, -ffile-prefix-map=. */
  public final PrefixMap debugPrefixes = new PrefixMap();

  /** 0 none, 1 -fpic, 2 -fPIC; null: the default. */
  public Integer pic;

  public Integer pie;
  public boolean functionSections;
  public boolean dataSections;
  public boolean common;
  public boolean plt = true;
  public boolean unwindTables = true;
  public Boolean charSigned;
  public boolean shortWchar;
  public boolean wrapv;
  public boolean ident = true;
  public String visibility = "default";

  /** -finstrument-functions. */
  public boolean instrumentFunctions;

  /** -finstrument-functions-exclude-function-list= and -exclude-file-list=. */
  public final List<String> uninstrumentedFunctions = new ArrayList<>();

  public final List<String> uninstrumentedFiles = new ArrayList<>();

  /** -ftrapv. */
  public boolean trapping;

  /** -fsso-struct=: big-endian, or null for what the target has. */
  public Boolean bigEndianRecords;

  public boolean unsignedBitFields;
  public boolean strictVolatileBitFields;

  /** -fallow-parameterless-variadic-functions. */
  public boolean variadicAlone;

  public boolean builtins = true;
  public boolean shortEnums;

  /** {@code -fms-extensions} or {@code -fplan9-extensions}. */
  public boolean anonymousTags;

  /** {@code -fplan9-extensions}. */
  public boolean plan9;

  /** {@code -mms-bitfields}. */
  public boolean microsoftBitFields;

  /** -fpack-struct=: bytes, or 0. */
  public int pack;

  /** -ftls-model=, or null. */
  public UnitSymbol.ThreadModel threadModel;

  // Protections.
  public StackProtection stackProtection = StackProtection.NONE;

  /** --param ssp-buffer-size=. */
  public int bufferSize = 8;

  /** -mstack-protector-guard=global. */
  public boolean globalGuard;

  /** Segment register of the guard, or 0 for the one of the code model. */
  public int guardSegment;

  public int guardOffset = 0x28;
  public String guardSymbol;
  public boolean stackClash;

  /** -fcf-protection=: 1 for branches, 2 for returns. */
  public int controlFlow;

  // Entries of functions.
  public int patchableBytes;
  public int patchableBefore;

  /** -pg. */
  public boolean profile;

  /** -mfentry, -mrecord-mcount, -mnop-mcount. */
  public boolean earlyProfile;

  public boolean recordProfile;
  public boolean nopProfile;

  // The machine.
  public boolean redZone = true;

  /** -fzero-call-used-regs=. */
  public ClearedRegisters cleared = ClearedRegisters.SKIP;

  /** -mstackrealign. */
  public boolean realigned;

  /** -ftrivial-auto-var-init=: the byte, or -1. */
  public int variableFill = -1;

  /** -mavx, or an option that brings it. */
  public boolean avx;

  public CodeModel model = CodeModel.SMALL;

  /** False: -mno-sse, -mgeneral-regs-only. */
  public boolean vectorRegisters = true;

  /** -gz=: "none" or "zlib"; null: not given. */
  public String compressDebug;

  /** -masm=intel: assembly text in the source is in Intel syntax. */
  public boolean intelAssembly;

  public int functionAlignment;
  public boolean timeReport;

  /** -fplant=unsigned-division, for tests of the stage driver: a fault on purpose. */
  public boolean plantedFault;

  public String printAfter;

  // Diagnostics.
  public final MessageOptions messages = new MessageOptions();

  // Link.
  SpecWords specs = SpecWords.NONE;

  public Image image;
  public boolean staticLibgcc;
  public boolean noStartFiles;
  public boolean noDefaultLibraries;
  public boolean noLibc;
  public boolean exportDynamic;
  public boolean threads;
  public final List<String> startFolders = new ArrayList<>();
  public final List<String> assemblerArguments = new ArrayList<>();

  /** Target triple asked for by {@code --target=}, or the default. */
  public String target = "x86_64-linux-gnu";

  public boolean verbose;

  /** -###: print the commands and run nothing. */
  public boolean dryRun;
}
