/**
 * The ledger as it is kept: its tables, what adds to them, and what compares them with the event
 * log. Plain SQL that SQLite and PostgreSQL share.
 */
@NullMarked
package fairwell.kernel.ledger.store;

import org.jspecify.annotations.NullMarked;
