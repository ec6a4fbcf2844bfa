package kit.frontend.parse;

import java.util.List;
import kit.frontend.ast.Builtin;
import kit.frontend.ast.Expression;
import kit.frontend.ast.Expression.IntegerConstant;
import kit.frontend.ast.Expression.Invalid;
import kit.frontend.ast.FunctionDeclaration;
import kit.frontend.check.AttributeQuery;
import kit.frontend.check.BuiltinCalls;
import kit.frontend.check.BuiltinFunction;
import kit.frontend.check.ConstantRules;
import kit.frontend.check.Folder;
import kit.frontend.check.TypePrinter;
import kit.frontend.check.Types;
import kit.frontend.lex.Keyword;
import kit.frontend.lex.TokenKind;
import kit.frontend.type.CType;
import kit.frontend.type.CType.ArrayType;
import kit.frontend.type.CType.FunctionType;
import kit.frontend.type.CType.RecordType;
import kit.frontend.type.CType.VectorType;
import kit.frontend.type.RecordDefinition.Field;

/**
 * Builtins with a grammar of their own ({@code __builtin_va_arg}, {@code __builtin_offsetof}…) and
 * the call syntax of the others, which {@link BuiltinCalls} checks.
 */
final class BuiltinParser {
  private final Parser parser;
  private final BuiltinCalls calls;

  BuiltinParser(Parser parser) {
    this.parser = parser;
    calls = new BuiltinCalls(parser.context);
  }

  static boolean isBuiltinKeyword(int keyword) {
    return keyword >= Keyword.BUILTIN_VA_ARG && keyword <= Keyword.BUILTIN_HAS_ATTRIBUTE;
  }

  private Expression invalid(int position) {
    return parser.context.conversions.invalid(position);
  }

  /** A builtin whose name is a keyword; the current token. */
  Expression keyword() {
    int position = parser.position();
    int keyword = parser.tokens.value();
    String name = parser.tokens.text();
    parser.next();
    if (!parser.expect(TokenKind.LEFT_PAREN)) {
      return invalid(position);
    }
    parser.enter();
    Expression result =
        switch (keyword) {
          case Keyword.BUILTIN_VA_ARG -> variableArgument(position);
          case Keyword.BUILTIN_OFFSETOF -> offsetOf(position);
          case Keyword.BUILTIN_TYPES_COMPATIBLE -> typesCompatible(position);
          case Keyword.BUILTIN_CHOOSE_EXPR -> chooseExpression(position);
          case Keyword.BUILTIN_CONVERTVECTOR -> convertVector(position);
          case Keyword.BUILTIN_TGMATH -> new TypeGenericCalls(parser).parse(position);
          case Keyword.BUILTIN_HAS_ATTRIBUTE -> hasAttribute(position);
          default -> {
            parser.diagnostics.error(position, "'" + name + "' is not supported");
            parser.skipToClosing(TokenKind.RIGHT_PAREN);
            yield invalid(position);
          }
        };
    parser.closeParenthesis();
    parser.leave();
    return result;
  }

  private Expression variableArgument(int position) {
    Expression given = parser.expressions.assignment();
    boolean microsoft = calls.isMicrosoftList(given);
    Expression list = microsoft ? given : calls.vaList(given, "va_arg", position);
    parser.expect(TokenKind.COMMA);
    int at = parser.position();
    int operands = parser.typeOperands.mark();
    CType type = parser.declarators.typeName();
    parser.typeOperands.addBounds(type, at);
    if (list instanceof Invalid) {
      return new Invalid(parser.types.unqualified(type), position);
    }
    if (type instanceof FunctionType
        || (Types.isIncomplete(type) && !Types.isVoid(type))
        || type instanceof ArrayType
        || Types.isVoid(type)) {
      parser.diagnostics.error(
          at,
          "second argument to 'va_arg' is of "
              + (type instanceof FunctionType
                  ? "function"
                  : type instanceof ArrayType ? "array" : "incomplete")
              + " type "
              + TypePrinter.quoted(type));
      return invalid(position);
    }
    CType plain = parser.types.unqualified(type);
    CType promoted = parser.context.compatibility.defaultPromoted(plain);
    if (!parser.context.compatibility.compatible(promoted, plain)) {
      parser.diagnostics.warning(
          "",
          at,
          TypePrinter.quoted(plain)
              + " is promoted to "
              + TypePrinter.quoted(promoted)
              + " when passed through '...'");
      // Undefined behaviour; gcc stops the program once the list is evaluated.
      Expression trap =
          new Expression.BuiltinCall(Builtin.TRAP, List.of(), parser.types.voidType, position);
      return new Expression.Comma(
          list,
          new Expression.Comma(trap, zero(plain, position), plain, position),
          plain,
          position);
    }
    Expression argument =
        microsoft
            ? calls.microsoftArgument(list, plain, position)
            : new Expression.VariableArgument(list, plain, position);
    return parser.typeOperands.before(argument, operands);
  }

  private Expression zero(CType type, int position) {
    return parser.context.conversions.convert(
        parser.context.folder.ofInt(0, position), type, true, position);
  }

