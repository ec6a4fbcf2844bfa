package kit.frontend.parse;

import java.util.List;
import kit.base.Diagnostic;
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
    skipped(
        jump.from(),
        into,
        jump.position(),
        "jump",
        "label '" + jump.label().name() + "' defined here",
        jump.label().definedAt);
  }

  /** A case or default label of a switch. */
  void checkCase(FunctionState.SwitchState state, int position) {
    skipped(
        state.scope,
        parser.function.variableScope,
        position,
        "switch",
        "switch starts here",
        state.position);
  }

  /** Declarations between where a jump comes from and where it leads. */
  private void skipped(
      FunctionState.VariableScope from,
      FunctionState.VariableScope into,
      int position,
      String what,
      String note,
      int notePosition) {
    FunctionState.VariableScope initialized = null;
    FunctionState.VariableScope variable = null;
    boolean intoExpression = false;
    FunctionState.VariableScope at = into;
    while (at != null && !FunctionState.VariableScope.contains(from, at)) {
      if (at.name() == null) {
        intoExpression = true;
      } else if (!at.variable()) {
        initialized = at;
      } else if (variable == null) {
        variable = at;
      }
      at = at.outer();
    }
    boolean isJump = what.equals("jump");
    if (variable != null) {
      parser.diagnostics.error(
          position,
          what
              + (isJump ? " into scope" : " jumps into scope")
              + " of identifier with variably modified type",
          variable.position(),
          "'" + variable.name() + "' declared here");
    } else if (initialized != null) {
      parser.diagnostics.warning(
          "jump-misses-init",
          position,
          what + (isJump ? " skips variable" : " jumps over variable") + " initialization",
          List.of(),
          List.of(),
          List.of(
              Diagnostic.note(notePosition, note),
              Diagnostic.note(
                  initialized.position(), "'" + initialized.name() + "' declared here")));
    }
    if (intoExpression) {
      parser.diagnostics.error(
          position,
          what + (isJump ? " into" : " jumps into") + " statement expression",
          notePosition,
          note);
    }
  }
}
