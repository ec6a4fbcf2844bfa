package kit.link;

/** SHA-1 (FIPS 180-4) for build ids: an identity of the output, not a protection. */
public final class Sha1 {
  private Sha1() {}

  /** The 20-byte digest of {@code data[0, length)}. */
  public static byte[] digest(byte[] data, int length) {
    int[] h = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0};
    int[] w = new int[80];
    int whole = length & ~63;
    for (int at = 0; at < whole; at += 64) {
      block(data, at, h, w);
    }
    byte[] tail = new byte[128];
    int rest = length - whole;
    System.arraycopy(data, whole, tail, 0, rest);
    tail[rest] = (byte) 0x80;
    int tailLength = rest < 56 ? 64 : 128;
    long bits = (long) length * 8;
    for (int i = 0; i < 8; i++) {
      tail[tailLength - 1 - i] = (byte) (bits >>> (8 * i));
    }
    for (int at = 0; at < tailLength; at += 64) {
      block(tail, at, h, w);
    }
    byte[] result = new byte[20];
    for (int i = 0; i < 20; i++) {
      result[i] = (byte) (h[i / 4] >>> (24 - 8 * (i % 4)));
    }
    return result;
  }

  private static void block(byte[] data, int at, int[] h, int[] w) {
    for (int i = 0; i < 16; i++) {
      int p = at + 4 * i;
      w[i] =
          (data[p] & 0xff) << 24
              | (data[p + 1] & 0xff) << 16
              | (data[p + 2] & 0xff) << 8
              | (data[p + 3] & 0xff);
    }
    for (int i = 16; i < 80; i++) {
      w[i] = Integer.rotateLeft(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1);
    }
    int a = h[0];
    int b = h[1];
    int c = h[2];
    int d = h[3];
    int e = h[4];
    for (int i = 0; i < 80; i++) {
      int f;
      if (i < 20) {
        f = ((b & c) | (~b & d)) + 0x5a827999;
      } else if (i < 40) {
        f = (b ^ c ^ d) + 0x6ed9eba1;
      } else if (i < 60) {
        f = ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
      } else {
        f = (b ^ c ^ d) + 0xca62c1d6;
      }
      int next = Integer.rotateLeft(a, 5) + f + e + w[i];
      e = d;
      d = c;
      c = Integer.rotateLeft(b, 30);
      b = a;
      a = next;
    }
    h[0] += a;
    h[1] += b;
    h[2] += c;
    h[3] += d;
    h[4] += e;
  }
}
