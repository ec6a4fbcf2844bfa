package kit.asm;

import kit.obj.Section;

/** Directives that choose sections. */
final class SectionDirectives {
  private final Assembler assembler;

  SectionDirectives(Assembler assembler) {
    this.assembler = assembler;
  }

  boolean run(String name, Cursor cursor, int position) {
    switch (name) {
      case ".text" ->
          standard(cursor, ".text", Section.Type.PROGBITS, Section.ALLOC | Section.EXECUTE);
      case ".data" ->
          standard(cursor, ".data", Section.Type.PROGBITS, Section.ALLOC | Section.WRITE);
      case ".bss" -> standard(cursor, ".bss", Section.Type.NOBITS, Section.ALLOC | Section.WRITE);
      case ".section" -> section(cursor, position);
      case ".pushsection" -> {
        assembler.sections.push();
        section(cursor, position);
      }
      case ".popsection" -> {
        if (!assembler.sections.pop()) {
          assembler.warning(position, ".popsection without corresponding .pushsection; ignored");
        }
      }
      case ".previous" -> {
        if (!assembler.sections.swap()) {
          assembler.warning(position, ".previous without corresponding .section; ignored");
        }
      }
      case ".subsection" ->
          assembler.sections.enter(assembler.sections.current(), subsection(cursor));
      case ".attach_to_group" -> {
        cursor.skipAll();
        assembler.error(position, ".attach_to_group is not supported");
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private int subsection(Cursor cursor) {
    int position = cursor.sourcePosition();
    long number = cursor.atEnd() ? 0 : assembler.number(cursor, "subsection number", 0);
    if (number < 0 || number > 8192) {
      assembler.error(position, "subsection number out of range");
      return 0;
    }
    return (int) number;
  }

  private void standard(Cursor cursor, String name, Section.Type type, int flags) {
    int number = subsection(cursor);
    assembler.sections.enter(assembler.sections.byName(name, type, flags), number);
  }

  // ---- .section

  // What the statement being read asks for.
  private int flags;
  private boolean flagsGiven;
  private boolean wantsGroup;
  private boolean wantsLink;
  private boolean sameGroup;
  private Section.Type type;
  private int rawType;
  private int entrySize;
  private String group;
  private boolean comdat;
  private String linked;
  private int unique;

  private static final int ACCESS =
      Section.ALLOC | Section.WRITE | Section.EXECUTE | Section.THREAD_LOCAL;

  private void section(Cursor cursor, int position) {
    String name = name(cursor);
    if (name == null) {
      assembler.error(cursor.sourcePosition(), "missing name");
      cursor.skipAll();
      return;
    }
    flags = 0;
    flagsGiven = false;
    wantsGroup = false;
    wantsLink = false;
    sameGroup = false;
    type = null;
    rawType = 0;
    entrySize = 0;
    group = null;
    comdat = false;
    linked = null;
    unique = -1;
    int subsection = 0;
    if (cursor.accept(',')) {
      if (cursor.skipBlanks() == '"') {
        if (!attributes(cursor)) {
          cursor.skipAll();
          return;
        }
      } else {
        // .pushsection name, subsection
        subsection = subsection(cursor);
        if (cursor.accept(',') && !attributes(cursor)) {
          cursor.skipAll();
          return;
        }
      }
    }
    if (sameGroup && assembler.sections.current().section.group() != null) {
      group = assembler.sections.current().section.group().signature().name();
      comdat = assembler.sections.current().section.group().comdat();
    }
    enter(name, subsection, position);
  }

  private String name(Cursor cursor) {
    if (cursor.skipBlanks() == '"') {
      return Literals.quotedName(cursor);
    }
    StringBuilder name = new StringBuilder();
    for (int c = cursor.peek(); c >= 0 && c != ',' && c != ' ' && c != '\t'; c = cursor.peek()) {
      name.append((char) c);
      cursor.next();
    }
    return name.length() == 0 ? null : name.toString();
  }

  private boolean attributes(Cursor cursor) {
    int position = cursor.sourcePosition();
    String letters = Literals.quotedName(cursor);
    if (letters == null) {
      assembler.error(position, "unterminated string");
      return false;
    }
    flagsGiven = true;
    if (!letters(letters, position)) {
      return false;
    }
    boolean comma = cursor.accept(',');
    if (comma && (cursor.skipBlanks() == '@' || cursor.peek() == '%' || cursor.peek() == '"')) {
      if (!type(cursor)) {
        return false;
      }
      comma = cursor.accept(',');
    }
    if ((flags & Section.MERGE) != 0 && comma) {
      entrySize = (int) Math.max(0, Math.min(1 << 20, assembler.number(cursor, "entity size", 0)));
      comma = cursor.accept(',');
    } else if ((flags & Section.MERGE) != 0) {
      assembler.warning(position, "entity size for SHF_MERGE not specified");
      flags &= ~Section.MERGE;
    }
    if (wantsLink && comma) {
      linked = name(cursor);
      comma = cursor.accept(',');
    }
    if (wantsGroup) {
      if (!comma) {
        assembler.error(cursor.sourcePosition(), "group name for SHF_GROUP not specified");
        return false;
      }
      group = name(cursor);
      comma = cursor.accept(',');
      if (comma && acceptWord(cursor, "comdat")) {
        comdat = true;
        comma = cursor.accept(',');
      }
    }
    if (comma && acceptWord(cursor, "unique")) {
      if (!cursor.accept(',')) {
        assembler.error(cursor.sourcePosition(), "expected a number behind `unique'");
        return false;
      }
      unique =
          (int) Math.max(0, Math.min(Integer.MAX_VALUE, assembler.number(cursor, "section ID", 0)));
      comma = false;
    }
    if (comma) {
      assembler.error(cursor.sourcePosition(), "junk at end of line");
      return false;
    }
    return true;
  }

  private static boolean acceptWord(Cursor cursor, String word) {
    cursor.skipBlanks();
    int start = cursor.offset();
    if (word.equals(cursor.name())) {
      return true;
    }
    cursor.reset(start);
    return false;
  }

  private boolean letters(String letters, int position) {
    for (int i = 0; i < letters.length(); i++) {
      switch (letters.charAt(i)) {
        case 'a' -> flags |= Section.ALLOC;
        case 'w' -> flags |= Section.WRITE;
        case 'x' -> flags |= Section.EXECUTE;
        case 'M' -> flags |= Section.MERGE;
        case 'S' -> flags |= Section.STRINGS;
        case 'T' -> flags |= Section.THREAD_LOCAL;
        case 'G' -> wantsGroup = true;
        case 'o' -> {
          wantsLink = true;
          flags |= Section.LINK_ORDER;
        }
        case 'e' -> flags |= Section.EXCLUDE;
        case 'R' -> flags |= Section.RETAIN;
        case '?' -> sameGroup = true;
        case 'l', 'd', 'E' ->
            assembler.warning(position, "section flag `" + letters.charAt(i) + "' ignored");
        default -> {
          assembler.error(
              position, "unrecognized .section attribute: want a,e,o,w,x,M,S,G,T or number");
          return false;
        }
      }
    }
    return true;
  }

  private boolean type(Cursor cursor) {
    int mark = cursor.next();
    int position = cursor.sourcePosition();
    if (Literals.isDigit(cursor.peek())) {
      rawType = (int) assembler.number(cursor, "section type", 1);
      type = Section.Type.OTHER;
      return true;
    }
    String word = cursor.name();
    if (mark == '"') {
      cursor.accept('"');
    }
    type =
        switch (word == null ? "" : word) {
          case "progbits" -> Section.Type.PROGBITS;
          case "nobits" -> Section.Type.NOBITS;
          case "note" -> Section.Type.NOTE;
          case "init_array" -> Section.Type.INIT_ARRAY;
          case "fini_array" -> Section.Type.FINI_ARRAY;
          case "preinit_array" -> Section.Type.PREINIT_ARRAY;
          case "unwind" -> Section.Type.OTHER;
          default -> null;
        };
    if (type == Section.Type.OTHER) {
      rawType = 0x70000001;
    }
    if (type == null) {
      assembler.error(position, "unrecognized section type");
      return false;
    }
    return true;
  }

  private void enter(String name, int subsection, int position) {
    String key = Sections.key(name, group, unique);
    AssemblySection found = assembler.sections.find(key);
    if (found != null) {
      if (flagsGiven && !sameAttributes(found.section, name)) {
        assembler.warning(position, "ignoring changed section attributes for " + name);
      }
      assembler.sections.enter(found, subsection);
      return;
    }
    Sections.Special special = Sections.special(name);
    Section.Type wanted =
        type != null ? type : special != null ? special.type() : Section.Type.PROGBITS;
    int wantedFlags = flags;
    if (special != null && (!flagsGiven || (flags & ACCESS & ~special.flags()) == 0)) {
      // What is written adds to what the name implies, unless it contradicts that.
      wantedFlags |= special.flags();
    }
    AssemblySection made =
        assembler.sections.make(name, group, comdat, unique, wanted, wantedFlags);
    made.section.rawType = rawType;
    made.section.entrySize = entrySize;
    if (wanted == Section.Type.INIT_ARRAY
        || wanted == Section.Type.FINI_ARRAY
        || wanted == Section.Type.PREINIT_ARRAY) {
      made.section.entrySize = 8;
    }
    if (linked != null) {
      link(made, position);
    }
    assembler.sections.enter(made, subsection);
  }

  private boolean sameAttributes(Section section, String name) {
    Sections.Special special = Sections.special(name);
    int known = section.flags() & ~Section.GROUP;
    return known == flags || special != null && known == (flags | special.flags());
  }

  private void link(AssemblySection made, int position) {
    AssemblySection target = assembler.sections.find(linked);
    if (target == null) {
      AssemblySymbol symbol = assembler.findSymbol(linked);
      if (symbol != null && symbol.state == AssemblySymbol.State.LABEL) {
        target = symbol.fragment.section;
      }
    }
    if (target == null) {
      assembler.error(position, "undefined linked-to section or symbol `" + linked + "'");
    } else {
      made.section.linkedTo = target.section;
    }
  }
}
