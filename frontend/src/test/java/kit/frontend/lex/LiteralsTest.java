package kit.frontend.lex;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import kit.base.Bytes;
import kit.base.Diagnostic;
import kit.base.Diagnostics;
import kit.base.SourceMap;
import kit.frontend.target.BasicType;
import kit.frontend.target.Targets;
import org.junit.jupiter.api.Test;

/** Decoding of constants and string literals. */
class LiteralsTest {
  private final SourceMap sources = new SourceMap();
  private final List<Diagnostic> messages = new ArrayList<>();
  private final Diagnostics diagnostics = Diagnostics.collecting(sources, messages);

  private LexedText lex(String text, LanguageStandard standard) {
    return new LexedText(
        "t.c", Bytes.of(Bytes.fromUnicode(text)), standard, new NameTable(), sources, diagnostics);
  }

  private NumericLiteral number(String text, LanguageStandard standard) {
    LexedText tokens = lex(text, standard);
    assertEquals(TokenKind.NUMBER, tokens.kind());
    NumericLiteral result =
        new LiteralDecoder(tokens.names(), Targets.x86_64Linux(), standard, diagnostics)
            .number(tokens.value(), tokens.position());
    assertEquals(TokenKind.END, tokens.next());
    return result;
  }

  private void integer(String text, BasicType type, long value) {
    NumericLiteral literal = number(text, LanguageStandard.GNU17);
    assertEquals(type, literal.type(), text);
    assertEquals(value, literal.low(), text);
    assertEquals(List.of(), messages, text);
  }

  @Test
  void integers() {
    integer("0", BasicType.INT, 0);
    integer("2147483647", BasicType.INT, Integer.MAX_VALUE);
    integer("2147483648", BasicType.LONG, 2147483648L);
    integer("0x7fffffff", BasicType.INT, Integer.MAX_VALUE);
    integer("0x80000000", BasicType.UNSIGNED_INT, 0x80000000L);
    integer("0xffffffffffffffff", BasicType.UNSIGNED_LONG, -1);
    integer("01777777777777777777777", BasicType.UNSIGNED_LONG, -1);
    integer("9223372036854775807", BasicType.LONG, Long.MAX_VALUE);
    integer("1u", BasicType.UNSIGNED_INT, 1);
    integer("4294967296U", BasicType.UNSIGNED_LONG, 4294967296L);
    integer("1l", BasicType.LONG, 1);
    integer("1LU", BasicType.UNSIGNED_LONG, 1);
    integer("1ll", BasicType.LONG_LONG, 1);
    integer("1uLL", BasicType.UNSIGNED_LONG_LONG, 1);
    integer("0b1011", BasicType.INT, 11);
    integer("017", BasicType.INT, 15);
  }

  @Test
  void integersBeyondTheStandardTypes() {
    NumericLiteral wide = number("0x1ffffffffffffffff", LanguageStandard.GNU17);
    assertEquals(BasicType.INT128, wide.type());
    assertEquals(1, wide.high());
    assertEquals(1, messages.size());
    NumericLiteral old = number("3000000000", LanguageStandard.C89);
    assertEquals(BasicType.LONG, old.type());
    NumericLiteral last = number("18446744073709551615", LanguageStandard.C89);
    assertEquals(BasicType.UNSIGNED_LONG, last.type());
  }

  @Test
  void separatorsAndBitPrecise() {
    NumericLiteral literal = number("1'000'000wb", LanguageStandard.C23);
    assertEquals(1000000, literal.low());
    assertEquals(true, literal.bitInt());
    assertEquals(List.of(), messages);
  }

  @Test
  void floatingConstants() {
    assertEquals(BasicType.DOUBLE, number("1.5e3", LanguageStandard.GNU17).type());
    assertEquals(BasicType.FLOAT, number(".5f", LanguageStandard.GNU17).type());
    assertEquals(BasicType.LONG_DOUBLE, number("1.L", LanguageStandard.GNU17).type());
    assertEquals(BasicType.FLOAT128, number("1.q", LanguageStandard.GNU17).type());
    NumericLiteral imaginary = number("2.0if", LanguageStandard.GNU17);
    assertEquals(BasicType.FLOAT, imaginary.type());
    assertEquals(true, imaginary.imaginary());
    assertArrayEquals(Bytes.of("0x1.8p-3"), number("0x1.8p-3f", LanguageStandard.GNU17).digits());
    assertEquals(List.of(), messages);
  }

