package kit.asm;

import kit.obj.Section;
import kit.obj.Symbol;

/** A symbol of an assembly in progress. */
public final class AssemblySymbol {
  /** What the symbol stands for so far. */
  enum State {
    UNDEFINED,
    /** A place: {@link #fragment} and {@link #offset}. */
    LABEL,
    /** Equated: {@link #value}. */
    EXPRESSION,
    COMMON,
    /** Defined in the object before this chunk: {@link #fixedSection}, {@link #fixedValue}. */
    FIXED
  }

  private final String name;
  State state = State.UNDEFINED;

  // LABEL: offset from the start of the fragment.
  Fragment fragment;
  int offset;

  Expression value;

  /** Whether a later assignment may replace the value ({@code .set}, {@code =}). */
  boolean reassignable;

  /** Given its value by {@code .eqv}: only written when something names it. */
  boolean lazy;

  Section fixedSection;
  boolean fixedAbsolute;
  long fixedValue;

  long commonSize;
  long commonAlignment;

  Symbol.Binding binding = Symbol.Binding.LOCAL;

  /** Whether a directive asked for the local binding ({@code .local}). */
  boolean localAsked;

  Symbol.Type type = Symbol.Type.NONE;
  Symbol.Visibility visibility = Symbol.Visibility.DEFAULT;

  /** {@code .size}, or null. */
  Expression size;

  /** Size that {@link #size} came to. */
  long sizeValue;

  /** Where it was first mentioned or defined. */
  int position;

  /** Whether a relocation names it, so that it must be written whatever its name. */
  boolean inRelocation;

  /** Never written: {@code .} and places of the assembler's own. */
  boolean anonymous;

  /** Target of {@code .weakref}: references become weak references to it. */
  AssemblySymbol weakTarget;

  /** Whether something other than {@code .weakref} refers to it. */
  boolean referenced;

  /** Whether a section group is named after it. */
  boolean isGroupSignature;

  /** Name in the object when it is another one ({@code .symver}), or null. */
  String writtenName;

  /** The object's symbol once it exists. */
  Symbol out;

  /** Place in the order of first mention of this chunk, or -1. */
  int order = -1;

  /** Guards against definitions in circles. */
  boolean evaluating;

  AssemblySymbol(String name) {
    this.name = name;
  }

  /**
   * The name, a byte string; numeric labels and temporaries have names that no source can spell.
   */
  public String name() {
    return name;
  }

  boolean isDefined() {
    return state != State.UNDEFINED;
  }

  /** Whether the name is one that stays out of the symbol table (.L…, numeric labels). */
  boolean isTemporary() {
    return anonymous || name.startsWith(".L") || !name.isEmpty() && name.charAt(0) < ' ';
  }
}
