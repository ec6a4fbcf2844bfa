package kit.frontend.lower;

import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kit.frontend.ast.Expression;
import kit.frontend.target.BasicType;
import kit.frontend.target.TargetInfo;
import kit.frontend.type.CType;
import kit.frontend.type.Layout;
import kit.frontend.type.RecordDefinition;
import kit.mir.AggregateType;
import kit.mir.MemoryType;
import kit.mir.Signature;
import kit.mir.Unit;
import kit.mir.ValueType;

/** C types in MIR's terms: kinds of values, sizes, what calling conventions see. */
final class MirTypes {
  private final Layout layout;
  private final TargetInfo target;
  private final Unit unit;
  private final Kind[] basic = new Kind[BasicType.values().length];

  /** Aggregate numbers of record definitions; definitions compare by identity. */
  private final Object2IntOpenHashMap<RecordDefinition> records = new Object2IntOpenHashMap<>();

  /** Size of the largest vectors that travel in registers in the calls being described. */
  private int vectorBytes = 16;

  MirTypes(Layout layout, Unit unit) {
    this.layout = layout;
    this.target = layout.target();
    this.unit = unit;
    records.defaultReturnValue(-1);
    for (BasicType type : BasicType.values()) {
      basic[type.ordinal()] = basicKind(type);
    }
  }

  private Kind basicKind(BasicType type) {
    if (type == BasicType.BOOL) {
      return Kind.BOOL;
    }
    if (type == BasicType.INT128 || type == BasicType.UNSIGNED_INT128) {
      return type == BasicType.INT128 ? Kind.WIDE_SIGNED : Kind.WIDE_UNSIGNED;
    }
    if (!type.isFloating()) {
      return Kind.integer(target.size(type), target.isSigned(type));
    }
    return switch (layout.format(type)) {
      case BINARY16 -> Kind.F16;
      case BINARY32 -> Kind.F32;
      case BINARY64 -> Kind.F64;
      case X87 -> Kind.F80;
      case BINARY128 -> Kind.F128;
    };
  }

  TargetInfo target() {
    return target;
  }

  Layout layout() {
    return layout;
  }

  Kind kind(CType type) {
    // The common ones first, without the general dispatch.
    if (type instanceof CType.IntegerType i) {
      return basic[i.kind().ordinal()];
    }
    if (type instanceof CType.PointerType) {
      return Kind.U64;
    }
    return switch (type) {
      case CType.IntegerType i -> basic[i.kind().ordinal()];
      case CType.PointerType p -> Kind.U64;
      case CType.FloatingType f -> basic[f.kind().ordinal()];
      case CType.EnumType e ->
          e.definition().isComplete()
              ? basic[e.definition().underlying().kind().ordinal()]
              : Kind.U32;
      case CType.RecordType r -> Kind.RECORD;
      case CType.ArrayType a -> Kind.ARRAY;
      case CType.VoidType v -> Kind.VOID;
      case CType.ComplexType c -> Kind.COMPLEX;
      case CType.FunctionType f -> Kind.FUNCTION;
      case CType.VectorType v -> Kind.VECTOR;
      case CType.NullPointerType n -> Kind.U64;
      case CType.BitIntType b ->
          b.width() <= 64
              ? Kind.integer((int) layout.size(b), b.signed())
              : b.width() > 128 ? Kind.LIMBS : b.signed() ? Kind.WIDE_SIGNED : Kind.WIDE_UNSIGNED;
    };
  }

  /**
   * Width of a _BitInt narrower than the value that holds it (an I32 for 16 bits too), else 0;
   * arithmetic brings its results back into it.
   */
  int bitIntWidth(CType type) {
    return type instanceof CType.BitIntType b && b.width() < Math.max(32, 8 * layout.size(b))
        ? b.width()
        : 0;
  }

  /** Size in bytes; negative (see {@link Layout}) when not constant. */
  long size(CType type) {
    return layout.size(type);
  }

  int alignment(CType type) {
    return layout.alignment(type);
  }

  /** Kind of each half of a complex number or 128-bit integer. */
  Kind element(CType type) {
    return type instanceof CType.ComplexType c ? kind(c.element()) : Kind.U64;
  }

  // ---- aggregates

  /**
   * Says up to which size vectors travel in registers: 16, or 32 in code for AVX. It holds for the
   * signatures that are asked for from now on.
   *
   * @return what held before
   */
  int setVectorBytes(int bytes) {
    int before = vectorBytes;
    vectorBytes = bytes;
    return before;
  }

  /** Whether a vector is wider than the registers that vectors travel in. */
  boolean isWideVector(CType type) {
    return type instanceof CType.VectorType && layout.size(type) > vectorBytes;
  }

  /** Number of the aggregate type of a record, complex number, 128-bit integer or vector. */
  int aggregate(CType type) {
    // What holds wide vectors is one thing in code for AVX and another elsewhere.
    if (type instanceof CType.RecordType record && layout.size(type) != 32) {
      int number = records.getInt(record.definition());
      if (number < 0) {
        number = unit.aggregate(describe(type));
        records.put(record.definition(), number);
      }
      return number;
    }
    return unit.aggregate(describe(type));
  }

