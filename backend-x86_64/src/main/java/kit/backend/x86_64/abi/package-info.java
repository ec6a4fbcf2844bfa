/** The System V calling convention of x86-64 (psABI 1.0). */
@NullMarked
package kit.backend.x86_64.abi;

import org.jspecify.annotations.NullMarked;
