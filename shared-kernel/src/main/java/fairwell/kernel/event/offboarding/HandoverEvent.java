package fairwell.kernel.event.offboarding;

/**
 * Who takes over what the leaver was responsible for. An area has one recipient at a time; whoever
 * is named later stands in the place of whoever was named before.
 */
public sealed interface HandoverEvent extends ClearanceEvent
    permits HandoverRecipientNamed, HandoverAccepted, HandoverDeclined, HandoverConfirmed {

  /** What is taken over, for example {@code documents}. */
  String area();
}
