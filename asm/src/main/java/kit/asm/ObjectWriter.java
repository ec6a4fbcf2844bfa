package kit.asm;

import java.util.List;
import kit.base.ByteSink;
import kit.obj.LocalFixups;
import kit.obj.Machine;
import kit.obj.ObjectFile;
import kit.obj.Section;
import kit.obj.Symbol;
import kit.obj.X86_64Relocations;

/**
 * The end of a chunk: lays the fragments out, writes their bytes to the object's sections, computes
 * every fixup or makes a relocation of it, and adds the symbols, in order of first mention. Which
 * references are computed, go through a section's symbol or name the symbol is {@link LocalFixups}'
 * business.
 */
final class ObjectWriter {
  /** A relocation to be written once the symbols exist; {@code target} null: an absolute number. */
  record Pending(long offset, int kind, AssemblySymbol target, Section adjusted, long addend) {}

  private final Assembler assembler;
  private final Evaluator evaluator;
  private final ObjectFile object;
  private final Machine machine;
  private final boolean whole;
  private int errorsBefore;

  ObjectWriter(Assembler assembler, boolean whole) {
    this.assembler = assembler;
    this.whole = whole;
    evaluator = assembler.evaluator;
    object = assembler.object();
    machine = object.machine();
  }

  void write() {
    errorsBefore = assembler.diagnostics().errorCount();
    new Relaxation(assembler).run();
    if (failed()) {
      return;
    }
    List<AssemblySection> sections = assembler.sections.all();
    for (AssemblySection section : sections) {
      writeBytes(section);
    }
    resolveFixups();
    // Relocations of branches come behind all others of their section, as with GNU as, which makes
    // them when it relaxes.
    for (AssemblySection section : sections) {
      for (Fragment branch : section.branches) {
        branch(branch, section, section.pending);
      }
    }
    for (Directives.Relocation relocation : assembler.directives.relocations()) {
      asked(relocation);
    }
    assembler.frameDirectives.markSections();
    assembler.lines.replay();
    if (failed()) {
      return;
    }
    writeSymbols();
    for (AssemblySection section : sections) {
      writeRelocations(section.section, section.pending);
    }
    if (!failed()) {
      assembler.frameDirectives.replay();
      if (whole) {
        assembler.lines.table().write(object);
        assembler.frames().write(object);
      }
    }
  }

  private boolean failed() {
    return assembler.diagnostics().errorCount() > errorsBefore;
  }

  // ---- bytes

  private void writeBytes(AssemblySection section) {
    Section out = section.section;
    ByteSink sink = out.content();
    if (!section.hasNoBits() && !section.subsections.isEmpty()) {
      Fragment end = section.subsections.get(section.subsections.size() - 1).last;
      sink.reserve((int) (end.tailAddress() - sink.size()));
    }
    Fragment last = null;
    for (Subsection part : section.subsections) {
      for (Fragment fragment = part.first;
          fragment != null;
          fragment = fragment == part.last ? null : fragment.next) {
        last = fragment;
        if (section.hasNoBits()) {
          continue;
        }
        sink.bytes(part.bytes.array(), fragment.start, fragment.size);
        if (fragment.tail == Fragment.Tail.BRANCH) {
          section.branches.add(fragment);
          sink.sink((fragment.isLong ? fragment.longForm : fragment.shortForm).bytes());
        } else if (fragment.tailSize > 0) {
          tail(fragment, sink);
        }
      }
    }
    if (section.hasNoBits() && last != null) {
      out.noBitsSize = last.tailAddress() + last.tailSize;
    }
  }

  private void tail(Fragment fragment, ByteSink sink) {
    int size = (int) fragment.tailSize;
    switch (fragment.tail) {
      case ALIGN, ORIGIN, SPACE -> {
        if (fragment.pattern == null) {
          assembler.machine().codePadding(sink, size, fragment.codeMode);
        } else {
          fill(sink, fragment, size);
        }
      }
      case LEB -> leb(fragment, sink, size);
      case NONE, BRANCH -> {}
    }
  }

