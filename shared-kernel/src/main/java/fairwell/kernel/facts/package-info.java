/** What is known of one person on a day: the employee stream folded, each value with its source. */
@NullMarked
package fairwell.kernel.facts;

import org.jspecify.annotations.NullMarked;
