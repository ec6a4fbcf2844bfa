package kit.tools;

/**
 * The CRC-32 of zlib (polynomial 0xEDB88320, reflected), which .gnu_debuglink holds of the file it
 * names.
 */
final class Crc32 {
  private Crc32() {}

  static int of(byte[] data) {
    int[] table = new int[256];
    for (int i = 0; i < 256; i++) {
      int value = i;
      for (int k = 0; k < 8; k++) {
        value = (value & 1) != 0 ? value >>> 1 ^ 0xedb88320 : value >>> 1;
      }
      table[i] = value;
    }
    int crc = -1;
    for (byte b : data) {
      crc = crc >>> 8 ^ table[(crc ^ b) & 0xff];
    }
    return ~crc;
  }
}
