package kit.frontend.check;

import java.util.List;
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

/**
 * Writes types for messages in gcc's way: {@code const char *}, {@code int (*)[3]}, {@code struct
 * <anonymous>}.
 */
public final class TypePrinter {
  private TypePrinter() {}

  /** The type in single quotes. */
  public static String quoted(CType type) {
    return "'" + print(type) + "'";
  }

  public static String print(CType type) {
    StringBuilder out = new StringBuilder();
    CType base = base(type);
    qualifiers(out, base.qualifiers());
    out.append(name(base));
    StringBuilder declarator = new StringBuilder();
    declarator(declarator, type, 0);
    if (!declarator.isEmpty()) {
      boolean function = type instanceof FunctionType && declarator.charAt(0) == '(';
      if (declarator.charAt(0) != '[' && !function) {
        out.append(' ');
      }
      out.append(declarator);
    }
    return out.toString();
  }

  private static CType base(CType type) {
    CType at = type;
    while (true) {
      switch (at) {
        case PointerType p -> at = p.pointee();
        case ArrayType a -> at = a.element();
        case FunctionType f -> at = f.result();
        case VoidType v -> {
          return at;
        }
        case IntegerType i -> {
          return at;
        }
        case BitIntType b -> {
          return at;
        }
        case FloatingType f -> {
          return at;
        }
        case ComplexType c -> {
          return at;
        }
        case NullPointerType n -> {
          return at;
        }
        case VectorType v -> {
          return at;
        }
        case RecordType r -> {
          return at;
        }
        case EnumType e -> {
          return at;
        }
      }
    }
  }

  /** Builds the abstract declarator from the outside in, wrapping what is there already. */
  private static void declarator(StringBuilder inner, CType type, int depth) {
    CType at = type;
    boolean pointer = false;
    while (true) {
      if (at instanceof PointerType p) {
        StringBuilder star = new StringBuilder("*");
        if (p.qualifiers() != 0) {
          star.append(' ');
          qualifiers(star, p.qualifiers());
          if (inner.isEmpty() || inner.charAt(0) == '*') {
            star.setLength(star.length() - 1);
          }
        }
        inner.insert(0, star);
        pointer = true;
        at = p.pointee();
      } else if (at instanceof ArrayType a) {
        if (pointer) {
          inner.insert(0, '(').append(')');
          pointer = false;
        }
        inner.append('[');
        if (a.length() >= 0) {
          inner.append(a.length());
        } else if (a.length() == ArrayType.STAR || a.length() == ArrayType.VARIABLE) {
          inner.append('*');
        }
        inner.append(']');
        at = a.element();
      } else if (at instanceof FunctionType f) {
        if (pointer) {
          inner.insert(0, '(').append(')');
          pointer = false;
        }
        parameters(inner, f, depth);
        at = f.result();
      } else {
        return;
      }
    }
  }

  private static void parameters(StringBuilder out, FunctionType function, int depth) {
    out.append('(');
    List<CType> parameters = function.parameters();
    if (depth > 20) {
      out.append("...");
    } else if (!function.prototyped()) {
      out.append("");
    } else if (parameters.isEmpty() && !function.variadic()) {
      out.append("void");
    } else {
      for (int i = 0; i < parameters.size(); i++) {
        out.append(i == 0 ? "" : ", ").append(print(parameters.get(i)));
      }
      if (function.variadic()) {
        out.append(parameters.isEmpty() ? "..." : ", ...");
      }
    }
    out.append(')');
  }

  private static void qualifiers(StringBuilder out, int qualifiers) {
    if ((qualifiers & CType.CONST) != 0) {
      out.append("const ");
    }
    if ((qualifiers & CType.VOLATILE) != 0) {
      out.append("volatile ");
    }
    if ((qualifiers & CType.RESTRICT) != 0) {
      out.append("restrict ");
    }
    if ((qualifiers & CType.ATOMIC) != 0) {
      out.append("_Atomic ");
    }
    if ((qualifiers & CType.SEGMENT_FS) != 0) {
      out.append("__seg_fs ");
    }
    if ((qualifiers & CType.SEGMENT_GS) != 0) {
      out.append("__seg_gs ");
    }
  }

  private static String name(CType base) {
    return switch (base) {
      case VoidType v -> "void";
      case IntegerType i -> i.kind().spelling();
      case FloatingType f -> f.kind().spelling();
      case BitIntType b -> (b.signed() ? "_BitInt(" : "unsigned _BitInt(") + b.width() + ")";
      case ComplexType c -> "complex " + name(c.element());
      case NullPointerType n -> "nullptr_t";
      case VectorType v -> "__vector(" + v.count() + ") " + name(v.element());
      case RecordType r ->
          (r.isUnion() ? "union " : "struct ")
              + (r.definition().tag() == null ? "<anonymous>" : r.definition().tag());
      case EnumType e ->
          "enum " + (e.definition().tag() == null ? "<anonymous>" : e.definition().tag());
      case PointerType p -> "pointer";
      case ArrayType a -> "array";
      case FunctionType f -> "function";
    };
  }
}
