package kit.debug;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import it.unimi.dsi.fastutil.objects.Object2IntLinkedOpenHashMap;
import java.util.ArrayList;
import java.util.List;

/**
 * The tree of debugging information entries of one unit, as int columns, and its encoding:
 * .debug_info, .debug_abbrev and .debug_str.
 *
 * <p>An entry's attributes are added right after the entry, before the next one is made. Entry 0 is
 * the unit.
 */
final class Entries {
  /** What an attribute's value is. */
  private static final int NUMBER = 0;

  private static final int STRING = 1;

  /** A type by its number in the description; its entry is known when all are made. */
  private static final int TYPE = 2;

  private static final int ADDRESS = 3;
  private static final int DISTANCE = 4;
  private static final int OFFSET = 5;
  private static final int EXPRESSION = 6;

  /** Expressions: an address of a symbol, a place of a thread-local symbol. */
  private static final int SYMBOL = 7;

  private static final int THREAD_LOCAL = 8;

  /** Strings shorter than an offset stand where they are used. */
  private static final int INLINE_LIMIT = 3;

  private final int version;

  // Entries.
  private final IntArrayList tag = new IntArrayList();
  private final IntArrayList firstAttribute = new IntArrayList();
  private final IntArrayList firstChild = new IntArrayList();
  private final IntArrayList lastChild = new IntArrayList();
  private final IntArrayList sibling = new IntArrayList();
  private final IntArrayList abbreviation = new IntArrayList();
  private final IntArrayList offset = new IntArrayList();

  // Attributes.
  private final IntArrayList name = new IntArrayList();
  private final IntArrayList form = new IntArrayList();
  private final IntArrayList kind = new IntArrayList();
  private final LongArrayList value = new LongArrayList();
  private final List<byte[]> expressions = new ArrayList<>();

  private final Object2IntLinkedOpenHashMap<String> strings = new Object2IntLinkedOpenHashMap<>();
  private final List<String> texts = new ArrayList<>();
  private int[] stringLabels = {};

  /** Abbreviations in order of number, from 1. */
  private final Object2IntLinkedOpenHashMap<IntArrayList> abbreviations =
      new Object2IntLinkedOpenHashMap<>();

  private int[] typeEntries = {};

  Entries(int version) {
    this.version = version;
    strings.defaultReturnValue(-1);
    abbreviations.defaultReturnValue(-1);
  }

  // ---- building

  /** A new entry, the last child of {@code parent} (-1 for the unit). */
  int add(int entryTag, int parent) {
    int entry = tag.size();
    tag.add(entryTag);
    firstAttribute.add(name.size());
    firstChild.add(-1);
    lastChild.add(-1);
    sibling.add(-1);
    abbreviation.add(0);
    offset.add(0);
    if (parent >= 0) {
      if (lastChild.getInt(parent) >= 0) {
        sibling.set(lastChild.getInt(parent), entry);
      } else {
        firstChild.set(parent, entry);
      }
      lastChild.set(parent, entry);
    }
    return entry;
  }

  private void attribute(
      int attributeName, int attributeForm, int attributeKind, long attributeValue) {
    name.add(attributeName);
    form.add(attributeForm);
    kind.add(attributeKind);
    value.add(attributeValue);
  }

  void flag(int attributeName) {
    attribute(attributeName, Dwarf.FORM_FLAG_PRESENT, NUMBER, 1);
  }

  void data1(int attributeName, int number) {
    attribute(attributeName, Dwarf.FORM_DATA1, NUMBER, number);
  }

  void data2(int attributeName, int number) {
    attribute(attributeName, Dwarf.FORM_DATA2, NUMBER, number);
  }

  void unsigned(int attributeName, long number) {
    attribute(attributeName, Dwarf.FORM_UDATA, NUMBER, number);
  }

  void signed(int attributeName, long number) {
    attribute(attributeName, Dwarf.FORM_SDATA, NUMBER, number);
  }

  /** The number of a string of .debug_str. */
  int intern(String text) {
    int number = strings.getInt(text);
    if (number < 0) {
      number = texts.size();
      strings.put(text, number);
      texts.add(text);
    }
    return number;
  }

  String text(int number) {
    return texts.get(number);
  }

