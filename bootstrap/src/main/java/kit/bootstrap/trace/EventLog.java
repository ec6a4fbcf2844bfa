package kit.bootstrap.trace;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kit.bootstrap.Json;

/** Reads the file that {@code measure} appends to while it grows. */
public final class EventLog {
  private final Path file;
  private final ObjectMapper json = Json.lines();
  private long position;

  public EventLog(Path file) {
    this.file = file;
  }

  /** The events noted since the last call. A line that is not whole yet waits for the next one. */
  public List<Event> poll() throws IOException {
    List<Event> events = new ArrayList<>();
    if (!Files.exists(file)) {
      return events;
    }
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      byte[] fresh = new byte[(int) Math.min(in.length() - position, 1 << 26)];
      in.seek(position);
      in.readFully(fresh);
      int from = 0;
      for (int i = 0; i < fresh.length; i++) {
        if (fresh[i] == '\n') {
          add(events, new String(fresh, from, i - from, StandardCharsets.US_ASCII));
          from = i + 1;
        }
      }
      position += from;
    }
    return events;
  }

  private void add(List<Event> events, String line) {
    try {
      events.add(json.readValue(line, Event.class));
    } catch (JsonProcessingException damaged) {
      // A line cut off by a full disk or a kill: the command counts as not done.
      return;
    }
  }
}
