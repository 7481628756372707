package fairwell.query.pages;

import fairwell.kernel.access.Actor;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.personal.PersonalText;
import fairwell.log.read.LogReader;
import fairwell.query.api.CurrentActor;
import fairwell.query.api.OwnCases;
import fairwell.query.api.Queries;
import fairwell.query.casefile.CaseFile;
import fairwell.query.casefile.Entry;
import fairwell.query.explanation.FactEntry;
import fairwell.query.personal.PersonalPurposes;
import fairwell.query.personal.PersonalTexts;
import fairwell.query.personal.PersonalTexts.Reading;
import fairwell.query.wording.Sentences;
import fairwell.query.wording.Wording;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** What is recorded of the person who reads it, a sentence each, and the way to the file. */
@Controller
final class OwnDataPage {

  static final String PATH = "/me/personal-data";

  private final LogReader log;
  private final Queries queries;
  private final PersonalTexts texts;
  private final CurrentActor currentActor;
  private final MessageSource messages;
  private final Clock clock;

  OwnDataPage(
      LogReader log,
      Queries queries,
      PersonalTexts texts,
      CurrentActor currentActor,
      MessageSource messages,
      ObjectProvider<Clock> clock) {
    this.log = log;
    this.queries = queries;
    this.texts = texts;
    this.currentActor = currentActor;
    this.messages = messages;
    this.clock = clock.getIfUnique(Clock::systemUTC);
  }

  /** A record as it is said. */
  public record Said(String recorded, String says) {}

  /** A case as it is said to the person it is about. */
  public record SaidCase(String id, List<Said> events) {}

  @GetMapping(value = PATH, produces = MediaType.TEXT_HTML_VALUE)
  Mono<Rendering> page(Locale locale) {
    Wording words = new Wording(messages, locale);
    return currentActor
        .get()
        .flatMap(actor -> said(actor, words))
        .map(said ->
            Rendering.view("own-data").model(Map.of("at", "own-data", "said", said)).build());
  }

  /**
   * Records and own cases in words, as a file that any browser opens and prints without this
   * program. It is a copy like the one for machines, and recorded as one.
   */
  @GetMapping(value = PATH + "/file", produces = MediaType.TEXT_HTML_VALUE)
  Mono<Rendering> file(Locale locale) {
    Wording words = new Wording(messages, locale);
    return currentActor
        .get()
        .flatMap(actor -> {
          EmployeeId employee = actor.employee();
          return employee == null
              ? Mono.<Rendering>empty()
              : records(employee)
                  .filter(records -> !records.isEmpty())
                  .zipWith(new OwnCases(queries, actor, employee).files())
                  .flatMap(found -> file(actor, employee, found.getT1(), found.getT2(), words));
        })
        .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.FORBIDDEN)));
  }

  private Mono<Rendering> file(
      Actor actor, EmployeeId employee, List<Entry> records, List<CaseFile> cases, Wording words) {
    List<Entry> all =
        Stream.concat(records.stream(), cases.stream().flatMap(file -> file.timeline().stream()))
            .toList();
    return opened(actor, employee, all, PersonalPurposes.OWN_COPY)
        .map(opened ->
            Rendering.view("own-copy")
                .model(
                    Map.of(
                        "employee", employee.number(),
                        "made", words.moment(clock.instant()),
                        "said", said(records, opened, words),
                        "cases",
                            cases.stream()
                                .map(file ->
                                    new SaidCase(file.id(), said(file.timeline(), opened, words)))
                                .toList()))
                .header(
                    HttpHeaders.CONTENT_DISPOSITION,
                    "attachment; filename=\"personal-data-" + employee.number() + ".html\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build());
  }

  private Mono<List<Said>> said(Actor actor, Wording words) {
    EmployeeId employee = actor.employee();
    return employee == null
        ? Mono.just(List.of())
        : records(employee)
            .flatMap(entries ->
                opened(actor, employee, entries, "page.own-data")
                    .map(opened -> said(entries, opened, words)));
  }

  private Mono<List<Entry>> records(EmployeeId employee) {
    return Mono.fromCallable(
            () -> log.readStream(employee.value()).stream().map(FactEntry::of).toList())
        .subscribeOn(Schedulers.boundedElastic());
  }

  private Mono<Opened> opened(
      Actor actor, EmployeeId employee, List<Entry> entries, String purpose) {
    List<PersonalText.Sealed> wanted =
        entries.stream().flatMap(entry -> entry.texts().values().stream()).distinct().toList();
    List<String> fields =
        entries.stream()
            .flatMap(entry -> entry.texts().keySet().stream())
            .distinct()
            .sorted()
            .toList();
    return texts
        .open(new Reading(actor, employee.value(), purpose, fields, wanted))
        .map(found -> new Opened(new HashSet<>(wanted), found));
  }

  private static List<Said> said(List<Entry> entries, Opened opened, Wording words) {
    return entries.stream()
        .map(entry ->
            new Said(
                words.moment(entry.at()),
                new Sentences(words).of(entry, text -> opened.say(text, words))))
        .toList();
  }
}
