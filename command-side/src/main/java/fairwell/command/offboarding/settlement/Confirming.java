package fairwell.command.offboarding.settlement;

import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.command.ConfirmSettlementLine;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.frame.About;
import fairwell.kernel.event.offboarding.ConfirmedBy;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.offboarding.SettlementConfirmed;
import fairwell.kernel.event.offboarding.SettlementLineConfirmed;
import fairwell.kernel.law.Line;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.refusal.UnknownItem;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Confirmation line by line; who confirms follows from who acts, so nobody can claim it. */
final class Confirming {

  private Confirming() {}

  static List<OffboardingEvent> line(
      ConfirmSettlementLine c,
      Settlement settlement,
      Version version,
      About about,
      Context context) {
    Set<String> confirmed = new HashSet<>(confirmed(settlement));
    if (!confirmed.add(c.lineId())) {
      throw new Refused(Action.CONFIRM_SETTLEMENT_LINE.done());
    }
    ConfirmedBy by = about.isOwnCaseOf(context.actor()) ? ConfirmedBy.EMPLOYEE : ConfirmedBy.PROXY;
    OffboardingEvent line = new SettlementLineConfirmed(c.caseId(), c.version(), c.lineId(), by);
    if (!version.lines().stream().map(Line::id).allMatch(confirmed::contains)) {
      return List.of(line);
    }
    List<OffboardingEvent> all = List.of(line, new SettlementConfirmed(c.caseId(), c.version()));
    return Settling.withPaid(all, version, settlement.made(), context.today());
  }

  /** Refuses unless that line has a dispute without an answer. */
  static void unanswered(String lineId, Settlement settlement) {
    Map<String, Boolean> answered =
        settlement instanceof Settlement.Disputed disputed ? disputed.answered() : Map.of();
    if (!answered.containsKey(lineId)) {
      throw new Refused(new UnknownItem("dispute", lineId));
    }
    if (answered.get(lineId)) {
      throw new Refused(Action.ANSWER_DISPUTE.done());
    }
  }

  private static Set<String> confirmed(Settlement settlement) {
    return switch (settlement) {
      case Settlement.Issued issued -> issued.confirmed();
      case Settlement.Disputed disputed -> disputed.confirmed();
      case Settlement.None _, Settlement.Computed _, Settlement.Confirmed _, Settlement.Paid _ ->
          Set.of();
    };
  }
}
