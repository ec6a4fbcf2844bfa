package kit.archive;

import it.unimi.dsi.fastutil.objects.Object2IntLinkedOpenHashMap;
import java.util.ArrayList;
import java.util.List;
import kit.base.ByteReader;
import kit.base.ByteSink;

/**
 * Writes archives in the formats that {@link Archive} reads. The bytes depend on the arguments
 * alone. GNU archives get 32-bit indices, and 64-bit ones ("/SYM64/") when a member starts beyond 4
 * GiB; the index is left out when no member is an object file, as GNU ar does.
 */
public final class ArchiveWriter {
  /**
   * A member to be written; for a thin archive {@code name} is the path relative to the archive.
   */
  public record Member(String name, long date, int user, int group, int mode, ByteReader content) {}

  private static final int GNU_NAME_LIMIT = 15;
  private static final int BSD_NAME_LIMIT = 16;

  private final Archive.Kind kind;
  private final List<Member> members;
  private final long indexDate;
  private final ByteSink out = new ByteSink(1 << 16);
  private final ByteSink longNames = new ByteSink(64);
  private final Object2IntLinkedOpenHashMap<String> longNameOffsets =
      new Object2IntLinkedOpenHashMap<>();
  private final List<String> symbols = new ArrayList<>();
  private final List<Integer> symbolMembers = new ArrayList<>();
  private boolean anyObject;

  private ArchiveWriter(Archive.Kind kind, List<Member> members, long indexDate) {
    this.kind = kind;
    this.members = members;
    this.indexDate = indexDate;
    longNameOffsets.defaultReturnValue(-1);
  }

  /**
   * The archive's bytes.
   *
   * @param withIndex whether to write a symbol index
   * @param indexDate date in the index's header; 0 for reproducible archives
   */
  public static ByteSink write(
      Archive.Kind kind, List<Member> members, boolean withIndex, long indexDate) {
    ArchiveWriter writer = new ArchiveWriter(kind, members, indexDate);
    writer.collectNames();
    if (withIndex) {
      writer.collectSymbols();
    }
    writer.writeAll();
    return writer.out;
  }

  private boolean isLong(String name) {
    return switch (kind) {
      case GNU_THIN -> true;
      case GNU -> name.length() > GNU_NAME_LIMIT || name.indexOf('/') >= 0;
      case BSD -> name.length() > BSD_NAME_LIMIT || name.indexOf(' ') >= 0;
    };
  }

  private void collectNames() {
    if (kind == Archive.Kind.BSD) {
      return;
    }
    for (Member member : members) {
      if (isLong(member.name()) && longNameOffsets.getInt(member.name()) < 0) {
        longNameOffsets.put(member.name(), longNames.size());
        longNames.text(member.name());
        longNames.text("/\n");
      }
    }
    if ((longNames.size() & 1) != 0) {
      longNames.u8('\n');
    }
  }

  private void collectSymbols() {
    for (int i = 0; i < members.size(); i++) {
      List<String> names = MemberSymbols.of(members.get(i).content());
      if (names == null) {
        continue;
      }
      anyObject = true;
      for (String name : names) {
        symbols.add(name);
        symbolMembers.add(i);
      }
    }
  }

  private void writeAll() {
    out.text(kind == Archive.Kind.GNU_THIN ? Archive.THIN_MAGIC : Archive.MAGIC);
    long[] offsets = offsets(4);
    int width = 4;
    if (offsets.length > 0 && offsets[offsets.length - 1] > 0xffffffffL) {
      width = 8;
      offsets = offsets(8);
    }
    if (anyObject) {
      if (kind == Archive.Kind.BSD) {
        writeBsdIndex(offsets);
      } else {
        writeGnuIndex(offsets, width);
      }
    }
    if (longNames.size() > 0) {
      out.text("//" + " ".repeat(46));
      field(Integer.toString(longNames.size()), 10);
      out.text("`\n");
      out.sink(longNames);
    }
    for (Member member : members) {
      writeMember(member);
    }
  }

