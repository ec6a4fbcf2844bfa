/** Diverse double-compiling: other parents, other surroundings, the same bytes. */
@NullMarked
package kit.bootstrap.diverse;

import org.jspecify.annotations.NullMarked;
