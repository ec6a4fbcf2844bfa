package kit.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * gcc's own tests of the C language, {@code gcc.dg} and {@code c-c++-common} of its testsuite, with
 * the options that each file asks for: what gcc accepts kit accepts, errors are on the same lines,
 * and programs that end with 0 do so with kit. What the files expect of gcc is not read: the gcc
 * that is installed, of the same version, tells. Warnings are not compared.
 *
 * <p>Files about gcc's own passes and formats (link-time optimization, profiles, GIMPLE, OpenMP,
 * decimal floating point…) are left out by their options and words.
 */
public final class DgSuite implements Suite {
  private static final List<String> FOLDERS =
      List.of(
          "gcc.dg",
          "gcc.dg/atomic",
          "gcc.dg/charset",
          "gcc.dg/cpp",
          "gcc.dg/format",
          "gcc.dg/noncompile",
          "gcc.dg/special",
          "gcc.dg/tls",
          "gcc.dg/torture",
          "gcc.dg/weak",
          "c-c++-common");

  private static final Pattern ACTION = Pattern.compile("\\{\\s*dg-do\\s+(\\w+)");
  private static final Pattern OPTIONS =
      Pattern.compile("\\{\\s*dg-options\\s+\"([^\"]*)\"\\s*(\\{.*?\\}\\s*)?\\}");
  private static final Pattern MORE_OPTIONS =
      Pattern.compile("\\{\\s*dg-additional-options\\s+\"([^\"]*)\"\\s*(\\{.*?\\}\\s*)?\\}");
  private static final Pattern MORE_SOURCES =
      Pattern.compile("dg-additional-sources\\s+\"([^\"]*)\"");
  private static final Pattern OTHER_TARGET =
      Pattern.compile(
          "dg-require-effective-target\\s+(\\{\\s*)?(ia32|int16|lto|ptr32|arm|dfp|fixed)"
              + "|dg-skip-if \"\" \\{ \\*-\\*-\\*");
  private static final Pattern OTHER_LANGUAGE =
      Pattern.compile("__GIMPLE|__RTL|_Decimal|_Accum|_Fract|_Sat\\b");
  private static final Pattern OTHER_OPTION =
      Pattern.compile(
          "-(flto|fgraphite|fplugin|fanalyzer|m32|mx32|fgimple|fopenmp|fopenacc|fgnu-tm|fprofile"
              + "|ftest-coverage|fsanitize|fstack-usage|fcallgraph|gstabs|gxcoff|gvms|fcompare-debug"
              + "|fsplit-stack|fkeep-static).*");
  private static final Pattern DUMP = Pattern.compile("-fdump-.*|-save-temps|-dA|-dp");
  private static final Pattern ERROR =
      Pattern.compile("(?m)^([^:\\s][^:]*):(\\d+):(?:\\d+:)? (?:fatal )?error: ");

  private static final Map<String, List<String>> MODES =
      Map.of(
          "compile", List.of("-S"),
          "assemble", List.of("-c"),
          "preprocess", List.of("-E"),
          "link", List.of(),
          "run", List.of());
  private static final Duration COMPILE_LIMIT = Duration.ofSeconds(60);
  private static final Duration RUN_LIMIT = Duration.ofSeconds(20);

  /** What a file says of itself. */
  private record Plan(String action, List<String> options, List<String> sources) {}

  @Override
  public String name() {
    return "dg";
  }

  @Override
  public List<TestCase> tests(Path corpus) throws IOException {
    Path root = corpus.resolve("gcc-testsuite");
    List<TestCase> tests = new ArrayList<>();
    for (String folder : FOLDERS) {
      for (Path file : Folders.list(root.resolve(folder), ".c")) {
        Plan plan = plan(file);
        if (plan != null) {
          String name = folder + "/" + Folders.stem(file);
          tests.add(new TestCase(name, (compiler, work) -> run(file, plan, compiler, work)));
        }
      }
    }
    return tests;
  }

