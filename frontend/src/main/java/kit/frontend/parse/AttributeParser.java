package kit.frontend.parse;

import kit.frontend.ast.Expression;
import kit.frontend.ast.FunctionDeclaration;
import kit.frontend.check.AttributeSet;
import kit.frontend.lex.Keyword;
import kit.frontend.lex.TokenKind;
import kit.mir.CallingConvention;
import kit.mir.ClearedRegisters;
import kit.mir.UnitSymbol;

/**
 * GNU attributes, C23 attributes, asm labels. Attributes that cannot matter to us are accepted
 * silently; unknown ones get -Wattributes.
 */
final class AttributeParser {
  private final Parser parser;

  private final WarningAttributeParser warningAttributes;

  AttributeParser(Parser parser) {
    this.parser = parser;
    warningAttributes = new WarningAttributeParser(parser);
  }

  /** Those that only tune or help to diagnose, or that say what holds anyway. */
  private static boolean isIgnored(String name) {
    return switch (name) {
      case "unused",
          "deprecated",
          "unavailable",
          "format",
          "format_arg",
          "nonnull",
          "returns_nonnull",
          "pure",
          "const",
          "leaf",
          "nothrow",
          "malloc",
          "alloc_size",
          "alloc_align",
          "assume_aligned",
          "warn_unused_result",
          "sentinel",
          "artificial",
          "flatten",
          "hot",
          "cold",
          "no_profile_instrument_function",
          "no_sanitize",
          "no_sanitize_address",
          "no_sanitize_thread",
          "no_sanitize_undefined",
          "no_sanitize_coverage",
          "no_address_safety_analysis",
          "no_split_stack",
          "no_reorder",
          "noclone",
          "noipa",
          "no_icf",
          "optimize",
          "target_clones",
          "may_alias",
          "designated_init",
          "nonstring",
          "access",
          "fallthrough",
          "externally_visible",
          "copy",
          "tainted_args",
          "simd",
          "strict_flex_array",
          "warn_if_not_aligned",
          "null_terminated_string_arg",
          "fd_arg",
          "fd_arg_read",
          "fd_arg_write",
          "counted_by",
          "nonnull_if_nonzero",
          "expected_throw",
          "returns_twice",
          "nodiscard",
          "maybe_unused",
          "noplt",
          "unsequenced",
          "reproducible",
          "cf_check",
          "speculative_load_hardening",
          "type_generic",
          "warning_unused",
          "cmse_nonsecure_entry" ->
          true;
      default -> false;
    };
  }

  /** Those that change what code does in a way that kit does not know: silence would be wrong. */
  private static boolean isUnsupported(String name) {
    return switch (name) {
      case "interrupt", "no_caller_saved_registers", "fentry_name", "fentry_section" -> true;
      default -> false;
    };
  }

  /** Whether attributes begin at the current token. */
  boolean present() {
    int kind = parser.kind();
    if (kind == TokenKind.KEYWORD) {
      return parser.tokens.value() == Keyword.ATTRIBUTE;
    }
    return kind == TokenKind.LEFT_BRACKET && parser.tokens.peek(1) == TokenKind.LEFT_BRACKET;
  }

  /** Reads any attributes here into {@code into} (made when null and needed); returns it. */
  AttributeSet parse(AttributeSet into) {
    AttributeSet set = into;
    while (present()) {
      if (set == null) {
        set = new AttributeSet();
      }
      if (parser.kind() == TokenKind.KEYWORD) {
        gnu(set);
      } else {
        standard(set);
      }
    }
    return set;
  }

  /** {@code __attribute__((…))}. */
  private void gnu(AttributeSet set) {
    parser.next();
    if (!parser.expect(TokenKind.LEFT_PAREN)) {
      return;
    }
    if (!parser.expect(TokenKind.LEFT_PAREN)) {
      parser.skipToClosing(TokenKind.RIGHT_PAREN);
      parser.accept(TokenKind.RIGHT_PAREN);
      return;
    }
    while (parser.kind() != TokenKind.RIGHT_PAREN && parser.kind() != TokenKind.END) {
      if (parser.accept(TokenKind.COMMA)) {
        continue;
      }
      if (parser.kind() != TokenKind.IDENTIFIER && parser.kind() != TokenKind.KEYWORD) {
        parser.error("expected attribute name");
        parser.skipToClosing(TokenKind.RIGHT_PAREN);
        break;
      }
      one(set);
      if (parser.kind() != TokenKind.COMMA && parser.kind() != TokenKind.RIGHT_PAREN) {
        parser.error("expected ')'");
        parser.skipToClosing(TokenKind.RIGHT_PAREN);
        break;
      }
    }
    parser.closeParenthesis();
    parser.closeParenthesis();
  }

