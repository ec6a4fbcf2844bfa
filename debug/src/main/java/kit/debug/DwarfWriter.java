package kit.debug;

import it.unimi.dsi.fastutil.ints.IntList;
import it.unimi.dsi.fastutil.objects.Object2ObjectLinkedOpenHashMap;
import java.util.ArrayList;
import java.util.List;
import kit.base.ByteSink;
import kit.mir.Unit;
import kit.mir.UnitSymbol;
import kit.mir.debug.DebugInfo;
import kit.mir.debug.FunctionDebug;

/**
 * Writes a unit's debug information (DWARF 5, or 4): entries of the unit, its functions, variables
 * and types; addresses; the anchor of the line table, whose contents {@link kit.obj.LineTable} (or
 * the assembler that reads the text) adds.
 *
 * <p>Before: all code is emitted and its functions have been {@linkplain #function told}; the
 * unit's description is complete. After: the sections .debug_info, .debug_abbrev, .debug_aranges,
 * .debug_rnglists (.debug_ranges in version 4; only when something is in more than one piece),
 * .debug_line, .debug_str.
 *
 * <p>Variables are described by their place in the frame, which they keep for the whole function:
 * this is for unoptimised code.
 */
public final class DwarfWriter {
  private final DebugOptions options;
  private final SourceLines lines;
  private final List<FunctionCode> functions = new ArrayList<>();

  // While writing.
  private Entries entries = new Entries(5);
  private TypeEntries types;
  private Unit unit;

  private int lineLabel;
  private int infoLabel;
  private int macroLabel;
  private int[] typeEntries = {};
  private MacroUnit macros;

  /** Begin and end labels of the stretches of code. */
  private List<int[]> runs = new ArrayList<>();

  /** Lists of ranges to be written: label, then begin and end labels by turns. */
  private final List<int[]> rangeLists = new ArrayList<>();

  public DwarfWriter(DebugOptions options, SourceLines lines) {
    this.options = options;
    this.lines = lines;
    macros = new MacroUnit(List.of(), entries, lines);
  }

  public SourceLines lines() {
    return lines;
  }

  /** A function's code is complete. */
  public void function(FunctionCode code) {
    functions.add(code);
  }

  /** Decides everything there is to write; {@link #write} follows. */
  public void prepare(Unit newUnit, Labels out) {
    unit = newUnit;
    DebugInfo info = unit.debug == null ? new DebugInfo() : unit.debug;
    entries = new Entries(options.version());
    types = new TypeEntries(info, entries, lines, options.version());
    rangeLists.clear();
    lineLabel = out.newLabel();
    infoLabel = out.newLabel();
    runs = runs();
    macros = new MacroUnit(options.level() >= 3 ? info.macros() : List.of(), entries, lines);
    macroLabel = out.newLabel();
    unit(out, lineLabel);
    for (FunctionCode function : functions) {
      function(out, function);
    }
    if (options.level() >= 2) {
      for (DebugInfo.Global global : info.globals()) {
        global(global);
      }
    }
    if (options.level() >= 2) {
      for (int type : info.kept()) {
        types.keep(type);
      }
    }
    typeEntries = types.finish();
  }

  /** The sections, in the order in which {@link #write} makes them. */
  public void declareSections(DebugOutput out) {
    out.section(".debug_info", false);
    out.section(".debug_abbrev", false);
    out.section(".debug_aranges", false);
    if (!rangeLists.isEmpty()) {
      out.section(options.version() >= 5 ? ".debug_rnglists" : ".debug_ranges", false);
    }
    if (!macros.isEmpty()) {
      out.section(".debug_macro", false);
    }
    out.section(".debug_line", false);
    out.section(".debug_str", true);
  }

  /** Writes everything. */
  public void write(DebugOutput out) {
    for (int i = 2; i <= lines.fileCount(); i++) {
      out.file(i, lines.path(i));
    }
    entries.write(out, infoLabel, typeEntries);
    int[] begin = new int[runs.size()];
    int[] end = new int[runs.size()];
    for (int i = 0; i < begin.length; i++) {
      begin[i] = runs.get(i)[0];
      end[i] = runs.get(i)[1];
    }
    addresses(out, begin, end, infoLabel);
    rangeLists(out, options.version(), rangeLists);
    if (!macros.isEmpty()) {
      macros.write(out, options.version(), macroLabel, lineLabel);
    }
    out.section(".debug_line", false);
    out.label(lineLabel);
    entries.writeStrings(out);
  }

  /**
   * Begin and end labels of the stretches of code, functions that follow one another in a section
   * together.
   */
  private List<int[]> runs() {
    Object2ObjectLinkedOpenHashMap<String, int[]> bySection =
        new Object2ObjectLinkedOpenHashMap<>();
    for (FunctionCode function : functions) {
      int[] run = bySection.get(function.section);
      if (run != null) {
        run[1] = function.end;
      } else {
        bySection.put(function.section, new int[] {function.begin, function.end});
      }
    }
    return new ArrayList<>(bySection.values());
  }

