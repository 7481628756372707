package fairwell.command.offboarding;

import static fairwell.command.offboarding.Disputes.DAMAGES;
import static fairwell.command.offboarding.Disputes.DAMAGES_UPHELD;
import static fairwell.command.offboarding.Disputes.OVERTIME;
import static fairwell.command.offboarding.Disputes.file;
import static fairwell.command.offboarding.Disputes.filed;
import static fairwell.command.offboarding.Disputes.impossible;
import static fairwell.command.offboarding.Disputes.leaving;
import static fairwell.command.offboarding.Disputes.outcome;
import static fairwell.command.offboarding.Disputes.shown;
import static fairwell.command.offboarding.Disputes.step;
import static fairwell.command.offboarding.Disputes.term;
import static fairwell.command.offboarding.Disputes.uphold;
import static fairwell.command.offboarding.Scene.APPROVER;
import static fairwell.command.offboarding.Scene.CASE;
import static fairwell.command.offboarding.Scene.EMPLOYEE;
import static fairwell.command.offboarding.Scene.FINANCE;
import static fairwell.command.offboarding.Scene.HR;
import static fairwell.command.offboarding.Scene.LEGAL;
import static fairwell.command.offboarding.Scene.MANAGER;
import static fairwell.command.offboarding.Scene.NEGOTIATOR;
import static fairwell.command.offboarding.Scene.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.command.IssueSettlement;
import fairwell.command.offboarding.command.RecordDisputeStep;
import fairwell.command.offboarding.command.RescindCase;
import fairwell.command.offboarding.command.Words;
import fairwell.kernel.access.Actor;
import fairwell.kernel.event.offboarding.CaseRescinded;
import fairwell.kernel.event.offboarding.DisputeAward;
import fairwell.kernel.event.offboarding.DisputeCause;
import fairwell.kernel.event.offboarding.DisputeClaim;
import fairwell.kernel.event.offboarding.DisputeFiled;
import fairwell.kernel.event.offboarding.DisputeOutcomeRecorded;
import fairwell.kernel.event.offboarding.DisputeResult;
import fairwell.kernel.event.offboarding.DisputeStep;
import fairwell.kernel.event.offboarding.DisputeStepTaken;
import fairwell.kernel.event.offboarding.DisputeTermKind;
import fairwell.kernel.event.offboarding.RescissionCause;
import fairwell.kernel.refusal.DatesOutOfOrder;
import fairwell.kernel.refusal.StepSkipped;
import fairwell.kernel.refusal.UnknownItem;
import fairwell.kernel.value.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A claim goes its way before the commission, told by counsel and HR and to nobody else. */
class DisputeStory {

  @Test
  void aClaimRunsFromTheCommissionToItsAward() {
    Told lin = filed();
    assertThat(lin.last(DisputeFiled.class).claims()).containsExactly(DAMAGES, OVERTIME);
    assertThat(shown(lin.last(DisputeFiled.class).terms()))
        .containsExactly(term(DisputeTermKind.LIMITATION, TODAY.plusYears(1), "LML 27"));

    lin.later(5).when(HR, step("d-1", DisputeStep.ACCEPTED, TODAY.plusDays(5)));
    assertThat(shown(lin.last(DisputeStepTaken.class).terms()))
        .containsExactly(term(DisputeTermKind.AWARD, TODAY.plusDays(50), "LML 43"));

    lin.later(2).when(LEGAL, step("d-1", DisputeStep.SERVED, TODAY.plusDays(7)));
    assertThat(shown(lin.last(DisputeStepTaken.class).terms()))
        .containsExactly(term(DisputeTermKind.ARBITRATION_ANSWER, TODAY.plusDays(17), "LML 30"));

    lin.later(5)
        .when(LEGAL, step("d-1", DisputeStep.ANSWERED, TODAY.plusDays(12)))
        .then(DisputeStepTaken.class)
        .when(LEGAL, step("d-1", DisputeStep.HEARING_SET, TODAY.plusDays(30)));
    assertThat(shown(lin.last(DisputeStepTaken.class).terms()))
        .containsExactly(term(DisputeTermKind.HEARING, TODAY.plusDays(30), ""));

    lin.when(LEGAL, step("d-1", DisputeStep.PROLONGED, TODAY.plusDays(12)));
    assertThat(shown(lin.last(DisputeStepTaken.class).terms()))
        .containsExactly(term(DisputeTermKind.AWARD, TODAY.plusDays(65), "LML 43"));
  }

