package fairwell.query.pages;

import fairwell.kernel.access.Actor;
import fairwell.query.api.Queries;
import fairwell.query.caselist.CaseChanged;
import fairwell.query.caselist.CaseNews;
import fairwell.query.caselist.CasePage;
import fairwell.query.caselist.CaseRow;
import fairwell.query.caselist.CountCases;
import fairwell.query.caselist.FindCases;
import fairwell.query.caselist.MissedCases;
import fairwell.query.caselist.WatchCases;
import fairwell.query.wording.Wording;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.reactive.result.view.Fragment;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The changes of one open list, one object a connection. What the page sends again is harmless: a
 * row takes the place of the row with its id.
 */
final class ListChanges {

  /** Changes this close together go out as one, with the figures counted once. */
  private static final Duration TOGETHER = Duration.ofMillis(100);

  private static final int AT_MOST = 50;

  private final Queries queries;
  private final CaseNames names;
  private final ListRequest asked;
  private final Actor actor;
  private final Wording words;
  private final Supplier<LocalDate> today;

  /** Opened once a connection, so that a busy case is not a hundred readings of one name. */
  private final Map<String, String> known = new HashMap<>();

  ListChanges(
      Queries queries,
      CaseNames names,
      ListRequest asked,
      Actor actor,
      Wording words,
      Supplier<LocalDate> today) {
    this.queries = queries;
    this.names = names;
    this.asked = asked;
    this.actor = actor;
    this.words = words;
    this.today = today;
  }

  /** What changed after that position, and then whatever changes. */
  Flux<ServerSentEvent<Fragment>> after(long position) {
    return queries
        .watch(new WatchCases(asked.filter(), position, actor))
        .bufferTimeout(AT_MOST, TOGETHER, true)
        .concatMap(this::tell);
  }

  /** What was missed comes first and once; changes may stand right behind it. */
  private Flux<ServerSentEvent<Fragment>> tell(List<CaseNews> news) {
    List<CaseChanged> changes = new ArrayList<>();
    Flux<ServerSentEvent<Fragment>> first = Flux.empty();
    for (CaseNews one : news) {
      switch (one) {
        case MissedCases missed -> first = missed(missed).flux();
        case CaseChanged changed -> changes.add(changed);
      }
    }
    return changes.isEmpty() ? first : first.concatWith(rows(changes, resumeFrom(changes)));
  }

  private Mono<ServerSentEvent<Fragment>> missed(MissedCases missed) {
    if (missed.tooMany()) {
      return wholeList();
    }
    return missed.changes().isEmpty() ? Mono.empty() : rows(missed.changes(), missed.position());
  }

  private Mono<ServerSentEvent<Fragment>> wholeList() {
    FindCases find =
        new FindCases(
            asked.filter(), asked.sort(), asked.descending(), DashboardPage.ROWS, null, actor);
    return queries.find(find).flatMap(page -> send(wanted(page), page.position(), "live :: list"));
  }

  private static List<CaseChanged> wanted(CasePage page) {
    return page.items().stream().map(row -> new CaseChanged(row, true, page.position())).toList();
  }

  private Mono<ServerSentEvent<Fragment>> rows(List<CaseChanged> changes, long position) {
    // The last word about each case; the newest comes last and so ends on top of the list.
    Map<String, CaseChanged> latest = new LinkedHashMap<>();
    changes.forEach(change -> {
      latest.remove(change.row().id());
      latest.put(change.row().id(), change);
    });
    return send(List.copyOf(latest.values()), position, "live :: rows");
  }

  private Mono<ServerSentEvent<Fragment>> send(
      List<CaseChanged> changes, long position, String template) {
    return Mono.zip(
            name(changes.stream().map(CaseChanged::row).toList()),
            queries.count(new CountCases(asked.filterOfFigures(), today.get(), actor)))
        .map(found -> {
          Map<String, Object> model = new HashMap<>();
          model.put("rows", changes.stream().map(this::row).toList());
          model.put("figures", Figures.of(found.getT2(), asked, words));
          model.put("position", position);
          return LiveStream.event("rows", position, template, model);
        });
  }

  private ListedCase row(CaseChanged change) {
    return ListedCase.of(
        change.row(), change.wanted(), known.get(change.row().id()), today.get(), words);
  }

  private Mono<Boolean> name(List<CaseRow> rows) {
    List<CaseRow> unnamed = new ArrayList<>(rows);
    unnamed.removeIf(row -> known.containsKey(row.id()));
    return names
        .of(unnamed, actor, words)
        .map(named -> {
          known.putAll(named);
          return true;
        });
  }

  private static long resumeFrom(List<CaseChanged> changes) {
    return changes.getLast().resumeFrom();
  }
}
