package kit.backend.x86_64;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Random MIR programs that terminate, have no undefined behaviour and print what they computed, so
 * that compiled code can be compared with the interpreter. NaNs are never looked at bit by bit:
 * their sign and payload differ between machines.
 */
final class RandomPrograms {
  private static final String[] TYPES = {"i32", "i64", "f32", "f64", "f80", "f128"};
  private static final int I32 = 0;
  private static final int I64 = 1;
  private static final int F32 = 2;
  private static final int F64 = 3;
  private static final int F80 = 4;
  private static final int F128 = 5;
  private static final String[] BINARY = {
    "add", "sub", "mul", "and", "or", "xor", "shl", "lshr", "ashr", "rotl", "smulh", "umulh"
  };
  private static final String[] COMPARE = {
    "eq", "ne", "slt", "sle", "sgt", "sge", "ult", "ule", "ugt", "uge"
  };
  private static final String[] FCOMPARE = {
    "feq", "fne", "flt", "fle", "fgt", "fge", "funordered", "flt_quiet", "fle_quiet"
  };

  private final SplittableRandom random;
  private final boolean quad;
  private final StringBuilder out = new StringBuilder();
  private final List<int[]> signatures = new ArrayList<>();
  private int next;
  private final List<List<Integer>> values = new ArrayList<>();

  RandomPrograms(long seed, boolean quad) {
    random = new SplittableRandom(seed);
    this.quad = quad;
    for (int i = 0; i < TYPES.length; i++) {
      values.add(new ArrayList<>());
    }
  }

  private int type() {
    int n = random.nextInt(20);
    return n < 7
        ? I32
        : n < 13
            ? I64
            : n < 15 ? F32 : n < 17 ? F64 : n < 18 || !quad ? (n < 19 ? F80 : F64) : F128;
  }

  private <T> T pick(T[] items) {
    return items[random.nextInt(items.length)];
  }

  private String emit(int type, String op, String operands) {
    int number = next++;
    out.append("  %")
        .append(number)
        .append(" = ")
        .append(op)
        .append('.')
        .append(TYPES[type])
        .append(' ')
        .append(operands)
        .append('\n');
    values.get(type).add(number);
    return "%" + number;
  }

  private void line(String text) {
    out.append("  ").append(text).append('\n');
  }

  private String value(int type) {
    List<Integer> known = values.get(type);
    if (known.isEmpty() || random.nextInt(8) == 0) {
      return constant(type);
    }
    // Mostly recent ones.
    int back =
        random.nextInt(4) == 0
            ? random.nextInt(known.size())
            : random.nextInt(Math.min(4, known.size()));
    return "%" + known.get(known.size() - 1 - back);
  }

  private String constant(int type) {
    return switch (type) {
      case I32 ->
          emit(
              I32,
              "iconst",
              Integer.toString(
                  random.nextInt(3) == 0 ? random.nextInt() : random.nextInt(-20, 300)));
      case I64 ->
          emit(
              I64,
              "iconst",
              Long.toString(random.nextInt(3) == 0 ? random.nextLong() : random.nextInt(-20, 300)));
      case F32 ->
          emit(
              F32,
              "fconst",
              "0x"
                  + String.format("%08x", Float.floatToRawIntBits(random.nextInt(-50, 50) / 4.0f)));
      case F64 ->
          emit(
              F64,
              "fconst",
              "0x"
                  + String.format(
                      "%016x",
                      Double.doubleToRawLongBits(
                          random.nextInt(6) == 0 ? 0 : random.nextInt(-500, 500) / 8.0)));
      case F80 ->
          emit(
              F80,
              "fconst",
              pick(
                  new String[] {
                    "0x3fff:0x8000000000000000",
                    "0x0000:0x0000000000000000",
                    "0x4000:0xc90fdaa22168c235",
                    "0xbffe:0xa000000000000000"
                  }));
      default ->
          emit(
              F128,
              "fconst",
              pick(
                  new String[] {
                    "0x3fff000000000000:0x0000000000000000",
                    "0x0000000000000000:0x0000000000000000",
                    "0xc000921fb54442d1:0x8469898cc51701b8"
                  }));
    };
  }

  /** One random computation. */
  private void instruction() {
    int type = type();
    if (type <= I64) {
      integer(type);
    } else {
      floating(type);
    }
  }

