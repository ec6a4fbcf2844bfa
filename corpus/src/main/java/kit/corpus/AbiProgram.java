package kit.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A random program in two files that call each other with every kind of value that the calling
 * convention knows: structures and unions by value in both directions, bit-fields, arrays and
 * nested structures in them, {@code long double}, complex numbers, vectors, variable arguments.
 * Every value is checked where it arrives. The same seed gives the same program.
 */
final class AbiProgram {
  private static final int FUNCTIONS = 8;

  private static final String[] INTEGERS = {
    "char",
    "signed char",
    "unsigned char",
    "short",
    "unsigned short",
    "int",
    "unsigned",
    "long",
    "unsigned long",
    "long long",
    "unsigned long long",
    "_Bool",
    "enum colour"
  };
  private static final int[] WIDTHS = {7, 7, 8, 15, 16, 31, 32, 63, 64, 63, 64, 1, 2};
  private static final String[] FLOATS = {
    "float", "double", "long double", "float _Complex", "double _Complex", "long double _Complex"
  };

  /** Vectors: name, element, its width or 0 for a float, how many. */
  private static final Type[] VECTORS = {
    vector("v2f", new Type("float", 0, null, false), 2),
    vector("v4f", new Type("float", 0, null, false), 4),
    vector("v8f", new Type("float", 0, null, false), 8),
    vector("v4d", new Type("double", 0, null, false), 4),
    vector("v4l", new Type("long", 63, null, false), 4),
    vector("v16s", new Type("short", 15, null, false), 16)
  };

  /**
   * A type: a scalar, whose values can be written down, a vector of {@code count} elements, or an
   * aggregate with members.
   */
  private record Type(
      String name, int width, List<Member> members, boolean union, Type element, int count) {
    Type(String name, int width, List<Member> members, boolean union) {
      this(name, width, members, union, null, 0);
    }

    boolean isVector() {
      return element != null;
    }

    boolean isAggregate() {
      return members != null;
    }

    boolean isFloat() {
      return width == 0 && !isAggregate() && !name.equals("void *");
    }
  }

  /** A member; {@code count} 0 is no array, {@code bits} 0 no bit-field. */
  private record Member(String name, Type type, int count, int bits) {}

  private final SplittableRandom random;
  private final List<Type> aggregates = new ArrayList<>();
  private final StringBuilder header = new StringBuilder();
  private final StringBuilder callee = new StringBuilder();
  private final StringBuilder caller = new StringBuilder();

  private final boolean vectors;

  /**
   * @param vectors whether there are vectors, too, and functions by the convention of Windows
   */
  AbiProgram(long seed, boolean vectors) {
    random = new SplittableRandom(seed);
    this.vectors = vectors;
    header.append("#include <stdarg.h>\n#include <stdio.h>\n");
    header.append("enum colour { RED, GREEN, BLUE, BLACK };\n");
    header.append("void bad(int line, const char *what);\n");
    for (Type type : VECTORS) {
      header.append("typedef ").append(type.element().name()).append(' ').append(type.name());
      header.append(" __attribute__((vector_size(").append(type.count());
      header.append(" * sizeof(").append(type.element().name()).append("))));\n");
    }
    callee.append("#include \"abi.h\"\n");
    caller.append("#include \"abi.h\"\nstatic int failures;\n");
    caller.append(
        "void bad(int line, const char *what) { printf(\"line %d: %s\\n\", line, what); failures++; }\n");
    int count = 3 + random.nextInt(5);
    for (int i = 0; i < count; i++) {
      aggregates.add(aggregate(i));
    }
    StringBuilder main = new StringBuilder("int main(void) {\n");
    for (int i = 0; i < FUNCTIONS; i++) {
      function(i);
      main.append("  call").append(i).append("();\n");
    }
    caller.append(main).append("  return failures != 0;\n}\n");
  }

  /** {@code abi.h}: types and prototypes. */
  String header() {
    return header.toString();
  }

  /** The functions that are called. */
  String callee() {
    return callee.toString();
  }