  private AggregateType describe(CType type) {
    long size = Math.max(0, layout.size(type));
    List<AggregateType.Part> parts = new ArrayList<>();
    boolean packed = false;
    if (size <= AggregateType.PARTS_LIMIT) {
      addParts(type, 0, parts);
      parts.sort(Comparator.comparingInt(AggregateType.Part::offset));
      for (AggregateType.Part part : parts) {
        packed |= part.offset() % part.type().size() != 0;
      }
    }
    boolean complex = type instanceof CType.ComplexType;
    return new AggregateType(size, layout.alignment(type), List.copyOf(parts), packed, complex);
  }

  private void addParts(CType type, long offset, List<AggregateType.Part> parts) {
    switch (type) {
      case CType.RecordType record -> {
        if (record.definition().isComplete()) {
          for (RecordDefinition.Field field : record.definition().fields()) {
            if (field.isBitField()) {
              addBitField(field, offset, parts);
            } else {
              addParts(field.type(), offset + field.offset(), parts);
            }
          }
        }
      }
      case CType.ArrayType array -> {
        long step = layout.size(array.element());
        if (step > 0) {
          for (long i = 0; i < array.length(); i++) {
            addParts(array.element(), offset + i * step, parts);
          }
        }
      }
      case CType.VectorType vector -> {
        // As the scalar of the same class: SSE for 8 bytes, SSE and SSEUP for 16.
        long size = layout.size(vector);
        if (size == 8) {
          parts.add(new AggregateType.Part((int) offset, MemoryType.F64));
        } else if (size == 32 && vectorBytes >= 32) {
          parts.add(new AggregateType.Part((int) offset, MemoryType.V256));
        } else if (size >= 16) {
          for (long at = 0; at < size; at += 16) {
            parts.add(new AggregateType.Part((int) (offset + at), MemoryType.F128));
          }
        } else {
          long step = layout.size(vector.element());
          for (int i = 0; i < vector.count(); i++) {
            addParts(vector.element(), offset + i * step, parts);
          }
        }
      }
      case CType.ComplexType complex -> {
        addParts(complex.element(), offset, parts);
        addParts(complex.element(), offset + layout.size(complex.element()), parts);
      }
      default -> {
        Kind kind = kind(type);
        if (kind.isWide()) {
          parts.add(new AggregateType.Part((int) offset, MemoryType.I64));
          parts.add(new AggregateType.Part((int) offset + 8, MemoryType.I64));
        } else if (kind.isScalar()) {
          parts.add(new AggregateType.Part((int) offset, partType(kind)));
        }
      }
    }
  }

  private static MemoryType partType(Kind kind) {
    return switch (kind) {
      case BOOL, S8, U8 -> MemoryType.S8;
      case S16, U16 -> MemoryType.U16;
      default -> kind.memory();
    };
  }

  private static void addBitField(
      RecordDefinition.Field field, long offset, List<AggregateType.Part> parts) {
    long first = offset + field.offset() + field.bitOffset() / 8;
    long last = offset + field.offset() + (field.bitOffset() + field.bitWidth() - 1) / 8;
    for (long at = first; at <= last; at++) {
      parts.add(new AggregateType.Part((int) at, MemoryType.S8));
    }
  }

  // ---- signatures

  /** A parameter or result as the calling convention sees it. */
  Signature.Type passed(CType type) {
    Kind kind = kind(type);
    if (kind == Kind.VOID) {
      return Signature.Type.of(ValueType.VOID);
    }
    if (kind == Kind.RECORD && layout.size(type) == Layout.VARIABLE) {
      return Signature.Type.of(ValueType.I64);
    }
    if (kind.isPair() || kind.isMemory()) {
      return Signature.Type.aggregate(aggregate(type));
    }
    if (kind.isNarrow()) {
      return new Signature.Type(ValueType.I32, -1, kind.memory());
    }
    return Signature.Type.of(kind.isScalar() ? kind.value() : ValueType.I64);
  }

  /** The signature with a static chain. */
  int withChain(int signature) {
    return unit.signature(unit.signature(signature).withChain());
  }

  /** Signature of a call with these arguments. */
  int callSignature(CType.FunctionType function, List<Expression> arguments) {
    List<Signature.Type> types = new ArrayList<>(arguments.size());
    int count = arguments.size();
    for (int i = 0; i < count; i++) {
      boolean named = function.prototyped() && i < function.parameters().size();
      types.add(passed(named ? function.parameters().get(i) : arguments.get(i).type()));
    }
    boolean open = function.variadic() || !function.prototyped();
    int fixed = function.prototyped() ? Math.min(count, function.parameters().size()) : count;
    return unit.signature(
        new Signature(passed(function.result()), List.copyOf(types), fixed, open));
  }

  /** Signature of a definition or call whose parameters have exactly these types. */
  int signature(CType result, List<CType> parameters, boolean variadic) {
    List<Signature.Type> types = new ArrayList<>(parameters.size());
    for (CType parameter : parameters) {
      types.add(passed(parameter));
    }
    return unit.signature(
        new Signature(passed(result), List.copyOf(types), types.size(), variadic));
  }

  /** The type in which an argument of a function without prototype is passed (C11 6.5.2.2p6). */
  CType promoted(CType type) {
    if (type instanceof CType.FloatingType f && f.kind() == BasicType.FLOAT) {
      return new CType.FloatingType(BasicType.DOUBLE, 0);
    }
    return kind(type).isNarrow() ? new CType.IntegerType(BasicType.INT, 0) : type;
  }
}
