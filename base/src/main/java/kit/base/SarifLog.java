package kit.base;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects diagnostics and writes them as a SARIF 2.1.0 log (OASIS, 2020) with one run: results
 * with ranges, related locations (notes and macro expansions) and fixes, and the rules behind them.
 * Columns count code points.
 */
public final class SarifLog implements Diagnostics.Consumer {
  private static final String SCHEMA =
      "https://raw.githubusercontent.com/oasis-tcs/sarif-spec/master/Schemata/"
          + "sarif-schema-2.1.0.json";

  private final SourceMap sources;
  private final DiagnosticPlaces places;
  private final String version;
  private final String folder;
  private final DiagnosticPrinter.Codes codes;
  private final List<Diagnostic> results = new ArrayList<>();
  private final List<String> rules = new ArrayList<>();
  private final List<String> artifacts = new ArrayList<>();

  /**
   * @param folder the working folder, an absolute path, to which relative file names refer
   */
  public SarifLog(SourceMap sources, String version, String folder, DiagnosticPrinter.Codes codes) {
    this.sources = sources;
    places = new DiagnosticPlaces(sources);
    this.version = version;
    this.folder = folder;
    this.codes = codes;
  }

  @Override
  public void accept(Diagnostic diagnostic) {
    boolean continues = diagnostic.severity() == Severity.NOTE && !results.isEmpty();
    if (continues) {
      // A note by itself belongs to what was said before.
      Diagnostic last = results.remove(results.size() - 1);
      List<Diagnostic> notes = new ArrayList<>(last.notes());
      notes.add(diagnostic);
      results.add(
          new Diagnostic(
              last.severity(),
              last.group(),
              last.position(),
              last.message(),
              last.ranges(),
              last.fixIts(),
              notes));
    } else {
      results.add(diagnostic);
    }
  }

  /** Writes the log. {@code successful}: the compilation went through. */
  public void write(ByteSink out, boolean successful) {
    for (Diagnostic result : results) {
      add(rules, ruleOf(result));
      noteArtifacts(result);
    }
    JsonWriter json = new JsonWriter(out);
    json.object().key("$schema").value(SCHEMA).key("version").value("2.1.0");
    json.key("runs").array().object();
    tool(json);
    json.key("invocations").array().object();
    json.key("executionSuccessful").value(successful);
    json.key("toolExecutionNotifications").array().endArray();
    json.endObject().endArray();
    json.key("columnKind").value("unicodeCodePoints");
    json.key("originalUriBaseIds").object().key("PWD").object();
    json.key("uri").value("file://" + uri(folder.endsWith("/") ? folder : folder + "/"));
    json.endObject().endObject();
    json.key("artifacts").array();
    for (String artifact : artifacts) {
      json.object().key("location");
      location(json, artifact);
      json.key("sourceLanguage").value("c").endObject();
    }
    json.endArray();
    json.key("results").array();
    for (Diagnostic result : results) {
      result(json, result);
    }
    json.endArray().endObject().endArray().endObject();
    out.u8('\n');
  }

  private static void add(List<String> list, String text) {
    if (!list.contains(text)) {
      list.add(text);
    }
  }

  private void noteArtifacts(Diagnostic diagnostic) {
    SourceMap.Place place = places.place(diagnostic.position());
    if (place != null) {
      add(artifacts, place.name());
    }
    for (Diagnostic note : diagnostic.notes()) {
      noteArtifacts(note);
    }
  }

  private void tool(JsonWriter json) {
    json.key("tool").object().key("driver").object();
    json.key("name").value("kit").key("fullName").value("kit " + version);
    json.key("version").value(version);
    json.key("rules").array();
    for (String rule : rules) {
      json.object().key("id").value(rule);
      String help = codes.help(rule);
      if (!help.isEmpty()) {
        json.key("fullDescription").object().key("text").value(help).endObject();
      }
      json.endObject();
    }
    json.endArray().endObject().endObject();
  }

  private String ruleOf(Diagnostic diagnostic) {
    if (!diagnostic.group().isEmpty()) {
      return "-W" + diagnostic.group();
    }
    String code = codes.of(diagnostic);
    return code.isEmpty() ? diagnostic.severity().label() : code;
  }

