/** What is known of one person at work: facts as they were fed or recorded, and early warnings. */
@NullMarked
package fairwell.kernel.event.employee;

import org.jspecify.annotations.NullMarked;
