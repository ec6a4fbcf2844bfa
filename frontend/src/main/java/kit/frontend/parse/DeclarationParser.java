package kit.frontend.parse;

import java.util.List;
import kit.base.Bytes;
import kit.frontend.ast.Expression;
import kit.frontend.ast.Expression.IntegerConstant;
import kit.frontend.ast.FunctionDeclaration;
import kit.frontend.ast.Initializer;
import kit.frontend.ast.Linkage;
import kit.frontend.ast.ObjectDeclaration;
import kit.frontend.ast.Statement;
import kit.frontend.check.AttributeSet;
import kit.frontend.check.ConstantRules;
import kit.frontend.check.Types;
import kit.frontend.check.VariableBounds;
import kit.frontend.lex.Keyword;
import kit.frontend.lex.TokenKind;
import kit.frontend.type.CType;
import kit.frontend.type.CType.ArrayType;
import kit.frontend.type.CType.FunctionType;
import kit.frontend.type.CType.VoidType;
import kit.frontend.type.Layout;

/** External and block-scope declarations (C11 6.7, 6.9). */
final class DeclarationParser {
  private final Parser parser;
  private final FunctionParser functions;

  DeclarationParser(Parser parser) {
    this.parser = parser;
    functions = new FunctionParser(parser);
  }

  // ---- file scope

  /** One external declaration. */
  void external() {
    switch (parser.kind()) {
      case TokenKind.SEMICOLON -> {
        parser.context.pedantic(
            parser.position(), "ISO C does not allow extra ';' outside of a function");
        parser.next();
      }
      case TokenKind.PRAGMA -> parser.pragmas.pragma();
      case TokenKind.KEYWORD -> {
        switch (parser.tokens.value()) {
          case Keyword.ASM -> parser.assembly.fileScope();
          case Keyword.STATIC_ASSERT -> staticAssert();
          case Keyword.EXTENSION -> {
            parser.next();
            parser.context.extensions++;
            external();
            parser.context.extensions--;
          }
          default -> fileDeclaration();
        }
      }
      case TokenKind.RIGHT_BRACE -> {
        parser.error("expected identifier or '('");
        parser.next();
      }
      default -> fileDeclaration();
    }
  }

  private void fileDeclaration() {
    int before = parser.position();
    declaration(null);
    if (parser.position() == before && parser.kind() != TokenKind.END) {
      // Nothing was consumed: make progress.
      parser.next();
    }
  }

  /** {@code _Static_assert(condition, "text");}. */
  void staticAssert() {
    int position = parser.position();
    parser.context.sinceC11(position, "'_Static_assert'");
    parser.next();
    if (!parser.expect(TokenKind.LEFT_PAREN)) {
      parser.skipToSemicolon();
      return;
    }
    int at = parser.position();
    ConstantRules.Mark mark = parser.context.constantRules.mark();
    Expression condition = parser.context.conversions.rvalue(parser.expressions.conditional());
    String text = null;
    if (parser.accept(TokenKind.COMMA)) {
      text =
          parser.kind() == TokenKind.STRING
              ? Bytes.toText(parser.literals.strings(parser.tokens).data())
              : "";
    }
    if (text == null && parser.context.standard.isC11() && !parser.context.standard.isC23()) {
      parser.context.pedantic(
          at, "ISO C11 does not support omitting the string in '_Static_assert'");
    }
    parser.closeParenthesis();
    if (!(condition instanceof IntegerConstant)) {
      Expression reduced = parser.context.staticConstants.reduceInteger(condition);
      if (reduced != null) {
        condition = reduced;
      }
    }
    parser.context.constantRules.integer(mark, condition, "expression in static assertion", at);
    if (condition instanceof IntegerConstant c) {
      if (c.value() == 0 && c.high() == 0) {
        parser.diagnostics.error(
            position,
            text == null ? "static assertion failed" : "static assertion failed: \"" + text + "\"");
      }
    } else if (!(condition instanceof Expression.Invalid)) {
      parser.diagnostics.error(
          at,
          "expression in static assertion is not "
              + (Types.isInteger(condition.type()) ? "constant" : "an integer"));
    }
    endOfDeclaration();
  }