  /** {@code [[…]]}. */
  private void standard(AttributeSet set) {
    if (!parser.context.standard.isC23()) {
      parser.context.pedantic(
          parser.position(), "ISO C does not support '[[]]' attributes before C2X");
    }
    parser.next();
    parser.next();
    while (parser.kind() != TokenKind.RIGHT_BRACKET && parser.kind() != TokenKind.END) {
      if (parser.accept(TokenKind.COMMA)) {
        continue;
      }
      if (parser.kind() != TokenKind.IDENTIFIER && parser.kind() != TokenKind.KEYWORD) {
        parser.error("expected attribute name");
        parser.skipToClosing(TokenKind.RIGHT_BRACKET);
        break;
      }
      if (parser.tokens.peek(1) == TokenKind.COLON_COLON) {
        boolean known =
            "gnu".equals(strip(parser.tokens.text())) || "__gnu__".equals(parser.tokens.text());
        int position = parser.position();
        String vendor = parser.tokens.text();
        parser.next();
        parser.next();
        if (known) {
          one(set);
        } else if (parser.diagnostics.isIgnoredAttribute(
            strip(vendor), strip(parser.tokens.text()))) {
          parser.next();
          skipArguments();
        } else {
          parser.diagnostics.warning(
              "attributes",
              position,
              "'" + vendor + "::" + parser.tokens.text() + "' scoped attribute directive ignored");
          parser.next();
          skipArguments();
        }
      } else if (isStandard(parser.tokens.text())) {
        standardOne(set);
      } else {
        parser.diagnostics.violation(
            "attributes", parser.position(), "'" + parser.tokens.text() + "' attribute ignored");
        parser.next();
        skipArguments();
      }
    }
    parser.expect(TokenKind.RIGHT_BRACKET);
    parser.expect(TokenKind.RIGHT_BRACKET);
  }

  /** C23 6.7.12: the names that need no vendor. */
  private static boolean isStandard(String name) {
    return switch (strip(name)) {
      case "deprecated",
          "fallthrough",
          "maybe_unused",
          "nodiscard",
          "noreturn",
          "_Noreturn",
          "unsequenced",
          "reproducible" ->
          true;
      default -> false;
    };
  }

  private void standardOne(AttributeSet set) {
    String name = strip(parser.tokens.text());
    boolean text = name.equals("deprecated") || name.equals("nodiscard");
    if (parser.tokens.peek(1) == TokenKind.LEFT_PAREN) {
      if (!text) {
        parser.diagnostics.error(
            parser.position(), "'" + name + "' attribute does not take any arguments");
      } else if (parser.tokens.peek(2) == TokenKind.RIGHT_PAREN) {
        parser.diagnostics.error(
            parser.position(), "parentheses must be omitted if attribute argument list is empty");
      } else if (parser.tokens.peek(2) != TokenKind.STRING) {
        parser.diagnostics.error(parser.tokens.peekPosition(2), "expected string literal");
      } else if (parser.tokens.peek(3) != TokenKind.RIGHT_PAREN
          && parser.tokens.peek(3) != TokenKind.STRING) {
        parser.diagnostics.error(parser.tokens.peekPosition(3), "expected ')'");
      }
    }
    one(set);
  }

  private static String strip(String name) {
    return name.length() > 4 && name.startsWith("__") && name.endsWith("__")
        ? name.substring(2, name.length() - 2)
        : name;
  }

