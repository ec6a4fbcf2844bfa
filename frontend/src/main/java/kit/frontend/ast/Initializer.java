package kit.frontend.ast;

import java.util.List;
import kit.frontend.type.CType;

/**
 * A flattened initialiser: stores into an object whose other bytes are zero (when {@link
 * #zeroFill}). Entries are in order of evaluation with overridden ones removed; offsets rise except
 * where designators say otherwise.
 *
 * @param entries the stores
 * @param zeroFill whether bytes without entry are zero (brace-enclosed list); false for a plain
 *     {@code T x = value}
 * @param size size in bytes of the initialised object (with the elements of a flexible array
 *     member)
 */
public record Initializer(List<Entry> entries, boolean zeroFill, long size) {
  /**
   * @param offset byte offset in the object; for a bit-field of its storage unit
   * @param bitOffset as in RecordDefinition.Field, or -1
   * @param bitWidth width or -1
   * @param storageSize bytes of the bit-field's storage unit
   * @param type type of the subobject; an array only when {@code value} is a {@link
   *     Expression.StringLiteral} (a place), of which min(sizes) bytes are copied and the rest
   *     zero-filled
   * @param value converted to {@code type}; for static storage an address or arithmetic constant
   */
  public record Entry(
      long offset, int bitOffset, int bitWidth, int storageSize, CType type, Expression value) {}
}
