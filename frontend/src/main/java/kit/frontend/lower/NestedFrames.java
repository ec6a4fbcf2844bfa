package kit.frontend.lower;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import it.unimi.dsi.fastutil.objects.Object2ObjectOpenHashMap;
import java.util.List;
import kit.frontend.ast.FunctionDeclaration;
import kit.frontend.ast.Label;
import kit.frontend.ast.Nesting;
import kit.frontend.ast.ObjectDeclaration;
import kit.frontend.type.CType;
import kit.frontend.type.Layout;
import kit.mir.Function;
import kit.mir.InlineAssembly;
import kit.mir.MemoryType;
import kit.mir.Op;
import kit.mir.ValueType;

/**
 * What nested functions (GNU C) see of the functions around them.
 *
 * <p>A function whose inner functions use it has a frame, one slot of words: the frame of its own
 * parent; what a nonlocal goto restores; the address of each captured object, of each trampoline
 * and of each label that inner functions jump to; the bounds of its variable-length arrays. The
 * address of the frame is the inner functions' static chain ({@link kit.mir.Signature#chain}). From
 * an inner function the frame of any function around it is found by following the first words. The
 * address of an inner function that needs its chain is that of a trampoline, which is written when
 * the outer function is entered.
 *
 * <p>Before: {@link Nesting} is complete. Functions are lowered from the outside in, so that the
 * words that inner ones look up have their places.
 *
 * <pre>
 *   int f(int n) {                        slot n; slot frame: [0] unused [24] address of n
 *     int g(void) { return n; }           g.0(chain): load [load [chain + 24]]
 *     return g();                         call g.0(address of frame)
 *   }
 * </pre>
 *
 * <p>Captured variables stay where they were, so debug information of the outer function is not
 * concerned; an inner function keeps its chain in a slot, for debuggers to follow.
 */
final class NestedFrames {
  private static final int ACCESS = Function.access(MemoryType.I64, 8, false);
  private static final int PARENT = 0;
  private static final int FRAME_POINTER = 8;
  private static final int STACK_POINTER = 16;
  private static final int FIRST = 24;

  /** The words of one function's frame. Objects, bounds, labels and functions go by identity. */
  private static final class Frame {
    final Object2IntOpenHashMap<Object> words = new Object2IntOpenHashMap<>();
    int size = FIRST;

    Frame() {
      words.defaultReturnValue(-1);
    }

    int add(Object what) {
      int at = size;
      size += 8;
      words.put(what, at);
      return at;
    }
  }

  private final FunctionLowering at;
  private final Object2ObjectOpenHashMap<Nesting, Frame> frames = new Object2ObjectOpenHashMap<>();

  // The function being lowered.
  private Nesting nesting;
  private Frame frame;
  private int slot;
  private int chain;

  /** Keeps the chain for debuggers, or -1. */
  private int chainSlot;

  NestedFrames(FunctionLowering lowering) {
    at = lowering;
  }

  /**
   * A function begins; its parameters have their places.
   *
   * @param newChain value of the chain, or -1
   */
  void begin(FunctionDeclaration declaration, int newChain) {
    nesting = declaration.nesting;
    chain = newChain;
    frame = null;
    chainSlot = -1;
    if (chain >= 0) {
      chainSlot = at.function.newSlot(8, 8, null);
      at.builder.store(at.builder.slotAddress(chainSlot, 0), 0, chain, ACCESS);
    }
    if (nesting == null || !nesting.hasFrame()) {
      return;
    }
    frame = new Frame();
    frames.put(nesting, frame);
    slot = at.function.newSlot(FIRST, 8, null);
    if (chain >= 0) {
      store(PARENT, chain);
    }
    for (ObjectDeclaration object : nesting.captured()) {
      store(frame.add(object), at.homeAddress(object));
    }
    for (Nesting inner : nesting.functions()) {
      if (inner.needsChain && inner.addressTaken) {
        trampoline(inner);
      }
    }
    labels(nesting.labels());
  }

  /** All words are known. */
  void end() {
    if (frame != null) {
      at.function.setSlotSize(slot, frame.size);
    }
    frame = null;
    nesting = null;
  }

  /** Tells debuggers of what this function sees of those around it. */
  void describe(DebugLowering debug) {
    if (chainSlot < 0) {
      return;
    }
    IntArrayList path = new IntArrayList();
    for (Nesting owner = at.definition().declaration().nesting.outer();
        owner != null;
        owner = owner.outer()) {
      Frame outer = frames.get(owner);
      for (ObjectDeclaration object : owner.captured()) {
        int word = outer == null ? -1 : outer.words.getInt(object);
        boolean dynamic =
            Layout.isVariablyModified(object.type())
                && at.types.size(object.type()) == Layout.VARIABLE;
        if (word >= 0) {
          IntArrayList steps = new IntArrayList(path);
          steps.add(word);
          if (dynamic) {
            steps.add(0);
          }
          debug.outer(object, chainSlot, steps);
        }
      }
      path.add(PARENT);
    }
  }

  private void store(int word, int value) {
    at.builder.store(at.builder.slotAddress(slot, word), 0, value, ACCESS);
  }

  private int load(int address, int word) {
    return at.builder.load(ValueType.I64, address, word, ACCESS);
  }

