package kit.frontend.parse;

import java.util.ArrayList;
import java.util.List;
import kit.frontend.ast.Expression;
import kit.frontend.ast.Expression.IntegerConstant;
import kit.frontend.check.AttributeSet;
import kit.frontend.check.ConstantRules;
import kit.frontend.check.RecordBuilder;
import kit.frontend.check.Scopes;
import kit.frontend.check.TypePrinter;
import kit.frontend.check.Types;
import kit.frontend.lex.Keyword;
import kit.frontend.lex.TokenKind;
import kit.frontend.target.BasicType;
import kit.frontend.type.CType;
import kit.frontend.type.CType.EnumType;
import kit.frontend.type.CType.IntegerType;
import kit.frontend.type.CType.RecordType;
import kit.frontend.type.DeclaredNames;
import kit.frontend.type.EnumDefinition;
import kit.frontend.type.Layout;
import kit.frontend.type.RecordDefinition;

/** Structure, union and enumeration specifiers (C11 6.7.2.1 to 6.7.2.3). */
final class RecordParser {
  private final Parser parser;

  RecordParser(Parser parser) {
    this.parser = parser;
  }

  // ---- structures and unions

  /** {@code struct …} or {@code union …}; the current token is the keyword. */
  CType record(Specifiers specifiers) {
    boolean union = parser.tokens.value() == Keyword.UNION;
    int position = parser.position();
    parser.next();
    AttributeSet attributes = parser.attributes.parse(null);
    int nameId = 0;
    int namePosition = position;
    if (parser.kind() == TokenKind.IDENTIFIER) {
      nameId = parser.tokens.nameId();
      namePosition = parser.position();
      parser.next();
    }
    if (parser.kind() == TokenKind.LEFT_BRACE) {
      specifiers.definedTag = true;
      return recordBody(union, nameId, namePosition, attributes);
    }
    if (nameId == 0) {
      parser.error("expected '{' or identifier");
      return parser.types.intType;
    }
    // "struct s;" declares s anew in this scope (C11 6.7.2.3p7).
    boolean declares = parser.kind() == TokenKind.SEMICOLON;
    CType found = declares ? parser.scopes.findTagHere(nameId) : parser.scopes.findTag(nameId);
    specifiers.definedTag |= declares;
    if (found instanceof RecordType r && r.isUnion() == union) {
      parser.nested.use(found);
      return found;
    }
    if (found != null) {
      wrongTag(nameId, namePosition);
    }
    return newRecord(union, nameId, namePosition);
  }

  private void wrongTag(int nameId, int position) {
    parser.diagnostics.error(
        position, "'" + parser.names.text(nameId) + "' defined as wrong kind of tag");
  }

  private RecordType newRecord(boolean union, int nameId, int position) {
    RecordType type =
        new RecordType(
            new RecordDefinition(union, nameId == 0 ? null : parser.names.text(nameId), position),
            0);
    if (nameId != 0) {
      if (parser.declarators.inPrototype()
          && parser.scopes.depth() > 0
          && parser.kind() != TokenKind.LEFT_BRACE) {
        parser.diagnostics.warning(
            "",
            position,
            "'"
                + (union ? "union " : "struct ")
                + parser.names.text(nameId)
                + "' declared inside parameter list will not be visible outside of this definition"
                + " or declaration");
      }
      parser.scopes.bindTag(nameId, type);
    }
    return type;
  }

