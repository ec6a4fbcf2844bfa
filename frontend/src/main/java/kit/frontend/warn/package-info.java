/**
 * Warnings that need more than the operands of one operator: what is declared and never used,
 * format strings, paths through a function. Each class is one analysis over the checked tree
 * ({@link kit.frontend.ast}), called by the parser when a statement, scope, function or unit is
 * complete, and only when a warning of its own is on. They report through {@link
 * kit.base.Diagnostics}, which applies switches and pragmas by place.
 *
 * <p>They prefer silence to a wrong word: what is said of good code breaks builds with -Werror.
 */
package kit.frontend.warn;
