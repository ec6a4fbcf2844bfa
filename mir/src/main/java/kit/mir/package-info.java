/**
 * The intermediate representation (MIR): typed SSA over dense int columns, one {@link
 * kit.mir.Function} at a time.
 *
 * <p>A function is a list of blocks; a block has parameters (instead of phi instructions) and ends
 * in one terminator whose edges carry arguments. Every instruction is a row of int columns and
 * defines at most one value, named by the row's number. Memory is explicit: locals are slots,
 * reached through {@code SLOT} addresses, {@code LOAD} and {@code STORE}; at -O0 every C variable
 * is a slot and only temporaries are SSA values. Aggregates have no values: they live in memory and
 * are passed by address with their {@link kit.mir.AggregateType}, which is all that a calling
 * convention needs to know; each back end assigns registers itself.
 *
 * <p>A {@link kit.mir.Unit} is the table of symbols, signatures and aggregate types that functions
 * refer to by number. Functions and data stream through {@link kit.mir.UnitConsumer} and are let
 * go.
 */
package kit.mir;
