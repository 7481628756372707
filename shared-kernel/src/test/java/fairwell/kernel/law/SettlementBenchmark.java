package fairwell.kernel.law;

import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.employee.LeaveKind;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.facts.FactStream;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.value.Money;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Full statements a second, on one thread, and what each allocates. */
@State(Scope.Benchmark)
public class SettlementBenchmark {

  private static final int ROUNDS = Integer.getInteger("fairwell.benchmark.rounds", 5);
  private static final long MILLIS = Long.getLong("fairwell.benchmark.millis", 2000);

  private final PolicyPacks packs = PolicyPacks.shipped();
  private final List<Recorded> events = person().events();
  private final EmployeeFacts facts = EmployeeFacts.of(events);
  private final EmployeeFacts allButOne = EmployeeFacts.of(events.subList(0, events.size() - 1));
  private final Terms terms = terms();

  /** Two years of pay slips, leave, a bonus, an expense and a loan: a line of every kind. */
  private static FactStream person() {
    FactStream facts =
        FactStream.hired("CN-BJ", "2017-03-13", "2012-07-01")
            .agreed("2017-03-13", "18000.00", "0.00")
            .agreed("2025-01-01", "22000.00", "500.00");
    for (int year = 2024; year <= 2026; year++) {
      for (int month = 1; month <= (year == 2026 ? 8 : 12); month++) {
        facts.paid("%d-%02d".formatted(year, month), "22500.00", "310.34", "4953.00", "812.40");
      }
      facts.leaveEntitled(year, "10");
    }
    return facts
        .leaveTaken("2026-02-09", LeaveKind.ANNUAL, "3")
        .leaveTaken("2026-05-06", LeaveKind.SICK, "2")
        .bonus("2025-12-31", "B-2025", "30000.00")
        .expense("2026-08-20", "X-1", "1234.50")
        .loan("2024-06-01", "L-1", "20000.00", true)
        .repaid("2025-06-01", "L-1", "5000.00");
  }

  private static Terms terms() {
    LocalDate end = LocalDate.of(2026, 9, 18);
    return new Terms(Ground.LCL_40_3, end, end, end, Money.cny("10000.00"), true, false);
  }

  /** From facts that were asked before, as when a page shows other terms. */
  @Benchmark
  public Statement ofKnownFacts() {
    return Settlements.compute(facts, terms, packs);
  }

  /** From facts that one more event changed, so that they are put in order anew. */
  @Benchmark
  public Statement afterOneMoreFact() {
    return Settlements.compute(EmployeeFacts.fold(allButOne, events.getLast()), terms, packs);
  }

  @Test
  void statementsASecond() throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(SettlementBenchmark.class.getName())
                    .forks(1)
                    .threads(1)
                    .timeUnit(TimeUnit.SECONDS)
                    .warmupIterations(ROUNDS)
                    .warmupTime(TimeValue.milliseconds(MILLIS))
                    .measurementIterations(ROUNDS)
                    .measurementTime(TimeValue.milliseconds(MILLIS))
                    .addProfiler(GCProfiler.class)
                    .shouldFailOnError(true)
                    .build())
            .run();
    System.out.println("| statement | a second and core | ± | bytes allocated each |");
    System.out.println("|---|--:|--:|--:|");
    for (RunResult result : results) {
      System.out.printf(
          Locale.ROOT,
          "| %s | %,.0f | %,.0f | %,.0f |%n",
          result.getPrimaryResult().getLabel(),
          result.getPrimaryResult().getScore(),
          result.getPrimaryResult().getScoreError(),
          Objects.requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm"))
              .getScore());
    }
  }
}
