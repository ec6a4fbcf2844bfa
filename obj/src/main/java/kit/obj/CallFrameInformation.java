package kit.obj;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.ArrayList;
import java.util.List;
import kit.base.ByteSink;

/**
 * Builder of {@code .eh_frame} (System V gABI supplement "exception frames", DWARF 5 section 6.4):
 * records each function's call frame instructions and writes the CIEs and FDEs as GNU as does, byte
 * for byte. The instructions that stand before a function's first advance go to its CIE; a function
 * uses the newest CIE that agrees with the start of its instructions.
 *
 * <p>Use: {@link #beginFunction}, then instructions in order of address, {@link #advance} before
 * each whose place differs, {@link #endFunction}; once, at the end of the object, {@link #write}.
 * For the x86-64 target the instructions implied at function entry ({@code def_cfa rsp, 8; offset
 * rip, -8}) are added by beginFunction unless {@code simple}. Registers are DWARF numbers, offsets
 * are bytes.
 *
 * <p>It does not write {@code .eh_frame_hdr} (the linker does) and knows only code alignment 1,
 * data alignment -8.
 */
public final class CallFrameInformation {
  /** DW_EH_PE_omit: no personality, no language-specific data. */
  public static final int OMITTED = 0xff;

  /** DW_EH_PE_pcrel | DW_EH_PE_sdata4. */
  private static final int PC_RELATIVE_32 = 0x1b;

  private static final int DATA_ALIGNMENT = -8;

  // Instructions: DW_CFA_* numbers. Those that carry operands in the opcode use the high two bits.
  private static final int ADVANCE = 0x40;
  private static final int OFFSET = 0x80;
  private static final int RESTORE = 0xc0;
  private static final int UNDEFINED = 0x07;
  private static final int SAME_VALUE = 0x08;
  private static final int REGISTER = 0x09;
  private static final int REMEMBER_STATE = 0x0a;
  private static final int RESTORE_STATE = 0x0b;
  private static final int DEFINE_CFA = 0x0c;
  private static final int DEFINE_CFA_REGISTER = 0x0d;
  private static final int DEFINE_CFA_OFFSET = 0x0e;
  private static final int VALUE_OFFSET = 0x14;
  private static final int WINDOW_SAVE = 0x2d;
  private static final int ESCAPE = 0x100;

  /** One function's record. */
  private static final class Frame {
    final Section section;
    final long start;
    long end;
    boolean signal;
    int returnColumn;
    int personalityEncoding = OMITTED;
    Symbol personality;
    long personalityAddend;
    int dataEncoding = OMITTED;
    Symbol data;
    long dataAddend;
    final IntArrayList operations = new IntArrayList();
    final LongArrayList first = new LongArrayList();
    final LongArrayList second = new LongArrayList();
    final List<byte[]> escapes = new ArrayList<>(0);

    Frame(Section section, long start) {
      this.section = section;
      this.start = start;
    }

    /** Index of the first instruction that cannot be in a CIE. */
    int commonPrefix() {
      int i = 0;
      while (i < operations.size()) {
        int operation = operations.getInt(i);
        if (operation == ADVANCE || operation == REMEMBER_STATE || operation == ESCAPE) {
          break;
        }
        i++;
      }
      return i;
    }
  }

  /**
   * A written CIE: the frame it was made for, how many of its instructions it holds, its offset in
   * the section.
   */
  private record Cie(Frame frame, int length, int offset) {}

  private final Machine machine;
  private final List<Frame> frames = new ArrayList<>();
  private Frame current;
  private long lastAddress;
  private long cfaOffset;
  private final LongArrayList savedCfaOffsets = new LongArrayList();

  /** Whether to write .eh_frame (the default) and .debug_frame ({@code .cfi_sections}). */
  public boolean exceptionFrames = true;

  public boolean debugFrames;

  public CallFrameInformation(Machine machine) {
    this.machine = machine;
  }

  public boolean isEmpty() {
    return frames.isEmpty();
  }

  /** Whether a function is open. */
  public boolean isOpen() {
    return current != null;
  }

  /**
   * Opens the record of the function at {@code offset} in the section. {@code simple}: without the
   * implied initial instructions.
   */
  public void beginFunction(Section section, long offset, boolean simple) {
    current = new Frame(section, offset);
    current.returnColumn = machine == Machine.X86_64 ? 16 : machine == Machine.AARCH64 ? 30 : 1;
    frames.add(current);
    lastAddress = offset;
    cfaOffset = 0;
    savedCfaOffsets.clear();
    if (!simple) {
      switch (machine) {
        case X86_64 -> {
          defineCfa(7, 8);
          offset(16, -8);
        }
        case AARCH64 -> defineCfa(31, 0);
        case RISCV64 -> defineCfa(2, 0);
      }
    }
  }

