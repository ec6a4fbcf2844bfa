package kit.mir;

/**
 * A function or object that code refers to by number. Mutable: attributes settle while the unit is
 * read (a declaration may be followed by a definition); they are final when {@link
 * UnitConsumer#end} is called, but {@link #definedHere}, {@link #binding} and {@link #visibility}
 * are already right for every symbol whose definition has been seen.
 */
public final class UnitSymbol {
  /** ELF and Mach-O binding. */
  public enum Binding {
    LOCAL,
    GLOBAL,
    WEAK
  }

  public enum Visibility {
    DEFAULT,
    HIDDEN,
    PROTECTED,
    INTERNAL
  }

  public enum Kind {
    FUNCTION,
    OBJECT,
    /** GNU indirect function: its value is chosen by a resolver at load time. */
    INDIRECT_FUNCTION,
    UNKNOWN
  }

  /** Thread-local access models, from the most general. NONE: not thread-local. */
  public enum ThreadModel {
    NONE,
    GENERAL_DYNAMIC,
    LOCAL_DYNAMIC,
    INITIAL_EXEC,
    LOCAL_EXEC
  }

  private final int number;
  private final String name;

  public Kind kind = Kind.UNKNOWN;
  public Binding binding = Binding.GLOBAL;
  public Visibility visibility = Visibility.DEFAULT;

  /** Thread-local model asked for by attribute or implied; {@code NONE} for ordinary symbols. */
  public ThreadModel threadModel = ThreadModel.NONE;

  /** Whether the model is used as it is, though a better one were possible. */
  public boolean threadModelFixed;

  /** Whether this unit defines it (known at the latest at {@link UnitConsumer#end}). */
  public boolean definedHere;

  /** A tentative definition: a common symbol under -fcommon. */
  public boolean common;

  /** Whether anything refers to it; undefined symbols that nothing refers to are not written. */
  public boolean referenced;

  /** attribute((used)) / ((retain)). */
  public boolean used;

  public boolean retain;

  /** A function that may return more than once, as setjmp does. */
  public boolean returnsTwice;

  /** Section asked for by attribute, or null. */
  public String section;

  /** COMDAT group key, or null. */
  public String comdat;

  /** Symbol of which this one is an alias, or -1. */
  public int aliasOf = -1;

  UnitSymbol(int number, String name) {
    this.number = number;
    this.name = name;
  }

  public int number() {
    return number;
  }

  /** The assembler-level name, a byte string. */
  public String name() {
    return name;
  }
}
