package fairwell.query.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.FairwellEvent;
import fairwell.kernel.event.offboarding.DisputeCause;
import fairwell.kernel.event.offboarding.DisputeEnd;
import fairwell.kernel.event.offboarding.DisputeForum;
import fairwell.kernel.event.offboarding.DisputeStep;
import fairwell.kernel.event.offboarding.DisputeTermKind;
import fairwell.kernel.event.offboarding.DisputeTermMissed;
import fairwell.kernel.event.offboarding.Party;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.value.Money;
import fairwell.query.dispute.FiledDispute.Award;
import fairwell.query.dispute.FiledDispute.Claim;
import fairwell.query.dispute.FiledDispute.Day;
import fairwell.query.dispute.FiledDispute.DayStanding;
import fairwell.query.dispute.FiledDispute.DisputeStanding;
import fairwell.query.dispute.FiledDispute.Outcome;
import fairwell.query.dispute.FiledDispute.Step;
import fairwell.query.story.CaseStory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An arbitration and the court after it, each as one record. */
class RecordedDisputesTest {

  @Test
  void whatWasFiledStandsWithCausesInWordsAndTheArticle() {
    FiledDispute filed = first(List.of(DisputeEvents.ARBITRATION));

    assertThat(filed.forum()).isEqualTo(DisputeForum.ARBITRATION);
    assertThat(filed.filedBy()).isEqualTo(Party.EMPLOYEE);
    assertThat(filed.fileNumber()).isNull();
    assertThat(filed.standing()).isEqualTo(DisputeStanding.RUNNING);
    Claim claim = filed.claims().getFirst();
    assertThat(claim.amount()).isEqualTo(Money.cny("90000.00"));
    assertThat(claim.cause().article()).isEqualTo("LCL 48, 87");
    assertThat(claim.cause().zh()).startsWith("违法解除");
    assertThat(claim.cause().en()).startsWith("unlawful termination");
    assertThat(filed.claims().getLast().amount()).isNull();
    assertThat(standings(filed)).containsExactly(Map.entry("LIMITATION", DayStanding.OPEN));
    assertThat(filed.outcome()).isNull();
    assertThat(filed.end()).isNull();
  }

  @Test
  void whatIsClaimedAnewStandsInThePlaceOfTheEarlierClaim() {
    FiledDispute amended = first(DisputeEvents.decided().subList(0, 4));

    assertThat(amended.claims())
        .extracting(claim -> claim.cause().code())
        .containsExactly(
            DisputeCause.UNLAWFUL_TERMINATION,
            DisputeCause.OVERTIME_PAY,
            DisputeCause.REINSTATEMENT);
    assertThat(amended.claims().get(1).amount()).isEqualTo(Money.cny("12000.00"));
    assertThat(amended.fileNumber()).isNotNull();
    Step last = amended.steps().getLast();
    assertThat(last.step()).isEqualTo(DisputeStep.AMENDED);
    assertThat(last.claims()).hasSize(2);
    assertThat(last.recordedBy()).isEqualTo("hr.lin");
  }

  @Test
  void anAnswerEndsItsOwnDayAndADecisionAllOthers() {
    assertThat(standings(first(DisputeEvents.decided().subList(0, 3))))
        .containsExactly(
            Map.entry("ARBITRATION_ANSWER", DayStanding.OPEN),
            Map.entry("AWARD", DayStanding.OPEN),
            Map.entry("LIMITATION", DayStanding.OPEN));
    assertThat(standings(first(DisputeEvents.decided().subList(0, 6))))
        .containsExactly(
            Map.entry("ARBITRATION_ANSWER", DayStanding.DONE),
            Map.entry("HEARING", DayStanding.OPEN),
            Map.entry("AWARD", DayStanding.OPEN),
            Map.entry("LIMITATION", DayStanding.OPEN));
    FiledDispute decided = first(DisputeEvents.decided());
    assertThat(standings(decided))
        .containsExactly(
            Map.entry("ARBITRATION_ANSWER", DayStanding.DONE),
            Map.entry("HEARING", DayStanding.DONE),
            Map.entry("AWARD", DayStanding.DONE),
            Map.entry("LAWSUIT", DayStanding.OPEN),
            Map.entry("EMPLOYEE_LAWSUIT", DayStanding.OPEN),
            Map.entry("ANNULMENT", DayStanding.OPEN),
            Map.entry("LIMITATION", DayStanding.DONE));
    assertThat(decided.standing()).isEqualTo(DisputeStanding.DECIDED);
    Outcome outcome = Objects.requireNonNull(decided.outcome());
    assertThat(outcome.servedOn()).isEqualTo(LocalDate.of(2026, 4, 15));
    assertThat(outcome.awards()).extracting(Award::binding).containsExactly(false, true, false);
    assertThat(outcome.documentHash()).isEqualTo("5f0c");
  }

