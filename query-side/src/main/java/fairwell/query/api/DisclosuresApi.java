package fairwell.query.api;

import fairwell.kernel.access.Actor;
import fairwell.kernel.event.EventCatalogue;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.personal.Disclosure;
import fairwell.kernel.personal.PersonalText;
import fairwell.log.read.LogReader;
import fairwell.query.casefile.GetCaseFile;
import fairwell.query.caselist.CaseFilter;
import fairwell.query.caselist.CasePage;
import fairwell.query.caselist.CaseSort;
import fairwell.query.caselist.FindCases;
import fairwell.query.cases.InsideKnowledge;
import fairwell.query.personal.Disclosures;
import fairwell.query.personal.PersonalPurposes;
import fairwell.query.personal.PersonalTexts;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
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
 * SHA-256 alone. Who may know what an event says is the same as everywhere.
 */
@RestController
class DisclosuresApi {

  static final Set<String> KNOWN = Set.of("minPosition", "eventId", "caseId", "field");

  private static final int PAGE = 200;

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

  /**
   * What of an event is disclosed; no values where the person was erased. It is kept as a file and
   * checked with {@code fairwell disclosure}, so its form has a version.
   */
  record Disclosed(
      String format,
      String eventId,
      String event,
      String stream,
      long sequence,
      List<DisclosedValue> values) {}

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
            known(employee, named, who)
                .flatMap(known -> found(known, event))
                .flatMap(recorded -> disclosed(recorded, employee, field, who))
                .map(body -> ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body))
                .switchIfEmpty(Mono.error(() -> ReadProblem.of(ReadProblem.Code.EVENT_NOT_FOUND))));
  }

  /** A stream, and of which events in it the actor may know what they say. */
  private record Known(String stream, Predicate<String> content) {}

  /** The stream of the person, or of a case that the actor may read. */
  private Mono<Known> known(EmployeeId employee, @Nullable String named, Actor who) {
    if (named == null) {
      Known person = new Known(employee.value(), event -> InsideKnowledge.mayKnowFact(who, event));
      return who.units().isEmpty()
          ? Mono.just(person)
          : hasReadableCase(employee, who).filter(has -> has).map(_ -> person);
    }
    String caseId = Parameters.caseId(named);
    return queries
        .file(new GetCaseFile(caseId, who))
        .map(file ->
            new Known(
                caseId,
                event -> InsideKnowledge.mayKnowContent(who, file.summary().scope(), event)));
  }

  /** Units have cases and not people: whoever is bound to some knows a person by a case in them. */
  private Mono<Boolean> hasReadableCase(EmployeeId employee, Actor who) {
    return cases(employee, null, who)
        .expand(page ->
            page.nextCursor() == null ? Mono.empty() : cases(employee, page.nextCursor(), who))
        .concatMapIterable(CasePage::items)
        .any(row -> row.summary().scope().employeeId().equals(employee.value()));
  }

  private Mono<CasePage> cases(EmployeeId employee, @Nullable String cursor, Actor who) {
    CaseFilter named = new CaseFilter(Set.of(), Set.of(), null, null, employee.number());
    return queries.find(new FindCases(named, CaseSort.OPENED, false, PAGE, cursor, who));
  }

  private Mono<Recorded> found(Known known, String event) {
    return Mono.fromCallable(() -> log.readStream(known.stream()))
        .subscribeOn(Schedulers.boundedElastic())
        .flatMapIterable(all -> all)
        .filter(recorded -> recorded.eventId().equals(event))
        .filter(recorded -> known.content().test(nameOf(recorded)))
        .next();
  }

  private static String nameOf(Recorded recorded) {
    return EventCatalogue.nameOf(recorded.event().getClass()).qualified();
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
                Disclosure.FORMAT,
                recorded.eventId(),
                nameOf(recorded),
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
