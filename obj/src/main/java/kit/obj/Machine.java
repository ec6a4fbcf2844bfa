package kit.obj;

/** Instruction set of an object file. */
public enum Machine {
  X86_64,
  AARCH64,
  RISCV64
}