  // ---- offsetof

  private Expression offsetOf(int position) {
    CType type = parser.declarators.typeName();
    if (!parser.expect(TokenKind.COMMA)) {
      return invalid(position);
    }
    long offset = 0;
    Expression variable = null;
    CType at = type;
    boolean first = true;
    while (true) {
      if (first || parser.kind() == TokenKind.DOT || parser.kind() == TokenKind.ARROW) {
        if (!first) {
          parser.next();
        }
        if (parser.kind() != TokenKind.IDENTIFIER) {
          parser.error("expected identifier");
          return invalid(position);
        }
        long[] found = {0};
        Field field = offsetOfMember(at, parser.names.text(parser.tokens.nameId()), found);
        parser.next();
        if (field == null) {
          parser.skipToClosing(TokenKind.RIGHT_PAREN);
          return invalid(position);
        }
        if (at instanceof RecordType r && r.definition().groupOf(field) > 0) {
          variable = plus(variable, variableOffset(r, field, position), position);
        } else {
          offset += found[0];
        }
        at = field.type();
      } else if (parser.kind() == TokenKind.LEFT_BRACKET) {
        parser.next();
        Expression index = parser.context.conversions.rvalue(parser.expressions.expression());
        parser.expect(TokenKind.RIGHT_BRACKET);
        if (!(at instanceof ArrayType a)) {
          parser.diagnostics.error(
              position, "subscripted value is neither array nor pointer nor vector");
          parser.skipToClosing(TokenKind.RIGHT_PAREN);
          return invalid(position);
        }
        at = a.element();
        long size = parser.context.layout.size(at);
        if (index instanceof IntegerConstant c && size >= 0) {
          offset += c.value() * size;
        } else if (index instanceof Invalid) {
          return index;
        } else {
          Expression scaled =
              parser.context.operators.binary(
                  Expression.BinaryOperator.MULTIPLY,
                  parser.context.conversions.convert(index, parser.types.sizeType, true, position),
                  parser.context.unaryOperators.sizeOf(at, null, position),
                  position);
          variable = plus(variable, scaled, position);
        }
      } else {
        break;
      }
      first = false;
    }
    Expression constant = parser.context.folder.ofSize(offset, position);
    return variable == null
        ? constant
        : parser.context.operators.binary(
            Expression.BinaryOperator.ADD, constant, variable, position);
  }

  private Expression plus(Expression sum, Expression term, int position) {
    return sum == null
        ? term
        : parser.context.operators.binary(Expression.BinaryOperator.ADD, sum, term, position);
  }

  /** Where a member behind one of variable size stands: its address in a structure at 0. */
  private Expression variableOffset(RecordType type, Field field, int position) {
    Expression zero = new Expression.PointerConstant(new CType.PointerType(type, 0), 0, position);
    Expression member =
        new Expression.Member(
            new Expression.Dereference(zero, type, position), field, field.type(), position);
    Expression address =
        new Expression.AddressOf(member, new CType.PointerType(field.type(), 0), position);
    return new Expression.Cast(
        Expression.CastKind.POINTER_TO_INTEGER, address, parser.types.sizeType, true, position);
  }

  /** The member's field, its offset added to {@code offset[0]}; null after an error. */
  private Field offsetOfMember(CType type, String name, long[] offset) {
    int position = parser.position();
    if (!(type instanceof RecordType r)) {
      parser.diagnostics.error(
          position, "request for member '" + name + "' in something not a structure or union");
      return null;
    }
    if (!r.definition().isComplete()) {
      parser.diagnostics.error(
          position,
          "invalid use of undefined type " + TypePrinter.quoted(parser.types.unqualified(r)));
      return null;
    }
    Field field = find(r, name, offset);
    if (field == null) {
      parser.diagnostics.error(
          position,
          TypePrinter.quoted(parser.types.unqualified(r)) + " has no member named '" + name + "'");
    } else if (field.isBitField()) {
      parser.diagnostics.error(
          position, "attempt to take address of bit-field structure member '" + name + "'");
      return null;
    }
    return field;
  }

  private static Field find(RecordType record, String name, long[] offset) {
    Field direct = record.definition().field(name);
    if (direct != null) {
      offset[0] += direct.offset();
      return direct;
    }
    for (Field field : record.definition().fields()) {
      if (field.isAnonymous() && field.type() instanceof RecordType inner) {
        long before = offset[0];
        offset[0] += field.offset();
        Field found = find(inner, name, offset);
        if (found != null) {
          return found;
        }
        offset[0] = before;
      }
    }
    return null;
  }

  // ---- the others

  private Expression typesCompatible(int position) {
    CType a = parser.declarators.typeName();
    parser.expect(TokenKind.COMMA);
    CType b = parser.declarators.typeName();
    CType x = a instanceof ArrayType ? parser.types.qualify(a, 0) : parser.types.unqualified(a);
    CType y = b instanceof ArrayType ? parser.types.qualify(b, 0) : parser.types.unqualified(b);
    return parser.context.folder.ofInt(
        parser.context.compatibility.compatible(x, y)
                && x instanceof CType.EnumType == y instanceof CType.EnumType
            ? 1
            : 0,
        position);
  }

