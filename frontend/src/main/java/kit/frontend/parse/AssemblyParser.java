package kit.frontend.parse;

import it.unimi.dsi.fastutil.objects.ObjectOpenHashSet;
import java.util.ArrayList;
import java.util.List;
import kit.frontend.ast.Expression;
import kit.frontend.ast.Expression.Invalid;
import kit.frontend.ast.Label;
import kit.frontend.ast.Statement;
import kit.frontend.ast.Statement.AssemblyOperand;
import kit.frontend.check.Conversions;
import kit.frontend.check.Types;
import kit.frontend.lex.Keyword;
import kit.frontend.lex.TokenKind;
import kit.frontend.type.CType;
import kit.frontend.type.CType.ArrayType;

/**
 * Inline assembly: {@code asm volatile goto ("template" : outputs : inputs : clobbers : labels);}
 * and asm at file scope.
 */
final class AssemblyParser {
  private final Parser parser;

  AssemblyParser(Parser parser) {
    this.parser = parser;
  }

  /** {@code asm("…");} at file scope. */
  void fileScope() {
    int position = parser.position();
    parser.next();
    if (!parser.expect(TokenKind.LEFT_PAREN)) {
      parser.skipToSemicolon();
      return;
    }
    String text = parser.plainString();
    parser.closeParenthesis();
    if (text != null) {
      parser.consumer.assembly(text, position);
    }
    parser.declarationParser.endOfDeclaration();
  }

  Statement statement() {
    int position = parser.position();
    parser.next();
    boolean isVolatile = false;
    boolean isGoto = false;
    boolean isInline = false;
    while (parser.kind() == TokenKind.KEYWORD) {
      int keyword = parser.tokens.value();
      boolean twice = false;
      if (keyword == Keyword.VOLATILE) {
        twice = isVolatile;
        isVolatile = true;
      } else if (keyword == Keyword.GOTO) {
        twice = isGoto;
        isGoto = true;
      } else if (keyword == Keyword.INLINE) {
        twice = isInline;
        isInline = true;
      } else if (keyword == Keyword.CONST || keyword == Keyword.RESTRICT) {
        parser.diagnostics.error(
            parser.position(), "'" + parser.tokens.text() + "' is not a valid 'asm' qualifier");
      } else {
        break;
      }
      if (twice) {
        parser.diagnostics.error(
            parser.position(), "duplicate 'asm' qualifier '" + parser.tokens.text() + "'");
      }
      parser.next();
    }
    if (!parser.expect(TokenKind.LEFT_PAREN)) {
      parser.skipToSemicolon();
      return new Statement.Empty(position);
    }
    String template = parser.plainString();
    operandNames.clear();
    List<AssemblyOperand> outputs = new ArrayList<>();
    List<AssemblyOperand> inputs = new ArrayList<>();
    List<String> clobbers = new ArrayList<>();
    List<Label> labels = new ArrayList<>();
    boolean extended = false;
    // Two colons may be one '::' token.
    int section = 0;
    while (parser.kind() == TokenKind.COLON || parser.kind() == TokenKind.COLON_COLON) {
      section += parser.kind() == TokenKind.COLON_COLON ? 2 : 1;
      extended = true;
      parser.next();
      switch (section) {
        case 1 -> operands(outputs, true);
        case 2 -> operands(inputs, false);
        case 3 -> clobbers(clobbers);
        case 4 -> labels(labels);
        default -> parser.error("expected ')'");
      }
      if (section > 4) {
        break;
      }
    }
    parser.closeParenthesis();
    if (!parser.expect(TokenKind.SEMICOLON)) {
      parser.skipToSemicolon();
    }
    if (isGoto && labels.isEmpty()) {
      parser.diagnostics.error(position, "'asm goto' without labels");
    }
    return new Statement.Assembly(
        template == null ? "" : extended ? template : literally(template),
        outputs,
        inputs,
        clobbers,
        labels,
        isVolatile || isGoto || outputs.isEmpty() || !extended,
        position);
  }