  private CType recordBody(boolean union, int nameId, int position, AttributeSet before) {
    RecordType type = null;
    RecordType before23 = null;
    CType found = nameId == 0 ? null : parser.scopes.findTagHere(nameId);
    if (found instanceof RecordType r && r.isUnion() == union) {
      if (r.definition().isComplete()) {
        type = new RecordType(new RecordDefinition(union, parser.names.text(nameId), position), 0);
        if (parser.context.standard.isC23()) {
          before23 = r;
        } else {
          redefinition(r, position);
        }
      } else if (open.contains(r.definition())) {
        parser.diagnostics.error(position, "nested redefinition of '" + TypePrinter.print(r) + "'");
        type = newRecord(union, 0, position);
      } else {
        type = r;
      }
    } else if (found != null) {
      wrongTag(nameId, position);
    }
    if (type == null) {
      type = newRecord(union, nameId, position);
    }
    RecordDefinition definition = type.definition();
    RecordBuilder builder = new RecordBuilder(parser.context, definition);
    open.add(definition);
    parser.enter();
    parser.next();
    int packBefore = parser.pragmas.pack();
    while (parser.kind() != TokenKind.RIGHT_BRACE && parser.kind() != TokenKind.END) {
      member(builder);
    }
    parser.leave();
    open.remove(open.size() - 1);
    int end = parser.position();
    builder.checkNamed(position);
    parser.expect(TokenKind.RIGHT_BRACE);
    AttributeSet attributes = parser.attributes.parse(before);
    boolean packed = attributes != null && attributes.packed;
    Boolean bigEndian = parser.pragmas.bigEndian;
    if (attributes != null && attributes.bigEndian != null) {
      bigEndian = attributes.bigEndian;
    }
    if (bigEndian != null && bigEndian != parser.context.target.bigEndian()) {
      builder.reverse();
    }
    boolean microsoft =
        attributes == null || attributes.microsoftStruct == null
            ? parser.context.options.microsoftBitFields()
            : attributes.microsoftStruct;
    builder.complete(
        packed, packBefore, attributes == null ? 0 : attributes.alignment, microsoft, end);
    definition.transparent |= attributes != null && attributes.transparentUnion;
    if (before23 != null) {
      // C23 6.7.3.4p2: a definition may be repeated.
      if (!parser.context.compatibility.sameMembers(before23.definition(), definition)) {
        redefinition(before23, position);
      }
      return before23;
    }
    return type;
  }

  private void redefinition(CType type, int position) {
    int before =
        type instanceof RecordType r
            ? r.definition().position()
            : ((EnumType) type).definition().position();
    parser.diagnostics.error(
        position,
        "redefinition of '" + TypePrinter.print(type) + "'",
        before,
        "originally defined here");
  }

  /** Definitions whose bodies are being read. */
  private final List<RecordDefinition> open = new ArrayList<>();

  private void member(RecordBuilder builder) {
    int extensions = parser.context.extensions;
    while (parser.acceptKeyword(Keyword.EXTENSION)) {
      parser.context.extensions++;
    }
    declaredMember(builder);
    parser.context.extensions = extensions;
  }

  private void declaredMember(RecordBuilder builder) {
    switch (parser.kind()) {
      case TokenKind.SEMICOLON -> {
        parser.context.pedantic(parser.position(), "extra semicolon in struct or union specified");
        parser.next();
        return;
      }
      case TokenKind.PRAGMA -> {
        parser.pragmas.pragma();
        return;
      }
      case TokenKind.KEYWORD -> {
        if (parser.tokens.value() == Keyword.STATIC_ASSERT) {
          parser.declarationParser.staticAssert();
          return;
        }
      }
      default -> {}
    }
    if (!parser.startsType(0) && !parser.attributes.present()) {
      if (parser.kind() == TokenKind.IDENTIFIER && parser.tokens.peek(1) != TokenKind.SEMICOLON) {
        parser.declarationParser.unknownTypeName();
      } else {
        parser.error("expected specifier-qualifier-list");
      }
      parser.skipToSemicolon();
      return;
    }
    Specifiers specifiers = parser.specifiers.parse(true);
    if (parser.kind() == TokenKind.SEMICOLON) {
      parser.next();
      unnamedMember(builder, specifiers);
      return;
    }
    do {
      memberDeclarator(builder, specifiers);
    } while (parser.accept(TokenKind.COMMA));
    if (!parser.accept(TokenKind.SEMICOLON)) {
      if (parser.kind() == TokenKind.RIGHT_BRACE) {
        parser.diagnostics.violation(
            "", parser.position(), "no semicolon at end of struct or union");
      } else {
        parser.error("expected ':', ',', ';', '}' or '__attribute__'");
        parser.skipToSemicolon();
      }
    }
  }

