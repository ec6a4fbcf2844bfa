/** The report: one HTML file without anything from elsewhere. */
@NullMarked
package kit.bootstrap.report;

import org.jspecify.annotations.NullMarked;
