package kit.driver;

/**
 * kit's version and what its tools say of themselves. Probes parse these texts; see docs/driver.md.
 */
public final class Version {
  public static final String KIT = "0.1.0";

  /** The GNU binutils release whose behaviour as, ld, ar and the other binary tools follow. */
  public static final String BINUTILS = "2.40";

  private Version() {}

  /**
   * The first lines of {@code cc --version}. Meson looks for "Free Software Foundation" to know a
   * gcc-like compiler.
   */
  public static String compiler(String program) {
    return program
        + " (kit) "
        + KIT
        + "\nA C toolchain in Java. Options and extensions are those of GCC by the Free Software Foundation.\n"
        + "There is NO warranty; not even for MERCHANTABILITY or FITNESS FOR A PARTICULAR PURPOSE.\n";
  }

  /**
   * The {@code --version} text of a binary tool: {@code title} as in "GNU ar", which configure
   * scripts look for.
   */
  public static String binutil(String title) {
    return title
        + " (kit "
        + KIT
        + ") "
        + BINUTILS
        + "\nCompatible with GNU binutils of the Free Software Foundation; part of kit, a C toolchain in Java.\n";
  }
}
