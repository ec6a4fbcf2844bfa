package kit.link.elf;

import java.util.ArrayList;
import java.util.List;
import kit.base.InputException;
import kit.link.LinkException;
import kit.obj.elf.Elf;

/**
 * Segments and file offsets of an image whose addresses a linker script gives. With PHDRS the
 * segments are the script's; without, a PT_LOAD starts where the protection changes on a new page,
 * where addresses go back or jump, or where the distance between load address and address changes.
 */
final class ScriptedImage {
  private final LinkState link;
  private final LinkOptions options;
  private final Layout layout;

  ScriptedImage(LinkState link, Layout layout) {
    this.link = link;
    this.options = link.options;
    this.layout = layout;
  }

  void layOut() throws InputException, LinkException {
    for (Chunk chunk : link.chunks) {
      if (chunk instanceof OutputSection section) {
        section.layOut();
      }
    }
    ScriptLayout script = new ScriptLayout(link);
    script.order();
    int count = link.layoutScript.segments.isEmpty() ? 4 : link.layoutScript.segments.size();
    for (int attempt = 0; attempt < 4; attempt++) {
      script.assign(Elf.HEADER_SIZE + (long) count * Elf.PROGRAM_HEADER_SIZE);
      number();
      layout.segments.clear();
      if (link.layoutScript.segments.isEmpty()) {
        mapSegments();
      } else {
        mapGiven();
      }
      if (layout.segments.size() == count) {
        break;
      }
      count = layout.segments.size();
    }
    assignOffsets();
  }

  private void number() {
    link.chunks.removeIf(chunk ->
        chunk.size == 0 && chunk instanceof OutputSection section && section.members.isEmpty());
    layout.loaded.clear();
    layout.others.clear();
    for (int i = 0; i < link.chunks.size(); i++) {
      Chunk chunk = link.chunks.get(i);
      chunk.number = i + 1;
      (chunk.isAlloc() ? layout.loaded : layout.others).add(chunk);
    }
  }

  private void mapSegments() {
    if (layout.hasChunk(".interp")) {
      Segment headers = new Segment(Elf.PT_PHDR, Elf.PF_R, 8);
      headers.withHeaders = true;
      layout.segments.add(headers);
      layout.addSingle(Elf.PT_INTERP, Elf.PF_R, ".interp");
    }
    Segment load = null;
    Chunk previous = null;
    for (Chunk chunk : layout.loaded) {
      if (load == null || startsSegment(load, previous, chunk)) {
        load = new Segment(Elf.PT_LOAD, layout.protection(chunk), options.maxPageSize);
        load.loadShift = chunk.loadShift;
        layout.segments.add(load);
      }
      load.flags |= layout.protection(chunk);
      load.chunks.add(chunk);
      if (!chunk.isThreadZeros()) {
        previous = chunk;
      }
    }
    addOthers();
  }

  private boolean startsSegment(Segment load, Chunk previous, Chunk chunk) {
    if (previous == null) {
      return false;
    }
    long end = previous.address + previous.size;
    long page = options.maxPageSize;
    boolean newPage = Long.compareUnsigned(chunk.address / page, Math.max(0, end - 1) / page) > 0;
    boolean backwards = Long.compareUnsigned(chunk.address, end) < 0;
    boolean jump = chunk.address - end > 16 * page;
    boolean bytesAfterZeros =
        previous.type == Elf.SHT_NOBITS && chunk.type != Elf.SHT_NOBITS && newPage;
    return load.flags != layout.protection(chunk) && newPage
        || backwards
        || jump
        || chunk.loadShift != load.loadShift
        || bytesAfterZeros;
  }

  private void addOthers() {
    layout.addSingle(Elf.PT_DYNAMIC, Elf.PF_R | Elf.PF_W, ".dynamic");
    layout.addNotes();
    layout.addSingle(Elf.PT_GNU_PROPERTY, Elf.PF_R, ".note.gnu.property");
    layout.addWhere(Elf.PT_TLS, Elf.PF_R, c -> c.has(Elf.SHF_TLS));
    layout.addSingle(Elf.PT_GNU_EH_FRAME, Elf.PF_R, ".eh_frame_hdr");
    boolean executable = layout.stackIsExecutable();
    Segment stack =
        new Segment(Elf.PT_GNU_STACK, Elf.PF_R | Elf.PF_W | (executable ? Elf.PF_X : 0), 16);
    stack.memorySize = options.stackSize;
    layout.segments.add(stack);
  }

