package kit.frontend.warn.flow;

import java.util.ArrayList;
import java.util.List;
import kit.base.Diagnostic;
import kit.base.Diagnostics;
import kit.frontend.ast.FunctionDefinition;

/**
 * -Winfinite-recursion: a function that calls itself on each way to its end; a call that does not
 * return is one only in a function that does not return either, longjmp always. A function of the C
 * library that a system header declares may well be one that the compiler or the linker puts in
 * place of the call, and is let pass.
 */
final class InfiniteRecursion {
  private InfiniteRecursion() {}

  static void check(FlowGraph graph, FunctionDefinition function, Diagnostics diagnostics) {
    if (diagnostics.sources().inSystemHeader(function.declaration().position())) {
      return;
    }
    boolean[] calls = new boolean[graph.blockCount()];
    List<Diagnostic> notes = new ArrayList<>();
    for (int i = 0; i < graph.order.size(); i++) {
      for (int event = graph.starts.getInt(i); event < graph.end(i); event++) {
        if (graph.eventKinds.getInt(event) == FlowGraph.RECURSION) {
          calls[graph.order.getInt(i)] = true;
          notes.add(Diagnostic.note(graph.eventPositions.getInt(event), "recursive call"));
        }
      }
    }
    if (!notes.isEmpty() && graph.alwaysPasses(calls, function.declaration().attributes.noReturn)) {
      diagnostics.warning(
          "infinite-recursion",
          function.position(),
          "infinite recursion detected",
          List.of(),
          List.of(),
          notes);
    }
  }
}
