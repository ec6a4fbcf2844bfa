package kit.tools;

import java.util.ArrayList;
import java.util.List;
import kit.base.Host;
import kit.base.HostException;
import kit.base.InputException;
import kit.obj.elf.Elf;
import kit.obj.elf.ElfFile;
import org.jspecify.annotations.Nullable;

/**
 * {@code size}: sizes of text, data and zeros (-B), all together by sections (-A), or GNU's variant
 * of the first (-G).
 */
public final class SizeCommand {
  private final Output output;
  private char format = 'B';
  private int radix = 10;
  private boolean totals;
  private boolean done;
  private boolean headerPrinted;
  private final long[] sums = new long[3];

  private SizeCommand(Output output) {
    this.output = output;
  }

  /** Runs size; returns 0, or 1 when a file could not be read. */
  public static int run(Host host, String program, List<String> arguments) throws HostException {
    Output output = new Output(host, program);
    SizeCommand size = new SizeCommand(output);
    int code;
    try {
      code = size.execute(host, arguments);
    } catch (ToolException e) {
      output.error(e.text());
      code = e.code();
    }
    output.flush();
    return code;
  }

  private int execute(Host host, List<String> arguments) throws ToolException, HostException {
    ToolOptions options = new ToolOptions("", " --format --radix --target ");
    options.parse(host, arguments, this::option);
    if (done) {
      return 0;
    }
    ObjectFiles objects = new ObjectFiles(host, output);
    List<String> files = options.files().isEmpty() ? List.of("a.out") : options.files();
    for (String path : files) {
      objects.visit(path, this::show);
    }
    if (totals && format != 'A') {
      header();
      row(sums[0], sums[1], sums[2], "(TOTALS)");
    }
    return objects.failed() ? 1 : 0;
  }

  private boolean option(String name, String value) throws ToolException, HostException {
    switch (name) {
      case "-A" -> format = 'A';
      case "-B" -> format = 'B';
      case "-G" -> format = 'G';
      case "--format" -> {
        char first = value.isEmpty() ? '?' : value.charAt(0);
        format =
            first == 's' || first == 'S'
                ? 'A'
                : first == 'g' || first == 'G' ? 'G' : first == 'b' || first == 'B' ? 'B' : '?';
        if (format == '?') {
          throw new ToolException("invalid argument to --format: " + value);
        }
      }
      case "-d" -> radix = 10;
      case "-o" -> radix = 8;
      case "-x" -> radix = 16;
      case "--radix" -> {
        radix = value.equals("8") ? 8 : value.equals("16") ? 16 : 10;
        if (radix == 10 && !value.equals("10")) {
          throw new ToolException("Invalid radix: " + value);
        }
      }
      case "-t", "--totals" -> totals = true;
      case "-f", "--common", "--target" -> {}
      case "-h", "-H", "-?", "--help" -> {
        output.print(
            "Usage: "
                + output.program()
                + " [option(s)] [file(s)]\n Displays the sizes of sections inside binary files\n -A|-B|-G --format={sysv|berkeley|gnu}  -o|-d|-x --radix={8|10|16}  -t --totals\n");
        done = true;
      }
      case "-v", "-V", "--version" -> {
        output.print(ToolVersion.text("size"));
        done = true;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void show(String path, @Nullable String member, ElfFile file)
      throws HostException, InputException {
    String name = member == null ? path : member + " (ex " + path + ")";
    if (format == 'A') {
      sections(file, member == null ? path + "  :" : member + "   (ex " + path + "):");
      return;
    }
    long text = 0;
    long data = 0;
    long zeros = 0;
    for (int i = 1; i < file.sectionCount(); i++) {
      long flags = file.sectionFlags(i);
      if ((flags & Elf.SHF_ALLOC) == 0) {
        continue;
      }
      boolean readOnly = (flags & Elf.SHF_WRITE) == 0;
      boolean code = (flags & Elf.SHF_EXECINSTR) != 0;
      if (file.sectionType(i) == Elf.SHT_NOBITS) {
        zeros += file.sectionSize(i);
      } else if (format == 'G' ? code : code || readOnly) {
        text += file.sectionSize(i);
      } else {
        data += file.sectionSize(i);
      }
    }
    sums[0] += text;
    sums[1] += data;
    sums[2] += zeros;
    header();
    row(text, data, zeros, name);
  }

  private void header() throws HostException {
    if (headerPrinted) {
      return;
    }
    headerPrinted = true;
    if (format == 'G') {
      output.print("      text       data        bss      total filename\n");
    } else {
      output.print(
          "   text\t   data\t    bss\t    "
              + (radix == 8 ? "oct" : "dec")
              + "\t    hex\tfilename\n");
    }
  }

  private void row(long text, long data, long zeros, String name) throws HostException {
    long total = text + data + zeros;
    if (format == 'G') {
      output.print(
          Output.padLeft(number(text), 10)
              + " "
              + Output.padLeft(number(data), 10)
              + " "
              + Output.padLeft(number(zeros), 10)
              + " "
              + Output.padLeft(number(total), 10)
              + " "
              + name
              + "\n");
      return;
    }
    String sum = radix == 8 ? Long.toOctalString(total) : Long.toString(total);
    output.print(
        Output.padLeft(number(text), 7)
            + "\t"
            + Output.padLeft(number(data), 7)
            + "\t"
            + Output.padLeft(number(zeros), 7)
            + "\t"
            + Output.padLeft(sum, 7)
            + "\t"
            + Output.padLeft(Long.toHexString(total), 7)
            + "\t"
            + name
            + "\n");
  }

  private String number(long value) {
    return switch (radix) {
      case 8 -> "0" + Long.toOctalString(value);
      case 16 -> "0x" + Long.toHexString(value);
      default -> Long.toString(value);
    };
  }

  private record SectionRow(String name, String size, String address) {}

  private void sections(ElfFile file, String title) throws HostException, InputException {
    List<SectionRow> rows = new ArrayList<>();
    long total = 0;
    int nameWidth = "section".length();
    int addressWidth = "addr".length();
    for (int i = 1; i < file.sectionCount(); i++) {
      if (SectionKinds.isTable(file, i)) {
        continue;
      }
      SectionRow row =
          new SectionRow(
              file.sectionName(i), number(file.sectionSize(i)), number(file.sectionAddress(i)));
      rows.add(row);
      total += file.sectionSize(i);
      nameWidth = Math.max(nameWidth, row.name().length());
      addressWidth = Math.max(addressWidth, row.address().length());
    }
    int sizeWidth = Math.max(4, number(total).length());
    output.print(
        title
            + "\n"
            + Output.padRight("section", nameWidth)
            + "   "
            + Output.padLeft("size", sizeWidth)
            + "   "
            + Output.padLeft("addr", addressWidth)
            + "\n");
    for (SectionRow row : rows) {
      output.print(
          Output.padRight(row.name(), nameWidth)
              + "   "
              + Output.padLeft(row.size(), sizeWidth)
              + "   "
              + Output.padLeft(row.address(), addressWidth)
              + "\n");
    }
    output.print(
        Output.padRight("Total", nameWidth)
            + "   "
            + Output.padLeft(number(total), sizeWidth)
            + "\n\n\n");
  }
}