  private void unit(Labels out, int lineLabel) {
    entries.add(Dwarf.TAG_COMPILE_UNIT, -1);
    entries.string(Dwarf.AT_PRODUCER, options.producer());
    entries.data1(Dwarf.AT_LANGUAGE, options.version() >= 5 ? Dwarf.LANG_C11 : Dwarf.LANG_C99);
    entries.string(Dwarf.AT_NAME, options.prefixes().apply(options.name()));
    entries.string(Dwarf.AT_COMP_DIR, options.prefixes().apply(options.directory()));
    if (runs.size() == 1) {
      entries.address(Dwarf.AT_LOW_PC, runs.get(0)[0]);
      entries.distance(Dwarf.AT_HIGH_PC, runs.get(0)[1], runs.get(0)[0]);
    } else if (runs.size() > 1) {
      entries.zeroAddress(Dwarf.AT_LOW_PC);
      int[] list = new int[1 + 2 * runs.size()];
      list[0] = out.newLabel();
      for (int i = 0; i < runs.size(); i++) {
        list[1 + 2 * i] = runs.get(i)[0];
        list[2 + 2 * i] = runs.get(i)[1];
      }
      rangeLists.add(list);
      entries.offset(Dwarf.AT_RANGES, list[0]);
    }
    entries.offset(Dwarf.AT_STMT_LIST, lineLabel);
    if (!macros.isEmpty()) {
      entries.offset(options.version() >= 5 ? Dwarf.AT_MACROS : Dwarf.AT_GNU_MACROS, macroLabel);
    }
  }

  // ---- functions and variables

  private void function(Labels out, FunctionCode code) {
    FunctionDebug debug = code.debug;
    int entry = entries.add(Dwarf.TAG_SUBPROGRAM, 0);
    if (debug.external) {
      entries.flag(Dwarf.AT_EXTERNAL);
    }
    entries.string(Dwarf.AT_NAME, debug.name);
    types.place(debug.position);
    if (debug.prototyped) {
      entries.flag(Dwarf.AT_PROTOTYPED);
    }
    if (options.level() >= 2) {
      types.attribute(debug.resultType);
    }
    entries.address(Dwarf.AT_LOW_PC, code.begin);
    entries.distance(Dwarf.AT_HIGH_PC, code.end, code.begin);
    entries.expression(Dwarf.AT_FRAME_BASE, new byte[] {(byte) Dwarf.OP_CALL_FRAME_CFA});
    if (options.level() < 2) {
      return;
    }
    int[] scopes = new int[debug.scopeCount()];
    scopes[0] = entry;
    variables(code, 0, entry);
    if (debug.variadic) {
      entries.add(Dwarf.TAG_UNSPECIFIED_PARAMETERS, entry);
    }
    labels(code, 0, entry);
    for (int scope = 1; scope < scopes.length; scope++) {
      scopes[scope] = scopes[debug.scopeParent(scope)];
      if (code.ranges[scope] != null && !code.ranges[scope].isEmpty()) {
        scopes[scope] = entries.add(Dwarf.TAG_LEXICAL_BLOCK, scopes[scope]);
        block(out, code.ranges[scope].toIntArray());
        variables(code, scope, scopes[scope]);
      }
      labels(code, scope, scopes[scope]);
    }
  }

  private void block(Labels out, int[] ranges) {
    if (ranges.length == 2) {
      entries.address(Dwarf.AT_LOW_PC, ranges[0]);
      entries.distance(Dwarf.AT_HIGH_PC, ranges[1], ranges[0]);
      return;
    }
    int[] list = new int[ranges.length + 1];
    list[0] = out.newLabel();
    System.arraycopy(ranges, 0, list, 1, ranges.length);
    rangeLists.add(list);
    entries.offset(Dwarf.AT_RANGES, list[0]);
  }

  private void variables(FunctionCode code, int scope, int parent) {
    for (FunctionDebug.Variable variable : code.debug.variables()) {
      if (variable.scope() == scope && exists(variable)) {
        variable(code, variable, parent);
      }
    }
  }

  /** An object of static storage that nothing refers to is not emitted. */
  private boolean exists(FunctionDebug.Variable variable) {
    return variable.place() != FunctionDebug.Place.SYMBOL
        || unit.symbol(variable.number()).definedHere;
  }

  private void variable(FunctionCode code, FunctionDebug.Variable variable, int parent) {
    entries.add(variable.parameter() ? Dwarf.TAG_FORMAL_PARAMETER : Dwarf.TAG_VARIABLE, parent);
    if (variable.name() != null) {
      entries.string(Dwarf.AT_NAME, variable.name());
    }
    types.place(variable.position());
    types.setFrame(variable.type(), code);
    types.attribute(variable.type());
    int number = variable.number();
    switch (variable.place()) {
      case SLOT -> {
        if (number < code.slots.length) {
          frame(code.slots[number], code.slotHoldsAddress[number]);
        }
      }
      case SLOT_ADDRESS -> {
        if (number < code.slots.length) {
          frame(code.slots[number], true);
        }
      }
      case PARAMETER -> {
        if (number < code.parameters.length) {
          frame(code.parameters[number], false);
        }
      }
      case SYMBOL -> symbol(number);
      case OUTER -> {
        if (number < code.slots.length) {
          outer(code.slots[number], variable.path());
        }
      }
      case NONE -> {}
    }
  }

