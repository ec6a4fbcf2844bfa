package kit.bootstrap.triage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kit.base.ByteReader;
import kit.base.InputException;
import kit.bootstrap.chain.Commands;
import kit.obj.elf.Elf;
import kit.obj.elf.ElfFile;
import kit.obj.elf.ElfSymbols;

/**
 * Takes single functions from one object and the rest from another of the same unit: both objects
 * are linked, the functions to be taken are weak in the one and all others weak in the other, so
 * that the strong definition of each wins. Functions that only their own unit knows cannot be told
 * apart so; they stay with the callers.
 */
final class FunctionSplit {
  private static final int STB_GLOBAL = 1;
  private static final int STT_OBJECT = 1;
  private static final int STT_FUNC = 2;

  private final Path suspect;
  private final Path other;
  private final Path objcopy;
  private final Path scratch;

  FunctionSplit(Path suspect, Path other, Path objcopy, Path scratch) {
    this.suspect = suspect;
    this.other = other;
    this.objcopy = objcopy;
    this.scratch = scratch;
  }

  /** The global functions of both objects, in the suspect's order. */
  List<String> functions() throws IOException {
    Set<String> theirs = globals(other, STT_FUNC);
    List<String> functions = new ArrayList<>(globals(suspect, STT_FUNC));
    functions.retainAll(theirs);
    return functions;
  }

  private static Set<String> globals(Path object, int type) throws IOException {
    Set<String> names = new LinkedHashSet<>();
    try {
      ElfFile file = ElfFile.read(new ByteReader(object.toString(), Files.readAllBytes(object)));
      int table = file.findSection(Elf.SHT_SYMTAB);
      if (table > 0) {
        ElfSymbols symbols = ElfSymbols.read(file, table);
        for (int i = 1; i < symbols.count(); i++) {
          boolean wanted = symbols.type(i) == type && symbols.binding(i) == STB_GLOBAL;
          if (wanted && symbols.sectionIndex(i) > 0) {
            names.add(symbols.name(i));
          }
        }
      }
    } catch (InputException malformed) {
      throw new IOException(malformed.getMessage());
    }
    return names;
  }

  /** The two files to link in place of the object, with these functions from the other one. */
  List<Path> with(Set<String> functions) throws IOException, InterruptedException {
    Set<String> rest = new TreeSet<>(globals(other, STT_FUNC));
    rest.addAll(globals(other, STT_OBJECT));
    rest.removeAll(functions);
    return List.of(weakened(suspect, functions, "suspect.o"), weakened(other, rest, "other.o"));
  }

  private Path weakened(Path object, Set<String> names, String name)
      throws IOException, InterruptedException {
    if (names.isEmpty()) {
      return object;
    }
    Files.createDirectories(scratch);
    Path list = scratch.resolve(name + ".names");
    Path result = scratch.resolve(name);
    Files.write(list, names);
    Commands.Outcome copied =
        Commands.run(
            List.of(
                objcopy.toString(),
                "--weaken-symbols=" + list,
                object.toString(),
                result.toString()),
            scratch,
            Map.of(),
            120);
    if (copied.exit() != 0) {
      throw new IOException("objcopy: " + copied.summary());
    }
    return result;
  }
}
