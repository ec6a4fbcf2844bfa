package kit.frontend.check;

import java.util.ArrayList;
import java.util.List;
import kit.base.Bytes;
import kit.base.Diagnostics;
import kit.frontend.ast.Builtin;
import kit.frontend.ast.Expression;
import kit.frontend.ast.Expression.BinaryOperator;
import kit.frontend.ast.Expression.BuiltinCall;
import kit.frontend.ast.Expression.Cast;
import kit.frontend.ast.Expression.CastKind;
import kit.frontend.ast.Expression.IntegerConstant;
import kit.frontend.ast.Expression.Invalid;
import kit.frontend.ast.Expression.PointerConstant;
import kit.frontend.ast.Expression.StringLiteral;
import kit.frontend.ast.FunctionDeclaration;
import kit.frontend.ast.Linkage;
import kit.frontend.type.CType;
import kit.frontend.type.CType.ArrayType;
import kit.frontend.type.CType.ComplexType;
import kit.frontend.type.CType.FloatingType;
import kit.frontend.type.CType.IntegerType;
import kit.frontend.type.CType.PointerType;
import kit.frontend.type.CType.RecordType;
import kit.frontend.type.CType.VectorType;

/**
 * Calls of the builtins that are no plain library functions: folded here, or made a {@link
 * BuiltinCall} for lowering. The __atomic and __sync families are {@link AtomicBuiltins}',
 * arithmetic on floating-point numbers is {@link FloatingBuiltins}'.
 */
public final class BuiltinCalls {
  private final Context context;
  private final Types types;
  private final Diagnostics diagnostics;
  private final AtomicBuiltins atomics;
  private final IntegerBuiltins integers;
  private final CpuBuiltins cpu;
  private final MachineBuiltins machine;
  private final FloatingBuiltins floating;
  private final GnuBuiltins gnu;

  public BuiltinCalls(Context context) {
    this.context = context;
    types = context.types;
    diagnostics = context.diagnostics;
    atomics = new AtomicBuiltins(context);
    integers = new IntegerBuiltins(context);
    cpu = new CpuBuiltins(context);
    machine = new MachineBuiltins(context);
    floating = new FloatingBuiltins(context);
    gnu = new GnuBuiltins(context, this);
  }

  /**
   * Whether {@link #call} knows the builtin; {@code name} without {@code __builtin_}, or a whole
   * __sync or __atomic name.
   */
  static boolean known(String name) {
    if (name.startsWith("__") && !name.equals("__clear_cache")) {
      return AtomicBuiltins.known(name);
    }
    return switch (name) {
      case "va_start",
          "c23_va_start",
          "va_end",
          "va_copy",
          "next_arg",
          "alloca",
          "alloca_with_align",
          "alloca_with_align_and_max",
          "unreachable",
          "trap",
          "prefetch",
          "frame_address",
          "return_address",
          "extract_return_addr",
          "frob_return_addr",
          "setjmp",
          "longjmp",
          "abs",
          "labs",
          "llabs",
          "imaxabs",
          "fabs",
          "fabsf",
          "fabsl",
          "fabsf16",
          "fabsf128",
          "fabsq",
          "sqrt",
          "sqrtf",
          "sqrtl",
          "sqrtf16",
          "copysign",
          "copysignf",
          "copysignl",
          "copysignf16",
          "copysignf128",
          "copysignq",
          "isnan",
          "isnanf",
          "isnanl",
          "isinf",
          "isinff",
          "isinfl",
          "isinf_sign",
          "isfinite",
          "finite",
          "finitef",
          "finitel",
          "isnormal",
          "signbit",
          "signbitf",
          "signbitl",
          "fpclassify",
          "isgreater",
          "isgreaterequal",
          "isless",
          "islessequal",
          "islessgreater",
          "isunordered",
          "complex",
          "constant_p",
          "expect",
          "expect_with_probability",
          "assume_aligned",
          "object_size",
          "dynamic_object_size",
          "classify_type",
          "huge_val",
          "huge_valf",
          "huge_vall",
          "huge_valf16",
          "huge_valf128",
          "inf",
          "inff",
          "infl",
          "infd",
          "inff16",
          "inff128",
          "infq",
          "nan",
          "nanf",
          "nanl",
          "nanf16",
          "nanf128",
          "nanq",
          "nansq",
          "nans",
          "nansf",
          "nansl",
          "nansf16",
          "nansf128",
          "huge_valq",
          "LINE",
          "FILE",
          "FUNCTION",
          "shuffle",
          "shufflevector",
          "__clear_cache",
          "clear_cache",
          "cpu_init",
          "cpu_supports",
          "cpu_is",
          "speculation_safe_value",
          "assoc_barrier",
          "clear_padding",
          "extend_pointer",
          "is_constant_evaluated",
          "va_arg_pack",
          "va_arg_pack_len",
          "strlen",
          "has_speculation",
          "conj",
          "conjf",
          "conjl",
          "creal",
          "crealf",
          "creall",
          "cimag",
          "cimagf",
          "cimagl" ->
          true;
      case "speculation_safe_value_1",
          "speculation_safe_value_2",
          "speculation_safe_value_4",
          "speculation_safe_value_8",
          "speculation_safe_value_16",
          "speculation_safe_value_ptr",
          "sysv_va_start",
          "sysv_va_end",
          "sysv_va_copy",
          "ms_va_start",
          "ms_va_end",
          "ms_va_copy" ->
          true;
      default ->
          IntegerBuiltins.known(name)
              || GnuBuiltins.known(name)
              || MachineBuiltins.isNamed(name)
              || FloatingBuiltins.named(name) != null;
    };
  }