  /**
   * {@code struct { … };} inside a structure: its members are members of the whole (C11
   * 6.7.2.1p13).
   */
  private void unnamedMember(RecordBuilder builder, Specifiers specifiers) {
    boolean plain =
        specifiers.tag
            && specifiers.definedTag
            && specifiers.type instanceof RecordType r
            && r.definition().tag() == null;
    // -fms-extensions: a structure declared elsewhere, by its tag or a typedef name, may stand so.
    if (specifiers.type instanceof RecordType r
        && (plain || parser.context.options.anonymousTags())
        && r.definition().isComplete()) {
      if (!parser.context.standard.isC11()) {
        parser.context.pedantic(
            parser.lastPosition,
            "ISO C"
                + (parser.context.standard.isC99() ? "99" : "90")
                + " doesn't support unnamed structs/unions");
      }
      AttributeSet attributes = specifiers.attributes;
      int alignment = attributes == null ? 0 : Math.max(attributes.alignment, attributes.alignas);
      if (parser.context.options.plan9() && specifiers.typedefName != null) {
        builder.definition().nameAnonymous(specifiers.typedefName.name(), specifiers.position);
      }
      builder.add(
          null,
          specifiers.type,
          -1,
          alignment,
          attributes != null && attributes.packed,
          specifiers.position);
      return;
    }
    if (!(specifiers.tag && specifiers.definedTag) || specifiers.type instanceof RecordType) {
      parser.diagnostics.violation(
          "", parser.lastPosition, "declaration does not declare anything");
    }
  }

  private void memberDeclarator(RecordBuilder builder, Specifiers specifiers) {
    Declarator d = new Declarator();
    d.position = parser.position();
    if (parser.kind() != TokenKind.COLON) {
      d = parser.declarators.declarator(DeclaratorParser.NAMED);
    }
    Expression width = null;
    int widthPosition = parser.position();
    if (parser.accept(TokenKind.COLON)) {
      ConstantRules.Mark mark = parser.context.constantRules.mark();
      width = parser.context.conversions.rvalue(parser.expressions.conditional());
      String which = d.nameId == 0 ? "<anonymous>" : parser.names.text(d.nameId);
      parser.context.constantRules.integer(
          mark, width, "bit-field '" + which + "' width", widthPosition);
    }
    AttributeSet attributes = parser.attributes.parse(d.attributes);
    d.attributes = attributes;
    CType type = parser.declarators.apply(specifiers.type, d, specifiers.attributes);
    int position = d.nameId != 0 ? d.namePosition : d.position;
    parser.recordName(specifiers, d, position);
    String name = d.nameId == 0 ? null : parser.names.text(d.nameId);
    type = SpecifierParser.withoutSpace(parser, type, "structure field", name, position);
    if (name == null && width == null) {
      return;
    }
    if (Layout.isVariablyModified(type)) {
      if (parser.function != null) {
        parser.memberBounds.add(type);
      } else if (!parser.declarators.inPrototype()) {
        parser.diagnostics.error(position, "variably modified '" + name + "' at file scope");
        type = parser.types.intType;
      }
    }
    AttributeSet all = specifiers.attributes;
    int alignment = all == null ? 0 : Math.max(all.alignment, all.alignas);
    boolean packed = all != null && all.packed;
    if (attributes != null) {
      alignment = Math.max(alignment, attributes.alignment);
      packed |= attributes.packed;
    }
    if (specifiers.typeAlignment != 0 && d.isBaseOrArray()) {
      alignment = Math.max(alignment, specifiers.typeAlignment);
      // Unlike a member's own attribute, a typedef's may also ask for less than the type's.
      packed |=
          width == null
              && specifiers.typeAlignment < parser.context.layout.alignment(specifiers.type);
    }
    if (width == null) {
      builder.add(name, type, -1, alignment, packed, position);
      return;
    }
    long bits = 1;
    if (width instanceof IntegerConstant c) {
      bits = c.value();
    } else if (!(width instanceof Expression.Invalid)) {
      parser.diagnostics.error(
          widthPosition,
          "bit-field '"
              + (name == null ? "<anonymous>" : name)
              + "' width not an integer constant");
    }
    if (!Types.isBool(type)
        && !(type instanceof IntegerType i
            && (i.kind() == BasicType.INT || i.kind() == BasicType.UNSIGNED_INT))
        && Types.isInteger(type)
        && !(type instanceof CType.BitIntType)) {
      parser.context.sinceC99(
          position,
          "type of bit-field '" + (name == null ? "<anonymous>" : name) + "' is a GCC extension");
    }
    if (parser.context.options.unsignedBitFields()
        && !specifiers.signed
        && type instanceof IntegerType plain
        && !Types.isBool(type)) {
      type =
          parser.types.qualify(parser.types.integer(plain.kind().toUnsigned()), type.qualifiers());
    }
    int checked = builder.checkBitField(name, type, bits, position);
    if (checked >= 0) {
      builder.add(name, type, checked, alignment, packed, position);
    }
  }

