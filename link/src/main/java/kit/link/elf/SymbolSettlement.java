package kit.link.elf;

import kit.base.InputException;
import kit.obj.elf.Elf;

/**
 * Decides, once all inputs are read, for every symbol whether the output exports it, whether the
 * dynamic linker binds it, and what version it has. Gives common symbols their room.
 */
final class SymbolSettlement {
  private final LinkState link;
  private final LinkOptions options;

  SymbolSettlement(LinkState link) {
    this.link = link;
    this.options = link.options;
  }

  /** Turns common symbols into definitions in sections of zeros. */
  void allocateCommons() {
    for (LinkSymbol symbol : link.symbols.symbols()) {
      if (symbol.state != LinkSymbol.State.COMMON) {
        continue;
      }
      InputSection section = new InputSection(null, 0, "COMMON");
      section.type = Elf.SHT_NOBITS;
      section.flags = Elf.SHF_ALLOC | Elf.SHF_WRITE;
      section.size = symbol.size;
      section.alignment = symbol.value;
      link.linkerSections.add(section);
      symbol.state = LinkSymbol.State.DEFINED;
      symbol.section = section;
      symbol.value = 0;
    }
  }

  void settleAll() throws InputException {
    for (LinkSymbol symbol : link.symbols.symbols()) {
      if (symbol.alias != null) {
        continue;
      }
      switch (symbol.state) {
        case SHARED -> settleShared(symbol);
        case UNDEFINED -> settleUndefined(symbol);
        case DEFINED, COMMON -> settleDefined(symbol);
      }
    }
    checkVersions();
    if (options.isShared()) {
      addVersionSymbols();
    }
  }

  /** Each named version is itself an absolute symbol of that version, as GNU ld has it. */
  private void addVersionSymbols() {
    for (int i = 0; i < link.versionScript.nodes().size(); i++) {
      LinkSymbol symbol = link.symbols.intern(link.versionScript.nodes().get(i).name());
      if (symbol.isUndefined() && !symbol.usedInRegular) {
        symbol.state = LinkSymbol.State.DEFINED;
        symbol.type = Elf.STT_OBJECT;
        symbol.linkerDefined = true;
        symbol.exported = true;
        symbol.versionIndex = i + 2;
      }
    }
  }

  private void settleShared(LinkSymbol symbol) {
    SharedInput shared = (SharedInput) symbol.file;
    boolean dropped = shared.asNeeded && !shared.used;
    if (dropped || symbol.usedInRegular && symbol.visibility != Elf.STV_DEFAULT) {
      symbol.state = LinkSymbol.State.UNDEFINED;
      symbol.version = null;
      settleUndefined(symbol);
      return;
    }
    symbol.imported = symbol.usedInRegular;
    if (symbol.imported && !options.gcSections) {
      symbol.dynamicIndex = -1;
    }
  }

  private void settleUndefined(LinkSymbol symbol) {
    if (!symbol.usedInRegular || symbol.visibility != Elf.STV_DEFAULT || !link.dynamic) {
      return;
    }
    if (options.isShared()) {
      symbol.imported = !(options.noUndefined && symbol.strongReference);
      if (symbol.imported && !options.gcSections) {
        symbol.dynamicIndex = -1;
      }
    } else if (!link.sharedObjects.isEmpty()) {
      boolean allowed =
          options.unresolved == LinkOptions.UnresolvedPolicy.IGNORE
              || options.unresolved == LinkOptions.UnresolvedPolicy.WARN;
      symbol.imported = !symbol.strongReference || allowed;
    }
  }

