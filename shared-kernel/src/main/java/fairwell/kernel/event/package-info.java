/** Facts as they are stored: what an event is, its logical name, what is written beside it. */
@NullMarked
package fairwell.kernel.event;

import org.jspecify.annotations.NullMarked;
