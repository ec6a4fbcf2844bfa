/**
 * The commands on object files: ld, ar, ranlib, nm, size, strings, strip, objcopy, objdump,
 * readelf, addr2line. Each is a class with {@code run(host, program, arguments)}; the driver
 * dispatches.
 */
@NullMarked
package kit.tools;

import org.jspecify.annotations.NullMarked;
