package kit.frontend.parse;

import kit.frontend.ast.Expression;
import kit.frontend.ast.Expression.CompoundLiteral;
import kit.frontend.ast.Expression.IntegerConstant;
import kit.frontend.ast.Expression.Invalid;
import kit.frontend.ast.Expression.Load;
import kit.frontend.ast.Expression.StringLiteral;
import kit.frontend.ast.Initializer;
import kit.frontend.ast.ObjectDeclaration;
import kit.frontend.check.Assignability;
import kit.frontend.check.ConstantRules;
import kit.frontend.check.InitializerBuilder;
import kit.frontend.check.TypePrinter;
import kit.frontend.check.Types;
import kit.frontend.lex.TokenKind;
import kit.frontend.type.CType;
import kit.frontend.type.CType.ArrayType;
import kit.frontend.type.CType.ComplexType;
import kit.frontend.type.CType.IntegerType;
import kit.frontend.type.CType.RecordType;
import kit.frontend.type.CType.VectorType;
import kit.frontend.type.RecordDefinition;
import kit.frontend.type.RecordDefinition.Field;

/**
 * Initialisers (C11 6.7.9): reads them and flattens them to stores on the way. Brace elision is
 * read by the same recursion with an expression {@link #pending} that has been read before it was
 * known whether it initialises the aggregate or its first member.
 */
final class InitializerParser {
  private final Parser parser;
  private final DesignatorParser designators;

  // The state of the initialiser under way.
  InitializerBuilder builder;
  private boolean isStatic;

  /** Whether -Wpedantic wants constants in the braces of an automatic aggregate, as C90 does. */
  private boolean wantsConstants;

  /** Whether the object is constexpr. */
  private boolean isConstant;

  private Expression pending;

  /** Aggregates around the place being initialised, the outermost not counted. */
  int recordDepth;

  /** Arrays among them. */
  private int arrayDepth;

  /**
   * Elements of the array of unknown length that is being initialised, or of the flexible member.
   */
  long outerLength;

  /** Bytes that a flexible array member reaches to. */
  long flexibleEnd;

  InitializerParser(Parser parser) {
    this.parser = parser;
    designators = new DesignatorParser(parser, this);
  }

  /**
   * Reads the initialiser of an object (the current token is behind the '='), completing its type
   * when it is an array of unknown length.
   */
  Initializer initializer(ObjectDeclaration object, int position) {
    InitializerBuilder savedBuilder = builder;
    boolean savedStatic = isStatic;
    boolean savedConstant = isConstant;
    Expression savedPending = pending;
    long savedLength = outerLength;
    long savedFlexible = flexibleEnd;
    int savedDepth = recordDepth;
    int savedArrays = arrayDepth;
    recordDepth = 0;
    arrayDepth = 0;
    builder = new InitializerBuilder(parser.context);
    isConstant = object.isConstant;
    isStatic = object.storage != ObjectDeclaration.Storage.AUTOMATIC || isConstant;
    pending = null;
    outerLength = 0;
    flexibleEnd = 0;
    CType type = object.type();
    boolean braced = parser.kind() == TokenKind.LEFT_BRACE;
    boolean savedOld = wantsConstants;
    wantsConstants =
        braced
            && !isStatic
            && !parser.context.standard.isC99()
            && (type instanceof ArrayType || type instanceof RecordType)
            && parser.context.wanted().pedantic;
    boolean zeroFill = braced;
    if (!braced && type instanceof ArrayType array) {
      wholeArray(object, array, position);
      zeroFill = true;
    } else if (!braced && type instanceof RecordType) {
      ConstantRules.Mark begin = parser.context.constantRules.mark();
      Expression value = parser.expressions.assignment();
      mark = begin;
      zeroFill = record(type, 0, value, position);
    } else if (!braced && type instanceof VectorType) {
      ConstantRules.Mark begin = parser.context.constantRules.mark();
      Expression value = parser.expressions.assignment();
      mark = begin;
      store(type, 0, null, value, position);
    } else {
      element(type, 0, null, position);
    }
    if (object.type() instanceof ArrayType a && a.isIncomplete()) {
      object.setType(new ArrayType(a.element(), outerLength, null));
    }
    long size = Math.max(Math.max(0, parser.context.layout.size(object.type())), flexibleEnd);
    Initializer result = new Initializer(builder.entries(), zeroFill, size);
    builder = savedBuilder;
    isStatic = savedStatic;
    wantsConstants = savedOld;
    isConstant = savedConstant;
    pending = savedPending;
    outerLength = savedLength;
    flexibleEnd = savedFlexible;
    recordDepth = savedDepth;
    arrayDepth = savedArrays;
    return result;
  }

