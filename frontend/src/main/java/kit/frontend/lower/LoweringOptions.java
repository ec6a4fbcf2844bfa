package kit.frontend.lower;

import kit.mir.ClearedRegisters;
import kit.mir.UnitSymbol;

/**
 * What the command line says about lowering.
 *
 * @param common -fcommon: tentative definitions become common symbols
 * @param visibility -fvisibility= for definitions without attribute
 * @param positionIndependent code that may stand anywhere (-fpic, -fPIC, -fpie, -fPIE)
 * @param executable the code is for an executable (no -fpic): definitions here cannot be replaced
 * @param threadModel -ftls-model=, or null
 * @param instrument -finstrument-functions: calls at the beginning and end of each function
 * @param stackProtection which functions get a stack guard
 * @param bufferSize the least length of an array of characters that is at risk
 * @param notInstrumented the functions and files that {@code instrument} leaves out
 * @param trapping -ftrapv: signed arithmetic that overflows ends the program
 * @param strictVolatileBitFields -fstrict-volatile-bitfields: a volatile bit-field is accessed in
 *     the width of its type
 * @param cleared -fzero-call-used-regs=
 * @param realigned -mstackrealign
 * @param fill -ftrivial-auto-var-init=: the byte that fills objects without initialiser, or -1
 * @param vectorBytes size of the largest vectors that travel in registers: 16, or 32 with -mavx
 */
public record LoweringOptions(
    boolean common,
    UnitSymbol.Visibility visibility,
    boolean positionIndependent,
    boolean executable,
    UnitSymbol.ThreadModel threadModel,
    boolean instrument,
    InstrumentExclusions notInstrumented,
    boolean trapping,
    boolean strictVolatileBitFields,
    StackProtection stackProtection,
    int bufferSize,
    int vectorBytes,
    ClearedRegisters cleared,
    boolean realigned,
    int fill) {
  /** What {@code -fstack-protector…} asks for; {@code StackGuards} has the rules. */
  public enum StackProtection {
    NONE,
    DEFAULT,
    ALL,
    STRONG,
    EXPLICIT
  }

  /** As gcc by default on most distributions: a position-independent executable. */
  public static LoweringOptions defaults() {
    return new LoweringOptions(
        false,
        UnitSymbol.Visibility.DEFAULT,
        true,
        true,
        null,
        false,
        InstrumentExclusions.NONE,
        false,
        false,
        StackProtection.NONE,
        8,
        16,
        ClearedRegisters.SKIP,
        false,
        -1);
  }
}
