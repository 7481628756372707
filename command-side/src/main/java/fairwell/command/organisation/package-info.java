/**
 * Decides about the organisation of a company: which units there are, who leads them, and who
 * approves.
 */
@NullMarked
package fairwell.command.organisation;

import org.jspecify.annotations.NullMarked;
