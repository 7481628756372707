/** Settlement: versions computed, issued, confirmed or disputed line by line, paid by component. */
@NullMarked
package fairwell.command.offboarding.settlement;

import org.jspecify.annotations.NullMarked;
