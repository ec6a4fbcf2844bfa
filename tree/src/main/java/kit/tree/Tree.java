package kit.tree;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of the tree, by path, and how they are written. */
final class Tree {
  private static final String SOURCES = "src/";
  private static final String MAKEFILE = "Makefile";

  /** A sorted list of {@code sha256 path}, as sha256sum writes and checks it. */
  private static final String MANIFEST = "MANIFEST";

  /** The line of the Makefile that the groups of sources take the place of. */
  private static final String GROUPS_HERE = "# @GROUPS@\n";

  private static final String NAMES_HERE = "@NAMES@";

  private final SortedMap<String, byte[]> files = new TreeMap<>();

  int count() {
    return files.size();
  }

  /** Bytes of all files. */
  long size() {
    long size = 0;
    for (byte[] data : files.values()) {
      size += data.length;
    }
    return size;
  }

  void addSources(SortedMap<String, byte[]> sources) throws TreeException {
    for (Map.Entry<String, byte[]> source : sources.entrySet()) {
      add(SOURCES + source.getKey(), source.getValue());
    }
  }

  void addFolder(String name, Path folder) throws IOException, TreeException {
    for (Map.Entry<String, byte[]> file : Folders.read(folder).entrySet()) {
      add(name + "/" + file.getKey(), file.getValue());
    }
  }

  void addText(String name, String text) throws TreeException {
    add(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The Makefile, once all sources are there. */
  void addMakefile(Path template, String names) throws IOException, TreeException {
    String text = Files.readString(template);
    if (!text.contains(GROUPS_HERE) || !text.contains(NAMES_HERE)) {
      throw new TreeException(template + ": no place for the groups and the names");
    }
    addText(MAKEFILE, text.replace(NAMES_HERE, names).replace(GROUPS_HERE, groups()));
  }

  private String groups() {
    SortedMap<String, byte[]> sources = new TreeMap<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (file.getKey().startsWith(SOURCES)) {
        sources.put(file.getKey().substring(SOURCES.length()), file.getValue());
      }
    }
    StringBuilder text = new StringBuilder("GROUPS =");
    List<List<String>> groups = Groups.of(sources);
    for (int i = 0; i < groups.size(); i++) {
      text.append(' ').append(number(i));
    }
    text.append('\n');
    for (int i = 0; i < groups.size(); i++) {
      text.append("\nSOURCES_").append(number(i)).append(" =");
      for (String name : groups.get(i)) {
        text.append(" \\\n  ").append(name);
      }
      text.append('\n');
    }
    return text.toString();
  }

  private static String number(int group) {
    return group < 9 ? "0" + (group + 1) : String.valueOf(group + 1);
  }

  private void add(String path, byte[] data) throws TreeException {
    if (files.put(path, data) != null) {
      throw new TreeException(path + ": two files of this name");
    }
  }

  /**
   * Writes the tree in place of what is in {@code output}.
   *
   * @return the hash of the manifest, which stands for the whole tree
   */
  String write(Path output) throws IOException, TreeException {
    StringBuilder manifest = new StringBuilder();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      manifest.append(sha256(file.getValue())).append("  ").append(file.getKey()).append('\n');
    }
    addText(MANIFEST, manifest.toString());
    Path fresh = output.resolveSibling(output.getFileName() + ".new");
    Folders.deleteAll(fresh);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = fresh.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
    Folders.deleteAll(output);
    Files.move(fresh, output);
    return sha256(files.get(MANIFEST));
  }

  private static String sha256(byte[] data) {
    try {
      StringBuilder text = new StringBuilder();
      for (byte octet : MessageDigest.getInstance("SHA-256").digest(data)) {
        text.append(Character.forDigit(octet >> 4 & 15, 16));
        text.append(Character.forDigit(octet & 15, 16));
      }
      return text.toString();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
