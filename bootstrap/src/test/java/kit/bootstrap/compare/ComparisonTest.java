package kit.bootstrap.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {
  @TempDir private Path folder;

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Comparison compare() throws IOException {
    return Comparison.of("left", folder.resolve("l"), "right", folder.resolve("r"));
  }

  @Test
  void eachFileHasOneOfFourVerdicts() throws IOException {
    for (String side : new String[] {"l/", "r/"}) {
      write(side + "bin/kit", "program");
      write(side + "obj/00/same.o", "same");
      write(side + "obj/00/other.o", side);
      write(side + "notes.txt", side);
    }
    write("l/obj/00/gone.a", "archive");
    write("l/obj/00/odd.o", "file");
    Files.createDirectories(folder.resolve("r/obj/00/odd.o"));
    Comparison comparison = compare();
    assertEquals("2 identical, 1 differ, 1 missing, 1 could not be compared", comparison.summary());
    assertFalse(comparison.isIdentical());
    Row first = comparison.first();
    assertNotNull(first);
    assertEquals("obj/00/other.o", first.path());
    assertEquals("right lacks it", row(comparison, "obj/00/gone.a").note());
    assertEquals(Verdict.NOT_COMPARABLE, row(comparison, "obj/00/odd.o").verdict());
  }

  private static Row row(Comparison comparison, String path) {
    return comparison.rows().stream().filter(row -> row.path().equals(path)).findFirst().get();
  }

  @Test
  void twoEmptyFoldersAreNotIdentical() throws IOException {
    Comparison comparison = compare();
    assertFalse(comparison.isIdentical());
    assertEquals(1, comparison.count(Verdict.MISSING));
  }

  @Test
  void sameFilesAreIdentical() throws IOException {
    write("l/bin/kit", "program");
    write("r/bin/kit", "program");
    Comparison comparison = compare();
    assertTrue(comparison.isIdentical());
    assertNull(comparison.first());
  }
}
