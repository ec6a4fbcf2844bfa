package kit.mir.interpreter;

import it.unimi.dsi.fastutil.longs.Long2LongOpenHashMap;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import it.unimi.dsi.fastutil.objects.Object2LongOpenHashMap;
import kit.base.ByteSink;
import kit.base.Bytes;

/**
 * The C library functions that interpreted programs may call: formatted output, characters and
 * strings, memory, exit, sorting, arithmetic. Standard output and standard error go to one sink;
 * other streams do not exist. Freed memory is not used again.
 */
final class Library {
  private static final long STREAM = 0x2000_0000_0000L;

  private final Interpreter interpreter;
  private final Memory memory;
  private final ByteSink output;
  private final Object2LongOpenHashMap<String> objects = new Object2LongOpenHashMap<>();
  private final Long2LongOpenHashMap blocks = new Long2LongOpenHashMap();
  private final LongArrayList exitHandlers = new LongArrayList();
  private long randomState = 1;

  Library(Interpreter interpreter, Memory memory, ByteSink output) {
    this.interpreter = interpreter;
    this.memory = memory;
    this.output = output;
    blocks.defaultReturnValue(-1);
  }

  /** Address of a library object ({@code stdout}…), or 0. */
  long objectAddress(String name) {
    long value =
        switch (name) {
          case "stdin" -> STREAM;
          case "stdout" -> STREAM + 1;
          case "stderr" -> STREAM + 2;
          case "errno", "environ" -> 0;
          default -> -1;
        };
    if (value < 0) {
      return 0;
    }
    long address = objects.getLong(name);
    if (address == 0) {
      address = memory.allocate(8, 8);
      memory.store(address, 8, value);
      objects.put(name, address);
    }
    return address;
  }

  void runExitHandlers() {
    while (!exitHandlers.isEmpty()) {
      interpreter.invoke(exitHandlers.removeLong(exitHandlers.size() - 1), new long[0]);
    }
  }

  /**
   * Calls a function.
   *
   * @param a named arguments, at least six entries
   * @param variable address where the variable arguments stand
   */
  long call(String name, long[] a, int count, long variable) {
    return switch (name) {
      case "printf", "__builtin_printf" -> print(output, a[0], variable, false);
      case "fprintf" -> print(output, a[1], variable, false);
      case "sprintf" -> printTo(a[0], -1, a[1], variable, false);
      case "snprintf" -> printTo(a[0], a[1], a[2], variable, false);
      case "vprintf" -> print(output, a[0], a[1], true);
      case "vfprintf" -> print(output, a[1], a[2], true);
      case "vsprintf" -> printTo(a[0], -1, a[1], a[2], true);
      case "vsnprintf" -> printTo(a[0], a[1], a[2], a[3], true);
      case "puts" -> {
        output.text(memory.string(a[0]));
        output.u8('\n');
        yield 1;
      }
      case "fputs" -> {
        output.text(memory.string(a[0]));
        yield 1;
      }
      case "putchar", "fputc", "putc" -> {
        output.u8((int) a[0]);
        yield a[0] & 0xff;
      }
      case "fwrite" -> {
        output.text(memory.text(a[0], a[1] * a[2]));
        yield a[2];
      }
      case "fflush", "fclose" -> 0;
      case "getchar", "fgetc", "getc" -> -1;
      case "malloc" -> allocate(a[0]);
      case "calloc" ->
          a[1] != 0 && Long.compareUnsigned(a[0], Long.divideUnsigned(-1L, a[1])) > 0
              ? 0
              : allocate(a[0] * a[1]);
      case "realloc" -> reallocate(a[0], a[1]);
      case "aligned_alloc" ->
          memory.canAllocate(a[1] + a[0]) ? memory.allocate(a[1], (int) Math.max(16, a[0])) : 0;
      case "free" -> 0;
      case "abort" -> throw StopException.exit(128 + 6);
      case "exit" -> {
        runExitHandlers();
        throw StopException.exit((int) a[0] & 0xff);
      }
      case "_exit", "_Exit" -> throw StopException.exit((int) a[0] & 0xff);
      case "atexit" -> {
        exitHandlers.add(a[0]);
        yield 0;
      }
      case "__assert_fail" -> {
        output.text(
            memory.string(a[1])
                + ":"
                + (a[2] & 0xffffffffL)
                + ": Assertion `"
                + memory.string(a[0])
                + "' failed.\n");
        throw StopException.exit(128 + 6);
      }
      case "__errno_location", "__error" -> objectAddress("errno");
      case "qsort" -> {
        sort(a[0], a[1], a[2], a[3]);
        yield 0;
      }
      case "bsearch" -> search(a[0], a[1], a[2], a[3], a[4]);
      case "rand" -> {
        randomState = randomState * 1103515245L + 12345L;
        yield randomState >>> 16 & 0x7fffffffL;
      }
      case "srand" -> {
        randomState = a[0];
        yield 0;
      }
      default -> strings(name, a, count);
    };
  }

