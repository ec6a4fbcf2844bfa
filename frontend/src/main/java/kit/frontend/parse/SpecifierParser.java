package kit.frontend.parse;

import kit.base.SourceMap;
import kit.frontend.ast.Expression;
import kit.frontend.ast.Expression.IntegerConstant;
import kit.frontend.check.AttributeSet;
import kit.frontend.check.Conversions;
import kit.frontend.check.Scopes;
import kit.frontend.check.Types;
import kit.frontend.lex.Keyword;
import kit.frontend.lex.TokenKind;
import kit.frontend.target.BasicType;
import kit.frontend.type.CType;
import kit.frontend.type.CType.BitIntType;
import kit.frontend.type.CType.ComplexType;

/**
 * Declaration specifiers: storage classes, type specifiers and qualifiers in any order, function
 * specifiers, alignment specifiers, attributes (C11 6.7.1 to 6.7.5), typeof and its kin.
 */
final class SpecifierParser {
  // Type specifier words seen, as bits.
  private static final int VOID = 1;
  private static final int CHAR = 1 << 1;
  private static final int SHORT = 1 << 2;
  private static final int INT = 1 << 3;
  private static final int LONG = 1 << 4;
  private static final int LONG_LONG = 1 << 5;
  private static final int FLOAT = 1 << 6;
  private static final int DOUBLE = 1 << 7;
  private static final int SIGNED = 1 << 8;
  private static final int UNSIGNED = 1 << 9;
  private static final int BOOL = 1 << 10;
  private static final int COMPLEX = 1 << 11;
  private static final int INT128 = 1 << 12;
  private static final int FLOAT128 = 1 << 13;
  private static final int FLOAT16 = 1 << 14;
  private static final int FLOAT80 = 1 << 15;
  private static final int BIT_INT = 1 << 16;
  private static final int WHOLE = 1 << 17;

  private static final int MODIFIERS = SHORT | LONG | LONG_LONG | SIGNED | UNSIGNED | COMPLEX;

  private static final boolean[] SPECIFIER = specifierTable();

  private final Parser parser;

  SpecifierParser(Parser parser) {
    this.parser = parser;
  }

  private static boolean[] specifierTable() {
    boolean[] table = new boolean[Keyword.LAST_CANONICAL + 1];
    int[] keywords = {
      Keyword.AUTO,
      Keyword.CHAR,
      Keyword.CONST,
      Keyword.DOUBLE,
      Keyword.ENUM,
      Keyword.EXTERN,
      Keyword.FLOAT,
      Keyword.INLINE,
      Keyword.INT,
      Keyword.LONG,
      Keyword.REGISTER,
      Keyword.RESTRICT,
      Keyword.SHORT,
      Keyword.SIGNED,
      Keyword.STATIC,
      Keyword.STRUCT,
      Keyword.TYPEDEF,
      Keyword.UNION,
      Keyword.UNSIGNED,
      Keyword.VOID,
      Keyword.VOLATILE,
      Keyword.ALIGNAS,
      Keyword.ATOMIC,
      Keyword.BOOL,
      Keyword.COMPLEX,
      Keyword.IMAGINARY,
      Keyword.NORETURN,
      Keyword.THREAD_LOCAL,
      Keyword.GNU_THREAD,
      Keyword.BIT_INT,
      Keyword.CONSTEXPR,
      Keyword.TYPEOF,
      Keyword.TYPEOF_UNQUAL,
      Keyword.ATTRIBUTE,
      Keyword.AUTO_TYPE,
      Keyword.INT128,
      Keyword.UINT128,
      Keyword.FLOAT16,
      Keyword.FLOAT32,
      Keyword.FLOAT64,
      Keyword.FLOAT128,
      Keyword.FLOAT32X,
      Keyword.FLOAT64X,
      Keyword.FLOAT80,
      Keyword.DECIMAL32,
      Keyword.DECIMAL64,
      Keyword.DECIMAL128,
      Keyword.SEG_FS,
      Keyword.SEG_GS,
    };
    for (int keyword : keywords) {
      table[keyword] = true;
    }
    return table;
  }

