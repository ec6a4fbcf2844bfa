package kit.corpus;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A compiler that is a program of its own: gcc, clang, tcc, or kit as users start it. */
public final class ProcessCompiler implements Compiler {
  private final List<String> command;

  /**
   * @param command the program and its first arguments
   */
  public ProcessCompiler(List<String> command) {
    this.command = List.copyOf(command);
  }

  @Override
  public Processes.Outcome compile(List<String> arguments, Path folder)
      throws InterruptedException {
    List<String> all = new ArrayList<>(command);
    all.addAll(arguments);
    return Processes.run(all, folder, Duration.ofSeconds(120));
  }
}
