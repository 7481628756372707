package fairwell.standalone.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fairwell.command.deadline.LegalDeadlines;
import fairwell.command.employee.RecordFacts;
import fairwell.command.shell.Envelope;
import fairwell.kernel.access.Actor;
import fairwell.kernel.event.audit.PersonalDataRead;
import fairwell.kernel.event.employee.EmploymentEnded;
import fairwell.kernel.event.employee.FeedbackGiven;
import fairwell.kernel.evidence.HeldEvent;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import fairwell.kernel.personal.Disclosure;
import fairwell.kernel.personal.SubjectKeys;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

/** Personal data over HTTP: held, erased by two people, restricted, copied, disclosed. */
class PersonalDataTest extends AskedByEverybody {

  private static final AtomicInteger PEOPLE = new AtomicInteger();
  private static final String NAME = "欧阳若兰";
  private static final LocalDate LONG_AGO = LocalDate.of(1995, 12, 31);

  @Autowired private CommandGateway commands;
  @Autowired private SubjectKeys keys;
  @Autowired private LegalDeadlines deadlines;

  @Test
  void twoPeopleEraseSomebodyWhoLeftLongAgo() {
    String number = left(LONG_AGO);
    String hired = log.readStream("E-" + number).getFirst().eventId();
    assertThat(report("hr", number).path("keepings").path(0).path("stands").asBoolean(true))
        .isFalse();
    assertThat(disclosed("auditor", number, hired).toString()).contains(NAME);

    done("hr", act(number, "request-erasure"), Map.of("basis", "KEEPING_OVER"));
    assertRefused("hr", act(number, "confirm-erasure"), Map.of(), 403, "role-may-not");
    JsonNode erased = done("legal", act(number, "confirm-erasure"), Map.of());
    assertThat(erased.path("events").path(0).asString()).isEqualTo("privacy.PersonErased");

    await().until(() -> keys.find("E-" + number).isEmpty());
    JsonNode report = report("legal", number);
    assertThat(report.path("standing").asString()).isEqualTo("ERASED");
    assertThat(report.path("handedOut").path(0).path("purpose").asString())
        .isEqualTo("api.disclosures");
    assertThat(disclosed("auditor", number, hired).path("values").size()).isZero();
  }

  @Test
  void aboutSomebodyErasedNothingMoreIsWrittenAndNothingBreaks() {
    String number = left(LONG_AGO);
    done("hr", act(number, "request-erasure"), Map.of("basis", "PURPOSE_MET"));
    done("legal", act(number, "confirm-erasure"), Map.of());
    for (boolean keyIsThere : new boolean[] {true, false}) {
      if (!keyIsThere) {
        await().until(() -> keys.find("E-" + number).isEmpty());
      }
      assertRefused("hr", "/api/v1/cases", opening(number, false), 409, "person-is-erased");
      assertRefused(
          "hr",
          "/api/v1/employees/" + number + "/retract-fact",
          Map.of("key", "r-1", "retracted", number, "reason", "错误"),
          409,
          "person-is-erased");
      assertRefused(
          "legal",
          act(number, "place-legal-hold"),
          Map.of("holdId", "h", "reason", "仲裁"),
          409,
          "person-is-erased");
      JsonNode end =
          ended(
              "hr",
              Answer.of(
                  posting("hr", "/api/v1/imports?table=employees", UUID.randomUUID().toString())
                      .contentType(MediaType.parseMediaType("text/csv"))
                      .bodyValue(hire(number, "2030-01-01"))
                      .exchange()));
      assertThat(end.path("state").asString()).as("%s", end).isEqualTo("refused");
      assertThat(end.toString()).contains("This person was erased");
    }
  }

  @Test
  void whatTheLawWantsKeptIsRestrictedAndWatched() {
    LocalDate yesterday = LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(1);
    String number = left(yesterday);
    done("hr", act(number, "request-erasure"), Map.of("basis", "CONSENT_WITHDRAWN"));
    Answer kept = post("legal", act(number, "confirm-erasure"), Map.of());
    assertThat(kept.status()).isEqualTo(409);
    assertThat(kept.text("code")).isEqualTo("still-kept");
    String until = yesterday.plusYears(3).toString();
    assertThat(kept.json().at("/data/until").asString()).isEqualTo(until);

    done("legal", act(number, "confirm-erasure"), Map.of("whileKept", "RESTRICT"));
    EmployeeId employee = EmployeeId.ofNumber(number);
    await().until(() -> deadlines.isErasureWatched(employee));
    done("legal", act(number, "place-legal-hold"), Map.of("holdId", "court", "reason", "法院来函"));
    JsonNode forHr = report("hr", number);
    assertThat(forHr.path("standing").asString()).isEqualTo("RESTRICTED");
    assertThat(forHr.path("restrictedUntil").asString()).isEqualTo(until);
    assertThat(forHr.at("/holds/0/reason/restricted").asBoolean()).isTrue();
    assertThat(report("legal", number).at("/holds/0/reason").asString()).isEqualTo("法院来函");
    assertRefused(
        "hr",
        "/api/v1/employees/" + number + "/retract-fact",
        Map.of("key", "r-1", "retracted", number, "reason", "错误"),
        409,
        "processing-is-restricted");
  }

