/**
 * What C's types look like on a target: the data that the preprocessor's predefined macros, literal
 * typing and type layout share.
 */
package kit.frontend.target;
