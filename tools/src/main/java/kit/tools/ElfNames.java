package kit.tools;

import kit.obj.Machine;
import kit.obj.RelocationKinds;
import kit.obj.elf.Elf;
import kit.obj.elf.ElfFile;
import org.jspecify.annotations.Nullable;

/** Names that GNU's tools print for ELF numbers. */
final class ElfNames {
  private ElfNames() {}

  /** BFD's name of the format. */
  static String target(ElfFile file) {
    return switch (file.machineNumber()) {
      case Elf.EM_X86_64 -> "elf64-x86-64";
      case Elf.EM_AARCH64 -> "elf64-littleaarch64";
      case Elf.EM_RISCV -> "elf64-littleriscv";
      default -> "elf64-little";
    };
  }

  static String architecture(ElfFile file) {
    return switch (file.machineNumber()) {
      case Elf.EM_X86_64 -> "i386:x86-64";
      case Elf.EM_AARCH64 -> "aarch64";
      case Elf.EM_RISCV -> "riscv:rv64";
      default -> "UNKNOWN!";
    };
  }

  static String relocation(ElfFile file, int number) {
    Machine machine = file.machine();
    return machine == null
        ? "unknown relocation " + number
        : RelocationKinds.of(machine).name(number);
  }

  /** A dynamic tag without DT_, or null. */
  static @Nullable String dynamicTag(long tag) {
    if (tag < 0 || tag > 0x7fffffff) {
      return null;
    }
    return switch ((int) tag) {
      case Elf.DT_NULL -> "NULL";
      case Elf.DT_NEEDED -> "NEEDED";
      case Elf.DT_PLTRELSZ -> "PLTRELSZ";
      case Elf.DT_PLTGOT -> "PLTGOT";
      case Elf.DT_HASH -> "HASH";
      case Elf.DT_STRTAB -> "STRTAB";
      case Elf.DT_SYMTAB -> "SYMTAB";
      case Elf.DT_RELA -> "RELA";
      case Elf.DT_RELASZ -> "RELASZ";
      case Elf.DT_RELAENT -> "RELAENT";
      case Elf.DT_STRSZ -> "STRSZ";
      case Elf.DT_SYMENT -> "SYMENT";
      case Elf.DT_INIT -> "INIT";
      case Elf.DT_FINI -> "FINI";
      case Elf.DT_SONAME -> "SONAME";
      case Elf.DT_RPATH -> "RPATH";
      case Elf.DT_SYMBOLIC -> "SYMBOLIC";
      case Elf.DT_REL -> "REL";
      case Elf.DT_RELSZ -> "RELSZ";
      case Elf.DT_RELENT -> "RELENT";
      case Elf.DT_PLTREL -> "PLTREL";
      case Elf.DT_DEBUG -> "DEBUG";
      case Elf.DT_TEXTREL -> "TEXTREL";
      case Elf.DT_JMPREL -> "JMPREL";
      case Elf.DT_BIND_NOW -> "BIND_NOW";
      case Elf.DT_INIT_ARRAY -> "INIT_ARRAY";
      case Elf.DT_FINI_ARRAY -> "FINI_ARRAY";
      case Elf.DT_INIT_ARRAYSZ -> "INIT_ARRAYSZ";
      case Elf.DT_FINI_ARRAYSZ -> "FINI_ARRAYSZ";
      case Elf.DT_RUNPATH -> "RUNPATH";
      case Elf.DT_FLAGS -> "FLAGS";
      case Elf.DT_PREINIT_ARRAY -> "PREINIT_ARRAY";
      case Elf.DT_PREINIT_ARRAYSZ -> "PREINIT_ARRAYSZ";
      case Elf.DT_GNU_HASH -> "GNU_HASH";
      case Elf.DT_TLSDESC_PLT -> "TLSDESC_PLT";
      case Elf.DT_TLSDESC_GOT -> "TLSDESC_GOT";
      case Elf.DT_VERSYM -> "VERSYM";
      case Elf.DT_RELACOUNT -> "RELACOUNT";
      case Elf.DT_FLAGS_1 -> "FLAGS_1";
      case Elf.DT_VERDEF -> "VERDEF";
      case Elf.DT_VERDEFNUM -> "VERDEFNUM";
      case Elf.DT_VERNEED -> "VERNEED";
      case Elf.DT_VERNEEDNUM -> "VERNEEDNUM";
      case Elf.DT_AUXILIARY -> "AUXILIARY";
      case Elf.DT_FILTER -> "FILTER";
      default -> null;
    };
  }

  /** Whether the tag's value is an offset in the string table. */
  static boolean isTextTag(long tag) {
    return tag == Elf.DT_NEEDED
        || tag == Elf.DT_SONAME
        || tag == Elf.DT_RPATH
        || tag == Elf.DT_RUNPATH
        || tag == Elf.DT_AUXILIARY
        || tag == Elf.DT_FILTER;
  }
}
