package kit.frontend.check;

import java.util.List;
import kit.frontend.target.BasicType;
import kit.frontend.target.TargetInfo;
import kit.frontend.type.CType;
import kit.frontend.type.CType.ArrayType;
import kit.frontend.type.CType.BitIntType;
import kit.frontend.type.CType.ComplexType;
import kit.frontend.type.CType.EnumType;
import kit.frontend.type.CType.FloatingType;
import kit.frontend.type.CType.FunctionType;
import kit.frontend.type.CType.IntegerType;
import kit.frontend.type.CType.NullPointerType;
import kit.frontend.type.CType.PointerType;
import kit.frontend.type.CType.RecordType;
import kit.frontend.type.CType.VectorType;
import kit.frontend.type.CType.VoidType;
import kit.frontend.type.RecordDefinition;

/**
 * Makes types, sharing the basic ones so that identity mostly decides equality, and answers
 * questions about them (C11 6.2.5). One per compilation.
 */
public final class Types {
  private static final int VARIANTS = 2 * CType.REVERSED;

  /** Up to here types are made at once; the rest when asked for. */
  private static final int COMMON = CType.SEGMENT_GS;

  private static final BasicType[] KINDS = BasicType.values();

  private final CType[] basics = new CType[KINDS.length * VARIANTS];
  private final CType[] voids = new CType[VARIANTS];
  private final CType[] pointers = new CType[KINDS.length * VARIANTS];
  private final CType[] voidPointers = new CType[VARIANTS];

  public final CType voidType;
  public final IntegerType boolType;
  public final IntegerType charType;
  public final IntegerType unsignedChar;
  public final IntegerType intType;
  public final IntegerType unsignedInt;
  public final IntegerType longType;
  public final IntegerType unsignedLong;
  public final IntegerType longLong;
  public final IntegerType unsignedLongLong;
  public final IntegerType sizeType;
  public final IntegerType differenceType;
  public final IntegerType wideCharType;
  public final FloatingType floatType;
  public final FloatingType doubleType;
  public final FloatingType longDouble;
  public final CType voidPointer;
  public final CType constVoidPointer;
  public final CType charPointer;
  public final CType constCharPointer;

  /** {@code __builtin_va_list}. */
  public final CType vaList;

  /** What a va_list is as a parameter: a pointer to its element on x86-64. */
  public final CType vaListParameter;

  /** {@code int ()}. */
  public final FunctionType implicitFunction;

  public Types(TargetInfo target) {
    for (BasicType kind : KINDS) {
      for (int q = 0; q < COMMON && (kind.isInteger() || kind.isFloating()); q++) {
        basic(kind, q);
      }
    }
    for (int q = 0; q < VARIANTS; q++) {
      voids[q] = new VoidType(q);
    }
    voidType = voids[0];
    boolType = integer(BasicType.BOOL);
    charType = integer(BasicType.CHAR);
    unsignedChar = integer(BasicType.UNSIGNED_CHAR);
    intType = integer(BasicType.INT);
    unsignedInt = integer(BasicType.UNSIGNED_INT);
    longType = integer(BasicType.LONG);
    unsignedLong = integer(BasicType.UNSIGNED_LONG);
    longLong = integer(BasicType.LONG_LONG);
    unsignedLongLong = integer(BasicType.UNSIGNED_LONG_LONG);
    sizeType = integer(target.size());
    differenceType = integer(target.ptrdiff());
    wideCharType = integer(target.wchar());
    floatType = floating(BasicType.FLOAT);
    doubleType = floating(BasicType.DOUBLE);
    longDouble = floating(BasicType.LONG_DOUBLE);
    voidPointer = pointerTo(voidType);
    constVoidPointer = pointerTo(voids[CType.CONST]);
    charPointer = pointerTo(charType);
    constCharPointer = pointerTo(basic(BasicType.CHAR, CType.CONST));
    vaList = makeVaList(target);
    vaListParameter = vaList instanceof ArrayType array ? pointerTo(array.element()) : vaList;
    implicitFunction = new FunctionType(intType, List.of(), false, false);
  }

