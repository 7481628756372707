package fairwell.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.command.offboarding.Gates;
import fairwell.command.offboarding.OffboardingDecider;
import fairwell.command.offboarding.state.CaseState;
import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.offboarding.ApprovalGiven;
import fairwell.kernel.event.offboarding.ApprovalRequested;
import fairwell.kernel.event.offboarding.CaseApproved;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.CaseOpened;
import fairwell.kernel.event.offboarding.CaseRejected;
import fairwell.kernel.event.offboarding.NoticeGiven;
import fairwell.kernel.event.offboarding.ObjectionRaised;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.offboarding.RecheckRequested;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.law.Ground;
import fairwell.kernel.objection.ObjectionKind;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.value.Place;
import fairwell.query.cases.CaseAccess;
import fairwell.query.cases.CaseScope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may know of a case is decided twice, before commands and before reads, and must agree. */
class OneAccessRuleTest {

  private static final CaseId CASE = new CaseId("C-1");
  private static final EmployeeId LIN = EmployeeId.ofNumber("0042");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final ActorId OWNER = new ActorId("hr.lin");
  private static final ActorId BOSS = new ActorId("boss.wu");
  private static final PersonalText WORDS =
      PersonalText.stored(LIN.value(), "event-1/text", "ZGlnZXN0", "Ym94");

  @ParameterizedTest(name = "confidential: {0}")
  @ValueSource(booleans = {true, false})
  void whoMayActMayReadAndNobodyElseButWhoTookPart(boolean confidential) {
    CaseState state = CaseState.unborn();
    CaseScope scope = null;
    List<String> different = new ArrayList<>();
    for (OffboardingEvent event : stream(confidential)) {
      state = OffboardingDecider.evolve(state, event);
      scope = CaseScope.evolve(scope, event);
      for (Actor actor : actors()) {
        boolean knows = Gates.visible(state, actor);
        boolean reads = CaseAccess.mayRead(actor, scope);
        boolean tookPart = scope.participants().contains(actor.id().value());
        if (knows && !reads || reads && !knows && !tookPart) {
          different.add(
              "after " + event.getClass().getSimpleName() + " knows=" + knows + " " + actor);
        }
      }
    }
    assertThat(different).isEmpty();
  }

  @Test
  void nobodyReadsTheOwnHiddenCaseWhateverTheRole() {
    CaseScope scope = CaseScope.evolve(null, stream(true).getFirst());
    for (Role role : EnumSet.complementOf(EnumSet.of(Role.SYSTEM))) {
      Actor self = new Actor(new ActorId("self"), EnumSet.of(role, Role.EMPLOYEE), Set.of(), LIN);
      assertThat(CaseAccess.mayRead(self, scope)).as(role.name()).isFalse();
    }
  }

  /**
   * Each role alone, as somebody here or elsewhere, as the owner, as an approver, and as the person
   * itself.
   */
  private static List<Actor> actors() {
    // SYSTEM is Fairwell itself, which no token grants.
    return EnumSet.complementOf(EnumSet.of(Role.SYSTEM)).stream()
        .flatMap(role ->
            Stream.of(
                new Actor(new ActorId("somebody"), Set.of(role), Set.of(), null),
                new Actor(new ActorId("somebody"), Set.of(role), Set.of("Store 12"), null),
                new Actor(new ActorId("elsewhere"), Set.of(role), Set.of("Store 13"), null),
                new Actor(OWNER, Set.of(role), Set.of(), null),
                new Actor(BOSS, Set.of(role), Set.of(), null),
                new Actor(new ActorId("self"), EnumSet.of(role, Role.EMPLOYEE), Set.of(), LIN)))
        .toList();
  }

  private static List<OffboardingEvent> stream(boolean confidential) {
    return List.of(
        new CaseOpened(
            CASE,
            LIN,
            LIN.number(),
            WORDS,
            new Place("CN-SH"),
            "Store 12",
            "Store assistant",
            DAY,
            CaseKind.MUTUAL,
            Ground.LCL_36_EMPLOYER_PROPOSED,
            WORDS,
            OWNER,
            confidential),
        new ApprovalRequested(CASE, 1, List.of(Role.APPROVER, Role.FINANCE), OWNER),
        new CaseRejected(CASE, 1, Role.APPROVER, BOSS, WORDS),
        new ApprovalRequested(CASE, 2, List.of(Role.APPROVER, Role.MANAGER), OWNER),
        new ApprovalGiven(CASE, 2, Role.APPROVER, BOSS),
        new ApprovalGiven(CASE, 2, Role.MANAGER, BOSS),
        new CaseApproved(CASE, 2),
        new ObjectionRaised(CASE, "q-1", ObjectionKind.EXTRA_BONUS, null, WORDS, DAY, OWNER),
        new RecheckRequested(CASE, "q-1", Role.FINANCE, DAY, OWNER),
        new ApprovalRequested(CASE, 3, List.of(Role.APPROVER), OWNER),
        new CaseApproved(CASE, 3),
        new NoticeGiven(CASE, DAY, "in person"));
  }
}
