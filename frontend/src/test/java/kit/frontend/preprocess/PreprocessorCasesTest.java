package kit.frontend.preprocess;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kit.base.MemoryHost;
import kit.frontend.lex.LanguageStandard;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each {@code preprocess/NAME.c} gives the text and the messages of {@code NAME.expected}. A first
 * line {@code // OPTIONS: …} sets {@code -std=}, {@code -D}, {@code -I}, {@code -C}, {@code -CC},
 * {@code lines} (linemarkers) or {@code tokens} (the parser's view). All {@code *.h} files of the
 * folder are there to be included.
 *
 * <p>{@code -Dkit.bless=true} writes the expectations anew.
 */
class PreprocessorCasesTest {
  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    try (Stream<Path> files = Files.list(Cases.folder())) {
      List<Path> sources = files.filter(path -> path.toString().endsWith(".c")).sorted().toList();
      return sources.stream()
          .map(path -> DynamicTest.dynamicTest(path.getFileName().toString(), () -> check(path)));
    }
  }

  private static void check(Path path) throws IOException {
    MemoryHost host = new MemoryHost().time(1_000_000_000);
    try (Stream<Path> files = Files.list(path.getParent())) {
      for (Path file : files.filter(name -> !name.toString().endsWith(".expected")).toList()) {
        if (Files.isRegularFile(file)) {
          host.file(file.getFileName().toString(), Files.readAllBytes(file));
        }
      }
    }
    String name = path.getFileName().toString();
    String source = Files.readString(path, StandardCharsets.ISO_8859_1);
    PreprocessorOptions options = new PreprocessorOptions();
    boolean tokens = false;
    boolean lines = false;
    if (source.startsWith("// OPTIONS:")) {
      for (String word : source.substring(11, source.indexOf('\n')).trim().split(" +")) {
        if (word.startsWith("-std=")) {
          options.standard = LanguageStandard.parse(word.substring(5));
        } else if (word.startsWith("-D")) {
          options.macros.add(new PreprocessorOptions.MacroOption(false, word.substring(2)));
        } else if (word.startsWith("-I")) {
          options.folders.add(new PreprocessorOptions.SearchFolder(word.substring(2), false));
        } else if (word.startsWith("-include=")) {
          options.includeFiles.add(word.substring(9));
        } else if (word.startsWith("-imacros=")) {
          options.macroFiles.add(word.substring(9));
        } else if (word.equals("-CC")) {
          options.keepComments = true;
          options.keepMacroComments = true;
        } else if (word.equals("-C")) {
          options.keepComments = true;
        } else if (word.equals("assembler")) {
          options.assembler = true;
        } else if (word.equals("lines")) {
          lines = true;
        } else if (word.equals("tokens")) {
          tokens = true;
        } else {
          throw new IllegalArgumentException(word);
        }
      }
    }
    PreprocessRun run =
        tokens
            ? PreprocessRun.tokens(host, options, name)
            : PreprocessRun.text(host, options, name, lines);
    String actual =
        run.output() + (run.messages().isEmpty() ? "" : "---- messages\n" + run.messages());
    Path expectation = path.resolveSibling(name.substring(0, name.length() - 2) + ".expected");
    if (Boolean.getBoolean("kit.bless")) {
      Files.writeString(expectation, actual, StandardCharsets.ISO_8859_1);
    }
    assertEquals(Files.readString(expectation, StandardCharsets.ISO_8859_1), actual);
  }
}
