package fairwell.command.offboarding;

import static fairwell.command.offboarding.Scene.APPROVER;
import static fairwell.command.offboarding.Scene.CASE;
import static fairwell.command.offboarding.Scene.FINANCE;
import static fairwell.command.offboarding.Scene.HR;
import static fairwell.command.offboarding.Scene.NEGOTIATOR;
import static fairwell.command.offboarding.Scene.PAYER;
import static fairwell.command.offboarding.Scene.TODAY;
import static fairwell.command.offboarding.Told.given;
import static fairwell.kernel.event.offboarding.PaymentComponent.WAGES;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.command.offboarding.command.AcceptOffer;
import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.command.ApproveCase;
import fairwell.command.offboarding.command.ChangeGround;
import fairwell.command.offboarding.command.GrantException;
import fairwell.command.offboarding.command.OpenMeeting;
import fairwell.command.offboarding.command.RecordCommitment;
import fairwell.command.offboarding.command.RecordImpasse;
import fairwell.command.offboarding.command.RecordMeeting;
import fairwell.command.offboarding.command.RejectOffer;
import fairwell.command.offboarding.command.RequestException;
import fairwell.command.offboarding.command.StartTalks;
import fairwell.command.offboarding.command.SubmitCase;
import fairwell.command.offboarding.command.WithdrawOffer;
import fairwell.command.offboarding.command.Words;
import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.offboarding.ApprovalGiven;
import fairwell.kernel.event.offboarding.CaseApproved;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.ComponentPaid;
import fairwell.kernel.event.offboarding.ExceptionGranted;
import fairwell.kernel.event.offboarding.MeetingOpened;
import fairwell.kernel.event.offboarding.OfferSide;
import fairwell.kernel.event.offboarding.TalksStarted;
import fairwell.kernel.law.Ground;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.refusal.RefusalTexts;
import fairwell.kernel.refusal.SeatTaken;
import fairwell.kernel.value.Money;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Who negotiates a case, who approves it and who pays it are different people. */
class SeatsStory {

  private static final Money MUCH = Money.cny("28000.00");

  @Test
  void whoApprovedNeitherNegotiatesNorPays() {
    Told lin = mutual().approved().prepared();
    Actor both = as(APPROVER, Role.APPROVER, Role.NEGOTIATOR);
    lin.when(both, new StartTalks(CASE, TODAY))
        .refused(new SeatTaken("start-talks", "approver", List.of("HR", "NEGOTIATOR")))
        .when(NEGOTIATOR, new StartTalks(CASE, TODAY))
        .then(TalksStarted.class)
        .when(both, new OpenMeeting(CASE, "m-1", TODAY))
        .refused("seat-taken")
        .when(both, new RecordMeeting(CASE, "m-1", TODAY, new Words("calm"), List.of()))
        .refused("seat-taken")
        .computed()
        .when(both, lin.offer("o-1", "1000.00"))
        .refused("seat-taken")
        .done(NEGOTIATOR, lin.offer("o-1", "1000.00"))
        .when(both, new AcceptOffer(CASE, "o-1", null))
        .refused("seat-taken")
        .when(both, new RejectOffer(CASE, "o-1", new Words("too much"), null))
        .refused("seat-taken")
        .when(both, new WithdrawOffer(CASE, "o-1", new Words("too much"), null))
        .refused("seat-taken")
        .when(
            both,
            new RecordCommitment(
                CASE, "c-1", OfferSide.EMPLOYER, new Words("a reference"), TODAY.plusDays(9)))
        .refused("seat-taken")
        .done(HR, new AcceptOffer(CASE, "o-1", null))
        .announced()
        .computed()
        .issued()
        .when(FINANCE, lin.payment(WAGES))
        .refused(new SeatTaken("pay-component", "approver", List.of("FINANCE")))
        .when(PAYER, lin.payment(WAGES));
    assertThat(lin.events().getFirst())
        .isInstanceOfSatisfying(
            ComponentPaid.class, paid -> assertThat(paid.paidBy()).isEqualTo(PAYER.id()));
  }

