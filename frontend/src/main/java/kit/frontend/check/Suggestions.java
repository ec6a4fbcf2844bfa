package kit.frontend.check;

import kit.frontend.ast.FunctionDeclaration;
import kit.frontend.ast.ObjectDeclaration;
import kit.frontend.type.CType.RecordType;
import kit.frontend.type.RecordDefinition;

/**
 * Finds the known name closest to a misspelled one, by edit distance with swaps of neighbours
 * (Levenshtein 1965, Damerau 1964), as long as at most a third of it differs.
 */
public final class Suggestions {
  private Suggestions() {}

  /** The member of a structure closest to {@code name}, or null. */
  static String member(RecordDefinition definition, String name) {
    String best = null;
    int bestDistance = limit(name) + 1;
    for (RecordDefinition.Field field : definition.fields()) {
      String candidate =
          field.isAnonymous()
                  && field.type() instanceof RecordType inner
                  && inner.definition().isComplete()
              ? member(inner.definition(), name)
              : field.name();
      if (candidate != null) {
        int distance = distance(name, candidate, bestDistance);
        if (distance < bestDistance) {
          best = candidate;
          bestDistance = distance;
        }
      }
    }
    return best;
  }

  /** The visible ordinary identifier closest to {@code name}, or null. */
  public static String identifier(Context context, String name, boolean functionsOnly) {
    String best = null;
    int bestDistance = limit(name) + 1;
    Scopes scopes = context.scopes;
    for (int row = 1; row < scopes.rowEnd(); row++) {
      Object entity = scopes.entityAt(row);
      boolean candidate =
          entity instanceof FunctionDeclaration
              || (!functionsOnly
                  && (entity instanceof ObjectDeclaration
                      || entity instanceof Scopes.EnumConstant));
      if (!candidate || scopes.isTagAt(row)) {
        continue;
      }
      String text = context.names.text(scopes.nameAt(row));
      int distance = distance(name, text, bestDistance);
      if (distance < bestDistance && distance > 0) {
        best = text;
        bestDistance = distance;
      }
    }
    return best;
  }

  /** The largest distance at which a suggestion still helps. */
  public static int limit(String name) {
    return name.length() < 3 ? 0 : Math.max(1, name.length() / 3);
  }

  /** Edit distance, or {@code bound} when it is no smaller. */
  public static int distance(String a, String b, int bound) {
    if (Math.abs(a.length() - b.length()) >= bound) {
      return bound;
    }
    int[] before = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] next = new int[b.length() + 1];
      next[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? row[j - 1] : row[j - 1] + 1;
        next[j] = Math.min(change, Math.min(row[j], next[j - 1]) + 1);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          next[j] = Math.min(next[j], before[j - 2] + 1);
        }
        least = Math.min(least, next[j]);
      }
      before = row;
      row = next;
      if (least >= bound) {
        return bound;
      }
    }
    return Math.min(bound, row[b.length()]);
  }
}
