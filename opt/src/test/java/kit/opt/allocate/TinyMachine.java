package kit.opt.allocate;

import kit.opt.machine.MachineFunction;
import kit.opt.machine.MachineTarget;
import kit.opt.machine.Operand;

/**
 * A machine with few registers and no meaning, for tests of the allocator. Registers 0..n-1 may
 * hold values; 60 is the reserved frame register.
 */
final class TinyMachine implements MachineTarget {
  static final int OPERATION = 1;
  static final int COPY = 2;
  static final int CALL = 3;
  static final int JUMP = 4;
  static final int BRANCH = 5;
  static final int STORE = 6;
  static final int LOAD = 7;

  private final int[] order;

  TinyMachine(int registers) {
    order = new int[registers];
    for (int i = 0; i < registers; i++) {
      order[i] = i;
    }
  }

  @Override
  public int[] allocationOrder(int registerClass) {
    return order;
  }

  @Override
  public int[] lastResort(int registerClass) {
    return new int[0];
  }

  @Override
  public long reservedRegisters() {
    return 1L << 60;
  }

  @Override
  public int spillSize(int registerClass) {
    return registerClass == 0 ? 4 : 8;
  }

  @Override
  public int storeToSlot(MachineFunction code, int register, int registerClass, int slot) {
    int row = code.newRow(STORE);
    code.memory(0, Operand.slot(slot), 0, 0, Operand.NO_SYMBOL);
    code.operand(Operand.usePhysical(register));
    return row;
  }

  @Override
  public int loadFromSlot(MachineFunction code, int register, int registerClass, int slot) {
    int row = code.newRow(LOAD);
    code.operand(Operand.definePhysical(register));
    code.memory(0, Operand.slot(slot), 0, 0, Operand.NO_SYMBOL);
    return row;
  }

  @Override
  public String registerName(int register) {
    return "r" + register;
  }

  @Override
  public String formName(int form) {
    return new String[] {"?", "op", "copy", "call", "jump", "branch", "store", "load"}[form];
  }
}
