package kit.archive;

import java.util.ArrayList;
import java.util.List;
import kit.base.ByteReader;
import kit.base.Bytes;
import kit.base.InputException;

/**
 * A parsed archive. Layout: the magic "!&lt;arch&gt;\n" (thin: "!&lt;thin&gt;\n"), then members,
 * each a 60-byte header (name 16, date 12, user 6, group 6, mode 8 octal, size 10, "`\n") and its
 * bytes, padded to an even offset with "\n".
 *
 * <p>GNU: names end in "/", or are "/N", offset N of the long-name member "//" whose names end in
 * "/\n"; the symbol index is the first member "/" (32-bit big-endian count and header offsets, then
 * zero-terminated names) or "/SYM64/" (64-bit). BSD: names are padded with blanks, or "#1/N" with
 * the name in the first N bytes of the content; the index is "__.SYMDEF" or "__.SYMDEF SORTED"
 * (little-endian: byte size of pairs, pairs of name offset and header offset, size of names, names)
 * or its "_64" form.
 */
public final class Archive {
  /** How names are stored. */
  public enum Kind {
    GNU,
    GNU_THIN,
    BSD
  }

  /** First bytes of an archive. */
  public static final String MAGIC = "!<arch>\n";

  /** First bytes of a thin archive. */
  public static final String THIN_MAGIC = "!<thin>\n";

  static final int HEADER_SIZE = 60;

  private final ByteReader reader;
  private final boolean thin;
  private final boolean bsd;

  @SuppressWarnings("NullAway.Init")
  private ByteReader longNames;

  private long firstMember;
  private boolean hasIndex;
  private String[] indexNames = {};
  private long[] indexOffsets = {};

  private Archive(ByteReader reader, boolean thin) throws InputException {
    this.reader = reader;
    this.thin = thin;
    this.bsd = !thin && looksLikeBsd();
  }

  /** Whether the bytes start like an archive. */
  public static boolean isArchive(byte[] data) {
    return startsWith(data, MAGIC) || startsWith(data, THIN_MAGIC);
  }

  private static boolean startsWith(byte[] data, String magic) {
    if (data.length < magic.length()) {
      return false;
    }
    for (int i = 0; i < magic.length(); i++) {
      if (data[i] != magic.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Reads the special members: symbol index and long names. Ordinary members are parsed by {@link
   * #members} and {@link #memberAt}.
   */
  public static Archive read(String name, byte[] data) throws InputException {
    if (!isArchive(data)) {
      throw new InputException(name, "file format not recognized");
    }
    Archive archive = new Archive(new ByteReader(name, data), startsWith(data, THIN_MAGIC));
    archive.readSpecialMembers();
    return archive;
  }

  private boolean looksLikeBsd() throws InputException {
    if (reader.length() < MAGIC.length() + 16) {
      return false;
    }
    String first = rawName(MAGIC.length());
    return first.startsWith("#1/") || first.startsWith("__.SYMDEF");
  }

  private String rawName(long at) throws InputException {
    ByteReader field = reader.slice(at, 16, "archive header");
    return trimRight(Bytes.toText(field.array(), field.start(), field.start() + 16));
  }

  private static String trimRight(String text) {
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == 0)) {
      end--;
    }
    return text.substring(0, end);
  }

  private void readSpecialMembers() throws InputException {
    long at = MAGIC.length();
    while (at < reader.length()) {
      String raw = rawName(at);
      long size = number(at, 48, 10, 10, "size");
      long data = at + HEADER_SIZE;
      if (raw.equals("/") || raw.equals("/SYM64/")) {
        readGnuIndex(reader.slice(data, size, "archive symbol index"), raw.equals("/") ? 4 : 8);
      } else if (raw.equals("//")) {
        longNames = reader.slice(data, size, "archive name table");
      } else if (!bsd || !readBsdIndex(at, raw, data, size)) {
        break;
      }
      at = data + size + (size & 1);
    }
    firstMember = at;
  }

  private void readGnuIndex(ByteReader index, int width) throws InputException {
    hasIndex = true;
    long count = bigEndian(index, 0, width);
    if (count < 0 || count > index.length() / (width + 1)) {
      throw error(
          "symbol index claims "
              + Long.toUnsignedString(count)
              + " symbols in "
              + index.length()
              + " bytes");
    }
    indexNames = new String[(int) count];
    indexOffsets = new long[(int) count];
    long name = width * (count + 1);
    for (int i = 0; i < count; i++) {
      indexOffsets[i] = bigEndian(index, width * (i + 1L), width);
      indexNames[i] = index.text(name, "symbol index name");
      name += indexNames[i].length() + 1;
    }
  }

  private static long bigEndian(ByteReader from, long at, int width) throws InputException {
    long value = 0;
    for (int i = 0; i < width; i++) {
      value = value << 8 | from.u8(at + i);
    }
    return value;
  }

  private boolean readBsdIndex(long at, String raw, long data, long size) throws InputException {
    ByteReader content = reader.slice(data, size, "archive member");
    String name = raw;
    long nameSize = 0;
    if (raw.startsWith("#1/")) {
      nameSize = bsdNameSize(raw, size);
      name =
          trimRight(
              content.slice(0, nameSize, "member name").length() == 0
                  ? ""
                  : Bytes.toText(
                      content.array(), content.start(), content.start() + (int) nameSize));
    }
    if (!name.startsWith("__.SYMDEF")) {
      return false;
    }
    hasIndex = true;
    int width = name.startsWith("__.SYMDEF_64") ? 8 : 4;
    ByteReader index = content.slice(nameSize, size - nameSize, "archive symbol index");
    long pairBytes = littleEndian(index, 0, width);
    ByteReader pairs = index.slice(width, pairBytes, "archive symbol index");
    long nameBytes = littleEndian(index, width + pairBytes, width);
    ByteReader names = index.slice(2L * width + pairBytes, nameBytes, "archive symbol index names");
    int count = (int) (pairBytes / (2L * width));
    indexNames = new String[count];
    indexOffsets = new long[count];
    for (int i = 0; i < count; i++) {
      indexNames[i] = names.text(littleEndian(pairs, 2L * width * i, width), "symbol index name");
      indexOffsets[i] = littleEndian(pairs, 2L * width * i + width, width);
    }
    return true;
  }

  private static long littleEndian(ByteReader from, long at, int width) throws InputException {
    return width == 4 ? from.u32(at) : from.i64(at);
  }

  private long bsdNameSize(String raw, long size) throws InputException {
    long length = parse(raw, 3, raw.length(), 10);
    if (length < 0 || length > size) {
      throw error("malformed member name \"" + raw + "\"");
    }
    return length;
  }

  /** The number in a header field; blank is 0. */
  private long number(long header, int offset, int width, int radix, String what)
      throws InputException {
    ByteReader field = reader.slice(header + offset, width, "archive header");
    String text = Bytes.toText(field.array(), field.start(), field.start() + width);
    int end = width;
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    long value = parse(text, 0, end, radix);
    if (value < 0) {
      throw error(
          "malformed archive: member header at offset "
              + header
              + " has "
              + what
              + " \""
              + text.substring(0, end)
              + "\"");
    }
    return value;
  }

  private static long parse(String text, int from, int to, int radix) {
    long value = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit >= radix || value > (1L << 40)) {
        return -1;
      }
      value = value * radix + digit;
    }
    return value;
  }

