/**
 * Instruction selection at -O0: one walk up each block of MIR with tree matching. {@link
 * kit.backend.x86_64.select.Selector} is the entry; the topics (integers, floats, memory, calls,
 * control, atomics, inline assembly) are classes of their own over one shared {@link
 * kit.backend.x86_64.select.Context}.
 */
package kit.backend.x86_64.select;
