package kit.frontend.parse;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import kit.base.Diagnostic;
import kit.base.Severity;
import kit.base.floating.FloatFormat;
import kit.base.floating.SoftFloat;
import kit.frontend.ast.Expression;
import kit.frontend.ast.Expression.FloatingConstant;
import kit.frontend.ast.FunctionDeclaration;
import kit.frontend.ast.Initializer;
import kit.frontend.ast.Label;
import kit.frontend.ast.ObjectDeclaration;
import kit.frontend.ast.Statement;
import kit.frontend.check.BuiltinFunction;
import kit.frontend.check.ConstantRules;
import kit.frontend.check.Scopes;
import kit.frontend.check.Suggestions;
import kit.frontend.check.TypePrinter;
import kit.frontend.check.Types;
import kit.frontend.lex.CharacterLiteral;
import kit.frontend.lex.Encoding;
import kit.frontend.lex.Keyword;
import kit.frontend.lex.NumericLiteral;
import kit.frontend.lex.StringLiteral;
import kit.frontend.lex.TokenKind;
import kit.frontend.target.BasicType;
import kit.frontend.type.CType;
import kit.frontend.type.CType.ArrayType;
import kit.frontend.type.CType.BitIntType;
import kit.frontend.type.CType.ComplexType;
import kit.frontend.type.CType.FloatingType;
import kit.frontend.type.CType.FunctionType;
import kit.frontend.type.CType.NullPointerType;
import kit.frontend.type.Layout;

/** Primary expressions (C11 6.5.1), compound literals, statement expressions, {@code _Generic}. */
final class PrimaryParser {
  private final Parser parser;

  /** Whether it has been told that an undeclared name is reported once in each function. */
  private boolean undeclaredExplained;

  PrimaryParser(Parser parser) {
    this.parser = parser;
  }

  Expression primary() {
    int position = parser.position();
    switch (parser.kind()) {
      case TokenKind.IDENTIFIER -> {
        return identifier();
      }
      case TokenKind.NUMBER -> {
        int spelling = parser.tokens.value();
        parser.next();
        return number(spelling, position);
      }
      case TokenKind.CHARACTER -> {
        int spelling = parser.tokens.value();
        parser.next();
        return character(spelling, position);
      }
      case TokenKind.STRING -> {
        return string();
      }
      case TokenKind.LEFT_PAREN -> {
        return parenthesized(position);
      }
      case TokenKind.KEYWORD -> {
        return keyword(position);
      }
      default -> {
        parser.error("expected expression");
        return parser.context.conversions.invalid(position);
      }
    }
  }

  private Expression parenthesized(int position) {
    parser.enter();
    parser.next();
    Expression e;
    if (parser.kind() == TokenKind.LEFT_BRACE) {
      e = statementExpression(position);
    } else {
      e = parser.expressions.expression();
    }
    parser.closeParenthesis();
    parser.leave();
    parser.parenthesized = e;
    return e;
  }

  private Expression keyword(int position) {
    switch (parser.tokens.value()) {
      case Keyword.GENERIC -> {
        parser.context.sinceC11(position, "'_Generic'");
        return generic(position);
      }
      case Keyword.FUNC, Keyword.FUNCTION, Keyword.PRETTY_FUNCTION -> {
        return functionName(position);
      }
      case Keyword.TRUE, Keyword.FALSE -> {
        long value = parser.tokens.value() == Keyword.TRUE ? 1 : 0;
        parser.next();
        return parser.context.folder.integer(parser.types.boolType, value, position);
      }
      case Keyword.NULLPTR -> {
        parser.next();
        return new Expression.PointerConstant(new NullPointerType(0), 0, position);
      }
      default -> {
        if (BuiltinParser.isBuiltinKeyword(parser.tokens.value())) {
          ConstantRules.Mark mark = parser.context.constantRules.mark();
          return known(parser.builtins.keyword(), mark);
        }
        parser.error("expected expression");
        return parser.context.conversions.invalid(position);
      }
    }
  }

  // ---- constants

