/** From two compilers that disagree to the object and the function to blame. */
@NullMarked
package kit.bootstrap.triage;

import org.jspecify.annotations.NullMarked;
