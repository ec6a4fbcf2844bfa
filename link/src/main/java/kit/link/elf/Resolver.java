package kit.link.elf;

import it.unimi.dsi.fastutil.objects.Object2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.objects.ObjectOpenHashSet;
import kit.base.InputException;
import kit.obj.elf.Elf;
import kit.obj.elf.ElfSymbols;

/**
 * Enters the symbols of each input into the link's symbol table as it is read.
 *
 * <p>Of several definitions of a name one holds: a strong one of a regular object over a common one
 * over a weak one over one of a shared object; among equals the first. Two strong ones are an
 * error. Of COMDAT groups with one signature (and .gnu.linkonce sections with one name) the first
 * is kept, and definitions in the others count as references.
 *
 * <p>Versions: {@code foo@@V} defines foo and answers references to foo and to foo@V; {@code foo@V}
 * answers references to foo@V alone, under the key "foo@V".
 */
final class Resolver {
  private final LinkState link;
  private final Object2ObjectOpenHashMap<String, ObjectInput> comdats =
      new Object2ObjectOpenHashMap<>();
  private final ObjectOpenHashSet<String> linkOnce = new ObjectOpenHashSet<>();
  private boolean hasVersionedReferences;

  Resolver(LinkState link) {
    this.link = link;
  }

  /** Adds an object to the link. */
  void addObject(ObjectInput object) throws InputException {
    link.objects.add(object);
    dropLostGroups(object);
    ElfSymbols table = object.table;
    for (int i = table.firstGlobal(); i < table.count(); i++) {
      if (table.binding(i) == Elf.STB_LOCAL) {
        throw object.elf.error("symbol " + i + " is local but lies among the global ones");
      }
      addSymbol(object, i);
    }
  }

  private void dropLostGroups(ObjectInput object) {
    for (ObjectInput.Group group : object.groups) {
      if (!group.comdat() || comdats.putIfAbsent(group.signature(), object) == null) {
        continue;
      }
      for (InputSection member : group.members()) {
        discard(member);
      }
    }
    for (InputSection section : object.sections) {
      if (section != null
          && section.name.startsWith(".gnu.linkonce.")
          && section.nextInGroup == null
          && !linkOnce.add(section.name)) {
        discard(section);
      }
    }
  }

  private static void discard(InputSection section) {
    section.live = false;
    section.discarded = true;
  }

  private void addSymbol(ObjectInput object, int i) throws InputException {
    ElfSymbols table = object.table;
    int section = table.sectionIndex(i);
    LinkSymbol symbol = internSymbol(object, i, section == 0);
    object.symbols[i] = symbol;
    symbol.usedInRegular = true;
    symbol.visibility = strictest(symbol.visibility, table.visibility(i));
    traceSymbol(symbol, object.name(), section != 0);
    if (section == ElfSymbols.RESERVED) {
      throw object.elf.error("symbol " + symbol.name + " has an unknown reserved section number");
    }
    boolean lost =
        section > 0 && object.sections[section] != null && object.sections[section].discarded;
    if (section == 0 || lost) {
      addReference(symbol, object, i);
    } else if (section == ElfSymbols.COMMON || table.type(i) == Elf.STT_COMMON) {
      addCommon(symbol, object, i);
    } else {
      addDefinition(symbol, object, i);
    }
  }

  private void traceSymbol(LinkSymbol symbol, String file, boolean definition) {
    if (!link.options.traced.isEmpty() && link.options.traced.contains(symbol.name)) {
      link.reporter.note(
          file + ": " + (definition ? "definition of " : "reference to ") + symbol.name);
    }
  }

  private LinkSymbol internSymbol(ObjectInput object, int i, boolean undefined)
      throws InputException {
    String name = null;
    byte[] data = object.elf.array();
    int strings = object.table.stringSection();
    long limit = object.elf.sectionSize(strings);
    int offset = object.table.nameOffset(i);
    if (offset <= 0 || offset >= limit) {
      throw object.elf.error("global symbol " + i + " has no name");
    }
    int from = object.elf.contentStart(strings) + offset;
    int end = object.elf.contentStart(strings) + (int) limit;
    int to = from;
    boolean versioned = false;
    while (to < end && data[to] != 0) {
      versioned |= data[to] == '@';
      to++;
    }
    if (to == end) {
      throw object.elf.error("the string table is not terminated");
    }
    if (!versioned && (!undefined || link.options.wrapped.isEmpty())) {
      return link.symbols.intern(data, from, to);
    }
    name = object.table.name(i);
    return versioned ? internVersioned(name, undefined) : link.symbols.intern(wrapped(name));
  }

  /** --wrap: references to foo become __wrap_foo, those to __real_foo become foo. */
  String wrapped(String name) {
    if (link.options.wrapped.contains(name)) {
      return "__wrap_" + name;
    }
    if (name.startsWith("__real_") && link.options.wrapped.contains(name.substring(7))) {
      return name.substring(7);
    }
    return name;
  }

