package kit.debug;

import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Arrays;
import kit.base.ByteSink;
import kit.mir.debug.DebugInfo;
import kit.mir.debug.DebugType;

/** Entries of the types that something refers to, children of the unit. */
final class TypeEntries {
  private static final int UNKNOWN = -1;
  private static final int WANTED = -2;

  private final DebugInfo info;
  private final Entries entries;
  private final SourceLines lines;
  private final int version;

  /** By number: entry, {@link #UNKNOWN} or {@link #WANTED}. */
  private int[] entry;

  private final IntArrayList wanted = new IntArrayList();
  private int next;

  /** Functions in whose frames the bounds of variable-length arrays are, by type. */
  private final Int2ObjectOpenHashMap<FunctionCode> frames = new Int2ObjectOpenHashMap<>();

  private int sizeType = -1;

  TypeEntries(DebugInfo info, Entries entries, SourceLines lines, int version) {
    this.info = info;
    this.entries = entries;
    this.lines = lines;
    this.version = version;
    entry = new int[info.typeCount()];
    Arrays.fill(entry, UNKNOWN);
  }

  /** The attribute DW_AT_type of the entry made last; nothing for void. */
  void attribute(int type) {
    if (isType(type)) {
      want(type);
      entries.type(type);
    }
  }

  /** The type is described in any case. */
  void keep(int type) {
    if (isType(type)) {
      want(type);
    }
  }

  private boolean isType(int number) {
    return number >= 0 && number < info.typeCount();
  }

  private void want(int type) {
    if (type >= entry.length) {
      int known = entry.length;
      entry = Arrays.copyOf(entry, Math.max(type + 1, info.typeCount()));
      Arrays.fill(entry, known, entry.length, UNKNOWN);
    }
    if (entry[type] == UNKNOWN) {
      entry[type] = WANTED;
      wanted.add(type);
    }
  }

  /** The slots that a variable's type names are those of this function. */
  void setFrame(int type, FunctionCode function) {
    int at = type;
    // MIR text can name types in a circle; each is looked at once then.
    for (int i = 0; i < info.typeCount() && isType(at); i++) {
      switch (info.type(at)) {
        case DebugType.Array array -> {
          if (array.boundSlot() >= 0) {
            frames.put(at, function);
          }
          at = array.element();
        }
        case DebugType.Pointer pointer -> at = pointer.target();
        case DebugType.Qualified qualified -> at = qualified.target();
        case DebugType.Named named -> at = named.target();
        case DebugType.Base t -> at = -1;
        case DebugType.Composite t -> at = -1;
        case DebugType.Enumeration t -> at = -1;
        case DebugType.Routine t -> at = -1;
      }
    }
  }

  /** Makes all entries; returns them by type. */
  int[] finish() {
    while (next < wanted.size()) {
      int type = wanted.getInt(next++);
      // Making an entry may give the table another array.
      int made = make(type);
      entry[type] = made;
    }
    return entry;
  }

  private int make(int number) {
    return switch (info.type(number)) {
      case DebugType.Base t -> {
        int made = entries.add(Dwarf.TAG_BASE_TYPE, 0);
        entries.unsigned(Dwarf.AT_BYTE_SIZE, t.size());
        entries.data1(Dwarf.AT_ENCODING, encoding(t.encoding()));
        if (t.bits() > 0 && t.bits() != 8L * t.size()) {
          entries.unsigned(Dwarf.AT_BIT_SIZE, t.bits());
        }
        entries.string(Dwarf.AT_NAME, t.name());
        yield made;
      }
      case DebugType.Pointer t -> {
        int made = entries.add(Dwarf.TAG_POINTER_TYPE, 0);
        entries.unsigned(Dwarf.AT_BYTE_SIZE, 8);
        attribute(t.target());
        yield made;
      }
      case DebugType.Qualified t -> {
        int made = entries.add(qualifier(t.qualifier()), 0);
        attribute(t.target());
        yield made;
      }
      case DebugType.Named t -> {
        int made = entries.add(Dwarf.TAG_TYPEDEF, 0);
        entries.string(Dwarf.AT_NAME, t.name());
        place(t.position());
        attribute(t.target());
        yield made;
      }
      case DebugType.Array t -> array(number, t);
      case DebugType.Composite t -> composite(t);
      case DebugType.Enumeration t -> enumeration(t);
      case DebugType.Routine t -> routine(t);
    };
  }

  private int qualifier(DebugType.Qualifier qualifier) {
    return switch (qualifier) {
      case CONST -> Dwarf.TAG_CONST_TYPE;
      case VOLATILE -> Dwarf.TAG_VOLATILE_TYPE;
      case RESTRICT -> Dwarf.TAG_RESTRICT_TYPE;
      // New in version 5; before, what comes nearest.
      case ATOMIC -> version >= 5 ? Dwarf.TAG_ATOMIC_TYPE : Dwarf.TAG_VOLATILE_TYPE;
    };
  }

  private static int encoding(DebugType.Encoding encoding) {
    return switch (encoding) {
      case BOOLEAN -> Dwarf.ATE_BOOLEAN;
      case SIGNED -> Dwarf.ATE_SIGNED;
      case UNSIGNED -> Dwarf.ATE_UNSIGNED;
      case SIGNED_CHARACTER -> Dwarf.ATE_SIGNED_CHAR;
      case UNSIGNED_CHARACTER -> Dwarf.ATE_UNSIGNED_CHAR;
      case FLOAT -> Dwarf.ATE_FLOAT;
      case COMPLEX_FLOAT -> Dwarf.ATE_COMPLEX_FLOAT;
      case COMPLEX_SIGNED, COMPLEX_UNSIGNED -> Dwarf.ATE_LO_USER;
    };
  }

