/**
 * Warnings that follow the control flow of a function: its graph ({@link
 * kit.frontend.warn.flow.FlowGraph}), built in one walk over the checked tree, and the analyses on
 * it. They run only when one of their warnings is on.
 */
package kit.frontend.warn.flow;
