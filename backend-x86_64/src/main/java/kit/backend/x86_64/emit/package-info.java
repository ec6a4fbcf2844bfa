/**
 * From allocated machine code to an object file or assembly text. {@link
 * kit.backend.x86_64.emit.FunctionEmitter} lays out the frame and turns rows into a stream of
 * instructions, labels and frame information; {@link kit.backend.x86_64.emit.Output} takes the
 * stream, as an object ({@link kit.backend.x86_64.emit.ObjectOutput}) or as text ({@link
 * kit.backend.x86_64.emit.TextOutput}). Both get the same stream, so that assembling the text gives
 * the same object.
 */
package kit.backend.x86_64.emit;
