package fairwell.query.pages;

import fairwell.kernel.access.Actor;
import fairwell.kernel.personal.PersonalText;
import fairwell.query.api.CurrentActor;
import fairwell.query.api.Queries;
import fairwell.query.api.TimeMachine;
import fairwell.query.casefile.CaseFile;
import fairwell.query.casefile.Entry;
import fairwell.query.casefile.GetCaseFile;
import fairwell.query.moment.GetMoment;
import fairwell.query.moment.GetMomentDifference;
import fairwell.query.moment.Moment;
import fairwell.query.moment.MomentDifference;
import fairwell.query.moment.Point;
import fairwell.query.moment.When;
import fairwell.query.personal.PersonalTexts;
import fairwell.query.personal.PersonalTexts.Reading;
import fairwell.query.wording.Wording;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/**
 * The time machine of one case: a slider over its events, the case as it was after one of them, and
 * what became of it since another. Plain links and forms; the script only spares pressing a button.
 */
@Controller
final class MomentsPage {

  private static final List<String> FIELDS = List.of("employeeName", "reason", "timeline");

  private final Queries queries;
  private final TimeMachine machine;
  private final CurrentActor currentActor;
  private final PersonalTexts texts;
  private final MessageSource messages;

  MomentsPage(
      Queries queries,
      TimeMachine machine,
      CurrentActor currentActor,
      PersonalTexts texts,
      MessageSource messages) {
    this.queries = queries;
    this.machine = machine;
    this.currentActor = currentActor;
    this.texts = texts;
    this.messages = messages;
  }

  /**
   * One moment; the newest unless it is named.
   *
   * @param position of an event: the permanent name of the moment
   * @param event the number of an event among those the reader may know of, as the slider counts
   * @param from position of the moment to compare with; the event before unless it is named
   */
  @GetMapping(value = "/cases/{id}/moments", produces = MediaType.TEXT_HTML_VALUE)
  Mono<Rendering> page(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable Long position,
      @RequestParam(required = false) @Nullable Integer event,
      @RequestParam(required = false) @Nullable Long from,
      Locale locale) {
    Wording words = new Wording(messages, locale);
    String caseId = PageCase.known(id);
    return currentActor
        .get()
        .flatMap(actor ->
            queries
                .file(new GetCaseFile(caseId, actor))
                .flatMap(file -> {
                  Long asked = position == null ? numbered(file, event) : position;
                  When when = asked == null ? When.NOW : When.position(asked);
                  return machine
                      .moment(new GetMoment(caseId, when, actor))
                      .flatMap(moment -> shown(moment, file, from, actor, words));
                }))
        .map(model ->
            Rendering.view("moments").model(model).modelAttribute("sliding", event != null).build())
        .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
  }

  /** The position of the event the slider stands on; one beyond the ends is the first or last. */
  private static @Nullable Long numbered(CaseFile file, @Nullable Integer event) {
    if (event == null) {
      return null;
    }
    List<Entry> known = file.timeline();
    return known.get(Math.clamp(event.longValue(), 1, known.size()) - 1).position();
  }

  private Mono<Map<String, Object>> shown(
      Moment moment, CaseFile now, @Nullable Long from, Actor actor, Wording words) {
    Point point = moment.point();
    Long before = from == null ? point.previous() : from;
    When since = When.position(before == null ? point.position() : before);
    return machine
        .difference(
            new GetMomentDifference(moment.caseId(), since, When.position(point.position()), actor))
        .flatMap(difference ->
            difference.runsBackwards()
                ? Mono.error(new ResponseStatusException(HttpStatus.BAD_REQUEST))
                : model(moment, now, difference, actor, words));
  }

  private Mono<Map<String, Object>> model(
      Moment moment, CaseFile now, MomentDifference difference, Actor actor, Wording words) {
    NeedToKnow need = NeedToKnow.of(actor);
    List<PersonalText.Sealed> wanted = ShownMoment.texts(moment, difference, need);
    Mono<Opened> opening =
        wanted.isEmpty()
            ? Mono.just(Opened.NOTHING)
            : texts
                .open(new Reading(actor, moment.caseId(), "page.moments", FIELDS, wanted))
                .map(known -> new Opened(Set.copyOf(wanted), known));
    return opening.map(opened -> model(moment, now, difference, need, opened, words));
  }

  private static Map<String, Object> model(
      Moment moment,
      CaseFile now,
      MomentDifference difference,
      NeedToKnow need,
      Opened opened,
      Wording words) {
    Point point = moment.point();
    LocalDate day = LocalDate.ofInstant(point.recordedAt(), Wording.ZONE);
    Map<String, Object> model = new HashMap<>();
    model.put("file", ShownCase.of(moment.file(), point.position() - 1, need, opened, day, words));
    model.put("moment", ShownMoment.of(moment, opened, words));
    model.put("first", now.timeline().getFirst().position());
    model.put("last", now.timeline().getLast().position());
    model.put("difference", ShownMoment.difference(difference, opened, words));
    model.put("compared", difference.from().position());
    model.put(
        "byItself", point.previous() == null || difference.from().position() == point.previous());
    return model;
  }
}
