package kit.frontend.check;

import kit.frontend.type.CType;
import kit.frontend.type.CType.ComplexType;
import kit.frontend.type.CType.FloatingType;

/**
 * Library functions of one argument whose calls gcc replaces at every level of optimisation:
 * absolute values and the parts of complex numbers. Programs rely on it: they link without the
 * mathematical library as long as they call no other of its functions.
 */
final class ExpandedFunctions {
  /** The type that the standard gives to a function (C17 7.3.9, 7.8.2.1, 7.12.7.2, 7.22.6.1). */
  record Signature(CType parameter, CType result) {}

  private final Context context;

  ExpandedFunctions(Context context) {
    this.context = context;
  }

  /** The signature of a function that is replaced, or null. */
  Signature of(String name) {
    var types = context.types;
    boolean c99 = context.standard.isC99() || context.standard.gnu();
    return switch (name) {
      case "abs" -> same(types.intType);
      case "labs" -> same(types.longType);
      case "llabs" -> c99 ? same(types.longLong) : null;
      case "imaxabs" -> c99 ? same(types.longType) : null;
      case "fabs" -> same(types.doubleType);
      case "fabsf" -> c99 ? same(types.floatType) : null;
      case "fabsl" -> c99 ? same(types.longDouble) : null;
      case "conj" -> c99 ? same(new ComplexType(types.doubleType, 0)) : null;
      case "conjf" -> c99 ? same(new ComplexType(types.floatType, 0)) : null;
      case "conjl" -> c99 ? same(new ComplexType(types.longDouble, 0)) : null;
      case "creal", "cimag" -> c99 ? part(types.doubleType) : null;
      case "crealf", "cimagf" -> c99 ? part(types.floatType) : null;
      case "creall", "cimagl" -> c99 ? part(types.longDouble) : null;
      default -> null;
    };
  }

  private static Signature same(CType type) {
    return new Signature(type, type);
  }

  private static Signature part(FloatingType type) {
    return new Signature(new ComplexType(type, 0), type);
  }
}
