/**
 * The parser: tokens to checked trees in one pass. A recursive-descent parser over {@link
 * kit.frontend.lex.TokenSource} that calls {@link kit.frontend.check} at every production and hands
 * each finished function and object to the {@link kit.frontend.ast.TranslationUnitConsumer};
 * nothing of a function stays behind. {@link kit.frontend.parse.Parser} is the entrance.
 */
package kit.frontend.parse;
