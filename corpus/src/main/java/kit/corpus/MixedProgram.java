package kit.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A random program of what csmith leaves out: every arithmetic type up to 128 bits, complex
 * numbers, binary128, bit-fields of all widths, vectors, atomic objects, variable-length arrays,
 * arguments of all types, variable argument lists, computed jumps, case ranges, nested functions,
 * statement expressions, checked arithmetic. It prints all its variables at the end.
 *
 * <p>Nothing in it is undefined with {@code -fwrapv}: divisors are checked, shift counts are small,
 * numbers are converted from floating types only within range. Order of evaluation does not matter:
 * expressions have no side effects.
 */
final class MixedProgram {
  private enum Sort {
    INTEGER,
    REAL,
    COMPLEX
  }

  private record Type(String name, Sort sort, int width, boolean signed) {}

  /** An expression and what can be done with it. */
  private record Value(String text, Sort sort) {}

  /** Something that can be assigned to. */
  private record Place(String text, Type type, boolean bitField, boolean atomic) {}

  private static final Type INT = new Type("int", Sort.INTEGER, 32, true);

  private static final List<Type> INTEGERS =
      List.of(
          new Type("_Bool", Sort.INTEGER, 1, false),
          new Type("char", Sort.INTEGER, 8, true),
          new Type("signed char", Sort.INTEGER, 8, true),
          new Type("unsigned char", Sort.INTEGER, 8, false),
          new Type("short", Sort.INTEGER, 16, true),
          new Type("unsigned short", Sort.INTEGER, 16, false),
          INT,
          new Type("unsigned", Sort.INTEGER, 32, false),
          new Type("long", Sort.INTEGER, 64, true),
          new Type("unsigned long", Sort.INTEGER, 64, false),
          new Type("long long", Sort.INTEGER, 64, true),
          new Type("unsigned long long", Sort.INTEGER, 64, false),
          new Type("__int128", Sort.INTEGER, 128, true),
          new Type("unsigned __int128", Sort.INTEGER, 128, false));

  private static final List<Type> OTHERS =
      List.of(
          new Type("_Float16", Sort.REAL, 11, true),
          new Type("float", Sort.REAL, 24, true),
          new Type("double", Sort.REAL, 53, true),
          new Type("long double", Sort.REAL, 64, true),
          new Type("__float128", Sort.REAL, 113, true),
          new Type("_Float16 _Complex", Sort.COMPLEX, 11, true),
          new Type("float _Complex", Sort.COMPLEX, 24, true),
          new Type("double _Complex", Sort.COMPLEX, 53, true),
          new Type("long double _Complex", Sort.COMPLEX, 64, true));

  private static final String[] VECTORS = {"v4si", "v4sf", "v16qi", "v2di", "v8hi", "v2df", "v4su"};
  private static final int[] LANES = {4, 4, 16, 2, 8, 2, 4};

  private static final String PRELUDE =
      """
      #include <stdarg.h>
      #include <stdio.h>
      #include <string.h>
      typedef int v4si __attribute__((vector_size(16)));
      typedef float v4sf __attribute__((vector_size(16)));
      typedef unsigned char v16qi __attribute__((vector_size(16)));
      typedef long long v2di __attribute__((vector_size(16)));
      typedef short v8hi __attribute__((vector_size(16)));
      typedef double v2df __attribute__((vector_size(16)));
      typedef unsigned v4su __attribute__((vector_size(16)));
      static void integer(const char *name, unsigned __int128 v) {
        printf("%s %016llx%016llx\\n", name, (unsigned long long)(v >> 64), (unsigned long long)v);
      }
      static void real(const char *name, __float128 v) {
        unsigned long long half[2];
        memcpy(half, &v, 16);
        if (v != v) printf("%s nan\\n", name);
        else printf("%s %016llx%016llx\\n", name, half[1], half[0]);
      }
      static void complex_number(const char *name, long double _Complex v) {
        real(name, __real__ v);
        real(name, __imag__ v);
      }
      """;

  private final Random random;
  private final StringBuilder out = new StringBuilder(PRELUDE);
  private final List<Place> globals = new ArrayList<>();
  private final List<String> prints = new ArrayList<>();
  private final List<String> functions = new ArrayList<>();
  private List<Place> places = new ArrayList<>();
  private int names;
  private int depth;
  private String indent = "  ";

  /** The text of a program; the same for the same seed. */
  static String text(long seed) {
    return new MixedProgram(seed).make();
  }

