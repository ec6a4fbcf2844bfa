package kit.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import kit.bootstrap.chain.ChainResult;
import kit.bootstrap.chain.Plant;
import kit.bootstrap.diverse.Diverse;
import kit.bootstrap.diverse.Elsewhere;
import kit.bootstrap.diverse.Parent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other ways to the miniature's stage2. */
@Tag("oracle")
class DiverseTest {
  @TempDir private Path folder;
  private Miniature miniature;

  @BeforeEach
  void prepare() throws Exception {
    miniature = new Miniature(folder);
  }

  private Diverse diverse(Plant plant) throws Exception {
    ChainResult result = miniature.run(plant, false);
    assertEquals(3, result.stages().size());
    Files.createDirectories(miniature.work());
    return new Diverse(miniature.stage2(plant), miniature.settings(true), Miniature.QUIET);
  }

  @Test
  void gccAndAnotherBuilderLeadToTheSameBytes() throws Exception {
    Diverse diverse = diverse(Plant.NONE);
    Diverse.Result gcc = diverse.run(Parent.KNOWN.getFirst());
    assertEquals(ExitCode.PROVED, gcc.exitCode(), gcc.summary());
    assertTrue(gcc.summary().startsWith("the same stage2: 8 identical"), gcc.summary());
    Diverse.Result other = diverse.runElsewhere(Elsewhere.in(folder));
    assertEquals(ExitCode.PROVED, other.exitCode(), other.summary());
  }

  /** The fault of a compiler that reproduces itself is not in a stage2 that began with gcc. */
  @Test
  void aFaultThatReproducesItselfIsSeen() throws Exception {
    Diverse.Result gcc = diverse(Plant.MISCOMPILE).run(Parent.KNOWN.getFirst());
    assertEquals(ExitCode.DIFFERENT, gcc.exitCode(), gcc.summary());
  }
}
