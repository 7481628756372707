/**
 * The event log: Axon's event store on SQLite or PostgreSQL, or Axon Server, as both sides use it.
 */
@NullMarked
package fairwell.log;

import org.jspecify.annotations.NullMarked;
