package kit.bootstrap.chain;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The C library that a stage is linked with, and how. */
public enum Libc {
  GLIBC_STATIC("glibc-static", "x86_64-linux-gnu", "-static"),
  GLIBC("glibc", "x86_64-linux-gnu", ""),
  MUSL("musl", "x86_64-linux-musl", "-static");

  private final String label;
  private final String target;
  private final String linkFlags;

  Libc(String label, String target, String linkFlags) {
    this.label = label;
    this.target = target;
    this.linkFlags = linkFlags;
  }

  /** As on the command line and in file names. */
  public String label() {
    return label;
  }

  /** What {@code cc --target=} is told. */
  public String target() {
    return target;
  }

  /** LDFLAGS of the tree's Makefile. */
  public String linkFlags() {
    return linkFlags;
  }

  /** Of that label, or null. */
  public static @Nullable Libc of(String label) {
    for (Libc libc : values()) {
      if (libc.label.equals(label)) {
        return libc;
      }
    }
    return null;
  }

  public static List<String> labels() {
    return Arrays.stream(values()).map(Libc::label).toList();
  }
}
