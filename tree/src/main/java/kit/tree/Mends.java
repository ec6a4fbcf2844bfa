package kit.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is changed in the C that TeaVM 0.16.0 writes, and why. A mend that does not find the text
 * that it expects, as often as it expects it, ends the build: another TeaVM needs another look.
 */
final class Mends {
  private Mends() {}

  /** Applies all of them to the sources, by name. */
  static void apply(SortedMap<String, String> sources) throws TreeException {
    entry(sources);
    startUp(sources);
    memory(sources);
    exceptions(sources);
    callSites(sources);
    strings(sources);
    nullChecks(sources);
    boundsChecks(sources);
  }

  /** main is kit's own; it makes the stack and asks the host how large the heap may be. */
  private static void entry(SortedMap<String, String> sources) throws TreeException {
    String file = "main.c";
    replace(sources, file, 1, "int main(int argc, char** argv) {", "int kit_tree_main(void) {");
    replace(
        sources,
        file,
        1,
        "teavm_parseArguments(argc, argv)",
        // The words come from the host: TeaVM would decode them by the locale and lose bytes.
        "teavm_parseArguments(0, NULL)");
    replacePattern(
        sources,
        file,
        1,
        "teavm_initHeap\\(\\d+, \\d+\\);",
        "teavm_initHeap(kit_host_heap_start(), kit_host_heap_limit());");
    includeHost(sources, file);
  }

  /**
   * No locale, whose files would be read at every start and which changes what C functions do; no
   * timer and no blocked signal, which programs that kit runs would inherit; no seed from the
   * clock.
   */
  private static void startUp(SortedMap<String, String> sources) throws TreeException {
    String file = "core.c";
    replace(sources, file, 1, "    srand((unsigned int) time(NULL));\n", "");
    replace(sources, file, 1, "        setlocale (LC_ALL, \"\");\n", "");
    replace(sources, file, 1, "    teavm_initFiber();\n", "");
  }

  /**
   * Where there is no memory, kit says so in its own words and leaves nothing unfinished behind.
   */
  private static void memory(SortedMap<String, String> sources) throws TreeException {
    String trace = "heaptrace.c";
    replace(
        sources,
        trace,
        1,
        "    teavm_gc_print(L\"Application crashed due to lack of free memory\\n\");\n"
            + "    teavm_gc_writeHeapDump();\n"
            + "    abort();\n",
        "    kit_host_out_of_memory();\n");
    includeHost(sources, trace);
    String heap = "memory.c";
    replace(
        sources,
        heap,
        1,
        "        return mmap(NULL, size, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, 0, 0);\n",
        "        void* result = mmap(NULL, size, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);\n"
            + "        if (result == MAP_FAILED) {\n"
            + "            kit_host_out_of_memory();\n"
            + "        }\n"
            + "        return result;\n");
    replace(
        sources,
        heap,
        1,
        "        mprotect(address, size, PROT_READ | PROT_WRITE);\n",
        "        if (mprotect(address, size, PROT_READ | PROT_WRITE) != 0) {\n"
            + "            kit_host_out_of_memory();\n"
            + "        }\n");
    includeHost(sources, heap);
  }

  /**
   * The exceptions that the runtime throws by itself (null pointer, array index, cast) are
   * constructed while nothing holds them: a collection in their constructor would take the memory
   * away. They are given a root. And no exception carries a trace of the stack, which would cost
   * time and is shown to nobody.
   */
  private static void exceptions(SortedMap<String, String> sources) throws TreeException {
    String file = "org.teavm.runtime.ExceptionHandling.c";
    replacePattern(
        sources,
        file,
        3,
        "    void\\* teavm_tmp_ptr_0;\n"
            + "    meth_otr_ExceptionHandling_throwException\\(\\(teavm_tmp_ptr_0 = "
            + "(meth_otr_Allocator_allocate\\(&\\w+\\)), (\\w+)\\(teavm_tmp_ptr_0\\), "
            + "teavm_tmp_ptr_0\\)\\);\n",
        "    void* teavm_tmp_ptr_0;\n"
            + "    TEAVM_ALLOC_STACK(1);\n"
            + "    TEAVM_CALL_SITE(-1);\n"
            + "    TEAVM_GC_ROOT_RELEASE(0);\n"
            + "    teavm_tmp_ptr_0 = $1;\n"
            + "    TEAVM_GC_ROOT(0, teavm_tmp_ptr_0);\n"
            + "    $2(teavm_tmp_ptr_0);\n"
            + "    TEAVM_RELEASE_STACK;\n"
            + "    meth_otr_ExceptionHandling_throwException(teavm_tmp_ptr_0);\n");
    replacePattern(
        sources,
        file,
        1,
        "(TeaVM_Array\\* meth_otr_ExceptionHandling_fillStackTrace\\(\\) \\{\n)(?:    .*\n)*\\}\n",
        "$1"
            + "    return meth_otr_Allocator_allocateArray("
            + "teavm_getArrayClass((TeaVM_Class*) &jl_StackTraceElement_Cls), INT32_C(0));\n"
            + "}\n");
  }

