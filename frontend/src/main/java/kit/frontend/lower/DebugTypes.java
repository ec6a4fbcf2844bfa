package kit.frontend.lower;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.ArrayList;
import java.util.List;
import kit.base.SourceMap;
import kit.frontend.target.BasicType;
import kit.frontend.target.TargetInfo;
import kit.frontend.type.CType;
import kit.frontend.type.DeclaredNames;
import kit.frontend.type.EnumDefinition;
import kit.frontend.type.Layout;
import kit.frontend.type.RecordDefinition;
import kit.mir.debug.DebugInfo;
import kit.mir.debug.DebugType;
import org.jspecify.annotations.Nullable;

/**
 * C types as debuggers see them. Structures, unions and enumerations are declared at their first
 * use and described at the end of the unit, when they are complete if they ever are.
 *
 * <p>Example: with {@code typedef unsigned long size_t;}, the type of {@code const size_t *p}
 * becomes: pointer to const of typedef {@code size_t} of base type {@code long unsigned int}.
 */
final class DebugTypes {
  private final DebugInfo info;
  private final Layout layout;
  private final TargetInfo target;
  private final DeclaredNames names;

  private final Object2IntOpenHashMap<RecordDefinition> records = new Object2IntOpenHashMap<>();
  private final List<RecordDefinition> recordOrder = new ArrayList<>();
  private final Object2IntOpenHashMap<EnumDefinition> enumerations = new Object2IntOpenHashMap<>();
  private final List<EnumDefinition> enumerationOrder = new ArrayList<>();

  /** Typedefs by position of their declaration. */
  private final Int2IntOpenHashMap typedefs = new Int2IntOpenHashMap();

  private VariableArrays variableArrays;

  DebugTypes(DebugInfo info, Layout layout, DeclaredNames names) {
    this.info = info;
    this.layout = layout;
    this.names = names;
    target = layout.target();
    records.defaultReturnValue(-1);
    enumerations.defaultReturnValue(-1);
    typedefs.defaultReturnValue(-1);
  }

  /** Whose slots hold the bounds of variable-length arrays; null outside of functions. */
  void setFunction(VariableArrays arrays) {
    variableArrays = arrays;
  }

  /** Number of the type of the declaration at a position. */
  int of(CType type, int declarationPosition) {
    return of(type, names.use(declarationPosition));
  }

  /** Number of the result type of the function declared at a position. */
  int resultOf(CType.FunctionType type, int declarationPosition) {
    return of(type.result(), inner(names.use(declarationPosition)));
  }

  private static DeclaredNames.@Nullable Use inner(DeclaredNames.@Nullable Use use) {
    return use == null ? null : use.inner();
  }

  private int of(CType type, DeclaredNames.@Nullable Use use) {
    if (use != null && use.isName() && type.unqualified().equals(use.type().unqualified())) {
      return qualified(typedef(use), type.qualifiers() & ~use.type().qualifiers());
    }
    return qualified(plain(type, use), type.qualifiers());
  }

  private int typedef(DeclaredNames.Use use) {
    if (use.position() == 0) {
      return typedef(use, -1);
    }
    int number = typedefs.get(use.position());
    if (number < 0) {
      number = info.add(new DebugType.Named(use.name(), DebugType.VOID, use.position()));
      typedefs.put(use.position(), number);
      typedef(use, number);
    }
    return number;
  }

  private int typedef(DeclaredNames.Use use, int number) {
    int aim = of(use.type(), use.position());
    if (number < 0) {
      // A builtin's name: shown as what it is.
      return aim;
    }
    info.set(number, new DebugType.Named(use.name(), aim, use.position()));
    return number;
  }

  private int qualified(int number, int qualifiers) {
    int result = number;
    if ((qualifiers & CType.ATOMIC) != 0) {
      result = info.shared(new DebugType.Qualified(DebugType.Qualifier.ATOMIC, result));
    }
    if ((qualifiers & CType.CONST) != 0) {
      result = info.shared(new DebugType.Qualified(DebugType.Qualifier.CONST, result));
    }
    if ((qualifiers & CType.VOLATILE) != 0) {
      result = info.shared(new DebugType.Qualified(DebugType.Qualifier.VOLATILE, result));
    }
    if ((qualifiers & CType.RESTRICT) != 0) {
      result = info.shared(new DebugType.Qualified(DebugType.Qualifier.RESTRICT, result));
    }
    return result;
  }

  /** The type without its qualifiers. */
  private int plain(CType type, DeclaredNames.@Nullable Use use) {
    DeclaredNames.Use inner = inner(use);
    return switch (type) {
      case CType.VoidType v -> DebugType.VOID;
      case CType.IntegerType i -> base(i.kind());
      case CType.FloatingType f -> base(f.kind());
      case CType.BitIntType b ->
          info.shared(
              new DebugType.Base(
                  (b.signed() ? "_BitInt(" : "unsigned _BitInt(") + b.width() + ")",
                  b.signed() ? DebugType.Encoding.SIGNED : DebugType.Encoding.UNSIGNED,
                  (int) layout.size(b),
                  b.width()));
      case CType.ComplexType c -> complex(c);
      case CType.PointerType p -> info.shared(new DebugType.Pointer(of(p.pointee(), inner)));
      case CType.NullPointerType n -> info.shared(new DebugType.Pointer(DebugType.VOID));
      case CType.ArrayType a -> array(a, of(a.element(), inner));
      case CType.VectorType v ->
          info.shared(
              new DebugType.Array(of(v.element(), (DeclaredNames.Use) null), v.count(), -1, true));
      case CType.FunctionType f -> routine(f, use);
      case CType.RecordType r -> record(r.definition());
      case CType.EnumType e -> enumeration(e.definition());
    };
  }