  /** The calls, and main. */
  String caller() {
    return caller.toString();
  }

  private Type integer() {
    int at = random.nextInt(INTEGERS.length);
    return new Type(INTEGERS[at], WIDTHS[at], null, false);
  }

  private static Type vector(String name, Type element, int count) {
    return new Type(name, 0, null, false, element, count);
  }

  private Type scalar() {
    if (vectors && random.nextInt(3) == 0) {
      return VECTORS[random.nextInt(VECTORS.length)];
    }
    int kind = random.nextInt(10);
    if (kind < 5) {
      return integer();
    }
    if (kind < 9) {
      // Plain floats and doubles are what most structures hold.
      int at = random.nextInt(3) > 0 ? random.nextInt(2) : random.nextInt(FLOATS.length);
      return new Type(FLOATS[at], 0, null, false);
    }
    return new Type("void *", 0, null, false);
  }

  private Type aggregate(int index) {
    boolean union = random.nextInt(6) == 0;
    String name = (union ? "union u" : "struct s") + index;
    int count = 1 + random.nextInt(random.nextBoolean() ? 3 : 7);
    // Structures of one kind of float are a case of their own in most calling conventions.
    Type uniform = random.nextInt(4) == 0 ? scalar() : null;
    List<Member> members = new ArrayList<>();
    header.append(name).append(" {\n");
    for (int i = 0; i < count; i++) {
      Type type = uniform != null ? uniform : scalar();
      int elements = 0;
      int bits = 0;
      int shape = random.nextInt(10);
      if (shape == 0 && !aggregates.isEmpty()) {
        type = aggregates.get(random.nextInt(aggregates.size()));
      } else if (shape == 1) {
        elements = 1 + random.nextInt(4);
      } else if (shape <= 3 && uniform == null) {
        type = integer();
        bits = 1 + random.nextInt(type.name().equals("enum colour") ? 2 : type.width());
      }
      String member = "m" + i;
      members.add(new Member(member, type, elements, bits));
      header.append("  ").append(type.name()).append(' ').append(member);
      if (elements > 0) {
        header.append('[').append(elements).append(']');
      }
      if (bits > 0) {
        header.append(" : ").append(bits);
      }
      header.append(";\n");
    }
    String attribute =
        switch (random.nextInt(16)) {
          case 0 -> " __attribute__((packed))";
          case 1 -> " __attribute__((aligned(16)))";
          default -> "";
        };
    header.append("}").append(attribute).append(";\n");
    return new Type(name, 0, List.copyOf(members), union);
  }

  private Type any() {
    return random.nextInt(5) < 3 ? aggregates.get(random.nextInt(aggregates.size())) : scalar();
  }

  private void function(int index) {
    Type result = random.nextInt(8) == 0 ? null : any();
    int fixed = 1 + random.nextInt(random.nextBoolean() ? 4 : 12);
    boolean microsoft = vectors && random.nextInt(6) == 0;
    // gcc 12 reads variable arguments of that convention wrong that go by address.
    int variable = !microsoft && random.nextInt(3) == 0 ? 1 + random.nextInt(8) : 0;
    List<Type> types = new ArrayList<>();
    for (int i = 0; i < fixed; i++) {
      types.add(any());
    }
    for (int i = 0; i < variable; i++) {
      types.add(promoted(any()));
    }
    String name = "f" + index;
    StringBuilder prototype = new StringBuilder();
    prototype.append(microsoft ? "__attribute__((ms_abi)) " : "");
    prototype.append(result == null ? "void" : result.name()).append(' ').append(name).append('(');
    for (int i = 0; i < fixed; i++) {
      prototype.append(i > 0 ? ", " : "").append(types.get(i).name()).append(" a").append(i);
    }
    prototype.append(variable > 0 ? ", ...)" : ")");
    header.append(prototype).append(";\n");

    callee.append(prototype).append(" {\n");
    caller.append("static void call").append(index).append("(void) {\n");
    if (variable > 0) {
      callee.append("  va_list list;\n  va_start(list, a").append(fixed - 1).append(");\n");
    }
    for (int i = 0; i < types.size(); i++) {
      Type type = types.get(i);
      if (i >= fixed) {
        callee.append("  ").append(type.name()).append(" a").append(i);
        callee.append(" = va_arg(list, ").append(type.name()).append(");\n");
      }
      caller.append("  ").append(type.name()).append(" a").append(i).append(";\n");
      pass("a" + i, type, caller, callee);
    }
    if (variable > 0) {
      callee.append("  va_end(list);\n");
    }
    StringBuilder call = new StringBuilder(name).append('(');
    for (int i = 0; i < types.size(); i++) {
      call.append(i > 0 ? ", a" : "a").append(i);
    }
    call.append(");\n");
    if (result == null) {
      caller.append("  ").append(call);
    } else {
      callee.append("  ").append(result.name()).append(" r;\n");
      caller.append("  ").append(result.name()).append(" r = ").append(call);
      pass("r", result, callee, caller);
      callee.append("  return r;\n");
    }
    callee.append("}\n");
    caller.append("}\n");
  }

