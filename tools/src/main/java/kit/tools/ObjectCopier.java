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
import kit.obj.elf.Elf;
import kit.obj.elf.ElfFile;

/** Copies object files and archives with changes: the common work of strip and objcopy. */
final class ObjectCopier {
  private final Host host;
  private final CopyOptions options;

  ObjectCopier(Host host, CopyOptions options) {
    this.host = host;
    this.options = options;
  }

  /** Copies {@code from} to {@code to}, which may be the same. An executable stays one. */
  void copy(String from, String to) throws HostException, InputException, ToolException {
    byte[] data = host.readFile(from);
    boolean executable = (host.mode(from) & 0111) != 0;
    ByteSink result;
    if (options.inputFormat.equals("binary")) {
      result = BinaryImages.wrap(from, data, options);
    } else if (Archive.isArchive(data)) {
      result = copyArchive(from, data);
    } else {
      result = copyObject(ElfFile.read(new ByteReader(from, data)));
    }
    host.writeFile(to, result.array(), result.size(), executable);
  }

  private ByteSink copyArchive(String path, byte[] data)
      throws InputException, HostException, ToolException {
    Archive archive = Archive.read(path, data);
    if (archive.thin()) {
      throw new ToolException(path + ": thin archives cannot be changed");
    }
    List<ArchiveWriter.Member> members = new ArrayList<>();
    for (ArchiveMember member : archive.members()) {
      ByteReader content = archive.content(member);
      byte[] bytes = content.bytes(0, content.length(), "member");
      if (ElfFile.isElf(bytes, 0, bytes.length)) {
        bytes =
            copyObject(ElfFile.read(new ByteReader(path + "(" + member.name() + ")", bytes)))
                .toByteArray();
      }
      members.add(
          new ArchiveWriter.Member(
              member.name(), 0, 0, 0, 0644, new ByteReader(member.name(), bytes)));
    }
    return ArchiveWriter.write(archive.kind(), members, archive.hasIndex(), 0);
  }

  private ByteSink copyObject(ElfFile file) throws InputException, HostException, ToolException {
    EditableElf elf = EditableElf.read(file);
    dumpSections(elf);
    updateSections(elf);
    removeSections(elf);
    filterSymbols(elf);
    if (!options.outputFormat.equals("binary")) {
      checkRelocations(elf);
    }
    changeSymbols(elf);
    renameSections(elf);
    addSections(elf);
    if (options.compressDebug != null) {
      DebugCompression.decompress(elf);
      if (options.compressDebug) {
        DebugCompression.compress(elf);
      }
    }
    if (!options.start.isEmpty()) {
      elf.entry = BinaryImages.number(options.start);
    }
    if (options.outputFormat.equals("binary")) {
      return BinaryImages.flatten(elf, options.gapFill);
    }
    if (options.onlyKeepDebug) {
      return DebugOnly.write(elf);
    }
    return ElfRebuilder.write(elf);
  }

  private void dumpSections(EditableElf elf) throws HostException, ToolException {
    for (CopyOptions.Addition dump : options.dumpedSections) {
      EditableElf.Part part = elf.part(dump.section());
      if (part == null) {
        throw new ToolException("can't dump section '" + dump.section() + "' - it does not exist");
      }
      host.writeFile(dump.path(), part.content, part.content.length, false);
    }
  }

  private void updateSections(EditableElf elf) throws HostException, ToolException {
    for (CopyOptions.Addition update : options.updatedSections) {
      EditableElf.Part part = elf.part(update.section());
      if (part == null) {
        throw new ToolException("error: " + update.section() + " not found, can't be updated");
      }
      byte[] content = host.readFile(update.path());
      if (part.isAlloc() && elf.file.segmentCount() > 0 && content.length != part.content.length) {
        throw new ToolException(
            "section " + update.section() + " is loaded: its new contents must have the same size");
      }
      part.content = content;
      part.size = content.length;
    }
  }

  private void removeSections(EditableElf elf) {
    boolean debugGoes =
        (options.strip != CopyOptions.Strip.NONE || options.discardAllLocals)
            && !options.onlyKeepDebug;
    for (EditableElf.Part part : elf.parts) {
      boolean debug = !part.isAlloc() && SectionKinds.isDebug(part.name);
      boolean relocations =
          (part.type == Elf.SHT_RELA || part.type == Elf.SHT_REL) && !part.isAlloc();
      if (debug && debugGoes || CopyOptions.listedSection(options.removeSections, part.name)) {
        part.removed = !CopyOptions.listedSection(options.keepSections, part.name);
      }
      if (!options.onlySections.isEmpty()
          && !relocations
          && part.type != Elf.SHT_GROUP
          && !CopyOptions.listedSection(options.onlySections, part.name)) {
        part.removed = true;
      }
      if (relocations && options.strip == CopyOptions.Strip.ALL && part.relocationSymbols != null) {
        part.removed = true;
      }
    }
    for (EditableElf.Part part : elf.parts) {
      if (part.target != null && part.target.removed) {
        part.removed = true;
      }
    }
    // Which symbols relocations use is counted for those that stay.
    for (EditableElf.Row row : elf.symbols) {
      row.usedInRelocation = false;
    }
    for (EditableElf.Part part : elf.parts) {
      if (!part.removed && part.relocationSymbols != null) {
        for (EditableElf.Row row : part.relocationSymbols) {
          if (row != null) {
            row.usedInRelocation = true;
          }
        }
      }
      if (!part.removed && part.signature != null && options.strip != CopyOptions.Strip.ALL) {
        part.signature.usedInRelocation = true;
      }
    }
  }

