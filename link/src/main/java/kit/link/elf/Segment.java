package kit.link.elf;

import java.util.ArrayList;
import java.util.List;

/** A program header and the chunks that it covers. */
final class Segment {
  final int type;
  int flags;
  long alignment;
  final List<Chunk> chunks = new ArrayList<>();

  /** With the ELF header and program headers in front (first PT_LOAD), or those alone (PT_PHDR). */
  boolean withHeaders;

  /** Bytes that the memory size is rounded up to beyond the last chunk (PT_GNU_RELRO). */
  long roundTo = 1;

  long fileOffset;
  long address;

  /** Physical address less address. */
  long loadShift;

  long fileSize;
  long memorySize;

  Segment(int type, int flags, long alignment) {
    this.type = type;
    this.flags = flags;
    this.alignment = alignment;
  }
}
