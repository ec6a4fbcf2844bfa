package kit.backend.x86_64.instruction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What 16- and 32-bit code has instead of the rows of the {@link FormTable} for 64-bit mode. Most
 * rows hold in all modes; {@link #convert} drops those that need REX.W and gives those whose
 * operand size is 64 bits without it ({@code push/q o64 50 +r}) the size of 32. The rows of this
 * class are those whose opcodes mean something else in 64-bit mode, or nothing.
 *
 * <p>Before: rows as {@link FormRows} reads them. After: the same for 32-bit code, where {@code
 * o16} stands before 16-bit operations; {@link FormTable#legacy} turns that around for 16-bit code.
 */
final class LegacyRows {
  /** Preferred to the other rows of their mnemonics. */
  static final String[] FIRST = {
    "mov/b al,moffs8 A0 | wr",
    "mov/w ax,moffs16 A1 o16 | wr",
    "mov/l eax,moffs32 A1 | wr",
    "mov/b moffs8,al A2 | wr",
    "mov/w moffs16,ax A3 o16 | wr",
    "mov/l moffs32,eax A3 | wr",
    "inc/w o16 40 +r o16",
    "inc/l o32 40 +r",
    "dec/w o16 48 +r o16",
    "dec/l o32 48 +r",
    "jmp/w rel8 EB o16 | r",
    "jmp/w rel16 E9 o16 | r",
    "call/w rel16 E8 o16 | r",
    "j{cc}/w rel8 70 o16 | r",
    "j{cc}/w rel16 0F 80 o16 | r",
  };

  /** Behind the others. */
  static final String[] LAST = {
    "push/l* es 06 | r",
    "push/l* cs 0E | r",
    "push/l* ss 16 | r",
    "push/l* ds 1E | r",
    "push/w es 06 o16 | r",
    "push/w cs 0E o16 | r",
    "push/w ss 16 o16 | r",
    "push/w ds 1E o16 | r",
    "pop/l* es 07 | w",
    "pop/l* ss 17 | w",
    "pop/l* ds 1F | w",
    "pop/w es 07 o16 | w",
    "pop/w ss 17 o16 | w",
    "pop/w ds 1F o16 | w",
    "pusha/l* - 60",
    "pusha/w - 60 o16",
    "popa/l* - 61",
    "popa/w - 61 o16",
    "bound/l m,r32 62 /r | rr",
    "bound/w m,r16 62 /r o16 | rr",
    "arpl/w! rm16,r16 63 /r | mr",
    "les/l r32,m C4 /r | wr",
    "les/w r16,m C4 /r o16 | wr",
    "lds/l r32,m C5 /r | wr",
    "lds/w r16,m C5 /r o16 | wr",
    "ljmp/l* id,iw2 EA | rr",
    "ljmp/w iw,iw2 EA o16 | rr",
    "lcall/l* id,iw2 9A | rr",
    "lcall/w iw,iw2 9A o16 | rr",
    "jcxz rel8 E3 a16 | r",
    "loop/w rel8 E2 a16 | r",
    "loope/w rel8 E1 a16 | r",
    "loopne/w rel8 E0 a16 | r",
    "lgdt/l* m 0F 01 /2 | r",
    "lgdt/w m 0F 01 /2 o16 | r",
    "lidt/l* m 0F 01 /3 | r",
    "lidt/w m 0F 01 /3 o16 | r",
    "sgdt/l* m 0F 01 /0 | w",
    "sgdt/w m 0F 01 /0 o16 | w",
    "sidt/l* m 0F 01 /1 | w",
    "sidt/w m 0F 01 /1 o16 | w",
    "aaa - 37",
    "aas - 3F",
    "daa - 27",
    "das - 2F",
    "aam - D4 0A",
    "aam ib D4 | r",
    "aad - D5 0A",
    "aad ib D5 | r",
    "into - CE",
    "salc - D6",
  };

  private LegacyRows() {}

  static String[] converted(String[] rows) {
    List<String> result = new ArrayList<>();
    for (String row : rows) {
      String converted = convert(row);
      if (converted != null) {
        result.add(converted);
      }
    }
    return result.toArray(new String[0]);
  }

  /** The row as 32-bit code has it, or null. */
  private static @Nullable String convert(String row) {
    int nameEnd = row.indexOf(' ');
    int operandsEnd = row.indexOf(' ', nameEnd + 1);
    String name = row.substring(0, nameEnd);
    String operands = row.substring(nameEnd + 1, operandsEnd);
    String rest = row.substring(operandsEnd);
    boolean vector = rest.startsWith(" V.") || rest.startsWith(" E.");
    if (!vector && (rest.contains(" W ") || rest.endsWith(" W"))
        || name.equals("jrcxz")
        || row.startsWith("xchg/l eax,eax")
        || row.startsWith("xchg/q rax,rax")) {
      return null;
    }
    String narrow = narrow(operands);
    if (narrow == null || vector && rest.contains(".W1") && !narrow.equals(operands)) {
      return null;
    }
    int slash = name.indexOf('/');
    boolean sized = !name.startsWith("loop") && !narrow.contains("m64");
    if (slash >= 0 && name.charAt(slash + 1) == 'q' && sized) {
      name = name.substring(0, slash + 1) + "l" + name.substring(slash + 2);
    } else if (name.equals("j{cc}")) {
      name = "j{cc}/l*";
    }
    return name + " " + narrow + rest;
  }

  /** General registers of 64 bits become those of 32; null when their memory has another size. */
  private static @Nullable String narrow(String operands) {
    StringBuilder result = new StringBuilder(operands.length());
    int start = 0;
    while (start <= operands.length()) {
      int comma = operands.indexOf(',', start);
      int end = comma < 0 ? operands.length() : comma;
      String operand = operands.substring(start, end);
      if (operand.startsWith("r64m")) {
        return null;
      }
      result.append(start > 0 ? "," : "");
      result.append(
          switch (operand) {
            case "r64" -> "r32";
            case "u64" -> "u32";
            case "n64" -> "n32";
            case "o64" -> "o32";
            case "rm64" -> "rm32";
            case "rax" -> "eax";
            case "ids" -> "id";
            default -> operand;
          });
      start = end + 1;
    }
    return result.toString();
  }
}