  /** The current identifier stands where a type should. */
  void unknownTypeName() {
    String name = parser.tokens.text();
    CType tag = parser.scopes.findTag(parser.tokens.nameId());
    String hint =
        tag == null
            ? ""
            : "; use '"
                + (tag instanceof CType.EnumType
                    ? "enum"
                    : ((CType.RecordType) tag).isUnion() ? "union" : "struct")
                + "' keyword to refer to the type";
    parser.diagnostics.error(parser.position(), "unknown type name '" + name + "'" + hint);
  }

  void implicitInt(Specifiers specifiers, Declarator d) {
    String name = d.nameId == 0 ? "type name" : "'" + parser.names.text(d.nameId) + "'";
    if (parser.context.standard.isC99()) {
      parser.diagnostics.warning(
          "implicit-int",
          d.nameId == 0 ? specifiers.position : d.namePosition,
          "type defaults to 'int' in declaration of " + name);
    } else if (parser.diagnostics.enabled("implicit-int")) {
      parser.diagnostics.warning(
          "implicit-int",
          d.nameId == 0 ? specifiers.position : d.namePosition,
          "type defaults to 'int' in declaration of " + name);
    }
  }

  // ---- declarations

  /**
   * A declaration or function definition. {@code into} takes the statements of a block; null at
   * file scope.
   */
  void declaration(List<Statement> into) {
    if (into != null) {
      parser.declarationWarnings.mixed(into, parser.position());
    }
    int extensions = parser.context.extensions;
    while (parser.acceptKeyword(Keyword.EXTENSION)) {
      parser.context.extensions++;
    }
    declared(into);
    parser.context.extensions = extensions;
  }

  private void declared(List<Statement> into) {
    boolean typed = parser.startsType(0) || parser.attributes.present();
    if (!typed) {
      if (parser.kind() == TokenKind.IDENTIFIER) {
        int ahead = parser.tokens.peek(1);
        if (ahead == TokenKind.IDENTIFIER
            || ahead == TokenKind.KEYWORD
            || ahead == TokenKind.STAR) {
          boolean function =
              ahead == TokenKind.KEYWORD && parser.tokens.peekValue(1) == Keyword.ATTRIBUTE;
          if (!function) {
            unknownTypeName();
            parser.next();
            recoverUnknownType(into);
            return;
          }
        }
      } else if (parser.kind() != TokenKind.STAR && parser.kind() != TokenKind.LEFT_PAREN) {
        parser.error("expected identifier or '('");
        parser.next();
        parser.skipToSemicolon();
        return;
      }
    }
    Specifiers specifiers = parser.specifiers.parse(false);
    if (into != null && !parser.memberBounds.isEmpty()) {
      for (CType type : parser.memberBounds) {
        announce(type, into, specifiers.position);
      }
      parser.memberBounds.clear();
    }
    if (into != null) {
      parser.typeOperands.into(into);
    }
    if (parser.kind() == TokenKind.SEMICOLON) {
      emptyDeclaration(specifiers);
      parser.next();
      return;
    }
    initDeclarators(specifiers, into);
  }

  /** After an unknown type name: reads the declarators as if it had been int, to know the names. */
  private void recoverUnknownType(List<Statement> into) {
    Specifiers specifiers = parser.specifiers.parse(false);
    specifiers.implicitInt = false;
    if (parser.kind() == TokenKind.IDENTIFIER || parser.kind() == TokenKind.STAR) {
      initDeclarators(specifiers, into);
    } else {
      parser.skipToSemicolon();
    }
  }

