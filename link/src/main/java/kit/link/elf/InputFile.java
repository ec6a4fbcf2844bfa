package kit.link.elf;

/** An object or a shared object that takes part in the link. */
abstract class InputFile {
  private final String name;

  InputFile(String name) {
    this.name = name;
  }

  /** Path as messages show it, with the member in parentheses: "libc.a(printf.o)". */
  final String name() {
    return name;
  }
}
