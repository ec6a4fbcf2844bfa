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

  /**
   * The last release of GNU as whose instructions kit's assembler has: 2.25 brought AVX-512, which
   * kit lacks.
   */
  private static final String INSTRUCTIONS_OF = "2.24";

  /**
   * What {@code as -v} and {@code cc -Wa,-v} say: OpenSSL's generators of assembly text read the
   * number after "GNU assembler version" to know which instructions they may use.
   */
  public static String assemblerLine() {
    return "GNU assembler version " + INSTRUCTIONS_OF + " (x86_64-linux-gnu) of kit " + KIT + "\n";
  }
}
