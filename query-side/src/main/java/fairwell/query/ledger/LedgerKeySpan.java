package fairwell.query.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A key of the ledger and the time in which it signs.
 *
 * @param key the verifier key, as {@code name+id+base64}
 * @param since null for the key that the ledger began with
 * @param until null while it signs
 */
public record LedgerKeySpan(String key, @Nullable Instant since, @Nullable Instant until) {}
