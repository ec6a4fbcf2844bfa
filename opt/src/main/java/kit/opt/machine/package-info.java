/**
 * Lowered code: a machine's instructions over virtual and physical registers as int columns.
 * Selection fills a {@link kit.opt.machine.MachineFunction}, the register allocator rewrites its
 * operands in place, emission reads it. Nothing here knows a machine; a {@link
 * kit.opt.machine.MachineTarget} says what the allocator must know.
 */
@NullMarked
package kit.opt.machine;

import org.jspecify.annotations.NullMarked;
