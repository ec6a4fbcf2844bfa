package kit.backend.x86_64.emit;

import java.util.BitSet;
import kit.backend.x86_64.CodeGenOptions;
import kit.backend.x86_64.instruction.FormTable;
import kit.backend.x86_64.select.Context;
import kit.backend.x86_64.select.UnitState;
import kit.base.ByteSink;
import kit.base.Diagnostics;
import kit.mir.DataObject;
import kit.mir.Function;
import kit.mir.Unit;
import kit.mir.UnitSymbol;
import kit.obj.ObjectFile;
import kit.opt.machine.MachineFunction;
import kit.opt.machine.Operand;

/** Writes a unit's functions and data to the wanted outputs (object, text or both). */
public final class UnitEmitter {
  private final CodeGenOptions options;
  private final UnitState unitState;
  private final FunctionEmitter functions;
  private final ObjectOutput object;
  private final TextOutput text;

  /** Functions with inline assembly, for the object: they go through the assembler. */
  private final TextOutput pieces;

  /** Literals written so far, by index. */
  private final BitSet literalsWritten = new BitSet();

  private final Context context;

  /** {@code sourceFile}: the name for the file symbol, or null. */
  public UnitEmitter(CodeGenOptions options, FormTable forms, Context context, String sourceFile, Diagnostics diagnostics) {
    this.options = options;
    this.unitState = context.unitState();
    functions = new FunctionEmitter(options, forms, context, diagnostics);
    object = options.objectOutput() ? new ObjectOutput(forms, sourceFile, diagnostics) : null;
    text = options.textOutput() ? new TextOutput(forms, sourceFile, true) : null;
    pieces = options.objectOutput() ? new TextOutput(forms, null, false) : null;
    this.context = context;
  }

  public void function(Unit unit, Function function, MachineFunction code) {
    boolean assembled = !context.assemblies().isEmpty();
    if (assembled) {
      writeLiteralsOf(code);
    }
    if (object != null && assembled) {
      assemble(unit, function, code);
    } else if (object != null) {
      functions.run(unit, function, code, object);
    }
    if (text != null) {
      functions.run(unit, function, code, text);
    }
  }

  private void assemble(Unit unit, Function function, MachineFunction code) {
    UnitSymbol symbol = unit.symbol(function.symbol());
    object.prepareText(unit, symbol);
    for (int i = 0; i < code.layout().size(); i++) {
      int blockSymbol = code.blockSymbol(code.layout().getInt(i));
      if (blockSymbol >= 0) {
        object.prepareText(unit, unit.symbol(blockSymbol));
      }
    }
    pieces.clear();
    functions.run(unit, function, code, pieces);
    object.assemble("<" + symbol.name() + ">", pieces.text().toByteArray());
    object.finishText(symbol);
  }

  /** The literals of a function in text come before it, so that the text can name them. */
  private void writeLiteralsOf(MachineFunction code) {
    for (int i = 0; i < code.layout().size(); i++) {
      for (int row = code.first(code.layout().getInt(i)); row >= 0; row = code.next(row)) {
        int end = code.operands(row) + code.operandWords(row);
        for (int k = code.operands(row); k < end; k += Operand.length(code.word(k))) {
          int symbol = Operand.kind(code.word(k)) == Operand.MEMORY ? code.word(k + 4) : 0;
          int index = symbol < 0 && symbol != Operand.NO_SYMBOL ? unitState.literalIndex(~symbol) : -1;
          if (index >= 0) {
            writeLiteral(index);
          }
        }
      }
    }
  }

  private void writeLiteral(int index) {
    int label = unitState.literalLabel(index);
    if (!literalsWritten.get(index)) {
      literalsWritten.set(index);
      if (object != null) {
        object.literal(label, unitState.literalLow(index), unitState.literalHigh(index), unitState.literalSize(index));
      }
      if (text != null) {
        text.literal(label, unitState.literalLow(index), unitState.literalHigh(index), unitState.literalSize(index));
      }
    }
    if (object != null) {
      object.expose(label);
    }
  }

  public void data(Unit unit, DataObject data) {
    UnitSymbol symbol = unit.symbol(data.symbol());
    SectionChoice section = SectionChoice.ofData(symbol, data, options);
    if (object != null) {
      object.data(unit, symbol, section, data);
    }
    if (text != null) {
      text.data(unit, symbol, section, data);
    }
  }

  public void assembly(Unit unit, String source, int position) {
    if (object != null) {
      object.assembly(unit, source, position);
    }
    if (text != null) {
      text.assembly(unit, source, position);
    }
  }

  public void common(Unit unit, UnitSymbol symbol, long size, int alignment) {
    if (object != null) {
      object.common(unit, symbol, size, alignment);
    }
    if (text != null) {
      text.common(unit, symbol, size, alignment);
    }
  }

  /** Literals, aliases, undefined symbols with attributes, notes. */
  public void end(Unit unit) {
    if (object != null) {
      end(unit, object);
    }
    if (text != null) {
      end(unit, text);
    }
  }

  private void end(Unit unit, Output output) {
    // The widest first: no padding between them.
    for (int size = 16; size >= 4; size >>= 1) {
      for (int i = 0; i < unitState.literalCount(); i++) {
        if (unitState.literalSize(i) == size && !literalsWritten.get(i)) {
          output.literal(unitState.literalLabel(i), unitState.literalLow(i), unitState.literalHigh(i), size);
        }
      }
    }
    for (int i = 0; i < unit.symbolCount(); i++) {
      UnitSymbol symbol = unit.symbol(i);
      if (symbol.aliasOf >= 0) {
        output.alias(unit, symbol, unit.symbol(symbol.aliasOf));
      }
    }
    for (int i = 0; i < unit.symbolCount(); i++) {
      UnitSymbol symbol = unit.symbol(i);
      boolean special = symbol.binding == UnitSymbol.Binding.WEAK || symbol.visibility != UnitSymbol.Visibility.DEFAULT;
      if (!symbol.definedHere && !symbol.common && symbol.aliasOf < 0 && symbol.referenced && special) {
        output.undefined(unit, symbol);
      }
    }
    output.end(unit, options.ident());
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