  private void fill(ByteSink sink, Fragment fragment, int size) {
    byte[] pattern = fragment.pattern;
    if (pattern.length == 1) {
      sink.fill(pattern[0], size);
      return;
    }
    if (pattern.length > 0 && size % pattern.length != 0) {
      assembler.error(
          fragment.position,
          "alignment padding (" + size + " bytes) not a multiple of " + pattern.length);
      return;
    }
    for (int i = 0; i < size; i += pattern.length) {
      sink.bytes(pattern);
    }
  }

  private void leb(Fragment fragment, ByteSink sink, int size) {
    evaluator.evaluate(fragment.expression);
    long rest = evaluator.number;
    for (int i = 0; i < size; i++) {
      int bits = (int) rest & 0x7f;
      rest = fragment.signed ? rest >> 7 : rest >>> 7;
      sink.u8(i + 1 < size ? bits | 0x80 : bits);
    }
  }

  private void branch(Fragment fragment, AssemblySection section, List<Pending> into) {
    Encoding encoding = fragment.isLong ? fragment.longForm : fragment.shortForm;
    int offset = encoding.fixupOffset(0);
    int width = encoding.fixupWidth(0);
    long place = fragment.tailAddress() + offset;
    evaluator.evaluate(fragment.expression);
    AssemblySymbol target = evaluator.plus;
    AssemblySymbol named = fragment.expression.symbol();
    boolean replaceable =
        named == null
            || target == null
            || Relaxation.isReplaceable(named, fragment)
            || Relaxation.isReplaceable(target, fragment);
    if (!evaluator.failed
        && !replaceable
        && evaluator.minus == null
        && Evaluator.sectionOf(target) == section.section) {
      // A branch within the section is final even to a global symbol.
      patch(
          section.section,
          place,
          width,
          evaluator.number + Evaluator.placeOf(target) + encoding.fixupAddend(0) - place,
          true,
          fragment.position);
      return;
    }
    Fixup fixup =
        new Fixup(
            fragment,
            offset,
            width,
            fragment.expression,
            encoding.fixupKind(0),
            encoding.fixupAddend(0),
            false,
            fragment.position);
    resolve(fixup, section, place, into);
  }

  /** A {@code .reloc}, written as it says. */
  private void asked(Directives.Relocation relocation) {
    evaluator.evaluate(relocation.place());
    AssemblySymbol base = evaluator.plus;
    long place = evaluator.number + (base == null ? 0 : Evaluator.placeOf(base));
    boolean inside =
        !evaluator.failed
            && evaluator.minus == null
            && (base == null || Evaluator.sectionOf(base) == relocation.section().section);
    if (!inside || place < 0 || place > relocation.section().section.size()) {
      assembler.error(relocation.position(), "offset of .reloc is not in this section");
      return;
    }
    AssemblySymbol target = null;
    long addend = 0;
    if (relocation.target() != null) {
      evaluator.evaluate(relocation.target());
      if (evaluator.failed || evaluator.minus != null) {
        assembler.error(relocation.position(), "value of .reloc is neither a symbol nor a number");
        return;
      }
      target = evaluator.plus;
      addend = evaluator.number;
    }
    if (target != null && target.anonymous) {
      needSection(Evaluator.sectionOf(target));
      relocation
          .section()
          .pending
          .add(
              new Pending(
                  place,
                  relocation.kind(),
                  target,
                  Evaluator.sectionOf(target),
                  addend + Evaluator.placeOf(target)));
    } else {
      if (target != null) {
        target.inRelocation = true;
      }
      relocation.section().pending.add(new Pending(place, relocation.kind(), target, null, addend));
    }
  }

