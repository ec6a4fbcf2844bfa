package kit.backend.x86_64.instruction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import kit.base.ByteSink;
import kit.base.Bytes;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every form against GNU as and llvm-mc: the printed text must assemble to the encoder's bytes. */
@Tag("oracle")
final class FormsOracleTest {
  private static final int SLOT = 16;

  private final FormTable table = new FormTable();
  private final List<String> texts = new ArrayList<>();
  private final List<byte[]> codes = new ArrayList<>();

  @TempDir Path folder;

  private void generate(boolean forLlvm) {
    Encoder encoder = new Encoder(table);
    FormSelector selector = new FormSelector(table);
    AttPrinter printer = new AttPrinter(table, AttPrinter.Style.COMPILER);
    ByteSink code = new ByteSink();
    ByteSink text = new ByteSink();
    new FormSamples(table)
        .all((form, o) -> {
          if (table.has(form, FormTable.NO_ASSEMBLE)) {
            return;
          }
          code.clear();
          text.clear();
          int best = selector.best(form, o);
          encoder.encode(best, o, code, (offset, width, relocation, target, addend) -> {});
          if (invalid(form, o)) {
            return;
          }
          if (o.kind[0] == Operands.BRANCH) {
            text.text(".byte ");
            text.text(bytes(code));
          } else {
            printer.print(form, o, (target, out) -> out.text("foo"), text);
          }
          texts.add(Bytes.toText(text.toByteArray()));
          codes.add(code.toByteArray());
        });
  }

  private static String bytes(ByteSink code) {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < code.size(); i++) {
      list.append(i == 0 ? "" : ",").append(code.getU8(i));
    }
    return list.toString();
  }

  /**
   * Operands that the machine has not: a high byte register with REX, %cs as destination, one
   * register twice in a gather.
   */
  private boolean invalid(int form, Operands o) {
    boolean high = false;
    boolean rex = table.suffix(form) == 'q' || (table.spec[form] & FormTable.W) != 0;
    for (int i = 0; i < o.count; i++) {
      if (o.kind[i] == Operands.REGISTER) {
        int id = o.register[i];
        high |= id >> 4 == Register.CLASS_HIGH_BYTE;
        rex |= id >> 4 == 0 && (id >= 8 || id >= 4 && table.registerBits(form, i) == 8);
      } else if (o.kind[i] == Operands.MEMORY) {
        rex |= o.base >= 8 && o.base < 16 || o.index >= 8;
      }
    }
    if (high && rex) {
      return true;
    }
    if (table.mnemonic(form).contains("gather")) {
      return o.register[0] == o.register[2] || o.register[0] == o.index || o.register[2] == o.index;
    }
    return o.kind[0] == Operands.REGISTER && o.register[0] == Register.CS;
  }

  @Test
  void assemblesWithGnuAs() throws Exception {
    generate(false);
    compare(new String[] {"as", "--64", "-mmnemonic=att", "-o", "out.o", "in.s"}, ".balign 16,0\n");
  }

  private void compare(String[] command, String separator)
      throws IOException, InterruptedException {
    TreeSet<Integer> refused = new TreeSet<>();
    StringBuilder report = new StringBuilder();
    for (int round = 0; round < 2; round++) {
      StringBuilder source = new StringBuilder();
      for (int i = 0; i < texts.size(); i++) {
        source.append(refused.contains(i) ? "nop" : texts.get(i)).append('\n').append(separator);
      }
      Files.writeString(folder.resolve("in.s"), source, StandardCharsets.ISO_8859_1);
      String messages = run(command);
      for (String line : messages.split("\n")) {
        String[] part = line.split(":");
        if (part.length > 2
            && part[1].chars().allMatch(Character::isDigit)
            && !part[1].isEmpty()
            && line.contains("rror:")) {
          int index = (Integer.parseInt(part[1]) - 1) / 2;
          if (refused.add(index)) {
            report
                .append(texts.get(index))
                .append(" REFUSED")
                .append(line.substring(line.indexOf("rror:") + 5))
                .append('\n');
          }
        }
      }
      if (refused.isEmpty()) {
        break;
      }
    }
    run(new String[] {"objcopy", "-O", "binary", "-j", ".text", "out.o", "out.bin"});
    byte[] image = Files.readAllBytes(folder.resolve("out.bin"));
    int wrong = refused.size();
    for (int i = 0; i < texts.size(); i++) {
      byte[] code = codes.get(i);
      if (!refused.contains(i)
          && !Arrays.equals(code, 0, code.length, image, i * SLOT, i * SLOT + code.length)) {
        wrong++;
        report
            .append(texts.get(i))
            .append("\n    kit    ")
            .append(HexFormat.of().formatHex(code))
            .append("\n    oracle ")
            .append(
                HexFormat.of().formatHex(image, i * SLOT, Math.min(image.length, i * SLOT + SLOT)))
            .append('\n');
      }
    }
    Files.writeString(
        Path.of(System.getProperty("java.io.tmpdir"), "kit-forms-report.txt"), report);
    assertTrue(texts.size() > 10000, "samples: " + texts.size());
    assertEquals(
        0,
        wrong,
        texts.size() + " samples\n" + report.substring(0, Math.min(report.length(), 20000)));
  }

  private String run(String[] command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String messages =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    process.waitFor();
    return messages;
  }
}
