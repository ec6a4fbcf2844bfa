package kit.link.elf;

/** A section of an input object, or one that the linker makes among them (common symbols). */
final class InputSection {
  /** Null for sections that the linker makes. */
  final ObjectInput file;

  /** Section number in the file. */
  final int index;

  final String name;
  int type;
  long flags;
  long size;
  long alignment;
  long entrySize;

  /**
   * Array that holds the contents, or null for sections without bytes; they start at {@link
   * #dataStart}.
   */
  byte[] data;

  int dataStart;

  /** Index in the file's array of the first RELA row. */
  int relocationStart;

  int relocationCount;

  /** Section number of the relocations, 0 when there are none. */
  int relocationSection;

  /**
   * In the output. False for members of lost COMDAT groups and for what garbage collection finds
   * unused.
   */
  boolean live = true;

  /**
   * Lost to another group of the same signature or to /DISCARD/: references to it are errors
   * outside debug information.
   */
  boolean discarded;

  /**
   * A section of its file that is retained with this one (SHF_LINK_ORDER dependents and group
   * members form rings or chains).
   */
  InputSection nextInGroup;

  /** Section that this one is ordered with, or null. */
  InputSection linkedTo;

  OutputSection output;
  long outputOffset;

  /** The statement of a linker script that takes it, or null. */
  LayoutScript.Match scriptMatch;

  /** Non-null when the contents are merged with equal ones of other sections. */
  MergePieces pieces;

  /** Non-null for .eh_frame sections, whose records are rearranged. */
  EhFrameRecords ehFrame;

  InputSection(ObjectInput file, int index, String name) {
    this.file = file;
    this.index = index;
    this.name = name;
  }

  private byte[] relocations;

  /** The array that {@link #relocationStart} counts in. */
  byte[] relocationData() {
    return relocations != null ? relocations : file.elf.array();
  }

  /** Replaces the relocations by as many others. */
  void setRelocations(byte[] rows, int start) {
    relocations = rows;
    relocationStart = start;
  }

  boolean has(long flag) {
    return (flags & flag) != 0;
  }

  /**
   * Address in memory (or offset in the file for sections without ALLOC) of the byte at {@code
   * offset}.
   */
  long address(long offset) {
    if (pieces != null) {
      return pieces.address(offset);
    }
    if (output == null) {
      return 0;
    }
    if (ehFrame != null) {
      return output.address + ehFrame.outputOffset(offset);
    }
    return output.address + outputOffset + offset;
  }

  /** As messages name it: "a.o:(.text)". */
  String describe() {
    return (file == null ? "linker" : file.name()) + ":(" + name + ")";
  }
}
