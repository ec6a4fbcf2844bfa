package kit.backend.x86_64.instruction;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import kit.base.ByteSink;
import kit.base.Bytes;
import org.junit.jupiter.api.Test;

/**
 * One or two instructions of every form as bytes and text, checked in ({@code forms.txt}); the same
 * that {@link FormsOracleTest} compares with GNU as. Rewrite it by running {@link #main} with the
 * file's path.
 */
final class FormsGoldenTest {
  private static final FormTable TABLE = new FormTable();

  public static void main(String[] arguments) throws IOException {
    Files.writeString(Path.of(arguments[0]), text(), StandardCharsets.ISO_8859_1);
  }

  private static String text() {
    StringBuilder text = new StringBuilder();
    Encoder encoder = new Encoder(TABLE);
    FormSelector selector = new FormSelector(TABLE);
    AttPrinter printer = new AttPrinter(TABLE, AttPrinter.Style.COMPILER);
    int[] previous = {-1, 0};
    new FormSamples(TABLE)
        .all((form, o) -> {
          previous[1] = form == previous[0] ? previous[1] + 1 : 0;
          previous[0] = form;
          if (previous[1] != 3 && previous[1] != 0 || TABLE.has(form, FormTable.NO_ASSEMBLE)) {
            return;
          }
          ByteSink code = new ByteSink();
          encoder.encode(
              selector.best(form, o), o, code, (offset, width, relocation, target, addend) -> {});
          ByteSink line = new ByteSink();
          printer.print(form, o, (target, out) -> {}, line);
          text.append(HexFormat.of().formatHex(code.toByteArray()))
              .append(' ')
              .append(Bytes.toText(line.toByteArray()))
              .append('\n');
        });
    return text.toString();
  }

  private static String golden() throws IOException {
    try (InputStream stream =
        FormsGoldenTest.class.getResourceAsStream("/kit/backend/x86_64/instruction/forms.txt")) {
      return new String(stream.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  @Test
  void encodesAndPrintsAsCheckedIn() throws IOException {
    assertEquals(golden(), text());
  }

  @Test
  void decodesWhatItEncodes() throws IOException {
    Disassembler disassembler = new Disassembler(TABLE);
    Encoder encoder = new Encoder(TABLE);
    Operands o = new Operands();
    for (String line : golden().split("\n")) {
      byte[] code = HexFormat.of().parseHex(line.substring(0, line.indexOf(' ')));
      assertEquals(code.length, disassembler.decode(code, 0, code.length, o), line);
      ByteSink again = new ByteSink();
      encoder.encode(
          disassembler.form(), o, again, (offset, width, relocation, target, addend) -> {});
      assertArrayEquals(code, again.toByteArray(), line);
      for (int cut = 1; cut < code.length; cut++) {
        // Never reads beyond the limit; a prefix of an instruction may be another instruction.
        int length = disassembler.decode(code, 0, cut, o);
        assertEquals(true, length >= 0 && length <= cut, line);
      }
    }
  }
}
