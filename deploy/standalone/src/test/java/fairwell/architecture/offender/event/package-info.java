/** Breaks a rule of the house on purpose. */
@NullMarked
package fairwell.architecture.offender.event;

import org.jspecify.annotations.NullMarked;
