package kit.driver.cc;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The long spellings of options. Each is another name of a short one, which stands for it from here
 * on: {@code --output=file} and {@code --output file} are {@code -o file}. Names and meanings are
 * those that gcc documents for its driver.
 *
 * <p>A long option that is in no table is the feature of that name: {@code --function-sections} is
 * {@code -ffunction-sections}, {@code --warn-unused} is {@code -Wunused}.
 */
final class LongOptions {
  /** Pairs of names: those without an argument. */
  private static final List<String> PLAIN =
      OptionParser.split(
          "--all-warnings -Wall --ansi -ansi --assemble -S --comments -C --comments-in-macros -CC"
              + " --compile -c --debug -g --dependencies -M --extra-warnings -Wextra"
              + " --no-integrated-cpp -no-integrated-cpp --no-line-commands -P"
              + " --no-standard-includes -nostdinc --no-standard-libraries -nostdlib"
              + " --no-warnings -w --optimize -O --pass-exit-codes -pass-exit-codes"
              + " --pedantic -pedantic --pedantic-errors -pedantic-errors --pie -pie"
              + " --pipe -pipe --preprocess -E --print-missing-file-dependencies -MG"
              + " --profile -p --save-temps -save-temps --shared -shared --static -static"
              + " --static-pie -static-pie --symbolic -symbolic --trace-includes -H"
              + " --traditional -traditional --traditional-cpp -traditional-cpp"
              + " --trigraphs -trigraphs --user-dependencies -MM --verbose -v"
              + " --write-dependencies -MD --write-user-dependencies -MMD",
          ' ');

  /** Pairs of names: those whose argument follows, or is joined by an equals sign. */
  private static final List<String> WITH_ARGUMENT =
      OptionParser.split(
          "--assert -A --define-macro -D --entry -e --for-assembler -Xassembler"
              + " --for-linker -Xlinker --force-link -u --imacros -imacros --include -include"
              + " --include-directory -I --include-directory-after -idirafter"
              + " --include-prefix -iprefix --language -x --library-directory -L --output -o"
              + " --prefix -B --undefine-macro -U",
          ' ');

  private LongOptions() {}

  /**
   * The words with a short option in place of the long one at a position; the same list when there
   * is none.
   */
  static List<String> shortened(List<String> words, int at) {
    String word = words.get(at);
    if (!word.startsWith("--") || word.length() == 2) {
      return words;
    }
    String plain = find(PLAIN, word);
    if (plain != null) {
      return replaced(words, at, List.of(plain));
    }
    int equals = word.indexOf('=');
    String name = equals < 0 ? word : word.substring(0, equals);
    String other = find(WITH_ARGUMENT, name);
    if (other != null) {
      return replaced(
          words, at, equals < 0 ? List.of(other) : List.of(other, word.substring(equals + 1)));
    }
    String joined =
        switch (name) {
          case "--debug" -> "-g";
          case "--machine" -> "-m";
          case "--optimize" -> "-O";
          case "--save-temps" -> "-save-temps=";
          case "--std" -> "-std=";
          default -> null;
        };
    if (joined == null) {
      return words;
    }
    if (equals >= 0) {
      return replaced(words, at, List.of(joined + word.substring(equals + 1)));
    }
    if (at + 1 == words.size()) {
      return words;
    }
    List<String> result = replaced(words, at, List.of(joined + words.get(at + 1)));
    result.remove(at + 1);
    return result;
  }

  /**
   * {@code -fNAME}, {@code -WNAME} or {@code -mNAME} for a long option that has no name of its own.
   */
  static @Nullable String feature(String word) {
    if (!word.startsWith("--") || word.length() == 2) {
      return null;
    }
    if (word.startsWith("--warn-")) {
      return "-W" + word.substring(7);
    }
    if (word.startsWith("--machine-")) {
      return "-m" + word.substring(10);
    }
    return "-f" + word.substring(2);
  }

  private static @Nullable String find(List<String> pairs, String name) {
    for (int i = 0; i < pairs.size(); i += 2) {
      if (pairs.get(i).equals(name)) {
        return pairs.get(i + 1);
      }
    }
    return null;
  }

  private static List<String> replaced(List<String> words, int at, List<String> by) {
    List<String> result = new ArrayList<>(words);
    result.remove(at);
    result.addAll(at, by);
    return result;
  }
}
