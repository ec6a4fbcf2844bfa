package kit.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What TeaVM's C asks of a compiler beyond plain C11, said in another way, so that small compilers
 * (tcc 0.9.27) can build the tree as well: the more compilers can, the more ways there are to the
 * same stage2.
 *
 * <p>As in {@link Mends}, text that is not found as expected ends the build.
 */
final class PortableC {
  private PortableC() {}

  /** Applies all of it to the sources, by name. */
  static void apply(SortedMap<String, String> sources) throws TreeException {
    unix(sources);
    longTables(sources);
    utf16(sources);
  }

  /** tcc is none of the compilers that TeaVM asks for, and has no alignas. */
  private static void unix(SortedMap<String, String> sources) throws TreeException {
    Mends.replace(
        sources,
        "definitions.h",
        1,
        """
        #if defined(__GNUC__) || defined(__APPLE__)
            #undef TEAVM_UNIX
            #define TEAVM_UNIX 1
            #include <stdalign.h>
        #endif
        """,
        """
        #if defined(__GNUC__) || defined(__APPLE__) || defined(__TINYC__)
            #undef TEAVM_UNIX
            #define TEAVM_UNIX 1
            #ifdef __TINYC__
                #define alignas(n) __attribute__((aligned(n)))
                #define __builtin_unreachable() ((void) 0)
            #else
                #include <stdalign.h>
            #endif
        #endif
        """);
  }

  /** Calls with more values than this become tables. */
  private static final int MOST_ARGUMENTS = 64;

  private static final Pattern FILL =
      Pattern.compile(
          "teavm_fill(|Byte|Short|Char|Int|Long)Array\\("
              + "(meth_otr_Allocator_allocateArray\\(.*?, (?:INT32_C\\()?(\\d+)\\)?\\)), ");