  /** Whether the arguments are only looked at. */
  public static boolean isUnevaluated(String name) {
    return name.equals("constant_p")
        || name.equals("object_size")
        || name.equals("classify_type")
        || name.equals("dynamic_object_size");
  }

  private Expression invalid(int position) {
    return context.conversions.invalid(position);
  }

  private Expression value(Expression e) {
    return context.conversions.rvalue(e);
  }

  private Expression builtin(
      Builtin builtin, List<Expression> arguments, CType type, int position) {
    return new BuiltinCall(builtin, arguments, type, position);
  }

  /** Checks the number of arguments. */
  boolean count(List<Expression> arguments, int least, int most, String name, int position) {
    if (arguments.size() < least || arguments.size() > most) {
      diagnostics.error(
          position,
          "too "
              + (arguments.size() < least ? "few" : "many")
              + " arguments to function '"
              + name
              + "'");
      return false;
    }
    return true;
  }

  public Expression call(
      BuiltinFunction function, List<Expression> arguments, String functionName, int position) {
    String name = function.special();
    context.conversions.assignability().builtinName = function.name();
    Expression result = dispatch(function, arguments, functionName, position);
    context.conversions.assignability().builtinName = null;
    return result;
  }

  private Expression dispatch(
      BuiltinFunction function, List<Expression> arguments, String functionName, int position) {
    String name = function.special();
    if (name.startsWith("__") && AtomicBuiltins.known(name)) {
      return atomics.call(name, arguments, position);
    }
    if (IntegerBuiltins.known(name)) {
      return integers.call(name, function.name(), arguments, position);
    }
    if (GnuBuiltins.known(name)) {
      return gnu.call(name, function.name(), arguments, position);
    }
    if (MachineBuiltins.isNamed(name)) {
      return machine.call(name, arguments, position);
    }
    int[] range = argumentCounts(name);
    if (!count(arguments, range[0], range[1], function.name(), position)) {
      return invalid(position);
    }
    for (Expression argument : arguments) {
      context.conversions.markRead(argument);
    }
    Expression first = arguments.isEmpty() ? null : arguments.get(0);
    return switch (name) {
      case "va_start", "c23_va_start", "sysv_va_start" ->
          fixedArguments(position)
              ? invalid(position)
              : unaryList(Builtin.VA_START, first, "va_start", position);
      case "va_end", "sysv_va_end" -> unaryList(Builtin.VA_END, first, "va_end", position);
      case "ms_va_start" -> {
        Expression list = microsoftList(first, name, position);
        yield list instanceof Invalid
            ? list
            : builtin(
                Builtin.MS_VA_START,
                List.of(context.unaryOperators.addressOf(list, position)),
                types.voidType,
                position);
      }
      case "ms_va_end" -> {
        Expression list = microsoftList(first, name, position);
        yield list instanceof Invalid
            ? list
            : new Cast(CastKind.TO_VOID, value(list), types.voidType, true, position);
      }
      case "ms_va_copy" -> {
        Expression to = microsoftList(first, name, position);
        Expression from = microsoftList(arguments.get(1), name, position);
        yield to instanceof Invalid || from instanceof Invalid
            ? invalid(position)
            : new Cast(
                CastKind.TO_VOID,
                context.operators.assign(to, value(from), position),
                types.voidType,
                true,
                position);
      }
      case "va_copy", "sysv_va_copy" -> {
        Expression to = vaList(first, "va_copy", position);
        Expression from = vaList(arguments.get(1), "va_copy", position);
        yield to instanceof Invalid || from instanceof Invalid
            ? invalid(position)
            : builtin(Builtin.VA_COPY, List.of(to, from), types.voidType, position);
      }
      case "alloca" ->
          builtin(
              Builtin.ALLOCA, List.of(convert(first, types.sizeType)), types.voidPointer, position);
      case "alloca_with_align", "alloca_with_align_and_max" ->
          alignedAlloca(name, first, arguments.get(1), position);
      case "unreachable" -> builtin(Builtin.UNREACHABLE, List.of(), types.voidType, position);
      case "trap" -> builtin(Builtin.TRAP, List.of(), types.voidType, position);
      case "prefetch" -> prefetch(arguments, position);
      case "frame_address", "return_address" ->
          builtin(
              name.equals("frame_address") ? Builtin.FRAME_ADDRESS : Builtin.RETURN_ADDRESS,
              List.of(constantLevel(first, name, position)),
              types.voidPointer,
              position);
      case "extract_return_addr", "frob_return_addr" ->
          builtin(
              Builtin.EXTRACT_RETURN_ADDRESS,
              List.of(convert(first, types.voidPointer)),
              types.voidPointer,
              position);
      case "setjmp" ->
          builtin(
              Builtin.SETJMP, List.of(convert(first, types.voidPointer)), types.intType, position);
      case "longjmp" ->
          builtin(
              Builtin.LONGJMP,
              List.of(convert(first, types.voidPointer), convert(arguments.get(1), types.intType)),
              types.voidType,
              position);
      case "abs" -> absolute(convert(first, types.intType), position);
      case "labs", "imaxabs" -> absolute(convert(first, types.longType), position);
      case "llabs" -> absolute(convert(first, types.longLong), position);
      case "expect" -> expect(first, arguments.get(1), position);
      case "expect_with_probability" -> expect(first, arguments.get(1), position);
      case "assume_aligned" -> convert(first, types.voidPointer);
      case "constant_p" -> constantP(value(first), position);
      case "va_arg_pack" -> builtin(Builtin.VA_ARG_PACK, List.of(), types.intType, position);
      case "va_arg_pack_len" ->
          builtin(Builtin.VA_ARG_PACK_LEN, List.of(), types.intType, position);
      case "is_constant_evaluated" -> context.folder.ofInt(0, position);
      case "object_size", "dynamic_object_size" ->
          objectSize(value(first), arguments.get(1), position);
      case "classify_type" -> context.folder.ofInt(classify(value(first).type()), position);
      case "strlen" -> strlen(first, position);
      case "complex" -> complex(value(first), value(arguments.get(1)), position);
      case "LINE" -> context.folder.ofInt(diagnostics.sources().line(position), position);
      case "FILE" -> string(diagnostics.sources().place(position).name(), position);
      case "FUNCTION" -> string(functionName, position);
      case "clear_cache", "__clear_cache" ->
          builtin(
              Builtin.CLEAR_CACHE,
              List.of(
                  convert(first, types.voidPointer), convert(arguments.get(1), types.voidPointer)),
              types.voidType,
              position);
      case "cpu_init" -> cpu.init(position);
      case "cpu_supports" -> cpu.supports(value(first), position);
      case "cpu_is" -> cpu.is(value(first), position);
      case "clear_padding" -> clearPadding(value(first), position);
      case "speculation_safe_value",
          "speculation_safe_value_1",
          "speculation_safe_value_2",
          "speculation_safe_value_4",
          "speculation_safe_value_8",
          "speculation_safe_value_16",
          "speculation_safe_value_ptr" ->
          speculationSafe(arguments, position);
      case "assoc_barrier" -> value(first);
      case "extend_pointer" -> convert(first, types.voidPointer);
      case "shuffle", "shufflevector" -> shuffle(name, arguments, position);
      default -> floating.call(name, arguments, position);
    };
  }