  private void emptyDeclaration(Specifiers specifiers) {
    if (specifiers.attributes != null && specifiers.attributes.fallthrough) {
      return;
    }
    String word = specifiers.inline ? "inline" : specifiers.noReturn ? "_Noreturn" : null;
    boolean fileScope = parser.function == null;
    if (word == null && fileScope && specifiers.storage == Specifiers.AUTO) {
      word = "auto";
    } else if (word == null && fileScope && specifiers.storage == Specifiers.REGISTER) {
      word = "register";
    }
    if (word != null) {
      boolean storage = !specifiers.inline && !specifiers.noReturn;
      parser.diagnostics.error(
          specifiers.position,
          "'" + word + "' in " + (storage ? "file-scope " : "") + "empty declaration");
    } else if (!specifiers.tag) {
      parser.diagnostics.violation(
          "",
          specifiers.position,
          specifiers.implicitInt ? "empty declaration" : "useless type name in empty declaration");
    } else if (specifiers.type instanceof CType.RecordType r && r.definition().tag() == null) {
      parser.diagnostics.violation(
          "", specifiers.position, "unnamed struct/union that defines no instances");
    } else if (specifiers.storage != Specifiers.NONE && specifiers.definedTag) {
      parser.diagnostics.warning(
          "", specifiers.position, "useless storage class specifier in empty declaration");
    }
  }

  private void initDeclarators(Specifiers specifiers, List<Statement> into) {
    boolean first = true;
    String expected;
    while (true) {
      AttributeSet before = parser.attributes.parse(null);
      int errorsBefore = parser.diagnostics.errorCount();
      Declarator d = parser.declarators.declarator(DeclaratorParser.NAMED);
      if (d.nameId == 0) {
        parser.skipToSemicolon();
        return;
      }
      if (before != null) {
        AttributeSet own = d.attributes;
        d.attributes = before;
        before.merge(own);
      }
      Declarator.Parameters parameters = d.functionParameters();
      if (parameters != null && parameters.broken) {
        // Nothing is known of it, and its body would only be misread.
        parser.skipToSemicolon();
        return;
      }
      if (parameters != null && first && functions.startsBody(parameters)) {
        functions.definition(specifiers, d, errorsBefore);
        return;
      }
      if (specifiers.implicitInt
          && specifiers.storage == Specifiers.NONE
          && into == null
          && first
          && !specifiers.inline) {
        parser.diagnostics.violation(
            "", d.namePosition, "data definition has no type or storage class");
      }
      if (specifiers.implicitInt) {
        implicitInt(specifiers, d);
      }
      int declaratorEnd = parser.position();
      d.attributes = parser.attributes.assemblerLabel(d.attributes);
      d.attributes = parser.attributes.parse(d.attributes);
      boolean initialized = parser.kind() == TokenKind.EQUAL || parser.position() != declaratorEnd;
      expected =
          initialized ? "expected ',' or ';'" : "expected '=', ',', ';', 'asm' or '__attribute__'";
      initDeclarator(specifiers, d, into, errorsBefore);
      if (!parser.accept(TokenKind.COMMA)) {
        break;
      }
      first = false;
    }
    endOfDeclaration(expected);
  }

  /** The ';' of a declaration; resynchronises when it is missing. */
  void endOfDeclaration() {
    endOfDeclaration("expected ',' or ';'");
  }

  private void endOfDeclaration(String expected) {
    if (parser.accept(TokenKind.SEMICOLON)) {
      return;
    }
    if (expected.startsWith("expected '='") && parser.startsType(0)) {
      // What follows is another declaration: nothing more is lost.
      parser.missing(";");
      return;
    }
    parser.error(expected);
    if (parser.kind() != TokenKind.RIGHT_BRACE) {
      parser.skipToSemicolon();
    }
  }

  private void initDeclarator(
      Specifiers specifiers, Declarator d, List<Statement> into, int errorsBefore) {
    CType type = parser.declarators.apply(specifiers.type, d, specifiers.attributes);
    parser.recordName(specifiers, d, d.namePosition);
    if (specifiers.storage == Specifiers.TYPEDEF) {
      typedef(specifiers, d, type, into);
    } else if (type instanceof FunctionType f) {
      function(specifiers, d, f);
    } else {
      object(specifiers, d, type, into, errorsBefore);
    }
  }

