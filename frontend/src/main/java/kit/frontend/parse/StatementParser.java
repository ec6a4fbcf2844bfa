package kit.frontend.parse;

import java.util.ArrayList;
import java.util.List;
import kit.frontend.ast.Expression;
import kit.frontend.ast.Expression.Invalid;
import kit.frontend.ast.Label;
import kit.frontend.ast.Statement;
import kit.frontend.check.Assignability;
import kit.frontend.check.AttributeSet;
import kit.frontend.lex.Keyword;
import kit.frontend.lex.TokenKind;
import kit.frontend.type.CType;
import kit.frontend.type.CType.VoidType;
import kit.frontend.warn.StatementSyntax;

/** Statements (C11 6.8) and GNU's: computed goto, local labels. */
final class StatementParser {
  /** Most {@code else if} branches in a row: the tree is as deep. */
  private static final int CHAIN_LIMIT = 10_000;

  private final Parser parser;

  /** Whether the statement whose first token was just looked at is an item of a block. */
  private boolean inBlock;

  StatementParser(Parser parser) {
    this.parser = parser;
  }

  // ---- blocks

  /**
   * A compound statement in a scope of its own. {@code close} false leaves the scope open, for a
   * statement expression whose value still uses it.
   */
  Statement.Compound compound(boolean close) {
    int position = parser.position();
    parser.enter();
    parser.next();
    parser.scopes.enter();
    List<Statement> statements = new ArrayList<>();
    FunctionState function = parser.function;
    FunctionState.VariableScope variableScope = function.variableScope;
    int localLabels = function.localLabels.size();
    int outerLabels = function.blockLabels;
    function.blockLabels = localLabels;
    while (parser.isKeyword(Keyword.LABEL)) {
      localLabels();
    }
    blockItems(statements);
    while (function.localLabels.size() > localLabels) {
      function.localLabels.remove(function.localLabels.size() - 1);
    }
    function.blockLabels = outerLabels;
    function.variableScope = variableScope;
    int end = parser.position();
    if (!parser.accept(TokenKind.RIGHT_BRACE)) {
      parser.error("expected declaration or statement");
    }
    parser.unused.scopeEnds();
    if (close) {
      parser.scopes.leave();
    }
    parser.leave();
    return new Statement.Compound(statements, position, end);
  }

  /** {@code __label__ a, b;}. */
  private void localLabels() {
    parser.context.pedantic(parser.position(), "ISO C forbids label declarations");
    parser.next();
    do {
      if (parser.kind() != TokenKind.IDENTIFIER) {
        parser.error("expected identifier");
        break;
      }
      int nameId = parser.tokens.nameId();
      for (FunctionState.LocalLabel other :
          parser.function.localLabels.subList(
              parser.function.blockLabels, parser.function.localLabels.size())) {
        if (other.nameId() == nameId) {
          parser.diagnostics.error(
              parser.position(),
              "duplicate label declaration '" + parser.names.text(nameId) + "'",
              parser.function.labelUses.get(other.label().number()),
              "previous declaration of '" + parser.names.text(nameId) + "'");
        }
      }
      Label label = parser.function.newLabel(parser.names.text(nameId), parser.position());
      parser.function.localLabels.add(new FunctionState.LocalLabel(nameId, label));
      parser.next();
    } while (parser.accept(TokenKind.COMMA));
    if (!parser.expect(TokenKind.SEMICOLON)) {
      parser.skipToSemicolon();
    }
  }

  /** Declarations and statements up to the closing brace. */
  void blockItems(List<Statement> into) {
    while (true) {
      switch (parser.kind()) {
        case TokenKind.RIGHT_BRACE, TokenKind.END -> {
          return;
        }
        default -> blockItem(into);
      }
    }
  }

  private void blockItem(List<Statement> into) {
    int kind = parser.kind();
    if (kind == TokenKind.IDENTIFIER) {
      if (parser.scopes.isTypedef(parser.tokens.nameId())
          && parser.tokens.peek(1) != TokenKind.COLON) {
        parser.declarationParser.declaration(into);
        return;
      }
      if (parser.scopes.find(parser.tokens.nameId()) == null && looksLikeDeclaration()) {
        parser.declarationParser.declaration(into);
        return;
      }
    } else if (kind == TokenKind.KEYWORD) {
      int keyword = parser.tokens.value();
      switch (keyword) {
        case Keyword.STATIC_ASSERT -> {
          parser.declarationParser.staticAssert();
          return;
        }
        case Keyword.EXTENSION -> {
          if (extensionDeclaration()) {
            parser.declarationParser.declaration(into);
            return;
          }
        }
        case Keyword.ATTRIBUTE -> {
          attributeStatement(into);
          return;
        }
        case Keyword.LABEL -> {
          localLabels();
          return;
        }
        default -> {
          if (SpecifierParser.isSpecifier(keyword)) {
            parser.declarationParser.declaration(into);
            return;
          }
        }
      }
    } else if (kind == TokenKind.LEFT_BRACKET && parser.tokens.peek(1) == TokenKind.LEFT_BRACKET) {
      attributeStatement(into);
      return;
    }
    atBlockLevel = true;
    into.add(statement());
  }

