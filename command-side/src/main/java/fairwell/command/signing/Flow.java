package fairwell.command.signing;

/**
 * What a draft has come to at a provider.
 *
 * @param provider its name
 * @param draft the draft that is to be signed
 * @param flowId its id there; empty as long as none is known
 * @param outcome where it stands: {@link #WAITING}, {@link #STARTING}, {@link #OPEN}, or over with
 *     a code
 * @param tries how often it was tried to begin it
 * @param noted the last refusal that people were told, as code and fault; empty for none
 */
public record Flow(
    String provider,
    String caseId,
    int draft,
    String flowId,
    String outcome,
    int tries,
    String noted) {

  /** Nothing was begun there. */
  static final String WAITING = "waiting";

  /** It may have been begun there: written before the provider is asked. */
  static final String STARTING = "starting";

  /** Its signers are waited for. */
  static final String OPEN = "open";

  static Flow waiting(String provider, String caseId, int draft) {
    return new Flow(provider, caseId, draft, "", WAITING, 0, "");
  }

  boolean is(String where) {
    return outcome.equals(where);
  }

  Flow starting() {
    return new Flow(provider, caseId, draft, flowId, STARTING, tries + 1, noted);
  }

  Flow begun(String id) {
    return new Flow(provider, caseId, draft, id, OPEN, tries, noted);
  }

  Flow with(String next) {
    return new Flow(provider, caseId, draft, flowId, next, tries, noted);
  }

  Flow noting(String refusal) {
    return new Flow(provider, caseId, draft, flowId, outcome, tries, refusal);
  }
}
