package fairwell.kernel.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.facts.FactStream;
import fairwell.kernel.law.Reproduction.Difference;
import fairwell.kernel.law.Reproduction.Kind;
import fairwell.kernel.law.benefit.Benefits;
import fairwell.kernel.law.benefit.BenefitsStatement;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.value.Money;
import fairwell.kernel.value.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The same bytes, or what differs: a doctored record never passes for the computed one. */
class ReproductionTest {

  private static final LocalDate END = LocalDate.of(2026, 10, 31);
  private static final EmployeeFacts FACTS =
      FactStream.hired("CN-BJ", "2021-03-15", "2021-03-15")
          .agreed("2021-03-15", "20000.00", "0.00")
          .paidMonthly("2025-10", "2026-10", "20000.00")
          .leaveEntitled(2026, "10")
          .facts();
  private static final Terms TERMS = Terms.of(Ground.LCL_36_EMPLOYER_PROPOSED, END);
  private static final Statement NOW =
      Settlements.compute(FACTS, TERMS, PolicyPacks.shipped(), Edition.SECOND);
  private static final BenefitsStatement TAKES = Benefits.of(FACTS, TERMS, PolicyPacks.shipped());

  @Test
  void theSameInputsGiveTheSameBytes() {
    Statement again = Settlements.compute(FACTS, TERMS, PolicyPacks.shipped(), Edition.SECOND);
    Reproduction bytes = of(again, Benefits.of(FACTS, TERMS, PolicyPacks.shipped()));
    assertThat(bytes.same()).isTrue();
    assertThat(bytes.recorded()).isEqualTo(bytes.recomputed()).matches("[0-9a-f]{64}");
    assertThat(bytes.differences()).isEmpty();
  }

  @Test
  void placeEndGroundAndCurrencyAreNamed() {
    assertThat(kinds(head(new Place("CN-SH"), END, NOW.ground(), NOW.currency())))
        .containsExactly(Kind.PLACE);
    assertThat(kinds(head(NOW.place(), END.minusDays(1), NOW.ground(), NOW.currency())))
        .containsExactly(Kind.LEGAL_END);
    assertThat(kinds(head(NOW.place(), END, Ground.LCL_40_3, NOW.currency())))
        .containsExactly(Kind.GROUND);
    assertThat(kinds(head(NOW.place(), END, NOW.ground(), Currency.getInstance("USD"))))
        .containsExactly(Kind.CURRENCY);
  }

  @Test
  void aDoctoredLineIsNamedWithBothAmounts() {
    Line first = NOW.lines().getFirst();
    Money more = first.amount().plus(Money.cny("1.00"));
    assertThat(differences(first(with(first, more, first.inputs(), first.packs()))))
        .containsExactly(
            new Difference(
                Kind.LINES,
                "lines/" + first.id() + "/amount",
                more.toString(),
                first.amount().toString(),
                false));
    assertThat(kinds(lines(NOW.lines().subList(1, NOW.lines().size()))))
        .as("a line left out")
        .containsExactly(Kind.LINES);
    List<Line> twice = new ArrayList<>(NOW.lines());
    twice.add(first);
    assertThat(kinds(lines(twice))).as("a line twice").containsExactly(Kind.LINES);
  }

  @Test
  void aDoctoredInputIsNamed() {
    Line line = lineWithInputs();
    Input input = line.inputs().getFirst();
    List<Input> inputs = new ArrayList<>(line.inputs());
    inputs.set(0, new Input(input.name(), input.value() + "0", input.source(), input.origin()));
    assertThat(differences(replaced(line, with(line, line.amount(), inputs, line.packs()))))
        .singleElement()
        .satisfies(one -> {
          assertThat(one.kind()).isEqualTo(Kind.INPUTS);
          assertThat(one.where())
              .isEqualTo("lines/" + line.id() + "/inputs/" + input.name() + "/value");
        });
  }

  @Test
  void aChangedPackIsNamed() {
    Line line =
        NOW.lines().stream().filter(one -> !one.packs().isEmpty()).findFirst().orElseThrow();
    PackRef pack = line.packs().getFirst();
    List<PackRef> packs = new ArrayList<>(line.packs());
    packs.set(0, new PackRef(pack.id(), pack.version(), "0".repeat(64)));
    assertThat(kinds(replaced(line, with(line, line.amount(), line.inputs(), packs))))
        .containsExactly(Kind.PACKS);
  }

