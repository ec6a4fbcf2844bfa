package kit.bootstrap.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kit.bootstrap.chain.Commands;
import kit.bootstrap.chain.Hashes;
import kit.bootstrap.chain.Toolchain;
import org.apache.commons.io.file.PathUtils;

/**
 * A whole project: Lua, through its own Makefile, by the finished stage and by stage1. Every
 * object, archive and program must be the same bytes, and scripts must print the same.
 */
final class LuaCheck implements Check {
  @Override
  public String name() {
    return "lua";
  }

  @Override
  public String run(Subject subject, Path work) throws IOException, InterruptedException, Skipped {
    if (subject.corpus() == null || !Files.isDirectory(subject.corpus().resolve("lua/src"))) {
      throw new Skipped("the corpus has no lua (make corpus)");
    }
    Path source = subject.corpus().resolve("lua");
    Path ours = work.resolve("finished");
    Path reference = work.resolve("reference");
    String problem = build(subject, source, ours, subject.compiler());
    if (problem.isEmpty()) {
      problem = build(subject, source, reference, subject.reference());
    }
    if (problem.isEmpty()) {
      problem = compare(ours, reference);
    }
    return problem.isEmpty() ? scripts(subject, ours, reference) : problem;
  }

  private static String build(Subject subject, Path source, Path folder, Toolchain tools)
      throws IOException, InterruptedException {
    PathUtils.copyDirectory(source, folder);
    Commands.Outcome built =
        subject.run(
            folder,
            List.of(
                "make",
                "-j" + subject.jobs(),
                "linux",
                "CC=" + tools.cc() + " -std=gnu99",
                "AR=" + tools.tool("ar") + " rcu",
                "RANLIB=" + tools.tool("ranlib")));
    return built.exit() == 0 ? "" : "build by " + tools.name() + ": " + built.summary();
  }

  private static String compare(Path ours, Path reference) throws IOException {
    int objects = 0;
    for (Path file : Hashes.regularFiles(ours)) {
      String path = ours.relativize(file).toString();
      boolean made = path.endsWith(".o") || path.endsWith(".a") || path.matches("src/luac?");
      if (made) {
        objects++;
        if (Files.mismatch(file, reference.resolve(path)) >= 0) {
          return path + " is not what stage1 makes of it";
        }
      }
    }
    return objects > 0 ? "" : "the build left no objects";
  }

  private static String scripts(Subject subject, Path ours, Path reference)
      throws IOException, InterruptedException {
    Path folder = subject.scripts();
    if (folder == null) {
      return "";
    }
    for (Path script : Hashes.regularFiles(folder)) {
      String said = outcome(subject, ours, folder, script);
      if (!said.equals(outcome(subject, reference, folder, script))) {
        return script.getFileName() + " does not print what it prints with stage1's lua";
      }
      if (said.isEmpty()) {
        return script.getFileName() + " prints nothing";
      }
    }
    return "";
  }

  /** Exit code and output of a script; the interpreter's own path is part of its messages. */
  private static String outcome(Subject subject, Path build, Path folder, Path script)
      throws IOException, InterruptedException {
    Path interpreter = build.resolve("src/lua");
    Commands.Outcome ran =
        subject.run(
            folder,
            List.of(interpreter.toString(), folder.relativize(script).toString(), "one", "two"));
    return ran.exit() + "\n" + ran.output().replace(interpreter.toString(), "lua");
  }
}
