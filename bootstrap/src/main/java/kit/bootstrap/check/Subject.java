package kit.bootstrap.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kit.bootstrap.chain.Commands;
import kit.bootstrap.chain.Toolchain;
import org.jspecify.annotations.Nullable;

/**
 * What is checked, and with what.
 *
 * @param compiler the finished stage's tools
 * @param program its multi-call program
 * @param reference the tools whose objects must be the same: stage1's
 * @param version that the program must tell
 * @param corpus folder of upstream programs, or null
 * @param scripts folder of Lua scripts, or null
 * @param skips folder of lists of known failures, or null
 * @param jobs programs at once
 */
public record Subject(
    Toolchain compiler,
    Path program,
    Toolchain reference,
    String version,
    @Nullable Path corpus,
    @Nullable Path scripts,
    @Nullable Path skips,
    int jobs) {
  private static final int SECONDS = 300;

  /** Runs the compiler under test in a folder. */
  Commands.Outcome cc(Path folder, String... arguments) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>();
    words.add(compiler.cc().toString());
    words.addAll(List.of(arguments));
    return run(folder, words);
  }

  /** Runs any command in a folder, with a limit of five minutes. */
  Commands.Outcome run(Path folder, List<String> words) throws IOException, InterruptedException {
    return Commands.run(words, folder, Map.of(), SECONDS);
  }
}
