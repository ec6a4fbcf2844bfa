package kit.frontend.type;

import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.objects.Object2ObjectOpenHashMap;
import java.util.ArrayList;
import java.util.List;

/**
 * How declarations spelled their types, for debug information: C types themselves do not know the
 * typedef names they went by. Kept only when asked for.
 *
 * <p>A declaration is known by the position of the name it declares, which is unique in a
 * compilation.
 */
public final class DeclaredNames {
  /**
   * A typedef name as the type specifier of a declaration.
   *
   * @param name of the typedef, a byte string
   * @param type what it stands for
   * @param position of its own declaration
   * @param depth number of derivations (pointer, array, function) that the declarator puts around
   *     it
   */
  public record Use(String name, CType type, int position, int depth) {}

  /** A constant of an enumeration. */
  public record Enumerator(String name, long value) {}

  private final Int2ObjectOpenHashMap<Use> uses = new Int2ObjectOpenHashMap<>();
  private final Object2ObjectOpenHashMap<EnumDefinition, List<Enumerator>> enumerators =
      new Object2ObjectOpenHashMap<>();

  private final List<EnumDefinition> enumerations = new ArrayList<>();

  public void use(int declarationPosition, Use use) {
    uses.put(declarationPosition, use);
  }

  /** The typedef name by which the declaration at this place names its type, or null. */
  public Use use(int declarationPosition) {
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
