package kit.link.elf;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import it.unimi.dsi.fastutil.objects.ObjectArrayList;
import java.util.Arrays;
import kit.obj.elf.Elf;
import kit.obj.elf.LittleEndian;

/**
 * .rela.dyn or .rela.plt: dynamic relocations as columns. A place is an input section or a chunk
 * and an offset in it. The row's symbol is that of .dynsym (null: none), its addend a constant or
 * an address known after layout.
 */
final class DynamicRelocations extends Chunk {
  /** The addend as it stands. */
  private static final int CONSTANT = 0;

  /** Address of the value symbol plus the addend. */
  private static final int ADDRESS = 1;

  /** Offset of the value symbol in the thread-local template plus the addend. */
  private static final int TLS_OFFSET = 2;

  private final LinkState link;
  private final boolean sorted;
  private final IntArrayList types = new IntArrayList();
  private final ObjectArrayList<LinkSymbol> symbols = new ObjectArrayList<>();
  private final ObjectArrayList<Object> places = new ObjectArrayList<>();
  private final LongArrayList offsets = new LongArrayList();
  private final IntArrayList addendKinds = new IntArrayList();
  private final ObjectArrayList<LinkSymbol> values = new ObjectArrayList<>();
  private final LongArrayList addends = new LongArrayList();
  private int relativeCount;

  /**
   * {@code sorted}: relative ones first, then by symbol, as -z combreloc; else in order of
   * addition.
   */
  DynamicRelocations(LinkState link, String name, boolean sorted) {
    super(name, Elf.SHT_RELA, Elf.SHF_ALLOC);
    this.link = link;
    this.sorted = sorted;
    alignment = 8;
    entrySize = Elf.RELA_SIZE;
  }

  /** The dynamic linker adds the symbol's value. */
  void addSymbolic(int type, LinkSymbol symbol, Object place, long offset, long addend) {
    add(type, symbol, place, offset, CONSTANT, null, addend);
  }

  /** The dynamic linker adds the image's base to the value's address. */
  void addRelative(int type, Object place, long offset, LinkSymbol value, long addend) {
    if (type == link.target.relative()) {
      relativeCount++;
    }
    add(type, null, place, offset, ADDRESS, value, addend);
  }

  /** A thread-local offset: of the symbol's module when it is imported, else of this one. */
  void addThreadOffset(int type, LinkSymbol symbol, Object place, long offset, long addend) {
    if (symbol != null && symbol.imported) {
      add(type, symbol, place, offset, CONSTANT, null, addend);
    } else {
      add(type, null, place, offset, symbol == null ? CONSTANT : TLS_OFFSET, symbol, addend);
    }
  }

  private void add(
      int type,
      LinkSymbol symbol,
      Object place,
      long offset,
      int addendKind,
      LinkSymbol value,
      long addend) {
    types.add(type);
    symbols.add(symbol);
    places.add(place);
    offsets.add(offset);
    addendKinds.add(addendKind);
    values.add(value);
    addends.add(addend);
    size += Elf.RELA_SIZE;
  }

  int count() {
    return types.size();
  }

  int relativeCount() {
    return relativeCount;
  }

  private long address(int row) {
    Object place = places.get(row);
    return place instanceof InputSection section
        ? section.address(offsets.getLong(row))
        : ((Chunk) place).address + offsets.getLong(row);
  }

  private long addend(int row) {
    long addend = addends.getLong(row);
    return switch (addendKinds.getInt(row)) {
      case ADDRESS ->
          Relocator.address(
              link, values.get(row), addend, types.getInt(row) == link.target.indirectRelative());
      case TLS_OFFSET -> values.get(row).definitionAddress() - link.tlsStart + addend;
      default -> addend;
    };
  }

  @Override
  void write(byte[] image) {
    int n = count();
    long[] address = new long[n];
    Integer[] order = new Integer[n];
    for (int i = 0; i < n; i++) {
      address[i] = address(i);
      order[i] = i;
    }
    if (sorted) {
      int relative = link.target.relative();
      Arrays.sort(
          order,
          (a, b) -> {
            int byClass = Boolean.compare(types.getInt(a) != relative, types.getInt(b) != relative);
            int bySymbol = byClass != 0 ? byClass : Integer.compare(symbolIndex(a), symbolIndex(b));
            int byAddress = bySymbol != 0 ? bySymbol : Long.compareUnsigned(address[a], address[b]);
            return byAddress != 0 ? byAddress : Integer.compare(a, b);
          });
    }
    int at = (int) fileOffset;
    for (int i = 0; i < n; i++, at += Elf.RELA_SIZE) {
      int row = order[i];
      LittleEndian.put64(image, at, address[row]);
      LittleEndian.put32(image, at + 8, types.getInt(row));
      LittleEndian.put32(image, at + 12, symbolIndex(row));
      LittleEndian.put64(image, at + 16, addend(row));
    }
  }

  private int symbolIndex(int row) {
    LinkSymbol symbol = symbols.get(row);
    return symbol == null ? 0 : symbol.dynamicIndex;
  }
}
