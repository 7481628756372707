package fairwell.command.shell;

import static fairwell.command.offboarding.Scene.CASE;
import static fairwell.command.offboarding.Scene.HR;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.command.offboarding.Scene;
import fairwell.command.offboarding.command.OffboardingCommand;
import fairwell.command.offboarding.command.SubmitCase;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.Metadata;
import fairwell.kernel.event.offboarding.ApprovalRequested;
import fairwell.kernel.event.offboarding.CaseOpened;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.refusal.Refused;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.axonframework.test.matchers.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the pure tests cannot show: routing, creation, metadata, and the answer to a repetition. */
class CaseDoorTest {

  private AggregateTestFixture<OffboardingCase> axon;

  @BeforeEach
  void start() {
    axon = CaseDoor.open();
  }

  @Test
  void anUnknownCaseIsRefusedInWordsOfTheHouse() {
    axon.givenNoPriorActivity()
        .when(new SubmitCase(CASE), Envelope.from(HR).metadata())
        .expectNoEvents()
        .expectException(Refused.class);
  }

  @Test
  void eventsCarryWhoActedInWhichRoleUnderWhichRequest() {
    Map<String, String> metadata = Envelope.from(HR).asked("hr.lin/1", "digest").metadata();

    var outcome = axon.givenNoPriorActivity().when(Scene.openMutual(), metadata);

    outcome
        .expectSuccessfulHandlerExecution()
        .expectResultMessagePayload(
            new CommandReceipt(
                CASE.value(),
                1,
                List.of("offboarding.CaseOpened", "offboarding.RiskAssessmentRequested"),
                false));
    axon.givenNoPriorActivity()
        .when(Scene.openMutual(), metadata)
        .expectEventsMatching(
            Matchers.payloadsMatching(
                Matchers.matches((List<?> events) -> events.getFirst() instanceof CaseOpened)));
    var stored = axon.getEventStore().readEvents(CASE.value()).asStream().toList();
    assertThat(stored.getFirst().getMetaData())
        .containsEntry(Metadata.ACTOR, HR.id().value())
        .containsEntry(Metadata.ROLE, "HR")
        .containsEntry(Metadata.REQUEST_KEY, "hr.lin/1")
        .doesNotContainKey("actorRoles");
  }

  @Test
  void aRepeatedRequestIsAnsweredAndNotRepeated() {
    Envelope again = Envelope.from(HR).asked("hr.lin/2", "digest");
    OffboardingEvent opened = Scene.opened();

    axon.given(
            List.of(
                event(opened, Envelope.from(HR)),
                event(new ApprovalRequested(CASE, 1, List.of(Role.APPROVER), HR.id()), again)))
        .when(new SubmitCase(CASE), again.metadata())
        .expectNoEvents()
        .expectResultMessagePayload(
            new CommandReceipt(CASE.value(), 1, List.of("offboarding.ApprovalRequested"), true));
  }

  @Test
  void theSameKeyWithAnotherBodyIsRefused() {
    Envelope first = Envelope.from(HR).asked("hr.lin/3", "digest");

    assertThat(
            refusal(
                axon.given(List.of(event(Scene.opened(), first))),
                new SubmitCase(CASE),
                first.asked("hr.lin/3", "other")))
        .isEqualTo("request-key-reused");
  }

  @Test
  void aStaleReaderIsRefusedButOnlyWhenTheCaseIsHisToKnow() {
    var given = List.of(event(Scene.opened(), Envelope.from(HR)));

    assertThat(refusal(axon.given(given), new SubmitCase(CASE), Envelope.from(HR).expecting(7)))
        .isEqualTo("stale-version");
    assertThat(
            refusal(
                axon.given(given), new SubmitCase(CASE), Envelope.from(Scene.MANAGER).expecting(7)))
        .isEqualTo("case-not-found");
  }

  @Test
  void everyCommandHasItsOneLine() {
    Set<Class<?>> handled =
        Arrays.stream(OffboardingCase.class.getDeclaredMethods())
            .filter(method -> method.isAnnotationPresent(Decides.class))
            .map(Method::getParameterTypes)
            .map(parameters -> parameters[0])
            .collect(Collectors.toSet());

    assertThat(handled).isEqualTo(Scene.leaves(OffboardingCommand.class));
  }

  @Test
  void nobodyActsWithoutAName() {
    axon.givenNoPriorActivity()
        .when(Scene.openMutual(), Map.of())
        .expectException(IllegalArgumentException.class);
  }

  private static String refusal(
      TestExecutor<OffboardingCase> given, Object command, Envelope envelope) {
    var message = new AtomicReference<String>("accepted");
    given
        .when(command, envelope.metadata())
        .expectException(
            Matchers.matches((Throwable refused) -> {
              message.set(refusedFor(refused).code());
              return true;
            }));
    return message.get();
  }

  private static Refusal refusedFor(Throwable thrown) {
    if (thrown instanceof Refused refused) {
      return refused.refusal();
    }
    throw new AssertionError(thrown);
  }

  private static EventMessage<?> event(OffboardingEvent event, Envelope envelope) {
    return GenericEventMessage.asEventMessage(event)
        .withMetaData(MetaData.from(envelope.recorded(Role.HR)));
  }
}