  private void settleDefined(LinkSymbol symbol) throws InputException {
    boolean visible =
        symbol.visibility == Elf.STV_DEFAULT || symbol.visibility == Elf.STV_PROTECTED;
    if (isExcluded(symbol)) {
      symbol.forcedLocal = true;
    }
    applyVersionScript(symbol);
    if (!link.dynamic || !visible || symbol.forcedLocal) {
      return;
    }
    boolean listed =
        link.dynamicList != null
            && link.dynamicList.match(symbol.plainName()) == VersionScript.GLOBAL;
    boolean data = options.dynamicListData && symbol.type == Elf.STT_OBJECT;
    symbol.exported =
        symbol.usedInRegular
            && (options.isShared()
                || options.exportDynamic
                || symbol.usedInShared
                || listed
                || data
                || symbol.binding == Elf.STB_GNU_UNIQUE);
    if (!options.isShared() || !symbol.exported || symbol.visibility == Elf.STV_PROTECTED) {
      return;
    }
    boolean bound =
        options.symbolic
            || options.symbolicFunctions && symbol.isFunction()
            || link.dynamicList != null && !options.dynamicLists.isEmpty();
    symbol.imported = !bound || listed || data;
  }

  private boolean isExcluded(LinkSymbol symbol) {
    if (options.excludedLibraries.isEmpty()
        || !(symbol.file instanceof ObjectInput object)
        || object.archiveName == null) {
      return false;
    }
    return options.excludedLibraries.contains("ALL")
        || options.excludedLibraries.contains(object.archiveName);
  }

  private void applyVersionScript(LinkSymbol symbol) throws InputException {
    VersionScript script = link.versionScript;
    if (symbol.version != null && !symbol.linkerDefined) {
      int index = script.indexOf(symbol.version);
      if (index < 0 && options.isShared()) {
        link.reporter.error(
            (symbol.file == null ? "" : symbol.file.name() + ": ")
                + "version node not found for symbol "
                + symbol.plainName()
                + "@"
                + symbol.version);
      }
      symbol.versionIndex = index < 0 ? Elf.VER_NDX_GLOBAL : index;
      return;
    }
    if (!script.isPresent()) {
      return;
    }
    int index = script.match(symbol.name);
    if (index == VersionScript.LOCAL) {
      symbol.forcedLocal = true;
    } else if (index != VersionScript.UNMATCHED) {
      symbol.versionIndex = index;
    }
  }

  private void checkVersions() {
    if (options.undefinedVersionAllowed) {
      return;
    }
    for (String name : link.versionScript.exactGlobals()) {
      LinkSymbol symbol = link.symbols.find(name);
      if (symbol == null || !symbol.isDefined()) {
        link.reporter.error(
            "version script assignment to symbol " + name + " failed: symbol not defined");
      }
    }
  }

  /**
   * Undefined symbols of shared objects that nothing defines: they would fail when the program
   * starts.
   */
  void checkSharedObjects() throws InputException {
    boolean allowed =
        options.allowSharedUndefinedSet ? options.allowSharedUndefined : options.isShared();
    if (allowed || options.unresolved == LinkOptions.UnresolvedPolicy.IGNORE) {
      return;
    }
    for (SharedInput shared : link.sharedObjects) {
      if (shared.indirect || shared.incomplete || shared.asNeeded && !shared.used) {
        continue;
      }
      for (int i = 1; i < shared.table.count(); i++) {
        LinkSymbol symbol = shared.symbols[i];
        boolean reference =
            shared.table.sectionIndex(i) == 0 && shared.table.binding(i) == Elf.STB_GLOBAL;
        if (symbol != null
            && reference
            && symbol.isUndefined()
            && !symbol.definedIndirectly
            && !symbol.reportedUndefined
            && !isLoaderSymbol(symbol.name)) {
          symbol.reportedUndefined = true;
          String message = shared.name() + ": undefined reference to `" + symbol.name + "'";
          if (options.unresolved == LinkOptions.UnresolvedPolicy.WARN) {
            link.reporter.warning(message);
          } else {
            link.reporter.error(message);
          }
        }
      }
    }
  }

  /** Defined by the linker in the output, or by nobody. */
  private static boolean isLoaderSymbol(String name) {
    return name.equals("_end")
        || name.equals("_edata")
        || name.equals("__bss_start")
        || name.equals("end")
        || name.equals("edata")
        || name.equals("etext")
        || name.equals("_etext");
  }
}
