package kit.frontend.warn;

import java.util.ArrayList;
import java.util.List;
import kit.base.Diagnostics;
import kit.frontend.ast.Expression;
import kit.frontend.check.Conversions;
import kit.frontend.check.TypePrinter;
import kit.frontend.type.CType;
import kit.frontend.type.CType.ArrayType;
import kit.frontend.type.CType.RecordType;
import kit.frontend.type.RecordDefinition;

/**
 * -Wmissing-braces, -Wmissing-field-initializers and -Woverride-init: told of each list in braces
 * as it is read. {@code {0}} and {@code {}} are left alone, and lists with designated members.
 */
public final class InitializerWarnings {
  /** A list in braces under way. */
  private static final class Level {
    final int position;
    int elements;
    boolean zero;
    boolean elided;
    boolean designated;

    /** Some element has been chosen by its index. */
    boolean indexed;

    /** Whether it stands in a list with a designator before it: what it leaves out is meant. */
    final boolean inDesignated;

    Level(int position, boolean inDesignated) {
      this.position = position;
      this.inDesignated = inDesignated;
    }

    /** Whether the list is {@code {0}}. */
    boolean isZero() {
      return elements == 0 || (elements == 1 && zero);
    }
  }

  private final Diagnostics diagnostics;
  private final List<Level> levels = new ArrayList<>();
  private boolean missingBraces;

  public InitializerWarnings(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** An opening brace. */
  public void open(int position) {
    if (!levels.isEmpty()) {
      levels.get(levels.size() - 1).elements++;
    }
    boolean inDesignated =
        !levels.isEmpty() && (top().designated || top().indexed || top().inDesignated);
    levels.add(new Level(position, inDesignated));
  }

  private Level top() {
    return levels.get(levels.size() - 1);
  }

  /** A value in the innermost list. */
  public void value(Expression value) {
    if (!levels.isEmpty()) {
      Level level = top();
      level.elements++;
      level.zero =
          value instanceof Expression.IntegerConstant c && c.value() == 0
              || Conversions.isNullPointerConstant(value);
    }
  }

  /** A value for an aggregate whose braces are left out. */
  public void elided() {
    if (!levels.isEmpty()) {
      top().elided = true;
    }
  }

  /** A designator in the innermost list. */
  public void designator() {
    if (!levels.isEmpty()) {
      top().designated = true;
    }
  }

  /** A designator in the innermost list that chooses an array's element. */
  public void index() {
    if (!levels.isEmpty()) {
      top().indexed = true;
    }
  }

  /**
   * The closing brace at {@code position} of a list for {@code type}; of a structure's members
   * those up to {@code index} have been gone through.
   */
  public void close(CType type, int index, int position) {
    Level level = levels.remove(levels.size() - 1);
    missingBraces |= level.elided && !level.isZero() && !level.designated;
    if (levels.isEmpty()) {
      if (missingBraces && diagnostics.enabled("missing-braces")) {
        diagnostics.warning("missing-braces", level.position, "missing braces around initializer");
      }
      missingBraces = false;
    }
    if (type instanceof RecordType record
        && !record.isUnion()
        && !level.designated
        && !level.inDesignated
        && level.elements > 0
        && !level.isZero()
        && diagnostics.enabled("missing-field-initializers")) {
      missing(record, index, position);
    }
  }

  private void missing(RecordType record, int index, int position) {
    List<RecordDefinition.Field> fields = record.definition().fields();
    if (index < 0 || index >= fields.size()) {
      return;
    }
    RecordDefinition.Field field = fields.get(index);
    boolean flexible = field.type() instanceof ArrayType a && a.length() <= 0;
    if (flexible || field.name() == null) {
      return;
    }
    diagnostics.warning(
        "missing-field-initializers",
        diagnostics.sources().outermost(position),
        "missing initializer for field '"
            + field.name()
            + "' of "
            + TypePrinter.quoted(record.unqualified()),
        field.position(),
        "'" + field.name() + "' declared here");
  }

  /** A store replaces one before it. */
  public void overwritten(int position) {
    diagnostics.warning("override-init", position, "initialized field overwritten");
  }
}