  private void integer(int type) {
    switch (random.nextInt(16)) {
      case 0, 1, 2, 3 -> emit(type, pick(BINARY), value(type) + ", " + value(type));
      case 4 -> {
        // Division by an odd positive number.
        String divisor =
            emit(
                type,
                "or",
                emit(type, "and", value(type) + ", " + emit(type, "iconst", "1023"))
                    + ", "
                    + emit(type, "iconst", "1"));
        emit(
            type,
            pick(new String[] {"sdiv", "udiv", "srem", "urem"}),
            value(type) + ", " + divisor);
      }
      case 5 ->
          emit(
              type,
              pick(new String[] {"udiv", "urem"}),
              value(type) + ", " + emit(type, "iconst", Long.toString(1L << random.nextInt(20))));
      case 6 ->
          emit(
              type,
              pick(
                  new String[] {
                    "neg", "not", "popcount", "bswap", "sext8", "zext8", "sext16", "zext16", "copy"
                  }),
              value(type));
      case 7 ->
          emit(
              type,
              pick(new String[] {"clz", "ctz"}),
              emit(type, "or", value(type) + ", " + emit(type, "iconst", "1024")));
      case 8 -> {
        if (type == I32) {
          emit(I32, "trunc", value(I64));
        } else {
          emit(
              I64,
              pick(new String[] {"sext32", "zext32", "sext8", "zext8", "sext16", "zext16"}),
              value(I32));
        }
      }
      case 9 -> {
        int of = random.nextInt(2);
        emit(I32, pick(COMPARE), value(of) + ", " + value(of));
      }
      case 10 -> {
        int of = F32 + random.nextInt(quad ? 4 : 3);
        emit(I32, pick(FCOMPARE), value(of) + ", " + value(of));
      }
      case 11 -> {
        int of = random.nextInt(2);
        String condition =
            random.nextInt(3) == 0
                ? emit(I32, pick(FCOMPARE), value(F64) + ", " + value(F64))
                : random.nextBoolean()
                    ? emit(I32, pick(COMPARE), value(of) + ", " + value(of))
                    : value(I32);
        emit(type, "select", condition + ", " + value(type) + ", " + value(type));
      }
      case 12 -> memory(type);
      case 13 -> {
        // A float between -1e6 and 1e6 to an integer; unsigned only when positive.
        int of = F32 + random.nextInt(quad ? 4 : 3);
        String small = emit(of, "sitof", emit(I32, "sext16", value(I32)));
        if (random.nextBoolean()) {
          emit(type, "ftosi", small);
        } else {
          String positive =
              emit(
                  of,
                  "uitof",
                  random.nextBoolean()
                      ? emit(
                          I64,
                          "lshr",
                          value(I64)
                              + ", "
                              + emit(
                                  I32,
                                  "iconst",
                                  type == I32 ? "33" : Integer.toString(random.nextInt(1, 40))))
                      : emit(I32, "lshr", value(I32) + ", " + emit(I32, "iconst", "1")));
          emit(
              type,
              "ftoui",
              of == F32 && type == I32
                  ? emit(of, "fmul", positive + ", " + emit(F32, "fconst", "0x3f000000"))
                  : positive);
        }
      }
      case 14 -> atomic(type);
      default -> call();
    }
  }

  private void floating(int type) {
    switch (random.nextInt(9)) {
      case 0, 1, 2 ->
          emit(
              type,
              pick(new String[] {"fadd", "fsub", "fmul", "fdiv"}),
              value(type) + ", " + value(type));
      case 3 -> emit(type, pick(new String[] {"fneg", "fabs", "copy"}), value(type));
      case 4 -> emit(type, pick(new String[] {"sitof", "uitof"}), value(random.nextInt(2)));
      case 5 -> {
        int from = F32 + random.nextInt(quad ? 4 : 3);
        if (from != type) {
          emit(type, "fconvert", value(from));
        }
      }
      case 6 ->
          emit(
              type,
              "select",
              (random.nextBoolean()
                      ? value(I32)
                      : emit(I32, pick(FCOMPARE), value(F64) + ", " + value(F64)))
                  + ", "
                  + value(type)
                  + ", "
                  + value(type));
      case 7 -> memory(type);
      default -> call();
    }
  }

  private static final String[] NARROW32 = {"s8", "u8", "s16", "u16", "i32"};
  private static final String[] NARROW64 = {"s8", "u8", "s16", "u16", "s32", "u32", "i64"};

  private static int sizeOf(String memory) {
    return switch (memory) {
      case "s8", "u8" -> 1;
      case "s16", "u16" -> 2;
      case "i32", "s32", "u32", "f32" -> 4;
      case "f80", "f128" -> 16;
      default -> 8;
    };
  }

