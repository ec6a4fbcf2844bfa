/**
 * x86-64 instructions as data. {@link kit.backend.x86_64.instruction.FormTable} holds one row for
 * each form (mnemonic, operand kinds, encoding); the same row drives the {@link
 * kit.backend.x86_64.instruction.Encoder}, the {@link kit.backend.x86_64.instruction.AttPrinter},
 * the assembler's matcher and the {@link kit.backend.x86_64.instruction.Disassembler}. {@link
 * kit.backend.x86_64.instruction.Form} names the rows for code generation.
 *
 * <p>Operands are numbered in the order of the manuals, destination first (Intel SDM volume 2);
 * only the printer and the assembler turn them round for AT&amp;T syntax.
 */
@NullMarked
package kit.backend.x86_64.instruction;

import org.jspecify.annotations.NullMarked;
