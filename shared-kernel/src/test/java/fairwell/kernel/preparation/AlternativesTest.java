package fairwell.kernel.preparation;

import static fairwell.kernel.facts.FactStream.WHO;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.event.employee.ProtectedStatus;
import fairwell.kernel.event.employee.ProtectionStarted;
import fairwell.kernel.event.offboarding.OpenPoint;
import fairwell.kernel.law.Ground;
import fairwell.kernel.value.Money;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What each side has without agreement. */
class AlternativesTest {

  @Test
  void eachSideHasItsBestAndWorstWithoutAgreement() {
    PreparationReport report = Person.settled().report();

    // 5 years and 7 months: 6 months of compensation.
    assertThat(outcome(report, Outcome.Kind.LAWFUL_END).amount())
        .isEqualTo(Money.cny("84000.00")); // N + 1: 72,000 + 12,000
    assertThat(outcome(report, Outcome.Kind.LAWFUL_END).noticeDays()).isEqualTo(30);
    assertThat(outcome(report, Outcome.Kind.UNLAWFUL_END).amount())
        .isEqualTo(Money.cny("144000.00"));
    Outcome back = outcome(report, Outcome.Kind.REINSTATEMENT);
    assertThat(back.earliest()).isEqualTo(LocalDate.of(2026, 11, 14)); // 45 days
    assertThat(back.latest()).isEqualTo(LocalDate.of(2027, 8, 29)); // 60 days, 6 and 3 months
    assertThat(back.lines().getFirst().amount()).isEqualTo(Money.cny("17753.42"));
    assertThat(report.alternatives().ofTheSides())
        .extracting(Alternative::side, Alternative::rank, Alternative::outcome)
        .extracting(Object::toString)
        .containsExactly(
            "(EMPLOYER, BATNA, LAWFUL_END)",
            "(EMPLOYER, WATNA, UNLAWFUL_END)",
            "(EMPLOYEE, BATNA, UNLAWFUL_END)",
            "(EMPLOYEE, WATNA, LAWFUL_END)");
  }

  @Test
  void aProtectedStatusBarsTheLawfulEndAndForbidsItsDates() {
    Person person = Person.settled();
    person.facts.add(
        new ProtectionStarted(
            WHO,
            person.facts.key(),
            LocalDate.of(2026, 8, 1),
            ProtectedStatus.MATERNITY,
            LocalDate.of(2027, 10, 31)));
    PreparationReport report = person.report(Ground.LCL_40_2);

    assertThat(outcome(report, Outcome.Kind.LAWFUL_END).barredBy()).containsExactly("MATERNITY");
    assertThat(report.alternatives().ofTheSides().getFirst().outcome())
        .isEqualTo(Outcome.Kind.EMPLOYMENT_CONTINUES);
    assertThat(report.forbiddenDates())
        .singleElement()
        .satisfies(dates -> {
          assertThat(dates.until()).isEqualTo(LocalDate.of(2027, 10, 31));
          assertThat(dates.articles()).containsExactly("LCL 42(4)", "LCL 45");
        });
    assertThat(report.openPoints())
        .extracting(OpenPoint::code)
        .containsExactly("protected-status:MATERNITY");
  }

  @Test
  void whoResignsHasNoClaimForAnUnlawfulEnd() {
    PreparationReport report = Person.settled().report(Ground.LCL_37);

    assertThat(report.alternatives().outcomes())
        .extracting(Outcome::kind)
        .containsExactly(Outcome.Kind.LAWFUL_END, Outcome.Kind.EMPLOYMENT_CONTINUES);
    assertThat(outcome(report, Outcome.Kind.LAWFUL_END).amount()).isEqualTo(Money.cny("0.00"));
  }

  private static Outcome outcome(PreparationReport report, Outcome.Kind kind) {
    return report.alternatives().outcomes().stream()
        .filter(outcome -> outcome.kind() == kind)
        .findAny()
        .orElseThrow();
  }
}
