package kit.link.elf;

import kit.link.LinkException;

/** -r. */
final class RelocatableLink {
  private RelocatableLink() {}

  static boolean run(LinkState link) throws LinkException {
    throw new LinkException("-r is not supported yet");
  }
}
