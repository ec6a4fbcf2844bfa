package kit.link.elf;

import kit.obj.elf.Elf;

/**
 * A stretch of the output with a section header: input sections put together, or contents that the
 * linker makes.
 */
abstract class Chunk {
  final String name;
  int type;
  long flags;
  long alignment = 1;
  long entrySize;
  long address;
  long fileOffset;

  /** Bytes in memory. */
  long size;

  /** Load address less address, where a linker script keeps them apart. */
  long loadShift;

  /** Section that sh_link names, or null. */
  Chunk linkedSection;

  /** sh_info, unless {@link #infoSection} is set. */
  int info;

  Chunk infoSection;

  /** Number in the output's section header table. */
  int number;

  /** Position class in the default layout. */
  int rank;

  Chunk(String name, int type, long flags) {
    this.name = name;
    this.type = type;
    this.flags = flags;
  }

  final boolean has(long flag) {
    return (flags & flag) != 0;
  }

  final boolean isAlloc() {
    return has(Elf.SHF_ALLOC);
  }

  /** Thread-local zeros take no room in the address space of the image. */
  final boolean isThreadZeros() {
    return type == Elf.SHT_NOBITS && has(Elf.SHF_TLS);
  }

  /** Writes the contents into the image at {@link #fileOffset}; not called for SHT_NOBITS. */
  abstract void write(byte[] image);
}
