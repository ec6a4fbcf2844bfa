package kit.link.elf;

import it.unimi.dsi.fastutil.objects.Object2ObjectLinkedOpenHashMap;
import java.util.ArrayList;
import java.util.List;
import kit.base.InputException;
import kit.link.Glob;
import kit.obj.Demangler;

/**
 * Version scripts and dynamic lists: which symbols get which version and which become local.
 *
 * <p>{@code { global: f*; local: *; };} has no version name and only hides; {@code V1 { global: f;
 * }; V2 { g; } V1;} defines versions numbered from 2 in order. Precedence, as GNU ld's: an exact
 * name anywhere, then patterns in order with the last matching node winning except that {@code *}
 * comes last; global before local within a node. Patterns in {@code extern "C++"} match the names
 * that {@link Demangler} gives.
 */
final class VersionScript {
  /** Result of {@link #match} for symbols that no pattern names. */
  static final int UNMATCHED = -1;

  /** Version index of local symbols. */
  static final int LOCAL = 0;

  /** Version index of global symbols without version. */
  static final int GLOBAL = 1;

  /** A named version: its name, and the version it inherits from or null. */
  record Node(String name, List<String> parents) {}

  private record Pattern(String text, int version, boolean readable) {}

  private final List<Node> nodes = new ArrayList<>();
  private final Object2ObjectLinkedOpenHashMap<String, Integer> exact =
      new Object2ObjectLinkedOpenHashMap<>();

  /** The same for names of C++ as programmers write them. */
  private final Object2ObjectLinkedOpenHashMap<String, Integer> exactReadable =
      new Object2ObjectLinkedOpenHashMap<>();

  private final List<Pattern> patterns = new ArrayList<>();
  private boolean anyReadable;
  private int catchAll = UNMATCHED;
  private boolean present;

  /** The named versions in order; the first has index 2. */
  List<Node> nodes() {
    return nodes;
  }

  boolean isPresent() {
    return present;
  }

  /** Index of a named version (from 2), or -1. */
  int indexOf(String version) {
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i).name().equals(version)) {
        return i + 2;
      }
    }
    return -1;
  }

  /** Adds a version that no script names (from foo@@V in an object) and returns its index. */
  int addVersion(String version) {
    nodes.add(new Node(version, List.of()));
    return nodes.size() + 1;
  }

  /** A version for the symbols that no script names ({@code --default-symver}). */
  void addDefault(String version) {
    int known = indexOf(version);
    int index = known < 0 ? addVersion(version) : known;
    present = true;
    if (catchAll == UNMATCHED) {
      catchAll = index;
    }
  }

  /**
   * The version index for a symbol: {@link #LOCAL}, {@link #GLOBAL}, an index from 2, or {@link
   * #UNMATCHED}.
   */
  int match(String symbol) {
    Integer known = exact.get(symbol);
    if (known != null) {
      return known;
    }
    String readable = anyReadable ? Demangler.demangle(symbol) : null;
    if (anyReadable) {
      Integer knownReadable = exactReadable.get(readable == null ? symbol : readable);
      if (knownReadable != null) {
        return knownReadable;
      }
    }
    for (int i = patterns.size() - 1; i >= 0; i--) {
      Pattern pattern = patterns.get(i);
      String name = pattern.readable() && readable != null ? readable : symbol;
      if (Glob.matches(pattern.text(), name)) {
        return pattern.version();
      }
    }
    return catchAll;
  }

  /** Names without wildcards that are to be global, for the check that they are defined. */
  List<String> exactGlobals() {
    List<String> names = new ArrayList<>();
    for (String name : exact.keySet()) {
      if (exact.get(name) != LOCAL) {
        names.add(name);
      }
    }
    names.sort(null);
    return names;
  }

  void addExact(String name, int version) {
    present = true;
    exact.put(name, Integer.valueOf(version));
  }

  /** One name or pattern. */
  void add(String text, int version) {
    present = true;
    if (text.equals("*")) {
      if (catchAll == UNMATCHED || version != LOCAL) {
        catchAll = version;
      }
    } else if (Glob.isPattern(text)) {
      patterns.add(new Pattern(text, version, false));
    } else if (!exact.containsKey(text) || exact.get(text) == LOCAL) {
      exact.put(text, Integer.valueOf(version));
    }
  }

  /** A name or pattern of {@code extern "C++"}. */
  private void addReadable(String text, boolean exactName, int version) {
    present = true;
    anyReadable = true;
    if (!exactName && Glob.isPattern(text)) {
      patterns.add(new Pattern(text, version, true));
    } else {
      exactReadable.putIfAbsent(text, Integer.valueOf(version));
    }
  }

  /** Parses a version script file or the content of a VERSION command. */
  void parse(ScriptLexer lexer, boolean untilBrace) throws InputException {
    present = true;
    while (!lexer.atEnd()) {
      if (untilBrace && lexer.accept("}")) {
        return;
      }
      parseNode(lexer);
    }
  }

  private void parseNode(ScriptLexer lexer) throws InputException {
    int version = GLOBAL;
    String name = null;
    if (!lexer.accept("{")) {
      name = lexer.listName();
      lexer.expect("{");
      version = indexOf(name);
      if (version < 0) {
        version = nodes.size() + 2;
        nodes.add(new Node(name, new ArrayList<>()));
      }
    }
    parsePatterns(lexer, version, false);
    while (!lexer.accept(";")) {
      String parent = lexer.listName();
      if (parent == null) {
        throw lexer.error("expected ';' after version node");
      }
      if (name != null) {
        nodes.get(version - 2).parents().add(parent);
      }
    }
  }

  /** The list after an open brace up to the closing one. */
  private void parsePatterns(ScriptLexer lexer, int globalVersion, boolean readable)
      throws InputException {
    int version = globalVersion;
    while (!lexer.accept("}")) {
      String token = patternToken(lexer);
      if (token == null) {
        throw lexer.error("expected '}' at the end of the file");
      }
      boolean exactName = lexer.wasQuoted();
      if (!exactName && token.equals("extern")) {
        String language = lexer.listName();
        lexer.expect("{");
        parsePatterns(lexer, version, "C++".equals(language));
        lexer.accept(";");
        continue;
      }
      if (!exactName && (token.equals("global") || token.equals("local")) && lexer.accept(":")) {
        version = token.equals("global") ? globalVersion : LOCAL;
        continue;
      }
      if (readable) {
        addReadable(token, exactName, version);
      } else if (exactName) {
        addExact(token, version);
      } else {
        add(token, version);
      }
      if (!lexer.accept(";")) {
        if (!"}".equals(lexer.peekWord())) {
          throw lexer.error("expected ';' after '" + token + "'");
        }
      }
    }
  }

  private static String patternToken(ScriptLexer lexer) throws InputException {
    int mark = lexer.mark();
    String word = lexer.word();
    if (word != null
        && !lexer.wasQuoted()
        && (word.equals("global") || word.equals("local") || word.equals("extern"))) {
      return word;
    }
    lexer.reset(mark);
    return lexer.listName();
  }

  /**
   * Parses a dynamic list: {@code { name; pattern*; extern "C++" { … }; };}, all of them global.
   */
  void parseDynamicList(ScriptLexer lexer) throws InputException {
    present = true;
    while (!lexer.atEnd()) {
      lexer.expect("{");
      parsePatterns(lexer, GLOBAL, false);
      lexer.accept(";");
    }
  }
}
