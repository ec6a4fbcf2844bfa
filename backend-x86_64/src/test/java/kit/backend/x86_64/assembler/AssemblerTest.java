package kit.backend.x86_64.assembler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import kit.asm.Assembler;
import kit.backend.x86_64.instruction.FormTable;
import kit.base.Bytes;
import kit.base.Diagnostic;
import kit.base.Diagnostics;
import kit.base.LimitException;
import kit.base.SourceMap;
import kit.obj.CallFrameInformation;
import kit.obj.Machine;
import kit.obj.ObjectFile;
import kit.obj.Section;
import kit.obj.Symbol;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AssemblerTest {
  private static final FormTable TABLE = new FormTable();
  private static final String MARKS = " \n,;\"'()+-*/%@$\\:.=#0129";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        " frob %rax | 1: no such instruction: `frob'",
        " .frob 1 | 1: unknown pseudo-op: `.frob'",
        "a: nop;a: nop | 1: symbol `a' is already defined",
        " .long (1+2 | 1: missing `)'",
        " .long 1/0 | 1: division by zero",
        " .long a-b;a: .data;b: | 1: can't resolve `a' {.text section} - `b' {.data section}",
        " .long a*2;a: | 1: invalid operands (.text and *UND* sections) for `*'",
        " .quad 0x123456789abcdef01 | 1: number larger than 64 bits",
        " jmp 1b | 1: backward ref to unknown label \"1:\"",
        " jmp 1f | 1: forward ref to a numeric label that is not defined",
        " .if 1 | 1: end of file inside conditional",
        " .endif | 1: \".endif\" without \".if\"",
        " .else | 1: \".else\" without matching \".if\"",
        " .macro m | 1: unexpected end of file in macro definition",
        " .rept 3 | 1: unexpected end of file in repeated block",
        " .org 4; .org 2 | 1: attempt to move .org backwards",
        " .balign 3 | 1: alignment not a power of 2",
        " .ascii \"abc | 1: unterminated string",
        " .section | 1: missing name",
        " .section a,\"q\" | 1: unrecognized .section attribute: want a,e,o,w,x,M,S,G,T or number",
        " .bss; .byte 1 | 1: attempt to store non-zero value in section `.bss'",
        " .cfi_endproc | 1: CFI instruction used without previous .cfi_startproc",
        " .cfi_startproc | 1: open CFI at the end of file; missing .cfi_endproc directive",
        " .skip x; .data; x: | 1: size of a space is not an absolute value",
        " x = y+1; y = x+1; .long x | 1: symbol definition loop encountered at `y'",
        " .incbin \"x\" | 1: files cannot be read here",
        " .err | 1: .err directive invoked in source file",
        " .error \"why\" | 1: why",
        " loop a; .skip 200; a: | 1: value of 200 too large for field of 1 byte",
        " .byte a; a = 300 | 1: value of 300 too large for field of 1 byte",
        " .exitm | 1: .exitm outside a macro",
        " .type a, @foo | 1: unrecognized symbol type \"foo\"",
        " .intel_syntax nothing | 1: bad argument to syntax directive.",
      })
  void problems(String text, String expected) {
    List<String> errors = TestAssembly.of(text + "\n").errors();
    assertTrue(!errors.isEmpty(), "no error");
    assertEquals(expected, errors.get(0));
  }

  @Test
  void macroThatCallsItselfEnds() {
    assertTrue(
        TestAssembly.of(" .macro m\n m\n .endm\n m\n")
            .errors()
            .get(0)
            .endsWith("macros nested too deeply"));
  }

  /** Inputs that would take all time or memory. */
  @Tag("slow")
  @ParameterizedTest
  @ValueSource(
      strings = {
        " .rept 2000000000\n nop\n .endr\n",
        " .rept 2000000000\n # nothing\n .endr\n",
        " .macro m\n m\n m\n .endm\n m\n",
        " .macro m x\n m \\x\\x\\x\\x\n .endm\n m 12345678\n",
        " .data\n .skip 2000000000\n",
        " .data\n .fill 2000000000,8,1\n",
        " .data\n .org 0x7fffffff\n",
        " .data\n .byte 1\n .p2align 28\n .byte 1\n .p2align 28\n .byte 1\n",
        " .rept 20000\n .rept 20000\n .rept 20000\n .quad 1\n .endr\n .endr\n .endr\n",
        " .rept 100000\n frob\n .endr\n",
      })
  void limitsAreKept(String text) {
    assertTrue(!TestAssembly.of(text).errors().isEmpty());
  }

  @Test
  void deepExpressionsEnd() {
    assertEquals(
        List.of("1: expression nested too deeply"),
        TestAssembly.of(" .long " + "(".repeat(100_000) + "\n").errors());
    assertEquals(List.of(), TestAssembly.of(" .long 1" + "+1".repeat(100_000) + "\n").errors());
    assertEquals(
        List.of("1: expression too complex"),
        TestAssembly.of(" .long a" + "*a".repeat(100_000) + "\n").errors());
    StringBuilder chain = new StringBuilder(" .long x0\n");
    for (int i = 0; i < 50; i++) {
      chain.append("x" + i + " = x" + (i + 1) + "+x" + (i + 1) + "\n");
    }
    assertEquals(
        "52: expression too complex",
        TestAssembly.of(chain + "x50 = 1\n").errors().get(0).replaceFirst("^1:", "52:"));
  }

  /** Pieces of text between other code: names are shared, places continue. */
  @Test
  void chunksContinueTheObject() {
    SourceMap sources = new SourceMap();
    List<Diagnostic> found = new ArrayList<>();
    ObjectFile object = new ObjectFile(Machine.X86_64);
    Section text = object.section(".text", Section.Type.PROGBITS, Section.ALLOC | Section.EXECUTE);
    text.content().u8(0xc3);
    Symbol known = object.addSymbol("known");
    known.section = text;
    Assembler assembler =
        new Assembler(
            object,
            new X86_64Assembler(TABLE),
            Diagnostics.collecting(sources, found),
            null,
            List.of(),
            new CallFrameInformation(Machine.X86_64));
    chunk(
        assembler,
        sources,
        "\tjmp known\nhere: call later\n .macro m\n ret\n .endm\n .set five, 5\n .globl here\n");
    text.content().u8(0x90);
    chunk(assembler, sources, "\tjmp here\n m\n .byte five\nlater: call later\n");
    assertEquals(List.of(), found);
    assertEquals(
        "c3ebfde80000000090ebf8c305e8fbffffff",
        HexFormat.of().formatHex(text.content().toByteArray()));
    assertEquals(Symbol.Binding.GLOBAL, object.findSymbol("here").binding);
    assertEquals(3, object.findSymbol("here").value);
    assertEquals(13, object.findSymbol("later").value);
    assertEquals(Symbol.Binding.LOCAL, object.findSymbol("later").binding);
    assertEquals(1, text.relocations().size());
    assertEquals(object.findSymbol("later").index(), text.relocations().symbol(0));
  }

  /** A temporary name that the object knows is defined there, though the text has no use of it. */
  @Test
  void chunksDefineTheObjectsTemporaries() {
    SourceMap sources = new SourceMap();
    ObjectFile object = new ObjectFile(Machine.X86_64);
    Symbol literal = object.addSymbol(".LK0");
    Assembler assembler =
        new Assembler(
            object,
            new X86_64Assembler(TABLE),
            Diagnostics.collecting(sources, new ArrayList<>()),
            null,
            List.of(),
            new CallFrameInformation(Machine.X86_64));
    chunk(assembler, sources, "\tnop\n.LK0: ret\n");
    assertEquals(object.section(".text"), literal.section);
    assertEquals(1, literal.value);
  }

  private static void chunk(Assembler assembler, SourceMap sources, String text) {
    byte[] bytes = Bytes.of(text);
    assertTrue(assembler.assembleChunk(sources.addFile("chunk", bytes, bytes.length, 0, false)));
  }

  /** Whatever the input, a diagnostic or an object, never an exception. */
  @Tag("slow")
  @Test
  void mutatedInputs() throws IOException {
    List<byte[]> seeds = new ArrayList<>();
    try (Stream<Path> all =
        Files.list(Path.of("src", "test", "resources", "kit", "backend", "x86_64", "gas"))) {
      for (Path path : all.sorted().toList()) {
        seeds.add(Files.readAllBytes(path));
      }
    }
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 10_000; i++) {
      byte[] bytes = seeds.get(random.nextInt(seeds.size())).clone();
      for (int k = random.nextInt(6); k >= 0; k--) {
        int at = random.nextInt(bytes.length);
        switch (random.nextInt(4)) {
          case 0 -> bytes[at] = (byte) random.nextInt(256);
          case 1 -> bytes[at] = (byte) MARKS.charAt(random.nextInt(MARKS.length()));
          case 2 -> bytes[at] = bytes[random.nextInt(bytes.length)];
          default -> {
            int from = random.nextInt(bytes.length);
            int length = Math.min(random.nextInt(20), bytes.length - Math.max(at, from));
            System.arraycopy(bytes, from, bytes, at, length);
          }
        }
      }
      String text = new String(bytes, StandardCharsets.ISO_8859_1);
      try {
        TestAssembly.of(text);
      } catch (LimitException limit) {
        // A documented limit, reported as such.
      } catch (RuntimeException e) {
        throw new AssertionError("input " + i + ":\n" + text, e);
      }
    }
  }
}
