package kit.bootstrap.chain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kit.bootstrap.BootstrapException;

/**
 * What a stage is built with.
 *
 * @param name for messages: {@code stage1}, {@code gcc}
 * @param tools the program of each name that the Makefile calls: {@code cc ar ranlib ld}
 * @param isKit whether its cc is kit's, and so knows kit's options
 * @param compileFlags CFLAGS in place of the recipe's; empty for the recipe's
 * @param identity a hash of all that the outcome of its work depends on
 */
public record Toolchain(
    String name, Map<String, Path> tools, boolean isKit, String compileFlags, String identity) {
  /** The tools that a tree's Makefile calls. */
  public static final List<String> NAMES = List.of("cc", "ar", "ranlib", "ld");

  /**
   * An installation of kit: {@code bin}, {@code lib} and {@code include} in one folder. In kit's
   * own build folder {@code bin} may be the native kit, and {@code jvm} is kit on the JVM: that
   * counts.
   */
  public static Toolchain installation(String name, Path folder)
      throws BootstrapException, IOException {
    Path onJvm = folder.resolve("jvm");
    Path bin = Files.isDirectory(onJvm) ? onJvm : folder.resolve("bin");
    return new Toolchain(name, inFolder(bin), true, "", identity(folder));
  }

  /** A folder of tools of any origin. */
  public static Toolchain folder(String name, Path bin, boolean isKit)
      throws BootstrapException, IOException {
    Map<String, Path> tools = inFolder(bin);
    List<String> parts = new ArrayList<>();
    for (Path tool : tools.values()) {
      parts.add(Hashes.ofFile(tool));
    }
    return new Toolchain(name, tools, isKit, "", Hashes.ofTexts(parts));
  }

  private static Map<String, Path> inFolder(Path bin) throws BootstrapException {
    Map<String, Path> tools = new TreeMap<>();
    for (String tool : NAMES) {
      Path path = bin.resolve(tool).toAbsolutePath().normalize();
      if (!Files.isExecutable(path)) {
        throw BootstrapException.unusable("there is no " + path);
      }
      tools.put(tool, path);
    }
    return tools;
  }

  /**
   * The compiler's own bytes: the program, the headers and the libraries. Of kit on the JVM the
   * program is a script that names folders; its jars stand for it.
   */
  private static String identity(Path folder) throws IOException {
    List<Path> files = new ArrayList<>(Hashes.regularFiles(folder.resolve("include")));
    boolean onJvm = false;
    for (Path file : Hashes.regularFiles(folder.resolve("lib"))) {
      Path relative = folder.resolve("lib").relativize(file);
      onJvm |= relative.toString().equals("kit.jar");
      if (!relative.startsWith("bootstrap") && !relative.toString().startsWith("kit-bootstrap")) {
        files.add(file);
      }
    }
    Path program = folder.resolve("bin/kit");
    if (!onJvm && Files.isRegularFile(program)) {
      files.add(program);
    }
    return Hashes.ofFiles(folder, files);
  }

  public Path cc() {
    return tool("cc");
  }

  /** The program of one of {@link #NAMES}. */
  public Path tool(String name) {
    Path path = tools.get(name);
    if (path == null) {
      throw new IllegalArgumentException(name);
    }
    return path;
  }
}
