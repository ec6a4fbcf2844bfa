package kit.debug;

import org.jspecify.annotations.Nullable;

/**
 * What the command line says about debug information.
 *
 * @param version of DWARF: 4 or 5
 * @param level 1: lines and functions, 2: everything, 3: macros too
 * @param columns whether line tables tell columns
 * @param name of the source as the command line has it
 * @param directory of the compilation
 * @param producer name and version of the compiler
 * @param prefixes replacements in paths
 */
public record DebugOptions(
    int version,
    int level,
    boolean columns,
    String name,
    String directory,
    String producer,
    PrefixMap prefixes) {
  /**
   * The same for another source.
   *
   * @param source its name
   * @param where the folder that it was compiled in; null: as before
   */
  public DebugOptions of(String source, @Nullable String where) {
    return new DebugOptions(
        version, level, columns, source, where == null ? directory : where, producer, prefixes);
  }
}
