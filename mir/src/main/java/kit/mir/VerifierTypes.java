package kit.mir;

import it.unimi.dsi.fastutil.longs.LongOpenHashSet;

/**
 * The part of {@link Verifier} that checks types, once the function's structure is known to be
 * sound.
 */
final class VerifierTypes {
  private final Verifier verifier;
  private Unit unit;
  private Function function;
  private Signature signature;

  VerifierTypes(Verifier verifier) {
    this.verifier = verifier;
  }

  void check(Unit newUnit, Function newFunction) {
    unit = newUnit;
    function = newFunction;
    signature = unit.signature(function.signature());
    boolean start = true;
    int lastParameter = -1;
    for (int block = function.entry(); block >= 0; block = function.nextBlock(block)) {
      for (int row = function.first(block); row >= 0; row = function.next(row)) {
        if (function.op(row) == Op.PARAMETER) {
          require(
              row,
              start && block == function.entry(),
              "parameters stand at the start of the entry block");
          require(row, function.a(row) > lastParameter, "parameters must come in order, each once");
          lastParameter = function.a(row);
        } else {
          start = false;
        }
        check(row);
      }
    }
  }

  private void require(int row, boolean condition, String problem) {
    if (!condition) {
      verifier.report(row, problem);
    }
  }

  private ValueType typeOf(int value) {
    return function.type(value);
  }

  private void operand(int row, String what, int value, ValueType expected) {
    require(
        row,
        typeOf(value) == expected,
        what + " is " + typeOf(value).text() + ", expected " + expected.text());
  }

  private void address(int row, int value) {
    operand(row, "address", value, ValueType.I64);
  }

  private void integerOperand(int row, int value) {
    require(
        row,
        typeOf(value).isInteger(),
        "operand is " + typeOf(value).text() + ", expected an integer");
  }

  private void floatOperand(int row, int value) {
    require(
        row, typeOf(value).isFloat(), "operand is " + typeOf(value).text() + ", expected a float");
  }

  private void result(int row, ValueType expected) {
    require(row, function.type(row) == expected, "result must be " + expected.text());
  }

  private void integerResult(int row) {
    require(row, function.type(row).isInteger(), "result must be an integer");
  }

  private void floatResult(int row) {
    require(row, function.type(row).isFloat(), "result must be a float");
  }

  private void check(int row) {
    Op op = function.op(row);
    switch (op) {
      case ICONST -> {
        integerResult(row);
        require(
            row,
            function.type(row) != ValueType.I32 || function.imm(row) == (int) function.imm(row),
            "constant is not a sign-extended i32");
      }
      case FCONST -> floatResult(row);
      case SYMBOL, SLOT, BLOCK_ADDRESS, STACK_SAVE, FRAME_ADDRESS, RETURN_ADDRESS ->
          result(row, ValueType.I64);
      case PARAMETER -> parameter(row);
      case BLOCK_PARAMETER -> {}
      case ADD, SUB, MUL, SDIV, UDIV, SREM, UREM, AND, OR, XOR, SMULH, UMULH -> {
        integerResult(row);
        sameAsResult(row, function.a(row));
        sameAsResult(row, function.b(row));
      }
      case SHL, LSHR, ASHR, ROTL -> {
        integerResult(row);
        sameAsResult(row, function.a(row));
        integerOperand(row, function.b(row));
      }
      case NEG, NOT, CLZ, CTZ, POPCOUNT, BSWAP -> {
        integerResult(row);
        sameAsResult(row, function.a(row));
      }
      case EQ, NE, SLT, SLE, SGT, SGE, ULT, ULE, UGT, UGE -> {
        result(row, ValueType.I32);
        integerOperand(row, function.a(row));
        operand(row, "right side", function.b(row), typeOf(function.a(row)));
      }
      case FADD, FSUB, FMUL, FDIV -> {
        floatResult(row);
        sameAsResult(row, function.a(row));
        sameAsResult(row, function.b(row));
      }
      case FNEG, FABS, FSQRT -> {
        floatResult(row);
        sameAsResult(row, function.a(row));
      }
      case FEQ, FNE, FLT, FLE, FGT, FGE, FUNORDERED, FLT_QUIET, FLE_QUIET -> {
        result(row, ValueType.I32);
        floatOperand(row, function.a(row));
        operand(row, "right side", function.b(row), typeOf(function.a(row)));
      }
      case SEXT8,
          ZEXT8,
          SEXT16,
          ZEXT16,
          SEXT32,
          ZEXT32,
          TRUNC,
          FCONVERT,
          SITOF,
          UITOF,
          FTOSI,
          FTOUI,
          BITCAST,
          COPY ->
          conversion(op, row);
      case SELECT -> {
        operand(row, "condition", function.a(row), ValueType.I32);
        require(row, function.type(row) != ValueType.VOID, "result must have a type");
        sameAsResult(row, function.b(row));
        sameAsResult(row, function.c(row));
      }
      case LOAD,
          STORE,
          COPY_BLOCK,
          ZERO_BLOCK,
          ATOMIC_LOAD,
          ATOMIC_STORE,
          ATOMIC_RMW,
          ATOMIC_CMPXCHG ->
          memory(op, row);
      case ALLOCA -> {
        result(row, ValueType.I64);
        operand(row, "size", function.a(row), ValueType.I64);
        require(
            row,
            function.imm(row) > 0 && (function.imm(row) & (function.imm(row) - 1)) == 0,
            "alignment must be a power of two");
        require(row, function.hasAlloca, "the function does not say that it has alloca");
      }
      case STACK_RESTORE, VA_START -> {
        result(row, ValueType.VOID);
        address(row, function.a(row));
      }
      case FENCE -> {
        result(row, ValueType.VOID);
        order(row, function.imm(row));
      }
      case CALL -> call(row);
      case VA_ARG -> {
        require(row, function.type(row) != ValueType.VOID, "result must have a type");
        address(row, function.a(row));
      }
      case TRAMPOLINE -> {
        result(row, ValueType.VOID);
        address(row, function.a(row));
        operand(row, "chain", function.b(row), ValueType.I64);
      }
      case VA_ARG_AGGREGATE -> {
        result(row, ValueType.VOID);
        address(row, function.a(row));
        address(row, function.b(row));
      }
      case ASM -> {
        result(row, ValueType.VOID);
        assembly(row);
      }
      case NOP -> result(row, ValueType.VOID);
      case JUMP, BRANCH, SWITCH, GOTO, ASM_GOTO, RETURN, TRAP, UNREACHABLE -> terminator(op, row);
    }
  }