  /** DW_AT_decl_file and DW_AT_decl_line of the entry made last. */
  void place(int position) {
    if (position > 0 && lines.find(position)) {
      entries.unsigned(Dwarf.AT_DECL_FILE, lines.file());
      entries.unsigned(Dwarf.AT_DECL_LINE, lines.line());
    }
  }

  private int array(int number, DebugType.Array first) {
    // Dimensions that follow one another directly are those of one array.
    IntArrayList dimensions = new IntArrayList();
    dimensions.add(number);
    int element = first.element();
    while (!first.vector()
        && dimensions.size() < info.typeCount()
        && isType(element)
        && info.type(element) instanceof DebugType.Array inner
        && !inner.vector()) {
      dimensions.add(element);
      element = inner.element();
    }
    int made = entries.add(Dwarf.TAG_ARRAY_TYPE, 0);
    if (first.vector()) {
      entries.flag(Dwarf.AT_GNU_VECTOR);
    }
    attribute(element);
    if (sizeType < 0) {
      sizeType =
          info.shared(new DebugType.Base("long unsigned int", DebugType.Encoding.UNSIGNED, 8, 0));
    }
    for (int i = 0; i < dimensions.size(); i++) {
      int dimension = dimensions.getInt(i);
      entries.add(Dwarf.TAG_SUBRANGE_TYPE, made);
      attribute(sizeType);
      bound(dimension, (DebugType.Array) info.type(dimension));
    }
    return made;
  }

  private void bound(int number, DebugType.Array dimension) {
    FunctionCode frame = frames.get(number);
    if (dimension.boundSlot() >= 0) {
      int offset =
          frame == null || dimension.boundSlot() >= frame.slots.length
              ? FunctionCode.NOWHERE
              : frame.slots[dimension.boundSlot()];
      if (offset != FunctionCode.NOWHERE) {
        ByteSink expression = new ByteSink();
        expression.u8(Dwarf.OP_FBREG);
        expression.sleb128(offset);
        expression.u8(Dwarf.OP_DEREF);
        expression.u8(Dwarf.OP_LIT1);
        expression.u8(Dwarf.OP_MINUS);
        entries.expression(Dwarf.AT_UPPER_BOUND, expression.toByteArray());
      }
    } else if (dimension.count() == 0) {
      entries.unsigned(Dwarf.AT_COUNT, 0);
    } else if (dimension.count() > 0) {
      entries.unsigned(Dwarf.AT_UPPER_BOUND, dimension.count() - 1);
    }
  }

  private int composite(DebugType.Composite t) {
    int made = entries.add(t.union() ? Dwarf.TAG_UNION_TYPE : Dwarf.TAG_STRUCTURE_TYPE, 0);
    if (t.name() != null) {
      entries.string(Dwarf.AT_NAME, t.name());
    }
    if (t.size() < 0) {
      entries.flag(Dwarf.AT_DECLARATION);
      return made;
    }
    entries.unsigned(Dwarf.AT_BYTE_SIZE, t.size());
    place(t.position());
    for (DebugType.Member member : t.members()) {
      entries.add(Dwarf.TAG_MEMBER, made);
      if (member.name() != null) {
        entries.string(Dwarf.AT_NAME, member.name());
      }
      place(member.position());
      attribute(member.type());
      if (member.bitWidth() >= 0) {
        entries.unsigned(Dwarf.AT_BIT_SIZE, member.bitWidth());
        entries.unsigned(Dwarf.AT_DATA_BIT_OFFSET, member.bitOffset());
      } else if (!t.union()) {
        entries.unsigned(Dwarf.AT_DATA_MEMBER_LOCATION, member.bitOffset() / 8);
      }
    }
    return made;
  }

  private int enumeration(DebugType.Enumeration t) {
    int made = entries.add(Dwarf.TAG_ENUMERATION_TYPE, 0);
    if (t.name() != null) {
      entries.string(Dwarf.AT_NAME, t.name());
    }
    if (t.size() < 0) {
      entries.flag(Dwarf.AT_DECLARATION);
      return made;
    }
    entries.unsigned(Dwarf.AT_BYTE_SIZE, t.size());
    attribute(t.underlying());
    place(t.position());
    boolean isUnsigned =
        isType(t.underlying())
            && info.type(t.underlying()) instanceof DebugType.Base base
            && base.encoding() == DebugType.Encoding.UNSIGNED;
    for (DebugType.Enumerator enumerator : t.enumerators()) {
      entries.add(Dwarf.TAG_ENUMERATOR, made);
      entries.string(Dwarf.AT_NAME, enumerator.name());
      if (isUnsigned) {
        entries.unsigned(Dwarf.AT_CONST_VALUE, enumerator.value());
      } else {
        entries.signed(Dwarf.AT_CONST_VALUE, enumerator.value());
      }
    }
    return made;
  }

  private int routine(DebugType.Routine t) {
    int made = entries.add(Dwarf.TAG_SUBROUTINE_TYPE, 0);
    if (t.prototyped()) {
      entries.flag(Dwarf.AT_PROTOTYPED);
    }
    attribute(t.result());
    for (int i = 0; i < t.parameters().size(); i++) {
      entries.add(Dwarf.TAG_FORMAL_PARAMETER, made);
      attribute(t.parameters().getInt(i));
    }
    if (t.variadic() || !t.prototyped()) {
      entries.add(Dwarf.TAG_UNSPECIFIED_PARAMETERS, made);
    }
    return made;
  }
}
