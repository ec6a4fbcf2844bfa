package kit.backend.x86_64.assembler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class X86_64AssemblerTest {
  /** The golden file of the forms, assembled from its text. */
  @Test
  void assemblesWhatThePrinterWrites() throws IOException {
    List<String> wrong = new ArrayList<>();
    try (InputStream stream =
        X86_64AssemblerTest.class.getResourceAsStream(
            "/kit/backend/x86_64/instruction/forms.txt")) {
      for (String line :
          new String(stream.readAllBytes(), StandardCharsets.ISO_8859_1).split("\n")) {
        int space = line.indexOf(' ');
        // Branches by distance and high bytes with REX have no text.
        if (line.matches("[0-9a-f]+ (j|call|loop|xbegin)[a-z]*\t-?\\d+")) {
          continue;
        }
        TestAssembly assembly = TestAssembly.of(line.substring(space + 1) + "\n");
        if (!assembly.hex().equals(line.substring(0, space))
            && assembly.errors().stream().noneMatch(error -> error.contains("requiring REX"))) {
          wrong.add(line + ": " + assembly.hex() + assembly.errors());
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "mov %eax,%bx | operand type mismatch for `mov'",
        "mov %eax | number of operands mismatch for `mov'",
        "pushl $1 | invalid instruction suffix for `pushl'",
        "add %eax,$1 | operand type mismatch for `add'",
        "mov (%rax,%rsp),%eax | `(%rax,%rsp)' is not a valid base/index expression",
        "add (%eax,%rbx),%ecx | `(%eax,%rbx)' is not a valid base/index expression",
        "mov (%rax,%rbx,3),%eax | expecting scale factor of 1, 2, 4, or 8: got `3'",
        "mov %foo,%eax | bad register name `%foo'",
        "mov %ah,%r8b | can't encode register '%ah' in an instruction requiring REX prefix.",
        "lock add %eax,%eax | expecting lockable instruction after `lock'",
        "rep add %eax,%eax | invalid instruction `add' after `rep'",
        "vaddpd %zmm0,%ymm1,%zmm2 | operand type mismatch for `vaddpd'",
        "vmovaps %zmm0,%zmm1{%k0} | unknown or misplaced `{%k0}'",
        "vmovntps %zmm0,(%rax){%k1} | operand type mismatch for `vmovntps'",
        "vaddps (%rax){1to8},%zmm1,%zmm2 | operand type mismatch for `vaddps'",
        "mov (%dx),%ax | input/output port address isn't allowed with `mov'",
        "add *%rax,%rbx | operand type mismatch for `add'",
        "mov 0x123456789(%rax),%eax | 0x123456789 out of range of signed 32bit displacement",
        "foo %eax | no such instruction: `foo'",
        ".intel_syntax noprefix; mov [rax],5 | ambiguous operand size for `mov'",
        ".intel_syntax noprefix; mov eax,[rax+rcx*3] | expecting scale factor of 1, 2, 4, or 8",
        ".intel_syntax noprefix; mov eax,[rax-rcx] | invalid use of register",
        ".intel_syntax noprefix; mov eax,[rax | expecting `]'",
      })
  void reportsErrors(String statement, String message) {
    assertEquals(List.of("1: " + message), TestAssembly.of(statement + "\n").errors());
  }

  @Test
  void takesDefaultSizesWithAWarning() {
    TestAssembly assembly =
        TestAssembly.of("add $1,(%rax)\nfadd (%rax)\nmovb $300,%al\njmp %rax\n");
    assertEquals(List.of(), assembly.errors());
    assertEquals("830001d800b02cffe0", assembly.hex());
    assertEquals(4, assembly.warnings().size());
  }

  /** Words of statements in any order: an object or an error, never an exception. */
  @Property(tries = 3000)
  void anyStatementEndsInCodeOrError(@ForAll("statements") String statement) {
    TestAssembly assembly = TestAssembly.of(statement + "\n");
    assertTrue(!assembly.errors().isEmpty() || assembly.object() != null);
  }

  @Provide
  Arbitrary<String> statements() {
    return Arbitraries.of(
            "mov",
            "movl",
            "addq",
            "cmpeqps",
            "movsx",
            "movsb",
            "rep",
            "lock",
            "jmp",
            "jne,pt",
            "call",
            "enter",
            "fadd",
            "vgatherdps",
            "imul",
            "shl",
            "in",
            "outb",
            "int",
            "xchg",
            "data16",
            "rex.WRXB",
            "{vex3}",
            "%eax",
            "%rax",
            "%ah",
            "%st(1)",
            "%st(",
            "%st",
            "%xmm1",
            "%ymm15",
            "%cr0",
            "%es:",
            "%fs",
            "$1",
            "$-1",
            "$foo",
            "$",
            "foo",
            "foo@GOTPCREL",
            "foo@TLSCALL",
            "foo@BAD",
            "1f",
            "(%rax)",
            "(%rax,%rbx,4)",
            "(,%rcx,",
            "(%rip)",
            "(%dx)",
            "(",
            ")",
            "*",
            "*%rax",
            ",",
            ",",
            ",",
            "-8",
            "0x7fffffffffffffff",
            "$0x8000000000000000",
            "+",
            "-",
            "@",
            "%",
            "%k1",
            "%zmm3",
            ":")
        .list()
        .ofMinSize(1)
        .ofMaxSize(9)
        .map(words -> String.join(" ", words));
  }
}
