/** Shows each new checkpoint of the ledger to its witnesses and keeps what they cosign. */
@NullMarked
package fairwell.command.witness;

import org.jspecify.annotations.NullMarked;
