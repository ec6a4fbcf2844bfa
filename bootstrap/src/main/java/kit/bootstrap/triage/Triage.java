package kit.bootstrap.triage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kit.bootstrap.BootstrapException;
import kit.bootstrap.chain.Plant;
import kit.bootstrap.chain.Stage;
import kit.bootstrap.compare.Comparison;
import kit.bootstrap.compare.Explainer;
import kit.bootstrap.compare.Explanation;
import kit.bootstrap.compare.Recompilation;
import kit.bootstrap.compare.Row;
import kit.bootstrap.compare.Verdict;
import kit.bootstrap.trace.Progress;
import kit.bootstrap.trace.TraceEntry;
import org.jspecify.annotations.Nullable;

/**
 * From a mismatch to its cause, in the order that has proved itself:
 *
 * <ol>
 *   <li>the symptom: one unit, compiled by stage1 and by stage2 with the same options, and
 *       compared. Objects tell more than whether something links;
 *   <li>the object: hybrids of stage2 in which some objects are another compiler's; which exchange
 *       makes stage2 a good compiler again?
 *   <li>the function: the same within that object;
 *   <li>the code: what stage1 and the other compiler made of that function, and its MIR.
 * </ol>
 *
 * <p>It finds what stage1 miscompiled. When another compiler's build of the whole tree is as bad,
 * the fault is not in generated code but in the tree: in kit's source, or its translation.
 */
public final class Triage {
  private final Path scratch;
  private final Stage suspect;
  private final Path next;
  private final OtherBuild other;
  private final List<TraceEntry> trace;
  private final Progress progress;

  /**
   * @param suspect stage2, whose program is under suspicion
   * @param next stage3's folder, which the suspect made; may be unfinished
   */
  public Triage(
      Path scratch,
      Stage suspect,
      Path next,
      OtherBuild other,
      List<TraceEntry> trace,
      Progress progress) {
    this.scratch = scratch;
    this.suspect = suspect;
    this.next = next;
    this.other = other;
    this.trace = trace;
    this.progress = progress;
  }

  /**
   * What was found.
   *
   * @param unit by whose object the compilers were told apart; empty with a command
   * @param objects to blame; empty when generated code is not to blame
   * @param functions to blame, of the first object; empty when it cannot be told
   * @param explanation of the first function: stage1's code against the other compiler's
   * @param conclusion in words
   */
  public record Finding(
      String unit,
      List<String> objects,
      List<String> functions,
      @Nullable Explanation explanation,
      String conclusion) {}

  /** So many of the largest units are tried where stage3 says nothing. */
  private static final int TRIED = 6;

  /**
   * Does all steps.
   *
   * @param unit path of the object to tell compilers apart by; null: the first that differs, or one
   *     of the largest when there is no stage3
   * @param command to tell them apart by instead; null for none
   */
  public Finding run(@Nullable String unit, @Nullable String command, int seconds)
      throws BootstrapException, IOException, InterruptedException {
    String symptom = "";
    Oracle oracle;
    if (command != null) {
      oracle = Oracle.byCommand(command, suspect.output(), scratch, seconds);
    } else {
      symptom = unit == null ? firstBad(seconds) : unit;
      oracle = byUnit(symptom, seconds);
    }
    if (oracle.isGood(suspect.program())) {
      return new Finding(
          symptom, List.of(), List.of(), null, "stage2 does this as it must: nothing to look for");
    }
    progress.say("confirmed: stage2 is bad" + (symptom.isEmpty() ? "" : " at " + symptom));
    HybridLink link = HybridLink.of(suspect, trace, other, scratch);
    Bisection<String> objects =
        new Bisection<>(
            link.objects(), exchanged -> isGood(oracle, link.with(exchanged), exchanged));
    List<String> culprits = objects.find();
    if (culprits == null) {
      return new Finding(
          symptom,
          List.of(),
          List.of(),
          null,
          "with every object from the other compiler it is as bad: the fault is in the tree, not in"
              + " the code that stage1 generates");
    }
    progress.say("to blame after " + objects.trials() + " links: " + String.join(", ", culprits));
    return inside(symptom, culprits, link, oracle);
  }

