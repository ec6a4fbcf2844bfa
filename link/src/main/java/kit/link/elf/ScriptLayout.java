package kit.link.elf;

import it.unimi.dsi.fastutil.objects.Object2LongLinkedOpenHashMap;
import it.unimi.dsi.fastutil.objects.Object2ObjectLinkedOpenHashMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import kit.base.InputException;
import kit.link.LinkException;
import kit.obj.elf.Elf;
import kit.obj.elf.LittleEndian;

/**
 * Orders output sections and gives them addresses as a -T script says.
 *
 * <p>Passes over the statements are repeated until no address changes, since expressions may look
 * ahead (SIZEOF of a later section). The location counter is absolute throughout; a plain number
 * assigned to {@code .} inside an output section counts from the section's start, as in GNU ld.
 * Sections that the script does not mention follow the last one of their kind. Sections of the
 * linker's own (.got, .dynsym …) stand where the script names them, each as an output section of
 * its own.
 */
final class ScriptLayout implements Expression.Environment {
  private static final int PASS_LIMIT = 10;

  private final LinkState link;
  private final LayoutScript script;
  private final Object2ObjectLinkedOpenHashMap<LayoutScript.Output, List<Chunk>> chunksOf =
      new Object2ObjectLinkedOpenHashMap<>();
  private final Object2ObjectLinkedOpenHashMap<LayoutScript.Input, List<InputSection>> members =
      new Object2ObjectLinkedOpenHashMap<>();
  private final List<Chunk> orphans = new ArrayList<>();
  private final Object2LongLinkedOpenHashMap<String> regionEnds =
      new Object2LongLinkedOpenHashMap<>();
  private long headerSize;
  private long dot;
  private boolean relative;
  private boolean changed;
  private boolean lastPass;
  private long lastShift;
  private String lastRegion = "";

  ScriptLayout(LinkState link) {
    this.link = link;
    this.script = link.layoutScript;
  }

  /**
   * Names that the script assigns count as defined from the start, so that references to them need
   * nothing else. PROVIDE only serves references that nothing else does.
   */
  static void declare(LinkState link) {
    if (link.layoutScript != null) {
      declare(link, link.layoutScript.statements);
    }
  }

  private static void declare(LinkState link, List<LayoutScript.Statement> statements) {
    for (LayoutScript.Statement statement : statements) {
      if (statement instanceof LayoutScript.Output output) {
        declare(link, output.commands);
      } else if (statement instanceof LayoutScript.Assignment assignment
          && !assignment.symbol().equals(".")) {
        LinkSymbol symbol = link.symbols.find(assignment.symbol());
        boolean referenced =
            symbol != null && (symbol.usedInRegular || symbol.usedInShared)
                || link.layoutScript.referenced.contains(assignment.symbol());
        boolean free =
            symbol == null || symbol.isUndefined() || symbol.isShared() || symbol.linkerDefined;
        boolean wanted = referenced && free && (symbol == null || !symbol.linkerDefined);
        if (!assignment.provide() || wanted) {
          give(
              link.symbols.intern(assignment.symbol()),
              assignment.hidden(),
              link.options.isShared() && assignment.hidden());
        }
      }
    }
  }

  private static void give(LinkSymbol symbol, boolean hidden, boolean local) {
    symbol.state = LinkSymbol.State.DEFINED;
    symbol.linkerDefined = true;
    symbol.usedInRegular = true;
    symbol.file = null;
    symbol.section = null;
    symbol.value = 0;
    symbol.binding = Elf.STB_GLOBAL;
    symbol.forcedLocal |= local;
    if (hidden) {
      symbol.visibility = Elf.STV_HIDDEN;
    }
    if (!(symbol.chunk instanceof Anchor)) {
      symbol.chunk = new Anchor();
    }
  }