  /** Null for a file about something else than C on this machine. */
  private static Plan plan(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
    if (OTHER_TARGET.matcher(text).find() || OTHER_LANGUAGE.matcher(text).find()) {
      return null;
    }
    Matcher matcher = ACTION.matcher(text);
    String action = matcher.find() ? matcher.group(1) : "compile";
    if (!MODES.containsKey(action)) {
      return null;
    }
    String options = null;
    matcher = OPTIONS.matcher(text);
    while (matcher.find()) {
      String target = matcher.group(2);
      if (isForUs(target) || (options == null && target.contains("*-*-*"))) {
        options = matcher.group(1);
      }
    }
    StringBuilder all = new StringBuilder(options == null ? "-ansi -pedantic-errors" : options);
    matcher = MORE_OPTIONS.matcher(text);
    while (matcher.find()) {
      if (isForUs(matcher.group(2))) {
        all.append(' ').append(matcher.group(1));
      }
    }
    List<String> words = new ArrayList<>();
    for (String word : all.toString().trim().split("\\s+")) {
      if (OTHER_OPTION.matcher(word).matches()) {
        return null;
      }
      if (!word.isEmpty() && !DUMP.matcher(word).matches()) {
        words.add(word);
      }
    }
    List<String> sources = new ArrayList<>();
    matcher = MORE_SOURCES.matcher(text);
    if (matcher.find()) {
      for (String source : matcher.group(1).trim().split("\\s+")) {
        sources.add(file.resolveSibling(source).toString());
      }
    }
    return new Plan(action, words, sources);
  }

  private static boolean isForUs(String target) {
    return target == null || target.contains("x86_64") || target.contains("i?86");
  }

  private static String run(Path file, Plan plan, Compiler kit, Path work)
      throws IOException, InterruptedException {
    boolean runs = plan.action().equals("run");
    List<String> arguments = new ArrayList<>(plan.options());
    List<String> mode = MODES.get(plan.action());
    arguments.addAll(mode);
    arguments.add(file.toString());
    arguments.addAll(plan.sources());
    if (mode.isEmpty()) {
      arguments.add("-lm");
    }
    List<String> gcc = new ArrayList<>(List.of("gcc", "-o", work.resolve("expected").toString()));
    gcc.addAll(arguments);
    Processes.Outcome theirs = Processes.run(gcc, file.getParent(), COMPILE_LIMIT);
    List<String> ours = new ArrayList<>(List.of("-o", work.resolve("actual").toString()));
    ours.addAll(arguments);
    Processes.Outcome found = kit.compile(ours, file.getParent());
    if (found.exit() != 0 && found.exit() != 1 || found.output().contains("internal error")) {
      return "exit " + found.exit() + ": " + found.summary();
    }
    if (theirs.exit() == 0 && found.exit() != 0) {
      return "rejected: " + found.summary();
    }
    if (theirs.exit() != 0 && found.exit() == 0) {
      return "accepted, gcc: " + theirs.summary();
    }
    if (runs && theirs.exit() == 0) {
      Processes.Outcome expected =
          Processes.run(List.of(work.resolve("expected").toString()), work, RUN_LIMIT);
      Processes.Outcome actual =
          Processes.run(List.of(work.resolve("actual").toString()), work, RUN_LIMIT);
      // Where gcc's does not end with 0, the code is not what the file is about.
      return expected.exit() != 0 || actual.exit() == 0 ? null : "ends with " + actual.exit();
    }
    Set<Integer> missing = errors(theirs.output(), file);
    Set<Integer> additional = errors(found.output(), file);
    Set<Integer> both = new TreeSet<>(missing);
    both.retainAll(additional);
    missing.removeAll(both);
    additional.removeAll(both);
    return missing.isEmpty() && additional.isEmpty()
        ? null
        : "errors on lines: gcc alone " + missing + ", kit alone " + additional;
  }

  /** The lines of a file that have errors. */
  private static Set<Integer> errors(String output, Path file) {
    Set<Integer> lines = new TreeSet<>();
    Matcher matcher = ERROR.matcher(output);
    while (matcher.find()) {
      if (matcher.group(1).endsWith(file.getFileName().toString())) {
        lines.add(Integer.parseInt(matcher.group(2)));
      }
    }
    return lines;
  }
}
