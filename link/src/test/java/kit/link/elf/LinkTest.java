package kit.link.elf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import kit.archive.Archive;
import kit.archive.ArchiveWriter;
import kit.base.ByteReader;
import kit.base.Host;
import kit.base.HostException;
import kit.base.InputException;
import kit.obj.ObjectFile;
import kit.obj.Section;
import kit.obj.Symbol;
import kit.obj.X86_64Relocations;
import kit.obj.elf.Elf;
import kit.obj.elf.ElfFile;
import kit.obj.elf.ElfObjectWriter;
import kit.obj.elf.ElfSymbols;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LinkTest {
  /** _start calls f and exits with its result: call f; mov %eax,%edi; mov $60,%eax; syscall. */
  private static ObjectFile start() {
    ObjectFile object = Program.object();
    Section text = Program.text(object);
    Program.define(object, text, "_start", Symbol.Type.FUNCTION);
    text.content()
        .bytes(Program.bytes(0xe8, 0, 0, 0, 0, 0x89, 0xc7, 0xb8, 60, 0, 0, 0, 0x0f, 0x05));
    Symbol callee = object.addSymbol("f");
    text.relocations().add(1, X86_64Relocations.PLT32, callee.index(), -4);
    return object;
  }

  /** f returns the number, kept in .data. */
  private static ObjectFile function(String name, int number) {
    ObjectFile object = Program.object();
    Section data = object.section(".data", Section.Type.PROGBITS, Section.ALLOC | Section.WRITE);
    Symbol variable = Program.define(object, data, name + "_data", Symbol.Type.OBJECT);
    data.content().u32(number);
    Section text = Program.text(object);
    Program.define(object, text, name, Symbol.Type.FUNCTION);
    text.content().bytes(Program.bytes(0x8b, 0x05, 0, 0, 0, 0, 0xc3));
    text.relocations().add(2, X86_64Relocations.PC32, variable.index(), -4);
    return object;
  }

  private static ElfFile output(Program program, String path) throws HostException, InputException {
    return ElfFile.read(new ByteReader(path, program.host.readFile(path)));
  }

  private static long symbol(ElfFile file, int table, String name) throws InputException {
    ElfSymbols symbols = ElfSymbols.read(file, file.findSection(table));
    for (int i = 1; i < symbols.count(); i++) {
      if (symbols.name(i).equals(name)) {
        return symbols.value(i);
      }
    }
    return -1;
  }

  @Test
  void staticProgram() throws HostException, InputException {
    Program program = new Program().add("start.o", start()).add("f.o", function("f", 42));
    assertTrue(program.link("-o", "out", "start.o", "f.o"), program.messages);
    ElfFile file = output(program, "out");
    assertEquals(Elf.ET_EXEC, file.type());
    assertEquals(file.entry(), symbol(file, Elf.SHT_SYMTAB, "_start"));
    int text = file.findSection(".text");
    byte[] code = file.content(text).bytes(0, 5, "call");
    int distance = (code[1] & 0xff) | (code[2] & 0xff) << 8;
    assertEquals(symbol(file, Elf.SHT_SYMTAB, "f"), file.entry() + 5 + distance);
  }

  @Test
  void sameInputSameBytes() throws HostException {
    Program a = new Program().add("start.o", start()).add("f.o", function("f", 42));
    Program b = new Program().add("start.o", start()).add("f.o", function("f", 42));
    assertTrue(a.link("-pie", "--build-id", "-o", "out", "start.o", "f.o"));
    assertTrue(b.link("-pie", "--build-id", "-o", "out", "start.o", "f.o"));
    assertArrayEquals(a.host.readFile("out"), b.host.readFile("out"));
  }

  @Test
  void undefinedSymbolsAreReportedAndNothingIsWritten() {
    Program program = new Program().add("start.o", start());
    assertFalse(program.link("-o", "out", "start.o"));
    assertTrue(program.messages.contains("start.o: in function `_start':"), program.messages);
    assertTrue(program.messages.contains("undefined reference to `f'"), program.messages);
    assertEquals(Host.FileKind.MISSING, program.host.kind("out"));
  }

  @Test
  void duplicatesAreReportedWithBothPlaces() {
    Program program =
        new Program()
            .add("start.o", start())
            .add("a.o", function("f", 1))
            .add("b.o", function("f", 2));
    assertFalse(program.link("-o", "out", "start.o", "a.o", "b.o"));
    assertTrue(
        program.messages.contains("b.o")
            && program.messages.contains("multiple definition of `f'")
            && program.messages.contains("a.o"),
        program.messages);
    assertTrue(
        program.link("-z", "muldefs", "-o", "out", "start.o", "a.o", "b.o"), program.messages);
  }

  @Test
  void archivesGiveWhatIsMissing() throws HostException, InputException {
    byte[] needed = ElfObjectWriter.write(function("f", 1)).toByteArray();
    byte[] unneeded = ElfObjectWriter.write(function("g", 2)).toByteArray();
    List<ArchiveWriter.Member> members =
        List.of(
            new ArchiveWriter.Member("g.o", 0, 0, 0, 0644, new ByteReader("g.o", unneeded)),
            new ArchiveWriter.Member("f.o", 0, 0, 0, 0644, new ByteReader("f.o", needed)));
    Program program = new Program().add("start.o", start());
    program.host.file(
        "libx.a", ArchiveWriter.write(Archive.Kind.GNU, members, true, 0).toByteArray());
    assertTrue(program.link("-o", "out", "start.o", "-L.", "-lx"), program.messages);
    ElfFile file = output(program, "out");
    assertTrue(symbol(file, Elf.SHT_SYMTAB, "f") > 0);
    assertEquals(-1, symbol(file, Elf.SHT_SYMTAB, "g"));
    assertTrue(program.link("-o", "out", "start.o", "--whole-archive", "libx.a"), program.messages);
    assertTrue(symbol(output(program, "out"), Elf.SHT_SYMTAB, "g") > 0);
    assertFalse(program.link("-o", "out", "libx.a", "start.o"));
  }

  @Test
  void sharedObjectWithVersionsAndItsUser() throws HostException, InputException {
    Program program = new Program().add("start.o", start()).add("f.o", function("f", 7));
    program.host.file("map", "V1 { global: f; local: *; };");
    assertTrue(
        program.link(
            "-shared", "-soname", "libf.so.1", "--version-script=map", "-o", "libf.so", "f.o"),
        program.messages);
    ElfFile library = output(program, "libf.so");
    assertEquals(Elf.ET_DYN, library.type());
    assertTrue(symbol(library, Elf.SHT_DYNSYM, "f") > 0);
    assertEquals(-1, symbol(library, Elf.SHT_DYNSYM, "f_data"));
    assertTrue(
        program.link("-pie", "-dynamic-linker", "/lib/ld.so", "-o", "out", "start.o", "libf.so"),
        program.messages);
    ElfFile user = output(program, "out");
    SharedInput dynamic = SharedInput.read("out", user, "out");
    assertEquals(List.of("libf.so.1"), dynamic.needed);
    assertTrue(user.findSection(Elf.SHT_GNU_VERNEED) > 0);
    assertEquals(
        "V1", SharedInput.read("libf.so", library, "x").versionOf(dynamicIndex(library, "f")));
  }

  private static int dynamicIndex(ElfFile file, String name) throws InputException {
    ElfSymbols symbols = ElfSymbols.read(file, file.findSection(Elf.SHT_DYNSYM));
    for (int i = 1; i < symbols.count(); i++) {
      if (symbols.name(i).equals(name)) {
        return i;
      }
    }
    return -1;
  }

  @Test
  void garbageIsCollected() throws HostException, InputException {
    ObjectFile extra = Program.object();
    Section unused =
        extra.addSection(
            ".text.unused", Section.Type.PROGBITS, Section.ALLOC | Section.EXECUTE, null);
    Program.define(extra, unused, "unused", Symbol.Type.FUNCTION);
    unused.content().u8(0xc3);
    Program program =
        new Program().add("start.o", start()).add("f.o", function("f", 1)).add("extra.o", extra);
    assertTrue(
        program.link("--gc-sections", "-o", "out", "start.o", "f.o", "extra.o"), program.messages);
    assertEquals(-1, symbol(output(program, "out"), Elf.SHT_SYMTAB, "unused"));
    assertTrue(
        program.link("--gc-sections", "-u", "unused", "-o", "out", "start.o", "f.o", "extra.o"),
        program.messages);
    assertTrue(symbol(output(program, "out"), Elf.SHT_SYMTAB, "unused") > 0);
  }

  @Test
  void wrapAndDefsym() throws HostException, InputException {
    Program program =
        new Program()
            .add("start.o", start())
            .add("f.o", function("f", 1))
            .add("w.o", function("__wrap_f", 2));
    assertTrue(
        program.link(
            "--wrap=f",
            "--defsym",
            "here=f+4",
            "--defsym=five=0x5",
            "-o",
            "out",
            "start.o",
            "f.o",
            "w.o"),
        program.messages);
    ElfFile file = output(program, "out");
    byte[] call = file.content(file.findSection(".text")).bytes(0, 5, "call");
    int distance = (call[1] & 0xff) | (call[2] & 0xff) << 8;
    assertEquals(symbol(file, Elf.SHT_SYMTAB, "__wrap_f"), file.entry() + 5 + distance);
    assertEquals(symbol(file, Elf.SHT_SYMTAB, "f") + 4, symbol(file, Elf.SHT_SYMTAB, "here"));
    assertEquals(5, symbol(file, Elf.SHT_SYMTAB, "five"));
  }

  @Test
  void mergedStringsAreSharedAndRelocationsFollow() throws HostException, InputException {
    ObjectFile a = strings("common", "a");
    ObjectFile b = strings("b", "common");
    Program program =
        new Program()
            .add("start.o", start())
            .add("f.o", function("f", 1))
            .add("a.o", a)
            .add("b.o", b);
    assertTrue(program.link("-o", "out", "start.o", "f.o", "a.o", "b.o"), program.messages);
    ElfFile file = output(program, "out");
    assertEquals(
        "common\0a\0b\0",
        Program.text(file.content(file.findSection(".rodata")).bytes(0, 11, "strings")));
  }

  private static ObjectFile strings(String first, String second) {
    ObjectFile object = Program.object();
    Section section =
        object.section(
            ".rodata.str1.1",
            Section.Type.PROGBITS,
            Section.ALLOC | Section.MERGE | Section.STRINGS);
    section.entrySize = 1;
    section.content().zeroTerminated(first);
    section.content().zeroTerminated(second);
    return object;
  }

  @Test
  void unknownOptionsAreErrors() {
    Program program = new Program();
    assertFalse(program.link("--no-such-option", "x.o"));
    assertTrue(program.messages.contains("--no-such-option"));
  }

  private static int mutate(int count) throws HostException {
    Random random = new Random(3);
    int failed = 0;
    Program library = new Program().add("f.o", function("f", 7));
    assertTrue(library.link("-shared", "-Bsymbolic", "-o", "libf.so", "f.o"));
    for (int i = 0; i < count; i++) {
      Program program = new Program().add("start.o", start()).add("f.o", function("f", 7));
      program.host.file("libf.so", library.host.readFile("libf.so"));
      String victim = new String[] {"start.o", "f.o", "libf.so"}[random.nextInt(3)];
      byte[] bytes = program.host.readFile(victim);
      for (int k = 1 + random.nextInt(5); k > 0; k--) {
        bytes[random.nextInt(bytes.length)] =
            (byte)
                (random.nextBoolean()
                    ? random.nextInt(256)
                    : new int[] {0, 255, 1, 128}[random.nextInt(4)]);
      }
      program.host.file(victim, bytes);
      String user = victim.equals("libf.so") || random.nextBoolean() ? "libf.so" : "f.o";
      String mode =
          new String[] {"-pie", "-shared", "-no-pie", "-r"}
              [random.nextInt(user.equals("f.o") ? 4 : 3)];
      if (!program.link(mode, "--gc-sections", "-o", "out", "start.o", user)) {
        failed++;
      }
    }
    return failed;
  }

  @Test
  void damagedInputsDoNoHarm() throws HostException {
    assertTrue(mutate(300) > 0);
  }

  @Test
  @Tag("slow")
  void manyDamagedInputs() throws HostException {
    assertTrue(mutate(20_000) > 1000);
  }
}
