/**
 * What a decision asks of the papers of a case; who makes, keeps and checks them stands outside.
 */
@NullMarked
package fairwell.command.offboarding.paper;

import org.jspecify.annotations.NullMarked;
