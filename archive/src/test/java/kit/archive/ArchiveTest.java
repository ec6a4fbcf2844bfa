package kit.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import kit.base.ByteReader;
import kit.base.InputException;
import kit.obj.Machine;
import kit.obj.ObjectFile;
import kit.obj.Section;
import kit.obj.Symbol;
import kit.obj.elf.ElfObjectWriter;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ArchiveTest {
  private static byte[] object(Random random, int number) {
    ObjectFile object = new ObjectFile(Machine.X86_64);
    Section text = object.section(".text", Section.Type.PROGBITS, Section.ALLOC | Section.EXECUTE);
    text.content().u8(0xc3);
    for (int i = random.nextInt(4); i > 0; i--) {
      Symbol symbol = object.addSymbol("f" + number + "_" + i);
      symbol.section = text;
      symbol.binding = Symbol.Binding.GLOBAL;
    }
    return ElfObjectWriter.write(object).toByteArray();
  }

  private static List<ArchiveWriter.Member> members(long seed) {
    Random random = new Random(seed);
    List<ArchiveWriter.Member> members = new ArrayList<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      byte[] content = random.nextBoolean() ? object(random, i) : new byte[random.nextInt(50)];
      String name = "m".repeat(1 + random.nextInt(40)) + i;
      members.add(
          new ArchiveWriter.Member(
              name,
              random.nextInt(),
              random.nextInt(1000),
              random.nextInt(1000),
              0644,
              new ByteReader(name, content)));
    }
    return members;
  }

  @Property(tries = 200)
  void membersSurvive(@ForAll long seed) throws InputException {
    for (Archive.Kind kind : new Archive.Kind[] {Archive.Kind.GNU, Archive.Kind.BSD}) {
      List<ArchiveWriter.Member> before = members(seed);
      Archive archive =
          Archive.read("x.a", ArchiveWriter.write(kind, before, true, 0).toByteArray());
      List<ArchiveMember> after = archive.members();
      assertEquals(before.size(), after.size());
      for (int i = 0; i < before.size(); i++) {
        assertEquals(before.get(i).name(), after.get(i).name());
        assertEquals(Math.max(0, before.get(i).date()), after.get(i).date());
        ByteReader content = archive.content(after.get(i));
        byte[] bytes = content.bytes(0, content.length(), "content");
        assertArrayEquals(before.get(i).content().array(), bytes);
      }
      for (int row = 0; row < archive.indexCount(); row++) {
        ArchiveMember member = archive.memberAt(archive.indexOffset(row));
        assertTrue(MemberSymbols.of(archive.content(member)).contains(archive.indexName(row)));
      }
    }
  }

  private static void readAll(byte[] bytes) throws InputException {
    Archive archive = Archive.read("mutant.a", bytes);
    for (ArchiveMember member : archive.members()) {
      if (!archive.thin()) {
        archive.content(member);
      }
    }
    for (int row = 0; row < archive.indexCount(); row++) {
      archive.memberAt(archive.indexOffset(row));
    }
  }

  private static int mutate(int count) {
    Random random = new Random(7);
    int refused = 0;
    for (int i = 0; i < count; i++) {
      Archive.Kind kind = Archive.Kind.values()[i % 3];
      byte[] bytes = ArchiveWriter.write(kind, members(i % 50), true, 0).toByteArray();
      for (int k = 1 + random.nextInt(5); k > 0; k--) {
        bytes[random.nextInt(bytes.length)] =
            (byte) (random.nextBoolean() ? random.nextInt(256) : '0' + random.nextInt(10));
      }
      if (random.nextInt(8) == 0) {
        bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
      }
      try {
        readAll(bytes);
      } catch (InputException e) {
        refused++;
      }
    }
    return refused;
  }

  @Test
  void damagedArchivesAreRefused() {
    assertTrue(mutate(300) > 0);
  }

  @Test
  @Tag("slow")
  void manyDamagedArchives() {
    assertTrue(mutate(20_000) > 1000);
  }
}
