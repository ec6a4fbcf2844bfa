package kit.obj;

import org.jspecify.annotations.Nullable;

/**
 * A place in a mangled name: what {@link Demangler} reads it with. After {@link #fail} the end is
 * reached and nothing counts. Names that are nested too deeply, or stand for too much text, fail.
 */
abstract class MangledReader {
  private static final int DEPTH_LIMIT = 200;
  static final int LENGTH_LIMIT = 1 << 16;

  final String in;
  int at;
  int depth;
  boolean failed;
  private int produced;

  MangledReader(String in) {
    this.in = in;
  }

  final String fail() {
    failed = true;
    at = in.length();
    return "";
  }

  final char peek() {
    return at < in.length() ? in.charAt(at) : 0;
  }

  final char peek(int ahead) {
    return at + ahead < in.length() ? in.charAt(at + ahead) : 0;
  }

  final boolean accept(char c) {
    if (peek() == c) {
      at++;
      return true;
    }
    return false;
  }

  final boolean accept(String text) {
    if (in.startsWith(text, at)) {
      at += text.length();
      return true;
    }
    return false;
  }

  final boolean enter() {
    produced++;
    if (++depth > DEPTH_LIMIT || produced > 20_000) {
      fail();
      return false;
    }
    return true;
  }

  final String limited(String text) {
    return text.length() > LENGTH_LIMIT ? fail() : text;
  }

  final int serial() {
    int number = 1;
    if (peek() >= '0' && peek() <= '9') {
      number = number() + 2;
    }
    if (!accept('_')) {
      fail();
    }
    return number;
  }

  final int number() {
    int value = 0;
    int digits = 0;
    while (peek() >= '0' && peek() <= '9' && digits < 9) {
      value = value * 10 + in.charAt(at++) - '0';
      digits++;
    }
    return digits == 0 ? -1 : value;
  }

  /** A number in base 36 with '_' behind it, counted from 1; '_' alone is 0. */
  final int index36() {
    if (accept('_')) {
      return 0;
    }
    int value = 0;
    int digits = 0;
    while (digits++ < 5) {
      char c = peek();
      if (c >= '0' && c <= '9') {
        value = value * 36 + c - '0';
      } else if (c >= 'A' && c <= 'Z') {
        value = value * 36 + c - 'A' + 10;
      } else {
        break;
      }
      at++;
    }
    if (!accept('_')) {
      fail();
    }
    return value + 1;
  }

  final @Nullable String operatorSymbol() {
    for (int i = 0; i < MangledNames.OPERATORS.length; i += 2) {
      if (accept(MangledNames.OPERATORS[i])) {
        return MangledNames.OPERATORS[i + 1];
      }
    }
    return null;
  }
}
