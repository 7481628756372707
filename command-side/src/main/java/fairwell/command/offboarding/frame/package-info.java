/** The frame of a case: dates, notice, union, certificate, deadlines, closing, follow-ups. */
@NullMarked
package fairwell.command.offboarding.frame;

import org.jspecify.annotations.NullMarked;
