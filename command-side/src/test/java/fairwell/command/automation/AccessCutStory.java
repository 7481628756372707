package fairwell.command.automation;

import static fairwell.command.automation.StorySteps.approvedAndAnnounced;
import static fairwell.command.automation.StorySteps.events;
import static fairwell.command.automation.StorySteps.letters;
import static fairwell.command.automation.StorySteps.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fairwell.command.CommandSide;
import fairwell.command.access.AccessWork;
import fairwell.command.access.ScimServer;
import fairwell.command.access.ScimServer.Fault;
import fairwell.command.access.ScimServer.Habit;
import fairwell.command.offboarding.command.RescindCase;
import fairwell.command.offboarding.command.SetCaseDates;
import fairwell.command.offboarding.command.Words;
import fairwell.command.security.TestTokens;
import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.offboarding.AccessChangeFailed;
import fairwell.kernel.event.offboarding.AccessCut;
import fairwell.kernel.event.offboarding.AccessCutEffective;
import fairwell.kernel.event.offboarding.AccessCutOrdered;
import fairwell.kernel.event.offboarding.AccessEvent;
import fairwell.kernel.event.offboarding.AccessFailure;
import fairwell.kernel.event.offboarding.AccessRestored;
import fairwell.kernel.event.offboarding.ClearanceItemRaised;
import fairwell.kernel.event.offboarding.ClearanceItemResolved;
import fairwell.kernel.event.offboarding.RescissionCause;
import fairwell.kernel.id.CaseId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Access is cut and given back by itself, in the real command side, over restarts. */
@Tag("whole")
class AccessCutStory {

  private static final CaseId CASE = new CaseId("C-access");
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
  private static final Duration LONG = Duration.ofSeconds(40);

  @TempDir Path folder;
  private ScimServer okta;

  @BeforeEach
  void begin() {
    okta = new ScimServer(Habit.BY_THE_BOOK, "secret");
    okta.user("u-1", CASE.value(), "lan.chen@example.com");
    okta.user("u-2", "0099", "other@example.com");
  }

  @AfterEach
  void end() {
    okta.close();
  }

  @Test
  void accessEndsOnItsDayAndComesBackWhenTheSeparationIsCalledOff() {
    try (var app = start()) {
      approvedAndAnnounced(app, CASE);
      await().until(() -> events(app, CASE, ClearanceItemRaised.class).size() == 3);
      assertThat(okta.asked()).isEmpty();
      cutOff(app, TODAY.minusDays(1));
      await().atMost(LONG).until(() -> resolved(app));
      assertThat(events(app, CASE, AccessEvent.class))
          .<Class<?>>extracting(Object::getClass)
          .containsExactly(AccessCutOrdered.class, AccessCut.class, AccessCutEffective.class);
      assertThat(okta.isActive("u-1")).isFalse();
      assertThat(okta.isActive("u-2")).isTrue();
    }
    int patches = okta.patches().size();
    try (var again = start()) {
      send(
          again,
          new RescindCase(CASE, RescissionCause.NO_LONGER_INTENDED, new Words("withdrawn")),
          Role.HR);
      await().atMost(LONG).until(() -> !events(again, CASE, AccessRestored.class).isEmpty());
      assertThat(okta.isActive("u-1")).isTrue();
      assertThat(okta.patches()).hasSize(patches + 1);
      assertThat(events(again, CASE, AccessCut.class)).hasSize(1);
      assertThat(letters(again).list()).isEmpty();
    }
  }

  @Test
  void aFailureIsToldTheItemStaysOpenAndARestartWithWhatWasMissingCuts() {
    okta.fails(failures(401, 40));
    try (var app = start()) {
      approvedAndAnnounced(app, CASE);
      cutOff(app, TODAY.minusDays(1));
      await().atMost(LONG).until(() -> !events(app, CASE, AccessChangeFailed.class).isEmpty());
      assertThat(events(app, CASE, AccessChangeFailed.class))
          .extracting(AccessChangeFailed::failure)
          .containsExactly(AccessFailure.NOT_AUTHORISED);
      assertThat(app.getBean(AccessWork.class).failing()).isEqualTo(1);
      assertThat(resolved(app)).isFalse();
      assertThat(okta.isActive("u-1")).isTrue();
    }
    okta.heals();
    try (var again = start()) {
      await().atMost(LONG).until(() -> resolved(again));
      assertThat(okta.isActive("u-1")).isFalse();
      assertThat(again.getBean(AccessWork.class).failing()).isZero();
    }
  }

