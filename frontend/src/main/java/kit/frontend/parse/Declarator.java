package kit.frontend.parse;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.List;
import kit.frontend.ast.Expression;
import kit.frontend.ast.ObjectDeclaration;
import kit.frontend.check.AttributeSet;
import kit.frontend.type.CType;
import kit.mir.CallingConvention;
import org.jspecify.annotations.Nullable;

/**
 * A declarator read but not yet applied to its base type: the name and, from the name outwards, the
 * derivations.
 */
final class Declarator {
  static final int POINTER = 0;
  static final int ARRAY = 1;
  static final int FUNCTION = 2;

  /** One step of derivation. */
  static final class Part {
    final int kind;
    final int position;

    /** POINTER: the pointer's qualifiers. ARRAY: those inside the brackets. */
    int qualifiers;

    /** ARRAY: {@code [static n]}. */
    boolean isStatic;

    /** ARRAY: {@code [*]}. */
    boolean star;

    /** ARRAY: the bound, a value, or null. */
    Expression bound;

    /** FUNCTION. */
    Parameters parameters;

    /** FUNCTION: how it is called, by an attribute of its own, or null. */
    @Nullable CallingConvention convention;

    Part(int kind, int position) {
      this.kind = kind;
      this.position = position;
    }
  }

  /** A parameter list. */
  static final class Parameters {
    /** Declared parameters, null where one has no name (prototypes only). */
    final List<ObjectDeclaration> objects = new ArrayList<>();

    final List<CType> types = new ArrayList<>();

    /** Name ids, 0 for unnamed ones. */
    final List<Integer> nameIds = new ArrayList<>();

    final IntArrayList positions = new IntArrayList();

    /**
     * Run-time sizes of array parameters, which adjustment to pointers drops; evaluated for their
     * effects.
     */
    final List<Expression> outerBounds = new ArrayList<>(0);

    /** Parameters that were declared ahead of the list and do not stand in it yet. */
    final List<ObjectDeclaration> forward = new ArrayList<>(0);

    boolean variadic;
    boolean prototyped;

    /** Whether the list could not be read to its end. */
    boolean broken;

    /** Identifiers of an old-style definition, without types. */
    boolean identifierList;

    /** Tags declared in the list, to be bound again in a function's body. */
    List<Object> tags;
  }

  int nameId;
  int namePosition;
  int position;
  List<Part> parts;
  AttributeSet attributes;

  /** Whether what the specifiers name is declared itself, or an array of it. */
  boolean isBaseOrArray() {
    if (parts != null) {
      for (Part part : parts) {
        if (part.kind != ARRAY) {
          return false;
        }
      }
    }
    return true;
  }

  /** A parameter declared between the head and the body of an old-style definition. */
  boolean isParameterOfOldStyle;

  void add(Part part) {
    if (parts == null) {
      parts = new ArrayList<>(4);
    }
    parts.add(part);
  }

  /**
   * The parameter list of the function that the declarator declares, or null when it declares none.
   */
  Parameters functionParameters() {
    return parts != null && !parts.isEmpty() && parts.get(0).kind == FUNCTION
        ? parts.get(0).parameters
        : null;
  }
}