  private long indexSize(int width) {
    long names = 0;
    for (String symbol : symbols) {
      names += symbol.length() + 1;
    }
    if (kind == Archive.Kind.BSD) {
      return (8 + 8L * symbols.size() + names + 3) & -4;
    }
    long size = width * (symbols.size() + 1L) + names;
    return size + (width == 8 ? -size & 7 : size & 1);
  }

  /** Where each member's header will start. */
  private long[] offsets(int width) {
    long at = Archive.MAGIC.length();
    if (anyObject) {
      at += Archive.HEADER_SIZE + indexSize(width);
    }
    if (longNames.size() > 0) {
      at += Archive.HEADER_SIZE + longNames.size();
    }
    long[] offsets = new long[members.size()];
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = at;
      Member member = members.get(i);
      at += Archive.HEADER_SIZE;
      if (kind != Archive.Kind.GNU_THIN) {
        long size = member.content().length() + bsdNameSize(member.name());
        at += size + (size & 1);
      }
    }
    return offsets;
  }

  /**
   * Bytes of the name in front of the content, a multiple of 4; 0 when the name is in the header.
   */
  private int bsdNameSize(String name) {
    return kind == Archive.Kind.BSD && isLong(name) ? (name.length() + 3) & ~3 : 0;
  }

  private void writeGnuIndex(long[] offsets, int width) {
    long size = indexSize(width);
    header(width == 4 ? "/" : "/SYM64/", indexDate, 0, 0, 0, size);
    long end = out.size() + size;
    bigEndian(symbols.size(), width);
    for (int member : symbolMembers) {
      bigEndian(offsets[member], width);
    }
    for (String symbol : symbols) {
      out.zeroTerminated(symbol);
    }
    out.fill(0, (int) (end - out.size()));
  }

  private void bigEndian(long value, int width) {
    for (int i = width - 1; i >= 0; i--) {
      out.u8((int) (value >>> (8 * i)));
    }
  }

  private void writeBsdIndex(long[] offsets) {
    long size = indexSize(4);
    header("__.SYMDEF", indexDate, 0, 0, 0, size);
    long end = out.size() + size;
    out.u32(8 * symbols.size());
    int name = 0;
    for (int i = 0; i < symbols.size(); i++) {
      out.u32(name);
      out.u32((int) offsets[symbolMembers.get(i)]);
      name += symbols.get(i).length() + 1;
    }
    out.u32((int) (size - 8 - 8L * symbols.size()));
    for (String symbol : symbols) {
      out.zeroTerminated(symbol);
    }
    out.fill(0, (int) (end - out.size()));
  }

  private void writeMember(Member member) {
    int nameSize = bsdNameSize(member.name());
    String name;
    if (nameSize > 0) {
      name = "#1/" + nameSize;
    } else if (kind == Archive.Kind.BSD) {
      name = member.name();
    } else if (isLong(member.name())) {
      name = "/" + longNameOffsets.getInt(member.name());
    } else {
      name = member.name() + "/";
    }
    header(
        name,
        member.date(),
        member.user(),
        member.group(),
        member.mode(),
        (long) member.content().length() + nameSize);
    if (kind == Archive.Kind.GNU_THIN) {
      return;
    }
    if (nameSize > 0) {
      out.text(member.name());
      out.fill(0, nameSize - member.name().length());
    }
    out.bytes(member.content().array(), member.content().start(), member.content().length());
    padEven();
  }

  private void padEven() {
    if ((out.size() & 1) != 0) {
      out.u8('\n');
    }
  }

  private void header(String name, long date, int user, int group, int mode, long size) {
    field(name, 16);
    field(Long.toString(Math.max(0, date)), 12);
    field(Integer.toString(user), 6);
    field(Integer.toString(group), 6);
    field(Integer.toOctalString(mode), 8);
    field(Long.toString(size), 10);
    out.text("`\n");
  }

  /** Text in a field of this width, cut or padded with blanks. */
  private void field(String text, int width) {
    out.text(text.length() > width ? text.substring(0, width) : text);
    out.fill(' ', Math.max(0, width - text.length()));
  }
}
