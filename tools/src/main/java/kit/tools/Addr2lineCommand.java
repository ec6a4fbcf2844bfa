package kit.tools;

import java.util.List;
import kit.base.ByteReader;
import kit.base.Host;
import kit.base.HostException;
import kit.base.InputException;
import kit.link.elf.ResponseFile;
import kit.obj.elf.Elf;
import kit.obj.elf.ElfFile;
import kit.obj.elf.ElfSymbols;

/**
 * {@code addr2line}: source places (and with -f function names) of addresses, from line tables and
 * the symbol table. Inlined calls are not unfolded.
 */
public final class Addr2lineCommand {
  private final Output output;
  private String path = "a.out";
  private String section = "";
  private boolean functions;
  private boolean demangle;
  private boolean addresses;
  private boolean pretty;
  private boolean baseNames;
  private boolean done;

  private Addr2lineCommand(Output output) {
    this.output = output;
  }

  /** Runs addr2line; returns its exit code. */
  public static int run(Host host, String program, List<String> arguments) throws HostException {
    Output output = new Output(host, program);
    Addr2lineCommand command = new Addr2lineCommand(output);
    int code;
    try {
      code = command.execute(host, arguments);
    } catch (ToolException e) {
      output.error(e.text());
      code = e.code();
    } catch (InputException e) {
      output.error(e.file() + ": " + e.problem());
      code = 1;
    } catch (HostException e) {
      output.error(
          "'"
              + e.path()
              + "': "
              + (e.problem().startsWith("No such file") ? "No such file" : e.problem()));
      code = 1;
    }
    output.flush();
    return code;
  }

  private int execute(Host host, List<String> arguments)
      throws ToolException, HostException, InputException {
    ToolOptions options = new ToolOptions("ejb", " --exe --section --target ");
    options.parse(host, arguments, this::option);
    if (done) {
      return 0;
    }
    ElfFile file = ElfFile.read(new ByteReader(path, host.readFile(path)));
    LineTable lines = new LineTable(file);
    ElfSymbols symbols = ElfSymbols.read(file, file.findSection(Elf.SHT_SYMTAB));
    List<String> words =
        options.files().isEmpty() ? ResponseFile.split(host.readStandardInput()) : options.files();
    for (String word : words) {
      answer(file, lines, symbols, parse(word));
    }
    return 0;
  }

  private boolean option(String name, String value) throws HostException {
    switch (name) {
      case "-e", "--exe" -> path = value;
      case "-j", "--section" -> section = value;
      case "-f", "--functions" -> functions = true;
      case "-a", "--addresses" -> addresses = true;
      case "-p", "--pretty-print" -> pretty = true;
      case "-s", "--basenames" -> baseNames = true;
      case "-C", "--demangle" -> demangle = true;
      case "-i", "--inlines", "-b", "--target", "-r", "-R" -> {}
      case "-h", "-H", "--help" -> {
        output.print(
            "Usage: "
                + output.program()
                + " [option(s)] [addr(s)]\n Convert addresses into line number/file name pairs.\n -e FILE -f -a -p -s -j SECTION\n");
        done = true;
      }
      case "-v", "-V", "--version" -> {
        output.print(ToolVersion.text("addr2line"));
        done = true;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Hexadecimal, as strtoull reads it: up to the first other character. */
  private static long parse(String word) {
    long value = 0;
    for (int i = word.startsWith("0x") || word.startsWith("0X") ? 2 : 0; i < word.length(); i++) {
      int digit = Character.digit(word.charAt(i), 16);
      if (digit < 0) {
        return value;
      }
      value = value << 4 | digit;
    }
    return value;
  }

  private void answer(ElfFile file, LineTable lines, ElfSymbols symbols, long given)
      throws HostException, InputException {
    long address = given;
    int inSection = section.isEmpty() ? 0 : file.findSection(section);
    if (inSection != 0) {
      address += file.sectionAddress(inSection);
    }
    LineTable.Place place = lines.find(address);
    if (addresses) {
      output.print("0x" + Output.hex(given, 16) + (pretty ? ": " : "\n"));
    }
    int function = place == null && !isCode(file, address) ? -1 : function(file, symbols, address);
    if (functions) {
      String name = function < 0 ? "??" : symbols.name(function);
      output.print((demangle ? Output.demangled(name) : name) + (pretty ? " at " : "\n"));
    }
    if (place == null) {
      output.print(function < 0 ? "??:0\n" : fileOf(symbols, function) + ":?\n");
    } else {
      String name = baseNames ? Output.baseName(place.file()) : place.file();
      output.print(name + ":" + (place.line() == 0 ? "?" : Integer.toString(place.line())) + "\n");
    }
  }

  private static boolean isCode(ElfFile file, long address) {
    for (int i = 1; i < file.sectionCount(); i++) {
      long offset = address - file.sectionAddress(i);
      if ((file.sectionFlags(i) & Elf.SHF_EXECINSTR) != 0
          && offset >= 0
          && offset < file.sectionSize(i)) {
        return true;
      }
    }
    return false;
  }

  /** The file that the symbol table says a local symbol is from. */
  private static String fileOf(ElfSymbols symbols, int symbol) throws InputException {
    if (symbols.binding(symbol) == Elf.STB_LOCAL) {
      for (int i = symbol - 1; i > 0; i--) {
        if (symbols.type(i) == Elf.STT_FILE) {
          return symbols.name(i);
        }
      }
    }
    return "??";
  }

  /** The symbol of code that is nearest below an address, or -1. */
  private static int function(ElfFile file, ElfSymbols symbols, long address)
      throws InputException {
    int best = -1;
    for (int i = 1; i < symbols.count(); i++) {
      int section = symbols.sectionIndex(i);
      boolean code =
          section > 0
              && (file.sectionFlags(section) & Elf.SHF_EXECINSTR) != 0
              && symbols.type(i) != Elf.STT_SECTION
              && symbols.type(i) != Elf.STT_FILE;
      if (code
          && Long.compareUnsigned(symbols.value(i), address) <= 0
          && (best < 0 || Long.compareUnsigned(symbols.value(i), symbols.value(best)) > 0)) {
        best = i;
      }
    }
    return best;
  }
}
