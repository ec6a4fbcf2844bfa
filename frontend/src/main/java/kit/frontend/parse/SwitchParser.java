package kit.frontend.parse;

import java.util.List;
import kit.frontend.ast.Expression;
import kit.frontend.ast.Expression.IntegerConstant;
import kit.frontend.ast.Expression.Invalid;
import kit.frontend.ast.Statement;
import kit.frontend.check.ConstantRules;
import kit.frontend.check.Types;
import kit.frontend.lex.TokenKind;
import kit.frontend.type.CType;

/** Switch statements and their labels (C11 6.8.4.2), with GNU's ranges of cases. */
final class SwitchParser {
  private final Parser parser;

  SwitchParser(Parser parser) {
    this.parser = parser;
  }

  Statement switchStatement(int position) {
    parser.next();
    Expression value = parser.context.conversions.invalid(position);
    CType unpromoted = parser.types.intType;
    if (parser.expect(TokenKind.LEFT_PAREN)) {
      Expression e = parser.context.conversions.rvalue(parser.expressions.expression());
      parser.closeParenthesis();
      if (!(e instanceof Invalid)) {
        if (Types.isInteger(e.type())) {
          unpromoted = e.type();
          value = parser.context.conversions.promote(e);
        } else {
          parser.diagnostics.error(e.position(), "switch quantity not an integer");
        }
      }
    }
    FunctionState function = parser.function;
    FunctionState.SwitchState state =
        new FunctionState.SwitchState(function.switchState, value.type(), unpromoted);
    function.switchState = state;
    state.scope = function.variableScope;
    state.position = position;
    function.breakDepth++;
    Statement body = parser.statements.body("switch", position);
    function.breakDepth--;
    function.switchState = state.outer;
    Statement.Switch result =
        new Statement.Switch(value, body, state.cases, state.defaultCase, position);
    if (!(value instanceof Invalid)) {
      parser.switchWarnings.check(result, unpromoted, value);
    }
    return result;
  }

  Statement caseLabel(int position, boolean block) {
    parser.next();
    FunctionState.SwitchState state = parser.function.switchState;
    int at = parser.position();
    IntegerConstant low = caseValue(state, at);
    IntegerConstant high = low;
    if (parser.kind() == TokenKind.ELLIPSIS) {
      parser.context.pedantic(at, "range expressions in switch statements are non-standard");
      parser.next();
      high = caseValue(state, parser.position());
    }
    if (!parser.accept(TokenKind.COLON)) {
      parser.error("expected ':' or '...'");
    }
    if (state == null) {
      parser.diagnostics.error(position, "case label not within a switch statement");
      return parser.statements.labelBody(block);
    }
    parser.jumps.checkCase(state, position);
    if (low == null || high == null) {
      return parser.statements.labelBody(block);
    }
    boolean signed = parser.context.layout.isSigned(state.type);
    boolean empty =
        signed ? low.value() > high.value() : Long.compareUnsigned(low.value(), high.value()) > 0;
    if (empty) {
      parser.diagnostics.warning("", position, "empty range specified");
      return parser.statements.labelBody(block);
    }
    Statement.Case label = new Statement.Case(low.value(), high.value(), position);
    register(state, label, signed);
    label.setBody(parser.statements.labelBody(block));
    return label;
  }

  private IntegerConstant caseValue(FunctionState.SwitchState state, int position) {
    ConstantRules.Mark mark = parser.context.constantRules.mark();
    Expression e = parser.context.conversions.rvalue(parser.expressions.conditional());
    if (!(e instanceof IntegerConstant) && !(e instanceof Invalid)) {
      IntegerConstant reduced = parser.context.staticConstants.reduceInteger(e);
      if (reduced != null) {
        e = reduced;
      }
    }
    parser.context.constantRules.integer(mark, e, "case label", position);
    if (!(e instanceof IntegerConstant constant)) {
      if (!(e instanceof Invalid)) {
        parser.diagnostics.error(position, "case label does not reduce to an integer constant");
      }
      return null;
    }
    if (state == null || !Types.isInteger(state.type)) {
      return constant;
    }
    IntegerConstant converted =
        (IntegerConstant) parser.context.conversions.convert(constant, state.type, false, position);
    warnOutside(state, converted, position);
    return converted;
  }

  /** A case that the switched value, before its promotion, can never have. */
  private void warnOutside(
      FunctionState.SwitchState state, IntegerConstant constant, int position) {
    int width = parser.context.layout.width(state.unpromoted);
    if (width >= 64 || constant.high() != constant.value() >> 63) {
      return;
    }
    boolean signed = parser.context.layout.isSigned(state.unpromoted);
    long least = signed ? -1L << (width - 1) : 0;
    long greatest = signed ? ~least : (1L << width) - 1;
    if (constant.value() < least) {
      parser.diagnostics.warning(
          "switch-outside-range", position, "case label value is less than minimum value for type");
    } else if (constant.value() > greatest) {
      parser.diagnostics.warning(
          "switch-outside-range", position, "case label value exceeds maximum value for type");
    }
  }

  private void register(FunctionState.SwitchState state, Statement.Case label, boolean signed) {
    Statement.Case before = null;
    if (label.low() == label.high()) {
      int index = state.values.get(label.low());
      before = index >= 0 ? state.cases.get(index) : overlapping(state.ranges, label, signed);
      if (before == null) {
        state.values.put(label.low(), state.cases.size());
      }
    } else {
      before = overlapping(state.cases, label, signed);
      state.ranges.add(label);
    }
    if (before != null) {
      String what =
          label.low() == label.high()
              ? "duplicate case value"
              : "duplicate (or overlapping) case value";
      parser.diagnostics.error(label.position(), what, before.position(), "previously used here");
      return;
    }
    state.cases.add(label);
  }

  private static Statement.Case overlapping(
      List<Statement.Case> cases, Statement.Case label, boolean signed) {
    for (Statement.Case other : cases) {
      boolean apart =
          signed
              ? other.high() < label.low() || other.low() > label.high()
              : Long.compareUnsigned(other.high(), label.low()) < 0
                  || Long.compareUnsigned(other.low(), label.high()) > 0;
      if (!apart) {
        return other;
      }
    }
    return null;
  }

  Statement defaultLabel(int position, boolean block) {
    parser.next();
    if (!parser.accept(TokenKind.COLON)) {
      parser.error("expected ':'");
    }
    FunctionState.SwitchState state = parser.function.switchState;
    if (state == null) {
      parser.diagnostics.error(position, "'default' label not within a switch statement");
      return parser.statements.labelBody(block);
    }
    parser.jumps.checkCase(state, position);
    Statement.Default label = new Statement.Default(position);
    if (state.defaultCase != null) {
      parser.diagnostics.error(
          position,
          "multiple default labels in one switch",
          state.defaultCase.position(),
          "this is the first default label");
    } else {
      state.defaultCase = label;
    }
    label.setBody(parser.statements.labelBody(block));
    return label;
  }
}