  // ---- enumerations

  /** {@code enum …}; the current token is the keyword. */
  CType enumeration(Specifiers specifiers) {
    int position = parser.position();
    parser.next();
    AttributeSet attributes = parser.attributes.parse(null);
    int nameId = 0;
    if (parser.kind() == TokenKind.IDENTIFIER) {
      nameId = parser.tokens.nameId();
      position = parser.position();
      parser.next();
    }
    IntegerType fixed = null;
    // enum e : type — but not the width of a bit-field, which no specifier follows.
    if (parser.kind() == TokenKind.COLON && parser.startsType(1)) {
      parser.next();
      CType type = parser.types.unqualified(parser.specifiers.parse(true).type);
      if (type instanceof IntegerType i) {
        fixed = i;
      } else {
        parser.diagnostics.error(position, "invalid 'enum' underlying type");
      }
    }
    if (parser.kind() == TokenKind.LEFT_BRACE) {
      specifiers.definedTag = true;
      return enumBody(nameId, position, attributes, fixed);
    }
    if (nameId == 0) {
      parser.error("expected '{' or identifier");
      return parser.types.intType;
    }
    boolean declares = parser.kind() == TokenKind.SEMICOLON;
    CType found = declares ? parser.scopes.findTagHere(nameId) : parser.scopes.findTag(nameId);
    specifiers.definedTag |= declares;
    if (fixed == null && !(found instanceof EnumType e && e.definition().isComplete())) {
      parser.context.pedantic(position, "ISO C forbids forward references to 'enum' types");
    }
    if (found instanceof EnumType) {
      return found;
    }
    if (found != null) {
      wrongTag(nameId, position);
    }
    EnumType type = new EnumType(new EnumDefinition(parser.names.text(nameId), position), 0);
    if (fixed != null) {
      type.definition().complete(fixed);
    }
    parser.scopes.bindTag(nameId, type);
    return type;
  }

