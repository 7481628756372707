/** The tables of the log and Axon's engine on them: one writer on SQLite, a pool on PostgreSQL. */
@NullMarked
package fairwell.log.store;

import org.jspecify.annotations.NullMarked;
