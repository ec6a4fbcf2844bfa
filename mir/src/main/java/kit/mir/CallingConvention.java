package kit.mir;

/** How a function takes its arguments and gives its result, where a machine has several ways. */
public enum CallingConvention {
  /** The platform's own. */
  STANDARD,

  /**
   * The x64 convention of Windows (attribute ms_abi). Signatures hold scalars alone: the front end
   * passes larger objects by address and smaller ones as integers. The va_list is the address of
   * the next argument.
   */
  MICROSOFT
}