  /** The initialiser of an object from a value that has been read. */
  Initializer of(ObjectDeclaration object, Expression value, int position) {
    InitializerBuilder savedBuilder = builder;
    boolean savedStatic = isStatic;
    builder = new InitializerBuilder(parser.context);
    isConstant = object.isConstant;
    isStatic = object.storage != ObjectDeclaration.Storage.AUTOMATIC || isConstant;
    store(object.type(), 0, null, value, position);
    isConstant = false;
    Initializer result =
        new Initializer(
            builder.entries(), false, Math.max(0, parser.context.layout.size(object.type())));
    builder = savedBuilder;
    isStatic = savedStatic;
    return result;
  }

  /** Skips an initialiser. */
  void skip() {
    int depth = 0;
    while (true) {
      int kind = parser.kind();
      if (kind == TokenKind.END) {
        return;
      }
      if (depth == 0
          && (kind == TokenKind.SEMICOLON
              || kind == TokenKind.COMMA
              || kind == TokenKind.RIGHT_BRACE
              || kind == TokenKind.RIGHT_PAREN)) {
        return;
      }
      depth +=
          kind == TokenKind.LEFT_BRACE
                  || kind == TokenKind.LEFT_PAREN
                  || kind == TokenKind.LEFT_BRACKET
              ? 1
              : 0;
      depth -=
          kind == TokenKind.RIGHT_BRACE
                  || kind == TokenKind.RIGHT_PAREN
                  || kind == TokenKind.RIGHT_BRACKET
              ? 1
              : 0;
      parser.next();
      if (depth == 0 && kind == TokenKind.RIGHT_BRACE) {
        return;
      }
    }
  }

  // ---- whole objects without braces

  private void wholeArray(ObjectDeclaration object, ArrayType array, int position) {
    int at = parser.position();
    boolean inParentheses = parser.kind() == TokenKind.LEFT_PAREN;
    Expression value = parser.expressions.assignment();
    if (value instanceof StringLiteral s && isStringFor(array, s)) {
      checkParentheses(inParentheses, at);
      string(array, 0, s);
      return;
    }
    if (value instanceof CompoundLiteral c
        && c.type() instanceof ArrayType source
        && parser.context.compatibility.compatible(array.element(), source.element())) {
      // GNU: an array may be initialised by a compound literal of its type.
      if (array.isIncomplete()) {
        outerLength = source.length();
      }
      builder.addAll(c.object().initializer, 0);
      return;
    }
    if (!(value instanceof Invalid)) {
      parser.diagnostics.error(
          at,
          value instanceof StringLiteral l
              ? "cannot initialize array of "
                  + TypePrinter.quoted(array.element())
                  + " from a string literal with type array of "
                  + TypePrinter.quoted(((ArrayType) l.type()).element())
              : "invalid initializer");
    }
    outerLength = Math.max(outerLength, 1);
  }

  /** A structure value as the whole initialiser; returns whether the other bytes are zero. */
  private boolean record(CType type, long offset, Expression value, int position) {
    if (isStatic
        && value instanceof CompoundLiteral c
        && c.type() instanceof RecordType r
        && type instanceof RecordType t
        && parser.context.compatibility.sameRecord(r.definition(), t.definition())
        && c.object().initializer != null) {
      builder.addAll(c.object().initializer, offset);
      return true;
    }
    if (!(value instanceof Invalid) && !(value.type() instanceof RecordType)) {
      parser.diagnostics.error(value.position(), "invalid initializer");
      return false;
    }
    store(type, offset, null, value, value.position());
    return false;
  }

  // ---- elements

