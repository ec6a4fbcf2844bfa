/**
 * What a debugger should know of a unit, in terms that no format of debug information owns: source
 * types by dense number, variables with their places, scopes. A unit has it only when asked for
 * ({@link kit.mir.Unit#debug}); code is the same with and without.
 */
package kit.mir.debug;