  /**
   * {@code unknown name} or {@code unknown *name = / ;}: most likely a declaration with an
   * undeclared type.
   */
  private boolean looksLikeDeclaration() {
    int ahead = parser.tokens.peek(1);
    if (ahead == TokenKind.IDENTIFIER) {
      return true;
    }
    if (ahead != TokenKind.STAR || parser.tokens.peek(2) != TokenKind.IDENTIFIER) {
      return false;
    }
    int third = parser.tokens.peek(3);
    return third == TokenKind.SEMICOLON || third == TokenKind.EQUAL || third == TokenKind.COMMA;
  }

  boolean extensionDeclaration() {
    int ahead = 1;
    while (parser.tokens.peek(ahead) == TokenKind.KEYWORD
        && parser.tokens.peekValue(ahead) == Keyword.EXTENSION) {
      ahead++;
    }
    return parser.startsType(ahead);
  }

  /** Attributes at the beginning of a statement: a declaration's, or {@code fallthrough;}. */
  private void attributeStatement(List<Statement> into) {
    int ahead = 0;
    int depth = 0;
    // Look behind the attributes for what follows.
    while (true) {
      int kind = parser.tokens.peek(ahead);
      if (depth == 0
          && !(kind == TokenKind.KEYWORD && parser.tokens.peekValue(ahead) == Keyword.ATTRIBUTE)
          && kind != TokenKind.LEFT_PAREN
          && kind != TokenKind.LEFT_BRACKET) {
        break;
      }
      if (kind == TokenKind.END) {
        break;
      }
      depth +=
          kind == TokenKind.LEFT_PAREN || kind == TokenKind.LEFT_BRACKET
              ? 1
              : kind == TokenKind.RIGHT_PAREN || kind == TokenKind.RIGHT_BRACKET ? -1 : 0;
      ahead++;
    }
    if (parser.startsType(ahead)) {
      parser.declarationParser.declaration(into);
      return;
    }
    int position = parser.position();
    AttributeSet attributes = parser.attributes.parse(new AttributeSet());
    if (parser.accept(TokenKind.SEMICOLON)) {
      if (attributes.fallthrough) {
        parser.function.fallThroughs.add(position);
      }
      into.add(new Statement.Empty(position));
    } else if (parser.kind() != TokenKind.RIGHT_BRACE) {
      into.add(statement());
    }
  }

  // ---- statements

  /**
   * Set before {@link #statement} when the statement is an item of a block: a label then need not
   * swallow a label that follows it.
   */
  private boolean atBlockLevel;

  /** One statement. Never null. */
  Statement statement() {
    int position = parser.position();
    inBlock = atBlockLevel;
    atBlockLevel = false;
    switch (parser.kind()) {
      case TokenKind.LEFT_BRACE -> {
        return compound(true);
      }
      case TokenKind.SEMICOLON -> {
        parser.next();
        return new Statement.Empty(position);
      }
      case TokenKind.IDENTIFIER -> {
        if (parser.tokens.peek(1) == TokenKind.COLON) {
          return labeled(position);
        }
        return expressionStatement(position);
      }
      case TokenKind.KEYWORD -> {
        return keyword(position);
      }
      case TokenKind.PRAGMA -> {
        parser.pragmas.pragma();
        return new Statement.Empty(position);
      }
      case TokenKind.LEFT_BRACKET -> {
        if (parser.tokens.peek(1) == TokenKind.LEFT_BRACKET) {
          List<Statement> one = new ArrayList<>();
          attributeStatement(one);
          return one.isEmpty() ? new Statement.Empty(position) : one.get(0);
        }
        return expressionStatement(position);
      }
      case TokenKind.RIGHT_BRACE, TokenKind.END -> {
        parser.error("expected statement");
        return new Statement.Empty(position);
      }
      default -> {
        return expressionStatement(position);
      }
    }
  }

