package fairwell.kernel.law.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.event.employee.ContributionKind;
import fairwell.kernel.event.employee.ContributionPaid;
import fairwell.kernel.event.employee.HousingFundReported;
import fairwell.kernel.facts.FactStream;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.Terms;
import fairwell.kernel.law.benefit.Benefit.Finding;
import fairwell.kernel.law.benefit.Benefit.Kind;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.value.Money;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The benefits list at the table, to the letter: a housing fund of 80,000 yuan and six months of
 * unemployment benefit.
 */
class BenefitsAtTheTableTest {

  private static final LocalDate END = LocalDate.of(2026, 9, 30);
  private static final Path GOLDEN = Path.of("src/test/resources/golden/benefits-at-the-table.txt");

  @Test
  void theListIsAsItsGoldenFile() throws IOException {
    BenefitsStatement statement =
        Benefits.of(
            leaver().facts(),
            Terms.of(Ground.LCL_36_EMPLOYER_PROPOSED, END),
            PolicyPacks.shipped());
    String now = text(statement);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(GOLDEN, now);
    }

    assertThat(now).isEqualTo(Files.readString(GOLDEN));
    assertThat(statement.of(Kind.HOUSING_FUND).orElseThrow().amount())
        .isEqualTo(Money.cny("80000.00"));
    assertThat(statement.of(Kind.UNEMPLOYMENT_MONTHS).orElseThrow().findings())
        .extracting(Finding::values)
        .contains(List.of("6"));
  }

  /** Insured for thirty months, and a fund account whose centre told its balance. */
  private static FactStream leaver() {
    FactStream facts = FactStream.hired("CN-BJ", "2021-03-01", "2021-03-01");
    for (int back = 30; back > 0; back--) {
      for (ContributionKind kind :
          List.of(
              ContributionKind.PENSION, ContributionKind.MEDICAL, ContributionKind.UNEMPLOYMENT)) {
        facts.add(
            new ContributionPaid(
                FactStream.WHO,
                facts.key(),
                YearMonth.from(END).minusMonths(back - 1),
                kind,
                Money.cny("12000.00"),
                Money.cny("60.00"),
                Money.cny("60.00")));
      }
    }
    return facts.add(
        new HousingFundReported(
            FactStream.WHO, facts.key(), LocalDate.of(2026, 9, 1), Money.cny("80000.00")));
  }

  private static String text(BenefitsStatement statement) {
    return statement.benefits().stream()
            .map(benefit ->
                "%s: %s [%s]%n%s"
                    .formatted(
                        benefit.kind(),
                        benefit.amount() == null ? "no amount" : benefit.amount(),
                        String.join("; ", benefit.articles()),
                        benefit.findings().stream()
                            .map(found ->
                                "  %s = %s%s%n"
                                    .formatted(
                                        found.name(),
                                        String.join(", ", found.values()),
                                        found.formula().isEmpty()
                                            ? ""
                                            : "  (" + found.formula() + ")"))
                            .collect(Collectors.joining())))
            .collect(Collectors.joining())
        + "unknown: "
        + String.join(", ", statement.unknown())
        + "\n";
  }
}
