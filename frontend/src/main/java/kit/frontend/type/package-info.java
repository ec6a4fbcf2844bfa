/**
 * C types. A {@link kit.frontend.type.CType} is an immutable value that carries its own qualifiers;
 * structures, unions and enumerations point to a shared, mutable definition that is completed when
 * the body is read. Sizes and alignments come from {@code kit.frontend.type.Layout}
 * (target-dependent), never from the type objects.
 */
@NullMarked
package kit.frontend.type;

import org.jspecify.annotations.NullMarked;
