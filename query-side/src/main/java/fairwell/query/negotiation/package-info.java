/**
 * The read slice of negotiations: offers, rounds, positions, and what each reader may see of them.
 */
@NullMarked
package fairwell.query.negotiation;

import org.jspecify.annotations.NullMarked;
