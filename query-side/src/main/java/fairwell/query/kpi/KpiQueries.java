package fairwell.query.kpi;

import com.mongodb.reactivestreams.client.MongoCollection;
import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.kpi.CaseRecord;
import fairwell.kernel.kpi.Disclosure;
import fairwell.kernel.kpi.Figure;
import fairwell.kernel.kpi.Formula;
import fairwell.kernel.kpi.KpiQuestion;
import fairwell.kernel.kpi.KpiQuestion.Basis;
import fairwell.kernel.kpi.PersonRecord;
import fairwell.kernel.kpi.Population;
import fairwell.log.read.LogReader;
import fairwell.query.interview.ExitInterviewQueries;
import fairwell.query.runner.AsOf;
import fairwell.query.runner.Reached;
import fairwell.query.store.Documents;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Answers with figures. A document that has not changed since the moment asked about is taken as it
 * is; only the streams that went on after it are folded again, by the same function, up to it.
 */
public class KpiQueries {

  private static final ZoneId LAW = ZoneId.of("Asia/Shanghai");

  /**
   * Who reads figures. They count cases that are confidential, too, and those who know the people
   * of a unit can guess who is behind a small number even where it is not suppressed: so only those
   * see them who answer for the process (HR, counsel) or check it (auditors).
   */
  public static final Set<Role> READERS = Set.of(Role.HR, Role.LEGAL, Role.AUDITOR);

  /**
   * Who may say as of which event. Two positions that differ by one event differ by one case, which
   * no rule about groups prevents: so only those may whose work it is to follow a figure to its
   * events, and who may read those anyway.
   */
  private static final Set<Role> AS_OF_READERS = Set.of(Role.LEGAL, Role.AUDITOR);

  private final MongoCollection<KpiCase> cases;
  private final MongoCollection<KpiPerson> people;
  private final KpiCaseSlice caseSlice;
  private final KpiPersonSlice personSlice;
  private final LogReader log;
  private final Reached reached;

  public KpiQueries(
      Documents documents,
      KpiCaseSlice caseSlice,
      KpiPersonSlice personSlice,
      LogReader log,
      Reached reached) {
    this.cases = documents.of(caseSlice);
    this.people = documents.of(personSlice);
    this.caseSlice = caseSlice;
    this.personSlice = personSlice;
    this.log = log;
    this.reached = reached;
  }

  /**
   * Absent for those who do not read figures, for a unit that is not theirs, and for a position
   * from those who may not name one.
   */
  @QueryHandler
  public CompletableFuture<@Nullable KpiReport> get(GetKpis query) {
    List<String> units = units(query.unit(), query.actor());
    Set<Role> readers = query.position() == 0 ? READERS : AS_OF_READERS;
    boolean may = query.actor().roles().stream().anyMatch(readers::contains);
    if (!may || units == null) {
      return CompletableFuture.completedFuture(null);
    }
    long position = query.position() == 0 ? reached.position() : query.position();
    return Mono.zip(Flux.from(cases.find()).collectList(), Flux.from(people.find()).collectList())
        .publishOn(Schedulers.boundedElastic())
        .map(all -> report(query, new Population(units), position, all.getT1(), all.getT2()))
        .map(report -> mayCompare(query) ? report : withoutScore(report))
        .toFuture();
  }

  /**
   * Whether the score of one unit among others is for that reader. Beside the score of all it would
   * tell of the few whom only one of them counts; who reads what leavers answered knows anyway.
   */
  private static boolean mayCompare(GetKpis query) {
    return query.unit() == null
        || query.actor().units().equals(Set.of(query.unit()))
        || query.actor().roles().stream().anyMatch(ExitInterviewQueries.READERS::contains);
  }

  private static KpiReport withoutScore(KpiReport report) {
    return new KpiReport(
        report.period(),
        report.population(),
        report.position(),
        report.smallestGroup(),
        withoutScore(report.asReported()),
        withoutScore(report.restated()));
  }

  private static List<Figure> withoutScore(List<Figure> figures) {
    return figures.stream()
        .map(one -> one.formula().equals(Formula.LEAVER_SCORE.id()) ? one.withheld() : one)
        .toList();
  }

  /** The units asked for, none for all; absent when it is not one of the actor’s. */
  private static @Nullable List<String> units(@Nullable String unit, Actor actor) {
    if (unit == null) {
      return actor.units().stream().sorted().toList();
    }
    return actor.units().isEmpty() || actor.units().contains(unit) ? List.of(unit) : null;
  }

  private KpiReport report(
      GetKpis query,
      Population population,
      long position,
      List<KpiCase> cases,
      List<KpiPerson> people) {
    Instant over = query.period().over();
    Known now = known(cases, people, position, Instant.MAX);
    LocalDate until = LocalDate.ofInstant(query.now(), LAW);
    List<Figure> reported = List.of();
    if (!over.isAfter(query.now())) {
      Known then = known(cases, people, position, over);
      reported =
          Disclosure.figures(
              then.cases(),
              then.people(),
              new KpiQuestion(
                  query.period(),
                  population,
                  then.position(),
                  Basis.AS_REPORTED,
                  query.period().to()),
              units(query.actor(), then));
    }
    return new KpiReport(
        query.period(),
        population,
        position,
        Figure.SMALLEST_GROUP,
        reported,
        Disclosure.figures(
            now.cases(),
            now.people(),
            new KpiQuestion(query.period(), population, position, Basis.RESTATED, until),
            units(query.actor(), now)));
  }

  /** The units among which a reader may choose. */
  private static List<String> units(Actor actor, Known known) {
    return actor.units().isEmpty()
        ? Stream.concat(
                known.cases().stream().map(CaseRecord::unit),
                known.people().stream()
                    .flatMap(person -> person.posts().stream())
                    .map(PersonRecord.Post::unit))
            .distinct()
            .sorted()
            .toList()
        : actor.units().stream().sorted().toList();
  }

  /** What was recorded up to a position and before a moment; {@code position} is its last event. */
  private record Known(
      Collection<CaseRecord> cases, Collection<PersonRecord> people, long position) {}

  private Known known(List<KpiCase> cases, List<KpiPerson> people, long upTo, Instant before) {
    List<KpiCase> knownCases = new ArrayList<>();
    for (KpiCase one : cases) {
      if (one.position() <= upTo && one.lastAt().isBefore(before)) {
        knownCases.add(one);
      } else if (one.began() <= upTo) {
        knownCases.addAll(AsOf.over(caseSlice, recorded(one.id(), upTo, before)).values());
      }
    }
    List<KpiPerson> knownPeople = new ArrayList<>();
    for (KpiPerson one : people) {
      if (one.position() <= upTo && one.lastAt().isBefore(before)) {
        knownPeople.add(one);
      } else if (one.began() <= upTo) {
        knownPeople.addAll(AsOf.over(personSlice, recorded(one.id(), upTo, before)).values());
      }
    }
    long last =
        Math.max(
            knownCases.stream().mapToLong(KpiCase::position).max().orElse(0),
            knownPeople.stream().mapToLong(KpiPerson::position).max().orElse(0));
    return new Known(
        knownCases.stream().map(KpiCase::record).toList(),
        knownPeople.stream().map(KpiPerson::record).toList(),
        last);
  }

  private List<Recorded> recorded(String stream, long upTo, Instant before) {
    return log.readStream(stream).stream()
        .filter(event -> event.position() <= upTo && event.at().isBefore(before))
        .toList();
  }
}
