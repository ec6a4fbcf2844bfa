/**
 * What diagnostics mean: {@code cc --explain CODE}. The texts are tables, a class per area; {@link
 * kit.driver.explain.Explanations} reads them and finds the code of a message by its wording, so
 * that a message has one place where it is made and one where it is explained. A test compiles
 * every example.
 */
package kit.driver.explain;
