package kit.frontend.check;

import java.util.List;
import kit.base.Diagnostics;
import kit.frontend.ast.FunctionDeclaration;
import kit.frontend.ast.ObjectDeclaration;
import kit.frontend.lex.LanguageStandard;
import kit.frontend.lex.NameTable;
import kit.frontend.target.TargetInfo;
import kit.frontend.type.Layout;

/** What all parts of the checker share: one per translation unit. */
public final class Context {
  public final NameTable names;
  public final TargetInfo target;
  public final LanguageStandard standard;
  public final CheckOptions options;
  public final Diagnostics diagnostics;
  public final Types types;
  public final Layout layout;
  public final Compatibility compatibility;
  public final Folder folder;
  public final Scopes scopes;
  public final Conversions conversions;
  public final Operators operators;
  public final UnaryOperators unaryOperators;
  public final StaticConstants staticConstants;
  public final BuiltinTable builtins;
  public final OperatorWarnings operatorWarnings;
  public final ConversionWarnings conversionWarnings;
  private final Wanted wanted;

  /** The function whose body is being checked, or null. */
  public FunctionDeclaration enclosing;

  /** Its parameters. */
  public List<ObjectDeclaration> enclosingParameters = List.of();

  /** Notes what always_inline functions ask of their calls. */
  public final AskedParameters askedParameters = new AskedParameters(this);

  /**
   * Above zero inside an operand that is not evaluated (sizeof, typeof, _Generic): uses there do
   * not count.
   */
  public int unevaluated;

  /** What the constant expressions being read consist of. */
  public final ConstantRules constantRules = new ConstantRules(this);

  public Context(
      NameTable names,
      TargetInfo target,
      LanguageStandard standard,
      CheckOptions options,
      Diagnostics diagnostics) {
    this.names = names;
    this.target = target;
    this.standard = standard;
    this.options = options;
    this.diagnostics = diagnostics;
    wanted = new Wanted(diagnostics);
    types = new Types(target);
    if (options.interchangeFloats()) {
      types.distinguishFloats();
    }
    layout = new Layout(target);
    compatibility = new Compatibility(types, standard.isC23());
    folder = new Folder(layout, types, diagnostics);
    scopes = new Scopes(names);
    operatorWarnings = new OperatorWarnings(this);
    conversionWarnings = new ConversionWarnings(this);
    conversions = new Conversions(this);
    operators = new Operators(this);
    unaryOperators = new UnaryOperators(this);
    staticConstants = new StaticConstants(this);
    builtins = new BuiltinTable(this);
  }

  /** Visibility stack of {@code #pragma GCC visibility}; the last one counts. */
  public final java.util.ArrayList<kit.mir.UnitSymbol.Visibility> visibilities =
      new java.util.ArrayList<>();

  /**
   * Visibility of a new declaration: -fvisibility holds for definitions only, the pragma for all;
   * null when nothing is said.
   */
  public kit.mir.UnitSymbol.Visibility defaultVisibility(boolean declarationOnly) {
    if (!visibilities.isEmpty()) {
      return visibilities.get(visibilities.size() - 1);
    }
    return declarationOnly ? null : options.visibility();
  }

  /** Above zero behind {@code __extension__}: what ISO C does not have is meant. */
  public int extensions;

  /** -Wpedantic: something that no ISO C has, or not that of the chosen edition. */
  public void pedantic(int position, String message) {
    if (extensions == 0 && wanted().pedantic) {
      diagnostics.warning("pedantic", position, message);
    }
  }

  /** -Wpedantic in C90: something that came with C99 or later. */
  public void sinceC99(int position, String message) {
    if (!standard.isC99()) {
      pedantic(position, message);
    }
  }

  /** -Wpedantic before C11. */
  public void sinceC11(int position, String what) {
    if (!standard.isC11()) {
      pedantic(position, "ISO C" + (standard.isC99() ? "99" : "90") + " does not support " + what);
    }
  }

  /** Which warnings are on here. */
  public Wanted wanted() {
    wanted.renew();
    return wanted;
  }

  /** Begins an operand whose value-dependent warnings are not wanted. */
  public void inhibitWarnings() {
    folder.inhibited++;
  }

  public void allowWarnings() {
    folder.inhibited--;
  }

  public boolean warningsInhibited() {
    return folder.inhibited > 0;
  }
}
