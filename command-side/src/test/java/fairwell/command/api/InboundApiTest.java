package fairwell.command.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fairwell.command.inbound.NotAccepted;
import fairwell.command.inbound.dingtalk.DingTalkDoor;
import fairwell.command.inbound.dingtalk.DingTalkKeys;
import fairwell.command.inbound.dingtalk.DingTalkRequests;
import fairwell.command.inbound.feishu.FeishuDoor;
import fairwell.command.inbound.feishu.FeishuRequests;
import fairwell.command.security.TestTokens;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.FairwellEvent;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.offboarding.CaseOpened;
import fairwell.kernel.event.offboarding.CaseRescinded;
import fairwell.kernel.id.EmployeeId;
import fairwell.log.read.LogReader;
import fairwell.log.store.LogDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** Feishu and DingTalk at the doors of the real command side. */
@TestPropertySource(
    properties = {
      "fairwell.outside.polling=20ms",
      "fairwell.inbound.employee-numbers=true",
      "fairwell.inbound.feishu.enabled=true",
      "fairwell.inbound.feishu.encrypt-key=test key",
      "fairwell.inbound.feishu.verification-token=our token",
      "fairwell.inbound.dingtalk.enabled=true",
      "fairwell.inbound.dingtalk.token=123456",
      "fairwell.inbound.dingtalk.aes-key=4g5j64qlyl3zvetqxz5jiocdr586fn2zvjpa8zls3ij",
      "fairwell.inbound.dingtalk.owner-key=ding-app",
      "fairwell.inbound.dingtalk.process-codes=PROC-LEAVE"
    })
class InboundApiTest extends LiveCases {

  private static final String FEISHU = "/api/v1/inbound/feishu";
  private static final String DINGTALK = "/api/v1/inbound/dingtalk";
  private static final DingTalkKeys KEYS =
      new DingTalkKeys(
          "123456", "4g5j64qlyl3zvetqxz5jiocdr586fn2zvjpa8zls3ij", "ding-app", List.of());

  private final FeishuRequests feishu = new FeishuRequests("test key", "our token");
  private final DingTalkRequests dingTalk = new DingTalkRequests(KEYS);

  @Autowired private CommandThreads threads;
  @Autowired private LogReader log;
  @Autowired private LogDatabase database;

  @Test
  void anApprovedRequestOpensACaseOnceAndAWithdrawnOneCallsItOff() {
    EmployeeId employee = newEmployee();
    know("feishu", "3e3cf96b", employee);
    String request = UUID.randomUUID().toString();
    byte[] approved =
        feishu.encrypted(feishu.statusUpdated(UUID.randomUUID().toString(), request, 2));
    FeishuDoor.Signed signed = feishu.signed(approved, Instant.now());
    send(signed, approved).expectStatus().isOk();
    send(signed, approved).expectStatus().isOk();
    send(feishu.signed(approved, Instant.now()), approved).expectStatus().isOk();

    await().until(() -> opened(employee).size() == 1);
    Recorded opened = opened(employee).getFirst();
    assertThat(opened.metadata()).containsEntry("actor", "feishu").containsEntry("role", "SYSTEM");
    assertThat(((CaseOpened) opened.event()).confidential()).isTrue();

    told(feishu.statusUpdated(UUID.randomUUID().toString(), request, 5));
    await().until(() -> has(opened.streamId(), CaseRescinded.class));
    assertThat(opened(employee)).hasSize(1);
    assertThat(messages("WAITING").path("items").size()).isZero();
  }

  @Test
  void whoIsNotKnownWaitsForAnOperatorAndIsTriedAgain() {
    EmployeeId employee = newEmployee();
    String key = "user-" + UUID.randomUUID();
    callback(DingTalkRequests.left(key)).expectStatus().isOk();
    await().until(() -> parked(key) > 0);
    know("dingtalk", key, employee);

    post("/api/v1/operations/inbound/" + parked(key) + "/retry", Role.OPERATOR, Map.of())
        .expectStatus()
        .isAccepted();
    await().until(() -> opened(employee).size() == 1);
    assertThat(opened(employee).getFirst().metadata()).containsEntry("actor", "dingtalk");
    post("/api/v1/operations/inbound/999999/retry", Role.OPERATOR, Map.of())
        .expectStatus()
        .isNotFound();
  }

  @Test
  void anApprovalOpensACaseByEmployeeNumberAndLeavingChangesNothingMore() {
    EmployeeId employee = newEmployee();
    String instance = UUID.randomUUID().toString();
    callback(
            DingTalkRequests.approval("PROC-LEAVE", instance, "finish", "agree")
                .replace("manager75", employee.number()))
        .expectStatus()
        .isOk();
    await().until(() -> opened(employee).size() == 1);

    callback(DingTalkRequests.left(employee.number())).expectStatus().isOk();
    await().until(() -> messages("WAITING").path("items").size() == 0);
    assertThat(opened(employee)).hasSize(1);
  }

