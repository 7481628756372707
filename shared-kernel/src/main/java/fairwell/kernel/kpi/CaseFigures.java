package fairwell.kernel.kpi;

import fairwell.kernel.event.offboarding.DeadlineKind;
import fairwell.kernel.offboarding.Stage;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** What is told of cases: steps, statements, legal acts, time. */
final class CaseFigures {

  /** An objection within so many days of the statement counts as a dispute of it. */
  private static final int DISPUTE_DAYS = 30;

  private CaseFigures() {}

  static void add(Figures figures, Collection<CaseRecord> cases, KpiQuestion question) {
    ReportingPeriod period = question.period();
    steps(figures, closedIn(cases, period));
    statements(figures, cases, period);
    acts(figures, cases, question);
    time(figures, closedIn(cases, period));
  }

  private static List<CaseRecord> closedIn(Collection<CaseRecord> cases, ReportingPeriod period) {
    return cases.stream()
        .filter(one -> one.closed() && one.end() != null && period.contains(one.end().on()))
        .toList();
  }

  private static void steps(Figures figures, List<CaseRecord> closed) {
    List<RequiredStep> due = closed.stream().flatMap(one -> one.steps().due().stream()).toList();
    figures.rate(
        Formula.OMISSION_CASES,
        closed.stream().filter(one -> one.steps().omitted()).count(),
        closed.size(),
        closed.size());
    figures.rate(
        Formula.OMISSION_STEPS,
        due.stream().filter(RequiredStep::omitted).count(),
        due.size(),
        closed.size());
    figures.rate(
        Formula.WAIVER_STEPS,
        due.stream().filter(RequiredStep::waived).count(),
        due.size(),
        closed.size());
  }

  private static void statements(
      Figures figures, Collection<CaseRecord> cases, ReportingPeriod period) {
    long issued = 0;
    long disputed = 0;
    long casesOfIssued = 0;
    long confirmed = 0;
    long atFirst = 0;
    long casesOfConfirmed = 0;
    for (CaseRecord one : cases) {
      List<CaseStatement> shown =
          one.statements().stream().filter(s -> period.contains(s.issuedOn())).toList();
      List<CaseStatement> agreed =
          one.statements().stream().filter(s -> period.contains(s.confirmedOn())).toList();
      issued += shown.size();
      disputed += shown.stream().filter(CaseFigures::disputedSoon).count();
      casesOfIssued += shown.isEmpty() ? 0 : 1;
      confirmed += agreed.size();
      atFirst +=
          agreed.contains(one.statements().isEmpty() ? null : one.statements().getFirst()) ? 1 : 0;
      casesOfConfirmed += agreed.isEmpty() ? 0 : 1;
    }
    figures.rate(Formula.DISPUTED_STATEMENTS, disputed, issued, casesOfIssued);
    figures.rate(Formula.FIRST_TIME_RIGHT, atFirst, confirmed, casesOfConfirmed);
  }

  private static boolean disputedSoon(CaseStatement statement) {
    LocalDate on = statement.disputedOn();
    return on != null && !on.isAfter(statement.issuedOn().plusDays(DISPUTE_DAYS));
  }

  /** An act whose day has not come is neither in time nor late, unless it is done already. */
  private static void acts(Figures figures, Collection<CaseRecord> cases, KpiQuestion question) {
    for (DeadlineKind kind : DeadlineKind.values()) {
      List<LegalAct> due =
          cases.stream()
              .filter(one -> !one.calledOff())
              .flatMap(one -> one.acts().stream())
              .filter(act -> act.kind() == kind && question.period().contains(act.due()))
              .filter(act -> act.metOn() != null || !act.due().isAfter(question.knownUntil()))
              .toList();
      figures.rate(
          Formula.ON_TIME_ACTS,
          kind.name(),
          due.stream().filter(LegalAct::onTime).count(),
          due.size(),
          due.size());
    }
  }

  private static void time(Figures figures, List<CaseRecord> closed) {
    List<BigDecimal> inAll =
        closed.stream().map(CaseRecord::open).map(Duration::toSeconds).map(Figures::days).toList();
    figures.median(Formula.TIME_TO_CLOSE_MEDIAN, inAll);
    figures.ninetieth(Formula.TIME_TO_CLOSE_P90, null, inAll);
    for (Stage stage : Stage.values()) {
      switch (stage) {
        case DRAFT, APPROVAL, PREPARATION, TALKS, SETTLEMENT, AGREEMENT, HANDOVER -> {
          List<BigDecimal> there =
              closed.stream()
                  .flatMap(one -> one.stages().spent().stream())
                  .filter(spent -> spent.stage() == stage)
                  .map(spent -> Figures.days(spent.seconds()))
                  .toList();
          figures.median(Formula.TIME_TO_CLOSE_MEDIAN, stage.name(), there);
          figures.ninetieth(Formula.TIME_TO_CLOSE_P90, stage.name(), there);
        }
        case CLOSED, RETAINED, RESCINDED -> {}
      }
    }
  }
}
