package fairwell.query.api;

import fairwell.kernel.calendar.FeedAddress;
import fairwell.kernel.calendar.FeedSecret;
import fairwell.kernel.event.calendar.CalendarEvent;
import fairwell.query.calendar.CalendarContents;
import fairwell.query.calendar.CalendarFeedStanding;
import fairwell.query.calendar.GetCalendarFeed;
import fairwell.query.calendar.ReadCalendar;
import fairwell.query.icalendar.CalendarText;
import fairwell.query.personal.PersonalTexts;
import fairwell.query.personal.PersonalTexts.Reading;
import fairwell.query.wording.Wording;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Calendar feeds: how it stands with the own one, and the feed itself for a program that has
 * nothing but its address. An address that is none is answered like any other path that is none.
 */
@RestController
class CalendarFeedApi {

  static final Set<String> KNOWN = Set.of("minPosition");

  private static final MediaType CALENDAR =
      new MediaType("text", "calendar", StandardCharsets.UTF_8);

  /** What is kept is asked about each time, so that a revoked address is soon forgotten. */
  private static final CacheControl OWN = CacheControl.noCache().cachePrivate();

  private final Queries queries;
  private final ReadAfter after;
  private final PersonalTexts readings;
  private final MessageSource messages;
  private final Clock clock;

  CalendarFeedApi(
      Queries queries,
      ReadAfter after,
      PersonalTexts readings,
      MessageSource messages,
      ObjectProvider<Clock> clock) {
    this.queries = queries;
    this.after = after;
    this.readings = readings;
    this.messages = messages;
    this.clock = clock.getIfUnique(Clock::systemUTC);
  }

  /** How it stands with the own feed; its address is not told again. */
  @GetMapping("/api/v1/calendar-feed")
  Mono<ResponseEntity<CalendarFeedStanding>> standing(
      @RequestParam MultiValueMap<String, String> query, ServerWebExchange exchange) {
    return after.answer(
        Parameters.of(query, KNOWN),
        exchange,
        who -> queries.calendarFeed(new GetCalendarFeed(who, today())).map(ResponseEntity::ok));
  }

  /** The feed as iCalendar text. */
  @GetMapping(FeedAddress.BELOW + "{file}")
  Mono<ResponseEntity<byte[]>> feed(@PathVariable String file, ServerWebExchange exchange) {
    return Mono.justOrEmpty(FeedAddress.secretIn(file))
        .map(FeedSecret::hash)
        .flatMap(hash -> queries.calendar(new ReadCalendar(hash, today())))
        .flatMap(contents -> answer(contents, exchange.getRequest()))
        .switchIfEmpty(Mono.error(() -> ReadProblem.of(ReadProblem.Code.UNKNOWN_PATH)));
  }

  private Mono<ResponseEntity<byte[]>> answer(CalendarContents contents, ServerHttpRequest asked) {
    byte[] text = CalendarText.of(contents, new Wording(messages, contents.language().locale()));
    String tag = tag(text);
    if (hasIt(asked, tag)) {
      return Mono.just(
          ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag).cacheControl(OWN).build());
    }
    return readings
        .open(reading(contents))
        .thenReturn(
            ResponseEntity.ok()
                .eTag(tag)
                .cacheControl(OWN)
                .contentType(CALENDAR)
                .header("Content-Disposition", "inline; filename=fairwell.ics")
                .body(text));
  }

  /** The dates of a case are about its person, though no name is opened. */
  private static Reading reading(CalendarContents contents) {
    return new Reading(
        contents.reader(),
        CalendarEvent.stream(contents.reader().id()),
        "api.calendar",
        List.of("days"),
        List.of(),
        contents.people());
  }

  private static boolean hasIt(ServerHttpRequest asked, String tag) {
    return asked.getHeaders().getIfNoneMatch().stream()
        .map(known -> known.startsWith("W/") ? known.substring(2) : known)
        .anyMatch(tag::equals);
  }

  private static String tag(byte[] text) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(text);
      return "\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(hash) + "\"";
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Wording.ZONE);
  }
}
