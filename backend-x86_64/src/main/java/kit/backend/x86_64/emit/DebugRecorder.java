package kit.backend.x86_64.emit;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.List;
import kit.backend.x86_64.select.Context;
import kit.base.SourceMap;
import kit.debug.DebugOptions;
import kit.debug.DwarfWriter;
import kit.debug.FunctionCode;
import kit.debug.SourceLines;
import kit.mir.Function;
import kit.mir.Unit;
import kit.mir.debug.FunctionDebug;
import kit.obj.LineTable;
import kit.opt.machine.MachineFunction;

/**
 * Notes for debuggers what becomes of a function while it is emitted: a row of the line table
 * wherever the source place changes, labels where scopes begin and end, the places of variables.
 *
 * <p>Debuggers stop behind a function's prologue at the second row of the function: there is always
 * one, whether the body starts on a line of its own or not.
 */
final class DebugRecorder {
  /** The canonical frame address is this far above the frame pointer. */
  private static final int FRAME_POINTER_OFFSET = 16;

  private final DwarfWriter writer;
  private final SourceLines lines;
  private final Context context;

  // The open function.
  private FunctionCode open;
  private FunctionDebug debug;

  /** Of the function's name: what the prologue's instructions have; the brace stands for it. */
  private int startPosition;

  private int bracePosition;
  private int lastPosition;
  private boolean inPrologue;
  private int file;
  private int line;
  private int column;
  private final IntArrayList labels = new IntArrayList();

  DebugRecorder(DebugOptions options, SourceMap sources, Context context) {
    lines = new SourceLines(options, sources);
    writer = new DwarfWriter(options, lines);
    this.context = context;
  }

  SourceLines lines() {
    return lines;
  }

  private int label(Output out) {
    int label = context.unitState().newLabel();
    labels.add(label);
    out.label(label);
    return label;
  }

  /** The function's first instruction follows; its frame is laid out. */
  void begin(
      Unit unit, Function function, SectionChoice section, MachineFunction code, Output out) {
    debug = function.debug;
    labels.clear();
    file = 0;
    lastPosition = -1;
    inPrologue = false;
    open = null;
    startPosition = function.position();
    bracePosition = startPosition;
    if (debug != null) {
      String key =
          section.comdat() == null ? section.name() : section.name() + "\0" + section.comdat();
      open = new FunctionCode(debug, function.symbol(), key, label(out), lines);
      places(function, code);
      bracePosition = debug.scopeCount() > 0 ? debug.scopeOpen(0) : startPosition;
    }
    row(startPosition, out);
    inPrologue = true;
  }

  private void places(Function function, MachineFunction code) {
    int[] slots = new int[function.slotCount()];
    boolean[] holdsAddress = new boolean[slots.length];
    for (int i = 0; i < slots.length; i++) {
      int slot = context.slot(i);
      holdsAddress[i] = slot < 0;
      slots[i] = code.slotOffset(slot < 0 ? ~slot : slot) - FRAME_POINTER_OFFSET;
    }
    int[] parameters = context.parameterSlots();
    for (int i = 0; i < parameters.length; i++) {
      int slot = parameters[i];
      parameters[i] =
          slot < 0 ? FunctionCode.NOWHERE : code.slotOffset(slot) - FRAME_POINTER_OFFSET;
    }
    open.setPlaces(slots, holdsAddress, parameters);
  }

  /** A machine block follows: labels of the source may stand there. */
  void block(int machineBlock, Output out) {
    List<FunctionDebug.Label> sourceLabels = open == null ? List.of() : debug.labels();
    for (int i = 0; i < sourceLabels.size(); i++) {
      if (context.holds(machineBlock, sourceLabels.get(i).block())) {
        open.place(i, label(out));
      }
    }
  }

  /** An instruction from this source position follows. */
  void row(int position, Output out) {
    if (position == lastPosition || position <= 0) {
      return;
    }
    lastPosition = position;
    if (open != null && open.enter(position)) {
      open.change(label(out));
    }
    boolean prologueEnd = inPrologue && position != startPosition;
    boolean found = lines.find(position == startPosition ? bracePosition : position);
    if (found
        && (prologueEnd
            || lines.line() != line
            || lines.file() != file
            || lines.column() != column)) {
      file = lines.file();
      line = lines.line();
      column = lines.column();
      int flags = prologueEnd ? LineTable.STATEMENT | LineTable.PROLOGUE_END : LineTable.STATEMENT;
      out.line(file, lines.path(file), line, column, flags);
    }
    inPrologue &= !prologueEnd;
  }

  /** The epilogue follows: it belongs to the closing brace. */
  void epilogue(Output out) {
    if (debug != null) {
      row(debug.end, out);
    }
  }

  void end(Output out) {
    if (open != null) {
      open.finish(label(out));
      writer.function(open);
    }
    open = null;
    debug = null;
  }

  /** Labels of the function emitted last. */
  IntArrayList labels() {
    return labels;
  }

  /** The writer of what has been noted. */
  DwarfWriter writer() {
    return writer;
  }
}
