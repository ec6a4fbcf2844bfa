package kit.tools;

import kit.base.ByteReader;
import kit.base.ByteSink;
import kit.base.InputException;
import kit.obj.elf.Deflate;
import kit.obj.elf.Elf;
import kit.obj.elf.ElfFile;
import kit.obj.elf.Inflate;
import kit.obj.elf.LittleEndian;

/**
 * Compresses and decompresses the sections of debug information (gABI, "Section Compression":
 * SHF_COMPRESSED, an Elf64_Chdr, a zlib stream): -gz, --compress-debug-sections,
 * --decompress-debug-sections.
 */
public final class DebugCompression {
  private static final int HEADER = 24;
  private static final int ELFCOMPRESS_ZLIB = 1;

  private DebugCompression() {}

  /** The ELF file with its debug sections compressed. */
  public static ByteSink compress(String name, ByteSink elf) throws InputException {
    EditableElf editable = EditableElf.read(ElfFile.read(new ByteReader(name, elf.toByteArray())));
    compress(editable);
    return ElfRebuilder.write(editable);
  }

  /** Compresses where that makes sections smaller. */
  static void compress(EditableElf elf) {
    for (EditableElf.Part part : elf.parts) {
      if (!isDebug(part) || part.has(Elf.SHF_COMPRESSED)) {
        continue;
      }
      ByteSink packed = Deflate.zlib(part.content);
      if (packed.size() + HEADER >= part.content.length) {
        continue;
      }
      byte[] content = new byte[HEADER + packed.size()];
      LittleEndian.put32(content, 0, ELFCOMPRESS_ZLIB);
      LittleEndian.put64(content, 8, part.content.length);
      LittleEndian.put64(content, 16, Math.max(1, part.alignment));
      System.arraycopy(packed.array(), 0, content, HEADER, packed.size());
      part.content = content;
      part.size = content.length;
      part.alignment = 8;
      part.flags |= Elf.SHF_COMPRESSED;
    }
  }

  static void decompress(EditableElf elf) throws InputException {
    for (EditableElf.Part part : elf.parts) {
      if (!part.has(Elf.SHF_COMPRESSED) || part.isAlloc()) {
        continue;
      }
      ByteReader header = new ByteReader(elf.file.name(), part.content);
      if (part.content.length < HEADER || header.i32(0) != ELFCOMPRESS_ZLIB) {
        throw elf.file.error("section " + part.name + " is compressed by an unknown method");
      }
      long size = header.i64(8);
      if (size < 0 || size > 1100L * part.content.length || size > Integer.MAX_VALUE - 16) {
        throw elf.file.error("compressed section " + part.name + " claims an impossible size");
      }
      long alignment = header.i64(16);
      part.content =
          Inflate.zlib(elf.file.name(), part.content, HEADER, part.content.length, (int) size);
      part.size = size;
      part.alignment = Long.bitCount(alignment) == 1 && alignment > 0 ? alignment : 1;
      part.flags &= ~Elf.SHF_COMPRESSED;
    }
  }

  private static boolean isDebug(EditableElf.Part part) {
    return part.name.startsWith(".debug_") && !part.isAlloc() && part.type != Elf.SHT_NOBITS;
  }
}
