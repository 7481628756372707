package fairwell.command.automation;

import static fairwell.command.automation.StorySteps.approvedAndAnnounced;
import static fairwell.command.automation.StorySteps.events;
import static fairwell.command.automation.StorySteps.letters;
import static fairwell.command.automation.StorySteps.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fairwell.command.CommandSide;
import fairwell.command.deadline.LegalDeadlines;
import fairwell.command.offboarding.command.FileDispute;
import fairwell.command.offboarding.command.RecordDisputeOutcome;
import fairwell.command.offboarding.command.Words;
import fairwell.command.security.TestTokens;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.offboarding.DisputeAward;
import fairwell.kernel.event.offboarding.DisputeCause;
import fairwell.kernel.event.offboarding.DisputeClaim;
import fairwell.kernel.event.offboarding.DisputeForum;
import fairwell.kernel.event.offboarding.DisputeResult;
import fairwell.kernel.event.offboarding.DisputeTermKind;
import fairwell.kernel.event.offboarding.DisputeTermMissed;
import fairwell.kernel.event.offboarding.Party;
import fairwell.kernel.event.privacy.LegalHoldPlaced;
import fairwell.kernel.event.privacy.PrivacyEvent;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.EmployeeId;
import fairwell.log.read.LogReader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/**
 * Two days of a dispute pass while Fairwell is down: both are known at once, nothing is parked, and
 * the data are held for the next dispute, too.
 */
class DisputeTermStory {

  private static final AtomicReference<Instant> NOW = new AtomicReference<>(Instant.now());

  @TempDir Path folder;

  @Test
  void daysThatPassedParkNothing() {
    CaseId caseId = new CaseId("C-dispute");
    LocalDate today = LocalDate.ofInstant(NOW.get(), ZoneId.of("Asia/Shanghai"));
    try (var app = start()) {
      approvedAndAnnounced(app, caseId);
      send(app, filed(caseId, "d-1", today), Role.LEGAL);
      send(app, decided(caseId, today), Role.LEGAL);
      var deadlines = app.getBean(LegalDeadlines.class);
      await()
          .until(() ->
              deadlines.isDisputeWatched(caseId, "d-1", DisputeTermKind.LAWSUIT)
                  && deadlines.isDisputeWatched(caseId, "d-1", DisputeTermKind.ANNULMENT));
      assertThat(events(app, caseId, DisputeTermMissed.class)).isEmpty();
    }
    NOW.set(NOW.get().plus(60, ChronoUnit.DAYS));
    try (var again = start()) {
      await()
          .untilAsserted(() ->
              assertThat(events(again, caseId, DisputeTermMissed.class))
                  .extracting(DisputeTermMissed::kind)
                  .containsExactlyInAnyOrder(DisputeTermKind.LAWSUIT, DisputeTermKind.ANNULMENT));
      send(again, filed(caseId, "d-2", today), Role.LEGAL);
      await().until(() -> holds(again, caseId).size() == 2);
      assertThat(letters(again).list()).isEmpty();
    }
  }

  private static List<Recorded> holds(ConfigurableApplicationContext app, CaseId caseId) {
    EmployeeId person = EmployeeId.ofNumber(caseId.value());
    return app.getBean(LogReader.class).readStream(PrivacyEvent.stream(person)).stream()
        .filter(recorded -> recorded.event() instanceof LegalHoldPlaced)
        .toList();
  }

  private static FileDispute filed(CaseId caseId, String id, LocalDate on) {
    return new FileDispute(
        caseId,
        id,
        DisputeForum.ARBITRATION,
        null,
        Party.EMPLOYEE,
        on,
        null,
        null,
        List.of(
            new DisputeClaim(DisputeCause.OVERTIME_PAY, null),
            new DisputeClaim(DisputeCause.UNPAID_WAGES, null)),
        new Words("unpaid"));
  }

  private static RecordDisputeOutcome decided(CaseId caseId, LocalDate on) {
    return new RecordDisputeOutcome(
        caseId,
        "d-1",
        on,
        on,
        List.of(
            new DisputeAward(DisputeCause.OVERTIME_PAY, DisputeResult.UPHELD, null, false),
            new DisputeAward(DisputeCause.UNPAID_WAGES, DisputeResult.UPHELD, null, true)),
        new Words("as proven"),
        null);
  }

  /** The clock of the story. */
  @TestConfiguration(proxyBeanMethods = false)
  @Import(TestTokens.class)
  static class MovedClock {

    @Bean
    @Primary
    Clock movedClock() {
      InstantSource source = NOW::get;
      return source.withZone(ZoneOffset.UTC);
    }
  }

  private ConfigurableApplicationContext start() {
    return new SpringApplicationBuilder(CommandSide.class, MovedClock.class)
        .run(
            "--server.port=0",
            "--fairwell.data=" + folder,
            "--fairwell.deadlines.polling=50ms",
            "--fairwell.keys.create-master-key=true",
            "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + TestTokens.ISSUER,
            "--spring.security.oauth2.resourceserver.jwt.audiences=" + TestTokens.AUDIENCE);
  }
}
