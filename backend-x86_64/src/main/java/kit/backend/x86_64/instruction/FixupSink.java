package kit.backend.x86_64.instruction;

/** Receives the fields of encoded instructions whose value is not known yet. */
public interface FixupSink {
  /**
   * One field, now zero in the code.
   *
   * @param offset of the field in the sink that the code was written to, bytes
   * @param width of the field: 1, 2, 4 or 8 bytes
   * @param relocation ELF relocation number (kit.obj.X86_64Relocations) that computes the field
   * @param target symbol number (0 or more) or label {@code ~number} (negative)
   * @param addend the relocation's A: of a PC-relative field it already counts from the place of
   *     the field to the end of the instruction (-4 for a plain call)
   */
  void fixup(int offset, int width, int relocation, int target, long addend);
}
