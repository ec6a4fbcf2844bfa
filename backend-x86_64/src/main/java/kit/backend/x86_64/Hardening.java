package kit.backend.x86_64;

import kit.backend.x86_64.instruction.Register;
import org.jspecify.annotations.Nullable;

/**
 * What protects the code against its own errors.
 *
 * @param landingPads -fcf-protection=branch: endbr64 wherever an indirect branch may arrive
 * @param shadowStack -fcf-protection=return: the object says that it gets along with a shadow stack
 * @param stackClash -fstack-clash-protection: every page of new stack memory is touched
 * @param guard where the value of guarded frames comes from; which functions are guarded is said in
 *     MIR
 */
public record Hardening(
    boolean landingPads, boolean shadowStack, boolean stackClash, StackGuard guard) {
  public static final Hardening NONE = new Hardening(false, false, false, StackGuard.THREAD);

  /**
   * Where the reference value of stack guards is.
   *
   * @param segment {@link Register#FS}, {@link Register#GS}, or {@link Register#NONE} for an
   *     ordinary variable
   * @param offset in the segment
   * @param symbol the variable, or an address in the segment in place of an offset; null for none
   */
  public record StackGuard(int segment, int offset, @Nullable String symbol) {
    /** The C library's, in the thread's control block. */
    public static final StackGuard THREAD = new StackGuard(Register.FS, 0x28, null);

    /** {@code -mstack-protector-guard=global}. */
    public static final StackGuard GLOBAL = new StackGuard(Register.NONE, 0, "__stack_chk_guard");
  }
}
