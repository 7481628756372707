/** The event log: how facts are stored, read back and sealed with Axon. */
@NullMarked
package fairwell.log;

import org.jspecify.annotations.NullMarked;
