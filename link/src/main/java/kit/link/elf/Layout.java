package kit.link.elf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import kit.link.LinkException;
import kit.obj.elf.Elf;

/**
 * Orders the output's sections, maps them to segments and gives them addresses and file offsets.
 *
 * <p>The order is GNU ld's default: what is only read, code, read-only data, then writable:
 * thread-local data, what is read-only after relocation (RELRO), data, zeros; sections that are not
 * loaded come last. Each change of protection starts a PT_LOAD on a new page. The RELRO part is
 * placed so that it ends at a page boundary, so that the loader can protect it to its last byte.
 * The file offset of a loaded byte equals its address modulo the page size (gABI chapter 5).
 */
final class Layout {
  private static final long DEFAULT_BASE = 0x400000;

  /** Outputs up to this size are written however much of them is padding. */
  private static final long SMALL_OUTPUT = 256L << 20;

  private static final int READ_ONLY_DATA = 32;
  private static final int RELRO_FIRST = 40;
  private static final int RELRO_LAST = 59;
  private static final int WRITABLE = 62;
  private static final int NOT_LOADED = 100;

  private final LinkState link;
  private final LinkOptions options;
  final List<Segment> segments = new ArrayList<>();
  final List<Chunk> loaded = new ArrayList<>();
  final List<Chunk> others = new ArrayList<>();
  private long fileEnd;

  Layout(LinkState link) {
    this.link = link;
    this.options = link.options;
  }

  List<Segment> segments() {
    return segments;
  }

  /** First free byte of the file after the last section. */
  long fileEnd() {
    return fileEnd;
  }

  /** Sorts {@link LinkState#chunks} into output order and numbers them. */
  void order() {
    for (Chunk chunk : link.chunks) {
      if (chunk instanceof OutputSection section) {
        section.layOut();
      }
    }
    link.chunks.removeIf(chunk ->
        chunk.size == 0
            && chunk instanceof OutputSection section
            && section.members.isEmpty()
            && section.data.isEmpty());
    for (Chunk chunk : link.chunks) {
      chunk.rank = rank(chunk);
    }
    link.chunks.sort(Comparator.comparingInt(c -> c.rank));
    for (int i = 0; i < link.chunks.size(); i++) {
      Chunk chunk = link.chunks.get(i);
      chunk.number = i + 1;
      (chunk.isAlloc() ? loaded : others).add(chunk);
    }
    fillZerosInside();
  }

  /** Zeros take room in the file when bytes follow them in the same segment. */
  void fillZerosInside() {
    boolean bytesFollow = false;
    for (int i = loaded.size() - 1; i >= 0; i--) {
      Chunk chunk = loaded.get(i);
      if (chunk.type != Elf.SHT_NOBITS) {
        bytesFollow = true;
      } else if (bytesFollow && !chunk.isThreadZeros()) {
        chunk.type = Elf.SHT_PROGBITS;
      }
      if (i > 0 && protection(loaded.get(i - 1)) != protection(chunk)) {
        bytesFollow = false;
      }
    }
  }

  private int rank(Chunk chunk) {
    if (!chunk.isAlloc()) {
      return NOT_LOADED;
    }
    boolean writable = chunk.has(Elf.SHF_WRITE);
    if (chunk.has(Elf.SHF_TLS)) {
      return chunk.type == Elf.SHT_NOBITS ? 41 : 40;
    }
    int known = writable ? writableRank(chunk) : readOnlyRank(chunk.name);
    if (known >= 0) {
      return known;
    }
    if (writable) {
      return chunk.type == Elf.SHT_NOBITS ? 64 : WRITABLE;
    }
    if (chunk.has(Elf.SHF_EXECINSTR)) {
      return 24;
    }
    return chunk.type == Elf.SHT_NOTE ? 2 : READ_ONLY_DATA;
  }

  private static int readOnlyRank(String name) {
    return switch (name) {
      case ".interp" -> 0;
      case ".note.gnu.property" -> 1;
      case ".note.gnu.build-id" -> 2;
      case ".hash" -> 3;
      case ".gnu.hash" -> 4;
      case ".dynsym" -> 5;
      case ".dynstr" -> 6;
      case ".gnu.version" -> 7;
      case ".gnu.version_d" -> 8;
      case ".gnu.version_r" -> 9;
      case ".rela.dyn" -> 10;
      case ".rela.plt" -> 11;
      case ".init" -> 20;
      case ".plt" -> 21;
      case ".text" -> 23;
      case ".fini" -> 25;
      case ".rodata" -> 30;
      case ".eh_frame_hdr" -> 34;
      case ".eh_frame" -> 35;
      case ".gcc_except_table" -> 36;
      default -> -1;
    };
  }

