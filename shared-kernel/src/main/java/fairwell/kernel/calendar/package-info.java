/** Calendar feeds: whose they are, what their addresses hold and how long they last. */
@NullMarked
package fairwell.kernel.calendar;

import org.jspecify.annotations.NullMarked;
