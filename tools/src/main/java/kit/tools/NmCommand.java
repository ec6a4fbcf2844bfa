package kit.tools;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import kit.archive.Archive;
import kit.archive.ArchiveMember;
import kit.base.Host;
import kit.base.HostException;
import kit.base.InputException;
import kit.obj.elf.Elf;
import kit.obj.elf.ElfFile;
import kit.obj.elf.ElfSymbols;
import org.jspecify.annotations.Nullable;

/** {@code nm}: lists symbols in the BSD, POSIX or System V form, or names alone. */
public final class NmCommand {
  private enum Format {
    BSD,
    POSIX,
    SYSV,
    JUST_SYMBOLS
  }

  private record Row(
      String key,
      String name,
      long value,
      long size,
      char letter,
      int type,
      String section,
      boolean undefined,
      int order) {}

  private final Output output;
  private Format format = Format.BSD;
  private boolean fileNames;
  private boolean debugSymbols;
  private boolean demangle;
  private boolean withVersions = true;
  private boolean dynamic;
  private boolean externOnly;
  private boolean numericSort;
  private boolean noSort;
  private boolean sizeSort;
  private boolean reverse;
  private boolean printSize;
  private boolean undefinedOnly;
  private boolean definedOnly;
  private boolean noWeak;
  private boolean printMap;
  private boolean quiet;
  private int radix = 16;
  private boolean severalFiles;
  private boolean done;

  private NmCommand(Output output) {
    this.output = output;
  }

  /** Runs nm; returns 0, or 1 when a file could not be read. */
  public static int run(Host host, String program, List<String> arguments) throws HostException {
    Output output = new Output(host, program);
    NmCommand nm = new NmCommand(output);
    int code;
    try {
      code = nm.execute(host, arguments);
    } catch (ToolException e) {
      output.error(e.text());
      code = e.code();
    }
    output.flush();
    return code;
  }

  private int execute(Host host, List<String> arguments) throws ToolException, HostException {
    ToolOptions options =
        new ToolOptions("ftXU", " --format --radix --target --plugin --unicode --ifunc-chars ");
    options.parse(host, arguments, this::option);
    if (done) {
      return 0;
    }
    List<String> files = options.files().isEmpty() ? List.of("a.out") : options.files();
    severalFiles = files.size() > 1;
    ObjectFiles objects = new ObjectFiles(host, output);
    for (String path : files) {
      objects.visit(
          path,
          new ObjectFiles.Visitor() {
            @Override
            public void archive(String archivePath, Archive archive)
                throws HostException, InputException {
              startArchive(archivePath, archive);
            }

            @Override
            public void object(String objectPath, @Nullable String member, ElfFile file)
                throws HostException, InputException {
              list(objectPath, member, file);
            }
          });
    }
    return objects.failed() ? 1 : 0;
  }

