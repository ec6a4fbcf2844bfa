package kit.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The programs of {@code tests/features}: one feature of C or GNU C each, from attributes to inline
 * assembly. A program exits with 0 and prints what a build of the other compiler prints. Lines at
 * its start say more:
 *
 * <pre>
 *   // options: -std=gnu11       for both compilers
 *   // kit: -std=gnu23           for kit alone
 *   // oracle: clang-14 -w       the other compiler and its own options; gcc when the line is missing; none: the program checks itself
 *   // symbols                   nothing is run: the objects' global symbols are the same in type, binding, visibility, size and section
 *   // relocations               nothing is run: the objects refer to their symbols with the same kinds of relocations
 *   // rejected: text            kit says no, with this text
 *   // says: text                kit compiles it and says this text on the way
 * </pre>
 */
final class FeatureSuite implements Suite {
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private final Path folder;

  /**
   * @param folder where the programs are
   */
  FeatureSuite(Path folder) {
    this.folder = folder;
  }

  @Override
  public String name() {
    return "features";
  }

  @Override
  public List<TestCase> tests(Path corpus) throws IOException {
    List<TestCase> tests = new ArrayList<>();
    for (Path file : Folders.list(folder, ".c")) {
      tests.add(
          new TestCase(
              Folders.stem(file), (compiler, work) -> new Program(file).run(compiler, work)));
    }
    return tests;
  }

  /** What the first lines of a program ask for. */
  private static final class Program {
    private final Path file;
    private final List<String> options = new ArrayList<>();
    private final List<String> kitOptions = new ArrayList<>();
    private List<String> oracle = List.of("gcc");
    private final List<String> rejections = new ArrayList<>();
    private final List<String> messages = new ArrayList<>();
    private boolean symbols;
    private boolean relocations;

    Program(Path file) throws IOException {
      this.file = file;
      for (String line : Files.readString(file, StandardCharsets.ISO_8859_1).split("\n")) {
        if (!line.startsWith("// ")) {
          break;
        }
        int colon = line.indexOf(':');
        String value = colon < 0 ? "" : line.substring(colon + 1).strip();
        switch (colon < 0 ? line.substring(3).strip() : line.substring(3, colon)) {
          case "options" -> options.addAll(words(value));
          case "kit" -> kitOptions.addAll(words(value));
          case "oracle" -> oracle = value.equals("none") ? List.of() : words(value);
          case "symbols" -> symbols = true;
          case "relocations" -> relocations = true;
          case "rejected" -> rejections.add(value);
          case "says" -> messages.add(value);
          default -> {
            // A sentence about the program.
          }
        }
      }
    }

    private static List<String> words(String text) {
      return text.isEmpty() ? List.of() : List.of(text.split(" +"));
    }

    String run(Compiler kit, Path work) throws IOException, InterruptedException {
      boolean object = symbols || relocations;
      List<String> ours = new ArrayList<>(options);
      ours.addAll(kitOptions);
      if (messages.isEmpty() && rejections.isEmpty()) {
        ours.add("-w");
      }
      if (object) {
        ours.add("-c");
      }
      ours.addAll(List.of("-o", work.resolve("kit.out").toString(), file.toString(), "-lm"));
      Processes.Outcome compiled = kit.compile(ours, work);
      for (String text : rejections) {
        if (compiled.exit() != 1 || !compiled.output().contains(text)) {
          return "not rejected with '" + text + "': " + compiled.summary();
        }
      }
      if (!rejections.isEmpty()) {
        return null;
      }
      if (compiled.exit() != 0) {
        return "compile: " + compiled.summary();
      }
      for (String text : messages) {
        if (!compiled.output().contains(text)) {
          return "says no '" + text + "': " + compiled.summary();
        }
      }
      if (!oracle.isEmpty()) {
        List<String> theirs = new ArrayList<>(options);
        theirs.add("-w");
        if (object) {
          theirs.add("-c");
        }
        theirs.addAll(List.of("-o", work.resolve("oracle.out").toString(), file.toString(), "-lm"));
        Processes.Outcome built = new ProcessCompiler(oracle).compile(theirs, work);
        if (built.exit() != 0) {
          return "oracle: " + built.summary();
        }
      }
      if (object) {
        String expected = facts(work, "oracle.out");
        String actual = facts(work, "kit.out");
        return expected.equals(actual) ? null : difference(expected, actual);
      }
      Processes.Outcome actual =
          Processes.run(List.of(work.resolve("kit.out").toString()), work, LIMIT);
      if (actual.exit() != 0) {
        return "run: " + actual.summary();
      }
      if (oracle.isEmpty()) {
        return null;
      }
      Processes.Outcome expected =
          Processes.run(List.of(work.resolve("oracle.out").toString()), work, LIMIT);
      return expected.equals(actual) ? null : difference(expected.output(), actual.output());
    }

