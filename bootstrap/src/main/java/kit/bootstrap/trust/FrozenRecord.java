package kit.bootstrap.trust;

import java.util.List;
import kit.bootstrap.BootstrapException;

/**
 * One proved build on record: a line of seven words in {@code bootstrap/frozen}.
 *
 * @param version of the source
 * @param commit of the source, or "-" where it was no commit
 * @param tree hash of the tree
 * @param recipe such as {@code x86_64-linux-O0-glibc-static}
 * @param platform hash of the C library's files; see Platform
 * @param objects hash over the hashes of all objects and archives
 * @param program hash of stage2's program, which is stage3's too
 */
public record FrozenRecord(
    String version,
    String commit,
    String tree,
    String recipe,
    String platform,
    String objects,
    String program) {
  /** Where there is no commit. */
  public static final String NO_COMMIT = "-";

  private static final int WORDS = 7;
  private static final int SHOWN = 12;

  static FrozenRecord parse(String line) throws BootstrapException {
    List<String> words = List.of(line.strip().split("\\s+"));
    if (words.size() != WORDS) {
      throw BootstrapException.unusable("not a record of " + WORDS + " words: " + line);
    }
    return new FrozenRecord(
        words.get(0),
        words.get(1),
        words.get(2),
        words.get(3),
        words.get(4),
        words.get(5),
        words.get(6));
  }

  String line() {
    return String.join(" ", version, commit, tree, recipe, platform, objects, program);
  }

  /** The same, of a commit. */
  public FrozenRecord at(String theCommit) {
    return new FrozenRecord(version, theCommit, tree, recipe, platform, objects, program);
  }

  /** "kit 0.1.0, commit 1a2b3c4d5e6f, tree 1a2b3c4d5e6f". */
  public String source() {
    return "kit "
        + version
        + (commit.equals(NO_COMMIT) ? "" : ", commit " + shown(commit))
        + ", tree "
        + shown(tree);
  }

  private static String shown(String hash) {
    return hash.substring(0, Math.min(SHOWN, hash.length()));
  }

  /** Whether it speaks of the same source and recipe. */
  boolean isOf(FrozenRecord other) {
    return tree.equals(other.tree) && recipe.equals(other.recipe);
  }

  boolean sameBytes(FrozenRecord other) {
    return objects.equals(other.objects) && program.equals(other.program);
  }
}
