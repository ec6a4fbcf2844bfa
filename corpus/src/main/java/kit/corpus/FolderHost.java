package kit.corpus;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kit.base.Host;
import kit.base.HostException;

/**
 * A host with a working folder of its own, whose standard output and error are kept in memory.
 * Everything else is the other host's.
 */
class FolderHost implements Host {
  private final Host host;
  private final String folder;
  private final ByteArrayOutputStream output = new ByteArrayOutputStream();

  FolderHost(Host host, String folder) {
    this.host = host;
    this.folder = folder;
  }

  /** What was written to standard output and error, each byte one char. */
  String output() {
    synchronized (output) {
      return output.toString(StandardCharsets.ISO_8859_1);
    }
  }

  /** Notes an exception that escaped: a fault of kit, whatever the input. */
  void fault(Throwable fault) {
    StringWriter text = new StringWriter();
    fault.printStackTrace(new PrintWriter(text));
    byte[] bytes = ("kit threw " + text).getBytes(StandardCharsets.UTF_8);
    writeStandardError(bytes, Math.min(bytes.length, 2000));
  }

  private String resolve(String path) {
    return path.startsWith("/") ? path : folder + "/" + path;
  }

  @Override
  public byte[] readFile(String path) throws HostException {
    try {
      return host.readFile(resolve(path));
    } catch (HostException e) {
      throw new HostException(path, e.problem());
    }
  }

  @Override
  public byte[] readStandardInput() {
    return new byte[0];
  }

  @Override
  public void writeFile(String path, byte[] data, int length, boolean executable)
      throws HostException {
    try {
      host.writeFile(resolve(path), data, length, executable);
    } catch (HostException e) {
      throw new HostException(path, e.problem());
    }
  }

  @Override
  public FileKind kind(String path) {
    return host.kind(resolve(path));
  }

  @Override
  public long size(String path) {
    return host.size(resolve(path));
  }

  @Override
  public long modificationTime(String path) {
    return host.modificationTime(resolve(path));
  }

  @Override
  public int mode(String path) {
    return host.mode(resolve(path));
  }

  @Override
  public FileIdentity identity(String path) {
    return host.identity(resolve(path));
  }

  @Override
  public List<String> list(String path) throws HostException {
    try {
      return host.list(resolve(path));
    } catch (HostException e) {
      throw new HostException(path, e.problem());
    }
  }

  @Override
  public void delete(String path) throws HostException {
    try {
      host.delete(resolve(path));
    } catch (HostException e) {
      throw new HostException(path, e.problem());
    }
  }

  @Override
  public String temporaryFile(String suffix) throws HostException {
    return host.temporaryFile(suffix);
  }

  @Override
  public void cleanUp() {
    host.cleanUp();
  }

  @Override
  public String workingDirectory() {
    return folder;
  }

  @Override
  public String environment(String name) {
    return host.environment(name);
  }

  @Override
  public String installationDirectory() {
    return host.installationDirectory();
  }

  @Override
  public void writeStandardOutput(byte[] data, int length) {
    writeStandardError(data, length);
  }

  @Override
  public void writeStandardError(byte[] data, int length) {
    synchronized (output) {
      output.write(data, 0, length);
    }
  }

  @Override
  public boolean standardErrorIsTerminal() {
    return false;
  }

  @Override
  public int run(List<String> arguments) throws HostException {
    return host.run(arguments);
  }

  @Override
  public long currentTime() {
    return host.currentTime();
  }

  @Override
  public long nanoTime() {
    return host.nanoTime();
  }
}
