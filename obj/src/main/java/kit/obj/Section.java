package kit.obj;

import kit.base.ByteSink;

/** A section of a relocatable object. */
public final class Section {
  /** What the contents are; numbers of other types go through {@link Section#rawType}. */
  public enum Type {
    PROGBITS,
    NOBITS,
    NOTE,
    INIT_ARRAY,
    FINI_ARRAY,
    PREINIT_ARRAY,
    /** SHT_X86_64_UNWIND and the like are PROGBITS here. */
    OTHER
  }

  public static final int WRITE = 1;
  public static final int ALLOC = 2;
  public static final int EXECUTE = 4;
  public static final int MERGE = 8;
  public static final int STRINGS = 16;
  public static final int GROUP = 32;
  public static final int THREAD_LOCAL = 64;
  public static final int LINK_ORDER = 128;
  public static final int RETAIN = 256;
  public static final int EXCLUDE = 512;

  private final int index;
  private final String name;
  private Type type;
  private int flags;
  private final SectionGroup group;
  private final ByteSink content = new ByteSink(64);
  private final RelocationTable relocations = new RelocationTable();
  private int alignment = 1;

  /** Bytes of an entry of a MERGE or table section, or 0. */
  public int entrySize;

  /** Tells sections of one name apart ({@code .section …,unique,N}); -1 for the usual one. */
  public int uniqueId = -1;

  /** Size in bytes of a NOBITS section. */
  public long noBitsSize;

  /** sh_type when {@link #type()} is OTHER. */
  public int rawType;

  /**
   * The STT_SECTION symbol once something needs it, or null: see {@link ObjectFile#sectionSymbol}.
   */
  Symbol symbol;

  /** Section this one is ordered with (LINK_ORDER), or null. */
  public Section linkedTo;

  Section(int index, String name, Type type, int flags, SectionGroup group) {
    this.index = index;
    this.name = name;
    this.type = type;
    this.flags = flags;
    this.group = group;
  }

  /** Dense number in the object, from 0. */
  public int index() {
    return index;
  }

  public String name() {
    return name;
  }

  public Type type() {
    return type;
  }

  public void setType(Type newType) {
    type = newType;
  }

  public int flags() {
    return flags;
  }

  public void setFlags(int newFlags) {
    flags = newFlags;
  }

  public boolean has(int flag) {
    return (flags & flag) != 0;
  }

  /** The group or null. */
  public SectionGroup group() {
    return group;
  }

  public ByteSink content() {
    return content;
  }

  public RelocationTable relocations() {
    return relocations;
  }

  /** Bytes, a power of two. */
  public int alignment() {
    return alignment;
  }

  /** Raises the alignment to at least this. */
  public void alignAtLeast(int bytes) {
    alignment = Math.max(alignment, bytes);
  }

  /** Bytes in memory. */
  public long size() {
    return type == Type.NOBITS ? noBitsSize : content.size();
  }
}
