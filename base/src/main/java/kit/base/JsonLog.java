package kit.base;

import java.util.ArrayList;
import java.util.List;

/** Collects diagnostics and writes them as gcc's {@code -fdiagnostics-format=json} does. */
public final class JsonLog implements Diagnostics.Consumer {
  private final DiagnosticPlaces places;
  private final List<Diagnostic> results = new ArrayList<>();

  public JsonLog(SourceMap sources) {
    places = new DiagnosticPlaces(sources);
  }

  @Override
  public void accept(Diagnostic diagnostic) {
    results.add(diagnostic);
  }

  /** Writes the array of all diagnostics, with a newline. */
  public void write(ByteSink out) {
    JsonWriter json = new JsonWriter(out);
    json.array();
    for (Diagnostic result : results) {
      one(json, result);
    }
    json.endArray();
    out.u8('\n');
  }

  private void one(JsonWriter json, Diagnostic diagnostic) {
    json.object().key("kind").value(diagnostic.severity().label());
    json.key("message").value(diagnostic.message());
    if (!diagnostic.group().isEmpty()) {
      json.key("option").value((diagnostic.promoted() ? "-Werror=" : "-W") + diagnostic.group());
    }
    json.key("column-origin").value(1);
    json.key("locations").array();
    SourceMap.Place place = places.place(diagnostic.position());
    if (place != null) {
      json.object().key("caret");
      point(json, place.name(), place.line(), place.column());
      json.endObject();
    }
    for (Diagnostic.Range range : diagnostic.ranges()) {
      DiagnosticPlaces.Span span = places.span(range);
      if (span != null) {
        json.object().key("start");
        point(json, span.start().name(), span.start().line(), span.start().column());
        json.key("finish");
        point(json, span.start().name(), span.endLine(), Math.max(1, span.endColumn() - 1));
        json.endObject();
      }
    }
    json.endArray();
    if (!diagnostic.fixIts().isEmpty()) {
      json.key("fixits").array();
      for (Diagnostic.FixIt fix : diagnostic.fixIts()) {
        DiagnosticPlaces.Span span = places.span(fix.range());
        if (span != null) {
          json.object().key("start");
          point(json, span.start().name(), span.start().line(), span.start().column());
          json.key("next");
          point(json, span.start().name(), span.endLine(), span.endColumn());
          json.key("string").value(fix.replacement()).endObject();
        }
      }
      json.endArray();
    }
    json.key("children").array();
    for (Diagnostic note : places.expansions(diagnostic.position(), 10)) {
      one(json, note);
    }
    for (Diagnostic note : diagnostic.notes()) {
      one(json, note);
    }
    json.endArray().endObject();
  }

  private static void point(JsonWriter json, String file, int line, int column) {
    json.object().key("file").value(file).key("line").value(line).key("column").value(column);
    json.key("byte-column").value(column).key("display-column").value(column).endObject();
  }
}
