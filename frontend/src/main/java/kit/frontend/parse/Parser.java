package kit.frontend.parse;

import java.util.ArrayList;
import java.util.List;
import kit.base.Diagnostic;
import kit.base.Diagnostics;
import kit.base.FatalErrorException;
import kit.base.Severity;
import kit.frontend.ast.FunctionDeclaration;
import kit.frontend.ast.ObjectDeclaration;
import kit.frontend.ast.TranslationUnitConsumer;
import kit.frontend.check.CheckOptions;
import kit.frontend.check.Context;
import kit.frontend.check.Declarations;
import kit.frontend.check.Scopes;
import kit.frontend.check.Types;
import kit.frontend.lex.Encoding;
import kit.frontend.lex.LanguageStandard;
import kit.frontend.lex.LiteralDecoder;
import kit.frontend.lex.NameTable;
import kit.frontend.lex.StringLiteral;
import kit.frontend.lex.TokenKind;
import kit.frontend.lex.TokenSource;
import kit.frontend.target.BasicType;
import kit.frontend.target.TargetInfo;
import kit.frontend.type.DeclaredNames;
import kit.frontend.warn.ArrayParameters;
import kit.frontend.warn.CallWarnings;
import kit.frontend.warn.DeclarationWarnings;
import kit.frontend.warn.InitializerWarnings;
import kit.frontend.warn.LiteralWarnings;
import kit.frontend.warn.OperandSyntax;
import kit.frontend.warn.OperatorSyntax;
import kit.frontend.warn.SizeOperands;
import kit.frontend.warn.StatementSyntax;
import kit.frontend.warn.SwitchWarnings;
import kit.frontend.warn.UnusedDeclarations;
import kit.frontend.warn.UnusedValues;
import kit.frontend.warn.flow.FlowWarnings;

/**
 * Parses and checks one translation unit (C11 6.9). One instance per unit; {@link #parse} is called
 * once. The grammar is split over the classes of this package, which all work on this object's
 * tokens and context.
 *
 * <p>Recovery: an error inside an expression gives an {@link kit.frontend.ast.Expression.Invalid},
 * about which nothing more is said; a syntax error skips to the end of the statement or
 * declaration. Nesting is limited by {@link CheckOptions#nestingLimit}: deeper input is a fatal
 * error, never a stack overflow.
 */
public final class Parser {
  private static final int[] NO_POSITIONS = {};

  final TokenSource tokens;
  final Context context;
  final Diagnostics diagnostics;
  final Types types;
  final Scopes scopes;
  final NameTable names;
  final LiteralDecoder literals;
  final TranslationUnitConsumer consumer;
  final Declarations declarations;
  final AttributeParser attributes;
  final SpecifierParser specifiers;
  final DeclaratorParser declarators;
  final DeclarationParser declarationParser;
  final RecordParser records;
  final ExpressionParser expressions;
  final PrimaryParser primaries;
  final BuiltinParser builtins;
  final InitializerParser initializers;
  final StatementParser statements;
  final SwitchParser switches;
  final LoopParser loops;
  final AssemblyParser assembly;
  final PragmaParser pragmas;
  final NestedFunctions nested;
  final JumpChecks jumps;
  final UnusedValues unusedValues;
  final DeclarationWarnings declarationWarnings;
  final InitializerWarnings initializerWarnings;
  final OperatorSyntax operatorSyntax;
  final OperandSyntax operandSyntax;
  final LiteralWarnings literalWarnings;
  final ArrayParameters arrayParameters;
  final StatementSyntax syntax;
  final SwitchWarnings switchWarnings;
  final CallWarnings callWarnings;
  final SizeOperands sizes = new SizeOperands();
  final UnusedDeclarations unused;
  final FlowWarnings flowWarnings;

  /** How declarations spell their types, or null when nobody wants to know. */
  DeclaredNames declaredNames;

  /** The function whose body is being read, or null. */
  FunctionState function;

  /** Types of members just declared whose run-time bounds are still to be evaluated. */
  final List<kit.frontend.type.CType> memberBounds = new ArrayList<>(0);

