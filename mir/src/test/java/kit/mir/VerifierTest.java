package kit.mir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerifierTest {
  private static List<String> problems(String body) {
    String text =
        "type :0 size 8 align 8 {0 i64}\nfunction $f (i32, i64) -> i32 {\n  slot s0 size 8 align 8\nb0:\n  %0 = parameter.i32 0\n  %1 = parameter.i64 1\n"
            + body
            + "}\n";
    return MirSamples.parse(text.getBytes(StandardCharsets.ISO_8859_1)).problems();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "%2 = add.i64 %0, %1; return %0 | f: b0: %2 = add.i64 %0, %1: operand is i32, expected i64",
        "%2 = sext32.i64 %1; return %0 | f: b0: %2 = sext32.i64 %1: operand is i64, expected i32",
        "%2 = load.i64 i32 [%1]; return %0 | f: b0: %2 = load.i64 i32 [%1]: a load of i32 does not give i64",
        "store s8 [%1], %0; return %0 | f: b0: store s8 [%1], %0: a store as s8 does not take i32",
        "return %1 | f: b0: return %1: value is i64, expected i32",
        "%2 = slot.i32 s0; return %0 | f: b0: %2 = slot.i32 s0: result must be i64",
        "call $g : (i32) -> void with (%0, %0); return %0 | f: b0: call $g : (i32) -> void with (%0, %0): 2 arguments, the signature has 1",
        "call $g : () -> :0 with (); return %0 | f: b0: call $g : () -> :0 with (): an aggregate result needs an address",
        "branch %0, b1, b1; b1(%3: i32): return %0 | f: b0: branch %0, b1, b1: 0 arguments for a block of 1 parameters",
        "switch %0, b1, 1: b1, 1: b1; b1: return %0 | f: b0: switch %0, b1, 1: b1, 1: b1: case 1 twice",
        "branch %0, b1, b2; b1: %2 = neg.i32 %0 jump b3; b2: jump b3; b3: return %2 | f: b3: return %2: operand 0 is not dominated by its definition",
        "%2 = neg.i32 %3; %3 = neg.i32 %0; return %0 | f: b0: %2 = neg.i32 %3: operand 0 is not dominated by its definition",
        "%2 = alloca.i64 %1 align 8; return %0 | f: b0: %2 = alloca.i64 %1 align 8: the function does not say that it has alloca",
        "jump b0 | f: block 0, row 2 (jump): an edge leads to the entry block",
        "return %0; trap | f: block 0, row 2 (return): a terminator before the block's end",
        "%2 = neg.i32 %0 | f: block 0 does not end in a terminator",
        "goto %1, b1; b1: return %0 | f: block 0, row 2 (goto): the address of block 1 is not marked as taken",
        "jump b1 | f: block 0, row 2 (jump): target block 1 is not in the layout",
        "%2 = parameter.i32 5; return %0 | f: b0: %2 = parameter.i32 5: the signature has no such parameter",
        "%2 = neg.i32 %0; %3 = parameter.i32 0; return %0 | f: b0: %3 = parameter.i32 0: parameters stand at the start of the entry block",
        "%2 = iconst.i32 4294967295; return %0 | f: b0: %2 = iconst.i32 4294967295: constant is not a sign-extended i32",
        "%2 = bitcast.f64 %0; return %0 | f: b0: %2 = bitcast.f64 %0: no bit cast from i32 to f64",
        "%2 = atomic_rmw.f32 add f32 [%1], %0 order 1; return %0 | f: b0: %2 = atomic_rmw.f32 add f32 [%1], %0 order 1: access does not fit the type",
      })
  void reports(String body, String problem) {
    List<String> found = problems(body.replace("; ", "\n") + "\n");
    assertTrue(!found.isEmpty() && found.get(0).equals(problem), found::toString);
  }

  @Test
  void danglingOperandIsReported() {
    Unit unit = new Unit();
    Function function = new Function();
    function.reset(
        unit.symbol("f").number(),
        unit.signature(new Signature(Signature.Type.of(ValueType.I32), List.of(), 0, false)),
        0);
    FunctionBuilder builder = new FunctionBuilder(function);
    int value = builder.iconst(ValueType.I32, 1);
    builder.ret(value);
    function.remove(value);
    assertEquals(
        List.of("f: b0: return %?0: operand 0 (row 0) is not in the layout"),
        new Verifier().verify(unit, function));
    function.setA(1, 99);
    assertEquals(
        List.of("f: b0: return %?99: operand 0 (row 99) is not in the layout"),
        new Verifier().verify(unit, function));
    function.setC(1, 7);
    function.setOp(1, Op.JUMP);
    assertEquals(
        List.of(
                "f: block 0, row 1 (jump): pool list out of range",
                "f: block 0: row 1 is linked twice")
            .subList(0, 1),
        new Verifier().verify(unit, function).subList(0, 1));
  }

  @Test
  void irreducibleLoopsAreAccepted() {
    String text =
        """
        branch %0, b1, b2
        b1:
        %2 = neg.i32 %0
        branch %2, b2, b3
        b2:
        %3 = neg.i32 %0
        branch %3, b1, b3
        b3:
        return %0
        """;
    assertEquals(List.of(), problems(text));
  }
}
