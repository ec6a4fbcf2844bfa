package kit.frontend.target;

import java.util.List;

/**
 * The targets' C-level descriptions. Sources: System V psABI x86-64 1.0, AAPCS64 2022Q3, RISC-V ELF
 * psABI 1.0, and the predefined macros of gcc 12 for each.
 */
public final class Targets {
  private Targets() {}

  public static TargetInfo x86_64Linux() {
    return new TargetInfo(
        "x86_64",
        "x86_64-linux-gnu",
        false,
        true,
        8,
        TargetInfo.LongDouble.X87,
        16,
        BasicType.INT,
        BasicType.UNSIGNED_INT,
        BasicType.UNSIGNED_LONG,
        BasicType.LONG,
        BasicType.LONG,
        BasicType.LONG,
        BasicType.LONG,
        BasicType.INT,
        TargetInfo.VaList.SYSTEM_V_X86_64,
        true,
        true,
        List.of(
            "__x86_64 1",
            "__x86_64__ 1",
            "__amd64 1",
            "__amd64__ 1",
            "__k8 1",
            "__k8__ 1",
            "__code_model_small__ 1",
            "__MMX__ 1",
            "__SSE__ 1",
            "__SSE2__ 1",
            "__SSE_MATH__ 1",
            "__SSE2_MATH__ 1",
            "__FXSR__ 1",
            "__SEG_FS 1",
            "__SEG_GS 1",
            "__GCC_ASM_FLAG_OUTPUTS__ 1"));
  }

  public static TargetInfo aarch64Linux() {
    return new TargetInfo(
        "aarch64",
        "aarch64-linux-gnu",
        false,
        false,
        8,
        TargetInfo.LongDouble.BINARY128,
        16,
        BasicType.UNSIGNED_INT,
        BasicType.UNSIGNED_INT,
        BasicType.UNSIGNED_LONG,
        BasicType.LONG,
        BasicType.LONG,
        BasicType.LONG,
        BasicType.LONG,
        BasicType.INT,
        TargetInfo.VaList.AAPCS64,
        false,
        false,
        List.of(
            "__aarch64__ 1",
            "__AARCH64EL__ 1",
            "__AARCH64_CMODEL_SMALL__ 1",
            "__ARM_64BIT_STATE 1",
            "__ARM_ARCH 8",
            "__ARM_ARCH_8A 1",
            "__ARM_ARCH_ISA_A64 1",
            "__ARM_ARCH_PROFILE 65",
            "__ARM_ALIGN_MAX_PWR 28",
            "__ARM_ALIGN_MAX_STACK_PWR 16",
            "__ARM_FEATURE_CLZ 1",
            "__ARM_FEATURE_FMA 1",
            "__ARM_FEATURE_IDIV 1",
            "__ARM_FEATURE_NUMERIC_MAXMIN 1",
            "__ARM_FEATURE_UNALIGNED 1",
            "__ARM_FP 14",
            "__ARM_FP16_ARGS 1",
            "__ARM_FP16_FORMAT_IEEE 1",
            "__ARM_NEON 1",
            "__ARM_PCS_AAPCS64 1",
            "__ARM_SIZEOF_MINIMAL_ENUM 4",
            "__ARM_SIZEOF_WCHAR_T 4"));
  }

  public static TargetInfo riscv64Linux() {
    return new TargetInfo(
        "riscv64",
        "riscv64-linux-gnu",
        false,
        false,
        8,
        TargetInfo.LongDouble.BINARY128,
        16,
        BasicType.INT,
        BasicType.UNSIGNED_INT,
        BasicType.UNSIGNED_LONG,
        BasicType.LONG,
        BasicType.LONG,
        BasicType.LONG,
        BasicType.LONG,
        BasicType.INT,
        TargetInfo.VaList.VOID_POINTER,
        false,
        false,
        List.of(
            "__riscv 1",
            "__riscv_xlen 64",
            "__riscv_flen 64",
            "__riscv_float_abi_double 1",
            "__riscv_fdiv 1",
            "__riscv_fsqrt 1",
            "__riscv_mul 1",
            "__riscv_muldiv 1",
            "__riscv_div 1",
            "__riscv_atomic 1",
            "__riscv_compressed 1",
            "__riscv_cmodel_medlow 1",
            "__riscv_arch_test 1",
            "__riscv_i 2001000",
            "__riscv_m 2000000",
            "__riscv_a 2001000",
            "__riscv_f 2002000",
            "__riscv_d 2002000",
            "__riscv_c 2000000"));
  }
}
