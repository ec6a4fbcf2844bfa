/**
 * Archives of the ar family: GNU (System V) with long-name table and symbol index, 64-bit index,
 * thin archives, and BSD/Darwin archives. {@link kit.archive.Archive} reads, {@link
 * kit.archive.ArchiveWriter} writes. There is no standard; the source is ar(5) and GNU's
 * documentation of its formats.
 */
@NullMarked
package kit.archive;

import org.jspecify.annotations.NullMarked;
