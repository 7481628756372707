package fairwell.log.json;

import org.axonframework.serialization.upcasting.event.EventUpcasterChain;

/**
 * What lifts every version of an event that was ever released to today's, oldest first. An event
 * whose version is raised in the catalogue gets its upcaster here; the golden files of the older
 * versions stay and are read through it.
 */
public final class Upcasters {

  private Upcasters() {}

  /** All of them, oldest first. */
  public static EventUpcasterChain released() {
    return new EventUpcasterChain(
        new FirstSettlements(),
        new FirstEdition(),
        new UnreasonedFlags(),
        new FirstOffers(),
        new FirstReports(),
        new CauselessRescissions(),
        new FieldAdded("employee.FeedbackGiven", "access"),
        new FieldAdded("employee.ConductNoted", "dimension"),
        new FieldAdded("offboarding.ComponentPaid", "paidBy"),
        new FieldAdded("offboarding.MeetingRecorded", "recordedBy"),
        new FieldAdded("offboarding.OfferAccepted", 3, "acceptedBy"),
        new FieldAdded("offboarding.AgreementDrafted", "statementHash"),
        new FieldAdded("offboarding.AgreementSigned", "evidence"),
        new FieldAdded("offboarding.DisputeAnswered", "records"),
        new FieldAdded("offboarding.ApprovalRequested", "requester"),
        new FieldAdded("offboarding.ClearanceWaiverRequested", "requester"),
        new FieldAdded("offboarding.ExceptionRequested", "requester"),
        new FieldAdded("offboarding.StepWaiverProposed", "proposer"));
  }
}
