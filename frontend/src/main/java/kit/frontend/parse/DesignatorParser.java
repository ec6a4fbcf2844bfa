package kit.frontend.parse;

import java.util.ArrayList;
import java.util.List;
import kit.frontend.ast.Expression;
import kit.frontend.ast.Expression.IntegerConstant;
import kit.frontend.ast.Expression.Invalid;
import kit.frontend.check.ConstantRules;
import kit.frontend.check.TypePrinter;
import kit.frontend.check.Types;
import kit.frontend.lex.TokenKind;
import kit.frontend.type.CType;
import kit.frontend.type.CType.ArrayType;
import kit.frontend.type.CType.RecordType;
import kit.frontend.type.RecordDefinition;
import kit.frontend.type.RecordDefinition.Field;

/** Designators in lists of initialisers (C11 6.7.9p17), GNU's ranges and old "name:" among them. */
final class DesignatorParser {
  private final Parser parser;
  private final InitializerParser initializers;

  /** An aggregate of which a member was designated: what follows without designators goes on. */
  private record Rest(CType type, long offset, long index) {}

  /** Of the list of designators that is being read, from the inside out. */
  private final List<Rest> rest = new ArrayList<>();

  DesignatorParser(Parser parser, InitializerParser initializers) {
    this.parser = parser;
    this.initializers = initializers;
  }

  /**
   * Reads a designator that selects in {@code type}, the designators behind it, and the initialiser
   * of what they select; then, unless {@code braceLevel}, what follows in this aggregate.
   *
   * @return the index behind the selected member or element
   */
  long designated(CType type, long offset, boolean braceLevel) {
    parser.enter();
    int mark = rest.size();
    long next;
    if (type instanceof ArrayType array && parser.kind() == TokenKind.LEFT_BRACKET) {
      next = designatedElement(array, offset, braceLevel);
    } else if (type instanceof RecordType record
        && record.definition().isComplete()
        && parser.kind() != TokenKind.LEFT_BRACKET) {
      next = designatedMember(record, offset, braceLevel);
    } else {
      parser.diagnostics.error(
          parser.position(),
          parser.kind() == TokenKind.LEFT_BRACKET
              ? "array index in non-array initializer"
              : "field name not in record or union initializer");
      initializers.skip();
      next = 0;
    }
    if (braceLevel) {
      goOn(mark);
    }
    parser.leave();
    return next;
  }

  private void goOn(int mark) {
    for (int i = mark; i < rest.size(); i++) {
      Rest r = rest.get(i);
      if (r.type() instanceof ArrayType array) {
        initializers.elidedArray(array, r.offset(), r.index());
      } else if (r.type() instanceof RecordType record) {
        initializers.elidedRecord(record, r.offset(), (int) r.index());
      }
    }
    rest.subList(mark, rest.size()).clear();
  }

  private long designatedElement(ArrayType array, long offset, boolean braceLevel) {
    int position = parser.position();
    parser.next();
    long first = index();
    long last = first;
    parser.context.sinceC99(position, "ISO C90 forbids specifying subobject to initialize");
    if (parser.kind() == TokenKind.ELLIPSIS) {
      parser.context.pedantic(
          parser.position(), "ISO C forbids specifying range of elements to initialize");
      parser.next();
      last = index();
    }
    if (!parser.accept(TokenKind.RIGHT_BRACKET)) {
      parser.error("expected ']'");
      initializers.skip();
      return 0;
    }
    if (first < 0 || last < first || (array.length() >= 0 && last >= array.length())) {
      parser.diagnostics.error(
          position,
          first >= 0 && last < first
              ? "empty index range in initializer"
              : "array index in initializer exceeds array bounds");
      designatedValue(array.element(), offset, null);
      return 0;
    }
    long size = Math.max(0, parser.context.layout.size(array.element()));
    if (size > 0 && last > Long.MAX_VALUE / 2 / size) {
      parser.diagnostics.error(position, "array index in initializer is too large");
      initializers.skip();
      return 0;
    }
    if (last - first > 1 << 22) {
      parser.diagnostics.error(position, "range of array indices in initializer is too large");
      initializers.skip();
      return 0;
    }
    boolean range = last > first;
    int noted = range ? initializers.builder.note() : 0;
    int mark = rest.size();
    designatedValue(array.element(), offset + first * size, null);
    if (range) {
      initializers.builder.repeat(noted, size, last - first);
      // What follows goes on behind the last of the range.
      for (int i = mark; i < rest.size(); i++) {
        Rest inner = rest.get(i);
        rest.set(i, new Rest(inner.type(), inner.offset() + (last - first) * size, inner.index()));
      }
    }
    if (array.isIncomplete()) {
      initializers.outerLength = Math.max(initializers.outerLength, last + 1);
      initializers.flexibleEnd = Math.max(initializers.flexibleEnd, offset + (last + 1) * size);
    }
    if (!braceLevel) {
      rest.add(new Rest(array, offset, last + 1));
    }
    return last + 1;
  }

