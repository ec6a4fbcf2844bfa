package kit.obj;

/**
 * What becomes of a reference to a symbol when an object is written: computed now, a relocation
 * against the symbol, or a relocation against its section. The compiler's direct emission and the
 * assembler share these rules, so that both write the same bytes; they are GNU as's rules for ELF
 * (observed with binutils 2.40).
 *
 * <ul>
 *   <li>A pc-relative reference to a local symbol of the same section is computed, unless the
 *       symbol is an indirect function. References to global and weak symbols stay relocations even
 *       when defined here.
 *   <li>A reference to a local symbol of another section goes through that section's symbol (so
 *       {@code call} becomes PC32 rather than PLT32), except: kinds that are about the symbol
 *       itself (GOT, PLT asked for by name, thread-local, size), symbols of thread-local sections,
 *       indirect functions, and mergeable sections when the reference is pc-relative or has an
 *       addend (the linker moves the pieces of a mergeable section, and an addend would reach into
 *       another piece).
 *   <li>Undefined symbols are written as global ones (by the writers of the formats); symbols of
 *       thread-local kinds become thread-local; GOT and thread-local kinds make the object mention
 *       {@code _GLOBAL_OFFSET_TABLE_}.
 * </ul>
 */
public final class LocalFixups {
  /** Name of the symbol that {@link #mentionsGlobalOffsetTable} asks for. */
  public static final String GLOBAL_OFFSET_TABLE = "_GLOBAL_OFFSET_TABLE_";

  private LocalFixups() {}

  /**
   * Whether a field of this kind in {@code place} that refers to {@code target} can be computed
   * now, as target + addend - place of the field.
   */
  public static boolean isComputable(Machine machine, Section place, int kind, Symbol target) {
    return target.section == place
        && target.binding == Symbol.Binding.LOCAL
        && target.type != Symbol.Type.INDIRECT_FUNCTION
        && (isPlainPcRelative(machine, kind) || isProcedureLinkage(machine, kind));
  }

  /**
   * Adds the relocation for a reference that is not {@linkplain #isComputable computable}.
   *
   * @param offset of the field in the section
   * @param kind the psABI number
   * @param target the symbol, or null for an absolute number (the addend)
   * @param addend complete, with the -4 of a pc-relative field at an instruction's end
   * @param asked whether the source names the kind ({@code foo@PLT}); a PLT kind that is only the
   *     usual one of a branch gives way to the plain one for local symbols
   */
  public static void addRelocation(
      ObjectFile object,
      Section place,
      long offset,
      int kind,
      Symbol target,
      long addend,
      boolean asked) {
    Machine machine = object.machine();
    RelocationTable table = place.relocations();
    int actual = kind;
    if (target == null) {
      table.add(offset, asked ? kind : plainKind(machine, kind), NO_SYMBOL, addend);
      return;
    }
    if (isThreadLocalKind(machine, kind) && target.type != Symbol.Type.THREAD_LOCAL) {
      target.type = Symbol.Type.THREAD_LOCAL;
    }
    if (target.isDefined() && target.binding == Symbol.Binding.LOCAL && !asked) {
      actual = plainKind(machine, kind);
    }
    if (isAdjustable(machine, actual, target, addend)) {
      table.add(
          offset, actual, object.sectionSymbol(target.section).index(), target.value + addend);
    } else {
      table.add(offset, actual, target.index(), addend);
    }
  }

  /** Symbol number in a relocation that has none. */
  public static final int NO_SYMBOL = -1;

  /**
   * Whether a relocation of this kind against the symbol is written against the section of the
   * symbol instead.
   */
  public static boolean isAdjustable(Machine machine, int kind, Symbol target, long addend) {
    return target.type != Symbol.Type.SECTION
        && isAdjustable(
            machine,
            kind,
            target.section,
            target.binding == Symbol.Binding.LOCAL,
            target.type == Symbol.Type.INDIRECT_FUNCTION,
            addend);
  }

