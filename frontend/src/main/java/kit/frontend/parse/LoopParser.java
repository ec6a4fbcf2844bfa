package kit.frontend.parse;

import java.util.ArrayList;
import java.util.List;
import kit.frontend.ast.Expression;
import kit.frontend.ast.ObjectDeclaration;
import kit.frontend.ast.Statement;
import kit.frontend.lex.Keyword;
import kit.frontend.lex.TokenKind;
import kit.frontend.type.CType.VoidType;

/** Iteration statements (C11 6.8.5). */
final class LoopParser {
  private final Parser parser;

  LoopParser(Parser parser) {
    this.parser = parser;
  }

  private Statement loopBody() {
    parser.function.breakDepth++;
    parser.function.loopDepth++;
    Statement body = parser.statements.body();
    parser.function.loopDepth--;
    parser.function.breakDepth--;
    return body;
  }

  Statement whileStatement(int position) {
    parser.next();
    Expression condition = parser.statements.parenthesizedCondition();
    return new Statement.While(condition, loopBody(), position);
  }

  Statement doStatement(int position) {
    parser.next();
    Statement body = loopBody();
    if (!parser.acceptKeyword(Keyword.WHILE)) {
      parser.error("expected 'while'");
      parser.skipToSemicolon();
      return new Statement.DoWhile(body, parser.context.conversions.invalid(position), position);
    }
    Expression condition = parser.statements.parenthesizedCondition();
    parser.statements.semicolon();
    return new Statement.DoWhile(body, condition, position);
  }

  Statement forStatement(int position) {
    parser.next();
    if (!parser.expect(TokenKind.LEFT_PAREN)) {
      parser.skipToSemicolon();
      return new Statement.Empty(position);
    }
    parser.scopes.enter();
    FunctionState.VariableScope variableScope = parser.function.variableScope;
    Statement initial = null;
    if (parser.kind() == TokenKind.SEMICOLON) {
      parser.next();
    } else if (startsDeclaration()) {
      int at = parser.position();
      List<Statement> declared = new ArrayList<>();
      parser.declarationParser.declaration(declared);
      for (Statement statement : declared) {
        if (statement instanceof Statement.Declare d
            && d.object().storage != ObjectDeclaration.Storage.AUTOMATIC) {
          parser.diagnostics.error(
              d.position(),
              "declaration of static variable '"
                  + d.object().name()
                  + "' in 'for' loop initial declaration");
        }
      }
      initial = new Statement.Compound(declared, at, at);
    } else {
      int at = parser.position();
      Expression e = parser.expressions.expression();
      initial =
          new Statement.Evaluate(
              e.type() instanceof VoidType ? e : parser.context.conversions.rvalue(e), at);
      expectInFor(TokenKind.SEMICOLON);
    }
    Expression condition = null;
    if (parser.kind() != TokenKind.SEMICOLON) {
      condition = parser.context.conversions.condition(parser.expressions.expression());
    }
    expectInFor(TokenKind.SEMICOLON);
    Expression step = null;
    if (parser.kind() != TokenKind.RIGHT_PAREN) {
      step = parser.expressions.expression();
      step = step.type() instanceof VoidType ? step : parser.context.conversions.rvalue(step);
    }
    parser.closeParenthesis();
    Statement body = loopBody();
    parser.function.variableScope = variableScope;
    parser.statements.reportUnused();
    parser.scopes.leave();
    return new Statement.For(initial, condition, step, body, position);
  }

  private void expectInFor(int kind) {
    if (!parser.accept(kind)) {
      parser.error("expected " + TokenKind.describe(kind));
    }
  }

  private boolean startsDeclaration() {
    if (parser.isKeyword(Keyword.EXTENSION)) {
      return parser.statements.extensionDeclaration();
    }
    return parser.startsType(0) || parser.isKeyword(Keyword.STATIC_ASSERT);
  }
}
