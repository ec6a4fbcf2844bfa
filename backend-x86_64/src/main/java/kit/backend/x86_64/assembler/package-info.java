/**
 * The x86-64 part of the assembler: AT&amp;T operand syntax, matching of statements against the
 * instruction forms, relocation modifiers, padding.
 */
package kit.backend.x86_64.assembler;