  private int alignment(Specifiers specifiers, Declarator d) {
    int alignment =
        specifiers.attributes == null
            ? 0
            : Math.max(specifiers.attributes.alignment, specifiers.attributes.alignas);
    if (d.attributes != null) {
      alignment = Math.max(alignment, d.attributes.alignment);
    }
    return d.parts == null ? Math.max(alignment, specifiers.typeAlignment) : alignment;
  }

  private void typedef(Specifiers specifiers, Declarator d, CType type, List<Statement> into) {
    if (parser.kind() == TokenKind.EQUAL) {
      parser.diagnostics.error(
          d.namePosition,
          "typedef '"
              + parser.names.text(d.nameId)
              + "' is initialized (use '__typeof__' instead)");
      parser.next();
      parser.initializers.skip();
    }
    if (specifiers.inline || specifiers.noReturn) {
      parser.diagnostics.violation(
          "",
          d.namePosition,
          "typedef '"
              + parser.names.text(d.nameId)
              + "' declared '"
              + (specifiers.inline ? "inline" : "_Noreturn")
              + "'");
    }
    boolean transparent =
        (specifiers.attributes != null && specifiers.attributes.transparentUnion)
            || (d.attributes != null && d.attributes.transparentUnion);
    if (transparent && type instanceof CType.RecordType r) {
      r.definition().transparent = true;
    }
    parser.declarations.typedef(
        d.nameId, type, alignment(specifiers, d), d.namePosition, specifiers.signed);
    boolean meant =
        (specifiers.attributes != null && specifiers.attributes.unused)
            || (d.attributes != null && d.attributes.unused);
    if (meant && parser.scopes.findHere(d.nameId) instanceof kit.frontend.check.Scopes.Typedef t) {
      parser.unused.use(t);
    }
    if (into != null) {
      announce(type, into, d.namePosition);
      enterScope(type, d);
    }
  }

  /** The scope of a declaration begins, into which nothing may jump if it is variably modified. */
  private void enterScope(CType type, Declarator d) {
    if (Layout.isVariablyModified(type)) {
      pushScope(d, true);
    }
  }

  private void pushScope(Declarator d, boolean variable) {
    FunctionState function = parser.function;
    function.variableScope =
        new FunctionState.VariableScope(
            function.variableScope, parser.names.text(d.nameId), d.namePosition, variable);
  }

  /**
   * The run-time bounds of a declared type are evaluated here, unless an earlier declaration did.
   */
  void announce(CType type, List<Statement> into, int position) {
    if (!Layout.isVariablyModified(type)) {
      return;
    }
    int fresh = VariableBounds.count(type, false);
    int known = VariableBounds.count(type, true);
    if (fresh == 0) {
      return;
    }
    if (known == 0) {
      into.add(new Statement.EvaluateBounds(type, position));
    } else {
      VariableBounds.addFresh(type, into, parser.types.charType, position);
    }
    VariableBounds.markEvaluated(type);
  }

  // ---- functions

  boolean gnuInline(Specifiers specifiers, Declarator d) {
    return parser.context.options.gnuInline()
        || !parser.context.standard.isC99()
        || (specifiers.attributes != null && specifiers.attributes.gnuInline)
        || (d.attributes != null && d.attributes.gnuInline);
  }

  private void function(Specifiers specifiers, Declarator d, FunctionType type) {
    if (specifiers.constant) {
      new ConstantObjects(parser).declared(type, false, d.namePosition);
    }
    Declarator.Parameters list = d.functionParameters();
    if (list != null && list.identifierList) {
      parser.diagnostics.violation(
          "", d.namePosition, "parameter names (without types) in function declaration");
    }
    if (list != null && !list.identifierList && !type.prototyped()) {
      parser.declarationWarnings.noPrototype(d.namePosition);
    }
    ignoredQualifiers(specifiers, d);
    boolean nested = specifiers.storage == Specifiers.AUTO && parser.function != null;
    FunctionDeclaration declaration =
        nested
            ? parser.nested.declare(specifiers, d, type)
            : declareFunction(specifiers, d, type, false);
    if (parser.kind() == TokenKind.EQUAL) {
      parser.diagnostics.error(
          d.namePosition, "function '" + declaration.name() + "' is initialized like a variable");
      parser.next();
      parser.initializers.skip();
    }
  }

