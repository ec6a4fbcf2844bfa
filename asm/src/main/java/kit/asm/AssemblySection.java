package kit.asm;

import java.util.ArrayList;
import java.util.List;
import kit.obj.Section;

/** A section of the object while this assembly adds to it. */
final class AssemblySection {
  final Section section;

  /** Size that the section had before. */
  final long base;

  /** In rising order of number. */
  final List<Subsection> subsections = new ArrayList<>(1);

  /** Whether a relocation or call frame goes through the section's symbol. */
  boolean symbolNeeded;

  /** Relocations to be written once the symbols exist. */
  final List<ObjectWriter.Pending> pending = new ArrayList<>(0);

  /** Fragments with branches, in order. */
  final List<Fragment> branches = new ArrayList<>(0);

  AssemblySection(Section section) {
    this.section = section;
    base = section.size();
  }

  Subsection subsection(int number) {
    int index = 0;
    while (index < subsections.size() && subsections.get(index).number < number) {
      index++;
    }
    if (index < subsections.size() && subsections.get(index).number == number) {
      return subsections.get(index);
    }
    Subsection made = new Subsection(this, number);
    subsections.add(index, made);
    return made;
  }

  boolean isCode() {
    return section.has(Section.EXECUTE);
  }

  boolean hasNoBits() {
    return section.type() == Section.Type.NOBITS;
  }
}
