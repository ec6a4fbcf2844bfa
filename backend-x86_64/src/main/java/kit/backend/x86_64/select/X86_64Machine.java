package kit.backend.x86_64.select;

import kit.backend.x86_64.instruction.FloatForm;
import kit.backend.x86_64.instruction.Form;
import kit.backend.x86_64.instruction.FormTable;
import kit.backend.x86_64.instruction.Register;
import kit.base.Bytes;
import kit.opt.machine.MachineFunction;
import kit.opt.machine.MachineTarget;
import kit.opt.machine.Operand;

/**
 * x86-64 as the register allocator sees it. Register ids below 64 are those of {@link Register}:
 * general registers at 0, vector registers at 32.
 */
public final class X86_64Machine implements MachineTarget {
  // Register classes.
  public static final int GENERAL32 = 0;
  public static final int GENERAL64 = 1;
  public static final int FLOAT32 = 2;
  public static final int FLOAT64 = 3;

  /** All 16 bytes of a vector register. */
  public static final int VECTOR = 4;

  /** Set of all vector registers. */
  public static final long VECTORS = 0xffffL << Register.XMM0;

  /** Registers that a call destroys. */
  public static final long CALL_CLOBBERS =
      VECTORS
          | 1L << Register.RAX
          | 1L << Register.RCX
          | 1L << Register.RDX
          | 1L << Register.RSI
          | 1L << Register.RDI
          | 1L << Register.R8
          | 1L << Register.R9
          | 1L << Register.R10
          | 1L << Register.R11;

  /** Registers that a function must preserve and inline assembly may use. */
  public static final long CALLEE_SAVED =
      1L << Register.RBX
          | 1L << Register.R12
          | 1L << Register.R13
          | 1L << Register.R14
          | 1L << Register.R15;

  /** Vector registers that a function by the convention of Windows must preserve, xmm6 to xmm15. */
  public static final long MICROSOFT_VECTORS = 0xffc0L << Register.XMM0;

  /** What a function by the convention of Windows must preserve besides {@link #CALLEE_SAVED}. */
  public static final long MICROSOFT_SAVED =
      MICROSOFT_VECTORS | 1L << Register.RSI | 1L << Register.RDI;

  /** Only registers that calls destroy: a value that lives across a call is in its slot. */
  private static final int[] GENERAL_ORDER = {
    Register.RAX,
    Register.RCX,
    Register.RDX,
    Register.RSI,
    Register.RDI,
    Register.R8,
    Register.R9,
    Register.R10,
    Register.R11
  };

  /** Behind inline assembly with more operands than there are of those. */
  private static final int[] PRESERVED_ORDER = {
    Register.RBX, Register.R12, Register.R13, Register.R14, Register.R15
  };

  private static final int[] NONE = {};

  private static final int[] VECTOR_ORDER = {
    32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47
  };

  private final FormTable forms;

  public X86_64Machine(FormTable forms) {
    this.forms = forms;
  }

  @Override
  public int[] allocationOrder(int registerClass) {
    return registerClass <= GENERAL64 ? GENERAL_ORDER : VECTOR_ORDER;
  }

  @Override
  public int[] lastResort(int registerClass) {
    return registerClass <= GENERAL64 ? PRESERVED_ORDER : NONE;
  }

  @Override
  public long reservedRegisters() {
    return 1L << Register.RSP | 1L << Register.RBP;
  }

  @Override
  public int spillSize(int registerClass) {
    return switch (registerClass) {
      case GENERAL32, FLOAT32 -> 4;
      case GENERAL64, FLOAT64 -> 8;
      default -> 16;
    };
  }

  @Override
  public int storeToSlot(MachineFunction code, int register, int registerClass, int slot) {
    int row = code.newRow(storeForm(registerClass));
    code.memory(0, Operand.slot(slot), 0, 0, Operand.NO_SYMBOL);
    code.operand(Operand.usePhysical(register));
    return row;
  }

  @Override
  public int loadFromSlot(MachineFunction code, int register, int registerClass, int slot) {
    int row = code.newRow(loadForm(registerClass));
    code.operand(Operand.definePhysical(register));
    code.memory(0, Operand.slot(slot), 0, 0, Operand.NO_SYMBOL);
    return row;
  }

  /** The move from a register of the class to memory. */
  public static int storeForm(int registerClass) {
    return switch (registerClass) {
      case GENERAL32 -> Form.MOV_RM32_R32;
      case GENERAL64 -> Form.MOV_RM64_R64;
      case FLOAT32 -> FloatForm.MOVSS_M32_XMM;
      case FLOAT64 -> FloatForm.MOVSD_M64_XMM;
      default -> FloatForm.MOVUPS_XM128_XMM;
    };
  }

  /** The move from memory to a register of the class. */
  public static int loadForm(int registerClass) {
    return switch (registerClass) {
      case GENERAL32 -> Form.MOV_R32_RM32;
      case GENERAL64 -> Form.MOV_R64_RM64;
      case FLOAT32 -> FloatForm.MOVSS_XMM_M32;
      case FLOAT64 -> FloatForm.MOVSD_XMM_M64;
      default -> FloatForm.MOVUPS_XMM_XM128;
    };
  }

  /** The move between registers of the class. */
  public static int copyForm(int registerClass) {
    return switch (registerClass) {
      case GENERAL32 -> Form.MOV_RM32_R32;
      case GENERAL64 -> Form.MOV_RM64_R64;
      default -> FloatForm.MOVAPS_XMM_XM128;
    };
  }

  @Override
  public String registerName(int register) {
    return Register.name(register, Register.isVector(register) ? 128 : 64);
  }

  @Override
  public String formName(int form) {
    return form >= Pseudo.FIRST ? Pseudo.name(form) : Bytes.lowerCase(forms.constantName(form));
  }
}
