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
public final class Demangler {
  private static final int DEPTH_LIMIT = 200;
  private static final int LENGTH_LIMIT = 1 << 16;

  private static final String[] OPERATORS = {
    "nw",
    " new",
    "na",
    " new[]",
    "dl",
    " delete",
    "da",
    " delete[]",
    "aw",
    " co_await",
    "ps",
    "+",
    "ng",
    "-",
    "ad",
    "&",
    "de",
    "*",
    "co",
    "~",
    "pl",
    "+",
    "mi",
    "-",
    "ml",
    "*",
    "dv",
    "/",
    "rm",
    "%",
    "an",
    "&",
    "or",
    "|",
    "eo",
    "^",
    "aS",
    "=",
    "pL",
    "+=",
    "mI",
    "-=",
    "mL",
    "*=",
    "dV",
    "/=",
    "rM",
    "%=",
    "aN",
    "&=",
    "oR",
    "|=",
    "eO",
    "^=",
    "ls",
    "<<",
    "rs",
    ">>",
    "lS",
    "<<=",
    "rS",
    ">>=",
    "eq",
    "==",
    "ne",
    "!=",
    "lt",
    "<",
    "gt",
    ">",
    "le",
    "<=",
    "ge",
    ">=",
    "ss",
    "<=>",
    "nt",
    "!",
    "aa",
    "&&",
    "oo",
    "||",
    "pp",
    "++",
    "mm",
    "--",
    "cm",
    ",",
    "pm",
    "->*",
    "pt",
    "->",
    "cl",
    "()",
    "ix",
    "[]",
    "qu",
    "?"
  };

  /** A type: the text before and behind a name that would be declared with it. */
  private record Type(String before, String behind) {
    String text() {
      return before + behind;
    }
  }

  private final String in;
  private int at;
  private int depth;
  private final List<Type> substitutions = new ArrayList<>();

  /** Those of the function's name; an argument is a list when it is a pack, else of one element. */
  private List<List<Type>> templateArguments = new ArrayList<>();

  private List<List<Type>> lastArguments = new ArrayList<>();

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

  private boolean failed;
  private int produced;

