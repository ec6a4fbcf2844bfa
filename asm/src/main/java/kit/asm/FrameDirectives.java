package kit.asm;

import java.util.ArrayList;
import java.util.List;
import kit.base.ByteSink;
import kit.obj.CallFrameInformation;
import kit.obj.Symbol;

/**
 * The {@code .cfi_*} directives: notes what they say with its place, and replays it into {@link
 * CallFrameInformation} when every place is known.
 */
final class FrameDirectives {
  /** One directive; which fields count depends on its name. */
  private record Event(
      String name,
      AssemblySymbol place,
      long first,
      long second,
      byte[] bytes,
      AssemblySymbol symbol,
      long addend,
      int position) {}

  private final Assembler assembler;
  private final CallFrameInformation frames;
  private final List<Event> events = new ArrayList<>();
  private boolean open;
  private int openedAt;
  private int remembered;

  FrameDirectives(Assembler assembler, CallFrameInformation frames) {
    this.assembler = assembler;
    this.frames = frames;
  }

  boolean run(String name, Cursor cursor, int position) {
    if (!name.startsWith(".cfi_")) {
      return false;
    }
    switch (name) {
      case ".cfi_sections" -> sections(cursor);
      case ".cfi_startproc" -> start(cursor, position);
      case ".cfi_endproc" -> {
        if (inside(position)) {
          event(name, 0, 0, position);
          open = false;
        }
      }
      case ".cfi_fde_data",
          ".cfi_inline_lsda",
          ".cfi_personality_id",
          ".cfi_val_encoded_addr",
          ".cfi_label" -> {
        cursor.skipAll();
        assembler.error(position, "`" + name + "' is not supported");
      }
      default -> {
        if (!isKnown(name)) {
          return false;
        }
        if (inside(position)) {
          instruction(name, cursor, position);
        } else {
          cursor.skipAll();
        }
      }
    }
    return true;
  }

  private static boolean isKnown(String name) {
    return switch (name) {
      case ".cfi_def_cfa",
          ".cfi_def_cfa_register",
          ".cfi_def_cfa_offset",
          ".cfi_adjust_cfa_offset",
          ".cfi_offset",
          ".cfi_rel_offset",
          ".cfi_val_offset",
          ".cfi_register",
          ".cfi_restore",
          ".cfi_undefined",
          ".cfi_same_value",
          ".cfi_remember_state",
          ".cfi_restore_state",
          ".cfi_return_column",
          ".cfi_signal_frame",
          ".cfi_window_save",
          ".cfi_gnu_args_size",
          ".cfi_escape",
          ".cfi_personality",
          ".cfi_lsda" ->
          true;
      default -> false;
    };
  }

  private boolean inside(int position) {
    if (!open) {
      assembler.error(position, "CFI instruction used without previous .cfi_startproc");
    }
    return open;
  }

  private void sections(Cursor cursor) {
    frames.exceptionFrames = false;
    frames.debugFrames = false;
    do {
      String section = cursor.name();
      if (".eh_frame".equals(section)) {
        frames.exceptionFrames = true;
      } else if (".debug_frame".equals(section)) {
        frames.debugFrames = true;
      }
    } while (cursor.accept(','));
  }

  private void start(Cursor cursor, int position) {
    boolean simple = false;
    if (!cursor.atEnd()) {
      simple = "simple".equals(cursor.name());
    }
    if (open) {
      assembler.error(position, "previous CFI entry not closed (missing .cfi_endproc)");
      return;
    }
    open = true;
    openedAt = position;
    remembered = 0;
    event(".cfi_startproc", simple ? 1 : 0, 0, position);
  }

  private void event(String name, long first, long second, int position) {
    events.add(new Event(name, assembler.here(position), first, second, null, null, 0, position));
  }

  private long register(Cursor cursor) {
    cursor.skipBlanks();
    int number = assembler.machine().dwarfRegister(cursor);
    if (number >= 0) {
      return number;
    }
    int position = cursor.sourcePosition();
    long value = assembler.number(cursor, "register number", 0);
    if (value < 0 || value > 0xffff) {
      assembler.error(position, "bad register number");
      return 0;
    }
    return value;
  }

  private long number(Cursor cursor) {
    return assembler.number(cursor, ".cfi directive", 0);
  }

  private boolean comma(Cursor cursor) {
    if (!cursor.accept(',')) {
      assembler.error(cursor.sourcePosition(), "missing separator");
      cursor.skipAll();
      return false;
    }
    return true;
  }

  private void instruction(String name, Cursor cursor, int position) {
    switch (name) {
      case ".cfi_def_cfa", ".cfi_offset", ".cfi_rel_offset", ".cfi_val_offset" -> {
        long register = register(cursor);
        if (comma(cursor)) {
          event(name, register, number(cursor), position);
        }
      }
      case ".cfi_register" -> {
        long register = register(cursor);
        if (comma(cursor)) {
          event(name, register, register(cursor), position);
        }
      }
      case ".cfi_def_cfa_register", ".cfi_return_column" ->
          event(name, register(cursor), 0, position);
      case ".cfi_restore", ".cfi_undefined", ".cfi_same_value" -> {
        do {
          event(name, register(cursor), 0, position);
        } while (cursor.accept(','));
      }
      case ".cfi_def_cfa_offset", ".cfi_adjust_cfa_offset", ".cfi_gnu_args_size" ->
          event(name, number(cursor), 0, position);
      case ".cfi_remember_state" -> {
        remembered++;
        event(name, 0, 0, position);
      }
      case ".cfi_restore_state" -> {
        if (remembered == 0) {
          assembler.error(position, "CFI state restore without previous remember");
        } else {
          remembered--;
          event(name, 0, 0, position);
        }
      }
      case ".cfi_escape" -> {
        ByteSink bytes = new ByteSink();
        do {
          bytes.u8((int) number(cursor));
        } while (cursor.accept(','));
        events.add(
            new Event(
                name, assembler.here(position), 0, 0, bytes.toByteArray(), null, 0, position));
      }
      case ".cfi_personality", ".cfi_lsda" -> pointer(name, cursor, position);
      default -> event(name, 0, 0, position);
    }
  }

