package kit.obj.elf;

import kit.obj.Machine;
import kit.obj.Section;
import kit.obj.Symbol;

/** The neutral object's enums and flags as ELF numbers, and back. */
final class ElfNumbers {
  /** Neutral flag and ELF flag, pairwise. GROUP is left out: it follows from membership. */
  private static final long[] FLAGS = {
    Section.WRITE, Elf.SHF_WRITE,
    Section.ALLOC, Elf.SHF_ALLOC,
    Section.EXECUTE, Elf.SHF_EXECINSTR,
    Section.MERGE, Elf.SHF_MERGE,
    Section.STRINGS, Elf.SHF_STRINGS,
    Section.GROUP, Elf.SHF_GROUP,
    Section.THREAD_LOCAL, Elf.SHF_TLS,
    Section.LINK_ORDER, Elf.SHF_LINK_ORDER,
    Section.RETAIN, Elf.SHF_GNU_RETAIN,
    Section.EXCLUDE, Elf.SHF_EXCLUDE
  };

  private ElfNumbers() {}

  static int machine(Machine machine) {
    return switch (machine) {
      case X86_64 -> Elf.EM_X86_64;
      case AARCH64 -> Elf.EM_AARCH64;
      case RISCV64 -> Elf.EM_RISCV;
    };
  }

  static long sectionFlags(int neutral) {
    long flags = 0;
    for (int i = 0; i < FLAGS.length; i += 2) {
      if ((neutral & FLAGS[i]) != 0) {
        flags |= FLAGS[i + 1];
      }
    }
    return flags;
  }

  static int neutralFlags(long flags) {
    int neutral = 0;
    for (int i = 0; i < FLAGS.length; i += 2) {
      if ((flags & FLAGS[i + 1]) != 0) {
        neutral |= (int) FLAGS[i];
      }
    }
    return neutral;
  }

  static int sectionType(Section section) {
    return switch (section.type()) {
      case PROGBITS -> Elf.SHT_PROGBITS;
      case NOBITS -> Elf.SHT_NOBITS;
      case NOTE -> Elf.SHT_NOTE;
      case INIT_ARRAY -> Elf.SHT_INIT_ARRAY;
      case FINI_ARRAY -> Elf.SHT_FINI_ARRAY;
      case PREINIT_ARRAY -> Elf.SHT_PREINIT_ARRAY;
      case OTHER -> section.rawType;
    };
  }

  static Section.Type neutralType(int type) {
    return switch (type) {
      case Elf.SHT_PROGBITS -> Section.Type.PROGBITS;
      case Elf.SHT_NOBITS -> Section.Type.NOBITS;
      case Elf.SHT_NOTE -> Section.Type.NOTE;
      case Elf.SHT_INIT_ARRAY -> Section.Type.INIT_ARRAY;
      case Elf.SHT_FINI_ARRAY -> Section.Type.FINI_ARRAY;
      case Elf.SHT_PREINIT_ARRAY -> Section.Type.PREINIT_ARRAY;
      default -> Section.Type.OTHER;
    };
  }

  static int binding(Symbol.Binding binding) {
    return switch (binding) {
      case LOCAL -> Elf.STB_LOCAL;
      case GLOBAL -> Elf.STB_GLOBAL;
      case WEAK -> Elf.STB_WEAK;
      case UNIQUE -> Elf.STB_GNU_UNIQUE;
    };
  }

  static int type(Symbol.Type type) {
    return switch (type) {
      case NONE -> Elf.STT_NOTYPE;
      case OBJECT -> Elf.STT_OBJECT;
      case FUNCTION -> Elf.STT_FUNC;
      case SECTION -> Elf.STT_SECTION;
      case FILE -> Elf.STT_FILE;
      case THREAD_LOCAL -> Elf.STT_TLS;
      case INDIRECT_FUNCTION -> Elf.STT_GNU_IFUNC;
    };
  }

  static Symbol.Type neutralSymbolType(int type) {
    return switch (type) {
      case Elf.STT_OBJECT, Elf.STT_COMMON -> Symbol.Type.OBJECT;
      case Elf.STT_FUNC -> Symbol.Type.FUNCTION;
      case Elf.STT_SECTION -> Symbol.Type.SECTION;
      case Elf.STT_FILE -> Symbol.Type.FILE;
      case Elf.STT_TLS -> Symbol.Type.THREAD_LOCAL;
      case Elf.STT_GNU_IFUNC -> Symbol.Type.INDIRECT_FUNCTION;
      default -> Symbol.Type.NONE;
    };
  }

  static Symbol.Binding neutralBinding(int binding) {
    return switch (binding) {
      case Elf.STB_LOCAL -> Symbol.Binding.LOCAL;
      case Elf.STB_WEAK -> Symbol.Binding.WEAK;
      case Elf.STB_GNU_UNIQUE -> Symbol.Binding.UNIQUE;
      default -> Symbol.Binding.GLOBAL;
    };
  }

  static int visibility(Symbol.Visibility visibility) {
    return switch (visibility) {
      case DEFAULT -> Elf.STV_DEFAULT;
      case INTERNAL -> Elf.STV_INTERNAL;
      case HIDDEN -> Elf.STV_HIDDEN;
      case PROTECTED -> Elf.STV_PROTECTED;
    };
  }

  static Symbol.Visibility neutralVisibility(int visibility) {
    return switch (visibility & 3) {
      case Elf.STV_INTERNAL -> Symbol.Visibility.INTERNAL;
      case Elf.STV_HIDDEN -> Symbol.Visibility.HIDDEN;
      case Elf.STV_PROTECTED -> Symbol.Visibility.PROTECTED;
      default -> Symbol.Visibility.DEFAULT;
    };
  }
}
