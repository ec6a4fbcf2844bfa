package kit.frontend.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kit.frontend.target.BasicType;
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
import kit.frontend.type.EnumDefinition;
import kit.frontend.type.RecordDefinition;

/** Compatible types and composite types (C11 6.2.7, 6.7.3p10, 6.7.6.1-3). */
public final class Compatibility {
  private final Types types;

  /** C23: structures, unions and enumerations of the same tag and content are compatible. */
  private final boolean byContent;

  /** Pairs of definitions that are being compared: assumed compatible. */
  private final List<RecordDefinition> comparing = new ArrayList<>();

  public Compatibility(Types types, boolean byContent) {
    this.types = types;
    this.byContent = byContent;
  }

  /** Whether two types are compatible, qualifiers included. */
  public boolean compatible(CType a, CType b) {
    if (a == b) {
      return true;
    }
    return ((a.qualifiers() ^ b.qualifiers()) & ~CType.REVERSED) == 0
        && compatibleUnqualified(a, b);
  }

  /**
   * Whether the types are compatible with their top-level qualifiers set aside (for arrays those of
   * the array itself, of which there are none).
   */
  public boolean compatibleUnqualified(CType a, CType b) {
    if (a == b) {
      return true;
    }
    return switch (a) {
      case VoidType v -> b instanceof VoidType;
      case IntegerType i ->
          b instanceof IntegerType j
              ? i.kind() == j.kind()
              : b instanceof EnumType e
                  && e.definition().isComplete()
                  && e.definition().underlying().kind() == i.kind();
      case FloatingType f -> b instanceof FloatingType g && f.kind() == g.kind();
      case BitIntType x ->
          b instanceof BitIntType y && x.width() == y.width() && x.signed() == y.signed();
      case ComplexType c ->
          b instanceof ComplexType d && compatibleUnqualified(c.element(), d.element());
      case NullPointerType n -> b instanceof NullPointerType;
      case PointerType p -> b instanceof PointerType q && compatible(p.pointee(), q.pointee());
      case VectorType v ->
          b instanceof VectorType w
              && v.count() == w.count()
              && compatibleUnqualified(v.element(), w.element());
      case RecordType r -> b instanceof RecordType s && sameRecord(r.definition(), s.definition());
      case EnumType e ->
          b instanceof EnumType f
              ? sameEnumeration(e.definition(), f.definition())
              : b instanceof IntegerType i
                  && e.definition().isComplete()
                  && e.definition().underlying().kind() == i.kind();
      case ArrayType x ->
          b instanceof ArrayType y
              && (x.length() == y.length() || x.length() < 0 || y.length() < 0)
              && compatible(x.element(), y.element());
      case FunctionType f -> b instanceof FunctionType g && compatibleFunctions(f, g);
    };
  }

  // ---- tags (C23 6.2.7p1)

  /** Whether two definitions make one type: they are one, or in C23 of one tag and content. */
  public boolean sameRecord(RecordDefinition a, RecordDefinition b) {
    if (a == b) {
      return true;
    }
    if (!byContent || a.isUnion() != b.isUnion() || a.tag() == null || !a.tag().equals(b.tag())) {
      return false;
    }
    return !a.isComplete() || !b.isComplete() || sameMembers(a, b);
  }

  /** Whether two complete definitions say the same. */
  public boolean sameMembers(RecordDefinition a, RecordDefinition b) {
    for (int i = 0; i < comparing.size(); i += 2) {
      if (comparing.get(i) == a && comparing.get(i + 1) == b) {
        return true;
      }
    }
    if (a.size() != b.size()
        || a.alignment() != b.alignment()
        || a.fields().size() != b.fields().size()) {
      return false;
    }
    comparing.add(a);
    comparing.add(b);
    boolean same = true;
    for (int i = 0; i < a.fields().size() && same; i++) {
      RecordDefinition.Field x = a.fields().get(i);
      RecordDefinition.Field y = b.fields().get(i);
      same =
          Objects.equals(x.name(), y.name())
              && x.offset() == y.offset()
              && x.bitOffset() == y.bitOffset()
              && x.bitWidth() == y.bitWidth()
              && sameMember(x, y);
    }
    comparing.remove(comparing.size() - 1);
    comparing.remove(comparing.size() - 1);
    return same;
  }

  private boolean sameMember(RecordDefinition.Field x, RecordDefinition.Field y) {
    if (x.isAnonymous()
        && x.type() instanceof RecordType r
        && y.type() instanceof RecordType s
        && r.definition().isUnion() == s.definition().isUnion()) {
      return sameMembers(r.definition(), s.definition());
    }
    return compatible(x.type(), y.type());
  }

  private boolean sameEnumeration(EnumDefinition a, EnumDefinition b) {
    return a == b
        || byContent
            && a.tag() != null
            && a.tag().equals(b.tag())
            && a.isComplete()
            && b.isComplete()
            && a.underlying().kind() == b.underlying().kind();
  }

