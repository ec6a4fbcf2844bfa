package kit.link.elf;

import java.util.Arrays;
import kit.obj.X86_64Relocations;
import kit.obj.elf.LittleEndian;

/**
 * x86-64: PLT entries as in the psABI (figure 5.2) and the rewritings of its chapter on linker
 * optimization and of "ELF Handling for Thread-Local Storage" section 5. All displacements here are
 * at the end of their instruction, so that a PC-relative field at {@code at} counts from {@code at
 * + 4}.
 */
final class X86_64Target implements Target {
  @Override
  public int absoluteWord() {
    return X86_64Relocations.ABS64;
  }

  @Override
  public int relative() {
    return X86_64Relocations.RELATIVE;
  }

  @Override
  public int globalData() {
    return X86_64Relocations.GLOB_DAT;
  }

  @Override
  public int jumpSlot() {
    return X86_64Relocations.JUMP_SLOT;
  }

  @Override
  public int copy() {
    return X86_64Relocations.COPY;
  }

  @Override
  public int indirectRelative() {
    return X86_64Relocations.IRELATIVE;
  }

  @Override
  public int tlsModule() {
    return X86_64Relocations.DTPMOD64;
  }

  @Override
  public int tlsModuleOffset() {
    return X86_64Relocations.DTPOFF64;
  }

  @Override
  public int tlsThreadOffset() {
    return X86_64Relocations.TPOFF64;
  }

  @Override
  public int tlsDescriptor() {
    return X86_64Relocations.TLSDESC;
  }

  @Override
  public int pltHeaderSize() {
    return 16;
  }

  @Override
  public int pltEntrySize() {
    return 16;
  }

  @Override
  public int pltLazyOffset() {
    return 6;
  }

  private static void bytes(byte[] image, int at, int... values) {
    for (int i = 0; i < values.length; i++) {
      image[at + i] = (byte) values[i];
    }
  }

  @Override
  public void writePltHeader(byte[] image, int at, long pltAddress, long gotPltAddress) {
    // push GOT+8(%rip); jmp *GOT+16(%rip); nopl 0(%rax)
    bytes(image, at, 0xff, 0x35, 0, 0, 0, 0, 0xff, 0x25, 0, 0, 0, 0, 0x0f, 0x1f, 0x40, 0x00);
    LittleEndian.put32(image, at + 2, (int) (gotPltAddress + 8 - (pltAddress + 6)));
    LittleEndian.put32(image, at + 8, (int) (gotPltAddress + 16 - (pltAddress + 12)));
  }

  @Override
  public void writePltEntry(
      byte[] image, int at, long entryAddress, long slotAddress, long pltAddress, int index) {
    // jmp *slot(%rip); push $index; jmp PLT0
    bytes(image, at, 0xff, 0x25, 0, 0, 0, 0, 0x68, 0, 0, 0, 0, 0xe9, 0, 0, 0, 0);
    LittleEndian.put32(image, at + 2, (int) (slotAddress - (entryAddress + 6)));
    LittleEndian.put32(image, at + 7, index);
    LittleEndian.put32(image, at + 12, (int) (pltAddress - (entryAddress + 16)));
  }

  @Override
  public void writeIndirectPltEntry(byte[] image, int at, long entryAddress, long slotAddress) {
    // jmp *slot(%rip); data16 cs nopw 0(%rax,%rax,1)
    bytes(image, at, 0xff, 0x25, 0, 0, 0, 0, 0x66, 0x2e, 0x0f, 0x1f, 0x84, 0, 0, 0, 0, 0);
    LittleEndian.put32(image, at + 2, (int) (slotAddress - (entryAddress + 6)));
  }

  @Override
  public boolean canRelaxGot(byte[] data, int start, int at, int kind) {
    if (at - start < 2) {
      return false;
    }
    int opcode = data[at - 2] & 0xff;
    int modrm = data[at - 1] & 0xff;
    if (opcode == 0x8b) {
      return (modrm & 0xc7) == 0x05 && (kind == X86_64Relocations.GOTPCRELX || at - start >= 3);
    }
    return kind == X86_64Relocations.GOTPCRELX
        && opcode == 0xff
        && (modrm == 0x15 || modrm == 0x25);
  }

  @Override
  public void relaxGot(byte[] image, int at) {
    int opcode = image[at - 2] & 0xff;
    int modrm = image[at - 1] & 0xff;
    if (opcode == 0x8b) {
      // mov foo@GOTPCREL(%rip), %reg → lea foo(%rip), %reg
      image[at - 2] = (byte) 0x8d;
    } else if (modrm == 0x15) {
      // call *foo@GOTPCREL(%rip) → addr32 call foo
      bytes(image, at - 2, 0x67, 0xe8);
    } else {
      // jmp *foo@GOTPCREL(%rip) → nop; jmp foo: the field keeps its place
      bytes(image, at - 2, 0x90, 0xe9);
    }
  }

  @Override
  public boolean canRelaxInitialExec(byte[] data, int start, int at) {
    if (at - start < 3) {
      return false;
    }
    int rex = data[at - 3] & 0xff;
    int opcode = data[at - 2] & 0xff;
    int modrm = data[at - 1] & 0xff;
    return (rex == 0x48 || rex == 0x4c)
        && (opcode == 0x8b || opcode == 0x03)
        && (modrm & 0xc7) == 0x05;
  }

