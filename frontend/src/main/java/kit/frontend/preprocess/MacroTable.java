package kit.frontend.preprocess;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kit.base.ByteSink;
import kit.frontend.lex.NameTable;
import kit.frontend.lex.TokenKind;

/**
 * The macros: from name id to the current definition, definitions in columns, bodies in one token
 * list. Definitions are numbered from 1 and never reused, so that a macro that is undefined while
 * it is being expanded stays readable.
 *
 * <p>In a body, a parameter is a {@link TokenKind#PARAMETER} with its index; {@code #} has become
 * the flag {@link TokenKind#STRINGIFY} of the operand, {@code ##} the flag {@link
 * TokenKind#PASTE_NEXT} of its left operand, {@code __VA_OPT__(} and its {@code )} the pair {@link
 * TokenKind#OPTIONAL_BEGIN}, {@link TokenKind#OPTIONAL_END}.
 */
final class MacroTable {
  static final int FUNCTION_LIKE = 1;
  static final int VARIADIC = 2;

  /** Uses of the name are errors: {@code #pragma GCC poison}. */
  static final int POISONED = 4;

  /** Its value is computed: the body is empty, {@link #builtin} tells which. */
  static final int BUILTIN = 8;

  /** Defined by kit or on the command line: redefinition tells so. */
  static final int PREDEFINED = 16;

  /** {@code __VA_OPT__} occurs in the body. */
  static final int HAS_OPTIONAL = 32;

  /** The variadic parameter has a name of its own: GNU {@code args...}. */
  static final int NAMED_VARIADIC = 64;

  private final NameTable names;
  final TokenList bodies = new TokenList();

  /** By macro: whether it has been expanded or asked for. */
  private boolean[] used = new boolean[4096];

  private int[] current = new int[8192];
  private int count;
  private int[] nameIds = new int[4096];
  private int[] positions = new int[4096];
  private int[] bodyStarts = new int[4096];
  private int[] bodyEnds = new int[4096];
  private int[] flags = new int[4096];
  private int[] builtins = new int[4096];
  private int[][] parameters = new int[4096][];
  private boolean[] disabled = new boolean[4096];
  private final List<int[]> pushed = new ArrayList<>();

  MacroTable(NameTable names) {
    this.names = names;
  }

  /** The definition of a name, or 0. */
  int find(int nameId) {
    return nameId < current.length ? current[nameId] : 0;
  }

  /** Whether {@code #ifdef} says yes. Poisoned names are not defined. */
  boolean isDefined(int nameId) {
    int macro = find(nameId);
    used[macro] = true;
    return macro != 0 && (flags[macro] & POISONED) == 0;
  }

  /**
   * Adds a definition and makes it current. The body is what was added to {@link #bodies} since
   * {@code bodyStart}. {@code parameters} holds name ids, or is null.
   */
  int define(int nameId, int position, int macroFlags, int[] parameterNames, int bodyStart) {
    int macro = ++count;
    if (macro >= nameIds.length) {
      grow();
    }
    nameIds[macro] = nameId;
    positions[macro] = position;
    flags[macro] = macroFlags;
    bodyStarts[macro] = bodyStart;
    bodyEnds[macro] = bodies.size;
    parameters[macro] = parameterNames;
    setCurrent(nameId, macro);
    return macro;
  }

  /** Defines a macro whose value is computed. */
  void defineBuiltin(String name, int builtin, boolean functionLike) {
    int macro =
        define(
            names.intern(name),
            0,
            BUILTIN | PREDEFINED | (functionLike ? FUNCTION_LIKE : 0),
            null,
            bodies.size);
    builtins[macro] = builtin;
  }

  void undefine(int nameId) {
    setCurrent(nameId, 0);
  }

  void poison(int nameId, int position) {
    define(nameId, position, POISONED, null, bodies.size);
  }

  private void setCurrent(int nameId, int macro) {
    if (nameId >= current.length) {
      current = Arrays.copyOf(current, Math.max(current.length * 2, nameId + 1));
    }
    current[nameId] = macro;
  }

  /** {@code #pragma push_macro}. */
  void push(int nameId) {
    pushed.add(new int[] {nameId, find(nameId)});
  }

  /**
   * {@code #pragma pop_macro}: back to the definition, or the lack of one, last pushed. Does
   * nothing when none was.
   */
  void pop(int nameId) {
    for (int i = pushed.size() - 1; i >= 0; i--) {
      if (pushed.get(i)[0] == nameId) {
        setCurrent(nameId, pushed.get(i)[1]);
        pushed.remove(i);
        return;
      }
    }
  }

  void use(int macro) {
    used[macro] = true;
  }

