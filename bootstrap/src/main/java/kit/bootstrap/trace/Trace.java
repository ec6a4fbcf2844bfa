package kit.bootstrap.trace;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import kit.bootstrap.Json;
import kit.bootstrap.chain.Hashes;

/** The record of all commands of a chain, {@code trace.jsonl}: appended to line by line. */
public final class Trace {
  private final Path file;
  private final ObjectMapper json = Json.lines();

  public Trace(Path file) {
    this.file = file;
  }

  /**
   * Writes one command down, with the hashes of what it made below {@code output}. Files that are
   * elsewhere, or gone already, are left out.
   */
  public TraceEntry record(Event event, String key, Path output) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    Map<String, Long> finished = new TreeMap<>();
    if (event.succeeded()) {
      for (String made : event.outputs()) {
        Path path = Path.of(event.folder()).resolve(made).normalize();
        if (path.startsWith(output) && Files.isRegularFile(path)) {
          String name = output.relativize(path).toString();
          hashes.put(name, Hashes.ofFile(path));
          finished.put(name, Files.getLastModifiedTime(path).to(TimeUnit.MICROSECONDS));
        }
      }
    }
    TraceEntry entry =
        new TraceEntry(key, event.label(), event.sources().size(), hashes, finished, event);
    Files.writeString(
        file,
        json.writeValueAsString(entry) + "\n",
        StandardCharsets.UTF_8,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
    return entry;
  }

  /** All entries so far; damaged lines are passed over. */
  public List<TraceEntry> read() throws IOException {
    List<TraceEntry> entries = new ArrayList<>();
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        try {
          entries.add(json.readValue(line, TraceEntry.class));
        } catch (JsonProcessingException damaged) {
          continue;
        }
      }
    }
    return entries;
  }
}
