package kit.link.elf;

import it.unimi.dsi.fastutil.objects.Object2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.objects.ObjectArrayList;
import java.util.ArrayList;
import java.util.List;
import kit.base.InputException;
import kit.obj.elf.Elf;
import kit.obj.elf.LittleEndian;

/**
 * --gc-sections: marks what can be reached from the roots; the rest is not output.
 *
 * <p>Roots: the entry point, -u and init/fini functions, symbols that the output exports or that a
 * shared object refers to or also defines, sections that start-up code finds by name (.init,
 * .init_array, .ctors, notes …), SHF_GNU_RETAIN, sections whose names C can spell when {@code
 * __start_NAME} or {@code __stop_NAME} is used. Sections without ALLOC stay, except those in a
 * group of which nothing else stays. A live function's FDE keeps alive what it refers to (exception
 * tables, personality).
 */
final class Liveness {
  private final LinkState link;
  private final ObjectArrayList<InputSection> work = new ObjectArrayList<>();
  private final Object2ObjectOpenHashMap<String, List<InputSection>> byCName =
      new Object2ObjectOpenHashMap<>();
  private final Object2ObjectOpenHashMap<InputSection, List<InputSection>> ordered =
      new Object2ObjectOpenHashMap<>();

  Liveness(LinkState link) {
    this.link = link;
  }

  void run() throws InputException {
    prepare();
    markRoots();
    while (!work.isEmpty()) {
      visit(work.pop());
    }
    report();
  }

  private void prepare() {
    for (ObjectInput object : link.objects) {
      for (InputSection section : object.sections) {
        if (section == null || section.discarded) {
          continue;
        }
        section.live = false;
        if (section.linkedTo != null) {
          ordered.computeIfAbsent(section.linkedTo, s -> new ArrayList<>()).add(section);
        }
        if (section.has(Elf.SHF_ALLOC) && isCName(section.name)) {
          byCName.computeIfAbsent(section.name, s -> new ArrayList<>()).add(section);
        }
      }
    }
  }

  static boolean isCName(String name) {
    if (name.isEmpty() || !isNameStart(name.charAt(0))) {
      return false;
    }
    for (int i = 1; i < name.length(); i++) {
      if (!isNameStart(name.charAt(i)) && !(name.charAt(i) >= '0' && name.charAt(i) <= '9')) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNameStart(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
  }

  private void markRoots() throws InputException {
    LinkOptions options = link.options;
    markSymbol(options.entry != null ? options.entry : "_start");
    markSymbol(options.initSymbol);
    markSymbol(options.finiSymbol);
    for (String name : options.undefined) {
      markSymbol(name);
    }
    for (LinkSymbol symbol : link.symbols.symbols()) {
      if (symbol.exported || symbol.usedInShared && symbol.isDefined()) {
        mark(symbol);
      }
    }
    for (ObjectInput object : link.objects) {
      for (InputSection section : object.sections) {
        if (section != null && !section.discarded && isRoot(section)) {
          mark(section);
        }
      }
    }
  }

  private boolean isRoot(InputSection section) {
    if (link.layoutScript != null && section.has(Elf.SHF_ALLOC)) {
      LayoutScript.Match match = link.layoutScript.match(section);
      if (match != null && match.input().keep()) {
        return true;
      }
    }
    if (section.has(Elf.SHF_GNU_RETAIN)) {
      return true;
    }
    if (!section.has(Elf.SHF_ALLOC)) {
      return section.nextInGroup == null && section.linkedTo == null;
    }
    switch (section.type) {
      case Elf.SHT_INIT_ARRAY, Elf.SHT_FINI_ARRAY, Elf.SHT_PREINIT_ARRAY -> {
        return true;
      }
      case Elf.SHT_NOTE -> {
        return section.nextInGroup == null;
      }
      default -> {
        String name = section.name;
        return name.equals(".init")
            || name.equals(".fini")
            || name.startsWith(".ctors")
            || name.startsWith(".dtors")
            || name.startsWith(".init_array")
            || name.startsWith(".fini_array")
            || name.startsWith(".preinit_array")
            || name.equals(".jcr");
      }
    }
  }

  private void markSymbol(String name) throws InputException {
    LinkSymbol symbol = link.symbols.find(name);
    if (symbol != null) {
      mark(symbol.alias != null ? symbol.alias : symbol);
    }
  }

  private void mark(LinkSymbol symbol) throws InputException {
    if (symbol.section != null) {
      mark(symbol.section);
    }
  }

  private void mark(InputSection section) {
    if (section.live || section.discarded) {
      return;
    }
    section.live = true;
    work.push(section);
  }

  private void visit(InputSection section) throws InputException {
    for (InputSection other = section.nextInGroup;
        other != null && other != section;
        other = other.nextInGroup) {
      mark(other);
    }
    List<InputSection> dependents = ordered.get(section);
    if (dependents != null) {
      for (InputSection dependent : dependents) {
        mark(dependent);
      }
    }
    if (section.file == null || !section.has(Elf.SHF_ALLOC)) {
      return;
    }
    if (section.ehFrame == null) {
      followRelocations(section, 0, section.relocationCount);
    }
    for (InputSection frames : section.file.frames) {
      mark(frames);
      followFrames(frames.ehFrame, section);
    }
  }

  private void followFrames(EhFrameRecords records, InputSection described) throws InputException {
    for (int row = records.firstFde(described); row >= 0; row = records.nextFde(row)) {
      followRelocations(
          records.section, records.firstRelocation(row) + 1, records.relocationEnd(row));
      int cie = records.cieOf(row);
      followRelocations(records.section, records.firstRelocation(cie), records.relocationEnd(cie));
    }
  }

  private void followRelocations(InputSection section, int from, int to) throws InputException {
    byte[] rows = section.relocationData();
    ObjectInput file = section.file;
    for (int row = from; row < to; row++) {
      int index = LittleEndian.get32(rows, section.relocationStart + row * Elf.RELA_SIZE + 12);
      if (file.isLocal(index)) {
        InputSection target = file.sectionOf(index);
        if (target != null) {
          mark(target);
        }
        continue;
      }
      LinkSymbol symbol = file.symbol(index);
      mark(symbol);
      if (symbol.section == null) {
        markBounded(symbol.name);
      }
    }
  }

  /** A use of __start_NAME or __stop_NAME keeps all sections of that name. */
  private void markBounded(String name) {
    String bounded =
        name.startsWith("__start_")
            ? name.substring(8)
            : name.startsWith("__stop_") ? name.substring(7) : null;
    if (bounded == null || link.options.startStopGc) {
      return;
    }
    List<InputSection> sections = byCName.remove(bounded);
    if (sections != null) {
      for (InputSection section : sections) {
        mark(section);
      }
    }
  }

  private void report() {
    if (!link.options.printGcSections) {
      return;
    }
    for (ObjectInput object : link.objects) {
      for (InputSection section : object.sections) {
        if (section != null
            && section.size > 0
            && !section.live
            && !section.discarded
            && section.has(Elf.SHF_ALLOC)) {
          link.reporter.note(
              "removing unused section '" + section.name + "' in file '" + object.name() + "'");
        }
      }
    }
  }
}
