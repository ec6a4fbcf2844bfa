package kit.link.elf;

import java.util.ArrayList;
import java.util.List;
import kit.base.Bytes;

/**
 * Words of a response file ({@code @file}): separated by blanks, in quotes of either kind blanks
 * are kept, a backslash keeps the next character.
 */
public final class ResponseFile {
  private ResponseFile() {}

  public static List<String> split(byte[] data) {
    String text = Bytes.toText(data);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean inWord = false;
    char quote = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == 0x0b;
      if (quote == 0 && blank) {
        if (inWord) {
          words.add(word.toString());
          word.setLength(0);
        }
        inWord = false;
        continue;
      }
      inWord = true;
      if (c == '\\' && i + 1 < text.length()) {
        word.append(text.charAt(++i));
      } else if (quote != 0 && c == quote) {
        quote = 0;
      } else if (quote == 0 && (c == '\'' || c == '"')) {
        quote = c;
      } else {
        word.append(c);
      }
    }
    if (inWord) {
      words.add(word.toString());
    }
    return words;
  }
}
