package kit.frontend.check;

import kit.frontend.ast.Expression;
import kit.frontend.ast.SymbolAttributes;
import kit.frontend.type.CType;
import kit.frontend.type.Layout;

/**
 * {@code __builtin_has_attribute}: what is known of a declaration's or type's attributes. Those
 * that kit reads without keeping them (format, nonnull and the like) count as absent.
 */
public final class AttributeQuery {
  private AttributeQuery() {}

  /**
   * @param operand the expression asked about, or null when it is a type
   * @param argument the attribute's argument when it is an integer, else -1
   */
  public static boolean has(
      Layout layout, Expression operand, CType type, String attribute, long argument) {
    String name = attribute;
    if (name.length() > 4 && name.startsWith("__") && name.endsWith("__")) {
      name = name.substring(2, name.length() - 2);
    }
    SymbolAttributes symbol =
        switch (operand) {
          case Expression.ObjectReference o -> o.declaration().attributes;
          case Expression.FunctionReference f -> f.declaration().attributes;
          case null, default -> new SymbolAttributes();
        };
    return switch (name) {
      case "aligned" -> aligned(layout, symbol, operand, type, argument);
      case "packed" -> type instanceof CType.RecordType r && r.definition().hasUnalignedFields;
      case "transparent_union" -> type instanceof CType.RecordType r && r.definition().transparent;
      case "vector_size" ->
          type instanceof CType.VectorType && (argument < 0 || layout.size(type) == argument);
      default -> ofSymbol(symbol, name);
    };
  }

  private static boolean aligned(
      Layout layout, SymbolAttributes symbol, Expression operand, CType type, long argument) {
    int alignment = symbol.alignment;
    if (operand instanceof Expression.Member m
        && m.base().type() instanceof CType.RecordType r
        && r.definition().alignmentOf(m.field()) > layout.alignment(type)) {
      alignment = r.definition().alignmentOf(m.field());
    } else if (alignment == 0
        && type instanceof CType.RecordType r
        && r.definition().isComplete()) {
      int natural = 1;
      for (var field : r.definition().fields()) {
        natural = Math.max(natural, layout.alignment(field.type()));
      }
      alignment = layout.alignment(type) > natural ? layout.alignment(type) : 0;
    }
    return argument < 0 ? alignment > 0 : alignment == argument;
  }

  private static boolean ofSymbol(SymbolAttributes symbol, String name) {
    return switch (name) {
      case "section" -> symbol.section != null;
      case "visibility" -> symbol.visibility != null;
      case "weak" -> symbol.weak;
      case "weakref" -> symbol.weakReference != null;
      case "alias" -> symbol.alias != null;
      case "ifunc" -> symbol.indirectResolver != null;
      case "used" -> symbol.used;
      case "retain" -> symbol.retain;
      case "noreturn" -> symbol.noReturn;
      case "returns_twice" -> symbol.returnsTwice;
      case "always_inline" -> symbol.alwaysInline;
      case "noinline" -> symbol.noInline;
      case "stack_protect" -> Boolean.TRUE.equals(symbol.stackProtect);
      case "no_stack_protector" -> Boolean.FALSE.equals(symbol.stackProtect);
      case "nocf_check" -> symbol.noControlFlowCheck;
      case "patchable_function_entry" -> symbol.patchableBytes >= 0;
      case "gnu_inline" -> symbol.gnuInline;
      case "naked" -> symbol.naked;
      case "nocommon" -> symbol.noCommon;
      case "common" -> symbol.common;
      case "tls_model" -> symbol.threadModel != null;
      case "constructor" -> symbol.constructor >= 0;
      case "destructor" -> symbol.destructor >= 0;
      case "cleanup" -> symbol.cleanup != null;
      case "symver" -> !symbol.versions.isEmpty();
      default -> false;
    };
  }
}
