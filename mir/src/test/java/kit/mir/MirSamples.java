package kit.mir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kit.base.Diagnostic;
import kit.base.Diagnostics;
import kit.base.SourceMap;

/** Loads the .mir files of the tests. */
final class MirSamples {
  private MirSamples() {}

  /** Keeps the parts of a unit. */
  static final class Collector implements UnitConsumer {
    Unit unit;
    final List<Function> functions = new ArrayList<>();
    final List<DataObject> data = new ArrayList<>();

    @Override
    public void function(Unit newUnit, Function function) {
      unit = newUnit;
      functions.add(function);
    }

    @Override
    public void data(Unit newUnit, DataObject object) {
      data.add(object);
    }

    @Override
    public void assembly(Unit newUnit, String text, int position) {}

    @Override
    public void common(Unit newUnit, UnitSymbol symbol, long size, int alignment) {}

    @Override
    public void end(Unit newUnit) {
      unit = newUnit;
    }
  }

  /** A parsed file. */
  record Sample(Collector parts, List<Diagnostic> diagnostics) {
    List<String> problems() {
      List<String> problems = new ArrayList<>();
      diagnostics.forEach(d -> problems.add(d.message()));
      Verifier verifier = new Verifier();
      parts.functions.forEach(f -> problems.addAll(verifier.verify(parts.unit, f)));
      return problems;
    }
  }

  static Path folder() {
    return Path.of("src", "test", "resources", "mir");
  }

  static Sample load(Path file) throws IOException {
    return parse(Files.readAllBytes(file));
  }

  static Sample parse(byte[] bytes) {
    SourceMap map = new SourceMap();
    List<Diagnostic> diagnostics = new ArrayList<>();
    SourceMap.SourceFile source = map.addFile("x.mir", bytes, bytes.length, 0, false);
    Collector collector = new Collector();
    MirParser.parse(source, Diagnostics.collecting(map, diagnostics), collector);
    return new Sample(collector, diagnostics);
  }
}
