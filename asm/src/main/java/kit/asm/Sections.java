package kit.asm;

import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.objects.Object2ObjectOpenHashMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kit.base.ByteSink;
import kit.obj.Section;
import kit.obj.SectionGroup;

/**
 * The sections of an assembly: the current one, the stack of {@code .pushsection}, lookup by name.
 */
final class Sections {
  /** A section and subsection. */
  private record Place(AssemblySection section, Subsection subsection) {}

  private final Assembler assembler;
  private final Object2ObjectOpenHashMap<String, AssemblySection> byKey =
      new Object2ObjectOpenHashMap<>();
  private final Int2ObjectOpenHashMap<AssemblySection> byIndex = new Int2ObjectOpenHashMap<>();
  private final List<AssemblySection> all = new ArrayList<>();

  /** Current and previous place by level of the stack: even entries current, odd ones previous. */
  private final List<Place> stack = new ArrayList<>();

  private Place current;
  private Place previous;

  Sections(Assembler assembler) {
    this.assembler = assembler;
  }

  /** In order of first use in this chunk. */
  List<AssemblySection> all() {
    return all;
  }

  void enterStandard() {
    enterText();
    byName(".data", Section.Type.PROGBITS, Section.ALLOC | Section.WRITE);
    byName(".bss", Section.Type.NOBITS, Section.ALLOC | Section.WRITE);
  }

  void enterText() {
    current = null;
    previous = null;
    stack.clear();
    enter(byName(".text", Section.Type.PROGBITS, Section.ALLOC | Section.EXECUTE), 0);
  }

  void endChunk() {
    byKey.clear();
    byIndex.clear();
    all.clear();
  }

  AssemblySection current() {
    return current.section;
  }

  int currentSubsection() {
    return current.subsection.number;
  }

  /** Buffer of the current subsection. */
  ByteSink bytes() {
    return current.subsection.bytes;
  }

  /** The open fragment. */
  Fragment fragment() {
    return current.subsection.last;
  }

  /** Closes the open fragment with a tail. */
  Fragment close(Fragment.Tail tail, int position) {
    Fragment closed = current.subsection.close(current.section);
    closed.tail = tail;
    closed.position = position;
    return closed;
  }

  void enter(AssemblySection section, int subsection) {
    previous = current;
    current = new Place(section, section.subsection(subsection));
  }

  void push() {
    stack.add(current);
    stack.add(previous);
  }

  boolean pop() {
    if (stack.isEmpty()) {
      return false;
    }
    previous = stack.remove(stack.size() - 1);
    current = stack.remove(stack.size() - 1);
    return true;
  }

  boolean swap() {
    if (previous == null) {
      return false;
    }
    Place swapped = current;
    current = previous;
    previous = swapped;
    return true;
  }

  /**
   * Whether these bytes may go to the current section: one without bits holds only zeros. Reports
   * when not.
   */
  boolean mayHold(ByteSink content) {
    if (!current.section.hasNoBits()) {
      return true;
    }
    byte[] bytes = content.array();
    for (int i = 0; i < content.size(); i++) {
      if (bytes[i] != 0) {
        return refuse();
      }
    }
    return true;
  }

  boolean refuse() {
    assembler.error(
        assembler.directivePosition(),
        "attempt to store non-zero value in section `" + current.section.section.name() + "'");
    return false;
  }

  /** The plain section of this name, made with these attributes on first use. */
  AssemblySection byName(String name, Section.Type type, int flags) {
    AssemblySection found = byKey.get(name);
    if (found == null) {
      Section section = assembler.object().section(name);
      found = add(name, section != null ? section : assembler.object().section(name, type, flags));
    }
    return found;
  }

  AssemblySection find(String key) {
    AssemblySection found = byKey.get(key);
    if (found == null) {
      for (Section section : assembler.object().sections()) {
        if (key(
                section.name(),
                section.group() == null ? null : section.group().signature().name(),
                section.uniqueId)
            .equals(key)) {
          return add(key, section);
        }
      }
    }
    return found;
  }

