package kit.mir.debug;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntList;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.ArrayList;
import java.util.List;

/**
 * A unit's types and variables of static storage. Complete at the end of the unit: structures may
 * be declared first and completed later.
 */
public final class DebugInfo {
  /**
   * A variable outside of functions.
   *
   * @param symbol number of the unit's symbol
   * @param external whether other units see it
   */
  public record Global(String name, int type, int symbol, boolean external, int position) {}

  /**
   * What happened to macros, in order.
   *
   * @param position of the name defined or of the inclusion; 0 for the main file
   * @param text name, parameters and body of a definition; the name of what is no macro any more;
   *     the path of a file entered
   */
  public record MacroEvent(Kind kind, int position, String text) {
    public enum Kind {
      DEFINE,
      UNDEFINE,
      ENTER_FILE,
      LEAVE_FILE
    }
  }

  private final IntArrayList kept = new IntArrayList();
  private final List<MacroEvent> macros = new ArrayList<>();
  private final List<DebugType> types = new ArrayList<>();

  /** Numbers of the types that are known by their structure. */
  private final Object2IntOpenHashMap<DebugType> numbers = new Object2IntOpenHashMap<>();

  private final List<Global> globals = new ArrayList<>();

  public DebugInfo() {
    numbers.defaultReturnValue(-1);
  }

  /**
   * The number of a type that equals any other of the same contents: all but structures, unions,
   * enumerations and names.
   */
  public int shared(DebugType type) {
    int number = numbers.getInt(type);
    if (number < 0) {
      number = types.size();
      numbers.put(type, number);
      types.add(type);
    }
    return number;
  }

  /** A type of its own. */
  public int add(DebugType type) {
    types.add(type);
    return types.size() - 1;
  }

  /** Replaces a type that was {@linkplain #add added} before everything about it was known. */
  public void set(int number, DebugType type) {
    types.set(number, type);
  }

  public DebugType type(int number) {
    return types.get(number);
  }

  public int typeCount() {
    return types.size();
  }

  public void addGlobal(Global global) {
    globals.add(global);
  }

  /** The type is described even if no variable has it. */
  public void keep(int type) {
    kept.add(type);
  }

  /** Types to be described in any case. */
  public IntList kept() {
    return kept;
  }

  public void addMacro(MacroEvent event) {
    macros.add(event);
  }

  public List<MacroEvent> macros() {
    return macros;
  }

  public List<Global> globals() {
    return globals;
  }
}
