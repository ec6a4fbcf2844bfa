package kit.link.elf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import kit.base.ByteReader;
import kit.base.HostException;
import kit.base.InputException;
import kit.obj.ObjectFile;
import kit.obj.Section;
import kit.obj.Symbol;
import kit.obj.elf.Elf;
import kit.obj.elf.ElfFile;
import kit.obj.elf.ElfSymbols;
import org.junit.jupiter.api.Test;

/** Links ruled by -T scripts. */
class ScriptTest {
  private static final String SCRIPT =
      """
      ENTRY(_start)
      MEMORY { ROM (rx) : ORIGIN = 0x100000, LENGTH = 4K  RAM : ORIGIN = 0x200000, LENGTH = 4K }
      SECTIONS {
        .text : { KEEP(*(.vectors)) *(.text .text.*) . = ALIGN(16); etext_here = .; } > ROM
        .data : { data_start = .; *(.data) LONG(0x12345678) data_end = .; } > RAM AT> ROM
        data_load = LOADADDR(.data);
        .bss : { *(.bss) *(COMMON) } > RAM
        PROVIDE(unreferenced = 1);
        ASSERT(SIZEOF(.text) < 1K, "text too large")
        /DISCARD/ : { *(.junk) }
      }
      """;

  private static ObjectFile object(int textSize) {
    ObjectFile object = Program.object();
    Section text = Program.text(object);
    Program.define(object, text, "_start", Symbol.Type.FUNCTION);
    text.content().fill(0x90, textSize);
    Section vectors = object.section(".vectors", Section.Type.PROGBITS, Section.ALLOC);
    vectors.content().u64(7);
    Section data = object.section(".data", Section.Type.PROGBITS, Section.ALLOC | Section.WRITE);
    data.content().u32(5);
    object.section(".junk", Section.Type.PROGBITS, Section.ALLOC).content().u32(1);
    Symbol common = object.addSymbol("shared_word");
    common.common = true;
    common.value = 4;
    common.size = 4;
    common.binding = Symbol.Binding.GLOBAL;
    return object;
  }

  private static long value(ElfFile file, String name) throws InputException {
    ElfSymbols symbols = ElfSymbols.read(file, file.findSection(Elf.SHT_SYMTAB));
    for (int i = 1; i < symbols.count(); i++) {
      if (symbols.name(i).equals(name)) {
        return symbols.value(i);
      }
    }
    return -1;
  }

  @Test
  void regionsLoadAddressesAndSymbols() throws HostException, InputException {
    Program program = new Program().add("a.o", object(20));
    program.host.file("s.ld", SCRIPT);
    assertTrue(program.link("-T", "s.ld", "-o", "out", "a.o"), program.messages);
    ElfFile file = ElfFile.read(new ByteReader("out", program.host.readFile("out")));
    assertEquals(0x100008, file.entry());
    assertEquals(0x100020, value(file, "etext_here"));
    assertEquals(0x200000, value(file, "data_start"));
    assertEquals(0x200008, value(file, "data_end"));
    assertEquals(0x100020, value(file, "data_load"));
    assertEquals(0x200008, value(file, "shared_word"));
    assertEquals(-1, value(file, "unreferenced"));
    assertEquals(0, file.findSection(".junk"));
    int data = file.findSection(".data");
    assertEquals(0x12345678, file.content(data).i32(4));
    assertEquals(0x100020, file.segmentPhysicalAddress(1));
  }

  @Test
  void overflowAndFailedAssertionsAreErrors() {
    Program program = new Program().add("a.o", object(2000));
    program.host.file("s.ld", SCRIPT);
    assertFalse(program.link("-T", "s.ld", "-o", "out", "a.o"));
    assertTrue(program.messages.contains("text too large"), program.messages);
    program.add("b.o", object(5000));
    assertFalse(program.link("-T", "s.ld", "-o", "out", "b.o"));
    assertTrue(program.messages.contains("overflowed by"), program.messages);
  }