  private void patch(
      Section section, long place, int width, long value, boolean signed, int position) {
    if (width < 8) {
      long limit = 1L << 8 * width - 1;
      if (value < -limit || value >= (signed ? limit : limit * 2)) {
        assembler.error(
            position,
            "value of "
                + value
                + " too large for field of "
                + width
                + " byte"
                + (width == 1 ? "" : "s"));
        return;
      }
    }
    ByteSink sink = section.content();
    for (int i = 0; i < width; i++) {
      sink.patchU8((int) place + i, (int) (value >>> 8 * i));
    }
  }

  // ---- fixups

  /** In the order in which they were written, subsection by subsection. */
  private void resolveFixups() {
    boolean subsections = false;
    for (AssemblySection section : assembler.sections.all()) {
      subsections |= section.subsections.size() > 1;
    }
    if (subsections) {
      assembler.fixups.sort((one, two) ->
          Integer.compare(one.fragment().subsection.number, two.fragment().subsection.number));
    }
    for (Fixup fixup : assembler.fixups) {
      AssemblySection section = fixup.fragment().section;
      resolve(fixup, section, fixup.fragment().address + fixup.offset(), section.pending);
    }
  }

  private void resolve(Fixup fixup, AssemblySection section, long place, List<Pending> into) {
    Expression expression = fixup.target();
    evaluator.evaluate(expression);
    if (evaluator.failed) {
      assembler.error(fixup.position(), evaluator.problem);
      return;
    }
    int kind = fixup.kind();
    long number = evaluator.number;
    AssemblySymbol plus = evaluator.plus;
    AssemblySymbol minus = evaluator.minus;
    long adjustment = fixup.addend();
    if (minus != null) {
      kind =
          Evaluator.sectionOf(minus) == section.section
              ? assembler.machine().pcRelativeKind(kind)
              : -1;
      if (kind < 0) {
        assembler.error(fixup.position(), unresolved(plus, minus));
        return;
      }
      // S + A - m is S + (A + P - m) - P.
      adjustment += place - Evaluator.placeOf(minus);
    }
    if (plus == null) {
      if (LocalFixups.isPcRelative(machine, kind)) {
        into.add(
            new Pending(
                place, LocalFixups.plainKind(machine, kind), null, null, number + adjustment));
      } else {
        patch(
            section.section,
            place,
            fixup.width(),
            number + adjustment,
            kind == signedKind(),
            fixup.position());
      }
      return;
    }
    AssemblySymbol target = nameFor(expression, plus);
    if (target != plus) {
      number = expression.number();
      evaluator.evaluate(expression);
    }
    reference(
        fixup,
        section,
        place,
        kind,
        target,
        plus,
        number + adjustment,
        evaluator.number + adjustment,
        into);
  }

  /** An equated symbol that stands for a place is named itself. */
  private static AssemblySymbol nameFor(Expression expression, AssemblySymbol plus) {
    AssemblySymbol named = expression.kind() == Expression.Kind.SYMBOL ? expression.symbol() : null;
    return named != null
            && named.state == AssemblySymbol.State.EXPRESSION
            && !named.anonymous
            && Evaluator.sectionOf(plus) != null
        ? named
        : plus;
  }

  private static int signedKind() {
    return X86_64Relocations.ABS32S;
  }