  private int writableRank(Chunk chunk) {
    boolean relro = options.relro;
    switch (chunk.type) {
      case Elf.SHT_PREINIT_ARRAY -> {
        return 42;
      }
      case Elf.SHT_INIT_ARRAY -> {
        return 43;
      }
      case Elf.SHT_FINI_ARRAY -> {
        return 44;
      }
      default -> {}
    }
    return switch (chunk.name) {
      case ".eh_frame" -> 39;
      case ".preinit_array" -> 42;
      case ".init_array" -> 43;
      case ".fini_array" -> 44;
      case ".ctors" -> 45;
      case ".dtors" -> 46;
      case ".jcr" -> 47;
      case ".data.rel.ro" -> 48;
      case ".bss.rel.ro" -> 49;
      case ".dynamic" -> 50;
      case ".got" -> 51;
      case ".got.plt" -> relro && options.now ? 52 : 60;
      case ".data" -> 61;
      case ".bss" -> 63;
      default -> -1;
    };
  }

  private boolean isRelro(Chunk chunk) {
    return options.relro && chunk.rank >= RELRO_FIRST && chunk.rank <= RELRO_LAST;
  }

  int protection(Chunk chunk) {
    int flags = Elf.PF_R;
    if (chunk.has(Elf.SHF_WRITE)) {
      flags |= Elf.PF_W;
    }
    if (chunk.has(Elf.SHF_EXECINSTR)) {
      flags |= Elf.PF_X;
    }
    if (options.omagic || options.nmagic) {
      return Elf.PF_R | Elf.PF_W | Elf.PF_X;
    }
    return flags == Elf.PF_R && !options.separateCode ? Elf.PF_R | Elf.PF_X : flags;
  }

  /**
   * Makes the segments: which program headers there are depends on the order alone, so that their
   * size is known before addresses are.
   */
  void mapSegments() {
    Segment load = null;
    Segment headers = null;
    if (hasChunk(".interp")) {
      headers = new Segment(Elf.PT_PHDR, Elf.PF_R, 8);
      headers.withHeaders = true;
      segments.add(headers);
      addSingle(Elf.PT_INTERP, Elf.PF_R, ".interp");
    }
    int firstLoad = segments.size();
    for (Chunk chunk : loaded) {
      if (load == null || load.flags != protection(chunk) || startOf(chunk) >= 0) {
        load =
            new Segment(
                Elf.PT_LOAD,
                protection(chunk),
                options.omagic || options.nmagic ? 1 : options.maxPageSize);
        segments.add(load);
      }
      load.chunks.add(chunk);
      load.alignment = Math.max(load.alignment, chunk.alignment);
    }
    if (firstLoad < segments.size()
        && !options.omagic
        && !options.nmagic
        && startOf(segments.get(firstLoad).chunks.get(0)) < 0) {
      Segment first = segments.get(firstLoad);
      if ((first.flags & Elf.PF_W) == 0 && first.flags == Elf.PF_R || !options.separateCode) {
        first.withHeaders = true;
      } else {
        Segment front = new Segment(Elf.PT_LOAD, Elf.PF_R, options.maxPageSize);
        front.withHeaders = true;
        segments.add(firstLoad, front);
      }
    }
    addSingle(Elf.PT_DYNAMIC, Elf.PF_R | Elf.PF_W, ".dynamic");
    addNotes();
    addSingle(Elf.PT_GNU_PROPERTY, Elf.PF_R, ".note.gnu.property");
    addWhere(Elf.PT_TLS, Elf.PF_R, c -> c.has(Elf.SHF_TLS));
    addSingle(Elf.PT_GNU_EH_FRAME, Elf.PF_R, ".eh_frame_hdr");
    Segment stack =
        new Segment(
            Elf.PT_GNU_STACK, Elf.PF_R | Elf.PF_W | (stackIsExecutable() ? Elf.PF_X : 0), 16);
    stack.memorySize = options.stackSize;
    segments.add(stack);
    addWhere(Elf.PT_GNU_RELRO, Elf.PF_R, this::isRelro);
  }

  boolean stackIsExecutable() {
    if (options.executableStack != null) {
      return options.executableStack;
    }
    for (ObjectInput object : link.objects) {
      if (object.executableStack) {
        return true;
      }
    }
    return false;
  }

  boolean hasChunk(String name) {
    for (Chunk chunk : loaded) {
      if (chunk.name.equals(name)) {
        return true;
      }
    }
    return false;
  }

  void addSingle(int type, int flags, String name) {
    for (Chunk chunk : loaded) {
      if (chunk.name.equals(name)) {
        Segment segment = new Segment(type, flags, chunk.alignment);
        segment.chunks.add(chunk);
        segments.add(segment);
        return;
      }
    }
  }

