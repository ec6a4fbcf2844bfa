package kit.tools;

import java.util.ArrayList;
import java.util.List;
import kit.base.ByteReader;
import kit.base.HostException;
import kit.base.InputException;
import kit.obj.elf.ElfFile;
import org.jspecify.annotations.Nullable;

/** readelf's -x and -p. */
final class ReadelfDumps {
  private final Output output;
  private final ElfFile file;

  ReadelfDumps(Output output, ElfFile file) {
    this.output = output;
    this.file = file;
  }

  private static String hex(long value, int digits) {
    return Output.hex(value, digits);
  }

  private int chosen(String name) throws InputException {
    boolean number = !name.isEmpty();
    int value = 0;
    for (int i = 0; i < name.length(); i++) {
      int digit = name.charAt(i) - '0';
      number &= digit >= 0 && digit <= 9 && value < 1 << 26;
      value = value * 10 + digit;
    }
    return number && value < file.sectionCount() ? value : file.findSection(name);
  }

  private @Nullable ByteReader dumpStart(String name, String kind)
      throws HostException, InputException {
    int section = chosen(name);
    if (section == 0) {
      output.error("Warning: Section '" + name + "' was not dumped because it does not exist");
      return null;
    }
    ByteReader content = file.content(section);
    if (content.length() == 0) {
      output.print("\nSection '" + file.sectionName(section) + "' has no data to dump.\n");
      return null;
    }
    output.print("\n" + kind + " dump of section '" + file.sectionName(section) + "':\n");
    return content;
  }

  void hexDump(String name) throws HostException, InputException {
    ByteReader content = dumpStart(name, "Hex");
    if (content == null) {
      return;
    }
    long address = file.sectionAddress(chosen(name));
    for (int at = 0; at < content.length(); at += 16) {
      StringBuilder line = new StringBuilder("  0x" + hex(address + at, 8) + " ");
      StringBuilder text = new StringBuilder();
      for (int k = 0; k < 16; k++) {
        boolean inside = at + k < content.length();
        line.append(inside ? hex(content.u8(at + k), 2) : "  ");
        if ((k & 3) == 3) {
          line.append(' ');
        }
        if (inside) {
          int b = content.u8(at + k);
          text.append(b >= 32 && b < 127 ? (char) b : '.');
        }
      }
      output.print(line.append(text).append('\n').toString());
    }
    output.print("\n");
  }

  void stringDump(String name) throws HostException, InputException {
    ByteReader content = dumpStart(name, "String");
    if (content == null) {
      return;
    }
    List<Integer> starts = new ArrayList<>();
    int at = 0;
    while (at < content.length()) {
      if (content.u8(at) < 32 || content.u8(at) >= 127) {
        at++;
        continue;
      }
      starts.add(at);
      StringBuilder text = new StringBuilder();
      while (at < content.length() && content.u8(at) != 0) {
        int b = content.u8(at++);
        text.append(b >= 32 ? "" + (char) b : "^" + (char) (b + 64));
      }
      output.print(
          "  ["
              + Output.padLeft(Integer.toHexString(starts.get(starts.size() - 1)), 6)
              + "]  "
              + text
              + "\n");
    }
    if (starts.isEmpty()) {
      output.print("  No strings found in this section.");
    }
    output.print("\n");
  }
}
