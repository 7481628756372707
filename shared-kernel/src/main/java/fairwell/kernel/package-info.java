/** Facts and meaning both sides share: events, values, the law, the ledger. */
@NullMarked
package fairwell.kernel;

import org.jspecify.annotations.NullMarked;
