package fairwell.command.shell;

import fairwell.command.offboarding.Scene;
import fairwell.command.offboarding.context.ApprovalMatrix;
import fairwell.command.offboarding.context.AuthorityLimits;
import fairwell.command.offboarding.context.ClearanceList;
import fairwell.kernel.event.privacy.PrivacyEvent;
import fairwell.kernel.interview.ExitQuestionnaire;
import fairwell.kernel.law.pack.PolicyPacks;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;

/** Axon's door of a case with the clock, the facts and the packs of the scene. */
final class CaseDoor {

  private CaseDoor() {}

  static AggregateTestFixture<OffboardingCase> open() {
    return open(List.of());
  }

  /**
   * @param privacy what happened to the personal data of everybody
   */
  static AggregateTestFixture<OffboardingCase> open(List<PrivacyEvent> privacy) {
    AggregateTestFixture<OffboardingCase> axon = new AggregateTestFixture<>(OffboardingCase.class);
    axon.registerInjectableResource(
        new CaseDecisions(
            new CaseContexts(
                Clock.fixed(Scene.NOW, ZoneOffset.UTC),
                Scene.facts(List.of()),
                PolicyPacks::shipped,
                ApprovalMatrix::standard,
                AuthorityLimits.standard(),
                ClearanceList.standard(),
                Scene.NO_TEMPLATES,
                Scene.NO_TREE,
                ExitQuestionnaire.standard(),
                Scene.PAPERS),
            new PersonalDataNow(_ -> privacy.stream())));
    return axon;
  }
}