  @Override
  public void relaxInitialExec(byte[] image, int at) {
    int register = (image[at - 1] >> 3) & 7;
    boolean high = (image[at - 3] & 0xff) == 0x4c;
    boolean move = (image[at - 2] & 0xff) == 0x8b;
    // mov x@gottpoff(%rip), %reg → mov $x@tpoff, %reg; add likewise
    bytes(image, at - 3, high ? 0x49 : 0x48, move ? 0xc7 : 0x81, 0xc0 | register);
  }

  @Override
  public boolean isGeneralDynamicSequence(byte[] data, int start, int at, int end, long next) {
    // 66 48 8d 3d [field] 66 66 48 e8 [field] | 66 48 ff 15 [field] | 66 67? 48 e8
    if (at - start < 4 || end - at < 12 || next != 8) {
      return false;
    }
    boolean lea =
        (data[at - 4] & 0xff) == 0x66
            && (data[at - 3] & 0xff) == 0x48
            && (data[at - 2] & 0xff) == 0x8d
            && (data[at - 1] & 0xff) == 0x3d;
    int a = data[at + 4] & 0xff;
    int b = data[at + 5] & 0xff;
    int c = data[at + 6] & 0xff;
    int d = data[at + 7] & 0xff;
    boolean direct = a == 0x66 && (b == 0x66 || b == 0x48) && (c == 0x48 || c == 0x67) && d == 0xe8;
    boolean indirect = a == 0x66 && b == 0x48 && c == 0xff && d == 0x15;
    return lea && (direct || indirect);
  }

  @Override
  public void relaxGeneralToLocalExec(byte[] image, int at, long threadOffset) {
    // mov %fs:0, %rax; lea x@tpoff(%rax), %rax
    bytes(image, at - 4, 0x64, 0x48, 0x8b, 0x04, 0x25, 0, 0, 0, 0, 0x48, 0x8d, 0x80);
    LittleEndian.put32(image, at + 8, (int) threadOffset);
  }

  @Override
  public void relaxGeneralToInitialExec(byte[] image, int at, long slotDistance) {
    // mov %fs:0, %rax; add x@gottpoff(%rip), %rax
    bytes(image, at - 4, 0x64, 0x48, 0x8b, 0x04, 0x25, 0, 0, 0, 0, 0x48, 0x03, 0x05);
    LittleEndian.put32(image, at + 8, (int) (slotDistance - 12));
  }

  @Override
  public boolean isLocalDynamicSequence(byte[] data, int start, int at, int end, long next) {
    // 48 8d 3d [field] e8 [field] | ff 15 [field] | 67 e8
    if (at - start < 3 || end - at < 9) {
      return false;
    }
    boolean lea =
        (data[at - 3] & 0xff) == 0x48
            && (data[at - 2] & 0xff) == 0x8d
            && (data[at - 1] & 0xff) == 0x3d;
    boolean direct = next == 5 && (data[at + 4] & 0xff) == 0xe8;
    boolean indirect =
        next == 6
            && end - at >= 10
            && ((data[at + 4] & 0xff) == 0xff && (data[at + 5] & 0xff) == 0x15
                || (data[at + 4] & 0xff) == 0x67 && (data[at + 5] & 0xff) == 0xe8);
    return lea && (direct || indirect);
  }

  @Override
  public void relaxLocalDynamic(byte[] image, int at) {
    if ((image[at + 4] & 0xff) == 0xe8) {
      // data16 ×3, mov %fs:0, %rax
      bytes(image, at - 3, 0x66, 0x66, 0x66, 0x64, 0x48, 0x8b, 0x04, 0x25, 0, 0, 0, 0);
    } else {
      bytes(image, at - 3, 0x66, 0x66, 0x66, 0x66, 0x64, 0x48, 0x8b, 0x04, 0x25, 0, 0, 0, 0);
    }
  }

  @Override
  public boolean isDescriptorLoad(byte[] data, int start, int at) {
    return at - start >= 3
        && ((data[at - 3] & 0xff) == 0x48 || (data[at - 3] & 0xff) == 0x4c)
        && (data[at - 2] & 0xff) == 0x8d
        && (data[at - 1] & 0xc7) == 0x05;
  }

  @Override
  public void relaxDescriptorToLocalExec(byte[] image, int at) {
    // lea x@tlsdesc(%rip), %reg → mov $x@tpoff, %reg
    int register = (image[at - 1] >> 3) & 7;
    boolean high = (image[at - 3] & 0xff) == 0x4c;
    bytes(image, at - 3, high ? 0x49 : 0x48, 0xc7, 0xc0 | register);
  }

  @Override
  public void relaxDescriptorToInitialExec(byte[] image, int at) {
    // lea x@tlsdesc(%rip), %reg → mov x@gottpoff(%rip), %reg
    image[at - 2] = (byte) 0x8b;
  }

  @Override
  public boolean isDescriptorCall(byte[] data, int at, int end) {
    return end - at >= 2 && (data[at] & 0xff) == 0xff && (data[at + 1] & 0xf8) == 0x10;
  }

  @Override
  public void relaxDescriptorCall(byte[] image, int at) {
    // call *(%rax) → xchg %ax, %ax
    bytes(image, at, 0x66, 0x90);
  }

  @Override
  public long threadPointer(long start, long size, long alignment) {
    long a = Math.max(1, alignment);
    return (start + size + a - 1) & -a;
  }

  @Override
  public void fillCode(byte[] image, int from, int to) {
    Arrays.fill(image, from, to, (byte) 0x90);
  }
}
