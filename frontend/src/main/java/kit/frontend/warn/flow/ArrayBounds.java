package kit.frontend.warn.flow;

import kit.base.Diagnostics;
import kit.frontend.check.TypePrinter;

/**
 * -Warray-bounds: a constant index beyond an array, in code that something leads to. Only with -O1
 * and above, where gcc looks for it.
 */
final class ArrayBounds {
  private ArrayBounds() {}

  static void check(FlowGraph graph, Diagnostics diagnostics) {
    if (graph.outside.isEmpty()) {
      return;
    }
    boolean[] reachable = graph.reachable();
    for (int i = 0; i < graph.order.size(); i++) {
      if (!reachable[graph.order.getInt(i)]) {
        continue;
      }
      for (int event = graph.starts.getInt(i); event < graph.end(i); event++) {
        if (graph.eventKinds.getInt(event) == FlowGraph.OUTSIDE) {
          FlowGraph.Outside outside = graph.outside.get(graph.eventArguments.getInt(event));
          diagnostics.warning(
              "array-bounds",
              graph.eventPositions.getInt(event),
              "array subscript "
                  + outside.index()
                  + " is "
                  + (outside.index() < 0 ? "below" : "above")
                  + " array bounds of "
                  + TypePrinter.quoted(outside.array()));
        }
      }
    }
  }
}
