package kit.bootstrap.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import kit.bootstrap.BootstrapException;
import kit.bootstrap.ExitCode;
import org.jspecify.annotations.Nullable;

/**
 * The file of records, {@code bootstrap/frozen}: a heading in comments, then lines that are added
 * and never changed. Each source has its own records, so that a change of the source is no alarm,
 * while the same source with other bytes is one.
 */
public final class Frozen {
  private static final String HEADING =
      """
      # What kit bootstrap has proved: for each source, recipe and platform the bytes of a fixed point. Lines are added by
      # `kit bootstrap freeze` and never changed; `kit bootstrap verify` holds a chain against them (docs/bootstrap.md).
      #
      # version commit tree recipe platform objects program
      #   tree: SHA-256 of the tree's MANIFEST; platform: of the C library's files; objects: over all objects and archives of
      #   stage2 and stage3; program: of bin/kit, which both are
      """;

  private final Path file;
  private final List<FrozenRecord> records;

  private Frozen(Path file, List<FrozenRecord> records) {
    this.file = file;
    this.records = records;
  }

  /** Reads it; no file is an empty one. */
  public static Frozen read(Path file) throws BootstrapException, IOException {
    List<FrozenRecord> records = new ArrayList<>();
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          records.add(FrozenRecord.parse(line));
        }
      }
    }
    return new Frozen(file, records);
  }

  /** The last record of a recipe, whatever its source; null when there is none. */
  public @Nullable FrozenRecord last(String recipe) {
    FrozenRecord last = null;
    for (FrozenRecord record : records) {
      last = record.recipe().equals(recipe) ? record : last;
    }
    return last;
  }

  /** What the records say of a build. */
  public enum Answer {
    /** The same source gave the same bytes. */
    CONFIRMED,
    /** No record of this source: those that there are speak of others. */
    OTHER_SOURCE,
    /** The same source, but another C library: the bytes cannot be compared. */
    OTHER_PLATFORM,
    /** The same source on the same platform gave other bytes. */
    ALARM
  }

  /** Holds a build against the records. */
  public Answer answer(FrozenRecord build) {
    Answer answer = Answer.OTHER_SOURCE;
    for (FrozenRecord record : records) {
      if (!record.isOf(build)) {
        continue;
      }
      if (record.sameBytes(build)) {
        return Answer.CONFIRMED;
      }
      if (record.platform().equals(build.platform())) {
        return Answer.ALARM;
      }
      answer = Answer.OTHER_PLATFORM;
    }
    return answer;
  }

  /** Adds a record. One that contradicts an older one is refused. */
  public void add(FrozenRecord build) throws BootstrapException, IOException {
    switch (answer(build)) {
      case CONFIRMED -> {
        return;
      }
      case ALARM ->
          throw new BootstrapException(
              ExitCode.ALARM,
              "the record of this source has other bytes; it is not overwritten (" + file + ")");
      case OTHER_SOURCE, OTHER_PLATFORM -> records.add(build);
    }
    StringBuilder text = new StringBuilder(HEADING);
    for (FrozenRecord record : records) {
      text.append(record.line()).append('\n');
    }
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.writeString(fresh, text);
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
