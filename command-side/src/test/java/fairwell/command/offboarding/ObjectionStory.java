package fairwell.command.offboarding;

import static fairwell.command.offboarding.BargainingStory.talking;
import static fairwell.command.offboarding.Scene.CASE;
import static fairwell.command.offboarding.Scene.EMPLOYEE;
import static fairwell.command.offboarding.Scene.FINANCE;
import static fairwell.command.offboarding.Scene.HR;
import static fairwell.command.offboarding.Scene.LIN;
import static fairwell.command.offboarding.Scene.MANAGER;
import static fairwell.command.offboarding.Scene.NEGOTIATOR;
import static fairwell.command.offboarding.Scene.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.command.offboarding.command.AnswerObjection;
import fairwell.command.offboarding.command.CompleteRecheck;
import fairwell.command.offboarding.command.RaiseObjection;
import fairwell.command.offboarding.command.RequestRecheck;
import fairwell.command.offboarding.command.Words;
import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.employee.BonusAwarded;
import fairwell.kernel.event.employee.BonusPaid;
import fairwell.kernel.event.employee.ConductKind;
import fairwell.kernel.event.employee.ConductNoted;
import fairwell.kernel.event.employee.EmployeeEvent;
import fairwell.kernel.event.employee.LeaveKind;
import fairwell.kernel.event.employee.LeaveTaken;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.ObjectionAnswered;
import fairwell.kernel.event.offboarding.ObjectionRaised;
import fairwell.kernel.event.offboarding.RecheckCompleted;
import fairwell.kernel.event.offboarding.RecheckRequested;
import fairwell.kernel.law.Ground;
import fairwell.kernel.objection.AnswerCard;
import fairwell.kernel.objection.CitedRecord;
import fairwell.kernel.objection.ObjectionKind;
import fairwell.kernel.objection.RecheckResult;
import fairwell.kernel.objection.Verdict;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.refusal.FourEyes;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.RoleMayNot;
import fairwell.kernel.refusal.SettlementStale;
import fairwell.kernel.refusal.UnknownItem;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What is claimed at the table is answered out of the records, or it is said that there are none.
 */
class ObjectionStory {

  private static final LocalDate MAY = LocalDate.of(2026, 5, 6);

  @Test
  void tripleLeavePayIsRefutedByTheLeaveThatWasTakenWithDatesAndApprover() {
    Told lin =
        known(leave(MAY, "3"))
            .when(EMPLOYEE, raise(ObjectionKind.UNUSED_LEAVE_PAY, "6000.00"))
            .then(ObjectionRaised.class)
            .when(NEGOTIATOR, answer())
            .then(ObjectionAnswered.class);
    AnswerCard card = lin.last(ObjectionAnswered.class).card();
    assertThat(card.verdict()).isEqualTo(Verdict.REFUTED);
    assertThat(card.amount()).isNull();
    assertThat(card.records())
        .anySatisfy(record -> {
          assertThat(record.event()).isEqualTo("employee.LeaveTaken");
          assertThat(record.on()).isEqualTo(MAY);
          assertThat(record.until()).isEqualTo(MAY.plusDays(2));
          assertThat(record.quantity()).isEqualByComparingTo("3");
          assertThat(record.approvedBy()).isEqualTo(MANAGER.id());
          assertThat(record.source().streamId()).isEqualTo(LIN.value());
        });
    assertThat(lin.last(ObjectionAnswered.class).answeredBy()).isEqualTo(NEGOTIATOR.id());

    lin.when(NEGOTIATOR, recheck(null))
        .then(RecheckRequested.class)
        .when(FINANCE, looked(RecheckResult.CONFIRMED))
        .then(RecheckCompleted.class)
        .when(NEGOTIATOR, answer())
        .refused("step-skipped");
  }

  @Test
  void aLeaveBalanceIsAnsweredWithItsAmountInstead() {
    Told lin =
        known()
            .done(EMPLOYEE, raise(ObjectionKind.UNUSED_LEAVE_PAY, "90000.00"))
            .done(NEGOTIATOR, answer());
    AnswerCard card = lin.last(ObjectionAnswered.class).card();
    assertThat(card.verdict()).isEqualTo(Verdict.OWED);
    assertThat(card.lines()).containsExactly("annualLeave");
    assertThat(card.settlementVersion()).isEqualTo(lin.now().settlement().number());
    assertThat(card.amount())
        .isEqualTo(
            lin.now().settlement().current().orElseThrow().lines().stream()
                .filter(line -> line.id().equals("annualLeave"))
                .findFirst()
                .orElseThrow()
                .amount());
    assertThat(card.articles()).isNotEmpty();
  }

