package kit.frontend.lower;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.ArrayList;
import java.util.List;
import kit.base.Bytes;
import kit.frontend.ast.Expression;
import kit.frontend.ast.ObjectDeclaration;
import kit.frontend.ast.Statement;
import kit.frontend.check.MachineBuiltins;
import kit.frontend.type.CType;
import kit.mir.InlineAssembly;
import kit.mir.MemoryType;
import kit.mir.Op;
import kit.mir.ValueType;
import org.jspecify.annotations.Nullable;

/** asm statements: operands become values or addresses, names in the template become numbers. */
final class Assemblies {
  private final FunctionLowering at;
  private final Emitter emit;
  private final MirTypes types;

  Assemblies(FunctionLowering lowering) {
    at = lowering;
    emit = lowering.emit;
    types = lowering.types;
  }

  void lower(Statement.Assembly s) {
    if (!emit.isOpen()) {
      return;
    }
    int count = s.outputs().size() + s.inputs().size();
    List<InlineAssembly.Operand> operands = new ArrayList<>(count);
    int[] values = new int[count];
    for (int i = 0; i < s.outputs().size(); i++) {
      values[i] = output(s, s.outputs().get(i), operands);
    }
    for (int i = 0; i < s.inputs().size(); i++) {
      values[s.outputs().size() + i] = input(s, s.inputs().get(i), operands);
    }
    emit.at(s.position());
    InlineAssembly assembly =
        new InlineAssembly(
            numbered(s),
            List.copyOf(operands),
            s.clobbers(),
            s.isVolatile() || s.outputs().isEmpty(),
            s.labels().size(),
            s.position());
    int number = at.function.addAssembly(assembly);
    if (s.labels().isEmpty()) {
      at.builder.emit(Op.ASM, ValueType.VOID, number, -1, at.function.list(values, 0, count), 0);
      return;
    }
    int next = emit.newBlock();
    emit.reach(next);
    int[] labels = new int[s.labels().size()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = at.labelBlock(s.labels().get(i));
      emit.reach(labels[i]);
    }
    at.builder.assemblyGoto(number, values, count, next, labels, labels.length);
    emit.start(next);
  }

  // ---- global register variables

  private final Object2IntOpenHashMap<ObjectDeclaration> registerSlots =
      new Object2IntOpenHashMap<>();

  void reset() {
    registerSlots.clear();
  }

  /** A slot with the present value of a global register variable. */
  Place registerVariable(ObjectDeclaration object) {
    int slot = registerSlots.getOrDefault(object, -1);
    if (slot < 0) {
      slot = at.function.newSlot(8, 8, null);
      registerSlots.put(object, slot);
    }
    move("movq %%" + object.machineRegister + ", %0", slot, true);
    return Place.slot(slot, 8);
  }

  /** The place has been assigned to: a register variable gets its slot's value. */
  void assigned(Expression place) {
    if (place instanceof Expression.ObjectReference r && r.declaration().isGlobalRegister()) {
      move(
          "movq %0, %%" + r.declaration().machineRegister,
          registerSlots.getInt(r.declaration()),
          false);
    }
  }

  private void move(String template, int slot, boolean isOutput) {
    InlineAssembly.Operand operand =
        new InlineAssembly.Operand(
            isOutput ? "=m" : "m", isOutput, true, ValueType.I64, MemoryType.I64, null);
    int assembly =
        at.function.addAssembly(
            new InlineAssembly(
                template, List.of(operand), List.of(), true, 0, at.builder.position()));
    int address = at.builder.slotAddress(slot, 0);
    at.builder.emit(
        Op.ASM, ValueType.VOID, assembly, -1, at.function.list(new int[] {address}, 0, 1), 0);
  }

  /**
   * A builtin that is instructions ({@link Builtin#MACHINE}).
   *
   * @return where its result is, or null when it has none
   */
  @Nullable Place machine(Expression.BuiltinCall e) {
    MachineBuiltins.Code code =
        MachineBuiltins.code(constant(e.arguments().get(0)), constant(e.arguments().get(1)));
    List<InlineAssembly.Operand> operands = new ArrayList<>();
    IntArrayList values = new IntArrayList();
    Place result = null;
    Kind kind = types.kind(e.type());
    int index = 0;
    Statement.Assembly statement =
        new Statement.Assembly(
            code.template(), List.of(), List.of(), code.clobbers(), List.of(), true, e.position());
    if (kind != Kind.VOID) {
      result = emit.temporary(types.size(e.type()), types.alignment(e.type()));
      Statement.AssemblyOperand operand =
          new Statement.AssemblyOperand(null, code.constraints().get(index++), e, false);
      operands.add(described(statement, operand, kind, e.type(), true, true, 0));
      values.add(emit.address(result));
    }
    for (Expression argument : e.arguments().subList(2, e.arguments().size())) {
      String constraint = code.constraints().get(index++);
      values.add(
          input(
              statement,
              new Statement.AssemblyOperand(null, constraint, argument, false),
              operands));
    }
    emit.at(e.position());
    int number =
        at.function.addAssembly(
            new InlineAssembly(
                code.template(), List.copyOf(operands), code.clobbers(), true, 0, e.position()));
    at.builder.emit(
        Op.ASM,
        ValueType.VOID,
        number,
        -1,
        at.function.list(values.toIntArray(), 0, values.size()),
        0);
    return result;
  }

  private static int constant(Expression e) {
    return (int) ((Expression.IntegerConstant) e).value();
  }

  private static String register(Expression e) {
    Expression place = e instanceof Expression.Load load ? load.place() : e;
    return place instanceof Expression.ObjectReference reference
        ? reference.declaration().machineRegister
        : null;
  }

