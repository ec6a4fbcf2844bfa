package kit.frontend.lower;

import java.util.IdentityHashMap;
import java.util.List;
import kit.frontend.ast.Expression;
import kit.frontend.ast.Initializer;
import kit.frontend.ast.ObjectDeclaration;
import kit.frontend.type.CType;
import kit.frontend.type.Layout;

/**
 * Initialisers of automatic objects. What has no entry is zeroed first; a big object that is mostly
 * constant is copied from an image in read-only memory, then the other entries are stored.
 *
 * <p>{@code int a[4] = {1, x};} becomes {@code zero_block a, 16; store [a] = 1; store [a + 4] = x}.
 */
final class LocalInitializers {
  /** An object of at least this many entries may be copied from an image. */
  private static final int IMAGE_ENTRIES = 12;

  private final FunctionLowering at;
  private final Emitter emit;
  private final MirTypes types;

  LocalInitializers(FunctionLowering lowering) {
    at = lowering;
    emit = lowering.emit;
    types = lowering.types;
  }

  /** -ftrivial-auto-var-init=: fills an object without initialiser. */
  void fill(ObjectDeclaration object) {
    int fill = at.unit.options().fill();
    if (fill < 0 || object.attributes.uninitialized || object.machineRegister != null) {
      return;
    }
    Place place = at.local(object);
    long size = types.size(object.type());
    if (fill == 0 && size >= 0) {
      emit.zero(place, size, false);
      return;
    }
    if (size == 1 || size == 2 || size == 4 || size == 8) {
      Kind kind = Kind.integer((int) size, false);
      emit.store(place, emit.iconst(kind.value(), fill * 0x0101010101010101L), kind, false);
      return;
    }
    CType pointer = Calls.type(Kind.U64);
    at.calls.helperCall(
        "memset",
        Kind.U64,
        List.of(pointer, Calls.type(Kind.S32), pointer),
        emit.address(place),
        emit.i32(fill),
        size < 0 ? at.variableArrays.size(object.type()) : emit.i64(size));
  }

  void initialize(ObjectDeclaration object) {
    Initializer initializer = object.initializer;
    Place place = at.local(object);
    if (initializer == null) {
      return;
    }
    if (types.size(object.type()) == Layout.VARIABLE) {
      CType pointer = Calls.type(Kind.U64);
      at.calls.helperCall(
          "memset",
          Kind.U64,
          List.of(pointer, Calls.type(Kind.S32), pointer),
          emit.address(place),
          emit.i32(0),
          at.variableArrays.size(object.type()));
      return;
    }
    List<Initializer.Entry> entries = initializer.entries();
    boolean isVolatile = object.type().isVolatile();
    if (entries.size() == 1 && !initializer.zeroFill()) {
      store(place, entries.get(0), false, isVolatile);
      return;
    }
    if (entries.size() >= IMAGE_ENTRIES) {
      boolean[] constant = new boolean[entries.size()];
      int constants = countConstants(entries, constant);
      if (constants * 4L >= entries.size() * 3L) {
        copyImage(place, initializer, isVolatile);
        return;
      }
    }
    // A value may hold a list of its own: a compound literal's.
    IdentityHashMap<Expression, Place> before = repeated;
    repeated = repeatedValues(entries);
    boolean zeroed = initializer.zeroFill() && !coversAll(initializer);
    if (zeroed) {
      emit.zero(place, initializer.size(), isVolatile);
    }
    for (Initializer.Entry entry : entries) {
      if (!zeroed || !isZero(entry.value())) {
        store(place, entry, zeroed, isVolatile);
      }
    }
    repeated = before;
  }

  /**
   * Values that a range of designators gives to several elements, evaluated once: each with the
   * place that holds it, null before it has been evaluated. Null when there are none.
   */
  private IdentityHashMap<Expression, Place> repeated;

  private static IdentityHashMap<Expression, Place> repeatedValues(
      List<Initializer.Entry> entries) {
    IdentityHashMap<Expression, Boolean> seen = null;
    IdentityHashMap<Expression, Place> found = null;
    for (int i = 0; i < entries.size(); i++) {
      Expression value = entries.get(i).value();
      if (isPlainConstant(value)) {
        continue;
      }
      if (seen == null) {
        seen = new IdentityHashMap<>();
      }
      if (seen.put(value, true) != null) {
        found = found == null ? new IdentityHashMap<>() : found;
        found.put(value, null);
      }
    }
    return found;
  }

  /** The place of a repeated value, evaluated when it is the first use. */
  private Place repeatedValue(Initializer.Entry entry) {
    Place known = repeated.get(entry.value());
    if (known == null) {
      CType type = entry.type().unqualified();
      known = emit.temporary(Math.max(1, types.size(type)), types.alignment(type));
      at.aggregates.store(known, entry.value(), type);
      repeated.put(entry.value(), known);
    }
    return known;
  }

