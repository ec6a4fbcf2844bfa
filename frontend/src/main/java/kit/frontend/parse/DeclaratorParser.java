package kit.frontend.parse;

import java.util.ArrayList;
import java.util.List;
import kit.frontend.ast.Expression;
import kit.frontend.ast.Expression.IntegerConstant;
import kit.frontend.ast.Linkage;
import kit.frontend.ast.ObjectDeclaration;
import kit.frontend.check.AttributeSet;
import kit.frontend.check.ConstantRules;
import kit.frontend.check.TypeAttributes;
import kit.frontend.check.TypePrinter;
import kit.frontend.check.Types;
import kit.frontend.lex.Keyword;
import kit.frontend.lex.TokenKind;
import kit.frontend.type.CType;
import kit.frontend.type.CType.ArrayType;
import kit.frontend.type.CType.FunctionType;
import kit.frontend.type.CType.PointerType;
import kit.frontend.type.CType.VariableBound;
import kit.frontend.type.CType.VoidType;
import kit.frontend.type.Layout;
import kit.mir.CallingConvention;
import org.jspecify.annotations.Nullable;

/** Declarators and abstract declarators (C11 6.7.6, 6.7.7), parameter lists, type names. */
final class DeclaratorParser {
  /** A name must be there. */
  static final int NAMED = 0;

  /** No name: a type name. */
  static final int ABSTRACT = 1;

  /** With or without name: a parameter, a bit-field. */
  static final int EITHER = 2;

  private final Parser parser;

  /** Above zero inside a parameter list. */
  private int prototypeDepth;

  DeclaratorParser(Parser parser) {
    this.parser = parser;
  }

  boolean inPrototype() {
    return prototypeDepth > 0;
  }

  /** Reads a declarator. */
  Declarator declarator(int mode) {
    Declarator declarator = new Declarator();
    declarator.position = parser.position();
    declarator(declarator, mode);
    return declarator;
  }

  private void declarator(Declarator d, int mode) {
    if (parser.isKeyword(Keyword.ATTRIBUTE)) {
      d.attributes = parser.attributes.parse(d.attributes);
    }
    if (parser.kind() == TokenKind.STAR || parser.kind() == TokenKind.CARET) {
      List<Declarator.Part> pointers = new ArrayList<>(2);
      while (parser.kind() == TokenKind.STAR) {
        Declarator.Part part = new Declarator.Part(Declarator.POINTER, parser.position());
        parser.next();
        part.qualifiers = qualifiers(d);
        pointers.add(part);
      }
      direct(d, mode);
      for (int i = pointers.size() - 1; i >= 0; i--) {
        d.add(pointers.get(i));
      }
      return;
    }
    direct(d, mode);
  }

  private int qualifiers(Declarator d) {
    int qualifiers = 0;
    while (true) {
      if (parser.kind() == TokenKind.KEYWORD) {
        int before = qualifiers;
        int bit = 0;
        switch (parser.tokens.value()) {
          case Keyword.CONST -> bit = CType.CONST;
          case Keyword.VOLATILE -> bit = CType.VOLATILE;
          case Keyword.RESTRICT -> bit = CType.RESTRICT;
          case Keyword.ATOMIC -> {
            parser.context.sinceC11(parser.position(), "the '_Atomic' qualifier");
            bit = CType.ATOMIC;
          }
          case Keyword.SEG_FS -> bit = CType.SEGMENT_FS;
          case Keyword.SEG_GS -> bit = CType.SEGMENT_GS;
          case Keyword.ATTRIBUTE -> {
            d.attributes = parser.attributes.parse(d.attributes);
            continue;
          }
          default -> {
            return qualifiers;
          }
        }
        if ((bit & CType.ADDRESS_SPACE) != 0 && (qualifiers & CType.ADDRESS_SPACE & ~bit) != 0) {
          SpecifierParser.conflictingSpaces(parser, bit);
          bit = 0;
        }
        qualifiers |= bit;
        if (bit != 0 && (bit & CType.ADDRESS_SPACE) == 0 && before == qualifiers) {
          SpecifierParser.duplicate(parser);
        }
        parser.next();
      } else {
        return qualifiers;
      }
    }
  }