  /** Operands of typeof still to be evaluated, by what contains the type. */
  final TypeOperands typeOperands = new TypeOperands(this);

  /** Above zero inside a parameter list: names in it may belong to a nested function. */
  int parameterDepth;

  private final int nestingLimit;
  private int nesting;

  /** Position of the token consumed last. */
  int lastPosition;

  /** The expression that stood in parentheses last: what is written so is meant so. */
  kit.frontend.ast.Expression parenthesized;

  public Parser(
      TokenSource tokens,
      TargetInfo target,
      LanguageStandard standard,
      CheckOptions options,
      Diagnostics diagnostics,
      TranslationUnitConsumer consumer) {
    this.tokens = tokens;
    this.diagnostics = diagnostics;
    this.consumer = consumer;
    names = tokens.names();
    context = new Context(names, target, standard, options, diagnostics);
    types = context.types;
    scopes = context.scopes;
    literals =
        new LiteralDecoder(names, target, standard, diagnostics, options.executionCharacters());
    if (options.singleConstants()) {
      literals.useSingleConstants();
    }
    nestingLimit = options.nestingLimit();
    declarations = new Declarations(context);
    attributes = new AttributeParser(this);
    specifiers = new SpecifierParser(this);
    declarators = new DeclaratorParser(this);
    declarationParser = new DeclarationParser(this);
    records = new RecordParser(this);
    expressions = new ExpressionParser(this);
    primaries = new PrimaryParser(this);
    builtins = new BuiltinParser(this);
    initializers = new InitializerParser(this);
    statements = new StatementParser(this);
    switches = new SwitchParser(this);
    loops = new LoopParser(this);
    assembly = new AssemblyParser(this);
    pragmas = new PragmaParser(this);
    nested = new NestedFunctions(this);
    jumps = new JumpChecks(this);
    unusedValues = new UnusedValues(diagnostics);
    declarationWarnings = new DeclarationWarnings(context);
    initializerWarnings = new InitializerWarnings(diagnostics);
    operatorSyntax = new OperatorSyntax(context);
    operandSyntax = new OperandSyntax(context, sizes);
    literalWarnings = new LiteralWarnings(context);
    arrayParameters = new ArrayParameters(context);
    syntax = new StatementSyntax(diagnostics);
    switchWarnings = new SwitchWarnings(context);
    callWarnings = new CallWarnings(context);
    unused = new UnusedDeclarations(diagnostics, scopes, options.gnuInline() || !standard.isC99());
    flowWarnings = new FlowWarnings(context);
  }

  /** Records how declarations spell their types. */
  public void recordNames(DeclaredNames names) {
    declaredNames = names;
  }

  /** Records how a declaration spells its type, if that is wanted. */
  void recordName(Specifiers of, Declarator d, int position) {
    recordName(of, d, position, false);
  }

  /**
   * Records how a declaration spells its type, if that is wanted; of a parameter that is a
   * function, a pointer has been made.
   */
  void recordName(Specifiers of, Declarator d, int position, boolean adjusted) {
    if (declaredNames == null) {
      return;
    }
    Scopes.Typedef typedef = of.typedefName;
    boolean known = typedef != null;
    List<int[]> parameters = new ArrayList<>(2);
    if (adjusted) {
      parameters.add(NO_POSITIONS);
    }
    if (d.parts != null) {
      for (Declarator.Part part : d.parts) {
        int[] positions = NO_POSITIONS;
        if (part.parameters != null && !part.parameters.positions.isEmpty()) {
          positions = part.parameters.positions.toIntArray();
          known = true;
        }
        parameters.add(positions);
      }
    }
    if (known) {
      declaredNames.use(
          position,
          typedef == null
              ? new DeclaredNames.Use(null, null, 0, parameters)
              : new DeclaredNames.Use(
                  typedef.name(), typedef.type(), typedef.position(), parameters));
    }
  }

  /** The checker's context: types, layout, scopes. */
  public Context context() {
    return context;
  }