  @Test
  void aWithdrawalThatOvertakesItsRequestIsNotLost() {
    EmployeeId employee = newEmployee();
    String key = known(employee);
    String request = UUID.randomUUID().toString();
    told(status(key, request, 5));
    await().until(() -> outcomes(request).equals(List.of("nothing-to-rescind")));
    told(status(key, request, 2));

    await()
        .until(() -> outcomes(request).equals(List.of("nothing-to-rescind", "withdrawn-before")));
    assertThat(opened(employee)).isEmpty();
  }

  @Test
  void aParkedRequestThatWasWithdrawnMeanwhileOpensNothingWhenItIsTriedAgain() {
    EmployeeId employee = newEmployee();
    String key = "user-" + UUID.randomUUID();
    String request = UUID.randomUUID().toString();
    told(status(key, request, 2));
    await().until(() -> outcomes(request).equals(List.of("person-unknown")));
    told(status(key, request, 5));
    await().until(() -> outcomes(request).size() == 2);
    know("feishu", key, employee);
    post("/api/v1/operations/inbound/" + parkedAbout(request) + "/retry", Role.OPERATOR, Map.of())
        .expectStatus()
        .isAccepted();

    await().until(() -> outcomes(request).contains("withdrawn-before"));
    assertThat(opened(employee)).isEmpty();
  }

  @Test
  void besideACaseOfHrNoOtherIsOpened() {
    EmployeeId employee = newEmployee();
    receiptOf(post("/api/v1/cases", Role.HR, opening(employee)));
    String request = UUID.randomUUID().toString();
    callback(DingTalkRequests.left(employee.number())).expectStatus().isOk();
    told(status(known(employee), request, 2));

    await().until(() -> outcomes(request).equals(List.of("another-case-goes-on")));
    await().until(() -> messages("WAITING").path("items").size() == 0);
    assertThat(opened(employee)).hasSize(1);
  }

  @Test
  void whatIsAnnouncedIsCalledOffByPeople() {
    EmployeeId employee = newEmployee();
    String key = known(employee);
    String request = UUID.randomUUID().toString();
    told(status(key, request, 2));
    await().until(() -> opened(employee).size() == 1);
    String caseId = opened(employee).getFirst().streamId();
    announce(caseId);
    told(status(key, request, 5));

    await().until(() -> outcomes(request).contains("role-may-not"));
    assertThat(has(caseId, CaseRescinded.class)).isFalse();
    act(
        caseId,
        "rescind-case",
        Role.HR,
        Map.of("cause", "RESIGNATION_WITHDRAWN", "reason", "stays after all"));
  }

  @Test
  void ofAMessageThatIsDoneNobodysKeyIsLeft() {
    EmployeeId employee = newEmployee();
    String key = known(employee);
    String request = UUID.randomUUID().toString();
    told(status(key, request, 1));
    told(status(key, request, 2));
    told(status(key, request, 5));
    await().until(() -> outcomes(request).size() == 3);
    String lost = "user-" + UUID.randomUUID();
    callback(DingTalkRequests.left(lost)).expectStatus().isOk();
    await().until(() -> parked(lost) > 0);
    client
        .delete()
        .uri("/api/v1/operations/inbound/" + parked(lost))
        .headers(headers -> headers.setBearerAuth(TestTokens.of(Role.OPERATOR)))
        .exchange()
        .expectStatus()
        .isNoContent();

    JdbcTemplate sql = new JdbcTemplate(database.reader());
    assertThat(sql.queryForList("select * from inbound_message").toString())
        .doesNotContain(key, lost);
    assertThat(sql.queryForList("select * from inbound_person").toString()).doesNotContain(key);
  }

  @Test
  void whatNoDatabaseKeepsIsRefusedAndNotAFailure() {
    for (String id : List.of("e".repeat(201), "e\\u0000", "e\\nf", "e\\ud800")) {
      byte[] body = feishu.encrypted(feishu.statusUpdated(id, "r", 2));
      send(feishu.signed(body, Instant.now()), body).expectStatus().isBadRequest();
    }
    callback(DingTalkRequests.left("u\\n0042")).expectStatus().isBadRequest();
    byte[] large = feishu.encrypted(feishu.statusUpdated("e".repeat(70_000), "r", 2));
    send(feishu.signed(large, Instant.now()), large).expectStatus().isEqualTo(413);
  }

