package kit.tools;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import kit.archive.Archive;
import kit.archive.ArchiveMember;
import kit.archive.ArchiveWriter;
import kit.base.Bytes;
import kit.base.Host;
import kit.base.HostException;
import kit.base.InputException;
import org.jspecify.annotations.Nullable;

/**
 * {@code ar}: makes, changes, lists and unpacks archives as GNU ar does. Names in archives are file
 * names without folders unless P is given; extraction writes below the working folder (or --output)
 * only.
 */
public final class ArCommand {
  private final Host host;
  private final Output output;
  private final ArOptions options;
  private int code;

  private ArCommand(Host host, Output output, ArOptions options) {
    this.host = host;
    this.output = output;
    this.options = options;
  }

  /** Runs ar; returns its exit code. */
  public static int run(Host host, String program, List<String> arguments) throws HostException {
    Output output = new Output(host, program);
    int code;
    try {
      code = dispatch(host, output, arguments);
    } catch (ToolException e) {
      output.error(e.text());
      code = e.code();
    } catch (InputException e) {
      output.error(e.file() + ": " + e.problem());
      code = 1;
    } catch (HostException e) {
      output.error(e.path() + ": " + e.problem());
      code = 1;
    }
    output.flush();
    return code;
  }

  private static int dispatch(Host host, Output output, List<String> arguments)
      throws ToolException, HostException, InputException {
    if (arguments.isEmpty()) {
      output.flush();
      throw new ToolException("no operation specified\n" + usage(output));
    }
    ArOptions options = ArOptions.parse(host, arguments);
    if (options.help) {
      output.print(ArUsage.text(output.program()));
      return 0;
    }
    if (options.showVersion) {
      output.print(ToolVersion.text("ar"));
      return 0;
    }
    if (options.script) {
      return new ArScript(host, output).run();
    }
    if (options.archive.isEmpty()) {
      throw new ToolException("no archive file specified\n" + usage(output));
    }
    ArCommand command = new ArCommand(host, output, options);
    command.execute();
    return command.code;
  }

  private static String usage(Output output) {
    String text = ArUsage.text(output.program());
    return text.substring(0, text.length() - 1);
  }

  private void execute() throws ToolException, HostException, InputException {
    if (options.newerOnly && options.deterministic) {
      output.error("`u' modifier ignored since `D' is the default (see `U')");
      options.newerOnly = false;
    }
    switch (options.operation) {
      case 'r' -> replace();
      case 'q' -> append();
      case 'd' -> delete();
      case 'm' -> move();
      case 't' -> list();
      case 'p' -> print();
      case 'x' -> extract();
      default -> index();
    }
  }

  private boolean exists() {
    return host.kind(options.archive) != Host.FileKind.MISSING;
  }

  /** The archive for a reading operation; a missing one is exit code 9, as GNU ar's. */
  private ArchiveFile openExisting(boolean contents)
      throws ToolException, HostException, InputException {
    if (!exists()) {
      throw new ToolException(options.archive + ": No such file or directory", 9);
    }
    return ArchiveFile.open(host, options.archive, contents);
  }

  private ArchiveFile openOrCreate() throws HostException, InputException, ToolException {
    if (exists() && !isEmptyFile()) {
      ArchiveFile archive = ArchiveFile.open(host, options.archive, true);
      if (options.thin && archive.kind != Archive.Kind.GNU_THIN && !archive.members.isEmpty()) {
        throw new ToolException(
            "cannot convert existing library " + options.archive + " to thin format");
      }
      boolean adds = options.operation == 'r' || options.operation == 'q';
      if (adds
          && !options.thin
          && archive.kind == Archive.Kind.GNU_THIN
          && !archive.members.isEmpty()) {
        throw new ToolException(
            "Cannot convert existing thin library " + options.archive + " to normal format");
      }
      return options.thin && archive.members.isEmpty()
          ? ArchiveFile.create(host, options.archive, true)
          : archive;
    }
    if (!options.silentCreate) {
      output.error("creating " + options.archive);
    }
    return ArchiveFile.create(host, options.archive, options.thin);
  }

  private boolean isEmptyFile() {
    return host.kind(options.archive) == Host.FileKind.REGULAR && host.size(options.archive) == 0;
  }

  /** The name that a file gets in the archive. */
  private String memberName(ArchiveFile archive, String path) {
    if (archive.kind == Archive.Kind.GNU_THIN) {
      return relativeToArchive(path);
    }
    String name = options.fullPaths ? path : Output.baseName(path);
    return options.truncate && name.length() > 15 ? name.substring(0, 15) : name;
  }