  @Test
  void theFirstGoesOnBeforeTheCourtAndLeavesTheOtherWaysOpen() {
    CaseDisputes all = DisputeEvents.seen(DisputeEvents.whole());

    assertThat(all.disputes())
        .extracting(FiledDispute::disputeId)
        .containsExactly("arb-one", "court-one");
    FiledDispute before = all.disputes().getFirst();
    assertThat(before.followedBy()).containsExactly("court-one");
    assertThat(before.standing()).isEqualTo(DisputeStanding.CLOSED);
    assertThat(Objects.requireNonNull(before.end()).how()).isEqualTo(DisputeEnd.CONTINUED);
    assertThat(standings(before))
        .containsEntry("LAWSUIT", DayStanding.DONE)
        .containsEntry("EMPLOYEE_LAWSUIT", DayStanding.OPEN)
        .containsEntry("ANNULMENT", DayStanding.OPEN);
    FiledDispute court = all.disputes().getLast();
    assertThat(court.follows()).isEqualTo("arb-one");
    assertThat(court.followedBy()).isEmpty();
    Day day = court.days().getFirst();
    assertThat(day.kind()).isEqualTo(DisputeTermKind.COURT_ANSWER);
    assertThat(day.due()).isEqualTo(LocalDate.of(2026, 5, 10));
    assertThat(day.movedTo()).isEqualTo(LocalDate.of(2026, 5, 11));
    assertThat(day.article()).isEqualTo("民事诉讼法 128");
    assertThat(day.toDo()).isTrue();
    assertThat(day.standing()).isEqualTo(DayStanding.MISSED);
  }

  @Test
  void whatWasMissedStaysMissedAlsoWhenTheSameDayIsCountedAgain() {
    List<FairwellEvent> late =
        new ArrayList<>(List.of(DisputeEvents.ARBITRATION, DisputeEvents.SERVED));
    late.add(
        new DisputeTermMissed(
            DisputeEvents.CASE,
            "arb-one",
            DisputeTermKind.ARBITRATION_ANSWER,
            LocalDate.of(2026, 3, 19)));
    late.add(DisputeEvents.ANSWERED);
    assertThat(standings(first(late))).containsEntry("ARBITRATION_ANSWER", DayStanding.MISSED);

    // An outcome that is put right may leave the day as it was.
    late.add(DisputeEvents.AWARD);
    late.add(
        new DisputeTermMissed(
            DisputeEvents.CASE, "arb-one", DisputeTermKind.LAWSUIT, LocalDate.of(2026, 4, 30)));
    late.add(DisputeEvents.AWARD);
    assertThat(standings(first(late)))
        .containsEntry("ARBITRATION_ANSWER", DayStanding.MISSED)
        .containsEntry("LAWSUIT", DayStanding.MISSED);
  }

  @Test
  void aDayThatABodySetHasNoArticle() {
    Day hearing =
        first(DisputeEvents.decided()).days().stream()
            .filter(day -> day.kind() == DisputeTermKind.HEARING)
            .findFirst()
            .orElseThrow();
    assertThat(hearing.article()).isNull();
    assertThat(hearing.toDo()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"HR", "LEGAL"})
  void whereNoneWasFiledThereIsNone(Role role) {
    CaseDisputes none = DisputeEvents.seenBy(DisputeEvents.actor(role), List.of()).orElseThrow();
    assertThat(none.disputes()).isEmpty();
    assertThat(none.caseId()).isEqualTo(DisputeEvents.CASE.value());
    assertThat(none.version()).isEqualTo(7);
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"HR", "LEGAL", "SYSTEM"},
      mode = EnumSource.Mode.EXCLUDE)
  void nobodyElseLearnsWhetherThereIsOne(Role role) {
    assertThat(DisputeEvents.seenBy(DisputeEvents.actor(role), DisputeEvents.whole())).isEmpty();
    assertThat(DisputeEvents.seenBy(DisputeEvents.actor(role), List.of())).isEmpty();
  }

  @Test
  void thePersonDoesNotWhateverRolesTheAccountHas() {
    Actor person =
        new Actor(
            new ActorId("lin"),
            Set.of(Role.values()),
            Set.of(),
            CaseStory.employee(DisputeEvents.NUMBER));
    assertThat(DisputeEvents.seenBy(person, DisputeEvents.whole())).isEmpty();
  }

  private static FiledDispute first(List<FairwellEvent> disputed) {
    return DisputeEvents.seen(disputed).disputes().getFirst();
  }

  /** By kind, in the order in which they are given. */
  private static Map<String, DayStanding> standings(FiledDispute dispute) {
    Map<String, DayStanding> standings = new LinkedHashMap<>();
    dispute.days().forEach(day -> standings.put(day.kind().name(), day.standing()));
    return standings;
  }
}
