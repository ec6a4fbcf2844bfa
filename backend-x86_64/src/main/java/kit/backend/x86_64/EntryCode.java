package kit.backend.x86_64;

/**
 * Code at the entry of every function, for tools that look on.
 *
 * @param patchableBytes -fpatchable-function-entry=: bytes of no-operations
 * @param patchableBefore those of them that stand before the function's symbol
 * @param profile -pg: every function calls {@code mcount}
 * @param early -mfentry: it calls {@code __fentry__} before anything else in place of mcount
 * @param record -mrecord-mcount: the places of the calls are listed in {@code __mcount_loc}
 * @param nop -mnop-mcount: a no-operation of the same size stands in place of the call
 */
public record EntryCode(
    int patchableBytes,
    int patchableBefore,
    boolean profile,
    boolean early,
    boolean record,
    boolean nop) {
  public static final EntryCode NONE = new EntryCode(0, 0, false, false, false, false);
}