  private boolean option(String name, String value) throws ToolException, HostException {
    switch (name) {
      case "-a", "--debug-syms" -> debugSymbols = true;
      case "-A", "-o", "--print-file-name" -> fileNames = true;
      case "-B" -> format = Format.BSD;
      case "-P", "--portability" -> format = Format.POSIX;
      case "-j", "--just-symbols" -> format = Format.JUST_SYMBOLS;
      case "-f", "--format" -> setFormat(value);
      case "-D", "--dynamic" -> dynamic = true;
      case "-g", "--extern-only" -> externOnly = true;
      case "-n", "-v", "--numeric-sort" -> numericSort = true;
      case "-p", "--no-sort" -> noSort = true;
      case "--size-sort" -> sizeSort = true;
      case "-r", "--reverse-sort" -> reverse = true;
      case "-S", "--print-size" -> printSize = true;
      case "-s", "--print-armap" -> printMap = true;
      case "-u", "--undefined-only" -> undefinedOnly = true;
      case "--defined-only" -> definedOnly = true;
      case "-W", "--no-weak" -> noWeak = true;
      case "--quiet" -> quiet = true;
      case "-t", "--radix" -> {
        radix = "d".equals(value) ? 10 : "o".equals(value) ? 8 : "x".equals(value) ? 16 : 0;
        if (radix == 0) {
          throw new ToolException(value + ": invalid radix");
        }
      }
      case "-C", "--demangle" -> demangle = true;
      case "--no-demangle" -> demangle = false;
      case "--with-symbol-versions" -> withVersions = true;
      case "--without-symbol-versions" -> withVersions = false;
      case "--special-syms",
          "-l",
          "--line-numbers",
          "-e",
          "-X",
          "-U",
          "--unicode",
          "--target",
          "--plugin",
          "--ifunc-chars",
          "--recurse-limit",
          "--no-recurse-limit",
          "--inlines" -> {}
      case "-h", "--help" -> {
        output.print(
            "Usage: "
                + output.program()
                + " [option(s)] [file(s)]\n List symbols in [file(s)] (a.out by default).\n -a -A -B -C -D -f FORMAT -g -j -n -o -p -P -r -S -s -t RADIX -u -W\n --defined-only --size-sort --no-sort --quiet\n @FILE                  Read options from FILE\n"
                + output.program()
                + ": supported targets: elf64-x86-64 elf64-little\n");
        done = true;
      }
      case "-V", "--version" -> {
        output.print(ToolVersion.text("nm"));
        done = true;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void setFormat(String value) throws ToolException {
    switch (value) {
      case "bsd", "b" -> format = Format.BSD;
      case "posix", "p" -> format = Format.POSIX;
      case "sysv", "s" -> format = Format.SYSV;
      case "just-symbols", "j" -> format = Format.JUST_SYMBOLS;
      default -> throw new ToolException(value + ": invalid output format");
    }
  }

  private void startArchive(String path, Archive archive) throws HostException, InputException {
    if (!fileNames && format == Format.BSD && severalFiles) {
      output.print("\n" + path + ":\n");
    }
    if (printMap && archive.indexCount() > 0) {
      output.print("\nArchive index:\n");
      for (int i = 0; i < archive.indexCount(); i++) {
        ArchiveMember member = archive.memberAt(archive.indexOffset(i));
        output.print(archive.indexName(i) + " in " + member.name() + "\n");
      }
    }
  }

  private void list(String path, @Nullable String member, ElfFile file)
      throws HostException, InputException {
    printHeader(path, member);
    List<Row> rows = collect(file);
    if (rows == null || rows.isEmpty()) {
      if (rows == null && !quiet) {
        output.error((member != null ? member : path) + ": no symbols");
      }
      return;
    }
    sort(rows);
    if (format == Format.SYSV) {
      output.print(
          "\n\n"
              + (undefinedOnly ? "Undefined symbols" : "Symbols")
              + " from "
              + (member == null ? path : path + "[" + member + "]")
              + ":\n\n");
      output.print(
          "Name                  Value           Class        Type         Size             Line  Section\n\n");
    }
    for (Row row : rows) {
      print(path, member, row);
    }
  }

  private void printHeader(String path, @Nullable String member) throws HostException {
    if (fileNames || format == Format.SYSV || format == Format.JUST_SYMBOLS) {
      return;
    }
    if (member != null) {
      output.print(format == Format.POSIX ? path + "[" + member + "]:\n" : "\n" + member + ":\n");
    } else if (severalFiles) {
      output.print(format == Format.POSIX ? path + ":\n" : "\n" + path + ":\n");
    }
  }

  /** The symbols to list, in table order; null when the file has none at all. */
  private @Nullable List<Row> collect(ElfFile file) throws InputException {
    ElfSymbols symbols =
        ElfSymbols.read(file, file.findSection(dynamic ? Elf.SHT_DYNSYM : Elf.SHT_SYMTAB));
    if (symbols.count() <= 1) {
      return null;
    }
    SymbolVersions versions = dynamic ? SymbolVersions.read(file) : null;
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i < symbols.count(); i++) {
      Row row = row(file, symbols, versions, i);
      if (row != null) {
        rows.add(row);
      }
    }
    return rows;
  }

  private @Nullable Row row(
      ElfFile file, ElfSymbols symbols, @Nullable SymbolVersions versions, int i)
      throws InputException {
    int type = symbols.type(i);
    int section = symbols.sectionIndex(i);
    boolean local = symbols.binding(i) == Elf.STB_LOCAL;
    boolean undefined = section == 0;
    boolean weak = symbols.binding(i) == Elf.STB_WEAK;
    boolean debug = type == Elf.STT_FILE || type == Elf.STT_SECTION;
    if (debug && !debugSymbols
        || undefinedOnly && !undefined
        || definedOnly && undefined
        || externOnly && local
        || noWeak && weak) {
      return null;
    }
    if (sizeSort && (undefined || symbols.size(i) == 0)) {
      return null;
    }
    String name = symbols.name(i);
    if (type == Elf.STT_SECTION && section > 0) {
      name = file.sectionName(section);
    }
    String key = name;
    if (demangle) {
      name = Output.demangled(name);
    }
    if (versions != null && withVersions) {
      String suffix = versions.suffix(i, !undefined);
      // The symbol that stands for a version itself has none.
      name += section < 0 && suffix.equals("@@" + name) ? "" : suffix;
    } else if (!withVersions && name.indexOf('@') > 0) {
      name = name.substring(0, name.indexOf('@'));
    }
    char letter = SectionKinds.letter(file, symbols, i);
    boolean common = section == ElfSymbols.COMMON;
    long value = common ? symbols.size(i) : symbols.value(i);
    String place =
        undefined ? "*UND*" : common ? "*COM*" : section < 0 ? "*ABS*" : file.sectionName(section);
    return new Row(key, name, value, symbols.size(i), letter, type, place, undefined, i);
  }

  private void sort(List<Row> rows) {
    if (!noSort) {
      Comparator<Row> order = Comparator.comparing(Row::key);
      if (sizeSort) {
        order =
            ((Comparator<Row>) (a, b) -> Long.compareUnsigned(a.size(), b.size()))
                .thenComparing(order);
      } else if (numericSort) {
        order =
            ((Comparator<Row>)
                    (a, b) ->
                        a.undefined() != b.undefined()
                            ? (a.undefined() ? -1 : 1)
                            : Long.compareUnsigned(a.value(), b.value()))
                .thenComparing(order);
      }
      rows.sort((reverse ? order.reversed() : order).thenComparingInt(Row::order));
    } else if (reverse) {
      Collections.reverse(rows);
    }
  }

  private String number(long value, boolean padded) {
    String text =
        radix == 16
            ? Long.toHexString(value)
            : radix == 10 ? Long.toUnsignedString(value) : Long.toOctalString(value);
    return padded ? "0".repeat(Math.max(0, 16 - text.length())) + text : text;
  }

  private void print(String path, @Nullable String member, Row row) throws HostException {
    switch (format) {
      case BSD -> {
        if (fileNames) {
          output.print(member == null ? path + ":" : path + ":" + member + ":");
        }
        if (row.undefined()) {
          output.print(" ".repeat(16));
        } else {
          output.print(number(sizeSort && !printSize ? row.size() : row.value(), true));
          if (printSize && row.size() != 0) {
            output.print(" " + number(row.size(), true));
          }
        }
        output.print(" " + row.letter() + " " + row.name() + "\n");
      }
      case POSIX -> {
        if (fileNames) {
          output.print(member == null ? path + ": " : path + "[" + member + "]: ");
        }
        output.print(row.name() + " " + row.letter() + " ");
        if (row.undefined()) {
          output.print("        ");
        } else {
          output.print(
              number(row.value(), false)
                  + " "
                  + (row.size() != 0 ? number(row.size(), false) : ""));
        }
        output.print("\n");
      }
      case SYSV -> {
        if (fileNames) {
          output.print(member == null ? path + ":" : path + ":" + member + ":");
        }
        String value = row.undefined() ? " ".repeat(16) : number(row.value(), true);
        String size =
            row.size() != 0 && !row.undefined() ? number(row.size(), true) : " ".repeat(16);
        output.print(
            Output.padRight(row.name(), 20)
                + "|"
                + value
                + "|   "
                + row.letter()
                + "  |"
                + Output.padLeft(typeName(row.type()), 18)
                + "|"
                + size
                + "|     |"
                + row.section()
                + "\n");
      }
      case JUST_SYMBOLS -> output.print(row.name() + "\n");
    }
  }

  private static String typeName(int type) {
    return switch (type) {
      case Elf.STT_NOTYPE -> "NOTYPE";
      case Elf.STT_OBJECT -> "OBJECT";
      case Elf.STT_FUNC -> "FUNC";
      case Elf.STT_SECTION -> "SECTION";
      case Elf.STT_FILE -> "FILE";
      case Elf.STT_COMMON -> "COMMON";
      case Elf.STT_TLS -> "TLS";
      default -> "<OS specific>: " + type;
    };
  }
}
