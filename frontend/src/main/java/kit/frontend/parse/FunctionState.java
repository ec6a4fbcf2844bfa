package kit.frontend.parse;

import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.util.ArrayList;
import java.util.List;
import kit.frontend.ast.FunctionDeclaration;
import kit.frontend.ast.Label;
import kit.frontend.ast.ObjectDeclaration;
import kit.frontend.ast.Statement;
import kit.frontend.type.CType;
import org.jspecify.annotations.Nullable;

/** What is known about the function whose body is being read. */
final class FunctionState {
  /** A switch statement under way. */
  static final class SwitchState {
    final SwitchState outer;

    /** The promoted type of the controlling value. */
    final CType type;

    final List<Statement.Case> cases = new ArrayList<>();

    /** Single values seen, to the index of their case. */
    final Long2IntOpenHashMap values = new Long2IntOpenHashMap();

    /** Cases that are ranges. */
    final List<Statement.Case> ranges = new ArrayList<>();

    Statement.Default defaultCase;

    /** Its type before promotion. */
    final CType unpromoted;

    /** Where the switch stands. */
    VariableScope scope;

    int position;

    SwitchState(SwitchState outer, CType type, CType unpromoted) {
      this.outer = outer;
      this.unpromoted = unpromoted;
      this.type = type;
      values.defaultReturnValue(-1);
    }
  }

  /**
   * A declaration whose scope control is in: nothing may jump into it when its type is variably
   * modified (C11 6.8.6.1); else it has an initialiser, and -Wjump-misses-init is on. Without a
   * name: a statement expression (GNU), into which nothing may jump either.
   */
  record VariableScope(VariableScope outer, @Nullable String name, int position, boolean variable) {
    static boolean contains(VariableScope inner, VariableScope scope) {
      VariableScope at = inner;
      while (at != scope && at != null) {
        at = at.outer;
      }
      return at == scope;
    }
  }

  /** A goto, for the check against its label. */
  record Jump(Label label, VariableScope from, int position) {}

  /** The innermost scope of a declaration that jumps are checked against, or null. */
  VariableScope variableScope;

  /** Jumps to labels not yet met. */
  final List<Jump> jumps = new ArrayList<>(0);

  /** Scopes of labels, by number; only those inside of one. */
  final Int2ObjectOpenHashMap<VariableScope> labelScopes = new Int2ObjectOpenHashMap<>(0);

  /** A name declared by {@code __label__}. */
  record LocalLabel(int nameId, Label label) {}

  final FunctionDeclaration declaration;
  final CType result;
  final String name;
  int localCount;
  int labelCount;
  private final Int2ObjectOpenHashMap<Label> labels = new Int2ObjectOpenHashMap<>();
  final List<Label> allLabels = new ArrayList<>();
  final List<Integer> labelUses = new ArrayList<>();
  final IntOpenHashSet usedLabels = new IntOpenHashSet();
  final List<LocalLabel> localLabels = new ArrayList<>();

  /** Where those of the innermost block begin. */
  int blockLabels;

  SwitchState switchState;

  /** Positions of attribute((fallthrough)) statements. */
  final IntOpenHashSet fallThroughs = new IntOpenHashSet(0);

  /** Whether some return has been met. */
  boolean returns;

  /** Whether one without the value has been reported. */
  boolean returnsNothing;

  /** Loops and switches around the current statement. */
  int breakDepth;

  int loopDepth;

  /** The object behind {@code __func__}, once it is used. */
  ObjectDeclaration nameObject;

  /** The function around this one, or null. */
  final FunctionState outer;

  FunctionState(FunctionState outer, FunctionDeclaration declaration, CType result, String name) {
    this.outer = outer;
    this.declaration = declaration;
    this.result = result;
    this.name = name;
  }

  void addLocal(ObjectDeclaration object) {
    object.localNumber = localCount++;
    object.function = declaration;
  }

  /** The label of this name, made when it is new. */
  Label label(int nameId, String text, int usedAt) {
    for (int i = localLabels.size() - 1; i >= 0; i--) {
      if (localLabels.get(i).nameId() == nameId) {
        return localLabels.get(i).label();
      }
    }
    Label label = labels.get(nameId);
    if (label == null) {
      label = newLabel(text, usedAt);
      labels.put(nameId, label);
    }
    return label;
  }

  /**
   * The state of the function around this one whose local label (__label__) this name means here,
   * or null.
   */
  FunctionState labelOwner(int nameId) {
    if (outer == null || labels.containsKey(nameId) || hasLocalLabel(nameId)) {
      return null;
    }
    for (FunctionState at = outer; at != null; at = at.outer) {
      if (at.hasLocalLabel(nameId)) {
        return at;
      }
    }
    return null;
  }

  private boolean hasLocalLabel(int nameId) {
    for (LocalLabel label : localLabels) {
      if (label.nameId() == nameId) {
        return true;
      }
    }
    return false;
  }

  /** The label of this name, which something jumps to or takes the address of. */
  Label useLabel(int nameId, String text, int usedAt) {
    Label label = label(nameId, text, usedAt);
    usedLabels.add(label.number());
    if (label.definedAt == 0) {
      labelUses.set(label.number(), usedAt);
    }
    return label;
  }

  Label newLabel(String text, int usedAt) {
    Label label = new Label(text, labelCount++, declaration);
    allLabels.add(label);
    labelUses.add(usedAt);
    return label;
  }
}
