package fairwell.query.pages;

import fairwell.kernel.access.Actor;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.personal.PersonalText;
import fairwell.log.read.LogReader;
import fairwell.query.api.CurrentActor;
import fairwell.query.casefile.Entry;
import fairwell.query.explanation.FactEntry;
import fairwell.query.personal.PersonalTexts;
import fairwell.query.personal.PersonalTexts.Reading;
import fairwell.query.wording.Sentences;
import fairwell.query.wording.Wording;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** What is recorded of the person who reads it, a sentence each, and the way to the file. */
@Controller
final class OwnDataPage {

  static final String PATH = "/me/personal-data";

  private final LogReader log;
  private final PersonalTexts texts;
  private final CurrentActor currentActor;
  private final MessageSource messages;

  OwnDataPage(
      LogReader log, PersonalTexts texts, CurrentActor currentActor, MessageSource messages) {
    this.log = log;
    this.texts = texts;
    this.currentActor = currentActor;
    this.messages = messages;
  }

  /** A record as it is said. */
  public record Said(String recorded, String says) {}

  @GetMapping(value = PATH, produces = MediaType.TEXT_HTML_VALUE)
  Mono<Rendering> page(Locale locale) {
    Wording words = new Wording(messages, locale);
    return currentActor
        .get()
        .flatMap(actor -> said(actor, words))
        .map(said ->
            Rendering.view("own-data").model(Map.of("at", "own-data", "said", said)).build());
  }

  private Mono<List<Said>> said(Actor actor, Wording words) {
    EmployeeId employee = actor.employee();
    return employee == null
        ? Mono.just(List.of())
        : Mono.fromCallable(
                () -> log.readStream(employee.value()).stream().map(FactEntry::of).toList())
            .subscribeOn(Schedulers.boundedElastic())
            .flatMap(entries -> said(actor, employee, entries, words));
  }

  private Mono<List<Said>> said(
      Actor actor, EmployeeId employee, List<Entry> entries, Wording words) {
    List<PersonalText.Sealed> wanted =
        entries.stream().flatMap(entry -> entry.texts().values().stream()).distinct().toList();
    List<String> fields =
        entries.stream()
            .flatMap(entry -> entry.texts().keySet().stream())
            .distinct()
            .sorted()
            .toList();
    Reading reading = new Reading(actor, employee.value(), "page.own-data", fields, wanted);
    return texts
        .open(reading)
        .map(found -> new Opened(new HashSet<>(wanted), found))
        .map(opened ->
            entries.stream()
                .map(entry ->
                    new Said(
                        words.moment(entry.at()),
                        new Sentences(words).of(entry, text -> opened.say(text, words))))
                .toList());
  }
}
