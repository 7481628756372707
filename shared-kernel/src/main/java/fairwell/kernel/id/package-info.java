/** Identifiers: records over a string; {@code toString} gives the bare value. */
@NullMarked
package fairwell.kernel.id;

import org.jspecify.annotations.NullMarked;
