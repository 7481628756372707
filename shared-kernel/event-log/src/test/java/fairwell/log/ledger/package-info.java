/** Tests of the ledger's writer. */
@NullMarked
package fairwell.log.ledger;

import org.jspecify.annotations.NullMarked;
