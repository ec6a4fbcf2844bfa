package kit.backend.x86_64;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Random functions that pass aggregates, scalars and variable arguments, each written twice: in C
 * and in MIR. A caller passes known values, the callee checks them and returns known ones, which
 * the caller checks; either side calls abort when something is wrong. Linking the C caller with the
 * MIR callee, and the other way round, compares the calling conventions.
 */
final class AbiPrograms {
  /** A C scalar type. */
  private enum Scalar {
    CHAR("signed char", "s8", "i32", 1),
    SHORT("unsigned short", "u16", "i32", 2),
    INT("int", "i32", "i32", 4),
    LONG("long", "i64", "i64", 8),
    FLOAT("float", "f32", "f32", 4),
    DOUBLE("double", "f64", "f64", 8),
    EXTENDED("long double", "f80", "f80", 16),
    QUAD("_Float128", "f128", "f128", 16);

    final String c;
    final String memory;
    final String type;
    final int size;

    Scalar(String c, String memory, String type, int size) {
      this.c = c;
      this.memory = memory;
      this.type = type;
      this.size = size;
    }

    boolean isFloat() {
      return ordinal() >= FLOAT.ordinal();
    }

    String store() {
      return this == CHAR ? "u8" : memory;
    }
  }

  private record Field(Scalar scalar, int count, int offset) {}

  /** A scalar, or an aggregate when {@code aggregate} is not negative. */
  private record Type(Scalar scalar, int aggregate) {}

  private record Aggregate(
      List<Field> fields, int size, int alignment, boolean union, boolean complex) {}

  private record Signature(Type result, List<Type> parameters, int fixed) {
    boolean variadic() {
      return fixed < parameters.size();
    }
  }

  private final SplittableRandom random;
  private final List<Aggregate> aggregates = new ArrayList<>();
  private final List<Signature> signatures = new ArrayList<>();
  private final StringBuilder c = new StringBuilder();
  private final StringBuilder mir = new StringBuilder();
  private int next;
  private int block;
  private int slots;
  private final StringBuilder slotLines = new StringBuilder();

  AbiPrograms(long seed) {
    random = new SplittableRandom(seed);
    int types = random.nextInt(3, 9);
    for (int i = 0; i < types; i++) {
      aggregates.add(aggregate());
    }
    int functions = random.nextInt(3, 10);
    for (int i = 0; i < functions; i++) {
      signatures.add(signature());
    }
  }

  private Scalar scalar() {
    Scalar[] all = Scalar.values();
    return random.nextInt(12) == 0 ? all[6 + random.nextInt(2)] : all[random.nextInt(6)];
  }

  private Aggregate aggregate() {
    if (random.nextInt(8) == 0) {
      Scalar part = Scalar.values()[4 + random.nextInt(3)];
      return new Aggregate(
          List.of(new Field(part, 1, 0), new Field(part, 1, part.size)),
          2 * part.size,
          part.size,
          false,
          true);
    }
    List<Field> fields = new ArrayList<>();
    int count = random.nextInt(1, 5);
    boolean union = random.nextInt(8) == 0;
    int offset = 0;
    int size = 0;
    int alignment = 1;
    for (int i = 0; i < count; i++) {
      Scalar scalar = scalar();
      if (union && scalar == Scalar.EXTENDED) {
        // Its class depends on the order of the members, which MIR does not tell.
        scalar = Scalar.LONG;
      }
      int repeat = random.nextInt(3) == 0 ? random.nextInt(1, 5) : 1;
      offset = union ? 0 : offset + scalar.size - 1 & -scalar.size;
      fields.add(new Field(scalar, repeat, offset));
      offset += scalar.size * repeat;
      size = Math.max(size, offset);
      alignment = Math.max(alignment, scalar.size);
    }
    return new Aggregate(fields, size + alignment - 1 & -alignment, alignment, union, false);
  }

  private Type type() {
    if (random.nextInt(2) == 0) {
      return new Type(null, random.nextInt(aggregates.size()));
    }
    return new Type(scalar(), -1);
  }

  private Signature signature() {
    List<Type> parameters = new ArrayList<>();
    int count = random.nextInt(0, 10);
    for (int i = 0; i < count; i++) {
      parameters.add(type());
    }
    int fixed = count > 1 && random.nextInt(3) == 0 ? random.nextInt(1, count) : count;
    for (int i = fixed; i < count; i++) {
      Scalar scalar = parameters.get(i).scalar();
      if (scalar == Scalar.CHAR || scalar == Scalar.SHORT) {
        parameters.set(i, new Type(Scalar.INT, -1));
      } else if (scalar == Scalar.FLOAT) {
        parameters.set(i, new Type(Scalar.DOUBLE, -1));
      }
    }
    return new Signature(type(), parameters, fixed);
  }