  // ---- output

  private long print(ByteSink sink, long format, long arguments, boolean isList) {
    int start = sink.size();
    long stack = memory.stackPointer();
    long list = arguments;
    if (!isList) {
      list = memory.push(24, 16);
      memory.store(list, 4, 48);
      memory.store(list + 4, 4, 176);
      memory.store(list + 8, 8, arguments);
      memory.store(list + 16, 8, 0);
    }
    new Formatter(interpreter, memory, sink, list).format(format);
    memory.setStackPointer(stack);
    return sink.size() - start;
  }

  private long printTo(long to, long size, long format, long arguments, boolean isList) {
    ByteSink text = new ByteSink();
    long length = print(text, format, arguments, isList);
    if (size != 0) {
      int shown = size < 0 ? (int) length : (int) Math.min(length, size - 1);
      memory.write(to, text.array(), shown);
      memory.store(to + shown, 1, 0);
    }
    return length;
  }

  // ---- memory

  private long allocate(long size) {
    if (!memory.canAllocate(size)) {
      return 0;
    }
    long address = memory.allocate(Math.max(1, size), 16);
    blocks.put(address, size);
    return address;
  }

  private long reallocate(long old, long size) {
    long oldSize = old == 0 ? 0 : blocks.get(old);
    if (oldSize < 0) {
      throw StopException.problem("realloc of " + Memory.hex(old) + ", which was not allocated");
    }
    long address = allocate(size);
    if (address != 0 && old != 0) {
      memory.copy(address, old, Math.min(oldSize, size));
    }
    return address;
  }

  private int compare(long function, long left, long right) {
    return (int) interpreter.invoke(function, new long[] {left, right});
  }

  /** Insertion sort by binary search: stable, and few calls of the comparison. */
  private void sort(long base, long count, long size, long function) {
    long stack = memory.stackPointer();
    long scratch = memory.push(size, 16);
    for (long i = 1; i < count; i++) {
      long low = 0;
      long high = i;
      while (low < high) {
        long middle = (low + high) >>> 1;
        if (compare(function, base + i * size, base + middle * size) < 0) {
          high = middle;
        } else {
          low = middle + 1;
        }
      }
      memory.copy(scratch, base + i * size, size);
      memory.copy(base + (low + 1) * size, base + low * size, (i - low) * size);
      memory.copy(base + low * size, scratch, size);
    }
    memory.setStackPointer(stack);
  }

