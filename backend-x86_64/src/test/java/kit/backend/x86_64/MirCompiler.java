package kit.backend.x86_64;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kit.backend.x86_64.instruction.FormTable;
import kit.base.ByteSink;
import kit.base.Diagnostic;
import kit.base.Diagnostics;
import kit.base.SourceMap;
import kit.mir.MirParser;
import kit.obj.elf.ElfObjectWriter;

/** Compiles MIR text for tests. As a program: {@code MirCompiler in.mir out.o out.s}. */
final class MirCompiler {
  private MirCompiler() {}

  record Result(byte[] object, byte[] text, List<Diagnostic> problems) {}

  static Result compile(String mir, CodeGenOptions options) {
    byte[] bytes = mir.getBytes(StandardCharsets.ISO_8859_1);
    SourceMap map = new SourceMap();
    List<Diagnostic> problems = new ArrayList<>();
    Diagnostics diagnostics = Diagnostics.collecting(map, problems);
    X86_64Backend backend =
        new X86_64Backend(
            options,
            new FormTable(),
            "test.c",
            diagnostics,
            new X86_64Backend.Debugging(null, null, null, new CheckingInspector()));
    MirParser.parse(map.addFile("x.mir", bytes, bytes.length, 0, false), diagnostics, backend);
    byte[] object =
        backend.object() == null ? null : ElfObjectWriter.write(backend.object()).toByteArray();
    ByteSink text = backend.text();
    return new Result(object, text == null ? null : text.toByteArray(), problems);
  }

  public static void main(String[] arguments) throws IOException {
    CodeGenOptions options = CodeGenOptions.defaults().withOutputs(true, true);
    if (Arrays.asList(arguments).contains("-fPIC")) {
      options = options.withPic(2, false);
    } else if (Arrays.asList(arguments).contains("-fno-pic")) {
      options = options.withPic(0, false);
    }
    Result result =
        compile(Files.readString(Path.of(arguments[0]), StandardCharsets.ISO_8859_1), options);
    for (Diagnostic problem : result.problems()) {
      System.err.println(problem.message());
    }
    Files.write(Path.of(arguments[1]), result.object());
    Files.write(Path.of(arguments[2]), result.text());
  }
}