  /**
   * Label of a string, -1 for one that stands where it is used. Known once the entries are written.
   */
  int stringLabel(int number) {
    return stringLabels[number];
  }

  void string(int attributeName, String text) {
    int number = intern(text);
    attribute(
        attributeName,
        text.length() <= INLINE_LIMIT ? Dwarf.FORM_STRING : Dwarf.FORM_STRP,
        STRING,
        number);
  }

  void type(int typeNumber) {
    attribute(Dwarf.AT_TYPE, Dwarf.FORM_REF4, TYPE, typeNumber);
  }

  void address(int attributeName, int label) {
    attribute(attributeName, Dwarf.FORM_ADDR, ADDRESS, label);
  }

  void zeroAddress(int attributeName) {
    attribute(attributeName, Dwarf.FORM_ADDR, NUMBER, 0);
  }

  void distance(int attributeName, int to, int from) {
    attribute(attributeName, Dwarf.FORM_DATA8, DISTANCE, (long) to << 32 | from);
  }

  void offset(int attributeName, int label) {
    attribute(attributeName, Dwarf.FORM_SEC_OFFSET, OFFSET, label);
  }

  void expression(int attributeName, byte[] bytes) {
    attribute(attributeName, Dwarf.FORM_EXPRLOC, EXPRESSION, expressions.size());
    expressions.add(bytes);
  }

  void symbol(int attributeName, int symbol) {
    attribute(attributeName, Dwarf.FORM_EXPRLOC, SYMBOL, symbol);
  }

  void threadLocal(int attributeName, int symbol) {
    attribute(attributeName, Dwarf.FORM_EXPRLOC, THREAD_LOCAL, symbol);
  }

  // ---- encoding

  private int attributeEnd(int entry) {
    return entry + 1 < firstAttribute.size() ? firstAttribute.getInt(entry + 1) : name.size();
  }

  private void abbreviate(int entry) {
    IntArrayList shape = new IntArrayList();
    shape.add(tag.getInt(entry));
    shape.add(firstChild.getInt(entry) >= 0 ? 1 : 0);
    int end = attributeEnd(entry);
    for (int i = firstAttribute.getInt(entry); i < end; i++) {
      shape.add(name.getInt(i));
      shape.add(form.getInt(i));
    }
    int number = abbreviations.getInt(shape);
    if (number < 0) {
      number = abbreviations.size() + 1;
      abbreviations.put(shape, number);
    }
    abbreviation.set(entry, number);
  }

  private static int size(long unsigned) {
    int size = 1;
    for (long rest = unsigned >>> 7; rest != 0; rest >>>= 7) {
      size++;
    }
    return size;
  }

  private static int signedSize(long signed) {
    int size = 1;
    for (long rest = signed; rest < -64 || rest > 63; rest >>= 7) {
      size++;
    }
    return size;
  }

  private int size(int entry) {
    int size = size((long) abbreviation.getInt(entry));
    int end = attributeEnd(entry);
    for (int i = firstAttribute.getInt(entry); i < end; i++) {
      size +=
          switch (form.getInt(i)) {
            case Dwarf.FORM_FLAG_PRESENT -> 0;
            case Dwarf.FORM_DATA1 -> 1;
            case Dwarf.FORM_DATA2 -> 2;
            case Dwarf.FORM_UDATA -> size(value.getLong(i));
            case Dwarf.FORM_SDATA -> signedSize(value.getLong(i));
            case Dwarf.FORM_STRING -> texts.get((int) value.getLong(i)).length() + 1;
            case Dwarf.FORM_EXPRLOC -> expressionSize(i);
            case Dwarf.FORM_ADDR, Dwarf.FORM_DATA8 -> 8;
            default -> 4;
          };
    }
    return size;
  }

  private int expressionSize(int attribute) {
    return switch (kind.getInt(attribute)) {
      case SYMBOL -> 10;
      case THREAD_LOCAL -> 11;
      default -> {
        int length = expressions.get((int) value.getLong(attribute)).length;
        yield size((long) length) + length;
      }
    };
  }