  private boolean compatibleFunctions(FunctionType f, FunctionType g) {
    if (f.convention() != g.convention() || !compatibleUnqualified(f.result(), g.result())) {
      return false;
    }
    if (f.prototyped() && g.prototyped()) {
      int count = f.parameters().size();
      if (count != g.parameters().size() || f.variadic() != g.variadic()) {
        return false;
      }
      for (int i = 0; i < count; i++) {
        if (!compatibleParameters(f.parameters().get(i), g.parameters().get(i))) {
          return false;
        }
      }
      return true;
    }
    if (!f.prototyped() && !g.prototyped()) {
      return true;
    }
    FunctionType prototype = f.prototyped() ? f : g;
    FunctionType other = f.prototyped() ? g : f;
    if (prototype.variadic()) {
      return false;
    }
    List<CType> declared = prototype.parameters();
    if (!other.parameters().isEmpty()) {
      if (other.parameters().size() != declared.size()) {
        return false;
      }
      for (int i = 0; i < declared.size(); i++) {
        if (!compatibleUnqualified(defaultPromoted(declared.get(i)), other.parameters().get(i))
            && !compatibleUnqualified(declared.get(i), other.parameters().get(i))) {
          return false;
        }
      }
      return true;
    }
    for (CType parameter : declared) {
      if (!compatibleUnqualified(defaultPromoted(parameter), parameter)) {
        return false;
      }
    }
    return true;
  }

  private boolean compatibleParameters(CType a, CType b) {
    if (compatibleUnqualified(a, b)) {
      return true;
    }
    // GNU: a transparent union is compatible with any of its members' types.
    return transparentUnionAccepts(a, b) || transparentUnionAccepts(b, a);
  }

  private boolean transparentUnionAccepts(CType union, CType other) {
    if (!(union instanceof RecordType r)
        || !r.isUnion()
        || !r.definition().transparent
        || !r.definition().isComplete()) {
      return false;
    }
    for (var field : r.definition().fields()) {
      if (compatibleUnqualified(field.type(), other)) {
        return true;
      }
    }
    return false;
  }

  /** Default argument promotions (C11 6.5.2.2p6) on a type. */
  public CType defaultPromoted(CType type) {
    return switch (type) {
      case IntegerType i ->
          switch (i.kind()) {
            case BOOL, CHAR, SIGNED_CHAR, UNSIGNED_CHAR, SHORT, UNSIGNED_SHORT -> types.intType;
            case INT,
                UNSIGNED_INT,
                LONG,
                UNSIGNED_LONG,
                LONG_LONG,
                UNSIGNED_LONG_LONG,
                INT128,
                UNSIGNED_INT128,
                FLOAT16,
                FLOAT,
                FLOAT32,
                FLOAT32X,
                DOUBLE,
                FLOAT64,
                FLOAT64X,
                LONG_DOUBLE,
                FLOAT128,
                POINTER ->
                types.unqualified(i);
          };
      case EnumType e ->
          e.definition().isComplete()
              ? defaultPromoted(e.definition().underlying())
              : types.unqualified(type);
      case FloatingType f -> f.kind() == BasicType.FLOAT ? types.doubleType : types.unqualified(f);
      case VoidType v -> type;
      case BitIntType b -> types.unqualified(type);
      case ComplexType c -> types.unqualified(type);
      case PointerType p -> types.unqualified(type);
      case NullPointerType n -> types.unqualified(type);
      case VectorType v -> types.unqualified(type);
      case RecordType r -> types.unqualified(type);
      case ArrayType a -> type;
      case FunctionType f -> type;
    };
  }

  /** The composite of two compatible types; {@code a} where they do not differ. */
  public CType composite(CType a, CType b) {
    if (a == b) {
      return a;
    }
    if (a instanceof PointerType p && b instanceof PointerType q) {
      CType pointee = composite(p.pointee(), q.pointee());
      return pointee == p.pointee() ? a : new PointerType(pointee, p.qualifiers());
    }
    if (a instanceof ArrayType x && b instanceof ArrayType y) {
      CType element = composite(x.element(), y.element());
      boolean takeOther =
          x.length() < 0
              && (y.length() >= 0
                  || (x.length() != ArrayType.VARIABLE && y.length() == ArrayType.VARIABLE));
      ArrayType source = takeOther ? y : x;
      return element == source.element()
          ? source
          : new ArrayType(element, source.length(), source.bound());
    }
    if (a instanceof FunctionType f && b instanceof FunctionType g) {
      return compositeFunction(f, g);
    }
    if (a instanceof IntegerType && b instanceof EnumType) {
      return types.qualify(b, a.qualifiers());
    }
    return a;
  }

  private FunctionType compositeFunction(FunctionType f, FunctionType g) {
    CType result = composite(f.result(), g.result());
    if (f.prototyped() && g.prototyped() && f.parameters().size() == g.parameters().size()) {
      List<CType> parameters = new ArrayList<>(f.parameters().size());
      boolean changed = result != f.result();
      for (int i = 0; i < f.parameters().size(); i++) {
        CType mine = f.parameters().get(i);
        CType parameter = composite(mine, g.parameters().get(i));
        changed |= parameter != mine;
        parameters.add(parameter);
      }
      return changed ? new FunctionType(result, parameters, f.variadic(), true, f.convention()) : f;
    }
    FunctionType base = f.prototyped() ? f : g.prototyped() ? g : f.parameters().isEmpty() ? g : f;
    return result == base.result() ? base : base.withResult(result);
  }
}