  private CType makeVaList(TargetInfo target) {
    return switch (target.vaList()) {
      case VOID_POINTER -> voidPointer;
      case CHAR_POINTER -> charPointer;
      case SYSTEM_V_X86_64 -> {
        RecordDefinition tag = new RecordDefinition(false, "__va_list_tag", 0);
        tag.complete(
            List.of(
                new RecordDefinition.Field("gp_offset", unsignedInt, 0, -1, -1, 0, 0),
                new RecordDefinition.Field("fp_offset", unsignedInt, 4, -1, -1, 0, 0),
                new RecordDefinition.Field("overflow_arg_area", voidPointer, 8, -1, -1, 0, 0),
                new RecordDefinition.Field("reg_save_area", voidPointer, 16, -1, -1, 0, 0)),
            24,
            8);
        yield new ArrayType(new RecordType(tag, 0), 1, null);
      }
      case AAPCS64 -> {
        RecordDefinition tag = new RecordDefinition(false, "__va_list", 0);
        tag.complete(
            List.of(
                new RecordDefinition.Field("__stack", voidPointer, 0, -1, -1, 0, 0),
                new RecordDefinition.Field("__gr_top", voidPointer, 8, -1, -1, 0, 0),
                new RecordDefinition.Field("__vr_top", voidPointer, 16, -1, -1, 0, 0),
                new RecordDefinition.Field("__gr_offs", intType, 24, -1, -1, 0, 0),
                new RecordDefinition.Field("__vr_offs", intType, 28, -1, -1, 0, 0)),
            32,
            8);
        yield new RecordType(tag, 0);
      }
    };
  }

  public CType basic(BasicType kind, int qualifiers) {
    int at = kind.ordinal() * VARIANTS + qualifiers;
    CType type = basics[at];
    if (type == null) {
      type =
          kind.isInteger() ? new IntegerType(kind, qualifiers) : new FloatingType(kind, qualifiers);
      basics[at] = type;
    }
    return type;
  }

  public IntegerType integer(BasicType kind) {
    return (IntegerType) basics[kind.ordinal() * VARIANTS];
  }

  /** Makes _Float32 and its kin types of their own. */
  public void distinguishFloats() {
    distinctFloats = true;
  }

  private boolean distinctFloats;

  /** The type that has a name or suffix of an interchange type. */
  public FloatingType named(BasicType kind) {
    return floating(distinctFloats ? kind : kind.plain());
  }

  public FloatingType floating(BasicType kind) {
    return (FloatingType) basics[kind.ordinal() * VARIANTS];
  }

  public CType pointerTo(CType pointee) {
    if (pointee instanceof IntegerType i) {
      int at = i.kind().ordinal() * VARIANTS + i.qualifiers();
      CType pointer = pointers[at];
      if (pointer == null) {
        pointer = new PointerType(basic(i.kind(), i.qualifiers()), 0);
        pointers[at] = pointer;
      }
      return pointer;
    }
    if (pointee instanceof VoidType v) {
      CType pointer = voidPointers[v.qualifiers()];
      if (pointer == null) {
        pointer = new PointerType(voids[v.qualifiers()], 0);
        voidPointers[v.qualifiers()] = pointer;
      }
      return pointer;
    }
    return new PointerType(pointee, 0);
  }

  /** The type with exactly these qualifiers, shared when it is a basic one. */
  public CType qualify(CType type, int qualifiers) {
    if (type.qualifiers() == qualifiers && !(type instanceof ArrayType)) {
      return type;
    }
    return switch (type) {
      case IntegerType i -> basic(i.kind(), qualifiers);
      case FloatingType f -> basic(f.kind(), qualifiers);
      case VoidType v -> voids[qualifiers];
      case ArrayType a -> new ArrayType(qualify(a.element(), qualifiers), a.length(), a.bound());
      case FunctionType f -> f;
      case PointerType p -> new PointerType(p.pointee(), qualifiers);
      case NullPointerType n -> new NullPointerType(qualifiers);
      case BitIntType b -> new BitIntType(b.width(), b.signed(), qualifiers);
      case ComplexType c -> new ComplexType(c.element(), qualifiers);
      case VectorType v -> new VectorType(v.element(), v.count(), qualifiers);
      case RecordType r -> new RecordType(r.definition(), qualifiers);
      case EnumType e -> new EnumType(e.definition(), qualifiers);
    };
  }

