package kit.bootstrap.chain;

/**
 * How a stage came out.
 *
 * @param name {@code stage1}
 * @param toolchain what it was built with; empty for one that was there already
 * @param key of its inputs
 * @param reused whether an earlier run had built it
 * @param milliseconds of wall clock
 * @param commands how many ran
 * @param units how many sources were compiled
 * @param peakKib the largest resident set of a command
 * @param cpuMilliseconds of all commands
 * @param hash SHA-256 of its program, empty when there is none
 * @param size of the program in bytes
 * @param problem why it is not built, empty when it is
 */
public record StageResult(
    String name,
    String toolchain,
    String key,
    boolean reused,
    long milliseconds,
    int commands,
    int units,
    long peakKib,
    long cpuMilliseconds,
    String hash,
    long size,
    String problem) {
  public boolean built() {
    return problem.isEmpty();
  }
}
