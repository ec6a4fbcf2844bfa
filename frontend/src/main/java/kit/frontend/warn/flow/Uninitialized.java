package kit.frontend.warn.flow;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import kit.base.Diagnostic;
import kit.base.Diagnostics;
import kit.frontend.ast.ObjectDeclaration;
import kit.frontend.check.TypePrinter;
import org.jspecify.annotations.Nullable;

/**
 * -Wuninitialized and -Wmaybe-uninitialized: local variables that are read without a value.
 *
 * <p>A forward analysis over the {@link FlowGraph}, 64 items at a time, each with two bits: some
 * way from the function's beginning leads here that has not stored to it; some way has. Blocks meet
 * by union, up to the fixed point. What only the first bit holds of is unassigned whichever way is
 * taken, as in a use of a default definition in gcc's SSA form. Such a read is certain when the
 * function cannot end without it (-Wuninitialized), else a matter of conditions
 * (-Wmaybe-uninitialized), as gcc tells them apart at -O0.
 *
 * <p>When the command line asks for optimisation, where gcc looks at values that meet, a read of
 * which both bits hold is reported when some branch leads surely to it and has not stored: {@code
 * if (c) x = 1; use(x);}, but not {@code if (c) x = 1; if (c) use(x);}. This is the criterion of
 * Clang's -Wsometimes-uninitialized: each outcome of a branch is taken to happen, each combination
 * of outcomes is not. Loops that may run zero times and switches without default are let pass.
 *
 * <p>Does not follow values: {@code int c = 0; if (c) use(x);} counts as a read.
 */
final class Uninitialized {
  /** Blocks times rounds beyond which the rest of a function is let pass. */
  private static final long EFFORT = 40_000_000;

  /** Blocks looked at for one read that is assigned on some ways. */
  private static final int SEARCH = 400;

  private final FlowGraph graph;
  private final FlowEvents events;
  private final Diagnostics diagnostics;
  private final boolean joins;

  private final long[] unassigned;
  private final long[] assigned;
  private final long[] kills;
  private long escaped;

  /** Items are reported once for each variable: local numbers. */
  private final IntOpenHashSet reported = new IntOpenHashSet();

  private record Finding(int event, int block, boolean sometimes) {}

  /**
   * @param joins whether reads that some ways have assigned are looked at
   */
  Uninitialized(FlowGraph graph, FlowEvents events, Diagnostics diagnostics, boolean joins) {
    this.graph = graph;
    this.events = events;
    this.diagnostics = diagnostics;
    this.joins = joins;
    unassigned = new long[graph.blockCount()];
    assigned = new long[graph.blockCount()];
    kills = new long[graph.blockCount()];
  }

  void check() {
    List<Finding> findings = new ArrayList<>();
    long effort = 0;
    for (int first = 0; first < graph.items.size() && effort < EFFORT; first += 64) {
      effort += solve(first);
      collect(first, findings);
    }
    Collections.sort(findings, (a, b) -> Integer.compare(a.event, b.event));
    for (Finding finding : findings) {
      report(finding);
    }
  }

  // ---- solving

  /** The items of this round that an event assigns. */
  private long assignedBy(int event, int first) {
    int kind = graph.eventKinds.getInt(event);
    if (kind == FlowGraph.CLOBBER) {
      return escaped;
    }
    if (kind != FlowGraph.STORE) {
      return 0;
    }
    return events.changed(graph.stores.get(graph.eventArguments.getInt(event)), first);
  }

  /** Returns the number of blocks gone through. */
  private long solve(int first) {
    escaped = 0;
    for (int i = first; i < Math.min(first + 64, graph.items.size()); i++) {
      FlowGraph.Item item = graph.items.get(i);
      if (item.isMemory() && events.isEscaped(item.variable())) {
        escaped |= 1L << (i - first);
      }
    }
    Arrays.fill(unassigned, 0);
    Arrays.fill(assigned, 0);
    for (int i = 0; i < graph.order.size(); i++) {
      long mask = 0;
      for (int event = graph.starts.getInt(i); event < graph.end(i); event++) {
        mask |= assignedBy(event, first);
      }
      kills[graph.order.getInt(i)] = mask;
    }
    unassigned[FlowGraph.ENTRY] = -1L;
    long steps = 0;
    IntArrayList work = new IntArrayList();
    boolean[] waiting = new boolean[graph.blockCount()];
    // Blocks taken in the order of the text come mostly before their successors.
    for (int i = graph.order.size() - 1; i >= 0; i--) {
      work.add(graph.order.getInt(i));
      waiting[graph.order.getInt(i)] = true;
    }
    while (!work.isEmpty()) {
      int block = work.popInt();
      waiting[block] = false;
      steps++;
      if ((unassigned[block] | assigned[block]) == 0) {
        continue;
      }
      long without = unassigned[block] & ~kills[block];
      long with = assigned[block] | kills[block];
      for (int e = graph.firstSuccessor(block); e < graph.endOfSuccessors(block); e++) {
        int next = graph.successor(e);
        if ((without & ~unassigned[next]) != 0 || (with & ~assigned[next]) != 0) {
          unassigned[next] |= without;
          assigned[next] |= with;
          if (!waiting[next]) {
            waiting[next] = true;
            work.add(next);
          }
        }
      }
    }
    return steps;
  }

