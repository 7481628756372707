package fairwell.command.automation;

import static fairwell.command.automation.StorySteps.approvedAndAnnounced;
import static fairwell.command.automation.StorySteps.events;
import static fairwell.command.automation.StorySteps.followUp;
import static fairwell.command.automation.StorySteps.letters;
import static fairwell.command.automation.StorySteps.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fairwell.command.CommandSide;
import fairwell.command.deadline.LegalDeadlines;
import fairwell.command.offboarding.command.RetainEmployee;
import fairwell.command.offboarding.command.WaiveNegotiation;
import fairwell.command.offboarding.command.Words;
import fairwell.command.security.TestTokens;
import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.employee.EmploymentEnded;
import fairwell.kernel.event.offboarding.CaseClosed;
import fairwell.kernel.event.offboarding.ClearanceItemRaised;
import fairwell.kernel.event.offboarding.DeadlineKind;
import fairwell.kernel.event.offboarding.FollowUpPlanned;
import fairwell.kernel.event.offboarding.SeparationReportRecorded;
import fairwell.kernel.event.offboarding.SettlementComputed;
import fairwell.kernel.event.offboarding.WaivableStep;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.EmployeeId;
import fairwell.log.read.LogReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/** Automations at work in the real command side, over restarts on the same folder. */
@Tag("whole")
class AutomationStory {

  private static final Set<CaseId> BROKEN = ConcurrentHashMap.newKeySet();
  private static final List<String> HANDLED = new CopyOnWriteArrayList<>();

  @TempDir Path folder;

  @Test
  void oneStepLeadsToTheNextAndIsNotRepeatedAfterARestart() {
    CaseId caseId = new CaseId("C-story");
    try (var app = start()) {
      approvedAndAnnounced(app, caseId);
      await()
          .untilAsserted(() ->
              assertThat(events(app, caseId, ClearanceItemRaised.class))
                  .extracting(ClearanceItemRaised::itemId)
                  .containsExactlyInAnyOrder("handover", "access", "asset-A-1"));
      send(app, StorySteps.proposed(caseId, WaivableStep.NEGOTIATION), Role.HR);
      send(app, new WaiveNegotiation(caseId, new Words("resignation")), Role.LEGAL);
      await().until(() -> events(app, caseId, SettlementComputed.class).size() == 1);
      var deadlines = app.getBean(LegalDeadlines.class);
      await().until(() -> deadlines.isWatched(caseId, DeadlineKind.CERTIFICATE));
      Recorded raised =
          app.getBean(LogReader.class).readStream(caseId.value()).stream()
              .filter(recorded -> recorded.event() instanceof ClearanceItemRaised)
              .findFirst()
              .orElseThrow();
      assertThat(raised.metadata())
          .containsEntry("actor", Actor.SYSTEM.id().value())
          .containsEntry("role", "SYSTEM")
          .containsKey("causationId");
    }
    try (var again = start()) {
      send(again, followUp(caseId, "after the restart"), Role.HR);
      await().until(() -> HANDLED.contains("after the restart"));
      assertThat(events(again, caseId, ClearanceItemRaised.class)).hasSize(3);
      assertThat(events(again, caseId, SettlementComputed.class)).hasSize(1);
    }
  }

  @Test
  void whoStaysHasTheCaseClosedAndRemainsEmployed() {
    CaseId caseId = new CaseId("C-stays");
    try (var app = start()) {
      approvedAndAnnounced(app, caseId);
      send(app, new RetainEmployee(caseId, new Words("another team")), Role.HR);

      await()
          .untilAsserted(() -> {
            assertThat(letters(app).list()).isEmpty();
            assertThat(events(app, caseId, SeparationReportRecorded.class)).hasSize(1);
          });
      assertThat(events(app, caseId, CaseClosed.class)).hasSize(1);
      assertThat(events(app, caseId, FollowUpPlanned.class))
          .extracting(FollowUpPlanned::followUpId)
          .containsExactly("retention-review-30", "retention-review-90");
      assertThat(
              app
                  .getBean(LogReader.class)
                  .readStream(EmployeeId.ofNumber(caseId.value()).value())
                  .stream()
                  .map(Recorded::event)
                  .filter(EmploymentEnded.class::isInstance))
          .isEmpty();
      assertThat(letters(app).list()).isEmpty();
    }
  }

