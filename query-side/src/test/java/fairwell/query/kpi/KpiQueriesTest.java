package fairwell.query.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.employee.EmploymentEnded;
import fairwell.kernel.event.employee.PositionAssigned;
import fairwell.kernel.event.offboarding.CaseOpened;
import fairwell.kernel.event.offboarding.ConfirmedBy;
import fairwell.kernel.event.offboarding.ExitInterviewRecorded;
import fairwell.kernel.event.offboarding.ExitInterviewRecorded.ExitAnswer;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import fairwell.kernel.kpi.Figure;
import fairwell.kernel.kpi.Formula;
import fairwell.kernel.kpi.ReportingPeriod;
import fairwell.query.runner.Bench;
import fairwell.query.story.CaseStory;
import fairwell.query.story.RecordedLog;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same figures from documents, from a part of the log, for some and not for others. */
class KpiQueriesTest {

  private static final int CASES = 20;
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final ReportingPeriod YEAR = new ReportingPeriod(DAY, DAY.plusDays(300));
  private static final Instant LATER = Instant.parse("2027-03-02T01:00:00Z");
  private static final Actor HR = actor(Set.of(), Role.HR);
  private static final Actor LEGAL = actor(Set.of(), Role.LEGAL);

  private final RecordedLog log = CaseStory.log(CASES, 11);
  private final Bench bench = new Bench();
  private final KpiQueries queries = kpis(bench);

  @BeforeEach
  void remembered() {
    bench.rebuild(log, 1000).run(log.head(), _ -> {});
  }

  @AfterEach
  void forgotten() {
    bench.close();
  }

  @Test
  void theFiguresOfAllCases() {
    KpiReport report = report(null, 0, LATER, HR);
    assertThat(report.position()).isEqualTo(log.head());
    assertThat(report.asReported()).hasSameSizeAs(report.restated());
    Figure certificate = figure(report.restated(), Formula.ON_TIME_ACTS, "CERTIFICATE");
    assertThat(certificate.numerator()).isEqualByComparingTo("0");
    assertThat(certificate.denominator()).isEqualByComparingTo("20");
    assertThat(figure(report.restated(), Formula.DISPUTED_STATEMENTS, null).value())
        .isEqualByComparingTo("100");
  }

  @Test
  void asOfAPositionIsWhatARebuildStoppedThereSays() {
    for (long position = 1; position <= log.head(); position += log.head() / 7) {
      List<Figure> asOf = report(null, position, LATER, LEGAL).restated();
      try (Bench other = new Bench()) {
        other.rebuild(log, 1000).run(position, _ -> {});
        assertThat(asOf)
            .as("as of %s", position)
            .isEqualTo(report(kpis(other), null, position, LATER, LEGAL).restated());
      }
    }
  }

  /** Half of the log was recorded before the period was over, half afterwards. */
  @Test
  void asReportedIsWhatWasKnownWhenThePeriodWasOver() {
    RecordedLog late = CaseStory.log(CASES, 11, new RecordedLog(YEAR.over().minusSeconds(600)));
    long last =
        late.events().stream()
            .filter(event -> event.at().isBefore(YEAR.over()))
            .filter(event ->
                new KpiCaseSlice().keyOf(event).isPresent()
                    || new KpiPersonSlice().keyOf(event).isPresent())
            .mapToLong(Recorded::position)
            .max()
            .orElseThrow();
    assertThat(last).isLessThan(late.head());
    try (Bench all = new Bench();
        Bench then = new Bench()) {
      all.rebuild(late, 1000).run(late.head(), _ -> {});
      then.rebuild(late, 1000).run(last, _ -> {});
      KpiReport report = report(kpis(all, late), null, 0, YEAR.over(), HR);
      KpiReport rebuilt = report(kpis(then, late), null, last, YEAR.over().minusSeconds(1), LEGAL);

      assertThat(rebuilt.asReported()).as("the period still ran").isEmpty();
      assertThat(report.asReported())
          .usingRecursiveFieldByFieldElementComparatorIgnoringFields("basis")
          .isEqualTo(rebuilt.restated());
      assertThat(report.asReported())
          .extracting(Figure::n, Figure::value)
          .isNotEqualTo(
              report.restated().stream().map(one -> tuple(one.n(), one.value())).toList());
    }
  }

  @Test
  void aPeriodThatRunsHasNotBeenReported() {
    assertThat(report(null, 0, Instant.parse("2026-03-03T00:00:00Z"), HR).asReported()).isEmpty();
  }

