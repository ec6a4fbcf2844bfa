package kit.backend.x86_64.instruction;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import it.unimi.dsi.fastutil.objects.Object2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.objects.ObjectArrayList;

/**
 * Reads the rows of the {@link FormTable} (whose notation is described there) into columns. It runs
 * at every start of the compiler, in an interpreter that is still cold: operand lists, which repeat
 * much, are read once each, and few strings are made.
 */
final class FormRows {
  private static final String[] CONDITIONS = {
    "o", "no", "b", "ae", "e", "ne", "be", "a", "s", "ns", "p", "np", "l", "ge", "le", "g"
  };
  private static final int[] SIZE_BITS = {16, 32, 64};
  private static final String SUFFIXES = "wlq";

  /**
   * Variant of an operand list with YMM registers; 0, 1, 2 are those with 16, 32 and 64 bits, 0
   * also the plain one.
   */
  private static final int WIDE = 3;

  /** Variants of an operand list with 128, 256 and 512 bits for AVX-512. */
  private static final int VECTOR = 4;

  private static final int VARIANTS = 7;

  final OperandKind kind = new OperandKind();
  final IntArrayList spec = new IntArrayList(2560);
  final IntArrayList slots = new IntArrayList(2560);
  final IntArrayList kinds = new IntArrayList(2560);
  final IntArrayList flags = new IntArrayList(2560);
  final IntArrayList evex = new IntArrayList(2560);
  final IntArrayList mnemonicOf = new IntArrayList(2560);
  final StringBuilder suffixes = new StringBuilder(2560);
  final ObjectArrayList<String> mnemonics = new ObjectArrayList<>(1280);
  final Object2IntOpenHashMap<String> mnemonicNumbers = new Object2IntOpenHashMap<>(1600);
  private final Object2IntOpenHashMap<String> kindNumbers = new Object2IntOpenHashMap<>(160);

  /**
   * By text of an operand list: packed kinds, slots and bits of spec for each variant; kinds 0 when
   * not yet computed.
   */
  private final Object2ObjectOpenHashMap<String, int[]> lists = new Object2ObjectOpenHashMap<>(400);

  @SuppressWarnings("NullAway.Init")
  private String row;

  private int at;

  // Of the row's encoding, before operands are placed.
  private int rowSpec;
  private int rowFlags;
  private int rowEvex;
  private int access;
  private int lastMnemonic = -1;

  /** Rows are for 32-bit code: no forms of 64 bits. */
  boolean legacy;

  FormRows() {
    mnemonicNumbers.defaultReturnValue(-1);
    kindNumbers.defaultReturnValue(-1);
    for (int i = 0; i < OperandKind.COUNT; i++) {
      kindNumbers.put(kind.names[i], i);
    }
  }

  void rows(String[] rows) {
    for (String text : rows) {
      row = text;
      int nameEnd = text.indexOf(' ');
      int operandsEnd = text.indexOf(' ', nameEnd + 1);
      at = operandsEnd + 1;
      encoding();
      expand(nameEnd, text.substring(nameEnd + 1, operandsEnd));
    }
  }

  private void encoding() {
    rowSpec = 0;
    rowFlags = 0;
    rowEvex = 0;
    access = -1;
    boolean opcodeSeen = false;
    int prefix = 0;
    int length = row.length();
    while (at < length) {
      char c = row.charAt(at);
      int value = hexByte();
      if (value >= 0) {
        at += 3;
        if ((rowSpec & 3 << FormTable.MODRM_SHIFT)
            == FormTable.MODRM_REG << FormTable.MODRM_SHIFT) {
          rowSpec |= FormTable.SUFFIX | value << FormTable.BYTE_SHIFT;
        } else if (opcodeSeen) {
          rowSpec |= FormTable.MODRM_FIXED << FormTable.MODRM_SHIFT | value << FormTable.BYTE_SHIFT;
        } else if (value == 0x9B && at < length && row.charAt(at) == 'D') {
          rowSpec |= FormTable.WAIT;
        } else if (value == 0x66 && row.startsWith("0F", at)) {
          prefix = 1;
        } else if ((value == 0xF3 || value == 0xF2) && at < length && hexByte() >= 0) {
          prefix = value == 0xF3 ? 2 : 3;
        } else if (value == 0x0F && (rowSpec & (FormTable.VEX | 3 << FormTable.MAP_SHIFT)) == 0) {
          rowSpec |= map() << FormTable.MAP_SHIFT;
        } else {
          rowSpec |= value;
          opcodeSeen = true;
        }
      } else if (c == '/') {
        char field = row.charAt(at + 1);
        rowSpec |=
            field == 'r'
                ? FormTable.MODRM_REG << FormTable.MODRM_SHIFT
                : FormTable.MODRM_DIGIT << FormTable.MODRM_SHIFT
                    | (field - '0') << FormTable.BYTE_SHIFT;
        at += 3;
      } else if (c == '+') {
        rowSpec |= FormTable.PLUS;
        at += 3;
      } else if (c == '|') {
        at += 2;
        accessLetters();
      } else {
        int space = row.indexOf(' ', at);
        String token = row.substring(at, space < 0 ? length : space);
        at = space < 0 ? length : space + 1;
        if (c == 'V') {
          vex(token);
        } else if (c == 'E') {
          rowEvex = FormTable.EVEX;
          vex(token);
        } else {
          flag(token);
        }
      }
    }
    rowSpec |= prefix << FormTable.PREFIX_SHIFT;
  }

