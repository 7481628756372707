package fairwell.kernel.event.audit;

/**
 * An operator set out to do something to the running of Fairwell; written down before it is done.
 *
 * @param about what it is done to: the stream of a parked event, or {@code documents}
 * @param act for example {@code retry-dead-letter}
 * @param target which one, for example the id of the parked event; empty when there is only one
 */
public record OperatorActed(String about, String act, String target) implements AuditEvent {

  /** What an act is about that concerns the documents. */
  public static final String DOCUMENTS = "documents";

  /** The decision that a document goes on without an event its view cannot take in. */
  public static final String DISCARD_DOCUMENT_LETTER = "discard-document-letter";
}