  /** Reads the whole unit. Throws {@link FatalErrorException} after a fatal diagnostic. */
  public void parse() {
    scopes.bind(
        names.intern("__builtin_va_list"),
        new Scopes.Typedef("__builtin_va_list", types.vaList, 0, 0));
    scopes.bind(
        names.intern("__builtin_sysv_va_list"),
        new Scopes.Typedef("__builtin_sysv_va_list", types.vaList, 0, 0));
    scopes.bind(
        names.intern("__builtin_ms_va_list"),
        new Scopes.Typedef("__builtin_ms_va_list", types.charPointer, 0, 0));
    // Where they are no keywords, the C library may define these names again.
    floatingName("_Float32", BasicType.FLOAT);
    floatingName("_Float64", BasicType.DOUBLE);
    floatingName("_Float32x", BasicType.DOUBLE);
    floatingName("_Float64x", BasicType.LONG_DOUBLE);
    if (context.target.hasFloat128()) {
      floatingName("_Float128", BasicType.FLOAT128);
    }
    boolean empty = kind() == TokenKind.END;
    while (kind() != TokenKind.END) {
      declarationParser.external();
    }
    if (empty) {
      context.pedantic(position(), "ISO C forbids an empty translation unit");
    }
    pragmas.finish();
    declarations.finish();
    unused.unitEnds(declarations.functions(), declarations.objects());
    List<FunctionDeclaration> functions = new ArrayList<>(declarations.functions());
    List<ObjectDeclaration> objects = new ArrayList<>(declarations.objects());
    consumer.end(functions, objects);
  }

  private void floatingName(String name, BasicType kind) {
    scopes.bind(names.intern(name), new Scopes.Typedef(name, types.floating(kind), 0, 0));
  }

  // ---- tokens

  int kind() {
    return tokens.kind();
  }

  int position() {
    return tokens.position();
  }

  /** Consumes the current token; returns the kind of the next one. */
  int next() {
    lastPosition = tokens.position();
    return tokens.next();
  }

  boolean accept(int kind) {
    if (tokens.kind() == kind) {
      next();
      return true;
    }
    return false;
  }

  boolean isKeyword(int keyword) {
    return tokens.kind() == TokenKind.KEYWORD && tokens.value() == keyword;
  }

  boolean acceptKeyword(int keyword) {
    if (isKeyword(keyword)) {
      next();
      return true;
    }
    return false;
  }

  /** Consumes a token of this kind or reports that it is missing. */
  boolean expect(int kind) {
    if (tokens.kind() == kind) {
      next();
      return true;
    }
    String text =
        switch (kind) {
          case TokenKind.SEMICOLON -> ";";
          case TokenKind.LEFT_PAREN -> "(";
          case TokenKind.RIGHT_PAREN -> ")";
          case TokenKind.RIGHT_BRACKET -> "]";
          case TokenKind.COMMA -> ",";
          case TokenKind.COLON -> ":";
          default -> "";
        };
    if (text.isEmpty()) {
      diagnostics.error(position(), "expected " + TokenKind.describe(kind) + before());
    } else {
      missing(text);
    }
    return false;
  }

  /** Reports {@code message} "before" the current token, as gcc words it. */
  void error(String message) {
    diagnostics.error(kind() == TokenKind.END ? lastPosition : position(), message + before());
  }

  /** Reports that {@code token} is missing, and proposes to insert it behind the last token. */
  void missing(String token) {
    // Said of the place where it belongs, which may be on an earlier line.
    int behind = diagnostics.sources().isExpansion(position()) ? 0 : behind(lastPosition);
    if (behind == 0) {
      error("expected '" + token + "'");
      return;
    }
    diagnostics.report(
        new Diagnostic(
            Severity.ERROR,
            "",
            behind,
            "expected '" + token + "'" + before(),
            kind() == TokenKind.END
                ? List.of()
                : List.of(Diagnostic.Range.tokens(position(), position())),
            List.of(new Diagnostic.FixIt(Diagnostic.Range.behind(lastPosition), token)),
            List.of()));
  }

