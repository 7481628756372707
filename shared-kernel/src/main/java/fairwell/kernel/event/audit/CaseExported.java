package fairwell.kernel.event.audit;

/**
 * A case was handed out as a file.
 *
 * @param about the case
 * @param format what kind of file, for example {@code fairwell.evidence/2}
 * @param fileHash SHA-256 of the file in hexadecimal digits: it says of a file somebody has whether
 *     it is the one
 * @param events how many events the file holds
 * @param ledgerSize size of the ledger that the file is proven by
 */
public record CaseExported(
    String about, String format, String fileHash, int events, long ledgerSize)
    implements AuditEvent {}
