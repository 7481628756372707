/** The one reason of an ending, and what every paper of the case says of it. */
@NullMarked
package fairwell.kernel.law.reason;

import org.jspecify.annotations.NullMarked;
