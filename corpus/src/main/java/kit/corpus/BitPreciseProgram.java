package kit.corpus;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A random program on {@code _BitInt} of any width (and standard integers among them) that checks
 * itself: the generator computes every value in {@link BigInteger} and writes it down as a constant
 * with suffix {@code wb}. Operators, conversions, bit-fields, atomic objects, arguments, variable
 * arguments, results, static initialisers, conversions from and to floating types. Signed overflow
 * wraps; a program exits with 0, or says which step went wrong.
 */
final class BitPreciseProgram {
  /** An integer type: {@code _BitInt} of a width, or a standard one of 32, 64 or 128 bits. */
  private record Type(int width, boolean signed, boolean standard) {
    String text() {
      if (!standard) {
        return (signed ? "_BitInt(" : "unsigned _BitInt(") + width + ")";
      }
      String name = width == 32 ? "int" : width == 64 ? "long" : "__int128";
      return signed ? name : "unsigned " + name;
    }

    BigInteger wrap(BigInteger value) {
      BigInteger low = value.and(BigInteger.ONE.shiftLeft(width).subtract(BigInteger.ONE));
      return signed && low.testBit(width - 1) ? low.subtract(BigInteger.ONE.shiftLeft(width)) : low;
    }
  }

  private record Value(String text, Type type, BigInteger value) {}

  /** An object that is assigned to; {@code bits} narrower than the type for a bit-field. */
  private static final class Place {
    final String text;
    final Type type;
    final Type held;
    BigInteger value;

    Place(String text, Type type, Type held, BigInteger value) {
      this.text = text;
      this.type = type;
      this.held = held;
      this.value = held.wrap(value);
    }
  }

  private static final Type INT = new Type(32, true, true);

  private static final String[] OPERATORS = {"+", "-", "*", "/", "%", "&", "|", "^", "<<", ">>"};

  private final Random random;
  private final StringBuilder out = new StringBuilder();
  private final List<Place> places = new ArrayList<>();
  private final List<Type> types = new ArrayList<>();
  private int steps;

  /** The text of a program; the same for the same seed. */
  static String text(long seed) {
    return new BitPreciseProgram(seed).make();
  }

  private BitPreciseProgram(long seed) {
    random = new Random(seed * 0x9e3779b97f4a7c15L);
  }

  private int below(int limit) {
    return random.nextInt(limit);
  }

  private Type type() {
    if (!types.isEmpty() && below(3) > 0) {
      return types.get(below(types.size()));
    }
    if (below(6) == 0) {
      return new Type(32 << below(3), below(2) == 0, true);
    }
    int width =
        switch (below(8)) {
          case 0 -> 2 + below(127);
          case 1 -> 64 * (3 + below(6));
          case 2 -> 64 * (3 + below(6)) + 1;
          case 3 -> 64 * (3 + below(6)) - 1;
          case 4 -> 500 + below(1500);
          default -> 129 + below(400);
        };
    return new Type(width, below(2) == 0, false);
  }

  private BigInteger number(Type type) {
    BigInteger value =
        switch (below(6)) {
          case 0 -> BigInteger.valueOf(below(20) - 10);
          case 1 ->
              BigInteger.ONE.shiftLeft(type.width() - 1).subtract(BigInteger.valueOf(below(3)));
          case 2 -> BigInteger.ONE.shiftLeft(below(type.width()));
          case 3 -> BigInteger.ONE.shiftLeft(64 * (1 + below(4))).subtract(BigInteger.ONE);
          default -> new BigInteger(1 + below(type.width()), random);
        };
    return type.wrap(below(3) == 0 ? value.negate() : value);
  }

  /** A constant expression of a type. */
  private static String constant(Type type, BigInteger value) {
    BigInteger low = type.signed() ? value.add(BigInteger.ONE) : value;
    String text =
        value.signum() < 0
            ? "(-0x" + low.negate().toString(16) + "wb - 1)"
            : "0x" + value.toString(16) + (type.signed() ? "wb" : "uwb");
    return "((" + type.text() + ")" + text + ")";
  }

  private void line(String text) {
    out.append("  ").append(text).append('\n');
  }

  private void check(String condition) {
    steps++;
    line("if (!(" + condition + ")) fail(" + steps + ");");
  }

  // ---- the program

