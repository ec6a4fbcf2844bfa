package kit.base;

import java.util.List;

/**
 * The only door to the operating system: files, environment, working folder, processes, time,
 * standard streams. There is one implementation for the JVM, one for the native kit and one in
 * memory ({@link MemoryHost}) for tests and embedding. All text is byte strings; paths are as the
 * user wrote them, relative to {@link #workingDirectory()}.
 */
public interface Host {
  /** What a path names. */
  enum FileKind {
    MISSING,
    REGULAR,
    DIRECTORY,
    /** Device, pipe, socket: written through, never replaced. */
    OTHER
  }

  /** Identity of a file, equal for two paths exactly when they name one file. */
  record FileIdentity(long device, long inode) {}

  /** The whole file; "-" is not special here (see {@link #readStandardInput()}). */
  byte[] readFile(String path) throws HostException;

  byte[] readStandardInput() throws HostException;

  /**
   * Writes a file whole or not at all: a temporary in the target's folder, then an atomic rename.
   * Where the target exists and is not a regular file (/dev/null, a pipe) it is written through.
   * Symbolic links are followed. {@code executable} asks for mode 0777 less the umask, else 0666
   * less the umask.
   */
  void writeFile(String path, byte[] data, int length, boolean executable) throws HostException;

  FileKind kind(String path);

  /** Size in bytes, or -1. */
  long size(String path);

  /** Seconds since the epoch of the last modification, or -1. */
  long modificationTime(String path);

  /** Permission bits (0777), or -1. */
  int mode(String path);

  /** Identity after links, or null when missing. */
  FileIdentity identity(String path);

  /** Names in a folder, sorted by byte value, without "." and "..". */
  List<String> list(String path) throws HostException;

  void delete(String path) throws HostException;

  /** The path of a new, empty file in the folder for temporaries; {@link #cleanUp()} removes it. */
  String temporaryFile(String suffix) throws HostException;

  /** Removes all files of {@link #temporaryFile}. */
  void cleanUp();

  String workingDirectory();

  /** Value of an environment variable or null. */
  String environment(String name);

  /** The folder in which kit's own files are found (headers, runtime): absolute. */
  String installationDirectory();

  void writeStandardOutput(byte[] data, int length) throws HostException;

  void writeStandardError(byte[] data, int length);

  /** Whether standard error is a terminal. */
  boolean standardErrorIsTerminal();

  /**
   * Runs a program with inherited streams and waits for it. {@code arguments.get(0)} is searched in
   * PATH when it has no slash. Returns its exit code, 128 + signal when killed.
   */
  int run(List<String> arguments) throws HostException;

  /** Seconds since the epoch. */
  long currentTime();

  /** Nanoseconds from an arbitrary origin, for durations. */
  long nanoTime();
}
