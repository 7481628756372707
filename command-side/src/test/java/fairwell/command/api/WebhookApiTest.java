package fairwell.command.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.awaitility.Awaitility.await;

import com.standardwebhooks.Webhook;
import fairwell.command.security.TestTokens;
import fairwell.command.webhook.TestReceiver;
import fairwell.command.webhook.TestReceiver.Received;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.audit.OperatorActed;
import fairwell.log.read.LogReader;
import fairwell.log.store.LogDatabase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.hamcrest.Matchers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** Receivers registered over the API, and what they get of real cases. */
@TestPropertySource(
    properties = {
      "fairwell.webhooks.allow-local=true",
      "fairwell.webhooks.polling=20ms",
      "fairwell.webhooks.most=20",
      "fairwell.outside.polling=20ms"
    })
class WebhookApiTest extends LiveCases {

  private static final String PATH = "/api/v1/webhooks";
  private static final List<String> TYPES =
      List.of(
          "fairwell.offboarding.CaseOpened.v1",
          "fairwell.offboarding.NoticeGiven.v1",
          "fairwell.offboarding.CaseRescinded.v2");

  @Autowired private LogReader log;
  @Autowired private LogDatabase database;

  private final TestReceiver receiver = new TestReceiver();

  @AfterEach
  void close() {
    receiver.close();
  }

  @Test
  void aRealCaseReachesTheReceiverAndIsVerifiedByTheLibrary() throws Exception {
    JsonNode made = register("k-real");
    String caseId = newCase();
    announce(caseId);
    act(
        caseId,
        "rescind-case",
        Role.HR,
        Map.of("cause", "NO_LONGER_INTENDED", "reason", "stays after all"));

    await().until(() -> of(caseId).size() == 3);
    assertThat(of(caseId))
        .extracting(got -> got.event().path("type").asString())
        .containsExactlyElementsOf(TYPES);
    for (Received got : of(caseId)) {
      assertThatCode(() ->
              new Webhook(made.path("secret").asString())
                  .verify(
                      got.body(),
                      Map.of(
                          "webhook-id", List.of(got.id()),
                          "webhook-timestamp", List.of(String.valueOf(got.timestamp())),
                          "webhook-signature", List.of(got.signature()))))
          .doesNotThrowAnyException();
      assertThat(got.body()).doesNotContain("陈岚", "stays after all", "moves to another", "_sd");
    }
    JsonNode shown = json(get(PATH + "/" + made.path("id").asString(), Role.OPERATOR).exchange());
    assertThat(shown.has("secret")).isFalse();
    assertThat(shown.path("failures").asInt()).isZero();
    assertThat(
            json(get(PATH + "/" + made.path("id").asString() + "/deliveries", Role.OPERATOR)
                    .exchange())
                .path("items")
                .size())
        .isGreaterThanOrEqualTo(3);
  }

  @Test
  void aConfidentialCaseIsNobodysBusinessUntilNotice() {
    register("k-secret");
    Map<String, Object> opening = new HashMap<>(opening(newEmployee()));
    opening.put("confidential", true);
    String secret = receiptOf(post("/api/v1/cases", Role.HR, opening)).id();
    String open = newCase();
    await().until(() -> of(open).size() == 1);
    assertThat(of(secret)).isEmpty();

    announce(secret);
    await().until(() -> !of(secret).isEmpty());
    assertThat(of(secret))
        .extracting(got -> got.event().path("type").asString())
        .containsExactly("fairwell.offboarding.NoticeGiven.v1");
  }

  @Test
  void theSecretIsShownOnceAndLiesNowhereInTheOpen() {
    JsonNode made = register("k-once");
    JsonNode again = register("k-once");
    String secret = made.path("secret").asString();

    assertThat(secret).startsWith("whsec_");
    assertThat(again.path("id")).isEqualTo(made.path("id"));
    assertThat(again.has("secret")).isFalse();
    List<Map<String, @Nullable Object>> rows =
        new JdbcTemplate(database.reader()).queryForList("select * from webhook_secret");
    assertThat(rows.toString()).doesNotContain(secret, secret.substring(6));
    postKeyed(PATH, Role.OPERATOR, "k-once", body(receiver.url() + "/other"))
        .expectStatus()
        .isEqualTo(422)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("request-key-reused");
  }

  @Test
  void aRotatedSecretIsNewAndBothAreListed() {
    String one = PATH + "/" + register("k-rotate").path("id").asString();
    JsonNode rotated =
        json(postKeyed(one + "/rotate-secret", Role.OPERATOR, "k-new", Map.of("overlapHours", 24)));
    JsonNode again =
        json(postKeyed(one + "/rotate-secret", Role.OPERATOR, "k-new", Map.of("overlapHours", 24)));

    assertThat(rotated.path("secret").asString()).startsWith("whsec_");
    assertThat(rotated.path("secrets").size()).isEqualTo(2);
    assertThat(again.has("secret")).isFalse();
    assertThat(again.path("secrets").size()).isEqualTo(2);
    refused(one + "/rotate-secret", Map.of("overlapHours", 169), "invalid-body");
  }