  @Test
  void aHoldAndARunningEmploymentStandInTheWay() {
    String number = left(LONG_AGO);
    done("legal", act(number, "place-legal-hold"), Map.of("holdId", "h-1", "reason", "仲裁"));
    Map<String, String> basis = Map.of("basis", "PURPOSE_MET");
    assertRefused("hr", act(number, "request-erasure"), basis, 409, "under-legal-hold");
    done("legal", act(number, "release-legal-hold"), Map.of("holdId", "h-1", "reason", "结案"));
    done("hr", act(number, "request-erasure"), basis);
    done("legal", act(number, "decline-erasure"), Map.of("reason", "尚需核对"));
    assertRefused("legal", act(number, "confirm-erasure"), Map.of(), 409, "erasure-not-requested");
    assertRefused(
        "hr", act(newEmployee("BJ-ERA"), "request-erasure"), basis, 409, "still-employed");
  }

  @ParameterizedTest
  @CsvSource({
    "hr, request-erasure, 400, /basis",
    "hr, no-such-act, 404, unknown-path",
    "finance, request-erasure, 403, forbidden"
  })
  void aBadRequestIsAProblem(String account, String action, int status, String said) {
    Answer answer = post(account, act("P1", action), Map.of("basis", "BECAUSE"));
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.json().toString()).contains(said);
  }

  @Test
  void ofSomebodyUnknownThereIsNothing() {
    Map<String, String> basis = Map.of("basis", "PURPOSE_MET");
    assertRefused("hr", act("NOBODY", "request-erasure"), basis, 404, "employee-not-found");
    assertRefused("hr", act("a*b", "request-erasure"), basis, 404, "employee-not-found");
    for (String path : List.of("NOBODY/personal-data", "a*b/personal-data")) {
      assertThat(get("legal", "/api/v1/employees/" + path).status()).isEqualTo(404);
    }
    assertThat(get("finance", "/api/v1/employees/P1/personal-data").status()).isEqualTo(403);
  }

  @Test
  void aSingleValueIsDisclosedWithWhatProvesItAndItIsRecorded() throws NoSuchAlgorithmException {
    String number = left(LONG_AGO);
    String hired = log.readStream("E-" + number).getFirst().eventId();
    long before = log.head();
    JsonNode value =
        get("auditor", disclosures(number, hired) + "&field=name").json().at("/values/0");
    byte[] digest =
        MessageDigest.getInstance("SHA-256")
            .digest(value.path("disclosure").asString().getBytes(StandardCharsets.US_ASCII));
    assertThat(Base64.getUrlEncoder().withoutPadding().encodeToString(digest))
        .isEqualTo(value.path("digest").asString());
    assertThat(
            new String(
                Base64.getUrlDecoder().decode(value.path("disclosure").asString()),
                StandardCharsets.UTF_8))
        .isEqualTo("[\"%s\", \"name\", \"%s\"]".formatted(value.path("salt").asString(), NAME));
    assertThat(readings(before))
        .singleElement()
        .satisfies(read -> {
          assertThat(read.purpose()).isEqualTo("api.disclosures");
          assertThat(read.subjects()).containsExactly("E-" + number);
        });
    assertThat(get("hr", disclosures(number, hired)).status()).isEqualTo(403);
    assertThat(get("legal", disclosures(number, "no-such-event")).status()).isEqualTo(404);
    assertThat(get("legal", disclosures(number, hired) + "&field=none").status()).isEqualTo(404);
    assertThat(get("legal", "/api/v1/employees/" + number + "/personal-data/disclosures").status())
        .isEqualTo(400);
  }

  @Test
  void whatIsDisclosedOfACaseIsWhatItsBundleHoldsTheDigestOf() {
    String number = newEmployee("BJ-SD");
    JsonNode opened = opened(number, false);
    String caseId = opened.path("id").asString();
    String event = log.readStream(caseId).getFirst().eventId();
    String read = "minPosition=" + opened.path("position").asLong();
    String asked = disclosures(number, event) + "&caseId=" + caseId + "&field=reason&" + read;
    JsonNode file = get("legal", asked).json();
    // The program reads this form and no other.
    assertThat(file.propertyNames())
        .containsExactly("format", "eventId", "event", "stream", "sequence", "values");
    assertThat(file.path("format").asString()).isEqualTo(Disclosure.FORMAT);
    JsonNode value = file.at("/values/0");
    assertThat(value.propertyNames())
        .containsExactly("field", "digest", "disclosure", "salt", "name", "value");
    assertThat(value.path("value").asString()).isEqualTo("个人原因");

    byte[] bundle =
        Objects.requireNonNull(
            get("legal", "/api/v1/cases/" + caseId + "/evidence-bundle?" + read)
                .whole()
                .getResponseBody());
    HeldEvent held = HeldEvent.find(ByteBuffer.wrap(bundle), event).orElseThrow();
    assertThat(held.name()).isEqualTo(file.path("event").asString());
    assertThat(held.stream()).isEqualTo(file.path("stream").asString());
    assertThat(held.sequence()).isEqualTo(file.path("sequence").asLong());
    assertThat(new String(held.payload().orElseThrow(), StandardCharsets.UTF_8))
        .contains("\"in\":\"%s/%s\"".formatted(event, value.path("field").asString()))
        .contains("\"_sd\":\"" + value.path("digest").asString() + "\"")
        .doesNotContain("个人原因");
  }

  @Test
  void whatIsNotForAReaderIsNotDisclosedEither() {
    String number = newEmployee("BJ-DIS");
    imported(
        "feedback",
        "Employee number,Given on,Channel,Feedback,Access\n"
            + number
            + ",2026-03-01,座谈,班次排得太晚,shared\n");
    String said =
        log.readStream("E-" + number).stream()
            .filter(recorded -> recorded.event() instanceof FeedbackGiven)
            .findFirst()
            .orElseThrow()
            .eventId();
    assertThat(disclosed("legal", number, said).toString()).contains("班次排得太晚");
    assertThat(get("auditor", disclosures(number, said)).text("code")).isEqualTo("event-not-found");

    String hired = log.readStream("E-" + number).getFirst().eventId();
    signIn("BJ-DIS", number, number);
    assertThat(get("auditor", disclosures(number, hired)).status()).isEqualTo(200);
    assertThat(ask(Onlooker.AUDITOR, disclosures(number, hired)).text("code"))
        .as("bound to a unit, and there is no case in it")
        .isEqualTo("event-not-found");
    long position = opened(number, false).path("position").asLong();
    String after = disclosures(number, hired) + "&minPosition=" + position;
    assertThat(ask(Onlooker.AUDITOR, after).status()).isEqualTo(200);
    signIn("BJ-ELSEWHERE", number, number);
    assertThat(ask(Onlooker.AUDITOR, after).status()).isEqualTo(404);
  }

  @Test
  void aPersonTakesACopyOfTheOwnDataAndOfNobodyElses() {
    String number = newEmployee("BJ-OWN");
    String other = newEmployee("BJ-OWN");
    JsonNode own = opened(number, false);
    JsonNode foreign = opened(other, false);
    signIn("BJ-OWN", number, other);
    JsonNode held =
        done("legal", act(number, "place-legal-hold"), Map.of("holdId", "h-own", "reason", "法院来函"));
    long position = Math.max(held.path("position").asLong(), foreign.path("position").asLong());
    assertThat(
            ask(Onlooker.HR_OF_OWN_CASE, "/api/v1/employees/" + number + "/personal-data").status())
        .isEqualTo(403);
    assertThat(report("legal", number).toString()).contains("h-own", "法院来函");
    long before = log.head();
    for (Onlooker who : List.of(Onlooker.EMPLOYEE, Onlooker.HR_OF_OWN_CASE)) {
      Answer copy = ask(who, "/api/v1/me/personal-data?minPosition=" + position);
      assertThat(copy.status()).as("%s", copy.json()).isEqualTo(200);
      assertThat(copy.whole().getResponseHeaders().getContentDisposition().getFilename())
          .isEqualTo("personal-data-" + number + ".json");
      assertThat(copy.json().at("/records/0/fields/name").asString()).isEqualTo("陈岚");
      assertThat(copy.json().at("/cases/0/id").asString()).isEqualTo(own.path("id").asString());
      assertThat(copy.json().toString())
          .contains("个人原因")
          .doesNotContain(other, foreign.path("id").asString(), "h-own", "法院来函");
      assertThat(copy.json().at("/standing/standing").asString()).isEqualTo("IN_USE");

      Answer readable = ask(who, "/me/personal-data/file");
      assertThat(readable.status()).isEqualTo(200);
      assertThat(readable.whole().getResponseHeaders().getContentDisposition().getFilename())
          .isEqualTo("personal-data-" + number + ".html");
      assertThat(readable.whole().getResponseHeaders().getCacheControl()).isEqualTo("no-store");
      assertThat(
              new String(
                  Objects.requireNonNull(readable.whole().getResponseBody()),
                  StandardCharsets.UTF_8))
          .contains("员工编号 " + number, "陈岚", "案件 " + own.path("id").asString(), "建立案件：辞职")
          .doesNotContain(other, foreign.path("id").asString(), "h-own", "法院来函")
          .doesNotContain("??", "<script", "<link", "src=");
    }
    assertThat(readings(before))
        .filteredOn(read -> read.purpose().equals("api.own-personal-data"))
        .as("each copy is on record")
        .hasSize(4);
    assertThat(ask(Onlooker.HR, "/me/personal-data/file").status()).isEqualTo(403);
    assertThat(ask(Onlooker.HR, "/api/v1/me/personal-data").text("code"))
        .isEqualTo("not-an-employee");
    assertThat(ask(Onlooker.COLLEAGUE, "/api/v1/me/personal-data").status()).isEqualTo(403);
    assertThat(ask(Onlooker.COLLEAGUE, "/me/personal-data/file").status()).isEqualTo(403);
  }

  @Test
  void theCopyToReadIsOnRecordAsACopy() {
    String number = newEmployee("BJ-COPY");
    signIn("BJ-COPY", number, newEmployee("BJ-COPY"));
    long before = log.head();
    assertThat(ask(Onlooker.EMPLOYEE, "/me/personal-data/file").status()).isEqualTo(200);
    assertThat(readings(before))
        .singleElement()
        .satisfies(read -> {
          assertThat(read.purpose()).isEqualTo("api.own-personal-data");
          assertThat(read.subjects()).containsExactly("E-" + number);
        });
  }

  private List<PersonalDataRead> readings(long after) {
    ArrayList<PersonalDataRead> all = new ArrayList<>();
    log.read(
        after,
        log.head(),
        500,
        recorded -> {
          if (recorded.event() instanceof PersonalDataRead read) {
            all.add(read);
          }
        });
    return all;
  }

  private JsonNode report(String account, String number) {
    Answer answer =
        get(account, "/api/v1/employees/" + number + "/personal-data?minPosition=" + log.head());
    assertThat(answer.status()).as("%s", answer.json()).isEqualTo(200);
    return answer.json();
  }

  private JsonNode disclosed(String account, String number, String event) {
    Answer answer = get(account, disclosures(number, event) + "&minPosition=" + log.head());
    assertThat(answer.status()).as("%s", answer.json()).isEqualTo(200);
    return answer.json();
  }

  private void assertRefused(
      String account, String path, Map<String, ?> body, int status, String code) {
    Answer answer = post(account, path, body);
    assertThat(answer.text("code")).as("%s", answer.json()).isEqualTo(code);
    assertThat(answer.status()).isEqualTo(status);
  }

  private static String act(String number, String action) {
    return "/api/v1/employees/" + number + "/personal-data/" + action;
  }

  private static String disclosures(String number, String event) {
    return "/api/v1/employees/" + number + "/personal-data/disclosures?eventId=" + event;
  }

  /** The number of somebody who was hired in 1990 and left that day. */
  private String left(LocalDate day) {
    String number = "L%05d".formatted(PEOPLE.incrementAndGet());
    imported("employees", hire(number, "1990-01-01"));
    EmployeeId employee = EmployeeId.ofNumber(number);
    commands.sendAndWait(
        GenericCommandMessage.asCommandMessage(
                new RecordFacts(
                    employee,
                    List.of(
                        new EmploymentEnded(
                            employee, new FactKey("ended"), day, new CaseId("C-" + number)))))
            .andMetaData(Envelope.from(Actor.SYSTEM).metadata()));
    return number;
  }

  private static String hire(String number, String day) {
    return "Employee number,Name,Hired on,Place,Legal entity,Working since\n"
        + number
        + ","
        + NAME
        + ","
        + day
        + ",Beijing,Example Co,1988-07-01\n";
  }
}