  private Statement keyword(int position) {
    return switch (parser.tokens.value()) {
      case Keyword.IF, Keyword.WHILE, Keyword.DO, Keyword.SWITCH -> ownScope(position);
      case Keyword.FOR -> parser.loops.forStatement(position);
      case Keyword.CASE -> parser.switches.caseLabel(position, inBlock);
      case Keyword.DEFAULT -> parser.switches.defaultLabel(position, inBlock);
      case Keyword.GOTO -> gotoStatement(position);
      case Keyword.BREAK -> {
        if (parser.function.breakDepth == 0) {
          parser.diagnostics.error(position, "break statement not within loop or switch");
        }
        parser.next();
        semicolon();
        yield new Statement.Break(position);
      }
      case Keyword.CONTINUE -> {
        if (parser.function.loopDepth == 0) {
          parser.diagnostics.error(position, "continue statement not within a loop");
        }
        parser.next();
        semicolon();
        yield new Statement.Continue(position);
      }
      case Keyword.RETURN -> returnStatement(position);
      case Keyword.ASM -> parser.assembly.statement();
      case Keyword.ELSE -> {
        parser.diagnostics.error(position, "'else' without a previous 'if'");
        parser.next();
        yield statement();
      }
      default -> {
        if (SpecifierParser.isSpecifier(parser.tokens.value())
            && parser.tokens.value() != Keyword.ATTRIBUTE) {
          // A declaration where the grammar wants a statement.
          parser.error("expected expression");
          List<Statement> dropped = new ArrayList<>();
          parser.declarationParser.declaration(dropped);
          yield new Statement.Compound(dropped, position, position);
        }
        if (parser.tokens.value() == Keyword.ATTRIBUTE) {
          List<Statement> one = new ArrayList<>();
          attributeStatement(one);
          yield one.isEmpty() ? new Statement.Empty(position) : one.get(0);
        }
        yield expressionStatement(position);
      }
    };
  }

  void semicolon() {
    if (!parser.accept(TokenKind.SEMICOLON)) {
      parser.missing(";");
      if (parser.kind() != TokenKind.RIGHT_BRACE && !startsStatement()) {
        parser.skipToSemicolon();
      }
    }
  }

  /**
   * Whether the current token is a keyword that begins a statement: then a ';' before it was merely
   * forgotten.
   */
  private boolean startsStatement() {
    if (parser.kind() != TokenKind.KEYWORD) {
      return false;
    }
    return switch (parser.tokens.value()) {
      case Keyword.IF,
          Keyword.WHILE,
          Keyword.DO,
          Keyword.FOR,
          Keyword.SWITCH,
          Keyword.CASE,
          Keyword.DEFAULT,
          Keyword.GOTO,
          Keyword.BREAK,
          Keyword.CONTINUE,
          Keyword.RETURN,
          Keyword.ELSE ->
          true;
      default -> SpecifierParser.isSpecifier(parser.tokens.value());
    };
  }

  private Statement expressionStatement(int position) {
    Expression e = parser.expressions.expression();
    boolean isVoid = e.type() instanceof VoidType;
    boolean valueOfBlock = lastOfStatementExpression();
    Expression value =
        isVoid
            ? e
            : valueOfBlock
                ? parser.context.conversions.rvalue(e)
                : parser.context.conversions.discarded(e);
    if (parser.kind() == TokenKind.SEMICOLON) {
      parser.next();
    } else {
      if (!(e instanceof Invalid) || parser.position() == position) {
        if (!(e instanceof Invalid)) {
          parser.missing(";");
        }
        if (parser.position() == position && parser.kind() != TokenKind.RIGHT_BRACE) {
          parser.next();
        }
      }
      if (parser.kind() != TokenKind.RIGHT_BRACE && !startsStatement()) {
        parser.skipToSemicolon();
      }
    }
    if (!valueOfBlock) {
      parser.unusedValues.statement(value);
    }
    return new Statement.Evaluate(value, position);
  }

  /** Whether the value of the statement before the current ';' is a statement expression's. */
  private boolean lastOfStatementExpression() {
    return parser.kind() == TokenKind.SEMICOLON
        && parser.tokens.peek(1) == TokenKind.RIGHT_BRACE
        && parser.tokens.peek(2) == TokenKind.RIGHT_PAREN;
  }

  // ---- labels

