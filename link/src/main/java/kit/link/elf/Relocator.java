package kit.link.elf;

import kit.base.InputException;
import kit.obj.RelocationKind;
import kit.obj.RelocationKind.Expression;
import kit.obj.elf.Elf;
import kit.obj.elf.LittleEndian;

/**
 * Applies relocations to sections already copied into the image: computes each kind's expression
 * and patches its field. Makes the same decisions as {@link RelocationScanner}.
 */
final class Relocator {
  private final LinkState link;
  private final LinkOptions options;
  private final Synthetic synthetic;
  private final boolean executable;
  private final boolean pic;
  private final RelocationScanner scanner;

  Relocator(LinkState link) {
    this.link = link;
    this.options = link.options;
    this.synthetic = link.synthetic;
    this.executable = !options.isShared();
    this.pic = options.isPic();
    this.scanner = new RelocationScanner(link);
  }

  /**
   * S + A of a symbol of this image. {@code resolver}: of a resolver function, its own address
   * instead of its PLT entry. The addend belongs to the offset where a section symbol of a
   * mergeable section is meant.
   */
  static long address(LinkState link, LinkSymbol symbol, long addend, boolean resolver) {
    if (symbol.type == Elf.STT_SECTION && symbol.section != null && symbol.section.pieces != null) {
      return symbol.section.address(symbol.value + addend);
    }
    boolean entry = symbol.needs(LinkSymbol.CANONICAL_PLT) || symbol.isLocalIfunc();
    if (!resolver && entry && symbol.pltIndex >= 0) {
      return link.synthetic.plt.entryAddress(symbol.pltIndex) + addend;
    }
    return symbol.definitionAddress() + addend;
  }

  /** Applies all relocations of a section whose first byte is at {@code start} of the image. */
  void apply(InputSection section, byte[] image, int start) {
    apply(
        section,
        0,
        section.relocationCount,
        image,
        start,
        section.has(Elf.SHF_ALLOC) ? section.address(0) : 0);
  }

  /**
   * Applies some: {@code start} and {@code address} are where the section's offset 0 is or would
   * be.
   */
  void apply(InputSection section, int from, int to, byte[] image, int start, long address) {
    byte[] rows = section.relocationData();
    boolean alloc = section.has(Elf.SHF_ALLOC);
    for (int row = from; row < to; row++) {
      int at = section.relocationStart + row * Elf.RELA_SIZE;
      long offset = LittleEndian.get64(rows, at);
      RelocationKind kind = link.kinds.kind(LittleEndian.get32(rows, at + 8));
      long addend = LittleEndian.get64(rows, at + 16);
      try {
        LinkSymbol symbol = section.file.symbol(LittleEndian.get32(rows, at + 12));
        if (kind == null || offset < 0 || offset > section.size - kind.field().width()) {
          throw section.file.elf.error("bad relocation in section " + section.name);
        }
        int place = start + (int) offset;
        if (alloc) {
          if (applyLoaded(section, image, place, offset, address + offset, kind, symbol, addend)) {
            row++;
          }
        } else {
          applyInformation(section, image, place, offset, kind, symbol, addend);
        }
      } catch (InputException e) {
        link.reporter.error(e.file() + ": " + e.problem());
        return;
      }
    }
  }

  /**
   * Debug information and the like: no dynamic relocations; what is gone counts as 0 (1 in lists
   * that 0 would end).
   */
  private void applyInformation(
      InputSection section,
      byte[] image,
      int place,
      long offset,
      RelocationKind kind,
      LinkSymbol symbol,
      long addend)
      throws InputException {
    long value;
    boolean dead = symbol.section != null && !symbol.section.live;
    switch (kind.expression()) {
      case NONE -> {
        return;
      }
      case ABSOLUTE -> value = dead ? tombstone(section) : address(link, symbol, addend, false);
      case PC_RELATIVE, PLT_PC_RELATIVE -> value = address(link, symbol, addend, false) - offset;
      case TLS_MODULE_OFFSET ->
          value = dead ? 0 : symbol.definitionAddress() - link.tlsStart + addend;
      case TLS_THREAD_OFFSET -> value = symbol.definitionAddress() - link.tlsBase + addend;
      case SIZE -> value = symbol.size + addend;
      default ->
          throw section.file.elf.error(
              "relocation "
                  + kind.name()
                  + " cannot be used in section "
                  + section.name
                  + ", which is not loaded");
    }
    patch(section, image, place, offset, kind, symbol, value);
  }

