package kit.backend.x86_64.assembler;

import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import it.unimi.dsi.fastutil.objects.Object2ObjectOpenHashMap;
import kit.backend.x86_64.instruction.ComparisonPredicates;
import kit.backend.x86_64.instruction.FormTable;
import kit.backend.x86_64.instruction.Operands;

/**
 * What a mnemonic of AT&amp;T text can mean: up to four readings, each a mnemonic of the form table
 * with or without a size suffix. {@code movsl} is the sign extension {@code movsl} with a suffix to
 * be inferred, or the string operation {@code movs} with suffix l; the operands decide.
 *
 * <p>Also knows the other names of mnemonics (GNU as accepts Intel's names of conversions, all
 * synonyms of the conditions) and the prefix words.
 */
final class Mnemonics {
  private static final String[] ALIASES = {
    "sal",
    "shl",
    "wait",
    "fwait",
    "cbw",
    "cbtw",
    "cwde",
    "cwtl",
    "cdqe",
    "cltq",
    "cwd",
    "cwtd",
    "cdq",
    "cltd",
    "cqo",
    "cqto",
    "fcompi",
    "fcomip",
    "fucompi",
    "fucomip",
    "loopz",
    "loope",
    "loopnz",
    "loopne",
    "xlatb",
    "xlat",
    "ud2a",
    "ud2",
    "ud2b",
    "ud1",
    "icebp",
    "int1",
    "movsxd",
    "movsl",
    "prefetchit",
    "prefetch",
    "fstcww",
    "fstcw",
    "fnstcww",
    "fnstcw",
    "fldcww",
    "fldcw",
    "fstsww",
    "fstsw",
    "fnstsww",
    "fnstsw",
    "fxsaveq",
    "fxsave64",
    "fxrstorq",
    "fxrstor64",
    "xsaveq",
    "xsave64",
    "xrstorq",
    "xrstor64",
    "lgdtq",
    "lgdt",
    "lidtq",
    "lidt",
    "sgdtq",
    "sgdt",
    "sidtq",
    "sidt",
    "finitw",
    "finit",
    "scmp",
    "cmps",
    "smov",
    "movs",
    "slod",
    "lods",
    "ssto",
    "stos",
    "ssca",
    "scas",
    "retn",
    "ret",
    "lretf",
    "lret",
    "fildd",
    "fildll",
    "fistpd",
    "fistpll",
    "fisttpd",
    "fisttpll",
    "setssbsyq",
    "setssbsy",
    "pushfd",
    "pushf",
    "popfd",
    "popf",
    "iretd",
    "iret"
  };
  private static final String[] CONDITIONS = {
    "c", "b", "nae", "b", "nb", "ae", "nc", "ae", "z", "e", "nz", "ne", "na", "be", "nbe", "a",
    "pe", "p", "po", "np", "nge", "l", "nl", "ge", "ng", "le", "nle", "g"
  };
  private static final String[] PREFIXES = {
    "lock",
    "rep",
    "repe",
    "repz",
    "repne",
    "repnz",
    "data16",
    "addr32",
    "data32",
    "addr16",
    "notrack",
    "bnd",
    "rex64",
    "rex",
    "cs",
    "ds",
    "es",
    "ss",
    "fs",
    "gs",
    "xacquire",
    "xrelease"
  };

  /** Not a prefix word. */
  static final int NO_PREFIX = -1;

  // Numbers of the prefix words that are not bits of Operands.prefixes.
  static final int ADDRESS32 = 1 << 20;
  static final int SEGMENT = 1 << 21;
  static final int ADDRESS16 = 1 << 22;

  private final FormTable table;
  private final Object2ObjectOpenHashMap<String, String> aliases = new Object2ObjectOpenHashMap<>();
  private final Object2IntOpenHashMap<String> prefixes = new Object2IntOpenHashMap<>();

  /** The readings found by {@link #find}. */
  final int[] mnemonic = new int[6];

  /** Size suffix of each, 0 when none was written. */
  final char[] suffix = new char[6];

  int readings;

  /** Immediate that a name implies ({@code cmpltsd}), or -1. */
  int impliedImmediate;

  Mnemonics(FormTable table) {
    this.table = table;
    for (int i = 0; i < ALIASES.length; i += 2) {
      aliases.put(ALIASES[i], ALIASES[i + 1]);
    }
    for (int i = 0; i < CONDITIONS.length; i += 2) {
      aliases.put("j" + CONDITIONS[i], "j" + CONDITIONS[i + 1]);
      aliases.put("set" + CONDITIONS[i], "set" + CONDITIONS[i + 1]);
      aliases.put("cmov" + CONDITIONS[i], "cmov" + CONDITIONS[i + 1]);
      if (CONDITIONS[i + 1].equals("b") || CONDITIONS[i + 1].equals("e")) {
        aliases.put("fcmov" + CONDITIONS[i], "fcmov" + CONDITIONS[i + 1]);
      }
    }
    aliases.put("fcmovae", "fcmovnb");
    aliases.put("fcmova", "fcmovnbe");
    aliases.put("fcmovna", "fcmovbe");
    prefixes.defaultReturnValue(NO_PREFIX);
    int[] values = {
      Operands.LOCK,
      Operands.REP,
      Operands.REP,
      Operands.REP,
      Operands.REPNE,
      Operands.REPNE,
      Operands.DATA16,
      ADDRESS32,
      Operands.DATA16,
      ADDRESS16,
      Operands.NOTRACK,
      Operands.REPNE,
      Operands.REX_W,
      Operands.REX,
      SEGMENT | 1,
      SEGMENT | 3,
      SEGMENT,
      SEGMENT | 2,
      SEGMENT | 4,
      SEGMENT | 5,
      Operands.REPNE,
      Operands.REP
    };
    for (int i = 0; i < PREFIXES.length; i++) {
      prefixes.put(PREFIXES[i], values[i]);
    }
  }