  private static String storeOf(String memory) {
    return switch (memory) {
      case "s8" -> "u8";
      case "s16" -> "u16";
      case "s32", "u32" -> "i32";
      default -> memory;
    };
  }

  /** Slot s0 holds integers, one 256-byte slot for each float type follows. */
  private void memory(int type) {
    String memory = type == I32 ? pick(NARROW32) : type == I64 ? pick(NARROW64) : TYPES[type];
    int size = sizeOf(memory);
    int slot = type <= I64 ? 0 : type - 1;
    String base = emit(I64, "slot", "s" + slot);
    values.get(I64).removeLast();
    String address = base;
    int offset = random.nextInt(128 / size) * size;
    if (random.nextInt(3) == 0) {
      // base + scaled index
      String index =
          emit(
              I64,
              "and",
              value(I64) + ", " + emit(I64, "iconst", Integer.toString(128 / size - 1)));
      String scaled = index;
      if (size > 1) {
        boolean multiply = random.nextBoolean();
        scaled =
            emit(
                I64,
                multiply ? "mul" : "shl",
                index
                    + ", "
                    + emit(
                        I64,
                        "iconst",
                        Integer.toString(multiply ? size : Integer.numberOfTrailingZeros(size))));
      }
      address =
          emit(I64, "add", random.nextBoolean() ? base + ", " + scaled : scaled + ", " + base);
      values.get(I64).removeLast();
      offset = random.nextInt(2) * 128;
      if (offset + 128 > 256) {
        offset = 0;
      }
    }
    String at = "[" + address + (offset == 0 ? "" : " + " + offset) + "]";
    switch (random.nextInt(4)) {
      case 0, 1 ->
          emit(type, "load", memory + " " + at + (random.nextInt(10) == 0 ? " volatile" : ""));
      case 2 -> line("store " + storeOf(memory) + " " + at + ", " + value(type));
      default -> {
        if (type > I64) {
          line("store " + memory + " " + at + ", " + value(type));
          return;
        }
        // Update in place.
        String old = emit(type, "load", memory + " " + at);
        boolean used = random.nextInt(4) == 0;
        if (!used) {
          values.get(type).removeLast();
        }
        String other = value(type);
        String changed =
            emit(
                type,
                pick(new String[] {"add", "sub", "and", "or", "xor"}),
                random.nextBoolean() ? old + ", " + other : other + ", " + old);
        if (random.nextInt(3) > 0) {
          values.get(type).removeLast();
        }
        line("store " + storeOf(memory) + " " + at + ", " + changed);
      }
    }
  }

  private void atomic(int type) {
    String memory = type == I32 ? pick(NARROW32) : pick(NARROW64);
    int size = sizeOf(memory);
    String base = emit(I64, "slot", "s0 + " + random.nextInt(16) * size);
    values.get(I64).removeLast();
    switch (random.nextInt(4)) {
      case 0 -> emit(type, "atomic_load", memory + " [" + base + "] order 5");
      case 1 ->
          line(
              "atomic_store "
                  + storeOf(memory)
                  + " ["
                  + base
                  + "], "
                  + value(type)
                  + " order "
                  + pick(new String[] {"0", "3", "5"}));
      case 2 -> {
        emit(
            type,
            "atomic_rmw",
            pick(new String[] {"exchange", "add", "sub", "and", "or", "xor", "nand"})
                + " "
                + memory
                + " ["
                + base
                + "], "
                + value(type)
                + " order 5");
        if (random.nextBoolean()) {
          values.get(type).removeLast();
        }
      }
      default -> {
        String expected =
            random.nextBoolean()
                ? emit(type, "atomic_load", memory + " [" + base + "] order 0")
                : value(type);
        emit(
            type,
            "atomic_cmpxchg",
            memory + " [" + base + "], " + expected + ", " + value(type) + " order 5");
      }
    }
  }

  private void call() {
    if (signatures.isEmpty()) {
      return;
    }
    int callee = random.nextInt(signatures.size());
    int[] signature = signatures.get(callee);
    StringBuilder arguments = new StringBuilder();
    StringBuilder types = new StringBuilder();
    for (int i = 1; i < signature.length; i++) {
      arguments.append(i == 1 ? "" : ", ").append(value(signature[i]));
      types.append(i == 1 ? "" : ", ").append(TYPES[signature[i]]);
    }
    String name = "$f" + callee;
    if (random.nextInt(4) == 0) {
      name = emit(I64, "symbol", name);
      values.get(I64).removeLast();
    }
    emit(
        signature[0],
        "call",
        name + " : (" + types + ") -> " + TYPES[signature[0]] + " with (" + arguments + ")");
  }

