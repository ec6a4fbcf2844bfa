package kit.backend.x86_64.emit;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import kit.backend.x86_64.CodeGenOptions;
import kit.backend.x86_64.instruction.FormTable;
import kit.backend.x86_64.select.Context;
import kit.backend.x86_64.select.UnitState;
import kit.base.ByteSink;
import kit.base.Diagnostics;
import kit.base.SourceMap;
import kit.debug.DebugOptions;
import kit.mir.DataObject;
import kit.mir.Function;
import kit.mir.Unit;
import kit.mir.UnitSymbol;
import kit.obj.LineTable;
import kit.obj.ObjectFile;
import kit.opt.machine.MachineFunction;

/**
 * Writes a unit's functions and data to the wanted outputs (object, text or both).
 *
 * <p>Assembly statements need the assembler. From the first of them on (file-scope assembly, or a
 * function with inline assembly), what follows is collected as text and assembled as one piece at
 * the end of the unit, behind what has already been emitted directly; so references ahead are laid
 * out as if the whole unit had been assembled.
 */
public final class UnitEmitter {
  private final CodeGenOptions options;
  private final FormTable forms;
  private final Context context;
  private final UnitState unitState;
  private final SourceMap sources;
  private final FunctionEmitter functions;
  private final ObjectOutput object;
  private final TextOutput text;

  /** The rest of the object as text, once assembly has been met. */
  private TextOutput rest;

  /** Notes for debuggers, or null. */
  private final DebugRecorder debug;

  /** Labels for debuggers in the rest of the object. */
  private final IntArrayList restLabels = new IntArrayList();

  /**
   * @param sourceFile the name for the file symbol, or null
   * @param debugOptions what debug information is wanted, or null for none; it goes to the object,
   *     or to the text when there is no object
   */
  public UnitEmitter(
      CodeGenOptions options,
      FormTable forms,
      Context context,
      String sourceFile,
      Diagnostics diagnostics,
      DebugOptions debugOptions) {
    this.options = options;
    this.forms = forms;
    this.context = context;
    unitState = context.unitState();
    sources = diagnostics.sources();
    functions = new FunctionEmitter(options, forms, context, diagnostics);
    debug =
        debugOptions == null
            ? null
            : new DebugRecorder(debugOptions, diagnostics.sources(), context);
    LineTable lines = debug == null ? null : debug.lines().table();
    object =
        options.objectOutput() ? new ObjectOutput(forms, sourceFile, diagnostics, lines) : null;
    text =
        options.textOutput()
            ? new TextOutput(
                forms, sourceFile, true, options.intelAssembly(), diagnostics.sources())
            : null;
    if (debug != null && !options.unwindTables()) {
      if (object != null) {
        object.describeFramesForDebuggers();
      } else {
        text.describeFramesForDebuggers();
      }
    }
    if (debug != null && object == null) {
      String directory =
          debugOptions.version() < 5
              ? null
              : debugOptions.prefixes().apply(debugOptions.directory());
      text.compilation(directory, debug.lines().path(1));
    }
  }

  /** Where the object's next part goes, or null when no object is wanted. */
  private Output objectSide() {
    return rest != null ? rest : object;
  }

  private void switchToText() {
    if (object != null && rest == null) {
      rest = new TextOutput(forms, null, false, options.intelAssembly(), sources);
    }
  }

  public void function(Unit unit, Function function, MachineFunction code) {
    if (!context.assemblies().isEmpty() || EntryEmitter.needsText(options, function)) {
      switchToText();
    }
    if (object != null) {
      functions.setDebug(debug);
      functions.run(unit, function, code, objectSide());
      if (debug != null && rest != null) {
        restLabels.addAll(debug.labels());
      }
    }
    if (text != null) {
      functions.setDebug(object == null ? debug : null);
      functions.run(unit, function, code, text);
    }
  }

  public void data(Unit unit, DataObject data) {
    UnitSymbol symbol = unit.symbol(data.symbol());
    SectionChoice section = SectionChoice.ofData(symbol, data, options);
    if (object != null) {
      objectSide().data(unit, symbol, section, data);
    }
    if (text != null) {
      text.data(unit, symbol, section, data);
    }
  }

  public void assembly(Unit unit, String source, int position) {
    switchToText();
    if (object != null) {
      rest.assembly(unit, source, position);
    }
    if (text != null) {
      text.assembly(unit, source, position);
    }
  }

  public void common(Unit unit, UnitSymbol symbol, long size, int alignment) {
    if (object != null) {
      objectSide().common(unit, symbol, size, alignment);
    }
    if (text != null) {
      text.common(unit, symbol, size, alignment);
    }
  }

  /** Literals, aliases, undefined symbols with attributes, notes. */
  public void end(Unit unit) {
    if (object != null) {
      end(unit, objectSide());
      if (rest != null) {
        object.assemble(rest.text().toByteArray());
        if (debug != null) {
          object.placeLabels(restLabels);
          // Sections that code refers to have their symbols before those that only this refers to.
          object.resolve();
          debug.writer().write(object.debugOutput(unit, unitState));
        }
      }
      object.finish(unit);
    }
    if (text != null) {
      end(unit, text);
    }
  }

  /** Aliases of aliases follow what they name. */
  private static void alias(Unit unit, Output output, int number, boolean[] placed) {
    UnitSymbol symbol = unit.symbol(number);
    if (symbol.aliasOf >= 0 && !placed[number]) {
      placed[number] = true;
      alias(unit, output, symbol.aliasOf, placed);
      output.alias(unit, symbol, unit.symbol(symbol.aliasOf));
    }
  }

  private void end(Unit unit, Output output) {
    // The widest first: no padding between them.
    for (int size = 16; size >= 4; size >>= 1) {
      for (int i = 0; i < unitState.literalCount(); i++) {
        if (unitState.literalSize(i) == size) {
          output.literal(
              unitState.literalLabel(i), unitState.literalLow(i), unitState.literalHigh(i), size);
        }
      }
    }
    boolean[] placed = new boolean[unit.symbolCount()];
    for (int i = 0; i < placed.length; i++) {
      alias(unit, output, i, placed);
    }
    for (int i = 0; i < unit.symbolCount(); i++) {
      UnitSymbol symbol = unit.symbol(i);
      boolean special =
          symbol.binding == UnitSymbol.Binding.WEAK
              || symbol.visibility != UnitSymbol.Visibility.DEFAULT;
      if (!symbol.definedHere
          && !symbol.common
          && symbol.aliasOf < 0
          && symbol.referenced
          && special) {
        output.undefined(unit, symbol);
      }
    }
    if (debug != null && (output != text || object == null)) {
      debug(unit, output);
    }
    int properties =
        (options.hardening().landingPads() ? PropertyNote.IBT : 0)
            | (options.hardening().shadowStack() ? PropertyNote.SHSTK : 0);
    output.end(unit, options.ident(), unitState.executableStack(), properties);
  }

  private void debug(Unit unit, Output output) {
    debug.writer().prepare(unit, unitState::newLabel);
    if (output == object) {
      debug.writer().write(object.debugOutput(unit, unitState));
    } else if (output == text) {
      debug.writer().write(new TextDebugOutput(text, unitState, unit));
    } else {
      // The sections get their places; they are filled when the text has been assembled.
      debug.writer().declareSections(new TextDebugOutput(rest, unitState, unit));
    }
  }

  /** The object, or null when none was asked for. Complete after {@link #end}. */
  public ObjectFile object() {
    return object == null ? null : object.object();
  }

  /** The assembly text, or null. */
  public ByteSink text() {
    return text == null ? null : text.text();
  }
}
