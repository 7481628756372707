package fairwell.command.shell;

import fairwell.command.offboarding.Scene;
import fairwell.command.offboarding.context.ApprovalMatrix;
import fairwell.command.offboarding.context.AuthorityLimits;
import fairwell.command.offboarding.context.ClearanceList;
import fairwell.kernel.interview.ExitQuestionnaire;
import fairwell.kernel.law.pack.PolicyPacks;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;

/** Axon's door of a case with the clock, the facts and the packs of the scene. */
final class CaseDoor {

  private CaseDoor() {}

  static AggregateTestFixture<OffboardingCase> open() {
    AggregateTestFixture<OffboardingCase> axon = new AggregateTestFixture<>(OffboardingCase.class);
    axon.registerInjectableResource(
        new CaseDecisions(
            new CaseContexts(
                Clock.fixed(Scene.NOW, ZoneOffset.UTC),
                Scene.facts(List.of()),
                PolicyPacks::shipped,
                ApprovalMatrix.standard(),
                AuthorityLimits.standard(),
                ClearanceList.standard(),
                Scene.NO_TEMPLATES,
                Scene.NO_TREE,
                ExitQuestionnaire.standard()),
            new PersonalDataNow(_ -> Stream.empty())));
    return axon;
  }
}