  private boolean isStringFor(ArrayType array, StringLiteral literal) {
    if (!(array.element() instanceof IntegerType e)) {
      return false;
    }
    if (literal.elementSize() == 1) {
      return Types.isCharacter(e);
    }
    CType element = ((ArrayType) literal.type()).element();
    return parser.context.compatibility.compatibleUnqualified(element, e)
        || (parser.context.layout.size(e) == literal.elementSize()
            && parser.context.layout.size(e) > 1);
  }

  private void checkParentheses(boolean inParentheses, int position) {
    if (inParentheses) {
      parser.context.pedantic(position, "array initialized from parenthesized string constant");
    }
  }

  private void string(ArrayType array, long offset, StringLiteral literal) {
    long length = ((ArrayType) literal.type()).length();
    if (array.isIncomplete()) {
      outerLength = Math.max(outerLength, length);
      builder.add(offset, null, new ArrayType(array.element(), length, null), literal);
      flexibleEnd = Math.max(flexibleEnd, offset + length * literal.elementSize());
      return;
    }
    if (array.length() >= 0 && length - 1 > array.length()) {
      parser.diagnostics.violation(
          "",
          literal.position(),
          "initializer-string for array of '"
              + TypePrinter.print(array.element())
              + "' is too long");
    }
    builder.add(offset, null, array, literal);
  }

  /**
   * One initialiser for a subobject: braced, an expression, or with elided braces the next few of
   * the list.
   */
  void element(CType type, long offset, Field field, int position) {
    if (pending == null && parser.kind() == TokenKind.LEFT_BRACE) {
      braced(type, offset, field);
      return;
    }
    int at = parser.position();
    Expression value = pending;
    pending = null;
    boolean inParentheses = value == null && parser.kind() == TokenKind.LEFT_PAREN;
    if (value == null) {
      ConstantRules.Mark begin = parser.context.constantRules.mark();
      value = parser.expressions.assignment();
      mark = begin;
      parser.initializerWarnings.value(value);
    } else {
      at = value.position();
    }
    builder.overwrote = false;
    switch (type) {
      case ArrayType array -> {
        if (value instanceof StringLiteral s && isStringFor(array, s)) {
          checkParentheses(inParentheses, at);
          string(array, offset, s);
        } else if (value instanceof CompoundLiteral c
            && isStatic
            && parser.context.compatibility.compatible(array, c.type())) {
          builder.addAll(c.object().initializer, offset);
        } else {
          pending = value;
          elided(type, offset);
        }
      }
      case RecordType r -> {
        if (value instanceof Invalid) {
          return;
        }
        if (value.type() instanceof RecordType s
            && parser.context.compatibility.sameRecord(s.definition(), r.definition())) {
          record(type, offset, value, at);
        } else {
          pending = value;
          elided(type, offset);
        }
      }
      case VectorType v -> {
        if (value.type() instanceof VectorType) {
          store(type, offset, field, value, at);
        } else {
          pending = value;
          elided(type, offset);
        }
      }
      default -> store(type, offset, field, value, at);
    }
    if (builder.overwrote) {
      parser.initializerWarnings.overwritten(at);
      builder.overwrote = false;
    }
  }

  /** What had been met of things that constants lack where the element's expression begins. */
  private ConstantRules.Mark mark = new ConstantRules.Mark(0, 0, 0);

  /** Stores a value to a scalar or a whole aggregate. */
  private void store(CType type, long offset, Field field, Expression value, int position) {
    Expression converted;
    if (field != null
        && field.isBitField()
        && value instanceof IntegerConstant c
        && Types.isInteger(type)) {
      parser.context.folder.warnBitField(c, type, field.bitWidth(), position);
      converted = parser.context.conversions.convert(c, type, true, position);
    } else {
      converted =
          parser
              .context
              .conversions
              .assignability()
              .convert(value, type, Assignability.Use.INITIALIZATION, position);
    }
    if (converted instanceof Invalid) {
      return;
    }
    if (wantsConstants && parser.context.staticConstants.reduce(converted) == null) {
      parser.context.pedantic(
          value.position(), "initializer element is not computable at load time");
    }
    if (isConstant && !(type instanceof ArrayType) && !(type instanceof RecordType)) {
      int width = field == null ? -1 : field.bitWidth();
      new ConstantObjects(parser).value(type, width, value, converted, position);
    }
    if (isStatic) {
      Expression constant = parser.context.staticConstants.reduce(converted);
      if (constant == null) {
        Expression whole = converted instanceof Load l ? l.place() : converted;
        if (whole instanceof CompoundLiteral c && c.object().initializer != null) {
          builder.addAll(c.object().initializer, offset);
          return;
        }
        parser.diagnostics.error(value.position(), "initializer element is not constant");
        return;
      }
      if (constant.type() instanceof ComplexType c
          && constant instanceof Expression.BuiltinCall parts) {
        long half = parser.context.layout.size(c.element());
        CType part = parser.types.qualify(c.element(), type.qualifiers() & CType.REVERSED);
        builder.add(offset, null, part, parts.arguments().get(0));
        builder.add(offset + half, null, part, parts.arguments().get(1));
        return;
      }
      parser.context.constantRules.initializer(mark, value.position());
      converted = constant;
    }
    builder.add(
        offset, field, parser.types.qualify(type, type.qualifiers() & CType.REVERSED), converted);
  }

