package kit.driver.jvm;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kit.base.Bytes;
import kit.base.Host;
import kit.base.HostException;

/** {@link Host} over the JDK. Errors come back in strerror's words, whatever the JDK calls them. */
public final class JvmHost implements Host {
  /** A path at which there is never anything. */
  private static final File NOWHERE = new File("/proc/none");

  private static final int MOST_LINKS = 40;

  private final String home;
  private final List<String> temporaries = new ArrayList<>();
  private final Set<String> unfinished = Collections.synchronizedSet(new java.util.HashSet<>());

  public JvmHost(String home) {
    this.home = fromHost(home);
  }

  /** A Java string of the environment or command line as the byte string of its native bytes. */
  static String fromHost(String text) {
    return Bytes.toText(text.getBytes(nativeCharset()));
  }

  private static String toHost(String byteString) {
    for (int i = 0; i < byteString.length(); i++) {
      if (byteString.charAt(i) >= 0x80) {
        return new String(Bytes.of(byteString), nativeCharset());
      }
    }
    return byteString;
  }

  private static Charset nativeCharset() {
    return Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
  }

  /** The empty path, which the JDK takes for the working folder, is that of no file. */
  private static File file(String path) {
    return path.isEmpty() ? NOWHERE : new File(toHost(path));
  }

  @Override
  public byte[] readFile(String path) throws HostException {
    File file = file(path);
    if (file.isDirectory()) {
      throw new HostException(path, "Is a directory");
    }
    try (FileInputStream in = new FileInputStream(file)) {
      return in.readAllBytes();
    } catch (FileNotFoundException e) {
      throw new HostException(path, reason(e, file));
    } catch (IOException e) {
      throw new HostException(path, reason(e, file));
    }
  }

  @Override
  public byte[] readStandardInput() throws HostException {
    try {
      return System.in.readAllBytes();
    } catch (IOException e) {
      String message = e.getMessage();
      throw new HostException("<stdin>", message == null ? "Input/output error" : message);
    }
  }

  @Override
  public void writeFile(String path, byte[] data, int length, boolean executable)
      throws HostException {
    File target = file(path);
    try {
      if (target.exists() && !target.isFile()) {
        if (target.isDirectory()) {
          throw new HostException(path, "Is a directory");
        }
        write(target, data, length);
        return;
      }
      target = followLinks(path, target);
      File folder = target.getAbsoluteFile().getParentFile();
      File temporary = sibling(folder, target.getName());
      unfinished.add(temporary.getPath());
      try {
        write(temporary, data, length);
        if (executable) {
          makeExecutable(temporary.toPath());
        }
        if (!temporary.renameTo(target)) {
          throw new HostException(
              path, target.isDirectory() ? "Is a directory" : "Permission denied");
        }
      } finally {
        unfinished.remove(temporary.getPath());
        if (temporary.exists()) {
          temporary.delete();
        }
      }
    } catch (IOException e) {
      throw new HostException(path, writeReason(e, target));
    }
  }

  /** The file that the links at the end of a path lead to, which need not exist. */
  private static File followLinks(String path, File file) throws IOException, HostException {
    File at = file;
    for (int i = 0; i < MOST_LINKS; i++) {
      if (!Files.isSymbolicLink(at.toPath())) {
        return at;
      }
      File target = Files.readSymbolicLink(at.toPath()).toFile();
      at =
          target.isAbsolute()
              ? target
              : new File(at.getAbsoluteFile().getParentFile(), target.getPath());
    }
    throw new HostException(path, "Too many levels of symbolic links");
  }

  private static File sibling(File folder, String name) throws IOException {
    long process = ProcessHandle.current().pid();
    for (int i = 0; ; i++) {
      File candidate = new File(folder, "." + name + "." + process + "-" + i + ".tmp");
      if (candidate.createNewFile()) {
        return candidate;
      }
    }
  }

  private static void write(File file, byte[] data, int length) throws IOException {
    try (FileOutputStream out = new FileOutputStream(file)) {
      out.write(data, 0, length);
    }
  }

  /** Adds execute permission wherever there is read permission, which the umask has already cut. */
  private static void makeExecutable(Path path) throws IOException {
    Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(path);
    permissions.add(PosixFilePermission.OWNER_EXECUTE);
    if (permissions.contains(PosixFilePermission.GROUP_READ)) {
      permissions.add(PosixFilePermission.GROUP_EXECUTE);
    }
    if (permissions.contains(PosixFilePermission.OTHERS_READ)) {
      permissions.add(PosixFilePermission.OTHERS_EXECUTE);
    }
    Files.setPosixFilePermissions(path, permissions);
  }

