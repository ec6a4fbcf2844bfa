package kit.link.elf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kit.obj.elf.Elf;

/** Input sections of one output name, in order, with the room between them filled. */
class OutputSection extends Chunk {
  private final LinkState link;
  final List<InputSection> members = new ArrayList<>();

  /** What a linker script fills gaps with, or null. */
  byte[] fill;

  /** Places of data statements of a linker script: offset and bytes. */
  record Data(long offset, byte[] bytes) {}

  final List<Data> data = new ArrayList<>();

  OutputSection(LinkState link, String name, int type, long flags) {
    super(name, type, flags);
    this.link = link;
  }

  /** Appends a section and takes on its attributes; offsets are given by {@link #layOut}. */
  void add(InputSection section) {
    section.output = this;
    if (members.isEmpty()) {
      entrySize = section.entrySize;
    } else if (entrySize != section.entrySize) {
      entrySize = 0;
    }
    members.add(section);
    long sticky =
        Elf.SHF_WRITE
            | Elf.SHF_ALLOC
            | Elf.SHF_EXECINSTR
            | Elf.SHF_TLS
            | Elf.SHF_GNU_RETAIN
            | Elf.SHF_X86_64_LARGE;
    long common = Elf.SHF_MERGE | Elf.SHF_STRINGS | Elf.SHF_LINK_ORDER;
    flags =
        flags & ~common & ~Elf.SHF_GROUP | section.flags & sticky | flags & section.flags & common;
    if (type == Elf.SHT_NOBITS && section.type != Elf.SHT_NOBITS) {
      type = section.type;
    } else if (type != section.type && section.type != Elf.SHT_NOBITS) {
      type =
          type == Elf.SHT_INIT_ARRAY || type == Elf.SHT_FINI_ARRAY || type == Elf.SHT_PREINIT_ARRAY
              ? type
              : Elf.SHT_PROGBITS;
    }
    if (entrySize == 0) {
      flags &= ~(Elf.SHF_MERGE | Elf.SHF_STRINGS);
    }
    alignment = Math.max(alignment, section.alignment);
  }

  /** Gives the members their offsets and the section its size. */
  void layOut() {
    long at = 0;
    for (InputSection member : members) {
      at = (at + member.alignment - 1) & -member.alignment;
      member.outputOffset = at;
      at += member.size;
    }
    size = at;
  }

  @Override
  void write(byte[] image) {
    long end = 0;
    for (InputSection member : members) {
      fillGap(image, end, member.outputOffset);
      int at = (int) (fileOffset + member.outputOffset);
      if (member.data != null) {
        System.arraycopy(member.data, member.dataStart, image, at, (int) member.size);
      }
      end = member.outputOffset + member.size;
    }
    fillGap(image, end, size);
    for (Data piece : data) {
      System.arraycopy(
          piece.bytes(), 0, image, (int) (fileOffset + piece.offset()), piece.bytes().length);
    }
    Relocator relocator = new Relocator(link);
    for (InputSection member : members) {
      if (member.relocationCount > 0) {
        relocator.apply(member, image, (int) (fileOffset + member.outputOffset));
      }
    }
  }

  private void fillGap(byte[] image, long from, long to) {
    if (from >= to) {
      return;
    }
    int start = (int) (fileOffset + from);
    int end = (int) (fileOffset + to);
    if (fill != null && fill.length > 0) {
      for (int i = start; i < end; i++) {
        image[i] = fill[(i - start) % fill.length];
      }
    } else if (has(Elf.SHF_EXECINSTR)) {
      link.target.fillCode(image, start, end);
    } else {
      Arrays.fill(image, start, end, (byte) 0);
    }
  }
}