  /** The value of the two hexadecimal digits at the cursor that are a word, or -1. */
  private int hexByte() {
    int length = row.length();
    if (at + 2 > length || at + 2 < length && row.charAt(at + 2) != ' ') {
      return -1;
    }
    int high = hex(row.charAt(at));
    int low = hex(row.charAt(at + 1));
    return high < 0 || low < 0 ? -1 : high << 4 | low;
  }

  private static int hex(char c) {
    return c >= '0' && c <= '9' ? c - '0' : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
  }

  /** The opcode map behind 0F: 38 and 3A are escape bytes when one more opcode byte follows. */
  private int map() {
    if (row.startsWith("38 ", at) || row.startsWith("3A ", at)) {
      int escape = row.charAt(at + 1);
      at += 3;
      if (hexByte() >= 0) {
        return escape == '8' ? 2 : 3;
      }
      at -= 3;
    }
    return 1;
  }

  /**
   * {@code V.prefix.map.W}, prefix NP 66 F3 F2, map 0F 0F38 0F3A, W0 W1 WIG; {@code V.L1.…} for 256
   * bits. With {@code E} the same for EVEX.
   */
  private void vex(String token) {
    rowSpec |= FormTable.VEX;
    int start = 2;
    while (start < token.length()) {
      int dot = token.indexOf('.', start);
      String part = token.substring(start, dot < 0 ? token.length() : dot);
      start = dot < 0 ? token.length() : dot + 1;
      switch (part) {
        case "NP", "L0", "W0" -> {}
        case "66" -> rowSpec |= 1 << FormTable.PREFIX_SHIFT;
        case "F3" -> rowSpec |= 2 << FormTable.PREFIX_SHIFT;
        case "F2" -> rowSpec |= 3 << FormTable.PREFIX_SHIFT;
        case "0F" -> vexMap(1);
        case "0F38" -> vexMap(2);
        case "0F3A" -> vexMap(3);
        case "M5" -> vexMap(5);
        case "M6" -> vexMap(6);
        case "W1" -> rowSpec |= FormTable.W;
        case "WIG" -> rowFlags |= FormTable.WIG;
        case "L1" -> {
          if (rowEvex != 0) {
            rowEvex |= 1 << FormTable.EVEX_LENGTH_SHIFT;
          } else {
            rowSpec |= FormTable.LONG;
          }
        }
        case "L2" -> rowEvex |= 2 << FormTable.EVEX_LENGTH_SHIFT;
        default -> throw new IllegalStateException("row: " + row);
      }
    }
  }

  private void vexMap(int map) {
    if (rowEvex != 0) {
      rowEvex |= map << FormTable.EVEX_MAP_SHIFT;
    } else {
      rowSpec |= map << FormTable.MAP_SHIFT;
    }
  }

