package kit.frontend.ast;

import org.jspecify.annotations.Nullable;

/** Attributes of a declaration that serve warnings alone; merged over redeclarations. */
public final class WarningAttributes {
  public boolean warnUnusedResult;
  public boolean unused;

  /** attribute((deprecated)) with its text, "" for none; null: not deprecated. */
  public @Nullable String deprecated;

  /** attribute((unavailable)), as deprecated. */
  public @Nullable String unavailable;

  public @Nullable FormatAttribute format;

  /** attribute((format_arg(n))): the parameter, or 0. */
  public int formatArgument;

  /** Bit i-1: argument i must not be null; all set: every pointer. */
  public long nonnull;

  /** attribute((sentinel(n))): arguments behind the terminating null pointer, or -1. */
  public int sentinel = -1;

  public boolean returnsNonnull;

  /** Takes over what another set says. */
  public void merge(WarningAttributes other) {
    warnUnusedResult |= other.warnUnusedResult;
    unused |= other.unused;
    deprecated = other.deprecated != null ? other.deprecated : deprecated;
    unavailable = other.unavailable != null ? other.unavailable : unavailable;
    format = other.format != null ? other.format : format;
    formatArgument = other.formatArgument != 0 ? other.formatArgument : formatArgument;
    nonnull |= other.nonnull;
    sentinel = other.sentinel >= 0 ? other.sentinel : sentinel;
    returnsNonnull |= other.returnsNonnull;
  }
}
