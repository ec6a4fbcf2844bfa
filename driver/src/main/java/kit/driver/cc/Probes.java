package kit.driver.cc;

import java.util.List;
import kit.base.Host;
import kit.base.HostException;
import kit.driver.Terminal;
import kit.driver.Version;
import kit.driver.explain.Explanation;
import kit.driver.explain.Explanations;

/**
 * The questions that build systems ask a compiler. Answered from the command line alone: no
 * compiler class is loaded.
 */
public final class Probes {
  /** The GCC release that {@code __GNUC__} claims. */
  private static final String CLAIMED_VERSION = "12.2.0";

  private Probes() {}

  /** Answers a probe and returns true; false when the command line is none. */
  public static boolean answer(Host host, String program, List<String> arguments)
      throws HostException {
    String answer = null;
    for (int i = 0; i < arguments.size(); i++) {
      String word = arguments.get(i);
      if (word.equals("--explain") || word.startsWith("--explain=")) {
        String code =
            word.length() > 10
                ? word.substring(10)
                : i + 1 < arguments.size() ? arguments.get(i + 1) : "";
        Terminal.out(host, explain(code));
        return true;
      }
      if (word.equals("-Xlinker") || word.equals("-Xassembler") || word.equals("-Xpreprocessor")) {
        i++;
        continue;
      }
      boolean takesName = word.equals("--print-prog-name") || word.equals("--print-file-name");
      if (takesName && i + 1 < arguments.size()) {
        word += "=" + arguments.get(++i);
      }
      String text = answerTo(host, program, word.startsWith("--print-") ? word.substring(1) : word);
      if (text != null) {
        answer = text;
        break;
      }
    }
    if (answer == null && arguments.size() == 1 && arguments.get(0).equals("-v")) {
      Terminal.error(host, configuration(program));
      return true;
    }
    if (answer == null) {
      return false;
    }
    Terminal.out(host, answer);
    return true;
  }

  /** What {@code cc -v} says of itself. */
  static String configuration(String program) {
    return program
        + " (kit) "
        + Version.KIT
        + "\nTarget: x86_64-linux-gnu\nThread model: posix\ngcc version "
        + CLAIMED_VERSION
        + " (compatible; kit "
        + Version.KIT
        + ")\n";
  }

  /** {@code --explain CODE}, a warning's name or a message; without it, all codes. */
  private static String explain(String code) {
    Explanations explanations = new Explanations();
    Explanation found = code.isEmpty() ? null : explanations.find(code);
    if (found != null) {
      return Explanations.show(found);
    }
    StringBuilder list = new StringBuilder();
    if (!code.isEmpty()) {
      list.append("'").append(code).append("' is no code; the codes are:\n");
    }
    for (Explanation each : explanations.list()) {
      list.append(each.code()).append("  ").append(each.title()).append('\n');
    }
    return list.toString();
  }

  private static String answerTo(Host host, String program, String word) {
    switch (word) {
      case "--version":
        return Version.compiler(program);
      case "-dumpversion", "-dumpfullversion":
        return CLAIMED_VERSION + "\n";
      case "-dumpmachine", "-print-multiarch":
        return "x86_64-linux-gnu\n";
      case "-print-sysroot", "-print-sysroot-headers-suffix":
        return "";
      case "-print-multi-os-directory":
        return "../lib\n";
      case "-print-multi-directory":
        return ".\n";
      case "-print-multi-lib":
        return ".;\n";
      case "--help", "-help":
        return help(program);
      case "-dumpspecs":
        return SpecFiles.dump();
      default:
        break;
    }
    if (word.startsWith("-print-prog-name=")) {
      return programPath(host, word.substring(word.indexOf('=') + 1)) + "\n";
    }
    if (word.startsWith("-print-file-name=")) {
      return fileName(host, word.substring(word.indexOf('=') + 1)) + "\n";
    }
    return switch (word) {
      case "-print-search-dirs" -> searchFolders(host);
      case "-print-libgcc-file-name" -> libgcc(host) + "\n";
      default -> null;
    };
  }

  private static String programPath(Host host, String name) {
    String path = host.installationDirectory() + "/bin/" + name;
    return host.kind(path) == Host.FileKind.REGULAR ? path : name;
  }

  private static String fileName(Host host, String name) {
    if (name.equals("include")) {
      return host.installationDirectory() + "/include";
    }
    return new Toolchain(host, new CcOptions()).find(name);
  }

  private static String libgcc(Host host) {
    Toolchain toolchain = new Toolchain(host, new CcOptions());
    String own = toolchain.runtimeLibrary("libkitrt.a");
    return own == null ? toolchain.find("libgcc.a") : own;
  }

  private static String searchFolders(Host host) {
    Toolchain toolchain = new Toolchain(host, new CcOptions());
    StringBuilder text = new StringBuilder();
    text.append("install: ").append(host.installationDirectory()).append("/\n");
    text.append("programs: =").append(host.installationDirectory()).append("/bin/\n");
    text.append("libraries: =");
    if (toolchain.gccFolder() != null) {
      text.append(toolchain.gccFolder()).append("/:");
    }
    List<String> folders = toolchain.libraryFolders();
    for (int i = 0; i < folders.size(); i++) {
      text.append(i == 0 ? "" : ":").append(folders.get(i)).append('/');
    }
    return text.append(':').append(toolchain.runtimeFolder()).append("/\n").toString();
  }

  private static String help(String program) {
    return "Usage: "
        + program
        + " [options] file...\n"
        + "Options:\n"
        + "  -E                       Preprocess only; do not compile, assemble or link.\n"
        + "  -S                       Compile only; do not assemble or link.\n"
        + "  -c                       Compile and assemble, but do not link.\n"
        + "  -o <file>                Place the output into <file>.\n"
        + "  -fsyntax-only            Check the input and write nothing.\n"
        + "  --emit=mir               Write kit's intermediate representation as text.\n"
        + "  -std=<standard>          c89, c99, c11, c17, c23 or gnu89 to gnu23 (default gnu17).\n"
        + "  -x <language>            c, cpp-output, assembler, assembler-with-cpp or none.\n"
        + "  -D<macro>[=<value>] -U<macro> -I<dir> -isystem <dir> -iquote <dir> -include <file>\n"
        + "  -M -MM -MD -MMD -MF <file> -MT <target> -MQ <target> -MP -MG\n"
        + "  -O<level> -g -fPIC -fPIE -ffunction-sections -fdata-sections -fvisibility=<v>\n"
        + "  -W<warning> -Wno-<warning> -Werror[=<warning>] -w -pedantic\n"
        + "  -static -static-pie -pie -no-pie -shared -r -pthread -rdynamic -nostdlib\n"
        + "  -L<dir> -l<library> -Wl,<args> -Wa,<args> -Wp,<args> -Xlinker <arg>\n"
        + "  --target=<triple>        x86_64-linux-gnu (default) or x86_64-linux-musl.\n"
        + "  -v -### --version --help\n";
  }
}