  @Test
  void whoNegotiatesNeitherApprovesWhatComesLaterNorAnExceptionNorPays() {
    Actor both = as(NEGOTIATOR, Role.NEGOTIATOR, Role.APPROVER, Role.FINANCE);
    Told lin = mutual().approved().prepared().done(both, new StartTalks(CASE, TODAY)).computed();
    lin.done(HR, new RequestException(CASE, "x-1", MUCH, List.of(), new Words("dearer")))
        .when(both, grant())
        .refused(
            new SeatTaken(
                "grant-exception",
                "negotiator",
                List.of("APPROVER", "FINANCE", "LEGAL", "MANAGER")))
        .when(APPROVER, grant())
        .then(ExceptionGranted.class)
        .done(
            HR,
            new ChangeGround(CASE, Ground.LCL_36_EMPLOYEE_PROPOSED, new Words("she asked for it")))
        .done(HR, new SubmitCase(CASE))
        .when(both, new ApproveCase(CASE))
        .refused(new SeatTaken("approve-case", "negotiator", List.of("APPROVER")))
        .when(APPROVER, new ApproveCase(CASE))
        .then(ApprovalGiven.class)
        .when(FINANCE, new ApproveCase(CASE))
        .then(ApprovalGiven.class, CaseApproved.class)
        .computed()
        .done(HR, lin.offer("o-1", "1000.00"))
        .done(HR, new AcceptOffer(CASE, "o-1", null))
        .announced()
        .computed()
        .issued()
        .when(both, lin.payment(WAGES))
        .refused(new SeatTaken("pay-component", "negotiator", List.of("FINANCE")));
  }

  @Test
  void whoGrantedAnExceptionDoesNotPay() {
    Actor generous = Scene.actor("fin.generous", Role.FINANCE);
    Told lin = mutual().approved().inTalks().computed();
    lin.done(NEGOTIATOR, new RequestException(CASE, "x-1", MUCH, List.of(), new Words("dearer")))
        .done(generous, grant())
        .done(NEGOTIATOR, lin.offer("o-1", "28000.00"))
        .done(NEGOTIATOR, new AcceptOffer(CASE, "o-1", null))
        .announced()
        .computed()
        .issued()
        .when(generous, lin.payment(WAGES))
        .refused(new SeatTaken("pay-component", "approver", List.of("FINANCE")));
  }

  /** After an impasse the wages may be paid, and the talks be taken up again. */
  @Test
  void whoPaidDoesNotTakeUpTheTalks() {
    Actor paid = as(PAYER, Role.FINANCE, Role.NEGOTIATOR);
    Told lin =
        given(CaseKind.RESIGNATION, Ground.LCL_38)
            .dated(TODAY)
            .approved()
            .inTalks()
            .done(NEGOTIATOR, new RecordImpasse(CASE, new Words("far apart")))
            .announced()
            .computed()
            .issued()
            .paid(WAGES);
    lin.when(paid, new StartTalks(CASE, TODAY))
        .refused(new SeatTaken("start-talks", "payer", List.of("HR", "NEGOTIATOR")))
        .when(NEGOTIATOR, new StartTalks(CASE, TODAY))
        .then(TalksStarted.class)
        .when(HR, new OpenMeeting(CASE, "m-1", TODAY))
        .then(MeetingOpened.class);
  }

  @Test
  void whatIsShownAsPossibleAgreesWithTheDecider() {
    Told lin = mutual().approved().prepared();
    Actor both = as(APPROVER, Role.NEGOTIATOR);
    assertThat(Gates.blocked(Action.START_TALKS, lin.now(), Scene.context(both)))
        .containsExactly(new SeatTaken("start-talks", "approver", List.of("HR", "NEGOTIATOR")));
    assertThat(Gates.blocked(Action.START_TALKS, lin.now(), Scene.context(NEGOTIATOR))).isEmpty();
  }

  @Test
  void theRefusalNamesTheSeatAndWhoCouldDoItAndNobodyElse() {
    Told lin = mutual().approved().prepared();
    lin.when(as(APPROVER, Role.NEGOTIATOR), new StartTalks(CASE, TODAY));
    Refusal refusal = Objects.requireNonNull(lin.refusal());
    assertThat(RefusalTexts.in(Locale.ENGLISH).of(refusal))
        .isEqualTo(
            "Who negotiates a case, who approves it and who pays it are different people. In this"
                + " case you are the approver, so start-talks is for somebody else: HR,"
                + " NEGOTIATOR.");
    assertThat(RefusalTexts.in(Locale.SIMPLIFIED_CHINESE).of(refusal))
        .contains("您在本案中已是审批人", "start-talks", "协商人");
  }

  private static Told mutual() {
    return given(CaseKind.MUTUAL, Ground.LCL_36_EMPLOYER_PROPOSED).dated(TODAY);
  }

  private static GrantException grant() {
    return new GrantException(CASE, "x-1", MUCH, List.of(), TODAY.plusDays(30));
  }

  private static Actor as(Actor who, Role... roles) {
    return Scene.actor(who.id().value(), roles);
  }
}