  FunctionDeclaration declareFunction(
      Specifiers specifiers, Declarator d, FunctionType type, boolean definition) {
    boolean isStatic = specifiers.storage == Specifiers.STATIC;
    if (isStatic && parser.scopes.depth() > 0) {
      parser.diagnostics.error(
          d.namePosition,
          "invalid storage class for function '" + parser.names.text(d.nameId) + "'");
      isStatic = false;
    }
    if (specifiers.storage == Specifiers.AUTO || specifiers.storage == Specifiers.REGISTER) {
      parser.diagnostics.error(
          d.namePosition,
          "invalid storage class for function '" + parser.names.text(d.nameId) + "'");
    }
    if (specifiers.threadLocal) {
      parser.diagnostics.error(d.namePosition, "'_Thread_local' in function declaration");
    }
    if (!definition) {
      repeated(d.nameId, d.namePosition);
    }
    FunctionDeclaration declaration =
        parser.declarations.function(
            d.nameId,
            type,
            isStatic,
            specifiers.storage == Specifiers.EXTERN,
            specifiers.inline,
            gnuInline(specifiers, d),
            definition,
            d.namePosition);
    if (specifiers.attributes != null) {
      specifiers.attributes.applyTo(declaration.attributes);
    }
    if (d.attributes != null) {
      d.attributes.applyTo(declaration.attributes);
    }
    declaration.attributes.noReturn |= specifiers.noReturn;
    if (specifiers.noReturn && declaration.name().equals("main")) {
      parser.diagnostics.violation("", d.namePosition, "'main' declared '_Noreturn'");
    }
    declaration.attributes.gnuInline |= gnuInline(specifiers, d) && specifiers.inline;
    parser.pragmas.applyTo(d.nameId, declaration.name(), declaration.attributes);
    Declarator.Parameters parameters = d.functionParameters();
    if (parameters != null && parameters.prototyped) {
      parser.arrayParameters.declared(declaration, parameters.objects);
    }
    return declaration;
  }

  /** Qualifiers of a function's result mean nothing. */
  void ignoredQualifiers(Specifiers specifiers, Declarator d) {
    if (d.parts != null && d.parts.size() == 1 && specifiers.typedefName == null) {
      parser.declarationWarnings.result(specifiers.type, specifiers.position);
    }
  }

  /** A declaration that is no definition, of what may be declared already. */
  private void repeated(int nameId, int position) {
    String name = parser.names.text(nameId);
    if (parser.scopes.depth() > 0) {
      parser.declarationWarnings.nestedExtern(name, position);
    }
    Object before = parser.scopes.findHere(nameId);
    if (before instanceof FunctionDeclaration f && !f.implicit) {
      parser.declarationWarnings.redundant(name, f.type(), f.position(), position);
    } else if (before instanceof ObjectDeclaration o && o.linkage != Linkage.NONE) {
      parser.declarationWarnings.redundant(name, o.type(), o.position(), position);
    }
  }

  // ---- objects

