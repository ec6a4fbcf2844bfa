package kit.frontend.lower;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import kit.base.ByteSink;
import kit.base.Bytes;
import kit.base.Diagnostic;
import kit.base.Diagnostics;
import kit.base.MemoryHost;
import kit.base.Severity;
import kit.base.SourceMap;
import kit.frontend.check.CheckOptions;
import kit.frontend.lex.NameTable;
import kit.frontend.parse.Parser;
import kit.frontend.preprocess.Preprocessor;
import kit.frontend.preprocess.PreprocessorOptions;
import kit.frontend.target.TargetInfo;
import kit.frontend.target.Targets;
import kit.frontend.type.Layout;
import kit.mir.ForwardingConsumer;
import kit.mir.Function;
import kit.mir.Unit;
import kit.mir.Verifier;
import kit.mir.interpreter.Interpreter;
import kit.mir.interpreter.Outcome;
import kit.mir.interpreter.Program;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The C programs beside this test, compiled to MIR, verified and interpreted: their output must be
 * that of the file of the same name (as gcc's programs print it).
 */
class ProgramTest {
  private static byte[] resource(String name) throws IOException {
    try (InputStream stream = ProgramTest.class.getResourceAsStream(name)) {
      return stream.readAllBytes();
    }
  }

  /** Collects the program and the problems of its functions. */
  private static final class Verified extends ForwardingConsumer {
    final Program program;
    final List<String> problems = new ArrayList<>();
    private final Verifier verifier = new Verifier();

    Verified(Program program) {
      super(program);
      this.program = program;
    }

    @Override
    public void function(Unit unit, Function function) {
      problems.addAll(verifier.verify(unit, function));
      super.function(unit, function);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "integers",
        "floats",
        "aggregates",
        "arrays",
        "functions",
        "nested",
        "variable-structures",
        "builtins",
        "complex",
        "wide"
      })
  void prints(String name) throws IOException {
    TargetInfo target = Targets.x86_64Linux();
    SourceMap sources = new SourceMap();
    List<Diagnostic> messages = new ArrayList<>();
    Diagnostics diagnostics = Diagnostics.collecting(sources, messages);
    PreprocessorOptions options = new PreprocessorOptions();
    options.standardPredefines = false;
    Preprocessor tokens =
        new Preprocessor(options, target, new MemoryHost(), new NameTable(), sources, diagnostics);
    Verified consumer = new Verified(new Program());
    Lowering lowering =
        new Lowering(
            LoweringOptions.defaults(), new Layout(target), diagnostics, new Unit(), consumer);
    tokens.main(name + ".c", resource(name + ".c"));
    new Parser(tokens, target, options.standard, CheckOptions.standard(), diagnostics, lowering)
        .parse();
    messages.removeIf(m -> m.severity() == Severity.WARNING);
    assertEquals(List.of(), messages);
    assertEquals(List.of(), consumer.problems);
    ByteSink output = new ByteSink();
    Outcome outcome =
        new Interpreter(consumer.program, output, 100_000_000, 1 << 26).run(List.of(name));
    assertEquals(
        Bytes.toText(resource(name + ".out")),
        Bytes.toText(output.toByteArray()) + (outcome.problem() == null ? "" : outcome.problem()));
    assertEquals(0, outcome.exitCode());
  }
}
