package fairwell.kernel.event.audit;

/**
 * From here on a key of the ledger signs no more, and its successor signs alone. What it signed
 * stays signed.
 *
 * @param about the ledger’s name
 * @param successor verifier key of the one that signs, as {@code name+id+base64}
 * @param predecessor verifier key of the one that is retired
 */
public record LedgerKeyOverlapEnded(String about, String successor, String predecessor)
    implements AuditEvent {}
