/** What a decision knows besides the case itself: time, actor, facts, figures, approvers. */
@NullMarked
package fairwell.command.offboarding.context;

import org.jspecify.annotations.NullMarked;
