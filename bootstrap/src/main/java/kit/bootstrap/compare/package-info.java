/** Two builds held against each other, and the first byte in which they differ explained. */
@NullMarked
package kit.bootstrap.compare;

import org.jspecify.annotations.NullMarked;
