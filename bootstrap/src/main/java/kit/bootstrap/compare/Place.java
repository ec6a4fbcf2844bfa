package kit.bootstrap.compare;

/**
 * Where two files differ first.
 *
 * @param member of an archive, or empty
 * @param section name, or what else it is: {@code ELF header}, {@code symbol table}
 * @param offset in the section or the file
 * @param symbol the function or object that holds the byte; empty where there is none
 * @param start of the symbol: an address for programs, an offset for objects
 * @param end of the symbol
 */
public record Place(
    String member, String section, long offset, String symbol, long start, long end) {
  static Place inFile(String what, long offset) {
    return new Place("", what, offset, "", 0, 0);
  }

  Place inMember(String name) {
    return new Place(name, section, offset, symbol, start, end);
  }

  /** "function f, offset 0x12 of section .text". */
  public String text() {
    StringBuilder text = new StringBuilder();
    if (!member.isEmpty()) {
      text.append("member ").append(member).append(", ");
    }
    if (!symbol.isEmpty()) {
      text.append(symbol).append(", ");
    }
    return text.append("offset 0x")
        .append(Long.toHexString(offset))
        .append(" of ")
        .append(section)
        .toString();
  }
}