  private String make() {
    out.append("#include <stdarg.h>\n#include <stdio.h>\n#include <stdlib.h>\n");
    out.append("static void fail(int step) { printf(\"step %d\\n\", step); exit(1); }\n");
    for (int i = 0; i < 4; i++) {
      types.add(type());
    }
    List<Place> globals = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      Type type = type();
      Value start = expression(2, true);
      String qualifier = below(5) == 0 ? "_Atomic " : below(4) == 0 ? "volatile " : "";
      out.append("static ").append(qualifier).append(type.text()).append(" g").append(i);
      out.append(" = ").append(start.text()).append(";\n");
      globals.add(new Place("g" + i, type, type, type.wrap(start.value())));
    }
    structure(globals);
    places.addAll(globals);
    StringBuilder functions = new StringBuilder();
    for (int i = 0; i < types.size(); i++) {
      String name = types.get(i).text();
      functions.append(
          "static %1$s same%2$d(int a, %1$s x, int b) { return a == 1 && b == 2 ? x : 0; }\n"
              .formatted(name, i));
      functions.append(
          ("static %1$s pass%2$d(int n, ...) { va_list list; va_start(list, n); %1$s x = 0;"
                  + " while (n--) x = va_arg(list, %1$s); va_end(list); return x; }\n")
              .formatted(name, i));
    }
    out.append(functions).append("int main(void) {\n");
    for (int i = 0; i < 4; i++) {
      Type type = type();
      BigInteger value = number(type);
      line(type.text() + " l" + i + " = " + constant(type, value) + ";");
      places.add(new Place("l" + i, type, type, value));
    }
    for (int i = 0; i < 40; i++) {
      statement();
    }
    for (Place place : places) {
      check(place.text + " == " + constant(place.held, place.value));
    }
    return out.append("  return 0;\n}\n").toString();
  }

  private void structure(List<Place> globals) {
    StringBuilder body = new StringBuilder("struct s {");
    StringBuilder values = new StringBuilder("{");
    for (int i = 0; i < 6; i++) {
      Type type = type();
      boolean narrow = below(2) == 0 && !(type.standard() && type.width() == 128 && below(2) == 0);
      int width = narrow ? 2 + below(type.width() - 1) : type.width();
      Type held = new Type(Math.min(width, type.width()), type.signed(), false);
      BigInteger value = number(held);
      body.append(' ').append(type.text()).append(" m").append(i);
      body.append(narrow ? " : " + held.width() + ";" : ";");
      values.append(i == 0 ? "" : ", ").append(constant(held, value));
      globals.add(new Place("s.m" + i, type, narrow ? held : type, value));
    }
    out.append(body).append(" };\nstatic struct s s = ").append(values).append("};\n");
  }

  private void statement() {
    Place place = places.get(below(places.size()));
    switch (below(8)) {
      case 0 -> {
        boolean more = below(2) == 0;
        BigInteger old = place.value;
        place.value =
            place.held.wrap(more ? old.add(BigInteger.ONE) : old.subtract(BigInteger.ONE));
        String operator = more ? "++" : "--";
        boolean prefix = below(2) == 0;
        check(
            (prefix ? operator + place.text : place.text + operator)
                + " == "
                + constant(place.held, prefix ? place.value : old));
      }
      case 1, 2 -> compound(place);
      case 3 -> toFloating();
      case 4 -> fromFloating(place);
      case 5 -> call();
      case 6 -> {
        Value a = expression(2, false);
        Value b = expression(2, false);
        Type common = common(a.type(), b.type());
        int order = common.wrap(a.value()).compareTo(common.wrap(b.value()));
        String[] operators = {"<", "<=", ">", ">=", "==", "!="};
        boolean[] holds = {order < 0, order <= 0, order > 0, order >= 0, order == 0, order != 0};
        int which = below(operators.length);
        check(
            "("
                + a.text()
                + " "
                + operators[which]
                + " "
                + b.text()
                + ") == "
                + (holds[which] ? 1 : 0));
        check("!" + a.text() + " == " + (a.value().signum() == 0 ? 1 : 0));
      }
      default -> {
        Value value = expression(3, false);
        line(place.text + " = " + value.text() + ";");
        place.value = place.held.wrap(value.value());
        check(place.text + " == " + constant(place.held, place.value));
      }
    }
  }

  private void compound(Place place) {
    Value right = expression(2, false);
    String operator = OPERATORS[below(OPERATORS.length)];
    boolean shift = operator.equals("<<") || operator.equals(">>");
    // A standard bit-field is promoted; its compound computations are left out.
    Type left = place.held == place.type ? place.type : held(place);
    Type computation = shift ? left : common(left, right.type());
    if (shift) {
      int count = below(left.width());
      right = new Value(count + "", INT, BigInteger.valueOf(count));
    }
    BigInteger result =
        apply(
            operator,
            computation,
            computation.wrap(place.value),
            shift ? right.value() : computation.wrap(right.value()));
    if (result == null) {
      return;
    }
    line(place.text + " " + operator + "= " + right.text() + ";");
    place.value = place.held.wrap(result);
    check(place.text + " == " + constant(place.held, place.value));
  }

  /** The type in which the value of a bit-field is computed. */
  private static Type held(Place place) {
    if (!place.type.standard()) {
      return place.type;
    }
    int width = place.held.width();
    return width < 32 || (width == 32 && place.type.signed()) ? INT : place.held;
  }

  private void call() {
    int which = below(types.size());
    Type type = types.get(which);
    Value value = expression(2, false);
    BigInteger passed = type.wrap(value.value());
    String name = type.text();
    String call =
        below(2) == 0
            ? "same" + which + "(1, " + value.text() + ", 2)"
            : "pass" + which + "(2, (" + name + ")1, (" + name + ")" + value.text() + ")";
    check(call + " == " + constant(type, passed));
  }

  private void toFloating() {
    Value value = expression(2, false);
    double expected = new BigDecimal(value.value()).doubleValue();
    check("(double)" + value.text() + " == " + floating(expected));
    float narrow = new BigDecimal(value.value()).floatValue();
    check("(float)" + value.text() + " == (float)" + floating(narrow));
  }

  private static String floating(double value) {
    return Double.isInfinite(value)
        ? (value < 0 ? "-" : "") + "__builtin_inf()"
        : Double.toHexString(value);
  }

  private void fromFloating(Place place) {
    if (place.held != place.type) {
      return;
    }
    double value = new BigDecimal(number(place.type)).doubleValue() / (below(2) == 0 ? 1 : 1024);
    BigInteger whole =
        Double.isInfinite(value) ? BigInteger.ZERO : new BigDecimal(value).toBigInteger();
    if (Double.isInfinite(value) || !place.type.wrap(whole).equals(whole)) {
      return;
    }
    line("{ volatile double d = " + floating(value) + "; " + place.text + " = d; }");
    place.value = whole;
    check(place.text + " == " + constant(place.type, whole));
  }

  // ---- expressions

  private static Type common(Type a, Type b) {
    if (a.width() != b.width()) {
      return a.width() > b.width() ? a : b;
    }
    boolean standard = a.standard() || b.standard();
    return new Type(a.width(), a.signed() && b.signed(), standard);
  }

  /** Null where it is undefined. */
  private static BigInteger apply(String operator, Type type, BigInteger a, BigInteger b) {
    return switch (operator) {
      case "+" -> type.wrap(a.add(b));
      case "-" -> type.wrap(a.subtract(b));
      case "*" -> type.wrap(a.multiply(b));
      case "/" -> b.signum() == 0 || isTrap(type, a, b) ? null : type.wrap(a.divide(b));
      case "%" -> b.signum() == 0 || isTrap(type, a, b) ? null : type.wrap(a.remainder(b));
      case "&" -> type.wrap(a.and(b));
      case "|" -> type.wrap(a.or(b));
      case "^" -> type.wrap(a.xor(b));
      case "<<" -> type.wrap(a.shiftLeft(b.intValue()));
      default -> type.wrap(a.shiftRight(b.intValue()));
    };
  }

  private static boolean isTrap(Type type, BigInteger a, BigInteger b) {
    return b.equals(BigInteger.ONE.negate())
        && a.equals(BigInteger.ONE.shiftLeft(type.width() - 1).negate());
  }

  private Value expression(int depth, boolean constant) {
    if (depth == 0 || below(6) == 0) {
      return leaf(constant);
    }
    switch (below(6)) {
      case 0 -> {
        Value operand = expression(depth - 1, constant);
        Type type = type();
        return new Value(
            "((" + type.text() + ")" + operand.text() + ")", type, type.wrap(operand.value()));
      }
      case 1 -> {
        Value operand = expression(depth - 1, constant);
        boolean minus = below(2) == 0;
        BigInteger value = minus ? operand.value().negate() : operand.value().not();
        return new Value(
            "(" + (minus ? "-" : "~") + operand.text() + ")",
            operand.type(),
            operand.type().wrap(value));
      }
      case 2 -> {
        Value condition = expression(depth - 1, constant);
        Value a = expression(depth - 1, constant);
        Value b = expression(depth - 1, constant);
        Type type = common(a.type(), b.type());
        BigInteger value = condition.value().signum() != 0 ? a.value() : b.value();
        return new Value(
            "(" + condition.text() + " ? " + a.text() + " : " + b.text() + ")",
            type,
            type.wrap(value));
      }
      default -> {
        return binary(depth, constant);
      }
    }
  }

  private Value binary(int depth, boolean constant) {
    Value a = expression(depth - 1, constant);
    Value b = expression(depth - 1, constant);
    String operator = OPERATORS[below(OPERATORS.length)];
    boolean shift = operator.equals("<<") || operator.equals(">>");
    Type type = shift ? a.type() : common(a.type(), b.type());
    if (shift) {
      BigInteger count = BigInteger.valueOf(below(type.width()));
      Type counting = count.bitLength() < 31 && below(2) == 0 ? INT : new Type(200, false, false);
      b = new Value(constant(counting, count), counting, count);
    }
    BigInteger value =
        apply(operator, type, type.wrap(a.value()), shift ? b.value() : type.wrap(b.value()));
    return value == null
        ? a
        : new Value("(" + a.text() + " " + operator + " " + b.text() + ")", type, value);
  }

  private Value leaf(boolean constant) {
    if (constant || places.isEmpty() || below(3) == 0) {
      Type type = type();
      BigInteger value = number(type);
      return new Value(constant(type, value), type, value);
    }
    Place place = places.get(below(places.size()));
    Type type = place.held == place.type ? place.type : held(place);
    return new Value("(" + place.text + ")", type, place.value);
  }
}
