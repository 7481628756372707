/**
 * What lies on the negotiation table beside the offers: positions, plans, promises, and how far the
 * employer’s side may go.
 */
@NullMarked
package fairwell.command.offboarding.table;

import org.jspecify.annotations.NullMarked;
