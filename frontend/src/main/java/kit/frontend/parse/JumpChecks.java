package kit.frontend.parse;

import kit.frontend.ast.Label;

/**
 * The constraint that nothing jumps into the scope of a variably modified declaration (C11 6.8.6.1,
 * 6.8.4.2).
 */
final class JumpChecks {
  private final Parser parser;

  JumpChecks(Parser parser) {
    this.parser = parser;
  }

  /** Notes the scope that a label is in, and checks the jumps to it so far. */
  void label(Label label) {
    FunctionState function = parser.function;
    if (function.variableScope != null) {
      function.labelScopes.put(label.number(), function.variableScope);
      for (FunctionState.Jump jump : function.jumps) {
        if (jump.label() == label) {
          checkJump(jump);
        }
      }
    }
  }

  /** A jump to a label of this function. */
  void jump(Label label, int position) {
    FunctionState function = parser.function;
    if (label.function != function.declaration) {
      return;
    }
    FunctionState.Jump jump = new FunctionState.Jump(label, function.variableScope, position);
    if (label.definedAt == 0) {
      function.jumps.add(jump);
    } else {
      checkJump(jump);
    }
  }

  private void checkJump(FunctionState.Jump jump) {
    FunctionState.VariableScope into = parser.function.labelScopes.get(jump.label().number());
    if (into != null && !FunctionState.VariableScope.contains(jump.from(), into)) {
      parser.diagnostics.error(
          jump.position(),
          "jump into scope of identifier with variably modified type",
          into.position(),
          "'" + into.name() + "' declared here");
    }
  }

  /** A case or default label of a switch. */
  void checkCase(FunctionState.SwitchState state, int position) {
    FunctionState.VariableScope into = parser.function.variableScope;
    if (!FunctionState.VariableScope.contains(state.scope, into)) {
      parser.diagnostics.error(
          position,
          "switch jumps into scope of identifier with variably modified type",
          into.position(),
          "'" + into.name() + "' declared here");
    }
  }
}