  private void pointer(String name, Cursor cursor, int position) {
    long encoding = number(cursor);
    if (encoding == CallFrameInformation.OMITTED) {
      cursor.skipAll();
      events.add(new Event(name, assembler.here(position), encoding, 0, null, null, 0, position));
      return;
    }
    if (encoding < 0
        || encoding > 0xff
        || CallFrameInformation.encodedSize((int) encoding & 0x7f) == 0) {
      assembler.error(position, "invalid or unsupported encoding in " + name);
      cursor.skipAll();
      return;
    }
    if (!comma(cursor)) {
      return;
    }
    Expression target = assembler.expression(cursor);
    if (target == null || target.kind() != Expression.Kind.SYMBOL && !target.isConstant()) {
      if (target != null) {
        assembler.error(position, "wrong second argument to " + name);
      }
      cursor.skipAll();
      return;
    }
    events.add(
        new Event(
            name,
            assembler.here(position),
            encoding,
            0,
            null,
            target.symbol(),
            target.number(),
            position));
  }

  /** At the end of the text. */
  void finish(int position) {
    if (open) {
      assembler.error(openedAt, "open CFI at the end of file; missing .cfi_endproc directive");
      open = false;
    }
  }

  /** Frames refer to functions, and to local symbols, through the symbols of their sections. */
  void markSections() {
    for (Event event : events) {
      if (event.name.equals(".cfi_startproc")) {
        event.place.fragment.section.symbolNeeded = true;
      }
      if (event.symbol != null) {
        if (throughSection(event.symbol)) {
          assembler.sections.of(Evaluator.sectionOf(event.symbol)).symbolNeeded = true;
        } else {
          event.symbol.inRelocation = true;
        }
      }
    }
  }

  private static boolean throughSection(AssemblySymbol symbol) {
    return symbol.binding == Symbol.Binding.LOCAL && Evaluator.sectionOf(symbol) != null;
  }

  private Symbol pointed(Event event) {
    if (event.symbol == null) {
      return null;
    }
    return throughSection(event.symbol)
        ? assembler.object().sectionSymbol(Evaluator.sectionOf(event.symbol))
        : event.symbol.out;
  }

  private static long pointedAddend(Event event) {
    return event.addend
        + (event.symbol != null && throughSection(event.symbol)
            ? Evaluator.placeOf(event.symbol)
            : 0);
  }

  /** Forgets what a chunk with errors left. */
  void endChunk() {
    events.clear();
    open = false;
  }

  /** Hands everything over, with the places that the layout gave. */
  void replay() {
    for (Event event : events) {
      long place = Evaluator.placeOf(event.place);
      if (event.name.equals(".cfi_startproc")) {
        frames.beginFunction(event.place.fragment.section.section, place, event.first != 0);
      } else if (event.name.equals(".cfi_endproc")) {
        frames.endFunction(place);
      } else {
        replay(event, place);
      }
    }
    events.clear();
  }

  private void replay(Event event, long place) {
    int register = (int) event.first;
    switch (event.name) {
      case ".cfi_personality" -> frames.personality(register, pointed(event), pointedAddend(event));
      case ".cfi_lsda" -> frames.languageData(register, pointed(event), pointedAddend(event));
      case ".cfi_return_column" -> frames.returnColumn(register);
      case ".cfi_signal_frame" -> frames.signalFrame();
      default -> {
        frames.advance(place);
        switch (event.name) {
          case ".cfi_def_cfa" -> frames.defineCfa(register, event.second);
          case ".cfi_def_cfa_register" -> frames.defineCfaRegister(register);
          case ".cfi_def_cfa_offset" -> frames.defineCfaOffset(event.first);
          case ".cfi_adjust_cfa_offset" -> frames.adjustCfaOffset(event.first);
          case ".cfi_offset" -> frames.offset(register, event.second);
          case ".cfi_rel_offset" -> frames.relativeOffset(register, event.second);
          case ".cfi_val_offset" -> frames.valueOffset(register, event.second);
          case ".cfi_register" -> frames.register(register, (int) event.second);
          case ".cfi_restore" -> frames.restore(register);
          case ".cfi_undefined" -> frames.undefined(register);
          case ".cfi_same_value" -> frames.sameValue(register);
          case ".cfi_remember_state" -> frames.rememberState();
          case ".cfi_restore_state" -> frames.restoreState();
          case ".cfi_window_save" -> frames.windowSave();
          case ".cfi_gnu_args_size" -> {
            ByteSink bytes = new ByteSink();
            bytes.u8(0x2e);
            bytes.uleb128(event.first);
            frames.escape(bytes.toByteArray());
          }
          default -> frames.escape(event.bytes);
        }
      }
    }
  }
}