  private void sameAsResult(int row, int value) {
    operand(row, "operand", value, function.type(row));
  }

  private void parameter(int row) {
    int index = function.a(row);
    if (index < 0 || index >= signature.parameters().size() || index >= signature.fixed()) {
      verifier.report(row, "the signature has no such parameter");
    } else {
      result(row, signature.parameters().get(index).scalar());
    }
  }

  private void conversion(Op op, int row) {
    int value = function.a(row);
    ValueType from = typeOf(value);
    ValueType to = function.type(row);
    switch (op) {
      case SEXT8, ZEXT8, SEXT16, ZEXT16 -> {
        integerOperand(row, value);
        integerResult(row);
      }
      case SEXT32, ZEXT32 -> {
        operand(row, "operand", value, ValueType.I32);
        result(row, ValueType.I64);
      }
      case TRUNC -> {
        operand(row, "operand", value, ValueType.I64);
        result(row, ValueType.I32);
      }
      case FCONVERT -> {
        floatOperand(row, value);
        floatResult(row);
      }
      case SITOF, UITOF -> {
        integerOperand(row, value);
        floatResult(row);
      }
      case FTOSI, FTOUI -> {
        floatOperand(row, value);
        integerResult(row);
      }
      case BITCAST ->
          require(
              row,
              from == ValueType.I32 && to == ValueType.F32
                  || from == ValueType.F32 && to == ValueType.I32
                  || from == ValueType.I64 && to == ValueType.F64
                  || from == ValueType.F64 && to == ValueType.I64,
              "no bit cast from " + from.text() + " to " + to.text());
      default -> sameAsResult(row, value);
    }
  }

  // ---- memory

  private static boolean loads(MemoryType memory, ValueType type) {
    return switch (memory) {
      case S8, U8, S16, U16 -> type.isInteger();
      case I32 -> type == ValueType.I32;
      case S32, U32, I64 -> type == ValueType.I64;
      case F16, V256 -> false;
      case F32 -> type == ValueType.F32;
      case F64 -> type == ValueType.F64;
      case F80 -> type == ValueType.F80;
      case F128 -> type == ValueType.F128;
    };
  }

  private static boolean stores(MemoryType memory, ValueType type) {
    return switch (memory) {
      case U8, U16, I32 -> type.isInteger();
      case S8, S16, S32, U32, F16, V256 -> false;
      case I64 -> type == ValueType.I64;
      case F32 -> type == ValueType.F32;
      case F64 -> type == ValueType.F64;
      case F80 -> type == ValueType.F80;
      case F128 -> type == ValueType.F128;
    };
  }

  private void order(int row, long order) {
    require(row, order >= 0 && order <= 5, "no such memory order");
  }