  @Test
  void whatSomebodyElseSwitchedOffIsRecordedAndNotSwitchedOn() {
    okta.set("u-1", false);
    try (var app = start()) {
      approvedAndAnnounced(app, CASE);
      cutOff(app, TODAY.minusDays(1));
      await().atMost(LONG).until(() -> resolved(app));
      assertThat(events(app, CASE, AccessCut.class))
          .singleElement()
          .extracting(AccessCut::orderedAt)
          .isNull();
      send(
          app,
          new RescindCase(CASE, RescissionCause.NO_LONGER_INTENDED, new Words("withdrawn")),
          Role.HR);
      await()
          .atMost(LONG)
          .untilAsserted(() ->
              assertThat(events(app, CASE, AccessChangeFailed.class))
                  .extracting(AccessChangeFailed::failure)
                  .containsExactly(AccessFailure.NOT_CUT_HERE));
      assertThat(okta.patches()).isEmpty();
    }
  }

  @Test
  void aProviderThatSaysYesAndDoesNothingIsNotBelieved() {
    okta.deaf(true);
    try (var app = start()) {
      approvedAndAnnounced(app, CASE);
      cutOff(app, TODAY.minusDays(1));
      await().atMost(LONG).until(() -> !events(app, CASE, AccessCut.class).isEmpty());
      assertThat(events(app, CASE, AccessCutEffective.class)).isEmpty();
      okta.deaf(false);
      await().atMost(LONG).until(() -> resolved(app));
      assertThat(okta.isActive("u-1")).isFalse();
    }
  }

  @Test
  void casesThatWereThereBeforeAProviderWasAreSeen() {
    try (var app = start("--fairwell.access.system=Okta")) {
      approvedAndAnnounced(app, CASE);
      cutOff(app, TODAY.minusDays(1));
      assertThat(app.getBeanNamesForType(AccessWork.class)).isEmpty();
    }
    try (var again = start()) {
      await().atMost(LONG).until(() -> resolved(again));
    }
  }

  @Test
  void anAddressThatIsNotPublicOrATokenThatIsMissingDoesNotStart() {
    assertThatThrownBy(() ->
            start(
                "--fairwell.access.scim.url=https://10.0.0.1/scim",
                "--fairwell.access.scim.token=x"))
        .hasStackTraceContaining("fairwell.access.scim.url: expected a host of the open internet");
    assertThatThrownBy(() -> start("--fairwell.access.scim.url=https://scim.example.com/v2"))
        .hasStackTraceContaining("fairwell.access.scim needs a token-file");
  }

  private static boolean resolved(ConfigurableApplicationContext app) {
    return events(app, CASE, ClearanceItemResolved.class).stream()
        .anyMatch(
            item -> item.itemId().equals("access") && item.resolvedBy().equals(Actor.SYSTEM.id()));
  }

  private static void cutOff(ConfigurableApplicationContext app, LocalDate day) {
    LocalDate end = LocalDate.of(2031, 3, 31);
    send(app, new SetCaseDates(CASE, end, end, end, day), Role.HR);
  }

  private static Fault[] failures(int status, int times) {
    return Stream.generate(() -> new Fault(status, Map.of())).limit(times).toArray(Fault[]::new);
  }

  private ConfigurableApplicationContext start() {
    return start(
        "--fairwell.access.system=Okta",
        "--fairwell.access.scim.url=" + okta.url(),
        "--fairwell.access.scim.token=secret",
        "--fairwell.access.scim.allow-local=true");
  }

  private ConfigurableApplicationContext start(String... access) {
    List<String> settings =
        new ArrayList<>(
            List.of(
                "--server.port=0",
                "--fairwell.data=" + folder,
                "--fairwell.outside.polling=50ms",
                "--fairwell.keys.create-master-key=true",
                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + TestTokens.ISSUER,
                "--spring.security.oauth2.resourceserver.jwt.audiences=" + TestTokens.AUDIENCE));
    settings.addAll(List.of(access));
    return new SpringApplicationBuilder(CommandSide.class, TestTokens.class)
        .run(settings.toArray(String[]::new));
  }
}
