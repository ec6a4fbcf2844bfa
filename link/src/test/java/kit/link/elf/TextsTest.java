package kit.link.elf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kit.base.Bytes;
import kit.base.InputException;
import kit.link.Glob;
import kit.link.Sha1;
import org.junit.jupiter.api.Test;

/** Patterns, digests, scripts and response files. */
class TextsTest {
  @Test
  void patterns() {
    assertTrue(Glob.matches("a*c", "abbbc"));
    assertTrue(Glob.matches("*", ""));
    assertTrue(Glob.matches("[a-c]?[!x]", "bzz"));
    assertFalse(Glob.matches("[a-c]", "d"));
    assertTrue(Glob.matches("*a*a*a*b", "aaaaaaaaaaaaaaaaaaaaaaab"));
    assertFalse(Glob.matches("*a*a*a*b", "aaaaaaaaaaaaaaaaaaaaaaac"));
    assertTrue(Glob.matches("a\\*", "a*"));
  }

  @Test
  void sha1OfKnownTexts() {
    assertEquals("a9993e364706816aba3e25717850c26c9cd0d89d", hex(Sha1.digest(Bytes.of("abc"), 3)));
    assertEquals("da39a3ee5e6b4b0d3255bfef95601890afd80709", hex(Sha1.digest(new byte[0], 0)));
    byte[] a = Bytes.of("a".repeat(1000));
    assertEquals("291e9a6c66994949b57ba5e650361e98fc36b1ba", hex(Sha1.digest(a, a.length)));
  }

  private static String hex(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    for (byte b : bytes) {
      text.append(Character.forDigit((b >> 4) & 15, 16)).append(Character.forDigit(b & 15, 16));
    }
    return text.toString();
  }

  @Test
  void versionScripts() throws InputException {
    VersionScript script = new VersionScript();
    script.parse(
        new ScriptLexer(
            "map",
            Bytes.of(
                "# comment\nV1 { global: a; b*; extern \"C\" { c }; local: *; };\nV2 { b2; \"q*\"; } V1;")),
        false);
    assertEquals(2, script.match("a"));
    assertEquals(2, script.match("b1"));
    assertEquals(3, script.match("b2"));
    assertEquals(2, script.match("c"));
    assertEquals(3, script.match("q*"));
    assertEquals(VersionScript.LOCAL, script.match("z"));
    assertEquals(List.of("V1"), script.nodes().get(1).parents());
  }

  @Test
  void responseFiles() {
    assertEquals(
        List.of("a", "b c", "d\"e", ""), ResponseFile.split(Bytes.of("a 'b c'\n d\\\"e \"\"")));
  }
}
