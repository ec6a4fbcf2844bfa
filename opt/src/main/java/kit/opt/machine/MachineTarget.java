package kit.opt.machine;

/**
 * What passes over machine code must know of a machine. Registers are ids below 64, so that a set
 * of them is one {@code long}. Register classes are small ints: a class says which registers may
 * hold a value and how many bytes of memory a spilled one needs.
 */
public interface MachineTarget {
  /** Registers of the class in the order in which the allocator should try them. */
  int[] allocationOrder(int registerClass);

  /** Those that are taken only where an instruction leaves none of the others. */
  int[] lastResort(int registerClass);

  /**
   * Set of the registers that no pass gives out or follows: stack pointer, frame pointer and the
   * like.
   */
  long reservedRegisters();

  /** Bytes, a power of two, of a stack slot for a value of the class; also its alignment. */
  int spillSize(int registerClass);

  /** Makes the instruction {@code slot = register} and returns its (unlinked) row. */
  int storeToSlot(MachineFunction code, int register, int registerClass, int slot);

  /** Makes the instruction {@code register = slot} and returns its (unlinked) row. */
  int loadFromSlot(MachineFunction code, int register, int registerClass, int slot);

  /** Name of a register for dumps. */
  String registerName(int register);

  /** Name of an instruction form for dumps. */
  String formName(int form);
}
