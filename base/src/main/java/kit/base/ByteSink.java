package kit.base;

import java.util.Arrays;

/**
 * A growable byte buffer with little-endian stores, the sink of every writer in kit. Offsets are
 * bytes from the start; reads and patches outside {@code [0, size)} throw {@link
 * IndexOutOfBoundsException} (a bug in kit, never caused by input).
 */
public final class ByteSink {
  private byte[] data;
  private int size;

  public ByteSink() {
    this(256);
  }

  public ByteSink(int capacity) {
    data = new byte[Math.max(16, capacity)];
  }

  public int size() {
    return size;
  }

  /** The backing array; valid in {@code [0, size)} until the next append. */
  public byte[] array() {
    return data;
  }

  public byte[] toByteArray() {
    return Arrays.copyOf(data, size);
  }

  public void clear() {
    size = 0;
  }

  /** Cuts the sink to {@code newSize} bytes. */
  public void truncate(int newSize) {
    check(newSize, 0);
    size = newSize;
  }

  /** Makes room for {@code extra} more bytes. */
  public void reserve(int extra) {
    long need = (long) size + extra;
    if (need > data.length) {
      if (need > Integer.MAX_VALUE - 16) {
        throw new LimitException("output larger than 2 GiB");
      }
      data =
          Arrays.copyOf(
              data, (int) Math.min(Integer.MAX_VALUE - 16, Math.max(need, data.length * 2L)));
    }
  }

  public void u8(int value) {
    if (size == data.length) {
      reserve(1);
    }
    data[size++] = (byte) value;
  }

  public void u16(int value) {
    reserve(2);
    data[size] = (byte) value;
    data[size + 1] = (byte) (value >> 8);
    size += 2;
  }

  public void u32(int value) {
    reserve(4);
    put32(data, size, value);
    size += 4;
  }

  public void u64(long value) {
    reserve(8);
    put32(data, size, (int) value);
    put32(data, size + 4, (int) (value >>> 32));
    size += 8;
  }

  /** Appends the low {@code width} bytes (0..8) of {@code value}, little-endian. */
  public void uint(long value, int width) {
    for (int i = 0; i < width; i++) {
      u8((int) (value >>> (8 * i)));
    }
  }

  public void bytes(byte[] source) {
    bytes(source, 0, source.length);
  }

  public void bytes(byte[] source, int from, int length) {
    reserve(length);
    System.arraycopy(source, from, data, size, length);
    size += length;
  }

  public void sink(ByteSink other) {
    bytes(other.data, 0, other.size);
  }

  /** Appends a byte string, one byte per char. */
  public void text(String byteString) {
    int n = byteString.length();
    reserve(n);
    for (int i = 0; i < n; i++) {
      data[size + i] = (byte) byteString.charAt(i);
    }
    size += n;
  }

  /** Appends a byte string and a zero byte. */
  public void zeroTerminated(String byteString) {
    text(byteString);
    u8(0);
  }

  public void fill(int value, int count) {
    reserve(count);
    Arrays.fill(data, size, size + count, (byte) value);
    size += count;
  }

  /** Pads with {@code value} up to a multiple of {@code alignment} (a power of two). */
  public void align(int alignment, int value) {
    int rest = size & (alignment - 1);
    if (rest != 0) {
      fill(value, alignment - rest);
    }
  }

  public void uleb128(long value) {
    long rest = value;
    do {
      int b = (int) (rest & 0x7f);
      rest >>>= 7;
      u8(rest != 0 ? b | 0x80 : b);
    } while (rest != 0);
  }

  public void sleb128(long value) {
    long rest = value;
    while (true) {
      int b = (int) (rest & 0x7f);
      rest >>= 7;
      if ((rest == 0 && (b & 0x40) == 0) || (rest == -1 && (b & 0x40) != 0)) {
        u8(b);
        return;
      }
      u8(b | 0x80);
    }
  }

  public int getU8(int at) {
    check(at, 1);
    return data[at] & 0xff;
  }

  public int getU32(int at) {
    check(at, 4);
    return (data[at] & 0xff)
        | (data[at + 1] & 0xff) << 8
        | (data[at + 2] & 0xff) << 16
        | data[at + 3] << 24;
  }

  public void patchU8(int at, int value) {
    check(at, 1);
    data[at] = (byte) value;
  }

  public void patchU16(int at, int value) {
    check(at, 2);
    data[at] = (byte) value;
    data[at + 1] = (byte) (value >> 8);
  }

  public void patchU32(int at, int value) {
    check(at, 4);
    put32(data, at, value);
  }

  public void patchU64(int at, long value) {
    check(at, 8);
    put32(data, at, (int) value);
    put32(data, at + 4, (int) (value >>> 32));
  }

  private void check(int at, int width) {
    if (at < 0 || at > size - width) {
      throw new IndexOutOfBoundsException("offset " + at + " of " + size);
    }
  }

  private static void put32(byte[] data, int at, int value) {
    data[at] = (byte) value;
    data[at + 1] = (byte) (value >> 8);
    data[at + 2] = (byte) (value >> 16);
    data[at + 3] = (byte) (value >> 24);
  }
}
