package kit.frontend.ast;

import java.util.ArrayList;
import java.util.List;
import kit.frontend.type.CType;

/** A function. Mutable while declarations are merged; identity. */
public final class FunctionDeclaration {
  private final String name;
  private final int position;
  private CType.FunctionType type;

  public Linkage linkage = Linkage.EXTERNAL;
  public final SymbolAttributes attributes = new SymbolAttributes();
  public boolean inline;

  /**
   * Some file-scope declaration lacks inline or has extern: an inline definition is then an
   * external one (C11 6.7.4p7).
   */
  public boolean externallyDeclared;

  /**
   * The definition is "extern inline" with GNU's meaning: for inlining only, whatever other
   * declarations say.
   */
  public boolean inlineOnly;

  public boolean defined;

  /** The parameters of the first prototype, kept while warnings compare the others with it. */
  public List<ObjectDeclaration> firstParameters;

  public boolean referenced;

  /** Position of the declaration seen last, which warnings about the whole of it name. */
  public int latest;

  /** Referenced from outside of its own body. */
  public boolean usedElsewhere;

  /** Position of the definition's declarator, or 0. */
  public int definedAt;

  /** Implicitly declared or a builtin's library function. */
  public boolean implicit;

  /** Its place among nested functions; null for a function at file scope that has none. */
  public Nesting nesting;

  /** The nesting, made when there is none. */
  public Nesting nesting() {
    if (nesting == null) {
      nesting = new Nesting(this, null);
    }
    return nesting;
  }

  /** Whether it is defined inside another function (GNU C). */
  public boolean isNested() {
    return nesting != null && nesting.outer() != null;
  }

  /**
   * Whether the body uses {@code __builtin_va_arg_pack}: each call is of a copy that takes the
   * variable arguments by name.
   */
  public boolean usesArgumentPack;

  /**
   * The parameters of an always_inline function of which its body asks what a call knows about them
   * ({@link Builtin#OBJECT_SIZE}, {@link Builtin#CONSTANT_P}): calls that know something are of
   * copies.
   */
  public final List<ObjectDeclaration> asked = new ArrayList<>();

  /** Of such a copy: what is known about the parameters, in order. */
  public List<KnownArgument> known = List.of();

  /**
   * Of a copy of either kind: the function, and the parameters that stand for the variable
   * arguments.
   */
  public FunctionDeclaration original;

  public List<ObjectDeclaration> pack = List.of();

  /** Number of the symbol in the {@link kit.mir.Unit}, -1 until lowering asks for it. */
  public int unitSymbol = -1;

  public FunctionDeclaration(String name, CType.FunctionType type, int position) {
    this.name = name;
    this.type = type;
    this.position = position;
    latest = position;
  }

  public String name() {
    return name;
  }

  public int position() {
    return position;
  }

  public CType.FunctionType type() {
    return type;
  }

  public void setType(CType.FunctionType composite) {
    type = composite;
  }
}
