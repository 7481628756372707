/** What a separation agreement is made of, each with the event that says so. */
@NullMarked
package fairwell.kernel.agreement;

import org.jspecify.annotations.NullMarked;
