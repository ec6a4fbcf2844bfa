package kit.mir.interpreter;

/**
 * How a run ended.
 *
 * @param exitCode the program's exit code; 128 + 6 after abort, 128 + 4 after a trap instruction,
 *     -1 when the interpreter stopped it
 * @param problem what the interpreter objects to (an access outside memory, an undefined function,
 *     a limit), or null when the program ended by itself
 */
public record Outcome(int exitCode, String problem) {}
