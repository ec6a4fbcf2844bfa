package kit.obj;

import java.util.List;

/**
 * The relocation kinds of one machine, by their psABI number. Immutable; one per machine, from
 * {@link #of}.
 */
public final class RelocationKinds {
  private final Machine machine;
  private final RelocationKind[] byNumber;

  private RelocationKinds(Machine machine, List<RelocationKind> kinds) {
    this.machine = machine;
    int highest = 0;
    for (RelocationKind kind : kinds) {
      highest = Math.max(highest, kind.number());
    }
    byNumber = new RelocationKind[highest + 1];
    for (RelocationKind kind : kinds) {
      byNumber[kind.number()] = kind;
    }
  }

  /** The table of a machine; empty for machines without one yet. */
  public static RelocationKinds of(Machine machine) {
    return switch (machine) {
      case X86_64 -> new RelocationKinds(machine, X86_64Relocations.kinds());
      case AARCH64, RISCV64 -> new RelocationKinds(machine, List.of());
    };
  }

  public Machine machine() {
    return machine;
  }

  /** The kind of this number, or null when the table has none. */
  public RelocationKind kind(int number) {
    return number >= 0 && number < byNumber.length ? byNumber[number] : null;
  }

  /** The psABI's name, or "unknown relocation N". */
  public String name(int number) {
    RelocationKind kind = kind(number);
    return kind != null ? kind.name() : "unknown relocation " + Integer.toUnsignedString(number);
  }
}
