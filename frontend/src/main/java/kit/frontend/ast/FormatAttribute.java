package kit.frontend.ast;

/**
 * {@code __attribute__((format(kind, string, first)))}.
 *
 * @param kind "printf", "scanf", "strftime" or "strfmon", without underscores
 * @param string which parameter is the format, from 1
 * @param first which argument is the first to be checked, or 0 for a va_list
 */
public record FormatAttribute(String kind, int string, int first) {}
