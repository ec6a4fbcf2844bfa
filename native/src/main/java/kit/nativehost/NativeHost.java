package kit.nativehost;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import kit.base.Bytes;
import kit.base.Host;
import kit.base.HostException;
import org.jspecify.annotations.Nullable;
import org.teavm.interop.Address;

/**
 * {@link Host} over the C library. What must be whole or not at all, and what a signal must find,
 * is in C (see {@link HostCalls}); here are the conversions. The garbage collector moves objects
 * only when Java code allocates, so the address of an array holds during a call.
 */
final class NativeHost implements Host {
  private static final int CHUNK = 1 << 16;

  private static final int STANDARD_INPUT = 0;
  private static final int STANDARD_OUTPUT = 1;
  private static final int STANDARD_ERROR = 2;

  private @Nullable String home;

  /** The words of the command line; the first is the name under which the program was called. */
  static List<String> commandLine() {
    int count = HostCalls.argumentCount();
    List<String> words = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      words.add(text(HostCalls.argument(i)));
    }
    return words;
  }

  @Override
  public byte[] readFile(String path) throws HostException {
    int descriptor = HostCalls.open(Address.ofData(terminated(path)));
    if (descriptor < 0) {
      throw failure(path, descriptor);
    }
    try {
      return readAll(path, descriptor, HostCalls.regularSize(descriptor));
    } finally {
      HostCalls.close(descriptor);
    }
  }

  @Override
  public byte[] readStandardInput() throws HostException {
    return readAll("<stdin>", STANDARD_INPUT, 0);
  }

  /**
   * Everything up to the end. {@code expected} is the size that the file has at the moment: with it
   * right, nothing is copied.
   */
  private static byte[] readAll(String path, int descriptor, long expected) throws HostException {
    if (expected > Integer.MAX_VALUE - CHUNK) {
      throw new HostException(path, "File too large");
    }
    byte[] data = new byte[(int) expected];
    int length = 0;
    byte[] probe = new byte[1];
    while (true) {
      int count;
      if (length < data.length) {
        count = HostCalls.read(descriptor, Address.ofData(data).add(length), data.length - length);
      } else {
        count = HostCalls.read(descriptor, Address.ofData(probe), 1);
        if (count == 1) {
          if (length > Integer.MAX_VALUE / 2) {
            throw new HostException(path, "File too large");
          }
          data = Arrays.copyOf(data, Math.max(CHUNK, length * 2));
          data[length] = probe[0];
        }
      }
      if (count < 0) {
        throw failure(path, count);
      }
      if (count == 0) {
        return length == data.length ? data : Arrays.copyOf(data, length);
      }
      length += count;
    }
  }

  @Override
  public void writeFile(String path, byte[] data, int length, boolean executable)
      throws HostException {
    int result =
        HostCalls.writeFile(
            Address.ofData(terminated(path)), Address.ofData(data), length, executable ? 1 : 0);
    if (result < 0) {
      throw failure(path, result);
    }
  }

  /** Columns of what {@link HostCalls#status} fills in. */
  private static final int KIND = 0;

  private static final int SIZE = 1;
  private static final int MODIFIED = 2;
  private static final int MODE = 3;
  private static final int DEVICE = 4;
  private static final int INODE = 5;

  private static long @Nullable [] status(String path) {
    long[] columns = new long[6];
    int result = HostCalls.status(Address.ofData(terminated(path)), Address.ofData(columns));
    return result < 0 ? null : columns;
  }

  @Override
  public FileKind kind(String path) {
    long[] status = status(path);
    if (status == null) {
      return FileKind.MISSING;
    }
    return switch ((int) status[KIND]) {
      case 0 -> FileKind.REGULAR;
      case 1 -> FileKind.DIRECTORY;
      default -> FileKind.OTHER;
    };
  }

  @Override
  public long size(String path) {
    long[] status = status(path);
    return status == null ? -1 : status[SIZE];
  }

  @Override
  public long modificationTime(String path) {
    long[] status = status(path);
    return status == null ? -1 : status[MODIFIED];
  }

  @Override
  public int mode(String path) {
    long[] status = status(path);
    return status == null ? -1 : (int) status[MODE];
  }

  @Override
  public @Nullable FileIdentity identity(String path) {
    long[] status = status(path);
    return status == null ? null : new FileIdentity(status[DEVICE], status[INODE]);
  }

  @Override
  public List<String> list(String path) throws HostException {
    long[] block = new long[2];
    int result = HostCalls.list(Address.ofData(terminated(path)), Address.ofData(block));
    if (result < 0) {
      throw failure(path, result);
    }
    byte[] names = take(block);
    List<String> list = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < names.length; i++) {
      if (names[i] == 0) {
        list.add(Bytes.toText(names, start, i));
        start = i + 1;
      }
    }
    Collections.sort(list);
    return list;
  }

  @Override
  public void delete(String path) throws HostException {
    int result = HostCalls.delete(Address.ofData(terminated(path)));
    if (result < 0) {
      throw failure(path, result);
    }
  }

  @Override
  public String temporaryFile(String suffix) throws HostException {
    long[] block = new long[2];
    int result = HostCalls.temporary(Address.ofData(terminated(suffix)), Address.ofData(block));
    if (result < 0) {
      throw new HostException("temporary file", "cannot be made");
    }
    return Bytes.toText(take(block));
  }

  @Override
  public void cleanUp() {
    HostCalls.cleanUp();
  }

  @Override
  public String workingDirectory() {
    long[] block = new long[2];
    return HostCalls.workingDirectory(Address.ofData(block)) < 0 ? "." : Bytes.toText(take(block));
  }

  @Override
  public @Nullable String environment(String name) {
    Address value = HostCalls.environment(Address.ofData(terminated(name)));
    return value.toLong() == 0 ? null : text(value);
  }

  @Override
  public String installationDirectory() {
    if (home == null) {
      home = findHome();
    }
    return home;
  }

  /** The folder above the one that the program's own file is in. */
  private static String findHome() {
    long[] block = new long[2];
    if (HostCalls.programPath(Address.ofData(block)) < 0) {
      return ".";
    }
    return parent(parent(Bytes.toText(take(block))));
  }

  private static String parent(String path) {
    int slash = path.lastIndexOf('/');
    if (slash < 0) {
      return ".";
    }
    return slash == 0 ? "/" : path.substring(0, slash);
  }

  /** Where a symbolic link leads, as it says itself, or null for anything else. */
  static @Nullable String linkTarget(String path) {
    long[] block = new long[2];
    int result = HostCalls.linkTarget(Address.ofData(terminated(path)), Address.ofData(block));
    return result < 0 ? null : Bytes.toText(take(block));
  }

  @Override
  public void writeStandardOutput(byte[] data, int length) throws HostException {
    int result = HostCalls.write(STANDARD_OUTPUT, Address.ofData(data), length);
    if (result < 0) {
      throw failure("standard output", result);
    }
  }

  @Override
  public void writeStandardError(byte[] data, int length) {
    HostCalls.write(STANDARD_ERROR, Address.ofData(data), length);
  }

  @Override
  public boolean standardErrorIsTerminal() {
    return HostCalls.isTerminal(STANDARD_ERROR) != 0;
  }

  @Override
  public int run(List<String> arguments) throws HostException {
    int size = 0;
    for (String argument : arguments) {
      size += argument.length() + 1;
    }
    byte[] words = new byte[size];
    int at = 0;
    for (String argument : arguments) {
      at = put(words, at, argument) + 1;
    }
    int result = HostCalls.run(Address.ofData(words), arguments.size());
    if (result < 0) {
      throw failure(arguments.get(0), result);
    }
    return result;
  }

  @Override
  public long currentTime() {
    return HostCalls.currentTime();
  }

  @Override
  public long nanoTime() {
    return HostCalls.nanoTime();
  }

  private static HostException failure(String path, int negatedError) {
    return new HostException(path, text(HostCalls.errorText(-negatedError)));
  }

  /** A block of memory that C allocated, address and length, as an array; it is given back. */
  private static byte[] take(long[] block) {
    byte[] data = new byte[(int) block[1]];
    Address from = Address.fromLong(block[0]);
    HostCalls.copy(Address.ofData(data), from, data.length);
    HostCalls.release(from);
    return data;
  }

  private static String text(Address terminated) {
    byte[] data = new byte[HostCalls.length(terminated)];
    HostCalls.copy(Address.ofData(data), terminated, data.length);
    return Bytes.toText(data);
  }

  private static byte[] terminated(String text) {
    byte[] data = new byte[text.length() + 1];
    put(data, 0, text);
    return data;
  }

  private static int put(byte[] data, int at, String text) {
    for (int i = 0; i < text.length(); i++) {
      data[at + i] = (byte) text.charAt(i);
    }
    return at + text.length();
  }
}
