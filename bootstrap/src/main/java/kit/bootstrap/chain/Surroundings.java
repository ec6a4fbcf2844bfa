package kit.bootstrap.chain;

import java.util.List;
import java.util.Map;

/**
 * What is about a build and must not matter to it.
 *
 * @param environment added to the build's own
 * @param prefix words in front of make: another user, umask or set of processors
 */
public record Surroundings(Map<String, String> environment, List<String> prefix) {
  /** As every chain has them. */
  public static final Surroundings PLAIN = new Surroundings(Map.of(), List.of());
}
