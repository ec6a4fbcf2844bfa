package kit.frontend.lower;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.objects.Object2ObjectOpenHashMap;
import java.util.ArrayList;
import java.util.List;
import kit.base.Diagnostics;
import kit.frontend.ast.Expression;
import kit.frontend.ast.FunctionDeclaration;
import kit.frontend.ast.FunctionDefinition;
import kit.frontend.ast.KnownArgument;
import kit.frontend.ast.Linkage;
import kit.frontend.ast.ObjectDeclaration;
import kit.frontend.ast.SymbolAttributes;
import kit.frontend.type.CType;
import org.jspecify.annotations.Nullable;

/**
 * Copies of always_inline functions for single calls, where gcc has the inliner do the work: with
 * {@code __builtin_va_arg_pack} the arguments behind the named parameters become named ones as
 * well, and what a function asks about its arguments ({@link FunctionDeclaration#asked}) is known
 * in the copy ({@link KnownValues}). Calls that know the same share a copy, except those with an
 * argument pack. A call that knows nothing is of the function itself.
 *
 * <p>Complaints about calls in a copy (attributes error and warning) are made at each call of it.
 */
final class FunctionCopies {
  /** Copies within copies: a function that calls itself with other constants ends here. */
  private static final int DEPTH = 32;

  /** What a copy has to say at its calls. */
  private record Complaint(boolean isError, int position, String message) {}

  private static final class Copy {
    final FunctionDeclaration declaration;
    final int depth;

    /** The copy that holds the first call, or null. */
    final Copy within;

    /** Where it is called. */
    final IntArrayList calls = new IntArrayList();

    final List<Complaint> complaints = new ArrayList<>();

    Copy(FunctionDeclaration declaration, Copy within) {
      this.declaration = declaration;
      this.within = within;
      depth = within == null ? 1 : within.depth + 1;
    }
  }

  private final Lowering unit;
  private final Diagnostics diagnostics;

  /** Definitions of which copies may be wanted. */
  private final Object2ObjectOpenHashMap<FunctionDeclaration, FunctionDefinition> definitions =
      new Object2ObjectOpenHashMap<>();

  /** By the symbol of the function and what is known. */
  private final Object2ObjectOpenHashMap<String, Copy> shared = new Object2ObjectOpenHashMap<>();

  private final Object2ObjectOpenHashMap<FunctionDeclaration, Copy> copies =
      new Object2ObjectOpenHashMap<>();

  FunctionCopies(Lowering lowering) {
    unit = lowering;
    diagnostics = lowering.diagnostics();
  }

  /** Keeps a definition if copies of it may be wanted. */
  void define(FunctionDefinition definition) {
    FunctionDeclaration declaration = definition.declaration();
    boolean asks =
        !declaration.asked.isEmpty() && !definition.oldStyle() && declaration.nesting == null;
    if (declaration.usesArgumentPack || asks) {
      definitions.put(declaration, definition);
    } else {
      definitions.remove(declaration);
    }
  }

  /** The function that a call with these arguments is of: a copy, or the function itself. */
  FunctionDeclaration forCall(
      FunctionDeclaration function, List<Expression> arguments, int position, KnownValues caller) {
    FunctionDefinition definition = definitions.get(function);
    if (definition == null) {
      if (function.usesArgumentPack) {
        unit.unsupported(position, "a call of '" + function.name() + "' before its definition");
      }
      return function;
    }
    Copy within = copies.get(unit.functions().definition().declaration());
    if (function.usesArgumentPack && isWithin(function, within)) {
      // The function of the same name that this one stands before.
      return function;
    }
    List<KnownArgument> known = List.of();
    String key = null;
    if (!function.asked.isEmpty() && (within == null || within.depth < DEPTH)) {
      known = known(definition, arguments, caller);
    }
    if (!function.usesArgumentPack) {
      if (known.isEmpty()) {
        return function;
      }
      StringBuilder text = new StringBuilder();
      text.append(definition.position()).append(' ').append(function.name());
      for (KnownArgument argument : known) {
        text.append(' ').append(caller.key(argument));
      }
      key = text.toString();
      Copy copy = shared.get(key);
      if (copy != null) {
        called(copy, position);
        return copy.declaration;
      }
    }
    Copy copy = new Copy(declare(function, definition, arguments, position), within);
    copy.declaration.known = known;
    copy.declaration.asked.addAll(function.asked);
    copies.put(copy.declaration, copy);
    if (key != null) {
      shared.put(key, copy);
    }
    called(copy, position);
    define(copy.declaration, definition);
    return copy.declaration;
  }

