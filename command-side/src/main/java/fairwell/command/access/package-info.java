/**
 * Cuts the access of a leaver at the company's identity provider on the day that was decided, sees
 * that it is cut, and gives it back to whoever stays.
 */
@NullMarked
package fairwell.command.access;

import org.jspecify.annotations.NullMarked;
