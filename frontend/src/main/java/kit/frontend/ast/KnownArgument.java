package kit.frontend.ast;

import java.util.List;

/**
 * What a call tells a copy of the called function about one argument ({@link
 * FunctionDeclaration#asked}).
 *
 * @param value the argument's value: an integer, floating or pointer constant, or the address of a
 *     static object or function; null when it is none of these
 * @param sizes what {@code __builtin_object_size} gives for it, by kind, four numbers; empty when
 *     it is no pointer, or nothing is known
 */
public record KnownArgument(Expression value, List<Long> sizes) {
  public static final KnownArgument NOTHING = new KnownArgument(null, List.of());

  public boolean isNothing() {
    return value == null && sizes.isEmpty();
  }
}