  private Expression chooseExpression(int position) {
    ConstantRules.Mark mark = parser.context.constantRules.mark();
    Expression condition = parser.context.conversions.rvalue(parser.expressions.assignment());
    boolean foreign = parser.context.constantRules.isForeign(mark);
    if (!foreign) {
      parser.context.constantRules.integer(mark, condition, "", position);
    }
    parser.expect(TokenKind.COMMA);
    int known = foreign && condition instanceof IntegerConstant ? -1 : Folder.truth(condition);
    if (!Types.isInteger(condition.type())) {
      known = -1;
    }
    if (known < 0 && !foreign && parser.context.enclosing != null) {
      // What depends on the call does not count as constant here.
      IntegerConstant reduced = parser.context.staticConstants.reduceInteger(condition);
      known = reduced == null ? -1 : Folder.truth(reduced);
    }
    if (known < 0 && !(condition instanceof Invalid)) {
      parser.diagnostics.error(
          position, "first argument to '__builtin_choose_expr' not a constant");
    }
    Expression whenTrue = choice(known == 1);
    parser.expect(TokenKind.COMMA);
    Expression whenFalse = choice(known != 1);
    return known == 1 ? whenTrue : whenFalse;
  }

  private Expression choice(boolean chosen) {
    if (chosen) {
      return parser.expressions.assignment();
    }
    parser.context.unevaluated++;
    parser.context.inhibitWarnings();
    Expression e = parser.expressions.assignment();
    parser.context.allowWarnings();
    parser.context.unevaluated--;
    return e;
  }

  private Expression convertVector(int position) {
    Expression value = parser.context.conversions.rvalue(parser.expressions.assignment());
    parser.expect(TokenKind.COMMA);
    CType type = parser.declarators.typeName();
    if (value instanceof Invalid) {
      return value;
    }
    if (!(type instanceof VectorType to)
        || !(value.type() instanceof VectorType from)
        || from.count() != to.count()) {
      parser.diagnostics.error(
          position, "'__builtin_convertvector' needs two vectors with the same number of elements");
      return invalid(position);
    }
    return new Expression.BuiltinCall(
        Builtin.CONVERTVECTOR, List.of(value), parser.types.unqualified(type), position);
  }

  private Expression hasAttribute(int position) {
    CType type;
    Expression operand = null;
    if (parser.startsType(0)) {
      type = parser.declarators.typeName();
    } else {
      parser.context.unevaluated++;
      operand = parser.expressions.assignment();
      parser.context.unevaluated--;
      type = operand.type();
    }
    boolean named =
        parser.expect(TokenKind.COMMA)
            && (parser.kind() == TokenKind.IDENTIFIER || parser.kind() == TokenKind.KEYWORD);
    if (!named) {
      parser.error("expected identifier");
      parser.skipToClosing(TokenKind.RIGHT_PAREN);
      return invalid(position);
    }
    String name = parser.tokens.text();
    parser.next();
    long argument = -1;
    if (parser.accept(TokenKind.LEFT_PAREN)) {
      if (parser.kind() != TokenKind.STRING && parser.kind() != TokenKind.RIGHT_PAREN) {
        Expression value = parser.context.conversions.rvalue(parser.expressions.conditional());
        argument = value instanceof IntegerConstant c ? c.value() : -1;
      } else if (parser.kind() == TokenKind.STRING) {
        parser.literals.strings(parser.tokens);
      }
      parser.closeParenthesis();
    }
    if (operand instanceof Invalid) {
      return operand;
    }
    boolean has = AttributeQuery.has(parser.context.layout, operand, type, name, argument);
    return parser.context.folder.ofInt(has ? 1 : 0, position);
  }

  /** A special builtin; the current token is the opening parenthesis. */
  Expression call(BuiltinFunction builtin, int position) {
    boolean unevaluated = BuiltinCalls.isUnevaluated(builtin.special());
    if (unevaluated) {
      parser.context.inhibitWarnings();
    }
    List<Expression> arguments = parser.expressions.arguments();
    if (unevaluated) {
      parser.context.allowWarnings();
    }
    for (Expression argument : arguments) {
      if (argument instanceof Invalid) {
        return argument;
      }
    }
    if (builtin.special().startsWith("va_arg_pack")) {
      FunctionDeclaration here = parser.function == null ? null : parser.function.declaration;
      if (here == null || !here.type().variadic() || !here.attributes.alwaysInline) {
        parser.diagnostics.error(
            position, "invalid use of '__builtin_" + builtin.special() + " ()'");
        return invalid(position);
      }
      here.usesArgumentPack = true;
    }
    String function = parser.function == null ? "" : parser.function.name;
    return calls.call(builtin, arguments, function, position);
  }

  /** A call of a declared library function that has to be a builtin all the same, or null. */
  Expression libraryCall(FunctionDeclaration function, List<Expression> arguments, int position) {
    return calls.library(function, arguments, position);
  }
}
