package kit.tools;

import kit.archive.Archive;
import kit.archive.ArchiveMember;
import kit.base.ByteReader;
import kit.base.Host;
import kit.base.HostException;
import kit.base.InputException;
import kit.obj.elf.ElfFile;
import org.jspecify.annotations.Nullable;

/**
 * Opens what a tool is given: an object file, or an archive whose members are visited one by one.
 */
final class ObjectFiles {
  /** What a tool does with each object. */
  interface Visitor {
    /** A path names an archive; its members follow. */
    default void archive(String path, Archive archive) throws HostException, InputException {}

    /** {@code member} is the member's name, null for a file of its own. */
    void object(String path, @Nullable String member, ElfFile file)
        throws HostException, InputException;
  }

  private final Host host;
  private final Output output;
  private boolean failed;

  ObjectFiles(Host host, Output output) {
    this.host = host;
    this.output = output;
  }

  /** Whether some file could not be read or is damaged. */
  boolean failed() {
    return failed;
  }

  void fail(String message) throws HostException {
    failed = true;
    output.error(message);
  }

  /**
   * Visits the file, or the members of the archive, at this path; problems are reported and
   * remembered.
   */
  void visit(String path, Visitor visitor) throws HostException {
    byte[] data;
    switch (host.kind(path)) {
      case MISSING -> {
        fail("'" + path + "': No such file");
        return;
      }
      case DIRECTORY -> {
        fail("Warning: '" + path + "' is a directory");
        return;
      }
      case REGULAR, OTHER -> {}
    }
    try {
      data = host.readFile(path);
    } catch (HostException e) {
      fail(path + ": " + e.problem());
      return;
    }
    try {
      if (Archive.isArchive(data)) {
        visitMembers(path, data, visitor);
      } else {
        visitor.object(path, null, ElfFile.read(new ByteReader(path, data)));
      }
    } catch (InputException e) {
      fail(e.file() + ": " + e.problem());
    }
  }

  private void visitMembers(String path, byte[] data, Visitor visitor)
      throws HostException, InputException {
    Archive archive = Archive.read(path, data);
    visitor.archive(path, archive);
    for (ArchiveMember member : archive.members()) {
      try {
        ByteReader content =
            archive.thin()
                ? new ByteReader(member.name(), host.readFile(archive.thinPath(member)))
                : archive.content(member);
        visitor.object(
            path,
            member.name(),
            ElfFile.read(
                new ByteReader(member.name(), content.bytes(0, content.length(), "member"))));
      } catch (InputException e) {
        fail(member.name() + ": " + e.problem());
      }
    }
  }
}
