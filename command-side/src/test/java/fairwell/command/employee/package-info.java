/** What keeps facts apart. */
@NullMarked
package fairwell.command.employee;

import org.jspecify.annotations.NullMarked;
