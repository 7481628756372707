package fairwell.query.pages;

import fairwell.kernel.calendar.FeedAddress;
import fairwell.kernel.calendar.FeedLanguage;
import fairwell.kernel.calendar.FeedSecret;
import fairwell.query.api.CurrentActor;
import fairwell.query.api.Queries;
import fairwell.query.calendar.CalendarFeedStanding;
import fairwell.query.calendar.GetCalendarFeed;
import fairwell.query.runner.Reached;
import fairwell.query.wording.Wording;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpCookie;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The own calendar feed: opened, copied, replaced and revoked by plain forms. A new address is
 * shown once, out of the cookie in which it came.
 */
@Controller
final class CalendarPage {

  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Duration LOOK = Duration.ofMillis(10);
  private static final String POSITION = "\\d{1,18}";

  private final Queries queries;
  private final CurrentActor currentActor;
  private final Reached reached;
  private final MessageSource messages;
  private final Clock clock;

  CalendarPage(
      Queries queries,
      CurrentActor currentActor,
      Reached reached,
      MessageSource messages,
      ObjectProvider<Clock> clock) {
    this.queries = queries;
    this.currentActor = currentActor;
    this.reached = reached;
    this.messages = messages;
    this.clock = clock.getIfUnique(Clock::systemUTC);
  }

  @GetMapping(value = FeedAddress.PAGE, produces = MediaType.TEXT_HTML_VALUE)
  Mono<Rendering> page(
      @RequestParam(required = false) @Nullable String minPosition,
      @RequestParam(required = false) @Nullable String failed,
      ServerWebExchange exchange,
      Locale locale) {
    Wording words = new Wording(messages, locale);
    String address = address(exchange.getRequest());
    LocalDate today = LocalDate.ofInstant(clock.instant(), Wording.ZONE);
    return currentActor
        .get()
        .delayUntil(_ -> reached(minPosition))
        .flatMap(actor -> queries.calendarFeed(new GetCalendarFeed(actor, today)))
        .map(feed -> {
          if (address != null) {
            forget(exchange);
          }
          return Rendering.view("calendar")
              .model(model(feed, address, failed != null, words))
              .build();
        });
  }

  static Map<String, Object> model(
      CalendarFeedStanding feed, @Nullable String address, boolean failed, Wording words) {
    Map<String, Object> model = new HashMap<>();
    model.put("at", "calendar");
    model.put("feed", feed);
    model.put("address", address);
    model.put("failed", failed);
    model.put("roles", feed.roles().stream().map(words::word).toList());
    model.put("key", UUID.randomUUID().toString());
    FeedLanguage language = feed.language();
    model.put(
        "language",
        language == null
            ? Locale.ENGLISH.getLanguage().equals(words.locale().getLanguage())
                ? FeedLanguage.EN
                : FeedLanguage.ZH
            : language);
    return model;
  }

  /** Until the documents know what the form did; a page that is a moment behind says less. */
  private Mono<Long> reached(@Nullable String minPosition) {
    if (minPosition == null || !minPosition.matches(POSITION)) {
      return Mono.empty();
    }
    long wanted = Long.parseLong(minPosition);
    return Flux.interval(Duration.ZERO, LOOK)
        .filter(_ -> reached.position() >= wanted)
        .next()
        .timeout(PATIENCE, Mono.empty());
  }

  /** The address that came along, if one did. */
  private static @Nullable String address(ServerHttpRequest request) {
    HttpCookie came = request.getCookies().getFirst(FeedAddress.COOKIE);
    return came == null
        ? null
        : FeedSecret.parse(came.getValue())
            .map(secret -> whole(request, FeedAddress.of(secret)))
            .orElse(null);
  }

  /** Takes the cookie back once its address is shown, so that no later look shows it again. */
  private static void forget(ServerWebExchange exchange) {
    exchange
        .getResponse()
        .addCookie(
            ResponseCookie.from(FeedAddress.COOKIE, "")
                .httpOnly(true)
                .sameSite("Strict")
                .path(FeedAddress.PAGE)
                .maxAge(Duration.ZERO)
                .build());
  }

  private static String whole(ServerHttpRequest request, String path) {
    return UriComponentsBuilder.fromUri(request.getURI())
        .replacePath(path)
        .replaceQuery(null)
        .build()
        .toUriString();
  }
}
