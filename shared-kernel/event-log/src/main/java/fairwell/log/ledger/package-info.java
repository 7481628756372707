/** The ledger's writer: follows the log, and signs how far it came. */
@NullMarked
package fairwell.log.ledger;

import org.jspecify.annotations.NullMarked;