  // ---- values: field f of argument a is (a * 13 + f * 5 + 3) % 100

  private static int value(int argument, int field) {
    return (argument * 13 + field * 5 + 3) % 100;
  }

  // ---- C

  private String cType(Type type) {
    return type.aggregate() < 0 ? type.scalar().c : "A" + type.aggregate();
  }

  private void declarations() {
    c.append("#include <stdarg.h>\nvoid abort(void);\n");
    for (int i = 0; i < aggregates.size(); i++) {
      Aggregate a = aggregates.get(i);
      if (a.complex()) {
        c.append("typedef _Complex ")
            .append(a.fields().get(0).scalar().c)
            .append(" A")
            .append(i)
            .append(";\n");
        continue;
      }
      c.append("typedef ").append(a.union() ? "union" : "struct").append(" {");
      for (int k = 0; k < a.fields().size(); k++) {
        Field f = a.fields().get(k);
        c.append(' ')
            .append(f.scalar().c)
            .append(" f")
            .append(k)
            .append('[')
            .append(f.count())
            .append("];");
      }
      c.append(" } A").append(i).append(";\n");
    }
    for (int i = 0; i < signatures.size(); i++) {
      c.append(prototype(i)).append(";\n");
    }
  }

  private String prototype(int number) {
    Signature s = signatures.get(number);
    StringBuilder text = new StringBuilder(cType(s.result()) + " f" + number + "(");
    for (int i = 0; i < s.fixed(); i++) {
      text.append(i == 0 ? "" : ", ").append(cType(s.parameters().get(i))).append(" p").append(i);
    }
    return text.append(s.variadic() ? ", ...)" : s.fixed() == 0 ? "void)" : ")").toString();
  }

  /** Fields that are set and checked: all of a structure, the last of a union. */
  private static int firstField(Aggregate a) {
    return a.union() ? a.fields().size() - 1 : 0;
  }

  private void cFill(String name, Type type, int argument) {
    if (type.aggregate() < 0) {
      c.append("  ")
          .append(type.scalar().c)
          .append(' ')
          .append(name)
          .append(" = ")
          .append(value(argument, 0))
          .append(";\n");
      return;
    }
    Aggregate a = aggregates.get(type.aggregate());
    c.append("  A").append(type.aggregate()).append(' ').append(name).append(";\n");
    if (a.complex()) {
      c.append("  __real__ ")
          .append(name)
          .append(" = ")
          .append(value(argument, 0))
          .append("; __imag__ ")
          .append(name)
          .append(" = ")
          .append(value(argument, 1))
          .append(";\n");
      return;
    }
    for (int k = firstField(a); k < a.fields().size(); k++) {
      for (int e = 0; e < a.fields().get(k).count(); e++) {
        c.append("  ")
            .append(name)
            .append(".f")
            .append(k)
            .append('[')
            .append(e)
            .append("] = ")
            .append(value(argument, k + 7 * e))
            .append(";\n");
      }
    }
  }

  private void cCheck(String name, Type type, int argument) {
    if (type.aggregate() < 0) {
      c.append("  if (")
          .append(name)
          .append(" != ")
          .append(value(argument, 0))
          .append(") abort();\n");
      return;
    }
    Aggregate a = aggregates.get(type.aggregate());
    if (a.complex()) {
      c.append("  if (__real__ ")
          .append(name)
          .append(" != ")
          .append(value(argument, 0))
          .append(" || __imag__ ")
          .append(name)
          .append(" != ")
          .append(value(argument, 1))
          .append(") abort();\n");
      return;
    }
    for (int k = firstField(a); k < a.fields().size(); k++) {
      for (int e = 0; e < a.fields().get(k).count(); e++) {
        c.append("  if (")
            .append(name)
            .append(".f")
            .append(k)
            .append('[')
            .append(e)
            .append("] != ")
            .append(value(argument, k + 7 * e))
            .append(") abort();\n");
      }
    }
  }

