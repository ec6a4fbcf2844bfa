/**
 * The linker's neutral core: what every image format needs. Messages, name patterns, digests. The
 * ELF linker is {@code kit.link.elf}.
 */
@NullMarked
package kit.link;

import org.jspecify.annotations.NullMarked;
