package kit.mir;

/** What ATOMIC_RMW does with the old value and its operand. */
public enum AtomicOperation {
  EXCHANGE,
  ADD,
  SUB,
  AND,
  OR,
  XOR,
  NAND
}
