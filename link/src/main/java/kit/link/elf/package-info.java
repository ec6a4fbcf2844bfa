/**
 * The ELF linker. {@link kit.link.elf.ElfLinker} is the pipeline: read inputs and resolve symbols,
 * keep what is live, scan relocations, make the linker's own sections, lay out, relocate, write.
 * Sources: System V gABI and the x86-64 psABI; Ulrich Drepper's "ELF Handling for Thread-Local
 * Storage" and "How To Write Shared Libraries"; GNU ld's manual for the options, and GNU ld's
 * behaviour where nothing is written down.
 */
package kit.link.elf;