  private Statement labeled(int position) {
    boolean block = inBlock;
    int nameId = parser.tokens.nameId();
    String name = parser.names.text(nameId);
    Label label = parser.function.label(nameId, name, position);
    if (label.definedAt != 0) {
      parser.diagnostics.error(
          position,
          "duplicate label '" + name + "'",
          label.definedAt,
          "previous definition of '" + name + "' with type 'void'");
    }
    label.definedAt = position;
    parser.jumps.label(label);
    parser.next();
    parser.next();
    AttributeSet attributes = parser.attributes.parse(null);
    if (attributes != null && attributes.unused) {
      parser.function.useLabel(nameId, name, position);
    }
    return new Statement.Labeled(label, labelBody(block), position);
  }

  /**
   * What a label stands before: a statement, or nothing at the end of a block or before a
   * declaration (C23; gcc warns in older dialects only when pedantic).
   */
  Statement labelBody(boolean block) {
    int position = parser.position();
    if (parser.kind() == TokenKind.RIGHT_BRACE && !parser.context.standard.isC23()) {
      parser.context.pedantic(parser.lastPosition, "label at end of compound statement");
    }
    if (parser.kind() == TokenKind.RIGHT_BRACE || (block && startsLabel())) {
      return new Statement.Empty(position);
    }
    boolean typedef =
        parser.kind() == TokenKind.IDENTIFIER
            && parser.scopes.isTypedef(parser.tokens.nameId())
            && parser.tokens.peek(1) != TokenKind.COLON;
    boolean declaration =
        typedef
            || (parser.kind() == TokenKind.KEYWORD
                && (parser.tokens.value() == Keyword.STATIC_ASSERT
                    || (SpecifierParser.isSpecifier(parser.tokens.value())
                        && parser.tokens.value() != Keyword.ATTRIBUTE)));
    if (declaration) {
      if (!parser.context.standard.isC23()) {
        parser.context.pedantic(
            position,
            "a label can only be part of a statement and a declaration is not a statement");
      }
      // The caller's block goes on with the declaration.
      return new Statement.Empty(position);
    }
    parser.enter();
    atBlockLevel = block;
    Statement body = statement();
    parser.leave();
    return body;
  }

  /**
   * Whether another label begins here: thousands of case labels in a row are a list, no nesting.
   */
  private boolean startsLabel() {
    if (parser.kind() == TokenKind.IDENTIFIER) {
      return parser.tokens.peek(1) == TokenKind.COLON;
    }
    return parser.kind() == TokenKind.KEYWORD
        && (parser.tokens.value() == Keyword.CASE || parser.tokens.value() == Keyword.DEFAULT);
  }

  private Statement gotoStatement(int position) {
    parser.next();
    if (parser.accept(TokenKind.STAR)) {
      Expression e = parser.expressions.expression();
      parser.context.pedantic(position, "ISO C forbids 'goto *expr;'");
      Expression address = parser.context.conversions.rvalue(e);
      if (!(address instanceof Invalid) && !(address.type() instanceof CType.PointerType)) {
        address = wrongGoto(e.position());
      }
      address =
          address instanceof Invalid
              ? address
              : parser.context.conversions.convert(
                  address, parser.types.voidPointer, true, position);
      semicolon();
      return new Statement.GotoAddress(address, position);
    }
    if (parser.kind() != TokenKind.IDENTIFIER) {
      parser.error("expected identifier or '*'");
      parser.skipToSemicolon();
      return new Statement.Empty(position);
    }
    int nameId = parser.tokens.nameId();
    Label label = parser.nested.target(nameId, parser.position());
    parser.jumps.jump(label, position);
    parser.next();
    semicolon();
    return new Statement.Goto(label, position);
  }

  private Expression wrongGoto(int position) {
    parser.diagnostics.error(position, "computed goto must be pointer type");
    return parser.context.conversions.invalid(position);
  }

  /** A selection or iteration statement, which is a block since C99 (6.8.4p3, 6.8.5p5). */
  private Statement ownScope(int position) {
    boolean block = parser.context.standard.isC99();
    if (block) {
      parser.scopes.enter();
    }
    Statement statement =
        switch (parser.tokens.value()) {
          case Keyword.IF -> ifStatement();
          case Keyword.WHILE -> parser.loops.whileStatement(position);
          case Keyword.DO -> parser.loops.doStatement(position);
          default -> parser.switches.switchStatement(position);
        };
    if (block) {
      parser.scopes.leave();
    }
    return statement;
  }

  // ---- selection

