package kit.link.elf;

/** -Map. */
final class MapFile {
  private MapFile() {}

  static void write(LinkState link, Layout layout) {}
}
