package kit.frontend.parse;

import java.util.ArrayList;
import java.util.List;
import kit.frontend.ast.Expression;
import kit.frontend.ast.FunctionDeclaration;
import kit.frontend.ast.Linkage;
import kit.frontend.ast.ObjectDeclaration;
import kit.frontend.ast.Statement;
import kit.frontend.check.Scopes;
import kit.frontend.lex.Keyword;
import kit.frontend.lex.TokenKind;
import kit.frontend.type.CType;

/** Iteration statements (C11 6.8.5). */
final class LoopParser {
  private final Parser parser;

  LoopParser(Parser parser) {
    this.parser = parser;
  }

  private Statement loopBody(String clause, int position) {
    parser.function.breakDepth++;
    parser.function.loopDepth++;
    Statement body = parser.statements.body(clause, position);
    parser.function.loopDepth--;
    parser.function.breakDepth--;
    return body;
  }

  Statement whileStatement(int position) {
    parser.next();
    Expression condition = parser.statements.parenthesizedCondition();
    return new Statement.While(condition, loopBody("while", position), position);
  }

  Statement doStatement(int position) {
    parser.next();
    Statement body = loopBody("do", position);
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
      if (!parser.context.standard.isC99()) {
        parser.diagnostics.error(
            position, "'for' loop initial declarations are only allowed in C99 or C11 mode");
      }
      parser.declarationParser.declaration(declared);
      checkDeclared(at);
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
      Expression value = parser.context.conversions.discarded(e);
      parser.unusedValues.statement(value);
      initial = new Statement.Evaluate(value, at);
      expectInFor(TokenKind.SEMICOLON);
    }
    Expression condition = null;
    if (parser.kind() != TokenKind.SEMICOLON) {
      condition = parser.context.conversions.condition(parser.expressions.expression());
    }
    expectInFor(TokenKind.SEMICOLON);
    Expression step = null;
    if (parser.kind() != TokenKind.RIGHT_PAREN) {
      step = parser.context.conversions.discarded(parser.expressions.expression());
      parser.unusedValues.statement(step);
    }
    parser.closeParenthesis();
    Statement body = loopBody("for", position);
    parser.function.variableScope = variableScope;
    parser.unused.scopeEnds();
    parser.scopes.leave();
    return new Statement.For(initial, condition, step, body, position);
  }

  /** C11 6.8.5p3: the first clause declares automatic objects and nothing else. */
  private void checkDeclared(int position) {
    if (!parser.context.standard.isC99()) {
      return;
    }
    for (int row = parser.scopes.rowBegin(); row < parser.scopes.rowEnd(); row++) {
      String name = parser.names.text(parser.scopes.nameAt(row));
      Object entity = parser.scopes.entityAt(row);
      if (parser.scopes.isTagAt(row)) {
        String kind =
            entity instanceof CType.RecordType r ? r.isUnion() ? "union" : "struct" : "enum";
        parser.diagnostics.error(
            position, "'" + kind + " " + name + "' declared in 'for' loop initial declaration");
      } else if (entity instanceof ObjectDeclaration object) {
        if (object.linkage == Linkage.EXTERNAL) {
          parser.diagnostics.error(
              position,
              "declaration of 'extern' variable '" + name + "' in 'for' loop initial declaration");
        }
      } else if (!(entity instanceof Scopes.Undeclared)
          && !(entity instanceof FunctionDeclaration f && f.implicit)) {
        parser.diagnostics.error(
            position,
            "declaration of non-variable '" + name + "' in 'for' loop initial declaration");
      }
    }
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
