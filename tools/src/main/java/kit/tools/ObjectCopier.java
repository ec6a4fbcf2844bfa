package kit.tools;

import java.util.ArrayList;
import java.util.List;
import kit.archive.Archive;
import kit.archive.ArchiveMember;
import kit.archive.ArchiveWriter;
import kit.archive.MemberSymbols;
import kit.base.ByteReader;
import kit.base.ByteSink;
import kit.base.Host;
import kit.base.HostException;
import kit.base.InputException;
import kit.obj.elf.Elf;
import kit.obj.elf.ElfFile;
import org.jspecify.annotations.Nullable;

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
    boolean symbols = false;
    for (ArchiveWriter.Member member : members) {
      List<String> defined = MemberSymbols.of(member.content());
      symbols |= defined != null && !defined.isEmpty();
    }
    return ArchiveWriter.write(archive.kind(), members, archive.hasIndex() && symbols, 0);
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
    for (String symbol : options.addedSymbols) {
      addSymbol(elf, symbol);
    }
    for (EditableElf.Part part : elf.parts) {
      String alignment = options.alignments.get(part.name);
      if (alignment != null) {
        part.alignment = BinaryImages.number(alignment);
      }
    }
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
    if (!options.startChange.isEmpty()) {
      elf.entry += BinaryImages.number(options.startChange);
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
        part.removed = !keepRelocations(part, part.relocationSymbols);
      }
      if (relocations
          && part.target != null
          && CopyOptions.listedSection(options.removeRelocations, part.target.name)) {
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

  /** Where all symbols go but some: the relocations to those stay; false when there are none. */
  private boolean keepRelocations(
      EditableElf.Part part, EditableElf.@Nullable Row[] relocationSymbols) {
    List<EditableElf.Row> kept = new ArrayList<>();
    ByteSink rows = new ByteSink();
    for (int i = 0; i < relocationSymbols.length; i++) {
      EditableElf.Row row = relocationSymbols[i];
      if (row != null && !row.name.isEmpty() && options.listed(options.keepSymbols, row.name)) {
        kept.add(row);
        rows.bytes(part.content, i * Elf.RELA_SIZE, Elf.RELA_SIZE);
      }
    }
    part.relocationSymbols = kept.toArray(new EditableElf.Row[0]);
    part.content = rows.toByteArray();
    part.size = part.content.length;
    return !kept.isEmpty();
  }

  private void filterSymbols(EditableElf elf) throws ToolException {
    for (EditableElf.Row row : elf.symbols) {
      boolean keep = keeps(elf, row);
      if (options.listed(options.stripSymbols, row.name) && !row.name.isEmpty()) {
        if (row.usedInRelocation) {
          throw new ToolException(
              "not stripping symbol `" + row.name + "' because it is named in a relocation");
        }
        keep = false;
      }
      if (options.listed(options.stripUnneeded, row.name) && !row.usedInRelocation) {
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

  /** {@code name=[section:]value[,flags]}. */
  private static void addSymbol(EditableElf elf, String text) throws ToolException {
    int equals = text.indexOf('=');
    int colon = text.indexOf(':', equals);
    int comma = text.indexOf(',', equals);
    EditableElf.Row row = new EditableElf.Row();
    row.name = text.substring(0, Math.max(0, equals));
    row.value =
        BinaryImages.number(
            text.substring((colon < 0 ? equals : colon) + 1, comma < 0 ? text.length() : comma));
    row.binding = Elf.STB_GLOBAL;
    row.special = Elf.SHN_ABS;
    if (colon >= 0) {
      String section = text.substring(equals + 1, colon);
      row.section = elf.part(section);
      if (row.section == null) {
        throw new ToolException("section " + section + " not found");
      }
      row.value += row.section.address;
    }
    for (int at = comma; at >= 0; at = text.indexOf(',', at + 1)) {
      int next = text.indexOf(',', at + 1);
      switch (text.substring(at + 1, next < 0 ? text.length() : next)) {
        case "local" -> row.binding = Elf.STB_LOCAL;
        case "global" -> row.binding = Elf.STB_GLOBAL;
        case "weak" -> row.binding = Elf.STB_WEAK;
        case "function" -> row.type = Elf.STT_FUNC;
        case "object" -> row.type = Elf.STT_OBJECT;
        case "file" -> row.type = Elf.STT_FILE;
        case "section" -> row.type = Elf.STT_SECTION;
        case "indirect-function" -> row.type = Elf.STT_GNU_IFUNC;
        case "debug", "constructor", "warning", "indirect", "synthetic", "unique-object" -> {}
        default -> throw new ToolException("unrecognized symbol flag in `" + text + "'");
      }
    }
    elf.symbols.add(row);
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
