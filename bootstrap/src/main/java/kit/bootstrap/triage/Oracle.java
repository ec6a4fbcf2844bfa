package kit.bootstrap.triage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kit.bootstrap.chain.Commands;
import kit.bootstrap.chain.Installation;
import kit.bootstrap.compare.Recompilation;

/**
 * Tells whether a program is a good kit: by default whether it makes the object of one unit that
 * the trusted compiler makes, which says more than whether it links or starts.
 */
interface Oracle {
  /** Whether the program does what it must. */
  boolean isGood(Path program) throws IOException, InterruptedException;

  /**
   * By one unit's object.
   *
   * @param unit how the trusted compiler compiles it
   * @param stage whose headers and libraries the program uses
   */
  static Oracle byObject(Recompilation unit, Path stage, Path scratch, int seconds)
      throws IOException, InterruptedException {
    Files.createDirectories(scratch);
    Path expected = scratch.resolve("expected.o");
    Commands.Outcome trusted = unit.run(List.of("-c", "-o", expected.toString()), seconds);
    if (trusted.exit() != 0) {
      throw new IOException("the trusted compiler fails: " + trusted.summary());
    }
    return program -> {
      Path home = scratch.resolve("installation");
      Installation.around(program, stage, home);
      Path object = scratch.resolve("actual.o");
      Files.deleteIfExists(object);
      Recompilation again = unit.by(home.resolve("bin/cc"));
      Commands.Outcome made = again.run(List.of("-c", "-o", object.toString()), seconds);
      return made.exit() == 0
          && Files.isRegularFile(object)
          && Files.mismatch(expected, object) < 0;
    };
  }

  /**
   * By a command of the user's, run by sh with {@code KIT} set to the folder of the program and its
   * names: exit code 0 is good.
   */
  static Oracle byCommand(String command, Path stage, Path scratch, int seconds) {
    return program -> {
      Path home = scratch.resolve("installation");
      Installation.around(program, stage, home);
      Map<String, String> environment = Map.of("KIT", home.resolve("bin").toString());
      return Commands.run(List.of("/bin/sh", "-c", command), scratch, environment, seconds).exit()
          == 0;
    };
  }
}
