package kit.bootstrap.chain;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kit.bootstrap.Json;
import kit.bootstrap.trace.TraceEntry;
import org.apache.commons.io.file.PathUtils;
import org.jspecify.annotations.Nullable;

/**
 * What an earlier run has left of a stage, and what of it may be believed: only files whose hash is
 * on record for exactly the same inputs. Everything else is removed before make sees it.
 */
final class StageState {
  /**
   * A finished stage on record.
   *
   * @param key of its inputs
   * @param files SHA-256 of every file of the stage, by path
   */
  record Finished(String key, Map<String, String> files, StageResult result) {}

  private final Path file;
  private final Stage stage;

  /**
   * @param file the record, beside the stage's folder
   */
  StageState(Path file, Stage stage) {
    this.file = file;
    this.stage = stage;
  }

  /** Writes down that the stage is finished, with all its files. */
  void finish(StageResult result) throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (Path path : Hashes.regularFiles(stage.output())) {
      files.put(stage.output().relativize(path).toString(), Hashes.ofFile(path));
    }
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Json.files().writeValue(fresh.toFile(), new Finished(stage.key(), files, result));
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /** The finished stage when its inputs and all its files are still the same, else null. */
  @Nullable StageResult finished() throws IOException {
    Finished record;
    try {
      record = Files.exists(file) ? Json.files().readValue(file.toFile(), Finished.class) : null;
    } catch (JsonProcessingException damaged) {
      return null;
    }
    if (record == null || !record.key().equals(stage.key())) {
      return null;
    }
    for (Map.Entry<String, String> entry : record.files().entrySet()) {
      Path path = stage.output().resolve(entry.getKey());
      if (!Files.isRegularFile(path) || !Hashes.ofFile(path).equals(entry.getValue())) {
        return null;
      }
    }
    return Hashes.regularFiles(stage.output()).size() == record.files().size()
        ? record.result()
        : null;
  }

  /** Removes all that the stage has; its folder stays, with its permissions. */
  void clear() throws IOException {
    Files.deleteIfExists(file);
    if (Files.isDirectory(stage.output())) {
      PathUtils.cleanDirectory(stage.output());
    }
  }

  /**
   * Keeps the objects and archives of an unfinished stage that the trace vouches for and removes
   * all else. An archive stays only with all objects that it was made from.
   *
   * @return how many files are kept
   */
  int keepProvenObjects(List<TraceEntry> trace) throws IOException {
    Files.deleteIfExists(file);
    Map<String, String> proven = new TreeMap<>();
    for (TraceEntry entry : trace) {
      if (entry.key().equals(stage.key())) {
        proven.putAll(entry.outputs());
      }
    }
    proven.keySet().removeIf(name -> !name.endsWith(".o") && !name.endsWith(".a"));
    Set<String> whole = new TreeSet<>();
    for (Map.Entry<String, String> entry : proven.entrySet()) {
      Path path = stage.output().resolve(entry.getKey());
      if (Files.isRegularFile(path) && Hashes.ofFile(path).equals(entry.getValue())) {
        whole.add(entry.getKey());
      }
    }
    whole.removeIf(name -> name.endsWith(".a") && !hasItsObjects(name, proven.keySet(), whole));
    for (Path path : Hashes.regularFiles(stage.output())) {
      if (!whole.contains(stage.output().relativize(path).toString())) {
        Files.delete(path);
      }
    }
    return whole.size();
  }

  /** The tree's Makefile makes {@code obj/x.a} of the objects in {@code obj/x}. */
  private static boolean hasItsObjects(String archive, Set<String> all, Set<String> whole) {
    String folder = archive.substring(0, archive.length() - 2) + "/";
    int objects = 0;
    for (String name : all) {
      if (name.startsWith(folder)) {
        objects++;
        if (!whole.contains(name)) {
          return false;
        }
      }
    }
    return objects > 0;
  }
}
