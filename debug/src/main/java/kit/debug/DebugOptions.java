package kit.debug;

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
    PrefixMap prefixes) {}