  private static String reason(IOException problem, File file) {
    String message = problem.getMessage();
    if (message == null) {
      return file.exists() ? "Input/output error" : "No such file or directory";
    }
    int open = message.lastIndexOf('(');
    boolean parenthesised = open >= 0 && message.endsWith(")");
    return fromHost(parenthesised ? message.substring(open + 1, message.length() - 1) : message);
  }

  private static String writeReason(IOException problem, File target) {
    File folder = target.getAbsoluteFile().getParentFile();
    if (!folder.isDirectory()) {
      return folder.exists() ? "Not a directory" : "No such file or directory";
    }
    if (problem instanceof NoSuchFileException) {
      return "No such file or directory";
    }
    return reason(problem, target);
  }

  @Override
  public FileKind kind(String path) {
    File file = file(path);
    if (file.isFile()) {
      return FileKind.REGULAR;
    }
    if (file.isDirectory()) {
      return FileKind.DIRECTORY;
    }
    return file.exists() ? FileKind.OTHER : FileKind.MISSING;
  }

  @Override
  public long size(String path) {
    File file = file(path);
    return file.exists() ? file.length() : -1;
  }

  @Override
  public long modificationTime(String path) {
    File file = file(path);
    return file.exists() ? file.lastModified() / 1000 : -1;
  }

  @Override
  public int mode(String path) {
    try {
      Object mode = Files.getAttribute(file(path).toPath(), "unix:mode");
      return (Integer) mode & 0777;
    } catch (IOException | UnsupportedOperationException e) {
      return -1;
    }
  }

  @Override
  public FileIdentity identity(String path) {
    try {
      Map<String, Object> attributes = Files.readAttributes(file(path).toPath(), "unix:dev,ino");
      return new FileIdentity((Long) attributes.get("dev"), (Long) attributes.get("ino"));
    } catch (IOException | UnsupportedOperationException e) {
      return null;
    }
  }

  @Override
  public List<String> list(String path) throws HostException {
    String[] names = file(path).list();
    if (names == null) {
      throw new HostException(path, "Not a directory");
    }
    List<String> result = new ArrayList<>(names.length);
    for (String name : names) {
      result.add(fromHost(name));
    }
    Collections.sort(result);
    return result;
  }

  @Override
  public void delete(String path) throws HostException {
    try {
      if (!Files.exists(file(path).toPath(), LinkOption.NOFOLLOW_LINKS)) {
        throw new HostException(path, "No such file or directory");
      }
      Files.delete(file(path).toPath());
    } catch (IOException e) {
      throw new HostException(path, "Permission denied");
    }
  }

  @Override
  public String temporaryFile(String suffix) throws HostException {
    try {
      String folder = System.getenv("TMPDIR");
      File file =
          File.createTempFile("kit-", toHost(suffix), folder == null ? null : new File(folder));
      String path = fromHost(file.getPath());
      temporaries.add(path);
      return path;
    } catch (IOException e) {
      throw new HostException("temporary file", "cannot be made");
    }
  }

  @Override
  public void cleanUp() {
    for (String path : temporaries) {
      file(path).delete();
    }
    temporaries.clear();
    synchronized (unfinished) {
      for (String path : unfinished) {
        new File(path).delete();
      }
    }
  }

  @Override
  public String workingDirectory() {
    return fromHost(new File("").getAbsolutePath());
  }

  @Override
  public String environment(String name) {
    String value = System.getenv(toHost(name));
    return value == null ? null : fromHost(value);
  }

  @Override
  public String installationDirectory() {
    return home;
  }

  @Override
  public void writeStandardOutput(byte[] data, int length) throws HostException {
    try {
      new FileOutputStream(FileDescriptor.out).write(data, 0, length);
    } catch (IOException e) {
      throw new HostException("standard output", reason(e, new File("/dev/stdout")));
    }
  }

  @Override
  public void writeStandardError(byte[] data, int length) {
    try {
      new FileOutputStream(FileDescriptor.err).write(data, 0, length);
    } catch (IOException e) {
      // Nowhere left to say it.
    }
  }

  /** A last word about a fault of kit itself. */
  void writeFault(String text) {
    byte[] data = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    writeStandardError(data, data.length);
  }

  @Override
  public boolean standardErrorIsTerminal() {
    try {
      return Path.of("/proc/self/fd/2").toRealPath().toString().startsWith("/dev/pts/");
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public int run(List<String> arguments) throws HostException {
    List<String> words = new ArrayList<>(arguments.size());
    for (String argument : arguments) {
      words.add(toHost(argument));
    }
    try {
      return new ProcessBuilder(words).inheritIO().start().waitFor();
    } catch (IOException e) {
      throw new HostException(arguments.get(0), "No such file or directory");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 130;
    }
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
