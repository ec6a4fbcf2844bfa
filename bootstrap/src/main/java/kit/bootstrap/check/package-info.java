/** Real programs through a finished stage: a fixed point alone is not sufficient. */
@NullMarked
package kit.bootstrap.check;

import org.jspecify.annotations.NullMarked;
