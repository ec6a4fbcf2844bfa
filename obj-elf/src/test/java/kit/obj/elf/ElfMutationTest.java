package kit.obj.elf;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import kit.base.ByteReader;
import kit.base.InputException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Damaged files end in an {@link InputException} or are read; nothing else is thrown. */
class ElfMutationTest {
  static byte[] mutate(byte[] original, Random random) {
    byte[] bytes = original.clone();
    if (random.nextInt(10) == 0) {
      return Arrays.copyOf(bytes, random.nextInt(bytes.length));
    }
    int[] interesting = {0, 1, 0x7f, 0x80, 0xff, 0xfe, 0x40, 0x10};
    for (int i = 1 + random.nextInt(6); i > 0; i--) {
      // Headers and tables are where it hurts: the first 64 bytes and the end.
      int at =
          random.nextInt(3) == 0
              ? random.nextInt(Math.min(64, bytes.length))
              : random.nextBoolean()
                  ? random.nextInt(bytes.length)
                  : bytes.length - 1 - random.nextInt(bytes.length / 2);
      bytes[at] =
          (byte)
              (random.nextBoolean()
                  ? random.nextInt(256)
                  : interesting[random.nextInt(interesting.length)]);
    }
    return bytes;
  }

  private static int run(int count) {
    Random random = new Random(42);
    int refused = 0;
    for (int i = 0; i < count; i++) {
      byte[] bytes =
          mutate(ElfObjectWriter.write(SampleObjects.make(i % 97)).toByteArray(), random);
      try {
        ElfFile file = ElfFile.read(new ByteReader("mutant.o", bytes));
        for (int s = 0; s < file.sectionCount(); s++) {
          file.sectionName(s);
        }
        ElfObjectReader.read(file);
      } catch (InputException e) {
        refused++;
      }
    }
    return refused;
  }

  @Test
  void aFew() {
    assertTrue(run(300) > 0);
  }

  @Test
  @Tag("slow")
  void many() {
    assertTrue(run(20_000) > 1000);
  }
}
