package kit.frontend.check;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import kit.base.floating.FloatFormat;
import kit.frontend.type.CType;
import kit.frontend.type.CType.ArrayType;
import kit.frontend.type.CType.FunctionType;
import kit.frontend.type.CType.RecordType;
import kit.frontend.type.Layout;
import kit.frontend.type.RecordDefinition;
import kit.frontend.type.RecordDefinition.Field;

/**
 * Collects the members of a structure or union and lays them out (System V psABI x86-64 3.1.2 and
 * gcc's rules for packed, pragma pack and aligned, which all targets here share).
 *
 * <p>Bit-fields: one of type T never crosses a boundary of T's alignment units unless packed or
 * under any pragma pack; a zero-width one aligns the next member to its type; only named ones raise
 * the structure's alignment. Example: {@code struct { char c; int b : 9; short s; }} puts b at bits
 * 8..16 and s at byte 4: size 8, alignment 4.
 */
public final class RecordBuilder {
  /** A member before layout. */
  private record Pending(
      String name, CType type, int bitWidth, int alignment, boolean packed, int position) {}

  private final Context context;
  private final RecordDefinition definition;
  private final List<Pending> pending = new ArrayList<>();
  private final HashMap<String, Integer> names = new HashMap<>();
  private boolean anyNamed;
  private boolean reversed;

  /** Whether a member that has, or stands for, names was declared, perhaps in vain. */
  private boolean anyTried;

  // Layout state.
  private final List<Field> fields = new ArrayList<>();
  private final LongArrayList bitPositions = new LongArrayList();
  private final IntArrayList fieldOf = new IntArrayList();
  private final IntArrayList alignments = new IntArrayList();
  private long bytes;
  private long bits;
  private int alignment = 1;

  // Microsoft's layout: the unit of the last bit-field, whose size is 0 behind another member.
  private boolean microsoft;
  private int unitSize;
  private long unitStart;
  private int unitUsed;

  // Groups, once a member of variable size has been met.
  private final List<RecordDefinition.Group> groups = new ArrayList<>(0);
  private final IntArrayList groupOf = new IntArrayList();
  private int groupAlignment = 1;
  private Field groupLast;
  private boolean isBitFieldRun;

  public RecordBuilder(Context context, RecordDefinition definition) {
    this.context = context;
    this.definition = definition;
  }

  public RecordDefinition definition() {
    return definition;
  }

  /** -Wpedantic: a structure or union without members that have names. */
  public void checkNamed(int position) {
    if (!anyTried) {
      context.pedantic(
          position,
          (definition.isUnion() ? "union" : "struct")
              + (pending.isEmpty() ? " has no members" : " has no named members"));
    }
  }

  private boolean declareName(String name, int position) {
    Integer before = names.put(name, position);
    if (before != null) {
      context.diagnostics.error(position, "duplicate member '" + name + "'");
      return false;
    }
    return true;
  }

  private void declareInner(RecordDefinition inner, int position) {
    for (Field field : inner.fields()) {
      if (field.name() != null) {
        declareName(field.name(), field.position() > 0 ? field.position() : position);
      } else if (field.type() instanceof RecordType r) {
        declareInner(r.definition(), position);
      }
    }
  }

  /**
   * Adds a member.
   *
   * @param name null for an anonymous structure or union or an unnamed bit-field
   * @param bitWidth -1 when it is no bit-field
   * @param minimumAlignment asked for by aligned or _Alignas, bytes or 0
   */
  public void add(
      String name,
      CType declared,
      int bitWidth,
      int minimumAlignment,
      boolean packed,
      int position) {
    CType type = declared;
    anyTried |= name != null || bitWidth < 0;
    if (type instanceof FunctionType) {
      context.diagnostics.error(
          position, "field '" + (name == null ? "<anonymous>" : name) + "' declared as a function");
      return;
    }
    boolean flexible = type instanceof ArrayType a && a.isIncomplete();
    if (Types.isIncomplete(type) && !flexible) {
      context.diagnostics.error(
          position, "field '" + (name == null ? "<anonymous>" : name) + "' has incomplete type");
      return;
    }
    if (flexible && definition.isUnion()) {
      context.diagnostics.error(position, "flexible array member in union");
      return;
    }
    if (name != null) {
      if (!declareName(name, position)) {
        return;
      }
      anyNamed = true;
    } else if (bitWidth < 0 && type instanceof RecordType r) {
      anyNamed = true;
      declareInner(r.definition(), position);
    }
    pending.add(new Pending(name, type, bitWidth, minimumAlignment, packed, position));
  }