  @Test
  void theAnswerToDingTalkIsItsEncryptedSuccess() {
    JsonNode answer = json(callback("{\"EventType\":\"check_url\"}"));
    byte[] echoed =
        ("{\"encrypt\":\"" + answer.path("encrypt").asString() + "\"}")
            .getBytes(StandardCharsets.UTF_8);
    DingTalkDoor.Signed signed =
        new DingTalkDoor.Signed(
            answer.path("msg_signature").asString(),
            answer.path("timeStamp").asString(),
            answer.path("nonce").asString());

    // It is signed and encrypted for us, so our own door reads it: the word is no event.
    try {
      new DingTalkDoor(KEYS, Duration.ofMinutes(5)).enter(signed, echoed, Instant.now());
      throw new AssertionError("the word success is no event");
    } catch (NotAccepted word) {
      assertThat(word.why()).isEqualTo(NotAccepted.Why.UNREADABLE);
    }
  }

  @Test
  void theTestOfFeishusAddressIsAnswered() {
    byte[] test =
        feishu.encrypted(
            "{\"challenge\":\"ajls384k\",\"token\":\"our token\",\"type\":\"url_verification\"}");

    assertThat(json(send(feishu.unsigned(), test)).path("challenge").asString())
        .isEqualTo("ajls384k");
  }

  @Test
  void whoProvesNothingLearnsNothing() {
    byte[] body = feishu.encrypted(feishu.statusUpdated("e-bad", "r-bad", 2));
    byte[] other = feishu.encrypted(feishu.statusUpdated("e-worse", "r-bad", 2));
    Instant now = Instant.now();
    Instant old = now.minus(Duration.ofMinutes(6));

    notProven(send(feishu.signed(other, now), body));
    notProven(send(feishu.signed(body, old), body));
    notProven(send(feishu.unsigned(), body));
    notProven(send(feishu.unsigned(), "nonsense".getBytes(StandardCharsets.UTF_8)));
    notProven(send(feishu.unsigned(), "{\"encrypt\":\"AAAA\"}".getBytes(StandardCharsets.UTF_8)));
    byte[] callback = dingTalk.body("{\"EventType\":\"check_url\"}");
    notProven(callback(dingTalk.signed(callback, old), callback));
    notProven(callback(new DingTalkDoor.Signed("0", "0", "0"), callback));
    callback(dingTalk.signed(callback, now), "nonsense".getBytes(StandardCharsets.UTF_8))
        .expectStatus()
        .isBadRequest();
    assertThat(
            new JdbcTemplate(database.reader())
                .queryForList("select * from inbound_message where message_id like 'e-%'"))
        .isEmpty();
  }

  @Test
  void whoProvesNothingTakesNoThreadForCommands() {
    try (Busy _ = everyThreadForCommandsIsBusy()) {
      byte[] body = feishu.encrypted(feishu.statusUpdated("e-free", "r-free", 2));
      notProven(send(feishu.unsigned(), body));
      byte[] callback = dingTalk.body("{\"EventType\":\"check_url\"}");
      notProven(callback(new DingTalkDoor.Signed("0", "0", "0"), callback));
    }
  }

  @Test
  void whateverCommandsTakeAMessageIsKeptAndAnswered() {
    try (Busy _ = everyThreadForCommandsIsBusy()) {
      callback(DingTalkRequests.approval("PROC-LEAVE", "i-busy", "start", ""))
          .expectStatus()
          .isOk();
      told(feishu.statusUpdated("busy", "r-busy", 1));
      assertThat(
              new JdbcTemplate(database.reader())
                  .queryForList(
                      "select reference from inbound_message where reference in ('i-busy',"
                          + " 'r-busy')",
                      String.class))
          .containsExactlyInAnyOrder("i-busy", "r-busy");
    }
  }

  private interface Busy extends AutoCloseable {
    @Override
    void close();
  }

  /** Until it is closed; so many more wait that none is answered before. */
  private Busy everyThreadForCommandsIsBusy() {
    CountDownLatch end = new CountDownLatch(1);
    for (int i = 0; i < 16; i++) {
      threads
          .run(() -> {
            try {
              end.await();
            } catch (InterruptedException stopped) {
              Thread.currentThread().interrupt();
            }
            return CompletableFuture.completedFuture("");
          })
          .subscribe();
    }
    return end::countDown;
  }

  @Test
  void nothingOfWhatWasSentIsKeptButWhatItMeans() {
    callback(
            DingTalkRequests.approval("PROC-LEAVE", "i-kept", "start", "")
                .replace("自测-1016", "陈岚提交的离职申请"))
        .expectStatus()
        .isOk();
    List<Map<String, @Nullable Object>> rows =
        new JdbcTemplate(database.reader())
            .queryForList("select * from inbound_message where reference = 'i-kept'");

    assertThat(rows).hasSize(1);
    assertThat(rows.toString()).doesNotContain("陈岚");
  }

