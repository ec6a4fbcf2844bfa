package kit.backend.x86_64.assembler;

import kit.base.ByteSink;

/**
 * No-operations for alignment in code, the same sequences as GNU as: as many of the longest as fit,
 * then one for the rest.
 */
public final class Padding {
  private static final int LONGEST = 11;

  /** With more of the longest a jump over the gap comes first. */
  private static final int MOST = 7;

  private static final int[][] NOPS = {
    {},
    {0x90},
    {0x66, 0x90},
    {0x0f, 0x1f, 0x00},
    {0x0f, 0x1f, 0x40, 0},
    {0x0f, 0x1f, 0x44, 0, 0},
    {0x66, 0x0f, 0x1f, 0x44, 0, 0},
    {0x0f, 0x1f, 0x80, 0, 0, 0, 0},
    {0x0f, 0x1f, 0x84, 0, 0, 0, 0, 0},
    {0x66, 0x0f, 0x1f, 0x84, 0, 0, 0, 0, 0},
    {0x66, 0x2e, 0x0f, 0x1f, 0x84, 0, 0, 0, 0, 0},
    {0x66, 0x66, 0x2e, 0x0f, 0x1f, 0x84, 0, 0, 0, 0, 0},
  };

  private Padding() {}

  public static void append(ByteSink sink, int count) {
    int rest = count;
    if (rest / LONGEST > MOST) {
      if (rest - 2 < 128) {
        sink.u8(0xEB);
        sink.u8(rest - 2);
        rest -= 2;
      } else {
        sink.u8(0xE9);
        sink.u32(rest - 5);
        rest -= 5;
      }
    }
    while (rest > 0) {
      int length = Math.min(rest, LONGEST);
      for (int value : NOPS[length]) {
        sink.u8(value);
      }
      rest -= length;
    }
  }
}
