package kit.frontend.warn.format;

import kit.frontend.target.BasicType;

/**
 * The type that a conversion wants.
 *
 * @param kind the arithmetic type behind the pointers; POINTER for void
 * @param pointers how many pointers stand before it
 * @param name how messages call it
 * @param text whether any character type does
 * @param writes whether the function stores through the pointer
 */
record Wish(BasicType kind, int pointers, String name, boolean text, boolean writes) {
  static Wish value(BasicType kind, String name) {
    return new Wish(kind, 0, name, false, false);
  }

  static Wish pointer(BasicType kind, String name, boolean text, boolean writes) {
    return new Wish(kind, 1, name + (name.endsWith("*") ? "*" : " *"), text, writes);
  }
}
