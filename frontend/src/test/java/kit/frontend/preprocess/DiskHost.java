package kit.frontend.preprocess;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kit.base.Host;
import kit.base.HostException;

/** Reads the real disk; for oracle tests. Refuses everything else. */
final class DiskHost implements Host {
  private static Path path(String path) {
    return Path.of(new String(path.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
  }

  @Override
  public byte[] readFile(String path) throws HostException {
    try {
      return Files.readAllBytes(path(path));
    } catch (IOException e) {
      throw new HostException(path, "No such file or directory");
    }
  }

  @Override
  public byte[] readStandardInput() {
    return new byte[0];
  }

  @Override
  public void writeFile(String path, byte[] data, int length, boolean executable)
      throws HostException {
    throw new HostException(path, "Permission denied");
  }

  @Override
  public FileKind kind(String path) {
    Path file = path(path);
    return !Files.exists(file)
        ? FileKind.MISSING
        : Files.isDirectory(file) ? FileKind.DIRECTORY : FileKind.REGULAR;
  }

  @Override
  public long size(String path) {
    try {
      return Files.size(path(path));
    } catch (IOException e) {
      return -1;
    }
  }

  @Override
  public long modificationTime(String path) {
    try {
      return Files.getLastModifiedTime(path(path)).toMillis() / 1000;
    } catch (IOException e) {
      return -1;
    }
  }

  @Override
  public int mode(String path) {
    return 0644;
  }

  @Override
  public FileIdentity identity(String path) {
    try {
      return new FileIdentity(
          (Long) Files.getAttribute(path(path), "unix:dev"),
          (Long) Files.getAttribute(path(path), "unix:ino"));
    } catch (IOException e) {
      return null;
    }
  }

  @Override
  public List<String> list(String path) throws HostException {
    throw new HostException(path, "Permission denied");
  }

  @Override
  public void delete(String path) throws HostException {
    throw new HostException(path, "Permission denied");
  }

  @Override
  public String temporaryFile(String suffix) throws HostException {
    throw new HostException(suffix, "Permission denied");
  }

  @Override
  public void cleanUp() {}

  @Override
  public String workingDirectory() {
    return "/";
  }

  @Override
  public String environment(String name) {
    return null;
  }

  @Override
  public String installationDirectory() {
    return "/";
  }

  @Override
  public void writeStandardOutput(byte[] data, int length) {}

  @Override
  public void writeStandardError(byte[] data, int length) {}

  @Override
  public boolean standardErrorIsTerminal() {
    return false;
  }

  @Override
  public int run(List<String> arguments) throws HostException {
    throw new HostException("", "Permission denied");
  }

  @Override
  public long currentTime() {
    return System.currentTimeMillis() / 1000;
  }

  @Override
  public long nanoTime() {
    return System.nanoTime();
  }
}
