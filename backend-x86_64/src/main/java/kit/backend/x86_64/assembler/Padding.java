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

  /** Of 16-bit code. */
  private static final int[][] NOPS16 = {
    {}, {0x90}, {0x89, 0xf6}, {0x8d, 0x74, 0x00}, {0x8d, 0xb4, 0x00, 0x00},
  };

  private static final int MOST16 = 2;

  private Padding() {}

  public static void append(ByteSink sink, int count) {
    int rest = count;
    if (rest / LONGEST > MOST) {
      if (rest - 2 < 128) {
        rest = shortJump(sink, rest);
      } else {
        sink.u8(0xE9);
        sink.u32(rest - 5);
        rest -= 5;
      }
    }
    fill(sink, rest, NOPS);
  }

  /** The same for 16-bit code. */
  static void append16(ByteSink sink, int count) {
    int rest = count;
    if (rest / (NOPS16.length - 1) > MOST16) {
      if (rest - 2 < 128) {
        rest = shortJump(sink, rest);
      } else {
        sink.u8(0xE9);
        sink.u16(rest - 3);
        rest -= 3;
      }
    }
    fill(sink, rest, NOPS16);
  }

  /** A jump over the rest; how much of it is left. */
  private static int shortJump(ByteSink sink, int rest) {
    sink.u8(0xEB);
    sink.u8(rest - 2);
    return rest - 2;
  }

  private static void fill(ByteSink sink, int count, int[][] nops) {
    int rest = count;
    while (rest > 0) {
      int length = Math.min(rest, nops.length - 1);
      for (int value : nops[length]) {
        sink.u8(value);
      }
      rest -= length;
    }
  }
}