  private void one(AttributeSet set) {
    // An attribute that a macro makes is wrong where the macro is used.
    int position = parser.diagnostics.sources().outermost(parser.position());
    String written = parser.tokens.text();
    String name = strip(written);
    parser.next();
    if (!AttributeCounts.allows(name, argumentCount())) {
      parser.diagnostics.error(
          position, "wrong number of arguments specified for '" + name + "' attribute");
      skipArguments();
      return;
    }
    switch (name) {
      case "aligned" -> set.alignment = Math.max(set.alignment, alignment(position));
      case "packed" -> set.packed = true;
      case "section" -> set.section = stringArgument();
      case "weak" -> set.weak = true;
      case "alias" -> set.alias = stringArgument();
      case "ifunc" -> set.indirectResolver = stringArgument();
      case "weakref" -> {
        set.weakReference = parser.kind() == TokenKind.LEFT_PAREN ? stringArgument() : "";
        set.weak = true;
      }
      case "visibility" -> set.visibility = visibility(stringArgument(), position);
      case "tls_model" -> set.threadModel = threadModel(stringArgument(), position);
      case "constructor" -> set.constructor = priority();
      case "destructor" -> set.destructor = priority();
      case "cleanup" -> set.cleanup = cleanup();
      case "noreturn", "_Noreturn" -> set.noReturn = true;
      case "returns_twice" -> set.returnsTwice = true;
      case "always_inline" -> set.alwaysInline = true;
      case "noinline" -> set.noInline = true;
      case "no_instrument_function" -> set.noInstrument = true;
      case "stack_protect" -> set.stackProtect = true;
      case "no_stack_protector" -> set.stackProtect = false;
      case "nocf_check" -> set.noControlFlowCheck = true;
      case "patchable_function_entry" -> patchable(set, position);
      case "noipa" -> set.noInline = true;
      case "gnu_inline" -> set.gnuInline = true;
      case "naked" -> set.naked = true;
      case "nocommon" -> set.noCommon = true;
      case "common" -> set.common = true;
      case "used" -> set.used = true;
      case "retain" -> set.retain = true;
      case "unused", "maybe_unused" -> {
        set.unused = true;
        set.warnings().unused = true;
      }
      case "fallthrough" -> set.fallthrough = true;
      case "transparent_union" -> set.transparentUnion = true;
      case "mode" -> set.mode = identifierArgument();
      case "vector_size" -> set.vectorSize = vectorSize(position);
      case "ms_struct" -> set.microsoftStruct = true;
      case "gcc_struct" -> set.microsoftStruct = false;
      case "ms_abi" -> set.convention = CallingConvention.MICROSOFT;
      case "sysv_abi" -> set.convention = CallingConvention.STANDARD;
      case "target" -> target(set);
      case "symver" -> set.versions.add(stringArgument());
      case "error" -> set.errorMessage = stringArgument();
      case "warning" -> set.warningMessage = stringArgument();
      case "noinit" -> set.section = ".noinit";
      case "persistent" -> set.section = ".persistent";
      case "scalar_storage_order" -> storageOrder(stringArgument(), set, position);
      case "indirect_branch", "function_return" -> only("keep", written, position);
      case "zero_call_used_regs" -> set.cleared = cleared(stringArgument(), position);
      case "force_align_arg_pointer" -> set.realigned = true;
      case "uninitialized" -> set.uninitialized = true;
      default -> {
        if (isUnsupported(name)) {
          parser.diagnostics.error(position, "attribute '" + written + "' is not supported");
        } else if (!warningAttributes.read(name, set) && !isIgnored(name)) {
          parser.diagnostics.warning(
              "attributes", position, "'" + written + "' attribute directive ignored");
        }
      }
    }
    skipArguments();
  }

  /** How many arguments stand in the parentheses ahead. */
  private int argumentCount() {
    if (parser.kind() != TokenKind.LEFT_PAREN || parser.tokens.peek(1) == TokenKind.RIGHT_PAREN) {
      return 0;
    }
    int commas = 0;
    int depth = 0;
    for (int ahead = 0; ; ahead++) {
      int kind = parser.tokens.peek(ahead);
      if (kind == TokenKind.LEFT_PAREN || kind == TokenKind.LEFT_BRACKET) {
        depth++;
      } else if (kind == TokenKind.RIGHT_PAREN || kind == TokenKind.RIGHT_BRACKET) {
        depth--;
      } else if (kind == TokenKind.COMMA && depth == 1) {
        commas++;
      }
      if (depth == 0 || kind == TokenKind.END || kind == TokenKind.SEMICOLON) {
        return commas + 1;
      }
    }
  }

  /** An attribute of which kit knows one argument alone, that which changes nothing. */
  private void only(String neutral, String written, int position) {
    String argument = stringArgument();
    if (argument != null && !argument.equals(neutral)) {
      parser.diagnostics.error(
          position,
          "attribute '" + written + "' with argument \"" + argument + "\" is not supported");
    }
  }

  private ClearedRegisters cleared(String choice, int position) {
    ClearedRegisters cleared = choice == null ? null : ClearedRegisters.named(choice);
    if (choice != null && cleared == null) {
      parser.diagnostics.error(
          position,
          "unrecognized 'zero_call_used_regs' attribute argument '"
              + choice
              + "'; it is one of skip, used, used-gpr, used-arg, used-gpr-arg, all, all-gpr,"
              + " all-arg, all-gpr-arg");
    }
    return cleared;
  }

  private void storageOrder(String order, AttributeSet set, int position) {
    if ("big-endian".equals(order) || "little-endian".equals(order)) {
      set.bigEndian = order.startsWith("big");
    } else if (order != null) {
      parser.diagnostics.error(
          position,
          "attribute 'scalar_storage_order' argument must be one of \"big-endian\" or"
              + " \"little-endian\"");
    }
  }

