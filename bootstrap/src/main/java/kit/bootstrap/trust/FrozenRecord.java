package kit.bootstrap.trust;

import java.util.List;
import kit.bootstrap.BootstrapException;

/**
 * One proved build on record: a line of six words in {@code bootstrap/frozen}.
 *
 * @param version of the source
 * @param tree hash of the tree
 * @param recipe such as {@code x86_64-linux-O0-glibc-static}
 * @param platform hash of the C library's files; see Platform
 * @param objects hash over the hashes of all objects and archives
 * @param program hash of stage2's program, which is stage3's too
 */
public record FrozenRecord(
    String version, String tree, String recipe, String platform, String objects, String program) {
  private static final int WORDS = 6;

  static FrozenRecord parse(String line) throws BootstrapException {
    List<String> words = List.of(line.strip().split("\\s+"));
    if (words.size() != WORDS) {
      throw BootstrapException.unusable("not a record of " + WORDS + " words: " + line);
    }
    return new FrozenRecord(
        words.get(0), words.get(1), words.get(2), words.get(3), words.get(4), words.get(5));
  }

  String line() {
    return String.join(" ", version, tree, recipe, platform, objects, program);
  }

  /** Whether it speaks of the same source and recipe. */
  boolean isOf(FrozenRecord other) {
    return tree.equals(other.tree) && recipe.equals(other.recipe);
  }

  boolean sameBytes(FrozenRecord other) {
    return objects.equals(other.objects) && program.equals(other.program);
  }
}
