package kit.bootstrap.compare;

import java.util.List;

/**
 * The first difference of two builds, as far as it can be told.
 *
 * @param path of the file
 * @param place in it
 * @param left what one compiler made of the function, and how
 */
public record Explanation(String path, Place place, Side left, Side right) {
  /**
   * One compiler's way to the function.
   *
   * @param name of the build
   * @param disassembly of the symbol, or of the bytes around the place
   * @param stages its MIR, then its machine code after each pass; empty where the compiler is not
   *     kit or the source is not known
   */
  public record Side(String name, String disassembly, List<Dump> stages) {}

  /** The function after one pass. */
  public record Dump(String pass, String text) {}

  /** The first pass after which the two compilers have different texts, or empty. */
  public String firstPass() {
    for (int i = 0; i < Math.min(left.stages().size(), right.stages().size()); i++) {
      if (!left.stages().get(i).equals(right.stages().get(i))) {
        return left.stages().get(i).pass();
      }
    }
    return "";
  }
}