  boolean isUsed(int macro) {
    return used[macro];
  }

  int nameId(int macro) {
    return nameIds[macro];
  }

  int position(int macro) {
    return positions[macro];
  }

  int flags(int macro) {
    return flags[macro];
  }

  int builtin(int macro) {
    return builtins[macro];
  }

  int bodyStart(int macro) {
    return bodyStarts[macro];
  }

  int bodyEnd(int macro) {
    return bodyEnds[macro];
  }

  int parameterCount(int macro) {
    return parameters[macro] == null ? 0 : parameters[macro].length;
  }

  boolean isDisabled(int macro) {
    return disabled[macro];
  }

  void setDisabled(int macro, boolean value) {
    disabled[macro] = value;
  }

  /** Current macros in the order of their definition, the computed ones left out: -dM. */
  int[] all() {
    int[] result = new int[count];
    int n = 0;
    for (int macro = 1; macro <= count; macro++) {
      if (current[nameIds[macro]] == macro && (flags[macro] & (POISONED | BUILTIN)) == 0) {
        result[n++] = macro;
      }
    }
    return Arrays.copyOf(result, n);
  }

  /**
   * Whether two definitions are the same by C17 6.10.3p1-2: tokens, parameters, and where white
   * space stands.
   */
  boolean same(int a, int b) {
    int mask = FUNCTION_LIKE | VARIADIC | NAMED_VARIADIC;
    int length = bodyEnds[a] - bodyStarts[a];
    if ((flags[a] & mask) != (flags[b] & mask)
        || length != bodyEnds[b] - bodyStarts[b]
        || !Arrays.equals(parameters[a], parameters[b])) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      int x = bodyStarts[a] + i;
      int y = bodyStarts[b] + i;
      int differing = bodies.kinds[x] ^ bodies.kinds[y];
      if (i == 0) {
        differing &= ~TokenKind.LEADING_SPACE;
      }
      if (differing != 0 || bodies.values[x] != bodies.values[y]) {
        return false;
      }
    }
    return true;
  }

  /** Appends a definition as a {@code #define} line without the newline. */
  void write(int macro, ByteSink out) {
    out.text("#define ");
    writeHead(macro, out);
    out.u8(' ');
    int start = bodyStarts[macro];
    for (int i = start; i < bodyEnds[macro]; i++) {
      writeBodyToken(macro, i, i == start, out);
    }
  }

  private void writeHead(int macro, ByteSink out) {
    out.text(names.text(nameIds[macro]));
    if ((flags[macro] & FUNCTION_LIKE) == 0) {
      return;
    }
    out.u8('(');
    for (int i = 0; i < parameters[macro].length; i++) {
      if (i > 0) {
        out.u8(',');
      }
      boolean last = i == parameters[macro].length - 1 && (flags[macro] & VARIADIC) != 0;
      if (!last || (flags[macro] & NAMED_VARIADIC) != 0) {
        out.text(names.text(parameters[macro][i]));
      }
      if (last) {
        out.text("...");
      }
    }
    out.u8(')');
  }

  private void writeBodyToken(int macro, int i, boolean first, ByteSink out) {
    int entry = bodies.kinds[i];
    int kind = entry & TokenKind.KIND_MASK;
    if (!first && (entry & TokenKind.LEADING_SPACE) != 0) {
      out.u8(' ');
    }
    if ((entry & TokenKind.STRINGIFY) != 0) {
      out.u8('#');
    }
    switch (kind) {
      case TokenKind.PARAMETER -> out.text(names.text(parameters[macro][bodies.values[i]]));
      case TokenKind.OPTIONAL_BEGIN -> out.text("__VA_OPT__(");
      case TokenKind.OPTIONAL_END -> out.u8(')');
      default -> {
        if (TokenKind.isPunctuator(kind)) {
          out.text(TokenKind.punctuator(entry));
        } else {
          out.text(names.text(bodies.values[i]));
        }
      }
    }
    if ((entry & TokenKind.PASTE_NEXT) != 0) {
      out.text(" ##");
    }
  }

  private void grow() {
    int size = nameIds.length * 2;
    nameIds = Arrays.copyOf(nameIds, size);
    positions = Arrays.copyOf(positions, size);
    bodyStarts = Arrays.copyOf(bodyStarts, size);
    bodyEnds = Arrays.copyOf(bodyEnds, size);
    flags = Arrays.copyOf(flags, size);
    builtins = Arrays.copyOf(builtins, size);
    parameters = Arrays.copyOf(parameters, size);
    disabled = Arrays.copyOf(disabled, size);
    used = Arrays.copyOf(used, size);
  }
}
