package kit.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PortableCTest {
  private final SortedMap<String, String> sources = new TreeMap<>();

  @BeforeEach
  void asTeavmWritesIt() {
    sources.put(
        "definitions.h",
        "#if defined(__GNUC__) || defined(__APPLE__)\n    #undef TEAVM_UNIX\n"
            + "    #define TEAVM_UNIX 1\n    #include <stdalign.h>\n#endif\n");
    sources.put("core.h", "extern void* teavm_fillArray(void* array, ...);\n");
    sources.put(
        "core.c", "#include \"core_gen.h\"\nTEAVM_FILL_ARRAY_F(teavm_fillArray, void*, void*)\n");
    sources.put(
        "strings.c",
        "TeaVM_String* teavm_stringPool[3] = {\n    TEAVM_STRING(2, 7,u\"a\\n\"), // string #0\n"
            + "    NULL, // string #1\n    TEAVM_STRING(5, -9,\n    u\"\\\"\\033\\u20ac\"\n"
            + "    \"\\\\?\"), // string #2\n};\n");
    sources.put("a.c", "static const char16_t name[] = u\"/t\";\n");
    sources.put("b.c", "f(u\"x\");\n");
    sources.put("rows.c", "#include \"a.h\"\n\nvoid g() {\n" + fill("", "TEAVM_GET_STRING(%d)"));
  }

  private static String fill(String kind, String value) {
    String values =
        IntStream.range(0, 100)
            .mapToObj(i -> value.replace("%d", String.valueOf(i)))
            .collect(Collectors.joining(", "));
    return "    t = h(1, teavm_fill"
        + kind
        + "Array(meth_otr_Allocator_allocateArray(&X, INT32_C(100)), "
        + values
        + "));\n}\n";
  }

  @Test
  void literalsOfSixteenBitsHaveAFormWithoutThem() throws TreeException {
    PortableC.apply(sources);
    assertEquals("static const char16_t name[] = { 47, 116, 0 };\n", sources.get("a.c"));
    assertEquals("f((char16_t[]) { 120, 0 });\n", sources.get("b.c"));
    assertEquals(
        """
            TEAVM_STRING_FROM_CODES(2, 7, 97, 10, 0),
            NULL,
            TEAVM_STRING_FROM_CODES(5, -9, 34, 27, 8364, 92, 63, 0),
        """,
        sources.get("stringcodes.h"));
    String strings = sources.get("strings.c");
    assertTrue(strings.contains("{\n#ifdef __STDC_UTF_16__\n    TEAVM_STRING(2, 7,u"), strings);
    assertTrue(strings.endsWith("#else\n#include \"stringcodes.h\"\n#endif\n};\n"), strings);
  }

  @Test
  void longTablesAreCopied() throws TreeException {
    sources.put("longs.c", "#include \"a.h\"\nvoid g() {\n" + fill("Long", "-INT64_C(0x%d)"));
    sources.put("calls.c", "#include \"a.h\"\nvoid g() {\n" + fill("Int", "k(%d)"));
    String calls = sources.get("calls.c");
    PortableC.apply(sources);
    String rows = sources.get("rows.c");
    assertTrue(
        rows.startsWith("#include \"a.h\"\nstatic const int32_t teavm_table_0[] = { 0, 1, "));
    assertTrue(
        rows.endsWith(
            "h(1, teavm_copyStrings(meth_otr_Allocator_allocateArray(&X, INT32_C(100)),"
                + " teavm_table_0));\n}\n"),
        rows);
    String longs = sources.get("longs.c");
    assertTrue(longs.contains("static const int64_t teavm_table_0[] = { -INT64_C(0x0), "), longs);
    assertTrue(longs.contains(", teavm_table_0, sizeof teavm_table_0, sizeof *teavm_table_0)"));
    assertEquals(calls, sources.get("calls.c"));
  }

  @Test
  void otherTextThanExpectedEndsTheBuild() {
    sources.put("definitions.h", "#if defined(__GNUC__)\n#endif\n");
    assertThrows(TreeException.class, () -> PortableC.apply(sources));
  }
}
