package kit.obj;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * C++ names as programmers write them: turns symbols of the Itanium C++ ABI (section 5.1, "External
 * Names") into text in the form of GNU's c++filt: {@code _ZN3foo3barEi} is {@code foo::bar(int)}.
 *
 * <p>A recursive-descent reader over the mangled text; each production returns the text it stands
 * for, and what a later {@code S_} or {@code T_} may refer to is remembered. Types are kept in two
 * halves, what stands before the declared name and what stands behind it, since {@code int (*)[3]}
 * grows from the inside.
 *
 * <p>It knows functions, variables, special names, templates, operators, literals and common
 * expressions of templates. What it does not know stays mangled: {@link #demangle} gives null.
 */
public final class Demangler extends MangledReader {
  private final List<DemangledType> substitutions = new ArrayList<>();

  /** Those of the function's name; an argument is a list when it is a pack, else of one element. */
  private List<List<DemangledType>> templateArguments = new ArrayList<>();

  private List<List<DemangledType>> lastArguments = new ArrayList<>();

  /** The element of packs that is meant, or -1 for all; the size of the packs seen meanwhile. */
  private int packIndex = -1;

  private int packSize = -1;

  /** Set by the name last read: it ends in template arguments, so that a return type follows. */
  private boolean endsInTemplate;

  /** The name last read is a constructor, destructor or conversion: no return type. */
  private boolean withoutReturn;

  private String qualifiersOfMember = "";

  /** The function is only named as the place of something local. */
  private boolean local;

  private Demangler(String in) {
    super(in);
  }

  /** The readable form of a symbol's name, or null when it is no name of C++. */
  public static @Nullable String demangle(String symbol) {
    int version = symbol.indexOf('@');
    String name = version < 0 ? symbol : symbol.substring(0, version);
    if (!name.startsWith("_Z") || name.length() > LENGTH_LIMIT) {
      return null;
    }
    int dot = name.indexOf('.');
    Demangler demangler = new Demangler(dot < 0 ? name : name.substring(0, dot));
    demangler.at = 2;
    String text = demangler.encoding();
    if (demangler.failed || demangler.at != demangler.in.length()) {
      return null;
    }
    String clone = dot < 0 ? "" : " [clone " + name.substring(dot) + "]";
    return text + clone + (version < 0 ? "" : symbol.substring(version));
  }

  // ---- names

  private String encoding() {
    if (!enter()) {
      return "";
    }
    String text =
        peek() == 'T' || peek() == 'G' && (peek(1) == 'V' || peek(1) == 'R' || peek(1) == 'T')
            ? special()
            : function();
    depth--;
    return limited(text);
  }

  private String function() {
    endsInTemplate = false;
    withoutReturn = false;
    qualifiersOfMember = "";
    boolean inner = local;
    local = false;
    String name = name();
    String qualifiers = qualifiersOfMember;
    if (endsInTemplate) {
      templateArguments = lastArguments;
    }
    if (failed || at >= in.length() || peek() == 'E' || peek() == '.') {
      return name;
    }
    boolean returns = endsInTemplate && !withoutReturn;
    DemangledType result = returns ? type() : null;
    String parameters = parameters();
    String declared = name + "(" + parameters + ")" + qualifiers;
    return result == null || inner
        ? declared
        : DemangledType.spaced(result.before()) + declared + result.behind();
  }

  private String parameters() {
    if (peek() == 'v' && (at + 1 >= in.length() || peek(1) == 'E' || peek(1) == '.')) {
      at++;
      return "";
    }
    StringBuilder list = new StringBuilder();
    while (at < in.length() && peek() != 'E' && peek() != '.' && !failed) {
      if ((peek() == 'R' || peek() == 'O') && peek(1) == 'E') {
        break;
      }
      String parameter = type().text();
      if (!parameter.isEmpty()) {
        list.append(list.length() > 0 ? ", " : "").append(parameter);
      }
    }
    return list.toString();
  }

  private String special() {
    if (accept("TV")) {
      return "vtable for " + type().text();
    }
    if (accept("TT")) {
      return "VTT for " + type().text();
    }
    if (accept("TI")) {
      return "typeinfo for " + type().text();
    }
    if (accept("TS")) {
      return "typeinfo name for " + type().text();
    }
    if (accept("TW")) {
      return "TLS wrapper function for " + name();
    }
    if (accept("TH")) {
      return "TLS init function for " + name();
    }
    if (accept("TC")) {
      String derived = type().text();
      number();
      accept('_');
      return "construction vtable for " + type().text() + "-in-" + derived;
    }
    if (accept("Th")) {
      offset();
      return "non-virtual thunk to " + encoding();
    }
    if (accept("Tv")) {
      offset();
      offset();
      return "virtual thunk to " + encoding();
    }
    if (accept("Tc")) {
      for (int i = 0; i < 2; i++) {
        if (accept('v')) {
          offset();
        } else if (!accept('h')) {
          return fail();
        }
        offset();
      }
      return "covariant return thunk to " + encoding();
    }
    if (accept("GTt")) {
      return "transaction clone for " + encoding();
    }
    if (accept("GTn")) {
      return "non-transaction clone for " + encoding();
    }
    if (accept("GV")) {
      return "guard variable for " + name();
    }
    if (accept("GR")) {
      String name = name();
      String serial = "0";
      if (peek() != '_') {
        serial = sequence();
      }
      accept('_');
      return "reference temporary #" + serial + " for " + name;
    }
    return fail();
  }

  private String sequence() {
    int start = at;
    while (peek() >= '0' && peek() <= '9' || peek() >= 'A' && peek() <= 'Z') {
      at++;
    }
    return in.substring(start, at);
  }

  private void offset() {
    accept('n');
    number();
    accept('_');
  }

  private String name() {
    if (!enter()) {
      return "";
    }
    String result;
    if (peek() == 'N') {
      result = nested();
    } else if (peek() == 'Z') {
      result = local();
    } else if (peek() == 'S' && peek(1) != 't') {
      DemangledType substitution = substitution();
      endsInTemplate = false;
      result = substitution.text();
      if (peek() == 'I') {
        result = withArguments(result);
        endsInTemplate = true;
      }
    } else {
      boolean std = accept("St");
      result = (std ? "std::" : "") + unqualified("");
      if (peek() == 'I') {
        substitutions.add(new DemangledType(result, ""));
        result = withArguments(result);
        endsInTemplate = true;
      } else {
        endsInTemplate = false;
      }
    }
    depth--;
    return limited(result);
  }

  private String local() {
    at++;
    List<List<DemangledType>> outer = templateArguments;
    local = true;
    String function = encoding();
    local = false;
    if (outer.size() > 0) {
      templateArguments = outer;
    }
    if (!accept('E')) {
      return fail();
    }
    if (accept('s')) {
      discriminator();
      return function + "::string literal";
    }
    if (accept('d')) {
      number();
      accept('_');
      return function + "::{default arg}::" + name();
    }
    String entity = name();
    discriminator();
    return function + "::" + entity;
  }

  private void discriminator() {
    if (accept('_')) {
      if (accept('_')) {
        number();
        accept('_');
      } else if (peek() >= '0' && peek() <= '9') {
        at++;
      }
    }
  }

  private String nested() {
    at++;
    StringBuilder qualifiers = new StringBuilder();
    boolean restrict = accept('r');
    boolean vol = accept('V');
    boolean con = accept('K');
    qualifiers.append(con ? " const" : "").append(vol ? " volatile" : "");
    qualifiers.append(restrict ? " restrict" : "");
    if (accept('R')) {
      qualifiers.append(" &");
    } else if (accept('O')) {
      qualifiers.append(" &&");
    }
    String prefix = "";
    String last = "";
    boolean templated = false;
    while (!accept('E')) {
      if (failed || at >= in.length()) {
        return fail();
      }
      templated = false;
      char c = peek();
      if (c == 'S' && peek(1) != 't') {
        prefix = substitution().text();
        last = MangledNames.lastPart(prefix);
        continue;
      }
      if (c == 'S') {
        at += 2;
        prefix = "std";
        last = prefix;
        continue;
      }
      if (c == 'T') {
        prefix = templateParameter().text();
        last = MangledNames.lastPart(prefix);
      } else if (c == 'I') {
        prefix = withArguments(prefix);
        templated = true;
      } else if (c == 'D' && (peek(1) == 't' || peek(1) == 'T')) {
        prefix = type().text();
      } else if (c == 'M') {
        at++;
        continue;
      } else {
        String part = unqualified(last);
        prefix = prefix.isEmpty() ? part : prefix + "::" + part;
        last = part;
      }
      if (peek() != 'E') {
        substitutions.add(new DemangledType(prefix, ""));
      }
      limited(prefix);
    }
    endsInTemplate = templated;
    qualifiersOfMember = qualifiers.toString();
    return prefix;
  }

  /** One component; {@code around} is the name of the class that it is in, for constructors. */
  private String unqualified(String around) {
    accept('L');
    char c = peek();
    String text;
    if (c >= '0' && c <= '9') {
      text = source();
    } else if (c == 'C' && peek(1) >= '1' && peek(1) <= '5') {
      at += 2;
      withoutReturn = true;
      text = MangledNames.lastPart(around);
    } else if (c == 'D' && peek(1) >= '0' && peek(1) <= '5') {
      at += 2;
      withoutReturn = true;
      text = "~" + MangledNames.lastPart(around);
    } else if (c == 'U' && peek(1) == 'l') {
      at += 2;
      String list = parameters();
      text = accept('E') ? "{lambda(" + list + ")#" + serial() + "}" : fail();
    } else if (c == 'U' && peek(1) == 't') {
      at += 2;
      text = "{unnamed type#" + serial() + "}";
    } else if (c == 'D' && peek(1) == 'C') {
      at += 2;
      StringBuilder names = new StringBuilder("[");
      while (!accept('E') && !failed) {
        names.append(names.length() > 1 ? ", " : "").append(source());
      }
      text = names.append(']').toString();
    } else {
      text = operator();
    }
    while (accept('B')) {
      text += "[abi:" + source() + "]";
    }
    return text;
  }

  private String source() {
    int length = number();
    if (length <= 0 || length > in.length() - at) {
      return fail();
    }
    String text = in.substring(at, at + length);
    at += length;
    return text.startsWith("_GLOBAL__N") ? "(anonymous namespace)" : text;
  }

  private String operator() {
    if (accept("cv")) {
      withoutReturn = true;
      return "operator " + type().text();
    }
    if (accept("li")) {
      return "operator\"\" " + source();
    }
    String symbol = operatorSymbol();
    return symbol == null ? fail() : "operator" + symbol;
  }

  // ---- types

  private DemangledType type() {
    if (!enter()) {
      return new DemangledType("", "");
    }
    DemangledType result = typeInside();
    depth--;
    limited(result.before());
    limited(result.behind());
    return result;
  }

  private DemangledType remembered(DemangledType type) {
    substitutions.add(type);
    return type;
  }

  private DemangledType typeInside() {
    char c = peek();
    String plain = MangledNames.builtin(c);
    if (plain != null) {
      at++;
      return new DemangledType(plain, "");
    }
    switch (c) {
      case 'r', 'V', 'K' -> {
        return qualified();
      }
      case 'P' -> {
        at++;
        return remembered(DemangledType.pointer(type(), "*"));
      }
      case 'R' -> {
        at++;
        return remembered(DemangledType.reference(type(), "&"));
      }
      case 'O' -> {
        at++;
        return remembered(DemangledType.reference(type(), "&&"));
      }
      case 'C' -> {
        at++;
        return remembered(new DemangledType(type().text() + " _Complex", ""));
      }
      case 'F' -> {
        return remembered(functionType(""));
      }
      case 'A' -> {
        return remembered(array());
      }
      case 'M' -> {
        at++;
        String owner = type().text();
        DemangledType member = type();
        return remembered(
            member.behind().startsWith("(")
                ? new DemangledType(
                    DemangledType.spaced(member.before()) + "(" + owner + "::*",
                    ")" + member.behind())
                : new DemangledType(
                    DemangledType.spaced(member.before()) + owner + "::*", member.behind()));
      }
      case 'T' -> {
        if (peek(1) == 's' || peek(1) == 'u' || peek(1) == 'e') {
          at += 2;
          return remembered(new DemangledType(name(), ""));
        }
        DemangledType parameter = remembered(templateParameter());
        if (peek() == 'I') {
          return remembered(new DemangledType(parameter.text() + templateArguments(), ""));
        }
        return parameter;
      }
      case 'S' -> {
        return substituted();
      }
      case 'D' -> {
        return extended();
      }
      case 'u' -> {
        at++;
        return remembered(new DemangledType(source(), ""));
      }
      case 'U' -> {
        at++;
        String qualifier = source();
        return remembered(new DemangledType(type().text() + " " + qualifier, ""));
      }
      default -> {
        if (c == 'N' || c == 'Z' || c >= '0' && c <= '9') {
          return remembered(new DemangledType(name(), ""));
        }
        return new DemangledType(fail(), "");
      }
    }
  }

  private DemangledType substituted() {
    if (peek(1) == 't') {
      return remembered(new DemangledType(name(), ""));
    }
    DemangledType type = substitution();
    if (peek() == 'I') {
      return remembered(new DemangledType(type.text() + templateArguments(), ""));
    }
    return type;
  }

  private DemangledType extended() {
    char c = peek(1);
    String plain = MangledNames.extended(c);
    if (plain != null) {
      at += 2;
      return new DemangledType(plain, "");
    }
    if (c == 'p') {
      at += 2;
      return remembered(new DemangledType(expansion(), ""));
    }
    if (c == 't' || c == 'T') {
      at += 2;
      String text = "decltype (" + expression() + ")";
      return accept('E') ? remembered(new DemangledType(text, "")) : new DemangledType(fail(), "");
    }
    if (c == 'o' && peek(2) == 'F') {
      at += 2;
      return remembered(functionType(" noexcept"));
    }
    if (c == 'v') {
      at += 2;
      String size = peek() == '_' ? expression() : Integer.toString(number());
      return accept('_')
          ? remembered(new DemangledType(type().text() + " __vector(" + size + ")", ""))
          : new DemangledType(fail(), "");
    }
    return new DemangledType(fail(), "");
  }

  /** The pattern of {@code Dp} for each element of the packs in it. */
  private String expansion() {
    int start = at;
    int outerIndex = packIndex;
    int outerSize = packSize;
    packIndex = 0;
    packSize = -1;
    String first = type().text();
    int end = at;
    int count = substitutions.size();
    String result = packSize < 0 ? first + "..." : packSize == 0 ? "" : first;
    int size = packSize;
    for (int i = 1; i < size && !failed; i++) {
      at = start;
      packIndex = i;
      result = limited(result + ", " + type().text());
      while (substitutions.size() > count) {
        substitutions.remove(substitutions.size() - 1);
      }
    }
    at = failed ? in.length() : end;
    packIndex = outerIndex;
    packSize = outerSize;
    return result;
  }

  private DemangledType qualified() {
    boolean restrict = accept('r');
    boolean vol = accept('V');
    boolean con = accept('K');
    String qualifiers =
        (con ? " const" : "") + (vol ? " volatile" : "") + (restrict ? " __restrict" : "");
    if (peek() == 'F') {
      return remembered(functionType(qualifiers));
    }
    DemangledType type = type();
    return remembered(new DemangledType(type.before() + qualifiers, type.behind()));
  }

  private DemangledType functionType(String qualifiers) {
    at++;
    accept('Y');
    DemangledType result = type();
    String list = parameters();
    String reference = "";
    if (accept('R')) {
      reference = " &";
    } else if (accept('O')) {
      reference = " &&";
    }
    if (!accept('E')) {
      fail();
    }
    return new DemangledType(
        result.before() + " ", "(" + list + ")" + qualifiers + reference + result.behind());
  }

  private DemangledType array() {
    at++;
    String size = "";
    if (peek() >= '0' && peek() <= '9') {
      size = Integer.toString(number());
    } else if (peek() != '_') {
      size = expression();
    }
    if (!accept('_')) {
      fail();
    }
    DemangledType element = type();
    String behind = element.behind();
    return new DemangledType(
        element.before(),
        " [" + size + "]" + (behind.startsWith(" ") ? behind.substring(1) : behind));
  }

  private DemangledType substitution() {
    at++;
    char c = peek();
    // In a name the short ones do not do for constructors and destructors.
    boolean whole = peek(1) == 'C' || peek(1) == 'D';
    String standard = MangledNames.standard(c, whole);
    if (standard != null) {
      at++;
      return new DemangledType(standard, "");
    }
    int index = index36();
    if (index >= substitutions.size()) {
      return new DemangledType(fail(), "");
    }
    return substitutions.get(index);
  }

  private DemangledType templateParameter() {
    at++;
    int index = 0;
    if (!accept('_')) {
      index = number() + 1;
      if (index <= 0 || !accept('_')) {
        return new DemangledType(fail(), "");
      }
    }
    if (index >= templateArguments.size()) {
      return new DemangledType(fail(), "");
    }
    List<DemangledType> argument = templateArguments.get(index);
    if (!(argument instanceof Pack)) {
      return argument.get(0);
    }
    if (packIndex < 0) {
      StringBuilder all = new StringBuilder();
      for (DemangledType element : argument) {
        all.append(all.length() > 0 ? ", " : "").append(element.text());
      }
      return new DemangledType(all.toString(), "");
    }
    packSize = argument.size();
    return packIndex < packSize ? argument.get(packIndex) : new DemangledType("", "");
  }

  // ---- templates and expressions

  /** {@code operator<} and its arguments stand apart. */
  private String withArguments(String name) {
    return (name.endsWith("<") ? name + " " : name) + templateArguments();
  }

  private String templateArguments() {
    at++;
    List<List<DemangledType>> arguments = new ArrayList<>();
    StringBuilder list = new StringBuilder("<");
    boolean lastEmpty = false;
    while (!accept('E')) {
      if (failed || at >= in.length()) {
        return fail();
      }
      List<DemangledType> argument = peek() == 'J' ? pack() : List.of(templateArgument());
      arguments.add(argument);
      lastEmpty = argument.isEmpty();
      for (DemangledType element : argument) {
        list.append(list.length() > 1 ? ", " : "").append(element.text());
      }
    }
    lastArguments = arguments;
    if (list.charAt(list.length() - 1) == '>' && !lastEmpty) {
      list.append(' ');
    }
    return limited(list.append('>').toString());
  }

  /** An argument that stands for several. */
  private static final class Pack extends ArrayList<DemangledType> {
    private static final long serialVersionUID = 1;
  }

  private Pack pack() {
    at++;
    Pack pack = new Pack();
    while (!accept('E') && !failed) {
      if (peek() == 'J') {
        pack.addAll(pack());
      } else {
        pack.add(templateArgument());
      }
    }
    return pack;
  }

  private DemangledType templateArgument() {
    if (!enter()) {
      return new DemangledType("", "");
    }
    DemangledType result;
    switch (peek()) {
      case 'L' -> result = new DemangledType(literal(), "");
      case 'X' -> {
        at++;
        result = new DemangledType(expression(), "");
        if (!accept('E')) {
          fail();
        }
      }
      default -> result = type();
    }
    depth--;
    return result;
  }

  private String literal() {
    at++;
    if (accept("_Z")) {
      List<List<DemangledType>> outer = templateArguments;
      String name = encoding();
      templateArguments = outer;
      return accept('E') ? name : fail();
    }
    char kind = peek();
    String type = type().text();
    int start = at;
    while (at < in.length() && peek() != 'E') {
      at++;
    }
    String value = in.substring(start, at);
    if (!accept('E')) {
      return fail();
    }
    if (value.startsWith("n")) {
      value = "-" + value.substring(1);
    }
    return switch (kind) {
      case 'b' -> value.equals("0") ? "false" : value.equals("1") ? "true" : "(bool)" + value;
      case 'i' -> value;
      case 'j' -> value + "u";
      case 'l' -> value + "l";
      case 'm' -> value + "ul";
      case 'x' -> value + "ll";
      case 'y' -> value + "ull";
      default -> value.isEmpty() ? type : "(" + type + ")" + value;
    };
  }

  private String expression() {
    if (!enter()) {
      return "";
    }
    String result = expressionInside();
    depth--;
    return limited(result);
  }

  private String expressionInside() {
    char c = peek();
    if (c == 'L') {
      return literal();
    }
    if (c == 'T') {
      return templateParameter().text();
    }
    if (c == 'f' && (peek(1) == 'p' || peek(1) == 'L')) {
      at += 2;
      while (peek() == 'K' || peek() == 'V' || peek() == 'r') {
        at++;
      }
      int number = number();
      return accept('_') ? "{parm#" + (number + 2) + "}" : fail();
    }
    if (accept("st")) {
      return "sizeof (" + type().text() + ")";
    }
    if (accept("sz")) {
      return "sizeof (" + expression() + ")";
    }
    if (accept("at")) {
      return "alignof (" + type().text() + ")";
    }
    if (accept("sZ")) {
      return "sizeof...(" + (peek() == 'T' ? templateParameter().text() : expression()) + ")";
    }
    if (accept("sr")) {
      String scope = peek() >= '0' && peek() <= '9' ? unresolved() : type().text();
      String name = unqualified(scope);
      if (peek() == 'I') {
        name += templateArguments();
      }
      return scope + "::" + name;
    }
    if (accept("dt") || accept("pt")) {
      boolean arrow = in.charAt(at - 2) == 'p';
      String object = expression();
      String member = unqualified("");
      if (peek() == 'I') {
        member += templateArguments();
      }
      return object + (arrow ? "->" : ".") + member;
    }
    if (accept("cl")) {
      String callee = expression();
      StringBuilder list = new StringBuilder();
      while (!accept('E') && !failed) {
        list.append(list.length() > 0 ? ", " : "").append(expression());
      }
      return callee + "(" + list + ")";
    }
    if (accept("cv")) {
      String type = type().text();
      if (accept('_')) {
        StringBuilder list = new StringBuilder();
        while (!accept('E') && !failed) {
          list.append(list.length() > 0 ? ", " : "").append(expression());
        }
        return "(" + type + ")(" + list + ")";
      }
      return "(" + type + ")(" + expression() + ")";
    }
    if (accept("sp")) {
      return expression() + "...";
    }
    if (c >= '0' && c <= '9' || c == 'o' && peek(1) == 'n') {
      accept("on");
      String name = unqualified("");
      return peek() == 'I' ? name + templateArguments() : name;
    }
    return operation();
  }

  /** Qualifiers of a name that is looked up later: simple names up to {@code E}. */
  private String unresolved() {
    StringBuilder scope = new StringBuilder();
    while (!accept('E') && !failed) {
      scope.append(scope.length() > 0 ? "::" : "").append(source());
      if (peek() == 'I') {
        scope.append(templateArguments());
      }
    }
    return scope.toString();
  }

  private String operation() {
    int start = at;
    String symbol = operatorSymbol();
    if (symbol == null) {
      return fail();
    }
    String code = in.substring(start, at);
    switch (code) {
      case "ps", "ng", "ad", "de", "co", "nt" -> {
        return symbol + "(" + expression() + ")";
      }
      case "pp", "mm" -> {
        boolean prefix = accept('_');
        String operand = expression();
        return prefix ? symbol + "(" + operand + ")" : "(" + operand + ")" + symbol;
      }
      case "qu" -> {
        String condition = expression();
        String yes = expression();
        return "(" + condition + ")?(" + yes + ") : (" + expression() + ")";
      }
      case "ix" -> {
        String array = expression();
        return "(" + array + ")[" + expression() + "]";
      }
      default -> {
        String left = expression();
        String right = expression();
        return code.equals("gt")
            ? "((" + left + ")" + symbol + "(" + right + "))"
            : "(" + left + ")" + symbol + "(" + right + ")";
      }
    }
  }
}