  void addWhere(int type, int flags, Predicate<Chunk> belongs) {
    Segment segment = new Segment(type, flags, 1);
    for (Chunk chunk : loaded) {
      if (belongs.test(chunk)) {
        segment.chunks.add(chunk);
        segment.alignment = type == Elf.PT_TLS ? Math.max(segment.alignment, chunk.alignment) : 1;
      }
    }
    if (!segment.chunks.isEmpty()) {
      segments.add(segment);
    }
    if (type == Elf.PT_TLS && !segment.chunks.isEmpty()) {
      // The template starts at a multiple of its alignment, so that offsets from its start and from
      // the thread pointer agree.
      segment.chunks.get(0).alignment = segment.alignment;
    }
  }

  /** One PT_NOTE for each run of note sections of one alignment. */
  void addNotes() {
    Segment notes = null;
    Chunk previous = null;
    for (Chunk chunk : loaded) {
      if (chunk.type == Elf.SHT_NOTE) {
        if (notes == null
            || previous.type != Elf.SHT_NOTE
            || notes.alignment != chunk.alignment
            || protection(previous) != protection(chunk)) {
          notes =
              new Segment(
                  Elf.PT_NOTE,
                  Elf.PF_R | (chunk.has(Elf.SHF_WRITE) ? Elf.PF_W : 0),
                  chunk.alignment);
          segments.add(notes);
        }
        notes.chunks.add(chunk);
      }
      previous = chunk;
    }
  }

  /** The address that the command line gives a section, or -1. */
  private long startOf(Chunk chunk) {
    for (LinkOptions.Definition start : options.sectionStarts) {
      if (start.symbol().equals(chunk.name)) {
        return parseHex(start.expression());
      }
    }
    return switch (chunk.name) {
      case ".text" -> options.textStart;
      case ".data" -> options.dataStart;
      case ".bss" -> options.bssStart;
      default -> -1;
    };
  }

  private static long parseHex(String text) {
    long value = 0;
    for (int i = text.startsWith("0x") || text.startsWith("0X") ? 2 : 0; i < text.length(); i++) {
      value = value * 16 + Character.digit(text.charAt(i), 16);
    }
    return value;
  }

  private static long alignUp(long value, long alignment) {
    return (value + alignment - 1) & -alignment;
  }

  /** Gives loaded chunks and segments their addresses and offsets. */
  void assign() throws LinkException {
    long headerSize = Elf.HEADER_SIZE + (long) segments.size() * Elf.PROGRAM_HEADER_SIZE;
    long base = options.imageBase >= 0 ? options.imageBase : options.isPic() ? 0 : DEFAULT_BASE;
    link.imageStart = base;
    // Without pages the first address still equals its file offset modulo the page size, or the
    // kernel could not map it.
    long address = options.omagic || options.nmagic ? base + headerSize : base;
    long offset = headerSize;
    for (Segment segment : segments) {
      if (segment.type != Elf.PT_LOAD) {
        continue;
      }
      if (segment.withHeaders) {
        address = base + headerSize;
        segment.address = base;
        segment.fileOffset = 0;
      } else {
        address = segmentStart(segment, address);
        offset += (address - offset) & (segmentPage(segment) - 1);
        segment.address = address;
        segment.fileOffset = offset;
      }
      address = placeChunks(segment, address, address - offset);
      offset = segment.fileOffset + segment.fileSize;
    }
    for (Segment segment : segments) {
      if (segment.type != Elf.PT_LOAD) {
        cover(segment, base, headerSize);
      }
    }
    placeOthers(offset);
  }

  /** Gives sections that are not loaded their places in the file. */
  void placeOthers(long offset) throws LinkException {
    fileEnd = offset;
    for (Chunk chunk : others) {
      chunk.fileOffset = alignUp(fileEnd, Math.max(1, chunk.alignment));
      fileEnd = chunk.fileOffset + (chunk.type == Elf.SHT_NOBITS ? 0 : chunk.size);
    }
    if (fileEnd > Integer.MAX_VALUE - 16) {
      throw new LinkException("output larger than 2 GiB");
    }
    long input = 0;
    for (ObjectInput object : link.objects) {
      input += object.elf.reader().length();
    }
    if (fileEnd > SMALL_OUTPUT && fileEnd / 64 > input) {
      throw new LinkException(
          "the output would be "
              + fileEnd
              + " bytes, nearly all of them padding or zeros that take room in the file");
    }
  }

  private long segmentPage(Segment segment) {
    return options.omagic || options.nmagic
        ? Math.max(1, maxAlignment(segment))
        : segment.alignment;
  }

  private static long maxAlignment(Segment segment) {
    long alignment = 1;
    for (Chunk chunk : segment.chunks) {
      alignment = Math.max(alignment, chunk.alignment);
    }
    return alignment;
  }

