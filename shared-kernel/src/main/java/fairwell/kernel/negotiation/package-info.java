/**
 * What lies on a negotiation table: issues, terms, limits of authority, and how both sides move.
 */
@NullMarked
package fairwell.kernel.negotiation;

import org.jspecify.annotations.NullMarked;
