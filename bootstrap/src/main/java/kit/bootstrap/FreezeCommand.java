package kit.bootstrap;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import kit.bootstrap.chain.Commands;
import kit.bootstrap.trust.Frozen;
import kit.bootstrap.trust.FrozenRecord;
import kit.bootstrap.trust.Golden;
import kit.bootstrap.trust.Proof;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kit bootstrap freeze}: puts a proved chain on record and keeps a golden copy of it. */
@Command(
    name = "freeze",
    mixinStandardHelpOptions = true,
    description = "Puts a proved chain on record and keeps a golden copy of its stage.")
final class FreezeCommand implements Callable<Integer> {
  @Mixin private ChainOptions options = new ChainOptions();

  @Option(names = "--frozen", paramLabel = "FILE", description = "the records (bootstrap/frozen)")
  private @Nullable Path frozen;

  @Option(names = "--golden", paramLabel = "DIR", description = "the copies (build/golden)")
  private @Nullable Path golden;

  @Override
  public Integer call() throws Exception {
    Path work = options.work(options.recipe().name());
    FrozenRecord proof = Proof.of(work, options.tree()).at(commit());
    Path copies = golden == null ? ChainOptions.root().resolve("build/golden") : golden;
    Frozen.read(records(frozen)).add(proof);
    Path copy = new Golden(copies.toAbsolutePath()).keep(proof, work.resolve("stage3"));
    System.out.println(proof.recipe() + " of " + proof.source() + " is on record");
    System.out.println("golden copy: " + copy);
    return ExitCode.PROVED;
  }

  /** HEAD of the checkout, where nothing in it differs from that. */
  private static String commit() throws IOException, InterruptedException {
    Path root = ChainOptions.root();
    Commands.Outcome changes = git(root, "status", "--porcelain", "--untracked-files=no");
    Commands.Outcome head = git(root, "rev-parse", "HEAD");
    boolean clean = changes.exit() == 0 && changes.output().isBlank() && head.exit() == 0;
    return clean ? head.output().strip() : FrozenRecord.NO_COMMIT;
  }

  private static Commands.Outcome git(Path root, String... words)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(words));
    return Commands.run(command, root, Map.of(), 60);
  }

  static Path records(@Nullable Path named) {
    return named == null ? ChainOptions.root().resolve("bootstrap/frozen") : named;
  }
}
