package kit.backend.x86_64.instruction;

import kit.base.ByteSink;
import kit.obj.X86_64Relocations;

/**
 * Operands in memory with 16-bit addresses (Intel SDM volume 2, table 2-1): %bx or %bp, %si or %di,
 * or one of each, and a displacement.
 */
public final class Memory16 {
  private static final int BASE_POINTER = 6;

  private Memory16() {}

  /**
   * The number in ModRM.rm for the registers of an address, -1 when there is none; no registers
   * have that of %bp, which always takes a displacement.
   */
  public static int registers(int base, int index) {
    if (base < 0 || index < 0) {
      return switch (Math.max(base, index)) {
        case Register.RSI -> 4;
        case Register.RDI -> 5;
        case Register.RBP -> BASE_POINTER;
        case Register.RBX -> 7;
        default -> base < 0 && index < 0 ? BASE_POINTER : -1;
      };
    }
    int low = Math.min(base, index);
    int high = Math.max(base, index);
    return low != Register.RBX && low != Register.RBP
            || high != Register.RSI && high != Register.RDI
        ? -1
        : (low == Register.RBP ? 2 : 0) + (high == Register.RDI ? 1 : 0);
  }

  /** Appends ModRM and displacement. */
  static void encode(int field, Operands o, ByteSink code, FixupSink fixups) {
    int registers = registers(o.base, o.index);
    boolean none = o.base < 0 && o.index < 0;
    boolean symbolic = o.symbol != Operands.NO_TARGET;
    short displacement = (short) o.displacement;
    int mode;
    if (none) {
      mode = 0;
    } else if (symbolic || displacement != (byte) displacement) {
      mode = 0x80;
    } else {
      boolean needed =
          displacement != 0
              || registers == BASE_POINTER
              || (o.prefixes & Operands.DISPLACEMENT8) != 0;
      mode = needed ? 0x40 : 0;
    }
    code.u8(mode | field | registers);
    if (mode == 0x40) {
      code.u8(displacement);
    } else if (mode == 0x80 || none) {
      if (symbolic) {
        int kind = o.symbolRelocation != 0 ? o.symbolRelocation : X86_64Relocations.ABS16;
        fixups.fixup(code.size(), 2, kind, o.symbol, o.displacement);
      }
      code.u16(symbolic ? 0 : displacement);
    }
  }
}
