package kit.obj.elf;

/**
 * Little-endian loads and stores in byte arrays, without checks of their own: callers have checked
 * the range.
 */
public final class LittleEndian {
  private LittleEndian() {}

  public static int get16(byte[] data, int at) {
    return (data[at] & 0xff) | (data[at + 1] & 0xff) << 8;
  }

  public static int get32(byte[] data, int at) {
    return (data[at] & 0xff)
        | (data[at + 1] & 0xff) << 8
        | (data[at + 2] & 0xff) << 16
        | data[at + 3] << 24;
  }

  public static long get64(byte[] data, int at) {
    return (get32(data, at) & 0xffffffffL) | (long) get32(data, at + 4) << 32;
  }

  public static void put16(byte[] data, int at, int value) {
    data[at] = (byte) value;
    data[at + 1] = (byte) (value >> 8);
  }

  public static void put32(byte[] data, int at, int value) {
    data[at] = (byte) value;
    data[at + 1] = (byte) (value >> 8);
    data[at + 2] = (byte) (value >> 16);
    data[at + 3] = (byte) (value >> 24);
  }

  public static void put64(byte[] data, int at, long value) {
    put32(data, at, (int) value);
    put32(data, at + 4, (int) (value >>> 32));
  }
}