  private static long tombstone(InputSection section) {
    return section.name.equals(".debug_ranges") || section.name.equals(".debug_loc") ? 1 : 0;
  }

  /** Returns whether the next relocation is done with too. */
  private boolean applyLoaded(
      InputSection section,
      byte[] image,
      int place,
      long offset,
      long p,
      RelocationKind kind,
      LinkSymbol symbol,
      long addend)
      throws InputException {
    Expression expression = kind.expression();
    if (symbol.section != null && !symbol.section.live && expression != Expression.NONE) {
      reportDiscarded(section, symbol, offset);
    }
    long value;
    switch (expression) {
      case NONE -> {
        return false;
      }
      case ABSOLUTE ->
          value =
              kind.field().width() == 8 && filledAtRunTime(section, symbol)
                  ? 0
                  : address(link, symbol, addend, false);
      case PC_RELATIVE -> value = calleeAddress(symbol, addend) - p;
      case PLT_PC_RELATIVE -> value = calleeAddress(symbol, addend) - p;
      case PLT_GOT_RELATIVE -> value = calleeAddress(symbol, addend) - synthetic.gotPlt.address;
      case GOT_RELATIVE -> value = address(link, symbol, addend, false) - synthetic.gotPlt.address;
      case GOT_OFFSET ->
          value = synthetic.got.address + symbol.gotOffset - synthetic.gotPlt.address + addend;
      case GOT_PC_RELATIVE -> value = synthetic.got.address + symbol.gotOffset + addend - p;
      case GOT_PC_RELATIVE_RELAXABLE -> {
        if (scanner.relaxesGot(section, offset, kind, symbol, addend)) {
          link.target.relaxGot(image, place);
          value = address(link, symbol, addend, false) - p;
        } else {
          value = synthetic.got.address + symbol.gotOffset + addend - p;
        }
      }
      case GOT_BASE_PC_RELATIVE -> value = synthetic.gotPlt.address + addend - p;
      case SIZE -> value = symbol.size + addend;
      case TLS_GENERAL_DYNAMIC,
          TLS_LOCAL_DYNAMIC,
          TLS_INITIAL_EXEC,
          TLS_DESCRIPTOR,
          TLS_DESCRIPTOR_CALL,
          TLS_MODULE_OFFSET,
          TLS_THREAD_OFFSET,
          TLS_MODULE -> {
        return applyTls(section, image, place, offset, p, kind, symbol, addend);
      }
      default ->
          throw section.file.elf.error("relocation " + kind.name() + " in section " + section.name);
    }
    patch(section, image, place, offset, kind, symbol, value);
    return false;
  }

  private long calleeAddress(LinkSymbol symbol, long addend) {
    return symbol.pltIndex >= 0 && symbol.copy == null
        ? synthetic.plt.entryAddress(symbol.pltIndex) + addend
        : address(link, symbol, addend, false);
  }

  /**
   * Whether a word has a dynamic relocation (see {@link RelocationScanner}); RELA rows carry the
   * addend, the word is zero.
   */
  private boolean filledAtRunTime(InputSection section, LinkSymbol symbol) {
    if (symbol.isLocalIfunc()) {
      return pic;
    }
    if (symbol.imported) {
      boolean constant =
          executable
              && !section.has(Elf.SHF_WRITE)
              && (symbol.copy != null || symbol.needs(LinkSymbol.CANONICAL_PLT));
      return !constant;
    }
    return pic && symbol.isDefined() && !symbol.isAbsolute();
  }