  private MixedProgram(long seed) {
    random = new Random(seed * 0x9e3779b97f4a7c15L);
  }

  private int below(int limit) {
    return random.nextInt(limit);
  }

  private boolean chance(int percent) {
    return below(100) < percent;
  }

  private <T> T pick(List<T> list) {
    return list.get(below(list.size()));
  }

  private Type type() {
    return chance(70) ? pick(INTEGERS) : pick(OTHERS);
  }

  private String fresh(String stem) {
    return stem + names++;
  }

  private void line(String text) {
    out.append(indent).append(text).append('\n');
  }

  // ---- the program

  private String make() {
    indent = "";
    for (int i = 0; i < 10; i++) {
      global(type());
    }
    for (int i = 0; i < 2; i++) {
      structure();
    }
    for (int i = 0; i < 3; i++) {
      int which = below(VECTORS.length);
      vectorVariable(which);
    }
    places = new ArrayList<>(globals);
    for (int i = 0; i < 3; i++) {
      function();
    }
    variadic();
    out.append("int main(void) {\n");
    indent = "  ";
    for (String call : functions) {
      line(call);
    }
    for (String print : prints) {
      line(print);
    }
    line("return 0;");
    out.append("}\n");
    return out.toString();
  }

  private void global(Type type) {
    String name = fresh("g");
    boolean atomic = type.sort == Sort.INTEGER && type.width <= 64 && chance(15);
    if (chance(20)) {
      line(
          "static "
              + type.name
              + " "
              + name
              + "[4] = {"
              + constant(type)
              + ", "
              + constant(type)
              + "};");
      for (int i = 0; i < 4; i++) {
        add(name + "[" + i + "]", type, false, false);
      }
    } else {
      line(
          "static "
              + (atomic ? "_Atomic " : chance(15) ? "volatile " : "")
              + type.name
              + " "
              + name
              + " = "
              + constant(type)
              + ";");
      add(name, type, false, atomic);
    }
  }

  private void add(String text, Type type, boolean bitField, boolean atomic) {
    globals.add(new Place(text, type, bitField, atomic));
    prints.add(print(text, type));
  }

  private static String print(String text, Type type) {
    return switch (type.sort) {
      case INTEGER ->
          "integer(\""
              + text
              + "\", (unsigned __int128)"
              + (type.signed ? "(__int128)" : "")
              + text
              + ");";
      case REAL -> "real(\"" + text + "\", " + text + ");";
      case COMPLEX -> "complex_number(\"" + text + "\", " + text + ");";
    };
  }

  private void structure() {
    String tag = fresh("s");
    String name = fresh("x");
    boolean packed = chance(30);
    List<Place> members = new ArrayList<>();
    out.append(packed ? "#pragma pack(1)\n" : "");
    line("static struct " + tag + " {");
    for (int i = 0; i < 7; i++) {
      String member = "m" + i;
      Type type = chance(75) ? pick(INTEGERS) : pick(OTHERS);
      boolean bitField = type.sort == Sort.INTEGER && type.width <= 64 && chance(75);
      int width = bitField ? 1 + below(type.width) : 0;
      line("  " + type.name + " " + member + (bitField ? " : " + width : "") + ";");
      if (bitField && chance(10)) {
        line(
            "  "
                + type.name
                + " : "
                + (chance(50) ? 0 : 1 + below(Math.max(1, type.width - 1)))
                + ";");
      }
      members.add(new Place(name + "." + member, type, bitField, false));
    }
    line("} " + name + " = {" + below(100) + ", " + below(100) + "};");
    out.append(packed ? "#pragma pack()\n" : "");
    for (Place member : members) {
      add(member.text, member.type, member.bitField, false);
    }
    // Through calls by value.
    line("static struct " + tag + " pass_" + tag + "(int a, struct " + tag + " s, double b) {");
    for (int i = 0; i < 2; i++) {
      Place member = pick(members);
      places =
          List.of(
              new Place(
                  "s" + member.text.substring(name.length()), member.type, member.bitField, false));
      if (member.type.sort == Sort.INTEGER) {
        line("  s" + member.text.substring(name.length()) + " += a;");
      }
    }
    line("  return s;");
    line("}");
    functions.add(name + " = pass_" + tag + "(" + below(50) + ", " + name + ", 1.5);");
  }

