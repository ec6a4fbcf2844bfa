/** What has been proved before, and whether today's bytes are still those. */
@NullMarked
package kit.bootstrap.trust;

import org.jspecify.annotations.NullMarked;
