package kit.driver.cc;

import kit.base.ByteSink;
import kit.base.Bytes;
import kit.base.FatalErrorException;
import kit.base.Host;
import kit.base.HostException;
import kit.driver.Terminal;
import kit.driver.compile.Compilation;
import kit.driver.compile.CompilationOptions;
import kit.driver.compile.CompilationOptions.Product;
import kit.driver.compile.MachineTables;
import kit.opt.pass.PassFailure;

/**
 * Reports a fault of the compiler itself: what it was doing, and a preprocessed source that shows
 * it again.
 */
final class CrashReport {
  private CrashReport() {}

  /**
   * @param compilation the one that failed
   * @param options its options; changed to preprocess the source once more
   */
  static void print(
      Host host,
      String program,
      Compilation compilation,
      CompilationOptions options,
      RuntimeException fault) {
    StringBuilder text = new StringBuilder(program).append(": internal compiler error: ");
    if (fault instanceof PassFailure failure) {
      text.append("in pass '")
          .append(failure.pass())
          .append("', function '")
          .append(failure.function())
          .append("': ");
      describe(text, failure.getCause() == null ? failure : failure.getCause());
    } else {
      describe(text, fault);
    }
    text.append('\n')
        .append(program)
        .append(": note: while compiling ")
        .append(compilation.progress())
        .append('\n');
    String reproducer = reproducer(host, options);
    if (reproducer != null) {
      text.append(program)
          .append(": note: the preprocessed source is in ")
          .append(reproducer)
          .append("; please report this fault with it\n");
    }
    Terminal.error(host, text.toString());
  }

  private static void describe(StringBuilder text, Throwable fault) {
    text.append(fault.getClass().getSimpleName());
    if (fault.getMessage() != null) {
      text.append(" (").append(Bytes.fromUnicode(fault.getMessage())).append(')');
    }
    StackTraceElement[] frames = fault.getStackTrace();
    for (int i = 0; i < Math.min(3, frames.length); i++) {
      text.append(i == 0 ? " at " : " < ")
          .append(frames[i].getClassName())
          .append('.')
          .append(frames[i].getMethodName())
          .append(':')
          .append(frames[i].getLineNumber());
    }
  }

  private static String reproducer(Host host, CompilationOptions options) {
    if (options.file.equals("-") || options.preprocessor.assembler) {
      return null;
    }
    try {
      options.product = Product.PREPROCESSED;
      options.preprocessor.textOutput = true;
      options.dependencies = false;
      ByteSink preprocessed = new Compilation(host, options, new MachineTables()).run();
      if (preprocessed == null) {
        return null;
      }
      String name = options.file.substring(options.file.lastIndexOf('/') + 1);
      String path = "/tmp/kit-crash-" + name + "-" + host.currentTime() + ".i";
      host.writeFile(path, preprocessed.array(), preprocessed.size(), false);
      return path;
    } catch (HostException | FatalErrorException e) {
      return null;
    }
  }
}