  /**
   * The same for a symbol that is not in the object yet; {@code section} is null when it is
   * undefined.
   */
  public static boolean isAdjustable(
      Machine machine,
      int kind,
      Section section,
      boolean local,
      boolean indirectFunction,
      long addend) {
    if (section == null || !local || indirectFunction || section.has(Section.THREAD_LOCAL)) {
      return false;
    }
    boolean pcRelative = isPlainPcRelative(machine, kind);
    if (!pcRelative && !isPlainAbsolute(machine, kind)) {
      return false;
    }
    return !section.has(Section.MERGE) || (!pcRelative && addend == 0);
  }

  /** S + A - P and nothing else. */
  public static boolean isPlainPcRelative(Machine machine, int kind) {
    return machine == Machine.X86_64
        && (kind == X86_64Relocations.PC32
            || kind == X86_64Relocations.PC8
            || kind == X86_64Relocations.PC16
            || kind == X86_64Relocations.PC64);
  }

  /** S + A and nothing else. */
  public static boolean isPlainAbsolute(Machine machine, int kind) {
    return machine == Machine.X86_64
        && switch (kind) {
          case X86_64Relocations.ABS64,
              X86_64Relocations.ABS32,
              X86_64Relocations.ABS32S,
              X86_64Relocations.ABS16,
              X86_64Relocations.ABS8 ->
              true;
          default -> false;
        };
  }

  private static boolean isProcedureLinkage(Machine machine, int kind) {
    return machine == Machine.X86_64 && kind == X86_64Relocations.PLT32;
  }

  /** Whether the field's own place is subtracted: all kinds that end in "- P". */
  public static boolean isPcRelative(Machine machine, int kind) {
    return machine == Machine.X86_64
        && switch (kind) {
          case X86_64Relocations.PC8,
              X86_64Relocations.PC16,
              X86_64Relocations.PC32,
              X86_64Relocations.PC64,
              X86_64Relocations.PLT32,
              X86_64Relocations.GOTPCREL,
              X86_64Relocations.GOTPCREL64,
              X86_64Relocations.GOTPCRELX,
              X86_64Relocations.REX_GOTPCRELX,
              X86_64Relocations.GOTPC32,
              X86_64Relocations.GOTPC64,
              X86_64Relocations.TLSGD,
              X86_64Relocations.TLSLD,
              X86_64Relocations.GOTTPOFF,
              X86_64Relocations.GOTPC32_TLSDESC ->
              true;
          default -> false;
        };
  }

  /** The kind for a target that needs no procedure linkage entry. */
  public static int plainKind(Machine machine, int kind) {
    return isProcedureLinkage(machine, kind) ? X86_64Relocations.PC32 : kind;
  }

  /** Kinds whose symbol is thread-local. */
  public static boolean isThreadLocalKind(Machine machine, int kind) {
    return machine == Machine.X86_64
        && switch (kind) {
          case X86_64Relocations.TLSGD,
              X86_64Relocations.TLSLD,
              X86_64Relocations.DTPOFF32,
              X86_64Relocations.DTPOFF64,
              X86_64Relocations.GOTTPOFF,
              X86_64Relocations.TPOFF32,
              X86_64Relocations.TPOFF64,
              X86_64Relocations.GOTPC32_TLSDESC,
              X86_64Relocations.TLSDESC_CALL ->
              true;
          default -> false;
        };
  }

  /**
   * Kinds that make GNU as put an undefined {@link #GLOBAL_OFFSET_TABLE} into the symbol table,
   * before the symbol that is referred to.
   */
  public static boolean mentionsGlobalOffsetTable(Machine machine, int kind) {
    return isThreadLocalKind(machine, kind)
        || machine == Machine.X86_64
            && switch (kind) {
              case X86_64Relocations.GOT32,
                  X86_64Relocations.GOT64,
                  X86_64Relocations.GOTPCREL,
                  X86_64Relocations.GOTPCREL64,
                  X86_64Relocations.GOTPCRELX,
                  X86_64Relocations.REX_GOTPCRELX,
                  X86_64Relocations.GOTOFF64,
                  X86_64Relocations.GOTPC32,
                  X86_64Relocations.GOTPC64,
                  X86_64Relocations.GOTPLT64,
                  X86_64Relocations.PLTOFF64 ->
                  true;
              default -> false;
            };
  }
}
