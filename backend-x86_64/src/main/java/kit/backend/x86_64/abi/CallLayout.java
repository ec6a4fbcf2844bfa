package kit.backend.x86_64.abi;

import java.util.Arrays;
import kit.backend.x86_64.instruction.Register;
import kit.mir.AggregateType;
import kit.mir.Signature;
import kit.mir.Unit;
import kit.mir.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * Where a signature's arguments and result are (psABI 1.0, section 3.2.3; "x64 calling convention",
 * Microsoft). One object is reused for all signatures.
 *
 * <p>The same layout serves caller and callee: stack offsets count from the first byte of the
 * argument area, which is at the stack pointer before the call and at 16 above the frame pointer in
 * the callee.
 */
public final class CallLayout {
  /** Argument registers in order. */
  private static final int[] GENERAL = {
    Register.RDI, Register.RSI, Register.RDX, Register.RCX, Register.R8, Register.R9
  };

  /**
   * Argument registers of the convention of Windows, by position; floats have the vector register
   * of the same number.
   */
  private static final int[] MICROSOFT = {Register.RCX, Register.RDX, Register.R8, Register.R9};

  /** Bytes that a caller of that convention leaves for the callee's copies of the registers. */
  public static final int HOME_BYTES = 32;

  /** Register of the static chain (psABI 3.2.1, figure 3.4). */
  public static final int CHAIN = Register.R10;

  /** How many argument registers there are. */
  public static final int GENERAL_COUNT = 6;

  public static final int VECTOR_COUNT = 8;

  /** How an argument travels. */
  public enum Place {
    /**
     * In {@link CallLayout#firstRegister}, and the second half of an aggregate in {@link
     * CallLayout#secondRegister}.
     */
    REGISTERS,
    /** At {@link CallLayout#stackOffset}. */
    STACK,
    /** An empty aggregate. */
    NOWHERE
  }

  private Place[] place = new Place[16];
  private int[] firstRegister = new int[16];
  private int[] secondRegister = new int[16];
  private int[] stackOffset = new int[16];
  private int[] vectorBytes = new int[16];
  private @Nullable AggregateClass resultClass;
  private boolean hiddenResult;
  private int general;
  private int vectors;
  private long stack;
  private int stackAlignment;
  private long registers;
  private boolean microsoft;

  /** Lays out the arguments of a signature. */
  public void compute(Unit unit, Signature signature) {
    int count = signature.parameters().size();
    if (place.length < count) {
      int size = Math.max(count, place.length * 2);
      place = Arrays.copyOf(place, size);
      firstRegister = new int[size];
      secondRegister = new int[size];
      stackOffset = new int[size];
      vectorBytes = new int[size];
    }
    general = 0;
    vectors = 0;
    stack = 0;
    stackAlignment = 8;
    registers = 0;
    resultClass = null;
    hiddenResult = false;
    microsoft = signature.isMicrosoft();
    if (microsoft) {
      microsoft(signature);
      return;
    }
    if (signature.result().isAggregate()) {
      resultClass = AggregateClass.of(unit.aggregate(signature.result().aggregate()));
      hiddenResult = resultClass.resultInMemory();
      if (hiddenResult) {
        general = 1;
      }
    }
    for (int i = 0; i < count; i++) {
      Signature.Type type = signature.parameters().get(i);
      firstRegister[i] = -1;
      secondRegister[i] = -1;
      vectorBytes[i] = 0;
      if (i == 0 && signature.chain()) {
        place[i] = Place.REGISTERS;
        firstRegister[i] = CHAIN;
      } else if (type.isAggregate()) {
        boolean named = !signature.variadic() || i < signature.fixed();
        aggregate(i, unit.aggregate(type.aggregate()), named);
      } else {
        scalar(i, type.scalar());
      }
    }
    registers =
        (1L << CHAIN & (signature.chain() ? -1L : 0)) | (1L << vectors) - 1 << Register.XMM0;
    for (int i = 0; i < general; i++) {
      registers |= 1L << GENERAL[i];
    }
  }

