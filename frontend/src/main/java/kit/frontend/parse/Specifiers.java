package kit.frontend.parse;

import kit.frontend.check.AttributeSet;
import kit.frontend.check.Scopes;
import kit.frontend.type.CType;

/** What the declaration specifiers at one place say (C11 6.7p1). */
final class Specifiers {
  static final int NONE = 0;
  static final int TYPEDEF = 1;
  static final int EXTERN = 2;
  static final int STATIC = 3;
  static final int AUTO = 4;
  static final int REGISTER = 5;

  /** The specified type with its qualifiers. */
  CType type;

  /** The typedef name that is the type specifier, or null. */
  Scopes.Typedef typedefName;

  /** {@code signed} was written, here or in the declaration of the typedef name. */
  boolean signed;

  int storage;
  boolean threadLocal;
  boolean inline;
  boolean noReturn;

  /** {@code __auto_type}, or C23 {@code auto} without type: the initialiser gives the type. */
  boolean inferred;

  /** C23 {@code constexpr}. */
  boolean constant;

  /** No type specifier at all: implicit int. */
  boolean implicitInt;

  /**
   * A structure, union or enumeration specifier was read (so an empty declaration may be useful).
   */
  boolean tag;

  /** The tag specifier had a body or declared a new tag. */
  boolean definedTag;

  /** Alignment that a typedef name brings along, bytes or 0. */
  int typeAlignment;

  /** Attributes among the specifiers; null when there are none. */
  AttributeSet attributes;

  int position;
  int storagePosition;

  AttributeSet attributeSet() {
    if (attributes == null) {
      attributes = new AttributeSet();
    }
    return attributes;
  }
}
