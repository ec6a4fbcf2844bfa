package kit.link.elf;

import kit.base.ByteReader;
import kit.base.ByteSink;
import kit.base.InputException;
import kit.obj.elf.Elf;

/**
 * Merges .note.gnu.property notes (x86-64 psABI, "Program Property"): features that all objects
 * have stay (GNU_PROPERTY_X86_FEATURE_1_AND); instruction sets needed by one are needed by the
 * whole.
 */
final class PropertyNote {
  private static final int NT_GNU_PROPERTY_TYPE_0 = 5;
  private static final int FEATURE_1_AND = 0xc0000002;
  private static final int ISA_1_NEEDED = 0xc0008002;

  private PropertyNote() {}

  /** The output's note, or null when it would say nothing. */
  static ConstantChunk merge(LinkState link) {
    int features = -1;
    int isa = 0;
    for (ObjectInput object : link.objects) {
      int own = 0;
      if (object.propertyNote != null) {
        try {
          own = word(object.propertyNote, FEATURE_1_AND);
          isa |= word(object.propertyNote, ISA_1_NEEDED);
        } catch (InputException e) {
          link.reporter.warning(object.name() + ": corrupt .note.gnu.property: " + e.problem());
        }
      }
      features &= own;
    }
    ByteSink properties = new ByteSink();
    add(properties, FEATURE_1_AND, features);
    add(properties, ISA_1_NEEDED, isa);
    if (properties.size() == 0) {
      return null;
    }
    ByteSink note = new ByteSink();
    note.u32(4);
    note.u32(properties.size());
    note.u32(NT_GNU_PROPERTY_TYPE_0);
    note.text("GNU\0");
    note.sink(properties);
    return new ConstantChunk(
        ".note.gnu.property", Elf.SHT_NOTE, Elf.SHF_ALLOC, note.toByteArray(), 8);
  }

  private static void add(ByteSink properties, int type, int value) {
    if (value != 0) {
      properties.u32(type);
      properties.u32(4);
      properties.u32(value);
      properties.u32(0);
    }
  }

  /** The 4-byte property of this type in the notes of a section, or 0. */
  private static int word(ByteReader notes, int type) throws InputException {
    long at = 0;
    while (at + 12 <= notes.length()) {
      long nameSize = notes.u32(at);
      long size = notes.u32(at + 4);
      int noteType = notes.i32(at + 8);
      long start = at + 12 + ((nameSize + 3) & -4);
      ByteReader content = notes.slice(start, size, "note");
      if (noteType == NT_GNU_PROPERTY_TYPE_0) {
        long p = 0;
        while (p + 8 <= content.length()) {
          long length = content.u32(p + 4);
          if (content.i32(p) == type && length >= 4) {
            return content.i32(p + 8);
          }
          p += 8 + ((length + 7) & -8);
        }
      }
      at = start + ((size + 7) & -8);
    }
    return 0;
  }
}