  String cCallees() {
    c.setLength(0);
    declarations();
    for (int i = 0; i < signatures.size(); i++) {
      Signature s = signatures.get(i);
      c.append(prototype(i)).append(" {\n");
      if (s.variadic()) {
        c.append("  va_list ap; va_start(ap, p").append(s.fixed() - 1).append(");\n");
      }
      for (int k = 0; k < s.parameters().size(); k++) {
        if (k >= s.fixed()) {
          c.append("  ")
              .append(cType(s.parameters().get(k)))
              .append(" p")
              .append(k)
              .append(" = va_arg(ap, ")
              .append(cType(s.parameters().get(k)))
              .append(");\n");
        }
        cCheck("p" + k, s.parameters().get(k), k);
      }
      cFill("r", s.result(), 50 + i);
      c.append("  return r;\n}\n");
    }
    return c.toString();
  }

  String cCallers() {
    c.setLength(0);
    declarations();
    c.append("int main(void) {\n");
    for (int i = 0; i < signatures.size(); i++) {
      Signature s = signatures.get(i);
      c.append("  {\n");
      StringBuilder call = new StringBuilder();
      for (int k = 0; k < s.parameters().size(); k++) {
        cFill("p" + k, s.parameters().get(k), k);
        call.append(k == 0 ? "" : ", ").append("p").append(k);
      }
      c.append("  ")
          .append(cType(s.result()))
          .append(" r = f")
          .append(i)
          .append('(')
          .append(call)
          .append(");\n");
      cCheck("r", s.result(), 50 + i);
      c.append("  }\n");
    }
    return c.append("  return 0;\n}\n").toString();
  }

  // ---- MIR

  private void types() {
    mir.setLength(0);
    typeTexts.clear();
  }

  /** Aggregates may be equal: then they have one number in MIR. */
  private final List<String> typeTexts = new ArrayList<>();

  private int mirType(int aggregate) {
    Aggregate a = aggregates.get(aggregate);
    StringBuilder text =
        new StringBuilder(
            "size "
                + a.size()
                + " align "
                + a.alignment()
                + (a.complex() ? " complex" : "")
                + " {");
    if (a.size() <= 64) {
      List<int[]> parts = new ArrayList<>();
      for (Field f : a.fields()) {
        for (int e = 0; e < f.count(); e++) {
          parts.add(new int[] {f.offset() + e * f.scalar().size, f.scalar().ordinal()});
        }
      }
      parts.sort((x, y) -> x[0] - y[0]);
      for (int i = 0; i < parts.size(); i++) {
        text.append(i == 0 ? "" : ", ")
            .append(parts.get(i)[0])
            .append(' ')
            .append(Scalar.values()[parts.get(i)[1]].memory);
      }
    }
    text.append('}');
    int number = typeTexts.indexOf(text.toString());
    if (number < 0) {
      number = typeTexts.size();
      typeTexts.add(text.toString());
    }
    return number;
  }

