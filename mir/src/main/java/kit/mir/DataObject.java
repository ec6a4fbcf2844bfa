package kit.mir;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import kit.base.ByteSink;

/**
 * A defined object: its bytes, relocated words in them, and placement. Bytes beyond {@code bytes}
 * up to {@code size} are zero, so an all-zero object of any size has none.
 */
public final class DataObject {
  /** Where it goes when the symbol asks for no section. */
  public enum Placement {
    /** .data or, without bytes and words, .bss (thread-local: .tdata, .tbss). */
    WRITABLE,
    /** .rodata, or .data.rel.ro when it holds relocated words in position-independent code. */
    CONSTANT,
    /**
     * Mergeable zero-terminated strings of {@link DataObject#elementSize} bytes a character:
     * .rodata.str1.1 and so on.
     */
    STRING
  }

  private final int symbol;
  private final Placement placement;
  private final int alignment;
  private final long size;
  private final int elementSize;
  private final ByteSink bytes;

  /**
   * Relocated words: byte offset, symbol number, addend, width in bytes (4 or 8), second symbol to
   * subtract or -1 (label differences).
   */
  private final LongArrayList wordOffsets = new LongArrayList();

  private final IntArrayList wordSymbols = new IntArrayList();
  private final LongArrayList wordAddends = new LongArrayList();
  private final IntArrayList wordWidths = new IntArrayList();
  private final IntArrayList wordMinus = new IntArrayList();

  /**
   * @param symbol number in the unit
   * @param alignment bytes, a power of two
   * @param size bytes, at least {@code bytes.size()}
   * @param elementSize bytes a character for STRING, else 0
   */
  public DataObject(
      int symbol, Placement placement, int alignment, long size, int elementSize, ByteSink bytes) {
    this.symbol = symbol;
    this.placement = placement;
    this.alignment = alignment;
    this.size = size;
    this.elementSize = elementSize;
    this.bytes = bytes;
  }

  /**
   * The word of {@code width} bytes at {@code offset} is symbol + addend. Words are added in rising
   * order of offset.
   */
  public void addWord(long offset, int symbolNumber, long addend, int width) {
    addWord(offset, symbolNumber, addend, width, -1);
  }

  /** The word is symbol + addend - minus. */
  public void addWord(long offset, int symbolNumber, long addend, int width, int minus) {
    wordOffsets.add(offset);
    wordSymbols.add(symbolNumber);
    wordAddends.add(addend);
    wordWidths.add(width);
    wordMinus.add(minus);
  }

  public int symbol() {
    return symbol;
  }

  public Placement placement() {
    return placement;
  }

  public int alignment() {
    return alignment;
  }

  public long size() {
    return size;
  }

  public int elementSize() {
    return elementSize;
  }

  public ByteSink bytes() {
    return bytes;
  }

  public int wordCount() {
    return wordOffsets.size();
  }

  public long wordOffset(int index) {
    return wordOffsets.getLong(index);
  }

  public int wordSymbol(int index) {
    return wordSymbols.getInt(index);
  }

  public long wordAddend(int index) {
    return wordAddends.getLong(index);
  }

  public int wordWidth(int index) {
    return wordWidths.getInt(index);
  }

  public int wordMinus(int index) {
    return wordMinus.getInt(index);
  }
}
