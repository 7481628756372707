/** What is read of the ledger. */
@NullMarked
package fairwell.query.ledger;

import org.jspecify.annotations.NullMarked;