  static boolean isSpecifier(int keyword) {
    return SPECIFIER[keyword];
  }

  // The state of the parse under way, saved by each call of parse.
  private int words;
  private CType whole;
  private int qualifiers;
  private int bitWidth;

  /** Which type the word FLOAT16, that of all interchange types, stands for. */
  private BasicType interchange = BasicType.FLOAT16;

  /**
   * Reads specifiers. {@code typeName}: specifiers and qualifiers only, no storage class (C11
   * 6.7.2.1, 6.7.7).
   */
  Specifiers parse(boolean typeName) {
    int savedWords = words;
    CType savedWhole = whole;
    int savedQualifiers = qualifiers;
    int savedBitWidth = bitWidth;
    BasicType savedInterchange = interchange;
    words = 0;
    whole = null;
    qualifiers = 0;
    Specifiers result = new Specifiers();
    result.position = parser.position();
    while (specifier(result, typeName)) {
      // Each call reads one.
    }
    finish(result);
    words = savedWords;
    whole = savedWhole;
    qualifiers = savedQualifiers;
    interchange = savedInterchange;
    bitWidth = savedBitWidth;
    return result;
  }

  /** Behind a storage class or qualifier: a name that is nothing, before another, is a type's. */
  private boolean unknown(Specifiers result, boolean typeName) {
    boolean meant =
        !typeName
            && words == 0
            && result.position != parser.position()
            && result.storage != Specifiers.AUTO
            && (parser.tokens.peek(1) == TokenKind.IDENTIFIER
                || parser.tokens.peek(1) == TokenKind.STAR)
            && parser.scopes.find(parser.tokens.nameId()) == null;
    if (meant) {
      parser.declarationParser.unknownTypeName();
      word(INT, parser.position());
    }
    return meant;
  }

