package kit.link.elf;

import kit.base.Bytes;
import kit.base.InputException;
import kit.obj.elf.Elf;

/**
 * Symbols given by --defsym and by assignments in input scripts. One that is another symbol plus or
 * minus a number becomes an alias of that place before relocations are scanned; the others get
 * their value after layout.
 */
final class Definitions {
  private final LinkState link;
  private int declared;

  Definitions(LinkState link) {
    this.link = link;
  }

  /** Before inputs are read: the names count as defined, those in the expressions as referenced. */
  void declare() {
    while (declared < link.options.definitions.size()) {
      LinkOptions.Definition definition = link.options.definitions.get(declared++);
      LinkSymbol symbol = link.symbols.intern(definition.symbol());
      symbol.state = LinkSymbol.State.DEFINED;
      symbol.linkerDefined = true;
      symbol.usedInRegular = true;
      symbol.binding = Elf.STB_GLOBAL;
      String base = baseSymbol(definition.expression());
      if (base != null) {
        LinkSymbol target = link.symbols.intern(base);
        target.strongReference = true;
        target.usedInRegular = true;
      }
    }
  }

  /** The symbol in "symbol", "symbol+n", "symbol-n"; else null. */
  private static String baseSymbol(String expression) {
    String text = expression.trim();
    int end = 0;
    if (text.isEmpty() || !Expression.isSymbolStart(text.charAt(0))) {
      return null;
    }
    while (end < text.length()
        && (Expression.isSymbolStart(text.charAt(end))
            || text.charAt(end) >= '0' && text.charAt(end) <= '9')) {
      end++;
    }
    String rest = text.substring(end).trim();
    boolean sum = rest.isEmpty() || rest.charAt(0) == '+' || rest.charAt(0) == '-';
    return sum && !text.substring(0, end).equals(".") ? text.substring(0, end) : null;
  }

  /** Once all inputs are read: resolves aliases; what needs addresses waits for {@link #settle}. */
  void define() throws InputException {
    declare();
    for (LinkOptions.Definition definition : link.options.definitions) {
      LinkSymbol symbol = link.symbols.intern(definition.symbol());
      String base = baseSymbol(definition.expression());
      LinkSymbol target = base == null ? null : link.symbols.find(base);
      if (target != null && target != symbol && target.isDefined()) {
        symbol.section = target.section;
        symbol.chunk = target.chunk;
        symbol.type = target.type;
        symbol.size = target.size;
        symbol.value =
            evaluate(definition, name -> name.equals(base) ? target.value : address(name));
      } else if (base == null) {
        Anchor anchor = isConstant(definition) ? null : new Anchor();
        symbol.chunk = anchor;
        if (anchor == null) {
          symbol.value = evaluate(definition, name -> 0);
        }
      } else if (target != null && target.state == LinkSymbol.State.SHARED) {
        symbol.state = LinkSymbol.State.UNDEFINED;
        symbol.alias = target;
      } else {
        symbol.chunk = new Anchor();
      }
    }
  }

  private static boolean isConstant(LinkOptions.Definition definition) {
    String text = definition.expression();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean startsWord = i == 0 || !Bytes.isLetterOrDigit(text.charAt(i - 1));
      if (Expression.isSymbolStart(c) && startsWord) {
        return false;
      }
    }
    return true;
  }

  /** After layout. */
  void settle(Layout layout) {
    for (LinkOptions.Definition definition : link.options.definitions) {
      LinkSymbol symbol = link.symbols.intern(definition.symbol());
      if (!(symbol.chunk instanceof Anchor anchor)) {
        continue;
      }
      try {
        anchor.address = evaluate(definition, this::address);
        anchor.number = layout.sectionNumberAt(anchor.address);
      } catch (InputException e) {
        link.reporter.error(e.file() + ": " + e.problem());
      }
    }
  }

  private long address(String name) throws InputException {
    LinkSymbol symbol = link.symbols.find(name);
    if (symbol == null || !symbol.isDefined()) {
      throw new InputException(
          "--defsym", "undefined symbol `" + name + "' referenced in expression");
    }
    return Relocator.address(link, symbol, 0, false);
  }

  private interface Names {
    long value(String name) throws InputException;
  }

  private long evaluate(LinkOptions.Definition definition, Names names) throws InputException {
    ScriptLexer lexer =
        new ScriptLexer("--defsym " + definition.symbol(), Bytes.of(definition.expression()));
    Expression.Environment environment =
        new Expression.Environment() {
          @Override
          public long symbol(String name) throws InputException {
            return names.value(name);
          }

          @Override
          public boolean isDefined(String name) {
            LinkSymbol symbol = link.symbols.find(name);
            return symbol != null && symbol.isDefined();
          }

          @Override
          public long section(String function, String name) throws InputException {
            OutputSection section = link.outputSections.get(name);
            if (section == null) {
              throw new InputException("--defsym", "no section " + name);
            }
            return function.equals("SIZEOF")
                ? section.size
                : function.equals("ALIGNOF") ? section.alignment : section.address;
          }

          @Override
          public long headerSize() {
            return 0;
          }
        };
    long value = new Expression(lexer, environment).evaluate();
    if (!lexer.atEnd()) {
      throw lexer.error("syntax error in expression");
    }
    return value;
  }
}
