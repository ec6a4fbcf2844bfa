/** The pipeline from source text to object file: {@link kit.driver.compile.Compilation}. */
package kit.driver.compile;
