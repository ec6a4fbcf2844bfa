/**
 * -Wformat: the strings of printf, scanf and strftime and their like against the arguments. {@link
 * kit.frontend.warn.format.FormatChecker} finds the strings of a call; one class per family reads
 * them (C11 7.21.6.1, 7.21.6.2, 7.27.3.5, with what glibc adds); {@link
 * kit.frontend.warn.format.FormatArguments} compares types.
 */
package kit.frontend.warn.format;
