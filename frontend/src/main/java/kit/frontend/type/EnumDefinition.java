package kit.frontend.type;

import java.util.List;

/** The shared definition of an enumeration. Incomplete until {@link #complete}. */
public final class EnumDefinition {
  private final String tag;
  private final int position;

  @SuppressWarnings("NullAway.Init")
  private CType.IntegerType underlying;

  /** Whether its enumerators have been given: one with a fixed type is complete before. */
  public boolean hasEnumerators;

  /**
   * An enumerator.
   *
   * @param unused declared with attribute((unused))
   */
  public record Constant(String name, long value, boolean unused) {}

  private List<Constant> constants = List.of();

  /** The enumerators in order; empty until the definition ends. */
  public List<Constant> constants() {
    return constants;
  }

  public void setConstants(List<Constant> all) {
    constants = all;
  }

  public EnumDefinition(String tag, int position) {
    this.tag = tag;
    this.position = position;
  }

  public String tag() {
    return tag;
  }

  public int position() {
    return position;
  }

  public boolean isComplete() {
    return underlying != null;
  }

  /** The compatible integer type; null while incomplete. */
  public CType.IntegerType underlying() {
    return underlying;
  }

  public void complete(CType.IntegerType compatible) {
    underlying = compatible;
  }
}
