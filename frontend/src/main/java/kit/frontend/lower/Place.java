package kit.frontend.lower;

import kit.frontend.check.Types;
import kit.frontend.type.CType;
import kit.frontend.type.RecordDefinition;

/**
 * Where an object stands: an offset from a slot, a symbol or a computed address; for a bit-field
 * its bits within a storage unit at that offset. Nothing is emitted for it until it is read or
 * written. Immutable.
 *
 * @param id slot number, symbol number or value
 * @param alignment known alignment in bytes of the base (before the offset)
 * @param bitOffset as in {@link RecordDefinition.Field}, or -1
 * @param bitWidth width of a bit-field, or -1
 * @param storageSize bytes of the bit-field's storage unit
 * @param space address space, as in {@link kit.mir.Function#inSpace}
 */
record Place(
    Base base,
    int id,
    long offset,
    int alignment,
    int bitOffset,
    int bitWidth,
    int storageSize,
    int space) {
  enum Base {
    SLOT,
    SYMBOL,
    VALUE
  }

  static Place slot(int slot, int alignment) {
    return new Place(Base.SLOT, slot, 0, alignment, -1, -1, 0, 0);
  }

  static Place symbol(int symbol, long offset, int alignment) {
    return new Place(Base.SYMBOL, symbol, offset, alignment, -1, -1, 0, 0);
  }

  static Place value(int value, int alignment) {
    return new Place(Base.VALUE, value, 0, alignment, -1, -1, 0, 0);
  }

  Place plus(long bytes) {
    return bytes == 0
        ? this
        : new Place(base, id, offset + bytes, alignment, bitOffset, bitWidth, storageSize, space);
  }

  Place member(RecordDefinition.Field field) {
    return field.isBitField()
        ? bits(field.offset(), field.bitOffset(), field.bitWidth(), field.storageSize())
        : plus(field.offset());
  }

  Place bits(long bytes, int firstBit, int width, int unit) {
    return new Place(base, id, offset + bytes, alignment, firstBit, width, unit, space);
  }

  /** The same place in the address space that an object's type names. */
  Place inSpaceOf(CType type) {
    int wanted = spaceOf(type);
    return wanted == space
        ? this
        : new Place(base, id, offset, alignment, bitOffset, bitWidth, storageSize, wanted);
  }

  /** The address space of objects of a type. */
  static int spaceOf(CType type) {
    return (Types.elementQualifiers(type) & CType.ADDRESS_SPACE) / CType.SEGMENT_FS;
  }

  /** Bits 64 i … 64 i + 63 of a bit-field, as far as it has them, as a bit-field. */
  Place limb(int i) {
    int first = bitOffset + 64 * i;
    int width = Math.min(64, bitWidth - 64 * i);
    return bits(first / 8, first % 8, width, (first % 8 + width + 7) / 8);
  }

  boolean isBitField() {
    return bitWidth >= 0;
  }

  /** Alignment in bytes of an access at {@code bytes} past the place, at most {@code natural}. */
  int alignmentAt(long bytes, int natural) {
    long at = offset + bytes;
    long known = at == 0 ? alignment : Math.min(alignment, at & -at);
    return (int) Math.max(1, Math.min(natural, known));
  }
}
