/** What people tried and what they read: in the log beside the cases, outside their streams. */
@NullMarked
package fairwell.kernel.event.audit;

import org.jspecify.annotations.NullMarked;
