package kit.obj.elf;

import kit.base.InputException;

/**
 * Decompresses zlib streams (RFC 1950, 1951), the form of sections with SHF_COMPRESSED. The size is
 * known beforehand; a stream that is damaged, or gives more or less, is an {@link InputException}.
 *
 * <p>Huffman codes are decoded bit by bit from counts per length, canonical codes in order (the
 * method of Mark Adler's "puff"). The Adler-32 checksum is verified.
 */
public final class Inflate {
  private static final int MAX_BITS = 15;
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
  private static final int[] CODE_ORDER = {
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15
  };

  /** A canonical Huffman code: how many codes of each length, and the symbols in code order. */
  private record Code(int[] counts, int[] symbols) {
    static Code of(int[] lengths, int from, int count) {
      int[] counts = new int[MAX_BITS + 1];
      for (int i = 0; i < count; i++) {
        counts[lengths[from + i]]++;
      }
      int[] offsets = new int[MAX_BITS + 2];
      for (int i = 1; i <= MAX_BITS; i++) {
        offsets[i + 1] = offsets[i] + counts[i];
      }
      int[] symbols = new int[count];
      for (int i = 0; i < count; i++) {
        int length = lengths[from + i];
        if (length != 0) {
          symbols[offsets[length]++] = i;
        }
      }
      counts[0] = 0;
      return new Code(counts, symbols);
    }
  }

  private final String file;
  private final byte[] in;
  private final int end;
  private int at;
  private int bitBuffer;
  private int bitCount;
  private final byte[] out;
  private int written;

  private Inflate(String file, byte[] in, int from, int end, int size) {
    this.file = file;
    this.in = in;
    this.at = from;
    this.end = end;
    this.out = new byte[size];
  }

  /** The {@code size} bytes that the zlib stream in {@code data[from, end)} holds. */
  public static byte[] zlib(String file, byte[] data, int from, int end, int size)
      throws InputException {
    if (end - from < 6
        || (data[from] & 15) != 8
        || ((data[from] & 0xff) << 8 | data[from + 1] & 0xff) % 31 != 0
        || (data[from + 1] & 0x20) != 0) {
      throw new InputException(file, "compressed section is not a zlib stream");
    }
    Inflate inflate = new Inflate(file, data, from + 2, end, size);
    inflate.blocks();
    inflate.check();
    return inflate.out;
  }

  private InputException error() {
    return new InputException(file, "compressed section is damaged");
  }

  private int bits(int count) throws InputException {
    while (bitCount < count) {
      if (at >= end) {
        throw error();
      }
      bitBuffer |= (in[at++] & 0xff) << bitCount;
      bitCount += 8;
    }
    int value = bitBuffer & ((1 << count) - 1);
    bitBuffer >>>= count;
    bitCount -= count;
    return value;
  }

  private void blocks() throws InputException {
    boolean last = false;
    while (!last) {
      last = bits(1) == 1;
      switch (bits(2)) {
        case 0 -> stored();
        case 1 -> fixed();
        case 2 -> dynamic();
        default -> throw error();
      }
    }
    if (written != out.length) {
      throw error();
    }
  }

  private void stored() throws InputException {
    bitBuffer = 0;
    bitCount = 0;
    if (end - at < 4) {
      throw error();
    }
    int length = LittleEndian.get16(in, at);
    if ((length ^ 0xffff) != LittleEndian.get16(in, at + 2)
        || length > end - at - 4
        || length > out.length - written) {
      throw error();
    }
    System.arraycopy(in, at + 4, out, written, length);
    at += 4 + length;
    written += length;
  }

  private void fixed() throws InputException {
    int[] lengths = new int[288 + 30];
    for (int i = 0; i < 288; i++) {
      lengths[i] = i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8;
    }
    for (int i = 0; i < 30; i++) {
      lengths[288 + i] = 5;
    }
    codes(Code.of(lengths, 0, 288), Code.of(lengths, 288, 30));
  }

  private void dynamic() throws InputException {
    int literals = bits(5) + 257;
    int distances = bits(5) + 1;
    int codeLengths = bits(4) + 4;
    if (literals > 286 || distances > 30) {
      throw error();
    }
    int[] lengths = new int[320];
    for (int i = 0; i < codeLengths; i++) {
      lengths[CODE_ORDER[i]] = bits(3);
    }
    Code lengthCode = Code.of(lengths, 0, 19);
    int[] all = new int[320];
    int index = 0;
    while (index < literals + distances) {
      int symbol = decode(lengthCode);
      if (symbol < 16) {
        all[index++] = symbol;
        continue;
      }
      int previous = 0;
      if (symbol == 16) {
        if (index == 0) {
          throw error();
        }
        previous = all[index - 1];
      }
      int repeat = symbol == 16 ? 3 + bits(2) : symbol == 17 ? 3 + bits(3) : 11 + bits(7);
      if (index + repeat > literals + distances) {
        throw error();
      }
      for (int i = 0; i < repeat; i++) {
        all[index++] = previous;
      }
    }
    codes(Code.of(all, 0, literals), Code.of(all, literals, distances));
  }

  private int decode(Code code) throws InputException {
    int value = 0;
    int first = 0;
    int index = 0;
    for (int length = 1; length <= MAX_BITS; length++) {
      value |= bits(1);
      int count = code.counts()[length];
      if (value - count < first) {
        int position = index + value - first;
        if (position < 0 || position >= code.symbols().length) {
          throw error();
        }
        return code.symbols()[position];
      }
      index += count;
      first = (first + count) << 1;
      value <<= 1;
    }
    throw error();
  }

  private void codes(Code literalCode, Code distanceCode) throws InputException {
    while (true) {
      int symbol = decode(literalCode);
      if (symbol < 256) {
        if (written >= out.length) {
          throw error();
        }
        out[written++] = (byte) symbol;
      } else if (symbol == 256) {
        return;
      } else {
        copy(symbol - 257, distanceCode);
      }
    }
  }

  private void copy(int lengthSymbol, Code distanceCode) throws InputException {
    if (lengthSymbol >= LENGTH_BASE.length) {
      throw error();
    }
    int length = LENGTH_BASE[lengthSymbol] + bits(LENGTH_EXTRA[lengthSymbol]);
    int symbol = decode(distanceCode);
    if (symbol >= DISTANCE_BASE.length) {
      throw error();
    }
    int distance = DISTANCE_BASE[symbol] + bits(DISTANCE_EXTRA[symbol]);
    if (distance > written || length > out.length - written) {
      throw error();
    }
    for (int i = 0; i < length; i++) {
      out[written] = out[written - distance];
      written++;
    }
  }

  private void check() throws InputException {
    int a = 1;
    int b = 0;
    for (byte value : out) {
      a = (a + (value & 0xff)) % 65521;
      b = (b + a) % 65521;
    }
    if (end - at < 4) {
      throw error();
    }
    int expected =
        (in[at] & 0xff) << 24
            | (in[at + 1] & 0xff) << 16
            | (in[at + 2] & 0xff) << 8
            | in[at + 3] & 0xff;
    if (expected != (b << 16 | a)) {
      throw error();
    }
  }
}
