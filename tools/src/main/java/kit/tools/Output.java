package kit.tools;

import kit.base.ByteSink;
import kit.base.Bytes;
import kit.base.Host;
import kit.base.HostException;
import kit.obj.Demangler;

/**
 * Standard output of a tool, gathered and written in pieces, and its messages on standard error.
 */
final class Output {
  private static final int FLUSH_SIZE = 1 << 16;
  private final Host host;
  private final String program;
  private final ByteSink out = new ByteSink(4096);

  Output(Host host, String program) {
    this.host = host;
    this.program = baseName(program);
  }

  static String baseName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  String program() {
    return program;
  }

  Output print(String text) throws HostException {
    out.text(text);
    if (out.size() > FLUSH_SIZE) {
      flush();
    }
    return this;
  }

  void bytes(byte[] data, int from, int length) throws HostException {
    out.bytes(data, from, length);
    if (out.size() > FLUSH_SIZE) {
      flush();
    }
  }

  void flush() throws HostException {
    if (out.size() > 0) {
      host.writeStandardOutput(out.array(), out.size());
      out.clear();
    }
  }

  /** Writes "program: message" to standard error, after what was printed so far. */
  void error(String message) throws HostException {
    flush();
    byte[] bytes = Bytes.of(program + ": " + message + "\n");
    host.writeStandardError(bytes, bytes.length);
  }

  /** The number in hexadecimal with leading zeros. */
  static String hex(long value, int digits) {
    String text = Long.toHexString(value);
    return text.length() >= digits ? text : "0".repeat(digits - text.length()) + text;
  }

  static String padLeft(String text, int width) {
    return text.length() >= width ? text : " ".repeat(width - text.length()) + text;
  }

  /** A C++ name as programmers write it; others as they are. */
  static String demangled(String name) {
    String readable = Demangler.demangle(name);
    return readable == null ? name : readable;
  }

  static String padRight(String text, int width) {
    return text.length() >= width ? text : text + " ".repeat(width - text.length());
  }
}
