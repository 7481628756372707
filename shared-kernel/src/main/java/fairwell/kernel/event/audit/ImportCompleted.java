package fairwell.kernel.event.audit;

/**
 * A file was imported: its SHA-256, how many rows it had, how many facts were new and how many were
 * known already.
 */
public record ImportCompleted(String about, String fileHash, int rows, int recorded, int repeated)
    implements AuditEvent {}