  private void direct(Declarator d, int mode) {
    if (parser.attributes.present()) {
      d.attributes = parser.attributes.parse(d.attributes);
    }
    int kind = parser.kind();
    if (kind == TokenKind.IDENTIFIER && mode != ABSTRACT) {
      d.nameId = parser.tokens.nameId();
      d.namePosition = parser.position();
      parser.next();
      if (parser.attributes.present()) {
        d.attributes = parser.attributes.parse(d.attributes);
      }
    } else if (kind == TokenKind.LEFT_PAREN && isNested(mode)) {
      parser.enter();
      parser.next();
      CallingConvention before = convention(d, null);
      declarator(d, mode);
      parser.closeParenthesis();
      parser.leave();
      // Attributes inside the parenthesis say how the function behind it is called.
      CallingConvention inside = convention(d, before);
      int parts = d.parts == null ? 0 : d.parts.size();
      suffixes(d);
      if (inside != null
          && d.parts != null
          && d.parts.size() > parts
          && d.parts.get(parts).kind == Declarator.FUNCTION) {
        d.parts.get(parts).convention = inside;
      } else if (inside != null) {
        d.attributes.convention = inside;
      }
      return;
    } else if (mode == NAMED) {
      parser.error("expected identifier or '('");
      d.namePosition = parser.position();
      return;
    }
    suffixes(d);
  }

  /** The calling convention among the declarator's attributes, which becomes {@code other}. */
  private static @Nullable CallingConvention convention(
      Declarator d, @Nullable CallingConvention other) {
    if (d.attributes == null) {
      return null;
    }
    CallingConvention convention = d.attributes.convention;
    d.attributes.convention = other;
    return convention;
  }

  /**
   * Whether the parenthesis here wraps a declarator (else it begins a parameter list of an abstract
   * one).
   */
  private boolean isNested(int mode) {
    if (mode == NAMED) {
      return true;
    }
    int ahead = parser.tokens.peek(1);
    if (ahead == TokenKind.RIGHT_PAREN || ahead == TokenKind.ELLIPSIS) {
      return false;
    }
    return !parser.startsType(behindAttributes(1));
  }

  /** Index of the first token at or behind {@code from} that belongs to no attribute. */
  private int behindAttributes(int from) {
    int ahead = from;
    while (parser.tokens.peek(ahead) == TokenKind.KEYWORD
        && parser.tokens.peekValue(ahead) == Keyword.ATTRIBUTE) {
      ahead++;
      int depth = 0;
      do {
        int kind = parser.tokens.peek(ahead);
        if (kind == TokenKind.END) {
          return ahead;
        }
        depth += kind == TokenKind.LEFT_PAREN ? 1 : kind == TokenKind.RIGHT_PAREN ? -1 : 0;
        ahead++;
      } while (depth > 0);
    }
    return ahead;
  }

  private void suffixes(Declarator d) {
    while (true) {
      int kind = parser.kind();
      if (kind == TokenKind.LEFT_BRACKET) {
        if (parser.tokens.peek(1) == TokenKind.LEFT_BRACKET) {
          d.attributes = parser.attributes.parse(d.attributes);
          continue;
        }
        d.add(array(d));
      } else if (kind == TokenKind.LEFT_PAREN) {
        Declarator.Part part = new Declarator.Part(Declarator.FUNCTION, parser.position());
        parser.enter();
        part.parameters = parameters();
        parser.leave();
        d.add(part);
      } else {
        return;
      }
    }
  }

