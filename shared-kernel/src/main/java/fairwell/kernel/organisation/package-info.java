/** The organisation: its units, and who leads them. */
@NullMarked
package fairwell.kernel.organisation;

import org.jspecify.annotations.NullMarked;
