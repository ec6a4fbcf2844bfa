package kit.link.elf;

import java.util.Arrays;
import kit.base.ByteSink;
import kit.obj.elf.Elf;

/**
 * Equal constants and strings of the mergeable sections of one output section, entry size and
 * alignment, kept once, in order of first appearance. The result stands among the output section's
 * members as a section of the linker.
 */
final class MergeGroup {
  private final InputSection section;
  private final ByteSink content = new ByteSink(1024);
  private final int alignment;
  private int[] slots = new int[1024];
  private int[] hashes = new int[256];
  private int[] starts = new int[256];
  private int[] lengths = new int[256];
  private int count;

  MergeGroup(InputSection first) {
    section = new InputSection(null, 0, first.name);
    section.type = first.type;
    section.flags = first.flags;
    section.alignment = first.alignment;
    section.entrySize = first.entrySize;
    alignment = (int) first.alignment;
  }

  InputSection section() {
    return section;
  }

  /** Whether pieces of this section may join. */
  boolean accepts(InputSection other) {
    return other.entrySize == section.entrySize
        && other.alignment == section.alignment
        && ((other.flags ^ section.flags) & ~Elf.SHF_GROUP) == 0;
  }

  /** The offset in the group of a piece with these bytes. */
  int add(byte[] data, int from, int length) {
    int hash = SymbolTable.hash(data, from, from + length);
    int slot = hash & (slots.length - 1);
    while (slots[slot] != 0) {
      int piece = slots[slot] - 1;
      if (hashes[piece] == hash
          && lengths[piece] == length
          && equal(starts[piece], data, from, length)) {
        return starts[piece];
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    content.align(alignment, 0);
    int start = content.size();
    content.bytes(data, from, length);
    if (count == starts.length) {
      hashes = Arrays.copyOf(hashes, count * 2);
      starts = Arrays.copyOf(starts, count * 2);
      lengths = Arrays.copyOf(lengths, count * 2);
    }
    hashes[count] = hash;
    starts[count] = start;
    lengths[count] = length;
    slots[slot] = ++count;
    if (count * 2 > slots.length) {
      grow();
    }
    return start;
  }

  private boolean equal(int start, byte[] data, int from, int length) {
    byte[] known = content.array();
    for (int i = 0; i < length; i++) {
      if (known[start + i] != data[from + i]) {
        return false;
      }
    }
    return true;
  }

  private void grow() {
    slots = new int[slots.length * 2];
    for (int i = 0; i < count; i++) {
      int slot = hashes[i] & (slots.length - 1);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = i + 1;
    }
  }

  /** Fixes the contents after the last piece. */
  void finish() {
    section.data = content.array();
    section.dataStart = 0;
    section.size = content.size();
  }
}
