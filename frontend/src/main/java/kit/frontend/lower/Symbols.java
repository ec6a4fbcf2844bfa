package kit.frontend.lower;

import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.objects.ObjectOpenHashSet;
import java.util.ArrayList;
import java.util.List;
import kit.frontend.ast.FunctionDeclaration;
import kit.frontend.ast.FunctionDefinition;
import kit.frontend.ast.Linkage;
import kit.frontend.ast.ObjectDeclaration;
import kit.frontend.ast.SymbolAttributes;
import kit.mir.Unit;
import kit.mir.UnitSymbol;
import org.jspecify.annotations.Nullable;

/**
 * From declarations to the unit's symbols. A reference to a symbol whose definition waits makes
 * that definition ready to be emitted.
 *
 * <p>Objects without linkage (static locals, compound literals) get a name of their own, {@code
 * name.N}, and are to be emitted when first referred to.
 */
final class Symbols {
  private final LoweringOptions options;
  private final Unit unit;

  /** Is told of objects that are referred to, if not null. */
  private final @Nullable DebugLowering debug;

  /**
   * Definitions ({@link FunctionDefinition}, {@link ObjectDeclaration}) that wait for a reference,
   * by symbol.
   */
  private final Int2ObjectOpenHashMap<Object> deferred = new Int2ObjectOpenHashMap<>();

  private final List<Object> ready = new ArrayList<>();
  private int nextReady;
  private final List<ObjectDeclaration> locals = new ArrayList<>();
  private int nextLocal;
  private final List<FunctionDefinition> inlineDefinitions = new ArrayList<>();
  private final ObjectOpenHashSet<String> aliasNames = new ObjectOpenHashSet<>();
  private int localNames;

  /** Symbols of local copies of inline functions. */
  private final IntOpenHashSet localCopies = new IntOpenHashSet();

  Symbols(LoweringOptions options, Unit unit, @Nullable DebugLowering debug) {
    this.debug = debug;
    this.options = options;
    this.unit = unit;
  }

  // ---- declarations

  /** The symbol of a function, without referring to it. */
  int declare(FunctionDeclaration declaration) {
    if (declaration.unitSymbol < 0) {
      SymbolAttributes attributes = declaration.attributes;
      UnitSymbol symbol =
          attributes.weakReference != null
              ? weakTarget(attributes)
              : declaration.linkage == Linkage.NONE
                  ? unit.symbol(localName(declaration.name()))
                  : unit.symbol(name(declaration.name(), attributes));
      declaration.unitSymbol = symbol.number();
      if ((attributes.alias != null || attributes.indirectResolver != null)
          && attributes.weakReference == null) {
        aliasNames.add(symbol.name());
      }
      if (attributes.weakReference == null) {
        symbol.kind =
            attributes.indirectResolver != null
                ? UnitSymbol.Kind.INDIRECT_FUNCTION
                : UnitSymbol.Kind.FUNCTION;
        apply(symbol, declaration.linkage, attributes);
      }
      symbol.returnsTwice |= attributes.returnsTwice || isSetjmp(declaration.name());
    }
    return declaration.unitSymbol;
  }

  /** The functions that return twice whether they are declared so or not. */
  private static boolean isSetjmp(String name) {
    int start = 0;
    while (start < 2 && start < name.length() && name.charAt(start) == '_') {
      start++;
    }
    return switch (name.substring(start)) {
      case "setjmp", "sigsetjmp", "savectx", "vfork", "getcontext" -> true;
      default -> false;
    };
  }

  /** The symbol of an object of static or thread storage, without referring to it. */
  int declare(ObjectDeclaration object) {
    if (object.unitSymbol < 0) {
      SymbolAttributes attributes = object.attributes;
      UnitSymbol symbol;
      if (object.linkage == Linkage.NONE) {
        symbol = localSymbol(object);
      } else if (attributes.weakReference != null) {
        symbol = weakTarget(attributes);
      } else {
        symbol = unit.symbol(name(object.name(), attributes));
      }
      object.unitSymbol = symbol.number();
      if (attributes.weakReference == null) {
        symbol.kind = UnitSymbol.Kind.OBJECT;
        apply(symbol, object.linkage, attributes);
        if (attributes.alias != null) {
          aliasNames.add(symbol.name());
        }
      }
      if (object.storage == ObjectDeclaration.Storage.THREAD) {
        setThreadModel(symbol, attributes);
      }
    }
    return object.unitSymbol;
  }

  private static String name(String name, SymbolAttributes attributes) {
    return attributes.assemblerName != null ? attributes.assemblerName : name;
  }

  private UnitSymbol weakTarget(SymbolAttributes attributes) {
    String target =
        attributes.weakReference.isEmpty() && attributes.alias != null
            ? attributes.alias
            : attributes.weakReference;
    UnitSymbol known = unit.findSymbol(target);
    if (known != null) {
      return known;
    }
    UnitSymbol symbol = unit.symbol(target);
    symbol.binding = UnitSymbol.Binding.WEAK;
    return symbol;
  }

  private UnitSymbol localSymbol(ObjectDeclaration object) {
    String name = object.attributes.assemblerName;
    if (name == null) {
      name = localName(object.name() != null ? object.name() : "__compound_literal");
    }
    locals.add(object);
    return unit.symbol(name);
  }

  private String localName(String stem) {
    String name;
    do {
      name = stem + "." + localNames++;
    } while (unit.findSymbol(name) != null);
    return name;
  }