  private int behind(int position) {
    return position <= 0 ? 0 : diagnostics.sources().behind(position);
  }

  /** " before 'x'" or " at end of input". */
  String before() {
    return switch (kind()) {
      case TokenKind.END -> " at end of input";
      case TokenKind.IDENTIFIER, TokenKind.KEYWORD -> " before '" + tokens.text() + "'";
      case TokenKind.NUMBER -> " before numeric constant";
      case TokenKind.CHARACTER -> " before character constant";
      case TokenKind.STRING -> " before string constant";
      case TokenKind.PRAGMA -> " before '#pragma'";
      case TokenKind.PRAGMA_END -> " before end of line";
      default -> " before '" + tokens.text() + "' token";
    };
  }

  // ---- nesting

  /** Enters a level of nesting; fatal beyond the limit. Pair with {@link #leave}. */
  void enter() {
    if (++nesting > nestingLimit) {
      throw diagnostics.fatal(
          position(), "nesting is deeper than the limit of " + nestingLimit + " levels");
    }
  }

  void leave() {
    nesting--;
  }

  // ---- recovery

  /** Skips to behind the next ';' at this level, or to before a '}' that closes it. */
  void skipToSemicolon() {
    int depth = 0;
    while (true) {
      switch (kind()) {
        case TokenKind.END -> {
          return;
        }
        case TokenKind.SEMICOLON -> {
          if (depth == 0) {
            next();
            return;
          }
        }
        case TokenKind.LEFT_BRACE -> depth++;
        case TokenKind.RIGHT_BRACE -> {
          if (depth == 0) {
            return;
          }
          depth--;
          if (depth == 0) {
            next();
            accept(TokenKind.SEMICOLON);
            return;
          }
        }
        case TokenKind.PRAGMA -> {
          pragmas.skip();
          continue;
        }
        default -> {}
      }
      next();
    }
  }

  /**
   * Skips to before the closing token of the current bracket level, or to before ';' or a brace.
   */
  void skipToClosing(int closing) {
    int depth = 0;
    while (true) {
      int kind = kind();
      if (kind == TokenKind.END
          || kind == TokenKind.SEMICOLON
          || kind == TokenKind.LEFT_BRACE
          || kind == TokenKind.RIGHT_BRACE
          || kind == TokenKind.PRAGMA) {
        return;
      }
      if (depth == 0 && kind == closing) {
        return;
      }
      if (kind == TokenKind.LEFT_PAREN || kind == TokenKind.LEFT_BRACKET) {
        depth++;
      } else if (kind == TokenKind.RIGHT_PAREN || kind == TokenKind.RIGHT_BRACKET) {
        if (depth == 0) {
          return;
        }
        depth--;
      }
      next();
    }
  }

  /** Consumes {@code )} or reports and skips to it. */
  void closeParenthesis() {
    if (!accept(TokenKind.RIGHT_PAREN)) {
      missing(")");
      skipToClosing(TokenKind.RIGHT_PAREN);
      accept(TokenKind.RIGHT_PAREN);
    }
  }

  /** Whether the token {@code ahead} places on begins a declaration's specifiers or a type name. */
  boolean startsType(int ahead) {
    int kind = tokens.peek(ahead);
    if (kind == TokenKind.IDENTIFIER) {
      return scopes.isTypedef(tokens.peekValue(ahead));
    }
    return kind == TokenKind.KEYWORD && SpecifierParser.isSpecifier(tokens.peekValue(ahead));
  }

  /**
   * A string literal sequence as a byte string (asm text, attribute arguments); null after an
   * error.
   */
  String plainString() {
    if (kind() != TokenKind.STRING) {
      error("expected string literal");
      return null;
    }
    int position = position();
    StringLiteral literal = literals.strings(tokens);
    if (literal.encoding() != Encoding.PLAIN && literal.encoding() != Encoding.UTF8) {
      diagnostics.error(position, "a wide string is invalid in this context");
      return null;
    }
    return kit.base.Bytes.toText(literal.data());
  }
}