  private Expression number(int spelling, int position) {
    // Decimal digits alone are by far the most numbers.
    byte[] text = parser.names.bytes();
    int start = parser.names.start(spelling);
    int length = parser.names.length(spelling);
    if (length <= 9 && (text[start] != '0' || length == 1)) {
      int value = 0;
      int i = 0;
      while (i < length && text[start + i] >= '0' && text[start + i] <= '9') {
        value = value * 10 + text[start + i] - '0';
        i++;
      }
      if (i == length) {
        return parser.context.folder.ofInt(value, position);
      }
    }
    NumericLiteral literal = parser.literals.number(spelling, position);
    if (parser.context.wanted().pedantic || parser.context.wanted().longLong) {
      parser.literalWarnings.number(literal, parser.names.text(spelling), position);
    }
    Expression constant;
    if (literal.isFloating()) {
      FloatingType type = parser.types.named(literal.type());
      SoftFloat value = floating(parser.context.layout.format(type), literal.digits());
      if (value.isInfinite()) {
        parser.diagnostics.warning(
            "overflow", position, "floating constant exceeds range of " + TypePrinter.quoted(type));
      } else if (value.isZero() && !isWrittenZero(literal.digits())) {
        parser.diagnostics.warning("overflow", position, "floating constant truncated to zero");
      }
      constant = new FloatingConstant(type, value, position);
      literal(constant);
    } else if (literal.bitInt()) {
      boolean signed = literal.type() == BasicType.INT;
      int bits = literal.whole().bitLength() + (signed ? 1 : 0);
      if (bits > BitIntType.MAXIMUM_WIDTH) {
        parser.diagnostics.error(
            position, "integer constant is wider than the widest '_BitInt', of 65535 bits");
        bits = 64;
      }
      CType type = new BitIntType(Math.max(signed ? 2 : 1, bits), signed, 0);
      constant = parser.context.folder.ofBig(type, literal.whole(), position);
    } else {
      constant =
          parser.context.folder.integer(
              parser.types.integer(literal.type()), literal.low(), literal.high(), position);
    }
    if (!literal.imaginary()) {
      return constant;
    }
    CType element = constant.type();
    Expression zero =
        parser.context.conversions.convert(
            parser.context.folder.ofInt(0, position), element, position);
    return parser.context.unaryOperators.complex(
        zero, constant, new ComplexType(element, 0), position);
  }

  /** What was met in the operands of a builtin with a known value does not count. */
  private Expression known(Expression result, ConstantRules.Mark mark) {
    if (result instanceof Expression.IntegerConstant
        || result instanceof FloatingConstant
        || result instanceof Expression.BuiltinCall) {
      parser.context.constantRules.forget(mark);
    }
    return result;
  }

  /** Notes a floating constant: only a cast right before it makes an integer constant of it. */
  private void literal(Expression constant) {
    beforeLiteral = parser.context.constantRules.mark();
    floatingLiteral = constant;
    parser.context.constantRules.foreign();
  }

  /** The last floating constant read, and what of rules of constants was met before it. */
  Expression floatingLiteral;

  ConstantRules.Mark beforeLiteral;

  /** The last {@code __builtin_constant_p(…)}: where it decides, both arms may be anything. */
  Expression constantTest;

  private static boolean isWrittenZero(byte[] text) {
    boolean hexadecimal = text.length > 1 && (text[1] | 32) == 'x';
    for (int i = hexadecimal ? 2 : 0; i < text.length; i++) {
      int c = text[i] | 32;
      if (c == (hexadecimal ? 'p' : 'e')) {
        return true;
      }
      if (c != '0' && text[i] != '.') {
        return false;
      }
    }
    return true;
  }

  /** Digits with optional point and exponent, decimal or hexadecimal, correctly rounded. */
  static SoftFloat floating(FloatFormat format, byte[] text) {
    boolean hexadecimal = text.length > 1 && text[0] == '0' && (text[1] | 32) == 'x';
    int p = hexadecimal ? 2 : 0;
    StringBuilder digits = new StringBuilder();
    long scale = 0;
    boolean point = false;
    while (p < text.length && (text[p] | 32) != (hexadecimal ? 'p' : 'e')) {
      if (text[p] == '.') {
        point = true;
      } else {
        digits.append((char) text[p]);
        scale -= point ? 1 : 0;
      }
      p++;
    }
    long exponent = 0;
    if (p < text.length) {
      p++;
      boolean negative = p < text.length && text[p] == '-';
      if (p < text.length && (text[p] == '-' || text[p] == '+')) {
        p++;
      }
      while (p < text.length) {
        exponent = Math.min(1_000_000_000L, exponent * 10 + text[p] - '0');
        p++;
      }
      exponent = negative ? -exponent : exponent;
    }
    BigInteger value = new BigInteger(digits.toString(), hexadecimal ? 16 : 10);
    return hexadecimal
        ? SoftFloat.ofBinary(format, false, value, exponent + scale * 4)
        : SoftFloat.ofDecimal(format, false, value, exponent + scale);
  }

