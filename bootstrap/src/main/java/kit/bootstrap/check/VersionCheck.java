package kit.bootstrap.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kit.bootstrap.chain.Commands;

/** The program tells the version of the source that it was made from. */
final class VersionCheck implements Check {
  @Override
  public String name() {
    return "version";
  }

  @Override
  public String run(Subject subject, Path work) throws IOException, InterruptedException {
    Commands.Outcome told = subject.run(work, List.of(subject.program().toString(), "--version"));
    List<String> words = List.of(told.output().strip().split("\\s+"));
    return told.exit() == 0 && words.contains(subject.version())
        ? ""
        : "the source is " + subject.version() + ", the program says: " + told.summary();
  }
}
