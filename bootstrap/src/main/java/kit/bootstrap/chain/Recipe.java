package kit.bootstrap.chain;

/**
 * How every stage of a chain is built.
 *
 * @param level the optimization level: 0 debug, 1 release
 * @param libc the C library, and how it is linked
 */
public record Recipe(int level, Libc libc) {
  /** The machine that stages run on and generate code for; the only one until kit has more. */
  public static final String MACHINE = "x86_64-linux";

  /** Of file names and records: {@code x86_64-linux-O0-glibc-static}. */
  public String name() {
    return MACHINE + "-O" + level + "-" + libc.label();
  }

  /** CFLAGS of the tree's Makefile. */
  public String compileFlags() {
    return "-O" + level;
  }
}
