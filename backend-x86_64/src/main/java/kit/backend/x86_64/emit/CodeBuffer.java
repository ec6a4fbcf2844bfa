package kit.backend.x86_64.emit;

import java.util.Arrays;
import kit.backend.x86_64.instruction.FixupSink;
import kit.backend.x86_64.instruction.Form;
import kit.base.ByteSink;

/**
 * The code of one function while the lengths of its jumps are open. Jumps to labels of the function
 * start with 8-bit displacements; those that do not reach grow to 32 bits, again and again until
 * none has to (the least solution; GNU as finds the same). Everything else is placed by its offset
 * in the bytes without jumps, and the number of jumps in front of it.
 *
 * <p>Use: {@link #begin}, instructions, jumps, labels, marks; {@link #finish} fixes all lengths and
 * appends the code; then the places of labels, fixups and marks are known.
 */
final class CodeBuffer implements FixupSink {
  private final ByteSink body = new ByteSink(4096);

  // Jumps.
  private int jumps;
  private int[] jumpAt = new int[64];
  private int[] jumpLabel = new int[64];

  /** Condition code, or -1 for an unconditional jump. */
  private byte[] jumpCondition = new byte[64];

  private boolean[] jumpIsLong = new boolean[64];

  /** Bytes of the jumps before each one, once lengths are settled. */
  private int[] jumpBytes = new int[65];

  // Labels of the function.
  private int labels;
  private int[] label = new int[64];
  private int[] labelAt = new int[64];
  private int[] labelJumps = new int[64];

  /** By label number less {@link #firstLabel}: index + 1 in the columns, or 0. */
  private int[] labelIndex = new int[64];

  // Fixups.
  private int fixups;
  private int[] fixupAt = new int[64];
  private int[] fixupJumps = new int[64];
  private int[] fixupKind = new int[64];
  private int[] fixupTarget = new int[64];
  private long[] fixupAddend = new long[64];

  // Marks: places that somebody wants to know.
  private int marks;
  private int[] markAt = new int[16];
  private int[] markJumps = new int[16];

  ByteSink body() {
    return body;
  }

  void begin() {
    body.clear();
    jumps = 0;
    for (int i = 0; i < labels; i++) {
      labelIndex[label[i]] = 0;
    }
    labels = 0;
    fixups = 0;
    marks = 0;
  }

  /** A jump (JMP_REL32 or Jcc_REL32) to a label that may be in this function. */
  void jump(int form, int toLabel) {
    if (jumps == jumpAt.length) {
      int size = jumps * 2;
      jumpAt = Arrays.copyOf(jumpAt, size);
      jumpLabel = Arrays.copyOf(jumpLabel, size);
      jumpCondition = Arrays.copyOf(jumpCondition, size);
      jumpIsLong = Arrays.copyOf(jumpIsLong, size);
      jumpBytes = Arrays.copyOf(jumpBytes, size + 1);
    }
    jumpAt[jumps] = body.size();
    jumpLabel[jumps] = toLabel;
    jumpCondition[jumps] = (byte) (form == Form.JMP_REL32 ? -1 : form - Form.JO_REL32);
    jumpIsLong[jumps] = false;
    jumps++;
  }

  void label(int number) {
    if (labels == label.length) {
      int size = labels * 2;
      label = Arrays.copyOf(label, size);
      labelAt = Arrays.copyOf(labelAt, size);
      labelJumps = Arrays.copyOf(labelJumps, size);
    }
    if (labelIndex.length <= number) {
      labelIndex = Arrays.copyOf(labelIndex, Math.max(number + 1, labelIndex.length * 2));
    }
    label[labels] = number;
    labelAt[labels] = body.size();
    labelJumps[labels] = jumps;
    labels++;
    labelIndex[number] = labels;
  }

  /** Marks the current place; returns the number of the mark. */
  int mark() {
    if (marks == markAt.length) {
      markAt = Arrays.copyOf(markAt, marks * 2);
      markJumps = Arrays.copyOf(markJumps, marks * 2);
    }
    markAt[marks] = body.size();
    markJumps[marks] = jumps;
    return marks++;
  }

  @Override
  public void fixup(int offset, int width, int relocation, int target, long addend) {
    if (fixups == fixupAt.length) {
      int size = fixups * 2;
      fixupAt = Arrays.copyOf(fixupAt, size);
      fixupJumps = Arrays.copyOf(fixupJumps, size);
      fixupKind = Arrays.copyOf(fixupKind, size);
      fixupTarget = Arrays.copyOf(fixupTarget, size);
      fixupAddend = Arrays.copyOf(fixupAddend, size);
    }
    fixupAt[fixups] = offset;
    fixupJumps[fixups] = jumps;
    fixupKind[fixups] = relocation;
    fixupTarget[fixups] = target;
    fixupAddend[fixups] = addend;
    fixups++;
  }

  // ---- finishing

  private int jumpLength(int jump) {
    return !jumpIsLong[jump] ? 2 : jumpCondition[jump] < 0 ? 5 : 6;
  }

  /** Settles the lengths and appends the code to {@code out}. */
  void finish(ByteSink out) {
    settle();
    int from = 0;
    byte[] bytes = body.array();
    for (int i = 0; i < jumps; i++) {
      out.bytes(bytes, from, jumpAt[i] - from);
      from = jumpAt[i];
      int end = jumpAt[i] + jumpBytes[i + 1];
      int distance = place(labelIndex[jumpLabel[i]] - 1) - end;
      int condition = jumpCondition[i];
      if (!jumpIsLong[i]) {
        out.u8(condition < 0 ? 0xEB : 0x70 | condition);
        out.u8(distance);
      } else {
        if (condition >= 0) {
          out.u8(0x0F);
        }
        out.u8(condition < 0 ? 0xE9 : 0x80 | condition);
        out.u32(distance);
      }
    }
    out.bytes(bytes, from, body.size() - from);
  }

  private void settle() {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = 0; i < jumps; i++) {
        jumpBytes[i + 1] = jumpBytes[i] + jumpLength(i);
      }
      for (int i = 0; i < jumps; i++) {
        if (jumpIsLong[i]) {
          continue;
        }
        int index = labelIndex[jumpLabel[i]] - 1;
        if (index < 0) {
          throw new IllegalStateException(
              "jump to label " + jumpLabel[i] + ", which is not in the function");
        }
        int distance = place(index) - (jumpAt[i] + jumpBytes[i + 1]);
        if (distance != (byte) distance) {
          jumpIsLong[i] = true;
          changed = true;
        }
      }
    }
  }

  private int place(int labelColumn) {
    return labelAt[labelColumn] + jumpBytes[labelJumps[labelColumn]];
  }

  int labelCount() {
    return labels;
  }

  int labelNumber(int index) {
    return label[index];
  }

  /** Offset of a label from the function's start. */
  int labelOffset(int index) {
    return place(index);
  }

  int markOffset(int mark) {
    return markAt[mark] + jumpBytes[markJumps[mark]];
  }

  int size() {
    return body.size() + jumpBytes[jumps];
  }

  int fixupCount() {
    return fixups;
  }

  int fixupOffset(int index) {
    return fixupAt[index] + jumpBytes[fixupJumps[index]];
  }

  int fixupKind(int index) {
    return fixupKind[index];
  }

  int fixupTarget(int index) {
    return fixupTarget[index];
  }

  long fixupAddend(int index) {
    return fixupAddend[index];
  }
}
