package kit.backend.x86_64.assembler;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import kit.asm.Assembler;
import kit.backend.x86_64.instruction.FormTable;
import kit.base.Bytes;
import kit.base.Diagnostic;
import kit.base.Diagnostics;
import kit.base.Severity;
import kit.base.SourceMap;
import kit.obj.CallFrameInformation;
import kit.obj.Machine;
import kit.obj.ObjectFile;
import kit.obj.Section;
import kit.obj.Symbol;

/** Text assembled by kit, with its diagnostics. */
record TestAssembly(ObjectFile object, List<String> errors, List<String> warnings) {
  private static final FormTable TABLE = new FormTable();

  static TestAssembly of(String text) {
    SourceMap sources = new SourceMap();
    List<Diagnostic> found = new ArrayList<>();
    ObjectFile object = new ObjectFile(Machine.X86_64);
    byte[] bytes = Bytes.of(text);
    Assembler assembler =
        new Assembler(
            object,
            new X86_64Assembler(TABLE),
            Diagnostics.collecting(sources, found),
            null,
            List.of(),
            new CallFrameInformation(Machine.X86_64));
    assembler.assembleFile(sources.addFile("test.s", bytes, bytes.length, 0, false));
    List<String> errors = new ArrayList<>();
    List<String> warnings = new ArrayList<>();
    for (Diagnostic diagnostic : found) {
      String line = sources.place(diagnostic.position()).line() + ": " + diagnostic.message();
      (diagnostic.severity() == Severity.WARNING ? warnings : errors).add(line);
    }
    return new TestAssembly(object, errors, warnings);
  }

  byte[] code() {
    return object.section(".text").content().toByteArray();
  }

  String hex() {
    return HexFormat.of().formatHex(code());
  }

  /**
   * Relocations of .text, {@code offset kind symbol addend} with offset and addend in hexadecimal.
   */
  List<String> relocations() {
    Section section = object.section(".text");
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < section.relocations().size(); i++) {
      int number = section.relocations().symbol(i);
      Symbol symbol = number < 0 ? null : object.symbols().get(number);
      String name =
          symbol == null
              ? ""
              : symbol.type == Symbol.Type.SECTION ? symbol.section.name() : symbol.name();
      lines.add(
          Long.toHexString(section.relocations().offset(i))
              + " "
              + section.relocations().kind(i)
              + " "
              + name
              + " "
              + Long.toHexString(section.relocations().addend(i)));
    }
    return lines;
  }
}
