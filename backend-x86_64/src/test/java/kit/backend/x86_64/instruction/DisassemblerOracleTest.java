package kit.backend.x86_64.instruction;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import kit.base.ByteSink;
import kit.base.Bytes;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The disassembly of whole programs against objdump -d, instruction by instruction; AVX-512 does
 * not count.
 */
@Tag("oracle")
final class DisassemblerOracleTest {
  private final FormTable table = new FormTable();
  private final Disassembler disassembler = new Disassembler(table);
  private final AttPrinter printer = new AttPrinter(table, AttPrinter.Style.OBJDUMP);
  private final Operands operands = new Operands();
  private final ByteSink text = new ByteSink();

  @ParameterizedTest
  @ValueSource(
      strings = {"/bin/ls", "/lib/x86_64-linux-gnu/libc.so.6", "/lib/x86_64-linux-gnu/libm.so.6"})
  void agreesWithObjdump(String program) throws IOException, InterruptedException {
    Process process = new ProcessBuilder("objdump", "-d", "-w", "-j", ".text", program).start();
    int all = 0;
    int wrong = 0;
    Map<String, String> differences = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.ISO_8859_1))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] part = line.split("\t");
        if (part.length < 3
            || !part[0].endsWith(":")
            || part[1].startsWith("62 ")
            || part[2].matches("k[a-z]+[bwdq] .*")) {
          continue;
        }
        all++;
        String wanted = plain(part[2]);
        String got = plain(decode(Long.parseLong(part[0].strip().replace(":", ""), 16), part[1]));
        if (!wanted.equals(got)) {
          wrong++;
          differences.putIfAbsent(wanted.split(" ")[0], part[1] + wanted + " | " + got);
        }
      }
    }
    assertTrue(all > 1000, program + ": " + all + " instructions");
    assertTrue(
        wrong * 1000L <= all,
        program + ": " + wrong + " of " + all + " differ: " + differences.values());
  }

  private String decode(long address, String hex) {
    byte[] code = HexFormat.of().parseHex(hex.strip().replace(" ", ""));
    int length = disassembler.decode(code, 0, code.length, operands);
    if (length != code.length) {
      return "(bad) " + length;
    }
    text.clear();
    printer.print(disassembler.form(), operands, (target, out) -> {}, address + length, text);
    return Bytes.toText(text.toByteArray());
  }

  /** Without symbol names and comments, blanks folded. */
  private static String plain(String line) {
    int comment = line.indexOf('#');
    String cut = comment >= 0 ? line.substring(0, comment) : line;
    int name = cut.indexOf('<');
    return (name >= 0 ? cut.substring(0, name) : cut).strip().replaceAll("\\s+", " ");
  }
}
