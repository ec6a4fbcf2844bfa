package kit.frontend.warn.flow;

import java.util.Arrays;
import java.util.List;
import kit.frontend.ast.Expression;
import kit.frontend.ast.FunctionDefinition;
import kit.frontend.ast.Label;
import kit.frontend.ast.Statement;
import kit.frontend.check.Context;
import org.jspecify.annotations.Nullable;

/**
 * Walks over the statements of a function once and makes its {@link FlowGraph}; {@link FlowEvents}
 * does the expressions.
 *
 * <p>Labels, breaks and continues become edges. A computed goto leads to each label whose address
 * is taken, through one block for all. Code that nothing leads to has blocks without predecessors.
 */
final class FlowGraphBuilder {
  /** What a break or continue means here; -1: nothing of the kind. */
  private record Targets(int onBreak, int onContinue) {}

  private final FlowGraph graph = new FlowGraph();
  private final FlowEvents events;
  private final FunctionDefinition function;
  private final int[] labelBlocks;

  /** Where computed gotos lead first, -1 while there is none. */
  private int dispatch = -1;

  private int block;
  private Targets targets = new Targets(-1, -1);

  /** The block that ends in the innermost switch, -1 outside. */
  private int head = -1;

  FlowGraphBuilder(FunctionDefinition function, Context context) {
    this.function = function;
    labelBlocks = new int[function.labelCount()];
    Arrays.fill(labelBlocks, -1);
    events = new FlowEvents(this, graph, function, context);
  }

  FlowGraph build() {
    begin(FlowGraph.ENTRY);
    statement(function.body());
    graph.edge(block, FlowGraph.EXIT);
    begin(FlowGraph.EXIT);
    graph.finish();
    return graph;
  }

  FlowEvents events() {
    return events;
  }

  // ---- blocks

  int block() {
    return block;
  }

  void begin(int next) {
    block = next;
    graph.begin(next);
  }

  /** Goes on in a block to which control comes from here, too. */
  void fallInto(int next) {
    graph.edge(block, next);
    begin(next);
  }

  /** Control does not come past here: what follows has no predecessor. */
  void cut() {
    begin(graph.newBlock());
  }

  /** Control leaves the function. */
  void leave() {
    jump(FlowGraph.EXIT);
  }

  /** A call does not return. */
  void deadEnd() {
    graph.deadEnds.add(block);
    cut();
  }

  // ---- statements

  void statement(Statement statement) {
    switch (statement) {
      case Statement.Compound s -> {
        for (Statement each : s.statements()) {
          statement(each);
        }
      }
      case Statement.Evaluate s -> events.dropped(s.expression());
      case Statement.Declare s -> events.declare(s.object());
      case Statement.EvaluateBounds s -> events.bounds(s.type());
      case Statement.If s -> branches(s);
      case Statement.While s -> loop(s.condition(), null, s.body());
      case Statement.DoWhile s -> doLoop(s);
      case Statement.For s -> {
        if (s.initial() != null) {
          statement(s.initial());
        }
        loop(s.condition(), s.step(), s.body());
      }
      case Statement.Switch s -> switchStatement(s);
      case Statement.Case s -> caseLabel(s.body());
      case Statement.Default s -> caseLabel(s.body());
      case Statement.Labeled s -> {
        int target = label(s.label());
        if (target < 0) {
          target = graph.newBlock();
        }
        fallInto(target);
        statement(s.body());
      }
      case Statement.Goto s -> jump(label(s.label()));
      case Statement.GotoAddress s -> {
        events.value(s.address(), 0);
        jump(dispatch());
      }
      case Statement.Break s -> jump(targets.onBreak());
      case Statement.Continue s -> jump(targets.onContinue());
      case Statement.Return s -> {
        if (s.value() != null) {
          events.value(s.value(), 0);
        }
        jump(FlowGraph.EXIT);
      }
      case Statement.Assembly s -> assembly(s);
      case Statement.Empty s -> {}
    }
  }

  private void jump(int target) {
    graph.edge(block, target < 0 ? FlowGraph.EXIT : target);
    cut();
  }

  /** The block of a label; -1 for one of a function around this. */
  private int label(Label label) {
    if (label.function != function.declaration() || label.number() >= labelBlocks.length) {
      return -1;
    }
    int found = labelBlocks[label.number()];
    if (found < 0) {
      found = graph.newBlock();
      labelBlocks[label.number()] = found;
    }
    return found;
  }

  private int dispatch() {
    if (dispatch < 0) {
      dispatch = graph.newBlock();
    }
    return dispatch;
  }

  /** {@code &&label}: a computed goto may lead there. */
  void labelAddress(Label label) {
    int target = label(label);
    if (target >= 0) {
      graph.edge(dispatch(), target);
    }
  }

  /** A chain of else-ifs, in a loop: it may be long. */
  private void branches(Statement.If first) {
    int join = graph.newBlock();
    Statement next = first;
    while (next instanceof Statement.If s) {
      int then = graph.newBlock();
      int otherwise = graph.newBlock();
      events.condition(s.condition(), then, otherwise, true);
      begin(then);
      statement(s.then());
      graph.edge(block, join);
      begin(otherwise);
      next = s.otherwise();
    }
    if (next != null) {
      statement(next);
    }
    fallInto(join);
  }

  private void loop(@Nullable Expression condition, @Nullable Expression step, Statement body) {
    Targets around = targets;
    int test = graph.newBlock();
    int inside = graph.newBlock();
    int next = step == null ? test : graph.newBlock();
    int after = graph.newBlock();
    targets = new Targets(after, next);
    fallInto(test);
    if (condition == null) {
      graph.edge(block, inside);
    } else {
      events.condition(condition, inside, after, false);
    }
    begin(inside);
    statement(body);
    if (step != null) {
      fallInto(next);
      events.dropped(step);
    }
    graph.edge(block, test);
    targets = around;
    begin(after);
  }

  private void doLoop(Statement.DoWhile s) {
    Targets around = targets;
    int inside = graph.newBlock();
    int test = graph.newBlock();
    int after = graph.newBlock();
    targets = new Targets(after, test);
    fallInto(inside);
    statement(s.body());
    fallInto(test);
    events.condition(s.condition(), inside, after, false);
    targets = around;
    begin(after);
  }

  private void switchStatement(Statement.Switch s) {
    events.value(s.value(), 0);
    Targets around = targets;
    int outer = head;
    int after = graph.newBlock();
    targets = new Targets(after, around.onContinue());
    head = block;
    if (s.defaultCase() == null) {
      graph.edge(block, after);
    } else {
      graph.choices.set(block);
    }
    cut();
    statement(s.body());
    head = outer;
    targets = around;
    fallInto(after);
  }

  private void caseLabel(@Nullable Statement body) {
    int target = graph.newBlock();
    if (head >= 0) {
      graph.edge(head, target);
    }
    fallInto(target);
    if (body != null) {
      statement(body);
    }
  }

  private void assembly(Statement.Assembly s) {
    events.assembly(s);
    List<Label> labels = s.labels();
    if (labels.isEmpty()) {
      return;
    }
    for (Label label : labels) {
      int target = label(label);
      graph.edge(block, target < 0 ? FlowGraph.EXIT : target);
    }
    fallInto(graph.newBlock());
  }
}
