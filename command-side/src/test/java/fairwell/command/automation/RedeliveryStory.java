package fairwell.command.automation;

import static fairwell.command.automation.StorySteps.approvedAndAnnounced;
import static fairwell.command.automation.StorySteps.events;
import static fairwell.command.automation.StorySteps.followUp;
import static fairwell.command.automation.StorySteps.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fairwell.command.CommandSide;
import fairwell.command.offboarding.command.RaiseClearanceItem;
import fairwell.command.offboarding.command.RecordDeadlineMet;
import fairwell.command.offboarding.command.SetCaseDates;
import fairwell.command.offboarding.command.WaiveNegotiation;
import fairwell.command.offboarding.command.Words;
import fairwell.command.security.TestTokens;
import fairwell.command.shell.Envelope;
import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.offboarding.ClearanceItemRaised;
import fairwell.kernel.event.offboarding.DeadlineKind;
import fairwell.kernel.event.offboarding.FollowUpPlanned;
import fairwell.kernel.event.offboarding.SettlementComputed;
import fairwell.kernel.event.offboarding.WaivableStep;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.log.read.LogReader;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** Everything the automations ever saw comes once more, and nothing comes of it. */
@Tag("whole")
class RedeliveryStory {

  private static final List<String> HANDLED = new CopyOnWriteArrayList<>();
  private static final LocalDate MOVED = LocalDate.of(2031, 4, 30);

  @TempDir Path folder;

  @Test
  void aGroupSetBackToTheBeginningDoesNothingAnew() {
    CaseId caseId = new CaseId("C-again");
    try (var app = start()) {
      approvedAndAnnounced(app, caseId);
      await().until(() -> events(app, caseId, ClearanceItemRaised.class).size() == 3);
      send(app, StorySteps.proposed(caseId, WaivableStep.NEGOTIATION), Role.HR);
      send(app, new WaiveNegotiation(caseId, new Words("resignation")), Role.LEGAL);
      await().until(() -> events(app, caseId, SettlementComputed.class).size() == 1);
      send(app, new SetCaseDates(caseId, MOVED, MOVED, MOVED, MOVED), Role.HR);
      await().until(() -> events(app, caseId, SettlementComputed.class).size() == 2);
      send(
          app,
          new RecordDeadlineMet(
              caseId, DeadlineKind.HOUSING_FUND_TRANSFER, LocalDate.of(2026, 1, 5), null),
          Role.HR);
      caughtUp(app, caseId, "before");
      // Who tells that it was handled may be asked before who puts it among the tasks.
      await()
          .until(() ->
              tasks(app).stream()
                  .anyMatch(task -> "C-again:before".equals(task.get("task_instance"))));
      List<Map<String, @Nullable Object>> tasks = tasks(app);
      long head = app.getBean(LogReader.class).head();

      StreamingEventProcessor group = group(app);
      group.shutDown();
      group.resetTokens(source -> source.createTailToken());
      group.start();
      caughtUp(app, caseId, "after");

      assertThat(HANDLED)
          .filteredOn(id -> !id.startsWith("later"))
          .containsExactly("before", "before", "after");
      assertThat(app.getBean(LogReader.class).head()).isEqualTo(head + 1);
      assertThat(tasks(app)).isEqualTo(tasks);
      assertThat(StorySteps.letters(app).list()).isEmpty();
      assertThat(app.getBean(MeterRegistry.class).get(ParkedAutomations.GAUGE).gauge().value())
          .isZero();
      Health health = app.getBean("automationsHealthIndicator", ParkedAutomations.class).health();
      assertThat(health.getDetails()).containsEntry("parked", 0L);
    }
  }

  /** A stream remembers its newest 256 requests; what an automation did is remembered for ever. */
  @Test
  void aStepIsNotTakenAgainHoweverManyRequestsCameSince() {
    CaseId caseId = new CaseId("C-forgets");
    try (var app = start()) {
      approvedAndAnnounced(app, caseId);
      await().until(() -> events(app, caseId, ClearanceItemRaised.class).size() == 3);
      Reaction reaction = app.getBean(Reaction.class);
      EventMessage<?> cause = GenericEventMessage.asEventMessage("cause");

      reaction.to("Sample", cause, caseId, (running, now) -> List.of(raise(caseId, "first")));
      for (int i = 0; i < 257; i++) {
        asked(app, followUp(caseId, "later " + i), "request-" + i);
      }
      reaction.to("Sample", cause, caseId, (running, now) -> List.of(raise(caseId, "again")));
      // As after a crash in the midst of it: the step is known, the event is not dealt with.
      jdbc(app).update("delete from automation_done where step = 'Sample'");
      reaction.to("Sample", cause, caseId, (running, now) -> List.of(raise(caseId, "crashed")));

      assertThat(events(app, caseId, ClearanceItemRaised.class))
          .extracting(ClearanceItemRaised::itemId)
          .contains("first")
          .doesNotContain("again", "crashed");
    }
  }

  private static Reaction.Step raise(CaseId caseId, String item) {
    return new Reaction.Step(
        "raise", new RaiseClearanceItem(caseId, item, "asset", Role.IT, "a thing", null));
  }

  private static void asked(ConfigurableApplicationContext app, Object command, String key) {
    Actor actor = new Actor(new ActorId("HR"), Set.of(Role.HR), Set.of(), null);
    app.getBean(CommandGateway.class)
        .sendAndWait(
            GenericCommandMessage.asCommandMessage(command)
                .andMetaData(Envelope.from(actor).asked(key, "digest").metadata()));
  }

  /** One more event of the case; when it was handled, all before it were. */
  private static void caughtUp(ConfigurableApplicationContext app, CaseId caseId, String last) {
    send(app, followUp(caseId, last), Role.HR);
    await().atMost(Duration.ofSeconds(30)).until(() -> HANDLED.contains(last));
  }

  private static StreamingEventProcessor group(ConfigurableApplicationContext app) {
    return app.getBean(EventProcessingConfiguration.class)
        .eventProcessor(Automations.GROUP, StreamingEventProcessor.class)
        .orElseThrow();
  }

  /** What is planned, but for the follow-up of after the group was set back. */
  private static List<Map<String, @Nullable Object>> tasks(ConfigurableApplicationContext app) {
    return jdbc(app)
        .queryForList(
            """
            select task_instance, execution_time from scheduled_tasks
            where task_instance not like '%:after' order by task_instance
            """);
  }

  private static JdbcTemplate jdbc(ConfigurableApplicationContext app) {
    return new JdbcTemplate(app.getBean(javax.sql.DataSource.class));
  }

  /** Writes down which follow-ups it was told of. */
  @TestConfiguration(proxyBeanMethods = false)
  @ProcessingGroup(Automations.GROUP)
  @Import(TestTokens.class)
  static class Listening {

    @EventHandler
    void on(FollowUpPlanned event) {
      HANDLED.add(event.followUpId());
    }
  }

  private ConfigurableApplicationContext start() {
    return new SpringApplicationBuilder(CommandSide.class, Listening.class)
        .run(
            "--server.port=0",
            "--fairwell.data=" + folder,
            "--fairwell.keys.create-master-key=true",
            "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + TestTokens.ISSUER,
            "--spring.security.oauth2.resourceserver.jwt.audiences=" + TestTokens.AUDIENCE);
  }
}
