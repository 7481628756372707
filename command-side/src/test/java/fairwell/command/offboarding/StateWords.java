package fairwell.command.offboarding;

import fairwell.command.offboarding.agreement.Agreement;
import fairwell.command.offboarding.approval.Approval;
import fairwell.command.offboarding.clearance.Clearance;
import fairwell.command.offboarding.clearance.Item;
import fairwell.command.offboarding.negotiation.Negotiation;
import fairwell.command.offboarding.negotiation.Offer;
import fairwell.command.offboarding.negotiation.Preparation;
import fairwell.command.offboarding.negotiation.Talks;
import fairwell.command.offboarding.settlement.Settlement;
import fairwell.command.offboarding.settlement.Version;
import fairwell.command.offboarding.state.Running;
import fairwell.command.offboarding.state.Waivers;
import fairwell.command.offboarding.table.Agenda;
import fairwell.command.offboarding.table.Objection.Standing;
import fairwell.command.offboarding.table.Table;
import fairwell.kernel.event.offboarding.WaivableStep;
import fairwell.kernel.law.Ground;
import fairwell.kernel.negotiation.OfferStatus;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;

/** One readable word for the state of each machine, with the detail after a comma. */
final class StateWords {

  private StateWords() {}

  static String approval(Approval approval, Ground ground) {
    return switch (approval) {
      case Approval.Draft _ -> "draft";
      case Approval.Rejected _ -> "rejected";
      case Approval.Submitted s ->
          s.ground() != ground
              ? "submitted for another ground"
              : s.given().isEmpty() ? "submitted" : "partly approved";
      case Approval.Approved a -> a.ground() == ground ? "approved" : "approved for another ground";
    };
  }

  static String negotiation(Running running) {
    return switch (running.negotiation()) {
      case Negotiation.Preparing p -> preparing(p.preparation());
      case Negotiation.Ready r -> "ready" + doubt(r.preparation());
      case Negotiation.InTalks t ->
          "in talks" + doubt(t.preparation()) + offers(t.talks(), running.settlement().number());
      case Negotiation.Impasse i ->
          "impasse"
              + doubt(i.preparation())
              + (i.talks().offers().values().stream().anyMatch(StateWords::tabled)
                  ? ", offer left"
                  : "");
      case Negotiation.Agreed _ -> "agreed";
      case Negotiation.Waived _ -> "waived";
      case Negotiation.Retained _ -> Shape.RETAINED;
    };
  }

  private static String preparing(Preparation preparation) {
    if (!preparation.hasReport()) {
      return preparation.unanswered().isEmpty() ? "preparing, no report" : "preparing";
    }
    return "preparing, not checked";
  }

  private static String doubt(Preparation preparation) {
    return preparation.unanswered().isEmpty() ? "" : ", a hazard unknown";
  }

  private static String offers(Talks talks, int settlement) {
    return talks.offers().values().stream()
        .filter(StateWords::tabled)
        .max(Comparator.comparingInt(Offer::settlementVersion))
        .map(offer -> offer.settlementVersion() == settlement ? ", offer" : ", outdated offer")
        .orElse("");
  }

  private static boolean tabled(Offer offer) {
    return offer.status() == OfferStatus.TABLED;
  }

  static String table(Table table) {
    return "on the table"
        + (table.exceptionAsked() ? ", exception asked" : "")
        + (table.promised() ? ", promise open" : "");
  }

  static String agenda(Agenda agenda) {
    boolean uncovered =
        agenda.points().values().stream().anyMatch(point -> point.mandatory() && !point.raised());
    boolean toEnd = !agenda.open().isEmpty() || agenda.hasUnanswered();
    return (toEnd ? "meetings to end" : "meetings")
        + (uncovered ? ", points uncovered" : "")
        + (agenda.hasUnanswered() ? ", points unanswered" : "")
        + (agenda.open().isEmpty() ? "" : ", one open");
  }

  static String objections(Table table) {
    return "objections"
        + (any(table, Standing.RAISED) ? ", one raised" : "")
        + (any(table, Standing.ANSWERED) ? ", one answered" : "")
        + (any(table, Standing.RECHECKING) ? ", one rechecked" : "");
  }

  private static boolean any(Table table, Standing standing) {
    return table.objections().values().stream().anyMatch(one -> one.standing() == standing);
  }

  static String clearance(Clearance clearance) {
    boolean asked = clearance.all().values().stream().anyMatch(item -> item.request() != null);
    String detail =
        (asked ? ", waiver asked" : "")
            + (any(clearance, Item.Standing.CLAIMED) ? ", cost claimed" : "");
    return switch (clearance) {
      case Clearance.NotStarted _ -> "not started";
      case Clearance.Open _ -> "open" + detail;
      case Clearance.Complete _ ->
          (any(clearance, Item.Standing.WAIVED) ? "complete by waiver" : "complete") + detail;
    };
  }

  private static boolean any(Clearance clearance, Item.Standing standing) {
    return clearance.all().values().stream().anyMatch(item -> item.standing() == standing);
  }

  static String settlement(Settlement settlement, Waivers waivers) {
    return switch (settlement) {
      case Settlement.None _ -> "none";
      case Settlement.Computed c -> complete(c.version()) ? "computed" : "computed, incomplete";
      case Settlement.Issued _ -> "issued";
      case Settlement.Disputed d ->
          d.answered().containsValue(false) ? "disputed" : "disputed, all answered";
      case Settlement.Confirmed _ ->
          waivers.until().containsKey(WaivableStep.CONFIRMATION)
              ? "confirmed, by waiver"
              : "confirmed";
      case Settlement.Paid _ -> "paid";
    };
  }

  private static boolean complete(Version version) {
    return version.unknown().isEmpty();
  }

  static String agreement(Agreement agreement) {
    return switch (agreement) {
      case Agreement.None _ -> "none";
      case Agreement.Drafted _ -> "drafted";
      case Agreement.Sent s ->
          s.signed().isEmpty()
              ? "sent"
              : "sent, signed by "
                  + s.signed().stream()
                      .map(party -> party.name().toLowerCase(Locale.ROOT))
                      .collect(Collectors.joining());
      case Agreement.Declined _ -> "declined";
      case Agreement.Concluded _ -> "concluded";
      case Agreement.Void _ -> "void";
      case Agreement.Waived _ -> "waived";
    };
  }
}
