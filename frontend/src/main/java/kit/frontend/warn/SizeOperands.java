package kit.frontend.warn;

import kit.frontend.ast.Expression;
import kit.frontend.type.CType;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what the last few {@code sizeof} were taken of, since only a constant is left of them.
 */
public final class SizeOperands {
  private static final int KEPT = 8;

  /**
   * One {@code sizeof}.
   *
   * @param operand what it was applied to, or null for a type name
   */
  public record Size(Expression result, CType type, @Nullable Expression operand, int position) {}

  private final @Nullable Size[] sizes = new Size[KEPT];
  private int count;

  /** Notes a {@code sizeof}. */
  public void add(Expression result, CType type, @Nullable Expression operand, int position) {
    sizes[count++ % KEPT] = new Size(result, type, operand, position);
  }

  /** What the expression, as the parser returned it, is the size of; null for other expressions. */
  public @Nullable Size find(Expression e) {
    for (Size size : sizes) {
      if (size != null && size.result() == e) {
        return size;
      }
    }
    return null;
  }
}
