package kit.link.elf;

/** A section whose bytes are known from the start. */
final class ConstantChunk extends Chunk {
  private final byte[] content;

  ConstantChunk(String name, int type, long flags, byte[] content, long alignment) {
    super(name, type, flags);
    this.content = content;
    this.alignment = alignment;
    this.size = content.length;
  }

  @Override
  void write(byte[] image) {
    System.arraycopy(content, 0, image, (int) fileOffset, content.length);
  }
}
