/** Breaks a rule of the house on purpose. */
@NullMarked
package fairwell.architecture.offender.side;

import org.jspecify.annotations.NullMarked;
