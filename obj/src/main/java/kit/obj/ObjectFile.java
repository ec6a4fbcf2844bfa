package kit.obj;

import it.unimi.dsi.fastutil.objects.Object2ObjectOpenHashMap;
import java.util.ArrayList;
import java.util.List;

/** One relocatable object being built or read: sections and symbols in order. */
public final class ObjectFile {
  private final Machine machine;
  private final List<Section> sections = new ArrayList<>();
  private final List<Symbol> symbols = new ArrayList<>();
  private final List<SectionGroup> groups = new ArrayList<>();
  private final Object2ObjectOpenHashMap<String, Symbol> symbolsByName =
      new Object2ObjectOpenHashMap<>(0);
  private int indexedSymbols;
  private final Object2ObjectOpenHashMap<String, Section> sectionsByName =
      new Object2ObjectOpenHashMap<>();

  /** Name for the STT_FILE symbol, or null. */
  public String sourceFile;

  /** e_flags or the like. */
  public int machineFlags;

  public ObjectFile(Machine machine) {
    this.machine = machine;
  }

  public Machine machine() {
    return machine;
  }

  public List<Section> sections() {
    return sections;
  }

  public List<Symbol> symbols() {
    return symbols;
  }

  public List<SectionGroup> groups() {
    return groups;
  }

  /** The ungrouped section of this name, or null. */
  public Section section(String name) {
    return sectionsByName.get(name);
  }

  /** The ungrouped section of this name, made with this type and flags on first use. */
  public Section section(String name, Section.Type type, int flags) {
    Section found = sectionsByName.get(name);
    return found != null ? found : addSection(name, type, flags, null);
  }

  /**
   * A new section; {@code group} may be null. Several may share a name when their groups differ.
   */
  public Section addSection(String name, Section.Type type, int flags, SectionGroup group) {
    Section section =
        new Section(
            sections.size(), name, type, group == null ? flags : flags | Section.GROUP, group);
    sections.add(section);
    if (group == null) {
      sectionsByName.putIfAbsent(name, section);
    } else {
      group.members().add(section);
    }
    return section;
  }

  public SectionGroup addGroup(Symbol signature, boolean comdat) {
    SectionGroup group = new SectionGroup(signature, comdat, new ArrayList<>());
    groups.add(group);
    return group;
  }

  /** The section's own symbol (STT_SECTION), made on first use. */
  public Symbol sectionSymbol(Section section) {
    if (section.symbol == null) {
      Symbol symbol = addSymbol("");
      symbol.type = Symbol.Type.SECTION;
      symbol.onlyWhenReferenced = true;
      symbol.section = section;
      section.symbol = symbol;
    }
    return section.symbol;
  }

  /**
   * The first symbol of this name, or null. The index of names is brought up to date on each call.
   */
  public Symbol findSymbol(String name) {
    while (indexedSymbols < symbols.size()) {
      Symbol symbol = symbols.get(indexedSymbols++);
      if (!symbol.name().isEmpty()) {
        symbolsByName.putIfAbsent(symbol.name(), symbol);
      }
    }
    return symbolsByName.get(name);
  }

  /** A new symbol, undefined until its section is set. Names need not be unique for locals. */
  public Symbol addSymbol(String name) {
    Symbol symbol = new Symbol(symbols.size(), name);
    symbols.add(symbol);
    return symbol;
  }
}
