package kit.link.elf;

import kit.obj.elf.Elf;

/**
 * A global symbol of the link, or a local one that needs a slot of its own (GOT, PLT). One object
 * per name; a non-default version ({@code name@VERSION}) is a name of its own.
 */
final class LinkSymbol {
  /** What is known of it so far, from least to most. */
  enum State {
    /** Referenced, defined nowhere. */
    UNDEFINED,
    /** Defined by a shared object. */
    SHARED,
    /** A tentative definition: {@link #value} is the alignment. */
    COMMON,
    DEFINED
  }

  static final int NEEDS_GOT = 1;
  static final int NEEDS_PLT = 2;
  static final int NEEDS_TLS_GD = 4;
  static final int NEEDS_TLS_IE = 8;
  static final int NEEDS_TLS_DESC = 16;
  static final int NEEDS_COPY = 32;

  /** Its address is taken in a way that cannot go through the GOT: the PLT entry is its address. */
  static final int CANONICAL_PLT = 64;

  final String name;
  State state = State.UNDEFINED;

  /**
   * Who defines it (or refers to it first): an object or shared object; null for the linker itself
   * and the command line.
   */
  InputFile file;

  /** Symbol number in {@link #file}. */
  int fileIndex;

  /** Section of the definition; null when absolute, shared or of a chunk. */
  InputSection section;

  /** For symbols of the linker: the chunk that the value counts from. */
  Chunk chunk;

  /** With {@link #chunk}: counts from its end. */
  boolean fromChunkEnd;

  long value;
  long size;
  int type = Elf.STT_NOTYPE;
  int binding = Elf.STB_GLOBAL;
  int visibility = Elf.STV_DEFAULT;

  /** Version written with the name (foo@V, foo@@V), else null. */
  String version;

  /** foo@V rather than foo@@V. */
  boolean hiddenVersion;

  /** Index for .gnu.version of a definition. */
  int versionIndex = Elf.VER_NDX_GLOBAL;

  /** Resolved to another symbol (foo@V to the default foo@@V). */
  LinkSymbol alias;

  /** Some regular object refers to it, or defines it. */
  boolean usedInRegular;

  /** Some regular object refers to it, not weakly. */
  boolean strongReference;

  /**
   * Some shared object refers to it or defines it, so that a definition of ours must be visible.
   */
  boolean usedInShared;

  /** Some shared object given to the link refers to it, not weakly. */
  boolean strongSharedReference;

  /** Referenced by what is live after garbage collection. */
  boolean referencedLive;

  /** Made local by a version script or --exclude-libs. */
  boolean forcedLocal;

  /** A definition of the linker, given only because it is referenced. */
  boolean linkerDefined;

  /** In .dynsym as a definition. */
  boolean exported;

  /** The dynamic linker finds its value. */
  boolean imported;

  boolean reportedUndefined;

  /** A shared object that is not given to the link but needed by one that is defines it. */
  boolean definedIndirectly;

  int needs;
  int dynamicIndex;
  int gotOffset = -1;
  int pltIndex = -1;
  int tlsGdOffset = -1;
  int tlsIeOffset = -1;
  int tlsDescOffset = -1;

  /** Where the copy of a shared object's data is. */
  InputSection copy;

  /** Row in the output's .symtab. */
  int tableIndex;

  LinkSymbol(String name) {
    this.name = name;
  }

  /** The name without a version. */
  String plainName() {
    if (!hiddenVersion) {
      return name;
    }
    int at = name.indexOf('@');
    return at > 0 ? name.substring(0, at) : name;
  }

  boolean isUndefined() {
    return state == State.UNDEFINED;
  }

  /** Whether an archive member that defines it is to be loaded. */
  boolean wantsDefinition() {
    return state == State.UNDEFINED && alias == null && (strongReference || strongSharedReference);
  }

  boolean isWeakUndefined() {
    return state == State.UNDEFINED && !strongReference;
  }

  boolean isShared() {
    return state == State.SHARED;
  }

  boolean isDefined() {
    return state == State.DEFINED;
  }

  /** Defined here with a value that does not move with the image. */
  boolean isAbsolute() {
    return state == State.DEFINED
        && section == null
        && (chunk == null || chunk instanceof Anchor anchor && anchor.absolute);
  }

  boolean isTls() {
    return type == Elf.STT_TLS;
  }

  boolean isFunction() {
    return type == Elf.STT_FUNC || type == Elf.STT_GNU_IFUNC;
  }

  /** A resolver function of ours: calls go through a slot that start-up code fills. */
  boolean isLocalIfunc() {
    return type == Elf.STT_GNU_IFUNC && state == State.DEFINED && !imported;
  }

  boolean needs(int flag) {
    return (needs & flag) != 0;
  }

  /**
   * The value in memory: the definition's own address, without regard to PLT entries. 0 when
   * undefined.
   */
  long definitionAddress() {
    if (copy != null) {
      return copy.address(0);
    }
    if (state != State.DEFINED) {
      return 0;
    }
    if (chunk != null) {
      return chunk.address + (fromChunkEnd ? chunk.size : 0) + value;
    }
    return section != null ? section.address(value) : value;
  }
}
