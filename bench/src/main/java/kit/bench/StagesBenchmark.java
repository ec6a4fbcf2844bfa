package kit.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kit.backend.x86_64.X86_64Backend;
import kit.backend.x86_64.instruction.FormTable;
import kit.base.Diagnostic;
import kit.base.Diagnostics;
import kit.base.Host;
import kit.base.SourceMap;
import kit.driver.compile.CompilationOptions;
import kit.driver.jvm.JvmHost;
import kit.frontend.ast.FunctionDeclaration;
import kit.frontend.ast.FunctionDefinition;
import kit.frontend.ast.ObjectDeclaration;
import kit.frontend.ast.TranslationUnitConsumer;
import kit.frontend.lex.NameTable;
import kit.frontend.lex.TokenKind;
import kit.frontend.lower.Lowering;
import kit.frontend.parse.Parser;
import kit.frontend.preprocess.Preprocessor;
import kit.frontend.preprocess.PreprocessorOptions.SearchFolder;
import kit.frontend.target.TargetInfo;
import kit.frontend.target.Targets;
import kit.frontend.type.Layout;
import kit.mir.DataObject;
import kit.mir.Function;
import kit.mir.Unit;
import kit.mir.UnitConsumer;
import kit.mir.UnitSymbol;
import kit.obj.elf.ElfObjectWriter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * One compilation, stopped after each stage in turn: the cost of a stage is the difference to the
 * one before it. Names begin with the stage's number, so that the results come in order.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class StagesBenchmark {
  private final String home = System.getProperty("kit.root", ".") + "/build";
  private final Host host = new JvmHost(home);
  private final String file = Input.file().toString();
  private final TargetInfo target = Targets.x86_64Linux();

  /** What a compilation starts with, fresh for each. */
  private final class Start {
    final NameTable names = new NameTable();
    final SourceMap sources = new SourceMap();
    final List<Diagnostic> found = new ArrayList<>();
    final Diagnostics diagnostics =
        new Diagnostics(sources, found::add, (group, inSystemHeader) -> null, 0);
    final CompilationOptions options = new CompilationOptions();
    final Preprocessor preprocessor;

    Start() {
      for (String folder :
          new String[] {home + "/include", "/usr/include/x86_64-linux-gnu", "/usr/include"}) {
        options.preprocessor.folders.add(new SearchFolder(folder, true));
      }
      preprocessor =
          new Preprocessor(options.preprocessor, target, host, names, sources, diagnostics);
    }

    void parse(TranslationUnitConsumer consumer) {
      Parser parser =
          new Parser(
              preprocessor,
              target,
              options.preprocessor.standard,
              options.check,
              diagnostics,
              consumer);
      preprocessor.main(file);
      parser.parse();
      if (!found.isEmpty()) {
        throw new IllegalStateException(found.get(0).toString());
      }
    }

    void lower(UnitConsumer consumer) {
      parse(new Lowering(options.lowering, new Layout(target), diagnostics, new Unit(), consumer));
    }
  }

  /** Reads, splits into tokens, expands macros; nobody looks at the tokens. */
  @Benchmark
  public int stage1Preprocess() {
    Start start = new Start();
    start.preprocessor.main(file);
    int tokens = 0;
    for (int kind = start.preprocessor.kind();
        kind != TokenKind.END;
        kind = start.preprocessor.next()) {
      tokens++;
    }
    return tokens;
  }

  /** The checked tree, each function let go at once. */
  @Benchmark
  public int stage2ParseAndCheck() {
    Counting counting = new Counting();
    new Start().parse(counting);
    return counting.count;
  }

  /** MIR, each function let go at once. */
  @Benchmark
  public int stage3Lower() {
    Counting counting = new Counting();
    new Start().lower(counting);
    return counting.count;
  }

  /** Machine code in sections. */
  @Benchmark
  public Object stage4Generate() {
    return generate().object();
  }

  /** The bytes of the object file. */
  @Benchmark
  public int stage5Write() {
    return ElfObjectWriter.write(generate().object()).size();
  }

  private X86_64Backend generate() {
    Start start = new Start();
    X86_64Backend backend =
        new X86_64Backend(
            start.options.codeGeneration.withOutputs(false, true),
            new FormTable(),
            "sqlite3.c",
            start.diagnostics,
            new X86_64Backend.Debugging(null, null, null, null),
            null);
    start.lower(backend);
    return backend;
  }

  /** Takes what a stage makes and lets it go. */
  private static final class Counting implements TranslationUnitConsumer, UnitConsumer {
    int count;

    @Override
    public void function(FunctionDefinition definition) {
      count++;
    }

    @Override
    public void object(ObjectDeclaration object) {
      count++;
    }

    @Override
    public void assembly(String text, int position) {
      count++;
    }

    @Override
    public void end(List<FunctionDeclaration> functions, List<ObjectDeclaration> objects) {
      count++;
    }

    @Override
    public void function(Unit unit, Function function) {
      count++;
    }

    @Override
    public void data(Unit unit, DataObject object) {
      count++;
    }

    @Override
    public void assembly(Unit unit, String text, int position) {
      count++;
    }

    @Override
    public void common(Unit unit, UnitSymbol symbol, long size, int alignment) {
      count++;
    }

    @Override
    public void end(Unit unit) {
      count++;
    }
  }
}
