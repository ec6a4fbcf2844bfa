package kit.link.elf;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Arrays;
import kit.base.InputException;
import kit.obj.elf.Elf;
import kit.obj.elf.LittleEndian;

/**
 * The records of one input .eh_frame section as columns: CIEs and FDEs (LSB 5.0 chapter 10.6), the
 * relocations of each, and where each goes in the output.
 *
 * <p>A record is a 4-byte length, a 4-byte id (0 for a CIE, else the distance back to its CIE) and
 * its content; length 0 ends the section. The first relocation of an FDE, at offset 8, tells the
 * function that it describes: the FDE lives and dies with that function's section.
 */
final class EhFrameRecords {
  final InputSection section;
  private final IntArrayList starts = new IntArrayList();
  private final IntArrayList lengths = new IntArrayList();

  /** Row of the CIE of an FDE; -1 for a CIE. */
  private final IntArrayList cies = new IntArrayList();

  private final IntArrayList firstRelocations = new IntArrayList();
  private final IntArrayList relocationEnds = new IntArrayList();
  private final IntArrayList next = new IntArrayList();

  /** First FDE row of each section number of the file. */
  private final Int2IntOpenHashMap firstOfSection = new Int2IntOpenHashMap();

  /** Offset in the output section of each record, -1 when dropped. */
  private int[] outputOffsets = {};

  /** Where offsets before the first kept record go. */
  int base;

  private EhFrameRecords(InputSection section) {
    this.section = section;
    firstOfSection.defaultReturnValue(-1);
  }

  /** Cuts the section into records. */
  static EhFrameRecords parse(InputSection section) throws InputException {
    EhFrameRecords records = new EhFrameRecords(section);
    records.sortRelocations();
    records.readRecords();
    records.outputOffsets = new int[records.count()];
    Arrays.fill(records.outputOffsets, -1);
    return records;
  }

  private InputException error(String problem) {
    return section.file.elf.error("malformed .eh_frame: " + problem);
  }

  /**
   * Relocations are expected by rising offset; where they are not, a sorted copy takes their place.
   */
  private void sortRelocations() {
    byte[] data = section.relocationData();
    int count = section.relocationCount;
    boolean sorted = true;
    for (int i = 1; i < count && sorted; i++) {
      int at = section.relocationStart + i * Elf.RELA_SIZE;
      sorted =
          Long.compareUnsigned(
                  LittleEndian.get64(data, at - Elf.RELA_SIZE), LittleEndian.get64(data, at))
              <= 0;
    }
    if (sorted) {
      return;
    }
    Integer[] order = new Integer[count];
    for (int i = 0; i < count; i++) {
      order[i] = i;
    }
    int start = section.relocationStart;
    Arrays.sort(
        order,
        (a, b) ->
            Long.compareUnsigned(
                LittleEndian.get64(data, start + a * Elf.RELA_SIZE),
                LittleEndian.get64(data, start + b * Elf.RELA_SIZE)));
    byte[] copy = new byte[count * Elf.RELA_SIZE];
    for (int i = 0; i < count; i++) {
      System.arraycopy(
          data, start + order[i] * Elf.RELA_SIZE, copy, i * Elf.RELA_SIZE, Elf.RELA_SIZE);
    }
    section.setRelocations(copy, 0);
  }

  private void readRecords() throws InputException {
    byte[] data = section.data;
    int size = (int) section.size;
    int at = 0;
    int relocation = 0;
    Int2IntOpenHashMap rowOfOffset = new Int2IntOpenHashMap();
    rowOfOffset.defaultReturnValue(-1);
    while (at < size) {
      if (size - at < 4) {
        throw error("truncated record at offset " + at);
      }
      int length = LittleEndian.get32(data, section.dataStart + at);
      if (length == 0) {
        at += 4;
        continue;
      }
      if (length < 4 || length > size - at - 4) {
        throw error("record at offset " + at + " has length " + Integer.toUnsignedString(length));
      }
      int id = LittleEndian.get32(data, section.dataStart + at + 4);
      int cie = -1;
      if (id != 0) {
        cie = rowOfOffset.get(at + 4 - id);
        if (cie < 0) {
          throw error("FDE at offset " + at + " has no CIE");
        }
        if (length < 12) {
          throw error("FDE at offset " + at + " is too short");
        }
      } else {
        rowOfOffset.put(at, starts.size());
      }
      while (relocation < section.relocationCount && relocationOffset(relocation) < at) {
        relocation++;
      }
      int first = relocation;
      while (relocation < section.relocationCount
          && relocationOffset(relocation) < at + 4 + length) {
        relocation++;
      }
      addRow(at, length + 4, cie, first, relocation);
      at += length + 4;
    }
  }

  private void addRow(int at, int length, int cie, int first, int end) {
    int row = starts.size();
    starts.add(at);
    lengths.add(length);
    cies.add(cie);
    firstRelocations.add(first);
    relocationEnds.add(end);
    int following = -1;
    if (cie >= 0) {
      InputSection target =
          first < end && relocationOffset(first) == at + 8
              ? section.file.sectionOf(relocationSymbol(first))
              : null;
      if (target != null) {
        following = firstOfSection.get(target.index);
        firstOfSection.put(target.index, row);
      }
    }
    next.add(following);
  }

  int count() {
    return starts.size();
  }

  boolean isCie(int row) {
    return cies.getInt(row) < 0;
  }

  int cieOf(int row) {
    return cies.getInt(row);
  }

  int start(int row) {
    return starts.getInt(row);
  }

  /** Bytes with the length field. */
  int length(int row) {
    return lengths.getInt(row);
  }

  int firstRelocation(int row) {
    return firstRelocations.getInt(row);
  }

  int relocationEnd(int row) {
    return relocationEnds.getInt(row);
  }

  long relocationOffset(int relocation) {
    return LittleEndian.get64(
        section.relocationData(), section.relocationStart + relocation * Elf.RELA_SIZE);
  }

  int relocationSymbol(int relocation) {
    return LittleEndian.get32(
        section.relocationData(), section.relocationStart + relocation * Elf.RELA_SIZE + 12);
  }

  long relocationAddend(int relocation) {
    return LittleEndian.get64(
        section.relocationData(), section.relocationStart + relocation * Elf.RELA_SIZE + 16);
  }

  /** The first FDE that describes code of this section, or -1; go on with {@link #nextFde}. */
  int firstFde(InputSection target) {
    return firstOfSection.get(target.index);
  }

  int nextFde(int row) {
    return next.getInt(row);
  }

  /**
   * The section that an FDE describes code of; null when that is not told by a relocation to a
   * section of the file.
   */
  InputSection describedSection(int row) {
    int first = firstRelocation(row);
    if (first >= relocationEnd(row) || relocationOffset(first) != start(row) + 8) {
      return null;
    }
    int symbol = relocationSymbol(first);
    return section.file.sectionOf(symbol);
  }

  void setOutputOffset(int row, int offset) {
    outputOffsets[row] = offset;
  }

  int recordOutputOffset(int row) {
    return outputOffsets[row];
  }

  /** Offset in the output section of what was at this offset of the input section. */
  long outputOffset(long offset) {
    int row = rowAt(offset);
    return isWritten(offset) ? outputOffsets[row] + offset - start(row) : base;
  }

  /** Whether the record at an offset of the input section is in the output. */
  boolean isWritten(long offset) {
    int row = rowAt(offset);
    return row >= 0 && outputOffsets[row] >= 0;
  }

  private int rowAt(long offset) {
    int low = 0;
    int high = count() - 1;
    if (high < 0) {
      return -1;
    }
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (start(middle) <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
