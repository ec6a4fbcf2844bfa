package kit.backend.x86_64.instruction;

/**
 * The kinds of operands that rows of the {@link FormTable} use, as dense ints. A kind says what is
 * accepted (register class and width, memory size, range of the immediate) and where it is encoded.
 * Names as in the rows:
 *
 * <ul>
 *   <li>{@code r8 r16 r32 r64} general register in ModRM.reg; {@code o…} in the low bits of the
 *       opcode; {@code u…} in ModRM.rm; {@code n…} in VEX.vvvv
 *   <li>{@code rm8 rm16 rm32 rm64} register or memory in ModRM.rm; {@code r32m8 r32m16 …} with
 *       memory of another size
 *   <li>{@code m m8 … m256} memory; {@code moffs8 …} absolute 64-bit address; {@code src8 …}
 *       (%rsi), {@code dst8 …} %es:(%rdi)
 *   <li>{@code x y} XMM, YMM register in ModRM.reg; {@code xu} in ModRM.rm; {@code xn} in VEX.vvvv;
 *       {@code xi} in the immediate; {@code xm64} register or memory; {@code x0} XMM0 implied
 *   <li>{@code q qu qm64} MMX registers
 *   <li>{@code al ax eax rax cl ecx edx ebx dx dxp one st0 es …} fixed; {@code sti} st(i); {@code
 *       sreg cr dr}
 *   <li>{@code ib} 8-bit immediate of either sign, {@code ibs} sign-extended to the operand size,
 *       {@code iw id} 16 and 32 bits of either sign, {@code ids} sign-extended, {@code iq} 64 bits;
 *       {@code rel8 rel32} branch
 *   <li>{@code vmx32 vmy32 …} memory with a vector index
 *   <li>{@code z zu zn zm512 …} ZMM registers as with x; {@code k ku kn km16 …} mask registers
 * </ul>
 */
final class OperandKind {
  // Where it is encoded.
  static final int IN_NOTHING = 0;
  static final int IN_REG = 1;
  static final int IN_RM = 2;
  static final int IN_VVVV = 3;
  static final int IN_IMMEDIATE = 4;
  static final int IN_IS4 = 5;
  static final int IN_OPCODE = 6;
  static final int IN_SECOND_IMMEDIATE = 7;

  // Immediates.
  static final int NOT_IMMEDIATE = 0;
  static final int IMM8 = 1;
  static final int IMM8_SIGNED = 2;
  static final int IMM16 = 3;
  static final int IMM32 = 4;
  static final int IMM32_SIGNED = 5;
  static final int IMM64 = 6;
  static final int IMM_ONE = 7;
  static final int BRANCH8 = 8;
  static final int BRANCH32 = 9;
  static final int IMM4 = 10;
  static final int BRANCH16 = 11;

  static final int NO_MEMORY = -1;