  @Test
  void includedFilesAndOverlays() throws HostException, InputException {
    ObjectFile object = object(20);
    object.section(".first", Section.Type.PROGBITS, Section.ALLOC).content().u64(1);
    object.section(".second", Section.Type.PROGBITS, Section.ALLOC).content().fill(2, 24);
    Program program = new Program().add("a.o", object);
    program.host.file("inner.ld", "*(.text .vectors)");
    program.host.file("rest.ld", "SECTIONS { .data 0x9000 : { *(.data .bss COMMON) } }");
    program.host.file(
        "s.ld",
        """
        SECTIONS {
          .text 0x1000 : { INCLUDE inner.ld }
          OVERLAY 0x2000 : AT(0x4000) { .one { *(.first) } .two { *(.second) } }
          after = .;
          at_one = __load_start_one; at_two = __load_start_two; end_two = __load_stop_two;
          /DISCARD/ : { *(.junk) }
        }
        INCLUDE rest.ld
        """);
    assertTrue(program.link("-T", "s.ld", "-o", "out", "a.o"), program.messages);
    ElfFile file = ElfFile.read(new ByteReader("out", program.host.readFile("out")));
    assertEquals(0x2000, file.sectionAddress(file.findSection(".one")));
    assertEquals(0x2000, file.sectionAddress(file.findSection(".two")));
    assertEquals(0x2018, value(file, "after"));
    assertEquals(0x4000, value(file, "at_one"));
    assertEquals(0x4008, value(file, "at_two"));
    assertEquals(0x4020, value(file, "end_two"));
    assertEquals(0x9000, file.sectionAddress(file.findSection(".data")));
    program.host.file("s.ld", "INCLUDE s.ld");
    assertFalse(program.link("-T", "s.ld", "-o", "out", "a.o"));
    assertTrue(program.messages.contains("too many INCLUDE"), program.messages);
  }

  @Test
  void orphans() throws HostException, InputException {
    Program program = new Program().add("a.o", object(20));
    program.host.file(
        "s.ld", "SECTIONS { .text : { *(.text .vectors) } .data : { *(.data .bss COMMON) } }");
    assertTrue(
        program.link("-T", "s.ld", "--orphan-handling=warn", "-o", "out", "a.o"), program.messages);
    assertTrue(program.messages.contains("orphan section `.junk'"), program.messages);
    assertFalse(program.link("-T", "s.ld", "--orphan-handling=error", "-o", "out", "a.o"));
    assertTrue(program.messages.contains("unplaced orphan section `.junk'"), program.messages);
    assertTrue(program.link("-T", "s.ld", "--orphan-handling=discard", "-o", "out", "a.o"));
    ElfFile file = ElfFile.read(new ByteReader("out", program.host.readFile("out")));
    assertEquals(0, file.findSection(".junk"));
    assertFalse(program.link("-T", "s.ld", "--orphan-handling=sell", "-o", "out", "a.o"));
  }

  @Test
  void versionsOfNamesOfCplusplus() throws HostException, InputException {
    ObjectFile object = Program.object();
    Section text = Program.text(object);
    text.content().u8(0xc3);
    for (String name : new String[] {"_Z3foov", "_ZN2ns3barEi", "_ZN2ns3bazEi", "plain"}) {
      Program.define(object, text, name, Symbol.Type.FUNCTION);
    }
    Program program = new Program().add("a.o", object);
    program.host.file(
        "v.map", "V1 { global: extern \"C++\" { foo*; \"ns::bar(int)\"; }; plain; local: *; };");
    assertTrue(
        program.link("-shared", "--version-script=v.map", "-o", "out", "a.o"), program.messages);
    ElfFile file = ElfFile.read(new ByteReader("out", program.host.readFile("out")));
    ElfSymbols symbols = ElfSymbols.read(file, file.findSection(Elf.SHT_DYNSYM));
    StringBuilder exported = new StringBuilder();
    for (int i = 1; i < symbols.count(); i++) {
      if (symbols.sectionIndex(i) > 0) {
        exported.append(symbols.name(i)).append(' ');
      }
    }
    for (String name : new String[] {"_Z3foov ", "_ZN2ns3barEi ", "plain "}) {
      assertTrue(exported.indexOf(name) >= 0, exported.toString());
    }
    assertTrue(exported.indexOf("_ZN2ns3bazEi") < 0, exported.toString());
  }

  @Test
  void damagedScriptsDoNoHarm() {
    Random random = new Random(5);
    int failed = 0;
    for (int i = 0; i < 2000; i++) {
      char[] text = SCRIPT.toCharArray();
      for (int k = 1 + random.nextInt(3); k > 0; k--) {
        text[random.nextInt(text.length)] = "(){};:=.*+-/,\"0aZ> \n".charAt(random.nextInt(20));
      }
      Program program = new Program().add("a.o", object(20));
      program.host.file(
          "s.ld",
          new String(text, 0, random.nextInt(5) == 0 ? random.nextInt(text.length) : text.length));
      if (!program.link("-T", "s.ld", "-o", "out", "a.o")) {
        failed++;
      }
    }
    assertTrue(failed > 100);
  }
}
