/**
 * ELF64 little-endian object files: {@link kit.obj.elf.ElfFile} is a checked view of the headers of
 * any ELF file; {@link kit.obj.elf.ElfObjectWriter} and {@link kit.obj.elf.ElfObjectReader} turn
 * neutral objects into relocatable files and back. Source: System V ABI (gABI), chapters 4 and 5,
 * and its GNU extensions.
 */
package kit.obj.elf;