  private void object(
      Specifiers specifiers, Declarator d, CType declared, List<Statement> into, int errorsBefore) {
    CType type = declared;
    String name = parser.names.text(d.nameId);
    int position = d.namePosition;
    boolean external = specifiers.storage == Specifiers.EXTERN;
    // C23 6.2.2p3: constexpr gives internal linkage at file scope.
    boolean isStatic =
        specifiers.storage == Specifiers.STATIC
            || (into == null && specifiers.constant && specifiers.storage != Specifiers.EXTERN);
    boolean initialized = parser.kind() == TokenKind.EQUAL;
    if (type instanceof VoidType) {
      if (!(external && into == null) || initialized) {
        parser.diagnostics.error(position, "variable or field '" + name + "' declared void");
        type = parser.types.intType;
      }
    }
    if (into == null
        && (specifiers.storage == Specifiers.AUTO || specifiers.storage == Specifiers.REGISTER)
        && !specifiers.inferred) {
      if (specifiers.storage == Specifiers.REGISTER
          && d.attributes != null
          && d.attributes.assemblerName != null) {
        globalRegister(specifiers, d, type);
        return;
      }
      parser.diagnostics.error(
          position,
          specifiers.storage == Specifiers.AUTO
              ? "file-scope declaration of '" + name + "' specifies 'auto'"
              : "register name not specified for '" + name + "'");
    }
    if (specifiers.inline || specifiers.noReturn) {
      parser.diagnostics.violation(
          "",
          position,
          "variable '"
              + name
              + "' declared '"
              + (specifiers.inline ? "inline" : "_Noreturn")
              + "'");
    }
    if (specifiers.threadLocal && into != null && !external && !isStatic) {
      parser.diagnostics.error(
          position, "function-scope '" + name + "' implicitly auto and declared '_Thread_local'");
    }
    if (specifiers.inferred) {
      inferred(specifiers, d, into, errorsBefore);
      return;
    }
    if (into == null && external && initialized) {
      parser.diagnostics.warning("", position, "'" + name + "' initialized and declared 'extern'");
      external = false;
    } else if (into != null && external && initialized) {
      parser.diagnostics.error(position, "'" + name + "' has both 'extern' and initializer");
    }
    checkVariable(type, name, external, isStatic, into, position);
    if (into != null) {
      announce(type, into, position);
      enterScope(type, d);
    }
    boolean local = into != null && !external;
    Object outer =
        local && parser.scopes.findHere(d.nameId) == null ? parser.scopes.find(d.nameId) : null;
    if (external && !initialized) {
      repeated(d.nameId, position);
    }
    ObjectDeclaration object =
        parser.declarations.object(
            d.nameId, type, external, isStatic, specifiers.threadLocal, initialized, position);
    parser.declarationWarnings.shadows(outer, object);
    attributes(object, specifiers, d, into != null && !external && !isStatic);
    object.isConstant = specifiers.constant;
    if (specifiers.constant) {
      new ConstantObjects(parser)
          .declared(type, initialized && specifiers.storage != Specifiers.EXTERN, position);
    }
    if (initialized) {
      parser.next();
      if (Types.isIncomplete(type) && !(type instanceof ArrayType)) {
        parser.diagnostics.error(
            position, "variable '" + name + "' has initializer but incomplete type");
        parser.initializers.skip();
        object.setType(parser.types.intType);
      } else {
        initialize(object, position);
      }
    }
    if (initialized
        && object.storage == ObjectDeclaration.Storage.AUTOMATIC
        && parser.function != null
        && parser.diagnostics.enabled("jump-misses-init")) {
      pushScope(d, false);
    }
    finish(object, into, external, initialized, errorsBefore, position);
  }

  /** {@code register T x asm("rbx");} at file scope: one that calls preserve, or the stack's. */
  private void globalRegister(Specifiers specifiers, Declarator d, CType type) {
    String name = parser.names.text(d.nameId);
    String register = d.attributes.assemblerName;
    register = register.startsWith("%") ? register.substring(1) : register;
    if (parser.kind() == TokenKind.EQUAL) {
      parser.diagnostics.error(d.namePosition, "global register variable has initial value");
      parser.next();
      parser.initializers.skip();
    }
    long size = parser.context.layout.size(type);
    boolean scalar = Types.isInteger(type) || type instanceof CType.PointerType;
    if (!parser.context.target.name().equals("x86_64")
        || !" rbx r12 r13 r14 r15 rsp rbp ".contains(" " + register + " ")) {
      parser.diagnostics.error(
          d.namePosition,
          "register '" + register + "' of global variable '" + name + "' is not supported");
    } else if (!scalar || size > 8) {
      parser.diagnostics.error(
          d.namePosition, "data type of '" + name + "' isn't suitable for a register");
    }
    ObjectDeclaration object =
        parser.declarations.object(d.nameId, type, true, false, false, false, d.namePosition);
    object.machineRegister = register;
    object.isRegister = true;
  }

