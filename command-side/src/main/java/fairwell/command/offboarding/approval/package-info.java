/** Approval: draft, submitted, approved or rejected. */
@NullMarked
package fairwell.command.offboarding.approval;

import org.jspecify.annotations.NullMarked;