  private LinkSymbol internVersioned(String name, boolean undefined) throws InputException {
    int at = name.indexOf('@');
    boolean isDefault = name.startsWith("@@", at);
    String base = name.substring(0, at);
    String version = name.substring(isDefault ? at + 2 : at + 1);
    if (at == 0 || version.isEmpty()) {
      return link.symbols.intern(name);
    }
    if (!undefined && isDefault) {
      LinkSymbol symbol = link.symbols.intern(base);
      symbol.version = version;
      aliasVersioned(base, version, symbol);
      return symbol;
    }
    String key = base + "@" + version;
    LinkSymbol symbol = link.symbols.intern(key);
    if (symbol.version != null) {
      return symbol;
    }
    symbol.version = version;
    symbol.hiddenVersion = true;
    hasVersionedReferences = true;
    LinkSymbol plain = link.symbols.find(base);
    if (undefined
        && plain != null
        && version.equals(plain.version)
        && plain.state != LinkSymbol.State.UNDEFINED) {
      symbol.alias = plain;
      return plain;
    }
    findInSharedObjects(symbol, base, version);
    return symbol;
  }

  private void findInSharedObjects(LinkSymbol symbol, String base, String version)
      throws InputException {
    for (SharedInput shared : link.sharedObjects) {
      int found = shared.find(base, version);
      if (found >= 0 && !shared.indirect) {
        setShared(symbol, shared, found);
        return;
      }
    }
  }

  private void aliasVersioned(String base, String version, LinkSymbol target) {
    if (!hasVersionedReferences) {
      return;
    }
    LinkSymbol versioned = link.symbols.find(base + "@" + version);
    if (versioned != null
        && versioned.alias == null
        && versioned.state != LinkSymbol.State.DEFINED) {
      versioned.alias = target;
      target.strongReference |= versioned.strongReference;
      target.usedInRegular |= versioned.usedInRegular;
    }
  }

  static int strictest(int a, int b) {
    if (a == Elf.STV_DEFAULT || b == Elf.STV_DEFAULT) {
      return Math.max(a, b);
    }
    return Math.min(a, b);
  }

  private void addReference(LinkSymbol symbol, ObjectInput object, int i) {
    boolean weak = object.table.binding(i) == Elf.STB_WEAK;
    if (!weak) {
      symbol.strongReference = true;
    }
    if (symbol.state == LinkSymbol.State.UNDEFINED) {
      if (symbol.file == null) {
        symbol.file = object;
        symbol.fileIndex = i;
      }
      if (symbol.type == Elf.STT_NOTYPE) {
        symbol.type = object.table.type(i);
      }
    } else if (symbol.state == LinkSymbol.State.SHARED && !weak) {
      ((SharedInput) symbol.file).used = true;
    }
  }

  private void addCommon(LinkSymbol symbol, ObjectInput object, int i) {
    long size = object.table.size(i);
    long alignment = Math.max(1, object.table.value(i));
    symbol.strongReference = true;
    switch (symbol.state) {
      case UNDEFINED, SHARED -> setCommon(symbol, object, i, size, alignment);
      case COMMON -> {
        if (link.options.warnCommon && symbol.size != size) {
          link.reporter.warning(
              object.name()
                  + ": common of `"
                  + symbol.name
                  + "' has another size than in "
                  + symbol.file.name());
        }
        symbol.value = Math.max(symbol.value, alignment);
        if (size > symbol.size) {
          long widest = symbol.value;
          setCommon(symbol, object, i, size, widest);
        }
      }
      case DEFINED -> {
        if (symbol.binding == Elf.STB_WEAK) {
          setCommon(symbol, object, i, size, alignment);
        }
      }
    }
  }

  private void setCommon(LinkSymbol symbol, ObjectInput object, int i, long size, long alignment) {
    symbol.usedInShared |= symbol.state == LinkSymbol.State.SHARED;
    symbol.state = LinkSymbol.State.COMMON;
    symbol.file = object;
    symbol.fileIndex = i;
    symbol.section = null;
    symbol.value = Long.bitCount(alignment) == 1 ? alignment : 1;
    symbol.size = Math.max(0, size);
    symbol.type = Elf.STT_OBJECT;
    symbol.binding = Elf.STB_GLOBAL;
  }

  private void addDefinition(LinkSymbol symbol, ObjectInput object, int i) throws InputException {
    boolean weak = object.table.binding(i) == Elf.STB_WEAK;
    switch (symbol.state) {
      case UNDEFINED, SHARED -> define(symbol, object, i);
      case COMMON -> {
        if (!weak) {
          long size = symbol.size;
          define(symbol, object, i);
          if (link.options.warnCommon && size > symbol.size) {
            link.reporter.warning(
                object.name() + ": definition of `" + symbol.name + "' overrides a larger common");
          }
        }
      }
      case DEFINED -> {
        if (symbol.linkerDefined) {
          // An assignment on the command line or in a script overrides the objects.
          return;
        }
        if (symbol.binding == Elf.STB_WEAK && !weak) {
          define(symbol, object, i);
        } else if (!weak
            && symbol.binding != Elf.STB_WEAK
            && object.table.binding(i) != Elf.STB_GNU_UNIQUE) {
          reportDuplicate(symbol, object, i);
        }
      }
    }
  }