  /**
   * @param target the symbol to name
   * @param base the label it comes down to
   * @param addend relative to the target
   * @param fromBase the same relative to the base
   */
  private void reference(
      Fixup fixup,
      AssemblySection section,
      long place,
      int kind,
      AssemblySymbol target,
      AssemblySymbol base,
      long addend,
      long fromBase,
      List<Pending> into) {
    Section targetSection = Evaluator.sectionOf(base);
    boolean local = targetSection != null && target.binding == Symbol.Binding.LOCAL;
    boolean indirect =
        target.type == Symbol.Type.INDIRECT_FUNCTION || base.type == Symbol.Type.INDIRECT_FUNCTION;
    int plain = LocalFixups.plainKind(machine, kind);
    if (local && fixup.data() && plain != kind) {
      // GNU as takes .long foo@PLT of a local symbol for plain .long foo.
      plain = assembler.machine().dataRelocation(fixup.width(), false, null);
    }
    if (targetSection == section.section
        && local
        && !indirect
        && LocalFixups.isPlainPcRelative(machine, plain)) {
      patch(
          section.section,
          place,
          fixup.width(),
          fromBase + Evaluator.placeOf(base) - place,
          true,
          fixup.position());
      return;
    }
    int actual = local ? plain : kind;
    if (LocalFixups.isAdjustable(machine, actual, targetSection, local, indirect, addend)) {
      needSection(targetSection);
      into.add(
          new Pending(place, actual, target, targetSection, fromBase + Evaluator.placeOf(base)));
    } else if (target.anonymous && targetSection != null) {
      needSection(targetSection);
      into.add(
          new Pending(place, actual, target, targetSection, fromBase + Evaluator.placeOf(base)));
    } else {
      target.inRelocation = true;
      into.add(new Pending(place, actual, target, null, addend));
    }
  }

  void needSection(Section section) {
    assembler.sections.of(section).symbolNeeded = true;
  }

  private static String unresolved(AssemblySymbol plus, AssemblySymbol minus) {
    return "can't resolve "
        + (plus == null ? "0" : "`" + shown(plus) + "' {" + where(plus) + "}")
        + " - `"
        + shown(minus)
        + "' {"
        + where(minus)
        + "}";
  }

  private static String shown(AssemblySymbol symbol) {
    return symbol.name().startsWith("\1") ? symbol.name().substring(1) : symbol.name();
  }

  private static String where(AssemblySymbol symbol) {
    Section section = Evaluator.sectionOf(symbol);
    return section == null ? "*UND* section" : section.name() + " section";
  }

  private void writeRelocations(Section section, List<Pending> list) {
    for (Pending one : list) {
      if (one.adjusted != null) {
        section
            .relocations()
            .add(one.offset, one.kind, object.sectionSymbol(one.adjusted).index(), one.addend);
      } else if (one.target == null) {
        section.relocations().add(one.offset, one.kind, LocalFixups.NO_SYMBOL, one.addend);
      } else if (LocalFixups.isThreadLocalKind(machine, one.kind)) {
        LocalFixups.addRelocation(
            object, section, one.offset, one.kind, one.target.out, one.addend, false);
      } else {
        section.relocations().add(one.offset, one.kind, one.target.out.index(), one.addend);
      }
    }
  }

  // ---- symbols

  private void writeSymbols() {
    for (SymbolDirectives.Version version : assembler.directives.versions()) {
      boolean defined = version.symbol().isDefined();
      if (!defined || !version.keep()) {
        version.symbol().writtenName =
            defined
                ? version.versioned().replace("@@@", "@@")
                : version.versioned().replace("@@@", "@").replace("@@", "@");
        version.symbol().inRelocation |= !defined && version.symbol().referenced;
      }
    }
    for (int i = 0; i < assembler.order.size(); i++) {
      Object entry = assembler.order.get(i);
      if (entry instanceof AssemblySection section) {
        if (section.symbolNeeded) {
          object.sectionSymbol(section.section);
        }
      } else {
        symbol((AssemblySymbol) entry);
      }
    }
    for (SymbolDirectives.Version version : assembler.directives.versions()) {
      if (version.symbol().isDefined() && version.keep() && version.symbol().out != null) {
        copy(version.symbol().out, object.addSymbol(version.versioned()));
      }
    }
    // Temporaries that a relocation names are not in the order of names: numeric labels.
    for (AssemblySection section : assembler.sections.all()) {
      for (Pending one : section.pending) {
        if (one.target != null && one.adjusted == null && one.target.out == null) {
          symbol(one.target);
        }
      }
    }
  }