  private Expression character(int spelling, int position) {
    CharacterLiteral literal = parser.literals.character(spelling, position);
    CType type =
        literal.encoding() == Encoding.PLAIN
            ? parser.types.intType
            : parser.types.integer(parser.literals.unitType(literal.encoding()));
    if (literal.encoding() == Encoding.UTF8) {
      type = parser.types.unsignedChar;
    }
    return parser.context.folder.integer(type, literal.value(), position);
  }

  Expression.StringLiteral string() {
    parser.context.constantRules.foreign();
    StringLiteral literal = parser.literals.strings(parser.tokens);
    parser.lastPosition = literal.position();
    int unit = literal.unitSize();
    byte[] bytes = java.util.Arrays.copyOf(literal.data(), literal.data().length + unit);
    CType element = parser.types.integer(parser.literals.unitType(literal.encoding()));
    int limit = parser.context.standard.isC99() ? 4095 : 509;
    if (literal.length() > limit && parser.diagnostics.enabled("overlength-strings")) {
      parser.diagnostics.warning(
          "overlength-strings",
          literal.position(),
          "string length '"
              + literal.length()
              + "' is greater than the length '"
              + limit
              + "' ISO C"
              + (limit == 509 ? "90" : "99")
              + " compilers are required to support");
    }
    if (parser.context.wanted().writeStrings) {
      element = element.withQualifiers(CType.CONST);
    }
    return new Expression.StringLiteral(
        new ArrayType(element, literal.length() + 1L, null), bytes, unit, literal.position());
  }

  // ---- identifiers

  private Expression identifier() {
    int nameId = parser.tokens.nameId();
    int position = parser.position();
    Object entity = parser.scopes.find(nameId);
    if (entity instanceof ObjectDeclaration object) {
      parser.next();
      if (!object.isConstant) {
        parser.context.constantRules.foreign();
      }
      object.referenced = true;
      parser.callWarnings.use(
          object.attributes.warnings, object.name(), position, object.position());
      object.read |= parser.context.unevaluated > 0;
      if (object.function != null) {
        parser.nested.use(object);
      }
      return new Expression.ObjectReference(object, object.type(), position);
    }
    if (entity instanceof FunctionDeclaration function) {
      parser.next();
      if (parser.kind() != TokenKind.LEFT_PAREN) {
        parser.context.constantRules.foreign();
      }
      parser.callWarnings.use(
          function.attributes.warnings, function.name(), position, function.position());
      function.referenced |= parser.context.unevaluated == 0;
      function.usedElsewhere |=
          parser.context.unevaluated == 0
              && (parser.function == null || parser.function.declaration != function);
      if (function.nesting != null) {
        parser.nested.use(function);
      }
      return new Expression.FunctionReference(function, function.type(), position);
    }
    if (entity instanceof Scopes.EnumConstant constant) {
      parser.next();
      return parser.context.folder.integer(constant.type(), constant.value(), position);
    }
    if (entity instanceof Scopes.Typedef) {
      parser.diagnostics.error(
          position, "expected expression before '" + parser.names.text(nameId) + "'");
      parser.next();
      return parser.context.conversions.invalid(position);
    }
    if (entity instanceof Scopes.Undeclared) {
      parser.next();
      return parser.context.conversions.invalid(position);
    }
    return undeclared(nameId, entity, position);
  }

