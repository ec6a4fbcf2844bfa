package kit.tools;

/**
 * What the tools answer to --version. Probes look for "GNU" and a version number that a binutils
 * release has.
 */
final class ToolVersion {
  private static final String KIT = "0.1.0";

  /** The GNU binutils release whose behaviour the tools follow. */
  static final String BINUTILS = "2.40";

  private ToolVersion() {}

  /** First line: "GNU ld (kit 0.1.0) 2.40". */
  static String line(String tool) {
    return "GNU " + tool + " (kit " + KIT + ") " + BINUTILS + "\n";
  }

  static String text(String tool) {
    return line(tool)
        + "Compatible with GNU binutils of the Free Software Foundation; part of kit, a C toolchain in Java.\n";
  }
}