  /** Rough count of the entries that will be part of an image. */
  private static int countConstants(List<Initializer.Entry> entries, boolean[] constant) {
    int count = 0;
    for (int i = 0; i < constant.length; i++) {
      constant[i] = isPlainConstant(entries.get(i).value());
      count += constant[i] ? 1 : 0;
    }
    return count;
  }

  private static boolean isPlainConstant(Expression value) {
    Expression e = value;
    while (e instanceof Expression.Cast c) {
      if (c.kind() == Expression.CastKind.ARRAY_TO_POINTER) {
        return false;
      }
      e = c.operand();
    }
    return e instanceof Expression.IntegerConstant
        || e instanceof Expression.FloatingConstant
        || e instanceof Expression.StringLiteral
        || e instanceof Expression.PointerConstant;
  }

  private static boolean isZero(Expression value) {
    Expression e = value;
    while (e instanceof Expression.Cast c
        && c.kind() != Expression.CastKind.ARRAY_TO_POINTER
        && c.kind() != Expression.CastKind.TO_UNION) {
      e = c.operand();
    }
    return switch (e) {
      case Expression.IntegerConstant c -> c.isZero();
      case Expression.PointerConstant c -> c.value() == 0;
      case Expression.FloatingConstant c -> c.value().isZero() && !c.value().isNegative();
      default -> false;
    };
  }

  private void copyImage(Place place, Initializer initializer, boolean isVolatile) {
    List<Initializer.Entry> entries = initializer.entries();
    boolean[] written = new boolean[entries.size()];
    byte[] image = at.unit.staticData().image(initializer, written);
    if (image == null) {
      emit.zero(place, initializer.size(), isVolatile);
    } else {
      int alignment = Math.min(16, Math.max(1, place.alignment()));
      emit.copy(
          place,
          Place.symbol(at.unit.strings().image(image, alignment), 0, alignment),
          Math.min(image.length, initializer.size()),
          isVolatile);
      if (image.length < initializer.size()) {
        emit.zero(place.plus(image.length), initializer.size() - image.length, isVolatile);
      }
    }
    for (int i = 0; i < written.length; i++) {
      if (!written[i]) {
        store(place, entries.get(i), true, isVolatile);
      }
    }
  }

  /** Whether the entries fill the object from its start to its end without a gap. */
  private boolean coversAll(Initializer initializer) {
    long end = 0;
    for (Initializer.Entry entry : initializer.entries()) {
      if (entry.bitWidth() >= 0
          || entry.offset() != end
          || entry.value() instanceof Expression.StringLiteral) {
        return false;
      }
      end += types.size(entry.type());
    }
    return end == initializer.size();
  }

  private void store(Place object, Initializer.Entry entry, boolean zeroed, boolean isVolatile) {
    CType type = isVolatile ? entry.type().addQualifiers(CType.VOLATILE) : entry.type();
    boolean again = repeated != null && repeated.containsKey(entry.value());
    if (again && entry.bitWidth() < 0) {
      Place value = repeatedValue(entry);
      if (type.isReversed()) {
        Place to = object.plus(entry.offset());
        if (types.kind(type).isScalar()) {
          at.expressions.storePlace(to, emit.load(value, types.kind(type), false), type);
        } else {
          at.pairs.store(to, at.pairs.load(value, type.unqualified(), false), type, isVolatile);
        }
        return;
      }
      emit.copy(object.plus(entry.offset()), value, types.size(type), isVolatile);
      return;
    }
    if (entry.bitWidth() >= 0) {
      Place place =
          object.bits(entry.offset(), entry.bitOffset(), entry.bitWidth(), entry.storageSize());
      Kind kind = types.kind(type);
      if (kind.isWide()) {
        at.pairs.storeObject(place, at.pairs.value(entry.value()), type);
        return;
      }
      if (kind == Kind.LIMBS) {
        at.limbs.store(place, at.limbs.value(entry.value()), type);
        return;
      }
      int value =
          again
              ? emit.load(repeatedValue(entry), types.kind(entry.type()), false)
              : at.expressions.value(entry.value());
      at.bitFields.store(place, value, type);
      return;
    }
    Place place = object.plus(entry.offset());
    if (entry.value() instanceof Expression.StringLiteral text && type instanceof CType.ArrayType) {
      string(place, type, text, zeroed, isVolatile);
    } else {
      at.aggregates.store(place, entry.value(), type);
    }
  }

  private void string(
      Place place, CType type, Expression.StringLiteral text, boolean zeroed, boolean isVolatile) {
    long room = Math.max(0, types.size(type));
    long length = Math.min(room, text.bytes().length);
    int symbol = at.unit.strings().string(text.bytes(), text.elementSize());
    emit.copy(place, Place.symbol(symbol, 0, text.elementSize()), length, isVolatile);
    if (!zeroed && room > length) {
      emit.zero(place.plus(length), room - length, isVolatile);
    }
  }
}
