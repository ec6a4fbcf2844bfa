/**
 * JMH benchmarks of the stages of a compilation: lines per second and bytes allocated per line, on
 * sqlite's amalgamation.
 */
package kit.bench;