  @Test
  void aUnitOfOnesOwnAndNoOther() {
    Actor bound = actor(Set.of("sales"), Role.HR);
    KpiReport sales = report("sales", 0, LATER, HR);
    assertThat(figure(sales.restated(), Formula.ON_TIME_ACTS, "CERTIFICATE").n()).isEqualTo(10);
    assertThat(report(null, 0, LATER, bound).restated()).isEqualTo(sales.restated());
    assertThat(ask(queries, "kitchen", 0, LATER, bound)).isNull();
  }

  /** The score of a unit beside that of all would tell of those between. */
  @Test
  void whoReadsNoInterviewsReadsNoScoreOfOneUnitAmongOthers() {
    RecordedLog left = everybodyLeftAndAnswered();
    try (Bench all = new Bench()) {
      all.rebuild(left, 1000).run(left.head(), _ -> {});
      KpiQueries asked = kpis(all, left);
      Actor auditor = actor(Set.of(), Role.AUDITOR);
      assertThat(score(asked, null, auditor).n()).isEqualTo(CASES);
      assertThat(score(asked, "sales", auditor).suppressed()).isTrue();
      assertThat(score(asked, "sales", auditor).value()).isNull();
      assertThat(score(asked, "sales", HR).n()).isEqualTo(CASES / 2);
      Actor bound = actor(Set.of("sales"), Role.AUDITOR);
      assertThat(score(asked, null, bound).n()).isEqualTo(CASES / 2);
      assertThat(score(asked, "sales", bound)).isEqualTo(score(asked, null, bound));
    }
  }

  private static Figure score(KpiQueries asked, @Nullable String unit, Actor actor) {
    return figure(report(asked, unit, 0, LATER, actor).restated(), Formula.LEAVER_SCORE, null);
  }

  private static RecordedLog everybodyLeftAndAnswered() {
    RecordedLog left = new RecordedLog();
    for (int number = 0; number < CASES; number++) {
      CaseOpened opened = CaseStory.opened(number, false);
      EmployeeId who = opened.employeeId();
      LocalDate last = DAY.plusDays(10);
      left.append(opened)
          .append(
              new PositionAssigned(
                  who,
                  new FactKey("post"),
                  DAY.minusYears(1),
                  opened.orgUnit(),
                  "waiter",
                  "P3",
                  false,
                  null))
          .append(new EmploymentEnded(who, new FactKey("ended"), last, opened.caseId()))
          .append(
              new ExitInterviewRecorded(
                  opened.caseId(),
                  "1",
                  last,
                  ConfirmedBy.EMPLOYEE,
                  null,
                  List.of(new ExitAnswer("pay", number % 11, null))));
    }
    return left;
  }

  @Test
  void onlyWhoAnswersForTheProcessOrChecksItReadsFigures() {
    for (Role role : EnumSet.allOf(Role.class)) {
      KpiReport report = ask(queries, null, 0, LATER, actor(Set.of(), role));
      assertThat(report != null)
          .as(role.name())
          .isEqualTo(role == Role.HR || role == Role.LEGAL || role == Role.AUDITOR);
    }
  }

  /** One event more or less is one case. */
  @Test
  void onlyCounselAndAuditorsReadFiguresAsOfAnEvent() {
    for (Role role : List.of(Role.HR, Role.LEGAL, Role.AUDITOR)) {
      KpiReport report = ask(queries, null, log.head(), LATER, actor(Set.of(), role));
      assertThat(report != null).as(role.name()).isEqualTo(role != Role.HR);
    }
  }

  private KpiQueries kpis(Bench of) {
    return kpis(of, log);
  }

  private static KpiQueries kpis(Bench of, RecordedLog log) {
    return new KpiQueries(of.documents, new KpiCaseSlice(), new KpiPersonSlice(), log, log::head);
  }

  private static Actor actor(Set<String> units, Role role) {
    return new Actor(new ActorId("somebody"), Set.of(role), units, null);
  }

  private static Figure figure(List<Figure> all, Formula formula, @Nullable String part) {
    return all.stream()
        .filter(one -> one.formula().equals(formula.id()) && Objects.equals(one.part(), part))
        .findFirst()
        .orElseThrow();
  }

  private KpiReport report(@Nullable String unit, long position, Instant now, Actor actor) {
    return report(queries, unit, position, now, actor);
  }

  private static KpiReport report(
      KpiQueries queries, @Nullable String unit, long position, Instant now, Actor actor) {
    KpiReport report = ask(queries, unit, position, now, actor);
    assertThat(report).isNotNull();
    return report;
  }

  private static @Nullable KpiReport ask(
      KpiQueries queries, @Nullable String unit, long position, Instant now, Actor actor) {
    return queries.get(new GetKpis(YEAR, unit, position, now, actor)).join();
  }
}
