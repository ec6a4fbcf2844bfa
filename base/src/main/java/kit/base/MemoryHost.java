package kit.base;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A {@link Host} whose files live in memory: for tests, and for applications that compile text
 * without touching the disk. Folders exist as soon as a file lies below them. Time stands still.
 * Running programs is refused.
 */
public final class MemoryHost implements Host {
  private record File(byte[] data, int mode, long inode) {}

  private final TreeMap<String, File> files = new TreeMap<>();
  private final Map<String, String> environment = new HashMap<>();
  private final ByteSink standardOutput = new ByteSink();
  private final ByteSink standardError = new ByteSink();
  private final List<String> temporaries = new ArrayList<>();
  private byte[] standardInput = {};
  private String workingDirectory = "/work";
  private String installation = "/kit";
  private long time;
  private long nextInode = 1;
  private int nextTemporary = 1;

  /** Adds or replaces a file. */
  public MemoryHost file(String path, String text) {
    return file(path, Bytes.of(text));
  }

  public MemoryHost file(String path, byte[] data) {
    put(path, data, 0644);
    return this;
  }

  public MemoryHost standardInput(byte[] data) {
    standardInput = data.clone();
    return this;
  }

  public MemoryHost environment(String name, String value) {
    environment.put(name, value);
    return this;
  }

  public MemoryHost workingDirectory(String path) {
    workingDirectory = path;
    return this;
  }

  public MemoryHost installationDirectory(String path) {
    installation = path;
    return this;
  }

  public MemoryHost time(long seconds) {
    time = seconds;
    return this;
  }

  /** What was written to standard output so far, as a byte string. */
  public String standardOutput() {
    return Bytes.toText(standardOutput.array(), 0, standardOutput.size());
  }

  public String standardError() {
    return Bytes.toText(standardError.array(), 0, standardError.size());
  }

  private void put(String path, byte[] data, int mode) {
    String full = absolute(path);
    File old = files.get(full);
    files.put(full, new File(data.clone(), mode, old == null ? nextInode++ : old.inode()));
  }

  /** The path from the root without "." and "..". */
  private String absolute(String path) {
    String whole = path.startsWith("/") ? path : workingDirectory + "/" + path;
    List<String> parts = new ArrayList<>();
    int from = 0;
    while (from <= whole.length()) {
      int slash = whole.indexOf('/', from);
      int to = slash < 0 ? whole.length() : slash;
      String part = whole.substring(from, to);
      if (part.equals("..")) {
        if (!parts.isEmpty()) {
          parts.remove(parts.size() - 1);
        }
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.add(part);
      }
      from = to + 1;
    }
    StringBuilder result = new StringBuilder();
    for (String part : parts) {
      result.append('/').append(part);
    }
    return result.isEmpty() ? "/" : result.toString();
  }

  private File find(String path) {
    return files.get(absolute(path));
  }

  private boolean isFolder(String path) {
    String full = absolute(path);
    if (full.equals("/")) {
      return true;
    }
    String below = files.ceilingKey(full + "/");
    return below != null && below.startsWith(full + "/");
  }

  @Override
  public byte[] readFile(String path) throws HostException {
    File file = find(path);
    if (file == null) {
      throw new HostException(
          path, isFolder(path) ? "Is a directory" : "No such file or directory");
    }
    return file.data().clone();
  }

  @Override
  public byte[] readStandardInput() {
    return standardInput.clone();
  }

  @Override
  public void writeFile(String path, byte[] data, int length, boolean executable)
      throws HostException {
    if (isFolder(path)) {
      throw new HostException(path, "Is a directory");
    }
    if (absolute(path).equals("/dev/null")) {
      return;
    }
    put(path, Arrays.copyOf(data, length), executable ? 0755 : 0644);
  }

  @Override
  public FileKind kind(String path) {
    if (absolute(path).equals("/dev/null")) {
      return FileKind.OTHER;
    }
    return find(path) != null
        ? FileKind.REGULAR
        : isFolder(path) ? FileKind.DIRECTORY : FileKind.MISSING;
  }

  @Override
  public long size(String path) {
    File file = find(path);
    return file == null ? -1 : file.data().length;
  }

  @Override
  public long modificationTime(String path) {
    return find(path) == null ? -1 : time;
  }

  @Override
  public int mode(String path) {
    File file = find(path);
    return file != null ? file.mode() : isFolder(path) ? 0755 : -1;
  }

  @Override
  public FileIdentity identity(String path) {
    File file = find(path);
    return file == null ? null : new FileIdentity(1, file.inode());
  }

  @Override
  public List<String> list(String path) throws HostException {
    if (!isFolder(path)) {
      throw new HostException(
          path, find(path) != null ? "Not a directory" : "No such file or directory");
    }
    String full = absolute(path);
    String prefix = full.equals("/") ? "/" : full + "/";
    List<String> names = new ArrayList<>();
    for (String file : files.tailMap(prefix).keySet()) {
      if (!file.startsWith(prefix)) {
        break;
      }
      int slash = file.indexOf('/', prefix.length());
      String name =
          slash < 0 ? file.substring(prefix.length()) : file.substring(prefix.length(), slash);
      if (!names.contains(name)) {
        names.add(name);
      }
    }
    names.sort(null);
    return names;
  }

  @Override
  public void delete(String path) throws HostException {
    if (files.remove(absolute(path)) == null) {
      throw new HostException(path, "No such file or directory");
    }
  }

  @Override
  public String temporaryFile(String suffix) {
    String path = "/tmp/kit-" + nextTemporary++ + suffix;
    put(path, new byte[0], 0600);
    temporaries.add(path);
    return path;
  }

  @Override
  public void cleanUp() {
    for (String path : temporaries) {
      files.remove(path);
    }
    temporaries.clear();
  }

  @Override
  public String workingDirectory() {
    return workingDirectory;
  }

  @Override
  public String environment(String name) {
    return environment.get(name);
  }

  @Override
  public String installationDirectory() {
    return installation;
  }

  @Override
  public void writeStandardOutput(byte[] data, int length) {
    standardOutput.bytes(data, 0, length);
  }

  @Override
  public void writeStandardError(byte[] data, int length) {
    standardError.bytes(data, 0, length);
  }

  @Override
  public boolean standardErrorIsTerminal() {
    return false;
  }

  @Override
  public int run(List<String> arguments) throws HostException {
    throw new HostException(arguments.isEmpty() ? "" : arguments.get(0), "Operation not permitted");
  }

  @Override
  public long currentTime() {
    return time;
  }

  @Override
  public long nanoTime() {
    return 0;
  }
}