  private Expression undeclared(int nameId, Object entity, int position) {
    BuiltinFunction builtin = parser.context.builtins.find(nameId, entity);
    boolean called = parser.tokens.peek(1) == TokenKind.LEFT_PAREN;
    String name = parser.names.text(nameId);
    if (builtin != null && builtin.special() != null) {
      if (called) {
        parser.next();
        ConstantRules.Mark mark = parser.context.constantRules.mark();
        Expression result = known(parser.builtins.call(builtin, position), mark);
        if (name.equals("__builtin_constant_p")) {
          constantTest = result;
        }
        return result;
      }
      parser.diagnostics.error(
          position, "built-in function '" + name + "' must be directly called");
      parser.next();
      return parser.context.conversions.invalid(position);
    }
    if (builtin != null && (name.startsWith("__builtin_") || called)) {
      parser.next();
      return library(nameId, builtin, position);
    }
    if (called) {
      parser.next();
      return implicitFunction(nameId, name, position);
    }
    parser.next();
    String close = Suggestions.identifier(parser.context, name, false);
    String hint = close == null ? "" : "; did you mean '" + close + "'?";
    String where =
        parser.function == null ? "here (not in a function)" : "(first use in this function)";
    String message = "'" + name + "' undeclared " + where + hint;
    boolean first = parser.function != null && !undeclaredExplained;
    undeclaredExplained |= first;
    parser.diagnostics.report(
        new Diagnostic(
            Severity.ERROR,
            "",
            position,
            message,
            List.of(),
            close == null
                ? List.of()
                : List.of(new Diagnostic.FixIt(Diagnostic.Range.token(position), close)),
            first
                ? List.of(
                    Diagnostic.note(
                        position,
                        "each undeclared identifier is reported only once for each function it"
                            + " appears in"))
                : List.of()));
    if (parser.function != null) {
      parser.scopes.bind(nameId, new Scopes.Undeclared(name));
    }
    return parser.context.conversions.invalid(position);
  }

  private Expression library(int nameId, BuiltinFunction builtin, int position) {
    boolean plain = builtin.name().equals(builtin.library());
    int libraryId = plain ? nameId : parser.names.intern(builtin.library());
    boolean known = parser.scopes.linked(libraryId) != null;
    boolean likeImplicit =
        plain
            && parser.context.compatibility.compatible(
                parser.types.implicitFunction, builtin.type());
    FunctionType assumed = likeImplicit ? parser.types.implicitFunction : builtin.type();
    FunctionDeclaration declaration =
        parser.declarations.implicit(libraryId, assumed, plain ? position : 0);
    declaration.referenced = true;
    String header = LibraryHeaders.of(builtin.name());
    if (plain && !known) {
      parser.diagnostics.warning(
          "implicit-function-declaration",
          position,
          "implicit declaration of function '" + builtin.name() + "'",
          header == null ? 0 : position,
          "include '<" + header + ">' or provide a declaration of '" + builtin.name() + "'");
    }
    if (plain && !likeImplicit) {
      parser.diagnostics.warning(
          "builtin-declaration-mismatch",
          position,
          "incompatible implicit declaration of built-in function '" + builtin.name() + "'",
          header == null || !known ? 0 : position,
          "include '<" + header + ">' or provide a declaration of '" + builtin.name() + "'");
    }
    if (plain) {
      parser.scopes.bind(nameId, declaration);
    }
    FunctionType type = plain || !declaration.implicit ? declaration.type() : builtin.type();
    return new Expression.FunctionReference(declaration, type, position);
  }

  private Expression implicitFunction(int nameId, String name, int position) {
    boolean known = parser.scopes.linked(nameId) instanceof FunctionDeclaration;
    String close = known ? null : Suggestions.identifier(parser.context, name, true);
    String hint = close == null ? "" : "; did you mean '" + close + "'?";
    FunctionDeclaration declaration =
        parser.declarations.implicit(nameId, parser.types.implicitFunction, position);
    declaration.referenced = true;
    if (!known) {
      parser.diagnostics.warning(
          "implicit-function-declaration",
          position,
          "implicit declaration of function '" + name + "'" + hint);
    }
    parser.scopes.bind(nameId, declaration);
    return new Expression.FunctionReference(declaration, declaration.type(), position);
  }