  /** This chunk's view of a section of the object. */
  AssemblySection of(Section section) {
    AssemblySection found = byIndex.get(section.index());
    return found != null
        ? found
        : add(
            key(
                section.name(),
                section.group() == null ? null : section.group().signature().name(),
                section.uniqueId),
            section);
  }

  /** Identity of a section: its name, group and {@code unique} number. */
  static String key(String name, String group, int unique) {
    return name + (group == null ? "" : "\0" + group) + (unique < 0 ? "" : "\1" + unique);
  }

  private AssemblySection add(String key, Section section) {
    AssemblySection made = new AssemblySection(section);
    byKey.put(key, made);
    byIndex.put(section.index(), made);
    all.add(made);
    assembler.order.add(made);
    return made;
  }

  /** Makes a section; the group is made on first use of its signature. */
  AssemblySection make(
      String name, String group, boolean comdat, int unique, Section.Type type, int flags) {
    SectionGroup owner = group == null ? null : group(group, comdat);
    Section section = assembler.object().addSection(name, type, flags, owner);
    section.uniqueId = unique;
    return add(key(name, group, unique), section);
  }

  private SectionGroup group(String signature, boolean comdat) {
    for (SectionGroup known : assembler.object().groups()) {
      if (known.signature().name().equals(signature)) {
        return known;
      }
    }
    AssemblySymbol symbol = assembler.symbol(signature, 0);
    symbol.isGroupSignature = true;
    if (symbol.out == null) {
      symbol.out = assembler.object().addSymbol(signature);
    }
    return assembler.object().addGroup(symbol.out, comdat);
  }

  // ---- attributes by name

  /**
   * Attributes that a section's name implies, as in GNU as: exact names, and names that go on with
   * a dot.
   */
  record Special(String name, boolean prefix, Section.Type type, int flags) {}

  private static final int DATA = Section.ALLOC | Section.WRITE;

  private static final List<Special> SPECIAL =
      Arrays.asList(
          new Special(".text", true, Section.Type.PROGBITS, Section.ALLOC | Section.EXECUTE),
          new Special(".data", true, Section.Type.PROGBITS, DATA),
          new Special(".bss", true, Section.Type.NOBITS, DATA),
          new Special(".rodata", true, Section.Type.PROGBITS, Section.ALLOC),
          new Special(".rodata1", false, Section.Type.PROGBITS, Section.ALLOC),
          new Special(".data1", false, Section.Type.PROGBITS, DATA),
          new Special(".tdata", true, Section.Type.PROGBITS, DATA | Section.THREAD_LOCAL),
          new Special(".tbss", true, Section.Type.NOBITS, DATA | Section.THREAD_LOCAL),
          new Special(".init", false, Section.Type.PROGBITS, Section.ALLOC | Section.EXECUTE),
          new Special(".fini", false, Section.Type.PROGBITS, Section.ALLOC | Section.EXECUTE),
          new Special(".init_array", true, Section.Type.INIT_ARRAY, DATA),
          new Special(".fini_array", true, Section.Type.FINI_ARRAY, DATA),
          new Special(".preinit_array", true, Section.Type.PREINIT_ARRAY, DATA),
          new Special(".note.GNU-stack", false, Section.Type.PROGBITS, 0),
          new Special(".note", true, Section.Type.NOTE, 0),
          new Special(".comment", false, Section.Type.PROGBITS, 0),
          new Special(".debug", true, Section.Type.PROGBITS, 0));

  static Special special(String name) {
    for (Special special : SPECIAL) {
      if (name.equals(special.name)
          || special.prefix
              && name.startsWith(special.name)
              && name.length() > special.name.length()
              && name.charAt(special.name.length()) == '.') {
        return special;
      }
    }
    return null;
  }
}
