package kit.link.elf;

import kit.obj.elf.Elf;
import kit.obj.elf.LittleEndian;

/**
 * .note.gnu.build-id: an identity of the output, computed from its bytes once all else is written.
 */
final class BuildIdNote extends Chunk {
  private static final int HEADER = 16;
  private static final int NT_GNU_BUILD_ID = 3;
  private final int idLength;

  BuildIdNote(int idLength) {
    super(".note.gnu.build-id", Elf.SHT_NOTE, Elf.SHF_ALLOC);
    this.idLength = idLength;
    alignment = 4;
    size = HEADER + ((idLength + 3) & ~3);
  }

  int idLength() {
    return idLength;
  }

  /** Index in the image of the id's first byte. */
  int idStart() {
    return (int) fileOffset + HEADER;
  }

  @Override
  void write(byte[] image) {
    int at = (int) fileOffset;
    LittleEndian.put32(image, at, 4);
    LittleEndian.put32(image, at + 4, idLength);
    LittleEndian.put32(image, at + 8, NT_GNU_BUILD_ID);
    image[at + 12] = 'G';
    image[at + 13] = 'N';
    image[at + 14] = 'U';
  }
}