  /** The value; what would stand for it under misspeculation is evaluated for its effects alone. */
  private Expression speculationSafe(List<Expression> arguments, int position) {
    Expression safe = value(arguments.get(0));
    if (arguments.size() < 2) {
      return safe;
    }
    Expression other =
        new Cast(CastKind.TO_VOID, value(arguments.get(1)), types.voidType, true, position);
    return new Expression.Comma(other, safe, safe.type(), position);
  }

  private static int[] argumentCounts(String name) {
    return switch (name) {
      case "unreachable",
          "trap",
          "cpu_init",
          "LINE",
          "FILE",
          "FUNCTION",
          "is_constant_evaluated",
          "va_arg_pack",
          "va_arg_pack_len",
          "huge_val",
          "huge_valf",
          "huge_vall",
          "huge_valf16",
          "huge_valf128",
          "huge_valq",
          "inf",
          "inff",
          "infl",
          "infd",
          "inff16",
          "inff128",
          "infq" ->
          new int[] {0, 0};
      case "va_start", "sysv_va_start", "ms_va_start" -> new int[] {2, 2};
      case "c23_va_start" -> new int[] {1, 100};
      case "prefetch" -> new int[] {1, 3};
      case "assume_aligned" -> new int[] {2, 3};
      case "va_copy",
          "sysv_va_copy",
          "ms_va_copy",
          "alloca_with_align",
          "longjmp",
          "expect",
          "object_size",
          "dynamic_object_size",
          "complex",
          "clear_cache",
          "__clear_cache",
          "copysign",
          "copysignf",
          "copysignl",
          "copysignf16",
          "copysignf128",
          "copysignq",
          "isgreater",
          "isgreaterequal",
          "isless",
          "islessequal",
          "islessgreater",
          "isunordered" ->
          new int[] {2, 2};
      case "alloca_with_align_and_max", "expect_with_probability" -> new int[] {3, 3};
      case "fpclassify" -> new int[] {6, 6};
      case "shuffle" -> new int[] {2, 3};
      case "shufflevector" -> new int[] {3, 1000};
      case "speculation_safe_value",
          "speculation_safe_value_1",
          "speculation_safe_value_2",
          "speculation_safe_value_4",
          "speculation_safe_value_8",
          "speculation_safe_value_16",
          "speculation_safe_value_ptr" ->
          new int[] {1, 2};
      default -> {
        String stem = FloatingBuiltins.named(name);
        int count = stem == null ? 1 : FloatingBuiltins.argumentCount(stem);
        yield new int[] {count, count};
      }
    };
  }

