/** What a witness knows, keeps and answers, whatever brings it the question. */
@NullMarked
package fairwell.kernel.ledger.witness;

import org.jspecify.annotations.NullMarked;
