package kit.frontend.warn;

import java.util.List;
import kit.base.Diagnostic;
import kit.base.Diagnostics;
import kit.frontend.ast.Expression;
import kit.frontend.ast.Expression.Cast;
import kit.frontend.ast.Expression.CastKind;
import kit.frontend.ast.Expression.IntegerConstant;
import kit.frontend.ast.FormatAttribute;
import kit.frontend.ast.FunctionDeclaration;
import kit.frontend.ast.WarningAttributes;
import kit.frontend.check.Context;
import kit.frontend.check.Conversions;
import kit.frontend.check.Ranges;
import kit.frontend.check.SameExpression;
import kit.frontend.check.TypePrinter;
import kit.frontend.check.Types;
import kit.frontend.type.CType;
import kit.frontend.type.CType.FloatingType;
import kit.frontend.type.CType.PointerType;
import kit.frontend.warn.format.FormatChecker;
import org.jspecify.annotations.Nullable;

/**
 * Warnings about arguments of calls: formats, null where none may be, sizes of the wrong thing,
 * absolute values of what has no sign.
 */
public final class CallWarnings {
  private final Context context;
  private final Diagnostics diagnostics;
  private final FormatChecker formats;

  public CallWarnings(Context context) {
    this.context = context;
    diagnostics = context.diagnostics;
    formats = new FormatChecker(diagnostics, context.options.builtins());
  }

  // ---- arguments as written

  /** Before the arguments are converted to the parameters' types. */
  public void written(
      FunctionDeclaration function, List<Expression> arguments, SizeOperands sizes, int position) {
    if (context.unevaluated > 0) {
      return;
    }
    switch (function.name()) {
      case "abs", "labs", "llabs", "fabs", "fabsf", "fabsl" -> {
        if (arguments.size() == 1 && diagnostics.enabled("absolute-value")) {
          absoluteValue(function, arguments.get(0), position);
        }
      }
      case "memset" -> {
        if (arguments.size() == 3) {
          transposed(arguments, position);
          elements(arguments, position);
          sizeOfPointer(function, arguments, 0, -1, 2, sizes);
        }
      }
      case "memcpy",
          "memmove",
          "mempcpy",
          "memcmp",
          "strncpy",
          "stpncpy",
          "strncmp",
          "strncasecmp",
          "strncat" -> {
        if (arguments.size() == 3) {
          sizeOfPointer(function, arguments, 0, 1, 2, sizes);
        }
      }
      case "bzero" -> {
        if (arguments.size() == 2) {
          sizeOfPointer(function, arguments, 0, -1, 1, sizes);
        }
      }
      case "free" -> {
        if (arguments.size() == 1 && diagnostics.enabled("free-nonheap-object")) {
          free(arguments.get(0), position);
        }
      }
      default -> {}
    }
  }

  private void absoluteValue(FunctionDeclaration function, Expression argument, int position) {
    CType type = argument.type();
    boolean floating = function.name().startsWith("f");
    String name = "'" + function.name() + "'";
    if (Types.isInteger(type) && !floating) {
      int width = context.layout.width(type);
      int takes = function.name().equals("abs") ? 32 : 64;
      if (!context.layout.isSigned(type) && width >= 32) {
        diagnostics.warning(
            "absolute-value",
            position,
            "taking the absolute value of unsigned type "
                + TypePrinter.quoted(context.types.unqualified(type))
                + " has no effect");
      } else if (width > takes && !(argument instanceof IntegerConstant)) {
        diagnostics.warning(
            "absolute-value",
            position,
            "absolute value function "
                + name
                + " given an argument of type "
                + TypePrinter.quoted(context.types.unqualified(type))
                + " but has parameter of type '"
                + (takes == 32 ? "int" : "long int")
                + "' which may cause truncation of value");
      }
    } else if (type instanceof FloatingType && !floating) {
      diagnostics.warning(
          "absolute-value",
          position,
          "using integer absolute value function "
              + name
              + " when argument is of floating-point type "
              + TypePrinter.quoted(context.types.unqualified(type)));
    } else if (Types.isInteger(type) && floating) {
      diagnostics.warning(
          "absolute-value",
          position,
          "using floating-point absolute value function "
              + name
              + " when argument is of integer type "
              + TypePrinter.quoted(context.types.unqualified(type)));
    }
  }