  /** Skips arguments that were not read. */
  private void skipArguments() {
    if (parser.kind() != TokenKind.LEFT_PAREN) {
      return;
    }
    int depth = 0;
    do {
      int kind = parser.kind();
      if (kind == TokenKind.LEFT_PAREN) {
        depth++;
      } else if (kind == TokenKind.RIGHT_PAREN) {
        depth--;
      } else if (kind == TokenKind.END || kind == TokenKind.PRAGMA) {
        return;
      }
      parser.next();
    } while (depth > 0);
  }

  private String stringArgument() {
    if (!parser.expect(TokenKind.LEFT_PAREN)) {
      return null;
    }
    boolean nested = parser.accept(TokenKind.LEFT_PAREN);
    String text = parser.plainString();
    if (nested) {
      parser.closeParenthesis();
    }
    parser.closeParenthesis();
    return text;
  }

  private String identifierArgument() {
    if (!parser.expect(TokenKind.LEFT_PAREN)) {
      return null;
    }
    String name = strip(parser.tokens.text());
    parser.next();
    parser.closeParenthesis();
    return name;
  }

  private long constantArgument() {
    argumentFailed = true;
    if (!parser.expect(TokenKind.LEFT_PAREN)) {
      return -1;
    }
    int position = parser.position();
    Expression value = parser.context.conversions.rvalue(parser.expressions.conditional());
    parser.closeParenthesis();
    if (value instanceof Expression.IntegerConstant c) {
      argumentFailed = false;
      return c.value();
    }
    if (!(value instanceof Expression.Invalid)) {
      parser.diagnostics.error(position, "requested alignment is not an integer constant");
    }
    return -1;
  }

  /** The argument of the last {@link #constantArgument} was none, which has been reported. */
  private boolean argumentFailed;

  private int alignment(int position) {
    if (parser.kind() != TokenKind.LEFT_PAREN) {
      return parser.context.target.biggestAlignment();
    }
    if (parser.tokens.peek(1) == TokenKind.RIGHT_PAREN) {
      parser.next();
      parser.next();
      return parser.context.target.biggestAlignment();
    }
    long value = constantArgument();
    return argumentFailed ? 0 : checkAlignment(value, position);
  }

  /** A power of two up to 2^28, or 0 after an error. */
  int checkAlignment(long value, int position) {
    if (value <= 0 || (value & (value - 1)) != 0) {
      parser.diagnostics.error(
          position, "requested alignment '" + value + "' is not a positive power of 2");
      return 0;
    }
    if (value > 1 << 28) {
      parser.diagnostics.error(
          position, "requested alignment '" + value + "' exceeds maximum 268435456");
      return 0;
    }
    return (int) value;
  }

  private long vectorSize(int position) {
    long value = constantArgument();
    if (value <= 0 || (value & (value - 1)) != 0 || value > 1 << 20) {
      parser.diagnostics.error(position, "number of components of the vector not a power of two");
      return 0;
    }
    return value;
  }

  /**
   * {@code ("avx2,fma", "no-sse4")}: of instruction sets only AVX matters, by which the calling
   * convention of vectors changes.
   */
  private void target(AttributeSet set) {
    if (!parser.expect(TokenKind.LEFT_PAREN)) {
      return;
    }
    do {
      String text = parser.plainString();
      if (text == null) {
        break;
      }
      int from = 0;
      while (from <= text.length()) {
        int comma = text.indexOf(',', from);
        int to = comma < 0 ? text.length() : comma;
        String name = text.substring(from, to);
        if (name.equals("no-avx")) {
          set.vectorBytes = 16;
        } else if (needsAvx(name)) {
          set.vectorBytes = 32;
        }
        from = to + 1;
      }
    } while (parser.accept(TokenKind.COMMA));
    parser.skipToClosing(TokenKind.RIGHT_PAREN);
    parser.closeParenthesis();
  }

  /** Whether an instruction set contains AVX, or a processor has it. */
  private static boolean needsAvx(String name) {
    return name.startsWith("avx")
        || switch (name) {
          case "fma",
              "fma4",
              "f16c",
              "xop",
              "vaes",
              "vpclmulqdq",
              "arch=native",
              "arch=x86-64-v3",
              "arch=x86-64-v4",
              "arch=sandybridge",
              "arch=corei7-avx",
              "arch=ivybridge",
              "arch=core-avx-i",
              "arch=haswell",
              "arch=core-avx2",
              "arch=broadwell",
              "arch=skylake",
              "arch=skylake-avx512",
              "arch=cascadelake",
              "arch=cooperlake",
              "arch=cannonlake",
              "arch=icelake-client",
              "arch=icelake-server",
              "arch=tigerlake",
              "arch=rocketlake",
              "arch=alderlake",
              "arch=sapphirerapids",
              "arch=knl",
              "arch=knm",
              "arch=bdver1",
              "arch=bdver2",
              "arch=bdver3",
              "arch=bdver4",
              "arch=btver2",
              "arch=znver1",
              "arch=znver2",
              "arch=znver3",
              "arch=znver4" ->
              true;
          default -> false;
        };
  }