  /** Checks a bit-field's type and width; gives the width to use. */
  public int checkBitField(String name, CType type, long width, int position) {
    String shown = name == null ? "<anonymous>" : name;
    if (!Types.isInteger(type)) {
      context.diagnostics.error(position, "bit-field '" + shown + "' has invalid type");
      return -1;
    }
    if (Types.isIncomplete(type)) {
      context.diagnostics.error(position, "bit-field '" + shown + "' has incomplete type");
      return -1;
    }
    if (width < 0) {
      context.diagnostics.error(position, "negative width in bit-field '" + shown + "'");
      return 1;
    }
    if (width == 0 && name != null) {
      context.diagnostics.error(position, "zero width for bit-field '" + shown + "'");
      return 1;
    }
    int limit = context.layout.width(type);
    if (width > limit) {
      context.diagnostics.error(position, "width of '" + shown + "' exceeds its type");
      return limit;
    }
    return (int) width;
  }

  /** Scalar members stand in the other byte order than the target's; before {@link #complete}. */
  public void reverse() {
    reversed = true;
  }

  /**
   * The member with its bytes in the other order, when it is a number or an array of such;
   * pointers, vectors and structures stay as they are.
   */
  private Pending reversed(Pending member) {
    CType element = elementOf(member.type());
    boolean number =
        element instanceof CType.ComplexType
            || element instanceof CType.FloatingType
            || Types.isInteger(element);
    if (!number) {
      return member;
    }
    boolean odd =
        element.isAtomic()
            || element instanceof CType.BitIntType b && b.width() > 64
            || element instanceof CType.FloatingType f && isExtended(f)
            || element instanceof CType.ComplexType c
                && c.element() instanceof CType.FloatingType f
                && isExtended(f);
    if (odd) {
      context.diagnostics.error(
          member.position(),
          "attribute 'scalar_storage_order' is not supported for members of type "
              + TypePrinter.quoted(element));
      return member;
    }
    return new Pending(
        member.name(),
        context.types.addQualifiers(member.type(), CType.REVERSED),
        member.bitWidth(),
        member.alignment(),
        member.packed(),
        member.position());
  }

  private boolean isExtended(CType.FloatingType type) {
    return context.layout.format(type) == FloatFormat.X87;
  }

  /**
   * Lays the members out and completes the definition.
   *
   * @param packed attribute((packed)) on the whole
   * @param pack pragma pack alignment in bytes, or 0
   * @param minimumAlignment attribute((aligned)) on the whole, or 0
   * @param microsoftBitFields attribute((ms_struct)), -mms-bitfields
   * @param end where the closing brace is
   */
  public void complete(
      boolean packed, int pack, int minimumAlignment, boolean microsoftBitFields, int end) {
    microsoft = microsoftBitFields;
    definition.packed = packed;
    if (reversed) {
      for (int i = 0; i < pending.size(); i++) {
        pending.set(i, reversed(pending.get(i)));
      }
    }
    for (int i = 0; i < pending.size(); i++) {
      Pending member = pending.get(i);
      if (member.type() instanceof ArrayType a && a.isIncomplete()) {
        if (i != pending.size() - 1) {
          context.diagnostics.error(
              member.position(), "flexible array member not at end of struct");
          continue;
        }
        if (!anyOther(member)) {
          context.diagnostics.error(
              member.position(), "flexible array member in a struct with no named members");
          continue;
        }
        definition.hasFlexibleArray = true;
        context.sinceC99(member.position(), "ISO C90 does not support flexible array members");
      }
      place(member, packed || member.packed(), pack);
    }
    alignment = Math.max(alignment, Math.max(1, minimumAlignment));
    if (definition.isVariablySized) {
      closeGroup(1);
      definition.setGroups(groups, groupOf.toIntArray());
    }
    long size = bytes + (bits + 7) / 8;
    if (size % alignment != 0 && context.diagnostics.enabled("padded")) {
      context.diagnostics.warning("padded", end, "padding struct size to alignment boundary");
    }
    size = roundUp(size, alignment);
    if (packed && size == unpackedSize() && context.diagnostics.enabled("packed")) {
      context.diagnostics.warning(
          "packed",
          end,
          "packed attribute is unnecessary"
              + (definition.tag() == null ? "" : " for '" + definition.tag() + "'"));
    }
    if (size < 0) {
      context.diagnostics.error(
          definition.position(),
          "type "
              + (definition.isUnion() ? "'union " : "'struct ")
              + definition.tag()
              + "' is too large");
      size = alignment;
    }
    chooseStorage(size);
    for (Field field : fields) {
      CType type = field.type();
      boolean nested = elementOf(type) instanceof RecordType r && r.definition().hasConstMember;
      definition.hasConstMember |= nested || (Types.elementQualifiers(type) & CType.CONST) != 0;
      if (type instanceof RecordType r && r.definition().hasFlexibleArray) {
        definition.hasFlexibleArray = true;
        if (!definition.isUnion()) {
          context.pedantic(field.position(), "invalid use of structure with flexible array member");
        }
      }
      if (elementOf(type) instanceof RecordType r && r.definition().hasUnalignedFields) {
        definition.hasUnalignedFields = true;
      }
    }
    definition.complete(fields, alignments.toIntArray(), size, alignment);
  }

