package kit.link.elf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kit.base.ByteSink;
import kit.base.Bytes;
import kit.base.MemoryHost;
import kit.link.LinkException;
import kit.link.LinkReporter;
import kit.obj.Machine;
import kit.obj.ObjectFile;
import kit.obj.Section;
import kit.obj.Symbol;
import kit.obj.elf.ElfObjectWriter;

/** Builds small inputs and links them in memory. */
final class Program {
  final MemoryHost host = new MemoryHost();

  /** What the last link said. */
  String messages = "";

  static ObjectFile object() {
    return new ObjectFile(Machine.X86_64);
  }

  static Section text(ObjectFile object) {
    return object.section(".text", Section.Type.PROGBITS, Section.ALLOC | Section.EXECUTE);
  }

  static Symbol define(ObjectFile object, Section section, String name, Symbol.Type type) {
    Symbol symbol = object.addSymbol(name);
    symbol.section = section;
    symbol.value = section.size();
    symbol.binding = Symbol.Binding.GLOBAL;
    symbol.type = type;
    return symbol;
  }

  Program add(String path, ObjectFile object) {
    ByteSink bytes = ElfObjectWriter.write(object);
    host.file(path, bytes.toByteArray());
    return this;
  }

  /** Copies a file of this machine into the host. */
  Program addReal(String path) throws IOException {
    host.file(path, Files.readAllBytes(Path.of(path)));
    return this;
  }

  /** Links; true when an output was written. */
  boolean link(String... arguments) {
    List<String> list = new ArrayList<>(List.of(arguments));
    try {
      LinkOptions options = CommandLine.parse(host, list).options();
      boolean written =
          ElfLinker.link(
              host,
              options,
              new LinkReporter(host, "ld", options.fatalWarnings, options.noWarnings));
      messages = host.standardError();
      return written;
    } catch (LinkException e) {
      messages = e.getMessage();
      return false;
    }
  }

  static byte[] bytes(int... values) {
    byte[] result = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      result[i] = (byte) values[i];
    }
    return result;
  }

  static String text(byte[] data) {
    return Bytes.toText(data);
  }
}
