/**
 * Lowering: from the checked syntax tree to MIR at the level of -O0, where each C variable is a
 * stack slot and only temporaries are SSA values.
 *
 * <p>{@link kit.frontend.lower.Lowering} takes the unit's definitions as the checker finishes them
 * and hands functions and data to a {@link kit.mir.UnitConsumer}. Definitions that nothing may ever
 * use (static, inline) wait until something refers to them. {@link
 * kit.frontend.lower.FunctionLowering} holds the state of the function being lowered; around it
 * stand the parts, each with one concern: statements, scalar expressions, places, conditions,
 * calls, aggregates in memory, pairs (complex numbers, 128-bit integers), bit-fields,
 * variable-length arrays, initialisers, builtins.
 */
package kit.frontend.lower;
