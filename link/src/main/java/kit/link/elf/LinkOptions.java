package kit.link.elf;

import it.unimi.dsi.fastutil.objects.ObjectLinkedOpenHashSet;
import it.unimi.dsi.fastutil.objects.ObjectOpenHashSet;
import java.util.ArrayList;
import java.util.List;
import kit.obj.Machine;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for. Filled by {@link CommandLine}; read-only afterwards. Paths and
 * names are byte strings.
 */
public final class LinkOptions {
  /** What is made. */
  public enum OutputKind {
    /** Fixed addresses. */
    EXECUTABLE,
    /** Position-independent executable. */
    PIE,
    SHARED,
    /** -r. */
    RELOCATABLE
  }

  /** What becomes of undefined symbols. */
  public enum UnresolvedPolicy {
    /** Errors in executables, allowed in shared objects. */
    DEFAULT,
    ERROR,
    WARN,
    IGNORE
  }

  /** What becomes of sections that the linker script does not name. */
  public enum Orphans {
    PLACE,
    WARN,
    ERROR,
    DISCARD
  }

  /** Which symbols the output's .symtab loses. */
  public enum Strip {
    NONE,
    DEBUG,
    ALL
  }

  /** Which local symbols the output's .symtab loses. */
  public enum Discard {
    /** Those named .L… of mergeable sections. */
    DEFAULT,
    /** Those named .L…. */
    TEMPORARIES,
    ALL,
    NONE
  }

  /**
   * One thing on the command line whose place matters: a file, a library, a group bracket.
   *
   * @param kind what it is
   * @param text path, or name after -l
   * @param asNeeded --as-needed in force
   * @param wholeArchive --whole-archive in force
   * @param staticOnly -Bstatic in force
   * @param binary -b binary in force: the file is data
   */
  public record Input(
      Kind kind,
      String text,
      boolean asNeeded,
      boolean wholeArchive,
      boolean staticOnly,
      boolean binary) {
    /** The same with another kind and text, in the state of this one. */
    Input with(Kind newKind, String newText) {
      return new Input(newKind, newText, asNeeded, wholeArchive, staticOnly, binary);
    }

    /** What an input is. */
    public enum Kind {
      FILE,
      LIBRARY,
      GROUP_START,
      GROUP_END
    }
  }

  /** One --defsym. */
  public record Definition(String symbol, String expression) {}

  public Machine machine = Machine.X86_64;
  public OutputKind kind = OutputKind.EXECUTABLE;
  public String outputPath = "a.out";
  public final List<Input> inputs = new ArrayList<>();
  public final List<String> searchPaths = new ArrayList<>();
  public boolean noStandardPaths;
  public String sysroot = "";

  /** -static: no shared objects, even where -Bdynamic is given again. */
  public boolean staticLink;

  public boolean noDynamicLinker;
  public String dynamicLinker;
  public String entry;
  public String initSymbol = "_init";
  public String finiSymbol = "_fini";
  public String soname;
  public final List<String> runPaths = new ArrayList<>();
  public final List<String> runPathLinks = new ArrayList<>();
  public boolean newDynamicTags = true;
  public final List<String> auxiliaries = new ArrayList<>();
  public final List<String> filters = new ArrayList<>();
  public final ObjectLinkedOpenHashSet<String> undefined = new ObjectLinkedOpenHashSet<>();
  public final ObjectLinkedOpenHashSet<String> requiredDefined = new ObjectLinkedOpenHashSet<>();
  public final ObjectLinkedOpenHashSet<String> wrapped = new ObjectLinkedOpenHashSet<>();
  public final ObjectLinkedOpenHashSet<String> excludedLibraries = new ObjectLinkedOpenHashSet<>();
  public final ObjectLinkedOpenHashSet<String> traced = new ObjectLinkedOpenHashSet<>();
  public final List<Definition> definitions = new ArrayList<>();
  public final List<String> versionScripts = new ArrayList<>();
  public final List<String> dynamicLists = new ArrayList<>();
  public final List<String> exportedSymbols = new ArrayList<>();
  public boolean dynamicListData;
  public boolean undefinedVersionAllowed = true;

  /** A shared library's symbols without version get one named by the library. */
  public boolean defaultVersion;

  public String linkerScript;
  public Orphans orphans = Orphans.PLACE;
  public boolean exportDynamic;
  public boolean symbolic;
  public boolean symbolicFunctions;
  public boolean gcSections;
  public boolean printGcSections;
  public boolean startStopGc;
  public boolean allowMultipleDefinition;
  public boolean warnCommon;
  public UnresolvedPolicy unresolved = UnresolvedPolicy.DEFAULT;
  public boolean noUndefined;
  public boolean allowSharedUndefined;
  public boolean allowSharedUndefinedSet;
  public Strip strip = Strip.NONE;
  public Discard discard = Discard.DEFAULT;
  public boolean sysvHash = true;
  public boolean gnuHash = true;
  public boolean ehFrameHeader;
  public boolean relro = true;
  public boolean now;

  /** -z execstack or noexecstack; null: as the inputs ask. */
  public @Nullable Boolean executableStack;

  /** When an executable stack is worth a warning. */
  public enum StackWarning {
    NEVER,
    /** When an input asks for it. */
    DEFAULT,
    /** With -z execstack too. */
    ALWAYS
  }

  public StackWarning warnExecutableStack = StackWarning.DEFAULT;

  /** Warn of segments that can be written and executed. */
  public boolean warnWritableCode = true;

  /** DT_AUDIT and DT_DEPAUDIT. */
  public final List<String> audits = new ArrayList<>();

  public final List<String> dependencyAudits = new ArrayList<>();

  /** -z unique. */
  public boolean unique;

  /** --package-metadata, empty: none. */
  public String packageMetadata = "";

  /** --emit-relocs: the inputs' relocations are in the output too. */
  public boolean emitRelocations;

  /** --print-output-format. */
  public boolean printFormat;

  public boolean textRelocationsRefused;
  public boolean separateCode = true;
  public boolean copyRelocations = true;
  public long maxPageSize = 0x1000;
  public long commonPageSize = 0x1000;
  public long stackSize;
  public long flags1;
  public boolean originFlag;

  /** null: none; "sha1", "md5", "fast" or the bytes in hex after "0x". */
  public String buildId;

  /** --oformat binary: the loaded bytes alone. */
  public boolean binaryOutput;

  /** --compress-debug-sections=zlib. */
  public boolean compressDebug;

  /** --retain-symbols-file: names of the defined symbols that are written, or null for all. */
  public ObjectOpenHashSet<String> retained;

  public long imageBase = -1;
  public long textStart = -1;
  public long dataStart = -1;
  public long bssStart = -1;
  public final List<Definition> sectionStarts = new ArrayList<>();
  public String mapPath;
  public boolean printMap;
  public boolean crossReference;
  public boolean trace;
  public boolean verbose;
  public boolean fatalWarnings;
  public boolean noWarnings;
  public boolean relax = true;
  public boolean sortSectionByName;
  public boolean sortSectionByAlignment;
  public boolean noInhibitExec;
  public boolean omagic;
  public boolean nmagic;
  public boolean defineCommon;
  public String dependencyFile;

  public boolean isShared() {
    return kind == OutputKind.SHARED;
  }

  /** Whether the image may be loaded anywhere. */
  public boolean isPic() {
    return kind == OutputKind.SHARED || kind == OutputKind.PIE;
  }

  public boolean isExecutable() {
    return kind == OutputKind.EXECUTABLE || kind == OutputKind.PIE;
  }
}