  private void flag(String token) {
    switch (token) {
      case "W" -> rowSpec |= FormTable.W;
      case "o16" -> rowSpec |= FormTable.O16;
      case "a32" -> rowSpec |= FormTable.A32;
      case "a16" -> rowFlags |= FormTable.ADDRESS16;
      case "lock" -> rowFlags |= FormTable.LOCKABLE;
      case "keep" -> rowFlags |= FormTable.KEEP_SUFFIX;
      case "noasm" -> rowFlags |= FormTable.NO_ASSEMBLE;
      case "nodis" -> rowFlags |= FormTable.NO_DISASSEMBLE;
      case "nosuffix" -> rowFlags |= FormTable.HIDDEN_SUFFIX;
      case "indirect" -> rowFlags |= FormTable.INDIRECT;
      case "string" -> rowFlags |= FormTable.STRING;
      case "mask" -> rowEvex |= FormTable.EVEX_MASK;
      case "maskz" -> rowEvex |= FormTable.EVEX_MASK | FormTable.EVEX_ZEROING;
      case "maskall" -> rowEvex |= FormTable.EVEX_MASK | FormTable.EVEX_MASKED;
      case "b2" -> rowEvex |= 2 << FormTable.EVEX_BROADCAST_SHIFT;
      case "b4" -> rowEvex |= 3 << FormTable.EVEX_BROADCAST_SHIFT;
      case "b8" -> rowEvex |= 4 << FormTable.EVEX_BROADCAST_SHIFT;
      case "er" -> rowEvex |= FormTable.EVEX_ROUNDING;
      case "sae" -> rowEvex |= FormTable.EVEX_EXCEPTIONS;
      default -> throw new IllegalStateException("row: " + row);
    }
  }

  /** The rest of the row. */
  private void accessLetters() {
    access = 0;
    for (int i = 0; at < row.length(); at++, i++) {
      char c = row.charAt(at);
      access |= (c == 'r' ? 1 : c == 'w' ? 2 : 3) << 2 * i;
    }
  }

  private void expand(int nameEnd, String operands) {
    int slash = row.indexOf('/');
    if (slash < 0 || slash > nameEnd) {
      conditions(row.substring(0, nameEnd), (char) 0, 0, operands, ' ', 0);
      return;
    }
    String base = row.substring(0, slash);
    char letter = row.charAt(slash + 1);
    char mark = row.charAt(slash + 2);
    int extra =
        mark == '*'
            ? FormTable.DEFAULT | FormTable.HIDDEN_SUFFIX
            : mark == '+' ? FormTable.DEFAULT : mark == '!' ? FormTable.HIDDEN_SUFFIX : 0;
    if (letter >= 'A' && letter <= 'Z') {
      conditions(base, (char) (letter + 32), extra, operands, ' ', 0);
    } else if (letter == 'v' || letter == 'y') {
      int unsized = rowSpec;
      for (int size = letter == 'v' ? 0 : 1; size < (legacy ? 2 : 3); size++) {
        rowSpec = unsized | (size == 0 ? FormTable.O16 : size == 2 ? FormTable.W : 0);
        conditions(base, SUFFIXES.charAt(size), extra, operands, letter, size);
      }
    } else {
      conditions(base, letter, extra, operands, ' ', 0);
    }
  }

  private void conditions(
      String base, char letter, int extra, String operands, char variable, int size) {
    int brace = base.indexOf('{');
    if (brace < 0) {
      vectors(mnemonic(base), letter, rowSpec, extra, operands, variable, size);
      return;
    }
    for (int condition = 0; condition < 16; condition++) {
      StringBuilder name =
          new StringBuilder(8).append(base, 0, brace).append(CONDITIONS[condition]);
      vectors(
          mnemonic(name.toString()), letter, rowSpec + condition, extra, operands, variable, size);
    }
  }

  private int mnemonic(String name) {
    if (lastMnemonic >= 0 && mnemonics.get(lastMnemonic).equals(name)) {
      return lastMnemonic;
    }
    int number = mnemonicNumbers.getInt(name);
    if (number < 0) {
      number = mnemonics.size();
      mnemonics.add(name);
      mnemonicNumbers.put(name, number);
    }
    lastMnemonic = number;
    return number;
  }

  private void vectors(
      int mnemonic,
      char letter,
      int formSpec,
      int extra,
      String operands,
      char variable,
      int size) {
    if (rowEvex != 0 && isVariable(operands)) {
      int all = rowEvex;
      for (int length = 0; length < 3; length++) {
        rowEvex = all | length << FormTable.EVEX_LENGTH_SHIFT;
        if (length < 2) {
          // Rounding takes the place of the length, which is 512 then.
          rowEvex &= ~(FormTable.EVEX_ROUNDING | FormTable.EVEX_EXCEPTIONS);
        }
        form(mnemonic, letter, formSpec, extra, operands, variable, VECTOR + length);
      }
      rowEvex = all;
      return;
    }
    form(mnemonic, letter, formSpec, extra, operands, variable, size);
    if (operands.indexOf('X') >= 0) {
      form(mnemonic, letter, formSpec | FormTable.LONG, extra, operands, variable, WIDE);
    }
  }

  private static boolean isVariable(String operands) {
    for (int i = 0; i < operands.length(); i++) {
      if (operands.charAt(i) >= 'A' && operands.charAt(i) <= 'Z') {
        return true;
      }
    }
    return false;
  }

