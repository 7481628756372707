package fairwell.query.pages;

import fairwell.kernel.access.Role;
import fairwell.kernel.calendar.CalendarFeed;
import fairwell.kernel.personal.KeysUnavailable;
import fairwell.query.api.CurrentActor;
import fairwell.query.api.Queries.DocumentsNotReady;
import fairwell.query.departure.DepartureQueries;
import fairwell.query.export.ExportRequest;
import fairwell.query.kpi.KpiQueries;
import fairwell.query.negotiation.FindTalkTemplates;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/** What every page has around it, and the page that is shown while documents are rebuilt. */
@ControllerAdvice(basePackageClasses = PageFrame.class)
final class PageFrame {

  /** After so many seconds the browser asks again by itself, also without a script. */
  private static final String ASK_AGAIN = "2";

  private static final int PERCENT = 100;
  private static final Logger LOG = LoggerFactory.getLogger(PageFrame.class);

  private final CurrentActor currentActor;
  private final MessageSource messages;
  private final boolean signOut;
  private final boolean exports;

  /**
   * @param signOut whether this process signs people in, so that it can sign them out as well
   * @param exports whether this process makes exports: it does where it writes the ledger
   */
  PageFrame(
      CurrentActor currentActor,
      MessageSource messages,
      @Value("${fairwell.local-issuer.enabled:false}") boolean signOut,
      @Value("${fairwell.ledger.enabled:false}") boolean exports) {
    this.currentActor = currentActor;
    this.messages = messages;
    this.signOut = signOut;
    this.exports = exports;
  }

  @ModelAttribute("who")
  Mono<String> who() {
    return currentActor.get().map(actor -> actor.id().value());
  }

  /** Whether the key figures are for the reader, so that the way to them is shown. */
  @ModelAttribute("readsFigures")
  Mono<Boolean> readsFigures() {
    return isOneOf(KpiQueries.READERS);
  }

  /** The same for the templates of talks. */
  @ModelAttribute("readsTemplates")
  Mono<Boolean> readsTemplates() {
    return isOneOf(FindTalkTemplates.READERS);
  }

  /** Whether the reader may have a calendar feed, so that the way to it is shown. */
  @ModelAttribute("hasCalendar")
  Mono<Boolean> hasCalendar() {
    return isOneOf(CalendarFeed.STAFF);
  }

  /** Whether exports are for the reader and made here, so that the way to them is shown. */
  @ModelAttribute("hasExports")
  Mono<Boolean> hasExports() {
    return exports ? isOneOf(ExportRequest.READERS) : Mono.just(false);
  }

  /** Whether departures ordered together are for the reader. */
  @ModelAttribute("readsDepartures")
  Mono<Boolean> readsDepartures() {
    return isOneOf(DepartureQueries.READERS);
  }

  /** Whether the reader is somebody who may be asked to take something over. */
  @ModelAttribute("isEmployed")
  Mono<Boolean> isEmployed() {
    return currentActor.get().map(actor -> actor.employee() != null);
  }

  /** Whether there is a person behind the account, so that the way to the own data is shown. */
  @ModelAttribute("hasOwnData")
  Mono<Boolean> hasOwnData() {
    return currentActor.get().map(actor -> actor.employee() != null);
  }

  private Mono<Boolean> isOneOf(Set<Role> readers) {
    return currentActor.get().map(actor -> actor.roles().stream().anyMatch(readers::contains));
  }

  @ModelAttribute("signOut")
  boolean signOut() {
    return signOut;
  }

  /** This page in the other language. */
  @ModelAttribute("otherLanguage")
  String otherLanguage(ServerWebExchange exchange, Locale locale) {
    return UriComponentsBuilder.fromPath(exchange.getRequest().getPath().value())
        .query(exchange.getRequest().getURI().getRawQuery())
        .replaceQueryParam("lang", messages.getMessage("nav.language.code", null, locale))
        .build(true)
        .toUriString();
  }

  /** Whoever keeps the keys of persons is away for a moment; the page says so as the API does. */
  @ExceptionHandler
  Rendering keysAway(KeysUnavailable away, ServerWebExchange exchange) {
    LOG.warn("the keys of persons cannot be had now: {}", away.toString());
    exchange.getResponse().getHeaders().set(HttpHeaders.RETRY_AFTER, ASK_AGAIN);
    return Rendering.view("error/5xx")
        .status(HttpStatus.SERVICE_UNAVAILABLE)
        .model(Map.of("status", HttpStatus.SERVICE_UNAVAILABLE.value()))
        .build();
  }

  @ExceptionHandler
  Rendering rebuilding(DocumentsNotReady notReady, ServerWebExchange exchange) {
    HttpHeaders headers = exchange.getResponse().getHeaders();
    headers.set(HttpHeaders.RETRY_AFTER, ASK_AGAIN);
    headers.set("Refresh", ASK_AGAIN);
    int percent = (int) Math.floor(notReady.progress() * PERCENT);
    return Rendering.view("rebuilding")
        .status(HttpStatus.SERVICE_UNAVAILABLE)
        .model(Map.of("percent", percent))
        .build();
  }
}
