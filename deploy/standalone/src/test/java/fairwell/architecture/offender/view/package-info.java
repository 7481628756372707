/** Breaks a rule of the house on purpose. */
@NullMarked
package fairwell.architecture.offender.view;

import org.jspecify.annotations.NullMarked;
