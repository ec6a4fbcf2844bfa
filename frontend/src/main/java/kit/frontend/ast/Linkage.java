package kit.frontend.ast;

/** C11 6.2.2. */
public enum Linkage {
  NONE,
  INTERNAL,
  EXTERNAL
}