  private Declarator.Part array(Declarator d) {
    Declarator.Part part = new Declarator.Part(Declarator.ARRAY, parser.position());
    parser.next();
    while (parser.kind() == TokenKind.KEYWORD) {
      int keyword = parser.tokens.value();
      int bit =
          keyword == Keyword.CONST
              ? CType.CONST
              : keyword == Keyword.VOLATILE
                  ? CType.VOLATILE
                  : keyword == Keyword.RESTRICT
                      ? CType.RESTRICT
                      : keyword == Keyword.ATOMIC ? CType.ATOMIC : 0;
      if (bit != 0) {
        part.qualifiers |= bit;
        if (bit == CType.ATOMIC) {
          parser.context.sinceC11(parser.position(), "the '_Atomic' qualifier");
        }
      } else if (keyword == Keyword.STATIC) {
        part.isStatic = true;
      } else {
        break;
      }
      parser.next();
    }
    if (parser.kind() == TokenKind.STAR && parser.tokens.peek(1) == TokenKind.RIGHT_BRACKET) {
      part.star = true;
      parser.context.sinceC99(
          parser.position(), "ISO C90 does not support '[*]' array declarators");
      parser.next();
    } else if (parser.kind() != TokenKind.RIGHT_BRACKET) {
      parser.enter();
      int position = parser.position();
      ConstantRules.Mark mark = parser.context.constantRules.mark();
      part.bound = parser.context.conversions.rvalue(parser.expressions.assignment());
      if (part.bound instanceof IntegerConstant && parser.context.constantRules.isForeign(mark)) {
        if (parser.function == null && !inPrototype()) {
          parser.diagnostics.violation(
              "", position, "variably modified " + name(d) + " at file scope");
        }
        parser.declarationWarnings.variableArray(
            d.nameId == 0 ? null : parser.names.text(d.nameId), true, position);
      }
      parser.leave();
      if (!(part.bound instanceof Expression.Invalid) && !Types.isInteger(part.bound.type())) {
        parser.diagnostics.error(
            position,
            "size of array" + (d.nameId == 0 ? "" : " " + name(d)) + " has non-integer type");
        part.bound = parser.context.folder.ofInt(1, position);
      }
    }
    if (!parser.accept(TokenKind.RIGHT_BRACKET)) {
      parser.error("expected ']'");
      parser.skipToClosing(TokenKind.RIGHT_BRACKET);
      parser.accept(TokenKind.RIGHT_BRACKET);
    }
    return part;
  }

  // ---- parameters

  private Declarator.Parameters parameters() {
    Declarator.Parameters list = new Declarator.Parameters();
    parser.next();
    if (parser.accept(TokenKind.RIGHT_PAREN)) {
      list.prototyped = parser.context.standard.isC23();
      return list;
    }
    if (parser.kind() == TokenKind.KEYWORD
        && parser.tokens.value() == Keyword.VOID
        && parser.tokens.peek(1) == TokenKind.RIGHT_PAREN) {
      parser.next();
      parser.next();
      list.prototyped = true;
      return list;
    }
    if (parser.kind() == TokenKind.IDENTIFIER && !parser.startsType(0)) {
      int ahead = parser.tokens.peek(1);
      if (ahead == TokenKind.COMMA || ahead == TokenKind.RIGHT_PAREN) {
        identifiers(list);
        return list;
      }
    }
    list.prototyped = true;
    prototypeDepth++;
    parser.parameterDepth++;
    parser.scopes.enter();
    while (true) {
      if (parser.kind() == TokenKind.ELLIPSIS) {
        if (list.types.isEmpty()
            && !parser.context.standard.isC23()
            && !parser.context.options.variadicAlone()) {
          parser.diagnostics.error(
              parser.position(), "ISO C requires a named argument before '...'");
        }
        parser.next();
        list.variadic = true;
        break;
      }
      if (!parameter(list)) {
        break;
      }
      if (parser.kind() == TokenKind.SEMICOLON && !list.types.isEmpty()) {
        forward(list);
      } else if (!parser.accept(TokenKind.COMMA)) {
        break;
      }
    }
    for (ObjectDeclaration missing : list.forward) {
      parser.diagnostics.error(
          missing.position(), "parameter '" + missing.name() + "' has just a forward declaration");
    }
    list.tags = tagsHere();
    parser.scopes.leave();
    parser.parameterDepth--;
    prototypeDepth--;
    if (!parser.accept(TokenKind.RIGHT_PAREN)) {
      parser.error("expected ';', ',' or ')'");
      list.broken = true;
      parser.skipToClosing(TokenKind.RIGHT_PAREN);
      parser.accept(TokenKind.RIGHT_PAREN);
    }
    return list;
  }

