package kit.link.elf;

import java.util.Arrays;
import kit.base.ByteSink;
import kit.base.InputException;
import kit.link.LinkException;
import kit.link.Md5;
import kit.link.Sha1;
import kit.obj.elf.Elf;
import kit.obj.elf.ElfStrings;
import kit.obj.elf.LittleEndian;

/**
 * Writes the laid-out image: headers, contents, symbol table, section headers, and last the build
 * id, which is computed from all the rest.
 */
final class ImageWriter {
  private final LinkState link;
  private final Layout layout;
  private final ElfStrings names = new ElfStrings();

  ImageWriter(LinkState link, Layout layout) {
    this.link = link;
    this.layout = layout;
  }

  byte[] write() throws InputException, LinkException {
    OutputSymbols symbols = null;
    if (link.options.strip != LinkOptions.Strip.ALL) {
      symbols = new OutputSymbols(link);
      symbols.build();
    }
    for (Chunk chunk : link.chunks) {
      names.add(chunk.name);
    }
    EmittedRelocations relocations = null;
    if (link.options.emitRelocations && symbols != null) {
      relocations = new EmittedRelocations(link, symbols);
      for (EmittedRelocations.Table table : relocations.tables()) {
        names.add(".rela" + table.section().name);
      }
    }
    names.add(".symtab");
    names.add(".strtab");
    int shstrtab = names.add(".shstrtab");
    long at = layout.fileEnd();
    long symtab = 0;
    long strtab = 0;
    int count = link.chunks.size() + 2;
    if (symbols != null) {
      symtab = (at + 7) & -8;
      strtab = symtab + symbols.rows().size();
      at = strtab + symbols.strings().size();
      count += 2;
    }
    long relocationStart = (at + 7) & -8;
    if (relocations != null) {
      at = relocationStart;
      for (EmittedRelocations.Table table : relocations.tables()) {
        at += table.rows().size();
        count++;
      }
    }
    long nameTable = at;
    long headers = (at + names.bytes().size() + 7) & -8;
    long end = headers + (long) count * Elf.SECTION_HEADER_SIZE;
    if (end > Integer.MAX_VALUE - 16) {
      throw new LinkException("output larger than 2 GiB");
    }
    if (count >= Elf.SHN_LORESERVE) {
      throw new LinkException("the output has more than 65,000 sections");
    }
    byte[] image = new byte[(int) end];
    writeChunks(image);
    writeHeader(image, headers, count);
    writeSegments(image);
    if (symbols != null) {
      copy(symbols.rows(), image, symtab);
      copy(symbols.strings(), image, strtab);
    }
    copy(names.bytes(), image, nameTable);
    writeSectionHeaders(image, (int) headers);
    int row = (int) headers + (1 + link.chunks.size()) * Elf.SECTION_HEADER_SIZE;
    if (symbols != null) {
      putSection(
          image,
          row,
          names.add(".symtab"),
          Elf.SHT_SYMTAB,
          symtab,
          symbols.rows().size(),
          link.chunks.size() + 2,
          symbols.localCount(),
          8,
          Elf.SYMBOL_SIZE);
      putSection(
          image,
          row + 64,
          names.add(".strtab"),
          Elf.SHT_STRTAB,
          strtab,
          symbols.strings().size(),
          0,
          0,
          1,
          0);
      row += 128;
    }
    if (relocations != null) {
      row = writeRelocations(relocations, image, row, relocationStart);
    }
    putSection(image, row, shstrtab, Elf.SHT_STRTAB, nameTable, names.bytes().size(), 0, 0, 1, 0);
    writeBuildId(image);
    return image;
  }

  /** The tables of --emit-relocs and their headers from {@code row} on; the next header's place. */
  private int writeRelocations(EmittedRelocations relocations, byte[] image, int row, long start) {
    int header = row;
    long at = start;
    for (EmittedRelocations.Table table : relocations.tables()) {
      copy(table.rows(), image, at);
      putSection(
          image,
          header,
          names.add(".rela" + table.section().name),
          Elf.SHT_RELA,
          at,
          table.rows().size(),
          link.chunks.size() + 1,
          table.section().number,
          8,
          Elf.RELA_SIZE);
      LittleEndian.put64(image, header + 8, Elf.SHF_INFO_LINK);
      at += table.rows().size();
      header += Elf.SECTION_HEADER_SIZE;
    }
    return header;
  }

  private static void copy(ByteSink from, byte[] image, long at) {
    System.arraycopy(from.array(), 0, image, (int) at, from.size());
  }

  private void writeChunks(byte[] image) {
    for (Chunk chunk : link.chunks) {
      if (chunk.type != Elf.SHT_NOBITS && !(chunk instanceof EhFrameHeader)) {
        chunk.write(image);
      }
    }
    if (link.synthetic.ehFrameHeader != null) {
      link.synthetic.ehFrameHeader.write(image);
    }
  }

  private void writeHeader(byte[] image, long sectionHeaders, int sectionCount) {
    image[0] = 0x7f;
    image[1] = 'E';
    image[2] = 'L';
    image[3] = 'F';
    image[4] = 2;
    image[5] = 1;
    image[6] = 1;
    image[7] = (byte) (needsGnuAbi() ? Elf.ELFOSABI_GNU : Elf.ELFOSABI_NONE);
    LittleEndian.put16(image, 16, link.options.isPic() ? Elf.ET_DYN : Elf.ET_EXEC);
    LittleEndian.put16(image, 18, Elf.EM_X86_64);
    LittleEndian.put32(image, 20, 1);
    LittleEndian.put64(image, 24, entry());
    LittleEndian.put64(image, 32, Elf.HEADER_SIZE);
    LittleEndian.put64(image, 40, sectionHeaders);
    LittleEndian.put16(image, 52, Elf.HEADER_SIZE);
    LittleEndian.put16(image, 54, Elf.PROGRAM_HEADER_SIZE);
    LittleEndian.put16(image, 56, layout.segments().size());
    LittleEndian.put16(image, 58, Elf.SECTION_HEADER_SIZE);
    LittleEndian.put16(image, 60, sectionCount);
    LittleEndian.put16(image, 62, sectionCount - 1);
  }