  /** Sorts the chunks into output order and remembers which statement each belongs to. */
  void order() {
    List<LayoutScript.Output> outputs = new ArrayList<>();
    for (LayoutScript.Statement statement : script.statements) {
      if (statement instanceof LayoutScript.Output output && !output.isDiscard()) {
        outputs.add(output);
        chunksOf.put(output, new ArrayList<>());
      }
    }
    for (Chunk chunk : link.chunks) {
      LayoutScript.Output home = homeOf(chunk, outputs);
      if (home != null) {
        chunksOf.get(home).add(chunk);
      } else {
        orphans.add(chunk);
      }
    }
    for (Chunk chunk : link.chunks) {
      if (chunk instanceof OutputSection section) {
        collectMembers(section);
      }
    }
    placeOrphans(outputs);
    List<Chunk> ordered = new ArrayList<>();
    for (LayoutScript.Output output : outputs) {
      ordered.addAll(chunksOf.get(output));
    }
    ordered.addAll(orphans);
    link.chunks.clear();
    for (Chunk chunk : ordered) {
      if (chunk.isAlloc()) {
        link.chunks.add(chunk);
      }
    }
    for (Chunk chunk : ordered) {
      if (!chunk.isAlloc()) {
        link.chunks.add(chunk);
      }
    }
  }

  private static LayoutScript.Output homeOf(Chunk chunk, List<LayoutScript.Output> outputs) {
    for (LayoutScript.Output output : outputs) {
      if (output.name.equals(chunk.name)) {
        return output;
      }
    }
    if (chunk instanceof OutputSection && !(chunk instanceof EhFrameSection)) {
      return null;
    }
    InputSection stand = new InputSection(null, 0, chunk.name);
    for (LayoutScript.Output output : outputs) {
      for (LayoutScript.Statement command : output.commands) {
        if (command instanceof LayoutScript.Input input && input.matches(stand) >= 0) {
          return output;
        }
      }
    }
    return null;
  }

  private void collectMembers(OutputSection section) {
    for (InputSection member : section.members) {
      if (member.scriptMatch != null) {
        members.computeIfAbsent(member.scriptMatch.input(), i -> new ArrayList<>()).add(member);
      }
    }
  }

  /**
   * An orphan goes behind the last section of its protection, else to the end. Sections that are
   * not loaded stay last.
   */
  private void placeOrphans(List<LayoutScript.Output> outputs) {
    List<Chunk> left = new ArrayList<>();
    for (Chunk orphan : orphans) {
      LayoutScript.Output best = null;
      for (LayoutScript.Output output : outputs) {
        for (Chunk chunk : chunksOf.get(output)) {
          if (orphan.isAlloc() && chunk.isAlloc() && kind(chunk) == kind(orphan)) {
            best = output;
          }
        }
      }
      if (best != null) {
        chunksOf.get(best).add(orphan);
      } else {
        left.add(orphan);
      }
    }
    orphans.clear();
    left.sort(Comparator.comparing(c -> !c.isAlloc()));
    orphans.addAll(left);
  }

  private static int kind(Chunk chunk) {
    int kind = chunk.has(Elf.SHF_WRITE) ? 2 : 0;
    kind |= chunk.has(Elf.SHF_EXECINSTR) ? 4 : 0;
    return kind | (chunk.type == Elf.SHT_NOBITS ? 1 : 0);
  }

  /** Gives addresses. {@code headers}: bytes of ELF header and program headers. */
  void assign(long headers) throws InputException, LinkException {
    headerSize = headers;
    for (int pass = 0; pass < PASS_LIMIT; pass++) {
      changed = false;
      runPass();
      if (!changed) {
        break;
      }
    }
    lastPass = true;
    runPass();
  }

  private void runPass() throws InputException, LinkException {
    dot = 0;
    lastShift = 0;
    lastRegion = "";
    regionEnds.clear();
    for (LayoutScript.Region region : script.regions) {
      regionEnds.put(region.name(), script.evaluate(region.origin(), this));
    }
    for (LayoutScript.Statement statement : script.statements) {
      switch (statement) {
        case LayoutScript.Output output -> {
          if (!output.isDiscard()) {
            place(output);
          }
        }
        case LayoutScript.Assignment assignment -> assign(assignment, null);
        case LayoutScript.Assertion assertion -> check(assertion);
        case LayoutScript.Input input -> {}
        case LayoutScript.Data data -> {}
        case LayoutScript.Fill fill -> {}
      }
    }
    for (Chunk orphan : orphans) {
      if (orphan.isAlloc()) {
        placeWhole(orphan);
      }
    }
  }