  private Expression alignedAlloca(
      String name, Expression size, Expression alignment, int position) {
    long bits = alignment instanceof IntegerConstant c && c.high() == 0 ? c.value() : 0;
    if (bits < 8 || bits > 1L << 31 || Long.bitCount(bits) != 1) {
      context.diagnostics.error(
          context.diagnostics.sources().outermost(alignment.position()),
          "second argument to function '__builtin_"
              + name
              + "' must be a constant integer power of 2 between '8' and '2147483648' bits");
      return invalid(position);
    }
    return builtin(
        Builtin.ALLOCA_WITH_ALIGN,
        List.of(convert(size, types.sizeType), convert(alignment, types.sizeType)),
        types.voidPointer,
        position);
  }

  private Expression convert(Expression e, CType to) {
    return context.conversions.assignability().argument(e, to, null, 0);
  }

  // ---- variable arguments

  /** Whether an expression is a list of variable arguments of the convention of Windows. */
  public boolean isMicrosoftList(Expression e) {
    return context.compatibility.compatible(types.unqualified(e.type()), types.charPointer);
  }

  private Expression microsoftList(Expression e, String name, int position) {
    if (e instanceof Invalid || isMicrosoftList(e)) {
      return e;
    }
    diagnostics.error(
        position, "first argument to '" + name + "' not of type '__builtin_ms_va_list'");
    return invalid(position);
  }

