/**
 * Register allocation over {@link kit.opt.machine.MachineFunction}, and the checker that proves
 * each result right.
 */
package kit.opt.allocate;