  /**
   * GNU C: what was declared so far are parameters of the list behind the semicolon, declared ahead
   * for the sizes of others.
   */
  private void forward(Declarator.Parameters list) {
    parser.context.pedantic(parser.position(), "ISO C forbids forward parameter declarations");
    parser.next();
    for (ObjectDeclaration object : list.objects) {
      if (object.name() != null && !list.forward.contains(object)) {
        list.forward.add(object);
      }
    }
    list.objects.clear();
    list.types.clear();
    list.nameIds.clear();
    list.positions.clear();
  }

  /** The parameter of this name that was declared ahead, taken from the list; or null. */
  private @Nullable ObjectDeclaration declaredAhead(Declarator.Parameters list, String name) {
    for (int i = 0; name != null && i < list.forward.size(); i++) {
      if (name.equals(list.forward.get(i).name())) {
        return list.forward.remove(i);
      }
    }
    return null;
  }

  /**
   * Tags and enumeration constants declared in the current scope, as alternating name id and
   * entity; null when there are none.
   */
  private List<Object> tagsHere() {
    List<Object> found = null;
    for (int row = parser.scopes.rowBegin(); row < parser.scopes.rowEnd(); row++) {
      Object entity = parser.scopes.entityAt(row);
      if (parser.scopes.isTagAt(row) || entity instanceof kit.frontend.check.Scopes.EnumConstant) {
        if (found == null) {
          found = new ArrayList<>();
        }
        found.add(parser.scopes.nameAt(row));
        found.add(entity);
      }
    }
    return found;
  }

  private void identifiers(Declarator.Parameters list) {
    list.identifierList = true;
    do {
      if (parser.kind() != TokenKind.IDENTIFIER) {
        parser.error("expected identifier");
        break;
      }
      int nameId = parser.tokens.nameId();
      if (list.nameIds.contains(nameId)) {
        parser.diagnostics.error(
            parser.position(), "multiple parameters named '" + parser.tokens.text() + "'");
      }
      list.nameIds.add(nameId);
      list.positions.add(parser.position());
      parser.next();
    } while (parser.accept(TokenKind.COMMA));
    parser.closeParenthesis();
  }

