package kit.frontend.lex;

/**
 * A decoded string literal, adjacent ones joined.
 *
 * @param encoding the prefix that all parts agree on
 * @param unitSize bytes per code unit: 1, 2 or 4
 * @param data the code units, little-endian, without the terminating zero
 * @param position of the first part
 */
public record StringLiteral(Encoding encoding, int unitSize, byte[] data, int position) {
  /** Number of code units, the terminating zero not counted. */
  public int length() {
    return data.length / unitSize;
  }
}
