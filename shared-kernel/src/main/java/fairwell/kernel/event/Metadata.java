package fairwell.kernel.event;

/** The keys of what is written beside every event. Values are strings and hold nothing personal. */
public final class Metadata {

  /** Who acted: the account, a pseudonym. */
  public static final String ACTOR = "actor";

  /** The role in which the actor acted. */
  public static final String ROLE = "role";

  /** Why: the code of a {@link Reason}. */
  public static final String REASON = "reason";

  /** The request or import that began the chain of causes. */
  public static final String CORRELATION = "correlationId";

  /** The command or event that caused this event. */
  public static final String CAUSATION = "causationId";

  /** The key the client gave the request; a repeated key is answered, not repeated. */
  public static final String REQUEST_KEY = "requestKey";

  /** Keyed digest of the request's body, which tells a repetition from another request. */
  public static final String REQUEST_DIGEST = "requestDigest";

  private Metadata() {}
}