  private boolean parameter(Declarator.Parameters list) {
    if (!parser.startsType(0) && !parser.attributes.present()) {
      if (parser.kind() == TokenKind.IDENTIFIER) {
        parser.declarationParser.unknownTypeName();
        parser.next();
        Specifiers unknown = new Specifiers();
        unknown.position = parser.lastPosition;
        Declarator d = declarator(EITHER);
        CType type = adjust(apply(parser.types.intType, d, null), d);
        addParameter(
            list,
            d.nameId,
            d.nameId != 0 ? d.namePosition : unknown.position,
            type instanceof VoidType ? parser.types.intType : type,
            unknown,
            d.attributes,
            null);
        return true;
      }
      parser.error("expected declaration specifiers or '...'");
      parser.skipToClosing(TokenKind.RIGHT_PAREN);
      return false;
    }
    Specifiers specifiers = parser.specifiers.parse(false);
    Declarator d = declarator(EITHER);
    if (specifiers.storage != Specifiers.NONE && specifiers.storage != Specifiers.REGISTER) {
      parser.diagnostics.error(
          d.nameId != 0 ? d.namePosition : specifiers.storagePosition,
          "storage class specified for "
              + (d.nameId == 0
                  ? "unnamed parameter"
                  : "parameter '" + parser.names.text(d.nameId) + "'"));
    }
    if (specifiers.implicitInt) {
      parser.declarationParser.implicitInt(specifiers, d);
    }
    AttributeSet attributes = parser.attributes.parse(null);
    CType declared = apply(specifiers.type, d, specifiers.attributes);
    if (declared instanceof ArrayType a && a.bound() != null) {
      list.outerBounds.add(a.bound().size());
    }
    CType type = adjust(declared, d);
    if (attributes != null && (attributes.mode != null || attributes.convention != null)) {
      type = TypeAttributes.apply(parser.context, type, attributes, d.position);
    }
    boolean onlyVoid =
        type instanceof VoidType
            && list.types.isEmpty()
            && d.nameId == 0
            && parser.kind() == TokenKind.RIGHT_PAREN;
    if (onlyVoid && (type.qualifiers() != 0 || specifiers.storage != Specifiers.NONE)) {
      parser.diagnostics.error(
          specifiers.position, "'void' as only parameter may not be qualified");
      return false;
    }
    if (type instanceof VoidType
        && (list.types.size() > 0 || d.nameId != 0 || parser.kind() == TokenKind.COMMA)) {
      parser.diagnostics.error(
          d.nameId != 0 ? d.namePosition : specifiers.position,
          d.nameId != 0
              ? "parameter "
                  + (list.types.size() + 1)
                  + " ('"
                  + parser.names.text(d.nameId)
                  + "') has incomplete type"
              : "'void' must be the only parameter");
      type = parser.types.intType;
    }
    parser.recordName(
        specifiers,
        d,
        d.nameId != 0 ? d.namePosition : specifiers.position,
        declared instanceof FunctionType && d.functionParameters() != null);
    addParameter(
        list,
        d.nameId,
        d.nameId != 0 ? d.namePosition : specifiers.position,
        type,
        specifiers,
        d.attributes,
        attributes);
    if (declared instanceof ArrayType) {
      ObjectDeclaration made = list.objects.get(list.objects.size() - 1);
      made.writtenArray = declared;
      made.writtenStatic = d.parts != null && d.parts.get(0).isStatic;
    }
    return true;
  }

  private void addParameter(
      Declarator.Parameters list,
      int nameId,
      int position,
      CType declared,
      Specifiers specifiers,
      AttributeSet before,
      AttributeSet attributes) {
    String name = nameId == 0 ? null : parser.names.text(nameId);
    CType type = SpecifierParser.withoutSpace(parser, declared, "parameter", name, position);
    list.types.add(type);
    list.nameIds.add(nameId);
    list.positions.add(position);
    ObjectDeclaration ahead = declaredAhead(list, name);
    if (ahead != null && !parser.context.compatibility.compatible(ahead.type(), type)) {
      parser.diagnostics.error(position, "conflicting types for '" + name + "'");
    }
    ObjectDeclaration object = ahead != null ? ahead : new ObjectDeclaration(name, type, position);
    object.isParameter = true;
    object.defined = true;
    object.isRegister = specifiers.storage == Specifiers.REGISTER;
    object.linkage = Linkage.NONE;
    if (specifiers.attributes != null) {
      specifiers.attributes.applyTo(object.attributes);
    }
    if (attributes != null) {
      attributes.applyTo(object.attributes);
    }
    if (before != null) {
      before.applyTo(object.attributes);
    }
    list.objects.add(object);
    if (nameId != 0 && ahead == null) {
      if (parser.scopes.findHere(nameId) != null) {
        parser.diagnostics.error(
            position, "redefinition of parameter '" + parser.names.text(nameId) + "'");
      }
      parser.scopes.bind(nameId, object);
    }
  }

  /** Parameter adjustment (C11 6.7.6.3p7, p8). */
  CType adjust(CType type, Declarator d) {
    if (type instanceof ArrayType a) {
      CType pointer = parser.types.pointerTo(a.element());
      int qualifiers =
          d != null && d.parts != null && d.parts.get(0).kind == Declarator.ARRAY
              ? d.parts.get(0).qualifiers
              : 0;
      return parser.types.addQualifiers(pointer, qualifiers);
    }
    return type instanceof FunctionType ? parser.types.pointerTo(type) : type;
  }

  // ---- from declarator to type

