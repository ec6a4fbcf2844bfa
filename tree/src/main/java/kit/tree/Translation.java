package kit.tree;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.teavm.diagnostics.Problem;
import org.teavm.tooling.ConsoleTeaVMToolLog;
import org.teavm.tooling.EmptyTeaVMToolLog;
import org.teavm.tooling.TeaVMProblemRenderer;
import org.teavm.tooling.TeaVMTargetType;
import org.teavm.tooling.TeaVMTool;
import org.teavm.tooling.TeaVMToolException;
import org.teavm.vm.TeaVMOptimizationLevel;

/** One run of TeaVM: class files in, a folder of C files out. */
final class Translation {
  private Translation() {}

  /**
   * Translates what {@code mainClass} reaches.
   *
   * @param output a folder, made here
   */
  static void run(String mainClass, List<File> classes, List<File> libraries, Path output)
      throws IOException, TreeException {
    Files.createDirectories(output);
    List<File> classPath = new ArrayList<>(classes);
    classPath.addAll(libraries);
    TeaVMTool tool = new TeaVMTool();
    tool.setTargetType(TeaVMTargetType.C);
    tool.setMainClass(mainClass);
    tool.setClassPath(classPath);
    tool.setTargetDirectory(output.toFile());
    tool.setOptimizationLevel(TeaVMOptimizationLevel.ADVANCED);
    tool.setObfuscated(false);
    tool.setAssertionsRemoved(true);
    tool.setLog(new EmptyTeaVMToolLog());
    try {
      tool.generate();
    } catch (TeaVMToolException e) {
      throw new TreeException("TeaVM: " + e);
    }
    report(tool);
  }

  /** TeaVM's problems, such as a member that its class library lacks; each ends the build. */
  private static void report(TeaVMTool tool) throws TreeException {
    List<Problem> problems = tool.getProblemProvider().getProblems();
    if (!problems.isEmpty()) {
      TeaVMProblemRenderer.describeProblems(
          tool.getDependencyInfo().getCallGraph(),
          tool.getProblemProvider(),
          new ConsoleTeaVMToolLog(false));
      throw new TreeException(problems.size() + " problems in the translation");
    }
  }
}