  private void frame(int offset, boolean holdsAddress) {
    if (offset != FunctionCode.NOWHERE) {
      ByteSink expression = new ByteSink();
      expression.u8(Dwarf.OP_FBREG);
      expression.sleb128(offset);
      if (holdsAddress) {
        expression.u8(Dwarf.OP_DEREF);
      }
      entries.expression(Dwarf.AT_LOCATION, expression.toByteArray());
    }
  }

  /** The slot holds an address; each word of the path holds the next. */
  private void outer(int offset, IntList path) {
    if (offset != FunctionCode.NOWHERE) {
      ByteSink expression = new ByteSink();
      expression.u8(Dwarf.OP_FBREG);
      expression.sleb128(offset);
      for (int i = 0; i < path.size(); i++) {
        expression.u8(Dwarf.OP_DEREF);
        if (path.getInt(i) != 0) {
          expression.u8(Dwarf.OP_PLUS_UCONST);
          expression.uleb128(path.getInt(i));
        }
      }
      expression.u8(Dwarf.OP_DEREF);
      entries.expression(Dwarf.AT_LOCATION, expression.toByteArray());
    }
  }

  private void labels(FunctionCode code, int scope, int parent) {
    List<FunctionDebug.Label> labels = code.debug.labels();
    for (int i = 0; i < labels.size(); i++) {
      FunctionDebug.Label label = labels.get(i);
      if (label.scope() == scope) {
        entries.add(Dwarf.TAG_LABEL, parent);
        entries.string(Dwarf.AT_NAME, label.name());
        types.place(label.position());
        if (code.labels[i] >= 0) {
          entries.address(Dwarf.AT_LOW_PC, code.labels[i]);
        }
      }
    }
  }

  private void symbol(int number) {
    if (unit.symbol(number).threadModel != UnitSymbol.ThreadModel.NONE) {
      entries.threadLocal(Dwarf.AT_LOCATION, number);
    } else {
      entries.symbol(Dwarf.AT_LOCATION, number);
    }
  }

  private void global(DebugInfo.Global global) {
    entries.add(Dwarf.TAG_VARIABLE, 0);
    entries.string(Dwarf.AT_NAME, global.name());
    types.place(global.position());
    types.attribute(global.type());
    if (global.external()) {
      entries.flag(Dwarf.AT_EXTERNAL);
    }
    if (unit.symbol(global.symbol()).definedHere) {
      symbol(global.symbol());
    } else {
      entries.flag(Dwarf.AT_DECLARATION);
    }
  }

  // ---- addresses

  /** .debug_aranges (6.1.2). */
  static void addresses(DebugOutput out, int[] begin, int[] end, int infoLabel) {
    out.section(".debug_aranges", false);
    out.number(8 + 4 + 16L * (begin.length + 1), 4);
    out.number(2, 2);
    out.offset(infoLabel);
    out.number(8, 1);
    out.number(0, 1);
    // Tuples stand at multiples of their size.
    out.number(0, 4);
    for (int i = 0; i < begin.length; i++) {
      out.address(begin[i]);
      out.distance(end[i], begin[i], 8);
    }
    out.number(0, 8);
    out.number(0, 8);
  }

  /** .debug_rnglists (7.28), or .debug_ranges before version 5; nothing when there are no lists. */
  static void rangeLists(DebugOutput out, int version, List<int[]> lists) {
    if (lists.isEmpty()) {
      return;
    }
    if (version < 5) {
      oldRanges(out, lists);
      return;
    }
    out.section(".debug_rnglists", false);
    int start = out.newLabel();
    int end = out.newLabel();
    out.distance(end, start, 4);
    out.label(start);
    out.number(5, 2);
    out.number(8, 1);
    out.number(0, 1);
    out.number(0, 4);
    for (int[] list : lists) {
      out.label(list[0]);
      for (int i = 1; i < list.length; i += 2) {
        out.number(Dwarf.RLE_START_LENGTH, 1);
        out.address(list[i]);
        out.unsignedDistance(list[i + 1], list[i]);
      }
      out.number(Dwarf.RLE_END_OF_LIST, 1);
    }
    out.label(end);
  }

  /**
   * .debug_ranges of version 4 (2.17.3 there): after a base address of zero, pairs of addresses.
   */
  private static void oldRanges(DebugOutput out, List<int[]> lists) {
    out.section(".debug_ranges", false);
    for (int[] list : lists) {
      out.label(list[0]);
      out.number(-1, 8);
      out.number(0, 8);
      for (int i = 1; i < list.length; i += 2) {
        out.address(list[i]);
        out.address(list[i + 1]);
      }
      out.number(0, 8);
      out.number(0, 8);
    }
  }
}
