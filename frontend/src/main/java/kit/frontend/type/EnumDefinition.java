package kit.frontend.type;

/** The shared definition of an enumeration. Incomplete until {@link #complete}. */
public final class EnumDefinition {
  private final String tag;
  private final int position;

  @SuppressWarnings("NullAway.Init")
  private CType.IntegerType underlying;

  /** Whether its enumerators have been given: one with a fixed type is complete before. */
  public boolean hasEnumerators;

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