  private void memory(Op op, int row) {
    int access = function.c(row);
    if ((access & 0xff) >= MemoryType.values().length || access < 0 || (access >> 12 & 0xff) > 30) {
      verifier.report(row, "malformed access");
      return;
    }
    MemoryType memory = Function.accessMemory(access);
    address(row, function.a(row));
    boolean loadFits = loads(memory, function.type(row));
    switch (op) {
      case LOAD, ATOMIC_LOAD ->
          require(
              row,
              loadFits,
              "a load of " + memory.text() + " does not give " + function.type(row).text());
      case STORE, ATOMIC_STORE -> {
        result(row, ValueType.VOID);
        ValueType type = typeOf(function.b(row));
        require(
            row,
            stores(memory, type),
            "a store as " + memory.text() + " does not take " + type.text());
      }
      case COPY_BLOCK -> {
        result(row, ValueType.VOID);
        address(row, function.b(row));
        require(row, function.imm(row) >= 0, "negative size");
      }
      case ZERO_BLOCK -> {
        result(row, ValueType.VOID);
        require(row, function.imm(row) >= 0, "negative size");
      }
      case ATOMIC_RMW -> {
        require(row, loadFits && function.type(row).isInteger(), "access does not fit the type");
        sameAsResult(row, function.b(row));
        require(
            row,
            function.imm(row) >= 0 && function.imm(row) < AtomicOperation.values().length,
            "no such atomic operation");
      }
      default -> {
        require(row, loadFits && function.type(row).isInteger(), "access does not fit the type");
        sameAsResult(row, function.listItem(function.b(row), 0));
        sameAsResult(row, function.listItem(function.b(row), 1));
      }
    }
    boolean atomic =
        op == Op.ATOMIC_LOAD
            || op == Op.ATOMIC_STORE
            || op == Op.ATOMIC_RMW
            || op == Op.ATOMIC_CMPXCHG;
    if (atomic) {
      order(row, Function.accessOrder(access));
      require(row, Function.accessIsVolatile(access), "atomic accesses are volatile");
    } else {
      require(row, Function.accessOrder(access) == 0, "a memory order on an ordinary access");
    }
    require(
        row,
        Function.accessSpace(access) == 0 || op == Op.LOAD || op == Op.STORE,
        "an address space of an access that is neither load nor store");
  }

  // ---- calls and assembly

  private void call(int row) {
    int list = function.c(row);
    Signature called = unit.signature(function.listItem(list, 0));
    if (function.a(row) >= 0) {
      address(row, function.a(row));
    }
    int count = function.listSize(list) - 2;
    if (count != called.parameters().size()) {
      verifier.report(row, count + " arguments, the signature has " + called.parameters().size());
      return;
    }
    require(
        row,
        called.fixed() == count || called.variadic(),
        "variable arguments in a call of a function that takes none");
    for (int i = 0; i < count; i++) {
      operand(
          row,
          "argument " + i,
          function.listItem(list, 2 + i),
          called.parameters().get(i).scalar());
    }
    int resultAddress = function.listItem(list, 1);
    if (called.result().isAggregate()) {
      result(row, ValueType.VOID);
      if (resultAddress < 0) {
        verifier.report(row, "an aggregate result needs an address");
      } else {
        address(row, resultAddress);
      }
    } else {
      result(row, called.result().scalar());
      require(row, resultAddress < 0, "a scalar result has no address");
    }
  }

  private void assembly(int row) {
    InlineAssembly assembly = function.inlineAssemblies().get(function.a(row));
    int list = function.c(row);
    if (function.listSize(list) != assembly.operands().size()) {
      verifier.report(
          row,
          function.listSize(list) + " operands, the assembly has " + assembly.operands().size());
      return;
    }
    for (int i = 0; i < assembly.operands().size(); i++) {
      InlineAssembly.Operand operand = assembly.operands().get(i);
      ValueType expected = operand.byAddress() ? ValueType.I64 : operand.type();
      if (expected != null) {
        operand(row, "operand " + i, function.listItem(list, i), expected);
      }
    }
  }

  // ---- terminators

  private void terminator(Op op, int row) {
    result(row, ValueType.VOID);
    switch (op) {
      case BRANCH -> integerOperand(row, function.a(row));
      case SWITCH -> {
        integerOperand(row, function.a(row));
        caseValues(row, typeOf(function.a(row)));
      }
      case GOTO -> address(row, function.a(row));
      case ASM_GOTO -> assembly(row);
      case RETURN -> returned(row);
      default -> {}
    }
    int edges = function.edgeCount(row);
    int edge = edges == 0 ? 0 : function.edge(row, 0);
    for (int i = 0; i < edges; i++) {
      edge(row, edge);
      edge = function.followingEdge(edge);
    }
  }

  private void caseValues(int row, ValueType type) {
    int count = function.edgeCount(row) - 1;
    LongOpenHashSet seen = new LongOpenHashSet(count);
    for (int i = 0; i < count; i++) {
      long value = function.caseValue(row, i);
      require(row, seen.add(value), "case " + value + " twice");
      require(
          row,
          type != ValueType.I32 || value == (int) value,
          "case " + value + " is not a sign-extended i32");
    }
  }

  /** A return without value from a function that has one is allowed: the caller does not use it. */
  private void returned(int row) {
    int value = function.a(row);
    if (value >= 0) {
      if (signature.result().isVoid() && !signature.result().isAggregate()) {
        verifier.report(row, "a value is returned from a void function");
      } else {
        operand(row, "value", value, signature.result().scalar());
      }
    }
  }

  private void edge(int row, int edge) {
    int block = function.edgeTarget(edge);
    int count = function.edgeArgumentCount(edge);
    if (count != function.blockParameterCount(block)) {
      verifier.report(
          row,
          count
              + " arguments for a block of "
              + function.blockParameterCount(block)
              + " parameters");
      return;
    }
    for (int i = 0; i < count; i++) {
      operand(
          row,
          "edge argument " + i,
          function.edgeArgument(edge, i),
          typeOf(function.blockParameter(block, i)));
    }
  }
}
