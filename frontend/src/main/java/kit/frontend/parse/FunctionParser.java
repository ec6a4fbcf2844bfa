package kit.frontend.parse;

import java.util.ArrayList;
import java.util.List;
import kit.frontend.ast.Expression;
import kit.frontend.ast.FunctionDeclaration;
import kit.frontend.ast.FunctionDefinition;
import kit.frontend.ast.Label;
import kit.frontend.ast.Linkage;
import kit.frontend.ast.ObjectDeclaration;
import kit.frontend.ast.Statement;
import kit.frontend.check.Reachability;
import kit.frontend.check.Types;
import kit.frontend.lex.Keyword;
import kit.frontend.lex.TokenKind;
import kit.frontend.type.CType;
import kit.frontend.type.CType.FunctionType;
import kit.frontend.type.CType.RecordType;
import kit.frontend.type.CType.VoidType;
import kit.frontend.type.Layout;
import kit.frontend.warn.FallThrough;

/** Function definitions (C11 6.9.1), with prototypes and in the old style. */
final class FunctionParser {
  private final Parser parser;

  FunctionParser(Parser parser) {
    this.parser = parser;
  }

  /** Whether what follows a function declarator makes it a definition. */
  boolean startsBody(Declarator.Parameters parameters) {
    if (parser.kind() == TokenKind.LEFT_BRACE) {
      return true;
    }
    if (parser.kind() == TokenKind.KEYWORD && parser.tokens.value() == Keyword.ATTRIBUTE) {
      return attributesThenBody();
    }
    return parameters.identifierList && parser.startsType(0);
  }

  /** gcc takes attributes between the head and the body of some definitions; look behind them. */
  private boolean attributesThenBody() {
    int ahead = 0;
    while (parser.tokens.peek(ahead) == TokenKind.KEYWORD
        && parser.tokens.peekValue(ahead) == Keyword.ATTRIBUTE) {
      ahead++;
      int depth = 0;
      do {
        int kind = parser.tokens.peek(ahead);
        if (kind == TokenKind.END) {
          return false;
        }
        depth += kind == TokenKind.LEFT_PAREN ? 1 : kind == TokenKind.RIGHT_PAREN ? -1 : 0;
        ahead++;
      } while (depth > 0);
    }
    return parser.tokens.peek(ahead) == TokenKind.LEFT_BRACE;
  }

  /** Skips old-style parameter declarations and a body. */
  void skipBody() {
    while (parser.kind() != TokenKind.LEFT_BRACE && parser.kind() != TokenKind.END) {
      parser.next();
    }
    int depth = 0;
    do {
      depth +=
          parser.kind() == TokenKind.LEFT_BRACE
              ? 1
              : parser.kind() == TokenKind.RIGHT_BRACE ? -1 : 0;
      if (parser.kind() == TokenKind.END) {
        return;
      }
      parser.next();
    } while (depth > 0);
  }