  /** Whether what follows stands at a place that is known at run time only. */
  private boolean isDynamic() {
    return groupLast != null || !groups.isEmpty();
  }

  private void closeGroup(int nextAlignment) {
    groups.add(new RecordDefinition.Group(groupAlignment, bytes + (bits + 7) / 8, groupLast));
    bytes = 0;
    bits = 0;
    groupLast = null;
    groupAlignment = nextAlignment;
  }

  private static CType elementOf(CType type) {
    CType at = type;
    while (at instanceof ArrayType a) {
      at = a.element();
    }
    return at;
  }

  /** The size that the structure would have with members where their types want them; or -1. */
  private long unpackedSize() {
    long at = 0;
    int most = 1;
    for (Pending member : pending) {
      long size = context.layout.size(member.type());
      if (member.bitWidth() >= 0 || size < 0 || definition.isUnion()) {
        return -1;
      }
      int natural = Math.max(1, context.layout.alignment(member.type()));
      most = Math.max(most, natural);
      at = roundUp(at, natural) + size;
    }
    return roundUp(at, most);
  }

  private boolean anyOther(Pending flexible) {
    for (Pending member : pending) {
      if (member != flexible && (member.name() != null || member.bitWidth() < 0)) {
        return true;
      }
    }
    return false;
  }

  static long roundUp(long value, long unit) {
    return (value + unit - 1) & -unit;
  }

  private void place(Pending member, boolean packed, int pack) {
    if (member.bitWidth() >= 0 && microsoft) {
      placeInUnit(member, packed, pack);
      return;
    }
    unitSize = 0;
    if (member.bitWidth() >= 0) {
      placeBitField(member, packed, pack);
      return;
    }
    int natural = context.layout.alignment(member.type());
    int align = packed ? 1 : natural;
    align = Math.max(align, member.alignment());
    if (pack > 0) {
      align = Math.min(align, pack);
    }
    alignment = Math.max(alignment, align);
    if (isDynamic() && !definition.isUnion()) {
      closeGroup(align);
    }
    isBitFieldRun = false;
    long size =
        member.type() instanceof ArrayType a && a.isIncomplete()
            ? 0
            : Math.max(0, context.layout.size(member.type()));
    long offset = 0;
    if (!definition.isUnion()) {
      bytes += (bits + 7) / 8;
      bits = 0;
      offset = roundUp(bytes, align);
      if (offset > bytes && context.diagnostics.enabled("padded")) {
        context.diagnostics.warning(
            "padded",
            member.position(),
            "padding struct to align '"
                + (member.name() == null ? "<anonymous>" : member.name())
                + "'");
      }
      bytes = offset + size;
      if (bytes < 0) {
        context.diagnostics.error(member.position(), "size of structure is too large");
        bytes = 0;
        offset = 0;
      }
    } else {
      bytes = Math.max(bytes, size);
    }
    if (natural > 1 && (offset & (natural - 1)) != 0) {
      definition.hasUnalignedFields = true;
    }
    fields.add(new Field(member.name(), member.type(), offset, -1, -1, 0, member.position()));
    bitPositions.add(-1);
    alignments.add(align);
    groupOf.add(groups.size());
    if (context.layout.size(member.type()) == Layout.VARIABLE) {
      definition.isVariablySized = true;
      groupLast = fields.get(fields.size() - 1);
    }
  }