  private CType enumBody(int nameId, int position, AttributeSet before, IntegerType fixed) {
    EnumType type = null;
    boolean again = false;
    CType found = nameId == 0 ? null : parser.scopes.findTagHere(nameId);
    if (found instanceof EnumType e) {
      again = e.definition().isComplete() && e.definition().hasEnumerators;
      if (e.definition().isComplete() && fixed == null && !parser.context.standard.isC23()) {
        parser.diagnostics.error(
            position,
            "redeclaration of '" + TypePrinter.print(e) + "'",
            e.definition().position(),
            "originally defined here");
      } else {
        type = e;
      }
    } else if (found != null) {
      wrongTag(nameId, position);
    }
    if (type == null) {
      type =
          new EnumType(
              new EnumDefinition(nameId == 0 ? null : parser.names.text(nameId), position), 0);
      if (nameId != 0 && found == null) {
        parser.scopes.bindTag(nameId, type);
      }
    }
    parser.next();
    EnumValues values = new EnumValues();
    values.again = again;
    type.definition().hasEnumerators = true;
    while (parser.kind() != TokenKind.RIGHT_BRACE && parser.kind() != TokenKind.END) {
      if (!enumerator(values, fixed)) {
        parser.skipToClosing(TokenKind.RIGHT_BRACE);
        break;
      }
      int comma = parser.position();
      if (parser.accept(TokenKind.COMMA)) {
        if (parser.kind() == TokenKind.RIGHT_BRACE) {
          parser.context.sinceC99(comma, "comma at end of enumerator list");
        }
      } else {
        if (parser.kind() != TokenKind.RIGHT_BRACE) {
          parser.error("expected ',' or '}'");
          parser.skipToClosing(TokenKind.RIGHT_BRACE);
        }
        break;
      }
    }
    if (values.constants.isEmpty()) {
      parser.diagnostics.error(parser.position(), "empty enum is invalid");
    }
    parser.expect(TokenKind.RIGHT_BRACE);
    AttributeSet attributes = parser.attributes.parse(before);
    IntegerType underlying =
        fixed != null ? fixed : values.underlying(attributes != null && attributes.packed);
    if (attributes != null && attributes.mode != null) {
      CType moded =
          kit.frontend.check.TypeAttributes.apply(parser.context, underlying, attributes, position);
      underlying = moded instanceof IntegerType i ? i : underlying;
    }
    if (!type.definition().isComplete()) {
      type.definition().complete(underlying);
    }
    // C23 6.7.3.3p15: all enumerators have the enumeration's type when one does not fit int.
    boolean all = fixed != null || parser.context.standard.isC23() && !values.fitInt();
    values.retype(all ? type : underlying, all);
    type.definition().setConstants(values.described);
    if (parser.declaredNames != null) {
      List<DeclaredNames.Enumerator> enumerators = new ArrayList<>(values.constants.size());
      for (Scopes.EnumConstant constant : values.constants) {
        enumerators.add(new DeclaredNames.Enumerator(constant.name(), constant.value()));
      }
      parser.declaredNames.enumerators(type.definition(), enumerators);
    }
    return type;
  }

  /** The enumerators of one enumeration. */
  private final class EnumValues {
    final List<Scopes.EnumConstant> constants = new ArrayList<>();
    final List<EnumDefinition.Constant> described = new ArrayList<>();
    final List<Integer> nameIds = new ArrayList<>();

    /** C23: the enumeration is defined again, with the same enumerators. */
    boolean again;

    boolean negative;
    long least;
    long greatest;
    boolean unsignedLong;

    /** The next value and its type. */
    long next;

    CType nextType = parser.types.intType;

    void note(long value, CType type) {
      if (parser.context.layout.isSigned(type) && value < 0) {
        negative = true;
        least = Math.min(least, value);
      } else if (value < 0) {
        unsignedLong = true;
      } else {
        greatest = Math.max(greatest, value);
      }
    }

    /**
     * The smallest of unsigned int, int, unsigned long, long that holds all values; with packed
     * char and short too.
     */
    IntegerType underlying(boolean packed) {
      int bits = unsignedLong ? 64 : 64 - Long.numberOfLeadingZeros(greatest);
      if (negative) {
        bits = Math.max(bits, 64 - Long.numberOfLeadingZeros(~least)) + 1;
      }
      Types types = parser.types;
      if (packed || parser.context.options.shortEnums()) {
        if (bits <= 8) {
          return types.integer(negative ? BasicType.SIGNED_CHAR : BasicType.UNSIGNED_CHAR);
        }
        if (bits <= 16) {
          return types.integer(negative ? BasicType.SHORT : BasicType.UNSIGNED_SHORT);
        }
      }
      if (bits <= 32) {
        return negative ? types.intType : types.unsignedInt;
      }
      return negative ? types.longType : types.unsignedLong;
    }

    /** Whether every constant is a value of type int. */
    boolean fitInt() {
      return !unsignedLong && greatest <= Integer.MAX_VALUE && least >= Integer.MIN_VALUE;
    }

