package kit.bootstrap.chain;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What of the machine ends up in a stage's bytes beside the tree: the C library's headers, start
 * files and archives. A record of a stage holds for machines with the same ones; elsewhere other
 * bytes are no surprise.
 */
public final class Platform {
  private static final Pattern SYSTEM_INCLUDE = Pattern.compile("^#include <([^>]+)>");
  private static final List<String> LINKED =
      List.of(
          "crt1.o",
          "Scrt1.o",
          "crti.o",
          "crtn.o",
          "crtbegin.o",
          "crtbeginS.o",
          "crtbeginT.o",
          "crtend.o",
          "crtendS.o",
          "libc.a",
          "libc.so",
          "libc.so.6",
          "libm.a",
          "libm.so.6",
          "libgcc.a",
          "libgcc_eh.a");

  private Platform() {}

  /** A hash of those files; empty when the compiler cannot name them. */
  public static String hash(Toolchain stage1, Recipe recipe, Tree tree)
      throws IOException, InterruptedException {
    Set<Path> files = new TreeSet<>();
    List<String> target =
        stage1.isKit() ? List.of("--target=" + recipe.libc().target()) : List.of();
    for (String name : LINKED) {
      Path found =
          Path.of(run(stage1, target, List.of("-print-file-name=" + name)).output().strip());
      if (found.isAbsolute() && Files.isRegularFile(found)) {
        files.add(found);
      }
    }
    Path probe = Files.createTempFile("kit-platform", ".c");
    try {
      Files.writeString(probe, includes(tree));
      Commands.Outcome told = run(stage1, target, List.of("-M", probe.toString()));
      if (told.exit() != 0) {
        return "";
      }
      for (String word : told.output().split("[\\s\\\\]+")) {
        Path header = Path.of(word);
        if (word.startsWith("/usr/") && Files.isRegularFile(header)) {
          files.add(header);
        }
      }
    } finally {
      Files.deleteIfExists(probe);
    }
    List<String> parts = new ArrayList<>();
    for (Path file : files) {
      parts.add(file.getFileName() + " " + Hashes.ofFile(file));
    }
    return Hashes.ofTexts(parts);
  }

  /** All system headers that the tree names, in a file of their own. */
  private static String includes(Tree tree) throws IOException {
    Set<String> lines = new TreeSet<>();
    for (Path file : Hashes.regularFiles(tree.folder())) {
      String name = file.getFileName().toString();
      if (name.endsWith(".c") || name.endsWith(".h")) {
        for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
          Matcher matcher = SYSTEM_INCLUDE.matcher(line);
          if (matcher.find()) {
            lines.add(
                "#if __has_include(<" + matcher.group(1) + ">)\n" + matcher.group() + "\n#endif\n");
          }
        }
      }
    }
    return String.join("", lines);
  }

  private static Commands.Outcome run(Toolchain stage1, List<String> target, List<String> more)
      throws IOException, InterruptedException {
    List<String> words = new ArrayList<>();
    words.add(stage1.cc().toString());
    words.addAll(target);
    words.addAll(more);
    return Commands.run(words, Path.of("/"), Map.of(), 60);
  }
}
