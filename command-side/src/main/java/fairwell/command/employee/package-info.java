/** What may be asked of an employee's stream, and what is decided: facts in, facts corrected. */
@NullMarked
package fairwell.command.employee;

import org.jspecify.annotations.NullMarked;
