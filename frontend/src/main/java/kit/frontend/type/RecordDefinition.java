package kit.frontend.type;

import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shared definition of a structure or union. Incomplete until {@link #complete}. */
public final class RecordDefinition {
  /**
   * A member.
   *
   * @param name null for an anonymous structure or union and for unnamed bit-fields (which are not
   *     listed)
   * @param offset byte offset; for a bit-field that of the storage unit to access
   * @param bitOffset first bit within the storage unit counted from its least significant bit
   *     (little-endian targets), or -1 when it is no bit-field
   * @param bitWidth width in bits, or -1
   * @param storageSize bytes of a bit-field's storage unit: 1, 2, 4 or 8, in packed structures any
   *     number up to 9; the whole bit-field lies within it and it lies within the structure
   */
  public record Field(
      String name,
      CType type,
      long offset,
      int bitOffset,
      int bitWidth,
      int storageSize,
      int position) {
    public boolean isBitField() {
      return bitWidth >= 0;
    }

    public boolean isAnonymous() {
      return name == null;
    }
  }

  private final boolean union;
  private final String tag;
  private final int position;

  @SuppressWarnings("NullAway.Init")
  private List<Field> fields;

  private long size;
  private int alignment = 1;
  private boolean anonymousMember;

  @SuppressWarnings("NullAway.Init")
  private int[] memberAlignments;

  private @Nullable HashMap<String, Field> byName;

  /** attribute((packed)). */
  public boolean packed;

  /** attribute((packed)) or pragma pack changed the layout: System V may class it MEMORY. */
  public boolean hasUnalignedFields;

  /** attribute((transparent_union)). */
  public boolean transparent;

  /** The last member is a flexible array. */
  public boolean hasFlexibleArray;

  /** Some member is const (the object is no modifiable lvalue). */
  public boolean hasConstMember;

  /** Its size depends on a run-time bound (GNU: variable-length array member). */
  public boolean isVariablySized;

  /**
   * Members that follow one another at fixed distances. A group of a variably sized structure
   * begins where the one before it ends, rounded up to its alignment, and ends {@code size} bytes
   * later, or behind {@code last}. Offsets of members count from their group.
   *
   * @param last the member of variable size that ends the group, or null
   */
  public record Group(int alignment, long size, Field last) {}

  /** Plan 9: by typedef name, where an anonymous member of that type is declared. */
  private @Nullable HashMap<String, Integer> typedefMembers;

  /** An anonymous member declared at {@code at} has the type of a typedef name. */
  public void nameAnonymous(String typedef, int at) {
    if (typedefMembers == null) {
      typedefMembers = new HashMap<>();
    }
    typedefMembers.put(typedef, at);
  }

  /** The anonymous member whose type a typedef name says, or null. */
  public @Nullable Field anonymousNamed(String typedef) {
    Integer at = typedefMembers == null ? null : typedefMembers.get(typedef);
    if (at != null) {
      for (Field field : fields) {
        if (field.isAnonymous() && field.position() == at) {
          return field;
        }
      }
    }
    return null;
  }

  private List<Group> groups = List.of();
  private int[] groupOf = {};

  /** The groups of a variably sized structure; a union's members are all in its only one. */
  public List<Group> groups() {
    return groups;
  }

  /** Number of the group in which a member is. */
  public int groupOf(Field member) {
    int index = groupOf.length == 0 ? -1 : fields.indexOf(member);
    return index < 0 ? 0 : groupOf[index];
  }

  public void setGroups(List<Group> all, int[] ofMembers) {
    groups = List.copyOf(all);
    groupOf = ofMembers;
  }

  /**
   * @param tag byte string or null
   */
  public RecordDefinition(boolean union, String tag, int position) {
    this.union = union;
    this.tag = tag;
    this.position = position;
  }

  public boolean isUnion() {
    return union;
  }

  public String tag() {
    return tag;
  }

  public int position() {
    return position;
  }

  public boolean isComplete() {
    return fields != null;
  }

  /** Members in order; null while incomplete. */
  public List<Field> fields() {
    return fields;
  }

  /** Bytes. */
  public long size() {
    return size;
  }

  /** Bytes, a power of two. */
  public int alignment() {
    return alignment;
  }

  /** The member of this name declared directly here, or null. */
  public @Nullable Field field(String name) {
    if (fields == null) {
      return null;
    }
    if (fields.size() > 16) {
      if (byName == null) {
        byName = new HashMap<>();
        for (Field field : fields) {
          if (field.name() != null) {
            byName.put(field.name(), field);
          }
        }
      }
      return byName.get(name);
    }
    for (int i = 0; i < fields.size(); i++) {
      if (name.equals(fields.get(i).name())) {
        return fields.get(i);
      }
    }
    return null;
  }

  /** Whether some member is an anonymous structure or union, whose members count as this one's. */
  public boolean hasAnonymousMember() {
    return anonymousMember;
  }

  /**
   * Alignment in bytes that the member was given: its type's, or what attributes and pragmas made
   * of it.
   */
  public int alignmentOf(Field member) {
    int index = memberAlignments == null ? -1 : fields.indexOf(member);
    return index < 0 ? 0 : memberAlignments[index];
  }

  /** Completes with the alignment of each member. */
  public void complete(List<Field> members, int[] alignments, long byteSize, int byteAlignment) {
    memberAlignments = alignments;
    complete(members, byteSize, byteAlignment);
  }

  public void complete(List<Field> members, long byteSize, int byteAlignment) {
    fields = List.copyOf(members);
    size = byteSize;
    alignment = byteAlignment;
    for (Field field : fields) {
      anonymousMember |= field.isAnonymous();
    }
  }
}
