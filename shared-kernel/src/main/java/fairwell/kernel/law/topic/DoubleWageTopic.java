package fairwell.kernel.law.topic;

import fairwell.kernel.law.Answer;
import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.ending.DoubleWage;
import fairwell.kernel.law.ending.Service.Stretch;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Double wage where no written contract was made. */
final class DoubleWageTopic implements Topic {

  private static final String DAYS = "workdays_in_window_by_month";
  private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(31);

  @Override
  public String name() {
    return "double_wage";
  }

  @Override
  public List<Field> fields() {
    return List.of(
        Field.date("hire_date"),
        Field.date("written_contract_date"),
        Field.date("window_from"),
        Field.date("window_to"),
        Field.decimal("monthly_wage"),
        Field.date("claim_date"),
        Field.yesNo("limitation_defence_raised_in_arbitration"),
        Field.decimal("divisor"),
        Field.byMonth(DAYS));
  }

  @Override
  public Calculated answer(Inputs inputs, Figures asked) {
    inputs.inOrder("window_from", "window_to").inOrder("hire_date", "claim_date");
    Figures law = given(inputs, asked);
    Calculated calculated = new Calculated();
    Optional<Stretch> window = window(inputs, law);
    if (window.isEmpty()) {
      Money nothing = law.money(BigDecimal.ZERO);
      return calculated
          .because(
              Working.of("cn.double-wage", law)
                  .given("writtenContractDate", inputs.needDate("written_contract_date"))
                  .articles("LCL 82", "IR 5", "IR 6")
                  .amount(nothing, "0"))
          .put("double_wage_difference", nothing)
          .put("theoretical", nothing)
          .put("time_barred", nothing);
    }
    if (!inputs.has("monthly_wage")) {
      return calculated
          .put("window_from", Answer.of(window.get().first()))
          .put("window_to", Answer.of(window.get().last()));
    }
    Computation computation =
        DoubleWage.of(
            new DoubleWage.Question(
                window.get(),
                inputs.needDecimal("monthly_wage"),
                workingDays(inputs, window.get()),
                claimed(inputs)),
            law);
    return calculated
        .because(computation)
        .put("window_from", computation, "windowFrom")
        .put("window_to", computation, "windowTo")
        .put("theoretical", computation, "theoretical")
        .put("time_barred", computation, "timeBarred")
        .put("double_wage_difference", computation.money());
  }

  private static Figures given(Inputs inputs, Figures law) {
    Optional<BigDecimal> divisor = inputs.decimal("divisor");
    if (divisor.filter(days -> days.signum() == 0).isPresent()) {
      throw inputs.refuse("divisor", "more than 0");
    }
    return divisor.map(days -> law.with("pay-days", "monthlyPayDays", days)).orElse(law);
  }

  /** The window as it was found, or from the days of hire and contract. */
  private static Optional<Stretch> window(Inputs inputs, Figures law) {
    if (inputs.has("window_from") && inputs.has("window_to")) {
      return Optional.of(new Stretch(inputs.needDate("window_from"), inputs.needDate("window_to")));
    }
    LocalDate claimed = inputs.date("claim_date").orElse(law.day());
    Optional<Stretch> window =
        DoubleWage.window(
            new DoubleWage.Employment(
                inputs.needDate("hire_date"),
                inputs.date("written_contract_date").orElse(null),
                claimed.minusDays(1)),
            law);
    if (window.isEmpty() && !inputs.has("written_contract_date")) {
      throw inputs.refuse("claim_date", "a day after the first month of work");
    }
    return window;
  }

  private static Optional<LocalDate> claimed(Inputs inputs) {
    return inputs.yes("limitation_defence_raised_in_arbitration")
        ? Optional.of(inputs.needDate("claim_date"))
        : Optional.empty();
  }

  private static Map<YearMonth, BigDecimal> workingDays(Inputs inputs, Stretch window) {
    Map<YearMonth, BigDecimal> days = inputs.byMonth(DAYS).orElse(Map.of());
    days.forEach((month, count) -> {
      if (month.atEndOfMonth().isBefore(window.first()) || month.atDay(1).isAfter(window.last())) {
        throw inputs.refuse(DAYS + "." + month, "a month of the window");
      }
      if (count.compareTo(MOST_DAYS) > 0) {
        throw inputs.refuse(DAYS + "." + month, "0 to 31 days");
      }
    });
    return days;
  }
}
