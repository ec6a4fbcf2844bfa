package kit.asm;

import java.math.BigInteger;
import kit.base.ByteSink;
import kit.base.floating.FloatFormat;
import kit.base.floating.SoftFloat;

/** Directives that emit numbers and strings. */
final class DataDirectives {
  /** Floating-point formats with their size in the object. */
  enum Real {
    SINGLE(FloatFormat.BINARY32, 4),
    DOUBLE(FloatFormat.BINARY64, 8),
    EXTENDED(FloatFormat.X87, 10);

    private final FloatFormat format;
    private final int size;

    Real(FloatFormat format, int size) {
      this.format = format;
      this.size = size;
    }
  }

  private final Assembler assembler;

  DataDirectives(Assembler assembler) {
    this.assembler = assembler;
  }

  /** Whether a non-zero value may go to the current section. */
  private boolean mayHold(boolean zero) {
    return zero || !assembler.sections.current().hasNoBits() || assembler.sections.refuse();
  }

  /** Comma-separated expressions of {@code width} bytes each. */
  void values(Cursor cursor, int width) {
    if (cursor.atEnd()) {
      return;
    }
    do {
      Expression value = assembler.expression(cursor);
      if (value == null) {
        cursor.skipAll();
        return;
      }
      value(value, width);
    } while (cursor.accept(','));
  }

  private void value(Expression value, int width) {
    if (value.isConstant() && value.modifier() == null) {
      long number = value.number();
      if (mayHold(number == 0)) {
        if (width < 8 && (number < -(1L << 8 * width - 1) || number >= 1L << 8 * width)) {
          assembler.warning(
              value.position(),
              "value 0x"
                  + Long.toHexString(number)
                  + " truncated to 0x"
                  + Long.toHexString(number & (1L << 8 * width) - 1));
        }
        assembler.sections.bytes().uint(number, width);
      }
      return;
    }
    int kind = assembler.machine().dataRelocation(width, false, value.modifier());
    if (kind < 0) {
      assembler.error(
          value.position(),
          value.modifier() == null
              ? "no relocation for a field of " + width + " bytes"
              : "no relocation `@" + value.modifier() + "' for a field of " + width + " bytes");
      return;
    }
    if (mayHold(false)) {
      assembler.emitField(value, width, kind);
    }
  }

  void octa(Cursor cursor) {
    if (cursor.atEnd()) {
      return;
    }
    do {
      int position = cursor.sourcePosition();
      BigInteger value = Literals.integer(cursor, 128);
      if (value == null) {
        assembler.error(position, "expected a number");
        cursor.skipAll();
        return;
      }
      if (mayHold(value.signum() == 0)) {
        assembler.sections.bytes().u64(value.longValue());
        assembler.sections.bytes().u64(value.shiftRight(64).longValue());
      }
    } while (cursor.accept(','));
  }

  void reals(Cursor cursor, Real real) {
    if (cursor.atEnd()) {
      return;
    }
    do {
      int position = cursor.sourcePosition();
      SoftFloat value = Literals.real(cursor, real.format);
      if (value == null) {
        assembler.error(position, "bad floating-point constant");
        cursor.skipAll();
        return;
      }
      if (mayHold(value.lowBits() == 0 && value.highBits() == 0)) {
        ByteSink bytes = assembler.sections.bytes();
        bytes.uint(value.lowBits(), Math.min(8, real.size));
        bytes.uint(value.highBits(), Math.max(0, real.size - 8));
      }
    } while (cursor.accept(','));
  }

  void leb(Cursor cursor, boolean signed) {
    if (cursor.atEnd()) {
      return;
    }
    do {
      Expression value = assembler.expression(cursor);
      if (value == null) {
        cursor.skipAll();
        return;
      }
      if (!value.isConstant()) {
        Fragment fragment = assembler.sections.close(Fragment.Tail.LEB, value.position());
        fragment.expression = value;
        fragment.signed = signed;
      } else if (mayHold(value.number() == 0)) {
        if (signed) {
          assembler.sections.bytes().sleb128(value.number());
        } else {
          assembler.sections.bytes().uleb128(value.number());
        }
      }
    } while (cursor.accept(','));
  }

  /**
   * Strings, separated by commas or nothing; each of the former sort gets a terminator when {@code
   * terminated}.
   */
  void strings(Cursor cursor, int width, boolean terminated) {
    if (cursor.atEnd()) {
      return;
    }
    ByteSink text = new ByteSink();
    do {
      int position = cursor.sourcePosition();
      do {
        Literals.StringResult result = Literals.string(cursor, text, width);
        if (result != Literals.StringResult.FOUND) {
          assembler.error(
              position,
              result == Literals.StringResult.MISSING
                  ? "expected a string"
                  : "unterminated string");
          cursor.skipAll();
          return;
        }
      } while (cursor.skipBlanks() == '"');
      if (terminated) {
        text.uint(0, width);
      }
    } while (cursor.accept(','));
    if (assembler.sections.mayHold(text)) {
      assembler.sections.bytes().sink(text);
    }
  }
}
