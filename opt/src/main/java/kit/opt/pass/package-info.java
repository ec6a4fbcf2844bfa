/** Runs the passes over machine code. */
package kit.opt.pass;
