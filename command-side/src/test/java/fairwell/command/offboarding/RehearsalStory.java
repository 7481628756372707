package fairwell.command.offboarding;

import static fairwell.command.offboarding.Scene.LIN;
import static fairwell.command.offboarding.Scene.TODAY;
import static fairwell.command.offboarding.Told.given;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.access.Actor;
import fairwell.kernel.event.employee.EmployeeEvent;
import fairwell.kernel.event.employee.ProtectedStatus;
import fairwell.kernel.event.employee.ProtectionStarted;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.offboarding.DryRun;
import fairwell.kernel.offboarding.DryRun.Assumed;
import fairwell.kernel.refusal.DatesOutOfOrder;
import fairwell.kernel.refusal.EndDuringProtection;
import fairwell.kernel.refusal.GroundDoesNotFit;
import fairwell.kernel.refusal.NoDismissalDuringProtection;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.refusal.StepSkipped;
import fairwell.kernel.refusal.UnionNotHeard;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is only tried out meets the gates of the real steps, and leaves the case as it is. */
class RehearsalStory {

  private static final LocalDate END = TODAY.plusDays(30);

  @Test
  void anAssumedDismissalOfAProtectedPersonIsRefusedAsTheRealOne() {
    Running lin = agreed();
    List<DryRun.Step> steps = steps(lin, Ground.LCL_40_3, END, null, pregnant());

    assertThat(steps)
        .extracting(DryRun.Step::action)
        .containsExactly("change-ground", "give-notice");
    assertThat(refusals(steps, "change-ground"))
        .containsExactly(new GroundDoesNotFit("LCL_40_3", "MUTUAL"));
    assertThat(refusals(steps, "give-notice"))
        .contains(
            new NoDismissalDuringProtection("MATERNITY", TODAY.minusDays(9).toString()),
            new UnionNotHeard("LCL_40_3"))
        .hasAtLeastOneElementOfType(EndDuringProtection.class)
        .as("and the approval is missing, as for the real one")
        .hasAtLeastOneElementOfType(StepSkipped.class);
    assertThat(refusals(steps(lin, Ground.LCL_40_3, END, null), "give-notice"))
        .as("of somebody who is not protected")
        .noneMatch(NoDismissalDuringProtection.class::isInstance);
  }

  @Test
  void theProtectionOfTheAssumedDayOfNoticeCounts() {
    Running lin = agreed();
    ProtectionStarted later =
        new ProtectionStarted(
            LIN, Scene.key("p"), TODAY.plusDays(10), ProtectedStatus.MATERNITY, null);
    assertThat(refusals(steps(lin, Ground.LCL_40_3, END, null, later), "give-notice"))
        .noneMatch(NoDismissalDuringProtection.class::isInstance);
    assertThat(refusals(steps(lin, Ground.LCL_40_3, END, TODAY.plusDays(12), later), "give-notice"))
        .hasAtLeastOneElementOfType(NoDismissalDuringProtection.class);
  }

  @Test
  void datesOutOfOrderAreRefusedByTheDecider() {
    Running lin = agreed();
    LocalDate beforeHire = lin.about().hiredOn().minusDays(1);
    List<DryRun.Step> steps = steps(lin, lin.about().ground(), beforeHire, null);
    assertThat(refusals(steps, "set-case-dates"))
        .singleElement()
        .isInstanceOf(DatesOutOfOrder.class);
  }

  @Test
  void whatIsAsItIsMeetsNoGateAndNothingIsChanged() {
    Running lin =
        given(CaseKind.MUTUAL, Ground.LCL_36_EMPLOYER_PROPOSED).approved().dated(END).now();
    List<DryRun.Step> steps = steps(lin, lin.about().ground(), END, TODAY);
    assertThat(steps).containsExactly(new DryRun.Step("give-notice", List.of()));
    assertThat(lin.frame().announced()).isFalse();
  }

  @Test
  void onceAnnouncedTheCertificateIsLookedAt() {
    Running lin =
        given(CaseKind.MUTUAL, Ground.LCL_36_EMPLOYER_PROPOSED)
            .approved()
            .dated(END)
            .announced()
            .now();
    List<DryRun.Step> steps = steps(lin, Ground.LCL_40_3, END, null, pregnant());
    assertThat(refusals(steps, "change-ground")).isNotEmpty();
    assertThat(refusals(steps, "issue-certificate"))
        .hasAtLeastOneElementOfType(NoDismissalDuringProtection.class);
  }

  private static Running agreed() {
    return given(CaseKind.MUTUAL, Ground.LCL_36_EMPLOYER_PROPOSED).dated(END).now();
  }

  private static ProtectionStarted pregnant() {
    return new ProtectionStarted(
        LIN, Scene.key("p"), TODAY.minusDays(9), ProtectedStatus.MATERNITY, null);
  }

  private static List<DryRun.Step> steps(
      Running running,
      Ground ground,
      LocalDate end,
      @Nullable LocalDate noticeOn,
      EmployeeEvent... known) {
    Context context = Scene.context(Actor.SYSTEM);
    return Rehearsal.of(
        new Assumed(
            Scene.facts(List.of(known)).of(LIN),
            PolicyPacks.shipped(),
            ground,
            end,
            end,
            end,
            noticeOn),
        running,
        context);
  }

  private static List<Refusal> refusals(List<DryRun.Step> steps, String action) {
    return steps.stream()
        .filter(step -> step.action().equals(action))
        .findFirst()
        .orElseThrow()
        .refusals();
  }
}