  private void placeBitField(Pending member, boolean packed, int pack) {
    int typeBits = (int) context.layout.size(member.type()) * 8;
    int typeAlign = context.layout.alignment(member.type()) * 8;
    if (pack > 0) {
      typeAlign = Math.min(typeAlign, pack * 8);
    }
    int wanted = member.alignment() * 8;
    if (pack > 0) {
      wanted = Math.min(wanted, pack * 8);
    }
    if (isDynamic() && !isBitFieldRun && !definition.isUnion()) {
      closeGroup(packed && pack == 0 ? 1 : typeAlign / 8);
    }
    isBitFieldRun = true;
    int width = member.bitWidth();
    if (width == 0) {
      wanted = Math.max(wanted, context.layout.alignment(member.type()) * 8);
    }
    if (member.name() != null) {
      int raise = packed && pack == 0 ? 8 : typeAlign;
      alignment = Math.max(alignment, Math.max(raise, wanted) / 8);
    }
    if (definition.isUnion()) {
      bytes = Math.max(bytes, (width + 7) / 8);
      if (member.name() != null) {
        addBitField(member, 0);
      }
      return;
    }
    if (wanted > 1) {
      bits = roundUp(bytes * 8 + bits, wanted) - bytes * 8;
    }
    if (width > 0 && !packed && pack == 0) {
      long at = bytes * 8 + bits;
      // A bit-field may not span more alignment units of its type than the type itself does.
      long spanned = (at % typeAlign + width + typeAlign - 1) / typeAlign;
      if (spanned > typeBits / typeAlign) {
        bits = roundUp(at, typeAlign) - bytes * 8;
      }
    }
    long at = bytes * 8 + bits;
    if (member.name() != null) {
      addBitField(member, at);
    }
    long end = at + width;
    bytes = end / 8;
    bits = end % 8;
  }

  /**
   * A bit-field as Microsoft's compiler has it: in a unit of its type's size, which it shares with
   * those before it whose types have the same size, as far as there is room. One of no width ends
   * the unit and aligns what follows, if there is one.
   */
  private void placeInUnit(Pending member, boolean packed, int pack) {
    int size = (int) context.layout.size(member.type());
    int align = Math.max(packed ? 1 : context.layout.alignment(member.type()), member.alignment());
    if (pack > 0) {
      align = Math.min(align, pack);
    }
    int width = member.bitWidth();
    if (width == 0 && unitSize == 0) {
      return;
    }
    if (definition.isUnion()) {
      bytes = Math.max(bytes, width == 0 ? 0 : size);
      alignment = Math.max(alignment, align);
      if (member.name() != null) {
        addBitField(member, 0);
      }
      return;
    }
    boolean fits = unitSize == size && unitUsed + width <= 8 * size && member.alignment() == 0;
    if (width == 0 || !fits) {
      bytes = roundUp(bytes + (bits + 7) / 8, align);
      bits = 0;
      unitSize = 0;
      alignment = Math.max(alignment, align);
      if (width == 0) {
        return;
      }
      unitStart = bytes;
      unitSize = size;
      unitUsed = 0;
      bytes += size;
    }
    if (member.name() != null) {
      addBitField(member, unitStart * 8 + unitUsed);
    }
    unitUsed += width;
  }

  private void addBitField(Pending member, long bitPosition) {
    fields.add(
        new Field(
            member.name(),
            member.type(),
            bitPosition / 8,
            (int) (bitPosition % 8),
            member.bitWidth(),
            1,
            member.position()));
    bitPositions.add(bitPosition);
    alignments.add(1);
    groupOf.add(groups.size());
    fieldOf.add(fields.size() - 1);
  }

  /**
   * Gives each bit-field the smallest aligned storage unit that holds it, or, when packing makes it
   * cross one, an unaligned unit within the structure; when none fits, just the bytes that it lies
   * in.
   */
  private void chooseStorage(long whole) {
    for (int k = 0; k < fieldOf.size(); k++) {
      int index = fieldOf.getInt(k);
      long size = definition.isVariablySized ? groups.get(groupOf.getInt(index)).size() : whole;
      Field field = fields.get(index);
      long first = bitPositions.getLong(index);
      long last = first + Math.max(1, field.bitWidth()) - 1;
      int unit = 1;
      while (unit < 8 && first / (unit * 8) != last / (unit * 8)) {
        unit *= 2;
      }
      long offset = first / (unit * 8) * unit;
      if (first / (unit * 8) != last / (unit * 8) || offset + unit > size) {
        offset = first / 8;
        long needed = (last - offset * 8) / 8 + 1;
        unit = 1;
        while (unit < needed) {
          unit *= 2;
        }
        if (unit > 8 || unit > size) {
          unit = (int) needed;
        } else {
          offset = Math.min(offset, size - unit);
        }
        definition.hasUnalignedFields |= offset % unit != 0;
      }
      int bitOffset = (int) (first - offset * 8);
      if (context.target.bigEndian()) {
        bitOffset = unit * 8 - bitOffset - field.bitWidth();
      }
      fields.set(
          index,
          new Field(
              field.name(),
              field.type(),
              offset,
              bitOffset,
              field.bitWidth(),
              unit,
              field.position()));
    }
  }
}