  /** The next variable argument of the convention of Windows: {@code *(type *)(list += 8, -8)}. */
  public Expression microsoftArgument(Expression list, CType type, int position) {
    long size = context.layout.size(type);
    boolean direct = size == 1 || size == 2 || size == 4 || size == 8;
    CType pointer = types.pointerTo(type);
    Expression step = context.folder.ofInt(8, position);
    Expression next = context.operators.compoundAssign(BinaryOperator.ADD, list, step, position);
    Expression at = context.operators.binary(BinaryOperator.SUBTRACT, value(next), step, position);
    if (!direct) {
      // By the address of a copy.
      at = context.conversions.cast(types.pointerTo(pointer), at, position);
      at = context.unaryOperators.dereference(at, position);
      return value(context.unaryOperators.dereference(value(at), position));
    }
    at = context.conversions.cast(pointer, at, position);
    return value(context.unaryOperators.dereference(at, position));
  }

  /** The address of the va_list object's first element. */
  public Expression vaList(Expression e, String name, int position) {
    if (e instanceof Invalid) {
      return e;
    }
    Expression address =
        types.vaList instanceof ArrayType
            ? value(e)
            : context.unaryOperators.addressOf(e, position);
    CType wanted =
        types.vaList instanceof ArrayType ? types.vaListParameter : types.pointerTo(types.vaList);
    if (address instanceof Invalid) {
      return address;
    }
    if (!(address.type() instanceof PointerType p)
        || !context.compatibility.compatibleUnqualified(
            types.unqualified(p.pointee()), types.unqualified(Types.pointee(wanted)))) {
      if (name.equals("va_end") && address.type() instanceof PointerType) {
        diagnostics.warning(
            "incompatible-pointer-types",
            position,
            "passing argument 1 of '__builtin_va_end' from incompatible pointer type");
        return context.conversions.convert(address, wanted, true, position);
      }
      diagnostics.error(position, "first argument to '" + name + "' not of type 'va_list'");
      return invalid(position);
    }
    return address;
  }

  private Expression unaryList(Builtin builtin, Expression list, String name, int position) {
    Expression address = vaList(list, name, position);
    return address instanceof Invalid
        ? address
        : builtin(builtin, List.of(address), types.voidType, position);
  }

  // ---- small ones

  private Expression prefetch(List<Expression> arguments, int position) {
    List<Expression> converted = new ArrayList<>();
    converted.add(convert(arguments.get(0), types.constVoidPointer));
    for (int i = 1; i < arguments.size(); i++) {
      converted.add(convert(arguments.get(i), types.intType));
    }
    return builtin(Builtin.PREFETCH, converted, types.voidType, position);
  }

  private Expression constantLevel(Expression e, String name, int position) {
    Expression level = convert(e, types.unsignedInt);
    if (level instanceof IntegerConstant c && c.value() != 0) {
      diagnostics.warning(
          "frame-address",
          position,
          "calling '__builtin_" + name + "' with a nonzero argument is unsafe");
    }
    if (!(level instanceof IntegerConstant) && !(level instanceof Invalid)) {
      diagnostics.error(position, "invalid argument to '__builtin_return_address'");
      return context.folder.integer(types.unsignedInt, 0, position);
    }
    return level;
  }

