/** What each command of a build cost, as it happens and on record. */
@NullMarked
package kit.bootstrap.trace;

import org.jspecify.annotations.NullMarked;
