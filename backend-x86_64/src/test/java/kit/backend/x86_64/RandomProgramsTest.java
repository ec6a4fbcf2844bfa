package kit.backend.x86_64;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random programs: compiled code against the interpreter, and calls between kit's and gcc's code in
 * both directions.
 */
@Tag("oracle")
class RandomProgramsTest {
  @TempDir Path folder;

  @Test
  void compiledCodeDoesWhatTheInterpreterDoes() throws IOException, InterruptedException {
    for (long seed = 1; seed <= 40; seed++) {
      String mir = new RandomPrograms(seed, seed % 2 == 0).program();
      assertEquals(
          RandomRun.interpret(mir),
          RandomRun.run(folder, mir, CodeGenOptions.defaults()),
          "seed " + seed);
    }
  }

  @Test
  void callsAgreeWithGcc() throws IOException, InterruptedException {
    for (long seed = 1; seed <= 25; seed++) {
      assertNull(AbiRun.run(folder, seed), "seed " + seed);
    }
  }
}