  /** Closes the record; {@code offset} is the first byte behind the function. */
  public void endFunction(long offset) {
    current.end = offset;
    current = null;
  }

  /** What follows holds from this offset in the section on. */
  public void advance(long offset) {
    if (offset != lastAddress) {
      add(ADVANCE, offset - lastAddress, 0);
      lastAddress = offset;
    }
  }

  private void add(int operation, long a, long b) {
    current.operations.add(operation);
    current.first.add(a);
    current.second.add(b);
  }

  public void defineCfa(int register, long offset) {
    cfaOffset = offset;
    add(DEFINE_CFA, register, offset);
  }

  public void defineCfaRegister(int register) {
    add(DEFINE_CFA_REGISTER, register, 0);
  }

  public void defineCfaOffset(long offset) {
    cfaOffset = offset;
    add(DEFINE_CFA_OFFSET, offset, 0);
  }

  public void adjustCfaOffset(long amount) {
    defineCfaOffset(cfaOffset + amount);
  }

  /** The register's old value is saved at CFA + offset. */
  public void offset(int register, long offset) {
    add(OFFSET, register, offset);
  }

  /** The register's old value is saved at (CFA register) + offset. */
  public void relativeOffset(int register, long offset) {
    add(OFFSET, register, offset - cfaOffset);
  }

  /** The register's old value is CFA + offset. */
  public void valueOffset(int register, long offset) {
    add(VALUE_OFFSET, register, offset);
  }

  /** The register's old value is in another register. */
  public void register(int register, int holder) {
    add(REGISTER, register, holder);
  }

  public void restore(int register) {
    add(RESTORE, register, 0);
  }

  public void undefined(int register) {
    add(UNDEFINED, register, 0);
  }

  public void sameValue(int register) {
    add(SAME_VALUE, register, 0);
  }

  public void rememberState() {
    savedCfaOffsets.add(cfaOffset);
    add(REMEMBER_STATE, 0, 0);
  }

  /** False when no state was remembered. */
  public boolean restoreState() {
    if (savedCfaOffsets.isEmpty()) {
      return false;
    }
    cfaOffset = savedCfaOffsets.removeLong(savedCfaOffsets.size() - 1);
    add(RESTORE_STATE, 0, 0);
    return true;
  }

  public void windowSave() {
    add(WINDOW_SAVE, 0, 0);
  }

  /** Raw instruction bytes. */
  public void escape(byte[] bytes) {
    add(ESCAPE, current.escapes.size(), 0);
    current.escapes.add(bytes);
  }

  public void signalFrame() {
    current.signal = true;
  }

  public void returnColumn(int register) {
    current.returnColumn = register;
  }

  /** {@code encoding} is a DW_EH_PE_* byte; {@link #OMITTED} with a null symbol for none. */
  public void personality(int encoding, Symbol symbol, long addend) {
    current.personalityEncoding = encoding;
    current.personality = symbol;
    current.personalityAddend = addend;
  }

  /** The language-specific data area. */
  public void languageData(int encoding, Symbol symbol, long addend) {
    current.dataEncoding = encoding;
    current.data = symbol;
    current.dataAddend = addend;
  }

  /**
   * Bytes of a pointer of this encoding, or 0 when the encoding is not supported (only absolute and
   * pc-relative ones of 2, 4, 8 bytes are).
   */
  public static int encodedSize(int encoding) {
    if ((encoding & 0x70) != 0 && (encoding & 0x70) != 0x10) {
      return 0;
    }
    return switch (encoding & 0x0f) {
      case 0x00, 0x04, 0x0c -> 8;
      case 0x02, 0x0a -> 2;
      case 0x03, 0x0b -> 4;
      default -> 0;
    };
  }

  // ---- writing

  /**
   * Appends the frames recorded so far to the object's {@code .eh_frame} (and {@code .debug_frame})
   * and forgets them.
   */
  public void write(ObjectFile object) {
    if (!frames.isEmpty()) {
      if (exceptionFrames) {
        Section section = object.section(".eh_frame", Section.Type.PROGBITS, Section.ALLOC);
        section.alignAtLeast(8);
        writeSection(object, section, true);
      }
      if (debugFrames) {
        Section section = object.section(".debug_frame", Section.Type.PROGBITS, 0);
        section.alignAtLeast(8);
        writeSection(object, section, false);
      }
    }
    frames.clear();
  }

