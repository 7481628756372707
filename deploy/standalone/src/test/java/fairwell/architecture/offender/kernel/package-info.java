/** Breaks a rule of the house on purpose. */
@NullMarked
package fairwell.architecture.offender.kernel;

import org.jspecify.annotations.NullMarked;