  @Test
  void claimsAreAddedAndTheFileNumberFollows() {
    DisputeClaim wages = new DisputeClaim(DisputeCause.UNPAID_WAGES, Money.cny("1000.00"));
    DisputeAward paid = uphold(DisputeCause.UNPAID_WAGES);
    Words number = new Words("京劳人仲字〔2026〕第2号");
    Told lin =
        filed()
            .when(LEGAL, outcome("d-1", TODAY, paid))
            .refused(impossible("awards", "an award at least, each cause once, of those claimed"))
            .when(LEGAL, amended(DisputeStep.AMENDED, null))
            .refused(impossible("claims", "a claim at least, or a file number"))
            .when(LEGAL, amended(DisputeStep.ACCEPTED, null, wages))
            .refused(impossible("claims", "none but with AMENDED"))
            .when(LEGAL, amended(DisputeStep.AMENDED, null, wages, wages))
            .refused(impossible("claims", "a claim at least, each cause once"))
            .done(LEGAL, amended(DisputeStep.AMENDED, null, wages))
            .when(LEGAL, amended(DisputeStep.ACCEPTED, number));
    assertThat(lin.last(DisputeStepTaken.class).fileNumber()).isNotNull();
    lin.when(LEGAL, outcome("d-1", TODAY, paid)).then(DisputeOutcomeRecorded.class);
  }

  private static RecordDisputeStep amended(
      DisputeStep step, @Nullable Words number, DisputeClaim... claims) {
    return new RecordDisputeStep(CASE, "d-1", step, TODAY, number, List.of(claims));
  }

  @Test
  void whatCannotBeIsRefused() {
    DisputeClaim again = new DisputeClaim(DisputeCause.OVERTIME_PAY, null);
    Told lin = leaving();
    lin.when(HR, step("d-1", DisputeStep.SERVED, TODAY))
        .missing("file-dispute")
        .when(HR, file("d-1", TODAY, OVERTIME, again))
        .refused(impossible("claims", "a claim at least, each cause once"))
        .when(HR, file("d-1", TODAY))
        .refused(impossible("claims", "a claim at least, each cause once"))
        .when(HR, file("d-1", TODAY, new DisputeClaim(DisputeCause.OTHER, Money.cny("0.00"))))
        .refused(impossible("claims", "amounts above zero"))
        .when(HR, file("d-1", TODAY.plusDays(1), OVERTIME))
        .refused(impossible("filedOn", "a day up to " + TODAY))
        .done(HR, file("d-1", TODAY, OVERTIME))
        .when(HR, file("d-1", TODAY, OVERTIME))
        .refused(Action.FILE_DISPUTE.done())
        .when(HR, step("d-7", DisputeStep.SERVED, TODAY))
        .refused(new UnknownItem("formal-dispute", "d-7"))
        .when(HR, step("d-1", DisputeStep.PROLONGED, TODAY))
        .refused(impossible("step", "ACCEPTED first"))
        .when(HR, step("d-1", DisputeStep.SERVED, TODAY.minusDays(1)))
        .refused(DatesOutOfOrder.tooEarly("on", TODAY, TODAY.minusDays(1)))
        .done(HR, step("d-1", DisputeStep.SERVED, TODAY))
        .when(HR, step("d-1", DisputeStep.SERVED, TODAY))
        .refused(impossible("on", "another day than the one that is recorded"))
        .when(HR, file("d".repeat(101), TODAY, OVERTIME))
        .refused(impossible("disputeId", "text of 1 to 100 characters"))
        .when(HR, outcome("d-1", TODAY, DAMAGES_UPHELD))
        .refused(impossible("awards", "an award at least, each cause once, of those claimed"))
        .when(
            HR,
            outcome(
                "d-1",
                TODAY,
                new DisputeAward(
                    DisputeCause.OVERTIME_PAY, DisputeResult.DISMISSED, Money.cny("1.00"), false)))
        .refused(impossible("awards", "no amount of what was dismissed"));
  }

  @Test
  void itIsForCounselAndHrAlone() {
    for (Actor other : List.of(NEGOTIATOR, APPROVER, FINANCE, MANAGER, EMPLOYEE)) {
      filed()
          .when(other, step("d-1", DisputeStep.SERVED, TODAY))
          .refused("role-may-not")
          .when(other, file("d-2", TODAY, OVERTIME))
          .refused("role-may-not");
    }
  }

  /** What may be done next is told to everybody who is refused. */
  @Test
  void noRefusalOfAnotherStepTellsOfIt() {
    Told lin = filed().when(HR, new IssueSettlement(CASE, 1, TODAY));
    assertThat(lin.refusal())
        .isInstanceOfSatisfying(
            StepSkipped.class,
            no ->
                assertThat(no.nextAllowed())
                    .isNotEmpty()
                    .doesNotContain(
                        "file-dispute",
                        "record-dispute-step",
                        "record-dispute-outcome",
                        "close-dispute"));
  }

  @ParameterizedTest
  @EnumSource(
      value = RescissionCause.class,
      names = {"NO_LONGER_INTENDED", "ERROR_IN_A_FACT"})
  void itGoesOnWhenTheCaseIsOver(RescissionCause cause) {
    filed()
        .when(HR, new RescindCase(CASE, cause, new Words("a mistake")))
        .then(CaseRescinded.class)
        .when(LEGAL, step("d-1", DisputeStep.SERVED, TODAY))
        .then(DisputeStepTaken.class)
        .when(HR, file("d-2", TODAY, OVERTIME))
        .then(DisputeFiled.class);
  }
}