  private long segmentStart(Segment segment, long previousEnd) {
    long given = startOf(segment.chunks.get(0));
    if (given >= 0) {
      return given;
    }
    long start = alignUp(previousEnd, segmentPage(segment));
    long relroEnd = start;
    long relroAlignment = 1;
    boolean any = false;
    for (Chunk chunk : segment.chunks) {
      if (isRelro(chunk)) {
        any = true;
        relroAlignment = Math.max(relroAlignment, chunk.alignment);
        relroEnd = alignUp(relroEnd, chunk.alignment) + (chunk.isThreadZeros() ? 0 : chunk.size);
      }
    }
    if (!any) {
      return start;
    }
    long slack = -relroEnd & (options.commonPageSize - 1);
    return start + (slack & -relroAlignment);
  }

  /**
   * Returns the address after the last chunk. {@code bias}: address less file offset of every byte
   * of the segment.
   */
  private long placeChunks(Segment segment, long start, long bias) {
    long at = start;
    long fileSize = segment.withHeaders ? start - segment.address : 0;
    boolean wasRelro = false;
    for (Chunk chunk : segment.chunks) {
      boolean relro = isRelro(chunk);
      if (wasRelro && !relro) {
        at = alignUp(at, options.commonPageSize);
      }
      wasRelro = relro;
      long address = alignUp(at, chunk.alignment);
      chunk.address = address;
      chunk.fileOffset = address - bias;
      if (chunk.isThreadZeros()) {
        continue;
      }
      at = address + chunk.size;
      if (chunk.type != Elf.SHT_NOBITS) {
        fileSize = at - segment.address;
      }
    }
    if (wasRelro) {
      at = alignUp(at, options.commonPageSize);
    }
    segment.fileSize = fileSize;
    segment.memorySize = at - segment.address;
    return at;
  }

  void cover(Segment segment, long base, long headerSize) {
    if (segment.type == Elf.PT_PHDR) {
      segment.address = base + Elf.HEADER_SIZE;
      segment.fileOffset = Elf.HEADER_SIZE;
      segment.fileSize = headerSize - Elf.HEADER_SIZE;
      segment.memorySize = segment.fileSize;
      return;
    }
    if (segment.chunks.isEmpty()) {
      return;
    }
    Chunk first = segment.chunks.get(0);
    segment.address = first.address;
    segment.fileOffset = first.fileOffset;
    for (Chunk chunk : segment.chunks) {
      boolean counts = !chunk.isThreadZeros() || segment.type == Elf.PT_TLS;
      long end = chunk.address - first.address + chunk.size;
      if (counts) {
        segment.memorySize = Math.max(segment.memorySize, end);
      }
      if (chunk.type != Elf.SHT_NOBITS) {
        segment.fileSize = end;
      }
    }
    if (segment.type == Elf.PT_GNU_RELRO) {
      segment.memorySize =
          alignUp(segment.address + segment.memorySize, options.commonPageSize) - segment.address;
    }
    if (segment.type == Elf.PT_TLS) {
      link.tlsStart = segment.address;
      link.tlsEnd = segment.address + segment.memorySize;
      link.tlsBase =
          link.target.threadPointer(segment.address, segment.memorySize, segment.alignment);
    }
  }

  /** Address after the last loaded byte. */
  long imageEnd() {
    long end = link.imageStart;
    for (Chunk chunk : loaded) {
      if (!chunk.isThreadZeros()) {
        end = Math.max(end, chunk.address + chunk.size);
      }
    }
    return end;
  }

  /** Address after the last initialised byte. */
  long dataEnd() {
    long end = link.imageStart;
    for (Chunk chunk : loaded) {
      if (chunk.type != Elf.SHT_NOBITS) {
        end = Math.max(end, chunk.address + chunk.size);
      }
    }
    return end;
  }

  /** Where the final zeros start. */
  long bssStart() {
    for (Chunk chunk : loaded) {
      if (chunk.type == Elf.SHT_NOBITS && !chunk.isThreadZeros()) {
        return chunk.address;
      }
    }
    return dataEnd();
  }

  /** Address after .text. */
  long textEnd() {
    long end = link.imageStart;
    for (Chunk chunk : loaded) {
      if (chunk.name.equals(".text")) {
        return chunk.address + chunk.size;
      }
      if (chunk.has(Elf.SHF_EXECINSTR)) {
        end = chunk.address + chunk.size;
      }
    }
    return end;
  }

  /**
   * Address of the relocations that start-up code of static programs applies, 0 when there are
   * none.
   */
  long indirectStart() {
    DynamicRelocations relocations = link.synthetic.pltRelocations;
    return relocations.size > 0 && !link.dynamic ? relocations.address : 0;
  }

  /** The section that an address lies in or ends, for symbols of the linker. */
  int sectionNumberAt(long address) {
    int best = 0;
    for (Chunk chunk : loaded) {
      if (!chunk.isThreadZeros()
          && chunk.address <= address
          && address <= chunk.address + chunk.size) {
        best = chunk.number;
      }
    }
    return best;
  }
}
