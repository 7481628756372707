package fairwell.command.automation;

import static fairwell.command.automation.StorySteps.approvedAndAnnounced;
import static fairwell.command.automation.StorySteps.events;
import static fairwell.command.automation.StorySteps.letters;
import static fairwell.command.automation.StorySteps.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fairwell.command.CommandSide;
import fairwell.command.deadline.LegalDeadlines;
import fairwell.command.offboarding.command.AttachPreparationReport;
import fairwell.command.offboarding.command.CheckHazard;
import fairwell.command.offboarding.command.ComputeSettlement;
import fairwell.command.offboarding.command.StartTalks;
import fairwell.command.offboarding.command.TableOffer;
import fairwell.command.offboarding.command.WithdrawOffer;
import fairwell.command.offboarding.command.Words;
import fairwell.command.security.TestTokens;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.offboarding.Hazard;
import fairwell.kernel.event.offboarding.HazardAnswer;
import fairwell.kernel.event.offboarding.OfferExpired;
import fairwell.kernel.event.offboarding.OfferSide;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.negotiation.Criterion;
import fairwell.kernel.negotiation.CriterionKind;
import fairwell.kernel.value.Money;
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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** An offer expires by itself, in the real command side, over a restart on the same folder. */
@Tag("whole")
class OfferExpiryStory {

  private static final AtomicReference<Instant> NOW = new AtomicReference<>(Instant.now());

  @TempDir Path folder;

  @Test
  void nobodyHasToPressAButton() {
    CaseId caseId = new CaseId("C-expiry");
    LocalDate today = LocalDate.ofInstant(NOW.get(), ZoneId.of("Asia/Shanghai"));
    try (var app = start()) {
      approvedAndAnnounced(app, caseId);
      talking(app, caseId, today);
      send(app, offer(caseId, "taken-back", today), Role.NEGOTIATOR);
      var deadlines = app.getBean(LegalDeadlines.class);
      await().until(() -> deadlines.isOfferWatched(caseId, "taken-back"));
      send(
          app,
          new WithdrawOffer(caseId, "taken-back", new Words("a better one follows"), null),
          Role.NEGOTIATOR);
      await().until(() -> !deadlines.isOfferWatched(caseId, "taken-back"));
      send(app, offer(caseId, "o-1", today.plusDays(3)), Role.NEGOTIATOR);
      await().until(() -> deadlines.isOfferWatched(caseId, "o-1"));
      assertThat(events(app, caseId, OfferExpired.class)).isEmpty();
    }
    NOW.set(NOW.get().plus(4, ChronoUnit.DAYS));
    try (var again = start()) {
      await()
          .untilAsserted(() ->
              assertThat(events(again, caseId, OfferExpired.class))
                  .containsExactly(new OfferExpired(caseId, "o-1", today.plusDays(3))));
      assertThat(letters(again).list()).isEmpty();
    }
  }

  private static void talking(ConfigurableApplicationContext app, CaseId caseId, LocalDate today) {
    send(app, new AttachPreparationReport(caseId, null), Role.NEGOTIATOR);
    for (Hazard hazard : Hazard.values()) {
      HazardAnswer answer =
          hazard == Hazard.UNRETURNED_ASSET ? HazardAnswer.OPEN : HazardAnswer.CLEAR;
      send(app, new CheckHazard(caseId, hazard, null, answer, new Words("file")), Role.NEGOTIATOR);
    }
    send(
        app,
        new CheckHazard(
            caseId, Hazard.UNRETURNED_ASSET, "A-1", HazardAnswer.OPEN, new Words("file")),
        Role.NEGOTIATOR);
    send(app, new StartTalks(caseId, today), Role.NEGOTIATOR);
    send(app, new ComputeSettlement(caseId), Role.FINANCE);
  }

  private static TableOffer offer(CaseId caseId, String id, LocalDate until) {
    return new TableOffer(
        caseId,
        id,
        OfferSide.EMPLOYER,
        1,
        Money.cny("100.00"),
        new Words("on top"),
        null,
        null,
        until,
        null,
        List.of(new Criterion(CriterionKind.POLICY, "policy 3.2")));
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