  // ---- lists in braces

  private void braced(CType type, long offset, Field field) {
    int position = parser.position();
    parser.enter();
    parser.next();
    if (parser.kind() == TokenKind.RIGHT_BRACE && !parser.context.standard.isC23()) {
      parser.context.pedantic(position, "ISO C forbids empty initializer braces");
    }
    parser.initializerWarnings.open(position);
    long size = parser.context.layout.size(type);
    if (size > 0 && field == null) {
      builder.overwrote = false;
      builder.clear(offset, size);
      if (builder.overwrote) {
        parser.initializerWarnings.overwritten(position);
      }
    }
    int members = -1;
    switch (type) {
      case ArrayType array -> bracedArray(array, offset);
      case VectorType vector ->
          bracedArray(new ArrayType(vector.element(), vector.count(), null), offset);
      case RecordType record -> members = bracedRecord(record, offset);
      default -> bracedScalar(type, offset, field, position);
    }
    parser.accept(TokenKind.COMMA);
    parser.initializerWarnings.close(type, members, parser.position());
    if (!parser.accept(TokenKind.RIGHT_BRACE)) {
      parser.error("expected '}'");
      parser.skipToClosing(TokenKind.RIGHT_BRACE);
      parser.accept(TokenKind.RIGHT_BRACE);
    }
    parser.leave();
  }

  private void bracedScalar(CType type, long offset, Field field, int position) {
    if (parser.kind() == TokenKind.RIGHT_BRACE) {
      if (!parser.context.standard.isC23()) {
        parser.diagnostics.error(position, "empty scalar initializer");
      }
      if (type instanceof CType.FunctionType || Types.isVoid(type)) {
        return;
      }
      Expression zero = parser.context.folder.ofInt(0, position);
      store(type, offset, field, zero, position);
      return;
    }
    if (isDesignator()) {
      parser.diagnostics.error(
          parser.position(),
          parser.kind() == TokenKind.LEFT_BRACKET
              ? "array index in non-array initializer"
              : "field name not in record or union initializer");
      skipList();
      return;
    }
    if (parser.kind() == TokenKind.LEFT_BRACE) {
      parser.diagnostics.warning("", parser.position(), "braces around scalar initializer");
    }
    element(type, offset, field, position);
    if (listContinues()) {
      excess("scalar");
    }
  }

  private void skipList() {
    while (parser.kind() != TokenKind.RIGHT_BRACE
        && parser.kind() != TokenKind.END
        && parser.kind() != TokenKind.SEMICOLON) {
      skip();
      if (!parser.accept(TokenKind.COMMA)) {
        return;
      }
    }
  }

  /** Reads and drops the elements that are too many. */
  private void excess(String what) {
    if (!what.equals("array")) {
      extraBraces();
    }
    parser.diagnostics.violation(
        "", parser.position(), "excess elements in " + what + " initializer");
    skipExcess(what.equals("array"));
  }

  /** Behind the last element of an array a group may be too much; no member begins with one. */
  private void extraBraces() {
    if (pending == null && parser.kind() == TokenKind.LEFT_BRACE) {
      parser.diagnostics.error(parser.position(), "extra brace group at end of initializer");
    }
  }

