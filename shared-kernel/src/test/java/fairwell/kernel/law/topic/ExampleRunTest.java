package fairwell.kernel.law.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.law.topic.ExampleRun.Difference;
import fairwell.kernel.law.topic.ExampleRun.Outcome;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.Refused;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How a worked example is compared with what came out. */
class ExampleRunTest {

  private static final Map<String, Object> THREE_MONTHS =
      Map.of(
          "monthly_wage", "10000.00",
          "monthly_social_and_housing_fund", "1500.00",
          "monthly_special_additional", "1000.00",
          "months", 3);

  private static Outcome run(
      String topic, Map<String, Object> inputs, Map<String, @Nullable Object> expected) {
    Example example =
        new Example("X", topic, "CN", LocalDate.of(2026, 3, 31), new HashMap<>(inputs), expected);
    Outcome outcome = ExampleRun.run(example, PolicyPacks.shipped());
    assertThat(outcome.example()).isSameAs(example);
    return outcome;
  }

  private static Outcome months(String name, @Nullable Object expected) {
    return run("iit_cumulative", THREE_MONTHS, Collections.singletonMap(name, expected));
  }

  private static void passes(Outcome outcome) {
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Passed.class, passed -> assertThat(passed.computations()).isNotEmpty());
  }

  private static void fails(Outcome outcome, Difference difference) {
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Failed.class,
            failed -> {
              assertThat(failed.differences()).containsExactly(difference);
              assertThat(failed.computations()).isNotEmpty();
            });
  }

  @Test
  void numbersAreComparedByValueToTheLastDigit() {
    passes(months("annual_total", "225"));
    passes(months("annual_total", 225));
    passes(months("annual_total", "225.00"));
    fails(months("annual_total", "225.01"), new Difference("annual_total", "225.01", "225.00"));
    fails(months("annual_total", "much"), new Difference("annual_total", "much", "225.00"));
  }

  @Test
  void ofAListOfFirstResultsAsManyAsAreNamed() {
    passes(months("monthly_withholding_first", List.of("75.00")));
    passes(months("monthly_withholding_first", List.of("75.00", "75.00", "75.00")));
    List<String> all = List.of("75.00", "75.00", "75.00");
    List<List<String>> wrong =
        List.of(List.of(), List.of("75.00", "75.01"), List.of("75.00", "75.00", "75.00", "75.00"));
    for (List<String> one : wrong) {
      fails(
          months("monthly_withholding_first", one),
          new Difference("monthly_withholding_first", one, all));
    }
    fails(
        months("monthly_withholding_first", "75.00"),
        new Difference("monthly_withholding_first", "75.00", all));
  }

  @Test
  void aListThatIsNoneOfTheFirstHasItsLength() {
    Map<String, Object> ask = Map.of("cumulative_years_list", List.of("1", "12"));
    passes(run("annual_leave", ask, Map.of("entitlement_list", List.of(5, 10))));
    fails(
        run("annual_leave", ask, Map.of("entitlement_list", List.of(5))),
        new Difference("entitlement_list", List.of(5), List.of("5", "10")));
  }

  @Test
  void yesIsNotNo() {
    Map<String, Object> ask = Map.of("ground", "LCL_40_3");
    passes(run("grounds", ask, Map.of("pay_in_lieu_allowed", true)));
    fails(
        run("grounds", ask, Map.of("pay_in_lieu_allowed", false)),
        new Difference("pay_in_lieu_allowed", false, true));
    fails(
        run("grounds", ask, Map.of("pay_in_lieu_allowed", "yes")),
        new Difference("pay_in_lieu_allowed", "yes", true));
    fails(
        run("grounds", ask, Map.of("notice_days", true)),
        new Difference("notice_days", true, "30"));
  }

  @Test
  void nothingIsExpectedWhereNothingComes() {
    passes(months("withheld_first_8_months", null));
    fails(months("annual_total", null), new Difference("annual_total", null, "225.00"));
    fails(
        months("withheld_first_8_months", "1.00"),
        new Difference("withheld_first_8_months", "1.00", null));
  }

  @Test
  void aRefusalAndAnUnknownTopicAreOutcomes() {
    assertThat(run("iit_bonus", Map.of(), Map.of("tax", "1")))
        .isInstanceOfSatisfying(
            Outcome.RefusedTo.class,
            refused ->
                assertThat(refused.refusal())
                    .isEqualTo(
                        new ImpossibleValue(
                            "one_off_annual_bonus",
                            "a value: the calculation cannot do without it")));
    assertThat(run("astrology", Map.of(), Map.of("tax", "1")))
        .isInstanceOf(Outcome.NotSupported.class);
  }

  @Test
  void anExampleOfAnotherFormIsRefusedByItsPosition() {
    Map<String, Object> example =
        Map.of(
            "id", "E-1",
            "topic", "grounds",
            "jurisdiction", "CN",
            "as_of", "2026-01-31",
            "inputs", Map.of("ground", "LCL_39"),
            "expected", Map.of("notice_days", 0));
    Example read = Example.of("3.", example);
    assertThat(read.asOf()).isEqualTo("2026-01-31");
    assertThat(read.inputs()).containsOnlyKeys("ground");
    wrong(example, "id", " ", "3.id", "a text");
    wrong(example, "topic", 1, "E-1.topic", "a text");
    wrong(example, "as_of", "2026-02-30", "E-1.as_of", "a date yyyy-mm-dd that exists");
    wrong(example, "inputs", List.of(), "E-1.inputs", "an object");
    wrong(example, "expected", Map.of(), "E-1.expected", "at least one expected result");
  }

  private static void wrong(
      Map<String, Object> example, String key, Object value, String field, String expected) {
    Map<String, Object> spoilt = new HashMap<>(example);
    spoilt.put(key, value);
    assertThatThrownBy(() -> Example.of("3.", spoilt))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.refusal()).isEqualTo(new ImpossibleValue(field, expected)));
  }
}
