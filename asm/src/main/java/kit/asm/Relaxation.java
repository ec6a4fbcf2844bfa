package kit.asm;

import java.util.List;
import kit.obj.Section;
import kit.obj.Symbol;

/**
 * Gives every fragment its address. Branches start short, and passes over each section's fragments
 * in order of address let tails grow until nothing changes: GNU as's algorithm (gas/write.c,
 * relax_segment), with its way to guess where a symbol ahead will be while a pass is under way, so
 * that the same branches end up long.
 *
 * <p>After: addresses and tail sizes are final. Sizes of LEB128 numbers stop shrinking after some
 * passes, which ends the rare cases that would swing for ever.
 */
final class Relaxation {
  private static final int SHRINKING_PASSES = 16;
  private static final int PASS_LIMIT = 100_000;

  private final Assembler assembler;
  private final Evaluator evaluator;
  private int pass;
  private boolean changed;

  Relaxation(Assembler assembler) {
    this.assembler = assembler;
    evaluator = assembler.evaluator;
  }

  void run() {
    List<AssemblySection> sections = assembler.sections.all();
    for (AssemblySection section : sections) {
      link(section);
      initial(section);
    }
    // Sizes may depend on other sections: rounds over all of them until one changes nothing.
    do {
      changed = false;
      for (AssemblySection section : sections) {
        relax(section);
      }
    } while (changed && pass < PASS_LIMIT);
    long total = 0;
    for (AssemblySection section : sections) {
      check(section);
      if (!section.hasNoBits() && !section.subsections.isEmpty()) {
        Fragment last = section.subsections.get(section.subsections.size() - 1).last;
        total += last.tailAddress();
      }
    }
    if (total > Assembler.SIZE_LIMIT) {
      assembler.error(assembler.directivePosition(), "sections larger than 256 MiB");
    }
  }

  /** Chains the subsections' fragments into one list. */
  private static void link(AssemblySection section) {
    for (int i = 0; i < section.subsections.size(); i++) {
      Subsection part = section.subsections.get(i);
      part.last.size = part.bytes.size() - part.last.start;
      part.last.next =
          i + 1 < section.subsections.size() ? section.subsections.get(i + 1).first : null;
    }
  }

  private static Fragment first(AssemblySection section) {
    return section.subsections.isEmpty() ? null : section.subsections.get(0).first;
  }

  private void initial(AssemblySection section) {
    long address = section.base;
    int region = 0;
    for (Fragment fragment = first(section); fragment != null; fragment = fragment.next) {
      fragment.address = address;
      fragment.region = region;
      address = fragment.tailAddress();
      fragment.tailSize =
          switch (fragment.tail) {
            case NONE, SPACE, ORIGIN -> 0;
            case ALIGN -> padding(fragment, address);
            case LEB -> 1;
            case BRANCH -> branchSize(fragment, section.section);
          };
      if (fragment.tail == Fragment.Tail.ALIGN
          || fragment.tail == Fragment.Tail.ORIGIN
          || fragment.tail == Fragment.Tail.SPACE) {
        region++;
      }
      address += fragment.tailSize;
    }
  }

  private static long padding(Fragment fragment, long address) {
    long padding = -address & fragment.alignment - 1;
    return fragment.limit > 0 && padding > fragment.limit ? 0 : padding;
  }

  /** Short, unless the target can never be computed here. */
  private long branchSize(Fragment fragment, Section section) {
    evaluator.evaluate(fragment.expression);
    AssemblySymbol named = fragment.expression.symbol();
    boolean plain = named != null && fragment.expression.kind() == Expression.Kind.SYMBOL;
    boolean here =
        !evaluator.failed
            && evaluator.minus == null
            && evaluator.plus != null
            && Evaluator.sectionOf(evaluator.plus) == section
            && !(plain && isReplaceable(named, fragment))
            && !isReplaceable(evaluator.plus, fragment);
    fragment.isLong = !here;
    return here ? fragment.shortForm.bytes().size() : fragment.longForm.bytes().size();
  }

  /**
   * Weak symbols and indirect functions are not what they seem here; nor are global ones that
   * another module may replace, if the branch asks for the PLT.
   */
  static boolean isReplaceable(AssemblySymbol symbol, Fragment branch) {
    return symbol.binding == Symbol.Binding.WEAK
        || symbol.type == Symbol.Type.INDIRECT_FUNCTION
        || branch.expression.modifier() != null
            && symbol.binding != Symbol.Binding.LOCAL
            && symbol.visibility == Symbol.Visibility.DEFAULT;
  }

  // ---- growth

  private void relax(AssemblySection section) {
    boolean stretched;
    do {
      stretched = false;
      long stretch = 0;
      pass++;
      for (Fragment fragment = first(section); fragment != null; fragment = fragment.next) {
        fragment.pass = pass;
        fragment.address += stretch;
        long growth =
            switch (fragment.tail) {
              case NONE -> 0;
              case ALIGN -> padding(fragment, fragment.tailAddress()) - fragment.tailSize;
              case SPACE -> spaceGrowth(fragment, section.hasNoBits());
              case ORIGIN -> originGrowth(fragment, section);
              case BRANCH -> branchGrowth(fragment, stretch);
              case LEB -> lebGrowth(fragment);
            };
        if (growth != 0) {
          fragment.tailSize += growth;
          stretch += growth;
          stretched = true;
          changed = true;
        }
      }
    } while (stretched && pass < PASS_LIMIT);
  }