  /**
   * if with its chain of else ifs, read in a loop: a long chain is no deep nesting for the parser.
   */
  private Statement ifStatement() {
    List<Expression> conditions = new ArrayList<>(1);
    List<Statement> bodies = new ArrayList<>(1);
    List<Integer> positions = new ArrayList<>(1);
    Statement otherwise = null;
    while (true) {
      positions.add(parser.position());
      if (positions.size() > CHAIN_LIMIT) {
        throw parser.diagnostics.fatal(
            parser.position(), "more than " + CHAIN_LIMIT + " branches of one 'if'");
      }
      parser.next();
      conditions.add(parenthesizedCondition());
      bodies.add(body("if", positions.get(positions.size() - 1)));
      if (!parser.isKeyword(Keyword.ELSE)) {
        parser.syntax.danglingElse(
            bodies.get(bodies.size() - 1), positions.get(positions.size() - 1));
        break;
      }
      int at = parser.position();
      parser.next();
      if (!parser.isKeyword(Keyword.IF)) {
        otherwise = body("else", at);
        break;
      }
    }
    parser.syntax.chain(conditions, bodies, otherwise);
    for (int i = conditions.size() - 1; i >= 0; i--) {
      otherwise = new Statement.If(conditions.get(i), bodies.get(i), otherwise, positions.get(i));
    }
    return otherwise;
  }

  /**
   * A statement with the scope that C99 gives to bodies (6.8.4p3); {@code clause}, which stands at
   * {@code position}, governs it.
   */
  Statement body(String clause, int position) {
    parser.enter();
    parser.scopes.enter();
    int at = parser.position();
    int first = parser.kind();
    Statement statement = statement();
    parser.scopes.leave();
    parser.leave();
    boolean last = parser.isKeyword(Keyword.ELSE);
    if (first == TokenKind.SEMICOLON) {
      boolean looks =
          clause.equals("else") || clause.equals("do") || (clause.equals("if") && !last);
      if (looks) {
        parser.syntax.emptyBody(clause, at);
      }
    } else if (first != TokenKind.LEFT_BRACE
        && !last
        && parser.kind() != TokenKind.RIGHT_BRACE
        && parser.kind() != TokenKind.SEMICOLON
        && parser.kind() != TokenKind.END
        && !clause.equals("do")
        && !clause.equals("switch")
        && parser.syntax.looksAtIndentation()) {
      StatementSyntax.Guard guard = new StatementSyntax.Guard(clause, position, at);
      parser.syntax.macro(guard, parser.position());
      parser.syntax.indentation(guard, parser.position());
    }
    return statement;
  }

  Expression parenthesizedCondition() {
    if (!parser.expect(TokenKind.LEFT_PAREN)) {
      return parser.context.conversions.invalid(parser.position());
    }
    Expression e = parser.expressions.expression();
    if (e instanceof Expression.Assign
        && parser.parenthesized != e
        && parser.diagnostics.enabled("parentheses")) {
      parser.diagnostics.warning(
          "parentheses", e.position(), "suggest parentheses around assignment used as truth value");
    }
    Expression condition = parser.context.conversions.condition(e);
    parser.closeParenthesis();
    return condition;
  }

  // ---- return

  private Statement returnStatement(int position) {
    parser.next();
    parser.function.returns = true;
    CType result = parser.function.result;
    if (parser.function.declaration.attributes.noReturn) {
      parser.diagnostics.warning(
          "", position, "function declared 'noreturn' has a 'return' statement");
    }
    if (parser.accept(TokenKind.SEMICOLON)) {
      parser.function.returnsNothing = true;
      if (!(result instanceof VoidType) && parser.context.standard.isC99()) {
        parser.diagnostics.violation(
            "return-type",
            position,
            "'return' with no value, in function returning non-void",
            parser.function.declaration.position(),
            "declared here");
      }
      return new Statement.Return(null, position);
    }
    int at = parser.position();
    Expression e = parser.expressions.expression();
    semicolon();
    if (result instanceof VoidType) {
      if (!(e.type() instanceof VoidType) && !(e instanceof Invalid)) {
        boolean named =
            parser.context.standard.isC99() || parser.diagnostics.enabled("return-type");
        parser.diagnostics.violation(
            named ? "return-type" : "",
            at,
            "'return' with a value, in function returning void",
            parser.function.declaration.position(),
            "declared here");
      } else if (e.type() instanceof VoidType) {
        parser.context.pedantic(
            at, "ISO C forbids 'return' with expression, in function returning void");
      }
      Expression value = e.type() instanceof VoidType ? e : parser.context.conversions.rvalue(e);
      return new Statement.Compound(
          List.of(new Statement.Evaluate(value, at), new Statement.Return(null, position)),
          position,
          position);
    }
    Expression value =
        parser.context.conversions.assignability().convert(e, result, Assignability.Use.RETURN, at);
    parser.declarationWarnings.returned(value);
    return new Statement.Return(value, position);
  }
}