  private static final Pattern CALL_SITE =
      Pattern.compile("    \\{ \\.firstHandler = (.*), \\.location = .* \\},? ?");

  /**
   * The table of call sites keeps its exception handlers and loses its locations: class, method and
   * line of each call, nine tenths of the file. Only rows with a handler are left.
   */
  private static void callSites(SortedMap<String, String> sources) throws TreeException {
    String file = "callsites.c";
    StringBuilder result = new StringBuilder();
    String table = "";
    int row = 0;
    int locations = 0;
    for (String line : source(sources, file).split("\n")) {
      if (line.endsWith("= {")) {
        table = line.substring(0, line.indexOf('['));
        row = 0;
      } else if (line.equals("};")) {
        if (isLocationTable(table)) {
          locations++;
          continue;
        }
      }
      if (isLocationTable(table)) {
        continue;
      }
      if (table.equals("TeaVM_CallSite teavm_callSites") && line.startsWith("    {")) {
        Matcher matcher = CALL_SITE.matcher(line);
        if (!matcher.matches()) {
          throw new TreeException(file + ": not a call site: " + line);
        }
        String handler = matcher.group(1);
        if (!handler.equals("NULL")) {
          result.append("    [").append(row).append("] = { .firstHandler = ").append(handler);
          result.append(" },\n");
        }
        row++;
      } else {
        result.append(line).append('\n');
      }
    }
    if (locations != 2 || row == 0) {
      throw new TreeException(file + ": not the tables that were expected");
    }
    sources.put(file, result.toString());
  }

  private static boolean isLocationTable(String table) {
    return table.equals("static TeaVM_MethodLocation methodLocations_teavm_callSites")
        || table.equals("static TeaVM_CallSiteLocation callSiteLocations_teavm_callSites");
  }

  private static final Pattern STRING_USE =
      Pattern.compile("TEAVM_GET_STRING(?:_ADDRESS)?\\((\\d+)\\)");

  private static final Pattern STRING = Pattern.compile("    TEAVM_STRING.*// string #(\\d+)");

