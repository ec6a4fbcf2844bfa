package kit.frontend.lower;

import kit.frontend.ast.Expression;
import kit.frontend.type.CType;
import kit.frontend.type.RecordDefinition;
import kit.mir.MemoryType;
import kit.mir.Op;
import kit.mir.ValueType;

/**
 * {@code __builtin_clear_padding}: the bits of an object that belong to no member become zero. Of a
 * union those that belong to none of its members; of {@code long double} the bytes behind the ten
 * that count.
 */
final class Padding {
  /** Objects above this size would make too much code. */
  private static final long SIZE_LIMIT = 1 << 14;

  /** Arrays above this size are gone through in a loop. */
  private static final long STRAIGHT = 256;

  private final FunctionLowering at;
  private final Emitter emit;
  private final MirTypes types;

  Padding(FunctionLowering lowering) {
    at = lowering;
    emit = lowering.emit;
    types = lowering.types;
  }

  void clear(Expression pointer) {
    CType type = ((CType.PointerType) pointer.type().unqualified()).pointee();
    clear(type, at.places.pointed(pointer), pointer.position());
  }

  private void clear(CType type, Place place, int position) {
    long size = types.size(type);
    if (type instanceof CType.ArrayType array && (size < 0 || size > STRAIGHT)) {
      elements(array, place, position);
      return;
    }
    if (size < 0 || size > SIZE_LIMIT) {
      at.unsupported(position, "__builtin_clear_padding of an object of this size");
      return;
    }
    byte[] used = new byte[(int) size];
    mark(type, 0, used);
    for (int i = 0; i < used.length; i++) {
      if (used[i] == 0) {
        emit.store(place, i, emit.i32(0), MemoryType.U8, false);
      } else if (used[i] != -1) {
        int old = emit.load(place, i, ValueType.I32, MemoryType.U8, false);
        int kept = emit.binary(Op.AND, ValueType.I32, old, emit.i32(used[i] & 0xff));
        emit.store(place, i, kept, MemoryType.U8, false);
      }
    }
  }

  /** One element after the other. */
  private void elements(CType.ArrayType array, Place place, int position) {
    CType element = array.element();
    while (element instanceof CType.ArrayType inner && types.size(inner) < 0) {
      element = inner.element();
    }
    long step = types.size(element);
    if (step <= 0) {
      return;
    }
    int first = emit.address(place);
    int end = emit.add(first, at.variableArrays.size(array));
    Place next = emit.temporary(8, 8);
    Place last = emit.temporary(8, 8);
    emit.store(next, first, Kind.U64, false);
    emit.store(last, end, Kind.U64, false);
    int more = emit.newBlock();
    int body = emit.newBlock();
    int done = emit.newBlock();
    emit.startAlways(more);
    int here = emit.load(next, Kind.U64, false);
    emit.branch(emit.compare(Op.EQ, here, emit.load(last, Kind.U64, false)), done, body);
    emit.start(body);
    clear(element, Place.value(emit.load(next, Kind.U64, false), 1), position);
    here = emit.load(next, Kind.U64, false);
    emit.store(next, emit.add(here, emit.i64(step)), Kind.U64, false);
    emit.jump(more);
    emit.start(done);
  }

  /** Sets the bits that values of the type use at an offset. */
  private void mark(CType type, long offset, byte[] used) {
    switch (type) {
      case CType.RecordType record -> {
        if (record.definition().isComplete()) {
          for (RecordDefinition.Field field : record.definition().fields()) {
            if (field.isBitField()) {
              markBits(8 * (offset + field.offset()) + field.bitOffset(), field.bitWidth(), used);
            } else {
              mark(field.type(), offset + field.offset(), used);
            }
          }
        }
      }
      case CType.ArrayType array -> {
        long step = types.size(array.element());
        for (long i = 0; i < array.length() && step > 0; i++) {
          mark(array.element(), offset + i * step, used);
        }
      }
      case CType.ComplexType complex -> {
        mark(complex.element(), offset, used);
        mark(complex.element(), offset + types.size(complex.element()), used);
      }
      case CType.BitIntType bits -> markBits(8 * offset, bits.width(), used);
      default -> {
        long size = types.kind(type) == Kind.F80 ? 10 : Math.max(0, types.size(type));
        markBits(8 * offset, 8 * size, used);
      }
    }
  }

  private static void markBits(long first, long count, byte[] used) {
    for (long bit = first; bit < first + count && bit < 8L * used.length; bit++) {
      used[(int) (bit >> 3)] |= (byte) (1 << (bit & 7));
    }
  }
}