  /** The declared type: the derivations applied to the base, from the outermost to the name. */
  CType apply(CType base, Declarator d, AttributeSet specifierAttributes) {
    CType type = base;
    if (specifierAttributes != null
        && (specifierAttributes.mode != null || specifierAttributes.vectorSize != 0)) {
      type = TypeAttributes.apply(parser.context, type, specifierAttributes, d.position);
    }
    for (int i = d.parts == null ? -1 : d.parts.size() - 1; i >= 0; i--) {
      Declarator.Part part = d.parts.get(i);
      type =
          switch (part.kind) {
            case Declarator.POINTER -> pointer(type, part);
            case Declarator.ARRAY -> array(type, part, d, i == 0);
            default -> function(type, part, d);
          };
    }
    type = withAttributes(type, d);
    if (specifierAttributes != null && specifierAttributes.convention != null) {
      type =
          TypeAttributes.withConvention(
              parser.context, type, specifierAttributes.convention, place(d));
    }
    return type;
  }

  private CType withAttributes(CType type, Declarator d) {
    boolean typed =
        d.attributes != null
            && (d.attributes.mode != null
                || d.attributes.vectorSize != 0
                || d.attributes.convention != null);
    return typed ? TypeAttributes.apply(parser.context, type, d.attributes, d.position) : type;
  }

  private CType pointer(CType pointee, Declarator.Part part) {
    CType pointer = parser.types.pointerTo(pointee);
    return part.qualifiers == 0 ? pointer : new PointerType(pointee, part.qualifiers);
  }

  private String name(Declarator d) {
    return d.nameId == 0 ? "type name" : "'" + parser.names.text(d.nameId) + "'";
  }

  private int place(Declarator d) {
    return d.nameId == 0 ? d.position : d.namePosition;
  }

  private CType array(CType element, Declarator.Part part, Declarator d, boolean outermost) {
    CType of = element;
    if (of instanceof FunctionType) {
      parser.diagnostics.error(place(d), "declaration of " + name(d) + " as array of functions");
      of = parser.types.intType;
    } else if (of instanceof VoidType) {
      parser.diagnostics.error(place(d), "declaration of " + name(d) + " as array of voids");
      of = parser.types.intType;
    } else if (Types.isIncomplete(of)) {
      if (of instanceof ArrayType) {
        parser.diagnostics.error(
            place(d), "array type has incomplete element type " + TypePrinter.quoted(of));
        of = parser.types.intType;
      } else if (!(of instanceof CType.EnumType)) {
        parser.diagnostics.error(
            place(d), "array type has incomplete element type " + TypePrinter.quoted(of));
        of = parser.types.intType;
      }
    }
    if ((part.isStatic || part.qualifiers != 0)
        && !(inPrototype() && outermost)
        && !d.isParameterOfOldStyle) {
      parser.diagnostics.error(
          place(d), "static or type qualifiers in non-parameter array declarator");
    }
    if (part.isStatic || part.qualifiers != 0) {
      parser.context.sinceC99(
          part.position,
          "ISO C90 does not support 'static' or type qualifiers in parameter array declarators");
    }
    if (part.star) {
      if (!inPrototype()) {
        parser.diagnostics.error(
            place(d), "'[*]' not allowed in other than function prototype scope");
      }
      return new ArrayType(of, ArrayType.STAR, null);
    }
    checkElement(of, d);
    if (part.bound == null) {
      return new ArrayType(of, ArrayType.INCOMPLETE, null);
    }
    if (part.bound instanceof IntegerConstant c) {
      return constantArray(of, c, d);
    }
    if (part.bound instanceof Expression.Invalid) {
      return new ArrayType(of, 1, null);
    }
    IntegerConstant reduced = parser.context.staticConstants.reduceInteger(part.bound);
    if (reduced != null) {
      return constantArray(of, reduced, d);
    }
    if (parser.function == null && !inPrototype()) {
      parser.diagnostics.error(place(d), "variably modified " + name(d) + " at file scope");
      return new ArrayType(of, 1, null);
    }
    parser.declarationWarnings.variableArray(
        d.nameId == 0 ? null : parser.names.text(d.nameId), false, place(d));
    Expression size =
        parser.context.conversions.convert(part.bound, parser.types.sizeType, true, part.position);
    return new ArrayType(of, ArrayType.VARIABLE, new VariableBound(size));
  }