  @Test
  void aBonusThatWasPaidIsNotOwedAgainAndOneThatWasNotIs() {
    AnswerCard paid =
        cardOf(
            ObjectionKind.EXTRA_BONUS,
            bonus("B-1", "15000.00"),
            new BonusPaid(LIN, Scene.key("paid-B-1"), TODAY.minusDays(60), "B-1"));
    assertThat(paid.verdict()).isEqualTo(Verdict.REFUTED);
    assertThat(paid.records()).extracting(CitedRecord::about).containsExactly("B-1", "B-1");

    AnswerCard owed = cardOf(ObjectionKind.EXTRA_BONUS, bonus("B-2", "15000.00"));
    assertThat(owed.verdict()).isEqualTo(Verdict.OWED);
    assertThat(owed.amount()).isEqualTo(Money.cny("15000.00"));
    assertThat(owed.lines()).containsExactly("bonus:B-2");

    assertThat(cardOf(ObjectionKind.EXTRA_BONUS).verdict()).isEqualTo(Verdict.NO_RECORD);
  }

  @Test
  void theCultureRecordExplainsTheBottomLineWithDates() {
    AnswerCard card =
        cardOf(
            ObjectionKind.MORE_COMPENSATION,
            conduct("2026-01-12", ConductKind.REFUSAL),
            conduct("2026-03-09", ConductKind.REFUSAL),
            conduct("2026-04-01", ConductKind.PRAISE));
    assertThat(card.verdict()).isEqualTo(Verdict.RECORDED);
    assertThat(card.records())
        .extracting(record -> record.on() + " " + record.about())
        .containsExactly("2026-01-12 REFUSAL", "2026-03-09 REFUSAL", "2026-04-01 PRAISE");
    assertThat(card.tallies()).contains(new AnswerCard.Tally("REFUSAL", BigDecimal.valueOf(2)));
    assertThat(card.lines()).containsExactly("severance");
  }

  @Test
  void nothingIsAnsweredOutOfASettlementThatTheFactsHaveLeftBehind() {
    talking()
        .done(EMPLOYEE, raise(ObjectionKind.UNUSED_LEAVE_PAY, null))
        .known(leave(MAY, "3"))
        .when(NEGOTIATOR, answer())
        .refused(new SettlementStale(1))
        .computed()
        .when(NEGOTIATOR, answer())
        .then(ObjectionAnswered.class);
  }

  @Test
  void aWrongRecordIsCorrectedAndTheObjectionAnsweredAnew() {
    Told lin =
        known(leave(MAY, "3"))
            .done(EMPLOYEE, raise(ObjectionKind.UNUSED_LEAVE_PAY, null))
            .done(NEGOTIATOR, answer())
            .done(NEGOTIATOR, recheck(Role.FINANCE))
            .when(FINANCE, looked(RecheckResult.CORRECTED))
            .then(RecheckCompleted.class)
            .known()
            .when(NEGOTIATOR, answer())
            .refused("settlement-stale")
            .computed()
            .when(NEGOTIATOR, answer())
            .then(ObjectionAnswered.class);
    assertThat(lin.last(ObjectionAnswered.class).card().verdict()).isEqualTo(Verdict.OWED);
  }

