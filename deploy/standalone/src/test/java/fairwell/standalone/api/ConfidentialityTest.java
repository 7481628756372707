package fairwell.standalone.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.offboarding.ClearanceItemRaised;
import fairwell.kernel.event.offboarding.Hazard;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.RequestMethod;
import reactor.core.Disposable;
import tools.jackson.databind.JsonNode;

/**
 * Who may know of a confidential case: every registered endpoint, asked over HTTP by every role
 * before approval, before notice and after it. What comes out is {@code docs/confidentiality.md}.
 */
@Tag("whole")
class ConfidentialityTest extends AskedByEverybody {

  private static final Path GOLDEN =
      Path.of(System.getProperty("fairwell.root", "../.."), "docs", "confidentiality.md");
  private static final long PAUSE_NANOS = 50_000_000;
  private static final String UNIT = "SECRET-1";
  private static final String OTHER_UNIT = "SECRET-2";
  private static final String LETTERS = "/api/v1/operations/documents/dead-letters";

  /** The name of every employee of these tests. */
  private static final String NAME = "陈岚";

  private static final Set<String> SCHEDULED =
      Set.of(
          "check-deadline",
          "check-offer",
          "check-follow-up",
          "check-dispute-term",
          "record-access",
          "record-separation-report");
  private static final Set<String> OWN_DATA =
      Set.of("/api/v1/me/personal-data", "/me/personal-data/file");
  private static final String CALENDARS = "/api/v1/calendars/{file}";
  private static final String EXPORTS = "/api/v1/exports/{id}/file";
  private static final String EXPOSURE = "/api/v1/rule-change-exposure";

  /** A sound pack that moves nothing. */
  private static final String DRAFT =
      """
      id = cn-bj.average-wage.2023
      place = CN-BJ
      topic = average-wage
      effectiveFrom = 2026-10-01
      effectiveTo = 2026-11-01
      version = 9
      source = a notice made for a test
      confidence = high
      figure.dataYear = 2025
      figure.annual = 190000
      figure.monthly = 15833.33
      """;

  private static final String NO_SUCH_VERSION = "\"999999\"";

  /** The events of a stream after which it has told everything that was there before. */
  private static final Set<String> ALL_TOLD = Set.of("position", "reload", "rows", "heartbeat");

  @Autowired private ApplicationContext program;
  private String caseId = "";
  private String person = "";
  private String line = "none";
  private String batch = "";
  private String ordered = "";
  private long position;

  @AfterEach
  void stumbleNoMore() {
    Stumbling.OVER.clear();
  }

