package kit.link.elf;

/**
 * A place in the image that is known only after layout, for symbols of the linker that are neither
 * in a chunk of their own nor absolute.
 */
final class Anchor extends Chunk {
  /** An absolute number rather than a place: it does not move with the image. */
  boolean absolute;

  Anchor() {
    super("", 0, 0);
  }

  @Override
  void write(byte[] image) {
    // Has no contents.
  }
}
