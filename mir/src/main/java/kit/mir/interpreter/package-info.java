/**
 * Runs MIR: an oracle for tests of the front end and of passes, and the {@code kit mir run}
 * command. Slow and careful: every access is checked against the memory map, steps and memory are
 * limited, and whatever goes wrong ends in a {@link kit.mir.interpreter.Outcome} with a message.
 */
package kit.mir.interpreter;