  private boolean isGood(Oracle oracle, Path program, Set<?> exchanged)
      throws IOException, InterruptedException {
    boolean good = oracle.isGood(program);
    progress.say("  " + exchanged.size() + " exchanged: " + (good ? "good" : "bad"));
    return good;
  }

  private Finding inside(String symptom, List<String> culprits, HybridLink link, Oracle oracle)
      throws IOException, InterruptedException {
    String culprit = culprits.getFirst();
    Set<String> rest = Set.copyOf(culprits.subList(1, culprits.size()));
    List<String> functions = List.of();
    if (rest.isEmpty()) {
      FunctionSplit split =
          new FunctionSplit(
              suspect.output().resolve(culprit),
              other.output().resolve(culprit),
              suspect.toolchain().cc().resolveSibling("objcopy"),
              scratch.resolve("split"));
      Bisection<String> bisection =
          new Bisection<>(
              split.functions(),
              exchanged ->
                  isGood(
                      oracle, link.withFiles(Map.of(culprit, split.with(exchanged))), exchanged));
      List<String> found = bisection.find();
      functions = found == null ? List.of() : found;
    }
    Explanation explanation = functions.isEmpty() ? null : explain(culprit, functions.getFirst());
    String where = functions.isEmpty() ? culprit : String.join(", ", functions) + " in " + culprit;
    return new Finding(symptom, culprits, functions, explanation, "stage1 miscompiles " + where);
  }

  private Explanation explain(String object, String function)
      throws IOException, InterruptedException {
    Path objdump = suspect.toolchain().cc().resolveSibling("objdump");
    return new Explainer(scratch.resolve("explain"), objdump, trace)
        .explainFunction(object, function, suspect, other.output());
  }

  private Oracle byUnit(String path, int seconds)
      throws BootstrapException, IOException, InterruptedException {
    return Oracle.byObject(recompilation(path), suspect.output(), scratch, seconds);
  }

  /** The first object in which stage2 and stage3 differ; else one that stage2 gets wrong. */
  private String firstBad(int seconds)
      throws BootstrapException, IOException, InterruptedException {
    Comparison comparison = Comparison.of("stage2", suspect.output(), "stage3", next);
    Row first = comparison.first();
    if (first != null && first.verdict() == Verdict.DIFFERS && first.path().endsWith(".o")) {
      return first.path();
    }
    for (String path : largest()) {
      if (!byUnit(path, seconds).isGood(suspect.program())) {
        return path;
      }
      progress.say("  " + path + ": stage2 makes of it what stage1 does");
    }
    throw BootstrapException.unusable(
        "no object of stage2 and stage3 differs: name a --unit or a --test");
  }

  /**
   * The largest objects that the suspect's compiler made: most of a compiler has a part in them.
   */
  private List<String> largest() throws IOException {
    Map<String, Long> sizes = new HashMap<>();
    for (TraceEntry entry : trace) {
      if (entry.key().equals(suspect.key()) && entry.event().compiles()) {
        for (String path : entry.outputs().keySet()) {
          Path object = suspect.output().resolve(path);
          sizes.put(path, Files.isRegularFile(object) ? Files.size(object) : 0L);
        }
      }
    }
    return sizes.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(TRIED)
        .map(Map.Entry::getKey)
        .toList();
  }

  private Recompilation recompilation(String path) throws BootstrapException {
    Recompilation found = Recompilation.find(trace, suspect, path);
    if (found == null) {
      List<String> known = new ArrayList<>();
      trace.forEach(entry -> known.addAll(entry.outputs().keySet()));
      throw BootstrapException.unusable(
          "no compilation of " + path + " on record, such as " + known.stream().findFirst());
    }
    return found.without(Plant.OPTION);
  }
}