  @Test
  void aFailureParksItsOwnCaseOnlyAndIsTriedAgainAfterARestart() {
    CaseId bad = new CaseId("C-bad");
    CaseId good = new CaseId("C-good");
    BROKEN.add(bad);
    try (var app = start()) {
      approvedAndAnnounced(app, bad);
      approvedAndAnnounced(app, good);
      send(app, followUp(bad, "bad 1"), Role.HR);
      send(app, followUp(bad, "bad 2"), Role.HR);
      send(app, followUp(good, "good 1"), Role.HR);
      await().until(() -> HANDLED.contains("good 1"));
      await()
          .untilAsserted(() ->
              assertThat(letters(app).list())
                  .singleElement()
                  .satisfies(letter -> {
                    assertThat(letters(app).streamOf(letter.id())).contains("C-bad");
                    assertThat(letter.toString()).doesNotContain("C-bad");
                    assertThat(letter.event()).isEqualTo("offboarding.FollowUpPlanned v1");
                    assertThat(letter.failure()).isEqualTo("IllegalStateException");
                    assertThat(letter.behind()).isEqualTo(1);
                  }));
      String id = letters(app).list().getFirst().id();
      assertThat(letters(app).retry(id)).isEqualTo(DeadLetters.Retry.FAILED_AGAIN);
    }
    try (var again = start()) {
      send(again, followUp(good, "good 2"), Role.HR);
      await().until(() -> HANDLED.contains("good 2"));
      String id = letters(again).list().getFirst().id();
      BROKEN.clear();
      assertThat(letters(again).retry(id)).isEqualTo(DeadLetters.Retry.DONE);
      assertThat(letters(again).list()).isEmpty();
      assertThat(letters(again).retry(id)).isEqualTo(DeadLetters.Retry.UNKNOWN);
      assertThat(HANDLED).containsOnlyOnce("bad 1", "bad 2", "good 1", "good 2");
      assertThat(HANDLED.indexOf("bad 1")).isLessThan(HANDLED.indexOf("bad 2"));
    }
  }

  @Test
  void aLetterGivenUpIsGoneAndTheNextOneFollows() {
    CaseId bad = new CaseId("C-given-up");
    BROKEN.add(bad);
    try (var app = start()) {
      approvedAndAnnounced(app, bad);
      send(app, followUp(bad, "given up"), Role.HR);
      send(app, followUp(bad, "the next"), Role.HR);
      await().until(() -> !letters(app).list().isEmpty());
      await().until(() -> letters(app).list().getFirst().behind() == 1);
      String id = letters(app).list().getFirst().id();
      assertThat(letters(app).discard(id)).isTrue();
      assertThat(letters(app).discard(id)).isFalse();

      BROKEN.clear();
      assertThat(letters(app).retry(letters(app).list().getFirst().id()))
          .isEqualTo(DeadLetters.Retry.DONE);
      assertThat(HANDLED).contains("the next").doesNotContain("given up");
    }
  }

  /** Fails for the broken cases, and writes down what it handled. */
  @TestConfiguration(proxyBeanMethods = false)
  @ProcessingGroup(Automations.GROUP)
  @Import(TestTokens.class)
  static class WhenFollowUpPlannedThenFailIfBroken {

    @EventHandler
    void on(FollowUpPlanned event) {
      if (BROKEN.contains(event.caseId())) {
        throw new IllegalStateException("out of order");
      }
      HANDLED.add(event.followUpId());
    }
  }

  private ConfigurableApplicationContext start() {
    return new SpringApplicationBuilder(
            CommandSide.class, WhenFollowUpPlannedThenFailIfBroken.class)
        .run(
            "--server.port=0",
            "--fairwell.data=" + folder,
            "--fairwell.keys.create-master-key=true",
            "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + TestTokens.ISSUER,
            "--spring.security.oauth2.resourceserver.jwt.audiences=" + TestTokens.AUDIENCE);
  }
}
