/**
 * What C's types look like on a target: the data that the preprocessor's predefined macros, literal
 * typing and type layout share.
 */
@NullMarked
package kit.frontend.target;

import org.jspecify.annotations.NullMarked;
