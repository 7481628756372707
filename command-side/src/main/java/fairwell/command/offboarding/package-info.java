/** Separation cases: the decider, the gates before it, and its door to Axon. */
@NullMarked
package fairwell.command.offboarding;

import org.jspecify.annotations.NullMarked;
