package fairwell.command.experiment;

import fairwell.kernel.event.Recorded;
import fairwell.kernel.kpi.CaseRecord;
import fairwell.kernel.kpi.Figure;
import fairwell.kernel.kpi.Formula;
import fairwell.kernel.kpi.KpiQuestion;
import fairwell.kernel.kpi.KpiQuestion.Basis;
import fairwell.kernel.kpi.Kpis;
import fairwell.kernel.kpi.Population;
import fairwell.kernel.kpi.ReportingPeriod;
import fairwell.kernel.kpi.StepKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What one arm left behind: a log, and what the product's own figures say of it. */
final class Run {

  /** The year in which the cases fall. Legal acts of the last of them are due after it. */
  static final ReportingPeriod YEAR =
      new ReportingPeriod(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 6, 30));

  private final Arm arm;
  private final List<Recorded> log;
  private final Map<String, Integer> refusals = new TreeMap<>();
  private final Collection<CaseRecord> records;
  private final Map<Basis, List<Figure>> figures = new EnumMap<>(Basis.class);

  Run(Arm arm, List<List<Left>> left, List<String> refused) {
    this.arm = arm;
    this.log = log(left);
    this.records = records(log);
    refused.forEach(code -> refusals.merge(code, 1, Integer::sum));
  }

  Arm arm() {
    return arm;
  }

  /** Every event in the order of its recording. */
  List<Recorded> log() {
    return log;
  }

  /** How often commands were refused, by code. */
  Map<String, Integer> refusals() {
    return refusals;
  }

  Collection<CaseRecord> records() {
    return records;
  }

  /** A figure over all events, or over those recorded by the end of the year. */
  Figure figure(Formula formula, @Nullable String part, Basis basis) {
    return figures(basis).stream()
        .filter(one -> one.formula().equals(formula.id()) && Objects.equals(one.part(), part))
        .findFirst()
        .orElseThrow();
  }

  List<Figure> figures(Basis basis) {
    return figures.computeIfAbsent(basis, this::computed);
  }

  private List<Figure> computed(Basis basis) {
    List<Recorded> known =
        basis == Basis.RESTATED
            ? log
            : log.stream().filter(event -> event.at().isBefore(YEAR.over())).toList();
    return Kpis.of(
        basis == Basis.RESTATED ? records : records(known),
        List.of(),
        new KpiQuestion(
            YEAR, Population.ALL, known.getLast().position(), basis, YEAR.to().plusMonths(3)));
  }

  /** Closed cases in which a waiver stands in the place of something that was forgotten. */
  long waivedAfterAll() {
    return records().stream()
        .filter(CaseRecord::closed)
        .filter(one ->
            one.steps().due().stream()
                .anyMatch(step -> step.kind() == StepKind.CLEARANCE && step.waived()))
        .count();
  }

  /** In percent, up to two decimals. */
  BigDecimal shareOfClosed(long some) {
    long closed = records().stream().filter(CaseRecord::closed).count();
    return BigDecimal.valueOf(some * 100)
        .divide(BigDecimal.valueOf(closed), 2, RoundingMode.HALF_UP);
  }

  private static Collection<CaseRecord> records(List<Recorded> events) {
    Map<String, CaseRecord> records = new TreeMap<>();
    for (Recorded event : events) {
      records.put(event.streamId(), CaseRecord.evolve(records.get(event.streamId()), event));
    }
    return records.values();
  }

  private static List<Recorded> log(List<List<Left>> cases) {
    List<Left> all = new ArrayList<>();
    cases.forEach(all::addAll);
    all.sort(Comparator.comparing(Left::at));
    Map<String, Integer> sequences = new HashMap<>();
    List<Recorded> log = new ArrayList<>(all.size());
    for (Left one : all) {
      String stream = one.event().streamId();
      int sequence = sequences.merge(stream, 0, (before, _) -> before + 1);
      long position = log.size() + 1L;
      log.add(
          new Recorded(
              position, "event-" + position, stream, sequence, one.at(), one.event(), Map.of()));
    }
    return log;
  }
}
