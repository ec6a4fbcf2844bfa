/**
 * The names of warnings, how groups contain them, and which of them a command line switches on.
 *
 * <p>{@link kit.base.warning.WarningTable} is data: one row per name, those of gcc 12 with their
 * defaults and groups, and those of Clang that real build systems pass. {@link
 * kit.base.warning.WarningSwitches} applies {@code -W} options to it in order.
 */
package kit.base.warning;
