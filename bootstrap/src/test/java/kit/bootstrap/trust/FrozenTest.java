package kit.bootstrap.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import kit.bootstrap.BootstrapException;
import kit.bootstrap.ExitCode;
import kit.bootstrap.trust.Frozen.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrozenTest {
  private static FrozenRecord build(String tree, String platform, String program) {
    return new FrozenRecord(
        "0.1.0", "c1", tree, "x86_64-linux-O0-musl", platform, "objects", program);
  }

  @Test
  void theSameSourceMustGiveTheSameBytes(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("frozen");
    assertEquals(Answer.OTHER_SOURCE, Frozen.read(file).answer(build("t1", "p1", "a")));
    Frozen.read(file).add(build("t1", "p1", "a"));
    Frozen frozen = Frozen.read(file);
    assertEquals(Answer.CONFIRMED, frozen.answer(build("t1", "p1", "a")));
    assertEquals(Answer.CONFIRMED, frozen.answer(build("t1", "p2", "a")));
    assertEquals(Answer.ALARM, frozen.answer(build("t1", "p1", "b")));
    assertEquals(Answer.OTHER_PLATFORM, frozen.answer(build("t1", "p2", "b")));
    assertEquals(Answer.OTHER_SOURCE, frozen.answer(build("t2", "p1", "a")));
  }

  @Test
  void aRecordIsNeverOverwritten(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("frozen");
    Frozen.read(file).add(build("t1", "p1", "a"));
    Frozen.read(file).add(build("t2", "p1", "b"));
    String text = Files.readString(file);
    Frozen.read(file).add(build("t1", "p1", "a"));
    assertEquals(text, Files.readString(file));
    BootstrapException refused =
        assertThrows(BootstrapException.class, () -> Frozen.read(file).add(build("t1", "p1", "c")));
    assertEquals(ExitCode.ALARM, refused.exitCode());
    assertEquals(text, Files.readString(file));
    assertTrue(text.startsWith("#") && text.lines().count() == 8, text);
  }

  @Test
  void theLastRecordOfARecipeIsNamedWhereNoneIsOfTheSource(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("frozen");
    assertNull(Frozen.read(file).last("x86_64-linux-O0-musl"));
    Frozen.read(file).add(build("t1", "p1", "a"));
    Frozen.read(file).add(build("t2", "p1", "b"));
    FrozenRecord last = Frozen.read(file).last("x86_64-linux-O0-musl");
    assertNotNull(last);
    assertEquals("kit 0.1.0, commit c1, tree t2", last.source());
    assertEquals("kit 0.1.0, tree t2", last.at(FrozenRecord.NO_COMMIT).source());
  }

  @Test
  void aLineOfOtherWordsIsRefused(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("frozen");
    Files.writeString(file, "0.1.0 tree recipe\n");
    assertThrows(BootstrapException.class, () -> Frozen.read(file));
  }
}
