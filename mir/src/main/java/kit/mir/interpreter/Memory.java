package kit.mir.interpreter;

import java.util.Arrays;

/**
 * The memory of an interpreted program: data and heap in one growing stretch from {@link #DATA},
 * the stack in another from {@link #STACK}. Everything else, the zero page and code addresses
 * included, is no memory. Little-endian.
 */
final class Memory {
  static final long DATA = 0x10_0000;
  static final long STACK = 0x7000_0000_0000L;

  private final int dataLimit;
  private byte[] data = new byte[1 << 16];
  private int dataSize;
  private final byte[] stack;

  /** Offset in the stack below which it is free; grows down. */
  private int stackTop;

  Memory(int dataLimit, int stackSize) {
    this.dataLimit = dataLimit;
    stack = new byte[stackSize];
    stackTop = stackSize;
  }

  /** Address of fresh zeroed bytes behind the data. */
  long allocate(long size, int alignment) {
    long start = (dataSize + (long) alignment - 1) & -alignment;
    if (size < 0 || size > dataLimit - start) {
      throw StopException.problem("out of memory");
    }
    int end = (int) (start + size);
    if (end > data.length) {
      data = Arrays.copyOf(data, (int) Math.min(dataLimit, Math.max(end, data.length * 2L)));
    }
    dataSize = end;
    return DATA + start;
  }

  /** Whether {@link #allocate} would succeed. */
  boolean canAllocate(long size) {
    return size >= 0 && size <= (long) dataLimit - dataSize - 64;
  }

  long stackPointer() {
    return STACK + stackTop;
  }

  void setStackPointer(long address) {
    if (address < STACK || address > STACK + stack.length) {
      throw StopException.problem("stack pointer restored to " + hex(address));
    }
    stackTop = (int) (address - STACK);
  }

  /** Takes bytes from the stack; they hold whatever was there. */
  long push(long size, int alignment) {
    if (size < 0 || size > stackTop) {
      throw StopException.problem("stack overflow");
    }
    long address = (STACK + stackTop - size) & -(long) alignment;
    if (address < STACK) {
      throw StopException.problem("stack overflow");
    }
    stackTop = (int) (address - STACK);
    return address;
  }

  static String hex(long value) {
    return "0x" + Long.toHexString(value);
  }

  private byte[] array(long address) {
    return address >= STACK ? stack : data;
  }

  /** Offset in {@link #array}, checked for {@code size} bytes. */
  private int offset(long address, long size) {
    if (address >= DATA && size >= 0 && size <= dataSize && address - DATA <= dataSize - size) {
      return (int) (address - DATA);
    }
    if (address >= STACK
        && size >= 0
        && size <= stack.length
        && address - STACK <= stack.length - size) {
      return (int) (address - STACK);
    }
    throw StopException.problem(
        "access of " + size + " bytes at " + hex(address) + " outside memory");
  }

  long load(long address, int size) {
    int at = offset(address, size);
    byte[] bytes = array(address);
    long value = 0;
    for (int i = size - 1; i >= 0; i--) {
      value = value << 8 | bytes[at + i] & 0xff;
    }
    return value;
  }

  void store(long address, int size, long value) {
    int at = offset(address, size);
    byte[] bytes = array(address);
    for (int i = 0; i < size; i++) {
      bytes[at + i] = (byte) (value >>> (8 * i));
    }
  }

  void copy(long to, long from, long size) {
    if (size == 0) {
      return;
    }
    int target = offset(to, size);
    int source = offset(from, size);
    System.arraycopy(array(from), source, array(to), target, (int) size);
  }

  void fill(long to, int value, long size) {
    if (size == 0) {
      return;
    }
    int target = offset(to, size);
    Arrays.fill(array(to), target, target + (int) size, (byte) value);
  }

  void write(long to, byte[] source, int length) {
    if (length > 0) {
      System.arraycopy(source, 0, array(to), offset(to, length), length);
    }
  }

  int u8(long address) {
    return array(address)[offset(address, 1)] & 0xff;
  }

  /** Bytes before the terminating zero. */
  long stringLength(long address) {
    long end = address;
    while (u8(end) != 0) {
      end++;
    }
    return end - address;
  }

  /** A zero-terminated byte string. */
  String string(long address) {
    return text(address, stringLength(address));
  }

  String text(long address, long length) {
    StringBuilder text = new StringBuilder((int) Math.min(length, 1 << 20));
    for (long i = 0; i < length; i++) {
      text.append((char) u8(address + i));
    }
    return text.toString();
  }
}
