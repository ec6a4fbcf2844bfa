package kit.bootstrap.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import kit.archive.Archive;
import kit.archive.ArchiveMember;
import kit.base.ByteReader;
import kit.base.InputException;
import kit.obj.elf.Elf;
import kit.obj.elf.ElfFile;
import kit.obj.elf.ElfSymbols;

/**
 * Finds the first byte in which two objects, archives or programs differ, and names the section and
 * the symbol that hold it. Code is looked at first, then relocations by what they mean, then other
 * contents, then symbols: a function of another length moves everything behind it, and shifts in
 * the tables say nothing of the cause.
 */
public final class FirstDifference {
  private FirstDifference() {}

  /** The place; bytes of unknown kinds are compared as they are. */
  public static Place find(byte[] left, byte[] right) {
    try {
      if (Archive.isArchive(left) && Archive.isArchive(right)) {
        return inArchives(left, right);
      }
      if (ElfFile.isElf(left, 0, left.length) && ElfFile.isElf(right, 0, right.length)) {
        return inElf(new ByteReader("left", left), new ByteReader("right", right));
      }
    } catch (InputException malformed) {
      return Place.inFile("the file, which cannot be read: " + malformed.getMessage(), 0);
    }
    return Place.inFile("the file", Math.max(0, Arrays.mismatch(left, right)));
  }

  private static Place inArchives(byte[] left, byte[] right) throws InputException {
    Archive one = Archive.read("left", left);
    Archive other = Archive.read("right", right);
    List<ArchiveMember> ones = one.members();
    List<ArchiveMember> others = other.members();
    for (int i = 0; i < Math.min(ones.size(), others.size()); i++) {
      String name = ones.get(i).name();
      byte[] leftBytes = bytes(one.content(ones.get(i)));
      byte[] rightBytes = bytes(other.content(others.get(i)));
      if (!name.equals(others.get(i).name())) {
        return Place.inFile("the list of members: " + name + ", " + others.get(i).name(), i);
      }
      if (!Arrays.equals(leftBytes, rightBytes)) {
        return find(leftBytes, rightBytes).inMember(name);
      }
    }
    return ones.size() == others.size()
        ? Place.inFile("the archive's own tables", Math.max(0, Arrays.mismatch(left, right)))
        : Place.inFile("the list of members", Math.min(ones.size(), others.size()));
  }

  private static Place inElf(ByteReader left, ByteReader right) throws InputException {
    ElfFile one = ElfFile.read(left);
    ElfFile other = ElfFile.read(right);
    for (Kind kind : Kind.values()) {
      for (int section = 1; section < one.sectionCount(); section++) {
        if (Kind.of(one, section) != kind) {
          continue;
        }
        if (kind == Kind.RELOCATIONS) {
          Place place = Relocations.firstDifference(one, other, section);
          if (place != null) {
            return place;
          }
          continue;
        }
        long at = mismatch(one, other, section);
        if (at >= 0) {
          return place(one, other, section, at);
        }
      }
    }
    if (one.sectionCount() != other.sectionCount()) {
      return Place.inFile(
          "the list of sections", Math.min(one.sectionCount(), other.sectionCount()));
    }
    long at = Math.max(0, Arrays.mismatch(left.array(), right.array()));
    return Place.inFile(at < Elf.HEADER_SIZE ? "the ELF header" : "the section headers", at);
  }

  private enum Kind {
    CODE,
    RELOCATIONS,
    CONTENT,
    TABLE;

    static Kind of(ElfFile file, int section) {
      return switch (file.sectionType(section)) {
        case Elf.SHT_RELA -> RELOCATIONS;
        case Elf.SHT_SYMTAB, Elf.SHT_STRTAB, Elf.SHT_GROUP -> TABLE;
        default -> (file.sectionFlags(section) & Elf.SHF_EXECINSTR) != 0 ? CODE : CONTENT;
      };
    }
  }

  /** Where a section differs from that of the same name in the other file; -1 when it does not. */
  private static long mismatch(ElfFile one, ElfFile other, int section) throws InputException {
    int partner = section;
    String name = one.sectionName(section);
    if (section >= other.sectionCount() || !other.sectionName(section).equals(name)) {
      partner = other.findSection(name);
    }
    if (partner <= 0) {
      return 0;
    }
    if (one.sectionType(section) == Elf.SHT_NOBITS) {
      long shorter = Math.min(one.sectionSize(section), other.sectionSize(partner));
      return one.sectionSize(section) == other.sectionSize(partner) ? -1 : shorter;
    }
    return Arrays.mismatch(bytes(one.content(section)), bytes(other.content(partner)));
  }

  private static byte[] bytes(ByteReader reader) throws InputException {
    return reader.bytes(0, reader.length(), "content");
  }

  /** Names the symbol around a byte, of whichever file has one there. */
  private static Place place(ElfFile one, ElfFile other, int section, long at)
      throws InputException {
    Place inOne = symbolAt(one, section, at);
    return inOne.symbol().isEmpty() && section < other.sectionCount()
        ? symbolAt(other, section, at)
        : inOne;
  }

  /** Where a function is in an object; a place without a symbol when it is not there. */
  static Place ofFunction(Path object, String function) throws IOException {
    try {
      ElfFile file = ElfFile.read(new ByteReader(object.toString(), Files.readAllBytes(object)));
      int table = file.findSection(Elf.SHT_SYMTAB);
      ElfSymbols symbols = ElfSymbols.read(file, table);
      for (int i = 1; i < symbols.count(); i++) {
        if (symbols.name(i).equals(function) && symbols.sectionIndex(i) > 0) {
          long start = symbols.value(i);
          String section = "section " + file.sectionName(symbols.sectionIndex(i));
          return new Place("", section, start, function, start, start + symbols.size(i));
        }
      }
    } catch (InputException malformed) {
      throw new IOException(malformed.getMessage());
    }
    return Place.inFile("the file", 0);
  }

  static Place symbolAt(ElfFile file, int section, long at) throws InputException {
    long base = file.type() == Elf.ET_REL ? 0 : file.sectionAddress(section);
    String name = "";
    long start = 0;
    long end = 0;
    int table = file.findSection(Elf.SHT_SYMTAB);
    if (table > 0) {
      ElfSymbols symbols = ElfSymbols.read(file, table);
      for (int i = 1; i < symbols.count(); i++) {
        long from = symbols.value(i) - base;
        boolean holds = from <= at && at < from + symbols.size(i);
        if (holds && symbols.sectionIndex(i) == section && !symbols.name(i).isEmpty()) {
          name = symbols.name(i);
          start = symbols.value(i);
          end = start + symbols.size(i);
        }
      }
    }
    return new Place("", "section " + file.sectionName(section), at, name, start, end);
  }
}