  /** {@code __func__} and its kin: a static array of const char. */
  private Expression functionName(int position) {
    parser.context.constantRules.foreign();
    boolean standardName = parser.tokens.value() == Keyword.FUNC;
    if (standardName) {
      parser.context.sinceC99(
          position, "ISO C90 does not support '__func__' predefined identifier");
    } else {
      parser.context.pedantic(
          position, "ISO C does not support '" + parser.tokens.text() + "' predefined identifier");
    }
    parser.next();
    FunctionState function = parser.function;
    if (function == null) {
      if (standardName) {
        parser.diagnostics.violation(
            "", position, "'__func__' is not defined outside of function scope");
      }
      byte[] empty = new byte[1];
      return new Expression.StringLiteral(
          new ArrayType(parser.types.charType, 1, null), empty, 1, position);
    }
    if (function.nameObject == null) {
      byte[] name = parser.literals.name(function.name, position);
      byte[] bytes = java.util.Arrays.copyOf(name, name.length + 1);
      CType constChar = parser.types.basic(BasicType.CHAR, CType.CONST);
      ArrayType type = new ArrayType(constChar, bytes.length, null);
      ObjectDeclaration object = new ObjectDeclaration("__func__", type, position);
      object.storage = ObjectDeclaration.Storage.STATIC;
      object.defined = true;
      object.referenced = true;
      Expression literal =
          new Expression.StringLiteral(
              new ArrayType(parser.types.charType, bytes.length, null), bytes, 1, position);
      object.initializer =
          new Initializer(
              List.of(new Initializer.Entry(0, -1, -1, 0, type, literal)), true, bytes.length);
      function.nameObject = object;
    }
    return new Expression.ObjectReference(
        function.nameObject, function.nameObject.type(), position);
  }

  // ---- && label, ({ … }), (type){ … }

  /** GNU {@code &&label}. */
  Expression labelAddress() {
    int position = parser.position();
    parser.next();
    if (parser.kind() != TokenKind.IDENTIFIER) {
      parser.error("expected identifier");
      return parser.context.conversions.invalid(position);
    }
    int nameId = parser.tokens.nameId();
    int namePosition = parser.position();
    parser.next();
    if (parser.function == null) {
      parser.diagnostics.error(
          namePosition,
          "label '" + parser.names.text(nameId) + "' referenced outside of any function");
      return parser.context.conversions.invalid(position);
    }
    parser.context.pedantic(position, "taking the address of a label is non-standard");
    Label label = parser.nested.target(nameId, namePosition);
    label.addressTaken = true;
    return new Expression.LabelAddress(label, parser.types.voidPointer, position);
  }

  private Expression statementExpression(int position) {
    parser.context.pedantic(position, "ISO C forbids braced-groups within expressions");
    parser.context.constantRules.notConstant();
    if (parser.function == null) {
      parser.diagnostics.error(
          position, "braced-group within expression allowed only inside a function");
      parser.next();
      int depth = 1;
      while (depth > 0 && parser.kind() != TokenKind.END) {
        depth +=
            parser.kind() == TokenKind.LEFT_BRACE
                ? 1
                : parser.kind() == TokenKind.RIGHT_BRACE ? -1 : 0;
        parser.next();
      }
      return parser.context.conversions.invalid(position);
    }
    int unevaluated = parser.context.unevaluated;
    FunctionState function = parser.function;
    function.variableScope =
        new FunctionState.VariableScope(function.variableScope, null, position, false);
    Statement.Compound body = parser.statements.compound(false);
    function.variableScope = function.variableScope.outer();
    parser.context.unevaluated = unevaluated;
    List<Statement> statements = new ArrayList<>(body.statements());
    Expression result = null;
    if (!statements.isEmpty()) {
      int last = statements.size() - 1;
      Statement statement = statements.get(last);
      if (statement instanceof Statement.Evaluate e) {
        statements.remove(last);
        result = e.expression();
      } else if (statement instanceof Statement.Labeled l
          && l.body() instanceof Statement.Evaluate e) {
        statements.set(
            last,
            new Statement.Labeled(l.label(), new Statement.Empty(l.position()), l.position()));
        result = e.expression();
      }
    }
    parser.scopes.leave();
    CType type = result == null ? parser.types.voidType : result.type();
    if (result instanceof Expression.Invalid) {
      return result;
    }
    return new Expression.StatementExpression(
        new Statement.Compound(statements, body.position(), body.end()), result, type, position);
  }