  /** Folds a value into an i64 that prints the same everywhere. */
  private String digest(int type, String value) {
    return switch (type) {
      case I32 -> emit(I64, "sext32", value);
      case I64 -> value;
      case F32 -> emit(I64, "zext32", emit(I32, "bitcast", noNan(F32, value)));
      case F64 -> emit(I64, "bitcast", noNan(F64, value));
      default -> emit(I64, "bitcast", noNan(F64, emit(F64, "fconvert", value)));
    };
  }

  private String noNan(int type, String value) {
    String zero = emit(type, "fconst", type == F32 ? "0x00000000" : "0x0000000000000000");
    return emit(
        type, "select", emit(I32, "funordered", value + ", " + value) + ", " + zero + ", " + value);
  }

  private void clear(int[] sizes) {
    for (int i = 0; i < TYPES.length; i++) {
      List<Integer> list = values.get(i);
      while (list.size() > sizes[i]) {
        list.removeLast();
      }
    }
  }

  private int[] sizes() {
    int[] sizes = new int[TYPES.length];
    for (int i = 0; i < TYPES.length; i++) {
      sizes[i] = values.get(i).size();
    }
    return sizes;
  }

  private void function(int number) {
    next = 0;
    clear(new int[TYPES.length]);
    int parameters = random.nextInt(10);
    int[] signature = new int[parameters + 1];
    StringBuilder types = new StringBuilder();
    signature[0] = type();
    for (int i = 1; i <= parameters; i++) {
      signature[i] = type();
      types.append(i == 1 ? "" : ", ").append(TYPES[signature[i]]);
    }
    out.append("function $f")
        .append(number)
        .append(" (")
        .append(types)
        .append(") -> ")
        .append(TYPES[signature[0]])
        .append(" {\n");
    line("slot s0 size 256 align 16");
    for (int i = F32; i <= F128; i++) {
      line("slot s" + (i - 1) + " size 256 align 16");
    }
    out.append("b0:\n");
    for (int i = 1; i <= parameters; i++) {
      emit(signature[i], "parameter", Integer.toString(i - 1));
    }
    for (int i = 0; i < 5; i++) {
      String slot = emit(I64, "slot", "s" + i);
      values.get(I64).removeLast();
      line("zero_block u8 [" + slot + "], 256");
    }
    straight(random.nextInt(1, 12));
    int blocks = random.nextInt(0, 5);
    int[] entry = sizes();
    for (int b = 0; b < blocks; b++) {
      diamond(b);
      clear(entry);
      // The join's parameters were added by the diamond and are used at once.
    }
    String result = value(signature[0]);
    String sum = digest(signature[0], result);
    for (int i = 0; i < 4; i++) {
      int type = type();
      sum =
          emit(
              I64,
              "xor",
              emit(I64, "rotl", sum + ", " + emit(I32, "iconst", "7"))
                  + ", "
                  + digest(type, value(type)));
    }
    String total = emit(I64, "symbol", "$total");
    values.get(I64).removeLast();
    String old = emit(I64, "load", "i64 [" + total + "]");
    line(
        "store i64 ["
            + total
            + "], "
            + emit(
                I64, "add", emit(I64, "mul", old + ", " + emit(I64, "iconst", "31")) + ", " + sum));
    line("return " + result);
    out.append("}\n");
    signatures.add(signature);
  }

  private void straight(int count) {
    for (int i = 0; i < count; i++) {
      instruction();
    }
  }

