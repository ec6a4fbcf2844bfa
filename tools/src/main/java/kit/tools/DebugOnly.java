package kit.tools;

import kit.base.ByteSink;
import kit.obj.elf.Elf;
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
        part.content = new byte[0];
        part.relocationSymbols = null;
      }
    }
    for (EditableElf.Part part : elf.parts) {
      if (part.type == Elf.SHT_NOBITS && part.isAlloc()) {
        part.offset = Math.min(part.offset, end);
      }
    }
    ByteSink out = ElfRebuilder.write(elf);
    byte[] image = out.array();
    for (int i = 0; i < elf.file.segmentCount(); i++) {
      int at = (int) elf.file.programHeaderOffset() + i * Elf.PROGRAM_HEADER_SIZE;
      long offset = elf.file.segmentOffset(i);
      long size = Math.max(0, Math.min(elf.file.segmentFileSize(i), end - offset));
      LittleEndian.put64(image, at + 8, size == 0 ? 0 : offset);
      LittleEndian.put64(image, at + 32, size);
    }
    return out;
  }
}
