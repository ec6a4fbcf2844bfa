package kit.frontend.lower;

import kit.frontend.ast.ObjectDeclaration;
import kit.frontend.check.Types;
import kit.frontend.lower.LoweringOptions.StackProtection;
import kit.frontend.type.CType;
import kit.frontend.type.RecordDefinition;
import kit.mir.Function;

/**
 * Which functions get a stack guard ({@code -fstack-protector} and its variants), and which slots
 * lie next to it.
 *
 * <p>The rules are gcc's. A local object is <em>at risk</em> when it is an array of at least eight
 * characters or contains one. With {@code -fstack-protector} a function with such an object, or
 * with dynamic stack memory, is guarded; {@code -strong} guards besides these every function with
 * an array of any kind, a local object whose address is taken, or a call that returns its result in
 * memory; {@code -all} every function; {@code -explicit} those with {@code
 * attribute((stack_protect))} alone, which all variants obey. {@code
 * attribute((no_stack_protector))} wins over them all.
 *
 * <p>Example: {@code int f(void) { char name[16]; return g(name); }} is guarded by all but {@code
 * -explicit}; the slot of {@code name} becomes a {@linkplain Function#BUFFER buffer}.
 */
final class StackGuards {
  private static final int SMALL_BUFFER = 1;
  private static final int LARGE_BUFFER = 2;
  private static final int ARRAY = 4;
  private static final int AGGREGATE = 8;

  private static final int NESTING_LIMIT = 100;

  private final StackProtection mode;
  private final int bufferSize;

  /** Whether some local object asks for protection in the plain mode. */
  private boolean atRisk;

  /** Whether something asks for it in the strong mode. */
  private boolean suspicious;

  /**
   * @param bufferSize the least length of an array of characters that is at risk
   */
  StackGuards(StackProtection mode, int bufferSize) {
    this.mode = mode;
    this.bufferSize = bufferSize;
  }

  /** A new function. */
  void begin() {
    atRisk = false;
    suspicious = false;
  }

  /** A local object has this slot (-1: it is a variable-length array). */
  void object(Function function, ObjectDeclaration object, int slot) {
    if (mode == StackProtection.NONE) {
      return;
    }
    int bits = classify(object.type(), 0);
    suspicious |= object.addressTaken || (bits & (ARRAY | LARGE_BUFFER | SMALL_BUFFER)) != 0;
    atRisk |= (bits & LARGE_BUFFER) != 0;
    if (slot >= 0 && (bits & (ARRAY | LARGE_BUFFER | SMALL_BUFFER)) != 0) {
      boolean buffer =
          (bits & (LARGE_BUFFER | SMALL_BUFFER)) != 0 && (bits & AGGREGATE) == 0
              || mode == StackProtection.DEFAULT && (bits & LARGE_BUFFER) != 0;
      function.setSlotKind(slot, buffer ? Function.BUFFER : Function.ARRAY);
    }
  }

  /** A call returns its result in memory of this function. */
  void resultInMemory() {
    suspicious = true;
  }

  private int classify(CType type, int depth) {
    if (depth > NESTING_LIMIT) {
      return LARGE_BUFFER | ARRAY;
    }
    if (type instanceof CType.ArrayType array) {
      if (!Types.isCharacter(array.element())) {
        return ARRAY;
      }
      return ARRAY
          | (array.length() < 0 || array.length() >= bufferSize ? LARGE_BUFFER : SMALL_BUFFER);
    }
    if (type instanceof CType.RecordType record && record.definition().isComplete()) {
      int bits = AGGREGATE;
      for (RecordDefinition.Field field : record.definition().fields()) {
        bits |= classify(field.type(), depth + 1);
      }
      return bits;
    }
    return 0;
  }

  /**
   * Whether the function is guarded, now that all of it has been seen.
   *
   * @param attribute what its attributes say: guarded, not guarded, null for nothing
   */
  boolean wanted(Function function, Boolean attribute) {
    if (mode == StackProtection.NONE || function.naked || Boolean.FALSE.equals(attribute)) {
      return false;
    }
    boolean asked = Boolean.TRUE.equals(attribute);
    return switch (mode) {
      case NONE -> false;
      case ALL -> true;
      case EXPLICIT -> asked;
      case DEFAULT -> asked || atRisk || function.hasAlloca;
      case STRONG -> asked || atRisk || suspicious || function.hasAlloca;
    };
  }
}