  private void form(
      int mnemonic,
      char letter,
      int formSpec,
      int extra,
      String operands,
      char variable,
      int variant) {
    int[] list = lists.get(operands);
    if (list == null) {
      list = new int[3 * VARIANTS];
      lists.put(operands, list);
    }
    if (list[variant] == 0) {
      operandList(operands, variable, variant, list);
    }
    int packed = list[variant];
    int count = packed == 0 ? 0 : (39 - Integer.numberOfLeadingZeros(packed)) >> 3;
    int letters = access >= 0 ? access : count == 0 ? 0 : 3 | 0b01010100 & (1 << 2 * count) - 1;
    spec.add(formSpec | list[2 * VARIANTS + variant]);
    slots.add(list[VARIANTS + variant]);
    kinds.add(packed);
    evex.add(rowEvex);
    flags.add(rowFlags | extra | letters << FormTable.ACCESS_SHIFT);
    suffixes.append(letter);
    mnemonicOf.add(mnemonic);
  }

  /** Computes one variant of an operand list: kinds, slots, bits of spec. */
  private void operandList(String operands, char variable, int variant, int[] list) {
    int packed = 0;
    int placed = -1;
    int bits = 0;
    int immediateBytes = 0;
    int start = operands.equals("-") ? 1 : 0;
    for (int count = 0; start < operands.length(); count++) {
      int comma = operands.indexOf(',', start);
      int end = comma < 0 ? operands.length() : comma;
      int number = operandKind(operands.substring(start, end), variable, variant);
      packed |= number << 8 * count;
      int where = kind.where[number];
      if (where != OperandKind.IN_NOTHING) {
        placed &= ~(15 << 4 * (where - 1));
        placed |= count << 4 * (where - 1);
      }
      if (where == OperandKind.IN_IMMEDIATE) {
        immediateBytes =
            kind.isOffset(number) ? 8 : OperandKind.immediateBytes(kind.immediate[number]);
      }
      if (kind.registerBits[number] == 8) {
        bits |=
            where == OperandKind.IN_REG || where == OperandKind.IN_OPCODE
                ? FormTable.BYTE_REG
                : where == OperandKind.IN_RM ? FormTable.BYTE_RM : 0;
      }
      start = end + 1;
    }
    list[variant] = packed;
    list[VARIANTS + variant] = placed & 0x0fffffff | immediateBytes << 28;
    list[2 * VARIANTS + variant] = bits;
  }

  private int operandKind(String name, char variable, int variant) {
    int last = name.length() - 1;
    String full = name;
    if (variable != ' ') {
      int bits = SIZE_BITS[variant];
      if (name.equals("iz")) {
        full = bits == 16 ? "iw" : bits == 32 ? "id" : "ids";
      } else if (last > 0 && name.charAt(last) == variable) {
        boolean accumulator = last == 1 && name.charAt(0) == 'a';
        full =
            accumulator
                ? (bits == 16 ? "ax" : bits == 32 ? "eax" : "rax")
                : new StringBuilder(8).append(name, 0, last).append(bits).toString();
      }
    } else if (variant >= VECTOR) {
      full = vectorOperand(name, variant - VECTOR);
    } else if (name.charAt(0) == 'X') {
      boolean wide = variant == WIDE;
      full =
          name.equals("Xm")
              ? (wide ? "ym256" : "xm128")
              : new StringBuilder(4).append(wide ? 'y' : 'x').append(name, 1, last + 1).toString();
    } else if (name.equals("MX")) {
      full = variant == WIDE ? "m256" : "m128";
    }
    int number = kindNumbers.getInt(full);
    if (number < 0) {
      throw new IllegalStateException("operand " + full + " in row: " + row);
    }
    return number;
  }

  /** The operand of a row of AVX-512 whose forms have vectors of {@code 128 << length} bits. */
  private static String vectorOperand(String name, int length) {
    char first = name.charAt(0);
    if (name.startsWith("vm")) {
      int index = name.charAt(2) == 'H' ? Math.max(0, length - 1) : length;
      return "vm" + "xyz".charAt(index) + name.substring(3);
    }
    if (name.equals("MV")) {
      return "m" + (128 << length);
    }
    int part = "VHQO".indexOf(first);
    if (part < 0) {
      return name;
    }
    char register = "xyz".charAt(Math.max(0, length - part));
    return name.length() == 2 && name.charAt(1) == 'm'
        ? register + "m" + (128 << length >> part)
        : register + name.substring(1);
  }
}
