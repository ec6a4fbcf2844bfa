package kit.bootstrap.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kit.archive.Archive;
import kit.archive.ArchiveMember;
import kit.base.InputException;
import kit.bootstrap.chain.Commands;
import kit.bootstrap.chain.Stage;
import kit.bootstrap.compare.Explanation.Dump;
import kit.bootstrap.compare.Explanation.Side;
import kit.bootstrap.trace.TraceEntry;

/**
 * Explains why a file of two stages differs: the function that holds the first differing byte, its
 * disassembly on both sides, its MIR and its machine code after each pass of both compilers. The
 * compilers are run again with the options on record; nothing of the stages is touched.
 */
public final class Explainer {
  private static final int SECONDS = 300;

  /** Bytes of code shown around a place that no symbol covers. */
  private static final int AROUND = 64;

  private static final int ROW = 16;

  private final Path scratch;
  private final Path objdump;
  private final List<TraceEntry> trace;

  /**
   * @param scratch a folder for files of its own
   * @param objdump the disassembler for both sides: that of a compiler which is not in question
   */
  public Explainer(Path scratch, Path objdump, List<TraceEntry> trace) {
    this.scratch = scratch;
    this.objdump = objdump;
    this.trace = trace;
  }

  /** Explains the difference of one file of two stages. */
  public Explanation explain(String path, Stage left, Stage right)
      throws IOException, InterruptedException {
    Files.createDirectories(scratch);
    byte[] leftBytes = Files.readAllBytes(left.output().resolve(path));
    byte[] rightBytes = Files.readAllBytes(right.output().resolve(path));
    Place place = FirstDifference.find(leftBytes, rightBytes);
    return new Explanation(
        path, place, side(left, path, leftBytes, place), side(right, path, rightBytes, place));
  }

  /**
   * What a stage and another build made of one function.
   *
   * @param other folder of the other build
   */
  public Explanation explainFunction(String path, String function, Stage stage, Path other)
      throws IOException, InterruptedException {
    Files.createDirectories(scratch);
    Path theirs = other.resolve(path);
    Place place = FirstDifference.ofFunction(stage.output().resolve(path), function);
    Place otherPlace = FirstDifference.ofFunction(theirs, function);
    Side left = side(stage, path, Files.readAllBytes(stage.output().resolve(path)), place);
    Side right =
        new Side(other.getFileName().toString(), disassembly(theirs, otherPlace), List.of());
    return new Explanation(path, place, left, right);
  }

  private Side side(Stage stage, String path, byte[] bytes, Place place)
      throws IOException, InterruptedException {
    Path file = scratch.resolve(stage.name() + "-" + Path.of(path).getFileName());
    Files.write(file, place.member().isEmpty() ? bytes : member(bytes, place.member()));
    List<Dump> dumps = List.of();
    Recompilation again = Recompilation.find(trace, stage, path);
    if (again != null && stage.toolchain().isKit() && !place.symbol().isEmpty()) {
      dumps = dumps(again, place.symbol());
    }
    return new Side(stage.name(), disassembly(file, place), dumps);
  }

  private static byte[] member(byte[] bytes, String name) {
    try {
      Archive archive = Archive.read("archive", bytes);
      for (ArchiveMember member : archive.members()) {
        if (member.name().equals(name)) {
          var content = archive.content(member);
          return content.bytes(0, content.length(), name);
        }
      }
    } catch (InputException malformed) {
      return new byte[0];
    }
    return new byte[0];
  }

  private String disassembly(Path file, Place place) throws IOException, InterruptedException {
    if (!place.section().startsWith("section ")) {
      return bytes(file, place.offset());
    }
    if (!Files.isExecutable(objdump)) {
      return "(no " + objdump + ")";
    }
    List<String> words = new ArrayList<>(List.of(objdump.toString(), "-d", "-r"));
    words.add("-j");
    words.add(place.section().substring("section ".length()));
    long start = place.symbol().isEmpty() ? Math.max(0, place.offset() - AROUND) : place.start();
    long end = place.symbol().isEmpty() ? place.offset() + AROUND : place.end();
    words.add("--start-address=0x" + Long.toHexString(start));
    words.add("--stop-address=0x" + Long.toHexString(end));
    words.add(file.toString());
    String output = Commands.run(words, scratch, Map.of(), SECONDS).output();
    int code = output.indexOf("Disassembly of section");
    return code < 0 ? output : output.substring(code);
  }

  /** The bytes around an offset of a file, sixteen to a line. */
  private static String bytes(Path file, long offset) throws IOException {
    byte[] all = Files.readAllBytes(file);
    StringBuilder text = new StringBuilder();
    long first = Math.max(0, (offset - AROUND) & -ROW);
    for (long row = first; row < Math.min(all.length, offset + AROUND); row += ROW) {
      text.append(String.format(Locale.ROOT, "%8x: ", row));
      for (long at = row; at < Math.min(all.length, row + ROW); at++) {
        text.append(String.format(Locale.ROOT, " %02x", all[(int) at]));
      }
      text.append('\n');
    }
    return text.toString();
  }

  private List<Dump> dumps(Recompilation again, String function)
      throws IOException, InterruptedException {
    List<Dump> dumps = new ArrayList<>();
    String mir = again.run(List.of("--emit=mir", "-o", "-"), SECONDS).output();
    String lowered = FunctionDumps.mir(mir, function);
    if (!lowered.isEmpty()) {
      dumps.add(new Dump("lower", lowered));
    }
    Path object = scratch.resolve("again.o");
    String passes =
        again.run(List.of("-c", "-o", object.toString(), "--print-after=all"), SECONDS).output();
    dumps.addAll(FunctionDumps.passes(passes, function));
    return dumps;
  }
}