  private void check(LayoutScript.Assertion assertion) throws InputException {
    if (lastPass && script.evaluate(assertion.expression(), this) == 0) {
      link.reporter.error(assertion.message());
    }
  }

  private void assign(LayoutScript.Assignment assignment, Chunk inside) throws InputException {
    relative = false;
    long value = script.evaluate(assignment.expression(), this);
    boolean plain = !relative;
    if (assignment.symbol().equals(".")) {
      moveDot(assignment.operator(), value, plain && inside != null ? inside.address : 0);
      return;
    }
    LinkSymbol symbol = link.symbols.find(assignment.symbol());
    if (symbol == null || !(symbol.chunk instanceof Anchor anchor) || !symbol.linkerDefined) {
      return;
    }
    long result = apply(assignment.operator(), anchor.address, value);
    changed |= anchor.address != result;
    anchor.address = result;
    anchor.number = plain && inside == null ? 0 : inside != null ? inside.number : anchor.number;
    anchor.absolute = plain && inside == null;
  }

  private void moveDot(String operator, long value, long base) throws InputException {
    long target = operator.equals("=") ? base + value : apply(operator, dot, value);
    dot = target;
  }

  private long apply(String operator, long old, long value) throws InputException {
    return switch (operator) {
      case "=" -> value;
      case "+=" -> old + value;
      case "-=" -> old - value;
      case "*=" -> old * value;
      case "/=" -> value == 0 ? old : Long.divideUnsigned(old, value);
      case "<<=" -> value < 0 || value > 63 ? 0 : old << value;
      case ">>=" -> value < 0 || value > 63 ? 0 : old >>> value;
      case "&=" -> old & value;
      case "|=" -> old | value;
      default -> throw script.lexer.error("unknown assignment operator " + operator);
    };
  }

  private static long alignUp(long value, long alignment) {
    return alignment > 0 && Long.bitCount(alignment) == 1
        ? (value + alignment - 1) & -alignment
        : value;
  }

  private void place(LayoutScript.Output output) throws InputException, LinkException {
    List<Chunk> chunks = chunksOf.get(output);
    Chunk main = null;
    for (Chunk chunk : chunks) {
      if (chunk.name.equals(output.name)) {
        main = chunk;
      }
    }
    if (!output.region.isEmpty() && output.address < 0) {
      if (!regionEnds.containsKey(output.region)) {
        throw script.lexer.error("memory region `" + output.region + "' is not declared");
      }
      dot = regionEnds.getLong(output.region);
    }
    if (output.address >= 0) {
      dot = script.evaluate(output.address, this);
    }
    LayoutScript.Overlay overlay = output.overlay;
    if (overlay != null) {
      enterOverlay(output, overlay);
    }
    if (output.alignment >= 0) {
      long alignment = script.evaluate(output.alignment, this);
      dot = alignUp(dot, alignment);
      if (main != null) {
        main.alignment = Math.max(main.alignment, Long.bitCount(alignment) == 1 ? alignment : 1);
      }
    }
    long loadShift = loadShift(output);
    lastShift = loadShift;
    lastRegion = output.region;
    long start = dot;
    if (main instanceof OutputSection section && !(main instanceof EhFrameSection)) {
      placeMembers(output, section);
      section.loadShift = loadShift;
    } else if (main != null) {
      placeWhole(main);
      main.loadShift = loadShift;
    } else {
      Anchor none = new Anchor();
      none.address = dot;
      runCommands(output, null, none);
    }
    for (Chunk chunk : chunks) {
      if (chunk != main) {
        placeWhole(chunk);
        chunk.loadShift = loadShift;
      }
    }
    if (overlay != null) {
      overlay.load = dot + loadShift;
      overlay.end = Math.max(overlay.end, dot);
      if (output == overlay.last) {
        dot = overlay.end;
      }
    }
    finishRegions(output, start, loadShift);
  }

