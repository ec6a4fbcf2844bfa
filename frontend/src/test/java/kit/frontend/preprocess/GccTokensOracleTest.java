package kit.frontend.preprocess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kit.base.Bytes;
import kit.base.Diagnostics;
import kit.base.SourceMap;
import kit.frontend.lex.LanguageStandard;
import kit.frontend.lex.Lexer;
import kit.frontend.lex.LexerOptions;
import kit.frontend.lex.NameTable;
import kit.frontend.lex.SourceText;
import kit.frontend.lex.TokenKind;
import kit.frontend.target.Targets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The tokens of {@code gcc -E} and of kit are the same, for the system's headers and whole
 * programs, when both start from gcc's predefined macros.
 */
@Tag("oracle")
class GccTokensOracleTest {
  @TempDir static Path folder;
  private static Path macros;
  private static String gccHeaders;

  @BeforeAll
  static void askGcc() throws IOException {
    macros = folder.resolve("macros.h");
    Files.write(macros, run("gcc", "-E", "-dM", "-x", "c", "/dev/null"));
    gccHeaders =
        new String(run("gcc", "-print-file-name=include"), StandardCharsets.ISO_8859_1).trim();
  }

  /** Standard output, or null when the program fails. */
  private static byte[] run(String... command) throws IOException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    byte[] output;
    try (InputStream stream = process.getInputStream()) {
      output = stream.readAllBytes();
    }
    try {
      return process.waitFor() == 0 ? output : null;
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private static PreprocessorOptions options() {
    PreprocessorOptions options = new PreprocessorOptions();
    options.undefine = true;
    options.macroFiles.add(macros.toString());
    for (String path :
        new String[] {
          gccHeaders, "/usr/local/include", "/usr/include/x86_64-linux-gnu", "/usr/include"
        }) {
      options.folders.add(new PreprocessorOptions.SearchFolder(path, true));
    }
    return options;
  }

  /** Spellings of the tokens of preprocessed text, linemarkers and #ident left out. */
  private static List<String> tokens(byte[] text) {
    SourceMap sources = new SourceMap();
    NameTable names = new NameTable();
    Lexer lexer =
        new Lexer(
            names,
            LexerOptions.of(LanguageStandard.GNU17, false, false),
            Diagnostics.collecting(sources, new ArrayList<>()));
    SourceText source = SourceText.of(text, false);
    lexer.open(source.bytes(), 0, source.length(), 1);
    List<String> result = new ArrayList<>();
    int kind = lexer.lex();
    while (kind != TokenKind.END) {
      if (kind == TokenKind.HASH && (lexer.kind & TokenKind.LINE_START) != 0) {
        lexer.directive = true;
        kind = lexer.lex();
        boolean pragma = kind == TokenKind.IDENTIFIER && names.text(lexer.value).equals("pragma");
        while (kind != TokenKind.NEWLINE) {
          if (pragma) {
            result.add(spelling(lexer, names));
          }
          kind = lexer.lex();
        }
        lexer.directive = false;
        kind = lexer.lex();
        continue;
      }
      result.add(spelling(lexer, names));
      kind = lexer.lex();
    }
    return result;
  }

  private static String spelling(Lexer lexer, NameTable names) {
    return lexer.value != 0 ? names.text(lexer.value) : TokenKind.punctuator(lexer.kind);
  }

  private static void compare(Path file) throws IOException {
    byte[] expected = run("gcc", "-E", "-x", "c", file.toString());
    if (expected == null) {
      return;
    }
    PreprocessRun actual = PreprocessRun.text(new DiskHost(), options(), file.toString(), true);
    List<String> wanted = tokens(expected);
    List<String> got = tokens(actual.output.toByteArray());
    for (int i = 0; i < Math.min(wanted.size(), got.size()); i++) {
      if (!wanted.get(i).equals(got.get(i))) {
        int from = Math.max(0, i - 5);
        assertEquals(
            String.join(" ", wanted.subList(from, Math.min(wanted.size(), i + 6))),
            String.join(" ", got.subList(from, Math.min(got.size(), i + 6))),
            file + " " + actual.messages());
      }
    }
    assertEquals(wanted.size(), got.size(), file + " " + actual.messages());
  }

  private static void compareAll(Path root, int depth, String suffix, int atLeast)
      throws IOException {
    List<Path> files;
    try (Stream<Path> found =
        Files.find(
            root,
            depth,
            (path, attributes) -> attributes.isRegularFile() && path.toString().endsWith(suffix))) {
      files = found.sorted().toList();
    }
    assertTrue(files.size() >= atLeast, root + " holds only " + files.size() + " files");
    for (Path file : files) {
      compare(file);
    }
  }

  @Test
  void systemHeaders() throws IOException {
    compareAll(Path.of("/usr/include"), 1, ".h", 100);
    compareAll(Path.of("/usr/include/x86_64-linux-gnu/sys"), 1, ".h", 50);
    compareAll(Path.of("/usr/include/linux/netfilter"), 1, ".h", 10);
  }

  @Test
  void cases() throws IOException {
    for (String name : new String[] {"standard-examples.c", "gnu.c", "stringify.c", "splices.c"}) {
      compare(Cases.folder().resolve(name));
    }
  }

  /**
   * Every predefined macro that both have, but for the compiler's name and version and the digits
   * of floating constants, has one value.
   */
  @Test
  void predefinedMacros() throws IOException {
    List<String> gcc =
        new String(
                run("gcc", "-E", "-dM", "-fno-pie", "-x", "c", "/dev/null"),
                StandardCharsets.ISO_8859_1)
            .lines()
            .toList();
    PreprocessorOptions options = options();
    options.undefine = false;
    options.macroFiles.clear();
    PreprocessRun run = new PreprocessRun();
    Preprocessor tokens =
        new Preprocessor(
            options,
            Targets.x86_64Linux(),
            new DiskHost(),
            run.names,
            run.sources,
            Diagnostics.collecting(run.sources, new ArrayList<>()));
    new PreprocessedOutput(tokens, run.output, true, PreprocessedOutput.Macros.ONLY, false)
        .write("empty.c", new byte[0]);
    List<String> kit = Bytes.toText(run.output.toByteArray()).lines().toList();
    for (String line : gcc) {
      String name = line.substring(0, line.indexOf(' ', 8) + 1);
      for (String own : kit) {
        if (own.startsWith(name)
            && !name.contains("GNUC")
            && !name.contains("VERSION")
            && !name.contains("DBL_")) {
          assertEquals(line.stripTrailing(), own.stripTrailing());
        }
      }
    }
    assertTrue(kit.size() > 250);
  }
}
