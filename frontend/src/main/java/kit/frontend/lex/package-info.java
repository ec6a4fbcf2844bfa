/**
 * Characters to tokens: the interned spellings, the lexer over bytes, the token columns that the
 * parser reads, and the decoding of literals.
 *
 * <p>A token is three ints: its kind (with flags in the high bits), its {@link kit.base.SourceMap}
 * position and a value (the id of its interned spelling). There is no object per token.
 */
package kit.frontend.lex;