  /** Basic asm (without a colon) is no template: what would be special in one stands for itself. */
  private static String literally(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '%' || c == '{' || c == '|' || c == '}') {
        out.append('%');
      }
      out.append(c);
    }
    return out.toString();
  }

  /** The names of operands and labels of the statement. */
  private final ObjectOpenHashSet<String> operandNames = new ObjectOpenHashSet<>();

  private void operands(List<AssemblyOperand> into, boolean outputs) {
    if (parser.kind() != TokenKind.STRING && parser.kind() != TokenKind.LEFT_BRACKET) {
      return;
    }
    do {
      String name = null;
      if (parser.accept(TokenKind.LEFT_BRACKET)) {
        if (parser.kind() == TokenKind.IDENTIFIER || parser.kind() == TokenKind.KEYWORD) {
          name = parser.tokens.text();
          parser.next();
        } else {
          parser.error("expected identifier");
        }
        parser.expect(TokenKind.RIGHT_BRACKET);
      }
      int position = parser.position();
      String constraint = parser.plainString();
      if (constraint == null || !parser.expect(TokenKind.LEFT_PAREN)) {
        parser.skipToClosing(TokenKind.RIGHT_PAREN);
        return;
      }
      Expression e = parser.expressions.expression();
      parser.closeParenthesis();
      if (name != null && !operandNames.add(name)) {
        parser.diagnostics.error(position, "duplicate 'asm' operand name '" + name + "'");
      }
      if (memoryOnly(constraint) && !(e instanceof Invalid)) {
        checkMemory(e, outputs ? -1 : into.size(), position);
      }
      into.add(outputs ? output(name, constraint, e, position) : input(name, constraint, e));
    } while (parser.accept(TokenKind.COMMA));
  }

  /** An operand in memory has an address, which no computed value has; nor has a bit-field. */
  private void checkMemory(Expression e, int input, int position) {
    switch (e) {
      case Expression.Member m when m.field().isBitField() ->
          parser.diagnostics.error(
              position, "cannot take address of bit-field '" + m.field().name() + "'");
      case Expression.IntegerConstant i -> notAddressable(input, position);
      case Expression.Binary b -> notAddressable(input, position);
      case Expression.Increment i -> notAddressable(input, position);
      case Expression.Assign a -> notAddressable(input, position);
      case Expression.AddressOf a -> notAddressable(input, position);
      default -> {}
    }
  }

  private void notAddressable(int input, int position) {
    if (input >= 0) {
      parser.diagnostics.error(position, "memory input " + input + " is not directly addressable");
    }
  }

  private AssemblyOperand output(String name, String constraint, Expression e, int position) {
    if (constraint.isEmpty() || (constraint.charAt(0) != '=' && constraint.charAt(0) != '+')) {
      parser.diagnostics.error(position, "output operand constraint lacks '='");
    }
    Expression place = withoutCasts(e);
    if (!(e instanceof Invalid)) {
      if (!Conversions.isPlace(place)) {
        parser.diagnostics.error(position, "lvalue required in 'asm' statement");
      } else if (!(place.type() instanceof ArrayType) || !memoryOnly(constraint)) {
        // An array may be an operand in memory.
        parser.context.unaryOperators.checkModifiable(
            place, "assignment", "output operand of 'asm'", position);
        parser.context.conversions.markRead(place);
      }
    }
    return new AssemblyOperand(name, constraint, place, memoryOnly(constraint));
  }

  /**
   * A cast of a place was once allowed as output; gcc still takes one that changes no bits, by
   * which headers check the size of a macro's arguments.
   */
  private Expression withoutCasts(Expression e) {
    Expression at = e;
    while (at instanceof Expression.Cast c
        && isWord(c.type())
        && isWord(c.operand().type())
        && parser.context.layout.size(c.type()) == parser.context.layout.size(c.operand().type())) {
      at = c.operand();
    }
    return at instanceof Expression.Load load ? load.place() : at;
  }

  private static boolean isWord(CType type) {
    return type instanceof CType.PointerType || Types.isInteger(type) && !Types.isBool(type);
  }

  private AssemblyOperand input(String name, String constraint, Expression e) {
    boolean memory = memoryOnly(constraint);
    if (memory && Conversions.isPlace(e)) {
      parser.context.conversions.markRead(e);
      return new AssemblyOperand(name, constraint, e, true);
    }
    Expression value = parser.context.conversions.rvalue(e);
    if (constantOnly(constraint)) {
      parser.context.askedParameters.note(value);
    }
    return new AssemblyOperand(name, constraint, value, false);
  }

  /** Whether the constraint allows constants of the assembler or compiler and nothing else. */
  private static boolean constantOnly(String constraint) {
    boolean constant = false;
    for (int i = 0; i < constraint.length(); i++) {
      switch (constraint.charAt(i)) {
        case ',', '?', '!', '*', '#' -> {}
        case 'i', 'n', 's', 'e', 'Z', 'I', 'J', 'K', 'L', 'M', 'N', 'O' -> constant = true;
        default -> {
          return false;
        }
      }
    }
    return constant;
  }

  /** Whether the constraint allows memory and nothing else. */
  private boolean memoryOnly(String constraint) {
    // Q is a register of x86, and memory of AArch64.
    boolean x86 = parser.context.target.name().equals("x86_64");
    boolean memory = false;
    for (int i = 0; i < constraint.length(); i++) {
      switch (constraint.charAt(i)) {
        case '=', '+', '&', '%', ',', '?', '!', '*', '#' -> {}
        case 'm', 'o', 'V', '<', '>' -> memory = true;
        case 'Q' -> {
          if (x86) {
            return false;
          }
          memory = true;
        }
        default -> {
          return false;
        }
      }
    }
    return memory;
  }

  private void clobbers(List<String> into) {
    if (parser.kind() != TokenKind.STRING) {
      return;
    }
    do {
      String text = parser.plainString();
      if (text != null) {
        into.add(text);
      }
    } while (parser.accept(TokenKind.COMMA));
  }

  private void labels(List<Label> into) {
    if (parser.kind() != TokenKind.IDENTIFIER) {
      return;
    }
    do {
      if (parser.kind() != TokenKind.IDENTIFIER) {
        parser.error("expected identifier");
        return;
      }
      int nameId = parser.tokens.nameId();
      Label label = parser.function.useLabel(nameId, parser.names.text(nameId), parser.position());
      parser.jumps.jump(label, parser.position());
      into.add(label);
      if (!operandNames.add(label.name())) {
        parser.diagnostics.error(
            parser.position(), "duplicate 'asm' operand name '" + label.name() + "'");
      }
      parser.next();
    } while (parser.accept(TokenKind.COMMA));
  }
}
