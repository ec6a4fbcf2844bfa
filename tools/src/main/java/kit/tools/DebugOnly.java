package kit.tools;

import kit.base.ByteSink;
import kit.obj.elf.Elf;
import kit.obj.elf.ElfFile;
import kit.obj.elf.LittleEndian;

/**
 * --only-keep-debug: a file with the headers and debug information of another and none of its
 * loaded contents. Loaded sections become SHT_NOBITS (notes stay), so that addresses still mean
 * what they meant.
 */
final class DebugOnly {
  private DebugOnly() {}

  static ByteSink write(EditableElf elf) {
    long headersEnd =
        elf.file.segmentCount() == 0
            ? Elf.HEADER_SIZE
            : elf.file.programHeaderOffset()
                + (long) elf.file.segmentCount() * Elf.PROGRAM_HEADER_SIZE;
    long end = headersEnd;
    for (EditableElf.Part part : elf.parts) {
      if (part.isAlloc() && part.type == Elf.SHT_NOTE) {
        end = Math.max(end, part.offset + part.content.length);
      } else if (part.isAlloc()) {
        part.type = Elf.SHT_NOBITS;
        part.flags &= ~Elf.SHF_INFO_LINK;
        part.content = new byte[0];
        part.relocationSymbols = null;
      }
    }
    for (EditableElf.Part part : elf.parts) {
      if (part.type == Elf.SHT_NOBITS && part.isAlloc() && part.offset > end) {
        part.offset = offset(elf.file, part.address, end);
      }
    }
    ByteSink out = ElfRebuilder.write(elf);
    byte[] image = out.array();
    for (int i = 0; i < elf.file.segmentCount(); i++) {
      int at = (int) elf.file.programHeaderOffset() + i * Elf.PROGRAM_HEADER_SIZE;
      long offset = elf.file.segmentOffset(i);
      boolean stays =
          switch (elf.file.segmentType(i)) {
            case Elf.PT_LOAD, Elf.PT_PHDR, Elf.PT_NOTE, Elf.PT_GNU_PROPERTY -> true;
            default -> false;
          };
      long size = stays ? Math.max(0, Math.min(elf.file.segmentFileSize(i), end - offset)) : 0;
      LittleEndian.put64(image, at + 8, segmentOffset(elf.file, i, end));
      LittleEndian.put64(image, at + 32, size);
    }
    return out;
  }

  private static long segmentOffset(ElfFile file, int segment, long end) {
    long offset = file.segmentOffset(segment);
    long address = file.segmentAddress(segment);
    if (offset < end || file.segmentMemorySize(segment) == 0) {
      return offset;
    }
    long alignment = file.segmentAlignment(segment);
    return file.segmentType(segment) == Elf.PT_LOAD && alignment > 0
        ? Long.remainderUnsigned(address, alignment)
        : offset(file, address, end);
  }

  /**
   * The offset of what is no longer in the file: the first from its end on that is congruent to the
   * address of the loaded segment, as program headers demand it.
   */
  private static long offset(ElfFile file, long address, long end) {
    for (int i = 0; i < file.segmentCount(); i++) {
      long start = file.segmentAddress(i);
      long alignment = file.segmentAlignment(i);
      if (file.segmentType(i) == Elf.PT_LOAD
          && address >= start
          && address - start <= file.segmentMemorySize(i)
          && alignment > 0) {
        return file.segmentOffset(i) < end
            ? end
            : end + Long.remainderUnsigned(start - end, alignment);
      }
    }
    return end;
  }
}
