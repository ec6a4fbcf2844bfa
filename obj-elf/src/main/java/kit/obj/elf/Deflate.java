package kit.obj.elf;

import kit.base.ByteSink;

/**
 * Compresses to a zlib stream (RFC 1950, 1951), the form of sections with SHF_COMPRESSED. The
 * counterpart of {@link Inflate}.
 *
 * <p>Matches are found through chains of positions with equal hashes of three bytes, within the
 * last 32 KiB; the longest of the first few candidates is taken, unless the one a byte later is
 * longer ("lazy" matching, as RFC 1951 section 4 describes). The result is one block with the fixed
 * Huffman codes: debug information shrinks to a third or so. Equal input gives equal output.
 */
public final class Deflate {
  private static final int WINDOW = 1 << 15;
  private static final int HASH_BITS = 15;
  private static final int LEAST = 3;
  private static final int MOST = 258;
  private static final int CANDIDATES = 32;
  private static final int ADLER = 65521;

  private static final int[] LENGTH_BASE = {
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
    163, 195, 227, 258
  };
  private static final int[] LENGTH_EXTRA = {
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0
  };
  private static final int[] DISTANCE_BASE = {
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049,
    3073, 4097, 6145, 8193, 12289, 16385, 24577
  };
  private static final int[] DISTANCE_EXTRA = {
    0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13
  };

  private final byte[] in;
  private final int[] latest = new int[1 << HASH_BITS];
  private final int[] previous = new int[WINDOW];
  private final ByteSink out;
  private int bits;
  private int bitCount;
  private int matchDistance;

  private Deflate(byte[] in) {
    this.in = in;
    this.out = new ByteSink(in.length / 2 + 64);
    java.util.Arrays.fill(latest, -1);
  }

  /** The bytes as a zlib stream. */
  public static ByteSink zlib(byte[] bytes) {
    Deflate deflate = new Deflate(bytes);
    deflate.run();
    return deflate.out;
  }

  private void run() {
    // 32 KiB window, deflate; default compression.
    out.u8(0x78);
    out.u8(0x9C);
    // The last block, fixed codes.
    put(1, 1);
    put(1, 2);
    int at = 0;
    while (at < in.length) {
      int length = match(at);
      int distance = matchDistance;
      enter(at);
      if (length >= LEAST && at + 1 < in.length && match(at + 1) > length) {
        literal(in[at++] & 0xff);
        continue;
      }
      if (length < LEAST) {
        literal(in[at++] & 0xff);
        continue;
      }
      length(length);
      distance(distance);
      for (int i = 1; i < length; i++) {
        enter(at + i);
      }
      at += length;
    }
    literal(256);
    if (bitCount > 0) {
      out.u8(bits);
    }
    checksum();
  }

  // ---- matches

  private int hash(int at) {
    int three = in[at] & 0xff | (in[at + 1] & 0xff) << 8 | (in[at + 2] & 0xff) << 16;
    return three * 0x9E3779B1 >>> 32 - HASH_BITS;
  }

  private void enter(int at) {
    if (at + LEAST <= in.length) {
      int hash = hash(at);
      previous[at & WINDOW - 1] = latest[hash];
      latest[hash] = at;
    }
  }

  /** Length of the best match for what begins at {@code at}, 0 for none; sets the distance. */
  private int match(int at) {
    if (at + LEAST > in.length) {
      return 0;
    }
    int limit = Math.min(MOST, in.length - at);
    int best = 0;
    int candidate = latest[hash(at)];
    for (int i = 0; i < CANDIDATES && candidate >= 0 && at - candidate < WINDOW; i++) {
      int length = 0;
      while (length < limit && in[candidate + length] == in[at + length]) {
        length++;
      }
      if (length > best) {
        best = length;
        matchDistance = at - candidate;
      }
      int older = previous[candidate & WINDOW - 1];
      if (best == limit || older >= candidate) {
        break;
      }
      candidate = older;
    }
    return best < LEAST ? 0 : best;
  }

  // ---- codes

  /** Bits from the lowest. */
  private void put(int value, int count) {
    bits |= value << bitCount;
    bitCount += count;
    while (bitCount >= 8) {
      out.u8(bits & 0xff);
      bits >>>= 8;
      bitCount -= 8;
    }
  }

  /** A Huffman code: bits from the highest. */
  private void code(int value, int count) {
    put(Integer.reverse(value) >>> 32 - count, count);
  }

  /** A literal or length symbol in the fixed code (RFC 1951 section 3.2.6). */
  private void literal(int symbol) {
    if (symbol < 144) {
      code(0x30 + symbol, 8);
    } else if (symbol < 256) {
      code(0x190 + symbol - 144, 9);
    } else if (symbol < 280) {
      code(symbol - 256, 7);
    } else {
      code(0xC0 + symbol - 280, 8);
    }
  }

  private void length(int length) {
    int symbol = LENGTH_BASE.length - 1;
    while (LENGTH_BASE[symbol] > length) {
      symbol--;
    }
    literal(257 + symbol);
    put(length - LENGTH_BASE[symbol], LENGTH_EXTRA[symbol]);
  }

  private void distance(int distance) {
    int symbol = DISTANCE_BASE.length - 1;
    while (DISTANCE_BASE[symbol] > distance) {
      symbol--;
    }
    code(symbol, 5);
    put(distance - DISTANCE_BASE[symbol], DISTANCE_EXTRA[symbol]);
  }

  /** Adler-32 (RFC 1950 section 8.2), highest byte first. */
  private void checksum() {
    int low = 1;
    int high = 0;
    for (byte b : in) {
      low = (low + (b & 0xff)) % ADLER;
      high = (high + low) % ADLER;
    }
    out.u8(high >>> 8);
    out.u8(high & 0xff);
    out.u8(low >>> 8);
    out.u8(low & 0xff);
  }
}
