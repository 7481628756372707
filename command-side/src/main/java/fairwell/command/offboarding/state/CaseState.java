package fairwell.command.offboarding.state;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fairwell.command.offboarding.access.Access;
import fairwell.command.offboarding.agreement.Agreement;
import fairwell.command.offboarding.approval.Approval;
import fairwell.command.offboarding.clearance.Clearance;
import fairwell.command.offboarding.frame.About;
import fairwell.command.offboarding.frame.Frame;
import fairwell.command.offboarding.handover.Handover;
import fairwell.command.offboarding.negotiation.Negotiation;
import fairwell.command.offboarding.settlement.Settlement;
import fairwell.command.offboarding.table.Table;

/** A case as its events make it; holds nothing personal, so it may be kept in a snapshot. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
public sealed interface CaseState permits CaseState.Unborn, Running {

  /** No event yet. */
  record Unborn() implements CaseState {}

  /** Before the first event. */
  static CaseState unborn() {
    return new Unborn();
  }

  /** A case that was just opened. */
  static Running opened(About about) {
    return new Running(
        Frame.opened(about),
        new Approval.Draft(),
        Negotiation.notBegun(),
        new Clearance.NotStarted(),
        new Settlement.None(),
        new Agreement.None(),
        Table.BARE,
        Access.UNTOUCHED,
        Handover.NOT_NAMED,
        Seated.NOBODY,
        Waivers.NONE);
  }
}