  private int output(
      Statement.Assembly s,
      Statement.AssemblyOperand operand,
      List<InlineAssembly.Operand> operands) {
    Kind kind = types.kind(operand.operand().type());
    Place place = at.places.place(operand.operand());
    operands.add(described(s, operand, kind, operand.operand().type(), true, true, place.space()));
    return emit.address(place);
  }

  private int input(
      Statement.Assembly s,
      Statement.AssemblyOperand operand,
      List<InlineAssembly.Operand> operands) {
    Expression e = operand.operand();
    Kind kind = types.kind(e.type());
    long size = Math.max(0, types.size(e.type()));
    // An aggregate of a register's size is passed as the integer of its bits.
    Kind vector = vectorRegister(kind, size, operand.constraint());
    boolean fits =
        kind.isScalar() || vector != null || size == 1 || size == 2 || size == 4 || size == 8;
    boolean byAddress = operand.memoryOnly() || !fits;
    if (!byAddress && kind.isScalar()) {
      operands.add(described(s, operand, kind, e.type(), false, false, 0));
      return at.expressions.value(e);
    }
    Place place =
        !Places.isPlace(e) && e instanceof Expression.Load load
            ? at.places.place(load.place())
            : at.places.place(e);
    operands.add(
        described(s, operand, kind, e.type(), false, byAddress, byAddress ? place.space() : 0));
    return byAddress
        ? emit.address(place)
        : emit.load(place, vector != null ? vector : Kind.integer((int) size, false), false);
  }

  /**
   * The floating kind that has a vector's bits in a vector register, or null when it is no vector
   * or no such register may hold it.
   */
  private static Kind vectorRegister(Kind kind, long size, String constraint) {
    boolean wanted =
        constraint.indexOf('x') >= 0
            || constraint.indexOf('v') >= 0
            || constraint.indexOf('Y') >= 0
            || (!constraint.isEmpty()
                && constraint.charAt(0) >= '0'
                && constraint.charAt(0) <= '9');
    if (kind != Kind.VECTOR || !wanted) {
      return null;
    }
    return size == 16 ? Kind.F128 : size == 8 ? Kind.F64 : size == 4 ? Kind.F32 : null;
  }

  private InlineAssembly.Operand described(
      Statement.Assembly s,
      Statement.AssemblyOperand operand,
      Kind kind,
      CType type,
      boolean isOutput,
      boolean byAddress,
      int space) {
    if (kind == Kind.F16 && !byAddress) {
      at.unsupported(operand.operand().position(), "a _Float16 as a register operand");
    }
    ValueType value = kind.isScalar() ? kind.value() : ValueType.I64;
    MemoryType memory = kind.isScalar() ? kind.memory() : null;
    Kind vector = vectorRegister(kind, types.size(type), operand.constraint());
    if (vector != null) {
      value = vector.value();
      memory = vector.memory();
    } else if (kind == Kind.VECTOR && types.size(type) == 32) {
      // By its address; a constraint of vector registers loads it.
      memory = MemoryType.V256;
    } else if (!kind.isScalar()) {
      long size = types.size(type);
      memory =
          size == 1
              ? MemoryType.U8
              : size == 2 ? MemoryType.U16 : size == 4 ? MemoryType.I32 : MemoryType.I64;
      value = size <= 4 && size > 0 ? ValueType.I32 : ValueType.I64;
    }
    return new InlineAssembly.Operand(
        constraint(s, operand.constraint()),
        isOutput,
        byAddress,
        value,
        memory,
        register(operand.operand()),
        space);
  }

  /** A matching constraint by name, {@code [name]}, becomes its number. */
  private static String constraint(Statement.Assembly s, String constraint) {
    int open = constraint.indexOf('[');
    int close = constraint.indexOf(']', open + 1);
    if (open < 0 || close < 0) {
      return constraint;
    }
    int number = numberOf(s, constraint.substring(open + 1, close));
    return number < 0
        ? constraint
        : constraint.substring(0, open) + number + constraint.substring(close + 1);
  }

  /** The template with %[name] and %m[name] turned into numbers; labels follow the operands. */
  private static String numbered(Statement.Assembly s) {
    String text = s.template();
    if (text.indexOf('[') < 0) {
      return text;
    }
    StringBuilder result = new StringBuilder();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c != '%') {
        result.append(c);
        i++;
        continue;
      }
      int open = i + 1;
      if (open < text.length()
          && Bytes.isLetter(text.charAt(open))
          && open + 1 < text.length()
          && text.charAt(open + 1) == '[') {
        open++;
      }
      int close = open < text.length() && text.charAt(open) == '[' ? text.indexOf(']', open) : -1;
      int number = close < 0 ? -1 : numberOf(s, text.substring(open + 1, close));
      if (number < 0) {
        result.append(c);
        i++;
        if (i < text.length()) {
          result.append(text.charAt(i++));
        }
        continue;
      }
      result.append(text, i, open).append(number);
      i = close + 1;
    }
    return result.toString();
  }

  private static int numberOf(Statement.Assembly s, String name) {
    int number = 0;
    for (Statement.AssemblyOperand operand : s.outputs()) {
      if (name.equals(operand.name())) {
        return number;
      }
      number++;
    }
    for (Statement.AssemblyOperand operand : s.inputs()) {
      if (name.equals(operand.name())) {
        return number;
      }
      number++;
    }
    for (Statement.AssemblyOperand operand : s.outputs()) {
      // A read-write operand counts once more, as an input behind the written ones.
      number += operand.constraint().indexOf('+') >= 0 ? 1 : 0;
    }
    for (var label : s.labels()) {
      if (name.equals(label.name())) {
        return number;
      }
      number++;
    }
    return -1;
  }
}