  private boolean specifier(Specifiers result, boolean typeName) {
    int kind = parser.kind();
    if (kind == TokenKind.IDENTIFIER) {
      if ((words & ~COMPLEX) != 0
          || !(parser.scopes.find(parser.tokens.nameId()) instanceof Scopes.Typedef typedef)) {
        return unknown(result, typeName);
      }
      if (typedef.position() == 0 && typedef.type() instanceof CType.FloatingType f) {
        // A name such as _Float64, which _Complex may stand beside.
        word(floatingWord(f.kind()), parser.position());
        return true;
      }
      if (words != 0) {
        return false;
      }
      if (result.storage == Specifiers.AUTO && result.inferred) {
        return false;
      }
      words = WHOLE;
      whole = typedef.type();
      parser.nested.use(whole);
      result.typeAlignment = typedef.alignment();
      result.typedefName = typedef;
      parser.unused.use(typedef);
      parser.next();
      return true;
    }
    if (kind != TokenKind.KEYWORD) {
      if (kind == TokenKind.LEFT_BRACKET
          && parser.tokens.peek(1) == TokenKind.LEFT_BRACKET
          && parser.attributes.present()) {
        result.attributes = parser.attributes.parse(result.attributes);
        return true;
      }
      return false;
    }
    int position = parser.position();
    switch (parser.tokens.value()) {
      case Keyword.VOID -> word(VOID, position);
      case Keyword.CHAR -> word(CHAR, position);
      case Keyword.SHORT -> word(SHORT, position);
      case Keyword.INT -> word(INT, position);
      case Keyword.LONG -> {
        if ((words & LONG) != 0 && !parser.context.standard.isC99()) {
          parser.literalWarnings.longLong(position, "ISO C90 does not support 'long long'");
        }
        word((words & LONG) != 0 ? LONG_LONG : LONG, position);
      }
      case Keyword.FLOAT -> word(FLOAT, position);
      case Keyword.DOUBLE -> word(DOUBLE, position);
      case Keyword.FLOAT32 -> interchange(BasicType.FLOAT32, position);
      case Keyword.FLOAT64 -> interchange(BasicType.FLOAT64, position);
      case Keyword.FLOAT32X -> interchange(BasicType.FLOAT32X, position);
      case Keyword.FLOAT64X -> interchange(BasicType.FLOAT64X, position);
      case Keyword.SIGNED -> word(SIGNED, position);
      case Keyword.UNSIGNED -> word(UNSIGNED, position);
      case Keyword.BOOL -> {
        parser.context.sinceC99(position, "ISO C90 does not support boolean types");
        word(BOOL, position);
      }
      case Keyword.COMPLEX -> {
        parser.context.sinceC99(position, "ISO C90 does not support complex types");
        word(COMPLEX, position);
      }
      case Keyword.INT128 -> {
        // __int128_t is a typedef name to gcc, which says nothing of it.
        if (parser.diagnostics.enabled("pedantic") && !isSpelled("__int128_t", position)) {
          parser.context.pedantic(position, "ISO C does not support '__int128' types");
        }
        word(INT128, position);
      }
      case Keyword.UINT128 -> {
        word(INT128, position);
        words |= UNSIGNED;
      }
      case Keyword.FLOAT128 -> word(FLOAT128, position);
      case Keyword.FLOAT16 -> interchange(BasicType.FLOAT16, position);
      case Keyword.FLOAT80 -> word(FLOAT80, position);
      case Keyword.DECIMAL32, Keyword.DECIMAL64, Keyword.DECIMAL128 -> {
        parser.diagnostics.error(
            position, "decimal floating-point is not supported for this target");
        words |= WHOLE;
        whole = parser.types.doubleType;
        parser.next();
      }
      case Keyword.IMAGINARY -> {
        parser.diagnostics.error(position, "imaginary types are not supported");
        parser.next();
      }
      case Keyword.CONST -> qualifier(CType.CONST);
      case Keyword.VOLATILE -> qualifier(CType.VOLATILE);
      case Keyword.RESTRICT -> qualifier(CType.RESTRICT);
      case Keyword.SEG_FS -> addressSpace(CType.SEGMENT_FS);
      case Keyword.SEG_GS -> addressSpace(CType.SEGMENT_GS);
      case Keyword.ATOMIC -> {
        parser.context.sinceC11(position, "the '_Atomic' qualifier");
        atomic(position);
      }
      case Keyword.STRUCT, Keyword.UNION -> {
        if (words != 0) {
          twoTypes(position);
        }
        result.tag = true;
        CType type = parser.records.record(result);
        words |= WHOLE;
        whole = type;
      }
      case Keyword.ENUM -> {
        if (words != 0) {
          twoTypes(position);
        }
        result.tag = true;
        CType type = parser.records.enumeration(result);
        words |= WHOLE;
        whole = type;
      }
      case Keyword.TYPEOF, Keyword.TYPEOF_UNQUAL -> typeOf(position);
      case Keyword.BIT_INT -> bitInt(position);
      case Keyword.ATTRIBUTE -> result.attributes = parser.attributes.parse(result.attributes);
      case Keyword.ALIGNAS -> alignas(result);
      default -> {
        return !typeName ? storage(result, position) : storageInTypeName(result, position);
      }
    }
    return true;
  }

  /** A type that goes with _Complex alone. */
  private void interchange(BasicType kind, int position) {
    word(FLOAT16, position);
    interchange = kind;
  }

  private static int floatingWord(BasicType kind) {
    return kind == BasicType.FLOAT
        ? FLOAT
        : kind == BasicType.DOUBLE ? DOUBLE : kind == BasicType.FLOAT128 ? FLOAT128 : FLOAT80;
  }

  private boolean storageInTypeName(Specifiers result, int position) {
    int keyword = parser.tokens.value();
    boolean literal =
        keyword == Keyword.STATIC
            || keyword == Keyword.REGISTER
            || keyword == Keyword.THREAD_LOCAL
            || keyword == Keyword.GNU_THREAD
            || keyword == Keyword.CONSTEXPR;
    if (literal && parser.context.standard.isC23()) {
      // C23: the storage class of a compound literal.
      return storage(result, position);
    }
    switch (parser.tokens.value()) {
      case Keyword.TYPEDEF,
          Keyword.EXTERN,
          Keyword.STATIC,
          Keyword.AUTO,
          Keyword.REGISTER,
          Keyword.THREAD_LOCAL,
          Keyword.GNU_THREAD,
          Keyword.INLINE,
          Keyword.NORETURN,
          Keyword.AUTO_TYPE -> {
        parser.diagnostics.error(
            position, "expected specifier-qualifier-list before '" + parser.tokens.text() + "'");
        parser.next();
        return true;
      }
      case Keyword.EXTENSION -> {
        parser.next();
        return true;
      }
      default -> {
        return false;
      }
    }
  }

