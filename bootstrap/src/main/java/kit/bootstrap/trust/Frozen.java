package kit.bootstrap.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import kit.bootstrap.BootstrapException;
import kit.bootstrap.ExitCode;

/**
 * The file of records, {@code bootstrap/frozen}: a heading in comments, then lines that are added
 * and never changed. Each source has its own records, so that a change of the source is no alarm,
 * while the same source with other bytes is one.
 */
public final class Frozen {
  private static final String HEADING =
      """
      # What kit bootstrap has proved: version, tree, recipe, platform, objects, program (SHA-256). Written by
      # `kit bootstrap freeze`, compared by `kit bootstrap verify`; docs/bootstrap.md says how to read it.
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

  /** What the records say of a build. */
  public enum Answer {
    /** The same source gave the same bytes. */
    CONFIRMED,
    /** No record of this source: it has changed since the last one. */
    SOURCE_CHANGED,
    /** The same source, but another C library: the bytes cannot be compared. */
    OTHER_PLATFORM,
    /** The same source on the same platform gave other bytes. */
    ALARM
  }

  /** Holds a build against the records. */
  public Answer answer(FrozenRecord build) {
    Answer answer = Answer.SOURCE_CHANGED;
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
      case SOURCE_CHANGED, OTHER_PLATFORM -> records.add(build);
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