  /** Members of thin archives are named by their path from the archive's folder. */
  private String relativeToArchive(String path) {
    int slash = options.archive.lastIndexOf('/');
    if (slash < 0 || path.startsWith("/")) {
      return path;
    }
    String folder = options.archive.substring(0, slash + 1);
    if (folder.startsWith("/")) {
      return host.workingDirectory() + "/" + path;
    }
    int common = 0;
    for (int i = 0;
        i < Math.min(folder.length(), path.length()) && folder.charAt(i) == path.charAt(i);
        i++) {
      if (folder.charAt(i) == '/') {
        common = i + 1;
      }
    }
    StringBuilder up = new StringBuilder();
    for (int i = common; i < folder.length(); i++) {
      if (folder.charAt(i) == '/') {
        up.append("../");
      }
    }
    return up + path.substring(common);
  }

  private boolean sameName(String member, String file) {
    return options.fullPaths
        ? member.equals(file)
        : Output.baseName(member).equals(Output.baseName(file));
  }

  private int find(ArchiveFile archive, String name) {
    return find(archive, name, 0);
  }

  private int find(ArchiveFile archive, String name, int from) {
    for (int i = from; i < archive.members.size(); i++) {
      String wanted =
          options.truncate && name.length() > 15 && !options.fullPaths
              ? Output.baseName(name).substring(0, Math.min(15, Output.baseName(name).length()))
              : name;
      if (sameName(archive.members.get(i).name(), wanted)) {
        return i;
      }
    }
    return -1;
  }

  /** Where new members go: after or before the one that a or b names, else the end. */
  private int insertionPoint(ArchiveFile archive) {
    if (options.position != null) {
      int at = find(archive, options.position);
      if (at >= 0) {
        return options.after ? at + 1 : at;
      }
    }
    return archive.members.size();
  }

  private void save(ArchiveFile archive) throws HostException {
    archive.write(!options.noIndex, options.deterministic);
  }

  /**
   * Only members that were there before are replaced: two files of one name in one command become
   * two members, as GNU ar has it.
   */
  private void replace() throws ToolException, HostException, InputException {
    ArchiveFile archive = openOrCreate();
    Set<ArchiveWriter.Member> fresh = Collections.newSetFromMap(new IdentityHashMap<>());
    for (String path : options.files) {
      int known = findOld(archive, path, fresh);
      if (known >= 0) {
        if (options.newerOnly && host.modificationTime(path) <= archive.members.get(known).date()) {
          continue;
        }
        ArchiveWriter.Member member =
            ArchiveFile.fromFile(host, path, memberName(archive, path), options.deterministic);
        if (options.position != null) {
          archive.members.remove(known);
          archive.members.add(insertionPoint(archive), member);
        } else {
          archive.members.set(known, member);
        }
        fresh.add(member);
        say("r", path);
      } else {
        fresh.addAll(addFile(archive, path));
      }
    }
    save(archive);
  }

  private int findOld(ArchiveFile archive, String path, Set<ArchiveWriter.Member> fresh) {
    int at = find(archive, path, 0);
    while (at >= 0 && fresh.contains(archive.members.get(at))) {
      at = find(archive, path, at + 1);
    }
    return at;
  }

  private void append() throws ToolException, HostException, InputException {
    ArchiveFile archive = openOrCreate();
    for (String path : options.files) {
      addFile(archive, path);
    }
    save(archive);
  }

  /**
   * Adds a file at the insertion point; of an archive, with L or into a thin archive, its members.
   * Returns what was added.
   */
  private List<ArchiveWriter.Member> addFile(ArchiveFile archive, String path)
      throws HostException, InputException {
    ArchiveWriter.Member member =
        ArchiveFile.fromFile(host, path, memberName(archive, path), options.deterministic);
    byte[] data = member.content().array();
    boolean flatten = options.addMembersOfArchives && !archive.kind.equals(Archive.Kind.GNU_THIN);
    List<ArchiveWriter.Member> added =
        flatten && Archive.isArchive(data)
            ? ArchiveFile.open(host, path, true).members
            : List.of(member);
    archive.members.addAll(insertionPoint(archive), added);
    say("a", path);
    return added;
  }

  private void say(String action, String name) throws HostException {
    if (options.verbose) {
      output.print(action + " - " + name + "\n");
    }
  }

  private void delete() throws ToolException, HostException, InputException {
    ArchiveFile archive = openOrCreate();
    for (String name : options.files) {
      int seen = 0;
      boolean found = false;
      for (int i = 0; i < archive.members.size() && !found; i++) {
        if (sameName(archive.members.get(i).name(), name)
            && (!options.instance || ++seen == options.count)) {
          found = true;
          archive.members.remove(i);
          say("d", name);
        }
      }
      if (!found && options.verbose) {
        output.print("No member named `" + name + "'\n");
      }
    }
    save(archive);
  }

