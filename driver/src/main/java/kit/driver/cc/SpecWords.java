package kit.driver.cc;

import java.util.ArrayList;
import java.util.List;
import kit.base.Host;
import kit.base.HostException;
import kit.driver.UsageException;
import org.jspecify.annotations.Nullable;

/**
 * What spec files say about one command line: options to add to it, and parts of the link line. The
 * lists are null where no file has replaced what kit does by itself.
 *
 * @param link options of the linker to add
 * @param linkReplaced whether {@code link} stands in place of the choice of the image's kind
 */
record SpecWords(
    List<String> link,
    boolean linkReplaced,
    @Nullable List<String> startFiles,
    @Nullable List<String> endFiles,
    @Nullable List<String> libraries,
    @Nullable List<String> support,
    @Nullable List<String> supportFolders) {
  private static final String[] COMPILER = {
    "cpp", "cpp_options", "cpp_unique_options", "cc1", "cc1_options"
  };

  static final SpecWords NONE = new SpecWords(List.of(), false, null, null, null, null, null);

  /**
   * Reads the spec files that a command line names.
   *
   * @param words the command line; what the specs add to it is appended, what they take away
   *     removed, and the options that name the files are removed
   */
  static SpecWords read(Host host, Toolchain toolchain, List<String> words)
      throws UsageException, HostException {
    SpecFiles files = new SpecFiles(host);
    boolean any = false;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      String name = null;
      if (word.startsWith("-specs=") || word.startsWith("--specs=")) {
        name = word.substring(word.indexOf('=') + 1);
      } else if ((word.equals("-specs") || word.equals("--specs")) && i + 1 < words.size()) {
        name = words.remove(i + 1);
      }
      if (name != null) {
        words.remove(i--);
        String path = host.kind(name) == Host.FileKind.MISSING ? toolchain.find(name) : name;
        if (host.kind(path) == Host.FileKind.MISSING) {
          throw new UsageException(
              "cannot read spec file '" + name + "': No such file or directory");
        }
        files.read(path);
        any = true;
      }
    }
    if (!any) {
      return NONE;
    }
    words.addAll(SpecText.evaluate(host, toolchain, files, "self_spec", words));
    List<String> more = new ArrayList<>();
    for (String name : COMPILER) {
      more.addAll(SpecText.evaluate(host, toolchain, files, name, words));
    }
    for (String name : new String[] {"asm", "asm_options"}) {
      for (String word : SpecText.evaluate(host, toolchain, files, name, words)) {
        more.add("-Xassembler");
        more.add(word);
      }
    }
    List<String> link = SpecText.evaluate(host, toolchain, files, "link", words);
    SpecWords result =
        new SpecWords(
            link,
            files.replaces("link"),
            replaced(host, toolchain, files, "startfile", words),
            replaced(host, toolchain, files, "endfile", words),
            replaced(host, toolchain, files, "lib", words),
            replaced(host, toolchain, files, "libgcc", words),
            replaced(host, toolchain, files, "link_libgcc", words));
    words.addAll(more);
    return result;
  }

  private static @Nullable List<String> replaced(
      Host host, Toolchain toolchain, SpecFiles files, String name, List<String> words)
      throws UsageException {
    return files.replaces(name) ? SpecText.evaluate(host, toolchain, files, name, words) : null;
  }
}
