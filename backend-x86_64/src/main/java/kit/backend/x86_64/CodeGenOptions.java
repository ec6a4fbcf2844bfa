package kit.backend.x86_64;

/**
 * What the command line says about code generation.
 *
 * @param pic level of position independence: 0 none, 1 -fpic, 2 -fPIC; also set for executables
 *     (-fpie, -fPIE)
 * @param pie whether the code is for an executable: symbols defined here cannot be replaced
 * @param plt calls of global functions go through the PLT; false (-fno-plt): through the GOT
 * @param functionSections each function in a section of its own
 * @param dataSections each object in a section of its own
 * @param redZone whether leaf functions may use 128 bytes below the stack pointer
 * @param hardening protections
 * @param entry code for tools at the entry of functions
 * @param model how far apart things may be
 * @param vectorRegisters false: -mno-sse, no instruction may touch a vector register
 * @param unwindTables whether .eh_frame is written
 * @param textOutput whether assembly text is wanted (-S)
 * @param objectOutput whether an object file is wanted
 * @param ident contents of .comment, or null for none
 * @param intelAssembly -masm=intel: the user's assembly text is in Intel syntax
 */
public record CodeGenOptions(
    int pic,
    boolean pie,
    boolean plt,
    boolean functionSections,
    boolean dataSections,
    boolean redZone,
    Hardening hardening,
    EntryCode entry,
    CodeModel model,
    boolean vectorRegisters,
    boolean unwindTables,
    boolean textOutput,
    boolean objectOutput,
    String ident,
    boolean intelAssembly) {
  /** {@code -mcmodel=}. */
  public enum CodeModel {
    /** Everything within the lower 2 GiB, or within 2 GiB of each other. */
    SMALL,
    /** Everything within the upper 2 GiB. */
    KERNEL
  }

  /** As gcc on most distributions: PIE, object output. */
  public static CodeGenOptions defaults() {
    return new CodeGenOptions(
        2,
        true,
        true,
        false,
        false,
        true,
        Hardening.NONE,
        EntryCode.NONE,
        CodeModel.SMALL,
        true,
        true,
        false,
        true,
        null,
        false);
  }

  /** The same with another position independence. */
  public CodeGenOptions withPic(int level, boolean executable) {
    return new CodeGenOptions(
        level,
        executable,
        plt,
        functionSections,
        dataSections,
        redZone,
        hardening,
        entry,
        model,
        vectorRegisters,
        unwindTables,
        textOutput,
        objectOutput,
        ident,
        intelAssembly);
  }

  /** The same with other outputs. */
  public CodeGenOptions withOutputs(boolean text, boolean object) {
    return new CodeGenOptions(
        pic,
        pie,
        plt,
        functionSections,
        dataSections,
        redZone,
        hardening,
        entry,
        model,
        vectorRegisters,
        unwindTables,
        text,
        object,
        ident,
        intelAssembly);
  }

  /** The same with each function and object in a section of its own, or not. */
  public CodeGenOptions withSections(boolean functions, boolean data) {
    return new CodeGenOptions(
        pic,
        pie,
        plt,
        functions,
        data,
        redZone,
        hardening,
        entry,
        model,
        vectorRegisters,
        unwindTables,
        textOutput,
        objectOutput,
        ident,
        intelAssembly);
  }

  /** The same with other protections and entry code. */
  public CodeGenOptions with(Hardening newHardening, EntryCode newEntry) {
    return new CodeGenOptions(
        pic,
        pie,
        plt,
        functionSections,
        dataSections,
        redZone,
        newHardening,
        newEntry,
        model,
        vectorRegisters,
        unwindTables,
        textOutput,
        objectOutput,
        ident,
        intelAssembly);
  }
}