  private boolean applyTls(
      InputSection section,
      byte[] image,
      int place,
      long offset,
      long p,
      RelocationKind kind,
      LinkSymbol symbol,
      long addend)
      throws InputException {
    Target target = link.target;
    long got = synthetic.got.address;
    long threadOffset = symbol.definitionAddress() - link.tlsBase + addend;
    long value;
    switch (kind.expression()) {
      case TLS_GENERAL_DYNAMIC -> {
        if (executable) {
          if (symbol.imported) {
            target.relaxGeneralToInitialExec(image, place, got + symbol.tlsIeOffset - p);
          } else {
            target.relaxGeneralToLocalExec(image, place, threadOffset + 4);
          }
          return true;
        }
        value = got + symbol.tlsGdOffset + addend - p;
      }
      case TLS_LOCAL_DYNAMIC -> {
        if (executable) {
          target.relaxLocalDynamic(image, place);
          return true;
        }
        value = got + synthetic.got.moduleSlot() + addend - p;
      }
      case TLS_INITIAL_EXEC -> {
        if (scanner.relaxesInitialExec(section, offset, symbol)) {
          target.relaxInitialExec(image, place);
          value = threadOffset + 4;
        } else {
          value = got + symbol.tlsIeOffset + addend - p;
        }
      }
      case TLS_DESCRIPTOR -> {
        if (!executable) {
          value = got + symbol.tlsDescOffset + addend - p;
        } else if (symbol.imported) {
          target.relaxDescriptorToInitialExec(image, place);
          value = got + symbol.tlsIeOffset + addend - p;
        } else {
          target.relaxDescriptorToLocalExec(image, place);
          value = threadOffset + 4;
        }
      }
      case TLS_DESCRIPTOR_CALL -> {
        if (executable
            && target.isDescriptorCall(
                section.data,
                section.dataStart + (int) offset,
                section.dataStart + (int) section.size)) {
          target.relaxDescriptorCall(image, place);
        }
        return false;
      }
      case TLS_MODULE_OFFSET ->
          value = executable ? threadOffset : symbol.definitionAddress() - link.tlsStart + addend;
      case TLS_THREAD_OFFSET -> value = symbol.imported || !executable ? 0 : threadOffset;
      default ->
          throw section.file.elf.error("relocation " + kind.name() + " in section " + section.name);
    }
    patch(section, image, place, offset, kind, symbol, value);
    return false;
  }

  private void patch(
      InputSection section,
      byte[] image,
      int place,
      long offset,
      RelocationKind kind,
      LinkSymbol symbol,
      long value)
      throws InputException {
    if (!kind.field().fits(value)) {
      String what = symbol.name.isEmpty() ? "a local symbol" : "symbol `" + symbol.name + "'";
      link.reporter.error(
          Places.describe(section, offset)
              + ": relocation truncated to fit: "
              + kind.name()
              + " against "
              + what);
      return;
    }
    switch (kind.field().width()) {
      case 1 -> image[place] = (byte) value;
      case 2 -> LittleEndian.put16(image, place, (int) value);
      case 4 -> LittleEndian.put32(image, place, (int) value);
      case 8 -> LittleEndian.put64(image, place, value);
      default -> {}
    }
  }

  private void reportDiscarded(InputSection section, LinkSymbol symbol, long offset)
      throws InputException {
    boolean tolerated =
        section.ehFrame != null
            || section.name.startsWith(".gcc_except_table")
            || !symbol.section.discarded;
    if (!tolerated) {
      String what = symbol.name.isEmpty() ? symbol.section.name : symbol.name;
      link.reporter.error(
          Places.describe(section, offset)
              + ": `"
              + what
              + "' referenced in section `"
              + section.name
              + "': defined in discarded section `"
              + symbol.section.name
              + "' of "
              + symbol.section.file.name());
    }
  }
}
