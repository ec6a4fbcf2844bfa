/**
 * Floating-point arithmetic of any target in integer code: exact, rounded to nearest even (IEEE
 * 754-2019), independent of the host's own arithmetic and number parsing.
 */
@NullMarked
package kit.base.floating;

import org.jspecify.annotations.NullMarked;