  private void vectorVariable(int which) {
    String name = fresh("v");
    String other = fresh("v");
    String vector = VECTORS[which];
    boolean isReal = vector.endsWith("f");
    StringBuilder values = new StringBuilder();
    for (int i = 0; i < LANES[which]; i++) {
      values
          .append(i > 0 ? ", " : "")
          .append(
              isReal
                  ? below(50) + ".25"
                  : "" + (below(200) - (vector.contains("u") || vector.equals("v16qi") ? 0 : 100)));
    }
    line("static " + vector + " " + name + " = {" + values + "}, " + other + ";");
    line("static " + vector + " work_" + name + "(" + vector + " a, int n, " + vector + " b) {");
    String[] operators =
        isReal ? new String[] {"+", "-", "*"} : new String[] {"+", "-", "*", "&", "|", "^"};
    for (int i = 0; i < 4; i++) {
      String operator = operators[below(operators.length)];
      switch (below(isReal ? 4 : 7)) {
        case 0 -> line("  a " + operator + "= b;");
        case 1 -> line("  b = a " + operator + " b " + operators[below(operators.length)] + " a;");
        case 2 -> line("  a[n & 1] = b[" + below(LANES[which]) + "] + 1;");
        case 3 -> line("  b = -a " + operator + " " + (isReal ? "2" : "3") + ";");
        case 4 -> line("  a = (a " + (chance(50) ? "<" : "==") + " b) " + operator + " ~b;");
        case 5 -> line("  a = b / (a | 1);");
        default -> line("  b = a " + (chance(50) ? "<<" : ">>") + " (b & 3);");
      }
    }
    line("  return a + b;");
    line("}");
    functions.add(
        other
            + " = work_"
            + name
            + "("
            + name
            + ", "
            + below(9)
            + ", "
            + name
            + " + "
            + name
            + ");");
    for (int i = 0; i < LANES[which]; i++) {
      prints.add(
          isReal
              ? "real(\"" + other + "\", " + other + "[" + i + "]);"
              : "integer(\"" + other + "\", (__int128)" + other + "[" + i + "]);");
    }
  }

  private void function() {
    String name = fresh("f");
    Type result = type();
    int count = 1 + below(9);
    StringBuilder parameters = new StringBuilder();
    StringBuilder arguments = new StringBuilder();
    List<Place> own = new ArrayList<>(globals);
    for (int i = 0; i < count; i++) {
      Type type = type();
      String parameter = "p" + i;
      parameters.append(i > 0 ? ", " : "").append(type.name).append(' ').append(parameter);
      arguments.append(i > 0 ? ", " : "").append(constant(type));
      own.add(new Place(parameter, type, false, false));
    }
    line("static " + result.name + " " + name + "(" + parameters + ") {");
    indent = "  ";
    places = own;
    depth = 0;
    for (int i = 0; i < 10; i++) {
      statement();
    }
    line("return " + converted(value(3), result) + ";");
    indent = "";
    line("}");
    String target = fresh("r");
    line("static " + result.name + " " + target + ";");
    functions.add(target + " = " + name + "(" + arguments + ");");
    prints.add(print(target, result));
    places = globals;
  }

