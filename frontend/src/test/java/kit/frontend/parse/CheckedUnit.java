package kit.frontend.parse;

import java.util.ArrayList;
import java.util.List;
import kit.base.Bytes;
import kit.base.Diagnostic;
import kit.base.Diagnostics;
import kit.base.FatalErrorException;
import kit.base.MemoryHost;
import kit.base.Severity;
import kit.base.SourceMap;
import kit.base.warning.WarningSwitches;
import kit.frontend.ast.FunctionDeclaration;
import kit.frontend.ast.FunctionDefinition;
import kit.frontend.ast.ObjectDeclaration;
import kit.frontend.ast.TranslationUnitConsumer;
import kit.frontend.check.CheckOptions;
import kit.frontend.lex.LanguageStandard;
import kit.frontend.lex.NameTable;
import kit.frontend.preprocess.Preprocessor;
import kit.frontend.preprocess.PreprocessorOptions;
import kit.frontend.target.Targets;

/**
 * A translation unit parsed for a test: what came out of it and what was said about it. Lines that
 * begin with '#' are skipped.
 */
final class CheckedUnit implements TranslationUnitConsumer {
  /** What is on besides the defaults. */
  private static final String[] WARNINGS = {"all", "pointer-arith", "undef", "implicit-int"};

  final SourceMap sources = new SourceMap();
  final List<Diagnostic> diagnostics = new ArrayList<>();
  final List<FunctionDefinition> functions = new ArrayList<>();
  final List<ObjectDeclaration> objects = new ArrayList<>();
  List<ObjectDeclaration> allObjects = List.of();
  final Parser parser;

  private CheckedUnit(byte[] text, LanguageStandard standard) {
    WarningSwitches switches = new WarningSwitches();
    for (String name : WARNINGS) {
      switches.apply(name);
    }
    Diagnostics all = new Diagnostics(sources, diagnostics::add, switches, 0);
    NameTable names = new NameTable();
    PreprocessorOptions options = new PreprocessorOptions();
    options.standard = standard;
    options.standardPredefines = false;
    options.gnucVersion = 120000;
    Preprocessor tokens =
        new Preprocessor(options, Targets.x86_64Linux(), new MemoryHost(), names, sources, all);
    tokens.main("test.c", text);
    parser =
        new Parser(tokens, Targets.x86_64Linux(), standard, CheckOptions.standard(), all, this);
    try {
      parser.parse();
    } catch (FatalErrorException e) {
      // Reported already.
      allObjects = List.of();
    }
  }

  static CheckedUnit of(byte[] text, LanguageStandard standard) {
    return new CheckedUnit(text, standard);
  }

  static CheckedUnit of(String text) {
    return new CheckedUnit(Bytes.of(text), LanguageStandard.GNU17);
  }

  int errors() {
    int count = 0;
    for (Diagnostic d : diagnostics) {
      count += d.severity() == Severity.ERROR || d.severity() == Severity.FATAL ? 1 : 0;
    }
    return count;
  }

  @Override
  public void function(FunctionDefinition definition) {
    functions.add(definition);
  }

  @Override
  public void object(ObjectDeclaration object) {
    objects.add(object);
  }

  @Override
  public void assembly(String text, int position) {}

  @Override
  public void end(List<FunctionDeclaration> allFunctions, List<ObjectDeclaration> declaredObjects) {
    allObjects = declaredObjects;
  }
}
