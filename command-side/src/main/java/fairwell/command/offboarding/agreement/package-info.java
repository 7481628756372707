/** Agreement: drafted, sent, signed by each party, concluded, declined, void or waived. */
@NullMarked
package fairwell.command.offboarding.agreement;

import org.jspecify.annotations.NullMarked;
