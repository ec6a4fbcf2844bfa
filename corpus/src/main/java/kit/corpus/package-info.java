/**
 * Runs the conformance suites of the corpus: many small C programs, each compiled, run, and judged
 * by its exit code or its output. The compiler is called inside this JVM, on several threads,
 * because a JVM start for each of some thousand programs would cost more than the programs; any
 * other compiler can be named for comparison.
 */
package kit.corpus;
