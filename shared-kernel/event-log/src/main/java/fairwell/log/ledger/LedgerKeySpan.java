package fairwell.log.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A key of the ledger and the time in which it signs.
 *
 * @param key the verifier key, as {@code name+id+base64}
 * @param since null for the first key of the chain, with which the ledger began unless somebody
 *     changed the file by hand
 * @param until null while it signs
 */
public record LedgerKeySpan(String key, @Nullable Instant since, @Nullable Instant until) {}
