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
    FunctionState.VariableScope first = null;
    FunctionState.VariableScope at = into;
    while (at != null && !FunctionState.VariableScope.contains(from, at)) {
      if (at.variable()) {
        parser.diagnostics.error(
            position,
            what
                + (what.equals("jump") ? " into scope" : " jumps into scope")
                + " of identifier with variably modified type",
            at.position(),
            "'" + at.name() + "' declared here");
        return;
      }
      first = at;
      at = at.outer();
    }
    if (first != null) {
      parser.diagnostics.warning(
          "jump-misses-init",
          position,
          what
              + (what.equals("jump") ? " skips variable" : " jumps over variable")
              + " initialization",
          List.of(),
          List.of(),
          List.of(
              Diagnostic.note(notePosition, note),
              Diagnostic.note(first.position(), "'" + first.name() + "' declared here")));
    }
  }
}
