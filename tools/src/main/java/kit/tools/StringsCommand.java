package kit.tools;

import java.util.List;
import kit.base.ByteReader;
import kit.base.Host;
import kit.base.HostException;
import kit.base.InputException;
import kit.obj.elf.Elf;
import kit.obj.elf.ElfFile;

/** {@code strings}: runs of printable characters in files. */
public final class StringsCommand {
  private final Host host;
  private final Output output;
  private int minimum = 4;
  private boolean dataOnly;
  private boolean fileNames;
  private boolean allWhitespace;
  private char radix;
  private char encoding = 's';
  private String separator = "\n";
  private boolean done;

  private StringsCommand(Host host, Output output) {
    this.host = host;
    this.output = output;
  }

  /** Runs strings; returns its exit code. */
  public static int run(Host host, String program, List<String> arguments) throws HostException {
    Output output = new Output(host, program);
    StringsCommand strings = new StringsCommand(host, output);
    int code;
    try {
      code = strings.execute(arguments);
    } catch (ToolException e) {
      output.error(e.text());
      code = e.code();
    }
    output.flush();
    return code;
  }

  private int execute(List<String> arguments) throws ToolException, HostException {
    ToolOptions options =
        new ToolOptions(
            "nteTsU", " --bytes --radix --encoding --target --output-separator --unicode ");
    options.parse(host, arguments, this::option);
    if (done) {
      return 0;
    }
    int code = 0;
    if (options.files().isEmpty()) {
      byte[] data = host.readStandardInput();
      scan("{standard input}", data, 0, data.length, 0);
    }
    for (String path : options.files()) {
      try {
        file(path);
      } catch (HostException e) {
        output.error(
            e.problem().startsWith("No such")
                ? "'" + path + "': No such file"
                : path + ": " + e.problem());
        code = 1;
      }
    }
    return code;
  }

  private boolean option(String name, String value) throws ToolException, HostException {
    switch (name) {
      case "-a", "--all" -> dataOnly = false;
      case "-d", "--data" -> dataOnly = true;
      case "-f", "--print-file-name" -> fileNames = true;
      case "-n", "--bytes" -> setMinimum(value);
      case "-t", "--radix" -> setRadix(value);
      case "-o" -> radix = 'o';
      case "-e", "--encoding" -> {
        if (value.length() != 1 || "sSblBL".indexOf(value.charAt(0)) < 0) {
          throw new ToolException("invalid encoding: " + value);
        }
        encoding = value.charAt(0);
      }
      case "-w", "--include-all-whitespace" -> allWhitespace = true;
      case "-s", "--output-separator" -> separator = value;
      case "-T", "--target", "-U", "--unicode" -> {}
      case "-h", "--help" -> {
        output.print(
            "Usage: "
                + output.program()
                + " [option(s)] [file(s)]\n Display printable strings in [file(s)] (stdin by default)\n -a -d -f -n NUMBER -t {o,d,x} -o -e {s,S,b,l,B,L} -w -s STRING\n");
        done = true;
      }
      case "-v", "-V", "--version" -> {
        output.print(ToolVersion.text("strings"));
        done = true;
      }
      default -> {
        boolean digits = name.length() == 2 && name.charAt(1) >= '0' && name.charAt(1) <= '9';
        if (digits) {
          minimum = digitsSeen ? minimum * 10 + name.charAt(1) - '0' : name.charAt(1) - '0';
          digitsSeen = true;
        }
        return digits && minimum < 1_000_000;
      }
    }
    return true;
  }

  private boolean digitsSeen;

  private void setMinimum(String value) throws ToolException {
    long number = BinaryImages.number(value);
    if (number < 1 || number > 1 << 28) {
      throw new ToolException("invalid minimum string length " + value);
    }
    minimum = (int) number;
  }

  private void setRadix(String value) throws ToolException {
    if (!value.equals("o") && !value.equals("d") && !value.equals("x")) {
      throw new ToolException("invalid radix: " + value);
    }
    radix = value.charAt(0);
  }

  private void file(String path) throws HostException {
    byte[] data = host.readFile(path);
    if (dataOnly && ElfFile.isElf(data, 0, data.length)) {
      try {
        ElfFile elf = ElfFile.read(new ByteReader(path, data));
        for (int i = 1; i < elf.sectionCount(); i++) {
          boolean loaded =
              (elf.sectionFlags(i) & Elf.SHF_ALLOC) != 0 && elf.sectionType(i) != Elf.SHT_NOBITS;
          if (loaded) {
            scan(
                path, data, elf.contentStart(i), elf.contentStart(i) + (int) elf.sectionSize(i), 0);
          }
        }
        return;
      } catch (InputException e) {
        // Not readable as ELF: its bytes are scanned like any other file's.
      }
    }
    scan(path, data, 0, data.length, 0);
  }

  private void scan(String path, byte[] data, int from, int to, long base) throws HostException {
    int width = encoding == 's' || encoding == 'S' ? 1 : encoding == 'b' || encoding == 'l' ? 2 : 4;
    boolean big = encoding == 'b' || encoding == 'B';
    int at = from;
    StringBuilder run = new StringBuilder();
    int start = from;
    while (at + width <= to) {
      int c = character(data, at, width, big);
      if (isPrintable(c)) {
        if (run.length() == 0) {
          start = at;
        }
        run.append((char) c);
        at += width;
        continue;
      }
      emit(path, run, start + base);
      // Wide characters may start at any byte.
      at = run.length() > 0 || width == 1 ? at + width : at + 1;
      run.setLength(0);
    }
    emit(path, run, start + base);
  }

  private static int character(byte[] data, int at, int width, boolean big) {
    int value = 0;
    for (int i = 0; i < width; i++) {
      int b = data[at + (big ? i : width - 1 - i)] & 0xff;
      value = value << 8 | b;
    }
    return value;
  }

  private boolean isPrintable(int c) {
    return c == '\t'
        || c >= 32 && c < 127
        || encoding == 'S' && c >= 128 && c < 256
        || allWhitespace && (c == '\n' || c == '\r' || c == '\f' || c == 0x0b);
  }

  private void emit(String path, StringBuilder run, long offset) throws HostException {
    if (run.length() < minimum) {
      return;
    }
    if (fileNames) {
      output.print(path + ": ");
    }
    switch (radix) {
      case 'o' -> output.print(Output.padLeft(Long.toOctalString(offset), 7) + " ");
      case 'd' -> output.print(Output.padLeft(Long.toString(offset), 7) + " ");
      case 'x' -> output.print(Output.padLeft(Long.toHexString(offset), 7) + " ");
      default -> {}
    }
    output.print(run + separator);
  }
}
