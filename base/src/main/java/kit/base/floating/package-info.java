/**
 * Floating-point arithmetic of any target in integer code: exact, rounded to nearest even (IEEE
 * 754-2019), independent of the host's own arithmetic and number parsing.
 */
package kit.base.floating;