  private long spaceGrowth(Fragment fragment, boolean noBits) {
    evaluator.evaluate(fragment.expression);
    boolean known =
        !evaluator.failed
            && evaluator.plus == null
            && evaluator.minus == null
            && evaluator.number > 0;
    long count = known ? Math.min(evaluator.number, noBits ? 1L << 46 : Integer.MAX_VALUE) : 0;
    return count * fragment.pattern.length - fragment.tailSize;
  }

  private long originGrowth(Fragment fragment, AssemblySection section) {
    long target = originTarget(fragment, section);
    return Math.max(0, target - fragment.tailAddress()) - fragment.tailSize;
  }

  private long originTarget(Fragment fragment, AssemblySection section) {
    evaluator.evaluate(fragment.expression);
    if (evaluator.failed
        || evaluator.minus != null
        || evaluator.plus != null && Evaluator.sectionOf(evaluator.plus) != section.section) {
      return 0;
    }
    return evaluator.number + (evaluator.plus == null ? 0 : Evaluator.placeOf(evaluator.plus));
  }

  private long branchGrowth(Fragment fragment, long stretch) {
    if (fragment.isLong) {
      return 0;
    }
    evaluator.evaluate(fragment.expression);
    AssemblySymbol symbol = evaluator.plus;
    if (evaluator.failed || symbol == null) {
      return makeLong(fragment);
    }
    long target = evaluator.number + Evaluator.placeOf(symbol);
    long end = fragment.tailAddress() + fragment.shortForm.bytes().size();
    if (stretch != 0
        && symbol.state == AssemblySymbol.State.LABEL
        && symbol.fragment.pass != pass
        && symbol.fragment.section == fragment.section) {
      // Not reached on this pass: it will move as this fragment did, unless padding in between
      // takes the growth up.
      if (stretch < 0 || symbol.fragment.region == fragment.region) {
        target += stretch;
      } else if (target < fragment.tailAddress()) {
        return 0;
      }
    }
    long distance = target - end;
    return distance >= -128 && distance <= 127 ? 0 : makeLong(fragment);
  }

  private static long makeLong(Fragment fragment) {
    fragment.isLong = true;
    return fragment.longForm.bytes().size() - fragment.tailSize;
  }

  private long lebGrowth(Fragment fragment) {
    evaluator.evaluate(fragment.expression);
    long value =
        evaluator.failed || evaluator.plus != null || evaluator.minus != null
            ? 0
            : evaluator.number;
    long size = fragment.signed ? signedSize(value) : unsignedSize(value);
    return pass > SHRINKING_PASSES && size < fragment.tailSize ? 0 : size - fragment.tailSize;
  }

  static int unsignedSize(long value) {
    int size = 1;
    for (long rest = value >>> 7; rest != 0; rest >>>= 7) {
      size++;
    }
    return size;
  }

  static int signedSize(long value) {
    int size = 1;
    for (long rest = value; rest < -64 || rest > 63; rest >>= 7) {
      size++;
    }
    return size;
  }

  // ---- what only shows at the end

  private void check(AssemblySection section) {
    for (Fragment fragment = first(section); fragment != null; fragment = fragment.next) {
      switch (fragment.tail) {
        case ORIGIN -> checkOrigin(fragment, section);
        case SPACE -> {
          long count = evaluator.absolute(fragment.expression, "size of a space");
          if (count < 0) {
            assembler.warning(fragment.position, ".space or .fill with negative value, ignored");
          } else if (count > Integer.MAX_VALUE && !section.hasNoBits()) {
            assembler.error(fragment.position, "space too large");
          }
        }
        case LEB -> {
          long value = evaluator.absolute(fragment.expression, "LEB128 number");
          if (value < 0 && !fragment.signed) {
            assembler.warning(fragment.position, "negative value in unsigned LEB128");
          }
        }
        case NONE, ALIGN, BRANCH -> {}
      }
    }
  }

  private void checkOrigin(Fragment fragment, AssemblySection section) {
    evaluator.evaluate(fragment.expression);
    AssemblySymbol symbol = evaluator.plus;
    if (evaluator.failed
        || evaluator.minus != null
        || symbol != null && Evaluator.sectionOf(symbol) != section.section) {
      assembler.error(fragment.position, "invalid segment in .org");
    } else if (originTarget(fragment, section) < fragment.tailAddress()) {
      assembler.error(fragment.position, "attempt to move .org backwards");
    } else if (originTarget(fragment, section) > Integer.MAX_VALUE && !section.hasNoBits()) {
      assembler.error(fragment.position, ".org too far");
    }
  }
}
