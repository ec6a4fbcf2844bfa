package kit.asm;

/**
 * A field to be filled in when every place is known.
 *
 * @param fragment the fragment in which the field stands
 * @param offset from the start of the fragment; fields of a branch count from the end of the fixed
 *     bytes
 * @param width bytes
 * @param kind the psABI's relocation number
 * @param addend added to the target
 * @param data whether the field is a word of data rather than part of an instruction
 * @param position source position for messages
 */
record Fixup(
    Fragment fragment,
    int offset,
    int width,
    Expression target,
    int kind,
    int addend,
    boolean data,
    int position) {}