  private Demangler(String in) {
    this.in = in;
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

  private String fail() {
    failed = true;
    at = in.length();
    return "";
  }

  private char peek() {
    return at < in.length() ? in.charAt(at) : 0;
  }

  private char peek(int ahead) {
    return at + ahead < in.length() ? in.charAt(at + ahead) : 0;
  }

  private boolean accept(char c) {
    if (peek() == c) {
      at++;
      return true;
    }
    return false;
  }

  private boolean accept(String text) {
    if (in.startsWith(text, at)) {
      at += text.length();
      return true;
    }
    return false;
  }

  private boolean enter() {
    produced++;
    if (++depth > DEPTH_LIMIT || produced > 20_000) {
      fail();
      return false;
    }
    return true;
  }

  private String limited(String text) {
    return text.length() > LENGTH_LIMIT ? fail() : text;
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
    Type result = returns ? type() : null;
    String parameters = parameters();
    String declared = name + "(" + parameters + ")" + qualifiers;
    return result == null || inner
        ? declared
        : spaced(result.before()) + declared + result.behind();
  }

  private static String spaced(String before) {
    return before.isEmpty() || before.endsWith("(") || before.endsWith(" ") ? before : before + " ";
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
      Type substitution = substitution();
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
        substitutions.add(new Type(result, ""));
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
    List<List<Type>> outer = templateArguments;
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
        last = lastPart(prefix);
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
        last = lastPart(prefix);
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
        substitutions.add(new Type(prefix, ""));
      }
      limited(prefix);
    }
    endsInTemplate = templated;
    qualifiersOfMember = qualifiers.toString();
    return prefix;
  }

  /** The last component of a qualified name, without template arguments. */
  private static String lastPart(String name) {
    int angle = 0;
    int tag = name.indexOf("[abi:", Math.max(0, name.lastIndexOf('>')));
    int end = tag < 0 ? name.length() : tag;
    int start = 0;
    for (int i = end - 1; i >= 0; i--) {
      char c = name.charAt(i);
      if (c == '>') {
        angle++;
      } else if (c == '<') {
        angle--;
        if (angle == 0) {
          end = i;
        }
      } else if (angle == 0 && c == ':') {
        start = i + 1;
        break;
      }
    }
    return name.substring(start, Math.max(start, end));
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
      text = lastPart(around);
    } else if (c == 'D' && peek(1) >= '0' && peek(1) <= '5') {
      at += 2;
      withoutReturn = true;
      text = "~" + lastPart(around);
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

  private int serial() {
    int number = 1;
    if (peek() >= '0' && peek() <= '9') {
      number = number() + 2;
    }
    if (!accept('_')) {
      fail();
    }
    return number;
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

  private int number() {
    int value = 0;
    int digits = 0;
    while (peek() >= '0' && peek() <= '9' && digits < 9) {
      value = value * 10 + in.charAt(at++) - '0';
      digits++;
    }
    return digits == 0 ? -1 : value;
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

  private @Nullable String operatorSymbol() {
    for (int i = 0; i < OPERATORS.length; i += 2) {
      if (accept(OPERATORS[i])) {
        return OPERATORS[i + 1];
      }
    }
    return null;
  }

  // ---- types

  private Type type() {
    if (!enter()) {
      return new Type("", "");
    }
    Type result = typeInside();
    depth--;
    limited(result.before());
    limited(result.behind());
    return result;
  }

  private Type remembered(Type type) {
    substitutions.add(type);
    return type;
  }

  private Type typeInside() {
    char c = peek();
    String plain = builtin(c);
    if (plain != null) {
      at++;
      return new Type(plain, "");
    }
    switch (c) {
      case 'r', 'V', 'K' -> {
        return qualified();
      }
      case 'P' -> {
        at++;
        return remembered(pointer(type(), "*"));
      }
      case 'R' -> {
        at++;
        return remembered(reference(type(), "&"));
      }
      case 'O' -> {
        at++;
        return remembered(reference(type(), "&&"));
      }
      case 'C' -> {
        at++;
        return remembered(new Type(type().text() + " _Complex", ""));
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
        Type member = type();
        return remembered(
            member.behind().startsWith("(")
                ? new Type(spaced(member.before()) + "(" + owner + "::*", ")" + member.behind())
                : new Type(spaced(member.before()) + owner + "::*", member.behind()));
      }
      case 'T' -> {
        if (peek(1) == 's' || peek(1) == 'u' || peek(1) == 'e') {
          at += 2;
          return remembered(new Type(name(), ""));
        }
        Type parameter = remembered(templateParameter());
        if (peek() == 'I') {
          return remembered(new Type(parameter.text() + templateArguments(), ""));
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
        return remembered(new Type(source(), ""));
      }
      case 'U' -> {
        at++;
        String qualifier = source();
        return remembered(new Type(type().text() + " " + qualifier, ""));
      }
      default -> {
        if (c == 'N' || c == 'Z' || c >= '0' && c <= '9') {
          return remembered(new Type(name(), ""));
        }
        return new Type(fail(), "");
      }
    }
  }

  private Type substituted() {
    if (peek(1) == 't') {
      return remembered(new Type(name(), ""));
    }
    Type type = substitution();
    if (peek() == 'I') {
      return remembered(new Type(type.text() + templateArguments(), ""));
    }
    return type;
  }

  private static @Nullable String builtin(char c) {
    return switch (c) {
      case 'v' -> "void";
      case 'w' -> "wchar_t";
      case 'b' -> "bool";
      case 'c' -> "char";
      case 'a' -> "signed char";
      case 'h' -> "unsigned char";
      case 's' -> "short";
      case 't' -> "unsigned short";
      case 'i' -> "int";
      case 'j' -> "unsigned int";
      case 'l' -> "long";
      case 'm' -> "unsigned long";
      case 'x' -> "long long";
      case 'y' -> "unsigned long long";
      case 'n' -> "__int128";
      case 'o' -> "unsigned __int128";
      case 'f' -> "float";
      case 'd' -> "double";
      case 'e' -> "long double";
      case 'g' -> "__float128";
      case 'z' -> "...";
      default -> null;
    };
  }

  private Type extended() {
    char c = peek(1);
    String plain =
        switch (c) {
          case 'd' -> "decimal64";
          case 'e' -> "decimal128";
          case 'f' -> "decimal32";
          case 'h' -> "half";
          case 'i' -> "char32_t";
          case 's' -> "char16_t";
          case 'u' -> "char8_t";
          case 'a' -> "auto";
          case 'c' -> "decltype(auto)";
          case 'n' -> "decltype(nullptr)";
          default -> null;
        };
    if (plain != null) {
      at += 2;
      return new Type(plain, "");
    }
    if (c == 'p') {
      at += 2;
      return remembered(new Type(expansion(), ""));
    }
    if (c == 't' || c == 'T') {
      at += 2;
      String text = "decltype (" + expression() + ")";
      return accept('E') ? remembered(new Type(text, "")) : new Type(fail(), "");
    }
    if (c == 'o' && peek(2) == 'F') {
      at += 2;
      return remembered(functionType(" noexcept"));
    }
    if (c == 'v') {
      at += 2;
      String size = peek() == '_' ? expression() : Integer.toString(number());
      return accept('_')
          ? remembered(new Type(type().text() + " __vector(" + size + ")", ""))
          : new Type(fail(), "");
    }
    return new Type(fail(), "");
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

  private Type qualified() {
    boolean restrict = accept('r');
    boolean vol = accept('V');
    boolean con = accept('K');
    String qualifiers =
        (con ? " const" : "") + (vol ? " volatile" : "") + (restrict ? " __restrict" : "");
    if (peek() == 'F') {
      return remembered(functionType(qualifiers));
    }
    Type type = type();
    return remembered(new Type(type.before() + qualifiers, type.behind()));
  }

  private static Type pointer(Type to, String mark) {
    if (to.behind().startsWith("(") || to.behind().startsWith(" [")) {
      return new Type(spaced(to.before()) + "(" + mark, ")" + to.behind());
    }
    return new Type(to.before() + mark, to.behind());
  }

  private static Type reference(Type to, String mark) {
    // References to references collapse.
    if (to.before().endsWith("&&") && mark.equals("&")) {
      return new Type(to.before().substring(0, to.before().length() - 1), to.behind());
    }
    if (to.before().endsWith("&")) {
      return to;
    }
    return pointer(to, mark);
  }

  private Type functionType(String qualifiers) {
    at++;
    accept('Y');
    Type result = type();
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
    return new Type(
        result.before() + " ", "(" + list + ")" + qualifiers + reference + result.behind());
  }

  private Type array() {
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
    Type element = type();
    String behind = element.behind();
    return new Type(
        element.before(),
        " [" + size + "]" + (behind.startsWith(" ") ? behind.substring(1) : behind));
  }

  private Type substitution() {
    at++;
    char c = peek();
    // In a name the short ones do not do for constructors and destructors.
    boolean whole = peek(1) == 'C' || peek(1) == 'D';
    String standard =
        switch (c) {
          case 'a' -> "std::allocator";
          case 'b' -> "std::basic_string";
          case 's' ->
              whole
                  ? "std::basic_string<char, std::char_traits<char>, std::allocator<char> >"
                  : "std::string";
          case 'i' -> whole ? "std::basic_istream<char, std::char_traits<char> >" : "std::istream";
          case 'o' -> whole ? "std::basic_ostream<char, std::char_traits<char> >" : "std::ostream";
          case 'd' ->
              whole ? "std::basic_iostream<char, std::char_traits<char> >" : "std::iostream";
          default -> null;
        };
    if (standard != null) {
      at++;
      return new Type(standard, "");
    }
    int index = index36();
    if (index >= substitutions.size()) {
      return new Type(fail(), "");
    }
    return substitutions.get(index);
  }

  /** A number in base 36 with '_' behind it, counted from 1; '_' alone is 0. */
  private int index36() {
    if (accept('_')) {
      return 0;
    }
    int value = 0;
    int digits = 0;
    while (digits++ < 5) {
      char c = peek();
      if (c >= '0' && c <= '9') {
        value = value * 36 + c - '0';
      } else if (c >= 'A' && c <= 'Z') {
        value = value * 36 + c - 'A' + 10;
      } else {
        break;
      }
      at++;
    }
    if (!accept('_')) {
      fail();
    }
    return value + 1;
  }

  private Type templateParameter() {
    at++;
    int index = 0;
    if (!accept('_')) {
      index = number() + 1;
      if (index <= 0 || !accept('_')) {
        return new Type(fail(), "");
      }
    }
    if (index >= templateArguments.size()) {
      return new Type(fail(), "");
    }
    List<Type> argument = templateArguments.get(index);
    if (!(argument instanceof Pack)) {
      return argument.get(0);
    }
    if (packIndex < 0) {
      StringBuilder all = new StringBuilder();
      for (Type element : argument) {
        all.append(all.length() > 0 ? ", " : "").append(element.text());
      }
      return new Type(all.toString(), "");
    }
    packSize = argument.size();
    return packIndex < packSize ? argument.get(packIndex) : new Type("", "");
  }

  // ---- templates and expressions

  /** {@code operator<} and its arguments stand apart. */
  private String withArguments(String name) {
    return (name.endsWith("<") ? name + " " : name) + templateArguments();
  }

  private String templateArguments() {
    at++;
    List<List<Type>> arguments = new ArrayList<>();
    StringBuilder list = new StringBuilder("<");
    boolean lastEmpty = false;
    while (!accept('E')) {
      if (failed || at >= in.length()) {
        return fail();
      }
      List<Type> argument = peek() == 'J' ? pack() : List.of(templateArgument());
      arguments.add(argument);
      lastEmpty = argument.isEmpty();
      for (Type element : argument) {
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
  private static final class Pack extends ArrayList<Type> {
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

  private Type templateArgument() {
    if (!enter()) {
      return new Type("", "");
    }
    Type result;
    switch (peek()) {
      case 'L' -> result = new Type(literal(), "");
      case 'X' -> {
        at++;
        result = new Type(expression(), "");
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
      List<List<Type>> outer = templateArguments;
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