  /**
   * An array is filled by a call with all its elements as arguments. There are arrays of hundreds,
   * and compilers that cannot call anything with so many: those are copied from static tables,
   * which is less code as well.
   */
  private static void longTables(SortedMap<String, String> sources) throws TreeException {
    int found = 0;
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Matcher matcher = FILL.matcher(source.getValue());
      StringBuilder result = new StringBuilder();
      List<String> tables = new ArrayList<>();
      int copied = 0;
      while (matcher.find()) {
        int end = endOfCall(source.getValue(), matcher.end());
        String values = source.getValue().substring(matcher.end(), end);
        if (Integer.parseInt(matcher.group(3)) <= MOST_ARGUMENTS
            || !matcher.group(1).isEmpty() && !isConstant(values)) {
          continue;
        }
        String table = "teavm_table_" + tables.size();
        tables.add(
            "static const "
                + elementType(matcher.group(1))
                + " "
                + table
                + "[] = { "
                + values.replaceAll("TEAVM_GET_STRING\\((\\d+)\\)", "$1")
                + " };\n");
        result.append(source.getValue(), copied, matcher.start());
        result.append(matcher.group(1).isEmpty() ? "teavm_copyStrings(" : "teavm_copyValues(");
        result.append(matcher.group(2)).append(", ").append(table);
        result.append(matcher.group(1).isEmpty() ? "" : ", sizeof " + table + ", sizeof *" + table);
        copied = end;
      }
      if (!tables.isEmpty()) {
        found += tables.size();
        result.append(source.getValue().substring(copied));
        int body = result.lastIndexOf("\n#include ", result.indexOf("{"));
        int place = result.indexOf("\n", body + 1) + 1;
        source.setValue(result.insert(place, String.join("", tables)).toString());
      }
    }
    if (found == 0) {
      throw new TreeException("no long tables");
    }
    Mends.replace(
        sources,
        "core.h",
        1,
        "extern void* teavm_fillArray(void* array, ...);\n",
        """
        extern void* teavm_fillArray(void* array, ...);
        extern void* teavm_copyStrings(void* array, const int32_t* numbers);
        extern void* teavm_copyValues(void* array, const void* values, size_t size, size_t element);
        """);
    Mends.replace(
        sources,
        "core.c",
        1,
        "#include \"core_gen.h\"\n",
        "#include \"core_gen.h\"\n#include \"strings.h\"\n");
    Mends.replace(
        sources,
        "core.c",
        1,
        "TEAVM_FILL_ARRAY_F(teavm_fillArray, void*, void*)\n",
        """
        TEAVM_FILL_ARRAY_F(teavm_fillArray, void*, void*)

        void* teavm_copyStrings(void* array, const int32_t* numbers) {
            void** data = TEAVM_ARRAY_DATA(array, void*);
            int32_t size = TEAVM_ARRAY_LENGTH(array);
            for (int32_t i = 0; i < size; ++i) {
                data[i] = TEAVM_GET_STRING(numbers[i]);
            }
            return array;
        }

        void* teavm_copyValues(void* array, const void* values, size_t size, size_t element) {
            memcpy((void*) TEAVM_ALIGN(((TeaVM_Array*) array) + 1, element), values, size);
            return array;
        }

        """);
  }

  private static boolean isConstant(String values) {
    return values
        .replaceAll("\\(int(32|64)_t\\)|INT\\d+_C", "")
        .chars()
        .allMatch(c -> "-(0123456789abcdefABCDEFx), ".indexOf(c) >= 0);
  }

  private static String elementType(String kind) throws TreeException {
    return switch (kind) {
      case "", "Int" -> "int32_t";
      case "Byte" -> "int8_t";
      case "Short" -> "int16_t";
      case "Char" -> "char16_t";
      case "Long" -> "int64_t";
      default -> throw new TreeException("arrays of " + kind);
    };
  }

  /** Where the parenthesis stands that closes a call, from within it. */
  private static int endOfCall(String text, int from) throws TreeException {
    int depth = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(') {
        depth++;
      } else if (c == ')' && depth-- == 0) {
        return i;
      }
    }
    throw new TreeException("a call without an end");
  }

  private static final Pattern STRING =
      Pattern.compile("TEAVM_STRING\\((\\d+), (-?\\d+),\\s*u(?=\")");

  private static final Pattern ARRAY = Pattern.compile("(?<=\\[\\] = )u(?=\")");
  private static final Pattern VALUE = Pattern.compile("(?<![\\w\"])u(?=\")");

  /**
   * Literals of char16_t become lists of numbers. The table of strings has both, as lists are slow
   * to compile: the literals where the compiler says that it has them.
   */
  private static void utf16(SortedMap<String, String> sources) throws TreeException {
    int others = 0;
    for (Map.Entry<String, String> source : sources.entrySet()) {
      String name = source.getKey();
      if (name.equals("strings.c") || !VALUE.matcher(source.getValue()).find()) {
        continue;
      }
      String arrays = literals(source.getValue(), ARRAY, "{ ", " }");
      source.setValue(literals(arrays, VALUE, "(char16_t[]) { ", " }"));
      others++;
    }
    String strings = Mends.source(sources, "strings.c");
    int start = strings.indexOf("    TEAVM_STRING");
    int end = strings.indexOf("\n};\n", start) + 1;
    if (others != 2 || start < 0 || end <= start) {
      throw new TreeException("not the strings that were expected");
    }
    String table = strings.substring(start, end);
    sources.put(
        "stringcodes.h",
        literals(table, STRING, "TEAVM_STRING_FROM_CODES($1, $2, ", "").replaceAll(" *// .*", ""));
    sources.put(
        "strings.c",
        strings.substring(0, start)
            + "#ifdef __STDC_UTF_16__\n"
            + table
            + "#else\n#include \"stringcodes.h\"\n#endif\n"
            + strings.substring(end));
  }

  /** Puts lists of codes, each with an ending zero, in place of the literals after a pattern. */
  private static String literals(String text, Pattern before, String opening, String closing)
      throws TreeException {
    Matcher matcher = before.matcher(text);
    StringBuilder result = new StringBuilder();
    int copied = 0;
    while (matcher.find()) {
      if (matcher.start() < copied) {
        continue;
      }
      result.append(text, copied, matcher.start());
      int groups = matcher.groupCount();
      String head = opening;
      for (int group = 1; group <= groups; group++) {
        head = head.replace("$" + group, matcher.group(group));
      }
      result.append(head);
      copied = codes(text, matcher.end(), result);
      result.append(closing);
    }
    return result.append(text.substring(copied)).toString();
  }

  /** Appends the codes of literals that stand side by side; returns where they end. */
  private static int codes(String text, int from, StringBuilder result) throws TreeException {
    int at = from;
    int end = from;
    while (at < text.length() && text.charAt(at) == '"') {
      at++;
      while (text.charAt(at) != '"') {
        at = code(text, at, result);
        result.append(", ");
      }
      end = ++at;
      while (Character.isWhitespace(text.charAt(at))) {
        at++;
      }
    }
    result.append('0');
    return end;
  }

  /** Appends the code of one character or escape; returns where it ends. */
  private static int code(String text, int at, StringBuilder result) throws TreeException {
    if (text.charAt(at) != '\\') {
      result.append((int) text.charAt(at));
      return at + 1;
    }
    char kind = text.charAt(at + 1);
    switch (kind) {
      case 'n' -> result.append(10);
      case 't' -> result.append(9);
      case 'r' -> result.append(13);
      case '"', '\\', '?', '\'' -> result.append((int) kind);
      case 'u' -> {
        result.append(Integer.parseInt(text.substring(at + 2, at + 6), 16));
        return at + 6;
      }
      default -> {
        int end = at + 1;
        while (end < at + 4 && text.charAt(end) >= '0' && text.charAt(end) <= '7') {
          end++;
        }
        if (end == at + 1) {
          throw new TreeException("an escape that is not known: \\" + kind);
        }
        result.append(Integer.parseInt(text.substring(at + 1, end), 8));
        return end;
      }
    }
    return at + 2;
  }
}
