package fairwell.kernel.event.offboarding;

/** What became of the person's access at the company's identity provider. */
public sealed interface AccessEvent extends ClearanceEvent
    permits AccessCutOrdered, AccessCut, AccessCutEffective, AccessRestored, AccessChangeFailed {

  /** The identity provider, as the company calls it. */
  String system();
}