  private boolean storage(Specifiers result, int position) {
    boolean late = words != 0 || qualifiers != 0;
    String word = late ? parser.tokens.text() : "";
    if (!storageWord(result, position)) {
      return false;
    }
    if (late) {
      parser.diagnostics.warning(
          "old-style-declaration", position, "'" + word + "' is not at beginning of declaration");
    }
    return true;
  }

  private boolean storageWord(Specifiers result, int position) {
    switch (parser.tokens.value()) {
      case Keyword.TYPEDEF -> storageClass(result, Specifiers.TYPEDEF, position);
      case Keyword.EXTERN -> storageClass(result, Specifiers.EXTERN, position);
      case Keyword.STATIC -> storageClass(result, Specifiers.STATIC, position);
      case Keyword.AUTO -> storageClass(result, Specifiers.AUTO, position);
      case Keyword.REGISTER -> storageClass(result, Specifiers.REGISTER, position);
      case Keyword.THREAD_LOCAL, Keyword.GNU_THREAD -> {
        if (parser.tokens.value() == Keyword.THREAD_LOCAL) {
          parser.context.sinceC11(position, "'_Thread_local'");
        }
        if (result.threadLocal) {
          parser.diagnostics.error(position, "duplicate '" + parser.tokens.text() + "'");
        }
        result.threadLocal = true;
      }
      case Keyword.INLINE -> result.inline = true;
      case Keyword.NORETURN -> {
        parser.context.sinceC11(position, "'_Noreturn'");
        result.noReturn = true;
      }
      case Keyword.AUTO_TYPE -> result.inferred = true;
      case Keyword.CONSTEXPR -> {
        result.constant = true;
        qualifiers |= CType.CONST;
      }
      default -> {
        return false;
      }
    }
    parser.next();
    return true;
  }

  private void storageClass(Specifiers result, int storage, int position) {
    if (result.storage != Specifiers.NONE) {
      if (result.storage == storage) {
        parser.diagnostics.error(position, "duplicate '" + parser.tokens.text() + "'");
      } else if (parser.context.standard.isC23()
          && (result.storage == Specifiers.AUTO || storage == Specifiers.AUTO)) {
        // C23: auto infers the type, the other one is the storage class.
        result.inferred = true;
        result.storage = storage == Specifiers.AUTO ? result.storage : storage;
        return;
      } else {
        parser.diagnostics.error(position, "multiple storage classes in declaration specifiers");
      }
    }
    result.storage = storage;
    result.storagePosition = position;
  }

  private void qualifier(int bit) {
    if ((qualifiers & bit) != 0) {
      duplicate(parser);
    }
    qualifiers |= bit;
    parser.next();
  }

  private void addressSpace(int bit) {
    if ((qualifiers & CType.ADDRESS_SPACE & ~bit) != 0) {
      conflictingSpaces(parser, bit);
    } else {
      qualifiers |= bit;
    }
    parser.next();
  }

  /** The token here names another address space than one before it. */
  static void conflictingSpaces(Parser parser, int bit) {
    boolean fs = bit == CType.SEGMENT_FS;
    parser.diagnostics.error(
        parser.position(),
        "incompatible address space qualifiers "
            + (fs ? "'__seg_fs' and '__seg_gs'" : "'__seg_gs' and '__seg_fs'"));
  }

  /** What is on the stack or part of a structure is in no address space of its own. */
  static CType withoutSpace(Parser parser, CType type, String what, String name, int position) {
    int space = Types.elementQualifiers(type) & CType.ADDRESS_SPACE;
    if (space == 0) {
      return type;
    }
    parser.diagnostics.error(
        position,
        (space == CType.SEGMENT_FS ? "'__seg_fs'" : "'__seg_gs'")
            + " specified for "
            + what
            + (name == null ? "" : " '" + name + "'"));
    return parser.types.withoutSpace(type);
  }