  /**
   * The segments of PHDRS: an output section is in those that its statement names, else in those of
   * the section before it.
   */
  private void mapGiven() throws InputException {
    ScriptLayout environment = new ScriptLayout(link);
    for (LayoutScript.SegmentSpec spec : link.layoutScript.segments) {
      int flags =
          spec.flags() >= 0 ? (int) link.layoutScript.evaluate(spec.flags(), environment) : 0;
      Segment segment =
          new Segment(spec.type(), flags, spec.type() == Elf.PT_LOAD ? options.maxPageSize : 1);
      segment.withHeaders =
          spec.fileHeader() || spec.programHeaders() || spec.type() == Elf.PT_PHDR;
      layout.segments.add(segment);
    }
    List<String> current = new ArrayList<>();
    for (Chunk chunk : layout.loaded) {
      for (LayoutScript.Statement statement : link.layoutScript.statements) {
        if (statement instanceof LayoutScript.Output output
            && output.name.equals(chunk.name)
            && !output.segments.isEmpty()) {
          current = output.segments;
        }
      }
      for (int i = 0; i < layout.segments.size(); i++) {
        LayoutScript.SegmentSpec spec = link.layoutScript.segments.get(i);
        Segment segment = layout.segments.get(i);
        if (current.contains(spec.name())) {
          segment.chunks.add(chunk);
          segment.flags |= spec.flags() < 0 ? layout.protection(chunk) : 0;
          segment.loadShift = segment.chunks.size() == 1 ? chunk.loadShift : segment.loadShift;
          segment.alignment =
              spec.type() == Elf.PT_LOAD
                  ? segment.alignment
                  : Math.max(segment.alignment, chunk.alignment);
        }
      }
    }
  }

  private void assignOffsets() throws LinkException {
    zerosInside();
    long headerSize = Elf.HEADER_SIZE + (long) layout.segments.size() * Elf.PROGRAM_HEADER_SIZE;
    long offset = headerSize;
    boolean first = true;
    link.imageStart = layout.loaded.isEmpty() ? 0 : layout.loaded.get(0).address;
    for (Segment segment : layout.segments) {
      if (segment.type != Elf.PT_LOAD || segment.chunks.isEmpty()) {
        continue;
      }
      Chunk start = segment.chunks.get(0);
      long page =
          options.omagic || options.nmagic ? Math.max(1, start.alignment) : options.maxPageSize;
      long room = start.address & (page - 1);
      boolean headers =
          first
              && offset == headerSize
              && (segment.withHeaders || link.layoutScript.segments.isEmpty())
              && room >= headerSize
              && !options.omagic;
      if (headers) {
        segment.withHeaders = true;
        segment.fileOffset = 0;
        segment.address = start.address - room;
        offset = room;
        link.imageStart = segment.address;
      } else {
        segment.withHeaders = false;
        offset += (start.address - offset) & (page - 1);
        segment.fileOffset = offset;
        segment.address = start.address;
      }
      first = false;
      offset = offsets(segment, start.address - offset);
    }
    for (Segment segment : layout.segments) {
      if (segment.type != Elf.PT_LOAD) {
        layout.cover(segment, link.imageStart, headerSize);
      }
    }
    for (Chunk chunk : layout.loaded) {
      if (chunk.fileOffset == 0) {
        // In no segment: still in the file.
        offset = (offset + chunk.alignment - 1) & -chunk.alignment;
        chunk.fileOffset = offset;
        offset += chunk.type == Elf.SHT_NOBITS ? 0 : chunk.size;
      }
    }
    layout.placeOthers(offset);
  }

  private long offsets(Segment segment, long bias) {
    long fileSize = segment.withHeaders ? segment.chunks.get(0).address - segment.address : 0;
    long memorySize = fileSize;
    for (Chunk chunk : segment.chunks) {
      chunk.fileOffset = chunk.address - bias;
      if (chunk.isThreadZeros()) {
        continue;
      }
      memorySize = Math.max(memorySize, chunk.address + chunk.size - segment.address);
      if (chunk.type != Elf.SHT_NOBITS) {
        fileSize = chunk.address + chunk.size - segment.address;
      }
    }
    segment.fileSize = fileSize;
    segment.memorySize = memorySize;
    return segment.fileOffset + fileSize;
  }

  /** Zeros followed by bytes in the same segment take room in the file. */
  private void zerosInside() {
    for (Segment segment : layout.segments) {
      boolean bytesFollow = false;
      for (int i = segment.chunks.size() - 1; i >= 0 && segment.type == Elf.PT_LOAD; i--) {
        Chunk chunk = segment.chunks.get(i);
        if (chunk.type != Elf.SHT_NOBITS) {
          bytesFollow = true;
        } else if (bytesFollow && !chunk.isThreadZeros()) {
          chunk.type = Elf.SHT_PROGBITS;
        }
      }
    }
  }
}