  private void checkVariable(
      CType type,
      String name,
      boolean external,
      boolean isStatic,
      List<Statement> into,
      int position) {
    if (!Layout.isVariablyModified(type)) {
      return;
    }
    if (external) {
      parser.diagnostics.error(position, "object with variably modified type must have no linkage");
    } else if (isStatic && parser.context.layout.size(type) == Layout.VARIABLE) {
      parser.diagnostics.error(position, "storage size of '" + name + "' isn't constant");
    } else if (into == null) {
      parser.diagnostics.error(position, "variably modified '" + name + "' at file scope");
    }
  }

  private void attributes(
      ObjectDeclaration object, Specifiers specifiers, Declarator d, boolean automatic) {
    if (specifiers.attributes != null) {
      specifiers.attributes.applyTo(object.attributes);
      object.referenced |= specifiers.attributes.unused;
    }
    if (d.attributes != null) {
      d.attributes.applyTo(object.attributes);
      object.referenced |= d.attributes.unused;
    }
    int least = parser.context.layout.alignment(object.type());
    if (specifiers.attributes != null
        && specifiers.attributes.alignas > 0
        && specifiers.attributes.alignas < least) {
      parser.diagnostics.error(
          d.namePosition,
          "'_Alignas' specifiers cannot reduce alignment of '" + object.name() + "'");
    }
    object.attributes.alignment = Math.max(object.attributes.alignment, alignment(specifiers, d));
    if (object.attributes.weak
        && object.attributes.weakReference == null
        && object.linkage != Linkage.EXTERNAL) {
      parser.diagnostics.error(
          d.namePosition, "weak declaration of '" + object.name() + "' must be public");
    }
    if (automatic) {
      object.isRegister = specifiers.storage == Specifiers.REGISTER;
      if (object.isRegister && object.attributes.assemblerName != null) {
        String register = object.attributes.assemblerName;
        object.machineRegister = register.startsWith("%") ? register.substring(1) : register;
      }
    } else if (object.linkage != Linkage.NONE) {
      parser.pragmas.applyTo(d.nameId, object.name(), object.attributes);
    }
  }

  private void initialize(ObjectDeclaration object, int position) {
    boolean unknownLength =
        object.type() instanceof ArrayType a
            && a.isIncomplete()
            && parser.context.layout.size(a.element()) == Layout.VARIABLE;
    if (unknownLength) {
      parser.diagnostics.error(position, "variable-sized object may not be initialized");
      parser.diagnostics.error(position, "array size missing in '" + object.name() + "'");
      parser.initializers.skip();
      object.setType(parser.types.intType);
      return;
    }
    if (parser.context.layout.size(object.type()) == Layout.VARIABLE) {
      boolean empty =
          parser.kind() == TokenKind.LEFT_BRACE && parser.tokens.peek(1) == TokenKind.RIGHT_BRACE;
      if (!empty) {
        parser.diagnostics.error(position, "variable-sized object may not be initialized");
        parser.initializers.skip();
      } else {
        // C23 6.7.11p4; the size is known when the declaration is executed.
        parser.initializers.skip();
        object.initializer = new Initializer(List.of(), true, 0);
      }
      return;
    }
    Initializer initializer = parser.initializers.initializer(object, position);
    parser.declarations.define(object, initializer);
  }