  private long search(long key, long base, long count, long size, long function) {
    long low = 0;
    long high = count;
    while (low < high) {
      long middle = (low + high) >>> 1;
      int order = compare(function, key, base + middle * size);
      if (order == 0) {
        return base + middle * size;
      }
      if (order < 0) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return 0;
  }

  // ---- strings

  private long strings(String name, long[] a, int count) {
    return switch (name) {
      case "memcpy", "memmove" -> {
        memory.copy(a[0], a[1], a[2]);
        yield a[0];
      }
      case "memset" -> {
        memory.fill(a[0], (int) a[1], a[2]);
        yield a[0];
      }
      case "memcmp" -> compareBytes(a[0], a[1], a[2], false);
      case "memchr" -> find(a[0], (int) a[1] & 0xff, a[2]);
      case "strlen" -> memory.stringLength(a[0]);
      case "strnlen" -> {
        long end = find(a[0], 0, a[1]);
        yield end == 0 ? a[1] : end - a[0];
      }
      case "strcmp" -> compareBytes(a[0], a[1], Long.MAX_VALUE, true);
      case "strncmp" -> compareBytes(a[0], a[1], a[2], true);
      case "strcpy" -> copyString(a[0], a[1], Long.MAX_VALUE);
      case "strncpy" -> {
        long length = Math.min(a[2], memory.stringLength(a[1]));
        memory.copy(a[0], a[1], length);
        memory.fill(a[0] + length, 0, a[2] - length);
        yield a[0];
      }
      case "strcat" -> {
        copyString(a[0] + memory.stringLength(a[0]), a[1], Long.MAX_VALUE);
        yield a[0];
      }
      case "strncat" -> {
        copyString(a[0] + memory.stringLength(a[0]), a[1], a[2]);
        yield a[0];
      }
      case "strchr" -> find(a[0], (int) a[1] & 0xff, memory.stringLength(a[0]) + 1);
      case "strrchr" -> {
        for (long at = a[0] + memory.stringLength(a[0]); at >= a[0]; at--) {
          if (memory.u8(at) == (a[1] & 0xff)) {
            yield at;
          }
        }
        yield 0;
      }
      case "strstr" -> {
        int at = memory.string(a[0]).indexOf(memory.string(a[1]));
        yield at < 0 ? 0 : a[0] + at;
      }
      case "strdup" -> {
        byte[] text = Bytes.of(memory.string(a[0]) + "\0");
        long copy = allocate(text.length);
        memory.write(copy, text, text.length);
        yield copy;
      }
      default -> characters(name, a, count);
    };
  }

  private long find(long at, int wanted, long length) {
    for (long i = 0; i < length; i++) {
      if (memory.u8(at + i) == wanted) {
        return at + i;
      }
    }
    return 0;
  }

  private long compareBytes(long left, long right, long length, boolean stopAtZero) {
    for (long i = 0; i < length; i++) {
      int one = memory.u8(left + i);
      int two = memory.u8(right + i);
      if (one != two) {
        return one - two;
      }
      if (stopAtZero && one == 0) {
        return 0;
      }
    }
    return 0;
  }

  private long copyString(long to, long from, long limit) {
    long length = Math.min(limit, memory.stringLength(from));
    memory.copy(to, from, length);
    memory.store(to + length, 1, 0);
    return to;
  }

  private long characters(String name, long[] a, int count) {
    int c = (int) a[0];
    boolean lower = c >= 'a' && c <= 'z';
    boolean upper = c >= 'A' && c <= 'Z';
    boolean digit = c >= '0' && c <= '9';
    return switch (name) {
      case "isdigit" -> digit ? 1 : 0;
      case "isalpha" -> lower || upper ? 1 : 0;
      case "isalnum" -> lower || upper || digit ? 1 : 0;
      case "islower" -> lower ? 1 : 0;
      case "isupper" -> upper ? 1 : 0;
      case "isspace" -> c == ' ' || c >= 9 && c <= 13 ? 1 : 0;
      case "isprint" -> c >= 32 && c < 127 ? 1 : 0;
      case "ispunct" -> c > 32 && c < 127 && !lower && !upper && !digit ? 1 : 0;
      case "isxdigit" -> digit || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F' ? 1 : 0;
      case "toupper" -> lower ? c - 32 : c;
      case "tolower" -> upper ? c + 32 : c;
      case "abs" -> c < 0 ? -c : c;
      case "labs", "llabs" -> a[0] < 0 ? -a[0] : a[0];
      case "atoi", "atol", "atoll" -> decimal(a[0]);
      default -> floats(name, a, count);
    };
  }

  private long decimal(long at) {
    long i = at;
    while (memory.u8(i) == ' ' || memory.u8(i) >= 9 && memory.u8(i) <= 13) {
      i++;
    }
    boolean negative = memory.u8(i) == '-';
    if (negative || memory.u8(i) == '+') {
      i++;
    }
    long value = 0;
    for (int c = memory.u8(i); c >= '0' && c <= '9'; c = memory.u8(++i)) {
      value = value * 10 + c - '0';
    }
    return negative ? -value : value;
  }

  // ---- floats

  private long floats(String name, long[] a, int count) {
    double x = Double.longBitsToDouble(a[0]);
    double y = count > 1 ? Double.longBitsToDouble(a[1]) : 0;
    double result =
        switch (name) {
          case "sqrt" -> Math.sqrt(x);
          case "fabs" -> Math.abs(x);
          case "floor" -> Math.floor(x);
          case "ceil" -> Math.ceil(x);
          case "sin" -> Math.sin(x);
          case "cos" -> Math.cos(x);
          case "tan" -> Math.tan(x);
          case "atan" -> Math.atan(x);
          case "atan2" -> Math.atan2(x, y);
          case "exp" -> Math.exp(x);
          case "log" -> Math.log(x);
          case "pow" -> Math.pow(x, y);
          case "fmod" -> y == 0 ? Double.NaN : x % y;
          default -> throw StopException.problem("undefined function " + name);
        };
    return Double.doubleToRawLongBits(result);
  }
}
