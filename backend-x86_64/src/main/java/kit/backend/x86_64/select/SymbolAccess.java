package kit.backend.x86_64.select;

import kit.backend.x86_64.CodeGenOptions;
import kit.mir.UnitSymbol;

/**
 * How code reaches a symbol (psABI 1.0, section 3.5). A symbol that the linker may replace or place
 * in another module is reached through the GOT; others relative to the instruction.
 */
final class SymbolAccess {
  private final CodeGenOptions options;

  SymbolAccess(CodeGenOptions options) {
    this.options = options;
  }

  /** Whether the symbol is surely in the module being linked and within reach of 32 bits. */
  boolean isDirect(UnitSymbol symbol) {
    if (options.pic() == 0 || symbol.binding == UnitSymbol.Binding.LOCAL) {
      return true;
    }
    return switch (symbol.visibility) {
      // The address of a weak symbol that nothing defines is zero, not a place in the module.
      case HIDDEN, INTERNAL -> symbol.definedHere || symbol.binding != UnitSymbol.Binding.WEAK;
      case PROTECTED -> symbol.definedHere;
      case DEFAULT -> options.pie() && (symbol.definedHere || symbol.common);
    };
  }

  /**
   * The thread-local model to use: what the symbol asks for, or better where its place is known.
   */
  UnitSymbol.ThreadModel threadModel(UnitSymbol symbol) {
    if (symbol.threadModelFixed) {
      return symbol.threadModel;
    }
    UnitSymbol.ThreadModel best;
    if (options.pic() == 0 || options.pie()) {
      best =
          isDirect(symbol) && (symbol.definedHere || symbol.binding == UnitSymbol.Binding.LOCAL)
              ? UnitSymbol.ThreadModel.LOCAL_EXEC
              : UnitSymbol.ThreadModel.INITIAL_EXEC;
    } else {
      best =
          isDirect(symbol)
              ? UnitSymbol.ThreadModel.LOCAL_DYNAMIC
              : UnitSymbol.ThreadModel.GENERAL_DYNAMIC;
    }
    return symbol.threadModel.ordinal() > best.ordinal() ? symbol.threadModel : best;
  }
}
