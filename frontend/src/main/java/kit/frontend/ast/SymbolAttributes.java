package kit.frontend.ast;

import java.util.ArrayList;
import java.util.List;
import kit.mir.ClearedRegisters;
import kit.mir.UnitSymbol;
import org.jspecify.annotations.Nullable;

/**
 * Attributes of a function or object that reach the object file. Filled by the parser from
 * attributes, asm labels and pragmas; merged over redeclarations.
 */
public final class SymbolAttributes {
  /** asm("name") label, or null. */
  public String assemblerName;

  public String section;
  public UnitSymbol.Visibility visibility;
  public boolean weak;

  /** attribute((weakref("target"))): the target or "". */
  public String weakReference;

  public String alias;
  public String indirectResolver;
  public boolean used;
  public boolean retain;
  public boolean noReturn;
  public boolean returnsTwice;
  public boolean alwaysInline;
  public boolean noInline;

  /** No calls of __cyg_profile_func_enter and _exit. */
  public boolean noInstrument;

  /** attribute((stack_protect)): true, ((no_stack_protector)): false, neither: null. */
  public Boolean stackProtect;

  /** attribute((nocf_check)). */
  public boolean noControlFlowCheck;

  /** attribute((patchable_function_entry(total, before))); -1 when there is none. */
  public int patchableBytes = -1;

  public int patchableBefore;

  /**
   * attribute((target("…"))) on vectors: 32 with AVX, 16 without it, 0 when it says nothing of
   * that.
   */
  public int vectorBytes;

  /** attribute((zero_call_used_regs("…"))), or null. */
  public @Nullable ClearedRegisters cleared;

  /** attribute((force_align_arg_pointer)). */
  public boolean realigned;

  /** attribute((uninitialized)): -ftrivial-auto-var-init= leaves it as it is. */
  public boolean uninitialized;

  public boolean gnuInline;
  public boolean naked;
  public boolean noCommon;
  public boolean common;
  public UnitSymbol.ThreadModel threadModel;

  /** What warnings want to know, or null for nothing. */
  public @Nullable WarningAttributes warnings;

  /** Minimum alignment in bytes, or 0. */
  public int alignment;

  /** Constructor and destructor priorities; -1 none, 65535 default. */
  public int constructor = -1;

  public int destructor = -1;

  /** attribute((cleanup(f))), or null. */
  public FunctionDeclaration cleanup;

  /** What a call of the function says as an error, or null. */
  public String errorMessage;

  /** What a call of the function says as a warning, or null. */
  public String warningMessage;

  /** .symver lines. */
  public final List<String> versions = new ArrayList<>();
}