  private void result(JsonWriter json, Diagnostic result) {
    String rule = ruleOf(result);
    json.object().key("ruleId").value(rule);
    json.key("ruleIndex").value(rules.indexOf(rule));
    json.key("level").value(level(result.severity()));
    json.key("message").object().key("text").value(result.message()).endObject();
    SourceMap.Place place = places.place(result.position());
    json.key("locations").array();
    if (place != null) {
      json.object();
      physical(json, place, mainRange(result));
      json.endObject();
    }
    json.endArray();
    List<Diagnostic> related = new ArrayList<>(places.expansions(result.position(), 10));
    related.addAll(result.notes());
    if (!related.isEmpty()) {
      json.key("relatedLocations").array();
      for (Diagnostic note : related) {
        related(json, note);
      }
      json.endArray();
    }
    fixes(json, result);
    json.endObject();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case NOTE -> "note";
      case WARNING -> "warning";
      case ERROR, FATAL -> "error";
    };
  }

  private void related(JsonWriter json, Diagnostic note) {
    json.object();
    SourceMap.Place place = places.place(note.position());
    if (place != null) {
      physical(json, place, mainRange(note));
    }
    json.key("message").object().key("text").value(note.message()).endObject().endObject();
  }

  /** The first range that begins where the message stands, or its token. */
  private static Diagnostic.Range mainRange(Diagnostic diagnostic) {
    for (Diagnostic.Range range : diagnostic.ranges()) {
      if (range.start() == diagnostic.position()) {
        return range;
      }
    }
    return Diagnostic.Range.token(diagnostic.position());
  }

  private void physical(JsonWriter json, SourceMap.Place place, Diagnostic.Range range) {
    json.key("physicalLocation").object().key("artifactLocation");
    location(json, place.name());
    DiagnosticPlaces.Span span = places.span(range);
    json.key("region");
    region(json, place, span);
    json.key("contextRegion").object().key("startLine").value(place.line());
    json.key("snippet").object().key("text").value(sources.sourceLine(place) + "\n");
    json.endObject().endObject().endObject();
  }

  private void region(JsonWriter json, SourceMap.Place place, DiagnosticPlaces.Span span) {
    json.object().key("startLine").value(Math.max(1, place.line()));
    json.key("startColumn").value(column(place, place.column()));
    if (span != null && span.endLine() == place.line()) {
      json.key("endColumn").value(column(place, Math.max(span.endColumn(), span.start().column())));
    }
    json.endObject();
  }

  /** A byte column as a column in code points. */
  private int column(SourceMap.Place place, int byteColumn) {
    String line = sources.sourceLine(place);
    int result = 1;
    for (int i = 0; i < byteColumn - 1; i++) {
      int c = i < line.length() ? line.charAt(i) : ' ';
      result += c >= 0x80 && c < 0xc0 ? 0 : 1;
    }
    return result;
  }

  private void fixes(JsonWriter json, Diagnostic result) {
    List<Diagnostic.FixIt> fixIts = new ArrayList<>();
    for (Diagnostic.FixIt fix : result.fixIts()) {
      if (places.span(fix.range()) != null) {
        fixIts.add(fix);
      }
    }
    if (fixIts.isEmpty()) {
      return;
    }
    String file = places.span(fixIts.get(0).range()).start().name();
    json.key("fixes").array().object().key("artifactChanges").array().object();
    json.key("artifactLocation");
    location(json, file);
    json.key("replacements").array();
    for (Diagnostic.FixIt fix : fixIts) {
      DiagnosticPlaces.Span span = places.span(fix.range());
      json.object().key("deletedRegion").object();
      json.key("startLine").value(span.start().line());
      json.key("startColumn").value(column(span.start(), span.start().column()));
      json.key("endColumn").value(column(span.start(), span.endColumn()));
      json.endObject();
      json.key("insertedContent").object().key("text").value(fix.replacement()).endObject();
      json.endObject();
    }
    json.endArray().endObject().endArray().endObject().endArray();
  }

  private static void location(JsonWriter json, String name) {
    json.object();
    if (name.startsWith("/")) {
      json.key("uri").value("file://" + uri(name));
    } else {
      json.key("uri").value(uri(name)).key("uriBaseId").value("PWD");
    }
    json.endObject();
  }

  /** RFC 3986: what is not unreserved is percent-encoded; slashes stay. */
  private static String uri(String path) {
    StringBuilder out = new StringBuilder();
    String digits = "0123456789ABCDEF";
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      boolean plain =
          c >= 'a' && c <= 'z'
              || c >= 'A' && c <= 'Z'
              || c >= '0' && c <= '9'
              || "-._~/+".indexOf(c) >= 0;
      if (plain) {
        out.append(c);
      } else {
        out.append('%').append(digits.charAt(c >> 4 & 15)).append(digits.charAt(c & 15));
      }
    }
    return out.toString();
  }
}
