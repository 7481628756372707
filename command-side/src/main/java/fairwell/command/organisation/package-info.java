/** Decides about the organisation of a company: which units there are, and who leads them. */
@NullMarked
package fairwell.command.organisation;

import org.jspecify.annotations.NullMarked;
