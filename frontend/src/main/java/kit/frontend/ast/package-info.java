/**
 * The checked syntax tree, one function or object definition at a time: what the parser hands to
 * lowering. Every name is resolved, every type known, every implicit conversion an explicit {@link
 * kit.frontend.ast.Expression.Cast} or {@link kit.frontend.ast.Expression.Load}, every constant
 * expression that the language requires is folded, initialisers are flat lists of stores. Lowering
 * needs no further C semantics than what the nodes say.
 */
package kit.frontend.ast;
