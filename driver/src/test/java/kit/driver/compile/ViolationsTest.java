package kit.driver.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kit.base.MemoryHost;
import kit.driver.Kit;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What breaks a rule of ISO C is an error with -pedantic-errors, in gcc's words. */
class ViolationsTest {
  /** Dialect, source, and how the error begins that it gets; none: it is accepted. */
  private static final String[][] ROWS = {
    {"c90", "int x = 1 ? 2 : (3, 4);", "initializer element is not a constant expression"},
    {"c99", "int x = 1 ? 2 : (3, 4);"},
    {"c99", "int n; enum { A = 1 ? 2 : n };", notInteger("enumerator value for 'A'")},
    {"c99", "enum { A = sizeof(int[2]) + (int) 2.5 };"},
    {"c99", "enum { A = (int) (2.5 + 1) };", notInteger("enumerator value for 'A'")},
    {"c99", "enum { A = -1 << 2 };", notInteger("enumerator value for 'A'")},
    {"c90", "enum { A = -1 << 2 };"},
    {"c99", "int x = 2147483647 + 1;", "overflow in constant expression"},
    {"c99", "int n; struct s { int b : 1 ? 2 : n; };", notInteger("bit-field 'b' width")},
    {"c99", "int n, a[] = {[1 ? 0 : n] = 1};", notInteger("array index in initializer")},
    {"c99", "int a[1 + (long) (void *) 0];", "variably modified 'a' at file scope"},
    {"c90", "void f(int n) { int a[n]; }", "ISO C90 forbids variable length array 'a'"},
    {"c90", "void f(void) { for (int i = 0;;) { } }", "'for' loop initial declarations are only"},
    {"c90", "int x; // comment", "C++ style comments are not allowed in ISO C90"},
    {"c90", "int x = 4 //* two */ 2\n;"},
    {"c90", "const const int x = 0;", "duplicate 'const' declaration specifier"},
    {"c99", "void f(int *p, long *q) { p = q; }", "assignment to 'int *' from incompatible"},
    {"c99", "void f(int *p, const int *q) { p = q; }", "assignment discards 'const' qualifier"},
    {"c99", "void f(int *p) { p = 5; }", "assignment to 'int *' from 'int' makes pointer"},
    {"c99", "int f(void) { return g(); }", "implicit declaration of function 'g'"},
    {"c99", "int a[1] = {1, 2};", "excess elements in array initializer"},
    {"c99", "#define M(a, ...) a\nint x = M(1);", "ISO C99 requires at least one argument"},
    {"c90", "#define M(a) a\nint x = 1 M();", "invoking macro M argument 1: empty macro"},
    {"c99", "_Complex x;", "ISO C does not support plain 'complex' meaning 'double complex'"},
    {"c99", "enum later f(void);", "ISO C forbids forward references to 'enum'"},
    {"c99", "struct s { int n; char a[]; }; struct s v[2];", "invalid use of structure with"},
    {"c99", "", "ISO C forbids an empty translation unit"},
    {"gnu17", "struct { int n; char a[]; } v = {1, \"a\"};", "initialization of a flexible array"},
    {
      "gnu17", "void f(int i) { __asm__(\"\" : : \"m\"(i + 1)); }", "memory input 0 is not directly"
    },
    {"gnu17", "int x __attribute__((packed(1)));", "wrong number of arguments specified for"},
    {
      "gnu17", "void f(int a) { __builtin_va_list l; __builtin_va_start(l, a); }", "'va_start' used"
    },
    {"gnu17", "enum e { A }; typedef enum e t; typedef unsigned t;", "redefinition of typedef 't'"},
  };

  private static String notInteger(String what) {
    return what + " is not an integer constant expression";
  }

  @TestFactory
  Stream<DynamicTest> rows() {
    return Stream.of(ROWS)
        .map(row -> DynamicTest.dynamicTest(row[0] + " " + row[1], () -> check(row)));
  }

  private static void check(String[] row) {
    List<String> errors = errors(row[1], "-std=" + row[0], "-pedantic-errors");
    boolean found =
        row.length == 2
            ? errors.isEmpty()
            : errors.stream().anyMatch(error -> error.startsWith(row[2]));
    assertEquals(true, found, () -> "unexpected: " + errors);
  }

  @Test
  void switchesOfGroupsHold() {
    String source = "void f(int *p) { p = 5; }";
    String message =
        "assignment to 'int *' from 'int' makes pointer from integer without a cast"
            + " [-Wint-conversion]";
    String pedantic = "-pedantic-errors";
    assertEquals(List.of(), errors(source, "-std=c99"));
    assertEquals(List.of(), errors(source, pedantic, "-Wno-error=int-conversion"));
    assertEquals(List.of(), errors(source, pedantic, "-w"));
    assertEquals(List.of(message), errors(source, pedantic, "-Werror"));
  }

  private static List<String> errors(String source, String... options) {
    MemoryHost host = new MemoryHost();
    host.file("example.c", source + "\n");
    List<String> arguments = new ArrayList<>(List.of("-fsyntax-only", "-nostdinc"));
    arguments.addAll(List.of(options));
    arguments.add("example.c");
    Kit.run(host, "cc", arguments);
    List<String> found = new ArrayList<>();
    for (String line : host.standardError().split("\n")) {
      int at = line.indexOf(" error: ");
      if (at >= 0 && line.startsWith("example.c:")) {
        found.add(line.substring(at + 8));
      }
    }
    return found;
  }
}
