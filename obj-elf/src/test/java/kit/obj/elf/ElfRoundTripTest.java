package kit.obj.elf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import kit.base.ByteReader;
import kit.base.InputException;
import kit.obj.Machine;
import kit.obj.ObjectFile;
import kit.obj.Section;
import kit.obj.Symbol;
import kit.obj.X86_64Relocations;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ElfRoundTripTest {
  private static ObjectFile read(byte[] bytes) throws InputException {
    return ElfObjectReader.read(ElfFile.read(new ByteReader("test.o", bytes)));
  }

  @Property(tries = 300)
  void readingAndWritingAgainGivesTheSameBytes(@ForAll long seed) throws InputException {
    // The file symbol and the order of local symbols are normal after one round.
    byte[] once =
        ElfObjectWriter.write(read(ElfObjectWriter.write(SampleObjects.make(seed)).toByteArray()))
            .toByteArray();
    byte[] twice = ElfObjectWriter.write(read(once)).toByteArray();
    assertArrayEquals(once, twice);
  }

  @Property(tries = 300)
  void contentsSurvive(@ForAll long seed) throws InputException {
    ObjectFile before = SampleObjects.make(seed);
    ObjectFile after = read(ElfObjectWriter.write(before).toByteArray());
    assertEquals(before.sections().size(), after.sections().size());
    for (int i = 0; i < before.sections().size(); i++) {
      Section a = before.sections().get(i);
      Section b = after.sections().get(i);
      assertEquals(a.name(), b.name());
      assertEquals(a.type(), b.type());
      assertEquals(a.flags(), b.flags());
      assertEquals(a.alignment(), b.alignment());
      assertEquals(a.size(), b.size());
      assertArrayEquals(a.content().toByteArray(), b.content().toByteArray());
      assertEquals(a.relocations().size(), b.relocations().size());
      for (int row = 0; row < a.relocations().size(); row++) {
        assertEquals(a.relocations().offset(row), b.relocations().offset(row));
        assertEquals(a.relocations().addend(row), b.relocations().addend(row));
        int symbol = a.relocations().symbol(row);
        String name = symbol < 0 ? null : before.symbols().get(symbol).name();
        int other = b.relocations().symbol(row);
        assertEquals(name, other < 0 ? null : after.symbols().get(other).name());
      }
    }
    assertEquals(before.groups().size(), after.groups().size());
  }

  @Test
  void moreSectionsThanFitSixteenBits() throws InputException {
    ObjectFile object = new ObjectFile(Machine.X86_64);
    int count = 70_000;
    for (int i = 0; i < count; i++) {
      Section section =
          object.addSection(
              ".text.f" + i, Section.Type.PROGBITS, Section.ALLOC | Section.EXECUTE, null);
      section.content().u8(0xc3);
      Symbol symbol = object.addSymbol("f" + i);
      symbol.section = section;
      symbol.binding = Symbol.Binding.GLOBAL;
    }
    object.sections().get(count - 1).relocations().add(0, X86_64Relocations.PC32, count - 1, -4);
    ObjectFile after = read(ElfObjectWriter.write(object).toByteArray());
    assertEquals(count, after.sections().size());
    Symbol last = after.symbols().get(after.symbols().size() - 1);
    assertEquals("f69999", last.name());
    assertEquals(".text.f69999", last.section.name());
  }

  @Test
  void undefinedLocalsBecomeGlobal() throws InputException {
    ObjectFile object = new ObjectFile(Machine.X86_64);
    object.addSymbol("puts");
    assertEquals(
        Symbol.Binding.GLOBAL,
        read(ElfObjectWriter.write(object).toByteArray()).symbols().get(0).binding);
  }
}