  /** A qualifier, the token here, stands a second time. */
  static void duplicate(Parser parser) {
    if (!parser.context.standard.isC99()) {
      parser.context.pedantic(
          parser.position(), "duplicate '" + parser.tokens.text() + "' declaration specifier");
    }
    parser.diagnostics.warning(
        "duplicate-decl-specifier",
        parser.position(),
        "duplicate '" + parser.tokens.text() + "' declaration specifier");
  }

  private void twoTypes(int position) {
    parser.diagnostics.error(position, "two or more data types in declaration specifiers");
    words = 0;
  }

  /** Adds a type specifier word, checking it against those before it (C11 6.7.2p2). */
  private void word(int bit, int position) {
    int allowed =
        switch (bit) {
          case VOID, BOOL -> 0;
          case CHAR -> SIGNED | UNSIGNED | COMPLEX;
          case SHORT -> SIGNED | UNSIGNED | INT | COMPLEX;
          case INT -> SIGNED | UNSIGNED | SHORT | LONG | LONG_LONG | COMPLEX;
          case LONG -> SIGNED | UNSIGNED | INT | DOUBLE | COMPLEX;
          case LONG_LONG -> SIGNED | UNSIGNED | INT | LONG | COMPLEX;
          case FLOAT, FLOAT16, FLOAT128, FLOAT80 -> COMPLEX;
          case DOUBLE -> LONG | COMPLEX;
          case SIGNED, UNSIGNED ->
              CHAR | SHORT | INT | LONG | LONG_LONG | INT128 | COMPLEX | BIT_INT;
          case COMPLEX ->
              CHAR | SHORT | INT | LONG | LONG_LONG | SIGNED | UNSIGNED | FLOAT | DOUBLE | FLOAT128
                  | FLOAT80 | FLOAT16 | INT128;
          case INT128 -> SIGNED | UNSIGNED | COMPLEX;
          default -> SIGNED | UNSIGNED;
        };
    if ((words & ~allowed) != 0) {
      String text = parser.tokens.text();
      if ((words & bit) != 0 && bit != LONG_LONG && (bit & MODIFIERS) != 0) {
        parser.diagnostics.error(position, "duplicate '" + text + "'");
      } else if (bit == LONG_LONG && (words & LONG_LONG) != 0) {
        parser.diagnostics.error(position, "'long long long' is too long for GCC");
      } else if ((bit & (SIGNED | UNSIGNED)) != 0 && (words & (SIGNED | UNSIGNED)) != 0) {
        parser.diagnostics.error(
            position, "both 'signed' and 'unsigned' in declaration specifiers");
      } else {
        conflict(bit, text, position);
      }
    } else {
      words |= bit;
    }
    parser.next();
  }

  /** Two words that exclude each other: a modifier and a type, or two types. */
  private void conflict(int bit, String text, int position) {
    int modifier = words & MODIFIERS;
    String before = null;
    if ((bit & MODIFIERS) != 0 && (words & ~MODIFIERS) != 0) {
      before = text;
    } else if (modifier != 0 && (bit & MODIFIERS) == 0) {
      before =
          switch (Integer.lowestOneBit(modifier)) {
            case SHORT -> "short";
            case LONG -> (words & LONG_LONG) != 0 ? "long long" : "long";
            case SIGNED -> "signed";
            case UNSIGNED -> "unsigned";
            default -> "complex";
          };
    }
    String other = (bit & MODIFIERS) == 0 ? text : typeWord();
    parser.diagnostics.error(
        position,
        before == null || other == null
            ? "two or more data types in declaration specifiers"
            : "both '" + before + "' and '" + other + "' in declaration specifiers");
  }

  private String typeWord() {
    return switch (Integer.lowestOneBit(words & ~MODIFIERS)) {
      case VOID -> "void";
      case CHAR -> "char";
      case INT -> "int";
      case FLOAT -> "float";
      case DOUBLE -> "double";
      case BOOL -> "_Bool";
      case INT128 -> "__int128";
      default -> null;
    };
  }

