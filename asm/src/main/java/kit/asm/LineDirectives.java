package kit.asm;

import it.unimi.dsi.fastutil.objects.Object2IntLinkedOpenHashMap;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import kit.base.SourceMap;
import kit.obj.LineTable;

/**
 * Line numbers: {@code .file} with a number, {@code .loc}, and ({@code as -g}) the lines of the
 * assembly text itself. What a {@code .loc} says holds for the next instruction; rows go to the
 * {@link LineTable} when every place is known.
 */
final class LineDirectives {
  private record Row(
      Fragment fragment,
      int offset,
      int file,
      int line,
      int column,
      int flags,
      int discriminator) {}

  private final Assembler assembler;
  private LineTable table = new LineTable(3);
  private final List<Row> rows = new ArrayList<>();

  // The open .loc.
  private boolean pending;
  private int file;
  private int line;
  private int column;
  private int discriminator;
  private int flags = LineTable.STATEMENT;

  /** Whether each instruction gets the line of its statement, as long as the text has no .loc. */
  private boolean ownLines;

  private boolean locSeen;
  private int previousFile;
  private int previousLine;
  private final Object2IntLinkedOpenHashMap<String> ownFiles = new Object2IntLinkedOpenHashMap<>();

  LineDirectives(Assembler assembler) {
    this.assembler = assembler;
    ownFiles.defaultReturnValue(-1);
  }

  LineTable table() {
    return table;
  }

  void setTable(LineTable shared) {
    table = shared;
  }

  void generate(int dwarfVersion) {
    ownLines = true;
    table.setVersion(Math.max(dwarfVersion, 3));
  }

  /** Whether rows for the lines of the text itself were asked for and made. */
  boolean hasOwnLines() {
    return ownLines && !locSeen && !ownFiles.isEmpty();
  }

  // ---- directives

  /** {@code .file number ["directory"] "name" [md5 sum]}; the cursor is at the number. */
  void file(Cursor cursor, int position) {
    long number = assembler.number(cursor, ".file", -1);
    String name = number < 0 ? null : assembler.directives.string(cursor);
    if (name == null) {
      cursor.skipAll();
      return;
    }
    String directory = null;
    if (cursor.skipBlanks() == '"') {
      directory = name;
      name = assembler.directives.string(cursor);
    }
    byte[] sum = null;
    if (name != null && Cursor.startsName(cursor.skipBlanks()) && "md5".equals(cursor.name())) {
      cursor.skipBlanks();
      BigInteger value = Literals.integer(cursor, 128);
      if (value == null) {
        assembler.error(position, "expected a number after md5");
        cursor.skipAll();
        return;
      }
      sum = new byte[16];
      for (int i = 0; i < 16; i++) {
        sum[i] = value.shiftRight(8 * (15 - i)).byteValue();
      }
    }
    if (number > LineTable.FILE_LIMIT) {
      assembler.error(position, "file number " + number + " is too big");
    } else if (name != null) {
      table.file((int) number, directory, name, sum);
    }
  }

  /** {@code .loc file line [column] [word...]}. */
  void loc(Cursor cursor, int position) {
    if (pending) {
      // Two without an instruction between them: the first one is a row of its own.
      row();
    }
    long fileNumber = assembler.number(cursor, ".loc", -1);
    long lineNumber = assembler.number(cursor, ".loc", -1);
    if (fileNumber < 0
        || lineNumber < 0
        || fileNumber > LineTable.FILE_LIMIT
        || lineNumber > Integer.MAX_VALUE) {
      assembler.error(position, "bad file or line number in .loc");
      cursor.skipAll();
      return;
    }
    if (!table.hasFile((int) fileNumber)) {
      assembler.error(position, "unassigned file number " + fileNumber);
      cursor.skipAll();
      return;
    }
    int c = cursor.skipBlanks();
    // Without a column that of the last one holds on.
    if (c >= '0' && c <= '9') {
      column = (int) Math.max(0, Math.min(Integer.MAX_VALUE, assembler.number(cursor, ".loc", 0)));
    }
    file = (int) fileNumber;
    line = (int) lineNumber;
    discriminator = 0;
    pending = true;
    locSeen = true;
    boolean view = false;
    while (Cursor.startsName(cursor.skipBlanks())) {
      String word = cursor.name();
      view |= word.equals("view");
      if (!word(word, cursor, position)) {
        cursor.skipAll();
        return;
      }
    }
    if (view) {
      row();
    }
  }

