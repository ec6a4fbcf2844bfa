package kit.frontend.parse;

import it.unimi.dsi.fastutil.ints.Int2ObjectLinkedOpenHashMap;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.List;
import kit.frontend.ast.Expression;
import kit.frontend.ast.Expression.IntegerConstant;
import kit.frontend.ast.FunctionDeclaration;
import kit.frontend.ast.ObjectDeclaration;
import kit.frontend.ast.SymbolAttributes;
import kit.frontend.lex.TokenKind;
import kit.mir.UnitSymbol;
import org.jspecify.annotations.Nullable;

/**
 * Pragmas that reach the parser: pack, weak, redefine_extname, GCC visibility; all others are
 * skipped (the preprocessor has dealt with its own).
 */
final class PragmaParser {
  /** One push of {@code #pragma pack(push, name, n)}. */
  private record Pushed(String name, int alignment) {}

  private final Parser parser;
  private final List<Pushed> packStack = new ArrayList<>();
  private final Int2ObjectOpenHashMap<String> renamed = new Int2ObjectOpenHashMap<>();
  private final IntArrayList weak = new IntArrayList();

  /** Names that pragmas make weak aliases before any declaration, and their targets. */
  private final Int2ObjectLinkedOpenHashMap<String> aliases = new Int2ObjectLinkedOpenHashMap<>();

  private int pack;

  /** Byte order of scalars in structures without attribute, or null for the target's. */
  @Nullable Boolean bigEndian;

  PragmaParser(Parser parser) {
    this.parser = parser;
    pack = parser.context.options.pack();
    bigEndian = parser.context.options.bigEndianRecords();
  }

  /** The alignment limit in force, bytes; 0 for none. */
  int pack() {
    return pack;
  }

  /** Skips a pragma. */
  void skip() {
    while (parser.kind() != TokenKind.PRAGMA_END && parser.kind() != TokenKind.END) {
      parser.next();
    }
    if (parser.kind() == TokenKind.PRAGMA_END) {
      parser.next();
    }
  }

  /** Reads a pragma; the current token is {@link TokenKind#PRAGMA}. */
  void pragma() {
    int position = parser.position();
    parser.next();
    String word =
        parser.kind() == TokenKind.IDENTIFIER || parser.kind() == TokenKind.KEYWORD
            ? parser.tokens.text()
            : "";
    switch (word) {
      case "pack" -> {
        parser.next();
        packPragma(position);
      }
      case "weak" -> {
        parser.next();
        weakPragma();
      }
      case "scalar_storage_order" -> {
        parser.next();
        storageOrder(position);
      }
      case "redefine_extname" -> {
        parser.next();
        renamePragma();
      }
      case "GCC" -> {
        parser.next();
        if ("visibility".equals(parser.tokens.text())) {
          parser.next();
          visibilityPragma(position);
        }
      }
      default -> {}
    }
    skip();
  }

  /** {@code big-endian}, {@code little-endian} or {@code default}. */
  private void storageOrder(int position) {
    String order =
        parser.kind() == TokenKind.IDENTIFIER || parser.kind() == TokenKind.KEYWORD
            ? parser.tokens.text()
            : "";
    switch (order) {
      case "big" -> bigEndian = true;
      case "little" -> bigEndian = false;
      case "default" -> bigEndian = parser.context.options.bigEndianRecords();
      default ->
          parser.diagnostics.warning(
              "pragmas",
              position,
              "expected [big-endian|little-endian|default] after '#pragma scalar_storage_order'");
    }
  }

  private void packPragma(int position) {
    if (!parser.accept(TokenKind.LEFT_PAREN)) {
      parser.diagnostics.warning("pragmas", position, "missing '(' after '#pragma pack' - ignored");
      return;
    }
    if (parser.kind() == TokenKind.RIGHT_PAREN) {
      pack = parser.context.options.pack();
      return;
    }
    if (parser.kind() == TokenKind.IDENTIFIER) {
      String action = parser.tokens.text();
      parser.next();
      String name = null;
      int value = -1;
      while (parser.accept(TokenKind.COMMA)) {
        if (parser.kind() == TokenKind.IDENTIFIER) {
          name = parser.tokens.text();
          parser.next();
        } else {
          value = packValue(position);
        }
      }
      if (action.equals("push")) {
        packStack.add(new Pushed(name, pack));
        pack = value >= 0 ? value : pack;
      } else if (action.equals("pop")) {
        pop(name, position);
        pack = value >= 0 ? value : pack;
      } else {
        parser.diagnostics.warning(
            "pragmas", position, "unknown action '" + action + "' for '#pragma pack' - ignored");
      }
      return;
    }
    int value = packValue(position);
    pack = value >= 0 ? value : pack;
  }

