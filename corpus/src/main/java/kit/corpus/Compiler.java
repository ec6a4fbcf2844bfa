package kit.corpus;

import java.nio.file.Path;
import java.util.List;

/** A C compiler under test, called as {@code cc ARGUMENTS} in a folder. */
public interface Compiler {
  /** Compiles; never throws for bad input. Diagnostics are the output. */
  Processes.Outcome compile(List<String> arguments, Path folder) throws InterruptedException;
}