  /**
   * One line a kind: name in rows, name in constants, where, register class (-1 none), register
   * bits, fixed register id (-1 any), memory bits (-1 none, 0 any size), immediate type.
   */
  private static final String[] ROWS = {
    "- - 0 -1 0 -1 -1 0",
    "r8 R8 1 0 8 -1 -1 0",
    "r16 R16 1 0 16 -1 -1 0",
    "r32 R32 1 0 32 -1 -1 0",
    "r64 R64 1 0 64 -1 -1 0",
    "rm8 RM8 2 0 8 -1 8 0",
    "rm16 RM16 2 0 16 -1 16 0",
    "rm32 RM32 2 0 32 -1 32 0",
    "rm64 RM64 2 0 64 -1 64 0",
    "u8 R8 2 0 8 -1 -1 0",
    "u16 R16 2 0 16 -1 -1 0",
    "u32 R32 2 0 32 -1 -1 0",
    "u64 R64 2 0 64 -1 -1 0",
    "n32 R32 3 0 32 -1 -1 0",
    "n64 R64 3 0 64 -1 -1 0",
    "o8 R8 6 0 8 -1 -1 0",
    "o16 R16 6 0 16 -1 -1 0",
    "o32 R32 6 0 32 -1 -1 0",
    "o64 R64 6 0 64 -1 -1 0",
    "r32m8 R32M8 2 0 32 -1 8 0",
    "r32m16 R32M16 2 0 32 -1 16 0",
    "r64m16 R64M16 2 0 64 -1 16 0",
    "r64m8 R64M8 2 0 64 -1 8 0",
    "r64m32 R64M32 2 0 64 -1 32 0",
    "m M 2 -1 0 -1 0 0",
    "m8 M8 2 -1 0 -1 8 0",
    "m16 M16 2 -1 0 -1 16 0",
    "m32 M32 2 -1 0 -1 32 0",
    "m64 M64 2 -1 0 -1 64 0",
    "m80 M80 2 -1 0 -1 80 0",
    "m128 M128 2 -1 0 -1 128 0",
    "m256 M256 2 -1 0 -1 256 0",
    "moffs8 MOFFS8 4 -1 0 -1 8 0",
    "moffs16 MOFFS16 4 -1 0 -1 16 0",
    "moffs32 MOFFS32 4 -1 0 -1 32 0",
    "moffs64 MOFFS64 4 -1 0 -1 64 0",
    "src8 SRC8 0 -1 0 -1 8 0",
    "src16 SRC16 0 -1 0 -1 16 0",
    "src32 SRC32 0 -1 0 -1 32 0",
    "src64 SRC64 0 -1 0 -1 64 0",
    "dst8 DST8 0 -1 0 -1 8 0",
    "dst16 DST16 0 -1 0 -1 16 0",
    "dst32 DST32 0 -1 0 -1 32 0",
    "dst64 DST64 0 -1 0 -1 64 0",
    "xlat XLAT 0 -1 0 -1 8 0",
    "x XMM 1 2 128 -1 -1 0",
    "xu XMM 2 2 128 -1 -1 0",
    "xn XMM 3 2 128 -1 -1 0",
    "xi XMM 5 2 128 -1 -1 0",
    "x0 XMM0 0 2 128 32 -1 0",
    "xm8 XM8 2 2 128 -1 8 0",
    "xm16 XM16 2 2 128 -1 16 0",
    "xm32 XM32 2 2 128 -1 32 0",
    "xm64 XM64 2 2 128 -1 64 0",
    "xm128 XM128 2 2 128 -1 128 0",
    "y YMM 1 2 256 -1 -1 0",
    "yu YMM 2 2 256 -1 -1 0",
    "yn YMM 3 2 256 -1 -1 0",
    "yi YMM 5 2 256 -1 -1 0",
    "ym256 YM256 2 2 256 -1 256 0",
    "q MM 1 3 64 -1 -1 0",
    "qu MM 2 3 64 -1 -1 0",
    "qm32 MM32 2 3 64 -1 32 0",
    "qm64 MM64 2 3 64 -1 64 0",
    "al AL 0 0 8 0 -1 0",
    "ax AX 0 0 16 0 -1 0",
    "eax EAX 0 0 32 0 -1 0",
    "rax RAX 0 0 64 0 -1 0",
    "cl CL 0 0 8 1 -1 0",
    "ecx ECX 0 0 32 1 -1 0",
    "edx EDX 0 0 32 2 -1 0",
    "ebx EBX 0 0 32 3 -1 0",
    "dx DX 0 0 16 2 -1 0",
    "dxp DXP 0 0 16 2 -1 0",
    "one 1 0 -1 0 -1 -1 7",
    "st0 ST0 0 4 0 64 -1 0",
    "sti STI 6 4 0 -1 -1 0",
    "es ES 0 5 0 80 -1 0",
    "cs CS 0 5 0 81 -1 0",
    "ss SS 0 5 0 82 -1 0",
    "ds DS 0 5 0 83 -1 0",
    "fs FS 0 5 0 84 -1 0",
    "gs GS 0 5 0 85 -1 0",
    "sreg SREG 1 5 0 -1 -1 0",
    "cr CR 1 6 0 -1 -1 0",
    "dr DR 1 7 0 -1 -1 0",
    "ib IMM8 4 -1 0 -1 -1 1",
    "ibs IMM8S 4 -1 0 -1 -1 2",
    "iw IMM16 4 -1 0 -1 -1 3",
    "id IMM32 4 -1 0 -1 -1 4",
    "ids IMM32S 4 -1 0 -1 -1 5",
    "iq IMM64 4 -1 0 -1 -1 6",
    "ib2 IMM8 7 -1 0 -1 -1 1",
    "i4 IMM4 4 -1 0 -1 -1 10",
    "rel8 REL8 4 -1 0 -1 -1 8",
    "rel32 REL32 4 -1 0 -1 -1 9",
    "rel16 REL16 4 -1 0 -1 -1 11",
    "iw2 IMM16 7 -1 0 -1 -1 3",
    "vmx32 VMX32 2 -1 0 -1 32 0",
    "vmx64 VMX64 2 -1 0 -1 64 0",
    "vmy32 VMY32 2 -1 0 -1 32 0",
    "vmy64 VMY64 2 -1 0 -1 64 0",
    "vmz32 VMZ32 2 -1 0 -1 32 0",
    "vmz64 VMZ64 2 -1 0 -1 64 0",
    "z ZMM 1 2 512 -1 -1 0",
    "zu ZMM 2 2 512 -1 -1 0",
    "zn ZMM 3 2 512 -1 -1 0",
    "zm512 ZM512 2 2 512 -1 512 0",
    "ym8 YM8 2 2 256 -1 8 0",
    "ym16 YM16 2 2 256 -1 16 0",
    "ym32 YM32 2 2 256 -1 32 0",
    "ym64 YM64 2 2 256 -1 64 0",
    "zm8 ZM8 2 2 512 -1 8 0",
    "zm16 ZM16 2 2 512 -1 16 0",
    "zm32 ZM32 2 2 512 -1 32 0",
    "zm64 ZM64 2 2 512 -1 64 0",
    "m512 M512 2 -1 0 -1 512 0",
    "k K 1 10 64 -1 -1 0",
    "ku K 2 10 64 -1 -1 0",
    "kn K 3 10 64 -1 -1 0",
    "km8 KM8 2 10 64 -1 8 0",
    "km16 KM16 2 10 64 -1 16 0",
    "km32 KM32 2 10 64 -1 32 0",
    "km64 KM64 2 10 64 -1 64 0",
  };

