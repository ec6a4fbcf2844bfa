package kit.frontend.type;

import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.objects.Object2ObjectOpenHashMap;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How declarations spelled their types, for debug information: C types themselves do not know the
 * typedef names they went by. Kept only when asked for.
 *
 * <p>A declaration is known by the position of the name it declares, which is unique in a
 * compilation.
 */
public final class DeclaredNames {
  /**
   * How a declaration spells its type: a typedef name as its type specifier, and parameters of
   * functions, which are declarations themselves.
   *
   * @param name of the typedef, a byte string, or null when the specifier is none
   * @param type what it stands for, or null
   * @param position of its own declaration
   * @param parameters an array for each derivation (pointer, array, function) that the declarator
   *     puts around it, from the name outwards: a function's has the positions of its parameters'
   *     declarations
   */
  public record Use(
      @Nullable String name, @Nullable CType type, int position, List<int[]> parameters) {

    /** The same seen from inside the first derivation; null when it is the specifier itself. */
    public @Nullable Use inner() {
      return parameters.isEmpty()
          ? null
          : new Use(name, type, position, parameters.subList(1, parameters.size()));
    }

    /** Whether this is a typedef name that nothing is derived from. */
    public boolean isName() {
      return name != null && parameters.isEmpty();
    }

    /** Position of the parameter of a function that is declared so, 0 when it is not known. */
    public int parameter(int index) {
      return parameters.isEmpty() || index >= parameters.get(0).length
          ? 0
          : parameters.get(0)[index];
    }
  }

  /** A constant of an enumeration. */
  public record Enumerator(String name, long value) {}

  private final Int2ObjectOpenHashMap<Use> uses = new Int2ObjectOpenHashMap<>();
  private final Object2ObjectOpenHashMap<EnumDefinition, List<Enumerator>> enumerators =
      new Object2ObjectOpenHashMap<>();

  private final List<EnumDefinition> enumerations = new ArrayList<>();

  public void use(int declarationPosition, Use use) {
    uses.put(declarationPosition, use);
  }

  /** How the declaration at this place spells its type, or null. */
  public @Nullable Use use(int declarationPosition) {
    return uses.get(declarationPosition);
  }

  public void enumerators(EnumDefinition definition, List<Enumerator> list) {
    enumerators.put(definition, list);
    enumerations.add(definition);
  }

  /** All enumerations with a body, in order. */
  public List<EnumDefinition> enumerations() {
    return enumerations;
  }

  public List<Enumerator> enumerators(EnumDefinition definition) {
    return enumerators.getOrDefault(definition, List.of());
  }
}