  @Test
  void aKeyIsOnlyOfSomebodyWhoIsHere() {
    post(
            "/api/v1/inbound/feishu/people",
            Role.HR,
            Map.of("externalKey", "k", "employeeNumber", "nobody-here"))
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].pointer")
        .isEqualTo("/employeeNumber");
    post("/api/v1/inbound/teams/people", Role.HR, Map.of("externalKey", "k", "employeeNumber", "1"))
        .expectStatus()
        .isNotFound();
  }

  private void told(String event) {
    byte[] body = feishu.encrypted(event);
    send(feishu.signed(body, Instant.now()), body).expectStatus().isOk();
  }

  private WebTestClient.ResponseSpec send(FeishuDoor.Signed signed, byte[] body) {
    return client
        .post()
        .uri(FEISHU)
        .headers(headers -> {
          if (signed.signature() != null) {
            headers.set("X-Lark-Request-Timestamp", signed.timestamp());
            headers.set("X-Lark-Request-Nonce", signed.nonce());
            headers.set("X-Lark-Signature", signed.signature());
          }
        })
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(body)
        .exchange();
  }

  private WebTestClient.ResponseSpec callback(String event) {
    byte[] body = dingTalk.body(event);
    return callback(dingTalk.signed(body, Instant.now()), body);
  }

  private WebTestClient.ResponseSpec callback(DingTalkDoor.Signed signed, byte[] body) {
    return client
        .post()
        .uri(uri ->
            uri.path(DINGTALK)
                .queryParam("msg_signature", signed.signature())
                .queryParam("timestamp", signed.timestamp())
                .queryParam("nonce", signed.nonce())
                .build())
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(body)
        .exchange();
  }

  private static void notProven(WebTestClient.ResponseSpec response) {
    response
        .expectStatus()
        .isUnauthorized()
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("sender-not-proven")
        .jsonPath("$.errors")
        .doesNotExist()
        .jsonPath("$.data")
        .doesNotExist();
  }

  private void know(String adapter, String key, EmployeeId employee) {
    post(
            "/api/v1/inbound/" + adapter + "/people",
            Role.HR,
            Map.of("externalKey", key, "employeeNumber", employee.number()))
        .expectStatus()
        .isNoContent();
  }

  private JsonNode messages(String state) {
    return json(get("/api/v1/operations/inbound?state=" + state, Role.OPERATOR).exchange());
  }

  /** A key of that person which HR has written down. */
  private String known(EmployeeId employee) {
    String key = "user-" + UUID.randomUUID();
    know("feishu", key, employee);
    return key;
  }

  private String status(String key, String request, int status) {
    return feishu
        .statusUpdated(UUID.randomUUID().toString(), request, status)
        .replace("3e3cf96b", key)
        .replace("6893014062142064135", "none-" + key)
        .replace("ou_7dab8a3d3cdcc9da365777c7ad535d62", "ou-" + key);
  }

  /** What came of the messages about that request, the first one first. */
  private List<@Nullable String> outcomes(String request) {
    return new JdbcTemplate(database.reader())
        .queryForList(
            "select outcome from inbound_message where reference = ? and outcome is not null"
                + " order by message_number",
            String.class,
            request);
  }

  private long parkedAbout(String request) {
    return Objects.requireNonNull(
        new JdbcTemplate(database.reader())
            .queryForObject(
                "select message_number from inbound_message where reference = ?"
                    + " and state = 'PARKED'",
                Long.class,
                request));
  }

  /** The number of the parked message about that key; 0 if there is none. */
  private long parked(String key) {
    List<@Nullable Long> numbers =
        new JdbcTemplate(database.reader())
            .queryForList(
                "select message_number from inbound_message where people = ? and state = 'PARKED'",
                Long.class,
                key);
    return numbers.isEmpty() ? 0 : Objects.requireNonNull(numbers.getFirst());
  }

  private List<Recorded> opened(EmployeeId employee) {
    List<Recorded> opened = new ArrayList<>();
    log.read(
        0,
        log.head(),
        500,
        recorded -> {
          if (recorded.event() instanceof CaseOpened event && event.employeeId().equals(employee)) {
            opened.add(recorded);
          }
        });
    return opened;
  }

  private boolean has(String stream, Class<? extends FairwellEvent> event) {
    return log.readStream(stream).stream().anyMatch(recorded -> event.isInstance(recorded.event()));
  }
}