  /** Each member of an overlay starts where the first does. */
  private void enterOverlay(LayoutScript.Output output, LayoutScript.Overlay overlay)
      throws InputException {
    if (output == overlay.first) {
      if (overlay.address >= 0) {
        dot = script.evaluate(overlay.address, this);
      }
      overlay.start = dot;
      overlay.end = dot;
      overlay.load =
          overlay.loadAddress >= 0 ? script.evaluate(overlay.loadAddress, this) : dot + lastShift;
    }
    dot = overlay.start;
  }

  private long loadShift(LayoutScript.Output output) throws InputException {
    if (output.overlay != null) {
      return output.overlay.load - dot;
    }
    if (output.loadAddress >= 0) {
      return script.evaluate(output.loadAddress, this) - dot;
    }
    if (!output.loadRegion.isEmpty() && regionEnds.containsKey(output.loadRegion)) {
      return regionEnds.getLong(output.loadRegion) - dot;
    }
    // Without AT the load addresses go on as those of the section before, in the same region.
    return output.address < 0 && output.region.equals(lastRegion) ? lastShift : 0;
  }

  private void finishRegions(LayoutScript.Output output, long start, long loadShift)
      throws InputException {
    if (output.region.isEmpty()) {
      return;
    }
    regionEnds.put(output.region, dot);
    boolean copied = !output.loadRegion.isEmpty() && !output.loadRegion.equals(output.region);
    if (copied) {
      regionEnds.put(output.loadRegion, dot + loadShift);
    }
    if (!lastPass) {
      return;
    }
    for (LayoutScript.Region region : script.regions) {
      if (region.name().equals(output.region)) {
        long end = script.evaluate(region.origin(), this) + script.evaluate(region.length(), this);
        if (dot - end > 0 && dot > start) {
          link.reporter.error(
              "section `"
                  + output.name
                  + "' will not fit in region `"
                  + region.name()
                  + "': region `"
                  + region.name()
                  + "' overflowed by "
                  + (dot - end)
                  + " bytes");
        }
      }
    }
  }

  private void placeWhole(Chunk chunk) {
    if (chunk instanceof OutputSection section) {
      section.layOut();
    }
    long address = alignUp(dot, chunk.alignment);
    setAddress(chunk, address);
    if (!chunk.isThreadZeros()) {
      dot = address + chunk.size;
    }
  }

  private void setAddress(Chunk chunk, long address) {
    changed |= chunk.address != address;
    chunk.address = address;
  }

  private void placeMembers(LayoutScript.Output output, OutputSection section)
      throws InputException, LinkException {
    long address = output.address >= 0 ? dot : alignUp(dot, section.alignment);
    setAddress(section, address);
    dot = address;
    section.data.clear();
    if (output.fill >= 0) {
      section.fill = fillBytes(script.evaluate(output.fill, this));
    }
    runCommands(output, section, section);
    // Members that no statement placed (orphans that share the name) follow.
    for (InputSection member : section.members) {
      if (member.scriptMatch == null) {
        placeMember(member, section, 1);
      }
    }
    long size = Math.max(0, dot - section.address);
    changed |= section.size != size;
    section.size = size;
    if (size > 0 && section.type == Elf.SHT_NOBITS && !section.data.isEmpty()) {
      section.type = Elf.SHT_PROGBITS;
    }
    if (output.noLoad) {
      section.type = Elf.SHT_NOBITS;
    }
    if (section.isThreadZeros()) {
      dot = section.address;
    }
  }

  private static byte[] fillBytes(long value) {
    byte[] bytes = new byte[4];
    for (int i = 0; i < 4; i++) {
      bytes[i] = (byte) (value >>> (24 - 8 * i));
    }
    return bytes;
  }