  private void filterSymbols(EditableElf elf) {
    for (EditableElf.Row row : elf.symbols) {
      boolean keep = keeps(elf, row);
      if (options.listed(options.stripSymbols, row.name) && !row.usedInRelocation) {
        keep = false;
      }
      if (options.listed(options.keepSymbols, row.name) && !row.name.isEmpty()
          || options.keepFileSymbols && row.type == Elf.STT_FILE) {
        keep = row.section == null || !row.section.removed;
      }
      if (row.section != null && row.section.removed) {
        keep = false;
      }
      row.removed |= !keep;
    }
  }

  private static void checkRelocations(EditableElf elf) throws InputException {
    for (EditableElf.Part part : elf.parts) {
      if (part.removed || part.relocationSymbols == null) {
        continue;
      }
      for (EditableElf.Row row : part.relocationSymbols) {
        if (row != null && row.removed) {
          String name = row.name.isEmpty() && row.section != null ? row.section.name : row.name;
          throw elf.file.error("symbol `" + name + "' required but not present");
        }
      }
    }
  }

  /** The rules of GNU strip. */
  private boolean keeps(EditableElf elf, EditableElf.Row row) {
    CopyOptions.Strip strip = options.strip;
    if (strip == CopyOptions.Strip.ALL) {
      return false;
    }
    if (row.usedInRelocation) {
      return true;
    }
    if (strip == CopyOptions.Strip.NONE
        && !options.discardAllLocals
        && !options.discardTemporaries) {
      return true;
    }
    boolean global = row.binding != Elf.STB_LOCAL;
    if (row.isUndefined() || row.isCommon() && global) {
      return strip != CopyOptions.Strip.UNNEEDED;
    }
    if (global) {
      return elf.isRelocatable() || strip != CopyOptions.Strip.UNNEEDED;
    }
    if (row.type == Elf.STT_FILE || row.type == Elf.STT_SECTION) {
      return strip == CopyOptions.Strip.NONE;
    }
    if (strip == CopyOptions.Strip.UNNEEDED || options.discardAllLocals) {
      return false;
    }
    return !(options.discardTemporaries && row.name.startsWith(".L"));
  }

  private void changeSymbols(EditableElf elf) {
    for (EditableElf.Row row : elf.symbols) {
      if (row.type == Elf.STT_SECTION || row.type == Elf.STT_FILE) {
        continue;
      }
      String name = row.name;
      if (options.listed(options.globalize, name) && row.binding == Elf.STB_LOCAL) {
        row.binding = Elf.STB_GLOBAL;
      }
      boolean hidden =
          options.localizeHidden
              && ((row.other & 3) == Elf.STV_HIDDEN || (row.other & 3) == Elf.STV_INTERNAL);
      boolean defined = !row.isUndefined();
      if (defined
          && row.binding != Elf.STB_LOCAL
          && (options.listed(options.localize, name)
              || hidden
              || !options.keepGlobal.isEmpty()
                  && !options.listed(options.keepGlobal, name)
                  && !row.isCommon())) {
        row.binding = Elf.STB_LOCAL;
      }
      if ((options.weaken || options.listed(options.weakenSymbols, name))
          && row.binding == Elf.STB_GLOBAL) {
        row.binding = Elf.STB_WEAK;
      }
      String renamed = options.renamedSymbols.get(name);
      if (renamed != null) {
        row.name = renamed;
      }
      if (!options.symbolPrefix.isEmpty()) {
        row.name = options.symbolPrefix + row.name;
      }
    }
  }

  private void renameSections(EditableElf elf) throws ToolException {
    for (EditableElf.Part part : elf.parts) {
      String renamed = options.renamedSections.get(part.name);
      String flags = options.sectionFlags.get(part.name);
      boolean relocations = part.type == Elf.SHT_RELA && part.relocationSymbols != null;
      if (renamed != null) {
        int comma = renamed.indexOf(',');
        part.name = comma < 0 ? renamed : renamed.substring(0, comma);
        if (comma >= 0) {
          SectionFlags.apply(part, renamed.substring(comma + 1));
        }
      } else if (relocations
          && part.target != null
          && options.renamedSections.containsKey(part.target.name)) {
        String target = options.renamedSections.get(part.target.name);
        int comma = target.indexOf(',');
        part.name = ".rela" + (comma < 0 ? target : target.substring(0, comma));
      }
      if (flags != null) {
        SectionFlags.apply(part, flags);
      }
      if (!relocations) {
        part.name =
            options.sectionPrefix + (part.isAlloc() ? options.allocSectionPrefix : "") + part.name;
      }
    }
  }

  private void addSections(EditableElf elf) throws HostException, ToolException {
    for (CopyOptions.Addition addition : options.addedSections) {
      EditableElf.Part part =
          elf.add(
              addition.section(),
              addition.section().startsWith(".note") ? Elf.SHT_NOTE : Elf.SHT_PROGBITS,
              host.readFile(addition.path()),
              1);
      String flags = options.sectionFlags.get(addition.section());
      if (flags != null) {
        SectionFlags.apply(part, flags);
      }
    }
    if (!options.debugLink.isEmpty()) {
      byte[] target = host.readFile(options.debugLink);
      ByteSink content = new ByteSink();
      content.zeroTerminated(Output.baseName(options.debugLink));
      content.align(4, 0);
      content.u32(Crc32.of(target));
      elf.add(".gnu_debuglink", Elf.SHT_PROGBITS, content.toByteArray(), 4);
    }
  }
}
