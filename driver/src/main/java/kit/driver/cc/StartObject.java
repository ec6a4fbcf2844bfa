package kit.driver.cc;

import kit.base.ByteSink;
import kit.obj.Machine;
import kit.obj.ObjectFile;
import kit.obj.Section;
import kit.obj.Symbol;
import kit.obj.X86_64Relocations;
import kit.obj.elf.ElfObjectWriter;

/**
 * What stands in for GCC's crtbegin.o on a machine without it: the object that defines {@code
 * __dso_handle}, the hidden identity of each image that atexit handlers are registered with
 * (Itanium C++ ABI 3.3.5.2). Constructors and destructors need no help: they go through .init_array
 * and .fini_array.
 */
final class StartObject {
  private StartObject() {}

  /** The object's bytes. In a shared library the handle is its own address, in a program zero. */
  static ByteSink build(boolean shared) {
    ObjectFile object = new ObjectFile(Machine.X86_64);
    Section data =
        object.section(".data.rel.local", Section.Type.PROGBITS, Section.ALLOC | Section.WRITE);
    data.alignAtLeast(8);
    data.content().u64(0);
    Symbol handle = object.addSymbol("__dso_handle");
    handle.section = data;
    handle.size = 8;
    handle.type = Symbol.Type.OBJECT;
    handle.binding = Symbol.Binding.GLOBAL;
    handle.visibility = Symbol.Visibility.HIDDEN;
    if (shared) {
      data.relocations().add(0, X86_64Relocations.ABS64, handle.index(), 0);
    }
    object.section(".note.GNU-stack", Section.Type.PROGBITS, 0);
    return ElfObjectWriter.write(object);
  }
}
