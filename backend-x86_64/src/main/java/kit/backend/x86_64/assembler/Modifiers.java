package kit.backend.x86_64.assembler;

import kit.obj.X86_64Relocations;

/**
 * Relocations that a modifier ({@code foo@GOTPCREL}) asks for; System V psABI for AMD64, section
 * 4.4.
 */
final class Modifiers {
  private Modifiers() {}

  /**
   * The relocation for a field of {@code width} bytes, or -1 when the machine has none. {@code
   * modifier} in upper case.
   */
  static int relocation(String modifier, int width) {
    boolean wide = width == 8;
    if (width != 4 && !wide) {
      return -1;
    }
    return switch (modifier) {
      case "PLT" -> wide ? -1 : X86_64Relocations.PLT32;
      case "GOTPCREL" -> wide ? X86_64Relocations.GOTPCREL64 : X86_64Relocations.GOTPCREL;
      case "GOTTPOFF" -> wide ? -1 : X86_64Relocations.GOTTPOFF;
      case "TPOFF" -> wide ? X86_64Relocations.TPOFF64 : X86_64Relocations.TPOFF32;
      case "DTPOFF" -> wide ? X86_64Relocations.DTPOFF64 : X86_64Relocations.DTPOFF32;
      case "TLSGD" -> wide ? -1 : X86_64Relocations.TLSGD;
      case "TLSLD" -> wide ? -1 : X86_64Relocations.TLSLD;
      case "GOT" -> wide ? X86_64Relocations.GOT64 : X86_64Relocations.GOT32;
      case "GOTOFF" -> wide ? X86_64Relocations.GOTOFF64 : -1;
      case "GOTPLT" -> wide ? X86_64Relocations.GOTPLT64 : -1;
      case "PLTOFF" -> wide ? X86_64Relocations.PLTOFF64 : -1;
      case "SIZE" -> wide ? X86_64Relocations.SIZE64 : X86_64Relocations.SIZE32;
      case "TLSDESC" -> wide ? -1 : X86_64Relocations.GOTPC32_TLSDESC;
      default -> -1;
    };
  }

  /** The relocation of a data word or plain field, without modifier. */
  static int plain(int width, boolean pcRelative) {
    return switch (width) {
      case 8 -> pcRelative ? X86_64Relocations.PC64 : X86_64Relocations.ABS64;
      case 4 -> pcRelative ? X86_64Relocations.PC32 : X86_64Relocations.ABS32;
      case 2 -> pcRelative ? X86_64Relocations.PC16 : X86_64Relocations.ABS16;
      case 1 -> pcRelative ? X86_64Relocations.PC8 : X86_64Relocations.ABS8;
      default -> -1;
    };
  }

  static int pcRelative(int kind) {
    return switch (kind) {
      case X86_64Relocations.ABS64 -> X86_64Relocations.PC64;
      case X86_64Relocations.ABS32, X86_64Relocations.ABS32S -> X86_64Relocations.PC32;
      case X86_64Relocations.ABS16 -> X86_64Relocations.PC16;
      case X86_64Relocations.ABS8 -> X86_64Relocations.PC8;
      // Relative by itself: _GLOBAL_OFFSET_TABLE_ less a label.
      case X86_64Relocations.GOTPC64 -> X86_64Relocations.GOTPC64;
      default -> -1;
    };
  }
}