  private void writeSection(ObjectFile object, Section section, boolean exceptions) {
    List<Cie> entries = new ArrayList<>();
    for (int i = 0; i < frames.size(); i++) {
      Frame frame = frames.get(i);
      Cie cie = null;
      for (int k = entries.size() - 1; k >= 0 && cie == null; k--) {
        if (matches(entries.get(k), frame, exceptions)) {
          cie = entries.get(k);
        }
      }
      if (cie == null) {
        cie = new Cie(frame, frame.commonPrefix(), section.content().size());
        entries.add(cie);
        writeCie(object, section, cie, exceptions);
      }
      writeFde(object, section, frame, cie, exceptions, i == frames.size() - 1);
    }
  }

  private static boolean matches(Cie cie, Frame frame, boolean exceptions) {
    Frame other = cie.frame;
    if (other.returnColumn != frame.returnColumn || other.signal != frame.signal) {
      return false;
    }
    if (exceptions
        && (other.personalityEncoding != frame.personalityEncoding
            || other.personality != frame.personality
            || other.personalityAddend != frame.personalityAddend
            || other.dataEncoding != frame.dataEncoding)) {
      return false;
    }
    if (frame.operations.size() < cie.length) {
      return false;
    }
    for (int i = 0; i < cie.length; i++) {
      if (other.operations.getInt(i) != frame.operations.getInt(i)
          || other.first.getLong(i) != frame.first.getLong(i)
          || other.second.getLong(i) != frame.second.getLong(i)) {
        return false;
      }
    }
    return true;
  }

  private void writeCie(ObjectFile object, Section section, Cie cie, boolean exceptions) {
    ByteSink out = section.content();
    Frame frame = cie.frame;
    int start = out.size();
    out.u32(0);
    out.u32(exceptions ? 0 : -1);
    out.u8(1);
    boolean personality = exceptions && frame.personalityEncoding != OMITTED;
    boolean data = exceptions && frame.dataEncoding != OMITTED;
    if (exceptions) {
      out.text("z");
      out.text(personality ? "P" : "");
      out.text(data ? "L" : "");
      out.text("R");
    }
    out.text(frame.signal ? "S" : "");
    out.u8(0);
    out.uleb128(1);
    out.sleb128(DATA_ALIGNMENT);
    out.u8(frame.returnColumn);
    if (exceptions) {
      out.uleb128(
          (personality ? 1 + encodedSize(frame.personalityEncoding) : 0) + (data ? 1 : 0) + 1);
      if (personality) {
        out.u8(frame.personalityEncoding);
        pointer(
            object, section, frame.personalityEncoding, frame.personality, frame.personalityAddend);
      }
      if (data) {
        out.u8(frame.dataEncoding);
      }
      out.u8(PC_RELATIVE_32);
    }
    writeInstructions(out, frame, 0, cie.length);
    pad(out, start, exceptions ? 4 : 8);
  }

  private void writeFde(
      ObjectFile object, Section section, Frame frame, Cie cie, boolean exceptions, boolean last) {
    ByteSink out = section.content();
    int start = out.size();
    out.u32(0);
    if (exceptions) {
      out.u32(out.size() - cie.offset);
    } else {
      LocalFixups.addRelocation(
          object,
          section,
          out.size(),
          absolute(4),
          object.sectionSymbol(section),
          cie.offset,
          false);
      out.u32(0);
    }
    int width = exceptions ? 4 : 8;
    int kind = exceptions ? pcRelative(4) : absolute(8);
    place(object, section, kind, frame.section, frame.start);
    out.uint(0, width);
    out.uint(frame.end - frame.start, width);
    if (exceptions) {
      boolean data = frame.dataEncoding != OMITTED;
      out.uleb128(data ? encodedSize(frame.dataEncoding) : 0);
      if (data) {
        pointer(object, section, frame.dataEncoding, frame.data, frame.dataAddend);
      }
    }
    writeInstructions(out, frame, cie.length, frame.operations.size());
    pad(out, start, exceptions && !last ? 4 : 8);
  }

  private static void pad(ByteSink out, int start, int alignment) {
    out.align(alignment, 0);
    out.patchU32(start, out.size() - start - 4);
  }

  private void place(ObjectFile object, Section section, int kind, Section target, long value) {
    section
        .relocations()
        .add(section.content().size(), kind, object.sectionSymbol(target).index(), value);
  }