    private String facts(Path work, String object) throws InterruptedException {
      TreeSet<String> facts = new TreeSet<>();
      if (symbols) {
        symbolFacts(work, object, facts);
      }
      if (relocations) {
        relocationFacts(work, object, facts);
      }
      return String.join("\n", facts);
    }

    /** readelf's table of symbols, with names of sections in place of numbers. */
    private static void symbolFacts(Path work, String object, TreeSet<String> facts)
        throws InterruptedException {
      List<String> sections = new ArrayList<>();
      Pattern section = Pattern.compile("^ *\\[ *([0-9]+)\\] (\\S+) .*");
      for (String line : readelf(work, "-SW", object)) {
        var matcher = section.matcher(line);
        if (matcher.matches()) {
          int number = Integer.parseInt(matcher.group(1));
          while (sections.size() <= number) {
            sections.add("");
          }
          sections.set(number, matcher.group(2));
          String flags = line.replaceAll(" +[0-9]+ +[0-9]+ +[0-9]+$", "");
          if (matcher.group(2).startsWith(".feature")) {
            facts.add("section " + matcher.group(2) + flags.substring(flags.lastIndexOf(' ')));
          }
        }
      }
      for (String line : readelf(work, "-sW", object)) {
        String[] words = line.strip().split(" +");
        if (words.length < 8 || !words[0].endsWith(":") || words[4].equals("LOCAL")) {
          continue;
        }
        String place = words[words.length - 2];
        if (place.matches("[0-9]+")) {
          // gcc's finer sections for data with relocations end up in .data as well.
          place =
              sections
                  .get(Integer.parseInt(place))
                  .replaceFirst("^\\.data\\.rel(\\.local)?$", ".data")
                  .replaceFirst("^\\.data\\.rel\\.ro(\\.local)?$", ".data.rel.ro");
        }
        boolean sized = words[3].equals("OBJECT") || words[3].equals("TLS");
        facts.add(
            words[words.length - 1]
                + " "
                + words[3]
                + " "
                + words[4]
                + " "
                + words[5]
                + " "
                + place
                + (sized ? " " + words[2] : ""));
      }
    }

    /** Which kinds of relocations refer to which symbol. */
    private static void relocationFacts(Path work, String object, TreeSet<String> facts)
        throws InterruptedException {
      for (String line : readelf(work, "-rW", object)) {
        String[] words = line.strip().split(" +");
        if (words.length >= 5 && words[2].startsWith("R_") && !words[4].startsWith(".")) {
          facts.add(words[4] + " " + words[2]);
        }
      }
    }

    private static String[] readelf(Path work, String option, String object)
        throws InterruptedException {
      return Processes.run(List.of("readelf", option, object), work, LIMIT).output().split("\n");
    }

    /** The first line that differs. */
    private static String difference(String expected, String actual) {
      String[] left = expected.split("\n");
      String[] right = actual.split("\n");
      for (int i = 0; i < Math.max(left.length, right.length); i++) {
        String theirs = i < left.length ? left[i] : "(end)";
        String ours = i < right.length ? right[i] : "(end)";
        if (!theirs.equals(ours)) {
          return "line " + (i + 1) + ": expected '" + theirs + "', kit's '" + ours + "'";
        }
      }
      return "ends of lines differ";
    }
  }
}
