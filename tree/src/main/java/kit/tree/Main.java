package kit.tree;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The command line: options with one word each.
 *
 * <pre>
 *   --classes LIST      jars and folders of kit's classes, with a colon between them
 *   --libraries LIST    jars of TeaVM's class library and runtime, the same way
 *   --main CLASS        the entry of the program
 *   --host FOLDER       kit's own C: the host and main
 *   --headers FOLDER    the compiler's headers
 *   --runtime FOLDER    sources of the runtime library
 *   --makefile FILE     what the tree's Makefile is made from
 *   --names LIST        the program's names, with blanks between them
 *   --version TEXT      kit's version
 *   --output FOLDER     where the tree goes; what is there is replaced
 * </pre>
 */
public final class Main {
  private static final List<String> OPTIONS =
      List.of(
          "classes",
          "libraries",
          "main",
          "host",
          "headers",
          "runtime",
          "makefile",
          "names",
          "version",
          "output");

  private Main() {}

  /** See the class; ends with 1 and a message when the tree cannot be made. */
  public static void main(String[] arguments) throws IOException {
    try {
      run(parse(arguments));
    } catch (TreeException e) {
      System.err.println("tree: error: " + e.getMessage());
      System.exit(1);
    }
  }

  private static Map<String, String> parse(String[] arguments) throws TreeException {
    Map<String, String> options = new LinkedHashMap<>();
    for (int i = 0; i < arguments.length; i += 2) {
      String name = arguments[i].startsWith("--") ? arguments[i].substring(2) : "";
      if (!OPTIONS.contains(name) || i + 1 == arguments.length) {
        throw new TreeException(arguments[i] + ": not an option with a word after it");
      }
      options.put(name, arguments[i + 1]);
    }
    for (String name : OPTIONS) {
      if (!options.containsKey(name)) {
        throw new TreeException("--" + name + " is missing");
      }
    }
    return options;
  }

  private static void run(Map<String, String> options) throws IOException, TreeException {
    Path output = Path.of(options.get("output")).toAbsolutePath().normalize();
    Path translated = output.resolveSibling(output.getFileName() + ".translated");
    Tree tree = new Tree();
    try {
      Folders.deleteAll(translated);
      Translation.run(
          options.get("main"),
          files(options.get("classes")),
          files(options.get("libraries")),
          translated);
      tree.addSources(new Sources(translated).read());
    } finally {
      Folders.deleteAll(translated);
    }
    tree.addSources(Folders.read(Path.of(options.get("host"))));
    tree.addFolder("include", Path.of(options.get("headers")));
    tree.addFolder("runtime", Path.of(options.get("runtime")));
    tree.addText("VERSION", options.get("version") + "\n");
    tree.addMakefile(Path.of(options.get("makefile")), options.get("names"));
    String hash = tree.write(output);
    System.out.println(
        "tree: "
            + tree.count()
            + " files, "
            + (tree.size() >> 20)
            + " MiB, sha256 of MANIFEST "
            + hash);
  }

  private static List<File> files(String list) throws TreeException {
    List<File> files = new ArrayList<>();
    for (String word : list.split(File.pathSeparator)) {
      File file = new File(word);
      if (!file.exists()) {
        throw new TreeException(word + ": no such file");
      }
      files.add(file);
    }
    return files;
  }
}
