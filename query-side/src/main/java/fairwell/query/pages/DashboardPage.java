package fairwell.query.pages;

import fairwell.kernel.access.Actor;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.offboarding.Stage;
import fairwell.query.api.CurrentActor;
import fairwell.query.api.Queries;
import fairwell.query.caselist.CaseCounts;
import fairwell.query.caselist.CasePage;
import fairwell.query.caselist.CountCases;
import fairwell.query.caselist.FindCases;
import fairwell.query.wording.Wording;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Fragment;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The dashboard: figures, filter and the list of cases, which changes by itself. */
@Controller
final class DashboardPage {

  static final int ROWS = 50;

  private final Queries queries;
  private final CurrentActor currentActor;
  private final CaseNames names;
  private final LiveStream live;
  private final MessageSource messages;
  private final Clock clock;

  DashboardPage(
      Queries queries,
      CurrentActor currentActor,
      CaseNames names,
      LiveStream live,
      MessageSource messages,
      ObjectProvider<Clock> clock) {
    this.queries = queries;
    this.currentActor = currentActor;
    this.names = names;
    this.live = live;
    this.messages = messages;
    this.clock = clock.getIfUnique(Clock::systemUTC);
  }

  @GetMapping(value = "/", produces = MediaType.TEXT_HTML_VALUE)
  Mono<Rendering> page(ServerHttpRequest request, Locale locale) {
    ListRequest asked = ListRequest.of(request.getQueryParams());
    Wording words = new Wording(messages, locale);
    return currentActor.get().flatMap(actor -> page(asked, actor, words));
  }

  /**
   * The changes of the list.
   *
   * @param after position up to which the page knows the list
   * @param lastEvent the same, from a browser that connects again
   */
  @GetMapping(value = "/live/cases", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  Flux<ServerSentEvent<Fragment>> changes(
      ServerHttpRequest request,
      @RequestParam long after,
      @RequestHeader(value = "Last-Event-ID", required = false) @Nullable Long lastEvent,
      Locale locale) {
    ListRequest asked = ListRequest.of(request.getQueryParams());
    Wording words = new Wording(messages, locale);
    long known = lastEvent == null ? after : lastEvent;
    return currentActor
        .get()
        .flatMapMany(
            actor -> new ListChanges(queries, names, asked, actor, words, this::today).after(known))
        .transform(live::around);
  }

  private Mono<Rendering> page(ListRequest asked, Actor actor, Wording words) {
    FindCases find =
        new FindCases(
            asked.filter(), asked.sort(), asked.descending(), ROWS, asked.cursor(), actor);
    CountCases count = new CountCases(asked.filterOfFigures(), today(), actor);
    return Mono.zip(queries.find(find), queries.count(count))
        .flatMap(found ->
            names
                .of(found.getT1().items(), actor, words)
                .map(known -> page(asked, found.getT1(), found.getT2(), known, words)));
  }

  private Rendering page(
      ListRequest asked,
      CasePage cases,
      CaseCounts counts,
      Map<String, String> known,
      Wording words) {
    LocalDate today = today();
    List<ListedCase> rows =
        cases.items().stream()
            .map(row -> ListedCase.of(row, true, known.get(row.id()), today, words))
            .toList();
    Map<String, Object> model = new HashMap<>();
    model.put("asked", asked);
    model.put("rows", rows);
    model.put("figures", Figures.of(counts, asked, words));
    model.put("position", cases.position());
    model.put("stages", Choice.of(Stage.values(), asked.stage(), words));
    model.put("kinds", Choice.of(CaseKind.values(), asked.kind(), words));
    model.put("sorts", Choice.ofSorts(asked.sort(), words));
    // Only the first page is live: a further one shows what was there when it was asked for.
    if (asked.cursor() == null) {
      String list = asked.under("/live/cases");
      model.put(
          "liveAddress", list + (list.contains("?") ? "&" : "?") + "after=" + cases.position());
    }
    if (cases.nextCursor() != null) {
      model.put("more", asked.at(asked.stage(), cases.nextCursor()).under("/"));
    }
    return Rendering.view("dashboard").model(model).build();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Wording.ZONE);
  }
}
