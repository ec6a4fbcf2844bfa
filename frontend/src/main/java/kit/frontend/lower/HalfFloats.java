package kit.frontend.lower;

import java.util.List;
import kit.frontend.target.BasicType;
import kit.frontend.type.CType;
import kit.mir.MemoryType;
import kit.mir.Op;
import kit.mir.ValueType;

/**
 * binary16 without instructions of its own: a {@code _Float16} is computed as an F32 and may have
 * the precision of one until it is stored, passed, returned or cast (C11 5.2.4.2.2p9; gcc on x86-64
 * does the same). Objects hold 16 bits. An argument or result travels <em>packed</em>: as an F32
 * whose low 16 bits are the number, as vector registers hold it.
 *
 * <p>The conversions are the runtime's {@code __extendhfsf2}, {@code __truncsfhf2} and their kin
 * with packed numbers, as in libgcc.
 */
final class HalfFloats {
  private static final CType FLOAT = new CType.FloatingType(BasicType.FLOAT, 0);

  private final FunctionLowering at;
  private final Emitter emit;

  HalfFloats(FunctionLowering lowering) {
    at = lowering;
    emit = lowering.emit;
  }

  /** The number that a packed one holds. */
  int unpacked(int packed) {
    return at.calls.helperCall("__extendhfsf2", Kind.F32, List.of(FLOAT), packed);
  }

  /** A floating value rounded to binary16, packed. */
  int packed(int value, Kind from) {
    String name =
        switch (from) {
          case F64 -> "__truncdfhf2";
          case F80 -> "__truncxfhf2";
          case F128 -> "__trunctfhf2";
          default -> "__truncsfhf2";
        };
    Kind kind = from == Kind.F16 ? Kind.F32 : from;
    return at.calls.helperCall(name, Kind.F32, List.of(Calls.type(kind)), value);
  }

  /** A value rounded to binary16. */
  int rounded(int value, Kind from) {
    return unpacked(packed(value, from));
  }

  /** An integer, by way of a format that holds it exactly. */
  int ofInteger(int value, Kind from) {
    Kind exact = from.value() == ValueType.I64 ? Kind.F80 : Kind.F64;
    return rounded(emit.convert(value, from, exact), exact);
  }

  /** The encoding, in the low bits of an I32. */
  int bits(int value) {
    return at.builder.unary(Op.BITCAST, ValueType.I32, packed(value, Kind.F16));
  }

  /** The number of an encoding; the bits above it do not matter. */
  int ofBits(int bits) {
    return unpacked(at.builder.unary(Op.BITCAST, ValueType.F32, bits));
  }

  int load(Place place, boolean isVolatile) {
    return ofBits(emit.load(place, 0, ValueType.I32, MemoryType.U16, isVolatile));
  }

  void store(Place place, int value, boolean isVolatile) {
    emit.store(place, 0, bits(value), MemoryType.U16, isVolatile);
  }

  /** Stores a packed number. */
  void storePacked(Place place, int packed) {
    int bits = at.builder.unary(Op.BITCAST, ValueType.I32, packed);
    emit.store(place, 0, bits, MemoryType.U16, false);
  }
}