  @Test
  void aRecheckIsATaskWithAnOwnerAndADayForSomebodyElse() {
    Actor both = new Actor(HR.id(), Set.of(Role.HR, Role.FINANCE), Set.of(), null);
    Told lin =
        known(leave(MAY, "3"))
            .when(NEGOTIATOR, recheck(null))
            .missing("raise-objection", "answer-objection")
            .done(EMPLOYEE, raise(ObjectionKind.UNUSED_LEAVE_PAY, null))
            .when(NEGOTIATOR, recheck(null))
            .missing("answer-objection")
            .when(FINANCE, looked(RecheckResult.CONFIRMED))
            .missing("request-recheck")
            .done(both, answer())
            .when(NEGOTIATOR, recheck(Role.IT))
            .refused(new ImpossibleValue("owner", "one of [FINANCE, LEGAL, MANAGER]"))
            .when(NEGOTIATOR, new RequestRecheck(CASE, "q-1", Role.FINANCE, TODAY.minusDays(1)))
            .refused(new ImpossibleValue("due", "a day from " + TODAY + " on"))
            .when(NEGOTIATOR, new RequestRecheck(CASE, "q-9", null, TODAY))
            .refused(new UnknownItem("objection", "q-9"))
            .done(NEGOTIATOR, recheck(null));
    RecheckRequested asked = lin.last(RecheckRequested.class);
    assertThat(asked.owner()).isEqualTo(Role.FINANCE);
    assertThat(asked.due()).isEqualTo(TODAY.plusDays(5));
    lin.when(MANAGER, looked(RecheckResult.CONFIRMED))
        .refused(new RoleMayNot("complete-recheck", List.of("FINANCE")))
        .when(both, looked(RecheckResult.CONFIRMED))
        .refused(new FourEyes("complete-recheck"))
        .when(NEGOTIATOR, recheck(null))
        .refused("already-done")
        .when(FINANCE, looked(RecheckResult.CONFIRMED))
        .then(RecheckCompleted.class);
  }

  @Test
  void anObjectionIsRaisedOnceAndAnsweredInTalksOnly() {
    talking()
        .when(NEGOTIATOR, answer())
        .missing("raise-objection")
        .done(EMPLOYEE, raise(ObjectionKind.REFUSES_NON_COMPETE, null))
        .when(EMPLOYEE, raise(ObjectionKind.REFUSES_NON_COMPETE, null))
        .refused("already-done")
        .when(EMPLOYEE, answer())
        .refused("role-may-not")
        .when(
            EMPLOYEE,
            new RaiseObjection(
                CASE,
                "q-2",
                ObjectionKind.EXTRA_BONUS,
                Money.cny("-1.00"),
                new Words("bonus"),
                TODAY))
        .refused(new ImpossibleValue("claimed.amount", "not negative"))
        .when(
            EMPLOYEE,
            new RaiseObjection(
                CASE,
                "q-2",
                ObjectionKind.EXTRA_BONUS,
                null,
                new Words("bonus"),
                TODAY.plusDays(1)))
        .refused("impossible-value");
    Told.given(CaseKind.MUTUAL, Ground.LCL_36_EMPLOYER_PROPOSED)
        .approved()
        .when(NEGOTIATOR, raise(ObjectionKind.EXTRA_BONUS, null))
        .missing("start-talks");
  }

  private static AnswerCard cardOf(ObjectionKind kind, EmployeeEvent... facts) {
    return known(facts)
        .done(EMPLOYEE, raise(kind, null))
        .done(NEGOTIATOR, answer())
        .last(ObjectionAnswered.class)
        .card();
  }

  /** In talks over a settlement that rests on these facts too. */
  private static Told known(EmployeeEvent... facts) {
    return talking().known(facts).computed();
  }

  private static RaiseObjection raise(ObjectionKind kind, @Nullable String claimed) {
    return new RaiseObjection(
        CASE,
        "q-1",
        kind,
        claimed == null ? null : Money.cny(claimed),
        new Words("as said"),
        TODAY);
  }

  private static AnswerObjection answer() {
    return new AnswerObjection(CASE, "q-1", null);
  }

  private static RequestRecheck recheck(@Nullable Role owner) {
    return new RequestRecheck(CASE, "q-1", owner, TODAY.plusDays(5));
  }

  private static CompleteRecheck looked(RecheckResult result) {
    return new CompleteRecheck(CASE, "q-1", result, new Words("attendance sheets compared"));
  }

  private static LeaveTaken leave(LocalDate from, String days) {
    return new LeaveTaken(
        LIN,
        Scene.key("leave:" + from),
        from,
        from.plusDays(2),
        LeaveKind.ANNUAL,
        new BigDecimal(days),
        MANAGER.id());
  }

  private static BonusAwarded bonus(String id, String amount) {
    return new BonusAwarded(
        LIN, Scene.key(id), TODAY.minusDays(90), id, Money.cny(amount), "annual bonus");
  }

  private static ConductNoted conduct(String on, ConductKind kind) {
    return new ConductNoted(
        LIN,
        Scene.key("conduct:" + on),
        LocalDate.parse(on),
        kind,
        PersonalText.stored(LIN.value(), "event-1/note", "ZGlnZXN0", "Ym94"),
        null);
  }
}
