/** Breaks a rule of the house on purpose. */
@NullMarked
package fairwell.architecture.offender.decision;

import org.jspecify.annotations.NullMarked;