  private void transposed(List<Expression> arguments, int position) {
    if (arguments.get(2) instanceof IntegerConstant count
        && count.value() == 0
        && !(Calls.bare(arguments.get(1)) instanceof IntegerConstant value && value.value() == 0)
        && diagnostics.enabled("memset-transposed-args")) {
      diagnostics.warning(
          "memset-transposed-args",
          position,
          "'memset' used with constant zero length parameter; this could be due to transposed"
              + " parameters");
    }
  }

  /** {@code memset(array, 0, count)} where the size is wanted. */
  private void elements(List<Expression> arguments, int position) {
    Expression first = arguments.get(0);
    CType type =
        first instanceof Cast c && c.kind() == CastKind.ARRAY_TO_POINTER
            ? c.operand().type()
            : first.type();
    if (type instanceof CType.ArrayType a
        && arguments.get(2) instanceof IntegerConstant count
        && count.value() > 0
        && count.value() == a.length()
        && context.layout.size(a.element()) > 1
        && diagnostics.enabled("memset-elt-size")) {
      diagnostics.warning(
          "memset-elt-size",
          position,
          "'memset' used with length equal to number of elements without multiplication by"
              + " element size");
    }
  }

  /** {@code memset(p, 0, sizeof(p))}. */
  private void sizeOfPointer(
      FunctionDeclaration function,
      List<Expression> arguments,
      int destination,
      int source,
      int size,
      SizeOperands sizes) {
    if (!diagnostics.enabled("sizeof-pointer-memaccess")) {
      return;
    }
    SizeOperands.Size written = sizes.find(arguments.get(size));
    if (written == null || written.operand() == null) {
      return;
    }
    CType type = written.type();
    if (!(type instanceof PointerType p) || Types.isIncomplete(p.pointee())) {
      return;
    }
    boolean isDestination = same(written.operand(), arguments.get(destination));
    boolean isSource = source >= 0 && same(written.operand(), arguments.get(source));
    if (isDestination || isSource) {
      diagnostics.warning(
          "sizeof-pointer-memaccess",
          written.position(),
          "argument to 'sizeof' in '"
              + function.name()
              + "' call is the same expression as the "
              + (function.name().endsWith("cmp")
                  ? isDestination ? "first source" : "second source"
                  : isDestination ? "destination" : "source")
              + "; did you mean to "
              + (Types.isCharacter(p.pointee())
                  ? "provide an explicit length?"
                  : "dereference it?"));
    }
  }

  private boolean same(Expression operand, Expression argument) {
    Expression a = Calls.bare(operand);
    Expression b = Calls.bare(argument);
    Expression x = a instanceof Expression.Load l ? l.place() : a;
    Expression y = b instanceof Expression.Load l ? l.place() : b;
    return x instanceof Expression.ObjectReference p
        && y instanceof Expression.ObjectReference q
        && p.declaration() == q.declaration();
  }

  private void free(Expression argument, int position) {
    Expression at = Calls.bare(argument);
    Expression place = at instanceof Expression.AddressOf a ? a.place() : at;
    boolean object =
        at instanceof Expression.AddressOf
            || (argument.type() instanceof CType.ArrayType)
            || (argument instanceof Cast c && c.kind() == CastKind.ARRAY_TO_POINTER);
    if (object && place instanceof Expression.ObjectReference o && o.declaration().name() != null) {
      diagnostics.warning(
          "free-nonheap-object",
          position,
          "'free' called on unallocated object '" + o.declaration().name() + "'",
          o.declaration().position(),
          "declared here");
    }
  }

  // ---- arguments as passed

  /** A complete call. */
  public void call(Expression.Call call) {
    if (context.unevaluated > 0) {
      return;
    }
    if (call.arguments().size() > 1 && context.wanted().restrict) {
      aliases(call);
    }
    if (!context.wanted().format && !context.wanted().nonnull) {
      return;
    }
    FunctionDeclaration function = Calls.callee(call);
    WarningAttributes attributes =
        function != null ? function.attributes.warnings : pointerAttributes(call.function());
    FormatAttribute format =
        function != null
            ? formats.formatOf(function)
            : attributes == null ? null : attributes.format;
    if (context.wanted().nonnull) {
      nonnull(call, function, attributes);
    }
    if (format != null && context.wanted().format) {
      formats.check(format, call.arguments(), call.position());
    }
    if (attributes != null && attributes.sentinel >= 0 && context.wanted().format) {
      sentinel(call, attributes.sentinel);
    }
  }

