package kit.tools;

import java.util.ArrayList;
import java.util.List;
import kit.archive.Archive;
import kit.archive.ArchiveMember;
import kit.archive.ArchiveWriter;
import kit.base.ByteReader;
import kit.base.ByteSink;
import kit.base.Host;
import kit.base.HostException;
import kit.base.InputException;
import org.jspecify.annotations.Nullable;

/** An archive in memory: its members can be changed, and the whole written back. */
final class ArchiveFile {
  private static final int DEFAULT_MODE = 0644;

  private final Host host;
  private final String path;
  private final @Nullable Archive archive;
  final Archive.Kind kind;
  final List<ArchiveWriter.Member> members = new ArrayList<>();
  private boolean hadIndex;

  private ArchiveFile(Host host, String path, @Nullable Archive archive, Archive.Kind kind) {
    this.host = host;
    this.path = path;
    this.archive = archive;
    this.kind = kind;
  }

  static ArchiveFile create(Host host, String path, boolean thin) {
    return new ArchiveFile(host, path, null, thin ? Archive.Kind.GNU_THIN : Archive.Kind.GNU);
  }

  /**
   * Reads an existing archive with all its members; those of a thin archive are looked up only
   * where {@code contents} asks for their bytes.
   */
  static ArchiveFile open(Host host, String path, boolean contents)
      throws HostException, InputException {
    Archive archive = Archive.read(path, host.readFile(path));
    ArchiveFile file = new ArchiveFile(host, path, archive, archive.kind());
    file.hadIndex = archive.hasIndex();
    for (ArchiveMember member : archive.members()) {
      ByteReader content;
      if (!archive.thin()) {
        content = archive.content(member);
      } else {
        content =
            new ByteReader(
                member.name(), contents ? host.readFile(archive.thinPath(member)) : new byte[0]);
      }
      file.members.add(
          new ArchiveWriter.Member(
              member.name(), member.date(), member.user(), member.group(), member.mode(), content));
    }
    return file;
  }

  boolean hadIndex() {
    return hadIndex;
  }

  /** Headers as read, for listings; empty for a new archive. */
  List<ArchiveMember> headers() throws InputException {
    return archive == null ? List.of() : archive.members();
  }

  /** A member made from a file. {@code name} is its name in the archive. */
  static ArchiveWriter.Member fromFile(Host host, String path, String name, boolean deterministic)
      throws HostException {
    byte[] data = host.readFile(path);
    long date = deterministic ? 0 : Math.max(0, host.modificationTime(path));
    int mode = deterministic ? DEFAULT_MODE : 0100000 | Math.max(0, host.mode(path));
    return new ArchiveWriter.Member(name, date, 0, 0, mode, new ByteReader(path, data));
  }

  void write(boolean index, boolean deterministic) throws HostException {
    ByteSink out =
        ArchiveWriter.write(kind, members, index, deterministic ? 0 : host.currentTime());
    host.writeFile(path, out.array(), out.size(), false);
  }
}
