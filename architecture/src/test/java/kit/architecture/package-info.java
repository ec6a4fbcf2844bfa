/**
 * The rules of the house as tests: which room may use which, and what code that goes native must
 * not touch.
 */
package kit.architecture;
