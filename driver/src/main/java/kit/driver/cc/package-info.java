/**
 * The compiler driver {@code cc}: {@link kit.driver.cc.OptionParser} reads the command line into
 * {@link kit.driver.cc.CcOptions}, {@link kit.driver.cc.Probes} answers the questions of build
 * systems before any compiler class is loaded, {@link kit.driver.cc.CompilerDriver} runs
 * preprocess, compile, assemble and link for each input, {@link kit.driver.cc.LinkLine} writes ld's
 * arguments.
 */
package kit.driver.cc;
