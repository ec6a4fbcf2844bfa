/**
 * The neutral object file: sections, symbols and relocations, between those who make code (back
 * ends, assembler) and the formats (ELF, Mach-O). A relocation kind is data: its name, the
 * expression it computes and the field it patches ({@link kit.obj.RelocationKind}); the linker
 * applies it without knowing the machine.
 */
package kit.obj;