  private void skipExcess(boolean array) {
    InitializerBuilder saved = builder;
    boolean savedStatic = isStatic;
    builder = new InitializerBuilder(parser.context);
    isStatic = false;
    boolean read = pending != null;
    pending = null;
    while (parser.kind() != TokenKind.RIGHT_BRACE && parser.kind() != TokenKind.END) {
      if (read) {
        read = false;
      } else if (isDesignator()) {
        break;
      } else if (parser.kind() == TokenKind.LEFT_BRACE) {
        skip();
      } else {
        parser.expressions.assignment();
      }
      if (parser.kind() != TokenKind.COMMA || parser.tokens.peek(1) == TokenKind.RIGHT_BRACE) {
        break;
      }
      int ahead = parser.tokens.peek(1);
      if (ahead == TokenKind.DOT || ahead == TokenKind.LEFT_BRACKET) {
        break;
      }
      parser.next();
      if (!array) {
        extraBraces();
      }
    }
    builder = saved;
    isStatic = savedStatic;
  }

  private boolean isDesignator() {
    int kind = parser.kind();
    return kind == TokenKind.DOT
        || kind == TokenKind.LEFT_BRACKET
        || (kind == TokenKind.IDENTIFIER && parser.tokens.peek(1) == TokenKind.COLON);
  }

  /** Inside a list: steps over a comma when another element without designator follows. */
  private boolean listContinues() {
    if (pending != null) {
      return true;
    }
    if (parser.kind() != TokenKind.COMMA) {
      return false;
    }
    int ahead = parser.tokens.peek(1);
    if (ahead == TokenKind.RIGHT_BRACE
        || ahead == TokenKind.DOT
        || ahead == TokenKind.LEFT_BRACKET) {
      return false;
    }
    if (ahead == TokenKind.IDENTIFIER && parser.tokens.peek(2) == TokenKind.COLON) {
      return false;
    }
    parser.next();
    return true;
  }

  private void bracedArray(ArrayType array, long offset) {
    if (parser.kind() == TokenKind.RIGHT_BRACE) {
      return;
    }
    boolean inParentheses = parser.kind() == TokenKind.LEFT_PAREN;
    if ((parser.kind() == TokenKind.STRING
            || (inParentheses && parser.tokens.peek(1) == TokenKind.STRING))
        && Types.isInteger(array.element())) {
      // { "text" } for an array of characters.
      ConstantRules.Mark begin = parser.context.constantRules.mark();
      int at = parser.position();
      Expression value = parser.expressions.assignment();
      mark = begin;
      if (value instanceof StringLiteral s && isStringFor(array, s)) {
        checkParentheses(inParentheses, at);
        string(array, offset, s);
        if (listContinues()) {
          parser.diagnostics.error(
              parser.position(), "excess elements in 'char' array initializer");
          skipExcess(true);
        }
        return;
      }
      pending = value;
    }
    long size = Math.max(0, parser.context.layout.size(array.element()));
    long index = 0;
    long end = 0;
    while (true) {
      if (pending == null && isDesignator()) {
        parser.initializerWarnings.index();
        index = designators.designated(array, offset, true);
        end = Math.max(end, index);
      } else {
        if (array.length() >= 0 && index >= array.length()) {
          excess("array");
        } else {
          arrayElement(array, offset + index * size);
          index++;
          end = Math.max(end, index);
          if (pending != null) {
            // The elements are empty structures, which take nothing.
            excess("array");
          }
        }
      }
      if (pending != null) {
        continue;
      }
      if (parser.kind() != TokenKind.COMMA || parser.tokens.peek(1) == TokenKind.RIGHT_BRACE) {
        break;
      }
      parser.next();
    }
    if (array.isIncomplete()) {
      outerLength = Math.max(outerLength, end);
      flexibleEnd = Math.max(flexibleEnd, offset + end * size);
    }
  }

  /** The members in braces; returns the index behind the last one. */
  private int bracedRecord(RecordType record, long offset) {
    RecordDefinition definition = record.definition();
    if (!definition.isComplete()) {
      parser.diagnostics.error(parser.position(), "initialization of incomplete type");
      skipList();
      return -1;
    }
    if (parser.kind() == TokenKind.RIGHT_BRACE) {
      return -1;
    }
    int index = 0;
    while (true) {
      if (pending == null && isDesignator()) {
        parser.initializerWarnings.designator();
        index = (int) designators.designated(record, offset, true);
      } else if (index >= limit(definition)) {
        excess(record.isUnion() ? "union" : "struct");
      } else {
        Field field = definition.fields().get(index);
        member(field, offset);
        index = record.isUnion() ? Integer.MAX_VALUE - 1 : index + 1;
      }
      if (pending != null) {
        continue;
      }
      if (parser.kind() != TokenKind.COMMA || parser.tokens.peek(1) == TokenKind.RIGHT_BRACE) {
        return index;
      }
      parser.next();
    }
  }

