package kit.frontend.preprocess;

import static org.junit.jupiter.api.Assertions.assertEquals;

import kit.base.Bytes;
import org.junit.jupiter.api.Test;

/** The head of preprocessed text tells of the source; anything else tells nothing. */
class OriginalSourceTest {
  private static OriginalSource read(String text) {
    byte[] bytes = Bytes.of(text);
    return OriginalSource.of(bytes, bytes.length);
  }

  @Test
  void nameAndFolder() {
    assertEquals(
        new OriginalSource("sub/a \"b\".c", "/home/project"),
        read("# 0 \"sub/a \\\"b\\\".c\"\n# 1 \"/home/project//\"\n# 0 \"<built-in>\"\nint x;\n"));
    assertEquals(new OriginalSource("a.c", "/"), read("# 1 \"a.c\"\n# 1 \"///\"\n"));
    assertEquals(new OriginalSource("\303\244.c", null), read("# 1 \"\\303\\244.c\"\n"));
  }

  @Test
  void nameAlone() {
    assertEquals(new OriginalSource("a.c", null), read("# 1 \"a.c\""));
    assertEquals(
        new OriginalSource("a.c", null),
        read("# 1 \"a.c\"\n# 1 \"/usr/include/stdc-predef.h\" 1 3 4\n"));
    assertEquals(new OriginalSource("a.c", null), read("# 1 \"a.c\"\n# 1 \"//\"\n"));
  }

  @Test
  void neither() {
    OriginalSource none = new OriginalSource(null, null);
    for (String text :
        new String[] {
          "",
          "\n# 1 \"a.c\"\n",
          "#",
          "# ",
          "# 1",
          "# 1 ",
          "# 1 \"",
          "# 1 \"a.c",
          "#pragma x\n",
          "# x \"a.c\"\n",
          "#1 \"a.c\"\n",
          "# 1 \"a\\"
        }) {
      assertEquals(none, read(text), text);
    }
  }
}
