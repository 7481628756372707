package fairwell.command.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fairwell.kernel.kpi.CaseRecord;
import fairwell.kernel.kpi.Formula;
import fairwell.kernel.kpi.KpiQuestion.Basis;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * People who forget, give in and misunderstand, with the guards on and off. What comes out is in
 * {@code docs/experiments.md}; what the mechanism promises is asserted here.
 */
@Tag("whole")
class ExperimentTest {

  private static final Path ROOT = Path.of(System.getProperty("fairwell.root", ".."));
  private static final int CASES = 1000;
  private static final long SEED = 20261126;
  private static final Arm OFF = new Arm(false, false);
  private static final Arm GUARDED = new Arm(true, false);
  private static final Arm EXPLAINED = new Arm(false, true);
  private static final Arm BOTH = new Arm(true, true);

  private static final int cases = Integer.getInteger("fairwell.experiment.cases", CASES);
  private static final long seed = Long.getLong("fairwell.experiment.seed", SEED);
  private static Experiment experiment;
  private static List<Run> runs;

  @BeforeAll
  static void drive() {
    experiment = new Experiment(seed, cases, Behaviour.ASSUMED);
    runs = Stream.of(OFF, GUARDED, EXPLAINED, BOTH).map(experiment::run).toList();
  }

  @Test
  void thePageInTheRepositoryIsWhatComesOut() throws IOException {
    String page = new ExperimentPage(seed, cases, experiment.people(), runs).text();
    if (cases != CASES || seed != SEED) {
      Files.writeString(ROOT.resolve("command-side/target/experiments.md"), page);
      return;
    }
    Path golden = ROOT.resolve("docs/experiments.md");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, page);
    }
    assertThat(golden)
        .as("rewrite it with -Dgolden.update=true and read the difference")
        .hasContent(page);
  }

  @Test
  void withoutGuardsAsManyCasesLackAStepAsItWasSetTo() {
    assertThat(rate(OFF, Formula.OMISSION_CASES))
        .isCloseTo(Experiment.OMITTED_WITHOUT_GUARDS, within(BigDecimal.ONE));
  }

  @Test
  void withGuardsNoStepIsLeftOutAndFewerThanTwoInAHundredCasesAreWaivedInstead() {
    for (Arm arm : List.of(GUARDED, BOTH)) {
      assertThat(of(arm).records().stream().filter(one -> one.steps().omitted()))
          .extracting(CaseRecord::caseId)
          .isEmpty();
      assertThat(of(arm).shareOfClosed(of(arm).waivedAfterAll()))
          .isPositive()
          .isLessThan(new BigDecimal("2.00"));
    }
  }

  @Test
  void withGuardsNobodyPromisesMoreThanAllowed() {
    assertThat(rate(OFF, Formula.AUTHORITY_BREACHES)).isPositive();
    assertThat(rate(GUARDED, Formula.AUTHORITY_BREACHES)).isZero();
    assertThat(rate(BOTH, Formula.AUTHORITY_BREACHES)).isZero();
  }

  @Test
  void eachOfGuardsAndExplanationsTakesDisputesAway() {
    BigDecimal neither = rate(OFF, Formula.DISPUTED_STATEMENTS);
    BigDecimal both = rate(BOTH, Formula.DISPUTED_STATEMENTS);
    for (Arm one : List.of(GUARDED, EXPLAINED)) {
      assertThat(rate(one, Formula.DISPUTED_STATEMENTS)).isStrictlyBetween(both, neither);
    }
    assertThat(both).isLessThanOrEqualTo(new BigDecimal("3.00"));
  }

  @Test
  void theSameSeedGivesTheSameEventsAndAnotherOthers() {
    int few = 30;
    List<Run> again =
        Stream.of(seed, seed, seed + 1)
            .map(one -> new Experiment(one, few, Behaviour.ASSUMED).run(BOTH))
            .toList();
    assertThat(again.get(0).log()).isEqualTo(again.get(1).log()).isNotEqualTo(again.get(2).log());
  }

  private static BigDecimal rate(Arm arm, Formula formula) {
    return Objects.requireNonNull(of(arm).figure(formula, null, Basis.RESTATED).value());
  }

  private static Run of(Arm arm) {
    return runs.stream().filter(run -> run.arm().equals(arm)).findFirst().orElseThrow();
  }
}
