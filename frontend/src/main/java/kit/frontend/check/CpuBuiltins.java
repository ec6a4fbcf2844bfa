package kit.frontend.check;

import java.util.List;
import kit.base.Bytes;
import kit.frontend.ast.Expression;
import kit.frontend.ast.Expression.BinaryOperator;
import kit.frontend.ast.FunctionDeclaration;
import kit.frontend.ast.Linkage;
import kit.frontend.ast.ObjectDeclaration;
import kit.frontend.type.CType;
import kit.frontend.type.CType.ArrayType;
import kit.frontend.type.CType.FunctionType;
import kit.frontend.type.CType.PointerType;
import kit.mir.UnitSymbol;

/**
 * {@code __builtin_cpu_init}, {@code _supports} and {@code _is} for x86-64: reads of the words that
 * the runtime library keeps about the processor (libgcc's layout: {@code __cpu_model} is vendor,
 * type, subtype and the first 32 features; {@code __cpu_features2} has the others).
 */
final class CpuBuiltins {
  /** Names of the features in the order of their bits (GCC 12). */
  private static final String FEATURES =
      "cmov mmx popcnt sse sse2 sse3 ssse3 sse4.1 sse4.2 avx avx2 sse4a fma4 xop fma "
          + "avx512f bmi bmi2 aes pclmul avx512vl avx512bw avx512dq avx512cd avx512er "
          + "avx512pf avx512vbmi avx512ifma avx5124vnniw avx5124fmaps avx512vpopcntdq "
          + "avx512vbmi2 gfni vpclmulqdq avx512vnni avx512bitalg avx512bf16 "
          + "avx512vp2intersect 3dnow 3dnowp adx abm cldemote clflushopt clwb clzero "
          + "cmpxchg16b cmpxchg8b enqcmd f16c fsgsbase fxsave hle ibt lahf_lm lm lwp lzcnt "
          + "movbe movdir64b movdiri mwaitx osxsave pconfig pku prefetchwt1 prfchw ptwrite "
          + "rdpid rdrnd rdseed rtm serialize sgx sha shstk tbm tsxldtrk vaes waitpkg "
          + "wbnoinvd xsave xsavec xsaveopt xsaves amx-tile amx-int8 amx-bf16 uintr hreset "
          + "kl aeskle widekl avxvnni avx512fp16 x86-64 x86-64-v2 x86-64-v3 x86-64-v4";

  private static final String VENDORS = "- intel amd";

  /** By number of the type. */
  private static final String TYPES =
      "- bonnell core2 corei7 amdfam10h amdfam15h silvermont knl btver1 btver2 "
          + "amdfam17h knm goldmont goldmont-plus tremont amdfam19h";

  /** By number of the subtype. */
  private static final String SUBTYPES =
      "- nehalem westmere sandybridge barcelona shanghai istanbul bdver1 bdver2 "
          + "bdver3 bdver4 znver1 ivybridge haswell broadwell skylake skylake-avx512 "
          + "cannonlake icelake-client icelake-server znver2 cascadelake tigerlake "
          + "cooperlake sapphirerapids alderlake znver3 rocketlake";

  private final Context context;
  private ObjectDeclaration model;
  private ObjectDeclaration features;
  private FunctionDeclaration init;

  CpuBuiltins(Context context) {
    this.context = context;
  }

  Expression init(int position) {
    if (init == null) {
      FunctionType type = new FunctionType(context.types.intType, List.of(), false, true);
      init = new FunctionDeclaration("__cpu_indicator_init", type, 0);
      init.attributes.visibility = UnitSymbol.Visibility.HIDDEN;
    }
    init.referenced = true;
    return new Calls(context)
        .call(new Expression.FunctionReference(init, init.type(), position), List.of(), position);
  }

  Expression supports(Expression argument, int position) {
    String name = literal(argument);
    if (name == null) {
      return wrong("parameter to builtin must be a string constant or literal", position);
    }
    int bit = indexOf(FEATURES, name);
    if (bit < 0) {
      return wrong("parameter to builtin not valid: " + name, position);
    }
    Expression word =
        bit < 32 ? word(model(), 3, position) : word(features(), bit / 32 - 1, position);
    Expression mask = context.folder.integer(context.types.unsignedInt, 1L << (bit & 31), position);
    Expression masked = context.operators.binary(BinaryOperator.AND, word, mask, position);
    return compare(BinaryOperator.NOT_EQUAL, masked, 0, position);
  }

  Expression is(Expression argument, int position) {
    String name = literal(argument);
    if (name == null) {
      return wrong("parameter to builtin must be a string constant or literal", position);
    }
    String wanted =
        switch (name) {
          case "atom" -> "bonnell";
          case "slm" -> "silvermont";
          default -> name;
        };
    List<String> tables = List.of(VENDORS, TYPES, SUBTYPES);
    for (int i = 0; i < tables.size(); i++) {
      int number = indexOf(tables.get(i), wanted);
      if (number > 0) {
        return compare(BinaryOperator.EQUAL, word(model(), i, position), number, position);
      }
    }
    return wrong("parameter to builtin not valid: " + name, position);
  }

  /** Which of the names, counted from 0, or -1. */
  private static int indexOf(String names, String name) {
    int number = 0;
    for (int at = 0; at < names.length(); number++) {
      int end = names.indexOf(' ', at);
      end = end < 0 ? names.length() : end;
      if (end - at == name.length() && names.startsWith(name, at)) {
        return number;
      }
      at = end + 1;
    }
    return -1;
  }

  private Expression compare(BinaryOperator operator, Expression word, int value, int position) {
    Expression constant = context.folder.integer(context.types.unsignedInt, value, position);
    return context.operators.binary(operator, word, constant, position);
  }

  private Expression wrong(String text, int position) {
    context.diagnostics.error(position, text);
    return context.conversions.invalid(position);
  }

  private static String literal(Expression e) {
    if (e instanceof Expression.Cast c
        && c.operand() instanceof Expression.StringLiteral s
        && s.elementSize() == 1
        && s.bytes().length > 0) {
      return Bytes.toText(s.bytes()).substring(0, s.bytes().length - 1);
    }
    return null;
  }

  private ObjectDeclaration model() {
    if (model == null) {
      model = words("__cpu_model", 4);
    }
    return model;
  }

  private ObjectDeclaration features() {
    if (features == null) {
      features = words("__cpu_features2", 3);
    }
    return features;
  }

  private ObjectDeclaration words(String name, int count) {
    ObjectDeclaration object =
        new ObjectDeclaration(name, new ArrayType(context.types.unsignedInt, count, null), 0);
    object.linkage = Linkage.EXTERNAL;
    object.storage = ObjectDeclaration.Storage.STATIC;
    object.attributes.visibility = UnitSymbol.Visibility.HIDDEN;
    object.referenced = true;
    return object;
  }

  private Expression word(ObjectDeclaration object, int index, int position) {
    CType type = context.types.unsignedInt;
    CType pointer = new PointerType(type, 0);
    Expression first =
        new Expression.Cast(
            Expression.CastKind.ARRAY_TO_POINTER,
            new Expression.ObjectReference(object, object.type(), position),
            pointer,
            false,
            position);
    Expression at =
        new Expression.Binary(
            BinaryOperator.POINTER_ADD,
            first,
            context.folder.integer(context.types.longType, index, position),
            pointer,
            position);
    return new Expression.Load(new Expression.Dereference(at, type, position), type, position);
  }
}