  private void atomic(int position) {
    parser.next();
    if (parser.kind() != TokenKind.LEFT_PAREN) {
      qualifiers |= CType.ATOMIC;
      return;
    }
    parser.next();
    CType type = parser.declarators.typeName();
    parser.closeParenthesis();
    if (type instanceof CType.ArrayType || type instanceof CType.FunctionType) {
      parser.diagnostics.error(
          position,
          "'_Atomic' applied to "
              + (type instanceof CType.ArrayType ? "an array" : "a function")
              + " type");
    } else if (type.qualifiers() != 0) {
      parser.diagnostics.error(position, "'_Atomic' applied to a qualified type");
    } else {
      qualifiers |= CType.ATOMIC;
    }
    if (words != 0) {
      twoTypes(position);
    }
    words = WHOLE;
    whole = type;
  }

  /** Whether the token at a position is written so, of the spellings that its keyword has. */
  private boolean isSpelled(String text, int position) {
    SourceMap sources = parser.diagnostics.sources();
    int at = position;
    while (sources.isExpansion(at)) {
      int spelling = sources.spelling(at);
      if (spelling <= 0 || spelling == at) {
        return false;
      }
      at = spelling;
    }
    SourceMap.Place place = sources.place(at);
    return place != null && sources.sourceLine(place).startsWith(text, place.column() - 1);
  }

  private void typeOf(int position) {
    boolean plain = parser.tokens.value() == Keyword.TYPEOF_UNQUAL;
    parser.next();
    if (words != 0) {
      twoTypes(position);
    }
    words = WHOLE;
    whole = parser.types.intType;
    if (!parser.expect(TokenKind.LEFT_PAREN)) {
      return;
    }
    CType type;
    if (parser.startsType(0)) {
      type = parser.declarators.typeName();
    } else {
      parser.context.unevaluated++;
      parser.context.inhibitWarnings();
      Expression e = parser.expressions.expression();
      parser.context.allowWarnings();
      parser.context.unevaluated--;
      if (e instanceof Expression.Member m && m.field().isBitField()) {
        parser.diagnostics.error(position, "'typeof' applied to a bit-field");
      }
      type = e.type();
      parser.typeOperands.add(e, position);
      if (!Conversions.isPlace(e) && !(type instanceof CType.ArrayType)) {
        type = parser.types.unqualified(type);
      }
    }
    parser.closeParenthesis();
    type = parser.types.inTargetOrder(type);
    whole = plain ? parser.types.qualify(type, 0) : type;
  }

  private void bitInt(int position) {
    word(BIT_INT, position);
    bitWidth = 32;
    if (!parser.expect(TokenKind.LEFT_PAREN)) {
      return;
    }
    Expression width = parser.context.conversions.rvalue(parser.expressions.conditional());
    parser.closeParenthesis();
    if (width instanceof IntegerConstant c
        && c.value() > 0
        && c.value() <= BitIntType.MAXIMUM_WIDTH) {
      bitWidth = (int) c.value();
    } else if (!(width instanceof Expression.Invalid)) {
      parser.diagnostics.error(
          position, "'_BitInt' argument is not an integer constant expression between 1 and 65535");
    }
  }

  private void alignas(Specifiers result) {
    int position = parser.position();
    parser.context.sinceC11(position, "'_Alignas'");
    parser.next();
    if (!parser.expect(TokenKind.LEFT_PAREN)) {
      return;
    }
    int alignment = 0;
    if (parser.startsType(0)) {
      CType type = parser.declarators.typeName();
      alignment =
          Math.max(parser.context.layout.alignment(type), parser.declarators.typeNameAlignment);
    } else {
      Expression value = parser.context.conversions.rvalue(parser.expressions.conditional());
      if (value instanceof IntegerConstant c) {
        alignment = c.value() == 0 ? 0 : parser.attributes.checkAlignment(c.value(), position);
      } else if (!(value instanceof Expression.Invalid)) {
        parser.diagnostics.error(
            position, "'_Alignas' argument is not an integer constant expression");
      }
    }
    parser.closeParenthesis();
    AttributeSet set = result.attributeSet();
    set.alignas = Math.max(set.alignas, alignment);
  }