  /** What the arguments tell, by parameter; empty when nothing. */
  private static List<KnownArgument> known(
      FunctionDefinition definition, List<Expression> arguments, KnownValues caller) {
    List<KnownArgument> known = new ArrayList<>();
    boolean any = false;
    List<ObjectDeclaration> parameters = definition.parameters();
    for (int i = 0; i < parameters.size() && i < arguments.size(); i++) {
      ObjectDeclaration parameter = parameters.get(i);
      KnownArgument argument =
          definition.declaration().asked.contains(parameter)
              ? caller.describe(arguments.get(i), parameter)
              : KnownArgument.NOTHING;
      any |= !argument.isNothing();
      known.add(argument);
    }
    return any ? List.copyOf(known) : List.of();
  }

  private static FunctionDeclaration declare(
      FunctionDeclaration function,
      FunctionDefinition definition,
      List<Expression> arguments,
      int position) {
    int named = definition.parameters().size();
    List<ObjectDeclaration> pack = new ArrayList<>();
    List<CType> parameterTypes = new ArrayList<>(function.type().parameters());
    for (int i = named; function.usesArgumentPack && i < arguments.size(); i++) {
      ObjectDeclaration parameter =
          new ObjectDeclaration(null, arguments.get(i).type().unqualified(), position);
      parameter.isParameter = true;
      parameter.localNumber = definition.localCount() + i - named;
      pack.add(parameter);
      parameterTypes.add(parameter.type());
    }
    CType.FunctionType type =
        function.usesArgumentPack
            ? new CType.FunctionType(
                function.type().result(), List.copyOf(parameterTypes), false, true)
            : function.type();
    FunctionDeclaration copy = new FunctionDeclaration(function.name(), type, function.position());
    copy.linkage = Linkage.NONE;
    copy.original = function;
    copy.pack = List.copyOf(pack);
    SymbolAttributes from = function.attributes;
    SymbolAttributes to = copy.attributes;
    to.noReturn = from.noReturn;
    to.cleared = from.cleared;
    to.realigned = from.realigned;
    to.vectorBytes = from.vectorBytes;
    to.noInstrument = from.noInstrument;
    to.stackProtect = from.stackProtect;
    to.noControlFlowCheck = from.noControlFlowCheck;
    to.section = from.section;
    return copy;
  }

  private void define(FunctionDeclaration copy, FunctionDefinition definition) {
    List<ObjectDeclaration> parameters = new ArrayList<>(definition.parameters());
    parameters.addAll(copy.pack);
    Symbols symbols = unit.symbols();
    symbols.defer(
        symbols.declare(copy),
        new FunctionDefinition(
            copy,
            List.copyOf(parameters),
            false,
            definition.body(),
            definition.localCount() + copy.pack.size(),
            definition.labelCount(),
            definition.position(),
            definition.end()));
  }

  /** Whether this is a copy of the function, or within one. */
  private static boolean isWithin(FunctionDeclaration function, @Nullable Copy copy) {
    for (Copy at = copy; at != null; at = at.within) {
      if (at.declaration.original == function) {
        return true;
      }
    }
    return false;
  }

  // ---- complaints

  private void called(Copy copy, int position) {
    copy.calls.add(position);
    for (Complaint complaint : copy.complaints) {
      say(copy, complaint, position);
    }
  }

  /** A warning or error about what the function being lowered does: at its place and its calls. */
  void complain(FunctionDeclaration here, boolean isError, int position, String message) {
    Complaint complaint = new Complaint(isError, position, message);
    Copy copy = copies.get(here);
    if (copy == null) {
      report(isError, position, message, 0);
      return;
    }
    copy.complaints.add(complaint);
    for (int i = 0; i < copy.calls.size(); i++) {
      say(copy, complaint, copy.calls.getInt(i));
    }
  }

  private void say(Copy copy, Complaint complaint, int call) {
    // The first place outwards that is the program's own.
    int at = call;
    Copy outer = copy.within;
    while (diagnostics.sources().inSystemHeader(at) && outer != null && !outer.calls.isEmpty()) {
      at = outer.calls.getInt(0);
      outer = outer.within;
    }
    if (diagnostics.sources().inSystemHeader(complaint.position)) {
      report(complaint.isError, at, complaint.message, 0);
    } else {
      report(complaint.isError, complaint.position, complaint.message, at);
    }
  }

  private void report(boolean isError, int position, String message, int call) {
    if (isError) {
      if (call > 0) {
        diagnostics.error(position, message, call, "inlined from here");
      } else {
        diagnostics.error(position, message);
      }
    } else {
      diagnostics.warning("attribute-warning", position, message, call, "inlined from here");
    }
  }
}