  private InputException error(String problem) {
    return new InputException(reader.file(), problem);
  }

  public String name() {
    return reader.file();
  }

  public Kind kind() {
    return thin ? Kind.GNU_THIN : bsd ? Kind.BSD : Kind.GNU;
  }

  public boolean thin() {
    return thin;
  }

  /** Whether the archive has a symbol index, be it empty. */
  public boolean hasIndex() {
    return hasIndex;
  }

  public int indexCount() {
    return indexNames.length;
  }

  public String indexName(int row) {
    return indexNames[row];
  }

  /** Offset of the header of the member that defines {@link #indexName}. */
  public long indexOffset(int row) {
    return indexOffsets[row];
  }

  /** All ordinary members in order. */
  public List<ArchiveMember> members() throws InputException {
    List<ArchiveMember> members = new ArrayList<>();
    long at = firstMember;
    while (at < reader.length()) {
      ArchiveMember member = memberAt(at);
      members.add(member);
      at = next(member);
    }
    return members;
  }

  private long next(ArchiveMember member) {
    if (member.dataOffset() < 0) {
      return member.headerOffset() + HEADER_SIZE;
    }
    long end = member.dataOffset() + member.size();
    return end + (end & 1);
  }

  /** The member whose header is at {@code offset}. */
  public ArchiveMember memberAt(long offset) throws InputException {
    ByteReader header = reader.slice(offset, HEADER_SIZE, "archive header");
    if (header.u8(58) != '`' || header.u8(59) != '\n') {
      throw error("malformed archive: no member header at offset " + offset);
    }
    String raw = rawName(offset);
    long size = number(offset, 48, 10, 10, "size");
    long data = offset + HEADER_SIZE;
    String name;
    boolean external = thin;
    if (raw.startsWith("#1/") && !thin) {
      long nameSize = bsdNameSize(raw, size);
      name =
          reader.slice(data, nameSize, "member name").length() == 0
              ? ""
              : trimRight(
                  Bytes.toText(
                      reader.array(),
                      reader.start() + (int) data,
                      reader.start() + (int) (data + nameSize)));
      data += nameSize;
      size -= nameSize;
    } else if (raw.length() > 1 && raw.charAt(0) == '/' && isDigit(raw.charAt(1))) {
      name = longName(parse(raw, 1, raw.length(), 10), raw);
    } else {
      name = raw.length() > 1 && raw.endsWith("/") ? raw.substring(0, raw.length() - 1) : raw;
    }
    if (!external) {
      reader.slice(data, size, "archive member " + name);
    }
    return new ArchiveMember(
        name,
        number(offset, 16, 12, 10, "date"),
        (int) number(offset, 28, 6, 10, "user"),
        (int) number(offset, 34, 6, 10, "group"),
        (int) number(offset, 40, 8, 8, "mode"),
        offset,
        external ? -1 : data,
        size);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private String longName(long at, String raw) throws InputException {
    if (longNames == null || at < 0 || at >= longNames.length()) {
      throw error("malformed archive: name \"" + raw + "\" is not in the name table");
    }
    int from = longNames.start() + (int) at;
    int end = longNames.start() + longNames.length();
    int to = from;
    byte[] data = longNames.array();
    while (to < end && data[to] != '\n' && data[to] != 0) {
      to++;
    }
    if (to > from && data[to - 1] == '/') {
      to--;
    }
    return Bytes.toText(data, from, to);
  }

  /** The bytes of a member that lies in the archive. */
  public ByteReader content(ArchiveMember member) throws InputException {
    ByteReader all = new ByteReader(reader.file() + "(" + member.name() + ")", reader.array());
    return all.slice(member.dataOffset(), member.size(), "archive member");
  }

  /** The path of a thin archive's member as seen from the working folder. */
  public String thinPath(ArchiveMember member) {
    if (member.name().startsWith("/")) {
      return member.name();
    }
    int slash = reader.file().lastIndexOf('/');
    return slash < 0 ? member.name() : reader.file().substring(0, slash + 1) + member.name();
  }
}
