package kit.backend.x86_64.select;

import kit.backend.x86_64.instruction.FloatForm;
import kit.backend.x86_64.instruction.Form;
import kit.backend.x86_64.instruction.Register;
import kit.mir.Function;
import kit.opt.machine.Operand;

/**
 * COPY_BLOCK and ZERO_BLOCK, and the copies of aggregates that calls need: moves in line for small
 * blocks, string instructions for large ones. Nothing is called.
 */
final class BlockMoves {
  /** Largest block moved by single moves, bytes. */
  private static final int INLINE_LIMIT = 128;

  private final Context c;
  private final Address destination = new Address();
  private final Address source = new Address();

  BlockMoves(Context context) {
    c = context;
  }

  void copyBlock(int row) {
    Function f = c.function;
    long size = f.imm(row);
    if (size <= 0) {
      return;
    }
    c.memory.address(f.b(row), 0, source);
    c.memory.address(f.a(row), 0, destination);
    copy(destination, source, size);
  }

  /**
   * Copies {@code size} bytes between two places that are equal or do not overlap. Appends rows;
   * both addresses are used up.
   */
  void copy(Address to, Address from, long size) {
    if (size > INLINE_LIMIT || !to.canAdd(size) || !from.canAdd(size)) {
      copyLarge(to, from, size);
      return;
    }
    int widest = c.options.vectorRegisters() ? 16 : 8;
    int at = 0;
    int rest = (int) size;
    while (rest > 0) {
      int width = rest >= widest ? widest : rest >= 8 ? 8 : rest >= 4 ? 4 : rest >= 2 ? 2 : 1;
      if (width < widest
          && Integer.highestOneBit(rest - 1) << 1 <= widest
          && rest > width
          && size >= 2L * width
          && Integer.bitCount(rest) > 1
          && at > 0) {
        // Several small pieces are left: one wider move that overlaps bytes already moved does for
        // all.
        width = Integer.highestOneBit(rest - 1) << 1;
        at = (int) size - width;
        rest = width;
      }
      piece(to, from, at, width);
      at += width;
      rest -= width;
    }
  }

  private void piece(Address to, Address from, int at, int width) {
    if (width == 16) {
      int made = c.fresh(X86_64Machine.VECTOR);
      c.code.append(FloatForm.MOVUPS_XMM_XM128);
      c.code.operand(Operand.define(made));
      from.operand(c.code, at);
      c.code.append(FloatForm.MOVUPS_XM128_XMM);
      to.operand(c.code, at);
      c.code.operand(Operand.use(made));
      return;
    }
    int made = c.fresh(width == 8 ? X86_64Machine.GENERAL64 : X86_64Machine.GENERAL32);
    c.code.append(
        switch (width) {
          case 1 -> Form.MOVZB_R32_RM8;
          case 2 -> Form.MOVZW_R32_RM16;
          case 4 -> Form.MOV_R32_RM32;
          default -> Form.MOV_R64_RM64;
        });
    c.code.operand(Operand.define(made));
    from.operand(c.code, at);
    c.code.append(Context.integerStore(width));
    to.operand(c.code, at);
    c.code.operand(Operand.use(made));
  }

  private void copyLarge(Address to, Address from, long size) {
    // Addresses first: their registers must not be those of the string instruction.
    int target = c.fresh(X86_64Machine.GENERAL64);
    c.memory.loadEffective(Operand.define(target), to);
    int origin = c.fresh(X86_64Machine.GENERAL64);
    c.memory.loadEffective(Operand.define(origin), from);
    c.copy(X86_64Machine.GENERAL64, Operand.definePhysical(Register.RDI), Operand.use(target));
    c.copy(X86_64Machine.GENERAL64, Operand.definePhysical(Register.RSI), Operand.use(origin));
    c.moveConstant(Operand.definePhysical(Register.RCX), size >> 3, true);
    c.code.append(Pseudo.REP_MOVSQ);
    c.code.operand(Operand.changePhysical(Register.RDI));
    c.code.operand(Operand.changePhysical(Register.RSI));
    c.code.operand(Operand.changePhysical(Register.RCX));
    Address end = new Address();
    Address originEnd = new Address();
    end.base(Operand.usePhysical(Register.RDI), 0);
    originEnd.base(Operand.usePhysical(Register.RSI), 0);
    int rest = (int) (size & 7);
    int at = 0;
    for (int width = 4; width > 0; width >>= 1) {
      if ((rest & width) != 0) {
        piece(end, originEnd, at, width);
        at += width;
      }
    }
  }

  void zeroBlock(int row) {
    Function f = c.function;
    long size = f.imm(row);
    if (size <= 0) {
      return;
    }
    c.memory.address(f.a(row), 0, destination);
    if (size > INLINE_LIMIT || !destination.canAdd(size)) {
      zeroLarge(size);
      return;
    }
    int at = 0;
    int rest = (int) size;
    if (rest >= 16 && c.options.vectorRegisters()) {
      int zero = c.fresh(X86_64Machine.VECTOR);
      c.emit(Pseudo.ZERO_VECTOR, Operand.define(zero));
      while (rest >= 16) {
        storeVector(at, zero);
        at += 16;
        rest -= 16;
      }
      if (rest > 8 || rest > 0 && Integer.bitCount(rest) > 1) {
        storeVector((int) size - 16, zero);
        return;
      }
    }
    while (rest > 0) {
      int width = Math.min(8, Integer.highestOneBit(rest));
      c.code.append(Context.immediateStore(width));
      destination.operand(c.code, at);
      c.code.immediate(0);
      at += width;
      rest -= width;
    }
  }

  private void storeVector(int at, int zero) {
    c.code.append(FloatForm.MOVUPS_XM128_XMM);
    destination.operand(c.code, at);
    c.code.operand(Operand.use(zero));
  }

  private void zeroLarge(long size) {
    int target = c.fresh(X86_64Machine.GENERAL64);
    c.memory.loadEffective(Operand.define(target), destination);
    c.copy(X86_64Machine.GENERAL64, Operand.definePhysical(Register.RDI), Operand.use(target));
    c.moveConstant(Operand.definePhysical(Register.RCX), size >> 3, true);
    c.moveConstant(Operand.definePhysical(Register.RAX), 0, false);
    c.code.append(Pseudo.REP_STOSQ);
    c.code.operand(Operand.changePhysical(Register.RDI));
    c.code.operand(Operand.changePhysical(Register.RCX));
    c.code.operand(Operand.usePhysical(Register.RAX));
    destination.base(Operand.usePhysical(Register.RDI), 0);
    int rest = (int) (size & 7);
    int at = 0;
    for (int width = 4; width > 0; width >>= 1) {
      if ((rest & width) != 0) {
        c.code.append(Context.immediateStore(width));
        destination.operand(c.code, at);
        c.code.immediate(0);
        at += width;
      }
    }
  }
}
