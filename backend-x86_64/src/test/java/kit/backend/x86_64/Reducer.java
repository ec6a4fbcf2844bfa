package kit.backend.x86_64;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a differing random program small: {@code Reducer in.mir out.mir}. Instructions become
 * constants or go away while the results still differ.
 */
final class Reducer {
  private Reducer() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory("kit");
    List<String> lines =
        new ArrayList<>(Files.readAllLines(Path.of(arguments[0]), StandardCharsets.ISO_8859_1));
    boolean changed = true;
    for (int round = 0; changed && round < 3; round++) {
      changed = false;
      for (int i = lines.size() - 1; i >= 0; i--) {
        String old = lines.get(i);
        String trimmed = old.trim();
        if (trimmed.startsWith("%") && !trimmed.contains("const.")) {
          String type =
              trimmed.substring(
                  trimmed.indexOf('.') + 1, trimmed.indexOf(' ', trimmed.indexOf('.')));
          String constant =
              type.startsWith("i")
                  ? "iconst." + type + " 5"
                  : "fconst."
                      + type
                      + " "
                      + (type.equals("f32")
                          ? "0x40a00000"
                          : type.equals("f64")
                              ? "0x4014000000000000"
                              : type.equals("f80")
                                  ? "0x4001:0xa000000000000000"
                                  : "0x4001400000000000:0x0000000000000000");
          lines.set(i, "  " + trimmed.substring(0, trimmed.indexOf('=') + 2) + constant);
        } else if (trimmed.startsWith("store")
            || trimmed.startsWith("zero")
            || trimmed.startsWith("atomic_store")) {
          lines.set(i, "");
        } else if (trimmed.startsWith("%") && trimmed.contains("const.") && unused(lines, i)) {
          lines.set(i, "");
          continue;
        } else {
          continue;
        }
        if (differs(folder, lines)) {
          changed = true;
        } else {
          lines.set(i, old);
        }
      }
    }
    lines.removeIf(String::isEmpty);
    Files.write(Path.of(arguments[1]), lines, StandardCharsets.ISO_8859_1);
  }

  private static boolean unused(List<String> lines, int at) {
    String name = lines.get(at).trim().split(" ")[0];
    for (int i = at + 1; i < lines.size() && !lines.get(i).startsWith("}"); i++) {
      String line = lines.get(i);
      for (int k = line.indexOf(name); k >= 0; k = line.indexOf(name, k + 1)) {
        if (k + name.length() == line.length()
            || !Character.isDigit(line.charAt(k + name.length()))) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean differs(Path folder, List<String> lines) {
    String mir = String.join("\n", lines) + "\n";
    try {
      String expected = RandomRun.interpret(mir);
      if (!expected.endsWith("\n")) {
        return false;
      }
      return !expected.equals(RandomRun.run(folder, mir, CodeGenOptions.defaults()));
    } catch (Throwable e) {
      return false;
    }
  }
}
