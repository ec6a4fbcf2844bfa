/**
 * Debug information: DWARF (versions 4 and 5) from what {@link kit.mir.debug} describes and what a
 * back end tells of places. The sections go through {@link kit.debug.DebugOutput}, so that the
 * object file and the assembly text say the same.
 */
package kit.debug;
