package kit.frontend.check;

import java.util.ArrayList;
import java.util.List;
import kit.frontend.ast.FunctionDeclaration;
import kit.frontend.ast.SymbolAttributes;
import kit.frontend.ast.WarningAttributes;
import kit.mir.CallingConvention;
import kit.mir.ClearedRegisters;
import kit.mir.UnitSymbol;
import org.jspecify.annotations.Nullable;

/**
 * The attributes read at one place (GNU {@code __attribute__}, C23 {@code [[…]]}, {@code asm}
 * labels, {@code _Alignas}), before they are applied to a declaration or type.
 */
public final class AttributeSet {
  // Those that become attributes of a symbol; null or false where absent.
  public String assemblerName;
  public String section;
  public UnitSymbol.Visibility visibility;
  public boolean weak;
  public String weakReference;
  public String alias;
  public String indirectResolver;
  public boolean used;
  public boolean retain;
  public boolean noReturn;
  public boolean returnsTwice;
  public boolean alwaysInline;
  public boolean noInline;
  public boolean noInstrument;
  public Boolean stackProtect;
  public boolean noControlFlowCheck;
  public int patchableBytes = -1;
  public int patchableBefore;
  public int vectorBytes;
  public @Nullable ClearedRegisters cleared;
  public boolean realigned;
  public boolean uninitialized;
  public boolean gnuInline;
  public boolean naked;
  public boolean noCommon;
  public boolean common;
  public UnitSymbol.ThreadModel threadModel;
  public int constructor = -1;
  public int destructor = -1;
  public FunctionDeclaration cleanup;
  public final List<String> versions = new ArrayList<>();

  // Those that change types and layouts.
  /** Bytes, or 0. */
  public int alignment;

  /** {@code _Alignas}, which must not reduce an alignment; bytes or 0. */
  public int alignas;

  public boolean packed;

  /** attribute((ms_struct)): true, ((gcc_struct)): false, neither: null. */
  public @Nullable Boolean microsoftStruct;

  /** attribute((scalar_storage_order)): big-endian or not; null without it. */
  public Boolean bigEndian;

  public boolean transparentUnion;

  /** Machine mode without underscores ("DI"), or null. */
  public String mode;

  /** attribute((ms_abi)), ((sysv_abi)), or null. */
  public @Nullable CallingConvention convention;

  /** Bytes of a vector, or 0. */
  public long vectorSize;

  /** {@code error("…")} and {@code warning("…")}: what a call of the function says, or null. */
  public String errorMessage;

  public String warningMessage;

  public boolean unused;
  public boolean fallthrough;

  /** Those that serve warnings alone; null for none. */
  public @Nullable WarningAttributes warnings;

  /** Those that serve warnings alone, made when there are none. */
  public WarningAttributes warnings() {
    if (warnings == null) {
      warnings = new WarningAttributes();
    }
    return warnings;
  }

  /** Takes over what another set says. */
  public void merge(AttributeSet other) {
    if (other == null) {
      return;
    }
    assemblerName = other.assemblerName != null ? other.assemblerName : assemblerName;
    section = other.section != null ? other.section : section;
    visibility = other.visibility != null ? other.visibility : visibility;
    weak |= other.weak;
    weakReference = other.weakReference != null ? other.weakReference : weakReference;
    alias = other.alias != null ? other.alias : alias;
    indirectResolver = other.indirectResolver != null ? other.indirectResolver : indirectResolver;
    used |= other.used;
    retain |= other.retain;
    noReturn |= other.noReturn;
    returnsTwice |= other.returnsTwice;
    alwaysInline |= other.alwaysInline;
    noInline |= other.noInline;
    noInstrument |= other.noInstrument;
    vectorBytes = Math.max(vectorBytes, other.vectorBytes);
    cleared = other.cleared != null ? other.cleared : cleared;
    realigned |= other.realigned;
    microsoftStruct = other.microsoftStruct != null ? other.microsoftStruct : microsoftStruct;
    uninitialized |= other.uninitialized;
    convention = other.convention != null ? other.convention : convention;
    stackProtect = other.stackProtect != null ? other.stackProtect : stackProtect;
    noControlFlowCheck |= other.noControlFlowCheck;
    if (other.patchableBytes >= 0) {
      patchableBytes = other.patchableBytes;
      patchableBefore = other.patchableBefore;
    }
    gnuInline |= other.gnuInline;
    naked |= other.naked;
    noCommon |= other.noCommon;
    common |= other.common;
    threadModel = other.threadModel != null ? other.threadModel : threadModel;
    constructor = other.constructor >= 0 ? other.constructor : constructor;
    destructor = other.destructor >= 0 ? other.destructor : destructor;
    cleanup = other.cleanup != null ? other.cleanup : cleanup;
    versions.addAll(other.versions);
    alignment = Math.max(alignment, other.alignment);
    alignas = Math.max(alignas, other.alignas);
    packed |= other.packed;
    bigEndian = other.bigEndian != null ? other.bigEndian : bigEndian;
    transparentUnion |= other.transparentUnion;
    mode = other.mode != null ? other.mode : mode;
    vectorSize = other.vectorSize != 0 ? other.vectorSize : vectorSize;
    errorMessage = other.errorMessage != null ? other.errorMessage : errorMessage;
    warningMessage = other.warningMessage != null ? other.warningMessage : warningMessage;
    unused |= other.unused;
    fallthrough |= other.fallthrough;
    if (other.warnings != null) {
      warnings().merge(other.warnings);
    }
  }

  /** Adds the symbol's part to a declaration. */
  public void applyTo(SymbolAttributes to) {
    if (warnings != null) {
      if (to.warnings == null) {
        to.warnings = new WarningAttributes();
      }
      to.warnings.merge(warnings);
    }
    to.assemblerName = assemblerName != null ? assemblerName : to.assemblerName;
    to.section = section != null ? section : to.section;
    to.visibility = visibility != null ? visibility : to.visibility;
    to.weak |= weak;
    to.weakReference = weakReference != null ? weakReference : to.weakReference;
    to.alias = alias != null ? alias : to.alias;
    to.indirectResolver = indirectResolver != null ? indirectResolver : to.indirectResolver;
    to.used |= used;
    to.retain |= retain;
    to.noReturn |= noReturn;
    to.returnsTwice |= returnsTwice;
    to.alwaysInline |= alwaysInline;
    to.noInline |= noInline;
    to.noInstrument |= noInstrument;
    to.cleared = cleared != null ? cleared : to.cleared;
    to.realigned |= realigned;
    to.uninitialized |= uninitialized;
    to.vectorBytes = Math.max(to.vectorBytes, vectorBytes);
    to.stackProtect = stackProtect != null ? stackProtect : to.stackProtect;
    to.noControlFlowCheck |= noControlFlowCheck;
    if (patchableBytes >= 0) {
      to.patchableBytes = patchableBytes;
      to.patchableBefore = patchableBefore;
    }
    to.gnuInline |= gnuInline;
    to.naked |= naked;
    to.noCommon |= noCommon;
    to.common |= common;
    to.threadModel = threadModel != null ? threadModel : to.threadModel;
    to.constructor = constructor >= 0 ? constructor : to.constructor;
    to.destructor = destructor >= 0 ? destructor : to.destructor;
    to.cleanup = cleanup != null ? cleanup : to.cleanup;
    to.versions.addAll(versions);
    to.errorMessage = errorMessage != null ? errorMessage : to.errorMessage;
    to.warningMessage = warningMessage != null ? warningMessage : to.warningMessage;
    to.alignment = Math.max(to.alignment, Math.max(alignment, alignas));
  }
}