  @ParameterizedTest
  @CsvSource({
    "ftp://hr.example.com/x, url-not-https",
    "nonsense, url-malformed",
    "https://a:b@hr.example.com/, url-with-credentials",
    "https://hr.example.com/#x, url-with-fragment",
    "https://no-such-host.invalid/, url-host-unknown"
  })
  void anAddressThatCannotBeIsRefusedByName(String url, String code) {
    post(PATH, Role.OPERATOR, body(url))
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("webhook-url-refused")
        .jsonPath("$.errors[0].pointer")
        .isEqualTo("/url")
        .jsonPath("$.errors[0].code")
        .isEqualTo(code)
        .jsonPath("$.errors[0].expected")
        .isNotEmpty();
  }

  @Test
  void whatIsNoTypeIsRefusedByPlace() {
    for (List<String> types : List.of(List.<String>of(), List.of("employee.RiskFlagged"))) {
      refused(PATH, Map.of("url", receiver.url(), "eventTypes", types), "invalid-body");
    }
  }

  @Test
  void aReceiverIsPausedResumedMovedTestedAndForgotten() {
    String one = PATH + "/" + register("k-acts").path("id").asString();
    long before = log.head();

    assertThat(json(post(one + "/pause", Role.OPERATOR, Map.of())).path("status").asString())
        .isEqualTo("PAUSED");
    assertThat(json(post(one + "/resume", Role.OPERATOR, Map.of())).path("status").asString())
        .isEqualTo("ACTIVE");
    assertThat(
            json(post(one + "/send-after", Role.OPERATOR, Map.of("position", 0)))
                .path("status")
                .asString())
        .isEqualTo("ACTIVE");
    post(one + "/send-after", Role.OPERATOR, Map.of("position", 5_000_000_000L))
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].expected")
        .value(Matchers.startsWith("a position up to the last one"));
    assertThat(json(post(one + "/ping", Role.OPERATOR, Map.of())).path("status").asInt())
        .isEqualTo(204);
    post(one + "/dead-letters/1/send-again", Role.OPERATOR, Map.of()).expectStatus().isNotFound();
    client
        .delete()
        .uri(one)
        .headers(headers -> headers.setBearerAuth(TestTokens.of(Role.OPERATOR)))
        .exchange()
        .expectStatus()
        .isNoContent();
    get(one, Role.OPERATOR).exchange().expectStatus().isNotFound();
    assertThat(acts(before))
        .contains(
            "pause-webhook", "resume-webhook", "send-after", "ping-webhook", "remove-webhook");
  }

  @Test
  void testsThatAreNotAnsweredTakeNoThreadForCommands() throws Exception {
    String one = PATH + "/" + register("k-slow").path("id").asString();
    CountDownLatch all = new CountDownLatch(17);
    receiver.answers((got, headers) -> {
      all.countDown();
      all.await();
      return 204;
    });
    try (ExecutorService askers = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<JsonNode>> answers = new ArrayList<>();
      for (int i = 0; i < 17; i++) {
        answers.add(askers.submit(() -> json(post(one + "/ping", Role.OPERATOR, Map.of()))));
      }
      // More than there are threads for commands.
      assertThat(all.await(15, TimeUnit.SECONDS)).isTrue();
      for (Future<JsonNode> answer : answers) {
        assertThat(answer.get().path("accepted").asBoolean()).isTrue();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"HR, 403", "AUDITOR, 403", "LEGAL, 403", "OPERATOR, 200"})
  void receiversAreForOperators(Role role, int status) {
    get(PATH, role).exchange().expectStatus().isEqualTo(status);
  }

  @Test
  void everybodyMaySeeWhatLeaves() {
    JsonNode types = json(get("/api/v1/webhook-event-types", Role.EMPLOYEE).exchange());
    assertThat(types.path("items").size()).isEqualTo(23);
    get("/api/v1/webhook-event-types/" + TYPES.getFirst(), Role.EMPLOYEE)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.properties.caseId")
        .exists();
    get("/api/v1/webhook-event-types/employee.RiskFlagged", Role.EMPLOYEE)
        .exchange()
        .expectStatus()
        .isNotFound();
  }

  private JsonNode register(String key) {
    return json(postKeyed(PATH, Role.OPERATOR, key, body(receiver.url())));
  }

  private static Map<String, Object> body(String url) {
    return Map.of("url", url, "description", "test", "eventTypes", TYPES);
  }

  private void refused(String path, Map<String, ?> body, String code) {
    post(path, Role.OPERATOR, body)
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo(code);
  }

  private List<Received> of(String caseId) {
    return receiver.all().stream()
        .filter(got -> got.event().path("subject").asString("").equals(caseId))
        .toList();
  }

  private List<String> acts(long after) {
    List<String> acts = new ArrayList<>();
    log.read(
        after,
        log.head(),
        100,
        (Recorded recorded) -> {
          if (recorded.event() instanceof OperatorActed act && act.about().equals("webhooks")) {
            acts.add(act.act());
          }
        });
    return acts;
  }
}