  private void move() throws ToolException, HostException, InputException {
    ArchiveFile archive = openOrCreate();
    List<ArchiveWriter.Member> moved = new ArrayList<>();
    for (String name : options.files) {
      int at = find(archive, name);
      if (at < 0) {
        throw new ToolException("no entry " + name + " in archive " + options.archive + "!");
      }
      moved.add(archive.members.remove(at));
      say("m", name);
    }
    archive.members.addAll(insertionPoint(archive), moved);
    save(archive);
  }

  private void index() throws ToolException, HostException, InputException {
    ArchiveFile archive = openExisting(true);
    archive.write(true, options.deterministic);
  }

  /** Work on one member of a reading operation. */
  private interface Action {
    void accept(int index) throws HostException, InputException;
  }

  /** Runs the action on all members, or on those named, in the order named. */
  private void forMembers(ArchiveFile archive, Action action) throws HostException, InputException {
    if (options.files.isEmpty()) {
      for (int i = 0; i < archive.members.size(); i++) {
        action.accept(i);
      }
      return;
    }
    for (String name : options.files) {
      boolean found = false;
      int seen = 0;
      for (int i = 0; i < archive.members.size(); i++) {
        if (sameName(archive.members.get(i).name(), name)
            && (!options.instance || ++seen == options.count)) {
          found = true;
          action.accept(i);
        }
      }
      if (!found) {
        output.flush();
        byte[] text = Bytes.of("no entry " + name + " in archive\n");
        host.writeStandardError(text, text.length);
      }
    }
  }

  private void list() throws ToolException, HostException, InputException {
    ArchiveFile archive = openExisting(false);
    List<ArchiveMember> headers = archive.headers();
    forMembers(
        archive,
        i -> {
          ArchiveMember header = headers.get(i);
          if (options.verbose) {
            output.print(
                permissions(header.mode())
                    + " "
                    + header.user()
                    + "/"
                    + header.group()
                    + " "
                    + Output.padLeft(Long.toString(header.size()), 6)
                    + " "
                    + Dates.month(header.date())
                    + " ");
          }
          output.print(displayName(archive, header.name()));
          if (options.offsets) {
            output.print(
                " 0x"
                    + Long.toHexString(
                        header.dataOffset() < 0 ? header.headerOffset() : header.dataOffset()));
          }
          output.print("\n");
        });
  }

  private String displayName(ArchiveFile archive, String name) {
    if (archive.kind != Archive.Kind.GNU_THIN || name.startsWith("/")) {
      return name;
    }
    int slash = options.archive.lastIndexOf('/');
    return slash < 0 ? name : options.archive.substring(0, slash + 1) + name;
  }

  private static String permissions(int mode) {
    String letters = "rwxrwxrwx";
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 9; i++) {
      text.append((mode >> (8 - i) & 1) != 0 ? letters.charAt(i) : '-');
    }
    return text.toString();
  }

  private void print() throws ToolException, HostException, InputException {
    ArchiveFile archive = openExisting(true);
    forMembers(
        archive,
        i -> {
          ArchiveWriter.Member member = archive.members.get(i);
          if (options.verbose) {
            output.print("\n<" + member.name() + ">\n\n");
          }
          output.bytes(
              member.content().array(), member.content().start(), member.content().length());
        });
  }

  private void extract() throws ToolException, HostException, InputException {
    ArchiveFile archive = openExisting(true);
    if (archive.kind == Archive.Kind.GNU_THIN) {
      throw new ToolException("`x' cannot be used on thin archives.");
    }
    forMembers(
        archive,
        i -> {
          ArchiveWriter.Member member = archive.members.get(i);
          String name = safeName(member.name());
          if (name == null) {
            return;
          }
          if (options.verbose) {
            output.print("x - " + name + "\n");
          }
          String path = options.outputFolder.isEmpty() ? name : options.outputFolder + "/" + name;
          byte[] data = member.content().bytes(0, member.content().length(), "member");
          host.writeFile(path, data, data.length, (member.mode() & 0111) != 0);
        });
  }

  /**
   * The name under which a member is unpacked: never one that leads out of the folder. Null when
   * there is none.
   */
  private @Nullable String safeName(String name) throws HostException {
    String base = Output.baseName(name);
    if (base.isEmpty() || base.equals(".") || base.equals("..")) {
      output.error("illegal output pathname for archive member: " + name);
      code = 1;
      return null;
    }
    if (!base.equals(name)) {
      output.error(
          "illegal output pathname for archive member: " + name + ", using '" + base + "' instead");
    }
    return base;
  }
}
