package fairwell.standalone.api;

import static org.awaitility.Awaitility.await;

import fairwell.log.read.LogReader;
import fairwell.standalone.Fairwell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real standalone application on a real port; the accounts are those of its local issuer. */
@SpringBootTest(
    classes = {Fairwell.class, Stumbling.class},
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "fairwell.demo=false",
      "fairwell.import.max-size=1MB",
      "fairwell.exports.max-events-with-texts=" + LiveFairwell.MOST_WITH_TEXTS,
      "FAIRWELL_DEMO_PASSWORD=" + LiveFairwell.PASSWORD
    })
public abstract class LiveFairwell {

  protected static final String PASSWORD = "only-for-this-test-run";

  /** Few, so that a case can have more. */
  static final int MOST_WITH_TEXTS = 25;

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int LARGEST_ANSWER = 16 * 1024 * 1024;
  private static final Path FOLDER = newFolder();
  private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();
  private static final AtomicInteger PEOPLE = new AtomicInteger();

  @LocalServerPort protected int port;
  @Autowired protected LogReader log;
  protected WebTestClient client;

  @DynamicPropertySource
  static void data(DynamicPropertyRegistry registry) {
    registry.add("fairwell.data", FOLDER::toString);
  }

  @BeforeEach
  void connect() {
    client =
        WebTestClient.bindToServer()
            .baseUrl("http://localhost:" + port)
            .responseTimeout(Duration.ofSeconds(60))
            // The description of all commands and calculations is larger than what is the default.
            .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST_ANSWER))
            .build();
    await("the documents are ready")
        .atMost(Duration.ofSeconds(60))
        .until(() ->
            client
                .get()
                .uri("/actuator/health/readiness")
                .exchange()
                .expectBody()
                .returnResult()
                .getStatus()
                .is2xxSuccessful());
  }

  /** An answer: its status and its JSON; a missing node where there is none, or many. */
  record Answer(int status, JsonNode json, EntityExchangeResult<byte[]> whole) {

    String text(String field) {
      return json.path(field).asString("");
    }

    /** Where it sends a browser; empty for nowhere. */
    String location() {
      return Objects.requireNonNullElse(
          whole.getResponseHeaders().getFirst(HttpHeaders.LOCATION), "");
    }

    static Answer of(WebTestClient.ResponseSpec response) {
      EntityExchangeResult<byte[]> whole = response.expectBody().returnResult();
      byte[] body = whole.getResponseBody();
      boolean isJson =
          body != null
              && body.length > 0
              && (body[0] == '{' || body[0] == '[')
              && !MediaType.APPLICATION_NDJSON.equals(whole.getResponseHeaders().getContentType());
      return new Answer(
          whole.getStatus().value(),
          isJson
              ? JSON.readTree(Objects.requireNonNull(body))
              : JSON.getNodeFactory().missingNode(),
          whole);
    }
  }

  protected WebTestClient.RequestHeadersSpec<?> asking(String account, String path) {
    return client
        .get()
        .uri(java.net.URI.create("http://localhost:" + port + path))
        .headers(headers -> headers.setBearerAuth(token(account)))
        .header("Accept-Language", "en");
  }

  protected Answer get(String account, String path) {
    return Answer.of(asking(account, path).exchange());
  }

  protected WebTestClient.RequestBodySpec posting(String account, String path, String key) {
    return client
        .post()
        .uri(java.net.URI.create("http://localhost:" + port + path))
        .headers(headers -> headers.setBearerAuth(token(account)))
        .header("Idempotency-Key", key)
        .header("Accept-Language", "en");
  }

  protected Answer post(String account, String path, Map<String, ?> body) {
    return Answer.of(
        posting(account, path, UUID.randomUUID().toString())
            .contentType(MediaType.APPLICATION_JSON)
            .bodyValue(body)
            .exchange());
  }

  /** A post that has to go well; its answer. */
  protected JsonNode done(String account, String path, Map<String, ?> body) {
    Answer answer = post(account, path, body);
    if (answer.status() / 100 != 2) {
      throw new AssertionError(path + ": " + answer.status() + " " + answer.json());
    }
    return answer.json();
  }

  /** The number of a new employee of that unit, brought in by import. */
  protected String newEmployee(String unit) {
    String number = "P%05d".formatted(PEOPLE.incrementAndGet());
    imported(
        "employees",
        "Employee number,Name,Hired on,Place,Legal entity,Working since\n"
            + number
            + ",陈岚,2021-03-15,Beijing,Example Co,2018-07-01\n");
    imported(
        "positions",
        "Employee number,Position from,Org unit,Position,Grade,Key post\n"
            + number
            + ",2021-03-15,"
            + unit
            + ",Clerk,P3,no\n");
    return number;
  }

  /** The id of a new case of a new employee of that unit. */
  protected String newCase(String unit, boolean confidential) {
    JsonNode opened = opened(newEmployee(unit), confidential);
    String id = opened.path("id").asString();
    get("hr", "/api/v1/cases/" + id + "?minPosition=" + opened.path("position").asLong());
    return id;
  }

  protected JsonNode opened(String employee, boolean confidential) {
    return done("hr", "/api/v1/cases", opening(employee, confidential));
  }

  static Map<String, Object> opening(String employee, boolean confidential) {
    return Map.of(
        "employeeId", "E-" + employee,
        "kind", "RESIGNATION",
        "ground", "LCL_37",
        "reason", "个人原因",
        "confidential", confidential);
  }

  /** Does a step that changes the case and says at which position. */
  protected long changed(String caseId, int day) {
    String end = "2030-01-%02d".formatted(day);
    return done(
            "hr",
            "/api/v1/cases/" + caseId + "/set-case-dates",
            Map.of(
                "lastWorkingDay", end,
                "legalEnd", end,
                "paidThrough", end,
                "accessCutOff", end))
        .path("position")
        .asLong();
  }

  /** The end of an import that has to go well. */
  protected JsonNode imported(String table, String csv) {
    Answer started =
        Answer.of(
            posting("hr", "/api/v1/imports?table=" + table, UUID.randomUUID().toString())
                .contentType(MediaType.parseMediaType("text/csv"))
                .bodyValue(csv)
                .exchange());
    JsonNode end = ended("hr", started);
    if (!end.path("state").asString().equals("completed")) {
      throw new AssertionError(end);
    }
    return end;
  }

  /** Waits for the end of an import. */
  protected JsonNode ended(String account, Answer started) {
    if (started.status() != 202) {
      throw new AssertionError(started.status() + " " + started.json());
    }
    String path = "/api/v1/imports/" + started.text("importId");
    return await("the import")
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(50))
        .until(
            () -> get(account, path).json(),
            answer ->
                !java.util.Set.of("waiting", "checking", "recording")
                    .contains(answer.path("state").asString()));
  }

  protected String token(String account) {
    return TOKENS.computeIfAbsent(
        account,
        user ->
            Answer.of(
                    client
                        .post()
                        .uri("/local/token")
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(Map.of("user", user, "password", PASSWORD))
                        .exchange())
                .text("access_token"));
  }

  private static Path newFolder() {
    try {
      return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "api-");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