  private void pointer(
      ObjectFile object, Section section, int encoding, Symbol symbol, long addend) {
    int width = encodedSize(encoding);
    ByteSink out = section.content();
    if (symbol == null) {
      out.uint(addend, width);
      return;
    }
    boolean relative = (encoding & 0x70) == 0x10;
    boolean signed = (encoding & 0x08) != 0;
    int kind = relative ? pcRelative(width) : width == 4 && signed ? signed32() : absolute(width);
    LocalFixups.addRelocation(object, section, out.size(), kind, symbol, addend, false);
    out.uint(0, width);
  }

  private int pcRelative(int width) {
    return switch (machine) {
      case X86_64 ->
          width == 8
              ? X86_64Relocations.PC64
              : width == 4 ? X86_64Relocations.PC32 : X86_64Relocations.PC16;
      case AARCH64, RISCV64 ->
          throw new IllegalStateException("no exception frames for this machine");
    };
  }

  private int absolute(int width) {
    return switch (machine) {
      case X86_64 ->
          width == 8
              ? X86_64Relocations.ABS64
              : width == 4 ? X86_64Relocations.ABS32 : X86_64Relocations.ABS16;
      case AARCH64, RISCV64 ->
          throw new IllegalStateException("no exception frames for this machine");
    };
  }

  private int signed32() {
    return machine == Machine.X86_64 ? X86_64Relocations.ABS32S : absolute(4);
  }

  private static void writeInstructions(ByteSink out, Frame frame, int from, int to) {
    for (int i = from; i < to; i++) {
      writeInstruction(
          out, frame, frame.operations.getInt(i), frame.first.getLong(i), frame.second.getLong(i));
    }
  }

  private static void writeInstruction(ByteSink out, Frame frame, int operation, long a, long b) {
    switch (operation) {
      case ADVANCE -> advanceBytes(out, a);
      case OFFSET -> {
        long scaled = b / DATA_ALIGNMENT;
        if (scaled < 0) {
          out.u8(0x11);
          out.uleb128(a);
          out.sleb128(scaled);
        } else if (a <= 0x3f) {
          out.u8(OFFSET | (int) a);
          out.uleb128(scaled);
        } else {
          out.u8(0x05);
          out.uleb128(a);
          out.uleb128(scaled);
        }
      }
      case VALUE_OFFSET -> {
        long scaled = b / DATA_ALIGNMENT;
        out.u8(scaled < 0 ? 0x15 : VALUE_OFFSET);
        out.uleb128(a);
        if (scaled < 0) {
          out.sleb128(scaled);
        } else {
          out.uleb128(scaled);
        }
      }
      case RESTORE -> {
        if (a <= 0x3f) {
          out.u8(RESTORE | (int) a);
        } else {
          out.u8(0x06);
          out.uleb128(a);
        }
      }
      case DEFINE_CFA -> {
        out.u8(b < 0 ? 0x12 : DEFINE_CFA);
        out.uleb128(a);
        cfaOffsetBytes(out, b);
      }
      case DEFINE_CFA_OFFSET -> {
        out.u8(a < 0 ? 0x13 : DEFINE_CFA_OFFSET);
        cfaOffsetBytes(out, a);
      }
      case REGISTER -> {
        out.u8(REGISTER);
        out.uleb128(a);
        out.uleb128(b);
      }
      case DEFINE_CFA_REGISTER, UNDEFINED, SAME_VALUE -> {
        out.u8(operation);
        out.uleb128(a);
      }
      case REMEMBER_STATE, RESTORE_STATE, WINDOW_SAVE -> out.u8(operation);
      case ESCAPE -> out.bytes(frame.escapes.get((int) a));
      default -> throw new IllegalStateException("call frame instruction " + operation);
    }
  }

  private static void cfaOffsetBytes(ByteSink out, long offset) {
    if (offset < 0) {
      out.sleb128(offset / DATA_ALIGNMENT);
    } else {
      out.uleb128(offset);
    }
  }

  private static void advanceBytes(ByteSink out, long delta) {
    if (delta >= 0 && delta < 0x40) {
      out.u8(ADVANCE | (int) delta);
    } else if (delta >= 0 && delta < 0x100) {
      out.u8(0x02);
      out.u8((int) delta);
    } else if (delta >= 0 && delta < 0x10000) {
      out.u8(0x03);
      out.u16((int) delta);
    } else {
      out.u8(0x04);
      out.u32((int) delta);
    }
  }
}