  @Test
  void anotherOrderOfLinesOrInputsIsNamed() {
    List<Line> lines = new ArrayList<>(NOW.lines());
    Collections.reverse(lines);
    assertThat(kinds(lines(lines))).containsExactly(Kind.ORDER);

    Line line = lineWithInputs();
    List<Input> inputs = new ArrayList<>(line.inputs());
    Collections.reverse(inputs);
    assertThat(differences(replaced(line, with(line, line.amount(), inputs, line.packs()))))
        .singleElement()
        .satisfies(one -> {
          assertThat(one.kind()).isEqualTo(Kind.ORDER);
          assertThat(one.where()).isEqualTo("lines/" + line.id() + "/inputs");
        });
  }

  @Test
  void missingCostsAndBenefitsOfTheCurrentEditionAreDifferences() {
    assertThat(differences(NOW.withoutEmployerCost()))
        .singleElement()
        .satisfies(one -> {
          assertThat(one.kind()).isEqualTo(Kind.COSTS);
          assertThat(one.recorded()).isNull();
          assertThat(one.notSaidThen()).isFalse();
        });
    assertThat(of(NOW, null).differences())
        .extracting(Difference::kind, Difference::notSaidThen)
        .containsExactly(tuple(Kind.BENEFITS, false));
    EmployerCost cost = Objects.requireNonNull(NOW.employerCost());
    List<String> unknown = new ArrayList<>(cost.unknown());
    unknown.add("employerContribution:WORK_INJURY:2020-01");
    assertThat(
            kinds(
                statement(
                    NOW.lines(),
                    new EmployerCost(
                        cost.payables(), cost.contributions(), cost.known(), unknown))))
        .containsExactly(Kind.COSTS);
  }

  @Test
  void whatAnOlderFairwellDidNotSayIsExplainedAndNotCalledTheSame() {
    Statement first = Settlements.compute(FACTS, TERMS, PolicyPacks.shipped(), Edition.FIRST);
    Statement stored =
        new Statement(
            first.place(),
            first.legalEnd(),
            first.ground(),
            first.currency(),
            first.lines(),
            first.unknown(),
            first.flags(),
            List.of(),
            null,
            List.of());
    Reproduction bytes = Reproduction.of(stored, null, first, TAKES, Edition.FIRST);
    assertThat(bytes.same()).isFalse();
    assertThat(bytes.recorded()).isNotEqualTo(bytes.recomputed());
    assertThat(bytes.differences()).isNotEmpty().allMatch(Difference::notSaidThen);
    assertThat(bytes.differences())
        .extracting(Difference::kind)
        .contains(Kind.SCHEDULE, Kind.COSTS, Kind.BENEFITS);
  }

  private static Reproduction of(Statement recorded, @Nullable BenefitsStatement takes) {
    return Reproduction.of(recorded, takes, NOW, TAKES, Edition.SECOND);
  }

  private static List<Difference> differences(Statement recorded) {
    Reproduction bytes = of(recorded, TAKES);
    assertThat(bytes.same()).isFalse();
    assertThat(bytes.recorded()).isNotEqualTo(bytes.recomputed());
    return bytes.differences();
  }

  private static List<Kind> kinds(Statement recorded) {
    return differences(recorded).stream().map(Difference::kind).toList();
  }

  private static Line lineWithInputs() {
    return NOW.lines().stream().filter(one -> one.inputs().size() > 1).findFirst().orElseThrow();
  }

  private static Line with(Line line, Money amount, List<Input> inputs, List<PackRef> packs) {
    return new Line(
        line.id(),
        line.component(),
        amount,
        line.rule(),
        line.formula(),
        inputs,
        packs,
        line.articles(),
        line.flags());
  }

  private static Statement first(Line line) {
    return replaced(NOW.lines().getFirst(), line);
  }

  private static Statement replaced(Line line, Line other) {
    return lines(NOW.lines().stream().map(one -> one.equals(line) ? other : one).toList());
  }

  private static Statement lines(List<Line> lines) {
    return statement(lines, NOW.employerCost());
  }

  private static Statement statement(List<Line> lines, @Nullable EmployerCost cost) {
    return new Statement(
        NOW.place(),
        NOW.legalEnd(),
        NOW.ground(),
        NOW.currency(),
        lines,
        NOW.unknown(),
        NOW.flags(),
        NOW.schedule(),
        cost,
        NOW.reasons());
  }

  private static Statement head(Place place, LocalDate end, Ground ground, Currency currency) {
    return new Statement(
        place,
        end,
        ground,
        currency,
        NOW.lines(),
        NOW.unknown(),
        NOW.flags(),
        NOW.schedule(),
        NOW.employerCost(),
        NOW.reasons());
  }
}