  /** A branch, switch or loop whose blocks join again; two values come out as block parameters. */
  private void diamond(int number) {
    String p = "b" + (10 * number + 1);
    String q = "b" + (10 * number + 2);
    String r = "b" + (10 * number + 3);
    String join = "b" + (10 * number + 4);
    int one = type();
    int two = type();
    int kind = random.nextInt(4);
    int[] before = sizes();
    if (kind == 0) {
      // A loop that runs a few times; its parameters change places.
      String start = emit(I32, "iconst", Integer.toString(random.nextInt(1, 5)));
      line("jump " + p + "(" + start + ", " + value(one) + ", " + value(one) + ")");
      int counter = next++;
      int a = next++;
      int b = next++;
      out.append(
          p
              + "(%"
              + counter
              + ": i32, %"
              + a
              + ": "
              + TYPES[one]
              + ", %"
              + b
              + ": "
              + TYPES[one]
              + "):\n");
      clear(before);
      values.get(one).add(a);
      values.get(one).add(b);
      straight(random.nextInt(4));
      String less = emit(I32, "sub", "%" + counter + ", " + emit(I32, "iconst", "1"));
      line(
          "branch "
              + less
              + ", "
              + p
              + "("
              + less
              + ", %"
              + b
              + ", "
              + (random.nextBoolean() ? "%" + a : value(one))
              + "), "
              + join
              + "(%"
              + b
              + ", "
              + value(two)
              + ")");
    } else if (kind == 1) {
      boolean dense = random.nextBoolean();
      int of = random.nextInt(2);
      String selector =
          dense ? emit(of, "and", value(of) + ", " + emit(of, "iconst", "15")) : value(of);
      StringBuilder cases = new StringBuilder();
      int count = random.nextInt(1, 14);
      long at = dense ? 0 : of == I32 ? Integer.MIN_VALUE : Long.MIN_VALUE;
      for (int i = 0; i < count; i++) {
        cases
            .append(", ")
            .append(at)
            .append(": ")
            .append(random.nextInt(3) == 0 ? p : random.nextBoolean() ? q : r);
        at +=
            dense
                ? random.nextInt(1, 3)
                : of == I32 ? random.nextInt(1, 300000000) : random.nextLong(1, 1L << 60);
      }
      line("switch " + selector + ", " + r + cases);
      for (String block : new String[] {p, q, r}) {
        out.append(block).append(":\n");
        clear(before);
        straight(random.nextInt(4));
        line("jump " + join + "(" + value(one) + ", " + value(two) + ")");
      }
    } else {
      String condition =
          random.nextBoolean()
              ? emit(I32, pick(COMPARE), value(I64) + ", " + value(I64))
              : random.nextBoolean()
                  ? emit(I32, pick(FCOMPARE), value(F64) + ", " + value(F64))
                  : value(random.nextInt(2));
      boolean direct = kind == 3;
      before = sizes();
      line(
          "branch "
              + condition
              + ", "
              + p
              + ", "
              + (direct ? join + "(" + value(one) + ", " + value(two) + ")" : q));
      for (String block : direct ? new String[] {p} : new String[] {p, q}) {
        out.append(block).append(":\n");
        clear(before);
        straight(random.nextInt(5));
        line("jump " + join + "(" + value(one) + ", " + value(two) + ")");
      }
    }
    int x = next++;
    int y = next++;
    out.append(join + "(%" + x + ": " + TYPES[one] + ", %" + y + ": " + TYPES[two] + "):\n");
    clear(before);
    values.get(one).add(x);
    values.get(two).add(y);
    straight(random.nextInt(6));
    String pointer = emit(I64, "symbol", "$total");
    values.get(I64).removeLast();
    String old = emit(I64, "load", "i64 [" + pointer + "]");
    String mixed =
        emit(
            I64,
            "xor",
            emit(I64, "rotl", old + ", " + emit(I32, "iconst", "3"))
                + ", "
                + digest(one, value(one)));
    line("store i64 [" + pointer + "], " + emit(I64, "add", mixed + ", " + digest(two, "%" + y)));
  }

  /** The whole program. */
  String program() {
    out.append("data $total writable size 8 align 8 {\n}\n");
    out.append("data $format constant size 6 align 1 {\n  bytes \"%lx\\0a\\00\"\n}\n");
    int functions = random.nextInt(2, 7);
    for (int i = 0; i < functions; i++) {
      function(i);
    }
    next = 0;
    clear(new int[TYPES.length]);
    out.append("function $main () -> i32 {\nb0:\n");
    for (int i = 0; i < 12; i++) {
      call();
      String total = emit(I64, "load", "i64 [" + emit(I64, "symbol", "$total") + "]");
      values.get(I64).removeLast();
      values.get(I64).removeLast();
      String format = emit(I64, "symbol", "$format");
      values.get(I64).removeLast();
      line(
          "%"
              + next++
              + " = call.i32 $printf : (i64 | i64, ...) -> i32 with ("
              + format
              + ", "
              + total
              + ")");
    }
    line("return " + emit(I32, "iconst", "0"));
    out.append("}\n");
    return out.toString();
  }
}
