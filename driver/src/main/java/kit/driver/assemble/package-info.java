/**
 * From assembly text to object file: the command {@code as}, and cc's own assembling of {@code .s}
 * and {@code .S} files.
 */
package kit.driver.assemble;