  void definition(Specifiers specifiers, Declarator d, int errorsBefore) {
    if (specifiers.implicitInt) {
      if (parser.context.standard.isC99()) {
        parser.diagnostics.warning("implicit-int", d.namePosition, "return type defaults to 'int'");
      }
    }
    d.attributes = parser.attributes.parse(d.attributes);
    Declarator.Parameters list = d.functionParameters();
    if (specifiers.storage == Specifiers.TYPEDEF) {
      parser.diagnostics.error(d.namePosition, "function definition declared 'typedef'");
    }
    parser.scopes.enter();
    parser.parameterDepth++;
    List<ObjectDeclaration> parameters = list.identifierList ? oldStyle(list) : list.objects;
    parser.parameterDepth--;
    parser.scopes.leave();
    CType applied = parser.declarators.apply(specifiers.type, d, specifiers.attributes);
    parser.recordName(specifiers, d, d.namePosition);
    if (!(applied instanceof FunctionType type)) {
      skipBody();
      return;
    }
    if (list.identifierList) {
      List<CType> promoted = new ArrayList<>();
      for (ObjectDeclaration parameter : parameters) {
        promoted.add(parser.context.compatibility.defaultPromoted(parameter.type()));
      }
      type =
          new FunctionType(type.result(), List.copyOf(promoted), false, false, type.convention());
    }
    boolean nested = parser.function != null;
    if (nested) {
      parser.context.pedantic(d.namePosition, "ISO C forbids nested functions");
    }
    Object before = nested ? null : parser.scopes.linked(d.nameId);
    if (specifiers.implicitInt
        && before instanceof FunctionDeclaration f
        && f.type().result() instanceof VoidType
        && parser.types.intType == type.result()) {
      // Declared void, defined without return type: gcc takes it for void.
      type = type.withResult(parser.types.voidType);
    }
    boolean prototypedBefore =
        before instanceof FunctionDeclaration f && f.type().prototyped() && !f.implicit;
    if (prototypedBefore
        && list.identifierList
        && before instanceof FunctionDeclaration f
        && f.position() > 0
        && !f.type().variadic()
        && !matchesPrototype(parameters, f, d.namePosition)) {
      type = f.type();
    }
    boolean declaredBefore = before instanceof FunctionDeclaration f && !f.implicit;
    boolean externInlineBefore =
        before instanceof FunctionDeclaration f
            && f.defined
            && f.inline
            && f.attributes.gnuInline
            && f.inlineOnly
            && !(specifiers.inline && specifiers.storage == Specifiers.EXTERN);
    FunctionDeclaration declaration =
        nested
            ? parser.nested.declare(specifiers, d, type)
            : parser.declarationParser.declareFunction(specifiers, d, type, true);
    if (declaration.defined && !externInlineBefore) {
      parser.diagnostics.error(
          d.namePosition,
          "redefinition of '" + declaration.name() + "'",
          declaration.position(),
          "previous definition of '"
              + declaration.name()
              + "' with type '"
              + kit.frontend.check.TypePrinter.print(declaration.type())
              + "'");
    }
    if (!type.prototyped()) {
      parser.declarationWarnings.noPrototype(d.namePosition);
    }
    parser.declarationWarnings.definition(
        declaration, type, declaredBefore, prototypedBefore, !type.prototyped(), d.namePosition);
    parser.declarationParser.ignoredQualifiers(specifiers, d);
    declaration.defined = true;
    declaration.definedAt = d.namePosition;
    CType result = type.result();
    if (!(result instanceof VoidType) && Types.isIncomplete(result)) {
      parser.diagnostics.error(d.namePosition, "return type is an incomplete type");
      result = parser.types.intType;
    }
    body(
        declaration,
        result,
        list,
        parameters,
        !type.prototyped() && !prototypedBefore,
        d,
        errorsBefore);
  }

  /**
   * Compares the parameters of an old-style definition with an earlier prototype (C11 6.7.6.3p15).
   * A parameter that has the prototype's type only before its promotion is let pass, as gcc does.
   */
  private boolean matchesPrototype(
      List<ObjectDeclaration> parameters, FunctionDeclaration before, int position) {
    List<CType> wanted = before.type().parameters();
    if (wanted.size() != parameters.size()) {
      parser.diagnostics.error(position, "number of arguments doesn't match prototype");
      parser.diagnostics.error(before.latest, "prototype declaration");
      return false;
    }
    boolean matches = true;
    for (int i = 0; i < wanted.size(); i++) {
      ObjectDeclaration parameter = parameters.get(i);
      CType type = parameter.type();
      CType promoted = parser.context.compatibility.defaultPromoted(type);
      if (parser.context.compatibility.compatibleUnqualified(promoted, wanted.get(i))) {
        continue;
      }
      String name = "argument '" + parameter.name() + "' doesn't match prototype";
      if (parser.context.compatibility.compatibleUnqualified(type, wanted.get(i))) {
        parser.context.pedantic(parameter.position(), "promoted " + name);
        parser.context.pedantic(before.latest, "prototype declaration");
      } else {
        parser.diagnostics.error(parameter.position(), name);
        parser.diagnostics.error(before.latest, "prototype declaration");
        matches = false;
      }
    }
    return matches;
  }

