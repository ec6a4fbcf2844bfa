package kit.backend.x86_64.instruction;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import kit.base.ByteSink;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/**
 * Any bytes whatever decode to nothing or to an instruction that can be encoded, printed and
 * decoded again.
 */
final class DisassemblerPropertyTest {
  private static final FormTable TABLE = new FormTable();
  private final Disassembler disassembler = new Disassembler(TABLE);
  private final Encoder encoder = new Encoder(TABLE);
  private final AttPrinter compiler = new AttPrinter(TABLE, AttPrinter.Style.COMPILER);
  private final AttPrinter objdump = new AttPrinter(TABLE, AttPrinter.Style.OBJDUMP);

  @Property(tries = 20000)
  void decodesEncodesDecodes(@ForAll @Size(16) byte[] bytes) {
    Operands o = new Operands();
    int length = disassembler.decode(bytes, 0, bytes.length, o);
    assertTrue(length >= 0 && length <= 15);
    if (length == 0) {
      return;
    }
    int form = disassembler.form();
    ByteSink text = new ByteSink();
    compiler.print(form, o, (target, out) -> {}, text);
    objdump.print(form, o, (target, out) -> {}, 0, text);
    ByteSink code = new ByteSink();
    encoder.encode(form, o, code, (offset, width, relocation, target, addend) -> {});
    byte[] again = code.toByteArray();
    String what =
        HexFormat.of().formatHex(bytes, 0, length) + " -> " + HexFormat.of().formatHex(again);
    assertTrue(again.length <= length + 1, what);
    if (again.length > 15) {
      return;
    }
    assertEquals(again.length, disassembler.decode(again, 0, again.length, o), what);
    assertEquals(form, disassembler.form(), what);
    code.clear();
    encoder.encode(form, o, code, (offset, width, relocation, target, addend) -> {});
    assertArrayEquals(again, code.toByteArray(), what);
  }
}