  private long index() {
    int position = parser.position();
    ConstantRules.Mark mark = parser.context.constantRules.mark();
    Expression e = parser.context.conversions.rvalue(parser.expressions.conditional());
    parser.context.constantRules.integer(mark, e, "array index in initializer", position);
    if (e instanceof IntegerConstant c) {
      return c.value();
    }
    if (!(e instanceof Invalid)) {
      parser.diagnostics.error(
          position,
          Types.isInteger(e.type())
              ? "nonconstant array index in initializer"
              : "array index in initializer not of integer type");
    }
    return 0;
  }

  private long designatedMember(RecordType record, long offset, boolean braceLevel) {
    boolean old = parser.kind() == TokenKind.IDENTIFIER;
    parser.context.sinceC99(
        parser.position(), "ISO C90 forbids specifying subobject to initialize");
    if (old) {
      parser.context.pedantic(parser.position(), "obsolete use of designated initializer with ':'");
    } else {
      parser.next();
      if (parser.kind() != TokenKind.IDENTIFIER) {
        parser.error("expected identifier");
        initializers.skip();
        return 0;
      }
    }
    String name = parser.names.text(parser.tokens.nameId());
    int position = parser.position();
    RecordDefinition definition = record.definition();
    int index = memberIndex(definition, name);
    if (index < 0) {
      parser.diagnostics.error(
          position,
          "'"
              + TypePrinter.print(parser.types.unqualified(record))
              + "' has no member named '"
              + name
              + "'");
      parser.next();
      if (old) {
        parser.next();
      }
      parser.accept(TokenKind.EQUAL);
      initializers.skip();
      return 0;
    }
    Field field = definition.fields().get(index);
    if (record.isUnion()) {
      activate(record, offset, field);
    }
    if (field.isAnonymous()) {
      // The name belongs to an anonymous member: it is designated implicitly.
      designatedMemberThrough(field, offset, old);
    } else {
      parser.next();
      if (old) {
        parser.next();
      }
      initializers.recordDepth++;
      initializers.pedanticFlexible(field);
      designatedValue(field.type(), offset + field.offset(), field, old);
      initializers.recordDepth--;
    }
    int next = record.isUnion() ? Integer.MAX_VALUE - 1 : index + 1;
    if (!braceLevel && !record.isUnion()) {
      rest.add(new Rest(record, offset, index + 1));
    }
    return next;
  }

  private void designatedMemberThrough(Field anonymous, long offset, boolean old) {
    // The current token is the member's name; the inner call expects to see it as ".name" or
    // "name:".
    RecordType inner = (RecordType) anonymous.type();
    int index = memberIndex(inner.definition(), parser.names.text(parser.tokens.nameId()));
    Field field = inner.definition().fields().get(index);
    long base = offset + anonymous.offset();
    if (inner.isUnion()) {
      activate(inner, base, field);
    }
    if (field.isAnonymous()) {
      designatedMemberThrough(field, base, old);
    } else {
      parser.next();
      if (old) {
        parser.next();
      }
      initializers.recordDepth++;
      designatedValue(field.type(), base + field.offset(), field, old);
      initializers.recordDepth--;
    }
    if (!inner.isUnion()) {
      rest.add(new Rest(inner, base, index + 1));
    }
  }

  /**
   * Index of the member of this name, or of the anonymous member that holds it; -1 when there is
   * none.
   */
  private static int memberIndex(RecordDefinition definition, String name) {
    List<Field> fields = definition.fields();
    for (int i = 0; i < fields.size(); i++) {
      Field field = fields.get(i);
      if (field.name() != null
          ? field.name().equals(name)
          : field.type() instanceof RecordType r && memberIndex(r.definition(), name) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Another member of a union becomes the initialised one: what was stored before goes, unless more
   * designators continue into the same member.
   */
  private void activate(RecordType union, long offset, Field field) {
    boolean continues = Types.isAggregate(field.type());
    if (!continues) {
      initializers.builder.clear(offset, union.definition().size());
    } else {
      long size = parser.context.layout.size(field.type());
      if (size >= 0 && size < union.definition().size()) {
        initializers.builder.clear(offset + size, union.definition().size() - size);
      }
    }
  }

  /** More designators, or '=' and the initialiser. */
  private void designatedValue(CType type, long offset, Field field) {
    designatedValue(type, offset, field, false);
  }

  /**
   * @param old a colon stood behind the name
   */
  private void designatedValue(CType type, long offset, Field field, boolean old) {
    if (parser.kind() == TokenKind.DOT || parser.kind() == TokenKind.LEFT_BRACKET) {
      designated(type, offset, false);
      return;
    }
    if (!parser.accept(TokenKind.EQUAL) && !old) {
      parser.context.pedantic(
          parser.position(), "obsolete use of designated initializer without '='");
    }
    initializers.element(type, offset, field, parser.position());
  }
}
