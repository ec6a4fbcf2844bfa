package kit.link.elf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import kit.base.ByteSink;
import kit.base.Bytes;
import kit.base.Host;
import kit.base.HostException;

/**
 * The machine's files, for tests that link with its C library. Relative paths count from a folder
 * of the test.
 */
final class DiskHost implements Host {
  private final Path folder;
  private final ByteSink errors = new ByteSink();

  DiskHost(Path folder) {
    this.folder = folder;
  }

  private Path path(String name) {
    return folder.resolve(Bytes.toUnicode(name));
  }

  String errors() {
    return Bytes.toText(errors.toByteArray());
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
    try {
      Files.write(path(path), Arrays.copyOf(data, length));
      Files.setPosixFilePermissions(
          path(path), PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    } catch (IOException e) {
      throw new HostException(path, "cannot be written");
    }
  }

  @Override
  public FileKind kind(String path) {
    Path file = path(path);
    return !Files.exists(file)
        ? FileKind.MISSING
        : Files.isDirectory(file)
            ? FileKind.DIRECTORY
            : Files.isRegularFile(file) ? FileKind.REGULAR : FileKind.OTHER;
  }

  @Override
  public long size(String path) {
    return -1;
  }

  @Override
  public long modificationTime(String path) {
    return -1;
  }

  @Override
  public int mode(String path) {
    return -1;
  }

  @Override
  public FileIdentity identity(String path) {
    return Files.exists(path(path), LinkOption.NOFOLLOW_LINKS)
        ? new FileIdentity(0, path.hashCode())
        : null;
  }

  @Override
  public List<String> list(String path) {
    return List.of();
  }

  @Override
  public void delete(String path) throws HostException {
    try {
      Files.delete(path(path));
    } catch (IOException e) {
      throw new HostException(path, "cannot be deleted");
    }
  }

  @Override
  public String temporaryFile(String suffix) throws HostException {
    throw new HostException(suffix, "no temporary files");
  }

  @Override
  public void cleanUp() {}

  @Override
  public String workingDirectory() {
    return folder.toString();
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
  public void writeStandardError(byte[] data, int length) {
    errors.bytes(data, 0, length);
  }

  @Override
  public boolean standardErrorIsTerminal() {
    return false;
  }

  @Override
  public int run(List<String> arguments) throws HostException {
    throw new HostException(arguments.get(0), "not allowed");
  }

  @Override
  public long currentTime() {
    return 0;
  }

  @Override
  public long nanoTime() {
    return 0;
  }
}