  private int base(BasicType kind) {
    DebugType.Encoding encoding =
        switch (kind) {
          case BOOL -> DebugType.Encoding.BOOLEAN;
          case CHAR, SIGNED_CHAR, UNSIGNED_CHAR ->
              target.isSigned(kind)
                  ? DebugType.Encoding.SIGNED_CHARACTER
                  : DebugType.Encoding.UNSIGNED_CHARACTER;
          case FLOAT16,
              FLOAT,
              FLOAT32,
              FLOAT32X,
              DOUBLE,
              FLOAT64,
              FLOAT64X,
              LONG_DOUBLE,
              FLOAT128 ->
              DebugType.Encoding.FLOAT;
          case SHORT, INT, LONG, LONG_LONG, INT128 -> DebugType.Encoding.SIGNED;
          case UNSIGNED_SHORT,
              UNSIGNED_INT,
              UNSIGNED_LONG,
              UNSIGNED_LONG_LONG,
              UNSIGNED_INT128,
              POINTER ->
              DebugType.Encoding.UNSIGNED;
        };
    return info.shared(new DebugType.Base(kind.spelling(), encoding, target.size(kind), 0));
  }

  private int complex(CType.ComplexType type) {
    CType element = type.element();
    String name =
        "complex "
            + (element instanceof CType.FloatingType f
                ? f.kind().spelling()
                : element instanceof CType.IntegerType i ? i.kind().spelling() : "int");
    DebugType.Encoding encoding =
        element instanceof CType.FloatingType
            ? DebugType.Encoding.COMPLEX_FLOAT
            : layout.isSigned(element)
                ? DebugType.Encoding.COMPLEX_SIGNED
                : DebugType.Encoding.COMPLEX_UNSIGNED;
    return info.shared(new DebugType.Base(name, encoding, (int) layout.size(type), 0));
  }

  private int array(CType.ArrayType type, int element) {
    int slot =
        type.isVariable() && variableArrays != null && type.bound() != null
            ? variableArrays.boundSlot(type.bound())
            : -1;
    DebugType.Array array = new DebugType.Array(element, Math.max(-1, type.length()), slot, false);
    // A slot means something in its function only.
    return slot >= 0 ? info.add(array) : info.shared(array);
  }

  private int routine(CType.FunctionType type, DeclaredNames.@Nullable Use use) {
    int result = of(type.result(), inner(use));
    int count = type.parameters().size();
    IntArrayList parameters = new IntArrayList(count);
    for (int i = 0; i < count; i++) {
      int position = use == null ? 0 : use.parameter(i);
      parameters.add(of(type.parameters().get(i), position == 0 ? null : names.use(position)));
    }
    return info.shared(
        new DebugType.Routine(result, parameters, type.variadic(), type.prototyped()));
  }

  // ---- structures, unions, enumerations

  private int record(RecordDefinition definition) {
    int number = records.getInt(definition);
    if (number < 0) {
      number =
          info.add(
              new DebugType.Composite(
                  definition.isUnion(), definition.tag(), -1, List.of(), definition.position()));
      records.put(definition, number);
      recordOrder.add(definition);
    }
    return number;
  }

  private int enumeration(EnumDefinition definition) {
    int number = enumerations.getInt(definition);
    if (number < 0) {
      number =
          info.add(
              new DebugType.Enumeration(
                  definition.tag(), DebugType.VOID, -1, List.of(), definition.position()));
      enumerations.put(definition, number);
      enumerationOrder.add(definition);
    }
    return number;
  }

  /**
   * Enumerations of the user's own files are described whether something has their type or not:
   * their constants are names that people ask for.
   */
  void keepEnumerations(SourceMap sources) {
    for (EnumDefinition definition : names.enumerations()) {
      SourceMap.SourceFile file = sources.file(definition.position());
      if (file != null && !file.system()) {
        info.keep(enumeration(definition));
      }
    }
  }

  /** Describes what is complete by now, and what that leads to. */
  void complete() {
    setFunction(null);
    int records = 0;
    int enumerations = 0;
    while (records < recordOrder.size() || enumerations < enumerationOrder.size()) {
      if (records < recordOrder.size()) {
        complete(recordOrder.get(records++));
      } else {
        complete(enumerationOrder.get(enumerations++));
      }
    }
  }

  private void complete(RecordDefinition definition) {
    if (!definition.isComplete()) {
      return;
    }
    List<DebugType.Member> members = new ArrayList<>(definition.fields().size());
    for (RecordDefinition.Field field : definition.fields()) {
      long bit = 8 * field.offset() + (field.isBitField() ? field.bitOffset() : 0);
      members.add(
          new DebugType.Member(
              field.name(),
              of(field.type(), field.position()),
              bit,
              field.bitWidth(),
              field.position()));
    }
    long size = Math.max(0, definition.size());
    info.set(
        records.getInt(definition),
        new DebugType.Composite(
            definition.isUnion(),
            definition.tag(),
            size,
            List.copyOf(members),
            definition.position()));
  }

  private void complete(EnumDefinition definition) {
    if (!definition.isComplete()) {
      return;
    }
    List<DebugType.Enumerator> enumerators = new ArrayList<>();
    for (DeclaredNames.Enumerator enumerator : names.enumerators(definition)) {
      enumerators.add(new DebugType.Enumerator(enumerator.name(), enumerator.value()));
    }
    BasicType kind = definition.underlying().kind();
    info.set(
        enumerations.getInt(definition),
        new DebugType.Enumeration(
            definition.tag(),
            base(kind),
            target.size(kind),
            List.copyOf(enumerators),
            definition.position()));
  }
}
