package kit.bootstrap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kit.bootstrap.chain.Chain;
import kit.bootstrap.chain.Libc;
import kit.bootstrap.chain.Limits;
import kit.bootstrap.chain.Plant;
import kit.bootstrap.chain.Recipe;
import kit.bootstrap.chain.Settings;
import kit.bootstrap.chain.Surroundings;
import kit.bootstrap.chain.Toolchain;
import kit.bootstrap.chain.Tree;
import kit.bootstrap.trace.Progress;
import kit.bootstrap.trace.StatusLine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command which builds stages, or looks at stages, has. */
public final class ChainOptions {
  @Option(names = "--tree", paramLabel = "DIR", description = "the C tree (build/tree)")
  private @Nullable Path tree;

  @Option(
      names = "--stage1",
      paramLabel = "DIR",
      description = "the installation of kit that begins the chain: bin, lib, include (build)")
  private @Nullable Path stage1;

  @Option(
      names = "--work",
      paramLabel = "DIR",
      description = "where the stages, the trace and the report go (build/bootstrap/NAME)")
  private @Nullable Path work;

  @Option(names = "--level", paramLabel = "0|1", description = "optimization level (0)")
  private int level;

  @Option(
      names = "--libc",
      paramLabel = "NAME",
      description = "glibc-static (default), glibc or musl")
  private String libc = "glibc-static";

  @Option(names = "--target", paramLabel = "NAME", description = "x86_64-linux")
  private String target = Recipe.MACHINE;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      description = "commands at once (as many as processors)")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = {"-k", "--keep-going"},
      description = "build the rest of a stage when a unit fails")
  private boolean keepGoing;

  @Option(
      names = "--resume",
      description = "go on where an interrupted run ended; what it left is checked first")
  private boolean resume;

  @Option(
      names = "--memory",
      paramLabel = "MIB",
      description = "resident memory of one command; beyond it the command is ended (3072)")
  private long memory = 3072;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      description = "time of one command; beyond it the command is ended (900)")
  private long seconds = 900;

  @Option(
      names = "--corpus",
      paramLabel = "DIR",
      description = "upstream programs for the checklist (build/corpus)")
  private @Nullable Path corpus;

  @Option(
      names = "--plant",
      paramLabel = "FAULT",
      description =
          "test only: a fault in the stages' compilers, which must be found: miscompile,"
              + " miscompile-once, nondeterminism")
  private String plant = "";

  /** kit's own folder, {@code build} of a checkout. */
  private static Path home() {
    return Path.of(System.getProperty("kit.home", "build")).toAbsolutePath().normalize();
  }

  /** The root of the checkout. */
  static Path root() {
    Path parent = home().getParent();
    return parent == null ? home() : parent;
  }

  Recipe recipe() throws BootstrapException {
    Libc found = Libc.of(libc);
    if (found == null) {
      throw BootstrapException.unusable(
          "--libc=" + libc + ": not one of " + String.join(", ", Libc.labels()));
    }
    if (!target.equals(Recipe.MACHINE)) {
      throw BootstrapException.unusable(
          "--target=" + target + ": kit generates code for " + Recipe.MACHINE + " alone");
    }
    if (level != 0 && level != 1) {
      throw BootstrapException.unusable("--level=" + level + ": 0 or 1");
    }
    return new Recipe(level, found);
  }

  Tree tree() throws BootstrapException, IOException {
    return Tree.open(tree == null ? home().resolve("tree") : tree);
  }

  /** What the chain begins with: kit on the JVM, unless the command line names another. */
  Toolchain stage1() throws BootstrapException, IOException {
    if (stage1 != null) {
      return Toolchain.installation("stage1", stage1.toAbsolutePath().normalize());
    }
    return Toolchain.installation("stage1", home());
  }

  /** The folder of one chain. */
  Path work(String name) {
    Path folder = work == null ? home().resolve("bootstrap").resolve(name) : work;
    return folder.toAbsolutePath().normalize();
  }

  /** The fault that is planted. */
  Plant fault() throws BootstrapException {
    Plant fault = Plant.of(plant);
    if (fault == null) {
      throw BootstrapException.unusable("--plant=" + plant + ": no such fault");
    }
    return fault;
  }

  Settings settings(Path folder) {
    return settings(folder, resume);
  }

  /** Whatever the command line says, stages that are there and good are used. */
  Settings resuming(Path folder) {
    return settings(folder, true);
  }

  private Settings settings(Path folder, boolean resuming) {
    return new Settings(
        folder,
        Math.max(1, jobs),
        keepGoing,
        resuming,
        new Limits(memory << 10, seconds),
        Surroundings.PLAIN);
  }

  Chain.CheckInputs checkInputs() {
    Path programs = corpus == null ? home().resolve("corpus") : corpus;
    return new Chain.CheckInputs(
        existing(programs.toAbsolutePath().normalize()),
        existing(root().resolve("tests/programs/lua")),
        existing(root().resolve("tests/skips")));
  }

  private static @Nullable Path existing(Path folder) {
    return Files.isDirectory(folder) ? folder : null;
  }

  static Progress progress() {
    boolean terminal = System.console() != null && System.console().isTerminal();
    return new StatusLine(System.out, terminal);
  }
}