  private void arrayElement(ArrayType array, long offset) {
    recordDepth++;
    arrayDepth++;
    element(array.element(), offset, null, parser.position());
    arrayDepth--;
    recordDepth--;
  }

  /** The initialiser of a member that is next in line. */
  private void member(Field field, long offset) {
    checkFlexible(field);
    recordDepth++;
    element(field.type(), offset + field.offset(), field, parser.position());
    recordDepth--;
  }

  /** A flexible array member is designated: the value is no ISO C, but of nothing. */
  void pedanticFlexible(Field field) {
    int value = parser.kind() == TokenKind.EQUAL ? 1 : 0;
    boolean empty =
        parser.tokens.peek(value) == TokenKind.LEFT_BRACE
            && parser.tokens.peek(value + 1) == TokenKind.RIGHT_BRACE;
    if (field.type() instanceof ArrayType a && a.isIncomplete() && isStatic && !empty) {
      parser.context.pedantic(parser.position(), "initialization of a flexible array member");
    }
  }

  private void checkFlexible(Field field) {
    if (!(field.type() instanceof ArrayType a && a.isIncomplete())) {
      return;
    }
    boolean empty =
        pending == null
            && ((parser.kind() == TokenKind.STRING && arrayDepth == 0)
                || (parser.kind() == TokenKind.LEFT_BRACE
                    && parser.tokens.peek(1) == TokenKind.RIGHT_BRACE));
    if (!empty && recordDepth > 0) {
      parser.diagnostics.error(
          parser.position(), "initialization of flexible array member in a nested context");
    } else if (recordDepth == 0 && !isStatic) {
      parser.diagnostics.error(
          parser.position(), "non-static initialization of a flexible array member");
    } else if (recordDepth == 0
        && !(pending == null
            && parser.kind() == TokenKind.LEFT_BRACE
            && parser.tokens.peek(1) == TokenKind.RIGHT_BRACE)) {
      parser.context.pedantic(parser.position(), "initialization of a flexible array member");
    }
  }

  private static int limit(RecordDefinition definition) {
    return definition.fields().size();
  }

  // ---- elided braces

  /** Reads as many elements as the aggregate takes, the first of them pending. */
  private void elided(CType type, long offset) {
    parser.enter();
    parser.initializerWarnings.elided();
    switch (type) {
      case ArrayType array -> elidedArray(array, offset, 0);
      case VectorType vector ->
          elidedArray(new ArrayType(vector.element(), vector.count(), null), offset, 0);
      case RecordType record -> elidedRecord(record, offset, 0);
      default -> element(type, offset, null, parser.position());
    }
    parser.leave();
  }

  void elidedArray(ArrayType array, long offset, long from) {
    long size = Math.max(0, parser.context.layout.size(array.element()));
    long index = from;
    while (array.length() < 0 || index < array.length()) {
      if (index > from || pending == null) {
        if (!listContinues()) {
          break;
        }
      }
      arrayElement(array, offset + index * size);
      index++;
      if (pending != null) {
        // The elements are empty structures: let the next member have the value.
        break;
      }
    }
    if (array.isIncomplete()) {
      outerLength = Math.max(outerLength, index);
      flexibleEnd = Math.max(flexibleEnd, offset + index * size);
    }
  }

  void elidedRecord(RecordType record, long offset, int from) {
    RecordDefinition definition = record.definition();
    if (!definition.isComplete()) {
      pending = null;
      return;
    }
    int count = record.isUnion() ? Math.min(1, limit(definition)) : limit(definition);
    for (int index = from; index < count; index++) {
      if (index > from || pending == null) {
        if (!listContinues()) {
          return;
        }
      }
      Field field = definition.fields().get(index);
      member(field, offset);
    }
  }
}