  private void finish(
      ObjectDeclaration object,
      List<Statement> into,
      boolean external,
      boolean initialized,
      int errorsBefore,
      int position) {
    CType type = object.type();
    if (into == null) {
      if (initialized && Types.isIncomplete(type)) {
        parser.diagnostics.error(position, "storage size of '" + object.name() + "' isn't known");
      }
      if (initialized && object.defined && parser.diagnostics.errorCount() == errorsBefore) {
        parser.consumer.object(object);
      }
      return;
    }
    if (external) {
      return;
    }
    if (Types.isIncomplete(type)) {
      parser.diagnostics.error(
          position,
          type instanceof ArrayType
              ? "array size missing in '" + object.name() + "'"
              : "storage size of '" + object.name() + "' isn't known");
      object.setType(parser.types.intType);
    }
    if (object.storage == ObjectDeclaration.Storage.AUTOMATIC) {
      object.setType(
          SpecifierParser.withoutSpace(
              parser, object.type(), "auto variable", object.name(), position));
      parser.function.addLocal(object);
    }
    into.add(new Statement.Declare(object, position));
  }

  /** {@code __auto_type x = e;} and C23 {@code auto}. */
  private void inferred(
      Specifiers specifiers, Declarator d, List<Statement> into, int errorsBefore) {
    int position = d.namePosition;
    if (!parser.accept(TokenKind.EQUAL)) {
      parser.diagnostics.error(position, "'__auto_type' requires an initialized data declaration");
      return;
    }
    Expression value = parser.context.conversions.rvalue(parser.expressions.assignment());
    CType type = value instanceof Expression.Invalid ? parser.types.intType : value.type();
    if (type instanceof VoidType) {
      parser.diagnostics.error(
          position, "variable or field '" + parser.names.text(d.nameId) + "' declared void");
      type = parser.types.intType;
    }
    type = parser.types.addQualifiers(type, specifiers.type.qualifiers());
    // C23 6.2.2p3: constexpr gives internal linkage at file scope.
    boolean isStatic =
        specifiers.storage == Specifiers.STATIC
            || (into == null && specifiers.constant && specifiers.storage != Specifiers.EXTERN);
    ObjectDeclaration object =
        parser.declarations.object(
            d.nameId, type, false, isStatic, specifiers.threadLocal, true, position);
    attributes(object, specifiers, d, into != null && !isStatic);
    object.isConstant = specifiers.constant;
    parser.declarations.define(object, parser.initializers.of(object, value, position));
    finish(object, into, false, true, errorsBefore, position);
  }

  /**
   * Parameters of an old-style definition between its head and its body; each declared into {@code
   * list}.
   */
  void oldStyleParameters(
      Declarator.Parameters list, CType[] types, Specifiers[] specifiersOf, int[] positions) {
    while (parser.kind() != TokenKind.LEFT_BRACE && parser.kind() != TokenKind.END) {
      if (!parser.startsType(0) && !parser.attributes.present()) {
        parser.error("expected declaration specifiers");
        parser.skipToSemicolon();
        if (parser.kind() == TokenKind.RIGHT_BRACE) {
          return;
        }
        continue;
      }
      Specifiers specifiers = parser.specifiers.parse(false);
      if (parser.accept(TokenKind.SEMICOLON)) {
        continue;
      }
      do {
        Declarator d = parser.declarators.declarator(DeclaratorParser.NAMED);
        d.isParameterOfOldStyle = true;
        parser.attributes.parse(null);
        CType type =
            parser.declarators.adjust(
                parser.declarators.apply(specifiers.type, d, specifiers.attributes), d);
        int index = list.nameIds.indexOf(d.nameId);
        if (index < 0) {
          if (d.nameId != 0) {
            parser.diagnostics.error(
                d.namePosition,
                "declaration for parameter '"
                    + parser.names.text(d.nameId)
                    + "' but no such parameter");
          }
        } else if (types[index] != null) {
          parser.diagnostics.error(
              d.namePosition, "redefinition of parameter '" + parser.names.text(d.nameId) + "'");
        } else {
          parser.recordName(specifiers, d, d.namePosition);
          types[index] = type;
          specifiersOf[index] = specifiers;
          positions[index] = d.namePosition;
        }
      } while (parser.accept(TokenKind.COMMA));
      if (!parser.accept(TokenKind.SEMICOLON)) {
        parser.error("expected ',' or ';'");
        parser.skipToSemicolon();
        if (parser.kind() == TokenKind.RIGHT_BRACE) {
          return;
        }
      }
    }
  }
}
