package kit.bootstrap.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import kit.bootstrap.Miniature;
import kit.bootstrap.chain.Plant;
import kit.bootstrap.chain.Stage;
import kit.bootstrap.chain.StageBuilder;
import kit.bootstrap.chain.Toolchain;
import kit.bootstrap.diverse.Parent;
import kit.bootstrap.trace.Trace;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A miscompiled function of the miniature is found among its objects. */
@Tag("oracle")
class TriageTest {
  @TempDir private Path folder;

  @Test
  void fromTheSymptomToTheFunction() throws Exception {
    Triage.Finding finding = triage(Plant.MISCOMPILE_ONCE);
    assertEquals(List.of("obj/tell/version.o"), finding.objects());
    assertEquals(List.of("tell"), finding.functions());
    assertEquals("stage1 miscompiles tell in obj/tell/version.o", finding.conclusion());
    assertNotNull(finding.explanation());
    assertTrue(finding.explanation().left().disassembly().contains("remove"));
    assertTrue(finding.explanation().right().disassembly().contains("puts"));
  }

  @Test
  void whatIsGoodIsNotBlamed() throws Exception {
    Triage.Finding finding = triage(Plant.NONE);
    assertEquals(List.of(), finding.objects());
    assertTrue(finding.conclusion().contains("nothing to look for"));
  }

  private Triage.Finding triage(Plant plant) throws Exception {
    Miniature miniature = new Miniature(folder);
    miniature.run(plant, false);
    Toolchain gcc = Parent.KNOWN.getFirst().toolchain();
    assertNotNull(gcc);
    Stage other =
        new Stage(
            "gcc",
            miniature.tree(),
            gcc,
            Miniature.recipe(),
            miniature.work().resolve("gcc"),
            Plant.NONE);
    Path traceFile = miniature.work().resolve("trace.jsonl");
    new StageBuilder(miniature.settings(false), Miniature.QUIET, new Trace(traceFile)).build(other);
    Triage triage =
        new Triage(
            miniature.work().resolve("triage"),
            miniature.stage2(plant),
            miniature.work().resolve("stage3"),
            new OtherBuild(other.output(), Parent.KNOWN.getFirst().libraries()),
            new Trace(traceFile).read(),
            Miniature.QUIET);
    return triage.run(null, "\"$KIT/kit\" --version | grep -q kit", 20);
  }
}