  /**
   * Strings that nothing names are dropped: those of the locations. The others need not be entered
   * into the table of interned strings, hashed one by one at every start, because nothing calls
   * String.intern: they only get their headers.
   */
  private static void strings(SortedMap<String, String> sources) throws TreeException {
    boolean[] used = new boolean[1 << 20];
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Matcher matcher = STRING_USE.matcher(source.getValue());
      while (matcher.find()) {
        used[Integer.parseInt(matcher.group(1))] = true;
      }
      if (source.getValue().contains("teavm_internString(")
          && !source.getKey().startsWith("stringhash.")) {
        throw new TreeException(source.getKey() + ": strings are interned");
      }
    }
    String file = "strings.c";
    List<String> lines = new ArrayList<>(List.of(source(sources, file).split("\n")));
    int strings = 0;
    for (int i = 0; i < lines.size(); i++) {
      Matcher matcher = STRING.matcher(lines.get(i));
      if (matcher.matches()) {
        strings++;
        if (!used[Integer.parseInt(matcher.group(1))]) {
          lines.set(i, "    NULL, // string #" + matcher.group(1));
        }
      }
    }
    if (strings == 0) {
      throw new TreeException(file + ": no strings");
    }
    sources.put(file, String.join("\n", lines) + "\n");
    replacePattern(
        sources,
        file,
        1,
        "            s = teavm_registerString\\(s\\);\n"
            + "            \\(\\(TeaVM_Object\\*\\) s\\)->header = stringHeader;\n"
            + "            teavm_stringPool\\[i\\] = s;\n",
        "            ((TeaVM_Object*) s)->header = stringHeader;\n"
            + "            ((TeaVM_Object*) s->characters)->header = arrayHeader;\n");
    replacePattern(
        sources,
        file,
        1,
        "(    int32_t stringHeader = .*\n)",
        "$1    int32_t arrayHeader = TEAVM_PACK_CLASS(teavm_charArrayClass)"
            + " | (int32_t) INT32_C(0x80000000);\n");
  }

  private static final Pattern NULL_CHECK =
      Pattern.compile("TEAVM_WITH_CALL_SITE_ID\\(\\d+, teavm_nullCheck\\((\\w+)\\)\\)");

  /** There are 35,000 of them; fewer say that the pattern no longer fits. */
  private static final int LEAST_NULL_CHECKS = 10_000;

  /**
   * Where a pointer is null the hardware sees it: the first page of memory is not there, and
   * kit-main.c turns the signal into the exception. So the checks, a third of all call sites, go.
   */
  private static void nullChecks(SortedMap<String, String> sources) throws TreeException {
    int found = 0;
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Matcher matcher = NULL_CHECK.matcher(source.getValue());
      StringBuilder result = new StringBuilder(source.getValue().length());
      while (matcher.find()) {
        matcher.appendReplacement(result, "$1");
        found++;
      }
      source.setValue(matcher.appendTail(result).toString());
    }
    if (found < LEAST_NULL_CHECKS) {
      throw new TreeException("only " + found + " checks of null pointers");
    }
    replacePattern(
        sources,
        "exceptions.h",
        1,
        "    inline static void\\* teavm_nullCheck\\(void\\* o\\) \\{\n(?:        .*\n)*    \\}\n",
        "    #define teavm_nullCheck(o) (o)\n");
  }

  /** Macros in place of functions: a compiler that does not inline would call them. */
  private static void boundsChecks(SortedMap<String, String> sources) throws TreeException {
    boundsCheck(sources, "teavm_checkBounds", "index, array", "(uint32_t) teavm_i >= (uint32_t) ");
    boundsCheck(sources, "teavm_checkLowerBound", "index", "teavm_i < 0");
    boundsCheck(sources, "teavm_checkUpperBound", "index, array", "teavm_i >= ");
  }

  private static void boundsCheck(
      SortedMap<String, String> sources, String name, String parameters, String condition)
      throws TreeException {
    String length = parameters.equals("index") ? "" : "TEAVM_ARRAY_LENGTH(array)";
    replacePattern(
        sources,
        "exceptions.h",
        1,
        "    inline static int32_t " + name + "\\(.*\\) \\{\n(?:        .*\n)*    \\}\n",
        Matcher.quoteReplacement(
            "    #define "
                + name
                + "("
                + parameters
                + ") ({ \\\n        int32_t teavm_i = (index); \\\n        if ("
                + condition
                + length
                + ") { \\\n            teavm_throwArrayIndexOutOfBoundsException(); \\\n"
                + "            TEAVM_UNREACHABLE \\\n        } \\\n        teavm_i; \\\n    })\n"));
  }

  private static void includeHost(SortedMap<String, String> sources, String file)
      throws TreeException {
    sources.put(file, "#include \"kit-host.h\"\n" + source(sources, file));
  }

  static String source(SortedMap<String, String> sources, String file) throws TreeException {
    String text = sources.get(file);
    if (text == null) {
      throw new TreeException(file + ": TeaVM wrote no such file");
    }
    return text;
  }

  static void replace(
      SortedMap<String, String> sources, String file, int times, String old, String replacement)
      throws TreeException {
    replacePattern(sources, file, times, Pattern.quote(old), Matcher.quoteReplacement(replacement));
  }

  private static void replacePattern(
      SortedMap<String, String> sources, String file, int times, String pattern, String replacement)
      throws TreeException {
    Matcher matcher = Pattern.compile(pattern).matcher(source(sources, file));
    int found = (int) matcher.results().count();
    if (found != times) {
      throw new TreeException(
          file + ": found " + found + " times, not " + times + ": " + pattern.trim());
    }
    sources.put(file, matcher.reset().replaceAll(replacement));
  }
}