  private void body(
      FunctionDeclaration declaration,
      CType result,
      Declarator.Parameters list,
      List<ObjectDeclaration> parameters,
      boolean oldStyle,
      Declarator d,
      int errorsBefore) {
    FunctionState outer = parser.function;
    FunctionState state = new FunctionState(outer, declaration, result, declaration.name());
    parser.function = state;
    parser.context.enclosing = declaration;
    List<ObjectDeclaration> outerParameters = parser.context.enclosingParameters;
    parser.context.enclosingParameters = parameters;
    declaration.asked.clear();
    parser.diagnostics.within(declaration.name());
    parser.scopes.enter();
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      ObjectDeclaration parameter = parameters.get(i);
      state.addLocal(parameter);
      if (Types.isIncomplete(parameter.type()) && !(parameter.type() instanceof VoidType)) {
        String name = parameter.name() == null ? "" : " ('" + parameter.name() + "')";
        parser.diagnostics.error(
            parameter.position(), "parameter " + (i + 1) + name + " has incomplete type");
      }
      if (list.nameIds.get(i) == 0 && !parser.context.standard.isC23()) {
        parser.context.pedantic(
            parameter.position(),
            "ISO C does not support omitting parameter names in function definitions before C2X");
      }
      if (list.nameIds.get(i) != 0) {
        parser.declarationWarnings.shadows(parser.scopes.find(list.nameIds.get(i)), parameter);
        parser.scopes.bind(list.nameIds.get(i), parameter);
      }
    }
    rebindTags(list);
    for (Expression bound : list.outerBounds) {
      statements.add(new Statement.Evaluate(bound, bound.position()));
    }
    for (ObjectDeclaration parameter : parameters) {
      if (Layout.isVariablyModified(parameter.type())) {
        parser.declarationParser.announce(parameter.type(), statements, parameter.position());
      }
    }
    if (outer != null && !statements.isEmpty()) {
      // Its bounds may use anything around it.
      declaration.nesting.reach(null);
    }
    int unevaluated = parser.context.unevaluated;
    parser.context.unevaluated = 0;
    int parameterDepth = parser.parameterDepth;
    parser.parameterDepth = 0;
    int open = parser.position();
    parser.enter();
    boolean opened = parser.expect(TokenKind.LEFT_BRACE);
    if (opened) {
      parser.statements.blockItems(statements);
    }
    int end = parser.position();
    if (opened && !parser.accept(TokenKind.RIGHT_BRACE)) {
      parser.error("expected declaration or statement");
    }
    parser.leave();
    parser.context.unevaluated = unevaluated;
    parser.parameterDepth = parameterDepth;
    checkLabels(state);
    parser.nested.checkDefined(declaration);
    if (state.nameObject != null) {
      statements.add(0, new Statement.Declare(state.nameObject, open));
    }
    if (declaration.name().equals("main") && result == parser.types.intType) {
      // C11 5.1.2.2.3: reaching the } of main returns 0.
      statements.add(new Statement.Return(parser.context.folder.ofInt(0, end), end));
    }
    checkReturn(state, new Statement.Compound(statements, open, end));
    parser.unused.scopeEnds();
    parser.unused.functionEnds(parameters);
    if (parser.diagnostics.enabledSomewhere("implicit-fallthrough")) {
      new FallThrough(parser.diagnostics, state.fallThroughs)
          .check(new Statement.Compound(statements, open, end));
    }
    parser.scopes.leave();
    parser.function = outer;
    parser.context.enclosingParameters = outerParameters;
    parser.context.enclosing = outer == null ? null : outer.declaration;
    if (parser.diagnostics.errorCount() == errorsBefore) {
      Statement.Compound compound = new Statement.Compound(statements, open, end);
      FunctionDefinition definition =
          new FunctionDefinition(
              declaration,
              parameters,
              oldStyle,
              compound,
              state.localCount,
              state.labelCount,
              d.namePosition,
              end);
      parser.flowWarnings.check(definition);
      if (outer != null) {
        declaration.nesting.definition = definition;
      } else {
        if (declaration.nesting != null) {
          declaration.nesting.settle();
        }
        parser.consumer.function(definition);
      }
    }
    parser.diagnostics.within(outer == null ? null : outer.name);
  }

  private void rebindTags(Declarator.Parameters list) {
    if (list.tags == null) {
      return;
    }
    for (int i = 0; i < list.tags.size(); i += 2) {
      int nameId = (Integer) list.tags.get(i);
      if (list.tags.get(i + 1) instanceof CType type
          && (type instanceof RecordType || type instanceof CType.EnumType)) {
        parser.scopes.bindTag(nameId, type);
      } else {
        parser.scopes.bind(nameId, list.tags.get(i + 1));
      }
    }
  }

  private List<ObjectDeclaration> oldStyle(Declarator.Parameters list) {
    int count = list.nameIds.size();
    CType[] types = new CType[count];
    Specifiers[] specifiers = new Specifiers[count];
    int[] positions = new int[count];
    parser.declarationParser.oldStyleParameters(list, types, specifiers, positions);
    List<ObjectDeclaration> parameters = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      String name = parser.names.text(list.nameIds.get(i));
      CType type = types[i];
      int position = type == null ? list.positions.getInt(i) : positions[i];
      if (type == null) {
        if (parser.context.standard.isC99()) {
          parser.diagnostics.warning(
              "implicit-int", position, "type of '" + name + "' defaults to 'int'");
        }
        type = parser.types.intType;
      }
      if (type instanceof VoidType) {
        parser.diagnostics.error(position, "parameter '" + name + "' has incomplete type");
        type = parser.types.intType;
      }
      ObjectDeclaration parameter = new ObjectDeclaration(name, type, position);
      parameter.isParameter = true;
      parameter.defined = true;
      parameter.linkage = Linkage.NONE;
      parameter.isRegister = specifiers[i] != null && specifiers[i].storage == Specifiers.REGISTER;
      parameters.add(parameter);
    }
    return parameters;
  }

  /** -Wreturn-type: the end of a function that should return a value. */
  private void checkReturn(FunctionState state, Statement.Compound body) {
    FunctionDeclaration function = state.declaration;
    if (parser.diagnostics.level("return-type") < 2
        || state.result instanceof VoidType
        || function.attributes.noReturn
        || function.attributes.naked
        || function.name().equals("main") && state.outer == null) {
      return;
    }
    Reachability reachability = new Reachability();
    boolean reached = reachability.reachesEnd(body);
    if (function.linkage == Linkage.INTERNAL && !state.returns && !reachability.callsNoReturn()) {
      parser.diagnostics.warning(
          "return-type", function.position(), "no return statement in function returning non-void");
    } else if (reached && !state.returnsNothing) {
      parser.diagnostics.warning(
          "return-type", body.end(), "control reaches end of non-void function");
    }
  }

  private void checkLabels(FunctionState state) {
    for (int i = 0; i < state.allLabels.size(); i++) {
      Label label = state.allLabels.get(i);
      if (label.definedAt == 0) {
        if (state.usedLabels.contains(label.number())) {
          parser.diagnostics.error(
              state.labelUses.get(i), "label '" + label.name() + "' used but not defined");
        } else {
          parser.diagnostics.warning(
              "unused-label",
              state.labelUses.get(i),
              "label '" + label.name() + "' declared but not defined");
        }
      } else if (!state.usedLabels.contains(label.number())
          && parser.diagnostics.enabled("unused-label")) {
        parser.diagnostics.warning(
            "unused-label", label.definedAt, "label '" + label.name() + "' defined but not used");
      }
    }
  }
}
