/**
 * The stage driver, {@code kit bootstrap}: kit builds itself until the output reproduces itself,
 * and proves it. A program of the JVM: nothing of this room goes native.
 *
 * <p>Read {@link kit.bootstrap.chain.Chain} first: stage1 is a kit that exists, stage2 the tree
 * (kit's own classes as C) built by stage1, stage3 the tree built by stage2. Then {@code compare}
 * holds stage2 against stage3, {@code check} runs real programs through stage3, {@code report}
 * shows it all, {@code diverse} starts from other compilers, {@code triage} finds the object and
 * the function to blame when something differs, and {@code trust} keeps what has been proved.
 */
@NullMarked
package kit.bootstrap;

import org.jspecify.annotations.NullMarked;
