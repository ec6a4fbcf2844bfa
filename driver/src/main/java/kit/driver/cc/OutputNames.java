package kit.driver.cc;

import kit.driver.cc.CcOptions.Input;
import kit.driver.cc.CcOptions.Phase;
import kit.frontend.preprocess.Dependencies;
import org.jspecify.annotations.Nullable;

/**
 * Names of the files that a command line makes, by gcc's rules (GCC manual, "Overall Options":
 * dumpbase, dumpdir): {@code cc -c d/a.c} makes a.o, with {@code -MD} a.d; {@code cc -MD d/a.c -o
 * out/p} out/p.d; {@code cc -MD a.c} a-a.d, since the program is a.out; {@code cc -save-temps a.c
 * -o p} p-a.i.
 */
final class OutputNames {
  private final CcOptions options;

  OutputNames(CcOptions options) {
    this.options = options;
  }

  /** The input's last component with another suffix. */
  static String withSuffix(String path, String suffix) {
    return base(path) + suffix;
  }

  private static String base(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** The path without its suffix. */
  private static String stem(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1) + base(path);
  }

  /** Where the result of a source goes when it is not linked; null is standard output. */
  @Nullable String product(Input input) {
    String given = "-".equals(options.output) ? null : options.output;
    return switch (options.phase) {
      case LINK -> throw new IllegalStateException("an object to be linked has no name of its own");
      case ASSEMBLE -> options.output != null ? given : withSuffix(input.text(), ".o");
      case COMPILE ->
          // As gcc, whatever -o says: assembly is compiled when it is preprocessed.
          input.language() == CcOptions.Language.ASSEMBLY_WITH_CPP
              ? null
              : options.output != null
                  ? given
                  : withSuffix(input.text(), options.emit == CcOptions.Emit.MIR ? ".mir" : ".s");
      case PREPROCESS, CHECK -> given;
    };
  }

  /** The precompiled form of a header. */
  String header(Input input) {
    return options.output != null ? options.output : input.text() + ".gch";
  }

  /** What a dependency rule is about, as it shall appear. */
  String dependencyTarget(Input input) {
    boolean ofOutput =
        options.output != null && !options.dependenciesOnly && options.phase != Phase.PREPROCESS;
    if (!ofOutput && input.text().equals("-")) {
      return "-";
    }
    return Dependencies.quoted(ofOutput ? options.output : withSuffix(input.text(), ".o"));
  }

  /** The file for the dependencies that are found besides the work; without -MF. */
  String dependencyFile(Input input) {
    if (options.output != null) {
      return stem(options.output) + ".d";
    }
    return (options.phase == Phase.LINK ? "a-" : "") + base(input.text()) + ".d";
  }

  /** An intermediate file that is kept (-save-temps). */
  String kept(Input input, String suffix) {
    if (options.phase == Phase.LINK) {
      String directory = options.output == null ? "a" : options.output;
      return inFolder(directory + "-" + base(input.text())) + suffix;
    }
    return inFolder(options.output == null ? base(input.text()) : stem(options.output)) + suffix;
  }

  /** With -save-temps=cwd files stay in the working directory. */
  private String inFolder(String path) {
    return options.keepBesideOutput ? path : path.substring(path.lastIndexOf('/') + 1);
  }
}
