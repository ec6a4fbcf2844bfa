package kit.bootstrap;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import kit.bootstrap.trust.Frozen;
import kit.bootstrap.trust.FrozenRecord;
import kit.bootstrap.trust.Proof;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kit bootstrap verify}: holds a proved chain against what is on record. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = "Holds a proved chain against the record of its source.")
final class VerifyCommand implements Callable<Integer> {
  @Mixin private ChainOptions options = new ChainOptions();

  @Option(names = "--frozen", paramLabel = "FILE", description = "the records (bootstrap/frozen)")
  private @Nullable Path frozen;

  @Override
  public Integer call() throws Exception {
    FrozenRecord proof = Proof.of(options.work(options.recipe().name()), options.tree());
    String subject = proof.recipe() + " of " + proof.source() + ": ";
    Frozen records = Frozen.read(FreezeCommand.records(frozen));
    return switch (records.answer(proof)) {
      case CONFIRMED -> {
        System.out.println(subject + "confirmed: the same source gives the bytes on record");
        yield ExitCode.PROVED;
      }
      case OTHER_SOURCE -> {
        FrozenRecord last = records.last(proof.recipe());
        System.out.println(
            subject
                + (last == null
                    ? "there is no record of this recipe"
                    : "the record is of another tree: "
                        + last.source()
                        + "; nothing is confirmed and nothing contradicted"));
        yield ExitCode.NO_RECORD;
      }
      case OTHER_PLATFORM -> {
        System.out.println(
            subject + "recorded with another C library, whose bytes are part of the program");
        yield ExitCode.NO_RECORD;
      }
      case ALARM -> {
        System.out.println(
            subject
                + "ALARM: the same source on the same platform gives other bytes than on record");
        yield ExitCode.ALARM;
      }
    };
  }
}