  @Test
  void everyEndpointTellsEveryRoleWhatThePageSaysAndNoMore() throws Exception {
    String number = newEmployee(UNIT);
    String recipient = newEmployee(UNIT);
    person = number;
    signIn(UNIT, number, recipient);
    ConfidentialityPage page = new ConfidentialityPage();
    open(number);
    act("hr", "name-handover-recipient", Map.of("area", "drive", "recipient", "E-" + recipient));
    position = Math.max(position, openCalendars());
    orderConfidentially();
    page.add("Before it is approved", true, look());
    tellsNothingOfIt();
    approveAndTalk();
    page.add("Approved and in talks, before notice", true, look());
    tellsNothingOfIt();
    act("hr", "give-notice", Map.of("noticeOn", "2026-10-02", "channel", "in person"));
    awaitHandover();
    page.add("After notice", false, look());

    assertThat(page.leaks()).isEmpty();
    String now = page.text();
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(GOLDEN, now);
    }
    assertThat(GOLDEN).as("rewrite it with -Dgolden.update=true").hasContent(now);
  }

  private void open(String number) {
    Map<String, Object> opening = new HashMap<>(opening(number, true));
    opening.put("kind", "MUTUAL");
    opening.put("ground", "LCL_36_EMPLOYER_PROPOSED");
    caseId = done("hr", "/api/v1/cases", opening).path("id").asString();
    Stumbling.OVER.add(caseId);
    String end = "2030-01-31";
    act(
        "hr",
        "set-case-dates",
        Map.of("lastWorkingDay", end, "legalEnd", end, "paidThrough", end, "accessCutOff", end));
    imported(
        "compensation",
        "Employee number,Pay from,Monthly base,Monthly allowance\n"
            + number
            + ",2021-03-15,20000.00,0\n");
    imported(
        "wages",
        "Employee number,Wage month,Base pay,Allowance,Overtime pay,Bonus,"
            + "Personal contributions,Tax withheld\n"
            + number
            + ",2026-09,20000.00,0,0,0,0,0\n");
  }

  /** A second confidential case comes of an order of departures. */
  private void orderConfidentially() {
    ordered = newEmployee(OTHER_UNIT);
    Map<String, Object> order =
        Map.of(
            "kind",
            "RESIGNATION",
            "ground",
            "LCL_37",
            "reason",
            "个人原因",
            "headcount",
            0,
            "confidential",
            true,
            "people",
            List.of(Map.of("employeeId", "E-" + ordered)));
    batch = done("hr", "/api/v1/departure-batches", order).path("batchId").asString();
    await("the case of the order")
        .until(() -> get("hr", "/api/v1/departure-batches/" + batch).text("state").equals("done"));
  }

  /** Whoever may not know of the cases asks what is said to tell nothing of a case. */
  private void tellsNothingOfIt() {
    assertThat(get("operator", LETTERS).json().size()).as("a letter of the case").isPositive();
    Recorded first = log.readStream(caseId).getFirst();
    String other =
        get("hr", "/api/v1/departure-batches/" + batch).json().at("/rows/0/caseId").asString();
    assertThat(other).startsWith("C-");
    Map<String, String> known =
        Map.of("batchId", batch, "number", person, "eventId", first.eventId());
    NothingOfACase nothing =
        new NothingOfACase(known, List.of(caseId, other), List.of(person, ordered, NAME));
    // Somebody of HR may know of all cases but the own.
    NothingOfACase nothingOfTheOwn = new NothingOfACase(known, List.of(caseId), List.of());
    for (Endpoint endpoint : Endpoint.all(program)) {
      if (endpoint.about() == Endpoint.About.NO_CASE
          && endpoint.method() == RequestMethod.GET
          && !endpoint.live()) {
        for (Onlooker who : ConfidentialityPage.OUTSIDE) {
          (who == Onlooker.HR_OF_OWN_CASE ? nothingOfTheOwn : nothing)
              .look(endpoint, who, ask(who, nothing.path(endpoint)));
        }
      }
    }
    assertThat(nothing.told()).isEmpty();
    assertThat(nothingOfTheOwn.told()).isEmpty();
    assertThat(nothing.answered()).isGreaterThan(ConfidentialityPage.OUTSIDE.size());
  }

  private void approveAndTalk() {
    act("hr", "submit-case", Map.of());
    act("approver", "approve-case", Map.of());
    act("finance", "approve-case", Map.of());
    act("hr", "attach-preparation-report", Map.of());
    for (Hazard hazard : Hazard.values()) {
      act(
          "hr",
          "check-hazard",
          Map.of("hazard", hazard.code(), "answer", "CLEAR", "evidence", "已核对"));
    }
    act("hr", "start-talks", Map.of("startedOn", "2026-10-01"));
    act("hr", "compute-settlement", Map.of());
    JsonNode settlement =
        get("hr", "/api/v1/cases/" + caseId + "/settlement?minPosition=" + position).json();
    line = settlement.at("/versions/0/lines/0/line/id").asString("none");
    assertThat(line).as("a line to be explained: %s", settlement).isNotEqualTo("none");
    Map<String, Object> money = Map.of("amount", "28000.00", "currency", "CNY");
    act(
        "hr",
        "request-exception",
        Map.of("exceptionId", "x-1", "exGratia", money, "ground", "少见的个案"));
    act(
        "approver",
        "grant-exception",
        Map.of("exceptionId", "x-1", "exGratia", money, "expiresOn", "2199-12-31"));
  }

  /** Fairwell raises what is to be handed over by itself; after that the case stands still. */
  private void awaitHandover() {
    await("the handover")
        .atMost(Duration.ofSeconds(60))
        .until(() -> {
          List<Recorded> stream = log.readStream(caseId);
          position = stream.getLast().position();
          return stream.stream().filter(r -> r.event() instanceof ClearanceItemRaised).count() == 2;
        });
  }

  /** Every endpoint that can tell of a case, by everybody. */
  private Map<Endpoint, Map<Onlooker, Sight>> look() {
    get("hr", "/api/v1/cases/" + caseId + "?minPosition=" + position);
    SampleBody bodies = new SampleBody(get("hr", "/api/v1/openapi/commands").json());
    Map<Onlooker, JsonNode> allowed = new EnumMap<>(Onlooker.class);
    for (Onlooker who : Onlooker.values()) {
      allowed.put(who, ask(who, "/api/v1/cases/" + caseId + "/actions").json());
    }
    Map<Endpoint, Map<Onlooker, Sight>> seen = new LinkedHashMap<>();
    for (Endpoint endpoint : Endpoint.all(program).stream().flatMap(Endpoint::questions).toList()) {
      switch (endpoint.about()) {
        case CASE ->
            seen.put(
                endpoint,
                byAll(who -> endpoint.live() ? live(endpoint, who) : read(endpoint, who)));
        case STEP -> {
          Object body = bodies.of(endpoint);
          seen.put(
              endpoint,
              byAll(who -> step(endpoint, who, body, Objects.requireNonNull(allowed.get(who)))));
        }
        case CASES ->
            seen.put(
                endpoint, endpoint.live() ? streams(endpoint) : byAll(who -> many(endpoint, who)));
        case NO_CASE -> {}
      }
    }
    return seen;
  }

  /** All at once, for each waits mostly. */
  private static Map<Onlooker, Sight> byAll(Function<Onlooker, Sight> ask) {
    Map<Onlooker, CompletableFuture<Sight>> asked = new EnumMap<>(Onlooker.class);
    try (ExecutorService askers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Onlooker who : Onlooker.values()) {
        asked.put(who, CompletableFuture.supplyAsync(() -> ask.apply(who), askers));
      }
    }
    Map<Onlooker, Sight> row = new EnumMap<>(Onlooker.class);
    asked.forEach((who, sight) -> row.put(who, sight.join()));
    return row;
  }

  private Sight read(Endpoint endpoint, Onlooker who) {
    return Sight.ofCase(
        endpoint.method() == RequestMethod.POST
            ? ask(who, filled(endpoint), NO_SUCH_VERSION, Map.of())
            : ask(who, filled(endpoint)));
  }

  private Sight live(Endpoint endpoint, Onlooker who) {
    var answer = stream(who, filled(endpoint)).exchange().returnResult(String.class);
    if (answer.getStatus().is2xxSuccessful()) {
      answer.getResponseBody().take(1).blockFirst(Duration.ofSeconds(30));
      return Sight.SEES;
    }
    int status = answer.getStatus().value();
    return status == 404 ? Sight.NOT_FOUND : Sight.ofMany(status, false);
  }

  /**
   * A step is asked for on a version that the case will never have: who may know of the case is
   * told so, and nobody changes it. Where the list of allowed actions says that this role may not,
   * it is asked for once more on the right version.
   */
  private Sight step(Endpoint endpoint, Onlooker who, Object body, JsonNode actions) {
    String path = filled(endpoint);
    Answer answer = ask(who, path, NO_SUCH_VERSION, body);
    if (answer.status() != 412) {
      return Sight.ofCase(answer);
    }
    List<String> against =
        actions
            .at("/blockedBecause/" + endpoint.step())
            .valueStream()
            .map(reason -> reason.path("code").asString())
            .toList();
    boolean scheduled = SCHEDULED.contains(endpoint.step());
    if (!against.contains("role-may-not") && !against.contains("not-your-unit") && !scheduled) {
      return Sight.SEES;
    }
    Answer real = ask(who, path, "\"" + actions.path("version").asString() + "\"", body);
    assertThat(real.status()).as("%s %s %s", who, endpoint, real.json()).isEqualTo(403);
    return Sight.FORBIDDEN;
  }

  /** One after the other: settlements are computed anew for one at a time. */
  private synchronized Sight many(Endpoint endpoint, Onlooker who) {
    if (endpoint.path().equals(CALENDARS)) {
      return calendar(who, caseId);
    }
    if (endpoint.path().equals(EXPORTS)) {
      return export(who, caseId, person);
    }
    Answer answer = asked(endpoint, who);
    // All ask at once, and one computation runs at a time.
    while (answer.status() == 409 && answer.text("code").equals("recomputation-running")) {
      LockSupport.parkNanos(PAUSE_NANOS);
      answer = asked(endpoint, who);
    }
    byte[] body = answer.whole().getResponseBody();
    String text = body == null ? "" : new String(body, java.nio.charset.StandardCharsets.UTF_8);
    boolean counted = endpoint.path().contains("/counts/") && answer.json().path("all").asInt() > 0;
    // The own number is in the own data, whether there is a case or not.
    boolean named = text.contains(person) && !OWN_DATA.contains(endpoint.path());
    return Sight.ofMany(answer.status(), counted || text.contains(caseId) || named);
  }

  private Answer asked(Endpoint endpoint, Onlooker who) {
    return endpoint.path().equals(EXPOSURE) && endpoint.method() == RequestMethod.POST
        ? Answer.of(
            signed(
                    who,
                    client
                        .post()
                        .uri(address(EXPOSURE))
                        .contentType(MediaType.TEXT_PLAIN)
                        .bodyValue(DRAFT))
                .exchange())
        : ask(who, filled(endpoint));
  }

  /** All at once: a stream with nothing to tell says so only with its next pulse. */
  private Map<Onlooker, Sight> streams(Endpoint endpoint) {
    Map<Onlooker, Sight> seen = new EnumMap<>(Onlooker.class);
    Map<Onlooker, List<ServerSentEvent<String>>> told = new EnumMap<>(Onlooker.class);
    Disposable.Composite open = reactor.core.Disposables.composite();
    for (Onlooker who : Onlooker.values()) {
      var answer =
          stream(who, filled(endpoint))
              .exchange()
              .returnResult(new ParameterizedTypeReference<ServerSentEvent<String>>() {});
      if (answer.getStatus().is2xxSuccessful()) {
        List<ServerSentEvent<String>> heard = new CopyOnWriteArrayList<>();
        told.put(who, heard);
        open.add(answer.getResponseBody().subscribe(heard::add));
      } else {
        seen.put(who, Sight.ofMany(answer.getStatus().value(), false));
      }
    }
    await("what the streams tell")
        .atMost(Duration.ofSeconds(60))
        .until(() -> told.values().stream().allMatch(ConfidentialityTest::toldAll));
    open.dispose();
    told.forEach(
        (who, heard) -> seen.put(who, Sight.ofMany(200, heard.toString().contains(caseId))));
    return seen;
  }

  private static boolean toldAll(List<ServerSentEvent<String>> heard) {
    return heard.stream().anyMatch(event -> ALL_TOLD.contains(String.valueOf(event.event())));
  }

  private String filled(Endpoint endpoint) {
    String path =
        endpoint.path().replace("{id}", caseId).replace("{caseId}", caseId).replace("{line}", line);
    assertThat(path).as("every part of the path is filled").doesNotContain("{");
    return switch (endpoint.path()) {
      case "/", "/api/v1/cases", "/api/v1/counts/cases" -> path + "?unit=" + UNIT;
      case "/live/cases/{id}" -> path + "?after=0";
      case "/live/cases", "/api/v1/live/cases" -> path + "?after=0&unit=" + UNIT;
      case "/api/v1/audit" -> path + "?about=" + caseId;
      case "/api/v1/open-tasks" -> path + "?minPosition=" + position;
      case "/api/v1/recomputations" -> path + "?cases=all";
      case "/api/v1/cases/{id}/settlement/replay" -> path + "?version=1";
      default -> path;
    };
  }

  private void act(String account, String action, Map<String, ?> body) {
    String at = get("hr", "/api/v1/cases/" + caseId + "/actions").json().path("version").asString();
    Answer answer =
        Answer.of(
            posting(account, "/api/v1/cases/" + caseId + "/" + action, UUID.randomUUID().toString())
                .header("If-Match", "\"" + at + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange());
    assertThat(answer.status()).as("%s: %s", action, answer.json()).isEqualTo(200);
    position = answer.json().path("position").asLong();
  }
}
