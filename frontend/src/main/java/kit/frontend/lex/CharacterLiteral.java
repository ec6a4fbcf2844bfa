package kit.frontend.lex;

/**
 * A decoded character constant.
 *
 * @param encoding its prefix; a plain one has type int, the others char8_t (unsigned char),
 *     char16_t, char32_t, wchar_t
 * @param value its value, sign-extended as the type demands
 */
public record CharacterLiteral(Encoding encoding, int value) {}