  /** An array of structures with flexible members is no ISO C. */
  private void checkElement(CType element, Declarator d) {
    if (element instanceof CType.RecordType r && r.definition().hasFlexibleArray) {
      parser.context.pedantic(place(d), "invalid use of structure with flexible array member");
    }
  }

  private CType constantArray(CType element, IntegerConstant bound, Declarator d) {
    if ((parser.context.layout.isSigned(bound.type()) && bound.value() < 0)) {
      parser.diagnostics.error(place(d), "size of array " + name(d) + " is negative");
      return new ArrayType(element, 1, null);
    }
    long length = bound.value();
    if (length == 0) {
      parser.context.pedantic(
          place(d),
          "ISO C forbids zero-size array"
              + (d.nameId == 0 ? "" : " '" + parser.names.text(d.nameId) + "'"));
    }
    long size = parser.context.layout.size(element);
    if (length < 0 || bound.high() != 0 || (size > 0 && length > Layout.MAXIMUM_SIZE / size)) {
      parser.diagnostics.error(place(d), "size of array " + name(d) + " is too large");
      return new ArrayType(element, 1, null);
    }
    return new ArrayType(element, length, null);
  }

  private CType function(CType result, Declarator.Part part, Declarator d) {
    CType of = result;
    if (of instanceof FunctionType) {
      parser.diagnostics.error(place(d), name(d) + " declared as function returning a function");
      of = parser.types.intType;
    } else if (of instanceof ArrayType) {
      parser.diagnostics.error(place(d), name(d) + " declared as function returning an array");
      of = parser.types.intType;
    }
    Declarator.Parameters list = part.parameters;
    FunctionType type =
        new FunctionType(
            parser.types.unqualified(of), List.copyOf(list.types), list.variadic, list.prototyped);
    return part.convention == null ? type : type.withConvention(part.convention);
  }

  // ---- type names

  /**
   * Alignment that attributes or a typedef gave the last {@link #typeName}, bytes or 0: types carry
   * none themselves.
   */
  int typeNameAlignment;

  /** A type name (C11 6.7.7), as in casts and sizeof. */
  /** The specifiers of the last type name, if it had a storage class; asked for once. */
  Specifiers takeStorage() {
    Specifiers result = typeNameStorage;
    typeNameStorage = null;
    return result;
  }

  private Specifiers typeNameStorage;

  CType typeName() {
    typeNameAlignment = 0;
    if (!parser.startsType(0) && !parser.isKeyword(Keyword.EXTENSION)) {
      if (parser.kind() == TokenKind.IDENTIFIER) {
        parser.declarationParser.unknownTypeName();
        parser.next();
      } else {
        parser.error("expected type name");
      }
      declarator(ABSTRACT);
      return parser.types.intType;
    }
    Specifiers specifiers = parser.specifiers.parse(true);
    boolean stored =
        specifiers.storage != Specifiers.NONE || specifiers.threadLocal || specifiers.constant;
    typeNameStorage = stored ? specifiers : null;
    if (specifiers.implicitInt && parser.context.standard.isC99()) {
      parser.diagnostics.warning(
          "implicit-int", specifiers.position, "type defaults to 'int' in type name");
    }
    if (parser.kind() == TokenKind.RIGHT_PAREN && specifiers.attributes == null) {
      typeNameAlignment = specifiers.typeAlignment;
      return specifiers.type;
    }
    Declarator d = declarator(ABSTRACT);
    AttributeSet attributes = parser.attributes.parse(null);
    CType type = apply(specifiers.type, d, specifiers.attributes);
    int aligned = attributes == null ? 0 : attributes.alignment;
    if (d.parts == null) {
      int specified = specifiers.attributes == null ? 0 : specifiers.attributes.alignment;
      aligned = Math.max(aligned, Math.max(specified, specifiers.typeAlignment));
    }
    typeNameAlignment = aligned;
    return attributes == null
        ? type
        : TypeAttributes.apply(parser.context, type, attributes, d.position);
  }
}
