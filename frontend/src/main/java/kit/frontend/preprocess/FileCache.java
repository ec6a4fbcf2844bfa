package kit.frontend.preprocess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kit.base.Host;
import kit.base.HostException;
import kit.frontend.lex.CharacterSet;
import kit.frontend.lex.SourceText;

/** Files by path and by identity: each is looked for once and read once in a compilation. */
final class FileCache {
  /** One file of the file system, whatever path led to it. */
  static final class Entry {
    private final String path;
    private SourceText text;

    /** Name id of the macro that guards the whole file, or 0. */
    int guard;

    /** {@code #pragma once} or {@code #import} was seen. */
    boolean once;

    /** How often it has been entered. */
    int entered;

    Entry(String path) {
      this.path = path;
    }

    /** The path by which it was first found. */
    String path() {
      return path;
    }
  }

  private final Host host;
  private final boolean trigraphs;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Entry> byPath = new HashMap<>();
  private final Map<Host.FileIdentity, Entry> byIdentity = new HashMap<>();

  private final CharacterSet characters;

  /**
   * @param characters the character set of the files
   */
  FileCache(Host host, boolean trigraphs, CharacterSet characters) {
    this.characters = characters;
    this.host = host;
    this.trigraphs = trigraphs;
  }

  /** The file of a path, or null when there is none that could be read. */
  Entry find(String path) {
    if (byPath.containsKey(path)) {
      return byPath.get(path);
    }
    Entry entry = null;
    Host.FileKind kind = host.kind(path);
    if (kind == Host.FileKind.REGULAR || kind == Host.FileKind.OTHER) {
      Host.FileIdentity identity = host.identity(path);
      entry = identity == null ? null : byIdentity.get(identity);
      if (entry == null) {
        entry = new Entry(path);
        entries.add(entry);
        if (identity != null) {
          byIdentity.put(identity, entry);
        }
      }
    }
    byPath.put(path, entry);
    return entry;
  }

  /** The file's cleaned text, read on first use. */
  SourceText text(Entry entry) throws HostException {
    if (entry.text == null) {
      byte[] text = characters.toUtf8(host.readFile(entry.path));
      if (text == null) {
        throw new HostException(entry.path, "its text is not of the character set of the sources");
      }
      entry.text = SourceText.of(text, trigraphs);
    }
    return entry.text;
  }

  /** Paths of the files that were entered once and could have been entered again, sorted. */
  List<String> withoutGuard() {
    List<String> paths = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.entered == 1 && entry.guard == 0 && !entry.once) {
        paths.add(entry.path);
      }
    }
    paths.sort(null);
    return paths;
  }
}