  private boolean word(String word, Cursor cursor, int position) {
    switch (word) {
      case "basic_block" -> flags |= LineTable.BASIC_BLOCK;
      case "prologue_end" -> flags |= LineTable.PROLOGUE_END;
      case "epilogue_begin" -> flags |= LineTable.EPILOGUE_BEGIN;
      case "is_stmt" -> {
        long value = assembler.number(cursor, ".loc is_stmt", 1);
        flags = value != 0 ? flags | LineTable.STATEMENT : flags & ~LineTable.STATEMENT;
      }
      case "isa" -> assembler.number(cursor, ".loc isa", 0);
      case "discriminator" ->
          discriminator =
              (int)
                  Math.max(
                      0,
                      Math.min(
                          Integer.MAX_VALUE, assembler.number(cursor, ".loc discriminator", 0)));
      case "view" -> view(cursor);
      default -> {
        assembler.error(position, "unknown .loc sub-directive `" + word + "'");
        return false;
      }
    }
    return true;
  }

  /**
   * View numbers tell rows of one address apart; no table holds them, only the symbol is made. A
   * row with a view is one even without an instruction.
   */
  private void view(Cursor cursor) {
    int c = cursor.skipBlanks();
    if (!Cursor.startsName(c)) {
      flags |= c == '-' ? LineTable.NEW_ADDRESS : 0;
      assembler.number(cursor, ".loc view", 0);
      return;
    }
    int position = cursor.sourcePosition();
    String name = cursor.name();
    AssemblySymbol symbol = assembler.symbol(name, position);
    if (!symbol.isDefined()) {
      assembler.assign(name, Expression.constant(0, position), Assembler.Assignment.ONCE, position);
    }
  }

  // ---- instructions

  /** An instruction is about to be put at the current place. */
  void instruction() {
    if (pending) {
      row();
    } else if (ownLines && !locSeen && assembler.sections.current().isCode()) {
      ownLine();
    }
  }

  private void row() {
    pending = false;
    Fragment fragment = assembler.sections.fragment();
    rows.add(
        new Row(
            fragment,
            assembler.sections.bytes().size() - fragment.start,
            file,
            line,
            column,
            flags,
            discriminator));
    flags &= LineTable.STATEMENT;
  }

  private void ownLine() {
    SourceMap.Place place = assembler.diagnostics().sources().place(assembler.directivePosition());
    if (place == null) {
      return;
    }
    file = ownFiles.getInt(place.name());
    if (file < 0) {
      file = ownFiles.size() + 1;
      ownFiles.put(place.name(), file);
      if (file == 1 && table.version() >= 5) {
        table.file(0, null, place.name(), null);
      }
      table.file(file, null, place.name(), null);
    }
    line = place.line();
    column = 0;
    discriminator = 0;
    Fragment fragment = assembler.sections.fragment();
    boolean same =
        file == previousFile
            && line == previousLine
            && !rows.isEmpty()
            && rows.get(rows.size() - 1).fragment.section == fragment.section;
    if (!same) {
      previousFile = file;
      previousLine = line;
      row();
    }
  }

  // ---- the end of a chunk

  /** Hands the rows over; sections of rows get their symbols. */
  void replay() {
    Row last = null;
    for (Row row : rows) {
      row.fragment.section.symbolNeeded = true;
      int rowFlags =
          last == null || mayStand(last, row) ? row.flags : row.flags & ~LineTable.NEW_ADDRESS;
      table.row(
          row.fragment.section.section,
          row.fragment.address + row.offset,
          row.file,
          row.line,
          row.column,
          rowFlags,
          row.discriminator);
      last = row;
    }
  }

  /**
   * Whether two rows may be at one address, as GNU as sees it before the layout: only then does a
   * new view need its address set.
   */
  private static boolean mayStand(Row last, Row row) {
    return row.fragment == last.fragment
        ? row.offset == last.offset
        : row.offset == 0 && last.offset >= last.fragment.size;
  }

  void endChunk() {
    rows.clear();
    pending = false;
  }
}