  private void variadic() {
    String name = fresh("f");
    StringBuilder arguments = new StringBuilder();
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      Type type = type();
      boolean promoted = type.width < 32 && type.sort == Sort.INTEGER || type.name.equals("float");
      Type read = !promoted ? type : type.sort == Sort.REAL ? OTHERS.get(1) : INT;
      arguments.append(", (").append(read.name).append(')').append(constant(read));
      body.append("  { ")
          .append(read.name)
          .append(" a = va_arg(list, ")
          .append(read.name)
          .append("); ")
          .append(print("a", read))
          .append(" }\n");
    }
    line("static void " + name + "(int first, ...) {");
    line("  va_list list, copy;");
    line("  va_start(list, first);");
    line("  va_copy(copy, list);");
    out.append(body);
    line("  va_end(list);");
    line("  va_end(copy);");
    line("}");
    functions.add(name + "(1" + arguments + ");");
  }

  // ---- statements

  private void statement() {
    if (depth > 2) {
      assignment();
      return;
    }
    switch (below(14)) {
      case 0 -> {
        line("if (" + condition() + ") {");
        block(2);
        line("} else {");
        block(1);
        line("}");
      }
      case 1 -> {
        String i = fresh("i");
        line("for (int " + i + " = 0; " + i + " < " + (1 + below(4)) + "; " + i + "++) {");
        block(2);
        line("}");
      }
      case 2 -> choice();
      case 3 -> computedJump();
      case 4 -> variableArray();
      case 5 -> nested();
      case 6 -> checked();
      case 7 -> atomic();
      case 8 -> {
        String name = fresh("l");
        Type type = type();
        line(type.name + " " + name + " = " + converted(value(3), type) + ";");
        List<Place> more = new ArrayList<>(places);
        more.add(new Place(name, type, false, false));
        places = more;
      }
      default -> assignment();
    }
  }

  private void block(int count) {
    List<Place> before = places;
    String outer = indent;
    indent += "  ";
    depth++;
    for (int i = 0; i < count; i++) {
      statement();
    }
    depth--;
    indent = outer;
    places = before;
  }

  private void assignment() {
    Place place = pick(places);
    Type type = place.type;
    int way = below(4);
    if (way == 0 && type.sort != Sort.COMPLEX) {
      line(
          chance(50)
              ? place.text + (chance(50) ? "++;" : "--;")
              : (chance(50) ? "++" : "--") + place.text + ";");
    } else if (way == 1 || type.sort == Sort.INTEGER && way == 2) {
      Value right = value(2);
      if (type.sort == Sort.INTEGER) {
        String operator = List.of("+=", "-=", "*=", "&=", "|=", "^=", "<<=", ">>=").get(below(8));
        if (operator.length() == 3) {
          int limit = place.bitField ? 1 : Math.min(31, Math.max(1, type.width - 1));
          line(place.text + " " + operator + " " + below(limit + 1) + ";");
        } else if (right.sort == Sort.INTEGER) {
          line(place.text + " " + operator + " " + right.text + ";");
        } else if (right.sort == Sort.REAL && !place.bitField) {
          // Small numbers: every integer type holds the result.
          line(place.text + " = " + below(8) + ";");
          line(
              place.text
                  + " "
                  + (chance(50) ? "+=" : "*=")
                  + " "
                  + bounded(right.text, "0", "9", "1.5")
                  + ";");
        } else {
          line(place.text + " = " + stored(right, place) + ";");
        }
      } else if (type.sort == Sort.REAL && right.sort == Sort.COMPLEX) {
        line(place.text + " += __real__ " + right.text + ";");
      } else {
        int operators = type.sort == Sort.COMPLEX ? 3 : 4;
        String operator = List.of("+=", "-=", "*=", "/=").get(below(operators));
        line(place.text + " " + operator + " " + right.text + ";");
      }
    } else {
      line(place.text + " = " + stored(value(4), place) + ";");
    }
  }

  private void choice() {
    line("switch (" + integer(2) + (chance(50) ? " & 15" : "") + ") {");
    for (int i = 0; i < 3; i++) {
      line(i == 1 ? "case 4 ... 6:" : "case " + 4 * i + ":");
      block(1);
      if (chance(70)) {
        line("  break;");
      }
    }
    line("default:");
    block(1);
    line("}");
  }

  private void computedJump() {
    String name = fresh("t");
    line("{");
    line("  static const void *const " + name + "[] = {&&" + name + "a, &&" + name + "b};");
    line("  goto *" + name + "[(" + integer(2) + ") & 1];");
    line(name + "a:;");
    block(1);
    line(name + "b:;");
    block(1);
    line("}");
  }

  private void variableArray() {
    Type type = type();
    String name = fresh("a");
    String i = fresh("i");
    line("{");
    line("  int n" + name + " = ((" + integer(2) + ") & 7) + 2;");
    line("  " + type.name + " " + name + "[n" + name + "][2];");
    line(
        "  for (int "
            + i
            + " = 0; "
            + i
            + " < n"
            + name
            + "; "
            + i
            + "++) "
            + name
            + "["
            + i
            + "][0] = "
            + i
            + ", "
            + name
            + "["
            + i
            + "][1] = "
            + converted(value(1), type)
            + ";");
    Place target = pick(places);
    line(
        "  "
            + target.text
            + " = "
            + stored(new Value("(" + name + "[n" + name + " - 1][1])", type.sort), target)
            + ";");
    line("  " + integerTarget() + " ^= sizeof " + name + " + sizeof " + name + "[0];");
    line("}");
  }

  private String integerTarget() {
    List<Place> found = places.stream().filter(p -> p.type.sort == Sort.INTEGER).toList();
    return found.isEmpty() ? "names" : pick(found).text;
  }

  private void nested() {
    String name = fresh("n");
    Type type = type();
    Place target = pick(places);
    line("{");
    line("  " + type.name + " local_" + name + " = " + constant(type) + ";");
    line("  auto " + type.name + " " + name + "(int a);");
    line(
        "  "
            + type.name
            + " "
            + name
            + "(int a) { local_"
            + name
            + " += a; return local_"
            + name
            + "; }");
    line("  " + type.name + " (*pointer_" + name + ")(int) = " + name + ";");
    line("  pointer_" + name + "(" + below(9) + ");");
    line(
        "  "
            + target.text
            + " = "
            + stored(new Value("(" + name + "(3))", type.sort), target)
                .replace(name + "(3)", "local_" + name)
            + ";");
    line("}");
  }

  private void checked() {
    Type type = pick(INTEGERS.subList(1, INTEGERS.size()));
    String name = fresh("o");
    line("{");
    line("  " + type.name + " " + name + ";");
    line(
        "  int flag_"
            + name
            + " = __builtin_"
            + List.of("add", "sub", "mul").get(below(3))
            + "_overflow("
            + integer(2)
            + ", "
            + integer(2)
            + ", &"
            + name
            + ");");
    line("  " + integerTarget() + " ^= " + name + " + flag_" + name + ";");
    line("}");
  }

  private void atomic() {
    List<Place> found =
        places.stream()
            .filter(p ->
                p.type.sort == Sort.INTEGER
                    && !p.bitField
                    && p.type.width > 1
                    && p.type.width <= 64)
            .toList();
    if (found.isEmpty()) {
      return;
    }
    Place place = pick(found);
    if (place.text.indexOf('.') >= 0) {
      return;
    }
    String pointer = "(" + place.type.name + " *)&" + place.text;
    String operator = List.of("add", "sub", "and", "or", "xor", "nand").get(below(6));
    line(
        integerTarget()
            + " = "
            + (chance(50)
                ? "__atomic_fetch_"
                    + operator
                    + "("
                    + pointer
                    + ", "
                    + integer(1)
                    + ", __ATOMIC_SEQ_CST)"
                : chance(50)
                    ? "__sync_" + operator + "_and_fetch(" + pointer + ", " + integer(1) + ")"
                    : "__atomic_exchange_n(" + pointer + ", " + integer(1) + ", __ATOMIC_ACQ_REL)")
            + ";");
  }

  // ---- expressions

  private String condition() {
    Value v = value(3);
    return v.text;
  }

  /** An expression of integer type. */
  private String integer(int levels) {
    Value v = value(levels);
    return v.sort == Sort.INTEGER ? v.text : "((long)" + converted(v, INTEGERS.get(8)) + ")";
  }

  private static String bounded(String e, String low, String high, String otherwise) {
    return "((" + e + ") > " + low + " && (" + e + ") < " + high + " ? (" + e + ") : " + otherwise
        + ")";
  }

  /** The value where the type is wanted, without undefined behaviour. */
  private String converted(Value v, Type type) {
    if (type.sort != Sort.INTEGER || v.sort == Sort.INTEGER || type.width == 1) {
      return v.text;
    }
    String real = v.sort == Sort.COMPLEX ? "__real__ " + v.text : v.text;
    int bits = Math.min(type.width - (type.signed ? 1 : 0), 62);
    String high = "0x1p" + (bits - 1);
    return bounded(real, type.signed ? "-" + high : "-0.5", high, "3");
  }

  /** The value for a place: a bit-field gets an integer of its declared type. */
  private String stored(Value v, Place place) {
    String text = converted(v, place.type);
    return place.bitField && v.sort != Sort.INTEGER
        ? "((" + place.type.name + ")(" + text + "))"
        : text;
  }

  private Value value(int levels) {
    if (levels == 0 || chance(15)) {
      return leaf();
    }
    Value a = value(levels - 1);
    Value b = value(levels - 1);
    Sort sort = a.sort.ordinal() > b.sort.ordinal() ? a.sort : b.sort;
    switch (below(16)) {
      case 0, 1, 2 -> {
        return new Value(
            "(" + a.text + " " + List.of("+", "-", "*").get(below(3)) + " " + b.text + ")", sort);
      }
      case 3 -> {
        if (sort != Sort.INTEGER) {
          String operator = sort == Sort.COMPLEX ? "*" : "/";
          return new Value("(" + a.text + " " + operator + " " + b.text + ")", sort);
        }
        String operator = chance(50) ? "/" : "%";
        return new Value(
            "(("
                + b.text
                + ") == 0 || ("
                + b.text
                + ") == -1 ? "
                + a.text
                + " : "
                + a.text
                + " "
                + operator
                + " "
                + b.text
                + ")",
            Sort.INTEGER);
      }
      case 4, 5 -> {
        if (sort == Sort.INTEGER) {
          return new Value(
              "(" + a.text + " " + List.of("&", "|", "^").get(below(3)) + " " + b.text + ")", sort);
        }
        return new Value("(" + a.text + " + " + b.text + ")", sort);
      }
      case 6 -> {
        if (a.sort == Sort.INTEGER) {
          String left = "((" + pick(INTEGERS.subList(6, 14)).name + ")" + a.text + ")";
          return new Value(
              "(" + left + " " + (chance(50) ? "<<" : ">>") + " " + below(32) + ")", Sort.INTEGER);
        }
        return new Value("(-" + a.text + ")", a.sort);
      }
      case 7 -> {
        String operator =
            sort == Sort.COMPLEX
                ? (chance(50) ? "==" : "!=")
                : List.of("<", ">", "<=", ">=", "==", "!=").get(below(6));
        return new Value("(" + a.text + " " + operator + " " + b.text + ")", Sort.INTEGER);
      }
      case 8 -> {
        return new Value(
            "(" + a.text + (chance(50) ? " && " : " || ") + b.text + ")", Sort.INTEGER);
      }
      case 9 -> {
        return new Value("(" + leaf().text + " ? " + a.text + " : " + b.text + ")", sort);
      }
      case 10 -> {
        Type type = type();
        return new Value("((" + type.name + ")" + converted(a, type) + ")", type.sort);
      }
      case 11 -> {
        return new Value(
            a.sort == Sort.INTEGER
                ? "(~" + a.text + ")"
                : a.sort == Sort.COMPLEX ? "(~" + a.text + ")" : "(-" + a.text + ")",
            a.sort);
      }
      case 12 -> {
        return new Value("(!" + a.text + ")", Sort.INTEGER);
      }
      case 13 -> {
        return new Value("({ __typeof__(" + a.text + " + 0) t = " + a.text + "; t; })", a.sort);
      }
      case 14 -> {
        if (a.sort == Sort.COMPLEX) {
          return new Value(
              "(" + (chance(50) ? "__real__ " : "__imag__ ") + a.text + ")", Sort.REAL);
        }
        Place first = pick(places);
        Sort joined = first.type.sort.ordinal() > b.sort.ordinal() ? first.type.sort : b.sort;
        return new Value("(" + read(first.text, first.type) + " ?: " + b.text + ")", joined);
      }
      default -> {
        return new Value("(" + a.text + ", " + b.text + ")", b.sort);
      }
    }
  }

  private Value leaf() {
    if (chance(75)) {
      Place place = pick(places);
      return new Value(read(place.text, place.type), place.type.sort);
    }
    Type type = type();
    return new Value(read("((" + type.name + ")" + constant(type) + ")", type), type.sort);
  }

  /**
   * The value of an expression of a type. A _Float16 is read as a float: gcc 12 has errors with
   * what its own arithmetic leaves of a greater precision.
   */
  private static String read(String text, Type type) {
    return type.name.startsWith("_Float16")
        ? "((" + type.name.replace("_Float16", "float") + ")" + text + ")"
        : text;
  }

  private String constant(Type type) {
    switch (type.sort) {
      case REAL -> {
        return List.of("0.0", "1.5", "-2.25", "1e10", "0.1", "-0.0", "3", "1e-20").get(below(8));
      }
      case COMPLEX -> {
        return "(" + below(9) + ".5 - " + below(9) + ".25i)";
      }
      default -> {
        long value =
            switch (below(4)) {
              case 0 -> below(10);
              case 1 -> random.nextInt();
              case 2 -> random.nextLong();
              default -> (1L << below(63)) - below(2);
            };
        if (type.width < 64) {
          value =
              type.signed
                  ? value << 64 - type.width >> 64 - type.width
                  : value & (1L << type.width) - 1;
        }
        return type.width == 128 && chance(50)
            ? "(((" + type.name + ")" + (value & Long.MAX_VALUE) + " << 64) | " + below(1000) + ")"
            : "(" + (value == Long.MIN_VALUE ? "0" : Long.toString(value)) + "LL)";
      }
    }
  }
}
