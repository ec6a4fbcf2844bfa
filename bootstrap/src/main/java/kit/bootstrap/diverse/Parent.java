package kit.bootstrap.diverse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kit.bootstrap.chain.Commands;
import kit.bootstrap.chain.Hashes;
import kit.bootstrap.chain.Toolchain;
import org.jspecify.annotations.Nullable;

/**
 * A compiler of somebody else's, as the first of a chain.
 *
 * @param name as on the command line
 * @param programs its names on PATH, the first that is there counts
 * @param compileFlags CFLAGS; kit needs no optimization of it, but is ten times faster with some
 * @param mayFail whether it is no failure of kit when it cannot build the tree
 */
public record Parent(String name, List<String> programs, String compileFlags, boolean mayFail) {
  /** All that are known. */
  public static final List<Parent> KNOWN =
      List.of(
          new Parent("gcc", List.of("gcc"), "-O1 -w", false),
          new Parent("clang", List.of("clang", "clang-14", "clang-19"), "-O1 -w", false),
          new Parent("tcc", List.of("tcc"), "-w", true));

  /** Its tools, with the system's ar, ranlib and ld; null when something is not on PATH. */
  public @Nullable Toolchain toolchain() throws IOException, InterruptedException {
    Map<String, Path> tools = new TreeMap<>();
    Path cc = null;
    for (String program : programs) {
      cc = cc == null ? onPath(program) : cc;
    }
    if (cc == null) {
      return null;
    }
    tools.put("cc", cc);
    for (String tool : List.of("ar", "ranlib", "ld")) {
      Path path = onPath(tool);
      if (path == null) {
        return null;
      }
      tools.put(tool, path);
    }
    Commands.Outcome told = Commands.run(List.of(cc.toString(), "-v"), Path.of("/"), Map.of(), 30);
    String identity = Hashes.ofText(cc + "\n" + told.output());
    return new Toolchain(name, tools, false, compileFlags, identity);
  }

  /** The compiler's own library, where its objects need one that kit does not link: tcc's. */
  public List<Path> libraries() throws IOException, InterruptedException {
    List<Path> libraries = new ArrayList<>();
    for (String program : programs) {
      Path cc = onPath(program);
      if (cc == null) {
        continue;
      }
      Commands.Outcome told =
          Commands.run(List.of(cc.toString(), "-print-search-dirs"), Path.of("/"), Map.of(), 30);
      for (String word : told.output().split("\\s+")) {
        if (word.endsWith("/libtcc1.a") && Files.isRegularFile(Path.of(word))) {
          libraries.add(Path.of(word));
        }
      }
      return libraries;
    }
    return libraries;
  }

  static @Nullable Path onPath(String program) {
    for (String folder : System.getenv().getOrDefault("PATH", "").split(":")) {
      Path path = Path.of(folder).resolve(program);
      if (!folder.isEmpty() && Files.isExecutable(path) && !Files.isDirectory(path)) {
        return path.toAbsolutePath();
      }
    }
    return null;
  }
}