  private String mirSignature(Signature s, boolean call) {
    StringBuilder text = new StringBuilder("(");
    int count = call ? s.parameters().size() : s.fixed();
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : i == s.fixed() ? " | " : ", ")
          .append(mirName(s.parameters().get(i)));
    }
    if (s.variadic()) {
      text.append(", ...");
    }
    return text.append(") -> ").append(mirName(s.result())).toString();
  }

  private String mirName(Type type) {
    if (type.aggregate() >= 0) {
      return ":" + mirType(type.aggregate());
    }
    return type.scalar().type
        + (type.scalar() == Scalar.CHAR || type.scalar() == Scalar.SHORT
            ? " " + type.scalar().memory
            : "");
  }

  private String emit(String text) {
    mir.append("  %").append(next).append(" = ").append(text).append('\n');
    return "%" + next++;
  }

  private void line(String text) {
    mir.append("  ").append(text).append('\n');
  }

  private String constant(Scalar scalar, int value) {
    if (!scalar.isFloat()) {
      return emit("iconst." + scalar.type + " " + value);
    }
    return emit("sitof." + scalar.type + " " + emit("iconst.i32 " + value));
  }

  private int slot(int size, int alignment) {
    slotLines
        .append("  slot s")
        .append(slots)
        .append(" size ")
        .append(size)
        .append(" align ")
        .append(Math.max(1, alignment))
        .append('\n');
    return slots++;
  }

  /** Operand for an argument: a value, or the address of a filled slot. */
  private String fill(Type type, int argument) {
    if (type.aggregate() < 0) {
      return constant(type.scalar(), value(argument, 0));
    }
    Aggregate a = aggregates.get(type.aggregate());
    int slot = slot(a.size(), a.alignment());
    for (int k = firstField(a); k < a.fields().size(); k++) {
      Field f = a.fields().get(k);
      for (int e = 0; e < f.count(); e++) {
        String constant = constant(f.scalar(), value(argument, a.complex() ? k : k + 7 * e));
        line(
            "store "
                + f.scalar().store()
                + " ["
                + emit("slot.i64 s" + slot)
                + " + "
                + (f.offset() + e * f.scalar().size)
                + "], "
                + constant);
      }
    }
    return emit("slot.i64 s" + slot);
  }

  private void check(Type type, String operand, int argument) {
    if (type.aggregate() < 0) {
      compare(type.scalar(), operand, value(argument, 0));
      return;
    }
    Aggregate a = aggregates.get(type.aggregate());
    for (int k = firstField(a); k < a.fields().size(); k++) {
      Field f = a.fields().get(k);
      for (int e = 0; e < f.count(); e++) {
        String loaded =
            emit(
                "load."
                    + f.scalar().type
                    + " "
                    + f.scalar().memory
                    + " ["
                    + operand
                    + " + "
                    + (f.offset() + e * f.scalar().size)
                    + "]");
        compare(f.scalar(), loaded, value(argument, a.complex() ? k : k + 7 * e));
      }
    }
  }

  private void compare(Scalar scalar, String operand, int value) {
    String different =
        emit(
            (scalar.isFloat() ? "fne.i32 " : "ne.i32 ") + operand + ", " + constant(scalar, value));
    line("branch " + different + ", b99999, b" + ++block);
    mir.append("b").append(block).append(":\n");
  }

  private void begin(String header) {
    next = 0;
    block = 0;
    slots = 0;
    slotLines.setLength(0);
    mir.append(header).append(" {\n@SLOTS@b0:\n");
  }

  private void end() {
    mir.append("b99999:\n  call $abort : () -> void with ()\n  unreachable\n}\n");
    int at = mir.indexOf("@SLOTS@");
    mir.replace(at, at + 7, slotLines.toString());
  }

  private String withTypes() {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < typeTexts.size(); i++) {
      all.append("type :").append(i).append(' ').append(typeTexts.get(i)).append('\n');
    }
    return all.append(mir).toString();
  }

  String mirCallees() {
    types();
    for (int i = 0; i < signatures.size(); i++) {
      Signature s = signatures.get(i);
      begin("function $f" + i + " " + mirSignature(s, false));
      List<String> operands = new ArrayList<>();
      for (int k = 0; k < s.fixed(); k++) {
        operands.add(
            emit(
                "parameter."
                    + (s.parameters().get(k).aggregate() >= 0
                        ? "i64"
                        : s.parameters().get(k).scalar().type)
                    + " "
                    + k));
      }
      if (s.variadic()) {
        int list = slot(24, 8);
        line("va_start " + emit("slot.i64 s" + list));
        for (int k = s.fixed(); k < s.parameters().size(); k++) {
          Type type = s.parameters().get(k);
          String address = emit("slot.i64 s" + list);
          if (type.aggregate() < 0) {
            operands.add(emit("va_arg." + type.scalar().type + " " + address));
          } else {
            Aggregate a = aggregates.get(type.aggregate());
            String to = emit("slot.i64 s" + slot(a.size(), a.alignment()));
            line("va_arg_aggregate " + address + ", " + to + ", :" + mirType(type.aggregate()));
            operands.add(to);
          }
        }
      }
      for (int k = 0; k < s.parameters().size(); k++) {
        check(s.parameters().get(k), operands.get(k), k);
      }
      line("return " + fill(s.result(), 50 + i));
      end();
    }
    return withTypes();
  }

  String mirCallers() {
    types();
    begin("function $main () -> i32");
    for (int i = 0; i < signatures.size(); i++) {
      Signature s = signatures.get(i);
      StringBuilder arguments = new StringBuilder();
      for (int k = 0; k < s.parameters().size(); k++) {
        arguments.append(k == 0 ? "" : ", ").append(fill(s.parameters().get(k), k));
      }
      String call = "$f" + i + " : " + mirSignature(s, true) + " with (" + arguments + ")";
      if (s.result().aggregate() >= 0) {
        Aggregate a = aggregates.get(s.result().aggregate());
        String to = emit("slot.i64 s" + slot(a.size(), a.alignment()));
        line("call " + call + " to " + to);
        check(s.result(), to, 50 + i);
      } else {
        check(s.result(), emit("call." + s.result().scalar().type + " " + call), 50 + i);
      }
    }
    line("return " + emit("iconst.i32 0"));
    end();
    return withTypes();
  }
}