  // ---- frames

  /** The address of the frame of a function at or around this one. */
  private int frameOf(Nesting owner) {
    if (owner == nesting) {
      return at.builder.slotAddress(slot, 0);
    }
    int address = chain;
    for (Nesting step = nesting.outer(); step != owner; step = step.outer()) {
      address = load(address, PARENT);
    }
    return address;
  }

  /** Whether an object belongs to a function around this one. */
  boolean isOuter(ObjectDeclaration object) {
    return object.captured && object.function != at.definition().declaration();
  }

  /** Where an object of a function around this one stands. */
  Place outer(ObjectDeclaration object) {
    Nesting owner = object.function.nesting;
    int address = load(frameOf(owner), frames.get(owner).words.getInt(object));
    if (Layout.isVariablyModified(object.type())
        && at.types.size(object.type()) == Layout.VARIABLE) {
      return Place.value(load(address, 0), at.types.alignment(object.type()));
    }
    return Place.value(address, at.alignment(object));
  }

  // ---- bounds of variable-length arrays

  /** A bound has got its value. */
  void bound(CType.VariableBound bound, int value) {
    if (frame != null) {
      int word = frame.words.getInt(bound);
      store(word >= 0 ? word : frame.add(bound), value);
    }
  }

  /** The value of a bound that a function around this one has evaluated, or -1. */
  int outerBound(CType.VariableBound bound) {
    for (Nesting step = outermostSearch(); step != null; step = step.outer()) {
      Frame outer = frames.get(step);
      int word = outer == null ? -1 : outer.words.getInt(bound);
      if (word >= 0) {
        return load(frameOf(step), word);
      }
    }
    return -1;
  }

  private Nesting outermostSearch() {
    return nesting == null || chain < 0 ? null : nesting.outer();
  }

  // ---- functions

  /** The chain that a call of the function passes, or -1. */
  int chainFor(FunctionDeclaration function) {
    return function.isNested() && function.nesting.needsChain
        ? frameOf(function.nesting.outer())
        : -1;
  }

  /** The address of a nested function that needs a chain, or -1 for any other function. */
  int trampolineOf(FunctionDeclaration function) {
    if (!function.isNested() || !function.nesting.needsChain) {
      return -1;
    }
    Nesting owner = function.nesting.outer();
    return load(frameOf(owner), frames.get(owner).words.getInt(function.nesting));
  }

  private void trampoline(Nesting inner) {
    int code = at.function.newSlot(Op.TRAMPOLINE_SIZE, 16, null);
    int address = at.builder.slotAddress(code, 0);
    int symbol = at.unit.symbols().of(inner.declaration());
    at.builder.emit(
        Op.TRAMPOLINE, ValueType.VOID, address, at.builder.slotAddress(slot, 0), symbol, 0);
    store(frame.add(inner), address);
  }

  // ---- nonlocal goto

  private void labels(List<Label> labels) {
    if (labels.isEmpty()) {
      return;
    }
    at.function.hasAlloca = true;
    store(FRAME_POINTER, at.builder.emit(Op.FRAME_ADDRESS, ValueType.I64, -1, -1, -1, 0));
    stackMoved();
    for (Label label : labels) {
      int block = at.labelBlock(label);
      store(frame.add(label), at.builder.emit(Op.BLOCK_ADDRESS, ValueType.I64, block, -1, -1, 0));
    }
  }

  /** Whether a label belongs to a function around this one. */
  boolean isOuter(Label label) {
    if (label.function == null || at.definition() == null) {
      return false;
    }
    FunctionDeclaration here = at.definition().declaration();
    return label.function != here && label.function != here.original;
  }

  /** The address of a label of a function around this one. */
  int labelAddress(Label label) {
    Nesting owner = label.function.nesting;
    return load(frameOf(owner), frames.get(owner).words.getInt(label));
  }

  /** The stack pointer has changed: a nonlocal goto comes back with the new one. */
  void stackMoved() {
    if (frame != null && !nesting.labels().isEmpty()) {
      store(STACK_POINTER, at.builder.emit(Op.STACK_SAVE, ValueType.I64, -1, -1, -1, 0));
    }
  }

  /**
   * Jumps to a label of a function around this one. As with __builtin_longjmp, all that lives
   * across blocks is in the frame that is returned to.
   */
  void jump(Label label, int position) {
    if (!at.emit.isOpen()) {
      return;
    }
    if (!at.types.target().name().equals("x86_64")) {
      at.unsupported(position, "a goto out of a nested function on this target");
    }
    Nesting owner = label.function.nesting;
    int target = frameOf(owner);
    int code = labelAddress(label);
    InlineAssembly.Operand operand =
        new InlineAssembly.Operand("r", false, false, ValueType.I64, MemoryType.I64, null);
    String template =
        "movq " + STACK_POINTER + "(%0), %%rsp\n\tmovq " + FRAME_POINTER + "(%0), %%rbp\n\tjmp *%1";
    int assembly =
        at.function.addAssembly(
            new InlineAssembly(
                template, List.of(operand, operand), List.of("memory"), true, 0, position));
    at.builder.emit(
        Op.ASM, ValueType.VOID, assembly, -1, at.function.list(new int[] {target, code}, 0, 2), 0);
    at.builder.unreachable();
  }
}