  /** Whether the image has symbols that mean what they mean only under ELFOSABI_GNU. */
  private boolean needsGnuAbi() {
    for (LinkSymbol symbol : link.symbols.symbols()) {
      if (symbol.isDefined()
          && (symbol.binding == Elf.STB_GNU_UNIQUE || symbol.type == Elf.STT_GNU_IFUNC)) {
        return true;
      }
    }
    return false;
  }

  private long entry() {
    String name = link.options.entry != null ? link.options.entry : "_start";
    LinkSymbol symbol = link.symbols.find(name);
    if (symbol != null && symbol.isDefined()) {
      return Relocator.address(link, symbol, 0, false);
    }
    if (link.options.entry != null
        && !name.isEmpty()
        && name.charAt(0) >= '0'
        && name.charAt(0) <= '9') {
      return number(name);
    }
    if (link.options.isShared() && link.options.entry == null) {
      return 0;
    }
    for (Chunk chunk : link.chunks) {
      if (chunk.name.equals(".text")) {
        if (!link.options.isShared()) {
          String hex = Long.toHexString(chunk.address);
          link.reporter.warning(
              "cannot find entry symbol "
                  + name
                  + "; defaulting to "
                  + "0".repeat(16 - hex.length())
                  + hex);
        }
        return chunk.address;
      }
    }
    if (!link.options.isShared()) {
      link.reporter.warning("cannot find entry symbol " + name + "; not setting start address");
    }
    return 0;
  }

  private static long number(String text) {
    boolean hex = text.startsWith("0x") || text.startsWith("0X");
    long value = 0;
    for (int i = hex ? 2 : 0; i < text.length(); i++) {
      value = value * (hex ? 16 : 10) + Math.max(0, Character.digit(text.charAt(i), 16));
    }
    return value;
  }

  private void writeSegments(byte[] image) {
    int at = Elf.HEADER_SIZE;
    for (Segment segment : layout.segments()) {
      LittleEndian.put32(image, at, segment.type);
      LittleEndian.put32(image, at + 4, segment.flags);
      LittleEndian.put64(image, at + 8, segment.fileOffset);
      LittleEndian.put64(image, at + 16, segment.address);
      LittleEndian.put64(image, at + 24, segment.address + segment.loadShift);
      LittleEndian.put64(image, at + 32, segment.fileSize);
      LittleEndian.put64(image, at + 40, segment.memorySize);
      LittleEndian.put64(image, at + 48, segment.alignment);
      at += Elf.PROGRAM_HEADER_SIZE;
    }
  }

  private void writeSectionHeaders(byte[] image, int start) {
    int at = start + Elf.SECTION_HEADER_SIZE;
    for (Chunk chunk : link.chunks) {
      int info = chunk.infoSection != null ? chunk.infoSection.number : chunk.info;
      int linked = chunk.linkedSection != null ? chunk.linkedSection.number : 0;
      if (chunk == link.synthetic.pltRelocations
          && linked == 0
          && link.options.strip != LinkOptions.Strip.ALL) {
        // In static programs, whose relocations have no dynamic symbols: .symtab.
        linked = link.chunks.size() + 1;
      }
      putSection(
          image,
          at,
          names.add(chunk.name),
          chunk.type,
          chunk.fileOffset,
          chunk.size,
          linked,
          info,
          chunk.alignment,
          chunk.entrySize);
      LittleEndian.put64(
          image,
          at + 8,
          chunk.flags & ~Elf.SHF_GROUP & ~Elf.SHF_GNU_RETAIN
              | (chunk.infoSection != null ? Elf.SHF_INFO_LINK : 0));
      LittleEndian.put64(image, at + 16, chunk.address);
      at += Elf.SECTION_HEADER_SIZE;
    }
  }

  private static void putSection(
      byte[] image,
      int at,
      int name,
      int type,
      long offset,
      long size,
      int link,
      int info,
      long alignment,
      long entrySize) {
    LittleEndian.put32(image, at, name);
    LittleEndian.put32(image, at + 4, type);
    LittleEndian.put64(image, at + 24, offset);
    LittleEndian.put64(image, at + 32, size);
    LittleEndian.put32(image, at + 40, link);
    LittleEndian.put32(image, at + 44, info);
    LittleEndian.put64(image, at + 48, alignment);
    LittleEndian.put64(image, at + 56, entrySize);
  }

  private void writeBuildId(byte[] image) {
    BuildIdNote note = link.synthetic.buildId;
    if (note == null) {
      return;
    }
    byte[] id =
        link.options.buildId.startsWith("0")
            ? hexBytes(link.options.buildId)
            : link.options.buildId.equals("md5")
                ? Md5.digest(image, image.length)
                : Sha1.digest(image, image.length);
    System.arraycopy(id, 0, image, note.idStart(), note.idLength());
  }

  static byte[] hexBytes(String text) {
    byte[] bytes = new byte[(text.length() - 1) / 2];
    int n = 0;
    int i = 2;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '-' || c == ':') {
        i++;
        continue;
      }
      int high = Character.digit(c, 16);
      int low = i + 1 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
      if (high < 0 || low < 0) {
        return null;
      }
      bytes[n++] = (byte) (high << 4 | low);
      i += 2;
    }
    return Arrays.copyOf(bytes, n);
  }
}
