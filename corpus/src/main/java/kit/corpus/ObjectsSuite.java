package kit.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What the compiler leaves behind, looked at by others: {@code cc -S} and the assembler make the
 * bytes that {@code cc -c} makes, and neither {@code eu-elflint --gnu-ld} nor {@code readelf -a}
 * finds anything wrong with objects and programs.
 */
final class ObjectsSuite implements Suite {
  private static final Duration LIMIT = Duration.ofSeconds(60);

  @Override
  public String name() {
    return "objects";
  }

  @Override
  public List<TestCase> tests(Path corpus) throws IOException {
    List<TestCase> tests = new ArrayList<>();
    for (String folder :
        List.of(
            "tcc/tests/tests2", "chibicc/test", "torture/execute", "lua/src", "zlib", "bzip2")) {
      String group =
          folder.substring(0, folder.indexOf('/') < 0 ? folder.length() : folder.indexOf('/'));
      for (Path file : Folders.list(corpus.resolve(folder), ".c")) {
        String name = group + "-" + Folders.stem(file);
        tests.add(new TestCase(name, (compiler, work) -> run(file, compiler, work)));
      }
    }
    return tests;
  }

  private static String run(Path file, Compiler compiler, Path work)
      throws IOException, InterruptedException {
    String source = file.toString();
    Processes.Outcome object =
        compiler.compile(List.of("-O0", "-w", "-c", "-o", "direct.o", source), work);
    if (object.exit() != 0) {
      // Other suites ask whether it compiles; some files here are not meant to.
      return object.exit() == 1 ? null : "compile: " + object.summary();
    }
    Processes.Outcome assembly =
        compiler.compile(List.of("-O0", "-w", "-S", "-o", "text.s", source), work);
    if (assembly.exit() != 0) {
      return "compile to assembly: " + assembly.summary();
    }
    Processes.Outcome assembled = compiler.compile(List.of("-c", "-o", "text.o", "text.s"), work);
    if (assembled.exit() != 0) {
      return "assemble: " + assembled.summary();
    }
    if (Files.mismatch(work.resolve("direct.o"), work.resolve("text.o")) >= 0) {
      return "cc -S and as do not make the bytes of cc -c: " + difference(work);
    }
    String problem = inspect("direct.o", work);
    if (problem != null) {
      return problem;
    }
    Processes.Outcome linked =
        compiler.compile(List.of("-o", "program", "direct.o", "-lm", "-lpthread"), work);
    return linked.exit() == 0 ? inspect("program", work) : null;
  }

  /** What the inspecting tools complain about, or null. */
  private static String inspect(String file, Path work) throws InterruptedException {
    Processes.Outcome lint =
        Processes.run(List.of("eu-elflint", "--quiet", "--gnu-ld", file), work, LIMIT);
    if (lint.exit() != 0 || !lint.output().isBlank()) {
      return "eu-elflint " + file + ": " + lint.summary();
    }
    Processes.Outcome read =
        Processes.run(List.of("sh", "-c", "readelf -aW " + file + " 2>&1 >/dev/null"), work, LIMIT);
    return read.exit() == 0 && read.output().isBlank()
        ? null
        : "readelf " + file + ": " + read.summary();
  }

  private static String difference(Path work) throws InterruptedException {
    String list = "objdump -dr $f.o | tail -n +4 >$f.d; readelf -SsrW $f.o >>$f.d";
    Processes.Outcome outcome =
        Processes.run(
            List.of(
                "sh",
                "-c",
                "for f in direct text; do " + list + "; done; diff direct.d text.d | head -n 6"),
            work,
            LIMIT);
    return outcome.output().strip().replace('\n', '|').replace('\t', ' ');
  }
}
