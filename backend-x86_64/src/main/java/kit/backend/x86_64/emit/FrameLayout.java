package kit.backend.x86_64.emit;

import kit.backend.x86_64.select.Context;
import kit.backend.x86_64.select.X86_64Machine;
import kit.mir.Function;
import kit.opt.machine.MachineFunction;

/**
 * Gives each slot its place below the frame pointer: small slots next to it, where an 8-bit
 * displacement reaches, then saved registers, then large ones. The area for outgoing arguments is
 * at the bottom.
 *
 * <p>Frame: return address at rbp + 8, old rbp at rbp, slots below, outgoing arguments at rsp. The
 * stack pointer is a multiple of 16 at calls.
 */
final class FrameLayout {
  /** Slots up to this size lie next to the frame pointer. */
  private static final int SMALL = 16;

  private static final int RED_ZONE = 128;

  /** Bytes between frame and stack pointer. */
  private long size;

  /** Whether the stack pointer need not move: everything is in the red zone. */
  private boolean inRedZone;

  /**
   * Callee-saved registers to save, and the offset of the first one from the frame pointer; the
   * others follow below, 8 bytes each.
   */
  private long saved;

  private int savedOffset;

  /** Bytes of the saved registers: 8 a general one, below them 16 a vector one. */
  private long savedBytes;

  /** Offset of the guard from the frame pointer; 0 for none. */
  private int guardOffset;

  /**
   * @param guarded whether there is a guard: saved registers lie above it, arrays next below it,
   *     and everything else below these, so that no overflowing array reaches it
   */
  void compute(MachineFunction code, Context context, boolean redZone, boolean guarded) {
    long depth = 0;
    saved = code.writtenRegisters & context.preserved();
    savedBytes = 8L * Long.bitCount(saved) + 8L * Long.bitCount(saved & X86_64Machine.VECTORS);
    guardOffset = 0;
    if (guarded) {
      savedOffset = -8;
      depth = savedBytes + 8;
      guardOffset = (int) -depth;
      for (int kind = Function.BUFFER; kind >= 0; kind--) {
        for (int slot = 0; slot < code.slotCount(); slot++) {
          if (code.slotAlignment(slot) > 0 && code.slotKind(slot) == kind) {
            depth = place(code, slot, depth);
          }
        }
      }
      inRedZone = false;
      size = depth + context.outgoingBytes() + 15 & ~15L;
      return;
    }
    for (int slot = 0; slot < code.slotCount(); slot++) {
      if (code.slotAlignment(slot) > 0 && code.slotSize(slot) <= SMALL) {
        depth = place(code, slot, depth);
      }
    }
    depth = depth + 7 & ~7L;
    savedOffset = (int) -(depth + 8);
    depth += savedBytes;
    for (int slot = 0; slot < code.slotCount(); slot++) {
      if (code.slotAlignment(slot) > 0 && code.slotSize(slot) > SMALL) {
        depth = place(code, slot, depth);
      }
    }
    boolean leaf =
        !context.makesCalls() && !context.usesDynamicStack() && context.outgoingBytes() == 0;
    inRedZone = redZone && leaf && depth <= RED_ZONE;
    size = depth + context.outgoingBytes() + 15 & ~15L;
  }

  private static long place(MachineFunction code, int slot, long depth) {
    long alignment = Math.max(1, code.slotAlignment(slot));
    long end = depth + code.slotSize(slot) + alignment - 1 & -alignment;
    code.setSlotOffset(slot, (int) -Math.min(end, Integer.MAX_VALUE));
    return end;
  }

  /** Whether the frame is too large for 32-bit displacements. */
  boolean isTooLarge() {
    return size > 0x40000000L;
  }

  int guardOffset() {
    return guardOffset;
  }

  long size() {
    return size;
  }

  boolean inRedZone() {
    return inRedZone;
  }

  long saved() {
    return saved;
  }

  int savedOffset() {
    return savedOffset;
  }
}
