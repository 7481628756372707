package fairwell.command.signing;

/**
 * What was begun at a provider.
 *
 * @param draft the draft that is to be signed
 * @param flowId its id there
 * @param outcome what came of it; {@link #OPEN} as long as it is waited for, else a code
 */
public record Flow(String caseId, int draft, String flowId, String outcome) {

  static final String OPEN = "open";

  boolean open() {
    return outcome.equals(OPEN);
  }
}
