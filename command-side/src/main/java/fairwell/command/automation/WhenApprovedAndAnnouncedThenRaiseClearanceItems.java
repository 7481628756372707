package fairwell.command.automation;

import fairwell.command.automation.Reaction.Step;
import fairwell.command.offboarding.Gates;
import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.command.RaiseClearanceItem;
import fairwell.command.offboarding.context.ClearanceList;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.frame.Dates;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.offboarding.CaseApproved;
import fairwell.kernel.event.offboarding.NoticeGiven;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.facts.Sourced;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.offboarding.NegotiationStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Once a case is approved and announced, what has to be handed over is known: what the company's
 * list says, and what the facts say the person still has.
 */
@Component
@ProcessingGroup(Automations.GROUP)
class WhenApprovedAndAnnouncedThenRaiseClearanceItems {

  private static final String NAME = "WhenApprovedAndAnnouncedThenRaiseClearanceItems";

  private final Reaction reaction;

  WhenApprovedAndAnnouncedThenRaiseClearanceItems(Reaction reaction) {
    this.reaction = reaction;
  }

  @EventHandler
  void on(CaseApproved event, EventMessage<?> cause) {
    reaction.to(NAME, cause, event.caseId(), WhenApprovedAndAnnouncedThenRaiseClearanceItems::then);
  }

  @EventHandler
  void on(NoticeGiven event, EventMessage<?> cause) {
    reaction.to(NAME, cause, event.caseId(), WhenApprovedAndAnnouncedThenRaiseClearanceItems::then);
  }

  static List<Step> then(Running running, Context context) {
    if (running.status().negotiation() == NegotiationStatus.RETAINED
        || !Gates.against(Action.RAISE_CLEARANCE_ITEM, running, context).isEmpty()) {
      return List.of();
    }
    EmployeeFacts facts = context.facts().of(running.about().employee());
    Dates dates = running.frame().dates();
    List<RaiseClearanceItem> items = new ArrayList<>();
    CaseId caseId = running.about().caseId();
    LocalDate handover = dates == null ? null : dates.lastWorkingDay();
    context.clearance().rows(running.about().kind(), facts, context.today()).stream()
        .map(row ->
            item(caseId, row.type(), row.type(), row.owner(), row.subject(), due(row.due(), dates)))
        .forEach(items::add);
    facts.assetsOut(context.today()).stream()
        .map(Sourced::value)
        .map(out ->
            item(caseId, "asset-" + out.assetId(), "asset", Role.IT, out.assetType(), handover))
        .forEach(items::add);
    facts.openLoans(context.today()).stream()
        .map(loan ->
            item(caseId, "loan-" + loan.loanId(), "loan", Role.FINANCE, loan.loanId(), handover))
        .forEach(items::add);
    return items.stream()
        .filter(item -> !running.clearance().all().containsKey(item.itemId()))
        .map(item -> new Step(item.itemId(), item))
        .toList();
  }

  private static @Nullable LocalDate due(ClearanceList.Due due, @Nullable Dates dates) {
    if (dates == null) {
      return null;
    }
    return switch (due) {
      case LAST_WORKING_DAY -> dates.lastWorkingDay();
      case ACCESS_CUT_OFF -> dates.accessCutOff();
      case LEGAL_END -> dates.legalEnd();
    };
  }

  private static RaiseClearanceItem item(
      CaseId caseId, String id, String type, Role owner, String subject, @Nullable LocalDate due) {
    return new RaiseClearanceItem(caseId, id, type, owner, subject, due);
  }
}
