package fairwell.kernel.preparation;

import static fairwell.kernel.facts.FactStream.WHO;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.access.Role;
import fairwell.kernel.event.employee.ConductKind;
import fairwell.kernel.event.employee.FeedbackAccess;
import fairwell.kernel.event.employee.RiskFlagged;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.benefit.Benefit;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.value.Money;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What the report says of a person, block by block. */
class PreparationReportTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/preparation-report.json");

  private static Block block(PreparationReport report, Topic topic) {
    return report.records().stream()
        .filter(block -> block.topic() == topic)
        .findAny()
        .orElseThrow();
  }

  @Test
  void withoutOneEventOnlyItsOwnDimensionChanges() {
    Person person =
        Person.settled()
            .values("2026-01-12", Map.of("honesty", 85))
            .values("2026-01-13", Map.of("teamwork", 60))
            .conduct("2026-03-01", ConductKind.REFUSAL, "teamwork")
            .conduct("2026-04-01", ConductKind.PRAISE, null);
    List<CultureFit> all = person.report().cultureFit();
    int refusal = person.facts.events().size() - 2;
    person.facts.retract(refusal);
    List<CultureFit> without = person.report().cultureFit();

    assertThat(all).extracting(CultureFit::dimension).containsExactly("honesty", "teamwork", null);
    assertThat(all.get(1).conduct()).hasSize(1);
    assertThat(without.get(0)).isEqualTo(all.get(0));
    assertThat(without.get(2)).isEqualTo(all.get(2));
    assertThat(without.get(1).conduct()).isEmpty();
    assertThat(without.get(1).scores()).isEqualTo(all.get(1).scores());
  }

  @Test
  void whatIsNotRecordedIsSaidToBeAbsent() {
    PreparationReport report = Person.hired("CN-BJ", "2021-03-01").report();

    assertThat(report.records()).extracting(Block::topic).containsExactly(Topic.values());
    assertThat(report.records()).allMatch(Block::absent);
    assertThat(block(report, Topic.WAGES).missing()).hasSize(12).startsWith("2025-09");
    assertThat(report.benefits().unknown()).contains("contributions:PENSION", "housingFundBalance");
    assertThat(report.workingTime().annualLeaveEntitled()).isNull();
    assertThat(outcome(report, Outcome.Kind.LAWFUL_END).amount()).isNull();
    assertThat(outcome(report, Outcome.Kind.LAWFUL_END).unknown()).isNotEmpty();
  }

  @Test
  void restrictedFeedbackIsCountedButNotShownToTheNegotiator() {
    PreparationReport report =
        Person.settled()
            .feedback("2026-03-01", FeedbackAccess.SHARED)
            .feedback("2026-04-01", FeedbackAccess.RESTRICTED)
            .feedback("2026-05-01", null)
            .report();
    Block seen = block(report.seenBy(Set.of(Role.NEGOTIATOR)), Topic.FEEDBACK);

    assertThat(seen.entries()).extracting(Entry::on).containsExactly(LocalDate.of(2026, 3, 1));
    assertThat(seen.withheld()).isEqualTo(2);
    assertThat(seen.absent()).isFalse();
    assertThat(block(report.seenBy(Set.of(Role.LEGAL)), Topic.FEEDBACK).entries()).hasSize(3);
  }

  @Test
  void aWarningNeverEntersTheReport() {
    Person person = Person.settled();
    PreparationReport before = person.report();
    person.facts.add(
        new RiskFlagged(WHO, "r1", Person.DAY, new BigDecimal("0.91"), List.of(), "m1"));

    assertThat(person.report())
        .usingRecursiveComparison()
        .ignoringFields("factsUpTo")
        .isEqualTo(before);
  }

  @Test
  void theTableKnowsTheFundBalanceAndTheMonthsOfUnemploymentBenefit() {
    PreparationReport report = Person.settled().fund("2026-09-01", "80000.00").report();

    assertThat(report.benefits().of(Benefit.Kind.HOUSING_FUND).orElseThrow().amount())
        .isEqualTo(Money.cny("80000.00"));
    assertThat(report.benefits().of(Benefit.Kind.UNEMPLOYMENT_MONTHS).orElseThrow().findings())
        .anySatisfy(found -> assertThat(found.values()).containsExactly("6"));
  }

  @Test
  void wherePlaceHasNoFiguresNothingIsComputedAndThatIsSaid() {
    PreparationReport report = Person.hired("SG", "2021-03-01").report();

    assertThat(report.alternatives().outcomes()).isEmpty();
    assertThat(report.benefits().unknown()).isNotEmpty();
  }

  @Test
  void ofNobodyThereIsNoReport() {
    Assertions.assertThatThrownBy(() ->
            Preparations.report(
                EmployeeFacts.none(),
                new Preparations.Question(Person.DAY, Ground.LCL_37, Optional.empty()),
                Person.packs()))
        .isInstanceOf(Refused.class);
  }

  @Test
  void theCanonicalFormIsAsItsGoldenFile() throws IOException {
    Person person =
        Person.hired("CN-BJ", "2021-03-01")
            .pay("2021-03-01", "12000.00")
            .rated("2026-01-10", "88")
            .values("2026-01-12", Map.of("honesty", 85, "teamwork", 70))
            .feedback("2026-04-01", FeedbackAccess.RESTRICTED);
    person.facts.paidMonthly("2026-01", "2026-08", "12000.00");
    person.facts.bonus("2026-01-20", "B-\"7\"", "15000.00");
    String now = new String(person.report().canonical(), StandardCharsets.UTF_8);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(GOLDEN, now + "\n");
    }

    assertThat(now).isEqualTo(Files.readString(GOLDEN).strip());
    assertThat(person.report().hash()).hasSize(64).isEqualTo(person.report().hash());
  }

  private static Outcome outcome(PreparationReport report, Outcome.Kind kind) {
    return report.alternatives().outcomes().stream()
        .filter(outcome -> outcome.kind() == kind)
        .findAny()
        .orElseThrow();
  }
}
