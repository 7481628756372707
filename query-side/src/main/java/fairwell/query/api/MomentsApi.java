package fairwell.query.api;

import fairwell.kernel.access.Actor;
import fairwell.kernel.personal.PersonalText;
import fairwell.query.casefile.CaseFile;
import fairwell.query.casefile.Entry;
import fairwell.query.casefile.GetCaseFile;
import fairwell.query.moment.GetMoment;
import fairwell.query.moment.GetMomentDifference;
import fairwell.query.moment.MomentDifference;
import fairwell.query.moment.MomentDifference.Change;
import fairwell.query.moment.When;
import fairwell.query.personal.PersonalTexts;
import fairwell.query.personal.PersonalTexts.Reading;
import fairwell.query.runner.Reached;
import fairwell.query.wording.DifferenceInWords;
import fairwell.query.wording.Wording;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A case as of any event or instant, and what happened between two moments in words. The rules of
 * the reader of today hold, and every reading of personal texts is recorded, as of the present.
 */
@RestController
@RequestMapping("/api/v1/cases/{id}")
class MomentsApi {

  static final Set<String> AS_OF = Set.of("position", "at", "minPosition");
  static final Set<String> DIFFERENCE = Set.of("from", "to", "lang", "minPosition");
  private static final String EXAMPLE = "2026-06-30T10:00:00Z";

  private final Queries queries;
  private final TimeMachine machine;
  private final PersonalTexts texts;
  private final OpenedJson opened;
  private final ReadAfter after;
  private final Reached reached;
  private final MessageSource messages;
  private final Clock clock;

  MomentsApi(
      Queries queries,
      TimeMachine machine,
      PersonalTexts texts,
      OpenedJson opened,
      ReadAfter after,
      Reached reached,
      MessageSource messages,
      ObjectProvider<Clock> clock) {
    this.queries = queries;
    this.machine = machine;
    this.texts = texts;
    this.opened = opened;
    this.after = after;
    this.reached = reached;
    this.messages = messages;
    this.clock = clock.getIfUnique(Clock::systemUTC);
  }

  /** The case as it was right after an event, or at an instant; as it is now without either. */
  @GetMapping("/as-of")
  Mono<ResponseEntity<JsonNode>> asOf(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> query,
      ServerWebExchange exchange) {
    Parameters asked = Parameters.of(query, AS_OF);
    String caseId = Parameters.caseId(id);
    When when = when(asked);
    String named = when.at() == null ? "position" : "at";
    return after.answer(
        asked,
        exchange,
        who ->
            machine
                .moment(new GetMoment(caseId, when, who))
                .switchIfEmpty(none(caseId, named, who))
                .flatMap(moment ->
                    opened
                        .of(moment, who, caseId, "api.as-of")
                        .map(body -> MomentLinks.into((ObjectNode) body, moment)))
                .map(ResponseEntity::ok));
  }

  /** What happened after one moment and up to another; from the opening to now without names. */
  @GetMapping("/difference")
  Mono<ResponseEntity<DifferenceInWords>> difference(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> query,
      Locale locale,
      ServerWebExchange exchange) {
    Parameters asked = Parameters.of(query, DIFFERENCE);
    String caseId = Parameters.caseId(id);
    When to = bound(asked, "to");
    When from = bound(asked, "from");
    return after.answer(
        asked,
        exchange,
        who ->
            queries
                .file(new GetCaseFile(caseId, who))
                .switchIfEmpty(notFound())
                .flatMap(file ->
                    machine
                        .difference(
                            new GetMomentDifference(
                                caseId, from == null ? opening(file) : from, orNow(to), who))
                        .switchIfEmpty(notOpened(from == null ? "to" : "from", file)))
                .flatMap(found -> inWords(found, who, new Wording(messages, locale)))
                .map(said ->
                    ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                        .body(said)));
  }

  private Mono<DifferenceInWords> inWords(MomentDifference found, Actor who, Wording words) {
    if (found.runsBackwards()) {
      return Mono.error(() -> ReadProblem.parameter("from", "a moment no later than the other"));
    }
    List<Entry> entries = found.changes().stream().map(Change::entry).toList();
    List<PersonalText.Sealed> sealed =
        entries.stream().flatMap(entry -> entry.texts().values().stream()).distinct().toList();
    Mono<Map<PersonalText.Sealed, String>> plain =
        sealed.isEmpty()
            ? Mono.just(Map.of())
            : texts.open(
                new Reading(
                    who,
                    found.caseId(),
                    "api.difference",
                    List.copyOf(
                        new TreeSet<>(
                            entries.stream()
                                .flatMap(entry -> entry.texts().keySet().stream())
                                .toList())),
                    sealed));
    return plain.map(known ->
        DifferenceInWords.of(
            found,
            words,
            text -> {
              String said = known.get(text);
              return said == null ? words.text("text.erased") : said;
            }));
  }

  private When when(Parameters asked) {
    String at = asked.text("at");
    if (at == null) {
      return asked.text("position") == null ? When.NOW : When.position(asked.number("position", 0));
    }
    if (asked.text("position") != null) {
      throw ReadProblem.parameter("at", "left out where a position is named");
    }
    return When.instant(instant("at", at));
  }

  /** One end of a difference: a position or an instant. */
  private @Nullable When bound(Parameters asked, String name) {
    String value = asked.text(name);
    if (value == null) {
      return null;
    }
    if (!value.matches("\\d+")) {
      return When.instant(instant(name, value));
    }
    long position = asked.number(name, 0);
    long known = reached.position();
    if (position > known) {
      throw ReadProblem.parameter(name, "a position of the log, at most " + known);
    }
    return When.position(position);
  }

  private Instant instant(String name, String value) {
    try {
      Instant instant = OffsetDateTime.parse(value).toInstant();
      if (!instant.isAfter(clock.instant())) {
        return instant;
      }
    } catch (DateTimeException noInstant) {
      // Refused below, like one that is still to come.
    }
    throw ReadProblem.parameter(name, "an instant that has passed, for example " + EXAMPLE);
  }

  private static When orNow(@Nullable When when) {
    return when == null ? When.NOW : when;
  }

  private static When opening(CaseFile file) {
    return When.position(file.timeline().getFirst().position());
  }

  /** Why there is no such moment: there is no such case, or there was none then. */
  private <T> Mono<T> none(String caseId, String named, Actor who) {
    return queries
        .file(new GetCaseFile(caseId, who))
        .switchIfEmpty(notFound())
        .flatMap(file -> notOpened(named, file));
  }

  private static <T> Mono<T> notOpened(String named, CaseFile file) {
    Entry opening = file.timeline().getFirst();
    return Mono.error(() ->
        ReadProblem.parameter(
            named,
            "a moment of the case, which was opened by event %d at %s"
                .formatted(opening.position(), opening.at())));
  }

  private static <T> Mono<T> notFound() {
    return Mono.error(() -> ReadProblem.of(ReadProblem.Code.CASE_NOT_FOUND));
  }
}