  private void symbol(AssemblySymbol symbol) {
    if (symbol.anonymous && symbol.out == null || symbol.weakTarget != null) {
      if (symbol.weakTarget != null) {
        AssemblySymbol target = symbol.weakTarget;
        if (!target.isDefined() && !target.referenced && target.binding == Symbol.Binding.LOCAL) {
          target.binding = Symbol.Binding.WEAK;
        }
      }
      return;
    }
    if (symbol.isTemporary() && !symbol.inRelocation && symbol.out == null) {
      return;
    }
    switch (symbol.state) {
      case UNDEFINED -> {
        if (symbol.isGroupSignature
            && !symbol.inRelocation
            && symbol.binding == Symbol.Binding.LOCAL) {
          // Only names a group.
          attributes(symbol).absolute = true;
          return;
        }
        boolean unusedWeak = symbol.binding == Symbol.Binding.WEAK && !symbol.inRelocation;
        if (symbol.out != null || !unusedWeak && !symbol.isTemporary()) {
          Symbol out = attributes(symbol);
          if (whole && out.binding == Symbol.Binding.LOCAL) {
            out.binding = Symbol.Binding.GLOBAL;
          }
        } else if (symbol.isTemporary() && symbol.inRelocation) {
          attributes(symbol).binding = Symbol.Binding.GLOBAL;
        }
      }
      case COMMON -> {
        Symbol out = attributes(symbol);
        out.common = true;
        out.value = symbol.commonAlignment;
        out.size = symbol.size == null ? symbol.commonSize : out.size;
        out.binding = out.binding == Symbol.Binding.LOCAL ? Symbol.Binding.GLOBAL : out.binding;
      }
      case LABEL -> {
        Symbol out = attributes(symbol);
        out.section = symbol.fragment.section.section;
        out.value = Evaluator.placeOf(symbol);
        threadLocal(out);
      }
      case FIXED -> attributes(symbol);
      case EXPRESSION -> equated(symbol);
    }
  }

  private static void copy(Symbol from, Symbol to) {
    to.section = from.section;
    to.absolute = from.absolute;
    to.common = from.common;
    to.value = from.value;
    to.size = from.size;
    to.binding = from.binding;
    to.type = from.type;
    to.visibility = from.visibility;
  }

  private void equated(AssemblySymbol symbol) {
    if (symbol.lazy && symbol.binding == Symbol.Binding.LOCAL && !symbol.inRelocation) {
      return;
    }
    evaluator.evaluate(symbol.value);
    AssemblySymbol plus = evaluator.plus;
    long number = evaluator.number;
    if (evaluator.failed || evaluator.minus != null) {
      assembler.error(
          symbol.position,
          evaluator.failed
              ? evaluator.problem
              : "can't resolve value for symbol `" + symbol.name() + "'");
    } else if (plus == null) {
      Symbol out = attributes(symbol);
      out.absolute = true;
      out.value = number;
    } else if (Evaluator.sectionOf(plus) != null) {
      Symbol out = attributes(symbol);
      out.section = Evaluator.sectionOf(plus);
      out.value = number + Evaluator.placeOf(plus);
      threadLocal(out);
    }
  }

  private static void threadLocal(Symbol out) {
    if (out.section.has(Section.THREAD_LOCAL)) {
      out.type = Symbol.Type.THREAD_LOCAL;
    }
  }

  /** The object's symbol with binding, type, visibility and size. */
  private Symbol attributes(AssemblySymbol symbol) {
    if (symbol.out == null) {
      symbol.out =
          object.addSymbol(
              symbol.writtenName != null
                  ? symbol.writtenName
                  : symbol.name().startsWith("\1") ? ".L" + symbol.name() : symbol.name());
    }
    Symbol out = symbol.out;
    out.binding = symbol.binding;
    out.type = symbol.type;
    out.visibility = symbol.visibility;
    if (symbol.size != null) {
      out.size = evaluator.absolute(symbol.size, ".size expression for `" + symbol.name() + "'");
    }
    return out;
  }
}
