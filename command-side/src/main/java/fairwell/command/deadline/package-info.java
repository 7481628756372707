/** Due days of law, watched by a scheduler that survives restarts. */
@NullMarked
package fairwell.command.deadline;

import org.jspecify.annotations.NullMarked;
