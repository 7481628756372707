package fairwell.command.offboarding;

import static fairwell.command.offboarding.Scene.CASE;
import static fairwell.command.offboarding.Scene.TODAY;

import fairwell.command.offboarding.command.AcceptOffer;
import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.command.AttachPreparationReport;
import fairwell.command.offboarding.command.CheckHazard;
import fairwell.command.offboarding.command.CheckOffer;
import fairwell.command.offboarding.command.OffboardingCommand;
import fairwell.command.offboarding.command.RecordImpasse;
import fairwell.command.offboarding.command.RejectOffer;
import fairwell.command.offboarding.command.RetainEmployee;
import fairwell.command.offboarding.command.StartTalks;
import fairwell.command.offboarding.command.TableOffer;
import fairwell.command.offboarding.command.WaiveNegotiation;
import fairwell.command.offboarding.command.WithdrawOffer;
import fairwell.command.offboarding.command.Words;
import fairwell.command.offboarding.negotiation.Offer;
import fairwell.command.offboarding.negotiation.Talks;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.offboarding.Hazard;
import fairwell.kernel.event.offboarding.HazardAnswer;
import fairwell.kernel.event.offboarding.OfferSide;
import fairwell.kernel.event.offboarding.WaivableStep;
import fairwell.kernel.negotiation.Criterion;
import fairwell.kernel.negotiation.CriterionKind;
import fairwell.kernel.negotiation.OfferStatus;
import fairwell.kernel.value.Money;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The negotiation. */
final class TalksMoves {

  private TalksMoves() {}

  static void addTo(Moves moves) {
    moves.plain(Action.ATTACH_PREPARATION_REPORT, _ -> report());
    moves.series(
        Action.ATTACH_PREPARATION_REPORT,
        "when every point is looked at",
        _ -> Stream.concat(everyPoint().stream(), Stream.of(report())).toList());
    moves.plain(Action.CHECK_HAZARD, _ -> checked(Hazard.OPEN_LOAN, HazardAnswer.CLEAR));
    moves.way(
        Action.CHECK_HAZARD,
        "with no clear answer",
        _ -> checked(Hazard.OPEN_LOAN, HazardAnswer.UNKNOWN));
    moves.series(Action.CHECK_HAZARD, "for every point", _ -> everyPoint());
    moves.whileLoanOpen(
        Action.CHECK_HAZARD,
        "clear against the records",
        _ -> checked(Hazard.OPEN_LOAN, HazardAnswer.CLEAR));
    moves.plain(Action.START_TALKS, _ -> new StartTalks(CASE, TODAY));
    moves.whileLoanOpen(
        Action.START_TALKS, "when a loan came to light", _ -> new StartTalks(CASE, TODAY));
    moves.withTemplate(Action.START_TALKS, _ -> new StartTalks(CASE, TODAY));
    moves.as(
        Action.START_TALKS,
        "by who approved the case",
        _ -> Scene.actor("chief.APPROVER", Role.NEGOTIATOR),
        _ -> new StartTalks(CASE, TODAY));
    moves.plain(Action.TABLE_OFFER, TalksMoves::offer);
    moves.plain(Action.ACCEPT_OFFER, c -> new AcceptOffer(CASE, openOffer(c), null));
    moves.series(
        Action.ACCEPT_OFFER,
        "that was made just now",
        c -> List.of(offer(c), new AcceptOffer(CASE, offer(c).offerId(), null)));
    moves.plain(
        Action.REJECT_OFFER,
        c -> new RejectOffer(CASE, openOffer(c), new Words("too little"), null));
    moves.series(
        Action.REJECT_OFFER,
        "that was made just now",
        c ->
            List.of(
                offer(c),
                new RejectOffer(CASE, offer(c).offerId(), new Words("too little"), null)));
    moves.plain(
        Action.WITHDRAW_OFFER,
        c -> new WithdrawOffer(CASE, openOffer(c), new Words("reconsidered"), null));
    moves.series(
        Action.WITHDRAW_OFFER,
        "that was made just now",
        c ->
            List.of(
                offer(c),
                new WithdrawOffer(CASE, offer(c).offerId(), new Words("reconsidered"), null)));
    moves.plain(Action.CHECK_OFFER, c -> new CheckOffer(CASE, openOffer(c)));
    moves.later(Action.CHECK_OFFER, "", c -> new CheckOffer(CASE, openOffer(c)));
    moves.later(Action.ACCEPT_OFFER, "", c -> new AcceptOffer(CASE, openOffer(c), null));
    moves.plain(Action.RECORD_IMPASSE, _ -> new RecordImpasse(CASE, new Words("far apart")));
    moves.plain(Action.RETAIN_EMPLOYEE, _ -> new RetainEmployee(CASE, new Words("another store")));
    moves.waived(
        new Moves.Waived(Action.WAIVE_NEGOTIATION, WaivableStep.NEGOTIATION),
        _ -> new WaiveNegotiation(CASE, new Words("nothing to talk about")));
  }

  private static AttachPreparationReport report() {
    return new AttachPreparationReport(CASE, List.of(new Words("loan")));
  }

  private static CheckHazard checked(Hazard hazard, HazardAnswer answer) {
    return new CheckHazard(CASE, hazard, null, answer, new Words("file 7"));
  }

  private static List<OffboardingCommand> everyPoint() {
    return Arrays.stream(Hazard.values())
        .<OffboardingCommand>map(hazard -> checked(hazard, HazardAnswer.CLEAR))
        .toList();
  }

  static TableOffer offer(Running c) {
    return new TableOffer(
        CASE,
        "o-" + offers(c).size(),
        OfferSide.EMPLOYER,
        c.settlement().number(),
        Money.cny("3000.00"),
        new Words("a month more"),
        null,
        null,
        TODAY.plusDays(30),
        null,
        List.of(new Criterion(CriterionKind.STATUTE, "LCL 36")));
  }

  private static Map<String, Offer> offers(Running c) {
    return c.negotiation().heldTalks().map(Talks::offers).orElse(Map.of());
  }

  /** The open offer that rests on the newest settlement. */
  static String openOffer(Running c) {
    return offers(c).entrySet().stream()
        .filter(offer -> offer.getValue().status() == OfferStatus.TABLED)
        .max(
            Comparator.<Map.Entry<String, Offer>>comparingInt(
                    offer -> offer.getValue().settlementVersion())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse("o-0");
  }
}
