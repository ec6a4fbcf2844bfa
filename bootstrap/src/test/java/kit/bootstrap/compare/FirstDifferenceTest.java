package kit.bootstrap.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kit.archive.Archive;
import kit.archive.ArchiveWriter;
import kit.base.ByteReader;
import kit.obj.Machine;
import kit.obj.ObjectFile;
import kit.obj.Section;
import kit.obj.Symbol;
import kit.obj.X86_64Relocations;
import kit.obj.elf.ElfObjectWriter;
import org.junit.jupiter.api.Test;

class FirstDifferenceTest {
  /** An object of two functions of eight bytes and eight bytes of data. */
  private static byte[] object(int codeByte, int dataByte) {
    ObjectFile object = new ObjectFile(Machine.X86_64);
    Section text = object.section(".text", Section.Type.PROGBITS, Section.ALLOC | Section.EXECUTE);
    Section data = object.section(".data", Section.Type.PROGBITS, Section.ALLOC | Section.WRITE);
    for (int i = 0; i < 16; i++) {
      text.content().u8(i == 11 ? codeByte : 0x90);
    }
    for (int i = 0; i < 8; i++) {
      data.content().u8(i == 2 ? dataByte : 0);
    }
    function(object, text, "first", 0);
    function(object, text, "second", 8);
    return ElfObjectWriter.write(object).toByteArray();
  }

  private static void function(ObjectFile object, Section section, String name, long at) {
    Symbol symbol = object.addSymbol(name);
    symbol.section = section;
    symbol.value = at;
    symbol.size = 8;
    symbol.binding = Symbol.Binding.GLOBAL;
    symbol.type = Symbol.Type.FUNCTION;
  }

  @Test
  void theFunctionAroundTheByteIsNamed() {
    Place place = FirstDifference.find(object(1, 0), object(2, 0));
    assertEquals("second", place.symbol());
    assertEquals("section .text", place.section());
    assertEquals(11, place.offset());
    assertEquals(8, place.start());
    assertEquals(16, place.end());
  }

  @Test
  void codeComesBeforeData() {
    assertEquals("section .text", FirstDifference.find(object(1, 1), object(2, 2)).section());
    Place data = FirstDifference.find(object(1, 1), object(1, 2));
    assertEquals("section .data", data.section());
    assertEquals(2, data.offset());
  }

  @Test
  void aMemberOfAnArchiveIsNamed() {
    Place place = FirstDifference.find(archive(1), archive(2));
    assertEquals("b.o", place.member());
    assertEquals("second", place.symbol());
    assertTrue(place.text().startsWith("member b.o, second, offset 0xb"), place.text());
  }

  private static byte[] archive(int codeByte) {
    List<ArchiveWriter.Member> members =
        List.of(member("a.o", object(0, 0)), member("b.o", object(codeByte, 0)));
    return ArchiveWriter.write(Archive.Kind.GNU, members, true, 0).toByteArray();
  }

  private static ArchiveWriter.Member member(String name, byte[] bytes) {
    return new ArchiveWriter.Member(name, 0, 0, 0, 0644, new ByteReader(name, bytes));
  }

  /** The bytes of a call are the same whatever it calls; the function that calls is named. */
  @Test
  void aRelocationSaysWhichFunctionDiffers() {
    Place place = FirstDifference.find(calling("puts"), calling("remove"));
    assertEquals("second", place.symbol());
    assertEquals("section .text", place.section());
    assertEquals(9, place.offset());
    // More symbols move the numbers of all others: that alone is no difference of the code.
    Place moved = FirstDifference.find(calling("puts"), calling("puts", "another"));
    assertEquals("", moved.symbol());
  }

  private static byte[] calling(String... names) {
    ObjectFile object = new ObjectFile(Machine.X86_64);
    Section text = object.section(".text", Section.Type.PROGBITS, Section.ALLOC | Section.EXECUTE);
    for (int i = 0; i < 16; i++) {
      text.content().u8(i == 8 ? 0xe8 : 0x90);
    }
    function(object, text, "first", 0);
    function(object, text, "second", 8);
    int called = -1;
    for (String name : names) {
      Symbol symbol = object.addSymbol(name);
      symbol.binding = Symbol.Binding.GLOBAL;
      called = called < 0 ? symbol.index() : called;
    }
    text.relocations().add(9, X86_64Relocations.PLT32, called, -4);
    return ElfObjectWriter.write(object).toByteArray();
  }

  @Test
  void theHeaderIsNamed() {
    byte[] changed = object(1, 1);
    changed[9] = 1;
    Place place = FirstDifference.find(object(1, 1), changed);
    assertEquals("the ELF header", place.section());
    assertEquals(9, place.offset());
  }

  @Test
  void otherBytesAreComparedAsTheyAre() {
    assertEquals(2, FirstDifference.find(new byte[] {1, 2, 3}, new byte[] {1, 2, 4}).offset());
  }
}