  /** Settles what attributes and linkage say. */
  void apply(UnitSymbol symbol, Linkage linkage, SymbolAttributes attributes) {
    if (localCopies.contains(symbol.number())) {
      return;
    }
    if (linkage != Linkage.EXTERNAL) {
      symbol.binding = UnitSymbol.Binding.LOCAL;
    } else if (attributes.weak) {
      symbol.binding = UnitSymbol.Binding.WEAK;
    } else {
      symbol.binding = UnitSymbol.Binding.GLOBAL;
    }
    if (attributes.visibility != null) {
      symbol.visibility = attributes.visibility;
    } else if (symbol.definedHere) {
      place(symbol);
    }
    symbol.used |= attributes.used;
    symbol.retain |= attributes.retain;
    if (attributes.section != null) {
      symbol.section = attributes.section;
    }
  }

  /** Gives a definition without attribute the visibility of the command line. */
  void place(UnitSymbol symbol) {
    if (symbol.visibility == UnitSymbol.Visibility.DEFAULT
        && symbol.binding != UnitSymbol.Binding.LOCAL) {
      symbol.visibility = options.visibility();
    }
  }

  private void setThreadModel(UnitSymbol symbol, SymbolAttributes attributes) {
    boolean bindsHere =
        symbol.definedHere
            || symbol.binding == UnitSymbol.Binding.LOCAL
            || symbol.visibility != UnitSymbol.Visibility.DEFAULT;
    if (attributes.threadModel != null) {
      symbol.threadModel = attributes.threadModel;
      symbol.threadModelFixed = true;
    } else if (options.positionIndependent() && !options.executable()) {
      symbol.threadModel =
          options.threadModel() != null
              ? options.threadModel()
              : UnitSymbol.ThreadModel.GENERAL_DYNAMIC;
    } else {
      symbol.threadModel =
          bindsHere ? UnitSymbol.ThreadModel.LOCAL_EXEC : UnitSymbol.ThreadModel.INITIAL_EXEC;
      if (options.threadModel() == UnitSymbol.ThreadModel.LOCAL_EXEC) {
        symbol.threadModel = options.threadModel();
      }
    }
  }

  /** The symbol of a function that is being defined. */
  int define(FunctionDeclaration declaration) {
    int number = declare(declaration);
    UnitSymbol symbol = unit.symbol(number);
    symbol.definedHere = true;
    apply(symbol, declaration.linkage, declaration.attributes);
    return number;
  }

  /** The symbol of an object that is being defined. */
  int define(ObjectDeclaration object) {
    int number = declare(object);
    UnitSymbol symbol = unit.symbol(number);
    symbol.definedHere = true;
    apply(symbol, object.linkage, object.attributes);
    if (object.storage == ObjectDeclaration.Storage.THREAD) {
      setThreadModel(symbol, object.attributes);
    }
    return number;
  }

  boolean isAliasName(String name) {
    return aliasNames.contains(name);
  }

  // ---- references

  int of(FunctionDeclaration declaration) {
    int number = declare(declaration);
    reference(number);
    return number;
  }

  int of(ObjectDeclaration object) {
    int number = declare(object);
    if (debug != null && object.linkage != Linkage.NONE && !unit.symbol(number).referenced) {
      debug.mention(object);
    }
    reference(number);
    return number;
  }

  void reference(int number) {
    UnitSymbol symbol = unit.symbol(number);
    if (!symbol.referenced) {
      symbol.referenced = true;
      Object definition = deferred.remove(number);
      if (definition != null) {
        ready.add(definition);
      }
    }
  }

  // ---- waiting definitions

  /** Keeps a definition until its symbol is referred to; at once ready if it was already. */
  void defer(int number, Object definition) {
    if (unit.symbol(number).referenced) {
      ready.add(definition);
    } else {
      deferred.put(number, definition);
    }
  }

  /**
   * An always_inline function without external definition here: uses after this point call a local
   * copy of it.
   */
  void deferLocalCopy(FunctionDefinition definition) {
    FunctionDeclaration declaration = definition.declaration();
    UnitSymbol copy = unit.symbol(declaration.name() + ".inline");
    copy.kind = UnitSymbol.Kind.FUNCTION;
    copy.binding = UnitSymbol.Binding.LOCAL;
    declaration.unitSymbol = copy.number();
    localCopies.add(copy.number());
    defer(copy.number(), definition);
  }

  /** The function is defined for good: what uses it from here on means that. */
  void forgetLocalCopy(FunctionDeclaration declaration) {
    if (declaration.unitSymbol >= 0 && localCopies.contains(declaration.unitSymbol)) {
      declaration.unitSymbol = -1;
    }
  }

  /** An inline definition: a later declaration may make it external. */
  void deferInline(FunctionDefinition definition) {
    inlineDefinitions.add(definition);
  }

  List<FunctionDefinition> inlineDefinitions() {
    return inlineDefinitions;
  }

  /** The next definition to emit, or null. */
  Object nextReady() {
    if (nextReady == ready.size()) {
      ready.clear();
      nextReady = 0;
      return null;
    }
    return ready.set(nextReady++, null);
  }

  /** The next static local or compound literal to emit, or null. */
  ObjectDeclaration nextLocal() {
    if (nextLocal == locals.size()) {
      locals.clear();
      nextLocal = 0;
      return null;
    }
    return locals.set(nextLocal++, null);
  }
}