  /** Whether the function has no variable arguments, after an error. */
  private boolean fixedArguments(int position) {
    if (context.enclosing == null || context.enclosing.type().variadic()) {
      return false;
    }
    diagnostics.error(position, "'va_start' used in function with fixed arguments");
    return true;
  }

  private Expression clearPadding(Expression pointer, int position) {
    if (!(pointer.type() instanceof PointerType p)
        || p.pointee() instanceof CType.FunctionType
        || Types.isIncomplete(p.pointee())) {
      diagnostics.error(
          position,
          "argument 1 in call to function '__builtin_clear_padding' does not have pointer to"
              + " complete type");
      return invalid(position);
    }
    if (p.pointee().isConst()) {
      diagnostics.error(
          position,
          "argument 1 in call to function '__builtin_clear_padding' has pointer to 'const' type ("
              + TypePrinter.quoted(pointer.type())
              + ")");
      return invalid(position);
    }
    return builtin(Builtin.CLEAR_PADDING, List.of(pointer), types.voidType, position);
  }

  private Expression absolute(Expression e, int position) {
    if (e instanceof IntegerConstant c) {
      return context.folder.integer(e.type(), c.value() < 0 ? -c.value() : c.value(), position);
    }
    return builtin(Builtin.ABS, List.of(e), e.type(), position);
  }

  private Expression expect(Expression e, Expression expected, int position) {
    Expression value = convert(e, types.longType);
    // What is expected is evaluated too.
    return Folder.isNumber(expected)
        ? value
        : new Expression.Comma(expected, value, types.longType, position);
  }

  private Expression constantP(Expression e, int position) {
    boolean constant =
        Folder.isNumber(e)
            || e instanceof PointerConstant
            || (e instanceof Cast c
                && c.kind() == CastKind.ARRAY_TO_POINTER
                && c.operand() instanceof StringLiteral);
    constant |= Folder.isComplexConstant(e) || Effects.foldsToNumber(e);
    if (!constant && context.options.optimised() && context.askedParameters.note(e)) {
      return builtin(Builtin.CONSTANT_P, List.of(e), types.intType, position);
    }
    return context.folder.ofInt(constant ? 1 : 0, position);
  }

  private Expression objectSize(Expression pointer, Expression kind, int position) {
    Expression which = value(kind);
    int type = which instanceof IntegerConstant c ? (int) c.value() & 3 : 0;
    long size = new ObjectSizes(context.layout, ObjectSizes.NO_VARIABLES).size(pointer, type);
    Expression known = context.folder.ofObjectSize(size, position);
    if (size == ObjectSizes.unknown(type)
        && context.options.optimised()
        && context.askedParameters.note(pointer)) {
      Expression number = context.folder.ofInt(type, position);
      return builtin(Builtin.OBJECT_SIZE, List.of(pointer, number), known.type(), position);
    }
    return known;
  }

  private static int classify(CType type) {
    return switch (type) {
      case CType.VoidType v -> 0;
      case CType.IntegerType i -> 1;
      case CType.EnumType e -> 1;
      case CType.BitIntType b -> 18;
      case PointerType p -> 5;
      case CType.NullPointerType n -> 5;
      case FloatingType f -> 8;
      case ComplexType c -> 9;
      case CType.FunctionType f -> 10;
      case RecordType r -> r.isUnion() ? 13 : 12;
      case ArrayType a -> 14;
      case VectorType v -> 19;
    };
  }

  /** Length of a literal without zero inside; else a call of strlen is needed: null. */
  private Expression literalLength(Expression e, int position) {
    if (value(e) instanceof Cast c
        && c.kind() == CastKind.ARRAY_TO_POINTER
        && c.operand() instanceof StringLiteral s
        && s.elementSize() == 1) {
      int length = 0;
      while (length < s.bytes().length && s.bytes()[length] != 0) {
        length++;
      }
      return context.folder.ofSize(length, position);
    }
    return null;
  }

