package kit.opt.allocate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import kit.base.ByteSink;
import kit.base.Bytes;
import kit.opt.machine.MachineFunction;
import kit.opt.machine.MachineText;
import kit.opt.machine.Operand;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LocalAllocatorTest {
  private final TinyMachine machine = new TinyMachine(4);
  private final MachineFunction code = new MachineFunction();

  private int row(int form, int... operands) {
    int row = code.append(form);
    for (int operand : operands) {
      code.operand(operand);
    }
    return row;
  }

  private void copy(int to, int from) {
    code.addFlags(row(TinyMachine.COPY, to, from), MachineFunction.COPY);
  }

  private void call(long clobbers, int... operands) {
    code.setClobbers(row(TinyMachine.CALL, operands), clobbers);
  }

  private int begin() {
    code.reset();
    int block = code.newBlock();
    code.layout().add(block);
    code.insertAfter(block, -1);
    return block;
  }

  private String allocate(TinyMachine target) {
    AllocationChecker checker = new AllocationChecker(target);
    checker.capture(code);
    new LocalAllocator(target).run(code);
    ByteSink out = new ByteSink();
    new MachineText(target).print(code, out);
    String text = Bytes.toText(out.toByteArray());
    assertEquals(List.of(), checker.check(code), text);
    return text;
  }

  private static int use(int register) {
    return Operand.use(register);
  }

  private static int define(int register) {
    return Operand.define(register);
  }

  private int fresh() {
    return code.newRegister(1);
  }

  @Test
  void argumentGoesStraightToItsRegister() {
    begin();
    int v = fresh();
    row(TinyMachine.OPERATION, define(v));
    copy(Operand.definePhysical(3), use(v));
    call(15, Operand.usePhysical(3));
    String text = allocate(machine);
    assertTrue(text.contains("op =r3"), text);
    assertFalse(text.contains("store"), text);
  }

  /**
   * A hint that puts a value live across a call into a register that the call destroys: it must
   * come back from its slot.
   */
  @Test
  void valueAcrossCallIsKeptInItsSlot() {
    begin();
    int v = fresh();
    code.setHint(v, 0);
    row(TinyMachine.OPERATION, define(v));
    call(15);
    row(TinyMachine.OPERATION, use(v));
    String text = allocate(machine);
    assertTrue(text.contains("store") && text.contains("load"), text);
  }

  /** A copy of the stack pointer is a value of its own: the stack pointer may move afterwards. */
  @Test
  void hintOfAReservedRegisterIsNotTaken() {
    begin();
    int v = fresh();
    code.setHint(v, 60);
    copy(define(v), Operand.usePhysical(60));
    row(TinyMachine.OPERATION, Operand.changePhysical(60));
    copy(Operand.definePhysical(60), use(v));
    String text = allocate(machine);
    assertTrue(text.contains("copy =r0, r60"), text);
  }

  /** The right side sits in the register that the left side's copy wants. */
  @Test
  void rightSideIsNotOverwrittenByTheCopyOfTheLeftSide() {
    begin();
    int left = fresh();
    int right = fresh();
    int result = fresh();
    row(TinyMachine.OPERATION, define(left));
    row(TinyMachine.OPERATION, define(right));
    copy(define(result), use(left));
    row(TinyMachine.OPERATION, Operand.change(result), use(right));
    row(TinyMachine.OPERATION, use(result));
    row(TinyMachine.OPERATION, use(left));
    allocate(machine);
  }

  /**
   * A changed operand below lives in the register that the same row reads by name (a shift count).
   */
  @Test
  void changedOperandMovesOutOfTheWayOfAFixedOne() {
    begin();
    int count = fresh();
    int value = fresh();
    row(TinyMachine.OPERATION, define(value));
    row(TinyMachine.OPERATION, define(count));
    copy(Operand.definePhysical(1), use(count));
    row(TinyMachine.OPERATION, Operand.change(value), Operand.usePhysical(1));
    copy(Operand.definePhysical(1), use(value));
    call(15, Operand.usePhysical(1));
    allocate(machine);
  }

  /** Three operands and the result with as many registers, all of them spilled. */
  @Test
  void allSpilledOperandsFit() {
    begin();
    int[] values = new int[8];
    for (int i = 0; i < values.length; i++) {
      values[i] = fresh();
      row(TinyMachine.OPERATION, define(values[i]));
    }
    call(15);
    for (int i = 0; i + 2 < values.length; i++) {
      int result = fresh();
      row(
          TinyMachine.OPERATION,
          define(result),
          use(values[i]),
          use(values[i + 1]),
          use(values[i + 2]));
      call(15);
      row(TinyMachine.OPERATION, use(result), use(values[0]));
    }
    allocate(new TinyMachine(3));
  }

  @Test
  void earlyDefinitionSharesNoRegisterWithUses() {
    begin();
    int a = fresh();
    int b = fresh();
    int result = fresh();
    row(TinyMachine.OPERATION, define(a));
    row(TinyMachine.OPERATION, define(b));
    row(TinyMachine.OPERATION, define(result) | Operand.EARLY, use(a), use(b));
    row(TinyMachine.OPERATION, use(result));
    allocate(new TinyMachine(3));
  }

  @Test
  void globalValueIsStoredAndLoaded() {
    int first = begin();
    int v = fresh();
    code.setGlobal(v);
    row(TinyMachine.OPERATION, define(v));
    int second = code.newBlock();
    code.layout().add(second);
    code.addFlags(row(TinyMachine.JUMP, Operand.block(second)), MachineFunction.TERMINATOR);
    code.insertAfter(second, -1);
    row(TinyMachine.OPERATION, use(v));
    String text = allocate(machine);
    assertTrue(
        text.indexOf("store") < text.indexOf("b" + second)
            && text.indexOf("load") > text.indexOf("b" + second),
        text);
    assertEquals(0, first);
  }

  /** The checker finds a wrong register. */
  @Test
  void checkerSeesAWrongOperand() {
    begin();
    int a = fresh();
    int b = fresh();
    row(TinyMachine.OPERATION, define(a));
    row(TinyMachine.OPERATION, define(b));
    int last = row(TinyMachine.OPERATION, use(a), use(b));
    AllocationChecker checker = new AllocationChecker(machine);
    checker.capture(code);
    new LocalAllocator(machine).run(code);
    int at = code.operands(last);
    int swap = code.word(at);
    code.setWord(at, code.word(at + 1));
    code.setWord(at + 1, swap);
    assertFalse(checker.check(code).isEmpty());
  }

  /** Random code over several blocks, few registers: always right. */
  @Property(tries = 300)
  void randomCodeIsAllocatedRight(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    TinyMachine target = new TinyMachine(random.nextInt(4, 7));
    code.reset();
    int count = random.nextInt(1, 5);
    int[] blocks = new int[count];
    for (int i = 0; i < count; i++) {
      blocks[i] = code.newBlock();
      code.layout().add(blocks[i]);
    }
    List<Integer> globals = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      randomBlock(random, blocks, i, globals, target.allocationOrder(0).length);
    }
    allocate(target);
  }

  private void randomBlock(
      SplittableRandom random, int[] blocks, int index, List<Integer> globals, int registers) {
    code.insertAfter(blocks[index], -1);
    List<Integer> known = new ArrayList<>(globals);
    for (int k = random.nextInt(2, 14); k > 0; k--) {
      int kind = random.nextInt(8);
      if (known.isEmpty() || kind == 0) {
        known.add(defined(random, index == 0 ? globals : null));
      } else if (kind == 1) {
        int register = random.nextInt(registers);
        int argument = pick(random, known);
        int result = fresh();
        copy(Operand.definePhysical(register), use(argument));
        long clobbers = (1L << registers) - 1;
        call(clobbers & ~1L, Operand.usePhysical(register), Operand.definePhysical(0));
        copy(define(result), Operand.usePhysical(0));
        known.add(result);
      } else if (kind == 2) {
        int register = random.nextInt(registers);
        copy(Operand.definePhysical(register), use(pick(random, known)));
        int result = fresh();
        copy(define(result), use(pick(random, known)));
        row(TinyMachine.OPERATION, Operand.change(result), Operand.usePhysical(register));
        known.add(result);
      } else if (kind == 3) {
        int result = fresh();
        row(
            TinyMachine.OPERATION,
            define(result) | Operand.EARLY,
            use(pick(random, known)),
            use(pick(random, known)));
        known.add(result);
      } else {
        int result = fresh();
        copy(define(result), use(pick(random, known)));
        row(TinyMachine.OPERATION, Operand.change(result), use(pick(random, known)));
        known.add(result);
      }
    }
    row(TinyMachine.OPERATION, use(pick(random, known)));
    if (index + 1 < blocks.length) {
      if (random.nextBoolean()) {
        int target = blocks[random.nextInt(index == 0 ? 1 : 0, blocks.length)];
        code.addFlags(
            row(
                TinyMachine.BRANCH,
                Operand.block(target == blocks[0] ? blocks[index + 1] : target)),
            MachineFunction.TERMINATOR);
      }
      code.addFlags(
          row(TinyMachine.JUMP, Operand.block(blocks[index + 1])), MachineFunction.TERMINATOR);
    } else {
      code.addFlags(row(TinyMachine.CALL), MachineFunction.TERMINATOR);
    }
  }

  /** A new value; in the first block it may be global. */
  private int defined(SplittableRandom random, List<Integer> globals) {
    int v = fresh();
    if (globals != null && random.nextBoolean()) {
      code.setGlobal(v);
      globals.add(v);
    }
    row(TinyMachine.OPERATION, define(v));
    return v;
  }

  private static int pick(SplittableRandom random, List<Integer> known) {
    return known.get(random.nextInt(known.size()));
  }
}