  /**
   * {@code (type){…}}; the current token is the brace.
   *
   * @param storage C23: specifiers with the storage class of the object, or null
   */
  Expression compoundLiteral(CType type, Specifiers storage, int position, int operands) {
    parser.typeOperands.addBounds(type, position);
    parser.context.sinceC99(position, "ISO C90 forbids compound literals");
    if (type instanceof FunctionType
        || Types.isVoid(type)
        || (Types.isIncomplete(type) && !(type instanceof ArrayType))) {
      parser.diagnostics.error(
          position,
          "invalid use of "
              + (type instanceof FunctionType ? "function" : "incomplete")
              + " type in compound literal");
      parser.initializers.skip();
      return parser.context.conversions.invalid(position);
    }
    if (parser.context.layout.size(type) == kit.frontend.type.Layout.VARIABLE) {
      parser.diagnostics.error(position, "compound literal has variable size");
      parser.initializers.skip();
      return parser.context.conversions.invalid(position);
    }
    ObjectDeclaration object = new ObjectDeclaration(null, type, position);
    object.defined = true;
    object.referenced = true;
    boolean isStatic =
        storage != null && (storage.storage == Specifiers.STATIC || storage.threadLocal);
    object.isConstant = storage != null && storage.constant;
    if (parser.function == null || isStatic) {
      object.storage =
          storage != null && storage.threadLocal
              ? ObjectDeclaration.Storage.THREAD
              : ObjectDeclaration.Storage.STATIC;
    } else {
      parser.function.addLocal(object);
    }
    int errors = parser.diagnostics.errorCount();
    Initializer initializer = parser.initializers.initializer(object, position);
    object.initializer = parser.typeOperands.before(initializer, type, position, operands);
    if (parser.diagnostics.errorCount() != errors) {
      return new Expression.Invalid(parser.types.unqualified(object.type()), position);
    }
    return new Expression.CompoundLiteral(object, object.type(), position);
  }

  // ---- _Generic

  /** {@code _Generic} (C11 6.5.1.1). */
  private Expression generic(int position) {
    parser.next();
    if (!parser.expect(TokenKind.LEFT_PAREN)) {
      return parser.context.conversions.invalid(position);
    }
    parser.enter();
    Expression control = null;
    CType wanted;
    if (parser.startsType(0)) {
      // C2Y: the type itself, qualifiers included.
      wanted = parser.declarators.typeName();
    } else {
      parser.context.unevaluated++;
      parser.context.inhibitWarnings();
      control = parser.context.conversions.rvalue(parser.expressions.assignment());
      parser.context.allowWarnings();
      parser.context.unevaluated--;
      wanted = parser.types.unqualified(control.type());
    }
    Expression chosen = null;
    Expression otherwise = null;
    boolean anyDefault = false;
    List<CType> seen = new ArrayList<>();
    while (parser.accept(TokenKind.COMMA)) {
      int at = parser.position();
      CType type = null;
      if (parser.acceptKeyword(Keyword.DEFAULT)) {
        if (anyDefault) {
          parser.diagnostics.error(at, "duplicate 'default' case in '_Generic'");
        }
        anyDefault = true;
      } else {
        type = parser.declarators.typeName();
        checkAssociation(type, seen, at);
        seen.add(type);
      }
      if (!parser.expect(TokenKind.COLON)) {
        break;
      }
      boolean matches =
          type != null && chosen == null && parser.context.compatibility.compatible(type, wanted);
      boolean live = matches || type == null;
      parser.context.unevaluated += live ? 0 : 1;
      if (!live) {
        parser.context.inhibitWarnings();
      }
      Expression e = parser.expressions.assignment();
      if (!live) {
        parser.context.allowWarnings();
      }
      parser.context.unevaluated -= live ? 0 : 1;
      if (matches) {
        chosen = e;
      } else if (type == null) {
        otherwise = e;
      }
    }
    parser.closeParenthesis();
    parser.leave();
    if (chosen == null && otherwise == null) {
      if (!(control instanceof Expression.Invalid)) {
        parser.diagnostics.error(
            position,
            "'_Generic' selector of type '"
                + TypePrinter.print(wanted)
                + "' is not compatible with any association");
      }
      return parser.context.conversions.invalid(position);
    }
    return chosen != null ? chosen : otherwise;
  }

  private void checkAssociation(CType type, List<CType> seen, int position) {
    if (type instanceof FunctionType) {
      parser.diagnostics.error(position, "'_Generic' association has function type");
    } else if (Types.isIncomplete(type)) {
      parser.diagnostics.error(position, "'_Generic' association has incomplete type");
    } else if (Layout.isVariablyModified(type)) {
      parser.diagnostics.error(position, "'_Generic' association has variable length type");
    }
    for (CType other : seen) {
      if (parser.context.compatibility.compatible(type, other)) {
        parser.diagnostics.error(position, "'_Generic' specifies two compatible types");
        return;
      }
    }
  }
}
