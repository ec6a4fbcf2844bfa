/**
 * The assembler for GNU syntax: statements, directives, macros, expressions, fragments and their
 * relaxation. It knows no machine: instructions come through {@link kit.asm.InstructionAssembler},
 * which a back end implements, and which emits through {@link kit.asm.AssemblyContext}.
 */
package kit.asm;