  /** Adds qualifiers; for an array to its element. */
  public CType addQualifiers(CType type, int more) {
    if (more == 0) {
      return type;
    }
    if (type instanceof ArrayType a) {
      return new ArrayType(addQualifiers(a.element(), more), a.length(), a.bound());
    }
    return qualify(type, type.qualifiers() | more);
  }

  /** The type outside of named address spaces. */
  public CType withoutSpace(CType type) {
    return type instanceof ArrayType a
        ? new ArrayType(withoutSpace(a.element()), a.length(), a.bound())
        : qualify(type, type.qualifiers() & ~CType.ADDRESS_SPACE);
  }

  /** The type in the target's byte order, for arrays that of their elements. */
  public CType inTargetOrder(CType type) {
    if ((elementQualifiers(type) & CType.REVERSED) == 0) {
      return type;
    }
    return type instanceof ArrayType a
        ? new ArrayType(inTargetOrder(a.element()), a.length(), a.bound())
        : qualify(type, type.qualifiers() & ~CType.REVERSED);
  }

  public CType unqualified(CType type) {
    return type.qualifiers() == 0 ? type : qualify(type, 0);
  }

  /** Qualifiers as they count for an lvalue: those of an array's element. */
  public static int elementQualifiers(CType type) {
    CType at = type;
    while (at instanceof ArrayType a) {
      at = a.element();
    }
    return at.qualifiers();
  }

  // ---- classes of types

  public static boolean isVoid(CType type) {
    return type instanceof VoidType;
  }

  /** Integer types with enumerations and _Bool. */
  public static boolean isInteger(CType type) {
    return type instanceof IntegerType || type instanceof EnumType || type instanceof BitIntType;
  }

  public static boolean isBool(CType type) {
    return type instanceof IntegerType i && i.kind() == BasicType.BOOL;
  }

  public static boolean isFloating(CType type) {
    return type instanceof FloatingType;
  }

  /** Real types: integers and real floating. */
  public static boolean isReal(CType type) {
    return type instanceof FloatingType || isInteger(type);
  }

  public static boolean isComplex(CType type) {
    return type instanceof ComplexType;
  }

  public static boolean isArithmetic(CType type) {
    return isReal(type) || type instanceof ComplexType;
  }

  public static boolean isPointer(CType type) {
    return type instanceof PointerType;
  }

  public static boolean isVector(CType type) {
    return type instanceof VectorType;
  }

  /** Arithmetic types, pointers and nullptr_t. */
  public static boolean isScalar(CType type) {
    return isArithmetic(type) || type instanceof PointerType || type instanceof NullPointerType;
  }

  public static boolean isAggregate(CType type) {
    return type instanceof ArrayType || type instanceof RecordType;
  }

  public static boolean isCharacter(CType type) {
    return type instanceof IntegerType i
        && (i.kind() == BasicType.CHAR
            || i.kind() == BasicType.SIGNED_CHAR
            || i.kind() == BasicType.UNSIGNED_CHAR);
  }

  /** What a pointer points to. */
  public static CType pointee(CType pointer) {
    return ((PointerType) pointer).pointee();
  }

  /**
   * Whether an object cannot be defined with this type yet: void, unfinished structures, unions,
   * enumerations, arrays without length.
   */
  public static boolean isIncomplete(CType type) {
    return switch (type) {
      case VoidType v -> true;
      case RecordType r -> !r.definition().isComplete();
      case EnumType e -> !e.definition().isComplete();
      case ArrayType a -> a.isIncomplete() || isIncomplete(a.element());
      case IntegerType i -> false;
      case BitIntType b -> false;
      case FloatingType f -> false;
      case ComplexType c -> false;
      case PointerType p -> false;
      case NullPointerType n -> false;
      case VectorType v -> false;
      case FunctionType f -> false;
    };
  }
}
