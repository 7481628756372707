/** The ledger's writer: follows the log, and signs how far it came, and with which keys. */
@NullMarked
package fairwell.log.ledger;

import org.jspecify.annotations.NullMarked;
