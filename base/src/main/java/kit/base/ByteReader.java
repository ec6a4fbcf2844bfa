package kit.base;

/**
 * A bounds-checked, little-endian view of bytes read from a file. Every access outside the view
 * throws {@link InputException} naming the file and offset, so a reader built on it cannot be led
 * outside by a corrupt count. Offsets are bytes from the start of the view and are given as {@code
 * long}, the width in which formats store them.
 */
public final class ByteReader {
  private final String file;
  private final byte[] data;
  private final int start;
  private final int length;

  public ByteReader(String file, byte[] data) {
    this(file, data, 0, data.length);
  }

  private ByteReader(String file, byte[] data, int start, int length) {
    this.file = file;
    this.data = data;
    this.start = start;
    this.length = length;
  }

  public String file() {
    return file;
  }

  public int length() {
    return length;
  }

  /** The backing array; this view is {@code [start(), start() + length())} of it. */
  public byte[] array() {
    return data;
  }

  public int start() {
    return start;
  }

  /**
   * A view of {@code [at, at + size)}; {@code what} names the part in the error when it lies
   * outside.
   */
  public ByteReader slice(long at, long size, String what) throws InputException {
    if (at < 0 || size < 0 || at > length || size > length - at) {
      throw new InputException(
          file,
          what
              + " at offset "
              + Long.toUnsignedString(at)
              + ", size "
              + Long.toUnsignedString(size)
              + ", lies outside the file ("
              + length
              + " bytes)");
    }
    return new ByteReader(file, data, start + (int) at, (int) size);
  }

  public int u8(long at) throws InputException {
    return data[check(at, 1)] & 0xff;
  }

  public int u16(long at) throws InputException {
    int p = check(at, 2);
    return (data[p] & 0xff) | (data[p + 1] & 0xff) << 8;
  }

  public int i32(long at) throws InputException {
    int p = check(at, 4);
    return get32(p);
  }

  public long u32(long at) throws InputException {
    return i32(at) & 0xffffffffL;
  }

  public long i64(long at) throws InputException {
    int p = check(at, 8);
    return (get32(p) & 0xffffffffL) | (long) get32(p + 4) << 32;
  }

  /** A zero-terminated byte string at {@code at}. */
  public String text(long at, String what) throws InputException {
    int p = check(at, 1);
    int end = start + length;
    for (int i = p; i < end; i++) {
      if (data[i] == 0) {
        return Bytes.toText(data, p, i);
      }
    }
    throw new InputException(file, what + " at offset " + at + " is not terminated");
  }

  public byte[] bytes(long at, long size, String what) throws InputException {
    ByteReader part = slice(at, size, what);
    return java.util.Arrays.copyOfRange(data, part.start, part.start + part.length);
  }

  private int check(long at, int width) throws InputException {
    if (at < 0 || at > (long) length - width) {
      throw new InputException(
          file,
          "truncated: offset "
              + Long.toUnsignedString(at)
              + " lies outside the file ("
              + length
              + " bytes)");
    }
    return start + (int) at;
  }

  private int get32(int p) {
    return (data[p] & 0xff)
        | (data[p + 1] & 0xff) << 8
        | (data[p + 2] & 0xff) << 16
        | data[p + 3] << 24;
  }
}
