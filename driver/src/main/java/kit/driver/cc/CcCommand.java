package kit.driver.cc;

import java.util.ArrayList;
import java.util.List;
import kit.base.Host;
import kit.base.HostException;
import kit.base.InputException;
import kit.driver.UsageException;

/** The commands {@code cc} and {@code cpp}. */
public final class CcCommand {
  private CcCommand() {}

  public static int compile(Host host, String program, List<String> arguments)
      throws UsageException, HostException, InputException {
    if (Probes.answer(host, program, arguments)) {
      return 0;
    }
    List<String> words = arguments;
    if (program.equals("c89")
        || program.equals("c99")
        || program.equals("c11")
        || program.equals("c17")) {
      words = new ArrayList<>(arguments.size() + 1);
      words.add("-std=" + program);
      words.addAll(arguments);
    }
    return new CompilerDriver(host, program, new OptionParser(host).parse(words)).run();
  }

  /** {@code cpp [options] [input [output]]}. */
  public static int preprocess(Host host, String program, List<String> arguments)
      throws UsageException, HostException, InputException {
    if (Probes.answer(host, program, arguments)) {
      return 0;
    }
    List<String> words = new ArrayList<>();
    words.add("-E");
    words.addAll(arguments);
    CcOptions options = new OptionParser(host).parse(words);
    if (options.inputs.isEmpty()) {
      options.inputs.add(new CcOptions.Input("-", CcOptions.Language.C));
    } else if (options.inputs.size() == 2 && options.output == null) {
      options.output = options.inputs.remove(1).text();
    }
    for (int i = 0; i < options.inputs.size(); i++) {
      if (options.inputs.get(i).language() == CcOptions.Language.OBJECT) {
        options.inputs.set(
            i, new CcOptions.Input(options.inputs.get(i).text(), CcOptions.Language.C));
      }
    }
    return new CompilerDriver(host, program, options).run();
  }
}
