package kit.frontend.check;

import kit.frontend.target.BasicType;
import kit.frontend.type.CType;
import kit.frontend.type.CType.ArrayType;
import kit.frontend.type.CType.ComplexType;
import kit.frontend.type.CType.EnumType;
import kit.frontend.type.CType.FloatingType;
import kit.frontend.type.CType.FunctionType;
import kit.frontend.type.CType.IntegerType;
import kit.frontend.type.CType.PointerType;
import kit.frontend.type.CType.VectorType;
import kit.mir.CallingConvention;
import org.jspecify.annotations.Nullable;

/**
 * Attributes that make another type of the declared one: {@code mode}, {@code vector_size}, {@code
 * ms_abi}. Like gcc they act on the base type through pointers, arrays and results.
 */
public final class TypeAttributes {
  private TypeAttributes() {}

  public static CType apply(Context context, CType type, AttributeSet attributes, int position) {
    CType result = type;
    if (attributes.mode != null) {
      result = withMode(context, result, attributes.mode, position);
    }
    if (attributes.vectorSize != 0) {
      result = vector(context, result, attributes.vectorSize, position);
    }
    if (attributes.convention != null) {
      result = withConvention(context, result, attributes.convention, position);
    }
    return result;
  }

  /** The function type, or the pointer to one or array of these, with the calling convention. */
  public static CType withConvention(
      Context context, CType type, CallingConvention convention, int position) {
    CType changed = withConvention(type, convention);
    if (changed == null) {
      context.diagnostics.warning(
          "attributes",
          position,
          convention == CallingConvention.MICROSOFT
              ? "'ms_abi' attribute only applies to function types"
              : "'sysv_abi' attribute only applies to function types");
      return type;
    }
    return changed;
  }

  private static @Nullable CType withConvention(CType type, CallingConvention convention) {
    if (type instanceof FunctionType f) {
      return f.withConvention(convention);
    }
    if (type instanceof PointerType p) {
      CType pointee = withConvention(p.pointee(), convention);
      return pointee == null ? null : new PointerType(pointee, p.qualifiers());
    }
    if (type instanceof ArrayType a) {
      CType element = withConvention(a.element(), convention);
      return element == null ? null : new ArrayType(element, a.length(), a.bound());
    }
    return null;
  }

  private static CType vector(Context context, CType type, long bytes, int position) {
    switch (type) {
      case PointerType p -> {
        return new PointerType(vector(context, p.pointee(), bytes, position), p.qualifiers());
      }
      case ArrayType a -> {
        return new ArrayType(vector(context, a.element(), bytes, position), a.length(), a.bound());
      }
      case FunctionType f -> {
        return f.withResult(vector(context, f.result(), bytes, position));
      }
      default -> {}
    }
    long size = context.layout.size(type);
    if (!Types.isReal(type) || Types.isBool(type) || type instanceof EnumType) {
      context.diagnostics.error(position, "invalid vector type for attribute 'vector_size'");
      return type;
    }
    if (bytes % size != 0) {
      context.diagnostics.error(position, "vector size not an integral multiple of component size");
      return type;
    }
    return new VectorType(context.types.unqualified(type), (int) (bytes / size), type.qualifiers());
  }

  private static CType withMode(Context context, CType type, String mode, int position) {
    switch (type) {
      case FunctionType f -> {
        return f.withResult(withMode(context, f.result(), mode, position));
      }
      case ArrayType a -> {
        return new ArrayType(withMode(context, a.element(), mode, position), a.length(), a.bound());
      }
      default -> {}
    }
    if (type instanceof PointerType
        && (mode.equals("DI") || mode.equals("pointer") || mode.equals("word"))) {
      return type;
    }
    if (mode.length() == 4 && mode.charAt(0) == 'V') {
      // A vector mode such as V4SI: count and element mode.
      CType element = withMode(context, type, mode.substring(2), position);
      return new VectorType(
          context.types.unqualified(element),
          Math.max(1, mode.charAt(1) - '0'),
          element.qualifiers());
    }
    boolean signed =
        type instanceof IntegerType || type instanceof EnumType
            ? context.layout.isSigned(type)
            : true;
    BasicType kind =
        switch (mode) {
          case "QI", "byte" -> signed ? BasicType.SIGNED_CHAR : BasicType.UNSIGNED_CHAR;
          case "HI" -> signed ? BasicType.SHORT : BasicType.UNSIGNED_SHORT;
          case "SI" -> signed ? BasicType.INT : BasicType.UNSIGNED_INT;
          case "DI", "word", "pointer", "unwind_word", "libgcc_cmp_return", "libgcc_shift_count" ->
              signed ? BasicType.LONG : BasicType.UNSIGNED_LONG;
          case "TI" -> signed ? BasicType.INT128 : BasicType.UNSIGNED_INT128;
          case "HF" -> BasicType.FLOAT16;
          case "SF", "SC" -> BasicType.FLOAT;
          case "DF", "DC" -> BasicType.DOUBLE;
          case "XF", "XC" -> BasicType.LONG_DOUBLE;
          case "TF", "TC" -> BasicType.FLOAT128;
          default -> null;
        };
    if (kind == null) {
      context.diagnostics.error(position, "unknown machine mode '" + mode + "'");
      return type;
    }
    boolean floating = kind.isFloating();
    if (type instanceof ComplexType c) {
      return new ComplexType(
          floating ? context.types.floating(kind) : context.types.integer(kind), c.qualifiers());
    }
    if (floating != type instanceof FloatingType || !Types.isReal(type)) {
      context.diagnostics.error(position, "mode '" + mode + "' applied to inappropriate type");
      return type;
    }
    return context.types.basic(kind, type.qualifiers());
  }
}