  private int priority() {
    if (parser.kind() != TokenKind.LEFT_PAREN) {
      return 65535;
    }
    long value = constantArgument();
    if (value < 0 || value > 65535) {
      parser.diagnostics.error(
          parser.lastPosition, "constructor priorities must be integers from 0 to 65535 inclusive");
      return 65535;
    }
    return (int) value;
  }

  /** {@code (total)} or {@code (total, before)}: numbers of one-byte no-operations. */
  private void patchable(AttributeSet set, int position) {
    if (!parser.expect(TokenKind.LEFT_PAREN)) {
      return;
    }
    long total = patchableNumber(position);
    long before = parser.accept(TokenKind.COMMA) ? patchableNumber(position) : 0;
    parser.closeParenthesis();
    if (total < 0 || before < 0) {
      return;
    }
    if (before > total) {
      parser.diagnostics.warning(
          "attributes",
          position,
          "patchable function entry '" + before + "' exceeds size '" + total + "'");
      return;
    }
    set.patchableBytes = (int) total;
    set.patchableBefore = (int) before;
  }

  private long patchableNumber(int position) {
    Expression value = parser.context.conversions.rvalue(parser.expressions.conditional());
    if (value instanceof Expression.IntegerConstant c && c.value() >= 0 && c.value() < 0xffff) {
      return c.value();
    }
    parser.diagnostics.error(
        position,
        "'patchable_function_entry' attribute argument is no integer constant below 65535");
    return -1;
  }

  private FunctionDeclaration cleanup() {
    if (!parser.expect(TokenKind.LEFT_PAREN)) {
      return null;
    }
    FunctionDeclaration found = null;
    if (parser.kind() == TokenKind.IDENTIFIER
        && parser.scopes.find(parser.tokens.nameId()) instanceof FunctionDeclaration f) {
      f.referenced = true;
      f.usedElsewhere = true;
      found = f;
    } else {
      parser.diagnostics.error(parser.position(), "cleanup argument not a function");
    }
    parser.next();
    parser.closeParenthesis();
    return found;
  }

  private UnitSymbol.Visibility visibility(String name, int position) {
    if (name == null) {
      return null;
    }
    return switch (name) {
      case "default" -> UnitSymbol.Visibility.DEFAULT;
      case "hidden" -> UnitSymbol.Visibility.HIDDEN;
      case "protected" -> UnitSymbol.Visibility.PROTECTED;
      case "internal" -> UnitSymbol.Visibility.INTERNAL;
      default -> {
        parser.diagnostics.error(
            position,
            "attribute 'visibility' argument must be one of 'default', 'hidden', 'protected', or"
                + " 'internal'");
        yield null;
      }
    };
  }

  private UnitSymbol.ThreadModel threadModel(String name, int position) {
    if (name == null) {
      return null;
    }
    return switch (name) {
      case "global-dynamic" -> UnitSymbol.ThreadModel.GENERAL_DYNAMIC;
      case "local-dynamic" -> UnitSymbol.ThreadModel.LOCAL_DYNAMIC;
      case "initial-exec" -> UnitSymbol.ThreadModel.INITIAL_EXEC;
      case "local-exec" -> UnitSymbol.ThreadModel.LOCAL_EXEC;
      default -> {
        parser.diagnostics.error(
            position,
            "'tls_model' argument must be one of \"local-exec\", \"initial-exec\","
                + " \"local-dynamic\" or \"global-dynamic\"");
        yield null;
      }
    };
  }

  /** {@code asm("name")} after a declarator: the assembler name, or null. */
  AttributeSet assemblerLabel(AttributeSet into) {
    AttributeSet set = into;
    if (parser.isKeyword(Keyword.ASM)) {
      parser.next();
      if (parser.expect(TokenKind.LEFT_PAREN)) {
        String name = parser.plainString();
        parser.closeParenthesis();
        if (name != null) {
          if (set == null) {
            set = new AttributeSet();
          }
          set.assemblerName = name;
        }
      }
    }
    return set;
  }
}
