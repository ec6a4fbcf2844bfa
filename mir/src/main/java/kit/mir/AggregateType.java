package kit.mir;

import java.util.List;

/**
 * What a calling convention needs to know of a structure, union or complex number: size and
 * alignment in bytes and the scalar parts at their offsets. Parts of a union overlap. Aggregates
 * larger than {@link #PARTS_LIMIT} bytes list no parts: every supported convention passes them in
 * memory. Empty structures have size 0.
 *
 * @param alignment natural alignment in bytes
 * @param parts scalar parts in rising order of offset, arrays unrolled, bit-fields as the integer
 *     unit bytes they touch; empty beyond the limit
 * @param packed whether some part is not aligned naturally (System V: such an aggregate goes in
 *     memory)
 * @param complex a C complex number: two equal float parts
 */
public record AggregateType(
    long size, int alignment, List<Part> parts, boolean packed, boolean complex) {
  /**
   * Size up to which parts are listed: the largest homogeneous aggregate (four binary128) of
   * AArch64.
   */
  public static final int PARTS_LIMIT = 64;

  /**
   * One scalar. {@code type} is one of S8 (any byte), U16, I32, I64, F16, F32, F64, F80, F128,
   * V256; only class and width count.
   */
  public record Part(int offset, MemoryType type) {}
}
