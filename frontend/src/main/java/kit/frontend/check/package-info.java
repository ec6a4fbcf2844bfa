/**
 * C's static semantics (C11 clause 6): the checker that the parser calls while it reads.
 * Conversions, compatibility and composite types, operators, constant evaluation, structure layout,
 * initialisers, attributes, builtins, scopes and redeclarations. It reports what is wrong and
 * builds the checked tree of {@link kit.frontend.ast}.
 */
package kit.frontend.check;