  /**
   * Gives the entry and those below it their offsets; returns where they end. The tree is as deep
   * as scopes nest.
   */
  private int layOut(int entry, int at) {
    abbreviate(entry);
    offset.set(entry, at);
    int next = at + size(entry);
    for (int child = firstChild.getInt(entry); child >= 0; child = sibling.getInt(child)) {
      next = layOut(child, next);
    }
    return firstChild.getInt(entry) >= 0 ? next + 1 : next;
  }

  /**
   * Writes .debug_info and .debug_abbrev.
   *
   * @param types by number of a type: its entry
   */
  void write(DebugOutput out, int infoLabel, int[] types) {
    typeEntries = types;
    int header = version >= 5 ? 12 : 11;
    int end = layOut(0, header);
    int abbreviationLabel = out.newLabel();
    stringLabels = new int[texts.size()];
    for (int i = 0; i < stringLabels.length; i++) {
      stringLabels[i] = texts.get(i).length() <= INLINE_LIMIT ? -1 : out.newLabel();
    }
    out.section(".debug_info", false);
    out.label(infoLabel);
    out.number(end - 4, 4);
    out.number(version, 2);
    if (version >= 5) {
      out.number(Dwarf.UT_COMPILE, 1);
      out.number(8, 1);
      out.offset(abbreviationLabel);
    } else {
      out.offset(abbreviationLabel);
      out.number(8, 1);
    }
    write(out, 0);
    out.section(".debug_abbrev", false);
    out.label(abbreviationLabel);
    int number = 0;
    for (IntArrayList shape : abbreviations.keySet()) {
      out.unsigned(++number);
      out.unsigned(shape.getInt(0));
      out.number(shape.getInt(1), 1);
      for (int i = 2; i < shape.size(); i++) {
        out.unsigned(shape.getInt(i));
      }
      out.unsigned(0);
      out.unsigned(0);
    }
    out.unsigned(0);
  }

  /** Writes .debug_str. */
  void writeStrings(DebugOutput out) {
    out.section(".debug_str", true);
    for (int i = 0; i < stringLabels.length; i++) {
      if (stringLabels[i] >= 0) {
        out.label(stringLabels[i]);
        out.string(texts.get(i));
      }
    }
  }

  private void write(DebugOutput out, int entry) {
    out.unsigned(abbreviation.getInt(entry));
    int end = attributeEnd(entry);
    for (int i = firstAttribute.getInt(entry); i < end; i++) {
      attribute(out, i);
    }
    if (firstChild.getInt(entry) >= 0) {
      for (int child = firstChild.getInt(entry); child >= 0; child = sibling.getInt(child)) {
        write(out, child);
      }
      out.unsigned(0);
    }
  }

  private void attribute(DebugOutput out, int attribute) {
    long number = value.getLong(attribute);
    switch (kind.getInt(attribute)) {
      case NUMBER -> {
        switch (form.getInt(attribute)) {
          case Dwarf.FORM_FLAG_PRESENT -> {}
          case Dwarf.FORM_DATA1 -> out.number(number, 1);
          case Dwarf.FORM_DATA2 -> out.number(number, 2);
          case Dwarf.FORM_ADDR -> out.number(number, 8);
          case Dwarf.FORM_SDATA -> out.signed(number);
          default -> out.unsigned(number);
        }
      }
      case STRING -> {
        if (stringLabels[(int) number] < 0) {
          out.string(texts.get((int) number));
        } else {
          out.offset(stringLabels[(int) number]);
        }
      }
      case TYPE -> out.number(offset.getInt(typeEntries[(int) number]), 4);
      case ADDRESS -> out.address((int) number);
      case DISTANCE -> out.distance((int) (number >> 32), (int) number, 8);
      case OFFSET -> out.offset((int) number);
      case EXPRESSION -> {
        byte[] bytes = expressions.get((int) number);
        out.unsigned(bytes.length);
        for (byte b : bytes) {
          out.number(b & 0xff, 1);
        }
      }
      case SYMBOL -> {
        out.unsigned(9);
        out.number(Dwarf.OP_ADDR, 1);
        out.symbol((int) number);
      }
      default -> {
        out.unsigned(10);
        out.number(Dwarf.OP_CONST8U, 1);
        out.threadLocal((int) number);
        out.number(version >= 5 ? Dwarf.OP_FORM_TLS_ADDRESS : Dwarf.OP_GNU_PUSH_TLS_ADDRESS, 1);
      }
    }
  }
}
