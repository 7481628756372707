/** HTTP to the world outside: only to addresses that were looked at, and for a limited time. */
@NullMarked
package fairwell.command.outside.http;

import org.jspecify.annotations.NullMarked;
