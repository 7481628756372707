package fairwell.query.calendar;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoCollection;
import fairwell.kernel.access.Actor;
import fairwell.kernel.calendar.CalendarFeed;
import fairwell.kernel.calendar.FeedRights;
import fairwell.kernel.id.ActorId;
import fairwell.query.calendar.CalendarContents.Day;
import fairwell.query.calendar.OpenTaskList.OpenTask;
import fairwell.query.cases.CaseAccess;
import fairwell.query.cases.CaseScope;
import fairwell.query.cases.InsideKnowledge;
import fairwell.query.store.Documents;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Answers what stands in a feed. Its reader is judged as everywhere and at each reading, by what
 * the account was when it last asked for the feed and by what the case is now.
 */
public class CalendarQueries {

  /** More would be no calendar; the latest days stay. */
  static final int MOST = 1_000;

  private static final String SCOPE = "scope";

  private static final Comparator<Day> BY_DATE =
      Comparator.comparing((Day day) -> day.entry().on())
          .thenComparing(Day::caseId)
          .thenComparing(day -> day.entry().matter())
          .thenComparing(day -> day.entry().key());

  private static final Comparator<OpenTask> BY_DUE =
      Comparator.comparing(OpenTask::due)
          .thenComparing(OpenTask::caseId)
          .thenComparing(OpenTask::matter)
          .thenComparing(OpenTask::key);

  private final MongoCollection<CalendarFeedRow> feeds;
  private final MongoCollection<CaseCalendar> cases;

  public CalendarQueries(
      Documents documents, CalendarFeedSlice feedSlice, CaseCalendarSlice caseSlice) {
    this.feeds = documents.of(feedSlice);
    this.cases = documents.of(caseSlice);
  }

  @QueryHandler
  public CompletableFuture<@Nullable CalendarContents> read(ReadCalendar query) {
    return Mono.from(feeds.find(Filters.eq("feed.secretHash", query.secretHash())))
        .flatMap(
            row -> Mono.justOrEmpty(row.feed()).flatMap(feed -> read(row, feed, query.today())))
        .toFuture();
  }

  @QueryHandler
  public CompletableFuture<@Nullable CalendarFeedStanding> get(GetCalendarFeed query) {
    String holder = query.actor().id().value();
    return Mono.from(feeds.find(Filters.eq("_id", holder)))
        .flatMap(row ->
            Mono.justOrEmpty(row.feed())
                .flatMap(feed ->
                    good(row, feed, query.today())
                        .map(_ ->
                            CalendarFeedStanding.of(holder, feed, FeedRights.of(query.actor())))))
        .defaultIfEmpty(CalendarFeedStanding.none(holder))
        .toFuture();
  }

  /** What stands in the calendar, is open and has to be done. */
  @QueryHandler
  public CompletableFuture<@Nullable OpenTaskList> find(FindOpenTasks query) {
    return cases(query.actor())
        .flatMapIterable(about ->
            days(about, query.actor())
                .filter(day -> day.entry().isOpenTask())
                .map(day -> task(day, about.scope(), query.actor()))
                .toList())
        .collectSortedList(BY_DUE)
        .map(open ->
            new OpenTaskList(
                open.subList(0, Math.min(MOST, open.size())), Math.max(0, open.size() - MOST)))
        .toFuture();
  }

  private static OpenTask task(Day day, CaseScope scope, Actor reader) {
    CalendarEntry entry = day.entry();
    return new OpenTask(
        day.caseId(),
        entry.matter(),
        entry.key(),
        entry.on(),
        entry.missed(),
        entry.role(),
        entry.account(),
        entry.isOf(reader, scope.owner()));
  }

  private Mono<CalendarContents> read(CalendarFeedRow row, CalendarFeed feed, LocalDate today) {
    Actor reader = feed.rights().actor(new ActorId(row.id()));
    return good(row, feed, today)
        .flatMap(_ -> days(reader))
        .map(days -> new CalendarContents(reader, feed.language(), days));
  }

  /** The feed, unless its time is over or its holder has left. */
  private Mono<CalendarFeed> good(CalendarFeedRow row, CalendarFeed feed, LocalDate today) {
    if (!feed.isGood(today)) {
      return Mono.empty();
    }
    if (feed.rights().employee() == null) {
      return Mono.just(feed);
    }
    return Flux.from(
            cases.find(Filters.eq(SCOPE + ".employeeId", feed.rights().employee().value())))
        .any(own -> own.shutsOut(row.position(), today))
        .flatMap(out -> out ? Mono.empty() : Mono.just(feed));
  }

  private Mono<List<Day>> days(Actor reader) {
    return cases(reader)
        .flatMapIterable(about -> days(about, reader).toList())
        .sort(BY_DATE.reversed())
        .take(MOST)
        .collectSortedList(BY_DATE);
  }

  private Flux<CaseCalendar> cases(Actor reader) {
    return Flux.from(
        cases.find(
            Filters.and(CaseAccess.readableBy(reader, SCOPE), CaseAccess.ofOthers(reader, SCOPE))));
  }

  private static Stream<Day> days(CaseCalendar about, Actor reader) {
    return about.entries().stream()
        .filter(entry ->
            entry.concerns(reader)
                && InsideKnowledge.mayKnow(reader, about.scope(), entry.matter().event()))
        .map(entry ->
            new Day(about.id(), about.scope().employeeId(), about.scope().hidden(), entry));
  }
}
