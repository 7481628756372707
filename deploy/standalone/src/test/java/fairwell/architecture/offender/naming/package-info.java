/** Breaks a rule of the house on purpose. */
@NullMarked
package fairwell.architecture.offender.naming;

import org.jspecify.annotations.NullMarked;
