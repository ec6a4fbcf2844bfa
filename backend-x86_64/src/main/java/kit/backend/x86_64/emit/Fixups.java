package kit.backend.x86_64.emit;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntArrays;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import it.unimi.dsi.fastutil.objects.ObjectArrayList;
import kit.obj.LocalFixups;
import kit.obj.ObjectFile;
import kit.obj.RelocationTable;
import kit.obj.Section;
import kit.obj.Symbol;
import kit.obj.X86_64Relocations;

/**
 * References that are resolved at the end of the unit, when the place of every symbol and label is
 * known, in the order in which they were made. Each names its field and either an object symbol or
 * a local place (label, temporary symbol) by number.
 */
final class Fixups {
  private final ObjectFile object;
  private final ObjectArrayList<Section> places = new ObjectArrayList<>();
  private final LongArrayList offsets = new LongArrayList();
  private final IntArrayList kinds = new IntArrayList();

  /** The symbol, or null for a local place. */
  private final ObjectArrayList<Symbol> symbols = new ObjectArrayList<>();

  private final IntArrayList locals = new IntArrayList();
  private final LongArrayList addends = new LongArrayList();

  /** Number of the local place to subtract, or -1. */
  private final IntArrayList minus = new IntArrayList();

  private final ObjectArrayList<Symbol> minusSymbols = new ObjectArrayList<>();

  // Local places.
  private final ObjectArrayList<Section> localSections = new ObjectArrayList<>();
  private final LongArrayList localOffsets = new LongArrayList();

  Fixups(ObjectFile object) {
    this.object = object;
  }

  /** A place that has no symbol in the object yet to be {@linkplain #setLocal told}. */
  int newLocal() {
    localSections.add(null);
    localOffsets.add(0);
    return localSections.size() - 1;
  }

  void setLocal(int local, Section section, long offset) {
    localSections.set(local, section);
    localOffsets.set(local, offset);
  }

  long localOffset(int local) {
    return localOffsets.getLong(local);
  }

  boolean isSet(int local) {
    return localSections.get(local) != null;
  }

  void add(Section place, long offset, int kind, Symbol symbol, int local, long addend) {
    add(place, offset, kind, symbol, local, addend, null, -1);
  }

  void add(
      Section place,
      long offset,
      int kind,
      Symbol symbol,
      int local,
      long addend,
      Symbol minusSymbol,
      int minusLocal) {
    places.add(place);
    offsets.add(offset);
    kinds.add(kind);
    symbols.add(symbol);
    locals.add(local);
    addends.add(addend);
    minus.add(minusLocal);
    minusSymbols.add(minusSymbol);
  }

  /**
   * Computes or turns into relocations all references so far. Returns the number of differences
   * that cannot be expressed.
   */
  int resolve() {
    int bad = 0;
    for (int i = 0; i < places.size(); i++) {
      if (!resolve(i)) {
        bad++;
      }
    }
    places.clear();
    offsets.clear();
    kinds.clear();
    symbols.clear();
    locals.clear();
    addends.clear();
    minus.clear();
    minusSymbols.clear();
    return bad;
  }

  private boolean resolve(int i) {
    Section place = places.get(i);
    long offset = offsets.getLong(i);
    int kind = kinds.getInt(i);
    long addend = addends.getLong(i);
    Symbol symbol = symbols.get(i);
    Section target;
    long value;
    if (symbol == null) {
      target = localSections.get(locals.getInt(i));
      value = localOffsets.getLong(locals.getInt(i));
    } else {
      target = symbol.section;
      value = symbol.value;
    }
    if (minus.getInt(i) >= 0 || minusSymbols.get(i) != null) {
      Symbol minusSymbol = minusSymbols.get(i);
      Section minusSection =
          minusSymbol != null ? minusSymbol.section : localSections.get(minus.getInt(i));
      long minusValue =
          minusSymbol != null ? minusSymbol.value : localOffsets.getLong(minus.getInt(i));
      if (target != null && target == minusSection) {
        patch(place, offset, kind, value - minusValue + addend);
        return true;
      }
      if (minusSection != place) {
        return false;
      }
      kind = kind == X86_64Relocations.ABS64 ? X86_64Relocations.PC64 : X86_64Relocations.PC32;
      addend += offset - minusValue;
    }
    if (symbol != null) {
      if (LocalFixups.isComputable(object.machine(), place, kind, symbol)) {
        patch(place, offset, kind, value + addend - offset);
      } else {
        LocalFixups.addRelocation(
            object,
            place,
            offset,
            kind,
            symbol,
            addend,
            kind == X86_64Relocations.PLT32 && symbol.binding != Symbol.Binding.LOCAL);
      }
      return true;
    }
    int plain = LocalFixups.plainKind(object.machine(), kind);
    if (target == place && LocalFixups.isPlainPcRelative(object.machine(), plain)) {
      patch(place, offset, plain, value + addend - offset);
    } else {
      place.relocations().add(offset, plain, object.sectionSymbol(target).index(), value + addend);
    }
    return true;
  }

  /**
   * Looks again at the relocations of a section that pieces of text wrote before all symbols were
   * defined, and puts all in order of offset: the table is then as if the whole had been assembled
   * at once.
   */
  void settle(Section section) {
    RelocationTable table = section.relocations();
    int count = table.size();
    long[] offset = new long[count];
    int[] kind = new int[count];
    int[] symbol = new int[count];
    long[] addend = new long[count];
    int[] order = new int[count];
    for (int i = 0; i < count; i++) {
      offset[i] = table.offset(i);
      kind[i] = table.kind(i);
      symbol[i] = table.symbol(i);
      addend[i] = table.addend(i);
      order[i] = i;
    }
    IntArrays.stableSort(order, (one, other) -> Long.compare(offset[one], offset[other]));
    table.clear();
    for (int i : order) {
      Symbol target = symbol[i] < 0 ? null : object.symbols().get(symbol[i]);
      if (target == null
          || target.type == Symbol.Type.SECTION
          || target.section == null
          || target.binding != Symbol.Binding.LOCAL) {
        table.add(offset[i], kind[i], symbol[i], addend[i]);
      } else if (LocalFixups.isComputable(object.machine(), section, kind[i], target)) {
        patch(section, offset[i], kind[i], target.value + addend[i] - offset[i]);
      } else {
        LocalFixups.addRelocation(object, section, offset[i], kind[i], target, addend[i], false);
      }
    }
  }

  private static void patch(Section place, long offset, int kind, long value) {
    switch (kind) {
      case X86_64Relocations.ABS64, X86_64Relocations.PC64 ->
          place.content().patchU64((int) offset, value);
      case X86_64Relocations.ABS16, X86_64Relocations.PC16 ->
          place.content().patchU16((int) offset, (int) value);
      case X86_64Relocations.ABS8, X86_64Relocations.PC8 ->
          place.content().patchU8((int) offset, (int) value);
      default -> place.content().patchU32((int) offset, (int) value);
    }
  }
}
