/**
 * The C preprocessor (C17 6.10 with C23 and GNU extensions): files to one stream of token columns.
 *
 * <p>{@link kit.frontend.preprocess.Preprocessor} is the entry and the {@link
 * kit.frontend.lex.TokenSource} that the parser reads. It pulls raw tokens from the open file's
 * lexer or from the expansion stack of {@code MacroExpander}; {@code Directives} runs {@code #}
 * lines, {@code Conditionals} the {@code #if} groups with {@code ConditionalExpression}, {@code
 * IncludeFinder} and {@code FileCache} find and hold files, {@code Pragmas} serves pragmas; {@link
 * kit.frontend.preprocess.PreprocessedOutput} writes {@code -E} output and {@link
 * kit.frontend.preprocess.Dependencies} the {@code -M} family's.
 */
package kit.frontend.preprocess;
