package kit.frontend.lex;

/**
 * What of the lexical grammar depends on the dialect.
 *
 * @param lineComments {@code //} begins a comment
 * @param lineCommentsAreErrors {@code //} begins one after an error, where no division can be meant
 * @param unicodeLiterals prefixes {@code u U u8} of string literals
 * @param utf8Characters {@code u8'c'}
 * @param hexFloats {@code 0x1p+3} is one number
 * @param digitSeparators {@code 1'000}
 * @param digraphs {@code <: :> <% %> %:}
 * @param scope {@code ::} is a token
 * @param assembler the text is assembly: quotes need not match
 * @param warnNestedComments warn about {@code /*} in a comment
 */
public record LexerOptions(
    boolean lineComments,
    boolean lineCommentsAreErrors,
    boolean unicodeLiterals,
    boolean utf8Characters,
    boolean hexFloats,
    boolean digitSeparators,
    boolean digraphs,
    boolean scope,
    boolean assembler,
    boolean warnNestedComments) {
  public static LexerOptions of(
      LanguageStandard standard, boolean assembler, boolean warnNestedComments) {
    boolean unicode = standard.isC11() || standard == LanguageStandard.GNU99;
    return new LexerOptions(
        standard.lineComments(),
        !standard.lineComments() && !assembler,
        unicode && !assembler,
        standard.isC23(),
        standard.isC99() || standard.gnu(),
        standard.isC23() && !assembler,
        standard != LanguageStandard.C89,
        standard.gnu() || standard.isC23(),
        assembler,
        warnNestedComments);
  }
}
