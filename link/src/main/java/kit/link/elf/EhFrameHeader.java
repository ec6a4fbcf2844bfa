package kit.link.elf;

import java.util.Arrays;
import kit.obj.elf.Elf;
import kit.obj.elf.LittleEndian;

/**
 * .eh_frame_hdr (LSB core 10.6.2): the address of .eh_frame and a table of function starts and
 * FDEs, sorted, for the unwinder's binary search. Written after .eh_frame, whose relocated bytes it
 * reads.
 */
final class EhFrameHeader extends Chunk {
  private static final int DW_EH_PE_ABSPTR = 0x00;
  private static final int DW_EH_PE_UDATA4 = 0x03;
  private static final int DW_EH_PE_SDATA4 = 0x0b;
  private static final int DW_EH_PE_PCREL_SDATA4 = 0x1b;
  private static final int DW_EH_PE_DATAREL_SDATA4 = 0x3b;

  private final LinkState link;
  private final EhFrameSection frames;

  EhFrameHeader(LinkState link, EhFrameSection frames) {
    super(".eh_frame_hdr", Elf.SHT_PROGBITS, Elf.SHF_ALLOC);
    this.link = link;
    this.frames = frames;
    alignment = 4;
    size = 12 + 8L * frames.fdeCount();
  }

  @Override
  void write(byte[] image) {
    int at = (int) fileOffset;
    image[at] = 1;
    image[at + 1] = DW_EH_PE_PCREL_SDATA4;
    image[at + 2] = DW_EH_PE_UDATA4;
    image[at + 3] = DW_EH_PE_DATAREL_SDATA4;
    LittleEndian.put32(image, at + 4, (int) (frames.address - (address + 4)));
    LittleEndian.put32(image, at + 8, frames.fdeCount());
    long[] rows = new long[frames.fdeCount()];
    int count = 0;
    boolean known = true;
    for (EhFrameSection.Record record : frames.records()) {
      if (record.cieOffset() < 0) {
        continue;
      }
      int encoding = pointerEncoding(image, (int) frames.fileOffset + record.cieOffset());
      long start = functionStart(image, record, encoding);
      long fde = frames.address + record.offset();
      long distance = start - address;
      known &= encoding >= 0 && distance == (int) distance;
      // Sorted by signed distance of the function; the FDE's distance rides in the low half.
      rows[count++] = distance << 32 | (fde - address) & 0xffffffffL;
    }
    if (!known) {
      link.reporter.warning("no .eh_frame_hdr table: an FDE has an unknown pointer encoding");
      image[at + 2] = (byte) 0xff;
      image[at + 3] = (byte) 0xff;
      return;
    }
    Arrays.sort(rows);
    for (int i = 0; i < count; i++) {
      LittleEndian.put32(image, at + 12 + 8 * i, (int) (rows[i] >> 32));
      LittleEndian.put32(image, at + 16 + 8 * i, (int) rows[i]);
    }
  }

  private long functionStart(byte[] image, EhFrameSection.Record record, int encoding) {
    int at = (int) frames.fileOffset + record.offset() + 8;
    long place = frames.address + record.offset() + 8;
    long value =
        switch (encoding & 0x0f) {
          case DW_EH_PE_UDATA4 -> LittleEndian.get32(image, at) & 0xffffffffL;
          case DW_EH_PE_SDATA4 -> LittleEndian.get32(image, at);
          case 0x02 -> LittleEndian.get16(image, at);
          case 0x0a -> (short) LittleEndian.get16(image, at);
          default -> LittleEndian.get64(image, at);
        };
    return (encoding & 0x70) == 0x10 ? place + value : value;
  }

  /**
   * The encoding of code addresses in the FDEs of the CIE at {@code at}; -1 when it is not one that
   * a table can be made from.
   */
  private int pointerEncoding(byte[] image, int at) {
    int end = at + 4 + LittleEndian.get32(image, at);
    int p = at + 9;
    int version = image[at + 8];
    int augmentation = p;
    while (p < end && image[p] != 0) {
      p++;
    }
    int augmentationEnd = p++;
    p = skipLeb(image, p, end);
    p = skipLeb(image, p, end);
    p = version == 1 ? p + 1 : skipLeb(image, p, end);
    for (int i = augmentation; i < augmentationEnd && p < end; i++) {
      switch (image[i]) {
        case 'z' -> p = skipLeb(image, p, end);
        case 'L' -> p++;
        case 'P' -> p += 1 + pointerSize(image[p]);
        case 'R' -> {
          int encoding = image[p] & 0xff;
          boolean usable = (encoding & 0x70) == 0 || (encoding & 0x70) == 0x10;
          return usable && (encoding & 0x80) == 0 ? encoding : -1;
        }
        case 'S', 'B' -> {}
        default -> {
          return -1;
        }
      }
    }
    return DW_EH_PE_ABSPTR;
  }

  private static int pointerSize(int encoding) {
    return switch (encoding & 7) {
      case 2 -> 2;
      case 3 -> 4;
      default -> 8;
    };
  }

  private static int skipLeb(byte[] image, int at, int end) {
    int p = at;
    while (p < end && (image[p] & 0x80) != 0) {
      p++;
    }
    return p + 1;
  }
}
