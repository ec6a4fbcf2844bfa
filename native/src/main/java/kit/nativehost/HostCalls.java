package kit.nativehost;

import org.teavm.interop.Address;
import org.teavm.interop.Import;
import org.teavm.interop.c.Include;

/**
 * The functions of {@code host.c}, which says what each does. Paths and other texts go down as
 * bytes that end in NUL. Where an {@code int} or {@code long} comes back, a negative one is an
 * error number of the C library with its sign changed.
 */
@Include(value = "kit-host.h", isSystem = false)
final class HostCalls {
  private HostCalls() {}

  @Import(name = "kit_host_argument_count")
  static native int argumentCount();

  @Import(name = "kit_host_argument")
  static native Address argument(int index);

  @Import(name = "kit_host_open")
  static native int open(Address path);

  @Import(name = "kit_host_regular_size")
  static native long regularSize(int descriptor);

  @Import(name = "kit_host_read")
  static native int read(int descriptor, Address buffer, int length);

  @Import(name = "kit_host_write")
  static native int write(int descriptor, Address data, int length);

  @Import(name = "kit_host_close")
  static native int close(int descriptor);

  @Import(name = "kit_host_write_file")
  static native int writeFile(Address path, Address data, int length, int executable);

  @Import(name = "kit_host_status")
  static native int status(Address path, Address sixLongs);

  @Import(name = "kit_host_list")
  static native int list(Address path, Address block);

  @Import(name = "kit_host_release")
  static native void release(Address block);

  @Import(name = "kit_host_delete")
  static native int delete(Address path);

  @Import(name = "kit_host_temporary")
  static native int temporary(Address suffix, Address block);

  @Import(name = "kit_host_clean_up")
  static native void cleanUp();

  @Import(name = "kit_host_working_directory")
  static native int workingDirectory(Address block);

  @Import(name = "kit_host_environment")
  static native Address environment(Address name);

  @Import(name = "kit_host_program_path")
  static native int programPath(Address block);

  @Import(name = "kit_host_link_target")
  static native int linkTarget(Address path, Address block);

  @Import(name = "kit_host_is_terminal")
  static native int isTerminal(int descriptor);

  @Import(name = "kit_host_run")
  static native int run(Address words, int count);

  @Import(name = "kit_host_error_text")
  static native Address errorText(int number);

  @Import(name = "kit_host_current_time")
  static native long currentTime();

  @Import(name = "kit_host_nano_time")
  static native long nanoTime();

  @Import(name = "kit_host_exit")
  static native void exit(int status);

  @Import(name = "kit_host_length")
  static native int length(Address text);

  @Import(name = "kit_host_copy")
  static native void copy(Address to, Address from, int length);
}
