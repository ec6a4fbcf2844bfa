/**
 * What every room stands on: source text and positions, diagnostics, byte sinks and readers, and
 * {@link kit.base.Host}, the only door to files, environment, processes, time and exit.
 *
 * <p>Text convention: all text that comes from or goes to the outside (source, symbol names, paths,
 * diagnostics) is held as a <em>byte string</em>, a {@code String} whose chars are single bytes
 * (0..255). It is lossless for any input and stays compact. {@link kit.base.Bytes} converts.
 */
package kit.base;