  static final int COUNT = ROWS.length;

  final String[] names = new String[COUNT];
  final String[] constantNames = new String[COUNT];
  final int[] where = new int[COUNT];

  /** Class of the register accepted, or -1. */
  final int[] registerClass = new int[COUNT];

  final int[] registerBits = new int[COUNT];

  /** The only register accepted, or -1. */
  final int[] fixed = new int[COUNT];

  /** Size of the memory accepted, 0 when it has none, NO_MEMORY. */
  final int[] memoryBits = new int[COUNT];

  final int[] immediate = new int[COUNT];

  final int stringSource;
  final int stringDestination;
  final int xlat;
  final int offsets;
  final int port;
  final int stackTop;

  /** CL: the assembler takes %ecx and %rcx as well. */
  final int shiftCount;

  final int vectorMemory;

  OperandKind() {
    int[] field = new int[8];
    for (int kind = 0; kind < COUNT; kind++) {
      String row = ROWS[kind];
      int first = row.indexOf(' ');
      int second = row.indexOf(' ', first + 1);
      names[kind] = row.substring(0, first);
      constantNames[kind] = row.substring(first + 1, second);
      int at = second + 1;
      for (int i = 0; i < 6; i++) {
        int value = 0;
        boolean negative = row.charAt(at) == '-';
        if (negative) {
          at++;
        }
        while (at < row.length() && row.charAt(at) != ' ') {
          value = value * 10 + row.charAt(at++) - '0';
        }
        at++;
        field[i] = negative ? -value : value;
      }
      where[kind] = field[0];
      registerClass[kind] = field[1];
      registerBits[kind] = field[2];
      fixed[kind] = field[3];
      memoryBits[kind] = field[4];
      immediate[kind] = field[5];
    }
    stringSource = number("src8");
    stringDestination = number("dst8");
    xlat = number("xlat");
    offsets = number("moffs8");
    port = number("dxp");
    stackTop = number("st0");
    shiftCount = number("cl");
    vectorMemory = number("vmx32");
  }

  /** The number of the kind that rows call so, or -1. */
  int number(String name) {
    for (int kind = 0; kind < COUNT; kind++) {
      if (names[kind].equals(name)) {
        return kind;
      }
    }
    return -1;
  }

  boolean isStringSource(int kind) {
    return kind >= stringSource && kind < stringSource + 4;
  }

  boolean isStringDestination(int kind) {
    return kind >= stringDestination && kind < stringDestination + 4;
  }

  boolean isOffset(int kind) {
    return kind >= offsets && kind < offsets + 4;
  }

  boolean isVectorMemory(int kind) {
    return kind >= vectorMemory && kind < vectorMemory + 6;
  }

  int vectorIndexBits(int kind) {
    return 128 << (kind - vectorMemory >> 1);
  }

  /** Bytes of the immediate or branch field. */
  static int immediateBytes(int type) {
    return switch (type) {
      case IMM8, IMM8_SIGNED, BRANCH8, IMM4 -> 1;
      case IMM16, BRANCH16 -> 2;
      case IMM32, IMM32_SIGNED, BRANCH32 -> 4;
      case IMM64 -> 8;
      default -> 0;
    };
  }
}