  private void define(LinkSymbol symbol, ObjectInput object, int i) {
    ElfSymbols table = object.table;
    symbol.usedInShared |= symbol.state == LinkSymbol.State.SHARED;
    symbol.state = LinkSymbol.State.DEFINED;
    symbol.file = object;
    symbol.fileIndex = i;
    symbol.section = object.sectionOf(i);
    symbol.chunk = null;
    symbol.value = table.value(i);
    symbol.size = table.size(i);
    symbol.type = table.type(i);
    symbol.binding = table.binding(i);
    symbol.linkerDefined = false;
  }

  private void reportDuplicate(LinkSymbol symbol, ObjectInput object, int i) throws InputException {
    if (link.options.allowMultipleDefinition) {
      return;
    }
    if (symbol.isAbsolute()
        && object.table.sectionIndex(i) == ElfSymbols.ABSOLUTE
        && symbol.value == object.table.value(i)) {
      return;
    }
    InputSection here = object.sectionOf(i);
    String place = here != null ? Places.describe(here, object.table.value(i)) : object.name();
    String first;
    if (symbol.section != null) {
      first = Places.describe(symbol.section, symbol.value);
    } else {
      first = symbol.file == null ? "the command line" : symbol.file.name();
    }
    link.reporter.error(
        place
            + ": multiple definition of `"
            + symbol.name
            + "'; "
            + first
            + ": first defined here");
  }

  /** Adds a shared object to the link, or with {@code indirect} only its references. */
  void addShared(SharedInput shared) throws InputException {
    link.sharedObjects.add(shared);
    ElfSymbols table = shared.table;
    for (int i = 1; i < table.count(); i++) {
      if (table.binding(i) == Elf.STB_LOCAL) {
        continue;
      }
      if (table.sectionIndex(i) == 0) {
        addSharedReference(shared, i);
      } else if (shared.defines(i)) {
        addSharedDefinition(shared, i);
      }
    }
  }

  private void addSharedReference(SharedInput shared, int i) throws InputException {
    LinkSymbol symbol = link.symbols.intern(shared.table.name(i));
    shared.symbols[i] = symbol;
    symbol.usedInShared = true;
    symbol.strongSharedReference |= !shared.indirect && shared.table.binding(i) != Elf.STB_WEAK;
    if (symbol.file == null) {
      symbol.file = shared;
      symbol.fileIndex = i;
    }
    traceSymbol(symbol, shared.name(), false);
  }

  private void addSharedDefinition(SharedInput shared, int i) throws InputException {
    String name = shared.table.name(i);
    if (name.isEmpty()) {
      return;
    }
    String version = shared.versionOf(i);
    LinkSymbol symbol;
    if (shared.isHidden(i)) {
      symbol = hasVersionedReferences ? link.symbols.find(name + "@" + version) : null;
      if (symbol == null) {
        return;
      }
    } else {
      symbol = link.symbols.intern(name);
      if (version != null) {
        aliasVersioned(name, version, symbol);
      }
    }
    shared.symbols[i] = symbol;
    traceSymbol(symbol, shared.name(), true);
    if (shared.indirect) {
      symbol.definedIndirectly = true;
      symbol.usedInShared |=
          symbol.state == LinkSymbol.State.DEFINED || symbol.state == LinkSymbol.State.COMMON;
      return;
    }
    switch (symbol.state) {
      case UNDEFINED -> setShared(symbol, shared, i);
      case SHARED -> {}
      case COMMON, DEFINED -> symbol.usedInShared = true;
    }
  }

  private static void setShared(LinkSymbol symbol, SharedInput shared, int i) {
    symbol.state = LinkSymbol.State.SHARED;
    symbol.file = shared;
    symbol.fileIndex = i;
    symbol.value = shared.table.value(i);
    symbol.size = shared.table.size(i);
    symbol.type = shared.table.type(i);
    symbol.binding = shared.table.binding(i) == Elf.STB_WEAK ? Elf.STB_WEAK : Elf.STB_GLOBAL;
    if (symbol.version == null) {
      symbol.version = shared.versionOf(i);
    }
    if (symbol.usedInRegular && symbol.strongReference) {
      shared.used = true;
    }
  }

  /**
   * Once all inputs are read: references that turned out to mean another symbol are passed on to
   * it.
   */
  void joinAliases() {
    for (LinkSymbol symbol : link.symbols.symbols()) {
      if (symbol.alias != null) {
        symbol.alias.usedInRegular |= symbol.usedInRegular;
        symbol.alias.strongReference |= symbol.strongReference;
        if (symbol.strongReference && symbol.alias.isShared()) {
          ((SharedInput) symbol.alias.file).used = true;
        }
      }
    }
  }

  /** A reference from the command line (-u, -e and the like). */
  LinkSymbol reference(String name) {
    LinkSymbol symbol = link.symbols.intern(name);
    symbol.strongReference = true;
    symbol.usedInRegular = true;
    if (symbol.state == LinkSymbol.State.SHARED) {
      ((SharedInput) symbol.file).used = true;
    }
    return symbol;
  }
}