  private void pop(String name, int position) {
    if (packStack.isEmpty()) {
      parser.diagnostics.warning(
          "pragmas",
          position,
          "#pragma pack (pop) encountered without matching #pragma pack (push)");
      return;
    }
    int at = packStack.size() - 1;
    if (name != null) {
      while (at >= 0 && !name.equals(packStack.get(at).name())) {
        at--;
      }
      if (at < 0) {
        parser.diagnostics.warning(
            "pragmas",
            position,
            "#pragma pack(pop, "
                + name
                + ") encountered without matching #pragma pack(push, "
                + name
                + ")");
        return;
      }
    }
    pack = packStack.get(at).alignment();
    while (packStack.size() > at) {
      packStack.remove(packStack.size() - 1);
    }
  }

  private int packValue(int position) {
    if (parser.kind() != TokenKind.NUMBER) {
      parser.diagnostics.warning("pragmas", position, "malformed '#pragma pack' - ignored");
      skipToEnd();
      return -1;
    }
    Expression e = parser.expressions.conditional();
    long value = e instanceof IntegerConstant c ? c.value() : -1;
    if (value == 0 || value == 1 || value == 2 || value == 4 || value == 8 || value == 16) {
      return (int) value;
    }
    parser.diagnostics.warning(
        "pragmas", position, "alignment must be a small power of two, not " + value);
    return -1;
  }

  private void skipToEnd() {
    while (parser.kind() != TokenKind.PRAGMA_END && parser.kind() != TokenKind.END) {
      parser.next();
    }
  }

  private void weakPragma() {
    if (parser.kind() != TokenKind.IDENTIFIER) {
      return;
    }
    int nameId = parser.tokens.nameId();
    parser.next();
    String alias = null;
    if (parser.accept(TokenKind.EQUAL) && parser.kind() == TokenKind.IDENTIFIER) {
      alias = parser.tokens.text();
    }
    SymbolAttributes attributes = attributesOf(parser.scopes.linked(nameId));
    if (attributes != null) {
      attributes.weak = true;
      if (alias != null) {
        attributes.alias = alias;
      }
    } else {
      weak.add(nameId);
      if (alias != null) {
        aliases.put(nameId, alias);
      }
    }
  }

  private static SymbolAttributes attributesOf(Object entity) {
    return switch (entity) {
      case FunctionDeclaration f -> f.attributes;
      case ObjectDeclaration o -> o.attributes;
      case null, default -> null;
    };
  }

  private void renamePragma() {
    if (parser.kind() != TokenKind.IDENTIFIER) {
      return;
    }
    int nameId = parser.tokens.nameId();
    parser.next();
    if (parser.kind() != TokenKind.IDENTIFIER) {
      return;
    }
    String to = parser.tokens.text();
    SymbolAttributes attributes = attributesOf(parser.scopes.linked(nameId));
    if (attributes != null) {
      attributes.assemblerName = attributes.assemblerName == null ? to : attributes.assemblerName;
    } else {
      renamed.put(nameId, to);
    }
  }

  private void visibilityPragma(int position) {
    String action = parser.tokens.text();
    parser.next();
    List<UnitSymbol.Visibility> stack = parser.context.visibilities;
    if (action.equals("pop")) {
      if (!stack.isEmpty()) {
        stack.remove(stack.size() - 1);
      } else {
        parser.diagnostics.warning(
            "pragmas", position, "no matching push for '#pragma GCC visibility pop'");
      }
      return;
    }
    if (action.equals("push") && parser.accept(TokenKind.LEFT_PAREN)) {
      UnitSymbol.Visibility visibility =
          switch (parser.tokens.text()) {
            case "hidden" -> UnitSymbol.Visibility.HIDDEN;
            case "protected" -> UnitSymbol.Visibility.PROTECTED;
            case "internal" -> UnitSymbol.Visibility.INTERNAL;
            default -> UnitSymbol.Visibility.DEFAULT;
          };
      stack.add(visibility);
    }
  }

  /** Applies what pragmas said about a name before it was declared. */
  void applyTo(int nameId, String name, SymbolAttributes attributes) {
    if (!renamed.isEmpty()) {
      String to = renamed.get(nameId);
      if (to != null && attributes.assemblerName == null) {
        attributes.assemblerName = to;
      }
    }
    if (!weak.isEmpty() && weak.contains(nameId)) {
      attributes.weak = true;
      String target = aliases.remove(nameId);
      attributes.alias = target != null ? target : attributes.alias;
    }
  }

  /** Declares the weak aliases that nothing else declared. The unit has been read. */
  void finish() {
    for (var entry : aliases.int2ObjectEntrySet()) {
      FunctionDeclaration made =
          parser.declarations.implicit(entry.getIntKey(), parser.types.implicitFunction, 0);
      made.attributes.weak = true;
      made.attributes.alias = entry.getValue();
    }
    aliases.clear();
  }
}
