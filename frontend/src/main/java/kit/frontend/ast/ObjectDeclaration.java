package kit.frontend.ast;

import kit.frontend.type.CType;

/** A variable, parameter or compound literal. Mutable while declarations are merged; identity. */
public final class ObjectDeclaration {
  public enum Storage {
    AUTOMATIC,
    STATIC,
    THREAD
  }

  private final String name;
  private final int position;
  private CType type;

  public Linkage linkage = Linkage.NONE;
  public Storage storage = Storage.AUTOMATIC;
  public final SymbolAttributes attributes = new SymbolAttributes();

  /** Null when there is none. */
  public Initializer initializer;

  /**
   * A definition with initialiser or without extern has been seen. Tentative ones only have {@link
   * #tentative}.
   */
  public boolean defined;

  public boolean tentative;
  public boolean isParameter;

  /** Of a parameter that is written as an array: that array type; null for others. */
  public CType writtenArray;

  /** Whether that array is written {@code [static n]}. */
  public boolean writtenStatic;

  /**
   * Declared register (and {@link SymbolAttributes#assemblerName} names the machine register when
   * given).
   */
  public boolean isRegister;

  /** Explicit machine register of {@code register T x asm("r")}, or null. */
  public String machineRegister;

  /** Whether it is a register all over the unit ({@code register T x asm("r")} at file scope). */
  public boolean isGlobalRegister() {
    return machineRegister != null && storage != Storage.AUTOMATIC;
  }

  /** C23 constexpr: its value may stand in constant expressions. */
  public boolean isConstant;

  public boolean referenced;

  /** Position of the declaration seen last, which warnings about the whole of it name. */
  public int latest;

  /** Whether its value is used anywhere, or its address. */
  public boolean read;

  public boolean addressTaken;

  /** Whether anything but its initialiser, or the call for a parameter, gives it a value. */
  public boolean assigned;

  /** The function that an automatic object belongs to, once that is known. */
  public FunctionDeclaration function;

  /** Whether a function nested in its own uses it. */
  public boolean captured;

  /**
   * Dense number of an automatic object in its function, -1 else; lowering keys its side tables by
   * it.
   */
  public int localNumber = -1;

  /** Number of the symbol in the {@link kit.mir.Unit}, -1 until lowering asks for it. */
  public int unitSymbol = -1;

  public ObjectDeclaration(String name, CType type, int position) {
    this.name = name;
    this.type = type;
    this.position = position;
    latest = position;
  }

  /** Byte string; null for a compound literal. */
  public String name() {
    return name;
  }

  public int position() {
    return position;
  }

  public CType type() {
    return type;
  }

  /** Composite types of redeclarations; arrays completed by their initialiser. */
  public void setType(CType composite) {
    type = composite;
  }
}