  /** Scalars alone: the first four by position, each in its register. */
  private void microsoft(Signature signature) {
    stack = HOME_BYTES;
    int count = signature.parameters().size();
    for (int i = 0; i < count; i++) {
      secondRegister[i] = -1;
      vectorBytes[i] = 0;
      firstRegister[i] = -1;
      ValueType type = signature.parameters().get(i).scalar();
      boolean isFloat = type == ValueType.F32 || type == ValueType.F64;
      if (i >= MICROSOFT.length) {
        onStack(i, 8, 8);
      } else {
        place[i] = Place.REGISTERS;
        firstRegister[i] = isFloat ? Register.xmm(i) : MICROSOFT[i];
        registers |= 1L << firstRegister[i];
        if (isFloat && signature.variadic()) {
          // Callees without prototype and with variable arguments look for it here.
          secondRegister[i] = MICROSOFT[i];
          registers |= 1L << MICROSOFT[i];
        }
      }
    }
    vectors = Long.bitCount(registers >>> Register.XMM0);
  }

  /** Whether this is the convention of Windows. */
  public boolean isMicrosoft() {
    return microsoft;
  }

  /** Argument register number {@code index}, 0 to 3, of the convention of Windows. */
  public static int microsoft(int index) {
    return MICROSOFT[index];
  }

  /** Set of the registers that hold arguments, the address for the result and the static chain. */
  public long registers() {
    return registers;
  }

  private void scalar(int index, ValueType type) {
    switch (type) {
      case I32, I64 -> {
        if (general < GENERAL_COUNT) {
          place[index] = Place.REGISTERS;
          firstRegister[index] = GENERAL[general++];
        } else {
          onStack(index, 8, 8);
        }
      }
      case F32, F64, F128 -> {
        if (vectors < VECTOR_COUNT) {
          place[index] = Place.REGISTERS;
          firstRegister[index] = Register.xmm(vectors++);
        } else {
          onStack(index, type == ValueType.F128 ? 16 : 8, type == ValueType.F128 ? 16 : 8);
        }
      }
      case F80 -> onStack(index, 16, 16);
      case VOID -> throw new IllegalArgumentException("parameter of type void");
    }
  }

  private void aggregate(int index, AggregateType type, boolean named) {
    AggregateClass kind = AggregateClass.of(type);
    if (kind.isEmpty()) {
      place[index] = Place.NOWHERE;
    } else if (kind.argumentInMemory()
        || kind.vectorBytes() > 16 && !named
        || general + kind.generalRegisters() > GENERAL_COUNT
        || vectors + kind.vectorRegisters() > VECTOR_COUNT) {
      onStack(index, type.size(), type.alignment());
    } else {
      place[index] = Place.REGISTERS;
      firstRegister[index] = kind.first() == AggregateClass.Kind.NONE ? -1 : register(kind.first());
      secondRegister[index] =
          kind.second() == AggregateClass.Kind.NONE || kind.vectorBytes() != 0
              ? -1
              : register(kind.second());
      vectorBytes[index] = kind.vectorBytes();
    }
  }

  private int register(AggregateClass.Kind kind) {
    return kind == AggregateClass.Kind.INTEGER ? GENERAL[general++] : Register.xmm(vectors++);
  }

  private void onStack(int index, long size, int alignment) {
    place[index] = Place.STACK;
    int align = Math.max(8, alignment);
    stackAlignment = Math.max(stackAlignment, align);
    stack = stack + align - 1 & -align;
    stackOffset[index] = (int) Math.min(stack, Integer.MAX_VALUE);
    stack += size + 7 & ~7L;
  }

  public Place place(int index) {
    return place[index];
  }

  /** Register of a scalar or of an aggregate's first half, -1 for a half that is padding. */
  public int firstRegister(int index) {
    return firstRegister[index];
  }

  /**
   * Register of an aggregate's second half, or the general register that has a float's bits, too,
   * or -1.
   */
  public int secondRegister(int index) {
    return secondRegister[index];
  }

  /** Size of the one vector register that holds an aggregate, 0 when it is not one. */
  public int vectorBytes(int index) {
    return vectorBytes[index];
  }

  /** Bytes from the start of the argument area. */
  public int stackOffset(int index) {
    return stackOffset[index];
  }

  /** Bytes of arguments on the stack. */
  public long stackBytes() {
    return stack;
  }

  /** Greatest alignment of an argument on the stack. */
  public int stackAlignment() {
    return stackAlignment;
  }

  /** Class of an aggregate result; null for scalars and void. */
  public @Nullable AggregateClass resultClass() {
    return resultClass;
  }

  /** Whether RDI holds the address for the result. */
  public boolean hiddenResult() {
    return hiddenResult;
  }

  /** General argument registers in use. */
  public int generalUsed() {
    return general;
  }

  /** Vector argument registers in use. */
  public int vectorsUsed() {
    return vectors;
  }

  /** Argument register number {@code index}. */
  public static int general(int index) {
    return GENERAL[index];
  }
}
