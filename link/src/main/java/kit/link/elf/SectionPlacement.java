package kit.link.elf;

import it.unimi.dsi.fastutil.objects.Object2ObjectOpenHashMap;
import java.util.ArrayList;
import java.util.List;
import kit.base.InputException;
import kit.obj.elf.Elf;

/**
 * Puts the live input sections into output sections as GNU ld's default script does: .text.hot.foo
 * goes to .text, .data.rel.ro.bar to .data.rel.ro, and so on; a section of any other name gets an
 * output section of its own name. Cuts mergeable sections into pieces and .eh_frame into records on
 * the way.
 */
final class SectionPlacement {
  /**
   * Output names that take in sections of the same name followed by a dot. Longer ones come first.
   */
  private static final String[] PREFIXES = {
    ".data.rel.ro",
    ".bss.rel.ro",
    ".text",
    ".rodata",
    ".data",
    ".bss",
    ".tdata",
    ".tbss",
    ".init_array",
    ".fini_array",
    ".preinit_array",
    ".ctors",
    ".dtors",
    ".gcc_except_table",
    ".lrodata",
    ".ldata",
    ".lbss"
  };

  private static final String[][] LINK_ONCE = {
    {".gnu.linkonce.t.", ".text"},
    {".gnu.linkonce.r.", ".rodata"},
    {".gnu.linkonce.d.rel.ro.", ".data.rel.ro"},
    {".gnu.linkonce.d.", ".data"},
    {".gnu.linkonce.b.", ".bss"},
    {".gnu.linkonce.td.", ".tdata"},
    {".gnu.linkonce.tb.", ".tbss"}
  };

  private final LinkState link;
  private final Object2ObjectOpenHashMap<String, List<MergeGroup>> mergeGroups =
      new Object2ObjectOpenHashMap<>();
  private final List<MergeGroup> allGroups = new ArrayList<>();

  SectionPlacement(LinkState link) {
    this.link = link;
  }

  void run() throws InputException {
    for (ObjectInput object : link.objects) {
      for (InputSection section : object.sections) {
        if (section != null && section.live && !isStripped(section)) {
          place(section);
        }
      }
    }
    for (InputSection section : link.linkerSections) {
      placeOwn(section);
    }
    finish();
  }

  /** A section of zeros that the linker made. */
  private void placeOwn(InputSection section) {
    String name = outputName(section.name);
    if (link.layoutScript != null && link.layoutScript.hasSections) {
      section.scriptMatch = link.layoutScript.match(section);
      name =
          section.scriptMatch != null && !section.scriptMatch.output().isDiscard()
              ? section.scriptMatch.output().name
              : name;
    }
    outputFor(name, section).add(section);
  }

  private void finish() throws InputException {
    for (MergeGroup group : allGroups) {
      group.finish();
    }
    if (link.synthetic.ehFrame != null) {
      link.synthetic.ehFrame.arrange();
    }
    for (Chunk chunk : link.chunks) {
      if (chunk instanceof OutputSection section) {
        if (link.layoutScript != null && link.layoutScript.hasSections) {
          SectionOrder.sortByScript(section);
        } else {
          SectionOrder.sort(section, link.options);
        }
      }
    }
  }

  private boolean isStripped(InputSection section) {
    return link.options.strip != LinkOptions.Strip.NONE
        && !section.has(Elf.SHF_ALLOC)
        && isDebug(section.name);
  }

  static boolean isDebug(String name) {
    return name.startsWith(".debug")
        || name.startsWith(".zdebug")
        || name.startsWith(".stab")
        || name.startsWith(".line")
        || name.startsWith(".gnu.debug")
        || name.equals(".gdb_index");
  }

  private void place(InputSection section) {
    String name = outputName(section.name);
    if (link.layoutScript != null && link.layoutScript.hasSections) {
      section.scriptMatch = link.layoutScript.match(section);
      if (section.scriptMatch != null && section.scriptMatch.output().isDiscard()) {
        section.live = false;
        section.discarded = true;
        return;
      }
      if (section.scriptMatch == null && orphan(section)) {
        section.live = false;
        section.discarded = true;
        return;
      }
      name = section.scriptMatch != null ? section.scriptMatch.output().name : section.name;
    }
    if (section.ehFrame != null) {
      EhFrameSection frames = link.synthetic.ehFrame;
      if (frames == null) {
        frames = new EhFrameSection(link);
        link.synthetic.ehFrame = frames;
        link.chunks.add(frames);
        link.outputSections.put(frames.name, frames);
      }
      section.output = frames;
      frames.members.add(section);
      return;
    }
    OutputSection output = outputFor(name, section);
    if (MergePieces.canMerge(section)) {
      MergeGroup group = groupFor(output, section);
      section.output = output;
      section.pieces = MergePieces.of(section, group);
    } else {
      output.add(section);
    }
  }

  /**
   * Does what --orphan-handling says of a section that the script does not name; whether it is to
   * be left out. As with GNU ld, empty sections and those that are not loaded are no matter but for
   * {@code error} and {@code warn} of loaded ones.
   */
  private boolean orphan(InputSection section) {
    String file = section.file == null ? "<internal>" : section.file.name();
    switch (link.options.orphans) {
      case PLACE -> {}
      case WARN ->
          link.reporter.warning(
              "orphan section `"
                  + section.name
                  + "' from `"
                  + file
                  + "' being placed in section `"
                  + section.name
                  + "'");
      case ERROR ->
          link.reporter.error("unplaced orphan section `" + section.name + "' from `" + file + "'");
      case DISCARD -> {
        return true;
      }
    }
    return false;
  }

  private OutputSection outputFor(String name, InputSection section) {
    OutputSection output = link.outputSections.get(name);
    if (output == null) {
      output =
          new OutputSection(
              link, name, section.type, section.flags & ~Elf.SHF_GROUP & ~Elf.SHF_LINK_ORDER);
      link.outputSections.put(name, output);
      link.chunks.add(output);
    }
    return output;
  }

  private MergeGroup groupFor(OutputSection output, InputSection section) {
    List<MergeGroup> groups = mergeGroups.computeIfAbsent(output.name, n -> new ArrayList<>());
    for (MergeGroup group : groups) {
      if (group.accepts(section)) {
        return group;
      }
    }
    MergeGroup group = new MergeGroup(section);
    group.section().scriptMatch = section.scriptMatch;
    groups.add(group);
    allGroups.add(group);
    output.add(group.section());
    return group;
  }

  /**
   * Puts sections that the linker made late (copies of shared data) into the output; the offsets of
   * their output sections are given by the layout.
   */
  static void placeCopies(LinkState link, int from) {
    SectionPlacement placement = new SectionPlacement(link);
    for (int i = from; i < link.linkerSections.size(); i++) {
      InputSection section = link.linkerSections.get(i);
      placement.placeOwn(section);
    }
  }

  /** The output section that the default layout gives an input section of this name. */
  static String outputName(String name) {
    if (name.equals("COMMON") || name.equals(".dynbss")) {
      return ".bss";
    }
    for (String prefix : PREFIXES) {
      if (name.startsWith(prefix)
          && (name.length() == prefix.length() || name.charAt(prefix.length()) == '.')) {
        return prefix;
      }
    }
    if (name.startsWith(".gnu.linkonce.")) {
      for (String[] pair : LINK_ONCE) {
        if (name.startsWith(pair[0])) {
          return pair[1];
        }
      }
    }
    return name;
  }
}
