/** Negotiation: preparing, ready, in talks, agreed, impasse, retained or waived. */
@NullMarked
package fairwell.command.offboarding.negotiation;

import org.jspecify.annotations.NullMarked;