  /**
   * The meaning of a prefix word: bits of {@link Operands#prefixes}, ADDRESS32, SEGMENT with the
   * segment's number, or NO_PREFIX.
   */
  int prefix(String word) {
    int value = prefixes.getInt(word);
    if (value == NO_PREFIX && word.startsWith("rex.")) {
      value = Operands.REX;
      for (int i = 4; i < word.length(); i++) {
        switch (word.charAt(i)) {
          case 'w' -> value |= Operands.REX_W;
          case 'r' -> value |= Operands.REX_R;
          case 'x' -> value |= Operands.REX_X;
          case 'b' -> value |= Operands.REX_B;
          default -> {
            return NO_PREFIX;
          }
        }
      }
    }
    return value;
  }

  /**
   * Bits of {@link Operands#prefixes} for a word in braces, 0 for one without effect here,
   * NO_PREFIX for an unknown one.
   */
  static int pseudoPrefix(String word) {
    return switch (word) {
      case "nooptimize" -> 0;
      case "vex", "vex2" -> Operands.VEX;
      case "vex3" -> Operands.VEX3 | Operands.VEX;
      case "evex" -> Operands.EVEX;
      case "disp8" -> Operands.DISPLACEMENT8;
      case "disp32" -> Operands.DISPLACEMENT32;
      case "load" -> Operands.LOAD;
      case "store" -> Operands.STORE;
      case "rex" -> Operands.REX;
      default -> NO_PREFIX;
    };
  }

  /**
   * Fills the readings of a word in lower case; false when there is none. In Intel syntax fewer
   * letters are suffixes, and d is one.
   */
  boolean find(String word, boolean intel) {
    readings = 0;
    impliedImmediate = -1;
    if (word.equals("movsx") || word.equals("movzx")) {
      String base = word.substring(0, 4);
      add(base + "b", (char) 0);
      add(base + "w", (char) 0);
      add("movsx".equals(word) ? "movsl" : base, (char) 0);
      return true;
    }
    add(canonical(word), (char) 0);
    int last = word.length() - 1;
    if (last > 0) {
      char c = word.charAt(last);
      if (intel && c == 'd') {
        add(canonical(word.substring(0, last)), 'l');
      } else if (intel && word.equals("lretl")) {
        add("lret", 'l');
      } else if (c == 'b'
          || c == 'w'
          || c == 'q'
          || !intel && (c == 'l' || c == 's' || c == 't')
          || c == 'x'
          || c == 'y'
          || c == 'z') {
        String base = word.substring(0, last);
        add(canonical(base), c);
        if (base.equals("movsx") || base.equals("movzx")) {
          add(base.substring(0, 4) + "b", c);
          add(base.substring(0, 4) + "w", c);
        }
      }
    }
    if (word.equals("movsd") || word.equals("cmpsd")) {
      // Without operands the string operation.
      add(word.substring(0, 4), 'l');
    }
    return readings > 0 || pseudo(word);
  }

  /** Whether two immediates are the selector and the offset of a far branch. */
  boolean isFarBranch() {
    String name = readings == 0 ? "" : table.mnemonics(mnemonic[0]);
    return name.equals("ljmp") || name.equals("lcall");
  }

  private String canonical(String word) {
    String other = aliases.get(word);
    return other == null ? word : other;
  }

  private void add(String base, char suffixWritten) {
    int number = table.mnemonicNumber(base);
    if (number >= 0) {
      mnemonic[readings] = number;
      suffix[readings++] = suffixWritten;
    }
  }

  /** {@code cmpltsd} is {@code cmpsd $1}; {@code pclmullqhqdq} is {@code pclmulqdq $0x10}. */
  private boolean pseudo(String word) {
    boolean avx = word.startsWith("v");
    int start = avx ? 1 : 0;
    if (word.startsWith("cmp", start) && word.length() > start + 6) {
      String type = word.substring(word.length() - 2);
      String predicate = word.substring(start + 3, word.length() - 2);
      if (type.equals("ps")
          || type.equals("pd")
          || type.equals("ss")
          || type.equals("sd")
          || avx && (type.equals("ph") || type.equals("sh"))) {
        impliedImmediate = ComparisonPredicates.number(predicate, avx);
        add((avx ? "vcmp" : "cmp") + type, (char) 0);
        return impliedImmediate >= 0 && readings > 0;
      }
    }
    if (word.startsWith("vpcmp") && word.length() > 7) {
      int last = word.length() - 1;
      int size = last - (word.charAt(last - 1) == 'u' ? 1 : 0);
      impliedImmediate = integerPredicate(word.substring(5, size));
      add("vpcmp" + word.substring(size), (char) 0);
      return impliedImmediate >= 0 && readings > 0;
    }
    if (word.startsWith("pclmul", start) && word.endsWith("dq")) {
      String part = word.substring(start + 6, word.length() - 2);
      impliedImmediate =
          part.equals("lqlq")
              ? 0
              : part.equals("hqlq")
                  ? 1
                  : part.equals("lqhq") ? 0x10 : part.equals("hqhq") ? 0x11 : -1;
      add(avx ? "vpclmulqdq" : "pclmulqdq", (char) 0);
      return impliedImmediate >= 0;
    }
    return false;
  }

  /** Number of a predicate of AVX-512's comparisons of integers, or -1. */
  private static int integerPredicate(String name) {
    return switch (name) {
      case "eq" -> 0;
      case "lt" -> 1;
      case "le" -> 2;
      case "neq" -> 4;
      case "nlt" -> 5;
      case "nle" -> 6;
      default -> -1;
    };
  }
}