  /** The same pointer for a restrict-qualified parameter and another one. */
  private void aliases(Expression.Call call) {
    List<CType> parameters = call.functionType().parameters();
    for (int i = 0; i < Math.min(parameters.size(), call.arguments().size()); i++) {
      if (!(parameters.get(i) instanceof PointerType p)
          || (p.qualifiers() & CType.RESTRICT) == 0
          || p.pointee().isConst()) {
        continue;
      }
      Expression pointer = Calls.bare(call.arguments().get(i));
      for (int j = 0; j < Math.min(parameters.size(), call.arguments().size()); j++) {
        Expression other = Calls.bare(call.arguments().get(j));
        if (i != j
            && !(pointer instanceof Expression.PointerConstant)
            && !(pointer instanceof IntegerConstant)
            && SameExpression.same(pointer, other)) {
          diagnostics.warning(
              "restrict",
              call.arguments().get(i).position(),
              "passing argument "
                  + (i + 1)
                  + " to 'restrict'-qualified parameter aliases with argument "
                  + (j + 1));
          return;
        }
      }
    }
  }

  /** The attributes of the pointer object that is called. */
  private static @Nullable WarningAttributes pointerAttributes(Expression function) {
    Expression at = Calls.bare(function);
    at = at instanceof Expression.Load l ? l.place() : at;
    return at instanceof Expression.ObjectReference o ? o.declaration().attributes.warnings : null;
  }

  private void nonnull(
      Expression.Call call,
      @Nullable FunctionDeclaration function,
      @Nullable WarningAttributes attributes) {
    long mask = attributes == null ? 0 : attributes.nonnull;
    if (function != null && mask == 0 && context.options.builtins()) {
      mask = libraryMask(function.name());
    }
    if (mask == 0) {
      return;
    }
    for (int i = 0; i < call.arguments().size(); i++) {
      boolean listed =
          mask == -1 ? i < call.functionType().parameters().size() : (mask >>> i & 1) != 0;
      Expression argument = call.arguments().get(i);
      if (listed
          && i < 62
          && argument.type() instanceof PointerType
          && argument instanceof Expression.PointerConstant p
          && p.value() == 0) {
        diagnostics.warning(
            "nonnull",
            call.position(),
            "argument " + (i + 1) + " null where non-null expected",
            List.of(Ranges.of(argument)),
            List.of(),
            function == null || function.position() <= 0
                ? List.of()
                : List.of(
                    Diagnostic.note(
                        function.position(),
                        "in a call to function '" + function.name() + "' declared 'nonnull'")));
      }
    }
  }

  private static long libraryMask(String name) {
    return switch (name) {
      case "printf", "strlen", "puts", "strdup", "scanf" -> 1;
      case "fprintf",
          "sprintf",
          "sscanf",
          "fscanf",
          "strcmp",
          "strcpy",
          "strcat",
          "strstr",
          "fputs" ->
          3;
      case "strchr", "strrchr" -> 1;
      default -> 0;
    };
  }

  private void sentinel(Expression.Call call, int behind) {
    int fixed = call.functionType().parameters().size();
    int index = call.arguments().size() - 1 - behind;
    if (index < fixed) {
      diagnostics.warning(
          "format=", call.position(), "not enough variable arguments to fit a sentinel");
      return;
    }
    Expression last = call.arguments().get(index);
    boolean isNull =
        last.type() instanceof PointerType
            && (Conversions.isNullPointerConstant(last)
                || last instanceof Expression.PointerConstant p && p.value() == 0);
    if (!isNull && !(last.type() instanceof CType.NullPointerType)) {
      diagnostics.warning("format=", call.position(), "missing sentinel in function call");
    }
  }

  // ---- uses of what is deprecated

  /** A name is used. */
  public void use(@Nullable WarningAttributes attributes, String name, int position, int declared) {
    if (attributes == null || context.unevaluated > 0) {
      return;
    }
    if (attributes.unavailable != null) {
      String text = attributes.unavailable;
      diagnostics.error(
          position,
          "'" + name + "' is unavailable" + (text.isEmpty() ? "" : ": " + text),
          declared,
          "declared here");
    } else if (attributes.deprecated != null && diagnostics.enabled("deprecated-declarations")) {
      String text = attributes.deprecated;
      diagnostics.warning(
          "deprecated-declarations",
          position,
          "'" + name + "' is deprecated" + (text.isEmpty() ? "" : ": " + text),
          declared,
          "declared here");
    }
  }
}
