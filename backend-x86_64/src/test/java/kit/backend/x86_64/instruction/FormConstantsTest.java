package kit.backend.x86_64.instruction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The classes of constants agree with the rows. Rewrite them: {@code java
 * kit.backend.x86_64.instruction.FormConstants src/main/java/kit/backend/x86_64/instruction}.
 */
final class FormConstantsTest {
  @Test
  void constantsAgreeWithRows() throws IOException {
    FormTable table = new FormTable();
    for (int group = 0; group < FormConstants.CLASSES.length; group++) {
      Path file =
          Path.of(
              "src/main/java/kit/backend/x86_64/instruction",
              FormConstants.CLASSES[group] + ".java");
      assertEquals(
          tokens(FormConstants.source(table, group)),
          tokens(Files.readString(file)),
          file + " is out of date");
    }
  }

  /** The layout is the formatter's. */
  private static String tokens(String source) {
    return source.replaceAll("\\s+\\*?\\s*", " ");
  }

  @Test
  void formsOfOneMnemonicStandTogetherWithTheirPreferences() {
    FormTable table = new FormTable();
    Set<Integer> reached = new HashSet<>();
    for (int form = 0; form < table.size(); form++) {
      if (table.first[form] == form) {
        for (int f = form; f >= 0; f = table.next[f]) {
          assertTrue(reached.add(f), "form " + f + " is in two chains");
          assertEquals(table.mnemonic(form), table.mnemonic(f));
          assertEquals(table.operandCount(form), table.operandCount(f));
        }
      }
    }
    assertEquals(table.size(), reached.size());
  }
}
