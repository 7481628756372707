package fairwell.query.api;

import fairwell.kernel.access.Actor;
import fairwell.kernel.event.EventCatalogue;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.personal.Disclosure;
import fairwell.kernel.personal.PersonalText;
import fairwell.log.read.LogReader;
import fairwell.query.casefile.GetCaseFile;
import fairwell.query.personal.Disclosures;
import fairwell.query.personal.PersonalPurposes;
import fairwell.query.personal.PersonalTexts;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Single values for an auditor or a court: of one event the texts about one person, each with the
 * disclosure whose digest the event holds (RFC 9901). Whoever has the event checks it with a
 * SHA-256 alone.
 */
@RestController
class DisclosuresApi {

  static final Set<String> KNOWN = Set.of("minPosition", "eventId", "caseId", "field");

  private final Queries queries;
  private final LogReader log;
  private final OpenedJson json;
  private final Disclosures texts;
  private final ReadAfter after;

  DisclosuresApi(
      Queries queries, LogReader log, OpenedJson json, Disclosures texts, ReadAfter after) {
    this.queries = queries;
    this.log = log;
    this.json = json;
    this.texts = texts;
    this.after = after;
  }

  /** What of an event is disclosed; empty texts where the person was erased. */
  record Disclosed(
      String eventId, String event, String stream, long sequence, List<DisclosedValue> values) {}

  /**
   * One value.
   *
   * @param field its path in the event
   * @param digest as the event holds it, under {@code _sd}
   * @param disclosure base64url of {@code [salt, name, value]}; its SHA-256 in base64url is the
   *     digest
   */
  record DisclosedValue(
      String field, String digest, String disclosure, String salt, String name, String value) {

    static DisclosedValue of(PersonalText.Sealed sealed, Disclosure disclosure) {
      return new DisclosedValue(
          fieldOf(sealed),
          sealed.digest(),
          disclosure.encoded(),
          disclosure.salt(),
          disclosure.name(),
          disclosure.value());
    }

    @Override
    public String toString() {
      return "DisclosedValue[" + field + "]";
    }
  }

  @GetMapping("/api/v1/employees/{number}/personal-data/disclosures")
  Mono<ResponseEntity<Disclosed>> disclosures(
      @PathVariable String number,
      @RequestParam MultiValueMap<String, String> query,
      ServerWebExchange exchange) {
    Parameters asked = Parameters.of(query, KNOWN);
    EmployeeId employee = PersonalDataReadApi.employee(number);
    String event = asked.text("eventId");
    if (event == null) {
      throw ReadProblem.parameter("eventId", "the id of an event about this person");
    }
    String named = asked.text("caseId");
    String field = asked.text("field");
    return after.answer(
        asked,
        exchange,
        who ->
            stream(employee, named, who)
                .flatMap(stream -> found(stream, event))
                .flatMap(recorded -> disclosed(recorded, employee, field, who))
                .map(body -> ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body))
                .switchIfEmpty(Mono.error(() -> ReadProblem.of(ReadProblem.Code.EVENT_NOT_FOUND))));
  }

  /** The stream of the person, or of a case that the actor may read. */
  private Mono<String> stream(EmployeeId employee, @Nullable String named, Actor who) {
    if (named == null) {
      return Mono.just(employee.value());
    }
    String caseId = Parameters.caseId(named);
    return queries.file(new GetCaseFile(caseId, who)).map(_ -> caseId);
  }

  private Mono<Recorded> found(String stream, String event) {
    return Mono.fromCallable(() -> log.readStream(stream))
        .subscribeOn(Schedulers.boundedElastic())
        .flatMapIterable(all -> all)
        .filter(recorded -> recorded.eventId().equals(event))
        .next();
  }

  private Mono<Disclosed> disclosed(
      Recorded recorded, EmployeeId employee, @Nullable String field, Actor who) {
    List<PersonalText.Sealed> sealed =
        json.sealedIn(recorded.event()).stream()
            .filter(text -> text.subject().equals(employee.value()))
            .filter(text -> field == null || field.equals(fieldOf(text)))
            .toList();
    if (sealed.isEmpty()) {
      return Mono.empty();
    }
    List<String> fields = sealed.stream().map(DisclosuresApi::fieldOf).sorted().toList();
    return texts
        .disclose(
            new PersonalTexts.Reading(
                who, recorded.streamId(), PersonalPurposes.DISCLOSURE, fields, sealed))
        .map(opened ->
            new Disclosed(
                recorded.eventId(),
                EventCatalogue.nameOf(recorded.event().getClass()).qualified(),
                recorded.streamId(),
                recorded.sequence(),
                sealed.stream()
                    .filter(opened::containsKey)
                    .map(text -> DisclosedValue.of(text, Objects.requireNonNull(opened.get(text))))
                    .toList()));
  }

  private static String fieldOf(PersonalText.Sealed sealed) {
    return sealed.in().substring(sealed.in().indexOf('/') + 1);
  }
}
