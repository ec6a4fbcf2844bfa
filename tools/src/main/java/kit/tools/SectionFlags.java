package kit.tools;

import kit.obj.elf.Elf;

/**
 * objcopy's names of section flags: alloc, load, noload, readonly, code, data, rom, contents,
 * debug, share, exclude, merge, strings.
 */
final class SectionFlags {
  private SectionFlags() {}

  /** Sets the flags in a list separated by commas. */
  static void apply(EditableElf.Part part, String list) throws ToolException {
    long flags = Elf.SHF_WRITE;
    boolean contents = false;
    int from = 0;
    while (from <= list.length()) {
      int comma = list.indexOf(',', from);
      int to = comma < 0 ? list.length() : comma;
      switch (list.substring(from, to)) {
        case "alloc" -> flags |= Elf.SHF_ALLOC;
        case "load", "contents" -> contents = true;
        case "readonly", "rom" -> flags &= ~Elf.SHF_WRITE;
        case "code" -> flags |= Elf.SHF_EXECINSTR;
        case "exclude" -> flags |= Elf.SHF_EXCLUDE;
        case "merge" -> flags |= Elf.SHF_MERGE;
        case "strings" -> flags |= Elf.SHF_STRINGS;
        case "data", "debug", "share", "noload", "large" -> {}
        default ->
            throw new ToolException("unrecognized section flag `" + list.substring(from, to) + "'");
      }
      from = to + 1;
    }
    part.flags =
        part.flags & (Elf.SHF_GROUP | Elf.SHF_INFO_LINK | Elf.SHF_LINK_ORDER | Elf.SHF_TLS) | flags;
    if (contents && part.type == Elf.SHT_NOBITS) {
      part.type = Elf.SHT_PROGBITS;
      part.content = new byte[(int) Math.min(part.size, 1 << 28)];
      part.size = part.content.length;
    }
  }
}
