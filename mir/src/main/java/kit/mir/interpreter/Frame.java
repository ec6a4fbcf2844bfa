package kit.mir.interpreter;

import kit.mir.Function;
import kit.mir.Signature;

/** One activation of a function. */
final class Frame {
  final Function function;
  final Signature signature;
  final long[] low;
  final long[] high;
  final long[] slots;

  /**
   * The arguments: 64 bits each, with high bits for wide floats. Aggregates: addresses of the
   * callee's copies.
   */
  long[] arguments = {};

  long[] argumentsHigh = {};

  /** Where the variable arguments stand in memory. */
  long variableArguments;

  /** Stack pointer of the caller, and of this frame before any alloca. */
  long callerStack;

  long frameAddress;

  /** The row to execute next. */
  int row;

  /** Row of the caller's CALL that gets the result, or -1 at the bottom of a run. */
  int callRow = -1;

  /** Where an aggregate result goes. */
  long resultAddress;

  Frame(Function function, Signature signature) {
    this.function = function;
    this.signature = signature;
    low = new long[function.count()];
    high = new long[function.count()];
    slots = new long[function.slotCount()];
  }
}
