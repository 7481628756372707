/**
 * Objections raised at the table, and what the records say to each: answers are made of events and
 * of the settlement, never of memory.
 */
@NullMarked
package fairwell.kernel.objection;

import org.jspecify.annotations.NullMarked;
