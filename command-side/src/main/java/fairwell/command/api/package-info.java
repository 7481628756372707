/** The command API: requests in, receipts or problems out. */
@NullMarked
package fairwell.command.api;

import org.jspecify.annotations.NullMarked;
