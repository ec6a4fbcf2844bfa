package kit.asm;

/** A symbol of an assembly in progress. */
public final class AssemblySymbol {
  private final String name;

  AssemblySymbol(String name) {
    this.name = name;
  }

  /** The name, a byte string; numeric labels and temporaries have names that no source can spell. */
  public String name() {
    return name;
  }
}