  private void collect(int first, List<Finding> findings) {
    for (int i = 0; i < graph.order.size(); i++) {
      int block = graph.order.getInt(i);
      long without = unassigned[block];
      long with = assigned[block];
      for (int event = graph.starts.getInt(i); event < graph.end(i) && without != 0; event++) {
        int kind = graph.eventKinds.getInt(event);
        int item = graph.eventArguments.getInt(event);
        if ((kind == FlowGraph.READ || kind == FlowGraph.PASS)
            && item >= first
            && item < first + 64
            && (without >>> (item - first) & 1) != 0) {
          boolean sometimes = (with >>> (item - first) & 1) != 0;
          if (!sometimes || (joins && kind == FlowGraph.READ && isMissed(item, first, block))) {
            findings.add(new Finding(event, block, sometimes));
          }
        }
        long mask = assignedBy(event, first);
        without &= ~mask;
        with |= mask;
      }
    }
  }

  // ---- values that meet

  /**
   * Whether some branch that leads to the block whatever follows has not assigned the scalar. Goes
   * backward over blocks of which all successors lead to the read without storing.
   */
  private boolean isMissed(int item, int first, int use) {
    if (graph.items.get(item).isMemory()) {
      return false;
    }
    long bit = 1L << (item - first);
    Int2IntOpenHashMap led = new Int2IntOpenHashMap();
    IntOpenHashSet sure = new IntOpenHashSet();
    IntArrayList work = new IntArrayList();
    IntArrayList frontier = new IntArrayList();
    work.add(use);
    sure.add(use);
    while (!work.isEmpty() && sure.size() < SEARCH) {
      int block = work.popInt();
      for (int e = graph.firstPredecessor(block); e < graph.endOfPredecessors(block); e++) {
        int before = graph.predecessor(e);
        boolean mayMiss = (unassigned[before] & ~kills[before] & bit) != 0;
        if (!mayMiss) {
          continue;
        }
        int ways = led.addTo(before, 1) + 1;
        if (ways == graph.endOfSuccessors(before) - graph.firstSuccessor(before)) {
          if (sure.add(before)) {
            work.add(before);
          }
        } else if (ways == 1) {
          frontier.add(before);
        }
      }
    }
    for (int i = 0; i < frontier.size(); i++) {
      int block = frontier.getInt(i);
      boolean never = (assigned[block] & bit) == 0 && (kills[block] & bit) == 0;
      if (never && !sure.contains(block) && graph.choices.get(block)) {
        return true;
      }
    }
    return false;
  }

  // ---- reporting

  private void report(Finding finding) {
    FlowGraph.Item item = graph.items.get(graph.eventArguments.getInt(finding.event));
    ObjectDeclaration variable = item.variable();
    if (reported.contains(variable.localNumber)) {
      return;
    }
    int position = graph.eventPositions.getInt(finding.event);
    FlowGraph.Passed passed = passed(finding.event);
    boolean certain =
        !finding.sometimes && (passed == null || passed.builtin()) && always(finding.block);
    String group = certain ? "uninitialized" : "maybe-uninitialized";
    if (!diagnostics.enabledSomewhere(group)) {
      return;
    }
    reported.add(variable.localNumber);
    List<Diagnostic> notes = new ArrayList<>(2);
    if (passed != null && passed.callee().position() > 0) {
      notes.add(
          Diagnostic.note(
              passed.callee().position(),
              "by argument "
                  + passed.argument()
                  + " of type "
                  + TypePrinter.quoted(
                      passed.callee().type().parameters().get(passed.argument() - 1))
                  + " to '"
                  + passed.callee().name()
                  + "' declared here"));
    }
    notes.add(
        Diagnostic.note(
            variable.position(),
            "'" + variable.name() + (item.isMemory() ? "' declared here" : "' was declared here")));
    diagnostics.warning(
        group,
        position,
        "'" + item.text() + (certain ? "' is used uninitialized" : "' may be used uninitialized"),
        List.of(),
        List.of(),
        notes);
  }

  private FlowGraph.@Nullable Passed passed(int event) {
    if (graph.eventKinds.getInt(event) == FlowGraph.PASS) {
      for (FlowGraph.Passed passed : graph.passed) {
        if (passed.event() == event) {
          return passed;
        }
      }
    }
    return null;
  }

  private boolean always(int block) {
    boolean[] through = new boolean[graph.blockCount()];
    through[block] = true;
    return graph.alwaysPasses(through, true);
  }
}
