/**
 * kit as a native program: the {@link kit.base.Host} over the C library, and the entry that the
 * translation to C starts from. These classes never run on a JVM; {@code src/main/c} holds the C
 * half, {@code docs/native.md} tells how both become a program.
 */
@NullMarked
package kit.nativehost;

import org.jspecify.annotations.NullMarked;