  @Test
  void malformedNumbers() {
    for (String text :
        new String[] {
          "08", "1z", "1.2.3", "1e", "0x", "0x1.8", "0b", "0b2", "1lul", "1.0lf", "0x1p", "1uu"
        }) {
      messages.clear();
      number(text, LanguageStandard.GNU17);
      assertEquals(1, messages.size(), text);
    }
  }

  private StringLiteral string(String text) {
    LexedText tokens = lex(text, LanguageStandard.GNU17);
    StringLiteral result =
        new LiteralDecoder(
                tokens.names(), Targets.x86_64Linux(), LanguageStandard.GNU17, diagnostics)
            .strings(tokens);
    assertEquals(TokenKind.END, tokens.kind());
    return result;
  }

  @Test
  void strings() {
    assertArrayEquals(
        Bytes.of("ab\n\0\u00ffA8"), string("\"ab\" \"\\n\\0\" \"\\377\\x41\" \"8\"").data());
    assertArrayEquals(
        new byte[] {(byte) 0xc3, (byte) 0xa9, (byte) 0xe2, (byte) 0x82, (byte) 0xac},
        string("\"\u00e9\\u20ac\"").data());
    StringLiteral wide = string("\"a\" L\"\\U0001F600\"");
    assertEquals(Encoding.WIDE, wide.encoding());
    assertArrayEquals(new byte[] {97, 0, 0, 0, 0, (byte) 0xf6, 1, 0}, wide.data());
    assertArrayEquals(
        new byte[] {0x3d, (byte) 0xd8, 0, (byte) 0xde}, string("u\"\\U0001F600\"").data());
    assertEquals(0, string("\"\"").length());
    assertEquals(List.of(), messages);
  }

  @Test
  void characters() {
    String[] texts = {
      "'a'", "'\\377'", "'ab'", "L'\u20ac'", "u'\\xffff'", "'\\''", "'\\0'", "'abcd'"
    };
    int[] values = {97, -1, 24930, 0x20ac, 0xffff, 39, 0, 0x61626364};
    for (int i = 0; i < texts.length; i++) {
      LexedText tokens = lex(texts[i], LanguageStandard.GNU17);
      assertEquals(TokenKind.CHARACTER, tokens.kind());
      CharacterLiteral literal =
          new LiteralDecoder(
                  tokens.names(), Targets.x86_64Linux(), LanguageStandard.GNU17, diagnostics)
              .character(tokens.value(), 0);
      assertEquals(values[i], literal.value(), texts[i]);
    }
  }

  @Test
  void keywordsFollowTheDialect() {
    assertEquals(TokenKind.KEYWORD, lex("typeof", LanguageStandard.GNU17).kind());
    assertEquals(TokenKind.IDENTIFIER, lex("typeof", LanguageStandard.C17).kind());
    assertEquals(TokenKind.IDENTIFIER, lex("bool", LanguageStandard.GNU17).kind());
    assertEquals(Keyword.BOOL, lex("bool", LanguageStandard.C23).value());
    assertEquals(Keyword.CONST, lex("__const__", LanguageStandard.C89).value());
    assertEquals(TokenKind.IDENTIFIER, lex("restrict", LanguageStandard.GNU89).kind());
  }

  @Test
  void lookahead() {
    LexedText tokens = lex("a b c d", LanguageStandard.GNU17);
    assertEquals(TokenKind.END, tokens.peek(400));
    assertEquals("a", tokens.text());
    assertEquals(3, tokens.peekPosition(1));
    tokens.next();
    assertEquals("b", tokens.text());
    for (int i = 0; i < 10; i++) {
      tokens.next();
    }
    assertEquals(TokenKind.END, tokens.kind());
  }
}
