package kit.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kit.base.Diagnostic;
import kit.base.Diagnostics;
import kit.base.Host;
import kit.base.SourceMap;
import kit.driver.jvm.JvmHost;
import kit.frontend.lex.NameTable;
import kit.frontend.lex.TokenKind;
import kit.frontend.preprocess.Preprocessor;
import kit.frontend.preprocess.PreprocessorOptions;
import kit.frontend.target.Targets;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * One compilation, stopped after each stage in turn: the cost of a stage is the difference to the
 * one before it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class StagesBenchmark {
  private final Host host = new JvmHost(System.getProperty("kit.root", ".") + "/build");
  private final String file = Input.file().toString();

  /** Reads, splits into tokens, expands macros; nobody looks at the tokens. */
  @Benchmark
  public int preprocess() {
    NameTable names = new NameTable();
    SourceMap sources = new SourceMap();
    List<Diagnostic> diagnostics = new ArrayList<>();
    PreprocessorOptions options = new PreprocessorOptions();
    for (String folder :
        new String[] {
          "/usr/lib/gcc/x86_64-linux-gnu/12/include",
          "/usr/include/x86_64-linux-gnu",
          "/usr/include"
        }) {
      options.folders.add(new PreprocessorOptions.SearchFolder(folder, true));
    }
    Preprocessor preprocessor =
        new Preprocessor(
            options,
            Targets.x86_64Linux(),
            host,
            names,
            sources,
            new Diagnostics(sources, diagnostics::add, (group, inSystemHeader) -> null, 0));
    preprocessor.main(file);
    int tokens = 0;
    for (int kind = preprocessor.kind(); kind != TokenKind.END; kind = preprocessor.next()) {
      tokens++;
    }
    if (!diagnostics.isEmpty()) {
      throw new IllegalStateException(diagnostics.get(0).toString());
    }
    return tokens;
  }
}