  /** The type that an argument has after the default argument promotions. */
  private static Type promoted(Type type) {
    if (type.isAggregate() || type.isVector()) {
      return type;
    }
    if (type.name().equals("float")) {
      return new Type("double", 0, null, false);
    }
    boolean narrow = type.width() > 0 && type.width() < 31;
    return narrow ? new Type("int", 31, null, false) : type;
  }

  /** Sets a value on one side and checks it on the other. */
  private void pass(String place, Type type, StringBuilder from, StringBuilder to) {
    if (!type.isAggregate()) {
      passScalar(place, type, 0, from, to);
      return;
    }
    int only = type.union() ? random.nextInt(type.members().size()) : -1;
    for (int i = 0; i < type.members().size(); i++) {
      if (only >= 0 && i != only) {
        continue;
      }
      Member member = type.members().get(i);
      String inner = place + "." + member.name();
      if (member.count() == 0) {
        if (member.type().isAggregate()) {
          pass(inner, member.type(), from, to);
        } else {
          passScalar(inner, member.type(), member.bits(), from, to);
        }
      }
      for (int element = 0; element < member.count(); element++) {
        passScalar(inner + "[" + element + "]", member.type(), 0, from, to);
      }
    }
  }

  private void passScalar(String place, Type type, int bits, StringBuilder from, StringBuilder to) {
    for (int i = 0; i < type.count(); i++) {
      passScalar(place + "[" + i + "]", type.element(), 0, from, to);
    }
    if (type.isVector()) {
      return;
    }
    String value = value(type, bits);
    from.append("  ").append(place).append(" = ").append(value).append(";\n");
    to.append("  if (").append(place).append(" != ").append(value).append(") bad(__LINE__, \"");
    to.append(place).append("\");\n");
  }

  private String value(Type type, int bits) {
    if (type.name().equals("void *")) {
      return "(void *)0x" + Long.toHexString(random.nextLong() >>> 8) + "UL";
    }
    if (type.isFloat()) {
      String real = (random.nextInt(2_000_001) - 1_000_000) / 8.0 + "";
      if (!type.name().contains("_Complex")) {
        return "(" + type.name() + ")" + real;
      }
      String part = random.nextInt(1000) / 4.0 + "";
      return "(" + type.name() + ")(" + real + " + " + part + " * 1.0i)";
    }
    boolean signed = isSigned(type.name());
    int width = bits > 0 ? bits - (signed ? 1 : 0) : type.width();
    long value = width == 0 ? 0 : random.nextLong() >>> (64 - width);
    if (signed && random.nextBoolean()) {
      value = -value - 1;
    }
    // Plain char bit-fields and values are signed on x86-64.
    return value == Long.MIN_VALUE
        ? "(-9223372036854775807L - 1)"
        : value < 0 && !signed ? Long.toUnsignedString(value) + "UL" : value + "L";
  }

  private static boolean isSigned(String name) {
    return !name.startsWith("unsigned") && !name.equals("_Bool") && !name.equals("enum colour");
  }
}
