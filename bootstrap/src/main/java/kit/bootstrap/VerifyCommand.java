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
    String subject = proof.recipe() + ", tree " + proof.tree().substring(0, 16) + ": ";
    return switch (Frozen.read(FreezeCommand.records(frozen)).answer(proof)) {
      case CONFIRMED -> {
        System.out.println(subject + "confirmed: the same source gives the bytes on record");
        yield ExitCode.PROVED;
      }
      case SOURCE_CHANGED -> {
        System.out.println(
            subject
                + "the source has changed since the record: there is nothing to hold it against");
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