  private Expression strlen(Expression e, int position) {
    Expression length = literalLength(e, position);
    if (length != null) {
      return length;
    }
    return libraryCall("strlen", context.builtins.libraryType("strlen"), List.of(e), position);
  }

  /** A call of a library function, which need not be declared. */
  Expression libraryCall(
      String name, CType.FunctionType type, List<Expression> given, int position) {
    Object linked = context.scopes.linked(context.names.intern(name));
    FunctionDeclaration function = linked instanceof FunctionDeclaration f ? f : null;
    if (function == null) {
      function = new FunctionDeclaration(name, type, 0);
      function.implicit = true;
      function.externallyDeclared = true;
      context.scopes.link(context.names.intern(name), function);
    }
    function.referenced = true;
    return new Calls(context)
        .call(
            new Expression.FunctionReference(function, function.type(), position),
            new ArrayList<>(given),
            position);
  }

  private Expression string(String text, int position) {
    byte[] bytes = Bytes.of(text + "\0");
    return new StringLiteral(new ArrayType(types.charType, bytes.length, null), bytes, 1, position);
  }

  private Expression complex(Expression real, Expression imaginary, int position) {
    context.sinceC99(position, "ISO C90 does not support complex types");
    if (!(real.type() instanceof FloatingType f)
        || !(imaginary.type() instanceof FloatingType g)
        || f.kind() != g.kind()) {
      diagnostics.error(
          position,
          "'__builtin_complex' operands not of real binary floating-point type, or of different"
              + " types");
      return invalid(position);
    }
    return context.unaryOperators.complex(real, imaginary, new ComplexType(f, 0), position);
  }

  private Expression shuffle(String name, List<Expression> arguments, int position) {
    List<Expression> values = new ArrayList<>();
    for (Expression argument : arguments) {
      values.add(value(argument));
    }
    if (!(values.get(0).type() instanceof VectorType v)) {
      diagnostics.error(position, "'__builtin_" + name + "' arguments must be vectors");
      return invalid(position);
    }
    CType result = v;
    if (name.equals("shufflevector")) {
      result =
          new VectorType(v.element(), Integer.highestOneBit(Math.max(1, values.size() - 2)), 0);
    }
    return builtin(
        name.equals("shuffle") ? Builtin.SHUFFLE : Builtin.SHUFFLEVECTOR, values, result, position);
  }

  // ---- library functions that must be builtins under their plain name

  /**
   * {@code alloca}; like gcc at every level, and even when the unit defines them, the functions of
   * {@link ExpandedFunctions}; {@code strlen} of a literal. Null when the call is an ordinary one.
   */
  public Expression library(
      FunctionDeclaration function, List<Expression> arguments, int position) {
    ExpandedFunctions.Signature expanded = new ExpandedFunctions(context).of(function.name());
    if (expanded != null) {
      boolean standardType =
          function.linkage == Linkage.EXTERNAL
              && function.type().prototyped()
              && arguments.size() == 1
              && function.type().parameters().size() == 1
              && context.compatibility.compatible(function.type().result(), expanded.result())
              && context.compatibility.compatible(
                  function.type().parameters().get(0), expanded.parameter());
      if (!standardType) {
        return null;
      }
      Expression value =
          context
              .conversions
              .assignability()
              .argument(arguments.get(0), expanded.parameter(), function, 0);
      if (value instanceof Invalid) {
        return value;
      }
      return expanded.parameter() instanceof IntegerType
          ? absolute(value, position)
          : floating.call(function.name(), List.of(value), position);
    }
    if (function.linkage != Linkage.EXTERNAL || function.defined || arguments.size() != 1) {
      return null;
    }
    if (function.name().equals("alloca")) {
      return builtin(
          Builtin.ALLOCA,
          List.of(convert(arguments.get(0), types.sizeType)),
          types.voidPointer,
          position);
    }
    if (function.name().equals("strlen") && function.type().result() instanceof IntegerType) {
      return literalLength(arguments.get(0), position);
    }
    return null;
  }
}
