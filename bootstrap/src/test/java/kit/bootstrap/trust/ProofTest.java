package kit.bootstrap.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import kit.bootstrap.BootstrapException;
import kit.bootstrap.ExitCode;
import kit.bootstrap.Json;
import kit.bootstrap.Miniature;
import kit.bootstrap.chain.ChainResult;
import kit.bootstrap.chain.Plant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a finished chain is worth, and what is kept of it. */
@Tag("oracle")
class ProofTest {
  @TempDir private Path folder;
  private Miniature miniature;

  @BeforeEach
  void prepare() throws Exception {
    miniature = new Miniature(folder);
  }

  private void run(Plant plant) throws Exception {
    ChainResult result = miniature.run(plant, false);
    Json.files().writeValue(miniature.work().resolve("result.json").toFile(), result);
  }

  private FrozenRecord proof() throws Exception {
    return Proof.of(miniature.work(), miniature.tree());
  }

  @Test
  void aProvedChainIsKeptAndTheCopyStays() throws Exception {
    run(Plant.NONE);
    FrozenRecord proof = proof();
    Golden golden = new Golden(folder.resolve("golden"));
    Path stage3 = miniature.work().resolve("stage3");
    Path copy = golden.keep(proof, stage3);
    assertTrue(Files.isExecutable(copy.resolve("bin/kit")));
    assertTrue(Files.isSymbolicLink(copy.resolve("bin/cc")));
    assertTrue(Files.isSameFile(copy, copy.resolveSibling("current")));
    assertEquals(copy, golden.keep(proof, stage3));
    Files.writeString(copy.resolve("bin/kit"), "something else");
    BootstrapException refused =
        assertThrows(BootstrapException.class, () -> golden.keep(proof, stage3));
    assertEquals(ExitCode.ALARM, refused.exitCode());
    assertEquals("something else", Files.readString(copy.resolve("bin/kit")));
  }

  @Test
  void whatTheResultSaysIsLookedAtAgain() throws Exception {
    run(Plant.NONE);
    proof();
    Files.writeString(miniature.work().resolve("stage2/obj/call/kit.o"), "changed");
    assertEquals(
        ExitCode.DIFFERENT, assertThrows(BootstrapException.class, this::proof).exitCode());
  }

  @Test
  void aFailedChainProvesNothing() throws Exception {
    run(Plant.MISCOMPILE);
    assertEquals(ExitCode.UNUSABLE, assertThrows(BootstrapException.class, this::proof).exitCode());
  }

  @Test
  void anotherTreeNeedsAnotherRun() throws Exception {
    run(Plant.NONE);
    Files.writeString(folder.resolve("tree/src/version.c"), "int version(void) { return 0; }\n");
    miniature.writeManifest();
    assertThrows(BootstrapException.class, this::proof);
  }
}
