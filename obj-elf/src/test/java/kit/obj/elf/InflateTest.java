package kit.obj.elf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import kit.base.ByteSink;
import kit.base.InputException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class InflateTest {
  private static byte[] sample(Random random) {
    byte[] data = new byte[random.nextInt(5000)];
    int alphabet = 1 + random.nextInt(256);
    for (int i = 0; i < data.length; i++) {
      data[i] =
          i > 20 && random.nextInt(3) > 0
              ? data[i - 1 - random.nextInt(20)]
              : (byte) random.nextInt(alphabet);
    }
    return data;
  }

  private static byte[] deflate(byte[] data, int level) {
    Deflater deflater = new Deflater(level);
    deflater.setInput(data);
    deflater.finish();
    byte[] out = new byte[data.length * 2 + 100];
    int length = deflater.deflate(out);
    deflater.end();
    return Arrays.copyOf(out, length);
  }

  @Property(tries = 300)
  void undoesDeflate(@ForAll long seed) throws InputException {
    Random random = new Random(seed);
    byte[] data = sample(random);
    byte[] packed = deflate(data, random.nextInt(10));
    assertArrayEquals(data, Inflate.zlib("test", packed, 0, packed.length, data.length));
  }

  @Property(tries = 300)
  void undoesOwnDeflate(@ForAll long seed) throws Exception {
    byte[] data = sample(new Random(seed));
    ByteSink packed = Deflate.zlib(data);
    assertArrayEquals(data, Inflate.zlib("test", packed.array(), 0, packed.size(), data.length));
    Inflater inflater = new Inflater();
    inflater.setInput(packed.array(), 0, packed.size());
    byte[] back = new byte[data.length];
    assertEquals(data.length, data.length == 0 ? 0 : inflater.inflate(back));
    inflater.end();
    assertArrayEquals(data, back);
  }

  @Test
  void damagedStreamsAreRefused() {
    Random random = new Random(9);
    int refused = 0;
    for (int i = 0; i < 5000; i++) {
      byte[] data = sample(random);
      byte[] packed = deflate(data, random.nextInt(10));
      packed[random.nextInt(packed.length)] ^= (byte) (1 + random.nextInt(255));
      try {
        Inflate.zlib(
            "test",
            packed,
            0,
            random.nextInt(4) == 0 ? random.nextInt(packed.length) : packed.length,
            data.length);
      } catch (InputException e) {
        refused++;
      }
    }
    assertTrue(refused > 4500, refused + " refused");
  }
}
