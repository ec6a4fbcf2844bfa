package kit.frontend.warn.flow;

import kit.base.Diagnostics;
import kit.frontend.ast.FunctionDefinition;
import kit.frontend.check.Context;
import kit.frontend.warn.SequencePoints;

/** The analyses of this package, one after the other, over each function. */
public final class FlowWarnings {
  private final Context context;
  private final Diagnostics diagnostics;

  public FlowWarnings(Context context) {
    this.context = context;
    diagnostics = context.diagnostics;
  }

  /** A function is complete. */
  public void check(FunctionDefinition function) {
    if (diagnostics.enabledSomewhere("sequence-point")) {
      new SequencePoints(diagnostics).statement(function.body());
    }
    boolean uninitialized =
        diagnostics.enabledSomewhere("uninitialized")
            || diagnostics.enabledSomewhere("maybe-uninitialized");
    boolean recursion = diagnostics.enabledSomewhere("infinite-recursion");
    boolean bounds = context.options.optimised() && diagnostics.enabledSomewhere("array-bounds");
    if (!uninitialized && !recursion && !bounds) {
      return;
    }
    FlowGraphBuilder builder = new FlowGraphBuilder(function, context);
    FlowGraph graph = builder.build();
    if (recursion) {
      InfiniteRecursion.check(graph, function, diagnostics);
    }
    if (bounds) {
      ArrayBounds.check(graph, diagnostics);
    }
    if (uninitialized && !graph.items.isEmpty() && !builder.events().returnsTwice()) {
      new Uninitialized(graph, builder.events(), diagnostics, context.options.optimised()).check();
    }
  }
}
