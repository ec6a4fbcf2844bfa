package kit.obj;

/**
 * A symbol of a relocatable object: undefined while {@link #section} is null and it is neither
 * absolute nor common.
 */
public final class Symbol {
  public enum Binding {
    LOCAL,
    GLOBAL,
    WEAK,
    /** STB_GNU_UNIQUE. */
    UNIQUE
  }

  public enum Type {
    NONE,
    OBJECT,
    FUNCTION,
    SECTION,
    FILE,
    THREAD_LOCAL,
    INDIRECT_FUNCTION
  }

  public enum Visibility {
    DEFAULT,
    INTERNAL,
    HIDDEN,
    PROTECTED
  }

  private final int index;
  private final String name;

  /** Section that holds it, or null. */
  public Section section;

  public boolean absolute;

  /** Common: {@link #value} is the alignment, {@link #size} the size. */
  public boolean common;

  /**
   * Written only when a relocation or group refers to it, as section symbols and temporary symbols
   * (.L…) are.
   */
  public boolean onlyWhenReferenced;

  /** Byte offset in the section, or absolute value. */
  public long value;

  public long size;
  public Binding binding = Binding.LOCAL;
  public Type type = Type.NONE;
  public Visibility visibility = Visibility.DEFAULT;

  Symbol(int index, String name) {
    this.index = index;
    this.name = name;
  }

  /** Dense number in the object, from 0. */
  public int index() {
    return index;
  }

  public String name() {
    return name;
  }

  public boolean isDefined() {
    return section != null || absolute || common;
  }
}
