package kit.link.elf;

import kit.obj.elf.Elf;
import kit.obj.elf.LittleEndian;

/**
 * .got.plt: address of .dynamic, two words for the dynamic linker, and one slot per PLT entry.
 * _GLOBAL_OFFSET_TABLE_ is its start.
 */
final class GotPltSection extends Chunk {
  private static final int WORD = 8;
  private static final int RESERVED = 3;
  private final LinkState link;

  GotPltSection(LinkState link) {
    super(".got.plt", Elf.SHT_PROGBITS, Elf.SHF_ALLOC | Elf.SHF_WRITE);
    this.link = link;
    alignment = WORD;
    entrySize = WORD;
  }

  /** Offset of the slot of a PLT entry. */
  static int slot(int pltIndex) {
    return (RESERVED + pltIndex) * WORD;
  }

  /** Sets the size once all PLT entries are known. */
  void finish(boolean baseUsed) {
    int entries = link.synthetic.plt.count();
    if (entries > 0 || baseUsed || link.dynamic) {
      size = (long) (RESERVED + entries) * WORD;
    }
  }

  @Override
  void write(byte[] image) {
    int at = (int) fileOffset;
    Synthetic synthetic = link.synthetic;
    if (synthetic.dynamicSection != null) {
      LittleEndian.put64(image, at, synthetic.dynamicSection.address);
    }
    for (int i = 0; i < synthetic.plt.lazyCount(); i++) {
      LittleEndian.put64(
          image, at + slot(i), synthetic.plt.entryAddress(i) + link.target.pltLazyOffset());
    }
  }
}