  private void runCommands(LayoutScript.Output output, OutputSection section, Chunk inside)
      throws InputException, LinkException {
    long subAlignment = output.subAlignment >= 0 ? script.evaluate(output.subAlignment, this) : 1;
    for (LayoutScript.Statement command : output.commands) {
      switch (command) {
        case LayoutScript.Input input -> {
          List<InputSection> list = members.get(input);
          if (list != null && section != null) {
            for (InputSection member : list) {
              if (member.output == section) {
                placeMember(member, section, subAlignment);
              }
            }
          }
        }
        case LayoutScript.Assignment assignment -> {
          long before = dot;
          assign(assignment, inside);
          if (dot < before && assignment.symbol().equals(".") && lastPass) {
            link.reporter.error(
                "cannot move location counter backwards (from 0x"
                    + Long.toHexString(before)
                    + " to 0x"
                    + Long.toHexString(dot)
                    + ")");
          }
        }
        case LayoutScript.Data data -> {
          long value = script.evaluate(data.expression(), this);
          if (section != null) {
            byte[] bytes = new byte[8];
            LittleEndian.put64(bytes, 0, value);
            section.data.add(
                new OutputSection.Data(dot - section.address, Arrays.copyOf(bytes, data.width())));
          }
          dot += data.width();
        }
        case LayoutScript.Fill fill -> {
          if (section != null) {
            section.fill = fillBytes(script.evaluate(fill.expression(), this));
          }
        }
        case LayoutScript.Assertion assertion -> check(assertion);
        case LayoutScript.Output nested -> {}
      }
    }
    if (dot - inside.address > Integer.MAX_VALUE - 16
        && section != null
        && section.type != Elf.SHT_NOBITS) {
      throw new LinkException("section " + section.name + " is larger than 2 GiB");
    }
  }

  private void placeMember(InputSection member, OutputSection section, long subAlignment) {
    long address = alignUp(dot, Math.max(member.alignment, subAlignment));
    member.outputOffset = address - section.address;
    dot = address + member.size;
  }

  @Override
  public long symbol(String name) throws InputException {
    relative = true;
    if (name.equals(".")) {
      return dot;
    }
    LinkSymbol symbol = link.symbols.find(name);
    if (symbol == null || !symbol.isDefined()) {
      if (lastPass) {
        throw script.lexer.error("undefined symbol `" + name + "' referenced in expression");
      }
      return 0;
    }
    if (symbol.isAbsolute() || symbol.chunk instanceof Anchor anchor && anchor.absolute) {
      relative = false;
    }
    return Relocator.address(link, symbol, 0, false);
  }

  @Override
  public boolean isDefined(String name) {
    LinkSymbol symbol = link.symbols.find(name);
    return symbol != null && symbol.isDefined();
  }

  @Override
  public long section(String function, String name) throws InputException {
    if (function.equals("CONSTANT")) {
      return name.equals("MAXPAGESIZE") ? link.options.maxPageSize : link.options.commonPageSize;
    }
    if (function.equals("ORIGIN") || function.equals("LENGTH")) {
      for (LayoutScript.Region region : script.regions) {
        if (region.name().equals(name)) {
          int back = script.lexer.mark();
          long value =
              script.evaluate(function.equals("ORIGIN") ? region.origin() : region.length(), this);
          script.lexer.reset(back);
          return value;
        }
      }
      throw script.lexer.error("undefined MEMORY region `" + name + "' referenced in expression");
    }
    for (Chunk chunk : link.chunks) {
      if (chunk.name.equals(name)) {
        relative |= !function.equals("SIZEOF") && !function.equals("ALIGNOF");
        return switch (function) {
          case "SIZEOF" -> chunk.size;
          case "ALIGNOF" -> chunk.alignment;
          case "LOADADDR" -> chunk.address + chunk.loadShift;
          default -> chunk.address;
        };
      }
    }
    return 0;
  }

  @Override
  public long headerSize() {
    return headerSize;
  }
}
