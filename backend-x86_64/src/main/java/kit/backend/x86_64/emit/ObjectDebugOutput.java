package kit.backend.x86_64.emit;

import kit.backend.x86_64.select.UnitState;
import kit.debug.DebugOutput;
import kit.obj.Section;
import kit.obj.X86_64Relocations;

/** Debug sections of the object. */
final class ObjectDebugOutput implements DebugOutput {
  private final ObjectOutput output;
  private final Fixups fixups;
  private final UnitState state;
  private Section section;

  ObjectDebugOutput(ObjectOutput output, Fixups fixups, UnitState state, Section section) {
    this.output = output;
    this.fixups = fixups;
    this.state = state;
    this.section = section;
  }

  @Override
  public int newLabel() {
    return state.newLabel();
  }

  @Override
  public void section(String name, boolean strings) {
    section =
        output.section(
            new SectionChoice(
                name,
                Section.Type.PROGBITS,
                strings ? Section.MERGE | Section.STRINGS : 0,
                strings ? 1 : 0,
                null));
    // The rest of the unit, when it was text, may have made the section.
    output.object().sectionSymbol(section);
  }

  @Override
  public void label(int label) {
    fixups.setLocal(output.local(label), section, section.content().size());
  }

  @Override
  public void number(long value, int width) {
    section.content().uint(value, width);
  }

  @Override
  public void unsigned(long value) {
    section.content().uleb128(value);
  }

  @Override
  public void signed(long value) {
    section.content().sleb128(value);
  }

  @Override
  public void string(String text) {
    section.content().zeroTerminated(text);
  }

  private void field(int kind, int width, int label, int minus) {
    fixups.add(
        section,
        section.content().size(),
        kind,
        null,
        output.local(label),
        0,
        null,
        minus < 0 ? -1 : output.local(minus));
    section.content().uint(0, width);
  }

  @Override
  public void address(int label) {
    field(X86_64Relocations.ABS64, 8, label, -1);
  }

  @Override
  public void offset(int label) {
    field(X86_64Relocations.ABS32, 4, label, -1);
  }

  @Override
  public void distance(int to, int from, int width) {
    field(width == 8 ? X86_64Relocations.ABS64 : X86_64Relocations.ABS32, width, to, from);
  }

  @Override
  public void unsignedDistance(int to, int from) {
    unsigned(fixups.localOffset(output.local(to)) - fixups.localOffset(output.local(from)));
  }

  @Override
  public void symbol(int symbol) {
    fixups.add(
        section, section.content().size(), X86_64Relocations.ABS64, output.symbol(symbol), -1, 0);
    section.content().u64(0);
  }

  @Override
  public void threadLocal(int symbol) {
    output.mention(X86_64Relocations.DTPOFF32);
    fixups.add(
        section,
        section.content().size(),
        X86_64Relocations.DTPOFF32,
        output.symbol(symbol),
        -1,
        0);
    section.content().u64(0);
  }

  @Override
  public void file(int number, String path) {
    // In the line table already.
  }
}