  // ---- the type that the words make

  private void finish(Specifiers result) {
    result.signed =
        (words & SIGNED) != 0 || result.typedefName != null && result.typedefName.signed();
    CType type;
    if ((words & WHOLE) != 0) {
      type = whole;
    } else if (words == 0) {
      type = parser.types.intType;
      result.inferred &= parser.kind() == TokenKind.IDENTIFIER;
      if (result.storage == Specifiers.AUTO
          && parser.context.standard.isC23()
          && parser.kind() == TokenKind.IDENTIFIER) {
        result.inferred = true;
      } else if (result.constant && parser.kind() == TokenKind.IDENTIFIER) {
        result.inferred = true;
      }
      result.implicitInt = !result.inferred;
    } else {
      type = basic();
      if ((words & COMPLEX) != 0) {
        pedanticComplex((ComplexType) type, result.position);
      }
    }
    if ((qualifiers & CType.RESTRICT) != 0 && !(base(type) instanceof CType.PointerType)) {
      parser.diagnostics.error(result.position, "invalid use of 'restrict'");
      qualifiers &= ~CType.RESTRICT;
    }
    if ((qualifiers & CType.ATOMIC) != 0
        && (type instanceof CType.ArrayType || type instanceof CType.FunctionType)) {
      parser.diagnostics.error(
          result.position,
          "'_Atomic'-qualified "
              + (type instanceof CType.ArrayType ? "array" : "function")
              + " type");
      qualifiers &= ~CType.ATOMIC;
    }
    if (!parser.context.standard.isC99() && (words & WHOLE) != 0) {
      // C99 lets a qualifier stand twice.
      int twice = qualifiers & Types.elementQualifiers(type);
      if ((twice & CType.CONST) != 0) {
        parser.context.pedantic(result.position, "duplicate 'const'");
      }
      if ((twice & CType.VOLATILE) != 0) {
        parser.context.pedantic(result.position, "duplicate 'volatile'");
      }
    }
    result.type = parser.types.addQualifiers(type, qualifiers);
  }

  private static CType base(CType type) {
    CType at = type;
    while (at instanceof CType.ArrayType a) {
      at = a.element();
    }
    return at;
  }

  private void pedanticComplex(ComplexType type, int position) {
    if ((words & ~COMPLEX) == 0) {
      parser.context.pedantic(
          position, "ISO C does not support plain 'complex' meaning 'double complex'");
    } else if (Types.isInteger(type.element())) {
      parser.context.pedantic(position, "ISO C does not support complex integer types");
    }
  }

  private CType basic() {
    Types types = parser.types;
    boolean unsigned = (words & UNSIGNED) != 0;
    boolean complex = (words & COMPLEX) != 0;
    int kindWords = words & ~(SIGNED | UNSIGNED | COMPLEX | INT);
    CType type =
        switch (kindWords) {
          case VOID -> types.voidType;
          case BOOL -> types.boolType;
          case CHAR ->
              unsigned
                  ? types.unsignedChar
                  : (words & SIGNED) != 0 ? types.integer(BasicType.SIGNED_CHAR) : types.charType;
          case SHORT -> types.integer(unsigned ? BasicType.UNSIGNED_SHORT : BasicType.SHORT);
          case LONG -> unsigned ? types.unsignedLong : types.longType;
          case LONG | LONG_LONG -> unsigned ? types.unsignedLongLong : types.longLong;
          case INT128 -> types.integer(unsigned ? BasicType.UNSIGNED_INT128 : BasicType.INT128);
          case FLOAT -> types.floatType;
          case DOUBLE -> types.doubleType;
          case LONG | DOUBLE, FLOAT80 -> types.longDouble;
          case FLOAT128 -> types.floating(BasicType.FLOAT128);
          case FLOAT16 -> types.named(interchange);
          case BIT_INT -> new BitIntType(bitWidth, !unsigned, 0);
          default ->
              complex && (words & ~COMPLEX) == 0
                  ? types.doubleType
                  : unsigned ? types.unsignedInt : types.intType;
        };
    return complex ? new ComplexType(type, 0) : type;
  }
}
