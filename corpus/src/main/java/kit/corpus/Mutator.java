package kit.corpus;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Makes a damaged input out of good ones: some steps of flipping, overwriting, removing, repeating,
 * moving and splicing, at the level of bytes or, for text, of words. The same number gives the same
 * input.
 */
final class Mutator {
  private static final long[] EDGES = {
    0,
    1,
    2,
    7,
    8,
    0x7f,
    0x80,
    0xff,
    0x7fff,
    0x8000,
    0xffff,
    0x7fffffffL,
    0x80000000L,
    0xffffffffL,
    0xfffffffffffffff0L,
    -1,
    Long.MAX_VALUE,
    Long.MIN_VALUE
  };

  private final List<byte[]> seeds;
  private final String[] words;

  /**
   * @param seeds good inputs
   * @param words what to put into text; none for binary formats
   */
  Mutator(List<byte[]> seeds, String... words) {
    this.seeds = seeds;
    this.words = words;
  }

  /** Whether there is nothing to damage. */
  boolean isEmpty() {
    return seeds.isEmpty();
  }

  /** The damaged input of that number. */
  byte[] input(long number) {
    SplittableRandom random = new SplittableRandom(number * 0x9e3779b97f4a7c15L + 1);
    byte[] data = seeds.get(random.nextInt(seeds.size()));
    int steps = 1 + random.nextInt(6);
    for (int i = 0; i < steps; i++) {
      data = step(data, random);
    }
    return data;
  }

  private byte[] step(byte[] data, SplittableRandom random) {
    if (data.length == 0) {
      return seeds.get(random.nextInt(seeds.size()));
    }
    int at = random.nextInt(data.length);
    int length = Math.min(data.length - at, 1 + random.nextInt(1 << random.nextInt(1, 9)));
    switch (random.nextInt(words.length > 0 ? 10 : 8)) {
      case 0 -> {
        byte[] result = data.clone();
        result[at] ^= (byte) (1 << random.nextInt(8));
        return result;
      }
      case 1 -> {
        byte[] result = data.clone();
        result[at] = (byte) random.nextInt(256);
        return result;
      }
      case 2 -> {
        return overwrite(data, at, EDGES[random.nextInt(EDGES.length)], 1 << random.nextInt(4));
      }
      case 3 -> {
        return join(data, 0, at, data, at + length, data.length);
      }
      case 4 -> {
        return join(data, 0, at + length, data, at, data.length);
      }
      case 5 -> {
        return Arrays.copyOf(data, at);
      }
      case 6 -> {
        byte[] other = seeds.get(random.nextInt(seeds.size()));
        int from = other.length == 0 ? 0 : random.nextInt(other.length);
        int to = Math.min(other.length, from + length);
        byte[] head = join(data, 0, at, other, from, to);
        return join(head, 0, head.length, data, at, data.length);
      }
      case 7 -> {
        byte[] result = data.clone();
        int other = random.nextInt(data.length);
        int count = Math.min(length, data.length - other);
        System.arraycopy(data, at, result, other, Math.min(count, data.length - at));
        return result;
      }
      default -> {
        byte[] word = words[random.nextInt(words.length)].getBytes(StandardCharsets.ISO_8859_1);
        int repeat = random.nextInt(8) == 0 ? 1 + random.nextInt(2000) : 1;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(data, 0, at);
        for (int i = 0; i < repeat; i++) {
          out.writeBytes(word);
        }
        int rest = random.nextBoolean() ? at : at + length;
        out.write(data, rest, data.length - rest);
        return out.toByteArray();
      }
    }
  }

  private static byte[] overwrite(byte[] data, int at, long value, int size) {
    byte[] result = data.clone();
    for (int i = 0; i < size && at + i < result.length; i++) {
      result[at + i] = (byte) (value >> (8 * i));
    }
    return result;
  }

  private static byte[] join(byte[] a, int aFrom, int aTo, byte[] b, int bFrom, int bTo) {
    byte[] result = new byte[aTo - aFrom + bTo - bFrom];
    System.arraycopy(a, aFrom, result, 0, aTo - aFrom);
    System.arraycopy(b, bFrom, result, aTo - aFrom, bTo - bFrom);
    return result;
  }
}
