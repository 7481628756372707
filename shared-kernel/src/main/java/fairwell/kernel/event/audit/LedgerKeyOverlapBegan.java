package fairwell.kernel.event.audit;

/**
 * From here on a second key signs each checkpoint beside the one before it.
 *
 * @param about the ledger’s name
 * @param successor verifier key of the new one, as {@code name+id+base64}
 * @param predecessor verifier key of the one that it will take over from
 */
public record LedgerKeyOverlapBegan(String about, String successor, String predecessor)
    implements AuditEvent {}
