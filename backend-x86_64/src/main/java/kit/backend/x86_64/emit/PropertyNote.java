package kit.backend.x86_64.emit;

/**
 * The note that says which protections a unit was compiled for (psABI 1.0, section 11.2.2, "Program
 * Property"): one property, GNU_PROPERTY_X86_FEATURE_1_AND.
 */
final class PropertyNote {
  static final String SECTION = ".note.gnu.property";

  /** Indirect branches arrive at endbr64 only. */
  static final int IBT = 1;

  /** The code gets along with a shadow stack. */
  static final int SHSTK = 2;

  private static final int NT_GNU_PROPERTY_TYPE_0 = 5;
  private static final int GNU_PROPERTY_X86_FEATURE_1_AND = 0xc0000002;

  private PropertyNote() {}

  /** The note: name size, descriptor size, type, "GNU", then property, size, bits, padding. */
  static int[] words(int bits) {
    return new int[] {
      4, 16, NT_GNU_PROPERTY_TYPE_0, 0x00554e47, GNU_PROPERTY_X86_FEATURE_1_AND, 4, bits, 0
    };
  }
}
