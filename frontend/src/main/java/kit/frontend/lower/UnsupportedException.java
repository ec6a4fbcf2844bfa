package kit.frontend.lower;

/**
 * Leaves the definition being lowered after something that kit cannot compile yet was reported.
 * Nothing is lowered after an error, so no state needs to be mended.
 */
final class UnsupportedException extends RuntimeException {
  UnsupportedException() {
    super("not supported", null, false, false);
  }
}
