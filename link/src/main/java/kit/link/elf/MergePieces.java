package kit.link.elf;

import kit.obj.elf.Elf;

/**
 * The pieces (constants or strings) of one mergeable input section, and where each went in its
 * {@link MergeGroup}.
 */
final class MergePieces {
  private final MergeGroup group;
  private final int[] starts;
  private final int[] targets;
  private final long size;

  private MergePieces(MergeGroup group, int[] starts, int[] targets, long size) {
    this.group = group;
    this.starts = starts;
    this.targets = targets;
    this.size = size;
  }

  /** Whether the section's contents may be merged: read-only, whole entries, strings that end. */
  static boolean canMerge(InputSection section) {
    if (!section.has(Elf.SHF_MERGE)
        || section.has(Elf.SHF_WRITE)
        || section.data == null
        || section.relocationCount > 0) {
      return false;
    }
    long entry = section.entrySize;
    if (entry <= 0 || entry > section.size || section.size % entry != 0) {
      return false;
    }
    if (!section.has(Elf.SHF_STRINGS)) {
      return true;
    }
    if (entry != 1 && entry != 2 && entry != 4) {
      return false;
    }
    for (int i = 1; i <= entry; i++) {
      if (section.data[section.dataStart + (int) section.size - i] != 0) {
        return false;
      }
    }
    return true;
  }

  /** Cuts the section into pieces and enters them into the group. */
  static MergePieces of(InputSection section, MergeGroup group) {
    int entry = (int) section.entrySize;
    int size = (int) section.size;
    int count = section.has(Elf.SHF_STRINGS) ? countStrings(section) : size / entry;
    int[] starts = new int[count];
    int[] targets = new int[count];
    int at = 0;
    for (int i = 0; i < count; i++) {
      int end = section.has(Elf.SHF_STRINGS) ? stringEnd(section, at) : at + entry;
      starts[i] = at;
      targets[i] = group.add(section.data, section.dataStart + at, end - at);
      at = end;
    }
    return new MergePieces(group, starts, targets, size);
  }

  private static int countStrings(InputSection section) {
    int count = 0;
    for (int at = 0; at < section.size; at = stringEnd(section, at)) {
      count++;
    }
    return count;
  }

  /** Offset after the terminator of the string that starts at {@code from}. */
  private static int stringEnd(InputSection section, int from) {
    int entry = (int) section.entrySize;
    byte[] data = section.data;
    int at = section.dataStart + from;
    while (true) {
      int sum = 0;
      for (int i = 0; i < entry; i++) {
        sum |= data[at + i];
      }
      at += entry;
      if (sum == 0) {
        return at - section.dataStart;
      }
    }
  }

  /**
   * Address of what was at this offset of the input section; offsets outside count from the nearest
   * piece.
   */
  long address(long offset) {
    int low = 0;
    int high = starts.length - 1;
    long wanted = Math.max(0, Math.min(offset, size));
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (starts[middle] <= wanted) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return group.section().address(targets[low] + (offset - starts[low]));
  }
}
