package kit.link.elf;

/** A -T script's SECTIONS. */
final class LayoutScript {}