    /** Constants that do not fit int get the enumeration's type. */
    void retype(CType type, boolean all) {
      for (int i = 0; i < constants.size(); i++) {
        Scopes.EnumConstant c = constants.get(i);
        boolean fits =
            c.value() == (int) c.value()
                && !(c.value() < 0 && !parser.context.layout.isSigned(c.type()));
        CType wanted = all || !fits ? type : parser.types.intType;
        if (c.type() != wanted) {
          Scopes.EnumConstant retyped =
              new Scopes.EnumConstant(c.name(), wanted, c.value(), c.position());
          if (parser.scopes.findHere(nameIds.get(i)) == c) {
            parser.scopes.bind(nameIds.get(i), retyped);
          }
        }
      }
    }
  }

  private boolean fits(long value, CType type, IntegerType fixed) {
    int width = parser.context.layout.width(fixed);
    boolean negative = value < 0 && parser.context.layout.isSigned(type);
    if (!parser.context.layout.isSigned(fixed)) {
      return !negative && (width >= 64 || value >>> width == 0);
    }
    return negative
        ? width >= 64 || value >= -1L << (width - 1)
        : value >= 0 && (width >= 64 || value >>> (width - 1) == 0);
  }

  private boolean enumerator(EnumValues values, IntegerType fixed) {
    if (parser.kind() != TokenKind.IDENTIFIER) {
      parser.error("expected identifier");
      return false;
    }
    int nameId = parser.tokens.nameId();
    int position = parser.position();
    String name = parser.names.text(nameId);
    parser.next();
    AttributeSet attributes = parser.attributes.parse(null);
    long value = values.next;
    CType type = values.nextType;
    if (parser.accept(TokenKind.EQUAL)) {
      ConstantRules.Mark mark = parser.context.constantRules.mark();
      Expression e = parser.context.conversions.rvalue(parser.expressions.conditional());
      if (!(e instanceof IntegerConstant)) {
        Expression reduced = parser.context.staticConstants.reduceInteger(e);
        e = reduced != null ? reduced : e;
      }
      parser.context.constantRules.integer(
          mark, e, "enumerator value for '" + name + "'", position, parser.position());
      if (e instanceof IntegerConstant c) {
        value = c.value();
        CType promoted = parser.context.conversions.promote(c).type();
        type = promoted;
      } else if (!(e instanceof Expression.Invalid)) {
        parser.diagnostics.error(
            position, "enumerator value for '" + name + "' is not an integer constant");
      }
    } else if (!parser.context.layout.isSigned(type) && value == 0 && !values.constants.isEmpty()) {
      parser.diagnostics.error(position, "overflow in enumeration values");
    }
    if (fixed != null && !fits(value, type, fixed)) {
      parser.diagnostics.error(position, "enumerator value outside the range of underlying type");
    }
    values.note(value, type);
    if (value != (int) value && fixed == null && !parser.context.standard.isC23()) {
      parser.context.pedantic(position, "ISO C restricts enumerator values to range of 'int'");
    }
    Object before = parser.scopes.findHere(nameId);
    boolean repeated =
        values.again && before instanceof Scopes.EnumConstant c && c.value() == value;
    if (before != null && !(before instanceof Scopes.Undeclared) && !repeated) {
      String what = before instanceof Scopes.EnumConstant ? "redeclaration of enumerator '" : "'";
      parser.diagnostics.error(
          position,
          what
              + name
              + (before instanceof Scopes.EnumConstant
                  ? "'"
                  : "' redeclared as different kind of symbol"));
    }
    Scopes.EnumConstant constant =
        new Scopes.EnumConstant(name, fixed != null ? fixed : type, value, position);
    values.constants.add(constant);
    values.described.add(
        new EnumDefinition.Constant(name, value, attributes != null && attributes.unused));
    values.nameIds.add(nameId);
    parser.scopes.bind(nameId, constant);
    values.next = value + 1;
    values.nextType = type;
    if (type == parser.types.intType && value == Integer.MAX_VALUE) {
      values.nextType = parser.types.unsignedInt;
    } else if (type == parser.types.unsignedInt && value == 0xffffffffL) {
      values.nextType = parser.types.longType;
    } else if (value == Long.MAX_VALUE) {
      values.nextType = parser.types.unsignedLong;
    }
    return true;
  }
}
