package kit.backend.x86_64.emit;

import kit.backend.x86_64.instruction.Operands;
import kit.base.ByteSink;
import kit.mir.DataObject;
import kit.mir.Unit;
import kit.mir.UnitSymbol;

/**
 * Takes the back end's output, in the order of an assembly file. Labels are the code generator's
 * numbers; targets in operands are symbol numbers of the unit or {@code ~label}.
 */
interface Output {
  /** A function follows, in its section. */
  void beginFunction(
      Unit unit, UnitSymbol symbol, SectionChoice section, int alignment, boolean unwind);

  /** So many no-operations, with the label, stand before the symbol of the next function. */
  void patchBefore(int label, int count);

  /** The address of a label of this function goes to a table in a section of its own. */
  void entryTable(String sectionName, String sectionFlags, int label);

  /** One instruction. Jumps to labels may get a shorter form. */
  void instruction(int form, Operands operands);

  /**
   * The next instruction comes from this place: a row of the line table with flags of {@link
   * kit.obj.LineTable}.
   */
  void line(int file, String path, int line, int column, int flags);

  /** Bytes in the code: a constant of 1, 2, 4 or 8 bytes. */
  void codeBytes(long value, int width);

  /** The label is here (in a function or between {@link #beginTable} and its end). */
  void label(int label);

  /**
   * The text of an inline assembly statement; only where the output is text.
   *
   * @param position of the statement, where its errors are
   */
  void inlineAssembly(String text, int position);

  /** Names for inline assembly text. */
  void targetName(int target, ByteSink out);

  // Call frame information at the current place, DWARF register numbers.
  void cfaOffset(int offset);

  void cfaRegister(int register);

  void cfa(int register, int offset);

  void savedAt(int register, int offset);

  /** A symbol of the unit that names a label of the function is here. */
  void blockSymbol(UnitSymbol symbol);

  void endFunction();

  /**
   * A table of 32-bit distances between labels and its own start follows in .rodata; its label is
   * {@code label}.
   */
  void jumpTable(int label, int[] targets, int from);

  /** A literal of 4, 8 or 16 bytes in .rodata. */
  void literal(int label, long low, long high, int size);

  void data(Unit unit, UnitSymbol symbol, SectionChoice section, DataObject object);

  /** File-scope assembly. */
  void assembly(Unit unit, String text, int position);

  void common(Unit unit, UnitSymbol symbol, long size, int alignment);

  /** An alias, or the binding of a symbol that is not defined here. */
  void alias(Unit unit, UnitSymbol symbol, UnitSymbol target);

  void undefined(Unit unit, UnitSymbol symbol);

  /**
   * @param properties bits of GNU_PROPERTY_X86_FEATURE_1_AND that the unit has; 0 writes no note
   */
  void end(Unit unit, String ident, boolean executableStack, int properties);
}
