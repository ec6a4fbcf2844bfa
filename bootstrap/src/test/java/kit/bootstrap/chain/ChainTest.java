package kit.bootstrap.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kit.bootstrap.BootstrapException;
import kit.bootstrap.ExitCode;
import kit.bootstrap.Miniature;
import kit.bootstrap.check.CheckResult;
import kit.bootstrap.compare.Verdict;
import kit.bootstrap.trace.Trace;
import kit.bootstrap.trace.TraceEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole chains over the miniature tree. */
@Tag("oracle")
class ChainTest {
  @TempDir private Path folder;
  private Miniature miniature;

  @BeforeEach
  void prepare() throws Exception {
    miniature = new Miniature(folder);
  }

  @Test
  void aChainReachesItsFixedPoint() throws Exception {
    ChainResult result = miniature.run(Plant.NONE, false);
    assertEquals(ExitCode.PROVED, result.exitCode(), result.verdict());
    assertNotNull(result.comparison());
    assertTrue(result.comparison().isIdentical());
    assertEquals(8, result.comparison().rows().size());
    assertEquals(4, result.stages().get(1).units());
    assertEquals(result.stages().get(1).hash(), result.stages().get(2).hash());
    assertTrue(result.stages().get(1).peakKib() > 1000);
    assertTrue(
        result.checks().stream().noneMatch(check -> check.outcome() == CheckResult.Outcome.FAILED));
  }

  @Test
  void theTraceTellsWhatEachCommandMadeAndCost() throws Exception {
    miniature.run(Plant.NONE, false);
    List<TraceEntry> trace = new Trace(miniature.work().resolve("trace.jsonl")).read();
    TraceEntry compilation =
        trace.stream()
            .filter(entry -> entry.outputs().containsKey("obj/tell/number.o"))
            .findFirst()
            .get();
    assertEquals("version.c and 1 more", compilation.unit());
    assertEquals(2, compilation.sources());
    assertEquals(0, compilation.event().exit());
    assertTrue(compilation.event().wall() > 0 && compilation.event().resident() > 0);
    assertEquals(
        Hashes.ofFile(miniature.work().resolve("stage2/obj/tell/number.o")),
        compilation.outputs().get("obj/tell/number.o"));
    assertEquals(16, trace.size());
  }

  @Test
  void aFaultOfOneStageIsSeenByTheComparison() throws Exception {
    ChainResult result = miniature.run(Plant.MISCOMPILE_ONCE, false);
    assertEquals(ExitCode.DIFFERENT, result.exitCode());
    assertNotNull(result.explanation());
    assertEquals("obj/tell/version.o", result.explanation().path());
    assertEquals("tell", result.explanation().place().symbol());
    assertTrue(result.explanation().left().disassembly().contains("remove"));
    assertTrue(result.explanation().right().disassembly().contains("puts"));
  }

  @Test
  void aFaultThatReproducesItselfIsSeenByTheChecklistAlone() throws Exception {
    ChainResult result = miniature.run(Plant.MISCOMPILE, false);
    assertNotNull(result.comparison());
    assertTrue(result.comparison().isIdentical());
    assertEquals(ExitCode.CHECKLIST_FAILED, result.exitCode());
  }

  @Test
  void nondeterminismIsSeen() throws Exception {
    ChainResult result = miniature.run(Plant.NONDETERMINISM, false);
    assertEquals(ExitCode.DIFFERENT, result.exitCode());
    assertNotNull(result.comparison());
    assertEquals(6, result.comparison().count(Verdict.DIFFERS));
    assertNotNull(result.explanation());
    assertEquals("the ELF header", result.explanation().place().section());
  }

  @Test
  void aStageThatDoesNotBuildSaysWhichUnit() throws Exception {
    Path source = folder.resolve("tree/src/version.c");
    Files.writeString(source, Files.readString(source) + "int broken = ;\n");
    miniature.writeManifest();
    ChainResult result = miniature.run(Plant.NONE, false);
    assertEquals(ExitCode.BUILD_FAILED, result.exitCode());
    assertNull(result.comparison());
    String problem = result.stages().getLast().problem();
    assertTrue(problem.contains("version.c") && problem.contains("error"), problem);
  }

  @Test
  void aCommandThatTakesTooLongIsEnded() throws Exception {
    Path slow = folder.resolve("stage1/bin/ar");
    Files.delete(slow);
    Files.writeString(slow, "#!/bin/sh\nexec sleep 30\n");
    assertTrue(slow.toFile().setExecutable(true));
    Settings settings =
        new Settings(miniature.work(), 1, false, false, new Limits(0, 1), Surroundings.PLAIN);
    StageResult result =
        new StageBuilder(
                settings, Miniature.QUIET, new Trace(miniature.work().resolve("trace.jsonl")))
            .build(miniature.stage2(Plant.NONE));
    assertFalse(result.built());
    assertTrue(result.problem().contains("limit of time"), result.problem());
  }

  @Test
  void aFinishedStageIsTakenAsItIsAndADamagedOneIsNot() throws Exception {
    miniature.run(Plant.NONE, false);
    ChainResult again = miniature.run(Plant.NONE, true);
    assertTrue(again.stages().get(1).reused() && again.stages().get(2).reused());
    assertEquals(ExitCode.PROVED, again.exitCode());

    Path object = miniature.work().resolve("stage2/obj/call/kit.o");
    byte[] bytes = Files.readAllBytes(object);
    bytes[bytes.length / 2] ^= 1;
    Files.write(object, bytes);
    ChainResult mended = miniature.run(Plant.NONE, true);
    assertFalse(mended.stages().get(1).reused());
    assertTrue(mended.stages().get(2).reused());
    assertEquals(ExitCode.PROVED, mended.exitCode(), mended.verdict());
    // The group of the damaged object was built again, the other one was not.
    assertEquals(2, mended.stages().get(1).units());
  }

  @Test
  void whatWasMadeOfAnotherSourceIsNotUsed() throws Exception {
    String before = miniature.run(Plant.NONE, false).stages().get(1).hash();
    Path source = folder.resolve("tree/src/version.c");
    Files.writeString(source, Files.readString(source).replace("value * 3", "value * 5"));
    miniature.writeManifest();
    ChainResult result = miniature.run(Plant.NONE, true);
    assertFalse(result.stages().get(1).reused());
    assertEquals(4, result.stages().get(1).units());
    assertNotEquals(before, result.stages().get(1).hash());
  }

  @Test
  void anInterruptedStageGoesOnWhereItEnded() throws Exception {
    Thread chain =
        new Thread(() -> {
          try {
            miniature.run(Plant.NONE, false);
          } catch (Exception interrupted) {
            Thread.currentThread().interrupt();
          }
        });
    chain.start();
    Path archive = miniature.work().resolve("stage2/obj/call.a");
    for (int i = 0; i < 500 && !Files.exists(archive); i++) {
      Thread.sleep(10);
    }
    chain.interrupt();
    chain.join();
    ChainResult result = miniature.run(Plant.NONE, true);
    assertEquals(ExitCode.PROVED, result.exitCode(), result.verdict());
  }

  @Test
  void aTreeThatIsNotWhatItsManifestSaysIsRefused() throws Exception {
    Files.writeString(folder.resolve("tree/src/kit.c"), "int main(void) { return 0; }\n");
    BootstrapException refused = assertThrows(BootstrapException.class, () -> miniature.tree());
    assertEquals(ExitCode.UNUSABLE, refused.exitCode());
    assertTrue(refused.getMessage().contains("src/kit.c"));
  }
}
